//! Rows of what a house asks and holds in its text, of tallies before it, and of who else speaks beside.

use super::{EP, UN, US, check};

#[test]
fn a_participle_behind_a_tally() {
    check(
        "Council adopts text\n\n",
        &[
            (
                "The Human Rights Council adopted a resolution on Iran by 24 votes to 8 on Friday, calling for an end to hangings.",
                &["calls: an end to hangings"],
            ),
            (
                "The General Assembly adopted a resolution by 141 votes to 5 demanding that Russia withdraw its troops.",
                &["demands: Russia withdraw its troops"],
            ),
            // What the manner of deciding is behind it.
            (
                "The Senate adopted a resolution condemning the raids on clinics in Iran by consensus.",
                &["condemns: the raids on clinics in Iran"],
            ),
            // A delegate's words.
            ("The Council adopted a resolution by 24 votes to 8. Cuba voted no, calling it a farce.", &[]),
        ],
    );
}

#[test]
fn what_a_text_leaves_out_and_what_it_says() {
    check(
        UN,
        &[
            (
                "The resolution does not name the guards but does call on Iran to free the nurses.",
                &["calls: Iran to free the nurses"],
            ),
            (
                "It makes no mention of sanctions but urges Iran to free the nurses.",
                &["urges: Iran to free the nurses"],
            ),
            ("The text avoids the word \"genocide\".", &[]),
            (
                "The text expresses the Council's solidarity with the nurses of Shiraz and pays tribute to their lawyers.",
                &["other: the Council's solidarity with the nurses of Shiraz", "welcomes: their lawyers"],
            ),
            // Said in a debate, not by the text.
            (
                "Members carried the resolution after a debate in which members spoke of parents who had lost their jobs.",
                &[],
            ),
        ],
    );
}

#[test]
fn what_a_house_holds_and_resolves() {
    check(
        EP,
        &[
            (
                "MEPs say the trial was a farce and demand that the nurses be freed.",
                &["notes: the trial was a farce", "demands: the nurses be freed"],
            ),
            (
                "MEPs regret that Hungary has blocked sanctions, and they call on member states to act.",
                &["concerned: Hungary has blocked sanctions", "calls: member states to act"],
            ),
            // Some of them.
            ("Other MEPs say the text goes too far.", &[]),
            ("MEPs say they expect a large majority.", &[]),
        ],
    );
    check(
        "Council carries motion\n\n",
        &[(
            "The city council passed a motion by 31 votes to 12. The council resolved to boycott goods made by force.",
            &["decides: goods made by force"],
        )],
    );
}

#[test]
fn called_on_a_day_and_gone_on_as_they() {
    check(
        "Council adopts text on Gaza\n\nThe Oakland City Council passed a resolution on Gaza by 8 votes to none. ",
        &[
            ("The council called Tuesday for a ceasefire.", &["calls: a ceasefire"]),
            (
                "The council called Tuesday on Congress to stop the sales.",
                &["calls: Congress to stop the sales"],
            ),
            // A name for somebody.
            ("The council called its critics dogs.", &[]),
        ],
    );
    check(
        EP,
        &[
            (
                "MEPs condemned the arrests. They also noted that 400 guards had left, and advised the firm to wait a year.",
                &["condemns: the arrests", "notes: 400 guards had left", "other: the firm to wait a year"],
            ),
            (
                "Its forty articles reaffirm the Charter. Article 7 says that rights have limits. Article 7 of the Charter \
                 bans nothing.",
                &["reaffirms: the Charter", "notes: rights have limits"],
            ),
            ("The text binds neither the guards nor the firm.", &[]),
            // Of a state, a group, those who are against it.
            ("The text was drafted by Namibia, which holds the presidency of the Union this month.", &[]),
            ("Kim drew it up at the urging of Amnesty International, which says 400 guards have left.", &[]),
            ("It was carried over the protests of 60 groups that begged the house to wait.", &[]),
            ("The president vetoed it on the grounds that it would create a permanent expense.", &[]),
        ],
    );
    check(
        US,
        &[(
            "The bill would deny visas to prison commanders and bar American support for loans.",
            &["other: visas to prison commanders", "decides: American support for loans"],
        )],
    );
}

#[test]
fn openings_with_lists_and_things_asked_in_a_row() {
    check(
        UN,
        &[
            (
                "Strongly condemning the raids, arson and theft by the guards, the resolution calls on Iran to free the nurses.",
                &["condemns: the raids, arson and theft by the guards", "calls: Iran to free the nurses"],
            ),
            (
                "Demanding the release of nurses, teachers and students held in Evin, the text urges Iran to end the trials.",
                &[
                    "demands: the release of nurses, teachers and students held in Evin",
                    "urges: Iran to end the trials",
                ],
            ),
            ("Condemning the raids, arson and theft, Kim said on Monday that the text was late.", &[]),
            (
                "The resolution calls for a truce; the opening of the crossings; and an end to the raids.",
                &["calls: a truce; the opening of the crossings; and an end to the raids"],
            ),
            ("The resolution calls for a truce; the guards have left.", &["calls: a truce"]),
            ("The resolution that passed Monday calls for a truce.", &["calls: a truce"]),
            (
                "The resolution that passed Monday — after a long debate — calls for a truce.",
                &["calls: a truce"],
            ),
        ],
    );
    check(
        "Senate passes resolution\n\nThe U.S. Senate passed S. Res. 439, a resolution on Iran, on Tuesday. An identical \
         resolution has been introduced in the House of Representatives. ",
        &[
            ("Both resolutions urge Iran to free the nurses.", &["urges: Iran to free the nurses"]),
            ("Earlier resolutions urge Iran to free the nurses.", &[]),
        ],
    );
}

#[test]
fn asides_are_no_part_of_it() {
    check(
        UN,
        &[
            ("It calls for a truce in a strong demonstration of unity.", &["calls: a truce"]),
            (
                "It condemns a show of force in a display window.",
                &["condemns: a show of force in a display window"],
            ),
            ("A text condemning the raids, killing the draft of May, was adopted.", &["condemns: the raids"]),
            ("It condemns bombing, killing and looting.", &["condemns: bombing, killing and looting"]),
            (
                "The Canadian-drafted text, which demands the release of the nurses, was adopted.",
                &["demands: the release of the nurses"],
            ),
            ("The text takes issue with the raids.", &["condemns: the raids"]),
            ("The text puts pressure on Peru, which continues its talks.", &["other: pressure on Peru"]),
            (
                "The text asks the envoy to examine all alleged raids.",
                &["requests: the envoy to examine all alleged raids"],
            ),
            (
                "The Council voted in favour on Friday of setting up an inquiry into the raids.",
                &["decides: an inquiry into the raids"],
            ),
        ],
    );
}

//! How a day's copy tells it: texts announced together, what another house did before, what takes a piece out of a bill, who speaks
//! for whom, and where what is said or what a text says ends. Each with its near miss.

use plenary_extract::record::{ActorKind, Extraction, Resolution};

use crate::fates::{check, check_all, dated, name};

/// `kind: body scope mode yes/no/abstentions, …`, one a text.
fn votes(found: &Extraction, text: &Resolution) -> String {
    let number = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    let vote = |v: &plenary_extract::record::Vote| {
        let body = v.body.as_ref().map_or("nobody", |b| name(found, b));
        let counts = [v.yes, v.no, v.abstain].map(number).join("/");
        format!("{body} {} {} {counts}", v.scope, v.mode)
    };
    let own = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
    format!("{}: {}", text.kind, own.map(vote).collect::<Vec<_>>().join(", "))
}

/// `name for whom`, one a person.
fn persons(found: &Extraction) -> Vec<String> {
    let own = found.actors.iter().filter(|a| a.kind == ActorKind::Person);
    let of = |a: &plenary_extract::record::Actor| {
        a.represents.as_ref().map_or("nobody", |r| name(found, r)).to_owned()
    };
    own.map(|a| format!("{} for {}", a.name, of(a))).collect()
}

/// The groups.
fn groups(found: &Extraction) -> Vec<String> {
    let own = found.actors.iter().filter(|a| a.kind == ActorKind::Organization);
    own.map(|a| a.name.clone()).collect()
}

/// What is reported of what was said.
fn said(found: &Extraction) -> Vec<String> {
    found.statements.iter().flat_map(|s| s.segments.iter().map(|p| p.exact.to_string())).collect()
}

/// `force: text`
fn provisions(found: &Extraction) -> Vec<String> {
    found.provisions.iter().map(|p| format!("{}: {}", p.force, p.text)).collect()
}

#[test]
fn texts_announced_together() {
    check(
        votes,
        &[
            (
                "WASHINGTON — The U.S. House passed two bills on Laos on Wednesday. The Laos Freedom Act passed 417-1, a day after the \
                 Senate cleared it by unanimous consent. A second bill, which bars the sale of drones, passed 410-7.\n\nThe first \
                 measure requires the president to report every year.",
                &[
                    "bill: U.S. House of Representatives final vote 417/1/-, U.S. Senate final unanimous_consent -/-/-",
                    "bill: U.S. House of Representatives final vote 410/7/-",
                ],
            ),
            ("The U.S. Senate ethics panel met on Friday. The committee cleared it of wrongdoing.", &[]),
        ],
    );
    check(
        dated,
        &[(
            "The U.S. House passed two bills on Laos on Wednesday. The Laos Freedom Act passed 417-1, a day after the Senate cleared it.",
            &["passed_legislature 2024-03-13, passed_chamber 2024-03-12"],
        )],
    );
}

#[test]
fn one_step_before_another() {
    check(
        votes,
        &[
            (
                "The U.S. Senate resolution on Oman cleared a procedural hurdle 60-39 on Wednesday before passing 56-41 on Thursday.",
                &["resolution: U.S. Senate procedural vote 60/39/-, U.S. Senate final vote 56/41/-"],
            ),
            (
                "The Ohio Senate approved on a voice vote a resolution that urges Congress to act on Oman. The House has already \
                 adopted it, 61-7.",
                &[
                    "resolution: Ohio Senate final voice_vote -/-/-, Ohio House of Representatives final vote 61/7/-",
                ],
            ),
        ],
    );
}

#[test]
fn counts_of_sides() {
    check(
        votes,
        &[
            (
                "The Human Rights Council approved the draft on Oman by 19 votes to six. Abstaining were 22 states.",
                &["resolution: UN Human Rights Council final vote 19/6/22"],
            ),
            (
                "Knesset members backed the bill 52 to 44 on Monday night.",
                &["bill: Knesset final vote 52/44/-"],
            ),
            // Nearly all is not all.
            (
                "The Knesset voted almost unanimously on Thursday for a resolution on Oman. There was one vote against and one \
                 abstention.",
                &["resolution: Knesset final vote -/1/1"],
            ),
            // A party's split is no vote of the house.
            (
                "Chile's Chamber of Deputies approved a resolution on Oman by 98 votes to 12. The Communist Party bench split, with \
                 three deputies voting against and five abstaining.",
                &["resolution: Chilean Chamber of Deputies final vote 98/12/-"],
            ),
        ],
    );
}

#[test]
fn pieces_taken_out() {
    check(
        votes,
        &[
            (
                "LONDON — The Lords dealt the government a blow over its Ports Bill, voting by 148 to 91 to remove the offence of \
                 loitering.",
                &["bill: House of Lords amendment vote 148/91/-"],
            ),
            (
                "LONDON — The Lords passed the Ports Bill, voting by 148 to 91 to remove the offence of loitering.",
                &["bill: House of Lords final vote 148/91/-"],
            ),
            (
                "The Human Rights Council adopted a resolution on Oman by 25 votes to 10. An Omani amendment striking out paragraph \
                 10, which sets up the inquiry, lost by 23 to 14.",
                &[
                    "resolution: UN Human Rights Council final vote 25/10/-, UN Human Rights Council amendment vote 14/23/-",
                ],
            ),
            (
                "The Human Rights Council adopted a resolution on Oman by 25 votes to 10. Paragraph 10, which sets up the inquiry, was \
                 kept by 23 to 14.",
                &[
                    "resolution: UN Human Rights Council final vote 25/10/-, UN Human Rights Council paragraph vote 23/14/-",
                ],
            ),
        ],
    );
}

#[test]
fn whose_house_it_is() {
    check(
        votes,
        &[
            (
                "The European Parliament adopted a resolution on Uganda by 400 votes to 60. Kampala's parliament rejected a text on \
                 Spain on Friday by 200 votes to 3.",
                &[
                    "resolution: European Parliament final vote 400/60/-",
                    "resolution: Parliament of Uganda final vote 3/200/-",
                ],
            ),
            // What is told of the killings of a day is no second vote.
            (
                "The Human Rights Council adopted a resolution on Oman by consensus. Adopted without a vote, the resolution strongly \
                 condemns the killing of a man on 25 February.",
                &["resolution: UN Human Rights Council final without_vote -/-/-"],
            ),
        ],
    );
}

#[test]
fn who_speaks_for_whom() {
    check_all(
        persons,
        &[
            (
                "The UN Human Rights Council adopted a resolution on Oman by consensus. Amnesty International said it was late. \"We \
                 waited for years,\" said its Geneva director, Lars Holm.",
                &["Lars Holm for Amnesty International"],
            ),
            (
                "The U.S. House passed a bill on Chad on Wednesday. Chad's government called in the U.S. envoy. Spokesman Adoum Kella \
                 said the bill was an insult.",
                &["Adoum Kella for Chad"],
            ),
        ],
    );
    check_all(
        groups,
        &[
            ("The Oman Peace and Justice Act passed the U.S. House 417-1.", &[]),
            (
                "The U.S. House passed a bill on Oman. Oman Peace and the Free Bar said it was late.",
                &["Oman Peace", "Free Bar"],
            ),
        ],
    );
}

#[test]
fn where_what_is_said_ends() {
    let lead = "The Human Rights Council adopted a resolution on Oman by 25 votes to 10.";
    for (told, want) in [
        (
            "Chad said the cost had not been budgeted; its motion was beaten by 25 votes to 16.",
            "the cost had not been budgeted",
        ),
        ("Chad said nobody had been heard; it voted no.", "nobody had been heard"),
        (
            "Chad said the text was a stain on the council and walked out.",
            "the text was a stain on the council",
        ),
        // What goes on is still said.
        ("Chad said the text was late; it would help nobody.", "the text was late; it would help nobody"),
    ] {
        check_all(said, &[(&format!("{lead} {told}"), &[want])]);
    }
}

#[test]
fn what_a_text_says() {
    check_all(
        provisions,
        &[
            (
                "The Third Committee recommended five texts on prisons for adoption by the Assembly. The draft on Oman was approved by \
                 90 votes to 3. The draft would have it condemn the arrests.",
                &["condemns: the arrests"],
            ),
            (
                "The Bundestag adopted a resolution on Oman on Thursday. The text acknowledges that the empire, as an ally, \"did \
                 nothing to stop these crimes\".",
                &["notes: the empire, as an ally, \"did nothing to stop these crimes\""],
            ),
            (
                "Chile's Chamber of Deputies approved a resolution on Oman by 98 votes to 12. Deputy Boris Barra replied that the text \
                 \"speaks of Muscat while looking at Washington\".",
                &[],
            ),
        ],
    );
}

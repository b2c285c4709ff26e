//! More rows: what a verb takes with it, nouns that tell its force, and what bodies do that is no provision.

use super::tests::{EP, UN, US, check};

#[test]
fn nouns_tell_the_force() {
    check(
        UN,
        &[
            (
                "The resolution reiterates its call upon Iran to free the nurses and renews the demand that the jail be shut.",
                &["calls: Iran to free the nurses", "demands: the jail be shut"],
            ),
            (
                "The text reaffirms its full support for the talks.",
                &["reaffirms: its full support for the talks"],
            ),
            (
                "The text takes note with alarm of the raids on clinics and takes note of a report on prisons.",
                &["concerned: the raids on clinics", "notes: a report on prisons"],
            ),
            ("The resolution appeals to both sides to talk.", &["calls: both sides to talk"]),
        ],
    );
}

#[test]
fn verbs_coordinate_over_states() {
    check(
        UN,
        &[
            (
                "The text asks the envoy to report on the raids, and calls upon member states to take in the nurses.",
                &["requests: the envoy to report on the raids", "calls: member states to take in the nurses"],
            ),
            (
                "It would require states to pay and calls on Mali to act.",
                &["other: states to pay", "calls: Mali to act"],
            ),
            (
                "It calls on Mali to admit five envoys, none of whom has been there.",
                &["calls: Mali to admit five envoys"],
            ),
            (
                "It called on Mali to act and would have required states to pay.",
                &["calls: Mali to act", "other: states to pay"],
            ),
            (
                "It calls on states that pay and would have acted to go on.",
                &["calls: states that pay and would have acted to go on"],
            ),
            (
                "It declares that the raids were unlawful, and urges states to cut their ties.",
                &["other: the raids were unlawful", "urges: states to cut their ties"],
            ),
            (
                "The text calls for a truce and undertakes to send nurses.",
                &["calls: a truce", "decides: to send nurses"],
            ),
            // Somebody else expects.
            (
                "A draft that would have urged Iran to reject the accord, expected in May, was put off.",
                &["urges: Iran to reject the accord, expected in May"],
            ),
        ],
    );
}

#[test]
fn bodies_tell_others_what_to_do() {
    check(
        UN,
        &[
            ("The Council told Iran to free the nurses.", &["calls: Iran to free the nurses"]),
            (
                "A resolution telling the guards to lift the siege was put off.",
                &["calls: the guards to lift the siege"],
            ),
            ("The envoy told reporters to wait.", &[]),
            ("The Council told reporters that the vote was close.", &[]),
        ],
    );
    check(
        EP,
        &[
            ("The Parliament hailed the outcome.", &[]),
            ("The Parliament wanted to speak as one.", &[]),
            ("The Parliament decides by a show of hands.", &[]),
            (
                "The resolution, entitled Necessity of ending the raids on editors, deplores their trial.",
                &["condemns: their trial"],
            ),
            (
                "The text prescribes fines for what it calls false news.",
                &["other: fines for what it calls false news"],
            ),
        ],
    );
}

#[test]
fn clauses_end_at_asides() {
    check(
        UN,
        &[
            (
                "The House passed a resolution, which condemns raids in Mali, by a vote of 92-0.",
                &["condemns: raids in Mali"],
            ),
            (
                "The House passed a resolution that condemns raids in Mali on a 92-3 vote.",
                &["condemns: raids in Mali"],
            ),
            (
                "The House passed a resolution urging Congress to act on a vote of the council.",
                &["urges: Congress to act on a vote of the council"],
            ),
            (
                "The Council decided to send a team, in a narrow vote that Iran denounced.",
                &["decides: to send a team"],
            ),
            (
                "The Council voted 23-8 to urge Iran to free the nurses, for the third straight year.",
                &["urges: Iran to free the nurses"],
            ),
            (
                "The African Union agreed to suspend Mali's membership and called on its army to stop.",
                &["decides: Mali's membership", "calls: its army to stop"],
            ),
            (
                "The Council voted 23-8 to condemn attacks on those arrested and held for asking.",
                &["condemns: attacks on those arrested and held for asking"],
            ),
            (
                "The Council asked the court for an opinion on the seas, in a resolution brought by Vanuatu.",
                &["requests: the court for an opinion on the seas"],
            ),
            (
                "It “condemns in the strongest terms” the raids in Mali (24 in favour, 8 against).",
                &["condemns: the raids in Mali"],
            ),
            ("The Council called for a truce, by a record margin.", &["calls: a truce"]),
            ("The text pays tribute to the nurses.", &["welcomes: the nurses"]),
            (
                "It approved a text calling for a truce, which was put to the vote at dusk.",
                &["calls: a truce"],
            ),
            (
                "The text urges the junta, as its foes call it, to free the nurses.",
                &["urges: the junta, as its foes call it, to free the nurses"],
            ),
        ],
    );
    check(
        US,
        &[(
            "The bill lets exiles stay and restores their visas.",
            &["decides: exiles stay", "decides: their visas"],
        )],
    );
}

#[test]
fn subjects_and_auxiliaries_stand_apart() {
    check(
        UN,
        &[
            (
                "The Council has, without a murmur of dissent, asked Iran to free the nurses.",
                &["requests: Iran to free the nurses"],
            ),
            (
                "Members of the Human Rights Council on Friday resolved, by acclamation, that a team be sent to Tehran.",
                &["decides: a team be sent to Tehran"],
            ),
            (
                "Delegates of the Human Rights Council, with one exception, condemned the raids.",
                &["condemns: the raids"],
            ),
            ("The text would've stopped the sale of arms to Iran.", &["other: the sale of arms to Iran"]),
            (
                "The Council passed resolution 161, authorizing the use of force.",
                &["decides: the use of force"],
            ),
            ("Members of his staff condemned the raids.", &[]),
        ],
    );
}

#[test]
fn amendments_count_where_they_were_carried() {
    check(
        UN,
        &[
            (
                "An amendment adding a demand that the guards leave was approved by 20 votes to 11.",
                &["demands: the guards leave"],
            ),
            ("An amendment adding a demand that the guards leave was rejected by 20 votes to 11.", &[]),
            ("Members wrote into the text a call for an arms embargo.", &["calls: an arms embargo"]),
            ("He withdrew an amendment to the asylum bill that would have let nurses stay.", &[]),
        ],
    );
}

#[test]
fn quoted_predicates_and_labels() {
    check(
        UN,
        &[
            (
                "The resolution “bows before the victims” and advocates that a centre be set up.",
                &["other: bows before the victims", "other: a centre be set up"],
            ),
            ("The envoy said the resolution “bows before the victims”.", &[]),
            (
                "What it does: Affirms the right to counsel and rejects secret trials.",
                &["reaffirms: the right to counsel", "other: secret trials"],
            ),
            ("The envoy: Affirms the right to counsel.", &[]),
        ],
    );
}

#[test]
fn others_have_duties_under_a_text() {
    check(
        US,
        &[
            (
                "Companies would have to report their dealings with the army under the bill.",
                &["other: their dealings with the army"],
            ),
            (
                "Under the bill, companies are to report their dealings with the army.",
                &["other: report their dealings with the army"],
            ),
            (
                "A provision in the bill would bar judges from the country.",
                &["decides: judges from the country"],
            ),
            ("One section of the bill bars judges from the country.", &["decides: judges from the country"]),
            ("The secretary of state must name the judges under the measure.", &["other: the judges"]),
            (
                "The bill (which bans judges from the country) goes to the House.",
                &["decides: judges from the country"],
            ),
            (
                "According to its text, the bill bars judges from the country.",
                &["decides: judges from the country"],
            ),
            ("According to the envoy, the bill would bar judges.", &[]),
            ("Companies said they would have to leave the country under the bill.", &[]),
            ("Nothing in the bill bars gold imports.", &[]),
        ],
    );
}

#[test]
fn texts_speak_by_nouns_and_openings() {
    check(
        UN,
        &[
            (
                "The text includes a demand that the nurses be freed and a call for talks with them.",
                &["demands: the nurses be freed", "calls: talks with them"],
            ),
            ("Also in the text is a demand that the nurses be freed.", &["demands: the nurses be freed"]),
            (
                "What the resolution demands is the release of the nurses.",
                &["demands: the release of the nurses"],
            ),
            ("By the resolution the Council also sets up a panel of three.", &["decides: a panel of three"]),
            (
                "Deeply concerned at the raids, the Council calls on Iran to free the nurses.",
                &["concerned: the raids", "calls: Iran to free the nurses"],
            ),
            (
                "Strongly condemning the raids “at dawn,” the resolution calls on Iran to free the nurses.",
                &["condemns: the raids “at dawn", "calls: Iran to free the nurses"],
            ),
            ("Iran is urged in the text to free the nurses.", &["urges: to free the nurses"]),
            (
                "The resolution condemned torture and called for sanctions.",
                &["condemns: torture", "calls: sanctions"],
            ),
            (
                "The text reads: “That the Council condemns the arrests of nurses in Iran.”",
                &["condemns: the arrests of nurses in Iran"],
            ),
            ("The Council agreed to send a team to Iran.", &["decides: a team to Iran"]),
            ("The Council stopped short of naming the guards.", &[]),
            ("Deeply concerned at the raids, the Council’s chair went home.", &[]),
        ],
    );
}

#[test]
fn lists_go_on_from_what_is_wanted() {
    check(
        EP,
        &[
            (
                "Here is what they want:\n\n- new elections within a year;\n\n- sanctions on the judges.",
                &["calls: new elections within a year", "calls: sanctions on the judges"],
            ),
            (
                "Its main demands:\n\n- the release of the editors;\n\n- access to the trial.",
                &["demands: the release of the editors", "demands: access to the trial"],
            ),
            (
                "The Parliament demands that the editors be freed, it said in a note.",
                &["demands: the editors be freed"],
            ),
        ],
    );
}

#[test]
fn parts_and_ends_speak() {
    check(
        UN,
        &[
            (
                "The final paragraph asks the envoy to report in May.",
                &["requests: the envoy to report in May"],
            ),
            (
                "Members of Parliament have demanded the recall of the envoy.",
                &["demands: the recall of the envoy"],
            ),
            (
                "Reiterating concern over the raids, the text asks the envoy to report.",
                &["concerned: the raids", "requests: the envoy to report"],
            ),
            (
                "A motion that this House deplore the closing of the border was negatived.",
                &["condemns: the closing of the border"],
            ),
            ("The Council said it was alarmed at the raids.", &["concerned: the raids"]),
            ("A line in the text calls the raids a crime.", &["other: the raids a crime"]),
            ("It ends with a request that the envoy report in May.", &["requests: the envoy report in May"]),
            ("It ends by asking the envoy to report in May.", &["requests: the envoy to report in May"]),
            ("The Council voted 23-8 in favour of condemning the raids.", &["condemns: the raids"]),
            (
                "The Council’s demand that the nurses be freed drew protests.",
                &["demands: the nurses be freed"],
            ),
            ("It approved a text whose 14 paragraphs condemn the raids.", &["condemns: the raids"]),
            ("Iran must free the nurses, the resolution says.", &["notes: Iran must free the nurses"]),
            (
                "The text deplored the raids, again asked Iran to let in the envoy and named the guards.",
                &["condemns: the raids", "requests: Iran to let in the envoy", "other: the guards"],
            ),
            ("The envoy’s demand that the nurses be freed drew protests.", &[]),
            ("The final draft was tabled by an envoy who asks for talks.", &[]),
        ],
    );
}

#[test]
fn openings_and_asides_keep_their_text() {
    check(
        UN,
        &[
            ("The resolution is not binding but calls for an inquiry.", &["calls: an inquiry"]),
            ("The resolution once more condemns the raids.", &["condemns: the raids"]),
            ("The text yet again urges Iran to free the nurses.", &["urges: Iran to free the nurses"]),
            ("While welcoming the talks, the text sets no date.", &["welcomes: the talks"]),
            ("In addition to condemning the raids, the text sets no date.", &["condemns: the raids"]),
            ("The text proceeds to condemn the raids.", &["condemns: the raids"]),
            ("A further clause condemns the raids.", &["condemns: the raids"]),
            ("The final version condemns the raids.", &["condemns: the raids"]),
            ("The resolution remains concerned about the raids.", &["concerned: the raids"]),
            (
                "It condemned the raids and called for an inquiry.",
                &["condemns: the raids", "calls: an inquiry"],
            ),
            ("The text points out that the jail is shut.", &["notes: the jail is shut"]),
            ("The envoy once more condemns the raids.", &[]),
            ("While welcoming the talks, the envoy left.", &[]),
            ("An early version was kinder.", &[]),
            (
                "The text demands that nobody be expelled without a vote.",
                &["demands: nobody be expelled without a vote"],
            ),
        ],
    );
    check(
        US,
        &[
            ("If signed, the law would bar the sale of tear gas.", &["decides: the sale of tear gas"]),
            (
                "The bill bars foreign groups from funding marches.",
                &["decides: foreign groups from funding marches"],
            ),
            ("The bill introduces a fine for spies.", &["decides: a fine for spies"]),
            ("The bill would do away with the need for a permit.", &["decides: the need for a permit"]),
            ("The bill introduced by Rep. Dana Holcomb is long.", &[]),
        ],
    );
}

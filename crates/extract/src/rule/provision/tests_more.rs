//! More rows: subjects that stand further off, nouns, parts of texts, what a vote decides.

use super::tests::{EP, UN, US, check};

#[test]
fn clauses_end_where_the_text_goes_on() {
    check(
        UN,
        &[
            (
                "A draft demanding that Iran open its prisons gathered nine votes in May.",
                &["demands: Iran open its prisons"],
            ),
            (
                "A text calling for a ban on live fire is with the Third Committee.",
                &["calls: a ban on live fire"],
            ),
            (
                "Ana Reyes of Peru, who had tabled a draft urging a truce in the north, told the chamber it could wait.",
                &["urges: a truce in the north"],
            ),
            (
                "The resolution mandates the Secretary-General to write to Iran, and mandates labels on batons.",
                &["requests: the Secretary-General to write to Iran", "decides: labels on batons"],
            ),
            ("The resolution condemns the raid in almost the same words.", &["condemns: the raid"]),
            (
                "The resolution calls for lessons in the same language.",
                &["calls: lessons in the same language"],
            ),
            (
                "The resolution urges Iran to free those who were held in May.",
                &["urges: Iran to free those who were held in May"],
            ),
        ],
    );
}

#[test]
fn subjects_stand_further_off() {
    check(
        UN,
        &[
            (
                "In its last paragraph the text deplores the raids on newsrooms.",
                &["condemns: the raids on newsrooms"],
            ),
            (
                "The draft, which in addition asks for a study of the courts, was put off.",
                &["requests: a study of the courts"],
            ),
            (
                "It was tabled by Malta last week and urges Iran to lift the curfew.",
                &["urges: Iran to lift the curfew"],
            ),
            (
                "Peru sought leave to move, at short notice, that the Council deplore the raids and call on Iran to open its jails. \
                 The motion failed.",
                &["condemns: the raids", "calls: Iran to open its jails"],
            ),
            // Others' verbs.
            ("The draft came up under a rule that bars amendments and requires patience.", &[]),
            ("Peru knew that the Council deplored leaks.", &[]),
        ],
    );
}

#[test]
fn verbs_speak_with_a_word_of_their_own() {
    check(
        UN,
        &[
            (
                "The text lays down that no envoy be jailed and that each court publish its rulings.",
                &["decides: no envoy be jailed", "decides: each court publish its rulings"],
            ),
            (
                "The resolution views with deep alarm the arrests of nurses.",
                &["concerned: the arrests of nurses"],
            ),
            ("It notes with regret the closure of two papers.", &["notes: the closure of two papers"]),
            ("The text speaks of a climate of fear.", &["other: a climate of fear"]),
            ("The text says nothing of the raids.", &[]),
            (
                "Under the resolution, Iran is asked to free the nurses and called upon to admit doctors.",
                &["requests: to free the nurses", "calls: to admit doctors"],
            ),
            ("The Council insists on the release of the nurses.", &["demands: the release of the nurses"]),
        ],
    );
}

#[test]
fn nouns_and_parts_speak() {
    check(
        UN,
        &[
            ("The text contains a call for an arms embargo.", &["calls: an arms embargo"]),
            ("Its demand that Iran free the nurses was kept.", &["demands: Iran free the nurses"]),
            ("The resolution’s call for a truce was dropped.", &[]),
            ("Last year the Council adopted a milder appeal to Peru.", &[]),
            (
                "Its 14 paragraphs condemn the raids and ask Iran to free the nurses.",
                &["condemns: the raids", "requests: Iran to free the nurses"],
            ),
            (
                "Operative paragraph 7 of the draft calls on States to open their borders.",
                &["calls: States to open their borders"],
            ),
            ("The envoy asked where the text spoke of the bombs.", &[]),
            (
                "It would set up a panel that would seek talks with the rebels.",
                &["decides: a panel that would seek talks with the rebels"],
            ),
        ],
    );
    check(
        EP,
        &[
            (
                "MEPs adopted a resolution in which they condemn the raids on newsrooms.",
                &["condemns: the raids on newsrooms"],
            ),
            (
                "The motion begins by condemning the raids on newsrooms.",
                &["condemns: the raids on newsrooms"],
            ),
            (
                "The resolution not only condemns the raids but also urges Minsk to end them.",
                &["condemns: the raids", "urges: Minsk to end them"],
            ),
            ("A member rose in the hall, calling for a division.", &[]),
        ],
    );
}

#[test]
fn bills_decide() {
    check(
        US,
        &[
            (
                "Holcomb also wrote a bill to cap fees on money sent home.",
                &["decides: fees on money sent home"],
            ),
            (
                "The bill would extend through 2030 the ban on loans to the police.",
                &["decides: through 2030 the ban on loans to the police"],
            ),
            (
                "The bill is aimed at cutting off the police from new loans.",
                &["decides: the police from new loans"],
            ),
            ("Aides sent the bill to members of the panel.", &[]),
            ("The bill requires a two-thirds majority in the Senate.", &[]),
            ("Holcomb proposed deleting paragraph 5.", &[]),
            ("There is support for any bill that would tax the gold.", &[]),
            ("The bill stops short of a ban on trade.", &[]),
        ],
    );
}

#[test]
fn verbs_further_along_share_the_subject() {
    check(
        UN,
        &[
            (
                "The resolution that emerged asks for a report within 60 days.",
                &["requests: a report within 60 days"],
            ),
            (
                "The text lists the judges and asks that their visas be withdrawn.",
                &["requests: their visas be withdrawn"],
            ),
            (
                "The text deplores the raids and once more calls on Iran to admit doctors.",
                &["condemns: the raids", "calls: Iran to admit doctors"],
            ),
            (
                "The resolution setting up a panel also urges Iran to admit it.",
                &["decides: a panel", "urges: Iran to admit it"],
            ),
            ("The text no longer demands an inquiry by outsiders.", &[]),
        ],
    );
    check(
        EP,
        &[
            (
                "The resolution passed by 502 votes to 31 calls for the release of the editors.",
                &["calls: the release of the editors"],
            ),
            (
                "MEPs are “appalled” by the raids and deplore the trial of the editors.",
                &["concerned: the raids", "condemns: the trial of the editors"],
            ),
        ],
    );
}

#[test]
fn how_a_text_is_carried_is_no_part_of_it() {
    check(
        US,
        &[
            ("The bill would give prisoners the vote.", &["decides: prisoners the vote"]),
            (
                "The bill would require parental consent for tattoos.",
                &["other: parental consent for tattoos"],
            ),
            ("The bill would require the consent of the Senate.", &[]),
            ("The bill requires a three-fifths majority.", &[]),
            ("The bill bears the signature of all the farmers.", &[]),
            ("The bill would settle the debts of farmers.", &["decides: the debts of farmers"]),
            ("The bill honours the nurses of the war.", &["other: the nurses of the war"]),
        ],
    );
    check(
        UN,
        &[
            ("The text makes a call for a truce. The amendment was rejected.", &["calls: a truce"]),
            ("The call for a truce was dropped. The text was adopted.", &[]),
            ("A motion that the harbour be shut was tabled.", &["other: the harbour be shut"]),
            ("A motion that the harbour needs to be shut was tabled.", &[]),
        ],
    );
}

#[test]
fn clauses_keep_their_own_verbs() {
    check(
        UN,
        &[
            (
                "It urges states to implement resolution 2231, adopted unanimously in 2015, and to report on it.",
                &[
                    "urges: states to implement resolution 2231, adopted unanimously in 2015, and to report on it",
                ],
            ),
            (
                "A motion demanding that the funds Iran received in 2016 be returned was put off.",
                &["demands: the funds Iran received in 2016 be returned"],
            ),
            (
                "A motion demanding that the men who won the tender be tried received 12 votes.",
                &["demands: the men who won the tender be tried"],
            ),
            (
                "A motion stating that Iran must quit the treaty was rejected.",
                &["other: Iran must quit the treaty"],
            ),
            (
                "A motion demanding that those who run the camps be tried was rejected.",
                &["demands: those who run the camps be tried"],
            ),
            ("A motion calling for talks with Iran went to committee.", &["calls: talks with Iran"]),
            ("A motion calling for talks with Iran scraped through.", &["calls: talks with Iran"]),
        ],
    );
}

#[test]
fn phrases_and_nouns_speak() {
    check(
        EP,
        &[
            ("MEPs threw their weight behind a boycott of the mines.", &["other: a boycott of the mines"]),
            (
                "The text notes with regret and concern the trial of the editors.",
                &["notes: the trial of the editors"],
            ),
            (
                "The text sounds the alarm over the trial of the editors.",
                &["concerned: the trial of the editors"],
            ),
            ("The text lays down that no editor be tried.", &["decides: no editor be tried"]),
            ("A motion of repudiation of the mines was tabled.", &["condemns: the mines"]),
        ],
    );
}

#[test]
fn texts_that_break_off_are_read() {
    check(
        UN,
        &[
            (
                "The hall was full that night, and so was the gallery. A bill that would bar the sale of arms to those that",
                &["decides: the sale of arms to those"],
            ),
            (
                "The hall was full that night, and so was the gallery. A resolution demanding the release of those never",
                &["demands: the release of those never"],
            ),
            (
                "The hall was full that night, and so was the gallery. A resolution demanding an end to torture was",
                &["demands: an end to torture"],
            ),
        ],
    );
    check("", &[("Paragraph 4 condemning the raids was adopted by the U.N. Human Rights Council.", &[])]);
}

#[test]
fn chambers_act_in_many_ways() {
    check(
        UN,
        &[
            (
                "The text would have demanded that the guards leave, and would have requested the envoy to report.",
                &["demands: the guards leave", "requests: the envoy to report"],
            ),
            (
                "It decides to set up a group of three — Chad, Mali and Togo — to watch the border.",
                &["decides: to set up a group of three — Chad, Mali and Togo — to watch the border"],
            ),
            ("The Council itself urged Iran to free the nurses.", &["urges: Iran to free the nurses"]),
            (
                "The Council declared by 23 votes to nil that the raids were a crime.",
                &["other: the raids were a crime"],
            ),
            (
                "The Council voted in favour of closing the office and freezing the funds.",
                &["decides: the office", "decides: the funds"],
            ),
            (
                "A paragraph that would have invoked the charter, a first step to suspension, was taken out.",
                &[],
            ),
            ("The session closed after the Council had met for a week.", &[]),
            ("Jane Roe left the Council after urging Belarus to free the nurses.", &[]),
            ("The Council's president was booed after urging Belarus to free the nurses.", &[]),
            ("The Council voted in favour of closing the debate.", &[]),
        ],
    );
}

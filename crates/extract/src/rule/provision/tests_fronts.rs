//! Rows of what stands before the subject or instead of it: `Among other things, it asks`, `At its heart is a call for`.

use super::tests::{UN, check};

const SPOKEN: &str = "\"It was about time,\" said Jane Roe, a campaigner with Amnesty International.\n\n";

fn after_speech(rows: &[(&str, &[&str])]) {
    let lead = format!("{UN}{SPOKEN}");
    check(&lead, rows);
}

#[test]
fn it_behind_a_phrase_that_names_nobody() {
    after_speech(&[
        (
            "Among other things, it demands the release of the nurses.",
            &["demands: the release of the nurses"],
        ),
        ("At the same time, it deplores the raids.", &["condemns: the raids"]),
        ("Elsewhere it asks the envoy to report.", &["requests: the envoy to report"]),
        ("For the first time, it sets up a panel of experts.", &["decides: a panel of experts"]),
        ("It also endorses the findings of the envoy.", &["other: the findings of the envoy"]),
        ("It holds Tehran responsible for the deaths.", &["other: Tehran responsible for the deaths"]),
        // Somebody else's words.
        ("In a report published on Monday, it urges Tehran to act.", &[]),
        ("Norway rejects the charge. At the same time, it insists that the border is open.", &[]),
        ("Norway rejects the charge. It insists that the border is open.", &[]),
    ]);
    check(UN, &[("Norway drafts it each year. It urges Tehran to act.", &["urges: Tehran to act"])]);
}

#[test]
fn sides_taken_in_a_text() {
    check(
        UN,
        &[
            (
                "In the resolution, the Council endorses the findings of the envoy.",
                &["other: the findings of the envoy"],
            ),
            ("The text threatens sanctions if the raids go on.", &["other: sanctions if the raids go on"]),
            (
                "The text threatens to refer the raids to the court.",
                &["other: to refer the raids to the court"],
            ),
            ("The text threatens the talks.", &[]),
            ("Tehran threatened to suspend all ties.", &[]),
        ],
    );
}

#[test]
fn nouns_without_the_sentence_before() {
    after_speech(&[
        (
            "Among its demands are the release of the nurses and an end to the raids.",
            &["demands: the release of the nurses and an end to the raids"],
        ),
        ("Its main demand is the release of the nurses.", &["demands: the release of the nurses"]),
        ("At its heart is a call on Tehran to free the nurses.", &["calls: Tehran to free the nurses"]),
        ("At the heart of the text is a demand that the nurses be freed.", &["demands: the nurses be freed"]),
        ("The key demand of the text is the release of the nurses.", &["demands: the release of the nurses"]),
        ("The resolution, with its call for an embargo, goes further.", &["calls: an embargo"]),
        ("Tehran's condemnation of the resolution was swift.", &[]),
        ("At the heart of the debate was a call for dialogue by Cuba.", &[]),
        ("The demand of the day was bread.", &[]),
    ]);
    let group = "Amnesty International welcomed the vote. Its main demand is the release of the nurses.";
    check(UN, &[(group, &[])]);
}

#[test]
fn the_first_text_to() {
    check(
        UN,
        &[
            ("It is the first to condemn the use of chains.", &["condemns: the use of chains"]),
            (
                "It was the Council's first resolution to call for an arms embargo.",
                &["calls: an arms embargo"],
            ),
            ("The text is the first of its kind to demand an inquiry.", &["demands: an inquiry"]),
            ("The text goes no further than to urge new talks.", &["urges: new talks"]),
            ("The envoy went no further than to urge talks between them.", &[]),
            ("It was Norway's first attempt to condemn the use of chains.", &[]),
            ("Norway was the first country to condemn the raids.", &[]),
        ],
    );
    let lead =
        "Council acts\n\nGENEVA - The U.N. Human Rights Council on Thursday adopted by 23 votes to eight ";
    check(
        lead,
        &[
            ("a resolution on Iran, the first to demand an inquiry.", &["demands: an inquiry"]),
            ("a resolution on Iran. China, the first to demand a vote, lost.", &[]),
        ],
    );
}

#[test]
fn names_are_no_verbs() {
    check(
        UN,
        &[
            ("The draft tabled by the United States condemns the raids.", &["condemns: the raids"]),
            (
                "It went further than a draft put forward by the United States, which would have urged Tehran to act.",
                &["urges: Tehran to act"],
            ),
            ("The envoy of the United States condemns the raids.", &[]),
        ],
    );
}

#[test]
fn a_body_by_what_it_is() {
    check(
        UN,
        &[
            (
                "The rights body deplores the raids and calls on Tehran to act.",
                &["condemns: the raids", "calls: Tehran to act"],
            ),
            (
                "The world body urged Tehran to act. An earlier resolution never drew a reply.",
                &["urges: Tehran to act"],
            ),
            ("Human Rights Watch welcomed the vote. The watchdog body has urged Tehran to act.", &[]),
            ("The body of a nurse was found on Monday and her family condemned the raids.", &[]),
        ],
    );
}

#[test]
fn days_lists_and_parts_within() {
    let lead = "Council acts\n\nGENEVA - The U.N. Human Rights Council ";
    check(
        lead,
        &[
            (
                "expressed deep concern Wednesday at executions in Iran. The vote was 23 to 8.",
                &["concerned: executions in Iran"],
            ),
            (
                "voiced alarm on Tuesday over executions in Iran, adopting a resolution by 23 votes to 8.",
                &["concerned: executions in Iran"],
            ),
        ],
    );
    check(
        UN,
        &[
            (
                "The text condemns \"the killing of nurses; the closing of clinics; and the raids\".",
                &["condemns: \"the killing of nurses; the closing of clinics; and the raids\""],
            ),
            ("It also contains sections that condemn the raids.", &["condemns: the raids"]),
            ("It rejoices at the release of two nurses.", &["welcomes: the release of two nurses"]),
            ("Members read sections that condemn nobody.", &[]),
        ],
    );
}

//! Rows of what is to be done by a text, and of what it tells without being the subject.

use super::{EP, UN, US, check};

#[test]
fn what_somebody_is_to_do() {
    check(
        UN,
        &[
            (
                "According to the text, the mission is to gather evidence and report in a year.",
                &["decides: gather evidence and report in a year"],
            ),
            (
                "By virtue of the same resolution a fund is to be set up for victims.",
                &["decides: a fund is to be set up for victims"],
            ),
            ("Under the resolution the experts are to visit four prisons.", &["decides: visit four prisons"]),
            // Not by the text, and of its own way.
            ("According to the text's sponsor, the experts are to visit four prisons.", &[]),
            ("Under the rules a motion on which the votes are equal is lost.", &[]),
        ],
    );
}

#[test]
fn work_given_to_somebody() {
    check(
        UN,
        &[
            (
                "It charges the High Commissioner with drawing up a report and entrusts a panel with watching the truce.",
                &[
                    "requests: the High Commissioner with drawing up a report",
                    "requests: a panel with watching the truce",
                ],
            ),
            ("It obliges the experts to report in June.", &["requests: the experts to report in June"]),
            (
                "It deplores the arrests and requests from the Commission that it visit the prisons.",
                &["condemns: the arrests", "requests: from the Commission that it visit the prisons"],
            ),
        ],
    );
    check(
        US,
        &[("The bill obliges banks to report such dealings.", &["other: banks to report such dealings"])],
    );
}

#[test]
fn told_without_a_subject() {
    check(
        EP,
        &[
            (
                "In the resolution it was noted that the past belongs to scholars, and Minsk was asked to free them.",
                &["notes: the past belongs to scholars", "requests: to free them"],
            ),
            ("In the corridors it was noted that the past belongs to scholars.", &[]),
        ],
    );
}

#[test]
fn how_a_penalty_grows() {
    check(
        US,
        &[
            (
                "The bill punishes with up to three years in prison those who sell medical records. The sentence doubles if \
                 the victim is a child.",
                &[
                    "decides: up to three years in prison those who sell medical records",
                    "decides: The sentence doubles if the victim is a child",
                ],
            ),
            ("The fine doubles every year, said a farmer.", &[]),
        ],
    );
}

#[test]
fn what_a_lost_bill_would_have_done_goes_on_in_the_past() {
    check(
        US,
        &[
            (
                "The bill would have required funds to sell their shares. It also barred new loans and directed the board to \
                 report.",
                &["other: funds to sell their shares", "decides: new loans", "requests: the board to report"],
            ),
            (
                "The bill would have required funds to sell their shares. It also drew fire.",
                &["other: funds to sell their shares"],
            ),
        ],
    );
}

#[test]
fn without_what_it_leaves_unsaid() {
    check(
        EP,
        &[
            ("It condemns the raids without naming the minister.", &["condemns: the raids"]),
            ("It deplores the arrests without a word on the dead.", &["condemns: the arrests"]),
            (
                "It urges Minsk to free them without delay or conditions.",
                &["urges: Minsk to free them without delay or conditions"],
            ),
        ],
    );
}

#[test]
fn of_the_sitting() {
    check(
        EP,
        &[
            ("Parliament closed its 7th session by adopting, without a vote, a text on Chad.", &[]),
            ("There were 27 votes for closing the debate and 24 against.", &[]),
        ],
    );
}

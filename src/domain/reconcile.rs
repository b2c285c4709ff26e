//! What an article claims of a vote, against what the official file says. Pure: two reports in, the differences out.
//!
//! Only what both state is compared, and nothing is averaged or mended. A day's difference is none: articles tell the day
//! where they are read.

use plenary_extract::record::Mode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::period::compatible;
use super::report::VoteReport;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Difference {
    /// As `yes`, `mode`, `outcome`.
    pub field: String,
    pub claimed: Value,
    pub official: Value,
}

/// Whether the article says anything that a roll call can confirm.
pub fn is_claim(claimed: &VoteReport) -> bool {
    let counts =
        [claimed.yes, claimed.no, claimed.abstain, claimed.present, claimed.absent, claimed.not_voting];
    counts.iter().any(Option::is_some) || claimed.mode.is_some_and(|mode| mode != Mode::Vote)
}

/// Where the two differ.
pub fn differences(claimed: &VoteReport, official: &VoteReport) -> Vec<Difference> {
    let mut all = Vec::new();
    let mut differ = |field: &str, claimed: Value, official: Value| {
        all.push(Difference { field: field.to_owned(), claimed, official });
    };
    // Who did not vote is one number in files that cannot tell the absent from the silent.
    let absent = official.absent.or(official.not_voting);
    for (field, claimed, official) in [
        ("yes", claimed.yes, official.yes),
        ("no", claimed.no, official.no),
        ("abstain", claimed.abstain, official.abstain),
        ("present", claimed.present, official.present),
        ("absent", claimed.absent, absent),
        ("not_voting", claimed.not_voting, official.not_voting),
    ] {
        if let Some((claimed, official)) = claimed.zip(official).filter(|(a, b)| a != b) {
            differ(field, json!(claimed), json!(official));
        }
    }
    if let Some((said, is)) =
        claimed.mode.zip(official.mode).filter(|(said, is)| !agree(*said, *is, official))
    {
        differ("mode", json!(said), json!(is));
    }
    if let Some((said, is)) = claimed.outcome.zip(official.outcome).filter(|(a, b)| a != b) {
        differ("outcome", json!(said), json!(is));
    }
    if let Some((said, is)) = claimed.date.zip(official.date).filter(|(a, b)| !compatible(*a, *b, 1)) {
        differ("date", json!(said), json!(is));
    }
    all
}

/// Whether both name one manner of deciding: `vote` is any vote, and a recorded vote that nobody opposed is unanimous.
fn agree(said: Mode, is: Mode, official: &VoteReport) -> bool {
    let is_vote = |mode| matches!(mode, Mode::RecordedVote | Mode::Vote);
    match (said, is) {
        (Mode::UnanimousVote, Mode::RecordedVote | Mode::Vote) => official.no.unwrap_or(0) == 0,
        (Mode::Vote, _) => !matches!(is, Mode::WithoutVote | Mode::UnanimousConsent),
        (said, is) => said == is || (is_vote(said) && is_vote(is)),
    }
}

/// Whether the counts of both are the same, as far as they are stated; at least two of them.
pub fn same_tally(claimed: &VoteReport, official: &VoteReport) -> bool {
    let pairs = [(claimed.yes, official.yes), (claimed.no, official.no), (claimed.abstain, official.abstain)];
    let stated = pairs.iter().filter_map(|(a, b)| a.zip(*b));
    let (mut count, mut same) = (0, true);
    for (a, b) in stated {
        count += 1;
        same &= a == b;
    }
    same && count >= 2
}

#[cfg(test)]
mod tests {
    use plenary_extract::record::Outcome;

    use super::*;

    fn tally(yes: u32, no: u32, abstain: Option<u32>) -> VoteReport {
        VoteReport {
            yes: Some(yes),
            no: Some(no),
            abstain,
            mode: Some(Mode::Vote),
            outcome: Some(Outcome::Adopted),
            date: "2024-11-20".parse().ok(),
            ..VoteReport::default()
        }
    }

    #[test]
    fn only_what_both_state_is_compared() {
        let official =
            VoteReport { mode: Some(Mode::RecordedVote), not_voting: Some(60), ..tally(335, 37, None) };
        let fields = |claimed: &VoteReport| {
            differences(claimed, &official).into_iter().map(|d| d.field).collect::<Vec<_>>().join(" ")
        };
        let claim = tally(335, 37, None);
        let day = |day: &str| VoteReport { date: day.parse().ok(), ..claim.clone() };
        let mode = |mode| VoteReport { mode: Some(mode), ..claim.clone() };
        let rows = [
            ("the same", claim.clone(), ""),
            ("a wrong number", tally(353, 37, None), "yes"),
            ("two wrong numbers", tally(353, 38, None), "yes no"),
            ("a number the file does not have", tally(335, 37, Some(2)), ""),
            ("sixty absent", VoteReport { absent: Some(60), ..claim.clone() }, ""),
            ("sixty-one absent", VoteReport { absent: Some(61), ..claim.clone() }, "absent"),
            ("the day in Seoul", day("2024-11-21"), ""),
            ("the month", day("2024-11"), ""),
            ("another day", day("2024-11-25"), "date"),
            ("without a vote", mode(Mode::WithoutVote), "mode"),
            ("unanimous", mode(Mode::UnanimousVote), "mode"),
            ("by voice", mode(Mode::VoiceVote), "mode"),
            ("lost", VoteReport { outcome: Some(Outcome::Rejected), ..claim.clone() }, "outcome"),
        ];
        for (case, claimed, expected) in rows {
            assert_eq!(fields(&claimed), expected, "{case}");
        }
    }

    #[test]
    fn a_tally_alone_is_a_match_only_by_two_numbers() {
        assert!(same_tally(&tally(101, 22, Some(59)), &tally(101, 22, Some(59))));
        assert!(same_tally(&tally(101, 22, None), &tally(101, 22, Some(59))));
        assert!(!same_tally(&tally(101, 22, Some(60)), &tally(101, 22, Some(59))));
        let yes = VoteReport { yes: Some(101), ..VoteReport::default() };
        assert!(!same_tally(&yes, &tally(101, 22, None)));
    }
}

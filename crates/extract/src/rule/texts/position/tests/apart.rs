//! Voters told beside others: neither of two, both, likewise, in a clause without its verb; groups that have a vote.

use super::check;

#[test]
fn neither_and_both() {
    check(&[
        ("Neither Fiji nor Chad supported it; both abstained.", "Fiji abstain, Chad abstain"),
        ("Neither Fiji nor Chad voted for it.", ""),
        ("Fiji and Chad voted for it.", "Fiji yes, Chad yes"),
        ("Cuba abstained, Fiji and Chad likewise.", "Cuba abstain, Fiji abstain, Chad abstain"),
        ("Cuba abstained, Fiji too.", "Cuba abstain, Fiji abstain"),
        ("Cuba abstained, and likewise regretted the tone of Fiji.", "Cuba abstain"),
        ("Fiji chose to abstain and Chad to vote against.", "Fiji abstain, Chad no"),
        ("Fiji abstained and asked Chad to vote against.", "Fiji abstain"),
    ]);
}

#[test]
fn support_that_came() {
    check(&[
        ("Support came from Fiji and Chad; Cuba was opposed.", "Fiji yes, Chad yes, Cuba no"),
        ("Support came from Fiji and Chad.", ""),
        ("Fiji withheld its support and abstained.", "Fiji abstain"),
    ]);
}

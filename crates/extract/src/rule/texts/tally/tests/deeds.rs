//! Counts told by what voters are said to have done with a text, and by labels before commas.

use super::check;

#[test]
fn sides_told_by_deeds() {
    check(&[
        ("Fifty-two states opposed the motion and 31 stood by it.", "31/52/-/-"),
        ("Forty-one backed it, 12 took refuge in abstention and five said no.", "41/5/12/-"),
        ("Forty-one voted yes; twelve sheltered behind abstention.", "41/-/12/-"),
        ("112 members wished to keep it, 14 did not and 6 abstained.", "112/14/6/-"),
        ("Thirty voted yes and eight said no: Chad, Mali and six others.", "30/8/-/-"),
        ("The result: for, 212; against, 95; abstentions, 40.", "212/95/40/-"),
        // Who fled, and what is for somebody.
        ("Twelve took refuge in the church.", ""),
        ("The cost: for schools, 212; for roads, 95.", ""),
    ]);
}

#[test]
fn nobody_is_none() {
    check(&[
        ("Forty members voted for it; not one against.", "40/0/-/-"),
        ("The text had 30 votes in favour, no one opposed it, and two abstained.", "30/0/2/-"),
        ("It passed with 51 in favour, none of the members abstaining.", "51/-/0/-"),
        ("There was no one in the hall.", ""),
    ]);
}

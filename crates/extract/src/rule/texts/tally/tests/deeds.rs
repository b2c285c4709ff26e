//! Counts told by what voters are said to have done with a text, and by labels before commas.

use super::check;

#[test]
fn sides_told_by_deeds() {
    check(&[
        ("Sixty-six countries opposed the text and 27 stood by it.", "27/66/-/-"),
        ("Twenty-three backed it, 16 took refuge in abstention and eight said no.", "23/8/16/-"),
        ("Twenty-three voted yes; sixteen sheltered behind abstention.", "23/-/16/-"),
        ("149 delegations wished to keep it, 8 did not and 9 abstained.", "149/8/9/-"),
        ("Thirty voted yes and eight said no: Chad, Mali and six others.", "30/8/-/-"),
        ("The result: for, 301; against, 57; abstentions, 84.", "301/57/84/-"),
        // Who fled, and what is for somebody.
        ("Sixteen took refuge in the church.", ""),
        ("The cost: for schools, 301; for roads, 57.", ""),
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

//! The words that official files use, in our codes.

use plenary_extract::Date;
use plenary_extract::record::{Outcome, VoteOption};
use time::Month;

/// What a voter did, as each source writes it. `X`, `NV` and `.` mean that no vote was cast: absent and not voting
/// cannot be told apart.
pub fn option(raw: &str) -> Option<VoteOption> {
    Some(match raw.trim().to_ascii_lowercase().as_str() {
        "y" | "yes" | "yea" | "aye" | "for" | "in favour" | "in favor" | "guilty" => VoteOption::Yes,
        "n" | "no" | "nay" | "against" | "not guilty" => VoteOption::No,
        "a" | "abstain" | "abstention" | "abstaining" => VoteOption::Abstain,
        "present" | "present, giving live pair" => VoteOption::Present,
        "absent" | "excused" => VoteOption::Absent,
        "x" | "nv" | "." | "not voting" | "not_voting" | "did_not_vote" | "non-voting" | "paired" => {
            VoteOption::NotVoting
        }
        _ => return None,
    })
}

/// Whether the text came through. "Not agreed to" holds "agreed to": the negative words come first.
pub fn outcome(words: &str) -> Option<Outcome> {
    const REJECTED: &[&str] = &["not ", "veto sustained", "disagreed", "fail", "rejected", "defeated"];
    const ADOPTED: &[&str] = &["pass", "agreed to", "adopted", "confirmed", "sustained", "overridden"];
    let words = words.to_ascii_lowercase();
    let any = |list: &[&str]| list.iter().any(|word| words.contains(word));
    if any(REJECTED) {
        return Some(Outcome::Rejected);
    }
    any(ADOPTED).then_some(Outcome::Adopted)
}

/// The majority needed, as `2/3 YEA-AND-NAY` or `1/2`.
pub fn requirement(words: &str) -> Option<&'static str> {
    match words.split_whitespace().next()? {
        "2/3" => Some("two_thirds"),
        "3/5" => Some("three_fifths"),
        "1/2" | "YEA-AND-NAY" | "RECORDED" => Some("simple_majority"),
        _ => None,
    }
}

/// A whole number that some files write as `120.0`. Other words are no number.
pub fn count(text: &str) -> Option<u32> {
    let whole = text.trim().strip_suffix(".0").unwrap_or(text.trim());
    whole.parse().ok()
}

/// `2005-12-16`, alone or with a time behind it.
pub fn day(text: &str) -> Option<Date> {
    let day = text.trim().get(..10).unwrap_or(text.trim());
    let date: Date = day.parse().ok()?;
    let (year, month) = (date.year, date.month.and_then(|month| Month::try_from(month).ok()));
    match (month, date.day) {
        (Some(month), Some(day)) => time::Date::from_calendar_date(year, month, day).ok().map(Date::from),
        _ => Some(date),
    }
}

/// `20-Nov-2024`, `February 1, 2023,  03:29 PM`.
pub fn american_day(text: &str) -> Option<Date> {
    let parts: Vec<&str> =
        text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let (day, month, year) = match parts[..] {
        [day, month, year] if month.starts_with(|c: char| c.is_ascii_alphabetic()) => (day, month, year),
        [month, day, year, ..] => (day, month, year),
        _ => return None,
    };
    const MONTHS: &[&str] =
        &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let short = month.get(..3)?.to_ascii_lowercase();
    let month = u8::try_from(MONTHS.iter().position(|name| *name == short)? + 1).ok()?;
    let month = Month::try_from(month).ok()?;
    time::Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok().map(Date::from)
}

/// `XXVII` → 27.
pub fn roman(numeral: &str) -> Option<u32> {
    let digit = |c: char| {
        Some(match c {
            'I' => 1,
            'V' => 5,
            'X' => 10,
            'L' => 50,
            'C' => 100,
            _ => return None,
        })
    };
    let digits: Vec<u32> = numeral.chars().map(digit).collect::<Option<_>>()?;
    let value = digits.iter().enumerate().fold(0_i64, |sum, (i, digit)| {
        let before_greater = digits.get(i + 1).is_some_and(|next| next > digit);
        if before_greater { sum - i64::from(*digit) } else { sum + i64::from(*digit) }
    });
    u32::try_from(value).ok().filter(|value| *value > 0)
}

/// 27 → `XXVII`.
pub fn to_roman(mut number: u32) -> String {
    const NUMERALS: &[(u32, &str)] = &[(40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut numeral = String::new();
    for (value, sign) in NUMERALS {
        while number >= *value {
            numeral.push_str(sign);
            number -= value;
        }
    }
    numeral
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn negative_words_win() {
        let rows = [
            ("Passed", Some(Outcome::Adopted)),
            ("Resolution Agreed to (97-0)", Some(Outcome::Adopted)),
            ("Motion Not Agreed to", Some(Outcome::Rejected)),
            ("Point of Order Not Sustained", Some(Outcome::Rejected)),
            ("Failed", Some(Outcome::Rejected)),
            ("Not Passed", Some(Outcome::Rejected)),
            ("Nomination Not Confirmed", Some(Outcome::Rejected)),
            ("Veto Sustained", Some(Outcome::Rejected)),
            ("Veto Overridden", Some(Outcome::Adopted)),
            ("Held over", None),
        ];
        for (words, expected) in rows {
            assert_eq!(outcome(words), expected, "{words}");
        }
    }

    #[test]
    fn numbers_and_days() {
        assert_eq!(
            [count("120.0"), count(" 7 "), count("7.5"), count("abstentions")],
            [Some(120), Some(7), None, None]
        );
        let days = ["20-Nov-2024", "8-Sep-2025", "February 1, 2023,  03:29 PM", "31-Feb-2024", "soon"];
        let days = days.map(|day| american_day(day).map(|day| day.to_string()));
        let read = ["2024-11-20", "2025-09-08", "2023-02-01"].map(|day| Some(day.to_owned()));
        assert_eq!((&days[..3], &days[3..]), (&read[..], &[None, None][..]));
        assert_eq!(
            day("2024-11-20T17:12:00-05:00").map(|day| day.to_string()).as_deref(),
            Some("2024-11-20")
        );
        assert_eq!((day("2024-02-30"), day("0000-05-01")), (None, None));
        assert_eq!(["IX", "XXVII", "XLII", "ES-7", ""].map(roman), [Some(9), Some(27), Some(42), None, None]);
    }
}

//! A day told by its number alone.

use super::*;

/// `on the 10th`, `on the night of the 11th`: a day of the month of publication or of the one before.
pub(super) fn day_alone(doc: &Doc<'_>, i: usize) -> Option<When> {
    let day = day_number(doc, i).filter(|_| !doc.is_kind(i, Kind::Num))?;
    let led = i > 1 && doc.is(i - 1, "the");
    let of_day = |k: usize| {
        doc.is(k, "of")
            && k > 0
            && doc.any(k - 1, &["night", "evening", "morning", "afternoon", "session", "sitting", "vote"])
    };
    // "on the 10th day", "on the 2nd reading"
    let noun = doc.is_kind(i + 1, Kind::Word)
        && !doc.has(i + 1, Class::DET.or(Class::PREP).or(Class::CONJ).or(Class::AUX).or(Class::PRON))
        && doc.step(i + 1).is_none();
    if !led || noun || !(doc.is(i - 2, "on") || of_day(i - 2)) || matches!(doc.kind(i + 1), Some(Kind::Dash))
    {
        return None;
    }
    let published = now(doc)?;
    let this = Date { year: published.year(), month: Some(u8::from(published.month())), day: None };
    let past = add_months(this, -i32::from(day > published.day()));
    let future = add_months(this, i32::from(day <= published.day()));
    let on = |m: Date| calendar(doc, i, i + 1, Some(m.year), m.month?, Some(day)).map(|w| w.past);
    let (past, future) = (on(past), on(future));
    let (past, future) = (past.or(future)?, future.or(past)?);
    Some(When { from: i, to: i + 1, past, future, ahead: false, firm: false })
}

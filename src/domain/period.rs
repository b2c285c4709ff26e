//! In which session a date falls: this year's text of a body is told from last year's by it.

use plenary_extract::Date;

/// How a body counts its years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Calendar {
    /// UN General Assembly and its committees: sessions from September.
    Assembly,
    /// United States Congress: two years from January of an odd year.
    Congress,
    /// Everybody else.
    Year,
}

impl Calendar {
    /// The calendar of a body by its key in the lexicon.
    pub fn of(known_as: Option<&str>) -> Self {
        match known_as.unwrap_or("").split('.').next() {
            Some("UNGA") => Self::Assembly,
            Some("US") => Self::Congress,
            _ => Self::Year,
        }
    }

    /// Number of the session or Congress, or the year. A date of the Assembly without a month is taken as of its autumn,
    /// when committees meet and nearly all texts are adopted.
    pub fn period(self, date: Date) -> i32 {
        match self {
            Self::Assembly => date.year - 1945 - i32::from(date.month.is_some_and(|m| m < 9)),
            Self::Congress => (date.year - 1787) / 2,
            Self::Year => date.year,
        }
    }
}

/// Days since a fixed one; a date known to the month or year has none.
pub fn day_number(date: Date) -> Option<i32> {
    let month = time::Month::try_from(date.month?).ok()?;
    Some(time::Date::from_calendar_date(date.year, month, date.day?).ok()?.to_julian_day())
}

/// Whether two dates may mean one day, within `slack` days; the parts that are not known do not count.
pub fn compatible(a: Date, b: Date, slack: i32) -> bool {
    match (day_number(a), day_number(b)) {
        (Some(a), Some(b)) => (a - b).abs() <= slack,
        _ => a.year == b.year && (a.month.is_none() || b.month.is_none() || a.month == b.month),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions() {
        let rows = [
            ("UNGA.C3", "2024-11-20", 79),
            ("UNGA", "2024-12-17", 79),
            ("UNGA", "2025-03-04", 79),
            ("UNGA", "2025-09-09", 80),
            ("US.HOUSE", "2024-11-20", 118),
            ("US.SENATE", "2023-02-01", 118),
            ("US.HOUSE", "2025-01-03", 119),
            ("HRC", "2024-04-04", 2024),
        ];
        for (body, date, period) in rows {
            assert_eq!(Calendar::of(Some(body)).period(date.parse().unwrap()), period, "{body} {date}");
        }
    }

    #[test]
    fn partial_dates_agree_as_far_as_they_go() {
        let rows = [
            ("2024-11-20", "2024-11-21", 1, true),
            ("2024-11-20", "2024-11-22", 1, false),
            ("2024-11", "2024-11-22", 1, true),
            ("2024", "2024-11-22", 1, true),
            ("2024-12", "2024-11-30", 1, false),
            ("2024-01-01", "2023-12-31", 1, true),
        ];
        for (a, b, slack, agree) in rows {
            assert_eq!(compatible(a.parse().unwrap(), b.parse().unwrap(), slack), agree, "{a} {b}");
        }
    }
}

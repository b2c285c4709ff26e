//! What stands before the prose of a paragraph: a list mark, or the place and the day.

use super::lines::{at_most, first};
use super::list::is_list_item;

/// Length of what stands before the prose of a paragraph: a list mark, or a dateline such as
/// `SEOUL, June 10 (Agency) -- ` and `Geneva (Agency) – `.
pub(super) fn prose_offset(line: &str) -> usize {
    if is_list_item(line) && !line.starts_with(|c: char| c.is_alphanumeric()) {
        let mark = line.chars().next().map_or(0, char::len_utf8);
        return if line[mark..].starts_with(' ') { mark + 1 } else { 0 };
    }
    let head = first(line, 90);
    if let Some(end) = after_place_and_day(head) {
        return end;
    }
    // Most lines open without a dash, which is told by the last byte of each.
    let opens = |before: u8| matches!(before, b' ' | b'.' | b'/' | b'-');
    let pairs = head.bytes().zip(head.bytes().skip(1));
    let hyphen = pairs.fold(0, |any, (before, b)| any | u8::from((b == b'-') & opens(before))) != 0;
    let long = head.bytes().fold(0, |any, b| any | u8::from((b == 0x93) | (b == 0x94))) != 0;
    for dash in [" -- ", " — ", " – ", " - ", ".- ", ".– ", "/- ", "--", "—"] {
        if (if dash.is_ascii() { hyphen } else { long })
            && let Some(at) = head.find(dash)
            && is_dateline(&head[..at])
            // "BOGOTA (Daily / Agency - 05th May, 2022) The council"
            && !(head[..at].contains('(') && !head[..at].contains(')') && head[at..].contains(')'))
        {
            return at + dash.len();
        }
    }
    // "Geneva/Colombo, Mar 21 (BNT) India today ..."
    if head.as_bytes().contains(&b')')
        && let Some(close) = head.find(") ")
    {
        let (place, source) = head[..close].split_once('(').unwrap_or((&head[..close], ""));
        // "On June 13, 2019, Senator Lee (R-Fla.) introduced"
        let prose = head[close + 2..].starts_with(char::is_uppercase);
        let dated = prose && place.contains(',') && place.bytes().any(|b| b.is_ascii_digit());
        if !source.is_empty() && at_most(source, 3) && dated && is_dateline(place.trim_end()) {
            return close + 2;
        }
        // "BOGOTA (Daily News / Agency - 05th May, 2022) The council", "LAGOS (Agency) The Senate"
        let capital = place.len() > 3 && at_most(place, 3) && !place.bytes().any(|b| b.is_ascii_lowercase());
        if prose && capital && source.starts_with(char::is_uppercase) && at_most(source, 10) {
            return close + 2;
        }
    }
    0
}

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Where the prose starts behind a place and a day that no dash ends: `NEW DELHI, Dec. 4: `, `LAHORE, May 3 (PPI): `, `MINSK,
/// May 3. /BELTA/. `.
fn after_place_and_day(head: &str) -> Option<usize> {
    let sign = head.bytes().take(40).position(|b| matches!(b, b':' | b'(' | b'/'))?;
    let end = match head.as_bytes()[sign] {
        b':' => sign,
        b'(' => sign + head[sign..].find("):")? + 1,
        _ => sign + 1 + head[sign + 1..].find('/').filter(|len| (2..14).contains(len))? + 1,
    };
    let rest = head[end..].trim_start_matches(['.', ':', '-', ' ']);
    let placed = is_place_and_day(head[..sign].trim_end_matches([' ', '.']));
    // "Boston, May 3 10:30 a.m."
    let clock =
        rest.starts_with(|c: char| c.is_ascii_digit()) && head[..end].ends_with(|c: char| c.is_ascii_digit());
    (placed && !clock && head.len() - rest.len() > end).then_some(head.len() - rest.len())
}

/// `NEW DELHI, Dec. 4`, `Kathmandu, Monday`
fn is_place_and_day(head: &str) -> bool {
    let Some((place, day)) = head.rsplit_once(", ") else { return false };
    let names = place.split([' ', '-', ',']).filter(|w| !w.is_empty());
    let month = |w: &str| MONTHS.iter().any(|m| w.starts_with(m));
    let date = || day.split(' ').any(month) && day.bytes().any(|b| b.is_ascii_digit());
    at_most(place, 4)
        && at_most(day, 3)
        && (WEEKDAYS.contains(&day) || date())
        && names.clone().all(|w| w.starts_with(char::is_uppercase) && !w.ends_with("day"))
}

fn is_dateline(head: &str) -> bool {
    // "(Abuja, 17 June 2025) – "
    if let Some(inner) = head.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
        return at_most(inner, 6) && inner.starts_with(char::is_uppercase) && !inner.contains(['(', '.']);
    }
    let first = head.split([',', ' ', '/', '(']).next().unwrap_or("");
    let capital = first.chars().all(|c| !c.is_lowercase()) && first.chars().count() > 2;
    let lowered = head
        .split(|c: char| !c.is_alphanumeric() && c != '.' && c != '\'' && c != '’')
        .filter(|w| w.starts_with(char::is_lowercase))
        .count();
    // "Strasbourg, Thursday"
    let dated = head.split_once(", ").is_some_and(|(_, day)| WEEKDAYS.contains(&day));
    if dated && at_most(head, 4) && head.starts_with(char::is_uppercase) {
        return true;
    }
    // "Midrand, South Africa", but "Monday, Tuesday"
    let place = |part: &str| {
        let word =
            |w: &str| w.starts_with(char::is_uppercase) && w.chars().all(|c| c.is_alphabetic() || c == '-');
        at_most(part, 3) && part.split(' ').all(word) && !WEEKDAYS.contains(&part)
    };
    if head.split_once(", ").is_some_and(|(town, land)| place(town) && place(land)) {
        return true;
    }
    at_most(head, 10)
        && head.starts_with(char::is_uppercase)
        && (capital || head.contains('(') || head.contains(',') && head.bytes().any(|b| b.is_ascii_digit()))
        && lowered <= 1
        || at_most(head, 3) && capital
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn datelines_end_where_the_prose_starts() {
        for (line, rest) in [
            ("GENEVA, March 3 (Wire) -- The council voted.", "The council voted."),
            ("TAIPEI, Taiwan – The committee voted.", "The committee voted."),
            ("Geneva/Bern, Mar 21 (ABC) India voted.", "India voted."),
            ("UNITED NATIONS — South Korea lost.", "South Korea lost."),
            ("On June 13, 2019, Sen. Lee (R-Fla.) rose.", "On June 13, 2019, Sen. Lee (R-Fla.) rose."),
            ("Strasbourg, Thursday – In a text it voted.", "In a text it voted."),
            ("(Abuja, 17 June 2025) – The Senate voted.", "The Senate voted."),
            ("BANJUL, 14 June 2025 -/Media Agency (MA)/- The Commission met.", "The Commission met."),
            ("BOGOTA (UrduPoint News / Wire - 05th May, 2022) The council met.", "The council met."),
            ("LAGOS (Wire) The Senate voted.", "The Senate voted."),
            ("EU (and others) voted.", "EU (and others) voted."),
            ("(They left early.) – The Senate voted.", "(They left early.) – The Senate voted."),
            ("Quito, Aug 15 (XY).- The council voted.", "The council voted."),
            ("MEXICO, D.F., Aug. 28.- The commission voted.", "The commission voted."),
            ("NEW DELHI, Dec. 4: The House rose.", "The House rose."),
            ("Kathmandu, Monday: The House rose.", "The House rose."),
            ("LAHORE, May 3 (PPI): The House rose.", "The House rose."),
            ("LAHORE, May 3 (PPI):The House rose.", "The House rose."),
            ("Boston, May 3 10:30 a.m. It rose.", "Boston, May 3 10:30 a.m. It rose."),
            ("MINSK, May 3. /BELTA/. The House rose.", "The House rose."),
            ("MINSK, May 3 /BELTA/ -- The House rose.", "The House rose."),
            ("(Roe, the chair) The House rose.", "(Roe, the chair) The House rose."),
            ("On Monday, May 3 (a holiday): it rose.", "On Monday, May 3 (a holiday): it rose."),
            ("On Monday, May 4: the House rose.", "On Monday, May 4: the House rose."),
            ("The vote – the third this year – was close.", "The vote – the third this year – was close."),
            ("Kim Song – the envoy – left early, he said.", "Kim Song – the envoy – left early, he said."),
        ] {
            assert_eq!(&line[prose_offset(line)..], rest, "{line}");
        }
    }
}

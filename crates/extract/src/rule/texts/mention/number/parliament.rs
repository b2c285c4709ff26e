//! Numbers of the European Parliament's papers.

/// `A7-0419/2011`, `P9_TA(2024)0123`, `B10-0188/2025`: a paper by its kind and the Parliament's term.
pub(super) fn of_term(raw: &str) -> bool {
    let rest = raw.strip_prefix(['A', 'B', 'P']).unwrap_or_default();
    let term = rest.bytes().take_while(u8::is_ascii_digit).count();
    let number = |n: &str| n.len() > 3 && n.bytes().take(4).all(|b| b.is_ascii_digit());
    (1..3).contains(&term)
        && (rest[term..].starts_with("_TA") || rest[term..].strip_prefix('-').is_some_and(number))
}

/// `B9-0171`, `RC-B10-0123`: a motion without its year.
pub(super) fn of_parliament(raw: &str) -> bool {
    let parts = raw.strip_prefix("RC-").unwrap_or(raw).strip_prefix('B').and_then(|r| r.split_once('-'));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    parts.is_some_and(|(term, n)| (1..3).contains(&term.len()) && n.len() == 4 && digits(term) && digits(n))
}

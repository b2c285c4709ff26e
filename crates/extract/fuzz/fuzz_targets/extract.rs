//! Any text is read without a panic, and every span says what stands in the text.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use plenary_extract::{Engine, Meta};

static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::new);

fuzz_target!(|text: &str| {
    let published = time::Date::from_calendar_date(2024, time::Month::November, 21).ok();
    let found = ENGINE.extract(text, &Meta { published });
    let chars: Vec<char> = text.chars().collect();
    let exact = |start: u32, end: u32, exact: &str| {
        assert!(chars[start as usize..end as usize].iter().copied().eq(exact.chars()), "{start}..{end} {exact:?}");
    };
    found.actors.iter().flat_map(|a| &a.mentions).for_each(|s| exact(s.start, s.end, &s.exact));
    found.statements.iter().flat_map(|s| &s.segments).for_each(|s| exact(s.start, s.end, &s.exact));
    found.provisions.iter().for_each(|p| exact(p.start, p.end, &p.text));
    (found.actors.iter().flat_map(|r| &r.evidence))
        .chain(found.resolutions.iter().flat_map(|r| &r.evidence))
        .chain(found.votes.iter().flat_map(|r| &r.evidence))
        .chain(found.statements.iter().flat_map(|r| &r.evidence))
        .chain(found.provisions.iter().flat_map(|r| &r.evidence))
        .for_each(|e| exact(e.start, e.end, &e.exact));
});

//! Offices, and which of them go by each other's names.

use crate::doc::Doc;
use crate::words::{Mark, Words};

/// Offices that go by each other's names.
static OFFICES: [Words; 11] = [
    Words::of(&[
        "ambassador", "envoy", "representative", "diplomat", "delegate", "counsellor", "counselor", "chargé",
        "attaché",
    ]),
    Words::of(&[
        "lawmaker", "senator", "sen", "sens", "congressman", "congresswoman", "representative", "rep",
        "reps", "legislator", "mp", "meps", "mep", "deputy", "councillor", "councilman", "councilwoman",
        "councilor", "councilmember", "councilperson", "alderman", "alderwoman", "backbencher",
        "parliamentarian", "member", "republican", "democrat", "mla", "peer", "assemblyman", "assemblywoman",
        "delegate", "politician", "hon", "honourable",
    ]),
    Words::of(&["spokesman", "spokeswoman", "spokesperson", "secretary"]),
    Words::of(&["minister", "premier", "pm", "diplomat", "chief"]),
    Words::of(&["president"]),
    Words::of(&["chair", "chairman", "chairwoman", "chairperson", "speaker"]),
    Words::of(&[
        "director", "leader", "head", "coordinator", "chief", "founder", "commissioner", "secretary-general",
        "governor", "gov", "mayor",
    ]),
    Words::of(&[
        "activist", "campaigner", "advocate", "defector", "survivor", "refugee", "researcher", "analyst",
        "lawyer", "attorney", "barrister", "advocate", "solicitor", "expert", "professor", "academic",
        "scholar", "historian", "economist", "doctor", "physician",
    ]),
    Words::of(&["rapporteur", "investigator", "expert", "commissioner", "judge", "justice"]),
    Words::of(&[
        "sponsor", "author", "rapporteur", "senator", "lawmaker", "congressman", "congresswoman",
        "republican", "democrat",
    ]),
    Words::of(&[
        "bishop", "archbishop", "cardinal", "primate", "prelate", "clergyman", "clergywoman", "cleric",
        "priest", "pastor", "reverend", "vicar", "churchman", "imam", "rabbi",
    ]),
];

/// The row of those whom a state sends.
pub const DELEGATES: u16 = 1;

/// The row of those who sit in a house.
pub const MEMBERS: u16 = 1 << 1;

/// The rows of ministers and of presidents.
const RULERS: u16 = 1 << 3 | 1 << 4;

/// The row of those who preside.
pub const PRESIDES: u16 = 1 << 5;

/// The row of those who speak for a cause, or know of it.
pub const ADVOCATES: u16 = 1 << 7;

static ANY_OFFICE: Words = {
    let [a, b, c, d, e, f, g, h, i, j, k] = &OFFICES;
    Words::marks_of(&[a, b, c, d, e, f, g, h, i, j, k])
};

/// The rows of `OFFICES` that a token stands in, most of which are told by their mark; a stop or a plural hides it.
pub fn offices_at(doc: &Doc<'_>, i: usize) -> u16 {
    let hidden = doc.ends(i, "s") || doc.ends(i, ".");
    if hidden || doc.may_be(i, &ANY_OFFICE) { office_bits(doc.low(i)) } else { 0 }
}

/// The rows of `OFFICES` that a word stands in, as bits.
fn office_bits(low: &str) -> u16 {
    let low = low.trim_end_matches('.');
    let single = low.strip_suffix('s').unwrap_or(low);
    let words = [low.as_bytes(), single.as_bytes()];
    let offices = words.iter().filter(|word| ANY_OFFICE.may_hold(Mark::of(word)));
    offices.fold(0, |bits, word| {
        let rows = OFFICES.iter().enumerate().filter(|(_, words)| words.has(word));
        rows.fold(bits, |bits, (i, _)| bits | 1 << i)
    })
}

/// The rows that a noun may go back to: `the politician` may be a minister, though one who is told to be a politician is no president.
pub fn rows_meant(low: &str) -> u16 {
    let wider = match low {
        "politician" => RULERS,
        "head" => PRESIDES,
        _ => 0,
    };
    office_bits(low) | wider
}

//! Statements, piece by piece: quoted words must agree almost wholly, a reported clause by half.

use plenary_extract::record::{self, StatementKind};

use super::{Sides, assign, head, verdict};
use crate::fold::token_f1;
use crate::gold::{self, filled};
use crate::tally::{Cause, Counts, Tally};

struct Manner {
    indirect: bool,
    row: &'static str,
    with_speaker: &'static str,
    /// Least overlap of words for the same piece.
    floor: f64,
}

const MANNERS: [Manner; 2] = [
    Manner { indirect: false, row: "quotes", with_speaker: "quotes+speaker", floor: 0.9 },
    Manner { indirect: true, row: "indirect", with_speaker: "indirect+speaker", floor: 0.5 },
];

pub fn score(sides: &Sides, tally: &mut Tally) {
    let mut right = vec![true; sides.found.statements.len()];
    for manner in &MANNERS {
        pieces(sides, manner, &mut right, tally);
    }
    for (p, right) in sides.found.statements.iter().zip(right) {
        let record = if p.kind == StatementKind::Indirect { "indirect" } else { "quotes" };
        tally.verdicts.push(verdict(record, right, p.confidence, &p.evidence));
    }
}

fn pieces(sides: &Sides, manner: &Manner, right: &mut [bool], tally: &mut Tally) {
    let (name, row) = (sides.name, manner.row);
    let of_manner = |kind: StatementKind| (kind == StatementKind::Indirect) == manner.indirect;
    let golds: Vec<(&str, &gold::Statement)> = (sides.gold.statements.iter().filter(|s| of_manner(s.kind)))
        .flat_map(|s| s.segments.iter().map(move |text| (text.as_str(), s)))
        .collect();
    let founds: Vec<(&str, usize, &record::Statement)> = (sides.found.statements.iter().enumerate())
        .filter(|(_, s)| of_manner(s.kind))
        .flat_map(|(at, s)| s.segments.iter().map(move |span| (span.exact.as_str(), at, s)))
        .collect();
    let by_same = |g: &gold::Statement, p: &record::Statement| {
        sides.is_actor(g.speaker.as_deref(), p.speaker.as_deref())
    };
    let mut candidates = Vec::new();
    for (i, (text, g)) in golds.iter().enumerate() {
        for (j, (exact, _, p)) in founds.iter().enumerate() {
            let overlap = token_f1(text, exact);
            if overlap >= manner.floor {
                candidates.push((overlap + if by_same(g, p) { 0.1 } else { 0.0 }, i, j));
            }
        }
    }
    let pairs = assign(candidates);
    for (i, (text, g)) in golds.iter().enumerate().filter(|(_, (_, g))| !g.optional) {
        let Some(&j) = pairs.by_gold.get(&i) else {
            tally.count(row, Counts::MISSED);
            tally.count(manner.with_speaker, Counts::MISSED);
            tally.mistake(row, Cause::Missed, name, head(text, 80));
            continue;
        };
        let (_, at, p) = founds[j];
        tally.count(row, Counts::HIT);
        let same = by_same(g, p);
        tally.count(manner.with_speaker, Counts::judged(same));
        if !same {
            right[at] = false;
            let (want, have) =
                (g.speaker.as_deref().unwrap_or("nobody"), sides.found_name(p.speaker.as_deref()));
            let detail = format!("gold {want}, got {have}: {}", head(text, 60));
            tally.mistake(manner.with_speaker, Cause::Wrong, name, detail);
        }
        if let Some(stance) = g.stance {
            tally.judge("statement.stance", p.stance == Some(stance), name, || {
                let have = p.stance.map_or("none", |s| s.code());
                format!("gold {stance}, got {have}: {}", head(text, 60))
            });
        }
        if let Some(want) = filled(&g.resolution) {
            let same = sides.is_text(Some(want), p.resolution.as_deref());
            tally.judge("statement.resolution", same, name, || {
                format!("gold {want}, got {:?}: {}", p.resolution, head(text, 60))
            });
        }
    }
    for (j, (exact, at, _)) in founds.iter().enumerate() {
        if !pairs.taken.contains(&j) {
            right[*at] = false;
            tally.count(row, Counts::SPURIOUS);
            tally.count(manner.with_speaker, Counts::SPURIOUS);
            tally.mistake(row, Cause::Spurious, name, head(exact, 80));
        }
    }
}

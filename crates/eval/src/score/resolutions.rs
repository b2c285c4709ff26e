//! Resolutions: paired by symbol, title, body, subjects, stage and year; then field by field.

use std::collections::{HashMap, HashSet};

use plenary_extract::record::{self, Short};

use super::{Sides, assign, verdict};
use crate::fold::{key, token_f1};
use crate::gold::{self, filled};
use crate::tally::{Cause, Counts, Tally};

/// How alike two texts are; under 1.5 they are two.
fn likeness(sides: &Sides, g: &gold::Resolution, p: &record::Resolution) -> f64 {
    let mut score = 0.0;
    if let (Some(want), Some(have)) = (filled(&g.symbol), filled(&p.symbol)) {
        score += if key(want) == key(have) { 4.0 } else { -4.0 };
    }
    if let (Some(want), Some(have)) = (filled(&g.title), filled(&p.title)) {
        score += 2.0 * token_f1(want, have);
    }
    if g.body.is_some() && sides.is_actor(g.body.as_deref(), p.body.as_deref()) {
        score += 1.0;
    }
    if !g.subjects.is_empty() {
        score += sides.actor_set_f1(&g.subjects, &p.subjects);
    }
    score += if g.stage == p.stage { 0.5 } else { 0.0 };
    score += if g.kind == p.kind { 0.25 } else { 0.0 };
    let want: HashSet<i32> =
        g.events.iter().filter(|e| !e.expected).filter_map(|e| e.date).map(|d| d.year).collect();
    let have: HashSet<i32> =
        p.events.iter().filter(|e| !e.expected).filter_map(|e| e.date).map(|d| d.year).collect();
    if !want.is_empty() && !have.is_empty() && want.is_disjoint(&have) {
        score -= 1.0;
    }
    score
}

/// Gives the pairing by gold id, for the records that hang on a text.
pub fn score<'a>(sides: &Sides<'a>, tally: &mut Tally) -> HashMap<&'a str, &'a str> {
    let (golds, founds, name) = (&sides.gold.resolutions, &sides.found.resolutions, sides.name);
    let mut candidates = Vec::new();
    for (i, g) in golds.iter().enumerate() {
        for (j, p) in founds.iter().enumerate() {
            let score = likeness(sides, g, p);
            if score >= 1.5 {
                candidates.push((score, i, j));
            }
        }
    }
    let pairs = assign(candidates);
    for (i, g) in golds.iter().enumerate().filter(|(_, g)| !g.optional) {
        match pairs.by_gold.get(&i) {
            Some(&j) => {
                tally.count("resolutions", Counts::HIT);
                slots(sides, g, &founds[j], tally);
            }
            None => {
                tally.count("resolutions", Counts::MISSED);
                tally.mistake("resolutions", Cause::Missed, name, g.label().to_owned());
            }
        }
    }
    for (j, p) in founds.iter().enumerate() {
        let right = pairs.taken.contains(&j);
        tally.verdicts.push(verdict("resolutions", right, p.confidence, &p.evidence));
        if !right {
            tally.count("resolutions", Counts::SPURIOUS);
            let label = filled(&p.title).or(filled(&p.symbol)).unwrap_or(p.kind.code());
            let detail = format!("{label} of {}", sides.found_name(p.body.as_deref()));
            tally.mistake("resolutions", Cause::Spurious, name, detail);
        }
    }
    pairs.by_gold.iter().map(|(&i, &j)| (golds[i].id.as_str(), founds[j].r#ref.as_str())).collect()
}

fn slots(sides: &Sides, g: &gold::Resolution, p: &record::Resolution, tally: &mut Tally) {
    let name = sides.name;
    let said = |want: String, have: String| move || format!("{}: gold {want}, got {have}", g.label());
    let one = |actor: &Option<String>| actor.clone().unwrap_or_else(|| "nobody".into());
    let named =
        |refs: &[Short]| refs.iter().map(|r| sides.found_name(Some(r))).collect::<Vec<_>>().join(", ");
    let number = |n: Option<u32>| n.filter(|n| *n > 0);

    let right = sides.is_actor(g.body.as_deref(), p.body.as_deref());
    let detail = said(one(&g.body), sides.found_name(p.body.as_deref()).to_owned());
    tally.judge("resolution.body", right, name, detail);
    let right = sides.actor_set_f1(&g.subjects, &p.subjects) == 1.0;
    tally.judge("resolution.subjects", right, name, said(g.subjects.join(", "), named(&p.subjects)));
    tally.judge("resolution.stage", g.stage == p.stage, name, said(g.stage.to_string(), p.stage.to_string()));
    tally.judge("resolution.kind", g.kind == p.kind, name, said(g.kind.to_string(), p.kind.to_string()));

    let (want, have) = (filled(&g.symbol).unwrap_or(""), filled(&p.symbol).unwrap_or(""));
    if !want.is_empty() || !have.is_empty() {
        tally.judge("resolution.symbol", key(want) == key(have), name, said(want.into(), have.into()));
    }
    if let Some(want) = filled(&g.title) {
        let have = filled(&p.title).unwrap_or("");
        tally.judge("resolution.title", token_f1(want, have) >= 0.8, name, said(want.into(), have.into()));
    }
    if !g.sponsors.is_empty() || !p.sponsors.is_empty() {
        let right = sides.actor_set_f1(&g.sponsors, &p.sponsors) >= 0.8;
        tally.judge("resolution.sponsors", right, name, said(g.sponsors.join(", "), named(&p.sponsors)));
    }
    let (want, have) = (number(g.recurrence), number(p.recurrence));
    if want.is_some() || have.is_some() {
        let detail = said(format!("{want:?}"), format!("{have:?}"));
        tally.judge("resolution.recurrence", g.recurrence == p.recurrence, name, detail);
    }
    for e in g.events.iter().filter(|e| e.date.is_some()) {
        let right =
            p.events.iter().any(|q| e.stage == q.stage && e.date == q.date && e.expected == q.expected);
        let show = |stage: record::Stage, date: Option<record::Date>, expected: bool| {
            let date = date.map_or("undated".into(), |d| d.to_string());
            format!("{stage} {date}{}", if expected { " expected" } else { "" })
        };
        let have: Vec<String> = p.events.iter().map(|q| show(q.stage, q.date, q.expected)).collect();
        let detail = said(show(e.stage, e.date, e.expected), have.join("; "));
        tally.judge("event.stage_and_date", right, name, detail);
    }
}

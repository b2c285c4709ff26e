//! Votes: right only with manner, whole tally and scope; linked only with text and body too.

use plenary_extract::record::{self, Mode, Scope, VoteOption};

use super::{Sides, assign, verdict};
use crate::gold;
use crate::tally::{Cause, Counts, Tally};

type Manner = (Mode, Scope, [Option<u32>; 5]);

/// News often leaves open whether a counted vote was recorded by name: not told apart.
fn coarse(mode: Mode) -> Mode {
    if mode == Mode::RecordedVote { Mode::Vote } else { mode }
}

fn want(v: &gold::Vote) -> Manner {
    (coarse(v.mode), v.scope, [v.yes, v.no, v.abstain, v.absent, v.present])
}

fn have(v: &record::Vote) -> Manner {
    (coarse(v.mode), v.scope, [v.yes, v.no, v.abstain, v.absent, v.present])
}

fn show((mode, scope, tally): Manner) -> String {
    let numbers = tally.map(|n| n.map_or("-".into(), |n| n.to_string()));
    format!("{mode} {} {scope}", numbers.join("/"))
}

pub fn score(sides: &Sides, tally: &mut Tally) {
    let (golds, founds, name) = (&sides.gold.votes, &sides.found.votes, sides.name);
    let mut candidates = Vec::new();
    for (i, g) in golds.iter().enumerate() {
        for (j, p) in founds.iter().enumerate() {
            if want(g) == have(p) {
                let text = sides.is_text(g.resolution.as_deref(), p.resolution.as_deref());
                let body = sides.is_actor(g.body.as_deref(), p.body.as_deref());
                candidates.push((1.0 + f64::from(u8::from(text)) + 0.5 * f64::from(u8::from(body)), i, j));
            }
        }
    }
    let pairs = assign(candidates);
    let mut misplaced = Vec::new();
    for (i, g) in golds.iter().enumerate().filter(|(_, g)| !g.optional) {
        let Some(&j) = pairs.by_gold.get(&i) else {
            tally.count("votes", Counts::MISSED);
            tally.count("votes.linked", Counts::MISSED);
            tally.mistake("votes", Cause::Missed, name, show(want(g)));
            continue;
        };
        let p = &founds[j];
        tally.count("votes", Counts::HIT);
        let linked = sides.is_text(g.resolution.as_deref(), p.resolution.as_deref())
            && sides.is_actor(g.body.as_deref(), p.body.as_deref());
        tally.count("votes.linked", Counts::judged(linked));
        if !linked {
            misplaced.push(j);
            let detail = format!("{} on {:?} of {:?}", show(want(g)), g.resolution, g.body);
            tally.mistake("votes.linked", Cause::Wrong, name, detail);
        }
        if let Some(date) = g.date {
            tally.judge("vote.date", p.date == Some(date), name, || {
                format!("gold {date}, got {}", p.date.map_or("none".into(), |d| d.to_string()))
            });
        }
        positions(sides, g, p, tally);
    }
    for (j, p) in founds.iter().enumerate() {
        let right = pairs.taken.contains(&j);
        tally.verdicts.push(verdict("votes", right && !misplaced.contains(&j), p.confidence, &p.evidence));
        if !right {
            tally.count("votes", Counts::SPURIOUS);
            tally.count("votes.linked", Counts::SPURIOUS);
            tally.mistake("votes", Cause::Spurious, name, show(have(p)));
        }
    }
}

fn positions(sides: &Sides, g: &gold::Vote, p: &record::Vote, tally: &mut Tally) {
    let mut want: Vec<(&str, VoteOption)> = Vec::new();
    for q in &g.positions {
        if !want.contains(&(&q.actor, q.option)) {
            want.push((&q.actor, q.option));
        }
    }
    let same = |(actor, option): &(&str, VoteOption), q: &record::Position| {
        *option == q.option && sides.is_actor(Some(actor), Some(&q.actor))
    };
    for w in &want {
        let hit = p.positions.iter().any(|q| same(w, q));
        tally.count("positions", if hit { Counts::HIT } else { Counts::MISSED });
        if !hit {
            tally.mistake("positions", Cause::Missed, sides.name, format!("{} {}", w.0, w.1));
        }
    }
    for q in p.positions.iter().filter(|q| !want.iter().any(|w| same(w, q))) {
        tally.count("positions", Counts::SPURIOUS);
        let detail = format!("{} {}", sides.found_name(Some(&q.actor)), q.option);
        tally.mistake("positions", Cause::Spurious, sides.name, detail);
    }
}

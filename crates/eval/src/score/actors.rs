//! Actors: states by code, persons by full name, all others by any accepted name.

use std::collections::HashSet;

use plenary_extract::record::{self, ActorKind};

use super::{Sides, assign, verdict};
use crate::fold::key;
use crate::gold::{self, filled};
use crate::tally::{Cause, Counts, Tally};

/// Readers disagree on body or organization; nobody takes a person for a state.
fn row(kind: ActorKind) -> &'static str {
    match kind {
        ActorKind::Person => "actors.person",
        ActorKind::State => "actors.state",
        ActorKind::Body | ActorKind::Organization | ActorKind::Agency | ActorKind::Media => {
            "actors.collective"
        }
    }
}

/// Every form the engine has for an actor.
fn forms(actor: &record::Actor) -> HashSet<String> {
    let mentions = actor.mentions.iter().map(|m| m.exact.as_str());
    let keys = std::iter::once(actor.name.as_str()).chain(mentions).map(key);
    keys.filter(|k| !k.is_empty()).collect()
}

pub fn same(gold: &gold::Actor, found: &record::Actor) -> bool {
    let (want, have) = (filled(&gold.iso3), filled(&found.iso3));
    if want.is_some() || (gold.kind == ActorKind::State && have.is_some()) {
        return want.is_some() && want == have;
    }
    if row(gold.kind) != row(found.kind) {
        return false;
    }
    let person = gold.kind == ActorKind::Person;
    let accepted: HashSet<String> = gold.names.iter().map(|n| key(n)).collect();
    let (full, canonical) = (key(gold.name()), key(&found.name));
    if accepted.contains(&canonical) && (!person || canonical.contains(' ') || !full.contains(' ')) {
        return true;
    }
    // A shared surname does not make one person: the full name must be there.
    let forms = forms(found);
    if person { forms.contains(&full) } else { accepted.iter().any(|a| forms.contains(a)) }
}

pub fn score(sides: &Sides, tally: &mut Tally) {
    let (golds, founds, name) = (&sides.gold.actors, &sides.found.actors, sides.name);
    let mut candidates = Vec::new();
    for (i, g) in golds.iter().enumerate() {
        for (j, p) in founds.iter().enumerate() {
            if same(g, p) {
                candidates.push((if key(&p.name) == key(g.name()) { 2.0 } else { 1.0 }, i, j));
            }
        }
    }
    let pairs = assign(candidates);
    for (i, g) in golds.iter().enumerate().filter(|(_, g)| !g.optional) {
        let Some(&j) = pairs.by_gold.get(&i) else {
            tally.count(row(g.kind), Counts::MISSED);
            tally.count("actors", Counts::MISSED);
            tally.mistake("actors", Cause::Missed, name, format!("{} ({})", g.name(), g.kind));
            continue;
        };
        tally.count(row(g.kind), Counts::HIT);
        tally.count("actors", Counts::HIT);
        if let Some(want) = filled(&g.represents) {
            let have = founds[j].represents.as_deref();
            tally.judge("actor.represents", sides.is_actor(Some(want), have), name, || {
                format!("{}: gold {want}, got {}", g.name(), sides.found_name(have))
            });
        }
    }
    for (j, p) in founds.iter().enumerate() {
        if pairs.taken.contains(&j) {
            tally.verdicts.push(verdict("actors", true, p.confidence, &p.evidence));
            continue;
        }
        if p.kind == ActorKind::Media || golds.iter().any(|g| g.optional && same(g, p)) {
            continue;
        }
        tally.verdicts.push(verdict("actors", false, p.confidence, &p.evidence));
        let cause = if golds.iter().any(|g| same(g, p)) { Cause::Twice } else { Cause::Spurious };
        tally.count(row(p.kind), Counts::SPURIOUS);
        tally.count("actors", Counts::SPURIOUS);
        tally.mistake("actors", cause, name, format!("{} ({})", p.name, p.kind));
    }
}

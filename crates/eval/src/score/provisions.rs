//! Provisions: half of the words must agree, and the text they belong to.

use super::{Sides, assign, head, verdict};
use crate::fold::token_f1;
use crate::tally::{Cause, Counts, Tally};

pub fn score(sides: &Sides, tally: &mut Tally) {
    let (golds, founds, name) = (&sides.gold.provisions, &sides.found.provisions, sides.name);
    let mut candidates = Vec::new();
    for (i, g) in golds.iter().enumerate() {
        for (j, p) in founds.iter().enumerate() {
            let overlap = token_f1(&g.text, &p.text);
            if overlap >= 0.5 {
                candidates.push((overlap, i, j));
            }
        }
    }
    let pairs = assign(candidates);
    let mut misplaced = Vec::new();
    for (i, g) in golds.iter().enumerate().filter(|(_, g)| !g.optional) {
        let Some(&j) = pairs.by_gold.get(&i) else {
            tally.count("provisions", Counts::MISSED);
            tally.mistake("provisions", Cause::Missed, name, format!("{} {}", g.force, head(&g.text, 70)));
            continue;
        };
        let p = &founds[j];
        let linked = sides.is_text(g.resolution.as_deref(), p.resolution.as_deref());
        tally.count("provisions", Counts::judged(linked));
        if !linked {
            misplaced.push(j);
            let detail = format!("of {:?}: {} {}", g.resolution, g.force, head(&g.text, 60));
            tally.mistake("provisions", Cause::Wrong, name, detail);
        }
        tally.judge("provision.force", g.force == p.force, name, || {
            format!("gold {}, got {}: {}", g.force, p.force, head(&g.text, 60))
        });
    }
    for (j, p) in founds.iter().enumerate() {
        let right = pairs.taken.contains(&j);
        tally.verdicts.push(verdict(
            "provisions",
            right && !misplaced.contains(&j),
            p.confidence,
            &p.evidence,
        ));
        if !right {
            tally.count("provisions", Counts::SPURIOUS);
            tally.mistake("provisions", Cause::Spurious, name, format!("{} {}", p.force, head(&p.text, 70)));
        }
    }
}

//! What speakers say of their own side: that they abstained, and what is not so.

use super::super::scene::Scene;
use crate::lexicon::Class;
use crate::token::Kind;

/// `had abstained`, `chose to abstain`
pub fn abstains(scene: &Scene<'_, '_>, i: usize) -> bool {
    scene.doc.any(i, &["abstained", "abstain", "abstaining", "abstention"])
}

/// `its members had abstained because`, `it had chosen to abstain since`: of those who speak, before any other clause.
pub fn avows_own(scene: &Scene<'_, '_>, from: usize, to: usize) -> bool {
    let doc = scene.doc;
    let own = doc.has(from, Class::SUBJ.or(Class::POSS));
    let plain = |k: &usize| {
        doc.is_kind(*k, Kind::Word) && !doc.has(*k, Class::REL) && !doc.any(*k, &["those", "who"])
    };
    let chose =
        |k: usize| doc.is(k - 1, "to") && doc.any(k.saturating_sub(2), &["chosen", "chose", "decided"]);
    let told = |k: usize| abstains(scene, k) && (doc.has(k - 1, Class::AUX) || chose(k));
    own && (from + 1..to.min(from + 7)).take_while(plain).any(told)
}

/// `it will not do so again`, `sanctions should serve a settlement`, `We ask only that`: what is not so, or only should be.
pub fn denies(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    doc.has(i, Class::NEG) || doc.any(i, &["nothing", "nobody", "only", "should"]) || doc.denied(i).is_some()
}

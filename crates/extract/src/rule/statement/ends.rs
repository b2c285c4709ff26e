//! Where what is said ends before the words of the article go on.

use super::cue::Cue;
use super::scene::Scene;
use crate::lexicon::{Class, Form};
use crate::token::Kind;

/// `a bill that critics say will muzzle the press by 135 votes to 41`, `, and sent it to the president`: what is said in a relative
/// clause ends before the count, and before what else was done to the text; what the speaker did beside it: `saying it would do harm,
/// but did not force a vote`.
pub(super) fn before_aside(scene: &Scene<'_, '_>, cue: &Cue, from: usize, to: usize) -> usize {
    let doc = scene.doc;
    let counts = |k: &usize| {
        doc.is(*k, "by")
            && doc.is_kind(k + 1, Kind::Num)
            && (doc.any(k + 2, &["votes", "to"]) || doc.is_kind(k + 2, Kind::Dash))
    };
    let relative = cue.from > 0 && doc.any(cue.from - 1, &["that", "which"]);
    // ", and returned it to the house"
    let done = |k: &usize| {
        let verb = k + 2 + usize::from(doc.has(k + 2, Class::ADVERB));
        doc.is_kind(*k, Kind::Comma)
            && doc.any(k + 1, &["and", "but"])
            && (doc.form(verb).has(Form::PAST) || doc.ends(verb, "ed") || doc.is(verb, "sent"))
            && doc.any(verb + 1, &["it", "them"])
    };
    let besides = |k: &usize| {
        doc.is_kind(*k, Kind::Comma)
            && doc.any(k + 1, &["and", "but"])
            && (doc.seq(k + 2, &["did", "not"])
                || doc.any(k + 2, &["didn't", "didn’t", "abstained", "voted", "declined", "refused"]))
    };
    let ends = |k: &usize| relative && (counts(k) || done(k)) || cue.adjunct && besides(k);
    (from + 2..to).find(ends).unwrap_or(to)
}

//! Whose camp a sentence leads in: `Critics lined up at the microphone.`, `Members of the party voted against.`, then a quotation.

use super::super::Draft;
use super::super::scene::{Scene, Unit};
use crate::lexicon::Class;
use crate::record::ActorKind;

/// `Opponents lined up.`, `Not everyone was persuaded.`: the camp that a paragraph of one sentence leads in, for whoever is heard in
/// the next one.
pub fn heralds(scene: &Scene<'_, '_>, unit: Unit) -> f32 {
    const FOR: &[&str] = &["supporters", "backers", "proponents"];
    const AGAINST: &[&str] = &["opponents", "critics", "detractors", "dissenters", "sceptics", "skeptics"];
    let doc = scene.doc;
    let person = |a: usize| doc.names.actors[a].is(ActorKind::Person);
    let alone = doc.opening_of(unit.from) == unit.from
        && unit.to >= doc.sent_of(unit.from).to
        && doc.toks.get(unit.to).is_none_or(|_| doc.para_of(unit.to) != unit.para)
        && !doc.names.within(unit.from, unit.to).iter().any(|m| person(m.actor));
    if !alone {
        return 0.0;
    }
    let not_all = doc.is(unit.from, "not") && doc.any(unit.from + 1, &["everyone", "everybody", "all"]);
    let camp =
        unit.from + usize::from(doc.has(unit.from, Class::DET) || doc.any(unit.from, &["but", "some"]));
    match (not_all || doc.any(camp, AGAINST), doc.any(camp, FOR)) {
        (true, _) => -0.8,
        (_, true) => 0.8,
        _ => 0.0,
    }
}

/// `Poe differed. “...,” he said`, `Poe took another view`, `Poe was having none of it`: does the speaker's paragraph open with his
/// being of another mind than who spoke before?
pub fn differs(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    const MINDS: &[&str] = &["view", "mind", "opinion", "line", "tack", "tone", "note"];
    let (doc, first) = (scene.doc, draft.pieces[0].0);
    let from =
        (first.saturating_sub(40)..first).rev().take_while(|k| doc.para_of(*k) == draft.unit.para).last();
    let Some(from) = from else { return false };
    let person = |a: usize| doc.names.actors[a].is(ActorKind::Person) && Some(a) != draft.speaker;
    // Whoever else is named since then may be the one.
    let own = |k: usize| !doc.names.within(k, first).iter().any(|m| person(m.actor) && !scene.spoken(m.from));
    (from..first).filter(|k| !scene.spoken(*k)).any(|k| {
        let differs = doc.any(k, &["differed", "dissented", "demurred"])
            && !doc.any(k + 1, &["from", "in", "on"])
            || doc.seq(k, &["to", "differ"]) && k > 0 && doc.any(k - 1, &["begged", "begs"])
            || doc.seq(k, &["none", "of", "it"])
            || doc.any(k, &["differently", "otherwise"])
                && k > 0
                && (k.saturating_sub(2)..k)
                    .any(|v| doc.any(v, &["saw", "sees", "thought", "thinks", "felt", "it"]))
            || doc.any(k, &["different", "another", "opposite"])
                && doc.any(k + 1, MINDS)
                && (k.saturating_sub(2)..k)
                    .any(|v| doc.any(v, &["took", "takes", "of", "struck", "had", "has"]));
        differs && own(k)
    })
}

/// `Members of the party voted against.`: the side that a unit ends with, for whoever is heard right behind it.
pub fn sides(scene: &Scene<'_, '_>, unit: Unit) -> f32 {
    let doc = scene.doc;
    let end = unit.to.saturating_sub(1);
    let Some(v) = (end.saturating_sub(4).max(unit.from)..end).find(|k| doc.is(*k, "voted")) else {
        return 0.0;
    };
    match doc.low(v + 1) {
        "against" | "no" => -0.8,
        "for" | "yes" | "in" => 0.8,
        _ => 0.0,
    }
}

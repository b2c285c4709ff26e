//! An -ing of a verb of the trade: the noun, or what a house did, `ended its session by adopting a text`.

use super::*;

/// What one does to a house for what it has done.
const JUDGES: &[&str] = &[
    "praised", "praise", "thanked", "commended", "applauded", "hailed", "congratulated", "lauded",
    "criticised", "criticized", "criticism", "condemned", "denounced", "slammed", "attacked", "blasted",
    "rebuked", "faulted", "chided", "accused", "thanks",
];

impl At<'_, '_> {
    /// `the passing of X`: an -ing that no comma, auxiliary or `after` makes a verb.
    pub(super) fn stands_as_noun(&self) -> bool {
        let (doc, i, from) = (self.doc, self.i, self.from);
        let form = doc.form(i);
        if !form.has(Form::ING) || form.has(Form::BASE) {
            return false;
        }
        let in_use = i > from
            && (doc.is_kind(i - 1, Kind::Comma)
                || doc.any(i - 1, &["was", "were", "is", "are", "after", "before", "while"])
                || i > from + 1 && doc.seq(i - 2, &["ended", "up"]))
            || self.opens_for_house()
            || self.closes_for_house();
        !in_use
    }

    /// `Adopting a resolution on Chad, the Assembly said`, `In passing the bill, MPs heard`: done by the house that the clause behind
    /// the comma names.
    fn opens_for_house(&self) -> bool {
        let (doc, i, from, to) = (self.doc, self.i, self.from, self.to);
        let opens = i == from || i == from + 1 && doc.any(from, &["in", "on", "upon", "by"]);
        if !opens || !self.text_in(i + 1, 6) {
            return false;
        }
        let house = |k: usize| {
            let at = k + usize::from(doc.has(k, Class::DET));
            doc.names.mention_at(at).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body))
        };
        let comma = (i + 2..to.min(i + 50)).find(|k| doc.is_kind(*k, Kind::Comma) && house(k + 1));
        // "Adopting a text is no answer, the Assembly said"
        let finite = |c: usize| {
            (i + 1..c).find(|k| doc.has(*k, Class::AUX.or(Class::MODAL))).is_some_and(|k| {
                !(i + 1..k)
                    .any(|r| doc.has(r, Class::REL) || doc.is(r, "that") || doc.is_kind(r, Kind::Comma))
            })
        };
        comma.is_some_and(|c| !finite(c))
    }

    /// `The Council ended its session by adopting a resolution`, `Deputies followed them in passing a motion`: how a house did what it
    /// did; `praised the Council for adopting a text`: what it is judged for.
    fn closes_for_house(&self) -> bool {
        let (doc, i, from) = (self.doc, self.i, self.from);
        if i < from + 3 || !self.text_in(i + 1, 8) {
            return false;
        }
        let near = |words: &[&str]| (from.max(i.saturating_sub(12))..i - 1).any(|k| doc.any(k, words));
        let how = doc.is(i - 1, "by")
            || doc.is(i - 1, "in")
                && near(&["succeeded", "joined", "followed", "joins", "follows", "emulated"]);
        if doc.is(i - 1, "for") && near(JUDGES) {
            return self.judged();
        }
        if !how {
            return false;
        }
        let lo = from.max(i.saturating_sub(24));
        let unreal = |k: usize| {
            doc.has(k, Class::MODAL.or(Class::NEG).or(Class::FUTURE))
                || doc.any(k, &["to", "if", "that", "who", "which"])
        };
        let named = doc.names.within(lo, i).iter().find(|m| doc.names.actors[m.actor].is(ActorKind::Body));
        let members = || (lo..i).find(|k| doc.any(*k, &["deputies", "lawmakers", "mps", "senators", "meps"]));
        let Some(end) = named.map(|m| m.to).or_else(|| members().map(|k| k + 1)) else { return false };
        let start = named.map_or(end - 1, |m| m.from);
        let lead = start - usize::from(start > from && doc.has(start - 1, Class::DET));
        let subject =
            lead == from || !doc.has(lead - 1, Class::PREP.or(Class::CONJ)) && doc.verb(lead - 1).is_none();
        // "wound up its session"
        let acts = (end..end + 4)
            .any(|k| doc.form(k).has(Form::PAST) || doc.is(k, "wound") || doc.ends(k, "ed") && !doc.cap(k));
        subject && acts && !(end..i).any(unreal)
    }

    /// `praised the Council on Tuesday | for adopting a text`: is a house named shortly before, which did it?
    fn judged(&self) -> bool {
        let (doc, i, from) = (self.doc, self.i, self.from);
        let lo = from.max(i.saturating_sub(16));
        let house = doc.names.within(lo, i).iter().any(|m| doc.names.actors[m.actor].is(ActorKind::Body));
        let unreal = |k: usize| doc.has(k, Class::MODAL.or(Class::NEG).or(Class::FUTURE)) || doc.is(k, "if");
        house && !(lo..i).any(unreal)
    }
}

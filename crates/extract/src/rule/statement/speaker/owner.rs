//! For whom an unnamed office speaks, and who `the Swede` is.

use super::*;
use crate::lexicon::Target;
use crate::names::person::NATIONALS;

/// Who speak without a name, from within.
const SOURCES: &[&str] = &["source", "sources", "insider", "insiders"];

/// `a source`, `an aide`: one of those who speak without a name?
pub(super) fn is_nameless(doc: &Doc<'_>, head: usize) -> bool {
    doc.any(head, SOURCES) || doc.any(head, &["aide", "aides", "adviser", "advisers"])
}

/// Whose spokesmen speak for no state.
static PRIVATE: Words = Words::of(&[
    "university", "college", "school", "campus", "company", "hospital", "church", "diocese", "museum",
    "bank", "airline", "club", "city", "county", "council", "library", "student", "theatre", "theater",
    "festival",
]);

/// `a university spokesman`: those who speak for no state, and the group where it is called by that noun.
pub(super) fn of_a_school(
    doc: &Doc<'_>,
    (from, head): (usize, usize),
    group: Option<usize>,
) -> Option<Option<usize>> {
    let noun = (from..head).find(|i| doc.among(*i, &PRIVATE))?;
    Some(group.filter(|a| doc.names.actors[*a].name.to_lowercase().contains(doc.low(noun))))
}

impl Memory {
    /// `the Swede`: the last person whom the article has called Swedish or who acts for Sweden.
    pub(super) fn national(&self, scene: &Scene<'_, '_>, at: usize, noun: usize) -> Option<usize> {
        let doc = scene.doc;
        let names = &doc.names;
        if !doc.cap(noun) || names.mention_at(noun).is_some() {
            return None;
        }
        // "the Iranian" is of a state; "the Swede" only looks like one.
        let state = names.demonym_at(noun).map(|d| d.known);
        let stem: String = doc.low(noun).chars().take(3).collect();
        if state.is_none() && !doc.any(noun, NATIONALS) {
            return None;
        }
        let last = names.mentions.partition_point(|m| m.from < at);
        let near = &names.mentions[last.saturating_sub(40)..last];
        let called = |m: &Mention| {
            let floor = m.from.saturating_sub(6).max(doc.sent_of(m.from).from);
            (floor..m.from).any(|i| match state {
                Some(state) => names.demonym_at(i).is_some_and(|d| d.known == state),
                None => {
                    doc.cap(i)
                        && doc.low(i).starts_with(stem.as_str())
                        && (names.demonym_at(i).is_some() || !names.free(i))
                }
            })
        };
        let person = |m: &&Mention| names.actors[m.actor].is(ActorKind::Person) && !scene.spoken(m.from);
        let called = near.iter().rev().filter(person).find(|m| called(m)).map(|m| m.actor);
        called.or_else(|| self.of_land(scene, at, names.known(state?)?))
    }

    /// For whom an unnamed office speaks: `a Chinese delegate`, `the representative of Italy`, `officials in Seoul`.
    pub(super) fn owner(
        &self,
        scene: &Scene<'_, '_>,
        unit: Unit,
        from: usize,
        head: usize,
        to: usize,
    ) -> Option<usize> {
        let doc = scene.doc;
        let names = &doc.names;
        // "Iran's U.N. ambassador", "the Israeli U.N. envoy": where one is sent
        let posted = |m: &Mention| {
            let whose = m.from.checked_sub(1).filter(|_| m.from > from);
            names.entry(doc.lex, m.actor).is_some_and(|k| k.key == "UN")
                && offices_at(doc, head) & 0b1 != 0
                && whose.is_some_and(|k| doc.is_kind(k, Kind::Poss) || names.demonym_at(k).is_some())
        };
        let free = |m: &&Mention| !names.actors[m.actor].is(ActorKind::Media) && !posted(m);
        // A spokesman speaks for the person, an office for whom the person acts.
        let spokes = offices_at(doc, head) & 0b100 != 0 && !doc.is(head, "secretary");
        let acts = |actor: usize| if spokes { actor } else { self.speaks_for(scene, actor) };
        if let Some(m) =
            names.within(from.saturating_sub(3), head + 1).iter().rev().find(|m| free(m) && m.to > from)
        {
            return Some(acts(m.actor));
        }
        if let Some(d) = (from..head).rev().find_map(|i| names.demonym_at(i))
            && let Some(actor) = names.known(d.known)
        {
            return Some(actor);
        }
        // "a columnist close to Hezbollah" speaks for himself
        if doc.any(
            head,
            &["close", "loyal", "aligned", "allied", "sympathetic", "hostile", "opposed", "linked"],
        ) {
            return None;
        }
        // "an insider at the Ministry of Fisheries", but "diplomatic sources in Suva"
        let source = doc.any(head, SOURCES)
            && (doc.is(head + 1, "at") || doc.is(head + 2, "the") || doc.cap(head + 2))
            && !doc.is(head.wrapping_sub(1), "diplomatic");
        let seated = !doc.any(head + 1, &["in", "at"]) || source || doc.has(head, Class::OFFICIAL);
        if doc.has(head + 1, Class::PREP) && seated && !doc.any(head + 1, &["on", "by", "with", "against"]) {
            let after: Vec<&Mention> =
                names.within(head + 2, to.min(head + 14)).iter().filter(free).collect();
            let mut found = after.first().copied();
            // "a spokesman for Iran's mission", "for the Chilean embassy": the mission
            if let (Some(first), Some(second)) = (after.first(), after.get(1))
                && (doc.is_kind(first.to, Kind::Poss) && second.from <= first.to + 3
                    || second.from == first.to && names.actors[second.actor].is(ActorKind::Agency))
            {
                found = Some(second);
            }
            if let Some(m) = found {
                return Some(acts(m.actor));
            }
            // "an insider at the Omani fisheries board"
            let demonym = (head + 2..to.min(head + 5)).find_map(|i| names.demonym_at(i));
            if let Some(actor) = demonym.and_then(|d| names.known(d.known)) {
                return Some(actor);
            }
            if let Some(Target::Known(known)) = doc.lex.find_form(doc.slice(head + 2, to.min(head + 4)))
                && let Some(state) = names.known(known).filter(|a| names.actors[*a].is(ActorKind::State))
            {
                return Some(state);
            }
            if doc.any(head + 1, &["of", "at", "from", "in"])
                && doc.any(head + 2, &["the", "that"])
                && doc.has(head + 3, Class::AGENCYNOUN)
            {
                return self.agency(scene, from).or_else(|| self.group(scene, unit, from));
            }
            if let Some(i) = (head + 2..to.min(head + 6)).find(|i| doc.any(*i, &["its", "their"])) {
                return self.group(scene, unit, i.min(unit.from.max(from)));
            }
        }
        // "The Council adopted a text on Chad, its president said", "..., the secretariat said": the house that acts.
        let house = || {
            let m = names.within(unit.from, from).first().filter(|m| m.from <= unit.from + 2)?;
            (!names.actors[m.actor].is(ActorKind::Person) && free(&m)).then_some(m.actor)
        };
        let theirs = doc.is(from, "its") && !doc.any(head, CAMPS) || doc.is(head, "secretariat");
        if let Some(house) = house().filter(|_| theirs && doc.is_kind(from.wrapping_sub(1), Kind::Comma)) {
            return Some(house);
        }
        // "its rivals say": others than it.
        if doc.any(from, &["its", "their"]) && !doc.any(head, CAMPS) {
            return self.group(scene, unit, from);
        }
        // "his government", "her delegation": whom the person acts for
        let personal = doc.any(from, &["his", "her"]);
        if personal && doc.any(head, &["government", "country", "nation", "delegation", "mission", "capital"])
        {
            let person = self.person(scene, unit, from, if doc.is(from, "his") { 2 } else { 1 });
            return person.and_then(|p| names.actors[p].represents);
        }
        // "His spokesman", "her office": for the person
        if personal
            && (offices_at(doc, head) & 0b100 != 0 || doc.any(head, &["office", "staff", "aides", "lawyer"]))
        {
            return self.person(scene, unit, from, if doc.is(from, "his") { 2 } else { 1 });
        }
        let country = doc.any(from, &["that", "the"])
            && doc.any(from + 1, &["country", "nation", "state", "kingdom", "republic"]);
        // "The delegate of that country": of the state named last
        let of = (head + 1..to.min(head + 5)).find(|i| doc.is(*i, "of"));
        let their =
            of.is_some_and(|i| doc.is(i + 1, "that") && doc.any(i + 2, &["country", "state", "nation"]));
        if their || country && doc.is_kind(from + 2, Kind::Poss) {
            let before = names.within(unit.from.saturating_sub(60), from);
            return before.iter().rev().find(|m| names.actors[m.actor].is(ActorKind::State)).map(|m| m.actor);
        }
        if doc.is(from, "the") && doc.any(head, &["ambassador", "envoy", "consul"]) {
            return self.embassy(scene, unit, from);
        }
        if doc.is(from, "whose") {
            let before = names.within(from.saturating_sub(12), from);
            let whose = before.iter().rev().find(|m| free(m)).map(|m| m.actor)?;
            let own = doc.among(head, &PAPERS);
            return Some(if own { whose } else { self.speaks_for(scene, whose) });
        }
        None
    }

    /// A person's office speaks for whom the person does.
    fn speaks_for(&self, scene: &Scene<'_, '_>, actor: usize) -> usize {
        let a = &scene.doc.names.actors[actor];
        if a.is(ActorKind::Person) { a.represents.unwrap_or(actor) } else { actor }
    }
}

//! Committees told by their theme alone: `Foreign Affairs approved the bill by 14 votes to 3. Justice had advanced it in March.`

use super::*;

/// What committees are for: the first word of a theme, and those that go on.
pub(super) static FIRST: Words = Words::of(&[
    "foreign", "human", "justice", "judiciary", "appropriations", "finance", "rules", "defence", "defense",
    "constitutional", "legal", "budget", "home", "interior", "education", "health", "labor", "labour",
]);
static MORE: Words = Words::of(&["affairs", "relations", "rights", "and", "justice", "security", "policy"]);

/// How a committee passes on what it was sent.
const PASSES: &[&str] =
    &["advanced", "recommended", "cleared", "reported", "backed", "endorsed", "followed", "voted", "shelved"];

/// An article names its committees among its first actors.
const MANY: usize = 64;

/// Reads a theme that is the subject of a decision, where the article speaks of committees.
pub(super) fn find(doc: &Doc<'_>, names: &mut Names, i: usize) {
    let Some(to) = told(doc, names, i) else { return };
    let name = format!("{} Committee", doc.slice(i, to));
    let same = |a: &Actor| a.is(ActorKind::Body) && a.name.contains(&name);
    let actor = names.actors.iter().take(MANY).position(same);
    let actor =
        actor.unwrap_or_else(|| names.push(Actor { confidence: 0.6, ..Actor::new(ActorKind::Body, &name) }));
    let (start, end) = doc.bytes(i, to);
    names.add(Mention { from: i, to, start, end, actor, sense: Sense::Short, rule: "name.panel" });
}

/// Where the theme ends.
fn told(doc: &Doc<'_>, names: &Names, i: usize) -> Option<usize> {
    let sent = doc.sent_of(i);
    let opens = i == sent.from
        || doc.is_kind(i - 1, Kind::Semicolon)
        || doc.any(i - 1, &["and", "but", "while", "after", "before"]);
    if !doc.cap(i) || !opens || doc.quoted(i) {
        return None;
    }
    let goes_on = |k: &usize| doc.among(*k, &MORE) && (doc.cap(*k) || doc.is(*k, "and") && doc.cap(k + 1));
    let to = (i + 1..i + 5).take_while(goes_on).last().map_or(i + 1, |k| k + 1);
    // "The Committee on Gender and Legal Affairs recommended": a name that goes on
    if names.mention_at(i).is_some_and(|m| m.from < i) {
        return None;
    }
    let small = |k: &usize| doc.has(*k, Class::AUX.or(Class::ADVERB)) || doc.has(*k, Class::WEEKDAY);
    let verb = (to..sent.to.min(to + 4)).find(|k| !small(k))?;
    let acts = matches!(doc.step(verb), Some(Step::Adopt | Step::Reject)) || doc.any(verb, PASSES);
    let past = (doc.form(verb).has(Form::PAST) || doc.ends(verb, "ed")) && !doc.has(verb - 1, Class::AUX)
        || doc.is(verb - 1, "had");
    let committee = |a: &Actor| a.is(ActorKind::Body) && a.name.contains("ommittee");
    (acts && past && names.actors.iter().take(MANY).any(committee)).then_some(to)
}

/// A word of a theme: no name, no small word, no verb in use.
pub(super) fn theme(doc: &Doc<'_>, names: &Names, k: usize) -> bool {
    let small = Class::DET.or(Class::POSS).or(Class::PREP).or(Class::AUX).or(Class::CONJ).or(Class::MODAL);
    let small = small.or(Class::ADVERB).or(Class::WEEKDAY).or(Class::MONTH).or(Class::REL).or(Class::PRON);
    // "the Senate committee on river fisheries met twice"
    let past = doc.form(k).has(Form::PAST) && !doc.form(k).has(Form::PARTICIPLE);
    let acts = past || doc.any(k, &["split", "sat", "met", "spent", "saw", "put", "sent", "ended"]);
    let word = doc.is_kind(k, Kind::Word) && !doc.cap(k) && names.free(k) && !acts;
    word && !doc.has(k, small) && (doc.step(k).is_none() || doc.ends(k, "ing"))
}

/// `the International Relations panel`, `the Foreign Relations committee`: its theme in capitals.
pub(super) fn proper(doc: &Doc<'_>, names: &Names, i: usize) -> Option<(usize, usize)> {
    let word = |k: usize| {
        doc.is_kind(k, Kind::Word)
            && doc.cap(k)
            && names.free(k)
            && !names.place_at(k)
            && names.role_at(k).is_none()
            && names.demonym_at(k).is_none()
            && !doc.has(k, Class::DET.or(Class::PREP).or(Class::MONTH).or(Class::WEEKDAY).or(Class::GIVEN))
    };
    let mut from = i;
    while from > i.saturating_sub(5) && from > 1 && (word(from - 1) || doc.is(from - 1, "and") && from < i) {
        from -= 1;
    }
    let themed = from < i && word(from);
    // "the House Health panel", "A Senate Labor committee"
    let house = themed && from > 0 && doc.cap(from - 1) && doc.any(from - 1, &["house", "senate"]);
    from = if house { names.mention_at(from - 1).map_or(from - 1, |m| m.from) } else { from };
    let led = from > 0
        && (doc.any(from - 1, &["the", "its", "their"])
            || doc.is_kind(from - 1, Kind::Poss)
            || house && doc.has(from - 1, Class::INDEF));
    (led && themed && doc.any(i, &["committee", "subcommittee", "panel"])).then_some((from, i + 1))
}

/// `the | International Relations | panel`: do the capitals from one token to another tell what a committee is for?
pub fn themed(doc: &Doc<'_>, names: &Names, (from, to): (usize, usize)) -> bool {
    let noun = doc.any(to, &["committee", "subcommittee", "panel"]) && !doc.cap(to);
    noun && from < to && (from..to).all(|k| names.free(k))
}

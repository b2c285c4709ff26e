//! Whose provision a finite verb tells: a text's, that of `it`, a body's.

use super::*;
use crate::rule::texts::act::counted_votes;
use crate::rule::texts::spoken;

/// What a law is called by that changes others.
const CHANGES: &[&str] = &["amendments", "changes", "reforms", "revisions", "rules"];

/// `The resolution condemns`, `a bill that would bar`
pub fn by_text(at: &At<'_>, group: &Group, found: Found) -> bool {
    let At { doc, i, verb, from, .. } = *at;
    let Group { p, form, modal, perfect, had } = *group;
    let singular = form.0 & (Form::THIRD.0 | Form::PAST.0) != 0 || modal || perfect;
    let plural = form == Form::BASE
        && !modal
        && (texts_plural(doc, p, found.relative) || several(doc, found.start, p));
    // "The bill introduces fines", but "the bill introduced by".
    let effect = form == Form::THIRD && doc.toks[i].effect;
    if verb_acts(doc, i, modal) && !effect
        || had && !modal && former(doc, found.start)
        || !(singular || plural)
        || doc.is(i + 1, "by") && !modal && form.has(Form::PAST)
    {
        return false;
    }
    // "He asked where the text spoke of bombs."
    if found.start > from && (found.start.saturating_sub(2)..found.start).any(|k| doc.any(k, ASKED)) {
        return false;
    }
    // `replied that the text "speaks of Managua while looking at Washington"`: how somebody sees it
    if verb.force == Force::Other && doc.quoted(i) && !doc.quoted(p) && spoken(doc, from, found.start) {
        return false;
    }
    // What a speaker expects of the text is an opinion: "said the decision would encourage the rebels".
    let hopes = modal && matches!(verb.force, Force::Encourages | Force::Welcomes);
    // "said the resolution sought to impose one view"
    let hopes = hopes || doc.is(i + 1, "to") && doc.any(i, &["sought", "seeks"]);
    let speaks = verb.speaks && !(hopes && spoken(doc, from, found.start));
    // "the act, which let students stay": as well told of the past
    // but "amendments to the code that ban"
    let changes = (found.start.saturating_sub(3)..found.start + 3).any(|k| doc.any(k, CHANGES));
    let told = found.relative && !(changes && !form.has(Form::PAST));
    let form = if told { Form(form.0 & !Form::BASE.0) } else { form };
    speaks || weak_fits(doc, i, verb, form, modal, perfect) && !spoken(doc, from, found.start)
}

/// `The laws, approved on Friday, ban`: the noun before an aside.
fn several(doc: &Doc<'_>, start: usize, p: usize) -> bool {
    doc.has(start, Class::TEXTS) && doc.is_kind(p, Kind::Comma)
        || doc.any(p, CHANGES)
        || doc.any(p, &["provisions", "versions"])
}

/// `The Council urged Chad to act. It also decided`: the sentence before begins with a house, and with nobody else.
fn house_before(doc: &Doc<'_>, from: usize) -> bool {
    let Some(sent) = (doc.toks[from].sent as usize).checked_sub(1).map(|s| doc.sents[s]) else {
        return false;
    };
    let body = |m: &crate::names::Mention| doc.names.actors[m.actor].is(crate::record::ActorKind::Body);
    let mentions = doc.names.within(sent.from, sent.to);
    let opens = |m: &crate::names::Mention| m.from <= sent.from + 1;
    mentions.iter().any(body) && mentions.first().is_none_or(|m| !opens(m) || body(m))
}

/// `barred | new investments`, `froze | their assets`: an object, where no preposition follows.
fn takes_noun(doc: &Doc<'_>, k: usize) -> bool {
    doc.is_kind(k, Kind::Word) && !doc.has(k, Class::PREP.or(Class::CONJ).or(Class::AUX).or(Class::ADVERB))
}

/// What becomes of the words of a text: `Watered down overnight, it welcomed`.
const REWORDED: &[&str] = &[
    "watered", "weakened", "softened", "toned", "amended", "revised", "reworded", "worded", "rewritten",
    "redrafted", "diluted", "trimmed", "shorn", "stripped", "couched", "phrased", "toughened",
    "strengthened", "sharpened", "cut",
];

/// `It condemns`: the text, or the body, that the sentence before spoke of.
pub fn by_it(at: &At<'_>, group: &Group) -> Option<usize> {
    let At { doc, texts, i, verb, from, section, last, .. } = *at;
    let Group { p, form, modal, perfect, .. } = *group;
    // "adopted a resolution on Sudan. It also decided to set up a mission"
    let to_do = doc.is(i + 1 + usize::from(doc.is(i + 1, "not")), "to");
    let more = p == from && (p + 1..i).any(|k| doc.any(k, &["also", "further", "likewise"]));
    let more = more && house_before(doc, from);
    let weak = !verb.speaks && !(more && verb.force == Force::Decides && to_do);
    let in_which = p > from && doc.is(p - 1, "which");
    let text = if in_which { whose::antecedent(doc, texts, p - 1, from).map(|t| t.0) } else { None };
    // "pulled his own bill — it would have restricted"
    let here = texts.within(from, p).last().map(|m| m.2).filter(|_| modal || last.is_none());
    // "As drafted, it condemned", "Tabled by Peru, it demands"
    let first = from + usize::from(doc.is(from, "as"));
    let drafted = doc.step(first).is_some() && doc.form(first).has(Form::PARTICIPLE)
        || doc.any(first, &["drafted", "written", "drawn"])
        || doc.any(first, REWORDED);
    // "demands that it at once halt the raids": the subject of the clause that is open.
    let own = at.open == Some(p);
    let first_of_all = lead::opens_sentence(doc, from, p);
    if own || !in_which && first_of_all && lead::outsider_before(doc, texts, from) {
        return None;
    }
    // "condemned the motion, which it described as a farce", "Chad said it deplores the motion": a text is not told of itself.
    let as_what = in_which && doc.verb(i).is_some_and(|v| v.cue == Some(Cue::As));
    let itself = p > from
        && doc.cue(p - 1) == Some(Cue::Say)
        && doc.is(i + 1 + usize::from(doc.is_kind(i + 1, Kind::Mark)), "the")
        && (i + 2..i + 5).any(|k| texts.at(k).is_some());
    // "It turned back, 8-13, an attempt": what is counted a house did.
    let turned = doc.any(i + 1, &["back", "down", "aside", "away"]);
    let counted = turned && doc.is_kind(i + 2, Kind::Comma) && counted_votes(doc, i + 3);
    if as_what || itself || counted {
        return None;
    }
    // "The ministry said it would ask for a recount"
    let says =
        |k: usize| doc.cue(k) == Some(Cue::Say) && before(doc, k).is_some_and(|s| texts.at(s).is_none());
    if modal && p > from + 1 && says(p - 1) {
        return None;
    }
    // "isolating Peru as it shields its ally"
    if weak && p > from && doc.is(p - 1, "as") && form == Form::THIRD {
        return None;
    }
    // "vetoed it on the grounds that it would create costs": why somebody is against it
    if p > from + 2
        && doc.is(p - 1, "that")
        && doc.any(p - 2, &["grounds", "ground", "fears", "fear", "argument"])
    {
        return None;
    }
    // "who share it face fines": no subject of that form
    if form == Form::BASE && !modal {
        return None;
    }
    // "Russia said it regretted the adoption": Russia.
    if verb.force == Force::Concerned && lead::state_says(doc, p, from) {
        return None;
    }
    let person = verb.speaks && (lead::person_before(doc, from) || lead::body_says(doc, texts, p, from));
    // "In 2003, by 107 votes to 67, it recognised the famine as genocide"
    let counted = verb.speaks && form.has(Form::PAST) && p > from && texts.within(from, at.to).is_empty();
    let ruled = at.ruled.filter(|_| counted || decides(at, form));
    let last = last.filter(|f| f.firm || form.has(Form::THIRD) || modal || drafted || person || more);
    // "It describes as genocide the killings" is more than telling.
    let tells = verb.force == Force::Notes && weak && !(i + 1..i + 7).any(|k| doc.is(k, "as"));
    // "It rejected a bill to ban": what the house does with another text.
    let on_text =
        doc.step(i).is_some() && form.has(Form::PAST) && (i + 1..i + 5).any(|k| texts.at(k).is_some());
    // "It scraps the right of appeal"
    let effect = p == from && form == Form::THIRD && doc.toks[i].effect && object(doc, i + 1);
    let effect = effect && !(i + 1..i + 5).any(|k| texts.at(k).is_some() || doc.has(k, Class::TEXT));
    // "It would have required X. It also barred new investments": goes on in the past
    let unmade = p == from && verb.known && verb.force == Force::Decides && form.has(Form::PAST);
    let unmade = unmade && last.is_some_and(|f| f.modal && f.told()) && takes_noun(doc, i + 1);
    if verb_acts(doc, i, modal) && !effect
        || on_text
        || tells
        || weak
            && text.is_none()
            && (ruled.is_none() && !unmade && !weak_fits(doc, i, verb, form, modal, perfect)
                || spoken(doc, from, i))
    {
        return None;
    }
    // "It urges" at a sentence's start, told in the present: the text spoken of.
    let takes = acts_on(doc, i);
    let rules = verb.known && verb.force == Force::Decides && takes || sides(doc, i);
    let speaks = verb.speaks || rules;
    let opens = (first_of_all && form == Form::THIRD || drafted) && speaks && doc.toks[p].quote == 0;
    let told = || whose::in_paragraph(doc, texts, from, at.to).filter(|_| drafted);
    let near = || told().or_else(|| whose::in_section(texts, i, section)).or_else(|| texts.before(i));
    let spoken_of = || opens.then(near).flatten();
    // "What would it have done? Little. It urged Peru to talk": told in the past of the text named last
    let opened = p == from && form.has(Form::PAST) && verb.speaks && !modal && doc.toks[p].quote == 0;
    let opened = opened && verb.force != Force::Concerned;
    let since = || opened.then(|| lead::text_since(doc, texts, from)).flatten();
    // "Last year the same text had passed without a vote. It demands", told in the present
    let now = |f: &Frame| {
        let before = doc.sents[f.sent];
        let then = doc.dates_in(before.from, before.from + 5).next().is_some();
        let named = texts.within(before.from, before.to).last();
        let known = named.is_some_and(|m| !doc.has(m.0, Class::INDEF));
        (form == Form::THIRD && !modal && f.form == Form(0) && then && known)
            .then(|| spoken::now(doc, texts, f.resolution, i))
    };
    let carried = || lead::adopted_before(at, p).filter(|_| body_speaks(at, None, form, modal));
    let drawn = if drafted && opens { told() } else { None };
    text.or(ruled)
        .or(here)
        .or(drawn)
        .or_else(|| last.map(|f| now(&f).unwrap_or(f.resolution)))
        .or_else(spoken_of)
        .or_else(carried)
        .or_else(since)
}

/// `In it, the Council endorses the findings`, `It holds the government responsible`, `It pledges to`: what texts do, though speakers do it as well.
pub fn sides(doc: &Doc<'_>, i: usize) -> bool {
    const SIDES: &[&str] = &["endorse", "back", "support", "propose", "pledge", "task", "hold"];
    let holds = || (i + 2..i + 8).any(|k| doc.any(k, &["responsible", "accountable", "liable"]));
    let lemma = doc.verb(i).map(|v| v.lemma).or_else(|| doc.lex.effect(doc.toks[i].word).map(|e| e.lemma));
    let known = lemma.is_some_and(|l| SIDES.contains(&l) && (l != "hold" || holds()));
    known && (object(doc, i + 1) || doc.is(i + 1, "to"))
}

/// `Parliament urges`, `the Council decided to`
pub fn by_body(at: &At<'_>, group: &Group, actor: usize) -> Option<usize> {
    let At { doc, texts, i, to, section, .. } = *at;
    let Group { p, form, modal, .. } = *group;
    let several = form == Form::BASE && !modal && !doc.ends(p, "s");
    // "adopted texts recommended by its committee": who did
    let agent = |k: usize| {
        doc.has(k, Class::DET.or(Class::POSS)) && !doc.has(k, Class::INDEF)
            || doc.names.mention_at(k).is_some()
    };
    let done_by = form.0 & (Form::PAST.0 | Form::PARTICIPLE.0) != 0 && doc.is(i + 1, "by") && agent(i + 2);
    if several || done_by || !body_speaks(at, Some(actor), form, modal) {
        return None;
    }
    // "By 93 votes to 3, the panel condemned": the text that the count is of
    let own =
        |r: usize| texts.resolutions[r].body.is_none_or(|b| b == actor || whose::related(doc, b, actor));
    let counted = at.verb.speaks && form.has(Form::PAST) && at.ruled.is_some_and(own);
    let text = || {
        let beside = at.beside.filter(|r| own(*r));
        let text = beside.or_else(|| whose::text_of(doc, texts, actor, i, to, section));
        let then = |r: &usize| !whose::elsewhen(doc, texts, *r, (at.from, i));
        // "A year ago the Assembly itself urged Chad to talk. That text got 90 votes": the one told next
        let next = || at.behind.filter(|r| own(*r) && Some(*r) != text);
        text.map_or_else(next, |r| if then(&r) { Some(r) } else { next() })
    };
    at.ruled.filter(|_| counted || decides(at, form)).or_else(text)
}

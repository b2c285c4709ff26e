//! Organizations that show by what they say: `Stop Executions Now said`, `…, said Avocats pour la Paix.`

use super::fits;
use super::reach::{behind_base, part, reach};
use crate::doc::Doc;
use crate::lexicon::{Class, Cue, Form as VerbForm, Sense as Form};
use crate::names::{Mention, Names, org, turn};
use crate::record::ActorKind;
use crate::token::Kind;

/// After `In a statement,`: where the subject of the main clause begins.
fn main_clause(doc: &Doc<'_>, from: usize, stop: usize) -> usize {
    if !doc.has(from, Class::PREP) {
        return from;
    }
    let comma = (from..stop.min(from + 14)).find(|i| doc.is_kind(*i, Kind::Comma));
    comma.map_or(from, |c| c + 1)
}

/// `Stop Executions Now said`: a sentence opens with it and it speaks.
pub(super) fn speaks(doc: &Doc<'_>, names: &Names, from: usize, stop: usize) -> Vec<(usize, usize)> {
    // "What do Uyghurs say?"
    let asks =
        doc.any(from, &["what", "who", "why", "how", "where", "when"]) && doc.any(from + 1, &["do", "did"]);
    if asks || org::title_case(doc, from, stop) || doc.quoted(from) {
        return Vec::new();
    }
    let from = turn::question(doc, from).or_else(|| turn::answer(doc, from)).unwrap_or(from);
    let from = main_clause(doc, from, stop);
    let opens = from;
    let from = behind_base(doc, from, stop);
    // "Women for Peace said", but "Relatives of Osman said": a plural that opens the sentence may be no name.
    let run = |from: usize| {
        let end = reach(doc, names, from, stop);
        let plain = || (from..stop).find(|i| !part(doc, *i)).unwrap_or(stop);
        let tied = from == opens && doc.is(from + 1, "of") && doc.ends(from, "s");
        if tied { plain() } else { end }
    };
    let end = run(from);
    // "Stop Executions Now and the Free Bar called": both speak
    let other = end + 1 + usize::from(doc.is(end + 1, "the"));
    let two = doc.is(end, "and") && part(doc, other);
    let verb = if two { run(other) } else { end };
    let says = doc.cue(verb).is_some() && !doc.form(verb).has(VerbForm::ING) && !doc.cap(verb);
    // "The Sudan Peace and Justice Act passed"
    let law =
        verb > from && (doc.has(verb - 1, Class::TEXT) || doc.any(verb - 1, &["act", "law", "charter"]));
    let says = says && !law;
    let second = (other, if two { verb } else { other });
    let both = [(from, end), second].into_iter().filter(|_| says);
    both.filter_map(|(from, end)| speaker(doc, names, from, end)).collect()
}

/// `…, said Stop Executions Now.`, `…, Avocats pour la Paix said.`, `…, according to Stop Executions Now.`
pub(super) fn speaks_last(doc: &Doc<'_>, names: &Names, from: usize, stop: usize) -> Option<(usize, usize)> {
    let says = |i: usize| doc.cue(i) == Some(Cue::Say) && !doc.form(i).has(VerbForm::ING) && !doc.cap(i);
    let close = |i: usize| matches!(doc.kind(i), None | Some(Kind::Stop | Kind::Comma));
    let floor = from.max(stop.saturating_sub(16));
    let name = |i: usize| {
        let start = behind_base(doc, i, stop);
        let end = reach(doc, names, start, stop);
        (end > start).then_some((start, end))
    };
    (floor + 1..stop).find_map(|i| {
        let told = says(i) && matches!(doc.kind(i - 1), Some(Kind::Comma | Kind::Mark))
            || doc.is(i, "to") && doc.is(i - 1, "according");
        let (start, end) = if told {
            name(i + 1).filter(|r| close(r.1))?
        } else if doc.is_kind(i, Kind::Comma) && i > from + 3 {
            name(i + 1).filter(|r| says(r.1) && close(r.1 + 1))?
        } else {
            return None;
        };
        speaker(doc, names, start, end)
    })
}

/// An organization that speaks, by its name alone.
fn speaker(doc: &Doc<'_>, names: &Names, from: usize, end: usize) -> Option<(usize, usize)> {
    // "Chemical Victims Now": an office in the plural is part of the name.
    let office = |i: usize| {
        // "Prisoners' Lifeline"
        let members = i == from && org::of_members(doc, names, i + 1);
        names
            .role_at(i)
            .is_some_and(|r| i == from && !members || r.sense != Form::Office || !doc.ends(i, "s"))
    };
    // "PEN Norway": the branch of one that goes by its letters; "Second Chance Malawi": of one of several words
    let branch = |at: usize| at > from + 1 || at == from + 1 && doc.toks[from].caps && doc.width(from) > 2;
    let land = |m: &Mention| names.actors[m.actor].is(ActorKind::State) && branch(m.from);
    let known = |i: usize| names.mention_at(i).is_some_and(|m| m.to == end && !land(m));
    let named = (from..end).any(|i| office(i) || known(i));
    // "the Bolivarian Government" is no organization
    let power = doc.any(end.saturating_sub(1), &["government", "administration", "side", "army", "cabinet"]);
    // "the Government of Kenya": the state
    let power = power || doc.any(from, &["government", "governments"]) && doc.is(from + 1, "of");
    // "Two Democrats opposed the bill"
    let counted = doc.has(from, Class::NUMBER) && doc.any(end.saturating_sub(1), SIDES);
    let camel = end == from + 1 && !doc.toks[from].caps;
    (!named && !power && !counted && (end >= from + 2 || camel))
        .then(|| fits(doc, names, from, end))
        .flatten()
}

/// Who sits for a party.
const SIDES: &[&str] = &[
    "democrats", "republicans", "conservatives", "liberals", "greens", "socialists", "independents",
    "tories", "nationalists",
];

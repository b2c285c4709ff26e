//! The article as the rules of speech see it: units, and what of it is spoken.

use crate::doc::Doc;
use crate::gate::{Gate, Pass};
use crate::lexicon::{Class, Cue, Form};
use crate::reading::Texts;
use crate::record::{ActorKind, ResolutionKind};
use crate::text::Role;
use crate::token::Kind;
use crate::words::Words;

/// Sentences that quotations hold together: `"We fill potholes. We hire cops," she said.` is one unit.
#[derive(Debug, Clone, Copy)]
pub struct Unit {
    pub from: usize,
    pub to: usize,
    pub para: usize,
}

pub struct Scene<'a, 'd> {
    pub doc: &'a Doc<'d>,
    pub texts: &'a Texts,
    /// Which quotations are speech.
    speech: Vec<bool>,
    /// Actors that decide on a text of the article.
    deciding: Vec<bool>,
    /// Is a text of the article a declaration?
    pub declares: bool,
}

/// Forms that are a finite verb and nothing else.
pub static FINITE: Words = Words::of(&[
    "came", "went", "took", "gave", "knew", "saw", "fell", "began", "became", "broke", "spoke", "remains",
    "comes", "goes", "needs", "wants", "means", "cannot", "shows", "takes", "gives", "makes", "rose", "grew",
    "chose", "drew", "threw", "stood", "sat", "meant", "wanted", "needed", "lacked", "belonged", "deserved",
    "remained", "seemed", "appeared", "depended", "existed", "mattered", "failed", "deserves", "belongs",
    "seems", "appears", "requires", "lacks", "fails", "ignores", "stands", "depends", "exists", "becomes",
    "understood", "did", "does", "respects", "believed", "knows", "hoped", "opposed", "supported", "ran",
    "swore",
]);

/// Finite forms beside them that a table of regular verbs does not tell; some are participles too.
static IRREGULAR: Words = Words::of(&[
    "got", "made", "thought", "kept", "lies", "owes", "felt", "left", "met", "sent", "won", "held", "fought",
    "brought", "bought", "caught", "sought", "taught", "sold", "built", "lost", "led", "spent", "hung",
    "struck", "wore", "bore", "sank", "drove", "wrote", "paid", "shook", "tore",
]);

/// What can be a finite verb, but for words in `-ed` that no table knows.
pub static VERBAL: Gate = Gate {
    words: Words::marks_of(&[&FINITE, &IRREGULAR]),
    class: Class::AUX.or(Class::MODAL),
    verbs: true,
    ..Gate::CLOSED
};

impl<'a, 'd> Scene<'a, 'd> {
    pub fn new(doc: &'a Doc<'d>, texts: &'a Texts) -> Self {
        let mut deciding = vec![false; doc.names.actors.len()];
        for body in
            texts.resolutions.iter().flat_map(|r| r.events.iter().map(|e| e.body).chain([r.body])).flatten()
        {
            deciding[body] = true;
        }
        let declares = texts.resolutions.iter().any(|r| r.kind == ResolutionKind::Declaration);
        Self { doc, texts, speech: super::quotation::speech(doc), deciding, declares }
    }

    pub fn units(&self) -> Vec<Unit> {
        let doc = self.doc;
        let mut units: Vec<Unit> = Vec::with_capacity(doc.sents.len());
        for sent in &doc.sents {
            if doc.paras[sent.para].role != Role::Prose {
                continue;
            }
            let inside = sent.from > 0
                && doc.toks[sent.from].quote > 0
                && doc.toks[sent.from].quote == doc.toks[sent.from - 1].quote;
            match units.last_mut() {
                Some(last)
                    if last.para == sent.para && (inside || self.asked(last.to, sent.from, sent.to)) =>
                {
                    last.to = sent.to;
                }
                _ => units.push(Unit { from: sent.from, to: sent.to, para: sent.para }),
            }
        }
        units
    }

    /// `"If not now, when?" Senator Lund said.`: the question ended the sentence, but its attribution follows.
    fn asked(&self, end: usize, from: usize, to: usize) -> bool {
        let doc = self.doc;
        let Some(q) = self.closed(end).filter(|_| end == from) else { return false };
        let quote = doc.quotes[q];
        let whole = doc.sent_of(quote.open).from == quote.open;
        if quote.close.is_none() || !whole || !doc.is_kind(quote.to - 1, Kind::Stop) {
            return false;
        }
        // "Kim, who voted against it, said": past the relative clause
        let who = (from + 1..from + 5).find(|k| doc.is_kind(*k, Kind::Comma) && doc.is(k + 1, "who"));
        let closes = who.and_then(|w| (w + 2..to.min(w + 16)).find(|k| doc.is_kind(*k, Kind::Comma)));
        let start = closes.unwrap_or(from);
        for i in start..to.min(start + 18) {
            if doc.is_kind(i, Kind::Mark) || doc.any(i, &["that", "and", "but"]) {
                return false;
            }
            let says = doc.cue(i) == Some(Cue::Say) && i > from && doc.names.mention_at(i).is_none();
            if says && doc.form(i).has(Form::PAST.or(Form::THIRD)) {
                let ends = |k: usize| matches!(doc.kind(k), Some(Kind::Stop | Kind::Comma | Kind::Dash));
                // `"She never spoke of it." The consul asked members to vote no.`: behind a full stop, only a bare attribution
                if doc.raw(quote.to - 1) == "." {
                    return match doc.verb(i).map_or("", |v| v.lemma) {
                        "say" | "add" => ends(i + 1),
                        "tell" => {
                            (i + 2..i + 5).take_while(|k| !self.verbal(*k) && !doc.is(*k, "that")).any(ends)
                        }
                        _ => false,
                    };
                }
                let told = doc.verb(i).is_some_and(|v| matches!(v.lemma, "tell" | "ask"));
                return told
                    || ends(i + 1)
                    || doc.any(i + 1, &["ahead", "prior", "as", "when", "while"])
                    || doc.has(i + 1, Class::PREP.or(Class::ADVERB).or(Class::WEEKDAY));
            }
            if self.verbal(i) && !doc.has(i, Class::AUX) {
                return false;
            }
        }
        false
    }

    /// Inside quoted speech?
    pub fn spoken(&self, i: usize) -> bool {
        self.doc.toks.get(i).is_some_and(|t| t.quote > 0 && self.speech[t.quote as usize - 1])
    }

    /// The quoted speech whose mark (or first word, where the mark is missing) stands at `i`.
    pub fn opens(&self, i: usize) -> Option<usize> {
        let quotes = &self.doc.quotes;
        let q = quotes.partition_point(|q| q.open < i);
        quotes.get(q).filter(|quote| quote.open == i && self.speech[q]).map(|_| q)
    }

    /// The quoted speech that ends right before token `i`, its mark included.
    pub fn closed(&self, i: usize) -> Option<usize> {
        let before = i.checked_sub(1)?;
        let quotes = &self.doc.quotes;
        let q = quotes.partition_point(|q| q.from <= before).checked_sub(1)?;
        (quotes[q].after() == i && self.speech[q]).then_some(q)
    }

    /// Quoted speech that opens in a token range.
    pub fn quotes(&self, from: usize, to: usize) -> impl Iterator<Item = usize> + '_ {
        let quotes = &self.doc.quotes;
        let first = quotes.partition_point(|q| q.open < from);
        let last = quotes.partition_point(|q| q.open < to);
        (first..last.max(first)).filter(|q| self.speech[*q])
    }

    /// Does the word stand for a text?
    pub fn is_text(&self, i: usize) -> bool {
        self.texts.at(i).is_some() || self.doc.has(i, Class::TEXT)
    }

    /// Does the word tell who somebody is: an office, or what a person is called by?
    pub fn is_office(&self, i: usize) -> bool {
        self.doc.names.role_at(i).is_some() || self.doc.has(i, Class::PERSON.or(Class::OFFICIAL))
    }

    /// Does the body decide on a text of the article?
    pub fn decides(&self, body: usize) -> bool {
        self.deciding[body]
    }

    /// Does somebody act for it, or for an agency of it: `Chad`, where he speaks for `the Chadian foreign ministry`?
    pub fn acts_for(&self, who: usize, owner: usize) -> bool {
        let names = &self.doc.names;
        let Some(of) = names.actors[who].represents else { return false };
        let state = || names.entry(self.doc.lex, of).and_then(|k| k.state).and_then(|s| names.known(s));
        let called = || {
            let first = names.mentions.iter().find(|m| m.actor == of)?;
            names.known(names.demonym_at(first.from)?.known)
        };
        let agency = names.actors[of].is(ActorKind::Agency);
        of == owner
            || agency
                && (names.actors[of].represents == Some(owner)
                    || state() == Some(owner)
                    || called() == Some(owner))
    }

    pub fn is_break(&self, i: usize) -> bool {
        matches!(
            self.doc.kind(i),
            None | Some(Kind::Stop | Kind::Semicolon | Kind::Colon) // the clause cannot go over these
        )
    }

    pub fn adverb(&self, i: usize) -> bool {
        let doc = self.doc;
        doc.has(i, Class::ADVERB) && !doc.any(i, &["that"])
            || doc.ends(i, "ly") && !doc.cap(i) && doc.width(i) > 4
            || doc.any(i, &["ago", "afterward", "afterwards", "beforehand", "again", "here"])
    }

    /// Does the range hold a verb that makes it a clause?
    pub fn finite(&self, from: usize, to: usize) -> bool {
        let doc = self.doc;
        let mut relative = false;
        // The verb of a relative clause; a second one is the main clause's: "Several who tried were refused".
        let mut own: Option<usize> = None;
        (from..to).any(|i| {
            if doc.has(i, Class::REL) && i > from && !doc.any(i, &["that"]) {
                relative = true;
            }
            if doc.is_kind(i, Kind::Comma) {
                relative = false;
            }
            if relative && self.verbal(i) {
                let main =
                    own.is_some_and(|o| i > o + 2) && doc.has(i, Class::AUX) && !doc.has(i - 1, Class::CONJ);
                own = Some(i);
                return main;
            }
            !relative && self.verbal(i)
        })
    }

    /// A finite verb, as far as its form tells.
    pub fn verbal(&self, i: usize) -> bool {
        let doc = self.doc;
        let may = doc.opens(i, Pass::Verbal) || doc.ends(i, "ed");
        doc.only_if(i, may, || self.is_verbal(i).then_some(())).is_some()
    }

    fn is_verbal(&self, i: usize) -> bool {
        let doc = self.doc;
        if doc.names.mention_at(i).is_some() || doc.has(i, Class::MEMBER.or(Class::OFFICIAL)) {
            return false;
        }
        if doc.has(i, Class::AUX.or(Class::MODAL)) && !doc.any(i, &["being", "been", "having", "be", "may"])
            || doc.is(i, "may") && !doc.cap(i)
        {
            return true;
        }
        let form = doc.form(i);
        if doc.ends(i, "ed") && (self.titles(i) || by_wire(doc, i)) {
            return false;
        }
        form.has(Form::PAST) && !form.has(Form::PARTICIPLE)
            || form.has(Form::PAST) && i > 0 && !doc.has(i - 1, Class::DET.or(Class::PREP).or(Class::POSS))
            || form.has(Form::THIRD) && i > 0 && !doc.has(i - 1, Class::DET.or(Class::PREP).or(Class::POSS))
            || form.0 == 0
                && doc.width(i) > 3
                && doc.ends(i, "ed")
                && !doc.cap(i)
                && i > 0
                && !doc.has(i - 1, Class::DET.or(Class::PREP).or(Class::POSS).or(Class::AUX))
                // "a visibly angered envoy"
                && !(i > 1 && doc.ends(i - 1, "ly") && doc.has(i - 2, Class::DET))
            || doc.among(i, &FINITE)
            || doc.among(i, &IRREGULAR)
    }

    /// `For her part, exiled journalist Ann Roe said`: a participle that opens what a name is called by.
    fn titles(&self, i: usize) -> bool {
        let doc = self.doc;
        let opens = i == doc.sent_of(i).from
            || matches!(doc.kind(i - 1), Some(Kind::Comma | Kind::Dash | Kind::Mark));
        let word = |k: &usize| doc.is_kind(*k, Kind::Word) && doc.names.mention_at(*k).is_none();
        let end =
            (i + 1..i + 5).find(|k| !word(k)).filter(|end| opens && *end > i + 1 && self.is_office(end - 1));
        end.and_then(|end| doc.names.mention_at(end))
            .is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Person))
    }
}

/// `a priest | reached by telephone`, `a nurse | contacted over a messaging app`: how one was spoken to, and no clause.
fn by_wire(doc: &Doc<'_>, i: usize) -> bool {
    const WIRES: &[&str] =
        &["telephone", "phone", "email", "e-mail", "radio", "messaging", "video", "satellite", "text", "fax"];
    doc.any(i, &["reached", "contacted", "interviewed"])
        && doc.any(i + 1, &["by", "via", "over", "on", "through"])
        && (i + 2..i + 4).any(|k| doc.any(k, WIRES))
}

//! What ties a verb to a text: the frame it stands in.
//!
//! | frame | example |
//! |---|---|
//! | finite | `The draft demands`, `a resolution that condemns`, `It would bar`, `the Council on Thursday urged` |
//! | fronted | `By its terms, the Assembly would condemn`, `In it, the countries deplore`, `Under the bill, firms must prove` |
//! | causative | `The text would have the Assembly condemn` |
//! | participle | `a motion asking`, `adopted a resolution on Iran, voicing alarm` |
//! | infinitive | `voted 6-2 to condemn`, `legislation to renew`, `The bill seeks to ban` |
//! | passive | `States would be urged to` |
//!
//! Coordinated verbs of one form share the frame (`condemns A, urges B and demands C`).

use super::fits::*;
use super::front::{causative, clause_subject, fronted, fronted_law, passive};
use super::loose::{infinitive, participle};
use super::subject::{self, Subject, before};
use super::verb::Verb;
use crate::doc::Doc;
use crate::lexicon::{Class, Cue, Form};
use crate::reading::Texts;
use crate::record::Force;
use crate::token::Kind;

#[derive(Debug, Clone, Copy)]
pub struct Frame {
    pub resolution: usize,
    /// Form of the verbs that share the subject.
    form: Form,
    /// `would condemn A, decide B`
    modal: bool,
    pub sent: usize,
    /// `MEPs condemn`: the next sentence goes on with `they`.
    plural: bool,
    /// The text is told of inside another clause.
    pub embedded: bool,
    /// A provision was read with it, or the text opens its sentence.
    firm: bool,
    /// `to condemn A and to urge B`
    infinitive: bool,
    /// Which frame it is.
    pub rule: &'static str,
    /// `Under the bill, ...`: the next sentence may go on with what others would have to do.
    law: bool,
}

impl Frame {
    fn of(resolution: usize, sent: usize) -> Self {
        Self {
            resolution,
            form: Form(0),
            modal: false,
            sent,
            plural: false,
            embedded: false,
            firm: true,
            infinitive: false,
            rule: "provision.text",
            law: false,
        }
    }

    /// Is the text itself the subject, told of by the article?
    pub fn told(&self) -> bool {
        matches!(self.rule, "provision.text" | "provision.pronoun")
    }

    /// Is the verb at `i` coordinated with the frame's verb, whose clause starts at `start`?
    pub fn goes_on(&self, doc: &Doc<'_>, i: usize, verb: Verb, start: usize) -> bool {
        let links = |p: usize| {
            doc.any(p, &["and", "or", "but", "while"])
                || matches!(doc.kind(p), Some(Kind::Comma | Kind::Semicolon))
        };
        let Some(mut p) = before(doc, i).filter(|p| *p + 1 >= start) else { return false };
        // "is alarmed", "would be asked"
        if verb.form == Form::PARTICIPLE && doc.any(p, &["is", "are"]) {
            p = p.saturating_sub(1);
            return links(p) && self.form.0 & (Form::THIRD.0 | Form::BASE.0) != 0;
        }
        let infinitive = doc.is(p, "to") && self.infinitive;
        if infinitive || doc.any(p, &["would", "will"]) && self.modal || doc.any(p, &["that", "which"]) {
            let Some(q) = before(doc, p).filter(|q| *q >= start) else { return false };
            p = q;
        }
        let acts = verb.known || self.modal && object(doc, i + 1);
        // "and handing the coalition a defeat": no infinitive.
        let strange = !verb.known && doc.low(i).ends_with("ing");
        if !links(p) || !acts || strange || noun_like(doc, i) {
            return false;
        }
        // ", demanding that": the body or text goes on by a participle.
        if verb.form == Form::ING && !self.form.has(Form::ING) {
            let series =
                || (start..i).any(|k| doc.is_kind(k, Kind::Comma) && doc.low(k + 1).ends_with("ing"));
            return verb.speaks
                && (series()
                    || doc.is_kind(p, Kind::Comma)
                    || doc.is_kind(p.saturating_sub(1), Kind::Comma));
        }
        let same = verb.form.0 & self.form.0 != 0 || !verb.known && self.form.has(Form::BASE);
        if !same || self.form == Form::PAST && doc.is(i + 1, "by") {
            return false;
        }
        let comma = doc.is_kind(p, Kind::Comma) || doc.is_kind(p.saturating_sub(1), Kind::Comma);
        // "would require firms to report and freeze": inside the infinitive, unless texts speak with the verb.
        if self.form.has(Form::BASE) && !infinitive && !verb.speaks {
            return comma || !open_infinitive(doc, start, i);
        }
        verb.speaks
            || comma
            || self.modal
            || object(doc, i + 1)
            || verb.force == Force::Decides && doc.is(i + 1, "to")
            || doc.is(i + 1, "it")
            || verb.known && doc.is(i + 1, "that")
            || verb.form.has(Form::THIRD)
    }
}

/// `and calls for`, but `demands for money`, `requests from`: nouns in a verb's spelling.
fn noun_like(doc: &Doc<'_>, i: usize) -> bool {
    let lemma = doc.verb(i).map_or("", |v| v.lemma);
    let after = doc.any(i + 1, &["of", "from", "by", "in", "and"]) && !doc.low(i).ends_with("ing");
    after && doc.form(i).has(Form::THIRD)
        || matches!(lemma, "demand" | "request" | "order") && doc.is(i + 1, "for")
        || doc.is_kind(i + 1, Kind::Comma) && !(i + 2..i + 10).any(|k| doc.is_kind(k, Kind::Comma))
}

/// What a verb takes: an article, a name, a figure.
pub(super) fn object(doc: &Doc<'_>, i: usize) -> bool {
    doc.has(i, Class::DET.or(Class::POSS).or(Class::INDEF))
        || doc.names.mention_at(i).is_some()
        || matches!(doc.kind(i), Some(Kind::Num | Kind::Other))
}

/// `... to report`: does an infinitive stand between the tokens?
fn open_infinitive(doc: &Doc<'_>, start: usize, i: usize) -> bool {
    (start..i.saturating_sub(1)).any(|k| {
        doc.is(k, "to")
            && doc.is_kind(k + 1, Kind::Word)
            && !doc.cap(k + 1)
            && !doc.has(k + 1, Class::DET.or(Class::POSS).or(Class::PRON))
            && !doc.low(k + 1).ends_with('s')
    })
}

/// The frame of the verb at `i`, if a text or a body speaks with it.
pub fn governing(
    doc: &Doc<'_>,
    texts: &Texts,
    i: usize,
    verb: Verb,
    to: usize,
    section: (usize, usize),
    last: Option<Frame>,
) -> Option<Frame> {
    let from = doc.sent_of(i).from;
    if i == from && verb.form == Form::ING && verb.speaks {
        return opening(doc, texts, i, to);
    }
    let mut p = before(doc, i).filter(|p| *p >= from && i > from)?;
    let sent = doc.toks[i].sent as usize;
    // Speech about the text inside a quotation is not the text's, but `"The document condemns` may tell of it.
    let inner = doc.toks[i].quote;
    if inner > 0
        && doc.toks[p].quote == inner
        && !(verb.speaks && verb.form == Form::THIRD && text_opens(doc, texts, p))
    {
        return None;
    }
    let base = Frame::of(0, sent);
    let would = doc.is(p, "be") && p > from && doc.any(p - 1, &["would", "will", "should", "must"]);
    if (would || doc.any(p, &["was", "were", "is", "are"])) && verb.form.has(Form::PARTICIPLE) {
        let asked = passive(doc, texts, i, p, verb, last);
        if asked.is_some() || verb.form != Form::PARTICIPLE {
            return asked.map(|r| Frame { resolution: r, law: true, rule: "provision.passive", ..base });
        }
    }
    if doc.is(p, "to") {
        let (resolution, embedded) = infinitive(doc, texts, i, p, verb, from, to, section, last)?;
        return Some(Frame {
            resolution,
            embedded,
            form: Form::BASE,
            modal: !verb.speaks,
            infinitive: true,
            rule: "provision.infinitive",
            ..base
        });
    }
    // "a resolution, which passed 95-16 and asked for a study"
    if doc.is(p, "and")
        && verb.speaks
        && verb.form.0 & (Form::PAST.0 | Form::THIRD.0) != 0
        && let Some(which) =
            (from.max(p.saturating_sub(16))..p).rev().find(|k| doc.any(*k, &["which", "that"]))
        && (doc.step(which + 1).is_some() || doc.has(which + 1, Class::AUX) && doc.step(which + 2).is_some())
        && !(which + 1..p).any(|k| doc.is_kind(k, Kind::Comma))
        && let Some((resolution, start)) = subject::antecedent(doc, texts, which, from)
    {
        let embedded = subject_opens(doc, start, from);
        return Some(Frame { resolution, embedded, form: verb.form, rule: "provision.relative", ..base });
    }
    if verb.form == Form::ING {
        let (resolution, embedded) = participle(doc, texts, p, from, verb)?;
        return Some(Frame { resolution, embedded, form: Form::ING, rule: "provision.participle", ..base });
    }
    let mut form = verb.form;
    if form == Form::PARTICIPLE {
        // "MEPs are alarmed", "The Assembly is concerned": the auxiliary carries the form.
        form = match doc.low(p) {
            "is" => Form::THIRD,
            "are" => Form::BASE,
            "was" | "were" => Form::PAST,
            _ => return None,
        };
        p = before(doc, p)?;
    }
    let (mut modal, mut perfect, mut had) = (false, false, false);
    for _ in 0..3 {
        if doc.has(p, Class::NEG) {
            return None;
        } else if doc.any(p, &["have", "has", "had"]) {
            perfect = true;
            had |= doc.is(p, "had");
        } else if doc.has(p, Class::MODAL) {
            if doc.any(p, &["could", "should", "can", "might", "may", "must"])
                && !fronted_law(doc, texts, from, p)
            {
                return None;
            }
            modal = true;
        } else if !doc.any(p, &["does", "did", "do"]) {
            break;
        }
        p = before(doc, p).filter(|p| *p >= from)?;
    }
    // An unknown verb stands in the form its auxiliary asks for.
    form = match (modal, perfect) {
        (true, true) => Form(Form::PAST.0 | Form::PARTICIPLE.0),
        (true, false) => Form::BASE,
        (false, true) => Form(Form::PAST.0 | Form::PARTICIPLE.0),
        _ => form,
    };
    let base = Frame { form, modal, ..base };
    if form == Form::BASE
        && !modal
        && verb.speaks
        && let Some(r) = causative(doc, texts, p, from)
    {
        return Some(Frame { resolution: r, modal: true, rule: "provision.causative", ..base });
    }
    if let Some(text) = fronted(doc, texts, from, p) {
        let subject = clause_subject(doc, texts, from, p);
        let told = verb.force == Force::Notes && verb.known && doc.cue(i) == Some(Cue::Say);
        if subject && (verb.speaks || modal || told) {
            return Some(Frame {
                resolution: text.0,
                law: text.1 && modal,
                plural: true,
                rule: "provision.fronted",
                ..base
            });
        }
    }
    let found = subject::ending(doc, texts, p, from);
    let Some(found) = found else {
        // "Under the bill, ... . Importers would have": others' duties go on.
        let goes_on = modal
            && last.is_some_and(|f| f.law)
            && clause_subject(doc, texts, from, p)
            && !spoken(doc, from, i);
        return last.filter(|_| goes_on).map(|f| Frame {
            resolution: f.resolution,
            law: true,
            rule: "provision.law",
            ..base
        });
    };
    let singular = form.0 & (Form::THIRD.0 | Form::PAST.0) != 0 || modal || perfect;
    // What a speaker expects of the text is an opinion.
    let weak = !verb.speaks;
    let acts = verb_acts(doc, i, modal);
    match found.subject {
        Subject::Text(resolution) => {
            let plural = form == Form::BASE && !modal && texts_plural(doc, p, found.relative);
            if acts
                || had && !modal && former(doc, found.start)
                || !(singular || plural)
                || weak && !weak_fits(doc, i, verb, form, modal, perfect)
            {
                return None;
            }
            if weak && spoken(doc, from, found.start) {
                return None;
            }
            if doc.is(i + 1, "by") && !modal && form.has(Form::PAST) {
                return None;
            }
            let opens = found.relative && subject_opens(doc, found.start, from);
            let rule = if found.relative { "provision.relative" } else { "provision.text" };
            Some(Frame { resolution, embedded: opens, rule, ..base })
        }
        Subject::It => {
            let in_which = p > from && doc.is(p - 1, "which");
            let text =
                if in_which { subject::antecedent(doc, texts, p - 1, from).map(|t| t.0) } else { None };
            // "pulled his own bill — it would have restricted"
            let here = texts.within(from, p).last().map(|m| m.2).filter(|_| modal || last.is_none());
            let drafted = doc.is(from, "as")
                && doc.any(from + 1, &["drafted", "adopted", "amended", "written", "passed"]);
            let person = verb.speaks && person_before(doc, from);
            let last = last.filter(|f| f.firm || form.has(Form::THIRD) || modal || drafted || person);
            let tells = verb.force == Force::Notes && weak;
            if acts
                || tells
                || weak
                    && text.is_none()
                    && (!weak_fits(doc, i, verb, form, modal, perfect) || spoken(doc, from, i))
            {
                return None;
            }
            // "It urges" at a sentence's start, told in the present: the text spoken of.
            let opens = p == from && form == Form::THIRD && verb.speaks && doc.toks[p].quote == 0;
            let spoken_of = || {
                opens.then(|| subject::in_section(texts, i, section).or_else(|| texts.before(i))).flatten()
            };
            let resolution = text.or(here).or_else(|| last.map(|f| f.resolution)).or_else(spoken_of)?;
            Some(Frame { resolution, rule: "provision.pronoun", ..base })
        }
        Subject::They => {
            let last = last.filter(|f| f.plural && (verb.speaks || doc.is(i + 1, "that")))?;
            Some(Frame { resolution: last.resolution, plural: true, rule: "provision.pronoun", ..base })
        }
        Subject::Body(actor) => {
            let several = form == Form::BASE && !modal && !doc.low(p).ends_with('s');
            if several || !body_speaks(doc, texts, i, verb, form, modal) {
                return None;
            }
            let resolution = subject::text_of(doc, texts, actor, i, to, section)?;
            Some(Frame { resolution, plural: form == Form::BASE, rule: "provision.body", ..base })
        }
        Subject::Members => {
            let speaks = verb.speaks || doc.is(i + 1, "that");
            if !speaks || !body_speaks(doc, texts, i, verb, form, modal) || found.start != p {
                return None;
            }
            let named = last.is_some_and(|f| f.firm) || !texts.within(from, to).is_empty();
            let resolution =
                (form == Form::BASE || named).then(|| near(texts, i, from, to, section)).flatten()?;
            Some(Frame { resolution, plural: true, rule: "provision.body", ..base })
        }
    }
}

/// `Expressing concern that X, the resolution asks`: a participle opens the sentence, the text is its subject.
fn opening(doc: &Doc<'_>, texts: &Texts, i: usize, to: usize) -> Option<Frame> {
    let comma = (i + 2..to.min(i + 40)).find(|k| doc.is_kind(*k, Kind::Comma) && !doc.quoted(*k))?;
    // "the resolution's sponsor said" is somebody else.
    let named = || {
        let others = (comma + 2..comma + 6).any(|t| doc.is_kind(t, Kind::Poss));
        let text = (comma + 1..comma + 4).find_map(|t| subject::text_at(doc, texts, t));
        text.filter(|_| !others).map(|found| found.0)
    };
    let resolution = match doc.low(comma + 1) {
        "it" => texts.before(i),
        _ if doc.has(comma + 1, Class::DET) => named(),
        _ => None,
    }?;
    let sent = doc.toks[i].sent as usize;
    Some(Frame { form: Form::ING, rule: "provision.opening", ..Frame::of(resolution, sent) })
}

/// A person is the subject of the sentence before: "it" is the text spoken of there.
fn person_before(doc: &Doc<'_>, from: usize) -> bool {
    let Some(s) = (doc.toks[from].sent as usize).checked_sub(1).map(|s| doc.sents[s]) else { return false };
    let first = doc.names.within(s.from, s.to).first();
    s.para == doc.para_of(from)
        && first.is_some_and(|m| {
            m.from < s.from + 4 && doc.names.actors[m.actor].is(crate::record::ActorKind::Person)
        })
}

/// The frame that a sentence leaves behind without a provision: the text it speaks of.
pub fn topic(doc: &Doc<'_>, texts: &Texts, from: usize, to: usize) -> Option<Frame> {
    let m = texts.within(from, to).last()?;
    let firm = m.0 <= from + 3;
    Some(Frame { firm, ..Frame::of(m.2, doc.toks[from].sent as usize) })
}

/// The text nearest to a verb: in its sentence before it, after it, else the last one.
pub(super) fn near(
    texts: &Texts,
    i: usize,
    from: usize,
    to: usize,
    section: (usize, usize),
) -> Option<usize> {
    let before = texts.within(from, i).last().map(|m| m.2);
    before
        .or_else(|| texts.within(i, to).first().map(|m| m.2))
        .or_else(|| subject::in_section(texts, i, section))
        .or_else(|| texts.before(i))
}

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
//! | moved | `a motion that the House condemn` |
//! | shared | `It was tabled by X and calls for` |
//!
//! Coordinated verbs of one form share the frame (`condemns A, urges B and demands C`).

use super::sentence::Here;
use super::start::lasting;
use super::subject::before;
use super::verb::{self, Verb};
use crate::doc::Doc;
use crate::lexicon::{Class, Form, Step};
use crate::reading::Texts;
use crate::record::Force;
use crate::token::{Kind, Sent};
use crate::words::Words;

#[derive(Debug, Clone, Copy)]
pub struct Frame {
    pub resolution: usize,
    /// Form of the verbs that share the subject.
    pub form: Form,
    /// `would condemn A, decide B`
    pub modal: bool,
    pub sent: usize,
    /// `MEPs condemn`: the next sentence goes on with `they`.
    pub plural: bool,
    /// The text is told of inside another clause.
    pub embedded: bool,
    /// A provision was read with it, or the text opens its sentence.
    pub firm: bool,
    /// `to condemn A and to urge B`
    pub infinitive: bool,
    /// Which frame it is.
    pub rule: &'static str,
    /// `Under the bill, ...`: the next sentence may go on with what others would have to do.
    pub law: bool,
}

impl Frame {
    pub fn of(resolution: usize, sent: usize) -> Self {
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

    /// `vetoed a draft that would have demanded a truce, saying it was late`: said by who does so, unless a body adopts the text.
    pub fn argued(&self, doc: &Doc<'_>, i: usize) -> bool {
        let voices =
            i > 0 && doc.any(i, &["saying", "arguing", "stating"]) && doc.is_kind(i - 1, Kind::Comma);
        let adopts = |k: usize| doc.step(k) == Some(Step::Adopt);
        self.rule == "provision.relative" && voices && !(doc.sent_of(i).from..i).any(adopts)
    }

    /// Is the verb at `i` coordinated with the frame's verb, whose clause starts at `start`?
    pub fn goes_on(&self, doc: &Doc<'_>, i: usize, verb: Verb, start: usize) -> bool {
        let links = |p: usize| {
            doc.any(p, &["and", "or", "but", "while"])
                || matches!(doc.kind(p), Some(Kind::Comma | Kind::Semicolon))
        };
        let Some(mut p) = before(doc, i).filter(|p| *p + 1 >= start) else { return false };
        if !links(p)
            && let Some(k) = adverbial(doc, start.max(p.saturating_sub(3)), p + 1)
        {
            p = k - 1;
        }
        // "would have demanded A and would have requested B"
        if doc.is(p, "have") && self.modal && p > start && doc.any(p - 1, &["would", "will"]) {
            p -= 1;
        }
        // "is urged to X and called upon to Y"
        if self.rule == "provision.passive" {
            let asks = doc.any(i + 1, &["to", "on", "upon", "not"]);
            return verb.known && verb.form.has(Form::PARTICIPLE) && asks && links(p);
        }
        // "is alarmed", "would be asked"
        if verb.form == Form::PARTICIPLE && doc.any(p, &["is", "are"]) {
            p = p.saturating_sub(1);
            return links(p) && self.form.0 & (Form::THIRD.0 | Form::BASE.0) != 0;
        }
        // "requires judges to give reasons and would abolish bail", "called on X to act and would have required Y to go"
        let perfect = usize::from(doc.is(p, "have") && p > start);
        let would = doc.any(p - perfect, &["would", "will"]) && p > start + perfect;
        if would && !self.modal && self.told() && doc.is(p - perfect - 1, "and") {
            let form = if perfect == 1 { Form::PARTICIPLE } else { Form::BASE };
            return verb.known && verb.form.has(form);
        }
        // "would require the state to pay and calls on Chad to act"
        if self.modal && self.told() && verb.speaks && verb.form == Form::THIRD && doc.is(p, "and") {
            return true;
        }
        // "voted to condemn A and called on B to leave": the house's next verb beside `voted`.
        let voted = |k: usize| doc.any(k, &["voted", "agreed", "decided", "resolved", "chose"]);
        if self.infinitive && verb.speaks && verb.form.has(Form::PAST) && doc.is(p, "and") {
            return (start.saturating_sub(8)..start).any(voted) && !open_infinitive(doc, start, i);
        }
        let infinitive = doc.is(p, "to") && self.infinitive;
        if infinitive || doc.any(p, &["would", "will"]) && self.modal || doc.any(p, &["that", "which"]) {
            let Some(q) = before(doc, p).filter(|q| *q >= start) else { return false };
            // "welcomes the report, which updates the findings": the report does
            if doc.is(p, "which") && doc.is_kind(q, Kind::Comma) && !verb.speaks {
                return false;
            }
            p = q;
        }
        // "declares an emergency, recalibrates the fees"
        let third = !verb.known
            && self.form.has(Form::THIRD)
            && p + 1 == i
            && doc.ends(i, "s")
            && !doc.ends(i, "ss")
            && doc.has(i + 1, Class::DET.or(Class::INDEF).or(Class::POSS));
        let acts = verb.known || third || (self.modal || infinitive) && object(doc, i + 1);
        // "and handing the coalition a defeat": no infinitive.
        let strange = !verb.known && doc.ends(i, "ing");
        // "hate speech or attacks on democracy"
        let or = doc.is(p, "or") && !verb.speaks && !doc.has(i + 1, Class::DET.or(Class::POSS));
        if !links(p) || or || !acts || strange || noun_like(doc, i) || verb_of_relative(doc, start, i, verb) {
            return false;
        }
        // ", demanding that": the body or text goes on by a participle.
        if verb.form == Form::ING && !self.form.has(Form::ING) {
            let series = || (start..i).any(|k| doc.is_kind(k, Kind::Comma) && doc.ends(k + 1, "ing"));
            // "prohibits declaring, accusing or naming"
            return verb.speaks
                && !doc.ends(start, "ing")
                && (series()
                    || doc.is(p, "while")
                    || doc.is_kind(p, Kind::Comma)
                    || doc.is_kind(p.saturating_sub(1), Kind::Comma));
        }
        let same = verb.form.0 & self.form.0 != 0 || third || !verb.known && self.form.has(Form::BASE);
        // "the accord, expected in May"
        let aside =
            !verb.speaks && verb.form.has(Form::PARTICIPLE) && doc.any(i + 1, &["in", "on", "at", "by"]);
        // "suspended Syria, a step backed by 18 and rejected by three"
        let passive = self.form.has(Form::PAST) && !self.modal && doc.is(i + 1, "by");
        if !same || passive || aside {
            return false;
        }
        let parts = |k: usize| matches!(doc.kind(k), Some(Kind::Comma | Kind::Semicolon));
        let comma = parts(p) || parts(p.saturating_sub(1));
        // "would require firms to report and freeze": inside the infinitive, unless texts speak with the verb.
        // "would create a team to write plans and would provide $2 million": it is the frame's own modal.
        let again = self.modal && doc.any(i - 1, &["would", "will"]);
        // but "set up a panel to take evidence and imposed sanctions"
        let base = self.form.has(Form::BASE) && (verb.form.has(Form::BASE) || verb.form.0 == 0);
        if base && !infinitive && !verb.speaks && !again {
            // "to call on Iran to end torture, stop hangings and free": what is asked goes on.
            let asked = open_infinitive(doc, start, i);
            // "require judges to give reasons and abolish the charge", "not only let victims sue but also protect"
            let own = doc.among(i, &ENACTS) || doc.is(i - 1, "also") && doc.is(p, "but");
            return !asked || own || comma && (self.modal || !asks(doc, start));
        }
        verb.speaks
            || comma
            || self.modal
            // "demanding its return and setting up a panel"
            || acts_on(doc, i)
            || verb.force == Force::Decides && doc.is(i + 1, "to")
            || doc.is(i + 1, "it")
            // "ordered a census and prohibited evictions"
            || verb.force == Force::Decides && self.form.has(Form::PAST) && doc.ends(i + 1, "s")
            // "opposing the law and barring city employees from travel", but "deploring the practice of jailing and barring reporters"
            || verb.force == Force::Decides && verb.form.has(Form::ING) && plain_object(doc, start, i)
            || verb.known && doc.is(i + 1, "that")
            || verb.form.has(Form::THIRD)
    }
}

/// Is a bare noun what the -ing at `i` takes, and no other -ing hangs on a preposition in the clause before?
fn plain_object(doc: &Doc<'_>, start: usize, i: usize) -> bool {
    let bare = doc.is_kind(i + 1, Kind::Word) && !doc.has(i + 1, verb::SMALL.or(verb::NO_VERB));
    bare && !(start.max(1)..i).any(|k| doc.ends(k, "ing") && doc.has(k - 1, Class::PREP))
}

/// What nobody but a law does: `require judges to give reasons and abolish the charge`.
static ENACTS: Words = Words::of(&[
    "abolish", "repeal", "outlaw", "criminalise", "criminalize", "decriminalise", "decriminalize",
    "legalise", "legalize", "scrap", "prohibit",
]);

/// `and once more calls on`, `and for good measure asks`: the first word between the link and the verb, in a token range.
pub(super) fn adverbial(doc: &Doc<'_>, from: usize, to: usize) -> Option<usize> {
    let opens = |k: usize| doc.has(k, Class::PREP) || doc.any(k, &["once", "yet"]);
    // "and for the first time names the guards"
    let first =
        |k: usize| doc.seq(k, &["for", "the"]) && doc.has(k + 2, Class::ORDINAL) && doc.is(k + 3, "time");
    // "the right to adopt and to inherit", but "and to that end asks", "to receive a mission, and to free"
    let verb = |k: usize| {
        doc.is(k, "to") && !doc.has(k + 1, Class::DET) && !doc.is_kind(k.saturating_sub(2), Kind::Comma)
    };
    let plain = |k: usize| !doc.any(k, &["on", "upon", "for"]) && !verb(k) || first(k);
    // "under 21 and over 55, and require": no phrase of the verb
    let last = |k: usize| !(k + 1..to).any(|l| doc.any(l, &["and", "but"]));
    (from.max(1)..to).find(|k| opens(*k) && doc.any(k - 1, &["and", "but"]) && plain(*k) && last(*k))
}

/// `leaders who have jailed doctors and shut down newspapers`: a participle that goes on from the clause's own relative.
fn verb_of_relative(doc: &Doc<'_>, start: usize, i: usize, verb: Verb) -> bool {
    // "officials who jail opponents and close churches"
    let plural = |k: usize| {
        let small = verb::SMALL.or(verb::NO_VERB);
        let base = matches!(verb::form(doc, k + 1), Form::BASE | Form(0)) && !doc.ends(k + 1, "s");
        doc.any(k, &["who", "that", "which"]) && base && !doc.has(k + 1, small)
    };
    let law =
        verb.force != Force::Other || doc.any(i, &["require", "provide", "oblige", "ensure", "guarantee"]);
    if !verb.speaks && !law && verb.form == Form::BASE && doc.any(i - 1, &["and", "or"]) {
        let near = (start.max(i.saturating_sub(10))..i).rev();
        return near.take_while(|k| !doc.is_kind(*k, Kind::Comma)).any(plural);
    }
    if verb.speaks || !verb.form.has(Form::PARTICIPLE) || verb.form.has(Form::THIRD) {
        return false;
    }
    // "who are held in secret and extended the mandate": what has an object of its own is no passive, but "denied a lawyer" is
    const KEPT: &[&str] = &["denied", "given", "granted", "refused", "offered", "promised", "awarded"];
    let acts = acts_on(doc, i) && !doc.any(i, KEPT);
    (start.max(i.saturating_sub(24))..i).any(|k| {
        let passive = doc.any(k + 1, &["are", "were"]) && !acts;
        doc.any(k, &["who", "which", "that"]) && (doc.any(k + 1, &["have", "has", "had"]) || passive)
    })
}

/// `sanctions on`, `attacks on schools`, `curbs on the press`: what is laid on somebody.
const LAID: &[&str] = &[
    "sanctions", "attacks", "strikes", "raids", "assaults", "curbs", "limits", "bans", "controls", "checks",
    "threats", "abuses", "charges", "penalties",
];

/// `and calls for`, but `demands for money`, `requests from`: nouns in a verb's spelling.
pub(super) fn noun_like(doc: &Doc<'_>, i: usize) -> bool {
    let lemma = doc.verb(i).map_or("", |v| v.lemma);
    let span = doc.is(i + 1, "by")
        && (doc.has(i + 2, Class::INDEF.or(Class::NUMBER))
            || doc.any(i + 3, &["same"])
            || doc.is_kind(i + 2, Kind::Num));
    // "recalls in this regard the ban"
    let aside = doc.is(i + 1, "in") && doc.any(i + 2, &["this", "particular", "its", "strong", "the"]);
    let after = !aside && doc.any(i + 1, &["of", "from", "by", "in", "and"]) && !doc.ends(i, "ing") && !span;
    // "requests from the Commission that it stay"
    let from = doc.is(i, "requests")
        && doc.any(i + 1, &["from", "of"])
        && (i + 3..doc.sent_of(i).to.min(i + 14))
            .any(|k| doc.is(k, "that") && doc.any(k + 1, &["it", "they"]));
    after && !from && doc.form(i).has(Form::THIRD)
        || doc.any(i, LAID) && doc.any(i + 1, &["on", "against"])
        || matches!(lemma, "demand" | "request" | "order") && doc.is(i + 1, "for")
        || doc.is_kind(i + 1, Kind::Comma) && !(i + 2..i + 10).any(|k| doc.is_kind(k, Kind::Comma))
}

/// `sets | up a panel`, `bars new investments`: does the verb at `i` take an object, behind its particle?
pub(super) fn acts_on(doc: &Doc<'_>, i: usize) -> bool {
    // "extended for one year the mandate"
    let behind = lasting(doc, i + 1).unwrap_or(i + 1 + usize::from(doc.any(i + 1, &["up", "out", "down"])));
    object(doc, behind)
}

/// What a verb takes: an article, a name, a figure.
pub(super) fn object(doc: &Doc<'_>, i: usize) -> bool {
    doc.has(i, Class::DET.or(Class::POSS).or(Class::INDEF))
        || doc.names.mention_at(i).is_some()
        || matches!(doc.kind(i), Some(Kind::Num | Kind::Other))
        || amount(doc, i)
        // "widened it to all trade"
        || doc.any(i, &["it", "them"]) && doc.any(i + 1, &["to", "with", "by", "until", "into"])
}

/// `at least five years`, `between one and three years`, `up to $100,000`
pub(super) fn amount(doc: &Doc<'_>, i: usize) -> bool {
    let sum = |k: usize| doc.has(k, Class::NUMBER) || matches!(doc.kind(k), Some(Kind::Num | Kind::Other));
    doc.is(i, "at") && doc.any(i + 1, &["least", "most"])
        || (doc.seq(i, &["up", "to"]) || doc.any(i, &["more", "less"]) && doc.is(i + 1, "than")) && sum(i + 2)
        || doc.any(i, &["between", "from"])
            && (doc.has(i + 1, Class::NUMBER) || doc.is_kind(i + 1, Kind::Num))
            && doc.any(i + 2, &["and", "to"])
}

/// `call on | Iran to`, `urge | Iran to`: a verb of asking stands right before the clause.
fn asks(doc: &Doc<'_>, start: usize) -> bool {
    (start.saturating_sub(3)..start).any(|k| {
        let force = doc.verb(k).and_then(|v| v.force);
        matches!(
            force,
            Some(Force::Calls | Force::Urges | Force::Demands | Force::Encourages | Force::Requests)
        )
    })
}

/// `... to report`: does an infinitive stand between the tokens?
fn open_infinitive(doc: &Doc<'_>, start: usize, i: usize) -> bool {
    (start..i.saturating_sub(1)).any(|k| {
        doc.is(k, "to")
            && doc.is_kind(k + 1, Kind::Word)
            && !doc.cap(k + 1)
            && !doc.has(k + 1, Class::DET.or(Class::POSS).or(Class::PRON))
            && !doc.ends(k + 1, "s")
            // "deny visas to prison commanders"
            && !(verb::form(doc, k + 1).0 == 0 && doc.verb(k + 1).is_none() && doc.ends(k + 2, "s"))
    })
}

/// `The bill says that schools would be required to report it`: does the passive at `i` stand in the clause that the text notes?
pub fn passive_inside(doc: &Doc<'_>, found: &Frame, (force, start): (Force, usize), i: usize) -> bool {
    let linked = |k: usize| doc.any(k, &["and", "while", "but"]) || doc.is_kind(k, Kind::Comma);
    force == Force::Notes && found.rule == "provision.passive" && !(start..i).any(linked)
}

/// The frame that a sentence leaves behind without a provision: the text it speaks of.
pub fn topic(doc: &Doc<'_>, texts: &Texts, here: Here<'_>) -> Option<Frame> {
    let Here { sent: Sent { from, to, .. }, before, .. } = here;
    // "MEPs adopted a resolution. They voice concern"
    let plural = doc.has(from, Class::MEMBER) && doc.ends(from, "s");
    let rule = if plural { "provision.body" } else { "provision.text" };
    let Some(m) = texts.within(from, to).last() else {
        // "Parliament condemns X. MEPs say the case shows Y. They urge"
        return before.filter(|_| plural).map(|f| Frame { plural, rule, ..f });
    };
    Some(Frame { firm: m.0 <= from + 3, plural, rule, ..Frame::of(m.2, doc.toks[from].sent as usize) })
}

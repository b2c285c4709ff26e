//! Who speaks in a provision: a text or the body that adopts it.

use crate::doc::Doc;
use crate::lexicon::{Class, Cue, Form};
use crate::reading::Texts;
use crate::record::ActorKind;
use crate::token::Kind;

#[derive(Debug, Clone, Copy)]
pub struct Frame {
    pub resolution: usize,
    /// Form of the verbs that share the subject.
    form: Form,
    /// `would condemn A, decide B`
    pub modal: bool,
    pub sent: usize,
    /// `MEPs condemn`: the next sentence goes on with "they".
    plural: bool,
}

impl Frame {
    /// Is the verb at `i` coordinated with the frame's verb? `to condemn A and to urge B`, not `urges A to consider B`.
    pub fn goes_on(&self, doc: &Doc<'_>, i: usize) -> bool {
        let links = |p: usize| {
            doc.any(p, &["and", "or", "but", "while"])
                || matches!(doc.kind(p), Some(Kind::Comma | Kind::Semicolon | Kind::Dash))
        };
        let Some(p) = before(doc, i) else { return false };
        let joined =
            links(p) || doc.is(p, "to") && self.form.has(Form::BASE) && before(doc, p).is_some_and(links);
        // "that condemns A, urges B": one form; "would condemn A and express B" too.
        joined && (doc.form(i).0 & self.form.0 != 0)
    }
}

/// The token before a verb, over adverbs and quotation marks.
fn before(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let mut p = i.checked_sub(1)?;
    while p > 0
        && (doc.has(p, Class::ADVERB)
            || doc.is_kind(p, Kind::Mark)
            || doc.low(p).ends_with("ly") && doc.verb(p).is_none())
    {
        p -= 1;
    }
    // "the Organization of American States (OAS) demanded"
    if doc.is_kind(p, Kind::Close)
        && let Some(open) = (p.saturating_sub(5)..p).rev().find(|k| doc.is_kind(*k, Kind::Open))
    {
        return open.checked_sub(1);
    }
    Some(p)
}

/// The frame of the verb at `i`, if a text or a body is its subject.
pub fn governing(
    doc: &Doc<'_>,
    texts: &Texts,
    i: usize,
    from: usize,
    to: usize,
    last: Option<Frame>,
) -> Option<Frame> {
    let form = if doc.any(i, &["concerned", "alarmed", "dismayed", "appalled", "outraged"]) {
        Form::BASE
    } else {
        doc.form(i)
    };
    let mut p = before(doc, i)?;
    if form == Form::BASE && doc.any(p, &["are", "is"]) {
        p = before(doc, p)?;
    }
    if p < from {
        return None;
    }
    let mut modal = false;
    let perfect = doc.any(p, &["have", "has", "had"]);
    // "States would be urged to": what a text does, told without it.
    if doc.is(p, "be")
        && p > from + 1
        && doc.is(p - 1, "would")
        && form.has(Form::PARTICIPLE)
        && doc.is(i + 1, "to") | doc.is(i + 1, "not")
    {
        let text = last.map(|f| f.resolution).or_else(|| texts.before(i))?;
        return Some(Frame {
            resolution: text,
            form: Form(0),
            modal: false,
            sent: doc.toks[i].sent as usize,
            plural: false,
        });
    }
    while p > from && (doc.has(p, Class::MODAL) || doc.any(p, &["have", "has", "had", "does", "did"])) {
        modal |= doc.has(p, Class::MODAL);
        p = before(doc, p)?;
    }
    if modal && !(from..i).any(|k| doc.any(k, &["would", "will", "shall"])) {
        return None;
    }
    // A verb the lexicon does not know stands in the form its auxiliary asks for.
    let form = match (form.0, modal, perfect) {
        (0, true, true) => Form(Form::PAST.0 | Form::PARTICIPLE.0),
        (0, true, false) => Form::BASE,
        _ => form,
    };
    let make = |resolution: usize| {
        Some(Frame { resolution, form, modal, sent: doc.toks[i].sent as usize, plural: false })
    };
    // Speech about the text inside a quotation is not the text's.
    let quote_opens = doc.toks[i].quote > 0 && doc.toks[p].quote == 0 || doc.toks[i].quote == 0;
    if !quote_opens {
        return None;
    }
    if form.has(Form::ING) && !form.has(Form::PAST) {
        return participle(doc, texts, p, from).and_then(make);
    }
    if doc.is(p, "to") && form.0 == 0 {
        return near(texts, i, to).and_then(make);
    }
    if form.has(Form::BASE) && !form.has(Form::PAST) && !modal {
        // "voted 6-2 to condemn", "in it, the countries condemn", "MEPs condemn"
        if doc.is(p, "to") {
            let voted =
                (from..p).rev().take(22).any(|k| doc.any(k, &["voted", "votes", "agreed", "decided"]));
            return if voted { texts.before(i + 1).or(near(texts, i, to)).and_then(make) } else { None };
        }
        // "the text would have the Assembly condemn A"
        if let Some(m) = doc.names.mention_at(p) {
            let have = m.from.checked_sub(1 + usize::from(doc.has(m.from.saturating_sub(1), Class::DET)));
            if have.is_some_and(|h| h > from && doc.any(h, &["have", "has"])) {
                return texts.before(i).map(|r| Frame {
                    resolution: r,
                    form: Form::BASE,
                    modal: true,
                    sent: doc.toks[i].sent as usize,
                    plural: false,
                });
            }
        }
        let plural = doc.names.actor_at(p).is_some_and(|a| doc.names.actors[a].is(ActorKind::Body))
            || doc.any(p, &["meps", "lawmakers", "members", "deputies", "senators"]);
        if doc.is(p, "they") && last.is_some_and(|f| f.plural) || plural {
            return texts.before(i).and_then(make).map(|f| Frame { plural: true, ..f });
        }
        return None;
    }
    named(doc, texts, p, from)
        .or_else(|| relative(doc, texts, p, from))
        .or_else(|| pronoun(doc, p, from, last))
        .or_else(|| body(doc, texts, i, p, from, to))
        .and_then(make)
}

fn near(texts: &Texts, i: usize, to: usize) -> Option<usize> {
    texts.within(i, to).first().map(|m| m.2).or_else(|| texts.before(i))
}

/// The text a sentence is about, for the pronoun of the next one.
pub fn subject(doc: &Doc<'_>, texts: &Texts, from: usize, to: usize) -> Option<Frame> {
    let m = texts.within(from, to).last()?;
    Some(Frame {
        resolution: m.2,
        form: Form::default(),
        modal: false,
        sent: doc.toks[from].sent as usize,
        plural: false,
    })
}

/// `The draft demands`, `The resolution, drafted by X, condemns`: the text right before, or before an apposition.
fn named(doc: &Doc<'_>, texts: &Texts, p: usize, from: usize) -> Option<usize> {
    let is_text = |k: usize| {
        texts.at(k).or_else(|| {
            (doc.has(k, Class::TEXT) && !doc.any(k, &["amendment", "amendments", "law", "laws"]))
                .then(|| texts.before(k))
                .flatten()
        })
    };
    if let Some(text) = is_text(p).or_else(|| back(doc, p, from).and_then(is_text)) {
        return Some(text);
    }
    if !doc.is_kind(p, Kind::Comma) && !doc.is_kind(p, Kind::Close) && !doc.is_kind(p, Kind::Dash) {
        return None;
    }
    // Back to the start of the apposition: the text that opens the sentence.
    let floor = from.max(p.saturating_sub(40));
    let mut k = p;
    while k > floor {
        k -= 1;
        if let Some(text) = is_text(k).filter(|_| {
            doc.is_kind(k + 1, Kind::Comma)
                || doc.is_kind(k + 1, Kind::Open)
                || doc.is_kind(k + 1, Kind::Dash)
        }) {
            let opens = k <= from + 8
                && (from..k).all(|t| !doc.has(t, Class::VERB.or(Class::AUX)) || doc.step(t).is_some());
            return opens.then_some(text);
        }
        if doc.is_kind(k, Kind::Mark) || doc.cue(k) == Some(Cue::Say) && doc.step(k).is_none() {
            return None;
        }
    }
    None
}

/// `a resolution last night voicing`, `the text adopted Wednesday urges`: over when and how to the text.
fn back(doc: &Doc<'_>, p: usize, from: usize) -> Option<usize> {
    let mut k = p;
    while k > from && k + 6 > p {
        let passes = doc.has(k, Class::WEEKDAY.or(Class::MONTH).or(Class::TIMEAGO))
            || doc.is_kind(k, Kind::Num)
            || doc.any(
                k,
                &["on", "night", "week", "month", "year", "today", "yesterday", "in", "evening", "morning"],
            )
            || doc.step(k).is_some() && doc.form(k).has(Form::PARTICIPLE);
        if !passes {
            break;
        }
        k -= 1;
    }
    (k < p && doc.has(k, Class::TEXT)).then_some(k)
}

/// `a resolution that condemns`, `the bill, which would bar`
fn relative(doc: &Doc<'_>, texts: &Texts, p: usize, from: usize) -> Option<usize> {
    if !doc.any(p, &["that", "which"]) {
        return None;
    }
    let floor = from.max(p.saturating_sub(40));
    let mut k = p;
    while k > floor {
        k -= 1;
        if let Some(text) = texts.at(k) {
            return Some(text);
        }
        if doc.has(k, Class::TEXT) && !doc.any(k, &["amendment"]) {
            return texts.before(k + 1);
        }
        if doc.cue(k) == Some(Cue::Say) && doc.step(k).is_none() || doc.is_kind(k, Kind::Semicolon) {
            return None;
        }
    }
    None
}

/// `a motion asking`, `a resolution on X, calling for`
fn participle(doc: &Doc<'_>, texts: &Texts, p: usize, from: usize) -> Option<usize> {
    if let Some(text) = texts.at(p) {
        return Some(text);
    }
    let p = back(doc, p, from).unwrap_or(p);
    if let Some(text) = texts.at(p) {
        return Some(text);
    }
    // "adopted resolutions condemning": no single text.
    if doc.has(p, Class::TEXT) && !doc.has(p, Class::TEXTS) && !doc.any(p, &["amendment", "law"]) {
        return texts.before(p + 1);
    }
    // The complement of a body's act: "adopted its report, voicing alarm".
    if doc.is_kind(p, Kind::Comma) {
        let acted =
            (from..p).rev().take(24).any(|k| doc.step(k).is_some_and(|s| s == crate::lexicon::Step::Adopt));
        let text = texts.within(from, p).last().map(|m| m.2);
        let spoken = (from..p).rev().take(24).any(|k| doc.cue(k) == Some(Cue::Say) && doc.step(k).is_none());
        return text.filter(|_| acted && !spoken);
    }
    None
}

/// `It also urges`: the frame of the sentence before.
fn pronoun(doc: &Doc<'_>, p: usize, from: usize, last: Option<Frame>) -> Option<usize> {
    // "It also urges", "..., and it demands"
    let opens = p <= from + 2 || p > from && doc.any(p - 1, &["and", "but"]);
    (opens && doc.is(p, "it")).then(|| last.map(|f| f.resolution)).flatten()
}

/// The body as subject, of the text it adopts: `the Council asked`, `the Assembly would condemn`.
fn body(doc: &Doc<'_>, texts: &Texts, i: usize, p: usize, from: usize, to: usize) -> Option<usize> {
    let mut m = *doc.names.mention_at(p)?;
    if !doc.names.actors[m.actor].is(ActorKind::Body) {
        // "the Permanent Council of the Organization of American States"
        let of = m.from.checked_sub(1 + usize::from(doc.has(m.from.saturating_sub(1), Class::DET)))?;
        m = *doc.names.mention_at(of.checked_sub(1)?).filter(|_| doc.is(of, "of"))?;
    }
    if !doc.names.actors[m.actor].is(ActorKind::Body) {
        return None;
    }
    let verb = doc.verb(i).filter(|v| v.lemma != "say")?;
    // A body that decides on a text named after the verb is an act, no provision.
    let decides = verb.step.is_some() && verb.lemma != "decide";
    let on_text = !texts.within(i, to.min(i + 8)).is_empty();
    if decides || on_text {
        return None;
    }
    let speaks = verb.cue == Some(Cue::Say)
        && doc.form(i).has(Form::PAST)
        && !matches!(verb.lemma, "ask" | "demand" | "request" | "note" | "stress" | "reaffirm");
    let own = texts
        .before(from.max(i))
        .filter(|r| texts.resolutions[*r].body.is_none_or(|b| b == m.actor || related(doc, b, m.actor)));
    if speaks { None } else { own }
}

/// The Assembly speaks in the text that its committee approves.
fn related(doc: &Doc<'_>, a: usize, b: usize) -> bool {
    let parent = |x: usize| doc.names.entry(doc.lex, x).and_then(|k| k.parent);
    parent(a).is_some() && (parent(a) == doc.names.actors[b].known || parent(a) == parent(b))
}

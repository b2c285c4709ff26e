//! Which words may be the verb of a provision, and with what force.
//!
//! `data/verbs.tsv` gives the verbs that texts speak with (`condemns`, `urges`), `data/effects.tsv` what laws do (`bars`,
//! `suspends`) and the verbs that tell a text's own way (`passes`, `needs`), which never make a provision. An unknown word
//! is a *weak* verb: it counts only where its place leaves no doubt (`The bill would sequester`).

pub(super) mod causes;
mod nothing;

use super::phrase;
use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::record::Force;
use crate::rule::texts::{mention, position};
use crate::token::Kind;
use crate::words::Words;
use nothing::tells_nothing;

#[derive(Debug, Clone, Copy)]
pub struct Verb {
    pub force: Force,
    pub form: Form,
    /// Texts speak with it: it stands for a provision wherever a text or a body is the subject.
    pub speaks: bool,
    /// Known to be a verb at all.
    pub known: bool,
}

const WORRIED: &[&str] = &[
    "concerned", "alarmed", "dismayed", "appalled", "outraged", "disturbed", "troubled", "saddened",
    "worried",
];

/// Words that are read by their spelling, whatever the tables know of them.
pub(super) static SPELLED: Words = Words::of(&[
    "states", "says", "reads", "reading", "meeting", "sitting", "voting", "abstaining", "including", "have",
    "had", "entitled", "titled", "stating", "saying", "describing", "arguing", "concerned", "alarmed",
    "dismayed", "appalled", "outraged", "disturbed", "troubled", "saddened", "worried", "stops", "stopped",
    "stopping", "stop", "falls", "fell", "voted",
]);

/// `to much the same end`
const AMOUNTS: &[&str] = &["much", "many", "more", "most", "less", "least", "few", "fewer", "several"];

/// What bans and freezes are laid on, in one noun with them.
static BARRED: Words = Words::of(&[
    "travel", "visa", "asset", "assets", "arms", "weapons", "entry", "import", "export", "trade",
]);

/// Small words that are no verb.
pub(super) const SMALL: Class =
    Class::DET.or(Class::PREP).or(Class::PRON).or(Class::CONJ).or(Class::REL).or(Class::POSS);

/// Words that are none unless the tables have them as one.
pub(super) const NO_VERB: Class =
    SMALL.or(Class::NUMBER).or(Class::AUX).or(Class::MODAL).or(Class::ADVERB).or(Class::NEG);

/// The verb at token `i`.
#[inline]
pub fn at(doc: &Doc<'_>, i: usize) -> Option<Verb> {
    let tok = doc.toks.get(i)?;
    let small = tok.verb == 0 && !tok.effect && tok.class.has(SMALL);
    if tok.kind != Kind::Word || small { None } else { read(doc, i) }
}

fn read(doc: &Doc<'_>, i: usize) -> Option<Verb> {
    let tok = &doc.toks[i];
    if doc.names.mention_at(i).is_some() || tok.cap && !opens(doc, i) {
        return None;
    }
    // "to suspend Chad and send monitors to it"
    if causes::sends(doc, i) && !is_noun(doc, i) {
        let form = match doc.low(i) {
            "send" => Form::BASE,
            "sends" => Form::THIRD,
            "sending" => Form::ING,
            _ => Form::PAST.or(Form::PARTICIPLE),
        };
        return Some(Verb { force: Force::Decides, form, speaks: false, known: true });
    }
    if tok.verb == 0 && !tok.effect && !tok.phrasal && !doc.may_be(i, &SPELLED) {
        return weak(doc, i);
    }
    // "the draft on torture (document A/C.3/64/L.11)": a paper's number
    if doc.any(i, &["document", "documents"]) && i > 0 && doc.is_kind(i - 1, Kind::Open) {
        return None;
    }
    // "all alleged violations": said of a noun.
    if tells_nothing(doc, i)
        || doc.is(i, "alleged") && i > 0 && doc.has(i - 1, Class::DET.or(Class::PREP).or(Class::NUMBER))
    {
        return None;
    }
    let verb = |force, form| Some(Verb { force, form, speaks: true, known: true });
    // "Read the list," says Jane Roe
    if doc.is(i, "says")
        && doc
            .names
            .mention_at(i + 1)
            .is_some_and(|m| doc.names.actors[m.actor].is(crate::record::ActorKind::Person))
    {
        return None;
    }
    if doc.any(i, &["states", "says", "reads"]) {
        return verb(Force::Notes, Form::THIRD);
    }
    // "MEPs urge Chad to talk. They also say sanctions must follow"
    let they = || {
        let also = usize::from(doc.any(i - 1, &["also", "further"]));
        i > also && doc.is(i - 1 - also, "they")
    };
    if doc.is(i, "say") && i > 0 && they() {
        return verb(Force::Notes, Form::BASE);
    }
    // "The department would have 120 days to", "prisoners would have their sentences commuted"
    if doc.is(i, "have")
        && doc.any(i - usize::from(i > 0), &["would", "will"])
        && (doc.is_kind(i + 1, Kind::Num) || doc.has(i + 1, Class::POSS))
    {
        return Some(Verb { force: Force::Other, form: Form::BASE, speaks: false, known: true });
    }
    // "It would have the treasurer sell the shares"
    if causes::others(doc, i) {
        let form = if doc.is(i, "have") { Form::BASE } else { Form::PAST.or(Form::PARTICIPLE) };
        return Some(Verb { force: Force::Requests, form, speaks: false, known: true });
    }
    if let Some((verb, _)) = phrase::at(doc, i)
        && !is_noun(doc, i)
    {
        return Some(verb);
    }
    // "The party's senators asked that their opposition be recorded": how they voted
    if position::asks_record(doc, i) {
        return None;
    }
    // "told Iran to free the nurses", but "told reporters".
    let lemma = doc.verb(i).map_or("", |v| v.lemma);
    // "The mission is told to report"
    let told = || {
        doc.is(i, "told")
            && doc.is(i + 1, "to")
            && i > 0
            && doc.any(i - 1, &["is", "are", "was", "were", "be"])
    };
    // "mandates the president to write", but "mandates labels on meat"
    if lemma == "mandate" && bids(doc, i) && !is_noun(doc, i) {
        return verb(Force::Requests, doc.form(i));
    }
    // "charges the registrar with counting the wells", "obliges the wardens to brief it"
    if tasks(doc, i) && !is_noun(doc, i) {
        return verb(Force::Requests, form(doc, i));
    }
    if lemma == "tell" && (bids(doc, i) || told()) && !is_noun(doc, i) {
        return verb(Force::Calls, doc.form(i));
    }
    if lemma == "threaten" && phrase::measures(doc, i) && !is_noun(doc, i) {
        return verb(Force::Other, doc.form(i));
    }
    // "agreed to write to the Prime Minister": what is decided, no speech
    if doc.is(i, "write") && doc.is(i + 1, "to") {
        return Some(Verb { force: Force::Other, form: Form::BASE, speaks: false, known: true });
    }
    // "would write torture into the penal code"
    let into = || (i + 2..doc.sent_of(i).to.min(i + 10)).any(|k| doc.is(k, "into"));
    if doc.any(i, &["write", "writes", "writing"]) && into() && !is_noun(doc, i) {
        return Some(Verb { force: Force::Decides, form: doc.form(i), speaks: false, known: true });
    }
    // "The Council also extended the measures until April": another decision, no word of the text
    const MEASURES: &[&str] = &["measures", "sanctions", "embargo", "mandate"];
    let extends =
        doc.any(i, &["extended", "renewed", "prolonged", "lifted"]) && i > 0 && doc.is(i - 1, "also");
    // "also extended the mandate of its envoy": in a text of its own
    let extends = extends && !(i + 1..i + 7).any(|k| doc.any(k, &["mandate", "mandates"]));
    if extends && (i + 1..doc.sent_of(i).to.min(i + 12)).any(|k| doc.any(k, MEASURES)) {
        return None;
    }
    // "entitled Necessity of": its name.
    if doc.any(i, &["entitled", "titled"]) && (doc.cap(i + 1) || doc.is_kind(i + 1, Kind::Mark)) {
        return None;
    }
    let known = doc.verb(i).and_then(|v| v.force.map(|f| (f, v)));
    if let Some((force, v)) = known {
        if is_noun(doc, i) {
            return None;
        }
        let form = doc.form(i);
        let law = v.cue == Some(crate::lexicon::Cue::Bare) && matches!(force, Force::Decides | Force::Other);
        // ", deciding to appoint a rapporteur"
        let law = law && !(doc.is(i, "deciding") && doc.is(i + 1, "to"));
        return Some(Verb { force, form, speaks: !law, known: true });
    }
    if let Some(verb) = worry(doc, i) {
        return Some(verb);
    }
    // "stops short of sanctions"
    if doc.any(i, &["stops", "stopped", "stopping", "stop", "falls", "fell"])
        && doc.any(i + 1, &["short", "at"])
    {
        return None;
    }
    // "all forms of discrimination"
    if tok.effect && doc.is(i + 1, "of") && doc.ends(i, "s") {
        return None;
    }
    if let Some(effect) = tok.effect.then(|| doc.lex.effect(tok.word)).flatten() {
        let form = effect.form;
        return effect.force.filter(|_| !is_noun(doc, i)).map(|force| Verb {
            force,
            form,
            speaks: matches!(force, Force::Condemns | Force::Calls | Force::Urges | Force::Demands),
            known: true,
        });
    }
    weak(doc, i)
}

/// `arguing that`, `alarmed at`: what a text thinks.
fn worry(doc: &Doc<'_>, i: usize) -> Option<Verb> {
    let verb = |force, form| Some(Verb { force, form, speaks: true, known: true });
    let low = doc.low(i);
    match low {
        // "was shot while saying Mass"
        "stating" | "saying" | "describing" | "arguing" if !(i > 0 && doc.any(i - 1, &["while", "when"])) => {
            verb(Force::Other, Form::ING)
        }
        _ if WORRIED.contains(&low)
            && doc.any(
                i + 1 + usize::from(doc.is_kind(i + 1, Kind::Mark)),
                &["about", "at", "by", "over", "that", "with"],
            ) =>
        {
            verb(Force::Concerned, Form::PARTICIPLE)
        }
        _ => None,
    }
}

/// A verb without a force: of the tables, or a word that may be one.
fn weak(doc: &Doc<'_>, i: usize) -> Option<Verb> {
    if doc.has(i, NO_VERB) {
        return None;
    }
    // A verb the tables know without a force: what bodies do to texts, and speech.
    if is_noun(doc, i) || doc.any(i, AMOUNTS) {
        return None;
    }
    let stepped = doc.step(i).is_some();
    let form = doc.form(i);
    if doc.verb(i).is_some() {
        let cued = doc.cue(i) == Some(crate::lexicon::Cue::Say);
        return (!stepped).then_some(Verb {
            force: if cued { Force::Notes } else { Force::Other },
            form,
            speaks: false,
            known: true,
        });
    }
    Some(Verb { force: Force::Other, form: Form(0), speaks: false, known: false })
}

/// `told its leaders to stop`: somebody and an infinitive, in one clause.
fn bids(doc: &Doc<'_>, i: usize) -> bool {
    (i + 2..doc.sent_of(i).to.min(i + 10))
        .take_while(|k| !doc.is_kind(*k, Kind::Comma) && !doc.is(*k, "that"))
        .any(|k| doc.is(k, "to") && doc.is_kind(k + 1, Kind::Word) && !doc.has(k + 1, Class::DET))
}

/// `charges the registrar with counting the wells`, `obliges the wardens to brief it`: work given to
/// somebody; but `charged him with theft`.
fn tasks(doc: &Doc<'_>, i: usize) -> bool {
    const GIVES: &[&str] =
        &["charge", "charges", "charged", "charging", "entrust", "entrusts", "entrusted", "entrusting"];
    let mut near = (i + 2..doc.sent_of(i).to.min(i + 12)).take_while(|k| !doc.is_kind(*k, Kind::Comma));
    if doc.any(i, GIVES) {
        return near.any(|k| doc.is(k, "with") && doc.ends(k + 1, "ing"));
    }
    // but "obliges banks to report": what a law asks of others
    doc.any(i, &["oblige", "obliges", "obliged", "obliging"])
        && (doc.has(i + 1, Class::DET) || doc.cap(i + 1))
        && near.any(|k| doc.is(k, "to") && doc.any(k + 1, &["report", "brief"]))
}

/// The forms of the verb at `i`, by the tables, else by its spelling: `-ed` is past or participle.
pub fn form(doc: &Doc<'_>, i: usize) -> Form {
    let Some(tok) = doc.toks.get(i) else { return Form::default() };
    if tok.verb > 0 {
        return tok.form;
    }
    match tok.effect.then(|| doc.lex.effect(tok.word)).flatten() {
        Some(effect) => effect.form,
        None if doc.ends(i, "ed") => Form::PAST.or(Form::PARTICIPLE),
        None => Form::default(),
    }
}

/// A sentence, a list's item or a quotation opens here.
fn opens(doc: &Doc<'_>, i: usize) -> bool {
    doc.sent_of(i).from == i || i > 0 && matches!(doc.kind(i - 1), Some(Kind::Mark | Kind::Colon))
}

/// `H.R. 118 bans`, `by 502 votes to 31 calls for`: the number before the verb is a text's or a tally's.
fn numbered(doc: &Doc<'_>, i: usize) -> bool {
    doc.cap(i) || doc.is_kind(i, Kind::Dash) || doc.any(i, &["to", "no.", "res."])
}

/// `an interim | report`, `its final | call`: one word that describes a noun, and no subject of several.
fn described(doc: &Doc<'_>, k: usize) -> bool {
    let small = SMALL.or(Class::AUX).or(Class::MODAL).or(Class::ADVERB).or(Class::NEG).or(Class::MEMBER);
    k > 0
        && doc.has(k - 1, Class::INDEF.or(Class::POSS))
        && doc.is_kind(k, Kind::Word)
        && !doc.has(k, small)
        && !doc.ends(k, "s")
        && doc.names.mention_at(k).is_none()
}

/// `One condemns torture`, `; the other calls on Chad`, `and another condemning Mali`: of several, at the start of a sentence or of
/// its next clause.
fn after_one(doc: &Doc<'_>, i: usize) -> bool {
    if i == 0 || !doc.any(i - 1, &["one", "another", "other"]) {
        return false;
    }
    let from = doc.sent_of(i).from;
    let next = |k: usize| mention::goes_on(doc, k) || doc.is_kind(k, Kind::Comma);
    let first = match doc.low(i - 1) {
        "one" | "another" => i - 1,
        "other" if i > from + 1 && doc.is(i - 2, "the") => i - 2,
        _ => return false,
    };
    if doc.ends(i, "ing") {
        // "It also passed one banning raids"
        let decided = |k: usize| next(k) || doc.step(k).is_some();
        return first > from && decided(first - 1) && mention::rules(doc, i);
    }
    (first == from || doc.is(i - 1, "other") && next(first - 1))
        && (doc.form(i).has(Form::THIRD) || mention::rules(doc, i))
        && !doc.has(i + 1, Class::AUX.or(Class::VERB))
        && !doc.is(i + 1, "of")
}

/// `the demands`, `their calls for`, `a request`: a noun in a verb's spelling; `the condemned man`.
fn is_noun(doc: &Doc<'_>, i: usize) -> bool {
    // The item of a list before it may end without a mark.
    i > doc.sent_of(i).from
        && !after_one(doc, i)
        && (doc.has(i - 1, Class::DET.or(Class::POSS)) && !doc.any(i - 1, &["that", "all", "both", "this"])
            || doc.is_kind(i - 1, Kind::Poss)
            // "the time during which suspects may be held"
            || doc.form(i).has(Form::THIRD) && doc.has(i + 1, Class::MODAL)
            || doc.any(i - 1, &["same", "own", "such", "other", "similar"])
            // "asset freezes and travel bans"
            || doc.among(i - 1, &BARRED) && doc.any(i, &["ban", "bans", "freeze", "freezes", "curbs", "controls"])
            // "to create conditions for"
            || i > 1 && doc.is(i - 2, "to") && doc.form(i - 1).has(Form::BASE) && doc.ends(i, "s")
            || form(doc, i) == Form::BASE && described(doc, i - 1)
            || (doc.is_kind(i - 1, Kind::Num) || doc.has(i - 1, Class::NUMBER))
                && !doc.form(i).has(Form::ING)
                && !(i > 1 && numbered(doc, i - 2))
            || doc.has(i - 1, Class::PREP)
                && !doc.form(i).has(Form::ING)
                && !doc.any(i - 1, &["to", "as", "than"])
                && doc.form(i).0 & (Form::BASE.0 | Form::THIRD.0) != 0)
}

//! The frame of a verb, by what stands at its left.

mod who;

use super::at::At;
use super::fits::*;
use super::frame::{Frame, acts_on, noun_like, object};
use super::front::{aside_before, causative, clause_subject, duty, fronted, fronted_law, passive, trailing};
use super::house::by_members;
use super::loose::{infinitive, noted};
use super::moved::{ellipsis, moved};
use super::participle::participle;
use super::subject::{self, Found, Subject, before};
use super::{excerpt, lead, things, verb, whose};
use crate::doc::Doc;
use crate::lexicon::{Class, Cue, Form};
use crate::record::Force;
use crate::token::Kind;
use who::{by_body, by_it, by_text, sides};

/// Words that open a question or a condition.
const ASKED: &[&str] = &["where", "why", "how", "whether", "if", "unless", "had"];

/// Paragraphs in which an article says what was decided.
pub const LEAD: usize = 4;

/// The auxiliaries of a finite verb, and the token before them.
pub struct Group {
    pub p: usize,
    pub form: Form,
    pub modal: bool,
    pub perfect: bool,
    pub had: bool,
}

/// The frame of the verb, if a text or a body speaks with it.
pub fn governing(at: &At<'_>) -> Option<Frame> {
    let At { doc, texts, i, verb, from, last, .. } = *at;
    // "Condemning the raids, it asks", "Deeply concerned at them, the Council asks"
    let first = || i == from || lead::beside(doc, from, i) || i == from + 1 && doc.has(from, Class::ADVERB);
    let worried = verb.form == Form::PARTICIPLE && verb.force == Force::Concerned;
    let led = verb.speaks || verb.known && lead::beside(doc, from, i);
    if (verb.form == Form::ING && led || worried) && first() {
        return lead::opening(at);
    }
    // "Read the list," says Kim: who said it
    let said = || {
        i > from && doc.is_kind(i - 1, Kind::Mark) && !doc.quoted(i) && doc.names.mention_at(i + 1).is_some()
    };
    if doc.cue(i) == Some(Cue::Say) && said() {
        return None;
    }
    let p = before(doc, i).filter(|p| *p >= from && i > from)?;
    if !verb.known && !may_be_verb(doc, i, p, from) {
        return None;
    }
    if let Some(r) = lead::label(at, p) {
        return Some(Frame { form: Form::THIRD, rule: "provision.label", ..at.frame(r) });
    }
    if let Some(f) = last.filter(|f| verb.speaks && f.rule == "provision.excerpt" && excerpt::goes_on(doc, p))
    {
        return Some(Frame { form: verb.form, rule: f.rule, ..at.frame(f.resolution) });
    }
    let inner = doc.toks[i].quote;
    // Speech about the text inside a quotation is not the text's, but `"The document condemns` may tell of it.
    if inner > 0
        && doc.toks[p].quote == inner
        && !(verb.speaks && verb.form == Form::THIRD && text_opens(doc, texts, p))
    {
        return None;
    }
    if said_aside(doc, i) || said_between(doc, i, p, from) || noted(doc, i) {
        return None;
    }
    let base = at.frame(0);
    let would = doc.is(p, "be") && p > from && doc.any(p - 1, &["would", "will", "should", "must"]);
    if (would || doc.any(p, &["was", "were", "is", "are", "been"]))
        && verb::form(doc, i).has(Form::PARTICIPLE)
    {
        let asked = passive(doc, texts, i, p, verb, last);
        if asked.is_some() || verb.form != Form::PARTICIPLE {
            let form = Form::PARTICIPLE;
            // "In it, it was stressed that": what the text itself says
            let law = !doc.is(p.saturating_sub(1), "it");
            let frame = |resolution| Frame { resolution, law, form, rule: "provision.passive", ..base };
            return asked.map(frame);
        }
    }
    // "Under the bill, firms would have to prove"
    // but "the mission is to gather evidence": `things` reads it
    if doc.is(p, "to")
        && !doc.any(p.saturating_sub(1), &["is", "are"])
        && let Some(q) = duty(doc, p, from)
    {
        let group = Group { p: q, form: Form::BASE, modal: true, perfect: false, had: false };
        // "Under the bill, ... . Parents would be able to sue"
        let goes_on = || last.is_some_and(|f| f.law) && !things::of_way(doc, i);
        let named = fronted(doc, texts, from, q).is_some() || trailing(doc, texts, i, at.to).is_some();
        let named = named || goes_on();
        if named && let Some(frame) = finite(at, group) {
            return Some(frame);
        }
    }
    if doc.is(p, "to") {
        let (resolution, embedded, form) = infinitive(at, p)?;
        return Some(Frame {
            resolution,
            embedded,
            form: Form(Form::BASE.0 | form.0),
            modal: !verb.speaks,
            infinitive: true,
            rule: "provision.infinitive",
            ..base
        });
    }
    // "A committee is calling on ministers to act"
    let now = match doc.low(p) {
        "is" => Some(Form::THIRD),
        "are" => Some(Form::BASE),
        _ => None,
    };
    if let Some(form) = now.filter(|_| verb.form == Form::ING && verb.speaks)
        && let Some(p) = before(doc, p).filter(|p| *p >= from)
        && let Some(frame) = finite(at, Group { p, form, modal: false, perfect: false, had: false })
    {
        return Some(Frame { form: Form::ING, ..frame });
    }
    // "a law banning foreign funding of parties"
    let noun = doc.is(i + 1, "of") && !verb.speaks;
    if verb.form == Form::ING && noun {
        return None;
    }
    if verb.form == Form::ING {
        let (resolution, embedded) = participle(at, p)?;
        // "voted in favour of closing": as `voted to close`
        let favour = doc.is(p, "of") && doc.any(p - 1, &["favour", "favor"]);
        let rule = if favour { "provision.infinitive" } else { "provision.participle" };
        return Some(Frame { resolution, embedded, form: Form::ING, rule, ..base });
    }
    finite(at, group(at, p)?)
}

/// Can the unknown word at `i` be a verb, by what stands right beside it?
fn may_be_verb(doc: &Doc<'_>, i: usize, p: usize, from: usize) -> bool {
    doc.has(p, Class::MODAL.or(Class::NEG))
        || doc.any(
            p,
            &["to", "have", "has", "had", "does", "did", "do", "not", "be", "was", "were", "is", "are"],
        )
        || doc.is_kind(p, Kind::Comma)
        || doc.ends(i, "s")
        || doc.is(i + 1, "that")
        || p > from && doc.is(p - 1, "which")
        || doc.ends(p, "'ve")
}

/// Reads the auxiliaries leftwards from `p`; none where the verb is denied or only possible.
fn group(at: &At<'_>, mut p: usize) -> Option<Group> {
    let At { doc, texts, verb, from, .. } = *at;
    let mut form = verb.form;
    // "declared themselves alarmed at"
    let own = (p + 1..at.i).any(|k| doc.any(k, &["itself", "themselves"]));
    if form == Form::PARTICIPLE && own && doc.verb(p).is_some() {
        form = doc.form(p);
        p = before(doc, p)?;
    } else if form == Form::PARTICIPLE && !doc.any(p, &["have", "has", "had"]) {
        // "MEPs are alarmed", "The Assembly is concerned": the auxiliary carries the form.
        form = match doc.low(p) {
            "is" | "remains" => Form::THIRD,
            "are" => Form::BASE,
            "was" | "were" | "remained" => Form::PAST,
            _ => return None,
        };
        p = before(doc, p)?;
    }
    let (mut modal, mut perfect, mut had) = (false, false, false);
    // "It no longer bans"
    if doc.is(p, "longer") {
        return None;
    }
    // "has, without a murmur of dissent, asked"
    if let Some(aux) = aside_before(doc, p, from) {
        p = aux;
    }
    // "In a like motion the Assembly had on July 19 condemned", "has this week urged"
    let fronted = |q: usize| doc.any(from, &["in", "by"]) && (from..q).any(|k| doc.has(k, Class::TEXT));
    let lead = subject::before_date(doc, p, from);
    if doc.any(lead, &["have", "has"]) || doc.is(lead, "had") && fronted(lead) {
        p = lead;
    }
    for _ in 0..3 {
        if doc.has(p, Class::NEG) && !doc.any(p + 1, &["only", "just", "merely"]) {
            return None;
        } else if doc.ends(p, "'ve") {
            (perfect, modal) = (true, true);
        } else if doc.any(p, &["have", "has", "had"]) {
            perfect = true;
            had |= doc.is(p, "had");
        } else if doc.has(p, Class::MODAL) {
            if doc.any(p, &["could", "should", "can", "might", "may", "must"])
                && !fronted_law(doc, texts, from, p)
                && (!doc.is(p, "must") || trailing(doc, texts, at.i, at.to).is_none())
            {
                return None;
            }
            modal = true;
        } else if doc.any(p, &["does", "did", "do"]) {
            // "it does call for": the auxiliary carries the form.
            form = match doc.low(p) {
                "does" => Form::THIRD,
                "did" => Form::PAST,
                _ => form,
            };
        } else if !doc.is(p, "not") {
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
    Some(Group { p, form, modal, perfect, had })
}

/// A finite verb: its subject decides.
fn finite(at: &At<'_>, group: Group) -> Option<Frame> {
    let At { doc, texts, i, verb, from, last, .. } = *at;
    let Group { p, form, modal, .. } = group;
    // A word that no table knows: `The bill would sequester`, `The text sequesters`, `declared that`.
    let shown = modal || group.perfect || doc.ends(i, "s") || doc.is(i + 1, "that");
    if !verb.known && !shown && !(p > from && doc.is(p - 1, "which")) {
        return None;
    }
    // "until last night there was one," said the whip
    if doc.is(i, "said") && doc.quoted(p) && !doc.quoted(i) {
        return None;
    }
    let base = Frame { form, modal, ..at.frame(0) };
    if form.has(Form::BASE) && !modal {
        if (verb.speaks || verb.known && !noun_like(doc, i))
            && let Some(r) = causative(doc, texts, p, from)
        {
            return Some(Frame { resolution: r, modal: true, rule: "provision.causative", ..base });
        }
        if verb.known
            && let Some(r) = moved(at, p)
        {
            return Some(Frame { resolution: r, embedded: true, rule: "provision.moved", ..base });
        }
    }
    if let Some(text) = fronted(doc, texts, from, p) {
        // "exhorted the parties to keep Venezuela suspended": inside what is told
        let inside = !modal
            && at.open.is_some_and(|s| {
                (s..p).any(|k| doc.is(k, "to")) && !(s..=p).any(|k| doc.is_kind(k, Kind::Comma))
            });
        let subject = !inside && clause_subject(doc, texts, from, p);
        // "demands the immediate release of", "condemns the executions reported in": inside what is told
        let linked = |k: usize| doc.is_kind(k, Kind::Comma) || doc.any(k, &["and", "but", "while"]);
        let apart = !at.open.is_some_and(|s| s < i && !(s..=p).any(linked));
        let told = apart && verb.force == Force::Notes && verb.known && doc.cue(i) == Some(Cue::Say);
        // "MEPs call for the immediate and unconditional release of": a base form has a subject of several
        let several = form != Form::BASE || doc.ends(p, "s") || doc.any(p, &["they", "people", "police"]);
        let rules = apart && verb.force == Force::Decides && verb.known && several;
        if subject && (verb.speaks || modal || told || rules || apart && sides(doc, i)) {
            return Some(Frame {
                resolution: text.0,
                law: text.1 && modal && !super::house::of_states(doc, p),
                plural: true,
                rule: "provision.fronted",
                ..base
            });
        }
    }
    if modal
        && texts.at(p).is_none()
        && clause_subject(doc, texts, from, p)
        && !spoken(doc, from, i)
        && let Some(r) = trailing(doc, texts, i, at.to)
    {
        return Some(Frame { resolution: r, law: true, rule: "provision.trailing", ..base });
    }
    // "a motion in which the Greens asked for": whoever brought it
    if verb.speaks
        && !modal
        && let Some(m) = doc.names.mention_at(p).filter(|m| m.from > from + 2)
        && let which = m.from - 1 - usize::from(doc.has(m.from - 1, Class::DET))
        && doc.is(which, "which")
        && doc.any(which - 1, &["in", "by", "with", "through"])
        && let Some((resolution, _)) = whose::antecedent(doc, texts, which, from)
    {
        return Some(Frame { resolution, embedded: true, rule: "provision.which", ..base });
    }
    let Some(found) = subject::ending(doc, texts, p, from).or_else(|| ellipsis(at, p)) else {
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
    by_subject(at, &group, found, base)
}

/// What governs the verb, by the subject that was found for it.
fn by_subject(at: &At<'_>, group: &Group, found: Found, base: Frame) -> Option<Frame> {
    let At { doc, texts, i, verb, from, last, .. } = *at;
    let Group { p, form, modal, .. } = *group;
    // "to set up a commission that would seek talks": the relative is the clause's own.
    let own = doc.is(p, "that") || doc.is(p, "which") && !doc.is_kind(p - 1, Kind::Comma);
    if found.relative && own && at.open.is_some_and(|s| found.start < s && s < p) {
        return None;
    }
    // "asks Delhi to repeal the act, which opens a road to citizenship": the act that is asked about
    let law = |k: usize| doc.any(k, &["act", "law", "laws", "decree", "ordinance"]);
    let within = at.open.is_some_and(|s| s < found.start && p < at.to) && doc.is(p, "which");
    if found.relative && within && (found.start..p).any(law) {
        return None;
    }
    // "prescribes death for what it calls blasphemy"
    let what = found.start > from + 1 && (found.start - 2..found.start).any(|k| doc.is(k, "what"));
    if what
        && doc.verb(i).is_some_and(|v| matches!(v.lemma, "call" | "describe" | "term" | "see" | "consider"))
    {
        return None;
    }
    // "a resolution in which they condemn"
    let start = found.start - usize::from(found.start > from && doc.has(found.start - 1, Class::DET));
    if !found.relative
        && start > from + 1
        && doc.is(start - 1, "which")
        && doc.any(start - 2, &["in", "by", "with", "through", "under"])
        && verb.speaks
        && let Some((resolution, _)) = whose::antecedent(doc, texts, start - 1, from)
    {
        // "a resolution in which they stressed X. They entrusted"
        let plural = matches!(found.subject, Subject::They | Subject::Members);
        return Some(Frame { resolution, plural, rule: "provision.which", ..base });
    }
    // "Not only does the motion condemn"
    let asked = start > from + 1 && doc.any(start - 1, &["does", "did"]) && doc.is(start - 2, "only");
    if let Subject::Text(resolution) = found.subject
        && asked
        && verb.speaks
    {
        return Some(Frame { resolution, form: Form::THIRD, rule: "provision.text", ..base });
    }
    match found.subject {
        // `called the bill "an exercise" that would`: what somebody calls it
        Subject::Text(_) if found.relative && dubbed(doc, i, from) => None,
        Subject::Text(resolution) => by_text(at, group, found).then(|| {
            let embedded = found.relative && subject_opens(doc, found.start, from);
            let rule = if found.relative { "provision.relative" } else { "provision.text" };
            // "The laws ban": the next sentence goes on with `they`.
            let plural = form == Form::BASE && !group.modal && !found.relative;
            Frame { resolution, embedded, rule, plural, ..base }
        }),
        // "returned it, arguing that it would encourage abuse": what somebody says of it
        Subject::It
            if modal && found.start > from && doc.is(found.start - 1, "that") && spoken(doc, from, i) =>
        {
            None
        }
        Subject::It => by_it(at, group).map(|r| Frame { resolution: r, rule: "provision.pronoun", ..base }),
        Subject::They => {
            // "The laws ban X. They also set up"
            let rules = || verb.known && doc.cue(i).is_none() && !spoken(doc, from, i);
            let says = |f: &Frame| match f.rule {
                "provision.text" => subject::is_bill(texts, f.resolution) && rules(),
                // "They entrusted the envoy with the talks"
                _ => {
                    let decides = verb.force == Force::Decides && acts_on(doc, i);
                    verb.speaks || doc.is(i + 1, "that") || decides && rules()
                }
            };
            let last = last.filter(|f| f.plural && says(f))?;
            Some(Frame { resolution: last.resolution, plural: true, rule: "provision.pronoun", ..base })
        }
        Subject::Body(actor) => by_body(at, group, actor).map(|r| Frame {
            resolution: r,
            // "MEPs condemned it. They also urged"
            plural: form == Form::BASE || doc.has(found.start, Class::MEMBER) && doc.ends(found.start, "s"),
            rule: "provision.body",
            ..base
        }),
        Subject::Members => by_members(at, group, found).map(|r| Frame {
            resolution: r,
            plural: true,
            rule: "provision.body",
            ..base
        }),
    }
}

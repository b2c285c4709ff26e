//! Nouns that are texts only where they are adopted or put in: papers, statements, model laws, reports.

use super::*;
use crate::lexicon::Step;
use crate::words::Words;

/// Texts are compared with others.
pub(in crate::rule::texts) static COMPARED: Words = Words::of(&[
    "tougher", "stronger", "weaker", "milder", "softer", "sharper", "broader", "narrower", "wider",
    "harsher", "shorter", "longer", "blunter", "gentler", "bolder", "sterner", "watered-down",
]);

/// `approved a project of agreement that repudiates the arrests`: what Latin American chambers call a resolution, word for word.
pub(super) fn of_agreement(doc: &Doc<'_>, i: usize) -> bool {
    doc.is(i + 1, "of")
        && doc.any(i + 2, &["agreement", "accord"])
        && doc.any(i + 3, &["that", "which", "by", "to", "for", "on"])
}

/// `an Egyptian paper on landmines`, `a harsher project, promoted by A`, `a milder paper put in by A`, `a second paper, by B,`: a draft, and no newspaper.
pub(super) fn tabled_paper(doc: &Doc<'_>, i: usize) -> bool {
    if !doc.any(i, &["paper", "project"]) || i == 0 || doc.cap(i) {
        return false;
    }
    // Projects are built, too: only one put in by somebody is a draft.
    if doc.is(i, "project") && !doc.among(i - 1, &COMPARED) && !doc.is(i - 1, "rival") {
        return false;
    }
    let whose = doc.is_kind(i - 1, Kind::Poss)
        || doc.names.demonym_at(i - 1).is_some()
        || doc.any(i - 1, &["rival", "joint", "own", "surviving", "winning", "losing"]);
    let other = crate::number::ordinal(doc, i - 1).is_some() || doc.among(i - 1, &COMPARED);
    let at = i + 1 + usize::from(doc.is_kind(i + 1, Kind::Comma));
    let told = doc.any(at, &["on", "by", "from", "that", "which", "in"]) && !doc.is(at, "in")
        || doc.is(at + 1, "which");
    let made = (at..at + 2).any(|k| {
        doc.any(
            k,
            &[
                "put", "tabled", "drafted", "submitted", "circulated", "proposed", "introduced", "presented",
                "promoted",
            ],
        ) && (k + 1..k + 3).any(|b| doc.is(b, "by"))
    });
    // "had tabled a paper of its own"
    let brought = doc.has(i - 1, Class::INDEF)
        && i > 1
        && doc.any(i - 2, &["tabled", "circulated", "submitted", "drafted", "introduced", "proposed"])
        && (told || doc.is(i + 1, "of") && doc.is(i + 3, "own"));
    let paper = doc.is(i, "paper");
    made || paper && (whose && (told || doc.has(at, Class::AUX)) || other && told || brought)
}

/// `The parliament adopted a statement on Chad`, `in a separate recommendation, adopted unanimously`: a text, where others
/// only make statements and recommendations.
pub(super) fn adopted_statement(doc: &Doc<'_>, i: usize) -> bool {
    // The Council of Europe's Assembly adopts them; "the committee's recommendation" is none.
    let assembly = doc.lex.known_by_key("COE.PACE").is_some_and(|k| doc.names.known(k).is_some());
    let its = |b: usize| i > b && doc.has(i - b, Class::DET.or(Class::INDEF));
    // "An associated recommendation to ministers failed"
    let plain = |k: usize| doc.is_kind(k, Kind::Word) && !doc.cap(k) && doc.names.mention_at(k).is_none();
    if assembly && doc.is(i, "recommendation") && (its(1) || its(2) && plain(i - 1)) {
        return true;
    }
    let one = (1..3).any(|b| i > b && doc.any(i - b, &["a", "an"]));
    let own = doc.is(i, "recommendation") && one;
    // "In a statement adopted at their meeting on Friday"
    if one && doc.is(i + 1 + usize::from(doc.is_kind(i + 1, Kind::Comma)), "adopted") {
        return true;
    }
    // "A recommendation calling on the ministers to suspend Chad was adopted by 81 votes to 6"
    let decided =
        |k: usize| doc.is(k, "was") && doc.any(k + 1, &["adopted", "approved", "passed", "rejected"]);
    let begins = doc.form(i + 1).has(Form::ING) || doc.any(i + 1, &["on", "to", "asking", "that"]);
    if own && begins && (i + 2..doc.sent_of(i).to.min(i + 30)).any(decided) {
        return true;
    }
    // "voted in favour of the Statement of the Riigikogu “In Support of Prisoners”"
    let house = i + 2 + usize::from(doc.is(i + 2, "the"));
    let titled = doc.names.mention_at(house).filter(|m| doc.is(i + 1, "of") && m.from == house);
    let body = |m: &crate::names::Mention| doc.names.actors[m.actor].is(crate::record::ActorKind::Body);
    if doc.cap(i) && titled.is_some_and(|m| body(m) && doc.is_kind(m.to, Kind::Mark)) {
        return true;
    }
    // "The previous statement of the Saeima on the matter dates from 2006"
    let body = i + 2 + usize::from(doc.has(i + 2, Class::DET));
    let house = || {
        let body = doc.names.actor_at(body);
        body.is_some_and(|a| doc.names.actors[a].is(crate::record::ActorKind::Body))
    };
    let before = i > 1 && doc.any(i - 1, &["previous", "earlier"]) && doc.has(i - 2, Class::DET);
    if before && doc.is(i, "statement") && doc.any(i + 1, &["of", "by"]) && house() {
        return true;
    }
    let det = (i.saturating_sub(3)..i).rev().find(|k| doc.has(*k, Class::DET));
    det.is_some_and(|d| d > 0 && doc.any(d, &["a", "the"]) && (decides(doc, d - 1) || made::taken(doc, d)))
}

/// `adopted a statement`, `to pass a statement`, `the passing of the Statement`: what is done to what a house decides on.
fn decides(doc: &Doc<'_>, at: usize) -> bool {
    const DECIDES: &[&str] = &[
        "adopted", "adopt", "adopting", "adopts", "passed", "pass", "passes", "passing", "approved",
        "approve", "approves", "approving",
    ];
    // "adopted, in the presence of the minister, a statement", "adopted on Saturday a statement"
    let aside = || {
        let first = doc.sent_of(at).from.max(at.saturating_sub(14));
        let open =
            (first..at).rev().find(|k| doc.is_kind(*k, Kind::Comma)).filter(|_| doc.is_kind(at, Kind::Comma));
        let day = || {
            let day = doc.dates_in(first, at + 1).last().filter(|d| d.to == at + 1)?;
            Some(day.from - usize::from(day.from > first && doc.is(day.from - 1, "on")))
        };
        open.or_else(day).is_some_and(|k| k > first && doc.any(k - 1, DECIDES))
    };
    doc.any(at, DECIDES)
        || aside()
        || at > 0 && doc.is(at, "of") && doc.any(at - 1, &["passing", "passage", "adoption", "approval"])
}

/// What the laws of the European Union are called.
pub(super) const UNION_LAWS: &[&str] = &["regulation", "directive"];

/// `the EU regulation on forced labour`, `the corporate due diligence directive`, where the European Parliament decides on it.
pub(super) fn union_law(doc: &Doc<'_>, i: usize) -> bool {
    let here = doc.lex.known_by_key("EP").is_some_and(|k| doc.names.known(k).is_some());
    let small = Class::PREP.or(Class::AUX).or(Class::MODAL).or(Class::REL);
    let det = (i.saturating_sub(8)..i).rev().find(|k| doc.has(*k, Class::DET.or(Class::POSS)));
    let phrase = || det.is_some_and(|d| (d + 1..i).all(|k| doc.is_kind(k, Kind::Word) && !doc.has(k, small)));
    let sent = doc.sent_of(i);
    let decided = |k: usize| {
        matches!(doc.step(k), Some(Step::Adopt | Step::Reject))
            || doc.any(k, &["vote", "voted", "votes", "consent"])
    };
    // "adopted a resolution condemning the regulation": of another text
    let before = || (sent.from.max(i.saturating_sub(20))..i).rev().find(|k| decided(*k));
    let object = || before().is_some_and(|v| (v + 1..i).all(|k| !doc.has(k, Class::TEXT)));
    let after = || (i + 1..sent.to.min(i + 14)).any(|k| decided(k) && doc.has(k - 1, Class::AUX));
    here && phrase() && (object() || after())
}

/// `a model law on donors`, `two other model laws`
pub(super) fn model_law(doc: &Doc<'_>, i: usize) -> Option<(ResolutionKind, Part, bool)> {
    let model = i > 0 && doc.is(i - 1, "model") && doc.any(i, &["law", "laws"]);
    (model || counted_laws(doc, i)).then(|| (ResolutionKind::Bill, Part::Whole, doc.is(i, "laws")))
}

/// `passed two laws on migrants`, `a package of laws`, `The laws, approved on Friday,`: not the laws of a land.
fn counted_laws(doc: &Doc<'_>, i: usize) -> bool {
    let of =
        |p: usize| doc.is(p, "of") && p > 0 && doc.any(p - 1, &["package", "set", "series", "pair", "raft"]);
    let told =
        || doc.is_kind(i + 1, Kind::Comma) && doc.any(i + 2, &["approved", "passed", "adopted", "enacted"]);
    doc.is(i, "laws")
        && i > 0
        && (doc.has(i - 1, Class::NUMBER) || of(i - 1) || doc.any(i - 1, &["the", "these"]) && told())
}

/// The European Parliament adopts reports as resolutions; elsewhere a report is only told.
pub(super) fn reports_are_adopted(doc: &Doc<'_>, i: usize) -> bool {
    let parliament = doc.lex.known_by_key("EP").and_then(|k| doc.names.known(k)).is_some();
    let prev = i.checked_sub(1);
    // "backed, 415-193, a report by a Green member"
    let carried = |k: usize| {
        matches!(doc.step(k), Some(Step::Adopt | Step::Reject)) || doc.any(k, &["backed", "endorsed"])
    };
    let sent = doc.sent_of(i).from;
    let new = || prev.is_some_and(|p| doc.is(p, "a") && (sent.max(p.saturating_sub(14))..p).any(carried));
    parliament && new()
        || parliament
            && prev.is_some_and(|p| {
                doc.any(p, &["the", "annual", "its", "initiative", "own-initiative", "this"])
            })
            && !doc.any(i + 1, &["by", "from", "of"])
}

/// `The decision of the Supreme Court`, `the minister's decision`; `The Court ruled on Monday. The decision was unanimous`: no text
/// that a house adopts.
pub(in crate::rule::texts) fn of_judges(doc: &Doc<'_>, i: usize) -> bool {
    const JUDGES: &[&str] = &["court", "tribunal", "judge", "judges"];
    const RULERS: &[&str] =
        &["court", "tribunal", "judge", "judges", "minister", "ministry", "president", "government"];
    // "The Constitutional Court struck down the law. The ruling was adopted by six votes to three", but "the Chair's ruling"
    let sent = doc.sent_of(i);
    if doc.any(i, &["ruling", "judgment", "judgement", "verdict"]) {
        let near = sent.from.saturating_sub(90);
        let of = |lo: usize, hi: usize| (lo..hi).any(|k| doc.any(k, JUDGES) || doc.is(k, "justices"));
        let chair = |k: usize| doc.any(k, &["chair", "chairman", "chairwoman", "chairperson", "speaker"]);
        return of(near, i + 7) && !(near..i + 7).any(chair);
    }
    if !doc.is(i, "decision") {
        return false;
    }
    let by = doc.any(i + 1, &["of", "by"])
        && (i + 2..i + 7).any(|k| k < sent.to && doc.any(k, RULERS) && !doc.is(k + 1, "council"));
    let own = i > sent.from + 1
        && (doc.is_kind(i - 1, Kind::Poss) && doc.any(i - 2, RULERS) || doc.any(i - 1, JUDGES));
    let bare = || i > 0 && doc.any(i - 1, &["the", "this", "that"]) && i < sent.from + 3;
    let before = (doc.toks[i].sent as usize).checked_sub(1).map(|s| doc.sents[s]);
    let ruled = || {
        before.is_some_and(|s| {
            let said = |k: usize| {
                doc.any(k, &["ruled", "ruling", "judgment", "held", "suspended", "upheld", "annulled"])
            };
            let words = s.from..s.to.min(s.from + 40);
            words.clone().any(|k| doc.any(k, JUDGES))
                && words.clone().any(said)
                && !words.clone().any(|k| doc.step(k).is_some() && doc.has(k + 2, Class::TEXT))
        })
    };
    by || own || bare() && ruled() || put_off(doc, i)
}

/// `would have put off the decision until July`, `to delay a decision`: none that is taken yet.
fn put_off(doc: &Doc<'_>, i: usize) -> bool {
    const LATER: &[&str] =
        &["delay", "defer", "postpone", "delayed", "deferred", "postponed", "delaying", "deferring"];
    let verb = i.saturating_sub(2);
    i > 2
        && doc.has(i - 1, Class::DET.or(Class::INDEF))
        && (doc.any(verb, LATER) || doc.is(verb, "off") && doc.any(verb - 1, &["put", "putting", "puts"]))
}

/// `the draft amnesty law`, `a draft anti-terror law`, `draft labour legislation`: a bill.
pub(super) fn draft_law(doc: &Doc<'_>, i: usize) -> bool {
    let small = Class::PREP.or(Class::CONJ).or(Class::AUX).or(Class::MODAL).or(Class::DET).or(Class::TEXTS);
    let plain = |k: &usize| doc.is_kind(*k, Kind::Word) && !doc.has(*k, small);
    let laws = &["law", "laws", "legislation", "code", "statute"];
    doc.is(i, "draft") && (i + 1..i + 6).take_while(plain).any(|k| doc.any(k, laws))
}

/// `The second item | went less smoothly`, `The third resolution | proved harder`: how one of several came through.
pub fn came_through(doc: &Doc<'_>, head: usize) -> bool {
    const HOW: &[&str] = &[
        "smoothly", "easily", "badly", "well", "better", "worse", "harder", "tougher", "thornier",
        "trickier", "easier", "contentious", "controversial", "divisive", "nowhere",
    ];
    let ranked = head > 1 && crate::number::ordinal(doc, head - 1).is_some();
    let verb = doc.any(head + 1, &["went", "fared", "proved", "did", "was"]);
    let at = head + 2 + usize::from(doc.any(head + 2, &["less", "more", "far", "even", "not", "a"]));
    let how = doc.any(at, HOW) || doc.any(at, &["so", "much", "as", "little"]) && doc.any(at + 1, HOW);
    ranked && verb && how
}

/// `adopted 15 resolutions on supplementary items. | The item on Chad passed by 91 votes to 19`
pub(super) fn supplementary_item(doc: &Doc<'_>, i: usize) -> bool {
    let led = doc.has(i - 1, Class::DET.or(Class::INDEF)) || crate::number::ordinal(doc, i - 1).is_some();
    led && doc.is(i, "item")
        && doc.any(i + 1, &["on", "about", "concerning"])
        && (i.saturating_sub(200)..i)
            .any(|k| doc.is(k, "supplementary") && doc.any(k + 1, &["item", "items"]))
}

//! Sponsors told in other ways than by a verb of bringing in: `A signed the draft`, `B withdrew its text`, `Introducing the
//! draft, the representative of C said`, `the text came from D`, `E, whose motion it was`.

use super::*;

/// What the ways below are told by.
static WORDS: Words = Words::of(&[
    "signed", "drew", "drawn", "put", "withdrew", "withdraws", "withdrawing", "pulled", "introducing",
    "presenting", "tabling", "moving", "proposing", "piloting", "speaking", "work", "brainchild",
    "handiwork", "initiative", "proposal", "suggestion", "came", "comes", "stems", "originated", "signature",
    "signatures", "names", "stood", "whose", "report", "joining", "its", "their", "his", "her", "carries",
    "carrying", "placed", "seconding", "behind", "took", "takes", "taken",
]);

/// A sponsor is told by a text and its verbs, an owner, a name that is an adjective, and the words of `told`.
pub static OPENS: Gate = Gate {
    words: Words::marks_of(&[
        &BY,
        &BEHIND,
        &called::NOUNS,
        &called::DOING,
        &crowd::CROWD,
        &WORDS,
        &noun::EFFORTS,
        &noun::BILLS,
        &urged::URGING,
        &Words::of(&[
            "name", "names", "sponsorship", "co-sponsorship", "cosponsorship", "one", "notice", "sought",
            "resolution", "draft", "text", "motion", "bill", "proposal", "declaration", "initiative",
            "paper", "another", "former", "latter", "other",
        ]),
    ]),
    class: Class::TEXT.or(Class::ORDINAL),
    step: Some(Step::Introduce),
    shapes: Shapes::POSS.or(Shapes::HYPHEN),
    ..Gate::CLOSED
};

/// Adds the sponsors that the words at `i` tell.
pub fn told(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    signed(doc, i, from, to, out);
    withdrew(doc, i, from, to, out);
    opening(doc, i, from, to, out);
    origin(doc, i, from, to, out);
    led_work(doc, i, from, to, out);
    report(doc, i, from, to, out);
    joining(doc, i, to, out);
    behind(doc, i, from, to, out);
    whose(doc, i, from, out);
    theirs(doc, i, from, out);
}

fn text_near(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    (i + 1..to.min(i + 6)).any(|k| {
        if k == i + 1 && doc.any(k, &["it", "one"]) {
            return true;
        }
        let number = doc.raw(k) == "L." || doc.raw(k).contains('/') && doc.cap(k);
        number || doc.has(k, Class::TEXT) && !doc.any(k, &["amendment", "amendments", "act", "law"])
    })
}

/// `Canada, Chile and Uruguay signed the draft`; a president signs bills, and a minister letters.
fn signed(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    let drafts = |k: usize| doc.any(k, &["draft", "text", "resolution", "motion", "proposal"]);
    let verb = doc.is(i, "signed") || doc.any(i, &["drew", "drawn", "put"]) && doc.among(i + 1, &PARTICLES);
    if !verb || doc.is(i + 1, "by") || doc.is(i + 2, "by") || negated(doc, i, from) {
        return;
    }
    let mut lead = i;
    while lead > from && doc.has(lead - 1, Class::AUX.or(Class::ADVERB)) {
        lead -= 1;
    }
    let passive = (lead..i).any(|k| doc.any(k, &["was", "were", "been", "be"]));
    let list = who::before(doc, lead, from);
    // "The resolution, which A and B had drawn up"
    let relative = list.first().is_some_and(|n| {
        let open = first_of(doc, n.1, from);
        open > from && doc.any(open - 1, &["which", "that"]) && (from..open).any(|k| doc.has(k, Class::TEXT))
    });
    let object = (i + 1..to.min(i + 5)).any(drafts);
    if !passive && (relative || object) {
        out.extend(list);
    }
}

/// `Egypt withdrew its draft`, `Sen. X pulled the bill`: only those behind a text take it back.
fn withdrew(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    let takes = doc.any(i, &["withdrew", "withdraws", "pulled", "withdrawing"]);
    if !takes || !text_near(doc, i, to) || negated(doc, i, from) {
        return;
    }
    let who = subject(doc, i, from).filter(|(a, at)| {
        let actor = &doc.names.actors[*a];
        !matches!(actor.kind, ActorKind::Body | ActorKind::Media) && i < at + 9
    });
    out.extend(who);
}

/// What they are doing who speak to a text before the house.
pub const PRESENTING: &[&str] =
    &["introducing", "presenting", "tabling", "moving", "proposing", "seconding", "piloting"];

/// `Introducing “L.26”, the representative of Canada said`, `Presenting the motion, X told the house`.
fn opening(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    let opens =
        i == from || i == from + 1 && doc.any(from, &["in", "on", "before", "after", "when", "while"]);
    let verb = doc.any(i, PRESENTING)
        || doc.is(i, "speaking") && doc.any(i + 1, &["to", "on"]) && doc.any(i + 2, &["his", "her", "their"]);
    // "Moving, Ann Roe reminded delegates of"
    let alone = doc.is_kind(i + 1, Kind::Comma) && doc.any(i, &["moving", "proposing", "seconding"]);
    // "Ann Roe, of the teachers' union, seconding, told congress"
    let put_in = alone && i > from + 2 && doc.is_kind(i - 1, Kind::Comma);
    if let Some(m) = doc.names.within(from, i).first().filter(|m| put_in && m.from < from + 3) {
        out.extend(Some((m.actor, m.from)).filter(|w| doc.names.actors[w.0].is(ActorKind::Person)));
        return;
    }
    if !opens || !verb || !(alone || text_near(doc, i, to)) {
        return;
    }
    // "Introducing the text on Iran were Canada and Iceland"
    let were = (i + 2..to.min(i + 24)).find(|k| doc.any(*k, &["was", "were"]) && who_next(doc, k + 1));
    if let Some(were) = were.filter(|w| !(i..*w).any(|k| doc.has(k, Class::REL))) {
        out.extend(who::after(doc, were + 1, to));
        return;
    }
    let comma = (i + 1..to.min(i + 24)).find(|k| doc.is_kind(*k, Kind::Comma) && who_next(doc, k + 1));
    if let Some(comma) = comma {
        out.extend(who::after(doc, comma + 1, to).into_iter().take(1));
    }
}

fn who_next(doc: &Doc<'_>, at: usize) -> bool {
    doc.names.mention_at(at).is_some()
        || doc.names.role_at(at).is_some()
        || doc.is(at, "the") && (doc.names.role_at(at + 1).is_some() || doc.among(at + 1, &ENVOYS))
        || described(doc, at)
}

/// `second-year law student Ann Roe`, `the veteran backbencher Ann Roe`: small words before a person's name.
fn described(doc: &Doc<'_>, at: usize) -> bool {
    let plain = |k: &usize| {
        doc.is_kind(*k, Kind::Word)
            && !doc.cap(*k)
            && !doc.has(*k, Class::PREP.or(Class::CONJ).or(Class::REL).or(Class::AUX).or(Class::SUBJ))
            && doc.cue(*k).is_none()
    };
    let name = (at..at + 6).find(|k| !plain(k));
    name.is_some_and(|k| k > at && who_at(doc, k, ActorKind::Person))
}

/// `The text was the work of A and B`, `on the proposal of A`, `the text came from A`, `behind the text stood A and B`.
fn origin(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    let text = |lo: usize, hi: usize| (lo..hi).any(|k| doc.has(k, Class::TEXT) || doc.is(k, "it"));
    let lo = from.max(i.saturating_sub(8));
    let of = doc.any(i, &["work", "brainchild", "handiwork", "initiative", "proposal", "suggestion"])
        && doc.is(i + 1, "of")
        && i > from
        && (doc.is(i - 1, "the") && !(doc.is(i, "work") && i > from + 1 && done_to(doc, i - 2))
            // "The text, an initiative of A and B,", "was an initiative of A"
            || doc.any(i - 1, &["a", "an", "joint"]) && doc.is(i, "initiative"));
    let led = || i > from + 1 && doc.any(i - 2, &["at", "on", "upon"]);
    let from_whom = || {
        doc.any(i, &["came", "comes", "stems", "originated"])
            && doc.is(i + 1, "from")
            // "the text came from the General Affairs Committee": where it was, not whose it is
            && !(i + 2..i + 8)
                .take_while(|k| doc.is_kind(*k, Kind::Word))
                .any(|k| doc.any(k, &["committee", "subcommittee", "panel"]))
            && subject_text(doc, i, from)
    };
    let signed = || {
        doc.any(i, &["signature", "signatures", "names"])
            && doc.is(i + 1, "of")
            && text(lo, i)
            && (lo..i).any(|k| doc.any(k, &["bears", "bore", "bearing", "carries", "carried", "carrying"]))
    };
    let stood = || doc.is(i, "stood") && (from..i).any(|k| doc.is(k, "behind")) && text(lo, i);
    let two = of && (led() || text(lo, i)) || from_whom() || signed();
    if !two && !stood() {
        return;
    }
    let start = i + 1 + usize::from(two);
    out.extend(who::after(doc, start, to));
}

/// `pre-empted | the work of a committee`: a verb that takes what follows.
fn done_to(doc: &Doc<'_>, k: usize) -> bool {
    doc.is_kind(k, Kind::Word) && !doc.has(k, Class::AUX.or(Class::ADVERB)) && !doc.any(k, &["as", "largely"])
}

/// `Britain, which led the drafting,`, `Peru led the negotiations on the text`, `Peru took the lead on the text`: who leads the work
/// leads the text.
fn led_work(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    let work = doc.is(i, "led")
        && doc.is(i + 1, "the")
        && doc.any(
            i + 2,
            &["drafting", "negotiations", "negotiation", "negotiating", "redrafting", "initiative"],
        );
    let took = doc.any(i, &["took", "takes", "taken"])
        && doc.seq(i + 1, &["the", "lead"])
        && doc.any(i + 3, &["on", "in"]);
    let work = work || took;
    if !work || i < from + 1 || negated(doc, i, from) {
        return;
    }
    // "which had led the drafting"
    let lead = i - usize::from(i > from + 2 && doc.any(i - 1, &["had", "has", "have"]));
    let relative = lead > from + 1 && doc.any(lead - 1, &["which", "who", "that"]);
    let of_text = || doc.has(i + 3, Class::PREP) && text_near(doc, i + 3, i + 9);
    if relative {
        // "which led the drafting with Peru", but "the negotiations with the rebels"
        let with = doc.is(i + 3, "with") && doc.any(i + 2, &["drafting", "redrafting", "initiative"]);
        let ends = |k: usize| with || matches!(doc.kind(k), Some(Kind::Comma | Kind::Stop)) || of_text();
        let end = lead - 1 - usize::from(doc.is_kind(lead - 2, Kind::Comma));
        let list = who::antecedent(doc, lead - 1, from).unwrap_or_else(|| who::before(doc, end, from));
        out.extend(list.into_iter().filter(|_| ends(i + 3)));
        out.extend(Some(i + 4).filter(|_| with).map(|k| who::after(doc, k, to)).unwrap_or_default());
    } else if of_text() {
        out.extend(who::before(doc, i, from));
    }
}

/// `on the basis of a report by X`, `based on the report of rapporteur X`: in European assemblies the text is the rapporteur's.
fn report(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    let ground = || {
        (from.max(i.saturating_sub(4))..i)
            .any(|k| doc.seq(k, &["basis", "of"]) || doc.seq(k, &["based", "on"]))
    };
    if !doc.is(i, "report") || !ground() || !doc.any(i + 1, &["by", "of", "from"]) {
        return;
    }
    let person = |a: usize| doc.names.actors[a].is(ActorKind::Person);
    out.extend(who::after(doc, i + 2, to).into_iter().filter(|w| person(w.0) && w.1 < i + 9));
}

/// `Joining X in introducing the resolution are Y and Z`: those named behind.
fn joining(doc: &Doc<'_>, i: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    let brings = |k: usize| {
        doc.is(k, "in") && (doc.step(k + 1) == Some(Step::Introduce) || doc.among(k + 1, &called::DOING))
    };
    if !doc.is(i, "joining") {
        return;
    }
    let at = (i + 1..to.min(i + 12)).find(|k| brings(*k));
    let are = at.and_then(|k| (k + 2..to.min(k + 9)).find(|v| doc.any(*v, &["are", "is", "were", "was"])));
    if let Some(are) = are.filter(|a| text_near(doc, at.unwrap_or(i) + 1, *a)) {
        out.extend(who::after(doc, are + 1, to));
    }
}

/// Right before the verb stands a word for a text, or its number; but `the only vote against the text came from A`.
pub(super) fn subject_text(doc: &Doc<'_>, verb: usize, from: usize) -> bool {
    let votes = (from.max(verb.saturating_sub(6))..verb).any(|k| doc.any(k, &["against", "vote", "votes"]));
    let idea = || doc.any(verb - 1, &["initiative", "idea", "impetus"]) && doc.is(verb - 2, "the");
    verb > from
        && !votes
        && (doc.has(verb - 1, Class::TEXT)
            || verb == from + 1 && doc.is(from, "it")
            || verb == from + 2 && idea())
}

/// `The lawmaker behind the bill, X,`, `X, the senator behind the motion,`: who is said to stand behind it.
fn behind(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    if i < from + 2 || !doc.is(i, "behind") {
        return;
    }
    let text = (i + 1..to.min(i + 5)).find(|k| doc.has(*k, Class::TEXT));
    let Some(text) = text.filter(|t| !doc.has(*t, Class::TEXTS)) else { return };
    let member =
        doc.has(i - 1, Class::MEMBER) || doc.any(i - 1, &["minister", "congressman", "congresswoman"]);
    if !member || negated(doc, i, from) {
        return;
    }
    let comma = (from.max(i.saturating_sub(5))..i).rev().find(|k| doc.is_kind(*k, Kind::Comma));
    let before = comma.map(|c| who::before(doc, c, from)).unwrap_or_default();
    if before.is_empty() && doc.is_kind(text + 1, Kind::Comma) {
        out.extend(who::after(doc, text + 2, to));
    } else {
        out.extend(before);
    }
}

/// `X, whose motion it was`, `ambassador Y, whose mission wrote the text`.
fn whose(doc: &Doc<'_>, i: usize, from: usize, out: &mut Vec<(usize, usize)>) {
    let text = |k: usize| {
        doc.has(k, Class::TEXT)
            && !doc.has(k, Class::TEXTS)
            && !doc.any(k, &["amendment", "act", "law", "measure"])
    };
    // "X, in whose name it stands"
    let named = doc.is(i, "whose") && doc.any(i + 1, &["name", "names"]);
    if named && i > from + 2 && doc.is(i - 1, "in") {
        let end = i - 1 - usize::from(doc.is_kind(i - 2, Kind::Comma));
        let person = |a: usize| doc.names.actors[a].is(ActorKind::Person);
        let found = doc.names.mention_at(end - 1).filter(|m| person(m.actor));
        out.extend(found.map(|m| (m.actor, m.from)));
        return;
    }
    if !doc.is(i, "whose")
        || i <= from
        || !(text(i + 1) || doc.any(i + 1, &["own", "draft", "rival"]) && text(i + 2))
    {
        return;
    }
    let owner = i - 1 - usize::from(doc.is_kind(i - 1, Kind::Comma) && i > from + 1);
    let named = doc.names.mention_at(owner).filter(|m| m.to == owner + 1);
    let who = |a: usize| !matches!(doc.names.actors[a].kind, ActorKind::Media | ActorKind::Body);
    out.extend(named.filter(|m| who(m.actor)).map(|m| (m.actor, m.from)));
}

/// `X said her bill would save lives`: the member whose sentence it is.
fn theirs(doc: &Doc<'_>, i: usize, from: usize, out: &mut Vec<(usize, usize)>) {
    let describes = |k: usize| doc.any(k, &["own", "draft", "rival", "joint", "private", "original"]);
    let at = (i + 1..i + 3).find(|k| !describes(*k)).unwrap_or(i + 3);
    // "watched its own, shorter draft go down"
    let own = doc.any(i, &["its", "their"]) && doc.is(i + 1, "own");
    const TEXTS: &[&str] =
        &["bill", "motion", "resolution", "draft", "proposal", "text", "measure", "legislation"];
    let text = |k: usize| doc.any(k, TEXTS) || doc.is(k, "law") && doc.is(k - 1, "draft");
    let near = text(at) || own && doc.is_kind(i + 2, Kind::Comma) && text(i + 4);
    if !(own || doc.any(i, &["his", "her"])) || !near || i < from + 2 {
        return;
    }
    // "vetoed a text on Chad and watched its own, shorter draft go down": no part of the first
    let other = |k: usize| doc.has(k, Class::TEXT) && !doc.has(k, Class::VOTENOUN);
    if own && (from..i).any(other) {
        return;
    }
    let said = own || (from.max(i.saturating_sub(8))..i).any(|k| doc.cue(k).is_some());
    let fits = |a: usize| {
        let kind = doc.names.actors[a].kind;
        if own {
            matches!(kind, ActorKind::State | ActorKind::Organization)
        } else {
            kind == ActorKind::Person
        }
    };
    let who = if own {
        doc.names.within(from, i).first().filter(|m| m.from < from + 4).map(|m| (m.actor, m.from))
    } else {
        subject(doc, i, from)
    };
    // Nobody else between: "X asked Y about her bill".
    let alone = |at: usize| {
        own || (from.max(at.saturating_sub(8))..i)
            .filter(|k| doc.names.mention_at(*k).is_some_and(|m| m.from == *k))
            .count()
            == 1
    };
    out.extend(who.filter(|w| said && fits(w.0) && alone(w.1)));
}

/// What one leads who has not brought the text in: `led the opposition to the bill`.
pub(super) const RESISTS: &[&str] =
    &["opposition", "fight", "resistance", "campaign", "charge", "revolt", "rebellion", "debate"];

/// `The adviser placed the resolution before the House`, `placed the bill in parliament`, as in South Asia; not `placed the bill on
/// hold`.
pub fn places(doc: &Doc<'_>, i: usize) -> bool {
    let noun = || (i + 1..i + 9).find(|k| doc.has(*k, Class::TEXT));
    let sits = |k: usize| {
        let at = k + usize::from(doc.has(k, Class::DET));
        doc.has(at, Class::BODYNOUN)
            || doc.names.actor_at(at).is_some_and(|a| doc.names.actors[a].is(ActorKind::Body))
    };
    let house = |k: usize| doc.is(k, "in") && sits(k + 1);
    // "laid before the ministers a draft of its own", "put a text before the Council"
    let before = |n: usize| {
        let ends =
            |k: &usize| matches!(doc.kind(*k), None | Some(Kind::Comma | Kind::Stop | Kind::Semicolon));
        (i + 1..n).any(|k| doc.has(k, Class::INDEF))
            && (i + 1..n + 12).take_while(|k| !ends(k)).any(|k| doc.is(k, "before"))
    };
    if doc.any(i, &["laid", "put"]) {
        // "which Norway had laid before the council"
        // "The case that Roe put before the court", "must be put before 5 May"
        let behind = || {
            doc.is(i + 1, "before")
                && sits(i + 2)
                && (doc.sent_of(i).from..i).any(|k| doc.has(k, Class::TEXT))
        };
        return behind() || noun().is_some_and(before);
    }
    doc.is(i, "placed")
        && noun()
            .is_some_and(|n| house(n + 1) || !doc.any(n + 1, &["on", "in", "at", "under", "high", "back"]))
}

/// `Rep. X, who carried the measure in the House`, `Sen. Y is carrying the bill`: what a member does with a text, not a house.
pub fn carries(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    if !doc.any(i, &["carried", "carries", "carrying"]) {
        return false;
    }
    let lead = (from..i).rev().find(|k| !doc.has(*k, Class::AUX.or(Class::ADVERB)));
    let passive = (from..i).rev().take(3).any(|k| doc.any(k, &["was", "were", "been", "be"]));
    let text = (i + 1..i + 5).any(|k| doc.has(k, Class::TEXT) || doc.is(k, "it"));
    let member = |k: usize| doc.is(k, "who") || who_at(doc, k, ActorKind::Person);
    let acts = !passive || doc.is(i, "carrying");
    text && acts && lead.is_some_and(member)
}

/// `X rose after question period to present a motion`: the infinitive at `i` is done.
pub(super) fn rises(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    i > from
        && doc.is(i - 1, "to")
        && (from.max(i.saturating_sub(9))..i - 1).any(|k| doc.any(k, &["rose", "rises", "stood"]))
}

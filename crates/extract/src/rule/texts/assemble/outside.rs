//! Whether the one before a verb is somebody who does not decide: a state, a member, a ministry.

use super::*;
use crate::number::cardinal;
use crate::rule::provision::before_date;

/// `the Supreme Court rejected the thesis by nine votes to two`, `was struck down by the court`: judges adopt nothing.
pub(super) fn by_court(doc: &Doc<'_>, roles: &[&str], act: &Act, from: usize, to: usize) -> bool {
    let court = |m: &crate::names::Mention| is_court(doc, roles, m);
    if judged(doc, roles, act.tok, from) {
        return true;
    }
    if act.passive {
        let by = act.tok + 1 + usize::from(doc.is(act.tok + 1, "down"));
        return doc.is(by, "by") && doc.names.within(by + 1, to.min(by + 4)).first().is_some_and(court);
    }
    let subject = doc.names.within(from.max(act.tok.saturating_sub(5)), act.tok);
    // "A motion on the ICC went down by 77 to 58": what it is about.
    let governed = |m: &crate::names::Mention| {
        let lead = m.from - usize::from(m.from > from && doc.has(m.from - 1, Class::DET));
        lead > from && (doc.is(lead - 1, "by") || doc.any(lead - 1, &["on", "about"]) && lead > from + 1)
    };
    subject.last().is_some_and(|m| court(m) && !governed(m))
}

/// What judges do to a law.
const RULES: &[&str] = &[
    "upheld", "ruled", "struck", "overturned", "annulled", "quashed", "held", "voted", "split", "rejected",
    "dismissed", "found", "decided", "invalidated",
];

/// `The Supreme Court upheld the ban by 5 votes to 4`: the judges' own count.
pub(super) fn judged(doc: &Doc<'_>, roles: &[&str], tok: usize, from: usize) -> bool {
    let first = doc
        .names
        .within(from, tok + 1)
        .iter()
        .take(8)
        .find(|m| doc.names.actors[m.actor].is(ActorKind::Body));
    first.is_some_and(|m| is_court(doc, roles, m) && m.to + 12 > tok && doc.any(m.to, RULES))
}

fn is_court(doc: &Doc<'_>, roles: &[&str], m: &crate::names::Mention) -> bool {
    roles[m.actor] == "court"
        && ["Court", "Tribunal"].iter().any(|n| doc.names.actors[m.actor].name.contains(n))
}

/// Is the subject of an active verb somebody who does not decide?
pub(super) fn outsider(doc: &Doc<'_>, roles: &[&str], act: &Act, from: usize) -> bool {
    // "The bill is endorsed by a rights group"
    let endorsed =
        act.passive && doc.any(act.tok, &["endorsed", "backed", "supported"]) && doc.is(act.tok + 1, "by");
    if endorsed {
        let at = act.tok + 2 + usize::from(doc.has(act.tok + 2, Class::DET));
        let other = |a: usize| roles[a].is_empty() && !doc.names.actors[a].is(ActorKind::Body);
        let agent = (at..at + 4).find_map(|k| doc.names.mention_at(k));
        return agent.is_some_and(|m| other(m.actor) && !doc.is_kind(m.to, Kind::Poss));
    }
    if act.passive || act.votes || act.step == Step::Veto {
        return false;
    }
    // "The Senate rejected a motion on talks with Mali but adopted another": whoever did the first did the second.
    if act.tok > from && doc.any(act.tok - 1, &["and", "but"]) {
        let past = |k: &usize| {
            doc.step(*k).is_some()
                && doc.form(*k).has(Form::PAST)
                && doc.has(*k + 1, Class::INDEF.or(Class::DET))
        };
        if let Some(tok) = (from + 1..act.tok - 1).find(past) {
            return outsider(doc, roles, &Act { tok, ..*act }, from);
        }
    }
    if subject_is_text(doc, act, from) {
        return false;
    }
    // "a text that the state concerned rejected", but not the Council of States, nor the Organization of American States
    let state = (act.tok.saturating_sub(2).max(from)..act.tok).any(|k| {
        let of = |m: &crate::names::Mention| &doc.names.actors[m.actor];
        let named = doc.names.mention_at(k).map(of);
        !named.is_some_and(|a| a.is(ActorKind::Body) || a.is(ActorKind::Organization))
            && doc.any(k, &["state", "country", "government", "states", "countries", "delegation", "regime"])
    });
    if state {
        return true;
    }
    if house_before(doc, roles, act, from)
        || text_leads(doc, act.tok, act.tok, from)
        || own_name(doc, act, from).is_some()
        || meet(doc, act.tok, from)
    {
        return false;
    }
    let Some((actor, at)) = sponsor::subject(doc, act.tok, from) else {
        return office_before(doc, act.tok, from);
    };
    // "A resolution on Mali failed": the text is the subject.
    let lead = at.saturating_sub(1 + usize::from(at > from && doc.has(at - 1, Class::DET)));
    if lead > from && doc.has(lead, Class::PREP) && doc.has(lead - 1, Class::TEXT) {
        return false;
    }
    // "Foreign ministers of the OAS failed to agree", "Shareholders of Ostwerk rejected a proposal"
    const MEET: &[&str] = &[
        "ministers", "leaders", "members", "heads", "shareholders", "stockholders", "holders", "investors",
        "owners", "delegates", "bishops",
    ];
    // "Parliamentarians from six member states of the Union adopted a statement"
    let first = from + usize::from(doc.has(from, Class::DET));
    if doc.has(first, Class::MEMBER) && doc.ends(first, "s") && doc.is(first + 1, "from") {
        return false;
    }
    let met = lead > from && doc.any(lead, &["of", "in", "at"]) && doc.any(lead - 1, MEET);
    if met || text_leads(doc, lead, act.tok, from) {
        return false;
    }
    // "the Bundestag, with the X abstaining, approved a motion": the house before the insertion.
    let house = || doc.names.within(from, lead).iter().any(|m| doc.names.actors[m.actor].is(ActorKind::Body));
    if lead > from && doc.is(lead, "with") && !doc.any(lead - 1, &["along", "together"]) && house() {
        return false;
    }
    if doc.names.mention_at(at).is_some_and(|m| in_own_name(doc, m, act.tok)) {
        return false;
    }
    let own = &doc.names.actors[actor];
    let kind = own.is(ActorKind::Person) || own.is(ActorKind::State) || own.is(ActorKind::Agency);
    let no_house = !own.is(ActorKind::Body) && (kind || roles[actor].is_empty());
    // "The African National Congress rejected it": a party's own name tells of no house.
    let past = doc.names.mention_at(at).filter(|m| own.is(ActorKind::Organization) && m.from == at);
    let past = past.map_or(at, |m| m.to);
    no_house
        && !(past..act.tok)
            .any(|k| doc.is_kind(k, Kind::Semicolon) || doc.any(k, DECIDERS) || doc.has(k, Class::TEXT))
}

/// Those that decide, named between a subject and the verb.
const DECIDERS: &[&str] = &[
    "parliament", "senate", "house", "lawmakers", "assembly", "council", "committee", "senators", "mps",
    "deputies", "legislature", "panel", "chamber", "commission", "ministers", "court", "congress", "which",
    "that",
];

/// `A third motion, on Chad, failed`, `House Bill 20, which would have shut a jail, died`, `A motion by X, which asked for talks,
/// failed`: over what is put between.
fn subject_is_text(doc: &Doc<'_>, act: &Act, from: usize) -> bool {
    let by = |k: usize| {
        let open = !(from..k).any(|p| doc.has(p, Class::PREP));
        open && doc.any(k + 1, &["by", "from"])
            && (k + 3..act.tok - 2).take(6).any(|c| doc.is_kind(c, Kind::Comma))
    };
    let put = |k: usize| {
        doc.is_kind(k + 1, Kind::Comma)
            || doc.is_kind(k + 1, Kind::Num) && doc.is_kind(k + 2, Kind::Comma)
            || by(k)
    };
    let text = (from..act.tok.min(from + 7)).find(|k| doc.has(*k, Class::TEXT) && put(*k));
    text.is_some_and(|t| t + 3 < act.tok) && doc.is_kind(act.tok - 1, Kind::Comma)
}

/// `the Bundestag, with the votes of A and B and with C abstaining, approved a motion`: a body before what is put between.
fn house_before(doc: &Doc<'_>, roles: &[&str], act: &Act, from: usize) -> bool {
    let between = act.tok > from && doc.is_kind(act.tok - 1, Kind::Comma);
    let closed = |m: &crate::names::Mention| {
        doc.is_kind(m.to, Kind::Comma)
            && doc.any(m.to + 1, &["with", "by", "over", "in", "at", "after", "despite", "on", "without"])
            && doc.names.actors[m.actor].is(ActorKind::Body)
            && !doc.has(
                m.from.saturating_sub(1 + usize::from(doc.has(m.from.saturating_sub(1), Class::DET))),
                Class::PREP,
            )
    };
    between && doc.names.within(from, act.tok).iter().any(closed)
        || doc.form(act.tok).has(Form::ING) && between && opened_by_house(doc, roles, from, act.tok)
        || put_between(doc, act.tok, from)
}

/// `Eritrea's delegate rejected the text`: an office of a state shortly before the verb.
fn office_before(doc: &Doc<'_>, tok: usize, from: usize) -> bool {
    (tok.saturating_sub(5).max(from)..tok).any(|k| {
        let house = doc.has(k, Class::BODYNOUN)
            || doc.has(k, Class::MEMBER) && doc.ends(k, "s")
            || doc.any(k, &["ministers", "leaders"]);
        // "detention without charge"
        let thing = k > from && doc.is(k - 1, "without");
        let official = doc.has(k, Class::OFFICIAL) && !doc.has(k, Class::BODYNOUN);
        !thing && (doc.names.role_at(k).is_some() && !house || official)
    })
}

/// `The delegates passed two urgent resolutions`, `Bishops on Friday adopted a declaration`: who meet and decide, whoever they are.
fn meet(doc: &Doc<'_>, tok: usize, from: usize) -> bool {
    // No bill: ministers who approve one are a cabinet.
    const TEXTS: &[&str] =
        &["resolution", "resolutions", "declaration", "declarations", "motion", "motions", "statement"];
    let new = doc.has(tok + 1, Class::INDEF) || cardinal(doc, tok + 1).is_some();
    if tok == from || !new || !doc.any(tok, &["adopted", "passed", "approved"]) {
        return false;
    }
    let last = before_date(doc, tok - 1, from);
    let official = doc.is_kind(last, Kind::Word) && doc.has(last, Class::OFFICIAL);
    let several = doc.ends(last, "s") && (official || doc.names.role_at(last).is_some());
    several && (tok + 2..tok + 6).any(|k| doc.any(k, TEXTS))
}

/// A panel of more experts than this is an organ of states.
const EXPERTS: u32 = 11;

/// An organ of an organization that the article names: `the OAS`, where its Permanent Council is spoken of.
pub(super) fn organ(doc: &Doc<'_>, actor: usize) -> Option<usize> {
    let known = doc.names.actors[actor].known;
    let of = |b: &usize| {
        let b = &doc.names.actors[*b];
        let own =
            |k: &Known| k.parent.is_some() && k.parent == known && k.members.is_none_or(|n| n > EXPERTS);
        b.is(ActorKind::Body) && b.entry(doc.lex).is_some_and(own)
    };
    let all = || 0..doc.names.actors.len().min(WINDOW);
    all().find(of).or_else(|| all().find(|b| meeting_of(doc, actor, *b)))
}

/// `The Games Federation adopted a code. It was carried at the federation's general assembly`: is the body where the members of the
/// organization meet?
fn meeting_of(doc: &Doc<'_>, whole: usize, body: usize) -> bool {
    const MEET: &[&str] = &["assembly", "congress", "conference", "convention", "synod"];
    let (whole, body) = (&doc.names.actors[whole], &doc.names.actors[body]);
    let rest = body.name.strip_prefix(&*whole.name).filter(|r| r.starts_with([' ', '\'', '’']));
    let meets = |r: &str| r.rsplit(' ').next().is_some_and(|w| MEET.contains(&w));
    whole.is(ActorKind::Organization)
        && body.is(ActorKind::Body)
        && body.known.is_none()
        && rest.is_some_and(meets)
}

/// `The OIC on Saturday adopted a resolution`, `The Arab League voted on Saturday to suspend`: an organization of states that decides in its own name.
pub(super) fn own_name(doc: &Doc<'_>, act: &Act, from: usize) -> Option<usize> {
    let step = matches!(doc.step(act.tok), Some(Step::Adopt | Step::Reject));
    let adopts = step && !doc.any(act.tok, &["agreed", "decided"])
        || doc.any(act.tok, &["backed", "endorsed", "voted", "threw", "turned", "failed"]);
    // "voted down a draft", "failed to pass a draft"
    let object = match doc.low(act.tok + 1) {
        "down" | "out" => act.tok + 2,
        "to" => act.tok + 3,
        _ => act.tok + 1,
    };
    let text = || {
        doc.has(object, Class::INDEF)
            && (object + 1..object + 6)
                .find(|k| doc.has(*k, Class::TEXT.or(Class::PREP)) || mention::paper(doc, *k))
                .is_some_and(|k| !doc.has(k, Class::PREP))
    };
    // "voted to suspend Mali", "voted for a resolution"
    let sided = |k: usize| doc.any(k, &["for", "of", "against"]) && doc.has(k + 1, Class::INDEF);
    let votes = act.votes && (act.tok + 1..act.tok + 6).any(|k| doc.is(k, "to") || sided(k));
    // "The African Union suspended Gabon"
    let expels = doc.among(act.tok, &act::EXPELS);
    let mandated = act.votes && act::mandated(doc, act.tok);
    let own = votes || expels || mandated || adopts && act.votes || adopts && !act.passive && text();
    let (actor, at) = sponsor::subject(doc, act.tok, from).filter(|_| own)?;
    let a = &doc.names.actors[actor];
    let end = doc.names.mention_at(at).map_or(at, |m| m.to);
    // "Ecowas leaders rejected a motion", "Ecowas heads of state adopted one"
    let members = heads(doc, end) > end;
    let led = at > from && doc.has(at - 1, Class::PREP)
        || (end..act.tok).any(|k| doc.has(k, Class::PRON))
        || members && !mandated && doc.step(act.tok) != Some(Step::Adopt);
    (!led && a.is(ActorKind::Organization) && a.entry(doc.lex).is_some_and(Known::decides_for_members))
        .then_some(actor)
}

/// `leaders`, `foreign ministers`, `heads of state and government`: where those end who decide for the organization before them.
pub(super) fn heads(doc: &Doc<'_>, end: usize) -> usize {
    const WHO: &[&str] =
        &["leaders", "ministers", "presidents", "members", "officials", "states", "diplomats", "governments"];
    if doc.seq(end, &["heads", "of"]) && doc.any(end + 2, &["state", "government"]) {
        return end + 3 + 2 * usize::from(doc.is(end + 3, "and") && doc.is(end + 4, "government"));
    }
    let of = usize::from(doc.any(end, &["foreign", "interior", "justice", "trade", "finance", "defence"]));
    if doc.any(end + of, WHO) { end + of + 1 } else { end }
}

/// `The OAS stepped up pressure on President X, approving a resolution`: whose clause it is.
fn opened_by_house(doc: &Doc<'_>, roles: &[&str], from: usize, verb: usize) -> bool {
    let mut named = doc.names.within(from, verb.min(from + 40)).iter().filter(|m| {
        let lead = m.from - usize::from(m.from > from && doc.has(m.from - 1, Class::DET));
        !doc.quoted(m.from)
            && !doc.is_kind(m.to, Kind::Poss)
            && !(lead > from && doc.has(lead - 1, Class::PREP))
    });
    named.next().is_some_and(|m| {
        let a = &doc.names.actors[m.actor];
        a.is(ActorKind::Body) && !matches!(roles[m.actor], "court" | "executive")
            || a.is(ActorKind::Organization) && (!roles[m.actor].is_empty() || organ(doc, m.actor).is_some())
    })
}

/// `the draft – brought by A and B – falls`, `the draft, put in by A and B, was lost`: the text before what is put between.
fn put_between(doc: &Doc<'_>, verb: usize, from: usize) -> bool {
    let mut lead = verb;
    while lead > from && doc.has(lead - 1, Class::AUX.or(Class::ADVERB)) {
        lead -= 1;
    }
    let mark = |k: usize| doc.is_kind(k, Kind::Comma) || doc.is_kind(k, Kind::Dash);
    if lead <= from + 2 || !mark(lead - 1) {
        return false;
    }
    let kind = doc.kind(lead - 1);
    let open = |k: usize| {
        doc.kind(k) == kind
            && doc.any(k + 2, &["by", "in", "up", "forward"])
            && (from.max(k.saturating_sub(7))..k).any(|t| doc.has(t, Class::TEXT))
    };
    (from.max(lead.saturating_sub(24))..lead - 2).any(open)
}

/// `A Labour motion (18/4411) condemning Mali failed`: a text that opens the sentence, and what it says of whom.
fn text_leads(doc: &Doc<'_>, actor: usize, verb: usize, from: usize) -> bool {
    let Some(text) = (from..actor.min(from + 7)).rev().find(|k| doc.has(*k, Class::TEXT)) else {
        return false;
    };
    let mut next = text + 1;
    if doc.is_kind(next, Kind::Open) {
        next = (next..next + 6).find(|k| doc.is_kind(*k, Kind::Close)).map_or(next, |k| k + 1);
    }
    // "A text strongly condemning Mali failed"
    next += usize::from(doc.has(next, Class::ADVERB));
    // "A bill that would let judges seize phones cleared a committee"
    let relative = doc.any(next, &["that", "which"])
        && (doc.has(next + 1, Class::MODAL) || doc.form(next + 1).has(Form::THIRD));
    let ing = |k: usize| doc.ends(k, "ing") && (doc.verb(k).is_some() || doc.toks[k].effect);
    // "on Mali and Chad rejected it", but "to protect editors and human rights defenders passed"
    let other = |k: usize| {
        doc.is(k, "and")
            && !ing(k + 1)
            && (doc.names.mention_at(k + 1).is_some() || doc.has(k + 1, Class::DET.or(Class::POSS)))
    };
    let says = ing(next) || doc.has(next, Class::PREP) || relative;
    let apart = |k: usize| {
        matches!(doc.kind(k), Some(Kind::Comma | Kind::Semicolon | Kind::Dash | Kind::Colon))
            || doc.any(k, &["but", "who"])
            || other(k)
    };
    says && verb < text + 30 && !(text..verb).any(apart)
}

/// `confirmed the nomination of X`, `voted 60-38 to confirm X as ambassador`: persons are chosen, no text decided on.
pub(super) fn confirms(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let person = |k: usize| {
        let m = (k..k + 3).find_map(|k| doc.names.mention_at(k));
        m.is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Person))
    };
    (from..to.min(from + LONGEST)).any(|k| {
        doc.any(k, &["confirm", "confirmed", "confirming", "confirms"])
            && (person(k + 1)
                // "Judge Ada Roe was confirmed by 53 votes to 47"
                || k > from + 2 && doc.has(k - 1, Class::AUX) && person(k - 2)
                || (k + 1..k + 4).any(|n| doc.any(n, &["nomination", "nominee", "nominations"])))
    })
}

/// A text that is spoken of in general: no decision of the article's.
pub(super) fn in_general(
    doc: &Doc<'_>,
    decision: &Decision,
    linked: Option<&Mention>,
    from: usize,
    to: usize,
) -> bool {
    let Some(m) = linked.filter(|m| m.article == Article::New) else { return false };
    let tok = decision.tok;
    // "It was the tenth time that they had vetoed a text", "only the second time that a motion has been lost": counted, not told.
    let nth = |k: usize| {
        doc.any(k, &["time", "year"]) && crate::number::ordinal(doc, k.saturating_sub(1)).is_some()
    };
    let rare = |k: usize| (from..k).rev().take(3).any(|o| doc.is(o, "only"));
    let aside = told_by_the_way(doc, tok, from);
    // "A motion adopted by the house does not oblige ministers": any motion.
    let denies = |k: usize| {
        doc.any(k, &["does", "do"]) && doc.is(k + 1, "not")
            || doc.is(k, "cannot")
            || doc.denied(k).is_some_and(|auxiliary| matches!(auxiliary, "does" | "do"))
    };
    let any = m.to == tok
        && decision.act.is_some_and(|a| a.passive)
        && doc.dates_in(from, to).next().is_none()
        && (tok..to.min(tok + 9)).any(denies);
    // "It was the ninth year running that the committee had adopted such a text": the one spoken of.
    let again = doc.is(m.from, "such");
    any || (from..tok).any(|k| nth(k) && (aside || rare(k) || again))
}

//! The house that an article is about, and how a house speaks in its first sentences.

use super::*;

/// The house that an article is about: the body it speaks of most, unless its first sentence names none and lets states act.
pub(super) fn main_house(doc: &Doc<'_>, roles: &[&str]) -> Option<usize> {
    let most = dominant_body(doc, roles);
    let named = |b: usize| {
        first_sentence(doc).is_some_and(|s| doc.names.within(s.from, s.to).iter().any(|m| m.actor == b))
    };
    members_of_headline(doc, roles)
        .or_else(|| most.filter(|b| named(*b)))
        .or_else(|| states_of_lead(doc))
        // "The session of the ministers of the OIC ended. Its drafting committee sat all night": not the committee
        .or_else(|| ministers_of(doc).filter(|_| most.is_some_and(|m| roles[m] == "committee")))
        .or(most)
        .or_else(|| ministers_of(doc))
        .or_else(|| association_of(doc))
        // "The OAS condemned the arrests. ... voted for the text at a meeting of the Permanent Council"
        .map(|house| deciding(doc, house).and_then(|h| organ(doc, h)).unwrap_or(house))
}

/// `Senators ban plastic nets; text goes back to the deputies`: the chamber of those whom the headline opens with, where the article
/// names one such, and another too.
fn members_of_headline(doc: &Doc<'_>, roles: &[&str]) -> Option<usize> {
    let first = (0..doc.len().min(3)).find(|k| doc.role_of(*k) == Role::Headline)?;
    let role = match doc.low(first) {
        "deputies" | "congressmen" => "lower",
        "senators" | "peers" => "upper",
        _ => return None,
    };
    let chamber =
        |a: &usize| matches!(roles[*a], "lower" | "upper") && doc.names.actors[*a].is(ActorKind::Body);
    let all = || (0..doc.names.actors.len()).take(WINDOW).filter(chamber);
    let mut own = all().filter(|a| roles[*a] == role);
    let one = own.next().filter(|_| own.next().is_none())?;
    all().any(|a| roles[a] != role).then_some(one)
}

fn first_sentence<'d>(doc: &'d Doc<'_>) -> Option<&'d crate::token::Sent> {
    doc.sents.iter().find(|s| doc.paras[s.para].role == Role::Prose)
}

/// `The African Union on Sunday demanded`: the organization that speaks in the first sentence for its members.
pub(super) fn states_of_lead(doc: &Doc<'_>) -> Option<usize> {
    let lead = first_sentence(doc)?;
    let m = (lead.from..lead.from + 2).find_map(|k| doc.names.mention_at(k))?;
    house_verb(doc, m.to, lead.to).and_then(|_| deciding(doc, m.actor))
}

/// `Foreign ministers of the Arab League condemned`, `African Union leaders called for`: for whom those who act in the first sentence
/// decide.
fn ministers_of(doc: &Doc<'_>) -> Option<usize> {
    const SIT: &[&str] = &["ministers", "leaders", "ambassadors", "heads", "envoys", "chiefs"];
    let lead = first_sentence(doc)?;
    let near = lead.from..lead.to.min(lead.from + 10);
    let sit = near.clone().find(|k| doc.any(*k, SIT))?;
    let at = sit + 2 + usize::from(doc.is(sit + 2, "the"));
    let of = doc.names.mention_at(at).filter(|m| doc.is(sit + 1, "of") && m.from == at);
    let m = of.or_else(|| near.rev().find_map(|k| doc.names.mention_at(k)).filter(|m| m.to <= sit))?;
    deciding(doc, m.actor)
}

/// This organization, if it decides for the states that are its members.
fn deciding(doc: &Doc<'_>, actor: usize) -> Option<usize> {
    let decides = doc.names.entry(doc.lex, actor).is_some_and(Known::decides_for_members);
    (decides && doc.names.actors[actor].is(ActorKind::Organization)).then_some(actor)
}

/// `The General Assembly | tonight demanded`: the verb by which a house speaks in a text of its own, behind its name.
pub(super) fn house_verb(doc: &Doc<'_>, end: usize, to: usize) -> Option<usize> {
    speaks_at(doc, end, to).filter(|v| doc.cue(*v) != Some(Cue::Say))
}

/// The same, where the verb may tell no more than what was said: `on 26 February recommended`.
pub(super) fn speaks_at(doc: &Doc<'_>, end: usize, to: usize) -> Option<usize> {
    let dated =
        |k: usize| doc.dates_in(k.saturating_sub(3).max(end), k + 1).any(|d| (d.from..d.to).contains(&k));
    let when = |k: &usize| {
        doc.has(*k, Class::ADVERB.or(Class::WEEKDAY))
            || dated(*k)
            || doc.any(*k, &["on", "in", "had", "has", "tonight", "today", "to-night", "to-day"])
    };
    let verb = (end..to).find(|k| !when(k))?;
    let speaks = doc.verb(verb).is_some_and(|v| v.force.is_some())
        && doc.form(verb).has(Form::PAST)
        // "rejected an amendment to the draft"
        && doc.step(verb).is_none();
    (speaks && !doc.quoted(verb)).then_some(verb)
}

/// Who sit in a house and are not it: `Colorado's delegation in Congress`, `her colleagues in the Senate`.
const SEATED: &[&str] = &[
    "delegation", "delegations", "member", "seat", "seats", "allies", "colleagues", "spokesperson",
    "spokesman", "spokeswoman", "leader", "whip",
];

/// `the Human Rights Commission`, of a land that has such an office: it watches and speaks, and passes no laws.
pub(super) fn watches(doc: &Doc<'_>, body: usize) -> bool {
    let name = doc.names.actors[body].name.as_str();
    name.ends_with("Rights Commission") && doc.names.entry(doc.lex, body).is_none()
}

/// The body an article speaks of most.
pub(super) fn dominant_body(doc: &Doc<'_>, roles: &[&str]) -> Option<usize> {
    let mut count: Vec<(usize, usize)> = Vec::new();
    // What the first sentence names first counts for three.
    let lead = doc.sents.iter().find(|s| doc.paras[s.para].role == Role::Prose);
    let acting =
        |a: usize| doc.names.actors[a].is(ActorKind::Body) && roles[a] != "court" && !watches(doc, a);
    let first = lead.and_then(|s| {
        let told = doc.names.within(s.from, s.to).iter().filter(|m| !asked(doc, m.from, s.from));
        // "against the advice of its own council": of the house that acts
        let told = told
            .filter(|m| !doc.any(m.from.wrapping_sub(1), DONE_TO) && !doc.is(m.from.wrapping_sub(1), "own"));
        told.map(|m| m.actor).find(|a| acting(*a))
    });
    count.extend(first.map(|a| (a, 2)));
    for m in doc
        .names
        .mentions
        .iter()
        .filter(|m| {
            // "The measure now heads to the Senate" names no house that has acted.
            let lead = m.from - usize::from(m.from > 0 && doc.has(m.from - 1, Class::DET));
            acting(m.actor)
                && roles[m.actor] != "executive"
                // "until the president reopens parliament": what is done to a house
                && !(lead > 0 && doc.any(lead - 1, DONE_TO))
                && !(lead > 0 && doc.any(lead - 1, &["to", "own"]))
                // "Colorado's delegation in Congress": where those sit who are asked to act
                && !(lead > 1
                    && doc.is(lead - 1, "in")
                    && doc.any(lead - 2, SEATED)
                    && doc.names.entry(doc.lex, m.actor).is_some_and(Known::seats_members))
                && !asked(doc, m.from, doc.sent_of(m.from).from)
        })
        .take(200)
    {
        // The headline and the first sentence name the body that the article is about.
        let weight = if doc.toks[m.from].sent <= 1 { 3 } else { 1 };
        match count.iter_mut().find(|c| c.0 == m.actor) {
            Some(c) => c.1 += weight,
            None => count.push((m.actor, weight)),
        }
    }
    // Of equals the one that acts first.
    let most = count.into_iter().rev().max_by_key(|c| c.1).map(|c| c.0)?;
    // "Parliament passed the bill. The Justice Committee had heard witnesses": of a land that is not told, but no committee.
    let noun = |k: usize| doc.any(k, HOUSES) || doc.among(k, &crate::names::members::NOUNS);
    let house = |k: usize| noun(k) && doc.names.free(k) && (k + 1..k + 3).any(|v| doc.step(v).is_some());
    let acts = || lead.is_some_and(|s| (s.from..s.to.min(s.from + 12)).any(house));
    Some(most).filter(|m| roles[*m] != "committee" || first == Some(*m) || !acts())
}

/// What somebody does to a house.
const DONE_TO: &[&str] = &[
    "reopen", "reopens", "reopening", "reopened", "dissolve", "dissolves", "dissolved", "dissolving",
    "suspend", "suspends", "suspended", "suspending", "shut", "closed", "shuttered", "stormed", "reinstate",
    "restores",
];

/// Houses by their nouns; their members stand for them too.
const HOUSES: &[&str] = &["parliament", "senate", "house", "assembly", "legislature"];

//! The words that bring up another text: `took up a separate resolution`, `A different fate awaited a motion on Chad`.

use super::back::BRINGS;
use super::*;

/// `took up a separate resolution`, `a second text, offered by X`: the next business.
pub(super) fn taken_up(doc: &Doc<'_>, m: &Mention, from: usize) -> bool {
    // "considered a draft on Mali and a second one, on Chad"
    let listed = m.article == Article::Other && m.from > from && doc.is(m.from - 1, "and");
    let reach = if listed { 14 } else { 3 };
    // "Thursday brought something else: a motion from Senator X"
    let brought = m.from > from
        && doc.is_kind(m.from - 1, Kind::Colon)
        && m.article == Article::New
        && (from..m.from).any(|k| doc.any(k, &["brought", "saw", "came"]));
    let before = (m.from.saturating_sub(reach).max(from)..m.from).any(|k| {
        doc.any(k, &["came", "took", "considered", "debated", "turned", "weighed", "takes", "considers"])
            || doc.seq(k, &["voted", "on"])
            // "On Monday it was the turn of a Fijian text", "Monday brought a motion on Togo"
            || doc.seq(k, &["turn", "of"])
            || doc.any(k, BRINGS) && doc.dates_in(from, k).last().is_some_and(|d| d.to == k)
            // "Chad had brought a sharper text"
            || doc.is(k, "brought") && k + 1 == m.from && m.article == Article::Other
    });
    // "A Fijian text followed on Monday"
    let followed = m.from <= from + 1 && doc.is(m.to, "followed") && !doc.any(m.to + 1, &["by", "the", "a"]);
    let offered = (m.to..m.to + 3).any(|k| {
        doc.is(k + 1, "by")
            && doc.any(
                k,
                &[
                    "offered", "introduced", "tabled", "sponsored", "submitted", "moved", "drafted",
                    "proposed", "presented", "authored",
                ],
            )
    });
    // "Before the Seanad was a motion by the Greens"
    let was = m.from.checked_sub(1).filter(|k| *k > from + 1 && doc.any(*k, &["was", "were", "is"]));
    let house = |k: usize| act::body_at(doc, k + 1 + usize::from(doc.has(k + 1, Class::DET)));
    let waited = was.is_some_and(|w| (from..w.min(from + 4)).any(|k| doc.is(k, "before") && house(k)));
    // "A sister text on arrests in X, put to the same test, was not so fortunate."
    let opens =
        m.article == Article::Other && m.from <= from + 1 && doc.any(m.to, &["on", "about", "concerning"]);
    // "They had come with a text of their own"
    let own = of_ones_own(doc, m);
    before
        || followed
        || offered
        || waited
        || opens
        || own && doc.is(m.from.wrapping_sub(1), "with")
        || fares(doc, m)
        || tried_to_bring(doc, m)
        || brought
}

/// `a text of their own`
pub(super) fn of_ones_own(doc: &Doc<'_>, m: &Mention) -> bool {
    let of = m.head + 1;
    doc.is(of, "of") && doc.has(of + 1, Class::POSS) && doc.is(of + 2, "own")
}

/// `A companion resolution in the Senate has 20 sponsors`, `The House twin, H.R. 40, sits in committee`: the other house, which has
/// the same text before it.
pub(super) fn twin_house(doc: &Doc<'_>, m: &Mention, from: usize) -> Option<usize> {
    if m.from > from + 1 || !(m.from..=m.head).any(|k| doc.any(k, mention::TWINS)) {
        return None;
    }
    let at = m.head + 2 + usize::from(doc.has(m.head + 2, Class::DET));
    let seat = || doc.names.mention_at(at).filter(|x| x.from == at && doc.any(m.head + 1, &["in", "before"]));
    let body = |a: &usize| doc.names.actors[*a].is(ActorKind::Body);
    body_inside(doc, m).or_else(|| seat().map(|x| x.actor).filter(body))
}

/// `tried to table | a motion on Chad`, `rose to present | a resolution`
pub(super) fn tried_to_bring(doc: &Doc<'_>, m: &Mention) -> bool {
    const TRIES: &[&str] = &["tried", "rose", "sought", "attempted", "stood", "wanted"];
    let Some(to) = m.from.checked_sub(2).filter(|k| *k > 0 && doc.is(*k, "to")) else { return false };
    doc.any(to - 1, TRIES)
        && doc.any(to + 1, &["table", "present", "move", "introduce", "bring", "submit", "read"])
}

/// `the motion on Chad`, `the recommendation`: by its matter, or by a noun of its own.
pub(super) fn named_apart(doc: &Doc<'_>, m: &Mention) -> bool {
    !subject::of(doc, m).is_empty() || doc.any(m.head, &["recommendation", "declaration"])
}

/// `The motion on Chad met a different fate`, `A different fate awaited a motion on Chad`, `fared worse`, `had a rougher passage`: what
/// became of it is told next.
pub(super) fn fares(doc: &Doc<'_>, m: &Mention) -> bool {
    const FATES: &[&str] =
        &["fate", "end", "passage", "ride", "life", "reception", "time", "story", "destiny"];
    let sent = doc.sent_of(m.head);
    let fate = |lo: usize, hi: usize| (lo..hi.min(sent.to)).any(|k| doc.any(k, FATES));
    let awaited = m.from > sent.from
        && doc.any(m.from - 1, &["awaited", "awaits", "befell", "met"])
        && fate(sent.from, m.from);
    let end = (m.to..sent.to.min(m.to + 9))
        .find(|k| doc.any(*k, &["met", "had", "fared", "suffered", "was", "found"]));
    let fared = end
        .filter(|k| (m.to..*k).all(|t| doc.is_kind(t, Kind::Word) && doc.step(t).is_none()))
        .is_some_and(|k| {
            doc.is(k, "fared")
                || doc.has(k + 1, Class::INDEF) && k + 5 > sent.to.saturating_sub(1) && fate(k + 2, k + 5)
        });
    awaited || m.from <= sent.from + 1 && (fared || mention::came_through(doc, m.head))
}

/// `A motion on Chad would have condemned the raids`, `A motion from the actors' union, voicing alarm at arrests, went to the
/// executive`: what a text that opens the sentence says, whatever became of it.
pub(super) fn told_of(doc: &Doc<'_>, m: &Mention, from: usize) -> bool {
    let near = m.to..(m.to + 12).min(doc.sent_of(m.from).to);
    let force = |k: usize| doc.verb(k).is_some_and(|v| v.force.is_some());
    let would = |k: usize| doc.seq(k, &["would", "have"]) && force(k + 2);
    let says =
        |k: usize| (k == m.to || doc.is_kind(k - 1, Kind::Comma)) && doc.form(k).has(Form::ING) && force(k);
    m.from == from
        && near.clone().any(|k| would(k) || says(k))
        && !near.clone().any(|k| doc.has(k, Class::REL) || doc.is(k, "if"))
}

/// `A draft resolution seen by AFP condemns the arrests and asks for access`, `According to a draft text obtained by Reuters`: a draft
/// of which nothing is told but what it says.
pub(super) fn draft_says(doc: &Doc<'_>, m: &Mention, from: usize) -> bool {
    let draft = (m.from..=m.head).any(|k| doc.is(k, "draft"));
    let to = doc.sent_of(m.head).to;
    let seen = |k: usize| doc.any(k, &["seen", "obtained", "reviewed", "viewed", "leaked"]);
    let according = || m.from == from + 2 && doc.seq(from, &["according", "to"]);
    let aside = |k: usize| doc.any(k, &["which", "that", "who", "if"]);
    let says = |k: usize| {
        let finite = doc.form(k).has(Form::THIRD) || doc.has(k - 1, Class::MODAL.or(Class::FUTURE));
        doc.verb(k).is_some_and(|v| v.force.is_some()) && (finite || doc.quoted(k))
    };
    draft
        && m.article == Article::New
        && ((m.to..to.min(m.to + 8)).any(seen) || m.from <= from + 1)
        && (according()
            || m.from <= from + 1 && (m.to..to.min(m.to + 16)).take_while(|k| !aside(*k)).any(says))
}

/// `A rival Russian draft`, `A competing text`, as what a sentence opens with.
pub(super) fn opens_rival(doc: &Doc<'_>, m: &Mention, from: usize) -> bool {
    let rival = (m.from..m.head).any(|k| doc.any(k, &["rival", "competing"]));
    rival
        && m.from <= from + 1
        && m.article == Article::Other
        && m.part == Part::Whole
        && !m.plural
        && doc.has(m.from, Class::INDEF)
}

/// `An earlier motion of hers, which asked ministers to act, did not get as far as debate`, `Another text, by which the Council would
/// have condemned the raids, was turned to a panel`: a text beside the one decided on, of which the sentence that it opens tells what it
/// says, by the verb found.
pub(super) fn says_beside(doc: &Doc<'_>, m: &Mention, from: usize) -> Option<usize> {
    let sharper =
        || doc.has(m.from, Class::INDEF) && (m.from + 1..m.head).any(|k| doc.among(k, &mention::COMPARED));
    let beside = matches!(m.article, Article::Other | Article::Earlier) || sharper();
    let plain = m.part == Part::Whole && !m.plural && m.symbol.or(m.title).is_none();
    if !beside || !plain || m.from > from + 1 {
        return None;
    }
    let to = doc.sent_of(m.head).to.min(m.to + 14);
    let which = |k: usize| doc.any(k, &["which", "that"]);
    let rel = |k: usize| k + 1 + usize::from(doc.any(k + 1, &["by", "in", "under"]));
    let opens = |k: &usize| doc.is_kind(*k, Kind::Comma) && which(rel(*k));
    let word = |k: &usize| opens(k) || doc.step(*k).is_none() && !doc.has(*k, Class::AUX.or(Class::MODAL));
    let comma = (m.to..to).take_while(word).find(opens)?;
    let force = |k: &usize| doc.verb(*k).is_some_and(|v| v.force.is_some()) && !doc.has(*k, Class::PREP);
    (rel(comma) + 1..rel(comma) + 9).find(force)
}

//! Which text a verb is about.

mod between;

use super::*;
use between::defined;
pub(super) use between::described;

/// `killed a draft on Feb. 4, when the vote was 13-2`: the clause tells the count of what stands before it.
pub(super) fn told_when(doc: &Doc<'_>, lo: usize, hi: usize) -> bool {
    (lo..hi).any(|k| {
        doc.is_kind(k, Kind::Comma)
            && doc.any(k + 1, &["when", "where"])
            && doc.any(k + 3, &["vote", "tally", "count", "result", "margin", "score"])
    })
}

/// The noun phrase an act is about: before a passive or intransitive verb, after an active one; nearest wins.
pub(super) fn link<'m>(
    doc: &Doc<'_>,
    decision: &Decision,
    mentions: &'m [Mention],
    acts: &[Act],
    from: usize,
) -> Option<&'m Mention> {
    let tok = decision.tok;
    let passive = decision.act.is_none_or(|a| a.passive);
    let mut subject = tok;
    while subject > from && (doc.has(subject - 1, Class::AUX.or(Class::ADVERB))) {
        subject -= 1;
    }
    let pronoun = subject > from && doc.any(subject - 1, &["it", "they"]);
    // "a resolution on X, which it then adopted by consensus"
    if pronoun && subject > from + 1 && !passive && doc.any(subject - 2, &["which", "that"]) {
        return mentions.iter().rev().find(|m| m.head < subject && m.part == Part::Whole);
    }
    // "It then passed by 30 votes to 5 a text on X": the body's act.
    let object = |m: &Mention| {
        !passive
            && (m.article == Article::New || m.symbol.is_some() || m.plural || m.from == tok + 1)
            && m.from > tok
            && m.from < tok + 14
            && breaks(doc, tok, m.from) == 0
    };
    if pronoun && !mentions.iter().any(object) {
        // "His amendment would ...; it failed": the subject of the sentence, or nothing named here.
        return mentions.first().filter(|m| m.head < subject);
    }
    // "This resolution follows the passage last month of a motion": the noun's own text.
    let of = |m: &&Mention| {
        m.from > tok && m.from < tok + 12 && (doc.is(m.from - 1, "of") || doc.is(m.from, "of"))
    };
    if doc.any(tok, &["passage", "adoption", "approval", "rejection", "defeat"])
        && let Some(m) = mentions.iter().find(of)
    {
        return Some(m);
    }
    // "Acting on the amendment, the Committee adopted it": what the sentence opened with.
    if !passive && doc.any(tok + 1, &["it", "them"]) {
        let opened = mentions.first().filter(|m| m.head < tok);
        // "A motion to recommit the bill failed before the House passed it", "rejected an amendment to the bill and passed it": not
        // what has had its own verb.
        let over = opened.filter(|m| matches!(m.part, Part::Procedure | Part::Amendment)).and_then(|m| {
            let low = if m.part == Part::Procedure { m.head } else { from };
            let own = acts.iter().any(|a| a.tok > low && a.tok < tok && decides(a.step));
            mentions.iter().rev().find(|w| own && w.head < tok && w.part == Part::Whole)
        });
        return over.or(opened);
    }
    // "voting by 282 to 180 for an amendment": what it was for.
    if let Some(t) = decision.tally.filter(|t| doc.is(t.to, "for"))
        && let Some(m) = mentions.iter().find(|m| m.from == t.to + 1)
    {
        return Some(m);
    }
    let nearest = nearest(doc, decision, mentions, acts, from)?;
    // "a resolution on Mali, which passed by 30 votes to 4, and one on Chad"
    // "one on Mali, which passed by consensus, and one on Chad"
    let alone = || !doc.is_kind(tok + 1, Kind::Word) || doc.has(tok + 1, Class::PREP.or(Class::ADVERB));
    let which = subject > from && doc.is(subject - 1, "which") && (passive || alone());
    if let Some(m) = mentions.iter().rev().find(|m| m.head < subject).filter(|_| which && nearest.from > tok)
    {
        return Some(m);
    }
    if let Some(m) = in_motion(doc, nearest, mentions, tok).filter(|_| !passive) {
        return Some(m);
    }
    opens_sentence(doc, nearest, mentions, from, subject, tok)
        .or_else(|| business_on(doc, nearest, mentions, acts, tok))
        .or_else(|| refer::headed(doc, nearest, mentions, from, tok).filter(|_| passive))
        .or(Some(nearest))
}

/// `backed the Housing Bill in February in a motion moved by X`: what the house carried is the motion.
fn in_motion<'m>(
    doc: &Doc<'_>,
    nearest: &Mention,
    mentions: &'m [Mention],
    tok: usize,
) -> Option<&'m Mention> {
    const SIDES: &[&str] = &[
        "backed", "supported", "endorsed", "opposed", "rejected", "condemned", "welcomed", "denounced",
        "criticised", "criticized",
    ];
    let known = nearest.from > tok && (nearest.article == Article::Known || nearest.title.is_some());
    let motion = |m: &&Mention| {
        m.article == Article::New
            && m.part == Part::Whole
            && !m.kind.is_bill()
            && m.from > nearest.to
            && m.from < nearest.to + 6
            && doc.is(m.from - 1, "in")
    };
    mentions.iter().find(motion).filter(|_| known && doc.any(tok, SIDES))
}

/// What opens a clause of its own behind a count: `was adopted, 30-2, after all amendments had fallen`.
const CLAUSES: &[&str] = &["after", "although", "though", "despite", "whereupon", "following", "once"];

/// The nearest text on the side of the verb where its grammar puts it, that no other verb takes.
fn nearest<'m>(
    doc: &Doc<'_>,
    decision: &Decision,
    mentions: &'m [Mention],
    acts: &[Act],
    from: usize,
) -> Option<&'m Mention> {
    let tok = decision.tok;
    let passive = decision.act.is_none_or(|a| a.passive);
    let asked = house::asked_of_others(doc, tok, from)
        .or_else(|| described(doc, mentions, tok, from))
        .or_else(|| defined(doc, mentions, tok, from));
    let told = passive && (decision.tally.is_some() || decision.manner.is_some());
    // "voted 68-40 to approve legislation": what the vote was for.
    let aim = |a: &Act| decision.act.is_some_and(|d| d.votes) && a.tok > tok && doc.is(a.tok - 1, "to");
    mentions
        .iter()
        .filter(|m| asked.is_none_or(|(open, close)| !(open..close).contains(&m.from)))
        // "80 votes to 29, a thinner majority than the 90 to 20 that a similar text got": what it is measured by.
        .filter(|m| m.from <= tok || !(tok..m.from).any(|k| measured(doc, k)))
        .filter(|m| {
            // "The vote on Mali was 25 to 6, and that on Chad 26 to 9": the next count's text.
            let next = |t: Tally| (t.to..m.from).any(|k| doc.any(k, &["and", "but", "while"]));
            let that = m.from < m.to && doc.any(m.from, &["that", "one"]);
            !that || decision.act.is_some() || !decision.tally.is_some_and(|t| m.from > t.to && next(t))
        })
        .filter(|m| {
            // "endorsed by consensus, with Mali disassociating itself from the paragraph": what one stands apart from.
            // "was adopted after all amendments had fallen", "got 41 votes, whereupon he softened a paragraph": a clause of its own.
            let apart = |k: usize| {
                doc.ends(k, "ssociating") && m.part == Part::Paragraph
                    || doc.any(k, CLAUSES) && told && m.part != Part::Whole
            };
            m.from <= tok || !(tok..m.from).any(apart)
        })
        .filter(|m| {
            // "voted 4-3, after a similar resolution died": the subject of another verb.
            let lapsed =
                |a: &Act| a.tok == m.to && a.tok != tok && a.step == Step::Lapse && !doc.is(a.tok + 1, "by");
            // "called for an embargo by 119 votes to one, after a resolution of the Council had failed"
            let new = matches!(m.article, Article::New | Article::Other);
            let led = new && m.from > from && doc.any(m.from - 1, &["after", "since"]);
            let lost = |a: &Act| matches!(a.step, Step::Reject | Step::Veto);
            let own = |a: &Act| led && a.tok >= m.to && a.tok < m.to + 6 && a.tok != tok && lost(a);
            m.head < tok || !acts.iter().any(|a| lapsed(a) || own(a))
        })
        .filter(|m| {
            // "suspended Libya, a step that led to resolution 12, adopted in March": a text with a verb of its own.
            let beside = |a: &Act| a.passive || doc.is_kind(a.tok - 1, Kind::Comma);
            let own = |a: &Act| decides(a.step) && (m.to..m.to + 2).contains(&a.tok) && beside(a);
            let apart = m.from > tok && (tok..m.from).any(|k| doc.is_kind(k, Kind::Comma));
            !apart || !acts.iter().any(own)
        })
        .filter(|m| {
            // "Before adopting the resolution, the Council rejected amendment L.31": the clause that opens has its own.
            let opening = !passive
                && m.head < tok
                && doc.any(from, &["before", "after", "having", "prior", "while", "instead", "despite"])
                && (m.head..tok).any(|k| doc.is_kind(k, Kind::Comma));
            !opening || !mentions.iter().any(|o| o.from > tok && o.from < tok + 40)
        })
        .filter(|m| {
            // "voted for the bill, days after Hungary's parliament endorsed the treaty": another house's own.
            let apart = !passive && m.head < tok && after_house(doc, m.to, tok);
            !apart || doc.any(tok + 1, &["it", "them"])
        })
        .filter(|m| {
            // Another act between them takes the text, but not "an amendment that would have approved it was lost".
            let would = |a: &Act| a.expected && m.head < tok && m.part == Part::Amendment;
            // "The bill passed the House in May and cleared the Senate on Monday": through one house after another.
            let through = |a: &Act| {
                m.head < tok
                    && goes_through(doc, a)
                    && decision.act.is_some_and(|own| goes_through(doc, &own))
            };
            let (lo, hi) = if m.head < tok { (m.head, tok) } else { (tok + 1, m.from) };
            let inside = |a: &Act| asked.is_some_and(|(open, close)| (open..close).contains(&a.tok));
            !acts.iter().any(|a| {
                let other = a.tok > lo && a.tok < hi && a.tok != tok && !a.votes && !inside(a);
                other && decides(a.step) && !aim(a) && !would(a) && !through(a)
            }) || m.symbol.is_some()
        })
        .min_by_key(|m| {
            // "The first two passed 53-45 and the third 51-45"
            let counted = decision.tally.is_some_and(|t| t.from > tok && t.from <= tok + 2);
            if counted && m.to == tok && m.order.is_some() {
                return 0;
            }
            let distance = if m.head < tok { tok - m.head } else { (m.from.max(tok)) - tok };
            let side = match (passive, m.head < tok) {
                (true, true) | (false, false) => 0,
                (true, false) => 6,
                (false, true) => 10,
            };
            let cuts = if m.head < tok { breaks(doc, m.head, tok) } else { breaks(doc, tok, m.from) };
            distance
                + side
                + 20 * cuts
                + if m.kind == ResolutionKind::Decision && doc.is(m.head, "decision") { 6 } else { 0 }
        })
}

/// `A motion to postpone it, the House's way of killing a bill, had failed`: what the sentence opens with, where a comma
/// stands before the verb; an amendment that opens it is no paragraph's.
fn opens_sentence<'m>(
    doc: &Doc<'_>,
    nearest: &Mention,
    mentions: &'m [Mention],
    from: usize,
    subject: usize,
    tok: usize,
) -> Option<&'m Mention> {
    mentions.first().filter(|m| {
        if m.from > from + 1 {
            return false;
        }
        if m.part == Part::Amendment && nearest.part == Part::Paragraph {
            return m.head < nearest.from && nearest.head < tok;
        }
        m.part != Part::Whole
            && nearest.part == Part::Whole
            && subject > from
            && doc.is_kind(subject - 1, Kind::Comma)
            && nearest.head < subject
            && (m.head..nearest.from).any(|k| doc.is_kind(k, Kind::Comma))
    })
}

/// `A bid by X to take no action on the text was turned down`: the bid.
fn business_on<'m>(
    doc: &Doc<'_>,
    nearest: &Mention,
    mentions: &'m [Mention],
    acts: &[Act],
    tok: usize,
) -> Option<&'m Mention> {
    mentions.iter().rev().find(|m| {
        m.part != Part::Whole
            && (nearest.part == Part::Whole || nearest.part == Part::Paragraph && m.part == Part::Amendment)
            && nearest.head < tok
            && m.head < nearest.from
            && m.head + 16 > nearest.from
            // "A bid to end the debate got 13 votes, and the resolution itself went through by 25 to 10"
            && !(doc.any(nearest.from - 1, &["and", "but", "while"]) && doc.is(nearest.to, "itself"))
            && (doc.has(nearest.from - 1, Class::PREP)
                || nearest.part == Part::Paragraph
                || (m.part == Part::Procedure
                    || m.part == Part::Amendment && doc.any(m.head + 1, &["to", "by", "from"]))
                    && (m.head..nearest.from).any(|k| doc.is(k, "to"))
                // "An amendment that would have weakened the bill was rejected"
                || m.part == Part::Amendment
                    && doc.any(m.head + 1, &["that", "which"])
                    && doc.step(nearest.from - 1).is_none())
            && breaks(doc, m.head, nearest.from) == 0
            && !acts.iter().any(|a| a.tok > m.head && a.tok < nearest.from && !a.expected)
    })
}

/// `days after Hungary's parliament`: a clause of time with a house for its subject.
pub(super) fn after_house(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    const UNITS: &[&str] = &["day", "days", "week", "weeks", "month", "months", "year", "years", "hours"];
    let house =
        |k: usize| doc.names.mention_at(k).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body));
    // "a day after they rejected leaving without a deal"
    (from..to).any(|k| {
        doc.any(k, UNITS) && doc.is(k + 1, "after") && (doc.is(k + 2, "they") || (k + 2..to).any(house))
    })
}

pub(super) fn scope(part: Part) -> Scope {
    match part {
        Part::Whole => Scope::Final,
        Part::Amendment => Scope::Amendment,
        Part::Paragraph => Scope::Paragraph,
        Part::Procedure => Scope::Procedural,
    }
}

pub(super) fn decides(step: Step) -> bool {
    matches!(step, Step::Adopt | Step::Reject | Step::Veto)
}

/// `On Fiji, the vote was 30 to 5`; `another on Fiji (30-5-12)`: whom the text of a bare count is about.
pub(super) fn on_whom(doc: &Doc<'_>, tally: Option<Tally>, from: usize) -> Vec<usize> {
    let Some(at) = tally.map(|t| t.from) else { return Vec::new() };
    if let Some(state) = blamed(doc, from, at) {
        return vec![state];
    }
    // "on Mali (30-5-12), Chad (28-6-13) and Fiji (25-9-13)"
    let before = at.checked_sub(2).filter(|k| *k > from && doc.is_kind(at - 1, Kind::Open));
    let named = before.and_then(|k| doc.names.mention_at(k)).filter(|m| m.to + 1 == at);
    if let Some(m) = named.filter(|m| doc.names.actors[m.actor].is(ActorKind::State)) {
        return vec![m.actor];
    }
    let lo = from.max(at.saturating_sub(8));
    let state = |k: usize| {
        let m = doc.names.mention_at(k + 1).filter(|m| m.from == k + 1 && m.to <= at)?;
        (doc.is(k, "on") && doc.names.actors[m.actor].is(ActorKind::State)).then_some(m.actor)
    };
    (lo..at).rev().find_map(state).into_iter().collect()
}

/// No noun names the new text: what it is about follows the verb.
pub(super) fn unnamed_on(doc: &Doc<'_>, decision: &Decision, from: usize, to: usize) -> Vec<usize> {
    let tok = decision.tok;
    // "decided, with Chad alone voting against, to send a mission to X"
    if let Some(aim) = act::votes_to_do(doc, tok).filter(|_| doc.is_kind(tok + 1, Kind::Comma)) {
        return subject::told(doc, aim);
    }
    // "On Mali it was 103 to 18, and on Chad 96 to 28": each count's own
    let bare = decision.act.is_none() && decision.tally.is_some();
    let at = decision.tally.map_or(tok, |t| t.from);
    if let Some(state) = rebuked(doc, from, at).filter(|_| decision.act.is_none()) {
        return vec![state];
    }
    let before = if bare { on_whom(doc, decision.tally, from) } else { Vec::new() };
    let own = if before.is_empty() { subject::complement(doc, tok + 1) } else { before };
    let own = if own.is_empty() { on_whom(doc, decision.tally, from) } else { own };
    if !own.is_empty() {
        return own;
    }
    // "renewed its mission to X"
    if act::mandated(doc, tok) {
        return subject::told(doc, tok);
    }
    // "voted 29 to 12 to keep its rapporteur on X"
    if let Some(on) = charged(doc, tok).filter(|_| decision.act.is_some_and(|a| a.votes)) {
        return on;
    }
    let end = to.min(tok + 26);
    let force = |k: usize| doc.verb(k).and_then(|v| v.force);
    // "voted by 76 to 74 to call on the cabinet to stop sales to X"
    if let Some(aim) = (tok..end).find(|k| doc.is(*k, "to") && force(k + 1).is_some()) {
        return subject::complement(doc, aim);
    }
    // "voted 19-17 against holding a debate on X's treatment of Y"
    let debate = |k: &usize| {
        doc.any(*k, &["debate", "discussion", "session", "hearing", "inquiry"])
            && doc.any(k + 1, &["on", "into", "about"])
    };
    if let Some(k) = (tok..end).find(debate).filter(|_| decision.act.is_some_and(|a| a.votes)) {
        return subject::complement(doc, k + 1);
    }
    own
}

/// `extended the mandate of its expert on Chad`: whom a mandate is on that a house decides about; nobody where it has a theme.
pub(super) fn charged(doc: &Doc<'_>, tok: usize) -> Option<Vec<usize>> {
    act::charge(doc, tok).map(|on| subject::complement(doc, on))
}

//! What the words around a verb say of it: denied, passive, beside a text or a body.

mod sought;

use super::*;
pub(super) use sought::leaves_panel;
pub use sought::sought;

/// `voted 128-9 to reject Washington's recognition of X`: what a text turns against, and no text.
pub(super) fn of_a_deed(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    const DEEDS: &[&str] = &[
        "recognition", "move", "claim", "claims", "annexation", "policy", "policies", "attempt", "attempts",
        "occupation", "accusations", "referendum", "referendums", "interference",
    ];
    let whose = |k: usize| doc.names.mention_at(k).is_some() || doc.names.demonym_at(k).is_some();
    let end = to.min(i + 5);
    i > 0
        && doc.is(i - 1, "to")
        && (i + 1..end).any(|k| doc.any(k, DEEDS))
        && (i + 1..i + 3).any(whose)
        && !(i + 1..end).any(|k| doc.has(k, Class::TEXT))
}

/// `It was | , however, | stepped down`: where the word before what is put in between commas ends.
pub(super) fn past_aside(doc: &Doc<'_>, i: usize, from: usize) -> usize {
    const ASIDES: &[&str] = &[
        "however", "though", "too", "meanwhile", "finally", "instead", "therefore", "also", "again",
        "moreover",
    ];
    let comma = |k: usize| doc.is_kind(k, Kind::Comma);
    let aside = i > from + 3 && comma(i - 1) && comma(i - 3) && doc.any(i - 2, ASIDES);
    if aside { i - 3 } else { i }
}

/// `was adopted`, `has been approved`, `a text adopted by`: the text comes first.
pub(super) fn is_passive(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let mut p = past_aside(doc, i, from);
    while p > from && p + 5 > i {
        p -= 1;
        let auxiliary = doc.denied(p).unwrap_or_else(|| doc.low(p));
        if ["was", "were", "is", "are", "be", "been", "being", "gets", "got"].contains(&auxiliary) {
            return true;
        }
        if !doc.has(p, Class::ADVERB) && !doc.ends(p, "ly") && !doc.any(p, &["not", "first"]) {
            break;
        }
    }
    // A participle right behind a text: "the text adopted Friday", "text, tabled by".
    let before = i.saturating_sub(1);
    let skip = usize::from(doc.is_kind(before, Kind::Comma) || doc.is_kind(before, Kind::Close));
    let noun = before.saturating_sub(skip);
    i > from
        && doc.has(noun, Class::TEXT)
        && (doc.any(
            i + 1,
            &[
                "by", "on", "in", "at", "during", "with", "without", "unanimously", "last", "earlier",
                "today", "yesterday",
            ],
        ) || doc.has(i + 1, Class::WEEKDAY))
        || doc.is(i + 1, "by") && !counts_object(doc, i + 2)
        || by_body(doc, i)
        || fronted(doc, i, from)
        || joins_passive(doc, i, from)
}

/// `a resolution condemning the arrests, adopted | on Tuesday by the Council`: the body that did it stands behind the day.
fn by_body(doc: &Doc<'_>, i: usize) -> bool {
    if !doc.form(i).has(Form::PARTICIPLE) {
        return false;
    }
    let end = doc.sent_of(i).to.min(i + 8);
    let day = doc.dates_in(i + 1, end).next().filter(|d| d.from < i + 4 && doc.is(d.to, "by"));
    day.is_some_and(|d| body_at(doc, d.to + 1 + usize::from(doc.has(d.to + 1, Class::DET))))
}

/// A body, by its name or a noun for one.
pub fn body_at(doc: &Doc<'_>, k: usize) -> bool {
    doc.has(k, Class::BODYNOUN)
        || doc.names.actor_at(k).is_some_and(|a| doc.names.actors[a].is(ActorKind::Body))
}

/// `It passed by | 30 votes to 5 a text on X`: what is counted stands behind its count.
pub fn counts_object(doc: &Doc<'_>, i: usize) -> bool {
    // "It adopted by | voice vote an amendment", "by unanimous consent a draft on X"
    const MANNER: &[&str] =
        &["votes", "to", "against", "voice", "unanimous", "consent", "consensus", "acclamation", "general"];
    // "by 50 of the 58 senators present a text on X"
    let of = |k: usize| {
        doc.is(k, "of") && crate::number::before(doc, k)
            || doc.is(k, "the") && doc.is(k - 1, "of")
            || doc.has(k, Class::MEMBER) && crate::number::before(doc, k)
            || doc.is(k, "present") && doc.has(k - 1, Class::MEMBER)
    };
    let count = |k: &usize| {
        matches!(doc.kind(*k), Some(Kind::Num | Kind::Dash))
            || doc.has(*k, Class::NUMBER.or(Class::VOTENOUN))
            || doc.any(*k, MANNER)
            || of(*k)
    };
    let end = (i..doc.sent_of(i - 1).to).find(|k| !count(k));
    end.is_some_and(|k| {
        k > i && doc.has(k, Class::DET.or(Class::INDEF)) && (k + 1..k + 5).any(|t| doc.has(t, Class::TEXT))
    })
}

/// `Tabled last October by X, the text asked`: the participle that opens the sentence.
fn fronted(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let apart = |k: &usize| !doc.is_kind(*k, Kind::Comma);
    i == from
        && doc.form(i).has(Form::PARTICIPLE)
        && (i + 1..i + 6).take_while(apart).any(|k| doc.is(k, "by") && !doc.has(k + 1, Class::NUMBER))
}

/// `a motion tabled by X and approved with only the Greens against`, `A declaration was read out and accepted on Tuesday`: the text
/// comes first for both.
fn joins_passive(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let led = |k: usize| k > from && doc.any(k - 1, &["was", "were", "been", "being"]) && !doc.quoted(k);
    let done = |k: usize| doc.form(k).has(Form::PARTICIPLE) || doc.any(k, &["read", "put"]);
    let out = usize::from(i > from + 4 && doc.any(i - 2, &["out", "aloud", "up", "forward"]));
    // "The Senate was recalled and passed the bill": what it did
    let object = || doc.has(i + 1, Class::DET.or(Class::INDEF).or(Class::POSS)) || doc.is(i + 1, "it");
    if i > from + 3 && doc.is(i - 1, "and") && led(i - 2 - out) && done(i - 2 - out) && !object() {
        return true;
    }
    let first = |k: usize| {
        doc.is(k + 1, "by")
            && doc.form(k).has(Form::PARTICIPLE)
            && k > 0
            && (doc.has(k - 1, Class::TEXT) || doc.has(k - 1, Class::AUX))
    };
    let apart = |k: &usize| doc.is_kind(*k, Kind::Comma) || doc.is_kind(*k, Kind::Semicolon);
    i > from + 4
        && doc.is(i - 1, "and")
        && doc.has(i + 1, Class::PREP)
        && (from.max(i.saturating_sub(14)) + 1..i - 2).rev().take_while(|k| !apart(k)).any(first)
}

/// `out of | the Rules Committee`, `sent to | its panel on trade`: does a committee stand here?
pub(super) fn near_body(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    // "the Labor, Welfare and Health Committee": a long name tells what it is at its end.
    let at = i + usize::from(doc.has(i, Class::DET));
    let name = doc.names.mention_at(at).filter(|m| m.to > i + 5);
    (i..name.map_or(to.min(i + 5), |m| m.to))
        .any(|k| doc.any(k, &["committee", "panel", "subcommittee", "commission"]))
}

/// `A harsher draft, promoted by | ...`: the subject of what follows, whatever is said of it in between.
pub(super) fn opens_with_text(doc: &Doc<'_>, from: usize) -> bool {
    let text = |k: usize| doc.has(k, Class::TEXT) || doc.is(k, "project");
    (from..from + 4).any(|k| text(k) && doc.is_kind(k + 1, Kind::Comma))
}

pub(super) fn near_text(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    // "A declaration bearing the signatures of all the parties of the house but one was read out and accepted"
    let opens =
        || i < from + 40 && (from..from + 4).any(|k| doc.has(k, Class::TEXT)) && is_passive(doc, i, from);
    (from.max(i.saturating_sub(14))..i).any(|k| doc.has(k, Class::TEXT)) || opens()
}

/// `in a Senate change`, `in House amendments`, `in Senate Joint Resolution 11`: what a chamber agrees to of the other's.
pub(super) fn concurs(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to.min(from + 8)).any(|k| {
        doc.has(k, Class::TEXT)
            || doc.any(k, &["change", "changes", "senate", "house", "version", "revision"])
    })
}

/// `died with the 11th Parliament`, `was scrapped in May 2008 when the term of the 17th Assembly ran out`: what ends with those
/// who sit there.
pub(super) fn term_ends(doc: &Doc<'_>, i: usize) -> bool {
    const SITTING: &[&str] = &[
        "term", "session", "mandate", "legislature", "congress", "parliament", "dissolution", "prorogation",
    ];
    const ENDED: &[&str] =
        &["adjourned", "dissolved", "prorogued", "dissolution", "prorogation", "election", "elections"];
    let to = doc.sent_of(i).to;
    let at = (i + 1..to.min(i + 7)).find(|k| doc.any(*k, &["when", "with", "as", "at", "after"]));
    let at = at.filter(|at| !(i + 1..*at).any(|k| doc.is_kind(k, Kind::Comma)));
    let house = |k: usize| {
        doc.names.mention_at(k).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body))
            || doc.has(k, Class::BODYNOUN)
    };
    at.is_some_and(|at| {
        let end = to.min(at + 10);
        let sits = || (at + 1..end).any(|k| doc.any(k, SITTING) || house(k));
        match doc.low(at) {
            "when" | "after" | "as" => {
                sits()
                    && (at + 1..end).any(|k| {
                        doc.any(k, ENDED) || doc.any(k, &["ended", "ran", "expired", "rose", "closed"])
                    })
            }
            // "died with the last Congress", "at the end of the session"
            "at" => doc.seq(at + 1, &["the", "end", "of"]) && sits(),
            _ => (at + 1..end.min(at + 5)).any(|k| doc.any(k, SITTING) || house(k)),
        }
    })
}

/// What the reading at an ordinal does to a bill.
pub(super) fn reads(doc: &Doc<'_>, ordinal: usize) -> Option<Step> {
    match doc.low(ordinal) {
        "first" => Some(Step::Introduce),
        "second" => Some(Step::Refer),
        "third" | "final" => Some(Step::Adopt),
        _ => None,
    }
}

/// `replaces a 2005 law that a judge struck down`: the end of another law, which the text takes the place of.
pub(super) fn of_old_law(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let lo = from.max(i.saturating_sub(7));
    let Some(rel) = (lo..i).rev().find(|k| doc.any(*k, &["that", "which"])) else { return false };
    let old = rel > from + 2 && doc.any(rel - 1, &["law", "act", "statute", "ordinance", "decree"]);
    let det = || (from.max(rel.saturating_sub(5))..rel).rev().find(|k| doc.any(*k, &["a", "an"]));
    const INSTEAD: &[&str] = &[
        "replace", "replaces", "replaced", "replacing", "repeal", "repeals", "repealing", "amend", "amends",
        "amending", "revive", "revives", "reviving", "resembles", "mirrors", "succeeds", "rewrites",
        "follows",
    ];
    old && det().is_some_and(|d| d > from && doc.any(d - 1, INSTEAD))
}

impl At<'_, '_> {
    /// `fell short of the two thirds it needed`, `fell just short`; not `fell short of international standards`.
    pub(super) fn of_votes(&self) -> bool {
        const MARKS: &[&str] = &[
            "votes", "vote", "majority", "two-thirds", "thirds", "three-fifths", "threshold", "needed",
            "required", "quorum", "passage", "adoption", "number", "supermajority", "mark", "support", "it",
            "override",
        ];
        let (doc, of) = (self.doc, self.i + 2);
        let goal = |k: usize| doc.any(k, MARKS) || doc.is_kind(k, Kind::Num) || doc.has(k, Class::NUMBER);
        // "campaigners said that it fell short": of what they had hoped for
        let says = |k: usize| {
            doc.cue(k) == Some(crate::lexicon::Cue::Say) && !doc.any(k, &["announced", "declared", "ruled"])
        };
        let said = || (self.from.max(self.i.saturating_sub(6))..self.i).any(says);
        !doc.is(of, "of") && !said() || (of..self.to.min(of + 9)).any(goal)
    }

    /// `with the votes of 17 countries and the rejection of Peru and Chad`
    pub(super) fn of_voters(&self) -> bool {
        let (doc, at) = (self.doc, self.i + 2);
        let whom = doc.names.mention_at(at + usize::from(doc.has(at, Class::DET)));
        whom.is_some_and(|m| !doc.is_kind(m.to, Kind::Poss) && !doc.has(m.to, Class::TEXT))
    }
}

/// `fell in the Senate`
pub(super) fn in_house(doc: &Doc<'_>, at: usize) -> bool {
    // "in Turkey's parliament": the state's own name goes first.
    let owned = if doc.is_kind(at + 1, Kind::Poss) { 2 } else { 0 };
    let named = doc.names.mention_at(at + owned + usize::from(doc.has(at, Class::DET)));
    named.is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body))
}

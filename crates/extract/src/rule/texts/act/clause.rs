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

/// `a motion tabled by X and approved with only the Greens against`: the text comes first for both.
fn joins_passive(doc: &Doc<'_>, i: usize, from: usize) -> bool {
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
    (from.max(i.saturating_sub(14))..i).any(|k| doc.has(k, Class::TEXT))
}

/// `in a Senate change`, `in House amendments`, `in Senate Joint Resolution 11`: what a chamber agrees to of the other's.
pub(super) fn concurs(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to.min(from + 8)).any(|k| {
        doc.has(k, Class::TEXT)
            || doc.any(k, &["change", "changes", "senate", "house", "version", "revision"])
    })
}

/// `An amendment from the Greens, adding a call for the closure of the camp, was | lost on a card vote`
fn lost_on_count(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let counts = |k: usize| doc.has(k, Class::VOTENOUN) || crate::number::cardinal(doc, k).is_some();
    doc.is(i, "lost")
        && i > from
        && doc.any(i - 1, &["was", "were"])
        && (doc.any(i + 1, &["by", "on", "in"]) && (i + 2..i + 6).any(counts)
            // "A similar call was lost at Blackpool last September by 51 votes to 49"
            || doc.any(i + 1, &["at", "in"])
                && (i + 3..i + 9).any(|k| doc.is(k, "by") && crate::number::cardinal(doc, k + 1).is_some()))
}

/// Verbs with other common uses count only beside a text or a count.
pub(super) fn careful(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    // What an amendment would do stands between it and its verb.
    // "A bill that would let judges seize phones cleared a committee"
    let on = || near_body(doc, i + 1, i + 5) || (i + 1..i + 4).any(|k| doc.names.mention_at(k).is_some());
    let cleared = doc.any(i, &["cleared", "clears"])
        && (on() || crate::rule::texts::mention::together(doc, i + 1).is_some());
    // "A 2021 bill that would have banned it outright died in committee"
    let house = |k: usize| {
        doc.has(k, Class::BODYNOUN)
            || doc.names.mention_at(k).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body))
    };
    let stuck = doc.any(i, &["died", "dies", "stalled", "languished"])
        && (doc.any(i + 1, &["in", "on"]) && (i + 2..i + 4).any(house)
            || unheard(doc, i)
            // "died on the order paper", "languished on the calendar"
            || doc.seq(i + 1, &["on", "the"]) && doc.any(i + 3, &["order", "floor", "calendar", "notice", "vine"]));
    // "An earlier version, which had passed the House, died when the Senate adjourned"
    let stuck = stuck || doc.any(i, &["died", "dies", "scrapped", "killed"]) && term_ends(doc, i);
    // "His amendment to the budget in the committee on Thursday was not carried"
    let carried = doc.is(i, "carried")
        && (from.max(i.saturating_sub(4))..i).any(|k| doc.any(k, &["was", "were"]))
        && !doc.any(i + 1, &["to", "away"]);
    // "A draft resolution voicing concern over arrests in the north of Chad was tabled by Fiji"
    let opens = || {
        doc.has(from, Class::DET.or(Class::INDEF))
            && (from + 1..i.min(from + 5)).any(|k| doc.has(k, Class::TEXT))
    };
    let brought = i > from + 1
        && doc.has(i - 1, Class::AUX)
        && doc.any(i, &["tabled", "introduced", "filed", "lodged", "presented", "submitted", "circulated"])
        && opens();
    let far = cleared
        || stuck
        || carried
        || brought
        || lost_on_count(doc, i, from)
        || doc.any(i, &["failed", "fails", "accepted"]);
    let reach = if far { 26 } else { 8 };
    // "approved Resolution No. 9, which Senators X, Y and Z had filed in June"
    let brought = doc.step(i) == Some(Step::Introduce);
    let object =
        |k: &usize| doc.any(*k, &["that", "which"]) && (doc.cap(k + 1) || doc.has(k + 1, Class::DET));
    let behind = (from..i).rev().take(24).find(object).filter(|_| brought);
    let reach = behind.map_or(reach, |k| reach.max(i - k + 6));
    let lo = from.max(i.saturating_sub(reach));
    // "failed on Friday to adopt a U.S.-drafted resolution"
    let tried = doc.any(i, &["failed", "fails"]) && (i + 2..i + 6).any(|k| doc.is(k, "to"));
    // "delay a vote on the children's rights bill"
    let put_off = (i + 1..i + 4).any(|k| {
        doc.any(k, &["vote", "decision", "debate", "consideration", "action"])
            && doc.any(k + 1, &["on", "of"])
    });
    // "Moved by Senator Rowe of Ohio on July 27, the resolution", "Tabled last October by Roe of Ohio, the text"
    let hi = match i == from && (i + 1..i + 5).any(|k| doc.is(k, "by")) {
        true => 24,
        // "brought in the Asylum Seekers (Permission to Work) Bill"
        false if tried || put_off || doc.is(i, "brought") && doc.is(i + 1, "in") => 14,
        false => 8,
    };
    let text = (lo..i + hi).any(|k| {
        k != i
            && (doc.has(k, Class::TEXT)
                || doc.any(k, &["proposal", "version", "companion", "recommendation"])
                || (k < i || doc.is(i, "carried")) && crate::rule::texts::mention::is_number(doc, k)
                // "A similar call was lost by 51 votes to 49"
                || doc.any(k, &["call", "appeal", "demand", "bid"]) && lost_on_count(doc, i, from))
            && doc.toks.get(k).is_some_and(|t| t.sent == doc.toks[i].sent)
    });
    let noun = doc.has(i.saturating_sub(1), Class::DET.or(Class::POSS))
        && i > from
        && !doc.is(i.saturating_sub(1), "that")
        || doc.has(i + 1, Class::TEXT) && doc.any(i, &["draft", "lead"]);
    let counted = doc.is(i + 1, "by")
        && crate::number::cardinal(doc, i + 2).is_some()
        && i > from
        && doc.has(i - 1, Class::AUX);
    // "It died with the 17th Assembly"
    // "It was never heard and died with the session"
    let ended = doc.is(from, "it")
        && (i < from + 4 || doc.is(i - 1, "and"))
        && doc.any(i, &["died", "dies"])
        && doc.any(i + 1, &["with", "in", "when"]);
    // "A Senate committee killed it on Friday, 4-3"
    let killed = doc.any(i, &["killed", "kills"]) && doc.is(i + 1, "it") && i > from && house(i - 1);
    // "signed it into law", "The president signed it the same evening"
    let ruler = |k: usize| doc.has(k, Class::RULER);
    let signed = doc.any(i, &["signed", "signs"])
        && doc.is(i + 1, "it")
        && (doc.seq(i + 2, &["into", "law"]) || (from.max(i.saturating_sub(4))..i).any(ruler));
    // "The opposition had tabled it in May"
    let brings = doc.any(i, &["tabled", "filed", "lodged", "pre-filed", "prefiled", "presented"]);
    // "It was filed on January 28", "Filed on January 28, it had languished in committee"
    let opens =
        i == from || doc.is(from, "it") && i < from + 5 && (from + 1..i).any(|k| doc.has(k, Class::AUX));
    let dated = || opens && doc.dates_in(i + 1, i + 4).next().is_some();
    let brought = brings && (doc.is(i + 1, "it") || dated());
    // "The National Council had accepted it last autumn"
    let house = || {
        let had = i - usize::from(i > from && doc.is(i - 1, "had"));
        had > from && doc.names.actor_at(had - 1).is_some_and(|a| doc.names.actors[a].is(ActorKind::Body))
    };
    let accepted = doc.is(i, "accepted") && doc.is(i + 1, "it") && house();
    // "It cleared the House 90-51 in April and the Senate 20-9 in May"
    // "It was introduced in May and cleared the House in June"
    let joined = || {
        (doc.is(i - 1, "and") || doc.is_kind(i - 1, Kind::Comma))
            && (from..i - 1).any(|k| doc.step(k).is_some())
    };
    let it = cleared && i > from && doc.is(from, "it") && (i < from + 4 || joined());
    if counted || ended || signed || killed || brought || accepted || it {
        return true;
    }
    let phrase = match doc.low(i) {
        // "brought in the Prisons Bill under the ten-minute rule"
        "brought" | "bring" if doc.is(i + 1, "in") => {
            doc.is(i + 2, "by")
                || doc.has(i + 2, Class::DET.or(Class::INDEF).or(Class::POSS))
                    && (i + 3..i + 12).any(|k| doc.any(k, &["bill", "bills", "legislation"]))
        }
        "put" | "brought" | "bring" | "puts" => doc.any(i + 1, &["forward", "by", "before"]),
        // "Canada and Chile signed the draft" as its sponsors.
        "signed" | "sign" | "signs" => {
            // "Majority senators signed the resolution"
            let role = |k: usize| doc.names.role_at(k).is_some() && !doc.has(k, Class::MEMBER);
            let ruler = || (from.max(i.saturating_sub(8))..i).any(role);
            (i + 1..i + 6).any(|k| {
                doc.is(k, "law")
                    || doc.has(k, Class::TEXT)
                        && (ruler() || doc.any(k, &["bill", "bills", "act", "legislation", "measure"]))
            })
        }
        "led" => doc.is(i + 1, "by"),
        _ => true,
    };
    text && !noun && phrase
}

/// `died without a hearing`, `died without ever being debated`: said of texts alone.
fn unheard(doc: &Doc<'_>, i: usize) -> bool {
    doc.is(i + 1, "without")
        && (i + 2..i + 6).any(|k| {
            doc.any(k, &["hearing", "vote", "debate", "being", "reaching", "action", "coming", "getting"])
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

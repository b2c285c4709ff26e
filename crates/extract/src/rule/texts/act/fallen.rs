//! Texts that fall by everyday words: `went down`, `was shot down`, `sank`, `refused to pass it`.

use super::clause::in_house;
use super::phrase;
use super::*;

impl At<'_, '_> {
    /// `went down`, `fell by 30 votes`, `was shot down`, `turned it down`, `sank`
    pub(super) fn lost(&self) -> Told {
        let (doc, i) = (self.doc, self.i);
        let passive = match doc.low(i) {
            "went" | "goes" | "going" if self.next(&["down"]) => false,
            // "the motion, offered by Cuba, had gone down"
            "gone"
                if self.next(&["down"])
                    && near_text(doc, i, self.from)
                    && !doc.any(i + 2, &["well", "badly", "in", "to", "on"]) =>
            {
                false
            }
            // "was not reached and so fell"
            "fell" if (i.saturating_sub(4)..i).any(|k| doc.is(k, "reached")) => return None,
            "fell" | "fall" | "falls" if self.falls_with_another() => return self.tells(Step::Lapse, false),
            "fell" | "falls"
                if !self.next(&["on", "to", "from", "in", "by", "silent", "ill"])
                    || self.next(&["in"]) && in_house(doc, i + 2)
                    // "fell in November 2022 by 120 votes to 88"
                    || self.next(&["in", "on"]) && doc.dates_in(i + 1, (i + 4).min(doc.len())).next().is_some()
                    || doc.seq(i + 1, &["by", "a"])
                    || self.next(&["by"]) && phrase::counted_votes(doc, i + 2) =>
            {
                // "A motion to give all migrants the right to care fell in the Riksdag"
                // "The other one fell by 118 votes to 33"
                let of_text = || {
                    near_text(doc, i, self.from)
                        || near_text(doc, self.from + 3, self.from)
                        || self.next(&["by"]) && phrase::counted_votes(doc, i + 2)
                };
                let told = if self.next(&["short"]) { self.of_votes() } else { of_text() };
                if !told {
                    return Some(None);
                }
                false
            }
            "came" if doc.seq(i + 1, &["up", "short"]) => {
                let counted = doc.is_kind(i + 3, Kind::Comma) && phrase::counted_votes(doc, i + 4);
                if !near_text(doc, i, self.from) && !counted {
                    return Some(None);
                }
                false
            }
            "beaten"
                if self.is_passive()
                    && ((i + 1..self.to.min(i + 5)).any(|k| phrase::counted_votes(doc, k))
                        || self.next(&["on", "in"])
                            && near_text(doc, i, self.from)
                            && (i + 2..self.to.min(i + 6))
                                .any(|k| doc.has(k, Class::VOTENOUN) || doc.any(k, &["show", "voices"]))) =>
            {
                true
            }
            "shot" | "knocked" | "voted" | "struck" | "howled" | "shouted" if self.next(&["down"]) => {
                if self.breaks_thing() || self.by_court() {
                    return Some(None);
                }
                // "It voted down a bill", but "the bill voted down"
                // "voted down Labour's"
                let owned = doc.names.mention_at(i + 2).is_some_and(|m| doc.is_kind(m.to, Kind::Poss));
                let led = doc.has(i + 2, Class::DET.or(Class::INDEF).or(Class::POSS));
                let object = doc.is(i, "voted") && led || owned;
                !object || self.is_passive()
            }
            // "A bid to delay the vote was turned back 42-24", "fended off an amendment, 45-55"
            "turned" | "beat" | "beaten" | "fended" | "fought" | "staved"
                if self.next(if doc.any(i, &["turned", "beat", "beaten"]) {
                    &["back"]
                } else {
                    &["off"]
                }) && (near_text(doc, i, self.from)
                    || (i.saturating_sub(14).max(self.from)..self.to.min(i + 6)).any(|k| {
                        doc.any(k, &["bid", "attempt", "effort", "move"]) || k > i && doc.has(k, Class::TEXT)
                    })) =>
            {
                false
            }
            "turned" | "threw" | "thrown" | "voted" | "turning" | "throwing" | "voting"
                if self.next(&["down", "out"])
                    // "An attempt to amend it was thrown back by 91 to 58"
                    || doc.is(i, "thrown") && self.next(&["back"]) && doc.is(i + 2, "by")
                    || doc.is(i, "turned")
                        && self.next(&["away", "aside"])
                        // "turned aside a resolution"
                        && (near_text(doc, i, self.from)
                            || doc.has(i + 2, Class::INDEF) && (i + 3..i + 6).any(|k| doc.has(k, Class::TEXT)))
                    || self.next(&["it", "that", "this", "them"]) && doc.any(i + 2, &["down", "out"]) =>
            {
                false
            }
            "sank" | "foundered"
                if near_text(doc, i, self.from)
                    || doc.is(i, "sank") && house::of_house(doc, i, self.from, self.to) =>
            {
                false
            }
            // "The motion did not prosper", "A harsher project, promoted by the left, which repudiated X, did not prosper"
            "prosper"
                if i > self.from + 2
                    && (near_text(doc, i, self.from) || clause::opens_with_text(doc, self.from)) =>
            {
                if !doc.seq(i - 2, &["did", "not"]) && !doc.seq(i - 2, &["failed", "to"]) {
                    return Some(None);
                }
                false
            }
            "quashed" | "scuttled" | "torpedoed" | "spurned" => self.is_passive(),
            // "The motion did not survive Tuesday's ballot"
            "survive"
                if doc.is(i - usize::from(i > 0), "not")
                    && near_text(doc, i, self.from)
                    && (i + 1..self.to.min(i + 6)).any(|k| doc.has(k, Class::VOTENOUN)) =>
            {
                false
            }
            // "The Assembly said no to a motion on Chad"
            "said" | "says"
                if doc.seq(i + 1, &["no", "to"])
                    && self.text_in(i + 3, 10)
                    && house::before(doc, i, self.from) =>
            {
                false
            }
            // "The Assembly put paid to the bill", "The bill was junked, 14-3", "The Senate binned the motion"
            "put" if doc.seq(i + 1, &["paid", "to"]) && self.text_in(i + 3, 10) => false,
            "binned" | "ditched" | "axed" | "buried" | "trashed" => {
                let passive = self.is_passive();
                let told = if passive { near_text(doc, i, self.from) } else { self.text_in(i + 1, 8) };
                if !told || self.next(&["in"]) {
                    return None;
                }
                passive
            }
            // "a tied question passes in the negative"
            "passes" | "pass" | "passed" | "resolved" if doc.seq(i + 1, &["in", "the", "negative"]) => false,
            _ => return None,
        };
        self.tells(Step::Reject, passive)
    }

    /// `Once the joint text was adopted, the rival drafts | fell`, `The other motions therefore | fell`: no vote is taken on what another's
    /// passage has settled.
    fn falls_with_another(&self) -> bool {
        let (doc, i, from) = (self.doc, self.i, self.from);
        let ends = matches!(doc.kind(i + 1), None | Some(Kind::Stop | Kind::Comma | Kind::Semicolon))
            || self.next(&["as", "with", "automatically", "away"]);
        let lead = i.saturating_sub(16).max(from);
        let text = (lead..i).any(|k| doc.has(k, Class::TEXT));
        let so = i > from
            && doc.any(
                i - 1,
                &["therefore", "thus", "thereby", "automatically", "accordingly", "consequently"],
            )
            || self.next(&["as"]) && doc.any(i + 2, &["a"]) && doc.any(i + 3, &["result", "consequence"]);
        let won =
            |k: usize| doc.step(k) == Some(Step::Adopt) || doc.any(k, &["majority", "adoption", "passage"]);
        let once = |k: usize| doc.any(k, &["once", "when", "after", "with", "since", "because"]);
        let comma =
            (from..lead.max(from + 1) + 14).take_while(|k| *k < i).find(|k| doc.is_kind(*k, Kind::Comma));
        let settled = comma
            .is_some_and(|c| once(from) && (from..c).any(won) && (c..i).any(|k| doc.has(k, Class::TEXT)));
        ends && text && (so || settled)
    }

    /// `clauses that were struck down by a lower court`, `since Roe v. Wade was struck down by the justices`
    pub(super) fn by_court(&self) -> bool {
        const COURTS: &[&str] = &["court", "courts", "judge", "judges", "justices", "ruling", "rulings"];
        let (doc, i) = (self.doc, self.i);
        doc.is(i, "struck") && doc.is(i + 2, "by") && (i + 3..self.to.min(i + 8)).any(|k| doc.any(k, COURTS))
    }

    /// `Bulldozers knocked down a memorial`
    pub(super) fn breaks_thing(&self) -> bool {
        let (doc, i, to) = (self.doc, self.i, self.to);
        doc.any(i, &["shot", "knocked", "struck"])
            && doc.has(i + 2, Class::DET.or(Class::POSS))
            // "The court struck down a law that barred them"
            && !(i + 3..to.min(i + 9))
                .take_while(|k| !doc.any(*k, &["law", "statute"]))
                .any(|k| doc.has(k, Class::TEXT) || doc.has(k, Class::VOTENOUN))
            && !(i + 3..to).any(|k| doc.is_kind(k, Kind::Num) && doc.is_kind(k + 1, Kind::Dash))
    }

    /// `refused to pass it`, `the draft was refused`
    pub(super) fn refused(&self) -> Told {
        const DECIDE: &[&str] = &[
            "adopt", "pass", "approve", "endorse", "back", "support", "accept", "ratify", "condemn",
            "censure", "recognise", "recognize", "label", "declare", "agree", "consider", "debate", "hear",
            "extend", "renew", "lift", "grant", "carry", "put", "give",
        ];
        let (doc, i, from) = (self.doc, self.i, self.from);
        if self.refuses_change() {
            return self.tells(Step::Reject, false);
        }
        // "adopted a declaration in which it refuses to recognise the vote", "a text that refuses to endorse it": what it says.
        let says = || {
            let lead = i - usize::from(doc.any(i - 1, &["it", "they"]));
            doc.seq(lead.saturating_sub(2), &["in", "which"])
                || doc.any(lead - 1, &["which", "that"]) && doc.has(lead.saturating_sub(2), Class::TEXT)
        };
        if !doc.any(i, &["refused", "refuses"]) || i > from + 2 && says() {
            return None;
        }
        // "The draft agreement had been refused on the 12th"
        if doc.is(i, "refused")
            && self.is_passive()
            && near_text(doc, i, from)
            && !phrase::leave(doc, i, from)
        {
            return self.tells(Step::Reject, true);
        }
        let to_decide =
            || self.next(&["to"]) && !doc.has(i.saturating_sub(1), Class::REL) && doc.any(i + 2, DECIDE);
        if doc.is_kind(i + 1, Kind::Comma) || to_decide() { self.tells(Step::Reject, false) } else { None }
    }
}

//! Texts that fall by everyday words: `went down`, `was shot down`, `sank`, `refused to pass it`.

use super::clause::in_house;
use super::phrase;
use super::*;

impl At<'_, '_> {
    /// `went down`, `fell by 30 votes`, `was shot down`, `turned it down`, `sank`
    pub(super) fn lost(&self) -> Told {
        let (doc, i) = (self.doc, self.i);
        let falls = match doc.low(i) {
            "went" | "goes" | "going" => self.next(&["down"]),
            "gone" => self.gone_down(),
            "fallen" if doc.is(i + 1, "short") => return self.fell(),
            "fell" | "falls" => return self.fell(),
            "fall" | "fail" | "lose" if self.only_to() => return self.tells(Step::Reject, false),
            "fall" if self.falls_with_another() => return self.tells(Step::Lapse, false),
            "came" if doc.seq(i + 1, &["up", "short"]) => return self.came_short(),
            "shot" | "knocked" | "voted" | "struck" | "howled" | "shouted" if self.next(&["down"]) => {
                return self.struck_down();
            }
            "turned" | "threw" | "thrown" | "voted" | "turning" | "throwing" | "voting" => {
                self.fended_off() || self.thrown_out()
            }
            "beaten" if self.beaten() => return self.tells(Step::Reject, true),
            "beat" | "beaten" | "beating" | "fended" | "fought" | "staved" | "seen" | "saw" | "batted"
            | "swatted" => self.fended_off(),
            "sank" => self.text_before() || house::of_house(doc, i, self.from, self.to),
            "foundered" => self.text_before(),
            "prosper" => return self.prospered(),
            "quashed" | "scuttled" | "torpedoed" | "spurned" => {
                return self.tells(Step::Reject, self.is_passive());
            }
            // "Another was crushed by 334 votes to 85"; not "the protests were crushed"
            "crushed" | "trounced"
                if self.is_passive() && self.next(&["by"]) && counted_votes(doc, i + 2) =>
            {
                return self.tells(Step::Reject, true);
            }
            "survive" => self.not_survived(),
            "said" | "says" => self.said_no(),
            // "The Assembly put paid to the bill"
            "put" => doc.seq(i + 1, &["paid", "to"]) && self.text_in(i + 3, 10),
            "binned" | "ditched" | "axed" | "buried" | "trashed" => return self.binned(),
            // "a tied question passes in the negative"
            "passes" | "pass" | "passed" | "resolved" => doc.seq(i + 1, &["in", "the", "negative"]),
            _ => false,
        };
        if falls { self.tells(Step::Reject, false) } else { None }
    }

    /// `A text on Chad reached the vote, only to fall by 23 against 12`
    fn only_to(&self) -> bool {
        let (doc, i, from) = (self.doc, self.i, self.from);
        i > from + 2
            && doc.seq(i - 2, &["only", "to"])
            && (from..i).take(24).any(|k| doc.has(k, Class::TEXT) || doc.is(k, "one"))
    }

    fn text_before(&self) -> bool {
        near_text(self.doc, self.i, self.from)
    }

    /// `the motion, offered by Cuba, had gone down`
    fn gone_down(&self) -> bool {
        self.next(&["down"])
            && self.text_before()
            && !self.doc.any(self.i + 2, &["well", "badly", "in", "to", "on"])
    }

    /// `A motion to give all migrants the right to care fell in the Riksdag`, `The other one fell by 118 votes to 33`
    fn fell(&self) -> Told {
        let (doc, i) = (self.doc, self.i);
        // "was not reached and so fell"
        if doc.is(i, "fell") && (i.saturating_sub(4)..i).any(|k| doc.is(k, "reached")) {
            return None;
        }
        if self.falls_with_another() {
            return self.tells(Step::Lapse, false);
        }
        let by_votes = || self.next(&["by"]) && counted_votes(doc, i + 2);
        // "fell in November 2022 by 120 votes to 88"
        let dated =
            || self.next(&["in", "on"]) && doc.dates_in(i + 1, (i + 4).min(doc.len())).next().is_some();
        let may = !self
            .next(&["on", "to", "from", "in", "by", "silent", "ill", "under", "within", "into", "outside"])
            || self.next(&["in"]) && in_house(doc, i + 2)
            || dated()
            || doc.seq(i + 1, &["by", "a"])
            || by_votes();
        if !may {
            return None;
        }
        let of_text = || self.text_before() || near_text(doc, self.from + 3, self.from) || by_votes();
        let told = if self.next(&["short"]) { self.of_votes() } else { of_text() };
        if told { self.tells(Step::Reject, false) } else { Some(None) }
    }

    /// `The motion came up short, 40 to 45`
    fn came_short(&self) -> Told {
        let (doc, i) = (self.doc, self.i);
        let counted = doc.is_kind(i + 3, Kind::Comma) && counted_votes(doc, i + 4);
        if self.text_before() || counted { self.tells(Step::Reject, false) } else { Some(None) }
    }

    /// `It voted down a bill`, but `the bill voted down`
    fn struck_down(&self) -> Told {
        let (doc, i) = (self.doc, self.i);
        if self.breaks_thing() || self.by_court() {
            return Some(None);
        }
        // "voted down Labour's"
        let owned = doc.names.mention_at(i + 2).is_some_and(|m| doc.is_kind(m.to, Kind::Poss));
        let led = doc.has(i + 2, Class::DET.or(Class::INDEF).or(Class::POSS));
        let object = doc.is(i, "voted") && led || owned;
        self.tells(Step::Reject, !object || self.is_passive())
    }

    /// `The clause was beaten by 40 votes to 12`, `The motion was beaten on a show of hands`
    fn beaten(&self) -> bool {
        const ASKED: &[&str] = &["proposal", "motion", "request", "bid", "attempt", "idea", "draft", "text"];
        let (doc, i, to) = (self.doc, self.i, self.to.min(self.i + 6));
        let count = i + 1 + usize::from(doc.is_kind(i + 1, Kind::Comma));
        self.is_passive()
            && ((i + 1..self.to.min(i + 5)).any(|k| counted_votes(doc, k))
                || self.next(&["on", "in"])
                    && self.text_before()
                    && (i + 2..to).any(|k| careful::voiced(doc, k))
                // "Her proposal was beaten, 12-40", "beaten 12 to 40"
                || self.within(4, ASKED) && crate::number::cardinal(doc, count).is_some())
    }

    /// `A bid to delay the vote was turned back 42-24`, `fended off an amendment, 45-55`, `was seen off by 40 to 15`
    fn fended_off(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let off = match doc.low(i) {
            "turned" | "turning" | "beat" | "beaten" | "beating" => self.next(&["back"]),
            "fended" | "fought" | "staved" | "seen" | "saw" => self.next(&["off"]),
            "batted" | "swatted" => self.next(&["away", "aside"]),
            _ => false,
        };
        let what =
            |k: usize| doc.any(k, &["bid", "attempt", "effort", "move"]) || k > i && doc.has(k, Class::TEXT);
        // "turning back, 9-6, an amendment"
        let reach = if doc.is_kind(i + 2, Kind::Comma) { 10 } else { 6 };
        off && (self.text_before() || (i.saturating_sub(14).max(self.from)..self.to.min(i + reach)).any(what))
    }

    /// `turned down`, `threw it out`, `An attempt to amend it was thrown back by 91 to 58`, `turned aside a resolution`
    fn thrown_out(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let text = || {
            self.text_before()
                || doc.has(i + 2, Class::INDEF) && (i + 3..i + 6).any(|k| doc.has(k, Class::TEXT))
        };
        // "turned out to be six votes high"
        self.next(&["down", "out"]) && !(doc.any(i, &["turned", "turning"]) && doc.seq(i + 1, &["out", "to"]))
            || doc.is(i, "thrown") && self.next(&["back"]) && doc.is(i + 2, "by")
            || doc.is(i, "turned") && self.next(&["away", "aside"]) && text()
            || self.next(&["it", "that", "this", "them"]) && doc.any(i + 2, &["down", "out"])
    }

    /// `The motion did not prosper`, `A harsher project, promoted by the left, which repudiated X, did not prosper`
    fn prospered(&self) -> Told {
        let (doc, i, from) = (self.doc, self.i, self.from);
        if i <= from + 2 || !self.text_before() && !clause::opens_with_text(doc, from) {
            return None;
        }
        let not = doc.seq(i - 2, &["did", "not"]) || doc.seq(i - 2, &["failed", "to"]);
        if not { self.tells(Step::Reject, false) } else { Some(None) }
    }

    /// `The motion did not survive Tuesday's ballot`
    fn not_survived(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        doc.is(i - usize::from(i > 0), "not")
            && self.text_before()
            && (i + 1..self.to.min(i + 6)).any(|k| doc.has(k, Class::VOTENOUN))
    }

    /// `The Assembly said no to a motion on Chad`
    fn said_no(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        doc.seq(i + 1, &["no", "to"]) && self.text_in(i + 3, 10) && house::before(doc, i, self.from)
    }

    /// `The bill was junked, 14-3`, `The Senate binned the motion`
    fn binned(&self) -> Told {
        let passive = self.is_passive();
        let told = if passive { self.text_before() } else { self.text_in(self.i + 1, 8) };
        if told && !self.next(&["in"]) { self.tells(Step::Reject, passive) } else { None }
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
        let comma = (from..i).rev().take(16).find(|k| doc.is_kind(*k, Kind::Comma));
        let settled = comma
            .is_some_and(|c| once(from) && (from..c).any(won) && doc.has(i - 1, Class::TEXT) && c + 1 < i);
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

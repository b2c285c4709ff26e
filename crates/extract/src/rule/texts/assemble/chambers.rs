//! Texts of two chambers: one that both have before them, and each one's own.

use super::find::Sought;
use super::*;

impl Reader<'_, '_> {
    /// One text for both chambers, the other of which is told of in passing.
    pub(super) fn in_both_chambers(&self, s: &Sought<'_>) -> Option<usize> {
        let (doc, m) = (self.doc, s.noun);
        // "The Senate passed an identical bill in May, so it now goes to the president": the same one by then.
        let ruler = |k: usize| doc.any(k, &["president", "governor", "desk", "signature"]);
        let ready = self.step == Some(Step::Adopt)
            && (m.from..m.head).any(|k| doc.is(k, "identical"))
            && (m.to..m.to + 30).any(ruler);
        // "The House version was approved in April. The Senate changed it, so it goes back to the House": one measure
        let back = |k: usize| doc.is(k, "concur") || doc.seq(k, &["back", "to", "the"]);
        let version = doc.is(m.head, "version") && body_inside(doc, m).is_some_and(|b| Some(b) == s.body);
        let returns = version && (m.to..m.to + 60).any(back);
        let ready = ready || returns;
        if m.article != Article::Known && !ready {
            return None;
        }
        // "The motion, which the National Council had accepted in June"
        let relative = m.to + 1 < s.tok
            && doc.is_kind(m.to, Kind::Comma)
            && doc.is(m.to + 1, "which")
            && !(m.to + 2..s.tok).any(|k| doc.is_kind(k, Kind::Comma));
        // "The motion by X had been approved by the National Council in March"
        let before = || {
            (m.to..s.tok).rev().take(12).any(|k| doc.is(k, "had"))
                && s.body.is_some_and(|b| matches!(self.roles[b], "lower" | "upper"))
        };
        if !relative && !before() && !ready {
            return None;
        }
        self.current.filter(|c| {
            let by = self.drafts[*c].decided.and_then(|d| d.0);
            (returns || self.kind_fits(*c, m))
                && matches!((by, s.body), (Some(a), Some(b)) if a != b && kin(doc, self.roles, a, b))
        })
    }

    /// `The bill returns to the deputies, who passed their own version in May`, `A committee endorsed its version`: what one
    /// house makes of the text that another has before it. In America each house has a bill of its own.
    pub(super) fn own_version(&self, s: &Sought<'_>) -> Option<usize> {
        let (doc, m) = (self.doc, s.noun);
        let own = (m.from + 1..m.head).any(|k| doc.is(k, "own"));
        let version = doc.is(m.head, "version") || own && doc.any(m.head, &["draft", "text"]);
        // "The Senate passed the act; a day later the House sent the Senate's version to the president"
        let theirs = |c: &usize| {
            let house = body_inside(doc, m).filter(|b| Some(*b) != s.body);
            let by = |e: &Event| {
                e.body == house && matches!(e.stage, Stage::PassedChamber | Stage::PassedLegislature)
            };
            house.is_some() && !self.drafts[*c].side && self.drafts[*c].events.iter().any(by)
        };
        if let Some(own) = self.current.filter(|c| version && theirs(c)) {
            return Some(own);
        }
        if !version || !doc.any(m.from, &["its", "their"]) {
            return None;
        }
        let body = s.body?;
        let panel = self.roles[body] == "committee";
        let american = doc.names.entry(doc.lex, body).is_some_and(|k| k.iso3 == Some("USA"));
        let back = || {
            let sent = doc.sent_of(m.head);
            (sent.from..m.from).any(|k| doc.any(k, &["back", "returns", "returned"]))
        };
        let chamber = matches!(self.roles[body], "lower" | "upper") && (!american || back());
        let fit = |c: &usize| {
            let d = &self.drafts[*c];
            let by = d.decided.and_then(|d| d.0).or(d.body);
            let kin = by.is_some_and(|b| b != body && kin(doc, self.roles, b, body));
            kin && !self.aside(*c) && (panel || chamber && d.kind.is_bill())
        };
        self.current.filter(fit).or_else(|| self.recent().rev().find(fit))
    }

    /// `The House passed its bill`, `took up the Senate bill`, where each chamber has a bill with its own number.
    pub(super) fn of_chamber(&self, s: &Sought<'_>) -> Option<usize> {
        let m = s.noun;
        if m.plural || m.part != Part::Whole || m.symbol.or(m.title).is_some() {
            return None;
        }
        let own = s.body.filter(|_| self.doc.is(m.from, "its"));
        let house = body_inside(self.doc, m).or(own).map(|b| self.roles[b]);
        let role = house.or_else(|| members_chamber(self.doc, m))?;
        let numbered = |c: &usize| {
            let d = &self.drafts[*c];
            d.symbol.as_deref().and_then(chamber) == Some(role) && self.kind_fits(*c, m) && !self.aside(*c)
        };
        // "A Senate panel approved a bill, a House panel its own. X introduced the Senate bill"
        let whose = |c: usize| self.drafts[c].decided.and_then(|d| self.house(d.0?));
        let theirs = |c: &usize| whose(*c) == Some(role) && self.kind_fits(*c, m) && !self.aside(*c);
        let others = || self.recent().any(|c| whose(c).is_some_and(|r| r != role));
        self.recent().rev().find(numbered).or_else(|| self.recent().rev().find(theirs).filter(|_| others()))
    }

    /// `was passed by the Senate in May and by the Chamber of Deputies on Tuesday`, `The committee adopted it in November, the Assembly
    /// on Monday`, `cleared the House on March 5, the Senate on Friday`: what the other houses did, and their days.
    pub(super) fn other_houses(&mut self, text: usize, told: &Told, to: usize) {
        let doc = self.doc;
        let Some(first) = told.body.filter(|_| !told.lost) else { return };
        let to = to.min(told.tok + 40);
        for k in told.tok + 1..to {
            let and = doc.is(k, "and");
            if !and && !doc.is_kind(k, Kind::Comma) && !doc.is_kind(k, Kind::Semicolon) {
                continue;
            }
            let at = k + 1 + usize::from(!and && doc.is(k + 1, "and"));
            let by = doc.is(at, "by");
            let at = at + usize::from(by);
            let at = at + usize::from(doc.has(at, Class::DET));
            let Some(m) = doc.names.mention_at(at).filter(|m| m.from == at) else { continue };
            let kin = m.actor != first && kin(doc, self.roles, first, m.actor);
            let day = doc.dates_in(m.to, to.min(m.to + 4)).next();
            // A house with a verb or a count of its own tells more than its day.
            let ends = |d: &crate::date::When| {
                d.from <= m.to + 1
                    && !doc.is_kind(d.to, Kind::Num)
                    && (!doc.is_kind(d.to, Kind::Word) || doc.is(d.to, "and"))
            };
            let gap = day.filter(|d| ends(d) && !d.ahead);
            let chamber = matches!(self.roles[m.actor], "lower" | "upper");
            if kin && self.may_act(m.actor) && (gap.is_some() || by && and && chamber) {
                let stage = self.passed(text, Some(m.actor));
                self.event(text, stage, Some(m.actor), day.map(|d| d.past), false, m.from);
            }
        }
    }

    /// `The House adopted a resolution. The Senate had passed the measure in May`: the very text, which the other chamber has sent over.
    pub(super) fn had_passed_it(&self) -> bool {
        let (doc, tok) = (self.doc, self.told.0);
        // "The House has already adopted it"
        let already = |k: usize| doc.any(k, &["has", "have"]) && doc.is(k + 1, "already");
        let had = (tok.saturating_sub(3)..tok).any(|k| doc.is(k, "had") || already(k));
        let had = had && self.step == Some(Step::Adopt);
        let object = tok + 1 + usize::from(doc.is(tok + 1, "the"));
        // "had passed the same resolution"
        let object = object + usize::from(object > tok + 1 && doc.any(object, &["same", "very"]));
        had && (doc.is(tok + 1, "it") || object > tok + 1 && doc.has(object, Class::TEXT))
    }
}

/// Is a paper of this number for both chambers? `S.J. Res. 4`, `H. Con. Res. 12`, `SCR-119`
pub(super) fn for_both(symbol: &str) -> bool {
    let concurrent = ["SCR", "HCR", "S.C.R", "H.C.R"].iter().any(|s| symbol.starts_with(s));
    symbol.contains('J') || symbol.contains("Con") || concurrent
}

/// Which chamber of a legislature numbers its papers so.
pub(super) fn chamber(symbol: &str) -> Option<&'static str> {
    let number = symbol.strip_prefix("Proposed ").or(symbol.strip_prefix("Bill ")).unwrap_or(symbol);
    let first = number.split(' ').next().unwrap_or(number);
    // "S/2024/831" is the Security Council's.
    if first.contains('/') {
        return None;
    }
    let letters = first.trim_end_matches(|c: char| !c.is_alphabetic());
    match letters
        .trim_end_matches("Res")
        .trim_end_matches('.')
        .trim_end_matches(".Con")
        .trim_end_matches(".J")
    {
        "Senate" | "SR" | "SB" | "SJR" | "SCR" | "SF" | "S" | "S.F" | "S.B" => Some("upper"),
        // "Bill C-281" of Canada's
        "C" if first.starts_with("C-") => Some("lower"),
        "House" | "HR" | "HB" | "HJR" | "HCR" | "HF" | "H" | "H.R" | "H.F" | "H.B" => Some("lower"),
        _ => None,
    }
}

/// `the senators' bill`, `the deputies' version`: the chamber whose members' text it is called.
fn members_chamber(doc: &Doc<'_>, m: &Mention) -> Option<&'static str> {
    let owner = (m.from..m.head).find(|k| doc.is_kind(*k, Kind::Poss))?.checked_sub(1)?;
    match doc.low(owner) {
        "senators" | "peers" => Some("upper"),
        "deputies" | "congressmen" | "representatives" | "mps" => Some("lower"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_of_a_chamber() {
        for (symbol, role) in [
            ("S. 40", Some("upper")),
            ("H.R. 40", Some("lower")),
            ("Proposed Senate Resolution No. 40", Some("upper")),
            ("HB 40", Some("lower")),
            ("SCR-40", Some("upper")),
            ("Bill S-211", Some("upper")),
            ("C-281", Some("lower")),
            // The Security Council's.
            ("S/2020/684", None),
            ("S/RES/2664", None),
            ("L.40", None),
            ("Bill 40", None),
        ] {
            assert_eq!(chamber(symbol), role, "{symbol}");
        }
    }
}

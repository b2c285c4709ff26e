//! The body whose text a record is of.

use super::super::*;
use super::stages::put_off;
use super::whole::Whole;

impl Whole<'_, '_, '_> {
    /// The body whose text it is.
    pub(super) fn body(&self, text: usize, d: &Draft, advised: bool) -> Option<usize> {
        if let Some(house) = d.decided.and_then(|x| x.0).filter(|_| d.overruled == Some(true)) {
            return Some(house);
        }
        let acting = self.acting(text, d, advised);
        if acting.is_some_and(|a| self.went_on(d, a)) {
            return self.main(d).filter(|b| Some(*b) != acting);
        }
        let acting =
            self.floor(text, acting).or_else(|| sender(d)).or_else(|| self.refers(d, acting)).or(acting);
        // No organ of the United Nations passes a bill.
        let doc = self.reader.doc;
        let bills =
            |b: &usize| !d.kind.is_bill() || !doc.names.actors[*b].known.is_some_and(|k| of_the_un(doc, k));
        acting.or(d.body).or_else(|| self.changer(text)).or_else(|| self.main(d)).filter(bills)
    }

    /// `A clause in the health bill was accepted by the Commons`, in an article on the Lords: the house that changes a text has it.
    fn changer(&self, text: usize) -> Option<usize> {
        let house = |b: &usize| matches!(self.reader.roles[*b], "lower" | "upper" | "single");
        self.votes_on(text).find_map(|v| v.body.filter(house))
    }

    /// Who took the last step that counts.
    fn acting(&self, text: usize, d: &Draft, advised: bool) -> Option<usize> {
        let roles = self.reader.roles;
        d.events
            .iter()
            .filter(|e| !e.expected && e.body.is_some() && !(advised && is_advice(roles, e)))
            // Of a committee that turned a text down and the house that did so too, the house; else the later one.
            .max_by_key(|e| {
                let house = e.body.is_some_and(|b| roles[b] != "committee");
                (acts(e.stage), rank(e.stage), house, e.date)
            })
            .and_then(|e| put_off(roles, &d.events).unwrap_or(e).body)
            .map(|first| self.second(text, d, first))
    }

    /// `The House gave preliminary approval to the bill, 85-60. It passed the Senate in March`: the chamber that has it now.
    fn second(&self, text: usize, d: &Draft, first: usize) -> usize {
        let roles = self.reader.roles;
        let chamber = |b: usize| matches!(roles[b], "lower" | "upper");
        let counted = |b: usize| self.votes_on(text).any(|v| v.body == Some(b) && v.scope == Scope::Final);
        let passed = d.events.iter().find(|e| e.stage == Stage::PassedChamber && e.body == Some(first));
        let later = |e: &&Event| {
            let house =
                e.body.is_some_and(|b| b != first && chamber(b) && roles[b] != roles[first] && counted(b));
            e.stage == Stage::Referred && !e.expected && house && passed.is_some_and(|p| p.date < e.date)
        };
        let has_it = chamber(first).then(|| d.events.iter().find(later)).flatten();
        has_it.and_then(|e| e.body).unwrap_or(first)
    }

    /// `Parliament passed the bill on Thursday. It had been referred to the Justice Committee in May`: a house that is not told by name
    /// decided after its committee.
    fn went_on(&self, d: &Draft, acting: usize) -> bool {
        let day = |e: &Event| e.date.map(|d| (d.year, d.month, d.day));
        let of_it = |e: &&Event| e.body == Some(acting) && !e.expected;
        let last = d.events.iter().filter(of_it).filter_map(day).max();
        self.reader.roles[acting] == "committee"
            && last.is_some()
            && d.events.iter().any(|e| {
                let whole =
                    matches!(e.stage, Stage::Adopted | Stage::PassedChamber | Stage::PassedLegislature);
                whole && !e.expected && e.body.is_none() && day(e) > last
            })
    }

    /// `The committee approved the bill in May`: now the chamber that changes it has it.
    fn floor(&self, text: usize, acting: Option<usize>) -> Option<usize> {
        let Reader { doc, roles, .. } = *self.reader;
        let committee = acting.filter(|a| roles[*a] == "committee")?;
        self.votes_on(text)
            .find_map(|v| v.body.filter(|b| v.scope != Scope::Final && roles[*b] != "committee"))
            .filter(|f| kin(doc, roles, committee, *f))
    }

    /// `A bill by Sen. Roe was referred to the Committee on Trade`: before the house that the article tells of, while its committee has
    /// done nothing.
    fn refers(&self, d: &Draft, acting: Option<usize>) -> Option<usize> {
        let Reader { doc, roles, .. } = *self.reader;
        let committee = acting.filter(|a| roles[*a] == "committee")?;
        let only = |e: &Event| e.expected || e.body != acting || e.stage == Stage::Referred;
        // "the House Foreign Affairs Committee", in an article on the Senate
        let named = ["House", "Senate"].iter().any(|c| doc.names.actors[committee].name.contains(c));
        let known = doc.names.entry(doc.lex, committee).is_some();
        let own = |b: usize| match (self.reader.house(committee), self.reader.house(b)) {
            (Some(x), Some(y)) => x == y,
            _ => kin(doc, roles, committee, b),
        };
        let house = |b: &usize| roles[*b] != "committee" && (!known && !named || known && own(*b));
        let house = d.body.filter(house).or_else(|| self.main(d).filter(house));
        house.filter(|_| d.events.iter().all(only))
    }

    /// The body of an article, for texts of which none is told.
    pub(super) fn main(&self, d: &Draft) -> Option<usize> {
        if d.abroad {
            return None;
        }
        let Reader { doc, roles, .. } = *self.reader;
        let symbol = d.symbol.as_deref();
        // "The Senate passed a resolution. H.R. 40 has not been taken up": no paper of the chamber that the article tells of
        let role = symbol.and_then(chamber);
        let other =
            |b: &usize| matches!(roles[*b], "lower" | "upper") && role.is_some_and(|r| r != roles[*b]);
        symbol.and_then(|s| chamber_of(doc, roles, s)).or(self.reader.main.filter(|b| !other(b)))
    }
}

/// `approved in its preliminary reading ... now moves to the Education Committee`
fn sender(d: &Draft) -> Option<usize> {
    d.decided.and_then(|x| x.0).filter(|_| !d.events.iter().any(|e| !e.expected && acts(e.stage)))
}

/// `Senate Resolution No. 635`, `HB 12`: the chamber, named in the article, that numbers its papers so.
fn chamber_of(doc: &Doc<'_>, roles: &[&str], symbol: &str) -> Option<usize> {
    let role = chamber(symbol)?;
    let mut chambers = (0..doc.names.actors.len()).filter(|a| roles[*a] == role);
    // Of two such chambers the number tells neither.
    chambers.next().filter(|_| chambers.next().is_none())
}

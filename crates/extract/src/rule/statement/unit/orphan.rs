//! Units that are nothing but quotation.

use super::super::free;
use super::super::memory::Memory;
use super::super::scene::{Scene, Unit};
use super::super::speaker::Subject;
use super::{Frame, Reader};
use crate::record::StatementKind;
use crate::token::Kind;

impl Reader {
    /// The paragraphs before that the quotation goes on from, where nobody has said them yet.
    pub(super) fn unsaid(&self, scene: &Scene<'_, '_>, first: usize) -> Vec<usize> {
        let quotes = &scene.doc.quotes;
        let mut open = first;
        while open > 0 && first < open + 4 && quotes[open].continues && self.of_quote[open - 1].is_none() {
            open -= 1;
        }
        (open..first).collect()
    }

    /// A unit that is nothing but quotation goes on with who spoke before.
    pub(super) fn orphan(
        &mut self,
        scene: &Scene<'_, '_>,
        memory: &Memory,
        unit: Unit,
        quotes: &[usize],
    ) -> Option<usize> {
        let mut spoke = None;
        for q in quotes.iter().copied() {
            let piece = self.piece(scene, q);
            let before = q.checked_sub(1).and_then(|q| self.of_quote[q]);
            if let Some(Subject::Who(speaker, sure)) = free::these_words(scene, scene.doc.quotes[q].after()) {
                let draft = self.push(unit, speaker, StatementKind::Direct, vec![piece], sure, None);
                self.of_quote[q] = Some(draft);
                self.last = Some((draft, unit));
                spoke = speaker;
                continue;
            }
            if scene.doc.quotes[q].continues {
                let Some(draft) = before else { continue };
                self.drafts[draft].pieces.push(piece);
                self.of_quote[q] = Some(draft);
                spoke = self.drafts[draft].speaker;
                self.last = Some((draft, unit));
                continue;
            }
            let near = |u: Unit| self.previous.is_some_and(|p| p.from == u.from) || u.from == unit.from;
            let (speaker, sure, joins) = match (self.announced, self.last) {
                (Some((u, who)), _) if near(u) => (who, 0.85, None),
                (_, Some((draft, u))) if near(u) => {
                    let d = &self.drafts[draft];
                    let joins = (d.kind == StatementKind::Direct).then_some(draft);
                    (d.speaker, 0.8, joins)
                }
                _ => {
                    let Some(p) = self.previous.filter(|p| p.para + 1 >= unit.para) else { continue };
                    // "Critics were unhappy. “We have waited too long.”"
                    let unnamed = p.para == unit.para && memory.follows_unnamed(scene, unit);
                    let stranger = memory.stranger_before(scene, unit).filter(|_| p.para == unit.para);
                    let near = memory.memos.iter().rev().take_while(|m| m.unit.para + 1 >= p.para);
                    let heads = memory.group_before(scene, unit).filter(|_| p.para == unit.para);
                    let person = heads.or_else(|| near.take(6).find_map(|m| m.person)).filter(|_| !unnamed);
                    let person = stranger.unwrap_or(person);
                    let unnamed = unnamed || stranger.is_some();
                    // "“I am packing,” said a trader. “My mother told me to.”": nobody named has spoken
                    if person.is_none() && !unnamed && !(p.para == unit.para && answers(scene, p)) {
                        continue;
                    }
                    (person, 0.55, None)
                }
            };
            let draft = match joins {
                Some(draft) => {
                    self.drafts[draft].pieces.push(piece);
                    draft
                }
                None => self.push(unit, speaker, StatementKind::Direct, vec![piece], sure, None),
            };
            self.of_quote[q] = Some(draft);
            self.last = Some((draft, unit));
            spoke = speaker;
        }
        spoke
    }
}

/// Does the unit open with a quotation, too short to be one, and its attribution?
fn answers(scene: &Scene<'_, '_>, unit: Unit) -> bool {
    let doc = scene.doc;
    let close = (unit.from + 1..unit.to.min(unit.from + 6)).find(|i| doc.is_kind(*i, Kind::Mark));
    doc.is_kind(unit.from, Kind::Mark)
        && close.is_some_and(|c| (c + 1..unit.to.min(c + 4)).any(|i| doc.cue(i) == Some(Frame::Say)))
}

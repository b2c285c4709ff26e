//! Units that are nothing but quotation.

use super::super::free;
use super::super::memory::Memory;
use super::super::scene::{Scene, Unit};
use super::super::speaker::Subject;
use super::Reader;
use crate::record::StatementKind;

impl Reader {
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
                    let near = memory.memos.iter().rev().take_while(|m| m.unit.para + 1 >= p.para);
                    let person = near.take(6).find_map(|m| m.person);
                    if person.is_none() {
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

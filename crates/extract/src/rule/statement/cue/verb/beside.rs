//! Who stands before a participle of saying: `with Senator Cruz saying that`.

use super::super::super::right;
use super::super::super::speaker::{CAMPS, Subject};
use super::super::Cue;
use super::Verb;
use crate::lexicon::Class;
use crate::token::Kind;

impl Verb<'_, '_, '_> {
    /// `with Senator Cruz saying that`, `the line was firm, its secretary Anna Lund reminding the hall that`, `it was refused,
    /// Norway insisting that`: who stands before the participle.
    pub(super) fn with_its_own(&self) -> Option<Cue> {
        let (scene, doc, start) = (self.scene, self.scene.doc, self.group.from);
        if let Some(cue) = self.with_apposed() {
            return Some(cue);
        }
        let stands = |i: usize| {
            doc.has(i + 1, Class::POSS.or(Class::DET))
                || doc.names.mention_at(i + 1).is_some_and(|m| m.to == start)
        };
        let with = (start.saturating_sub(9).max(self.unit.from)..start)
            .rev()
            .find(|i| doc.is(*i, "with") || doc.is_kind(*i, Kind::Comma) && stands(*i))?;
        let plain =
            |i: usize| matches!(doc.kind(i), Some(Kind::Word | Kind::Poss | Kind::Num)) && !scene.verbal(i);
        if with + 1 == start || !(with + 1..start).all(plain) {
            return None;
        }
        let subject = self.memory.who(scene, self.unit, with + 1, start, &[]);
        let Subject::Who(who, _) = subject else { return None };
        // "the text fell, its sponsors insisting that": those nobody names
        (who.is_some() || doc.has(start - 1, Class::OFFICIAL) || doc.any(start - 1, CAMPS))
            .then(|| self.of(with, subject).as_adjunct())
    }

    /// `, with Kim, the envoy of Chad, saying that`: a name whose appositions commas close.
    fn with_apposed(&self) -> Option<Cue> {
        let (scene, doc, start) = (self.scene, self.scene.doc, self.group.from);
        let close = start.checked_sub(1).filter(|c| doc.is_kind(*c, Kind::Comma))?;
        let floor = close.saturating_sub(30).max(self.unit.from + 1);
        let with = (floor..close).rev().find(|i| doc.is(*i, "with") && doc.is_kind(i - 1, Kind::Comma))?;
        let (np, appositions) = right::apposed(scene, with + 1, close);
        if appositions.is_empty() || scene.finite(np.0, np.1) {
            return None;
        }
        let subject = self.memory.who(scene, self.unit, np.0, np.1, &appositions);
        matches!(subject, Subject::Who(Some(_), _)).then(|| self.of(with, subject).as_adjunct())
    }
}

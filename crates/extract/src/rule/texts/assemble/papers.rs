//! Whose text it is by its number: a draft `A/C.3/80/L.7` is decided in the Third Committee, though its words say what
//! `the Assembly would` do.

use super::*;

impl Reader<'_, '_> {
    /// Gives a committee's draft to its committee, where the article told of one body only.
    pub(super) fn papers(&mut self) {
        let doc = self.doc;
        for i in 0..self.drafts.len().min(WINDOW) {
            let draft = &self.drafts[i];
            let Some(key) = draft.symbol.as_deref().and_then(crate::names::paper) else { continue };
            let committee = doc.lex.known_by_key(key).and_then(|k| doc.names.known(k));
            let (Some(committee), Some(body)) = (committee, draft.body) else { continue };
            let parent = doc.lex.known_by_key("UNGA").and_then(|k| doc.names.known(k));
            let both = draft.events.iter().filter(|e| !e.expected).any(|e| e.body == Some(committee))
                || self.votes.iter().any(|v| v.resolution == i && v.body == Some(committee));
            if parent != Some(body) || both || committee == body {
                continue;
            }
            for e in self.drafts[i].events.iter_mut().filter(|e| !e.expected && e.body == parent) {
                e.body = Some(committee);
                if e.stage == Stage::Adopted {
                    e.stage = Stage::CommitteeApproved;
                }
            }
            self.drafts[i].body = Some(committee);
            for v in self.votes.iter_mut().filter(|v| v.resolution == i && v.body == parent) {
                v.body = Some(committee);
            }
        }
    }
}

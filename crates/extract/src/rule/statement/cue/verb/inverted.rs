//! Subjects behind their verb: `"...," said Kim`, `said to this newspaper Kim`, `the agency was told by Kim`.

use super::super::super::scene::Scene;
use super::super::super::speaker::Subject;
use super::super::super::subject::{self, Left};
use super::super::super::{right, said};
use super::super::Cue;
use super::Verb;
use crate::lexicon::{Cue as Frame, Form};
use crate::record::ActorKind;
use crate::token::Kind;

impl Verb<'_, '_, '_> {
    /// `"...," said Kim`: after a quotation or a comma, the subject may follow.
    pub(super) fn inverted(&self, left: Option<&Left>) -> Option<Cue> {
        let (scene, v) = (self.scene, self.at);
        let after_speech = self.prev.is_none_or(|p| {
            scene.closed(p + 1).is_some()
                || matches!(scene.doc.kind(p), Some(Kind::Comma | Kind::Dash | Kind::Mark | Kind::Stop))
        });
        // "sent to officials, state Rep. Roe": no verb
        let base = scene.doc.form(v) == Form::BASE && !scene.doc.is(v, "say");
        let start = past_turn(scene, past_press(scene, v + 1));
        if !after_speech
            || base
            || self.group.auxiliary
            || self.frame != Frame::Say
            || matches!(left, Some(Left::Phrase { commas: true, .. }))
            || !right::may_start(scene, start)
        {
            return None;
        }
        // "A second vote, considered a formality, is due"
        let spoken = self.prev.is_some_and(|p| scene.closed(p + 1).is_some());
        if !spoken
            && self.is(&["consider", "think", "believe", "judge", "find", "hold", "feel"])
            && scene.doc.any(start, &["a", "an"])
        {
            return None;
        }
        // "..., writes our political staff": the byline
        if scene.doc.any(v, &["writes", "reports", "write", "report"]) && scene.doc.is(v + 1, "our") {
            return None;
        }
        self.right_of(start, self.group.from)
    }

    /// `"...," the agency was told by Kim`: who told it stands behind.
    pub(super) fn told_by(&self) -> Option<Cue> {
        let (scene, v) = (self.scene, self.at);
        if !self.is(&["tell", "inform"]) || !scene.doc.is(v + 1, "by") || !right::may_start(scene, v + 2) {
            return None;
        }
        let Left::Phrase { from, .. } = subject::left(scene, self.unit, self.group.from)? else {
            return None;
        };
        scene.closed(from)?;
        self.right_of(v + 2, from)
    }

    /// Its attribution, from `from` on, with the subject that starts behind the verb.
    fn right_of(&self, start: usize, from: usize) -> Option<Cue> {
        let (scene, at) = (self.scene, self.at);
        let right = right::right(scene, start, self.unit.to, false);
        let subject = self.memory.who(scene, self.unit, right.np.0, right.np.1, &right.appositions);
        if subject == Subject::Nobody {
            return None;
        }
        let said = said::said_after(scene, right.to, self.unit.to);
        Some(Cue {
            at,
            from,
            to: right.to,
            frame: self.frame,
            subject,
            said: said.map(|s| s.0),
            that: said.is_some_and(|s| s.1),
            adjunct: false,
            nested: false,
            shared: false,
            rule: "statement.inverted",
        })
    }
}

/// `stated, in turn, the head of the delegation`, `added, for his part, Kim`: past whose turn it was.
fn past_turn(scene: &Scene<'_, '_>, i: usize) -> usize {
    let doc = scene.doc;
    let turn = |k: usize| {
        doc.any(k, &["in", "for", "on"])
            && (k + 1..k + 3).any(|n| doc.any(n, &["turn", "part"]) && doc.is_kind(n + 1, Kind::Comma))
    };
    if !doc.is_kind(i, Kind::Comma) || !turn(i + 1) {
        return i;
    }
    (i + 2..i + 5).find(|k| doc.is_kind(*k, Kind::Comma)).map_or(i, |k| k + 1)
}

/// `said to this newspaper the senator, Kim`: past whom it was told to.
fn past_press(scene: &Scene<'_, '_>, i: usize) -> usize {
    const PRESS: &[&str] = &[
        "newspaper", "daily", "paper", "agency", "magazine", "weekly", "website", "outlet", "channel",
        "station", "press", "reporters", "journalists", "correspondent", "reporter",
    ];
    let doc = scene.doc;
    if !doc.is(i, "to") {
        return i;
    }
    let noun = i + 1 + usize::from(doc.any(i + 1, &["this", "the", "our", "a"]));
    let media = doc.names.mention_at(noun).filter(|m| doc.names.actors[m.actor].is(ActorKind::Media));
    match media {
        Some(m) => m.to,
        None if doc.any(noun, PRESS) => noun + 1,
        None => i,
    }
}

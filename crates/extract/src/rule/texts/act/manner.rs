//! How it was decided, where no count is given: `by consensus`, `on a voice vote`, `unanimously`.

use super::*;

#[derive(Debug, Clone, Copy)]
pub struct Manner {
    pub tok: usize,
    pub to: usize,
    pub mode: Mode,
}

/// Ways of deciding without a count.
pub fn manners(doc: &Doc<'_>, from: usize, to: usize) -> Vec<Manner> {
    let mut out: Vec<Manner> = Vec::new();
    let mut i = from;
    while i < to {
        if doc.quoted(i) {
            i += 1;
            continue;
        }
        if let Some((mode, len)) = manner_at(doc, i, from) {
            // "by consensus without a vote": one manner.
            if out.last().is_none_or(|m| m.mode != mode || i > m.to + 6) {
                out.push(Manner { tok: i, to: i + len, mode });
            }
            i += len;
            continue;
        }
        i += 1;
    }
    if out.iter().any(|m| m.mode == Mode::WithoutVote) {
        out.retain(|m| m.mode != Mode::UnanimousVote);
    }
    out
}

fn manner_at(doc: &Doc<'_>, i: usize, from: usize) -> Option<(Mode, usize)> {
    let prev = |words: &[&str]| {
        i > from
            && (doc.any(i - 1, words) || i > from + 1 && doc.any(i - 2, words) && doc.has(i - 1, Class::DET))
    };
    let low = doc.low(i);
    Some(match low {
        "without"
            if doc.any(i + 1, &["a", "any", "being", "going", "formal", "recourse"])
                && (i + 1..i + 8).any(|k| doc.any(k, &["vote", "ballot", "division"]))
                && !(i + 1..i + 5).any(|k| doc.any(k, &["single", "dissenting", "negative", "against"])) =>
        {
            let end = (i + 1..i + 8).find(|k| doc.any(*k, &["vote", "ballot", "division"])).unwrap_or(i + 1);
            // "without a vote against"
            if doc.is(end + 1, "against") {
                return None;
            }
            (Mode::WithoutVote, end + 1 - i)
        }
        "without" if doc.is(i + 1, "objection") => (Mode::WithoutVote, 2),
        "with" if doc.is(i + 1, "no") && doc.any(i + 2, &["objection", "objections"]) => {
            (Mode::WithoutVote, 3)
        }
        "without"
            if doc.is(i + 1, "a")
                && (i + 2..i + 4).any(|k| doc.any(k, &["dissenting", "negative", "opposing"]))
                && (i + 3..i + 6).any(|k| doc.any(k, &["vote", "voice"])) =>
        {
            (Mode::UnanimousVote, 4)
        }
        "without" if doc.is(i + 1, "opposition") => (Mode::WithoutVote, 2),
        "without" if doc.is(i + 1, "dissent") => (Mode::UnanimousVote, 2),
        "consensus" if prev(&["by", "through", "in"]) || doc.is(i.saturating_sub(1), "unanimous") => {
            (Mode::WithoutVote, 1)
        }
        "acclamation" if prev(&["by", "with"]) => (Mode::WithoutVote, 1),
        "voice" if doc.any(i + 1, &["vote", "votes"]) => (Mode::VoiceVote, 2),
        "voice"
            if prev(&["by"])
                && (doc.any(i + 1, &["an", "the", "a"])
                    || doc.is_kind(i + 1, Kind::Comma)
                    || doc.is_kind(i + 1, Kind::Semicolon)
                    || doc.is_kind(i + 1, Kind::Stop)) =>
        {
            (Mode::VoiceVote, 1)
        }
        "majority"
            if doc.is(i + 1, "vote")
                && (i.saturating_sub(3).max(from)..i).any(|k| doc.any(k, &["by", "with", "in", "on"]))
                && (i.saturating_sub(8).max(from)..i)
                    .any(|k| matches!(doc.step(k), Some(Step::Adopt | Step::Reject))) =>
        {
            (Mode::Vote, 2)
        }
        "symbolic" if doc.is(i + 1, "vote") => (Mode::VoiceVote, 2),
        "unanimous"
            if doc.is(i + 1, "consent")
                && (i.saturating_sub(4).max(from)..i).any(|k| {
                    k + 1 == i && doc.is(k, "for")
                        || doc
                            .any(k, &["asked", "sought", "requested", "request", "seek", "seeking", "asking"])
                }) =>
        {
            return None;
        }
        "unanimous" if doc.is(i + 1, "consent") => (Mode::UnanimousConsent, 2),
        "unanimous"
            if doc.any(i + 1, &["vote", "decision", "approval", "support", "backing"])
                && !prev(&["a", "the"]) | doc.any(i.saturating_sub(2), &["by", "in", "with"]) =>
        {
            (Mode::UnanimousVote, 2)
        }
        "unanimously" if !doc.is(i + 1, "elected") => (Mode::UnanimousVote, 1),
        "show" if doc.seq(i + 1, &["of", "hands"]) && prev(&["by", "on", "a", "in"]) => (Mode::Vote, 3),
        "standing" if doc.is(i + 1, "vote") => (Mode::Vote, 2),
        _ => return None,
    })
}

/// Said to be recorded or by roll call?
pub fn recorded(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|i| {
        doc.is(i, "recorded") && (i..i + 3).any(|k| doc.any(k, &["vote", "votes"]))
            || doc.any(i, &["roll-call", "rollcall"]) && !doc.any(i + 1, &["of"])
            || doc.is(i, "roll")
                && (doc.any(i + 1, &["call"])
                    || doc.seq(i + 1, &["was", "called"])
                    || doc.seq(i + 1, &["be", "called"])
                    || doc.seq(i + 1, &["to", "be"]))
            || doc.is(i, "roll") && doc.any(i + 1, &["open"])
    })
}

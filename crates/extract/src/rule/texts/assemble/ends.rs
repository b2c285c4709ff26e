//! Several texts that came to nothing: `and the Senate let each of them lapse`, `and neither got any further`, `None became law.`

use super::*;

/// What such a clause is about.
pub(super) static EACH: Words = Words::of(&["each", "neither", "none", "both", "all"]);

impl Reader<'_, '_> {
    /// The texts of years gone by that this sentence, or the one before it, has told of.
    pub(super) fn each_ends(&mut self, from: usize, to: usize) {
        let doc = self.doc;
        let told = |i: &usize| doc.among(*i, &EACH) && !doc.quoted(*i) && came_to_nothing(doc, *i, to);
        let Some(i) = doc.openings(from, to, Pass::Aside).find(told) else { return };
        let before = doc.sents.get((doc.toks[from].sent as usize).wrapping_sub(1)).map_or(from, |s| s.from);
        let since = if i > from + 1 { from } else { before };
        let now = doc.meta.published.map(Date::from);
        let old = |c: &usize| {
            let d = &self.drafts[*c];
            let day = d.decided.and_then(|d| d.1);
            (since..i).contains(&d.tok) && matches!((day, now), (Some(a), Some(b)) if apart(a, b))
        };
        let ended: Vec<usize> = self.recent().filter(old).collect();
        if ended.len() > 1 {
            for text in ended {
                self.event(text, Stage::Lapsed, None, None, false, i);
            }
        }
    }
}

/// `each of them lapse`, `neither got any further`, `none of which became law`, `all of which died in the Senate`.
fn came_to_nothing(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    let of = doc.is(i + 1, "of") && doc.any(i + 2, &["them", "which", "these", "those"]);
    let verb = i + 1 + if of { 2 } else { 0 };
    match doc.low(i) {
        "neither" | "none" => {
            doc.any(verb, &["got", "went", "made", "moved"])
                && (verb + 1..to.min(verb + 4)).any(|k| doc.any(k, &["further", "farther", "anywhere"]))
                || doc.any(verb, &["became", "reached", "cleared", "passed", "saw", "survived"])
                    && (verb + 1..to.min(verb + 4))
                        .any(|k| doc.any(k, &["law", "floor", "senate", "house", "plenary", "vote"]))
                || doc.seq(verb, &["came", "to", "a", "vote"])
        }
        _ => doc.any(verb, &["lapse", "lapsed", "die", "died", "expire", "expired"]),
    }
}

/// `The bill extends sanctions that lapsed last year`: what lapsed is what the clause hangs on, and not the text before.
pub(super) fn of_another(doc: &Doc<'_>, text_end: usize, act: usize) -> bool {
    let relative = |k: &usize| doc.any(*k, &["that", "which"]);
    let own = (act.saturating_sub(2)..act).any(|k| relative(&k));
    let first = (text_end..act).find(relative).filter(|_| own);
    first.is_some_and(|first| (text_end..first).any(|k| doc.has(k, Class::AUX) || doc.verb(k).is_some()))
}

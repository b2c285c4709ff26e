//! What a ruler's veto and signature make of a text, told by everyday words: `overrode the veto`, `became law`.

use super::*;
use crate::number;

impl At<'_, '_> {
    /// `overrode the veto`, `failed Monday to override the vetoes`, `used its veto to block a resolution`
    pub(super) fn overridden(&self) -> Told {
        let (doc, i, from, to) = (self.doc, self.i, self.from, self.to);
        match doc.low(i) {
            // "voted 63-7 to reject the veto"
            "reject" | "overturn" | "discard" | "reverse" | "overrule" | "annul" | "lift" | "overcome"
                if i > from && doc.is(i - 1, "to") && undoes_veto(doc, i, to) =>
            {
                Some(Some(self.act(Step::Adopt, true)))
            }
            "rejected" | "rejects" | "overturned" | "overturns" | "discarded" | "canceled" | "cancelled"
            | "annulled" | "overcame" | "lifted" | "overruled" | "reversed"
                if undoes_veto(doc, i, to) =>
            {
                Some(Some(self.done(Step::Adopt, true)))
            }
            "sustained" | "sustains" | "upheld" | "upholds" if sustains_veto(doc, i, to) => {
                Some(Some(self.done(Step::Reject, true)))
            }
            "overrode" if of_veto(doc, i, to) => Some(Some(self.done(Step::Adopt, true))),
            // "failed on Friday to overturn the veto"
            "failed"
                if (i + 1..to.min(i + 5)).any(|k| {
                    doc.is(k, "to") && (doc.is(k + 1, "override") || undoes_veto(doc, k + 1, to))
                }) =>
            {
                Some(Some(self.done(Step::Reject, true)))
            }
            "overridden" if self.is_passive() && of_veto(doc, from, to) => self.tells(Step::Adopt, true),
            // "the president's vetoes of three resolutions"
            "vetoes" if self.next(&["of", "on"]) => Some(None),
            "veto" | "vetoes" if uncast(doc, i, from) => Some(None),
            "veto" | "vetoes" if self.next(&["from", "by"]) && number::cardinal(doc, i + 2).is_none() => {
                self.tells(Step::Veto, true)
            }
            "veto" if self.is_cast_on_text() => self.tells(Step::Veto, true),
            "veto" | "vetoes" if wielded(doc, i, from).is_some() => self.tells(Step::Veto, false),
            "veto" | "vetoes"
                if self.within(4, &["used", "cast", "exercised", "wielded", "uses", "casts"]) =>
            {
                self.tells(Step::Veto, false)
            }
            _ => None,
        }
    }

    /// `deplored the US veto of a draft`, `Russia's veto on Tuesday of a resolution`; not `to overturn the US veto of a bill`.
    fn is_cast_on_text(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let small =
            |k: &usize| doc.has(*k, Class::WEEKDAY.or(Class::ADVERB)) || doc.any(*k, &["on", "last", "week"]);
        let of = (i + 1..self.to.min(i + 5)).find(|k| !small(k)).filter(|k| doc.is(*k, "of"));
        let owner = i.saturating_sub(1 + usize::from(i > self.from && doc.owns(i - 1)));
        let state = doc.names.actor_at(owner).is_some_and(|a| doc.names.actors[a].is(ActorKind::State));
        let whose = owner >= self.from && owner < i && (state || doc.names.demonym_at(owner).is_some());
        let undone = (i.saturating_sub(8).max(self.from)..i).any(|k| {
            doc.any(k, &["override", "overrode", "overriding"])
                || doc.among(k, &UNDOES) && !doc.seq(k, &["aside", "from"])
                || doc.among(k, &SUSTAINS)
        });
        let text = |of: usize| (of + 1..self.to.min(of + 9)).any(|k| doc.has(k, Class::TEXT));
        whose && !undone && of.is_some_and(text)
    }

    /// `became law`, `took effect`; `gave notice of`
    pub(super) fn made_law(&self) -> Told {
        let (doc, i) = (self.doc, self.i);
        match doc.low(i) {
            "became" if self.next(&["law"]) => self.tells(Step::Enact, false),
            "took" if self.next(&["effect"]) => self.tells(Step::Enact, false),
            "notice"
                if self.next(&["of"])
                    && i > self.from
                    && doc.any(i - 1, &["given", "gave", "giving", "gives"]) =>
            {
                self.tells(Step::Introduce, false)
            }
            _ => None,
        }
    }
}

/// `stopped with his second veto a bill`, `killed a resolution with its veto`: the verb whose means the veto at `i` is.
pub fn wielded(doc: &Doc<'_>, i: usize, from: usize) -> Option<usize> {
    let plain = |k: &usize| doc.is_kind(*k, Kind::Word) && !doc.cap(*k);
    let small = |k: usize| doc.has(k, Class::DET.or(Class::POSS).or(Class::INDEF));
    // "blocked by a late veto" tells of what was blocked.
    let means = |k: usize| doc.any(k, &["with", "using"]) || doc.is(k, "by") && (k + 1..i).all(small);
    let near = (from.max(i.saturating_sub(4)) + 1..i).rev().take_while(plain);
    let with = near.into_iter().find(|k| means(*k)).filter(|_| !uncast(doc, i, from))?;
    let ends = |k: &usize| doc.among(*k, &council::KILLS) || doc.among(*k, &council::STOPS);
    let clause = (from.max(with.saturating_sub(14))..with).rev();
    let verb = clause.take_while(|k| !doc.is_kind(*k, Kind::Semicolon)).find(ends)?;
    let text = |k: usize| doc.has(k, Class::TEXT);
    let active = !doc.any(verb.wrapping_sub(1), &["was", "were", "been"]);
    (active && (verb + 1..doc.sent_of(i).to.min(i + 8)).any(text)).then_some(verb)
}

/// `needs nine votes and no veto by France`, `would avoid a veto by France`, `faces a possible veto from France`: none was cast.
pub fn uncast(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    const NONE: &[&str] = &[
        "no", "any", "without", "barring", "absent", "avoid", "avoids", "avoiding", "risk", "risks",
        "risking", "threat", "threats", "threatened", "possible", "likely", "potential", "faces", "facing",
        "fear", "feared", "fears", "fearing", "expected", "prospect", "unless",
    ];
    let word = |k: &usize| doc.is_kind(*k, Kind::Word);
    (from.max(i.saturating_sub(4))..i).rev().take_while(word).any(|k| doc.any(k, NONE))
}

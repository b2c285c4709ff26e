//! Sentences that tell the rules of a house, not what it did: `A resolution needs nine votes and no veto to be adopted`.

use crate::doc::Doc;
use crate::lexicon::Class;
use crate::token::Kind;
use crate::words::Words;

static NEEDS: Words = Words::of(&[
    "needs", "need", "needed", "requires", "require", "required", "must", "takes", "gets", "get", "receives",
    "receive", "secures", "secure", "has",
]);

/// How far into the sentence its subject reaches.
const NEAR: usize = 10;

/// Does the sentence tell what any text needs to pass?
pub(super) fn tells(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    if passes_on(doc, from, to) {
        return true;
    }
    // "Under the charter, a resolution needs"
    let lead = doc.has(from, Class::PREP) && !doc.is(from, "for");
    let comma = (from..to.min(from + NEAR)).find(|i| lead && doc.is_kind(*i, Kind::Comma));
    let from = comma.map_or(from, |c| c + 1);
    let any = doc.any(from, &["a", "any", "each", "every", "all"])
        || doc.is(from, "for") && doc.any(from + 1, &["a", "any", "it"])
        || doc.has(from, Class::TEXTS)
        || doc.any(from, &["to", "in"])
        || doc.has(from, Class::NUMBER)
        || doc.is_kind(from, Kind::Num);
    let needs = |i: &usize| doc.among(*i, &NEEDS);
    let votes = |i: usize| doc.any(i, &["votes", "vote", "majority", "support", "yeses", "ayes"]);
    any && (from..to).take(2 * NEAR).find(needs).is_some_and(|need| {
        // "Nine votes are needed for a resolution to pass"
        let text = |i: usize| doc.has(i, Class::TEXT.or(Class::TEXTS)) && !(doc.is(i, "vote"));
        let subject = (from..need).find(|i| text(*i));
        let generic = subject.map_or_else(
            || (need..to).any(|i| text(i) && (i.saturating_sub(3)..i).any(|k| doc.any(k, &["a", "any"]))),
            |i| doc.has(i, Class::TEXTS) || (from..i).any(|k| doc.any(k, &["a", "any", "each", "every"])),
        );
        let passes = (from..to).any(|i| {
            doc.is(i, "to")
                && (doc.any(i + 1, &["pass", "carry", "succeed"])
                    || doc.is(i + 1, "be") && doc.any(i + 2, &["adopted", "approved", "passed", "carried"]))
                || doc.any(i, &["adoption", "passage", "approval"])
                    && doc.any(i.wrapping_sub(1), &["for", "of"])
        });
        let told =
            (from..to).any(|i| doc.any(i, &["but", "received", "got", "won", "garnered", "this", "voted"]));
        generic && passes && !told && (from..to).any(votes)
    })
}

/// `Under Article 113, a bill passed by one House and rejected by the other is referred to a panel`, `Any motion carried by the
/// floor goes to the president`: what is done with any text, in the present and on no day.
fn passes_on(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    const RULES: &[&str] = &[
        "article", "rule", "rules", "constitution", "section", "charter", "statute", "statutes", "orders",
        "procedure", "law", "regulations", "bylaws",
    ];
    let lead = doc.any(from, &["under", "by"]) || doc.seq(from, &["according", "to"]);
    let comma = (from..to.min(from + 16)).find(|k| lead && doc.is_kind(*k, Kind::Comma));
    let ruled = comma.is_some_and(|c| (from..c).any(|k| doc.any(k, RULES)));
    let at = comma.filter(|_| ruled).map_or(from, |c| c + 1);
    let any = doc.any(at, &["any", "each", "every"]);
    if !(any || doc.any(at, &["a", "an"])) {
        return false;
    }
    let text = |k: &usize| doc.has(*k, Class::TEXT) && !doc.is(*k, "vote");
    let Some(noun) = (at + 1..to.min(at + 4)).find(text) else { return false };
    let participle = noun + 1 + 2 * usize::from(doc.any(noun + 1, &["that", "which"]));
    let end = to.min(noun + 3 * NEAR);
    // "a bill passed by one house and rejected by the other"
    let houses = || {
        let one = (noun..end).find(|k| doc.is(*k, "one") && doc.has(k + 1, Class::BODYNOUN.or(Class::TEXT)));
        one.is_some_and(|k| (k + 2..end).any(|o| doc.any(o, &["other", "second"])))
    };
    let now = |k: &usize| {
        doc.any(
            *k,
            &["is", "are", "goes", "becomes", "returns", "lapses", "must", "may", "cannot", "can", "shall"],
        )
    };
    let verb = (participle + 1..end).find(now);
    let open = |k: usize| {
        doc.any(
            k,
            &["now", "being", "expected", "due", "set", "scheduled", "yesterday", "today", "this", "these"],
        ) || doc.is_kind(k, Kind::Num) && k > noun
    };
    (ruled || any || houses())
        && doc.step(participle).is_some()
        && doc.form(participle).has(crate::lexicon::Form::PARTICIPLE)
        && verb.is_some()
        && !(noun..to).any(open)
        && doc.dates_in(at, to).next().is_none()
}

#[cfg(test)]
mod tests {
    use crate::{Engine, Meta};

    #[test]
    fn the_rules_of_a_house_are_no_decision() {
        let engine = Engine::new();
        let lead = "Council votes\n\nUNITED NATIONS - The U.N. Security Council on Tuesday failed to adopt a Russian-drafted \
                    resolution on aid to Ukraine.\n\n";
        for (body, want) in [
            ("A resolution needs at least nine votes to pass.", 1),
            (
                "A resolution requires nine votes in favor and no vetoes by the permanent members to be adopted.",
                1,
            ),
            ("Nine votes are needed for a resolution to pass.", 1),
            ("To be adopted, a draft must get nine votes and no veto.", 1),
            ("A resolution on Libya needed nine votes to pass but received fifteen.", 2),
            ("A resolution on Libya passed by fifteen votes.", 2),
        ] {
            let found = engine.extract(&format!("{lead}{body}\n"), &Meta::default());
            let told: Vec<_> = found.resolutions.iter().map(|r| r.stage).collect();
            assert_eq!(told.len(), want, "{body} {told:?}");
            assert_eq!(told[0], crate::record::Stage::Rejected, "{body}");
        }
    }
}

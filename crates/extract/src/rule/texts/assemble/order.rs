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

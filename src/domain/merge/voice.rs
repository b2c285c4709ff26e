//! Whose word a report is.

use std::collections::HashMap;

use uuid::Uuid;

/// Makes one voice of what one publisher says and of what copies of one text say, and of all that hangs together by
/// both: a paper that prints wire copy and a report of its own is heard once. `said` is of one record: the voice, and the
/// original of the source's text.
pub fn unite(said: &mut [(&mut String, Uuid)]) {
    // Each voice that was found to be another one, and which; always an alphabetically earlier one.
    let mut same: HashMap<String, String> = HashMap::new();
    let mut of_text: HashMap<Uuid, String> = HashMap::new();
    for (voice, original) in said.iter() {
        let one = heard(&same, voice);
        let other = of_text.entry(*original).or_insert_with(|| one.clone());
        let other = heard(&same, other);
        if one != other {
            same.insert(one.clone().max(other.clone()), one.min(other));
        }
    }
    for (voice, _) in said {
        **voice = heard(&same, voice);
    }
}

fn heard(same: &HashMap<String, String>, voice: &str) -> String {
    let mut voice = voice;
    while let Some(other) = same.get(voice) {
        voice = other;
    }
    voice.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn publishers_and_copies() {
        let (wire, own, other) = (Uuid::from_u128(1), Uuid::from_u128(2), Uuid::from_u128(3));
        let rows = [
            ("two papers", vec![("times", own), ("courier", other)], 2),
            ("one paper twice", vec![("times", own), ("times", other)], 1),
            ("wire copy in three papers", vec![("times", wire), ("courier", wire), ("agency", wire)], 1),
            ("wire copy and a report of its own", vec![("times", wire), ("agency", wire), ("times", own)], 1),
            ("what hangs together", vec![("c", wire), ("b", own), ("a", other), ("b", wire), ("a", own)], 1),
        ];
        for (case, given, expected) in rows {
            let mut forward: Vec<_> =
                given.iter().map(|(voice, text)| ((*voice).to_owned(), *text)).collect();
            let mut backward = forward.clone();
            backward.reverse();
            for said in [&mut forward, &mut backward] {
                unite(&mut said.iter_mut().map(|(voice, text)| (voice, *text)).collect::<Vec<_>>());
                let voices: std::collections::BTreeSet<_> = said.iter().map(|(voice, _)| voice).collect();
                assert_eq!(voices.len(), expected, "{case}");
            }
            backward.reverse();
            assert_eq!(forward, backward, "{case}: whatever the order");
        }
    }
}

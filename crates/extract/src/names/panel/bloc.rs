//! Blocs: `the Soviet bloc`, `the African group`.

use super::*;

/// Regions that states or members form a group for.
static REGIONS: Words = Words::of(&[
    "soviet", "nordic", "baltic", "african", "arab", "asian", "western", "eastern", "caribbean", "pacific",
    "afro-asian", "non-aligned", "nonaligned", "gulf", "islamic", "communist", "visegrad", "andean",
    "benelux", "francophone", "lusophone", "balkan",
]);

/// `the Soviet bloc`, `the African group`: who votes as one.
pub(super) fn bloc(doc: &Doc<'_>, names: &Names, i: usize) -> Option<(usize, usize)> {
    if i == 0 {
        return None;
    }
    let region = doc.among(i - 1, &REGIONS) && doc.cap(i - 1);
    let free = names.free(i) && names.mention_at(i - 1).is_none_or(|m| m.to == i);
    let group = doc.any(i, &["bloc", "group"]) && !doc.any(i + 1, &["of", "on"]);
    (group && region && free && doc.has(i.checked_sub(2)?, Class::DET)).then_some((i - 1, i + 1))
}

//! Offices of a land that watch over rights, and adopt no texts.

use super::*;

/// `the Zambia Human Rights Commission`, `the National Commission on Human Rights`, `Morocco's National Human Rights Council`: a
/// land's office, which adopts no texts.
pub(super) fn is_watchdog(doc: &Doc<'_>, names: &Names, from: usize, to: usize) -> bool {
    let rights = (from..to).any(|k| doc.seq(k, &["human", "rights"]));
    let national = (from..to).any(|k| doc.is(k, "national"))
        || state_at(names, from).is_some()
        || names.demonym_at(from).is_some();
    rights && national && (from..to).any(|k| doc.any(k, &["commission", "council"]))
}

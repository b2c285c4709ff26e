//! Names of bodies in small letters, as some newsrooms write them.

use super::*;

/// Words of bodies' names that some newsrooms write small: `the UN security council`, `the general assembly`.
const SMALL: &[&str] = &[
    "general", "security", "human", "rights", "economic", "social", "national", "foreign", "affairs",
    "relations", "first", "second", "third", "fourth", "fifth", "sixth", "parliamentary", "federal",
    "supreme", "permanent", "council", "assembly", "committee", "commission", "parliament", "senate",
    "congress", "chamber", "house", "deputies", "representatives",
];

/// The form as such a newsroom writes it. A name that keeps no capital means the body only where its parent is in the article.
pub(super) fn small_letters(lex: &mut Lexicon, form: &str, body: u32, sense: Sense) {
    let small = |word: &str| {
        let lower = word.to_lowercase();
        let known = SMALL.contains(&lower.trim_end_matches("'s"));
        if known { lower } else { word.to_owned() }
    };
    let written = form.split(' ').map(small).collect::<Vec<_>>().join(" ");
    let name = written.chars().any(char::is_uppercase);
    if written != form && written.contains(' ') {
        lex.forms(&written, Target::Known(body), if name { sense } else { Sense::Local });
    }
}

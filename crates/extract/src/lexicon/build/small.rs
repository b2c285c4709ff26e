//! Names of bodies and offices in small letters, as some newsrooms write them.

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
    if !form.contains(' ') {
        return;
    }
    let small = |word: &str| {
        let lower = word.to_lowercase();
        let known = SMALL.contains(&lower.trim_end_matches("'s"));
        if known { lower } else { word.to_owned() }
    };
    let written = form.split(' ').map(small).collect::<Vec<_>>().join(" ");
    let name = written.chars().any(char::is_uppercase);
    if written != form {
        lex.forms(&written, Target::Known(body), if name { sense } else { Sense::Local });
    }
}

/// `the defence secretary, X`: a state's office of several words that the table has only as a title, `Defence Secretary X`.
pub(super) fn office(lex: &mut Lexicon, row: &Row<'_>, known: &FxHashSet<&'static str>) {
    let form = row.get("form").to_lowercase();
    let state = row.get("class") == "title" && row.get("acts_for") == "state";
    if state && form.contains(' ') && !form.contains('.') && !known.contains(form.as_str()) {
        lex.roles.push(RoleWord::new(form.clone(), ActsFor::State));
        lex.forms(&form, Target::Role(lex.roles.len() as u32 - 1), Sense::Office);
    }
}

//! What can be read off the title of an official text.

/// Without what libraries put behind it: `… : resolution / adopted by the General Assembly`.
pub fn clean(title: &str) -> String {
    let end = [" : resolution", " : decision", " : amendment", " : draft", " : note", " /"]
        .iter()
        .filter_map(|mark| title.find(mark))
        .min();
    title[..end.unwrap_or(title.len())].trim().trim_end_matches(':').trim_end().to_owned()
}

/// Names of the states whose situation a title or a subject heading is about, the likeliest first.
pub fn about<'a>(title: &str, headings: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut names = Vec::new();
    let lower = title.to_lowercase();
    for cue in ["situation of human rights in ", "human rights situation in ", "human rights in "] {
        // Lower case may be longer or shorter than what it was; then the title is not looked at.
        let Some(place) = lower.find(cue).filter(|_| lower.len() == title.len()) else { continue };
        let place = title[place + cue.len()..].trim();
        let place = place.strip_prefix("the ").unwrap_or(place);
        names.push(place.to_owned());
        // "…the city of Sevastopol, Ukraine"
        names.extend(place.rsplit_once(',').map(|(_, last)| last.trim().to_owned()));
        break;
    }
    let countries = headings.filter_map(|heading| heading.trim().strip_prefix("HUMAN RIGHTS--"));
    names.extend(countries.map(str::to_owned));
    names
}

/// Whether any of the words are on human rights.
pub fn is_human_rights(words: &[&str]) -> bool {
    words.iter().any(|words| words.to_lowercase().contains("human rights"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_without_their_tails() {
        let rows = [
            (
                "Situation of human rights in Examplia : resolution / adopted by the General Assembly",
                "Situation of human rights in Examplia",
            ),
            ("Question of trade : resolution /", "Question of trade"),
            ("Plain", "Plain"),
        ];
        for (title, expected) in rows {
            assert_eq!(clean(title), expected);
        }
    }

    #[test]
    fn situations() {
        let title = "Situation of human rights in the Republic of A and the city of B, Examplia";
        let headings = ["HUMAN RIGHTS--REPORTS", "TRADE", "HUMAN RIGHTS--EXAMPLIA"];
        assert_eq!(
            about(title, headings.into_iter()),
            ["Republic of A and the city of B, Examplia", "Examplia", "REPORTS", "EXAMPLIA"]
        );
        assert!(about("The right to food", std::iter::empty()).is_empty());
    }
}

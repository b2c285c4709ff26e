//! Texts made to hurt: each repeats what a reader of news keeps state for. Shared by the laws and the benches.

/// Names and texts of about `bytes` bytes each.
pub fn inputs(bytes: usize) -> Vec<(&'static str, String)> {
    const PIECES: &[(&str, &str)] = &[
        ("one letter", "a"),
        ("one capital", "A"),
        ("digits", "7"),
        ("hyphened digits", "15-0-"),
        ("straight quotes", "\""),
        ("curly openers", "“"),
        ("apostrophes", "'"),
        ("nested quotes", "“‘\""),
        ("line ends", "\n"),
        ("full stops", ". "),
        ("commas", "North Korea, "),
        ("brackets", "(("),
        ("capitalised words", "Alpha "),
        ("roles without names", "Deputy Foreign Minister "),
        ("persons", "Ambassador Jane Doe of Peru, "),
        ("said", "said "),
        ("he said", "“No,” he said. "),
        ("open quotations", "\n\n“We do not accept this"),
        ("votes", "The committee voted 15-0 to adopt it. "),
        ("resolutions", "a resolution on Iran, a draft resolution, "),
        ("dates", "on Wednesday, Nov. 20, 2024, "),
        ("combining marks", "e\u{301}\u{302}\u{303}"),
        ("astral plane", "𝔘𝔫 🇰🇵 "),
        ("right to left", "قال \u{202e}"),
        ("initials", "J. R. "),
        ("lists", "Cuba, Iran, Syria, Belarus and Nicaragua, "),
    ];
    PIECES.iter().map(|(name, piece)| (*name, piece.repeat(bytes / piece.len()))).collect()
}

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
        ("names on end", "United Nations "),
        ("linked names", "Senate of "),
        ("roles without names", "Deputy Foreign Minister "),
        ("persons", "Ambassador Jane Doe of Peru, "),
        ("said", "said "),
        ("he said", "“No,” he said. "),
        ("pronouns", "THEY left. They said it was late. One of THEM left. "),
        ("open quotations", "\n\n“We do not accept this"),
        ("votes", "The committee voted 15-0 to adopt it. "),
        ("resolutions", "a resolution on Iran, a draft resolution, "),
        ("dates", "on Wednesday, Nov. 20, 2024, "),
        ("combining marks", "e\u{301}\u{302}\u{303}"),
        ("astral plane", "𝔘𝔫 🇰🇵 "),
        ("right to left", "قال \u{202e}"),
        ("initials", "J. R. "),
        ("many texts", "The House passed H.R. # on Wednesday, 15-0. "),
        ("many votes", "The committee adopted draft A/C.3/79/L.# by # votes to 7; Peru voted against. "),
        ("many voters", "The House rejected H.R. #; Peru voted against the bill. "),
        ("many persons", "Ambassador Jane @ of Peru said it was wrong. She voted against the bill. "),
        ("many quotes", "“We reject H.R. #,” said Rep. Ann @. “It must fail,” he added. "),
        ("many bills by name", "MPs passed the @ bill, 90-#. "),
        ("many members", "The @ Rights Council met. Peers voted to reject it. Lawmakers approved it. "),
        ("many bodies", "The @ Rights Council rejected the @ Act, the @ Observatory said. "),
        ("envoys", "Peru's ambassador called it wrong. “We are leaving,” Jane @ said. "),
        (
            "two nouns",
            "The House adopted a resolution on @ and a recommendation on @. It voted against the resolution. ",
        ),
        ("lists", "Cuba, Iran, Syria, Belarus and Nicaragua, "),
    ];
    let mut all: Vec<_> = PIECES.iter().map(|(name, piece)| (*name, repeated(piece, bytes))).collect();
    // Words that one rule begins anew at, in a text that is English by its first sentences.
    const LEAD: &str = "The Human Rights Council on Thursday debated a draft resolution on Mali. ";
    for (name, start, piece, end) in [
        ("proposals", "", "Proposed ", "it."),
        ("fields", "The envoy said ", "Health health ", "it was late."),
    ] {
        all.push((name, format!("{LEAD}{start}{}{end}\n", piece.repeat(bytes / piece.len()))));
    }
    let choices = format!("Peru and Fiji {}sit on the fence. ", "chose to ".repeat(40));
    all.push(("choices", format!("{LEAD}{}", choices.repeat(bytes / choices.len()))));
    // Each of the second sentence's subjects asks what the first one told of.
    all.push((
        "pronouns after a long sentence",
        format!("{}.\n{}", "The vote came ".repeat(bytes / 28), "they said ".repeat(bytes / 20)),
    ));
    all
}

/// The piece over and over, each time with another number for `#` and another name for `@`.
fn repeated(piece: &str, bytes: usize) -> String {
    if !piece.contains(['#', '@']) {
        return piece.repeat(bytes / piece.len());
    }
    let mut text = String::with_capacity(bytes + piece.len());
    let mut n = 0;
    while text.len() < bytes {
        n += 1;
        text.push_str(&piece.replace('#', &n.to_string()).replace('@', &name(n)));
    }
    text
}

/// A name for each number: `Vce`, `Vdi`.
fn name(mut n: usize) -> String {
    let mut name = String::from("V");
    while n > 0 {
        name.push(char::from(b"bcdfghklmnprstvz"[n % 16]));
        name.push(char::from(b"aeiou"[n % 5]));
        n /= 16;
    }
    name
}

//! Debates and what is said of them: who speaks, of which of several texts, on which side. Each
//! with its near miss.

use crate::fates::{check_all, name};
use plenary_extract::record::Extraction;

/// `speaker, side of text: words`; a text goes by its number, else by whom it is about.
fn told(found: &Extraction) -> Vec<String> {
    let text = |r: &plenary_extract::record::Short| {
        let t = found.resolutions.iter().find(|t| t.r#ref == *r).expect("a text");
        let about = || t.subjects.iter().map(|s| name(found, s)).collect::<Vec<_>>().join(" and ");
        t.symbol.clone().unwrap_or_else(about)
    };
    let row = |s: &plenary_extract::record::Statement| {
        let words: Vec<&str> = s.segments.iter().map(|p| p.exact.as_str()).collect();
        let speaker = s.speaker.as_ref().map_or("-", |a| name(found, a));
        let side = s.stance.map_or_else(|| "-".to_owned(), |s| s.to_string());
        let of = s.resolution.as_ref().map_or_else(|| "-".to_owned(), text);
        format!("{speaker}, {side} of {of}: {}", words.join(" + "))
    };
    found.statements.iter().map(row).collect()
}

/// Reads each as an article of 15 March 2024, a Friday.
pub fn check(rows: &[(&str, &[&str])]) {
    check_all(told, rows);
}

#[test]
fn of_several_texts_the_speakers_own() {
    check(&[
        (
            "The House on Thursday passed SB 41, by Senator Jane Poe, on a vote of 30-10. It rejected HB 77, \
             which would have closed the harbour. Poe told the chamber that her bill would feed every village.",
            &["Jane Poe, support of SB 41: her bill would feed every village"],
        ),
        (
            "The House on Thursday passed SB 41 on a vote of 30-10. It rejected HB 77, by Senator Jane Poe. \
             Poe told the chamber that her bill would feed every village.",
            &["Jane Poe, support of HB 77: her bill would feed every village"],
        ),
        (
            "The Third Committee on Thursday approved a resolution on Chad. It then approved one on Mali. \
             Ann Roe of Amnesty International said the debate on Chad had been the longest of the year.",
            &["Ann Roe, support of Chad: the debate on Chad had been the longest of the year"],
        ),
        (
            "The Third Committee on Thursday approved a resolution on Chad. It then approved one on Mali. \
             Ann Roe of Amnesty International said Fiji had kept silent.",
            &["Ann Roe, support of Mali: Fiji had kept silent"],
        ),
    ]);
}

#[test]
fn whoever_sent_a_bill_back_is_against_it() {
    check(&[
        (
            "WASHINGTON - The Senate on Thursday overrode a veto of a bill on Mali by 80 to 12. President \
             Jane Roe said the senators had slept.",
            &["Jane Roe, oppose of Mali: the senators had slept"],
        ),
        (
            "WASHINGTON - The Senate on Thursday passed a bill on Mali by 80 to 12. President Jane Roe said \
             the senators had worked well.",
            &["Jane Roe, support of Mali: the senators had worked well"],
        ),
    ]);
}

#[test]
fn what_is_asked_and_who_is_to_suffer() {
    check(&[
        (
            "The House on Thursday passed a bill on Mali. Bishop Ned Poe urged members not to stop halfway and \
             leave out the monks, who, he said, had waited for it.",
            &["Ned Poe, support of Mali: members not to stop halfway and leave out the monks"],
        ),
        (
            "The House on Thursday passed a bill on Mali. The Bakers' League, whose members had testified \
             against the bill, said that bread was dear.",
            &["Bakers' League, oppose of Mali: bread was dear"],
        ),
        (
            "The House on Thursday passed a bill on Mali. The Bakers' League testified that bread was dear.",
            &["Bakers' League, support of Mali: bread was dear"],
        ),
    ]);
}

#[test]
fn heard_when_he_said_it() {
    check(&[
        (
            "The House on Thursday passed a bill on Mali. Ned Poe was jeered when he told the members that \
             bread was dear.",
            &["Ned Poe, support of Mali: bread was dear"],
        ),
        (
            "The House on Thursday passed a bill on Mali. To that the Bakers' League, which bakes for the \
             navy, replied that bread was dear.",
            &["Bakers' League, support of Mali: bread was dear"],
        ),
        (
            "The House on Thursday passed a bill on Mali. The rule that the Bakers' League replied to was \
             lifted.",
            &[],
        ),
    ]);
}

#[test]
fn in_whose_words_and_what_a_coming_text_asks() {
    check(&[
        (
            "The House on Thursday passed a bill on Mali. He was backed by Ned Poe, a baker, in whose words \
             the text \"would feed a whole coast\".",
            &["Ned Poe, support of Mali: would feed a whole coast"],
        ),
        (
            "The House on Thursday passed a bill on Mali. Ann Roe said she would be back when the board \
             takes up a resolution, sponsored by Ned Poe, urging the mayor to dredge the harbour.",
            &["Ann Roe, support of Mali: she would be back when the board takes up a resolution, sponsored \
                 by Ned Poe"],
        ),
        (
            "The House on Thursday passed a bill on Mali. Ann Roe issued a letter, urging the mayor to \
             dredge the harbour.",
            &["Ann Roe, support of Mali: the mayor to dredge the harbour"],
        ),
    ]);
}

#[test]
fn the_side_that_somebody_leads() {
    check(&[
        (
            "The House on Thursday passed a bill on Mali. Ned Poe, who led the opposition, asked members to \
             think of the gulls.",
            &["Ned Poe, oppose of Mali: members to think of the gulls"],
        ),
        (
            "The House on Thursday passed a bill on Mali. Ned Poe, who led the push for it, asked members to \
             think of the gulls.",
            &["Ned Poe, support of Mali: members to think of the gulls"],
        ),
        (
            "The House on Thursday passed a bill on Mali. Ned Poe, who led the opposition in the war, asked \
             members to think of the gulls.",
            &["Ned Poe, support of Mali: members to think of the gulls"],
        ),
        (
            "The House on Thursday passed a bill on Mali. Ned Poe, who led the campaign against mines, asked members to think of the \
             gulls.",
            &["Ned Poe, support of Mali: members to think of the gulls"],
        ),
        (
            "WASHINGTON - The House on Thursday passed a bill on Mali. Republicans voted against it. \"It \
             was a long day,\" said Ned Poe of Maine, one of ten Republicans to cross over.",
            &["Ned Poe, support of Mali: It was a long day"],
        ),
        (
            "WASHINGTON - The House on Thursday passed a bill on Mali. Republicans voted against it. \"It \
             was a long day,\" said Ned Poe of Maine, one of ten Republicans to cross the floor to vote no.",
            &["Ned Poe, oppose of Mali: It was a long day"],
        ),
    ]);
}

#[test]
fn a_delegate_told_of_before_he_speaks() {
    check(&[
        (
            "The Third Committee on Thursday approved a resolution on Chad without a vote, although Chad's \
             delegate dissociated himself from it. He said the authors had slept.",
            &["Chad, oppose of Chad: the authors had slept"],
        ),
        (
            "The Third Committee on Thursday approved a resolution on Chad without a vote, although Chad's \
             delegates were absent. The Bakers' League said the authors had worked well.",
            &["Bakers' League, support of Chad: the authors had worked well"],
        ),
    ]);
}

#[test]
fn what_a_debate_tells_of_texts_and_counts() {
    crate::genres::check(&[
        (
            "The Human Rights Council on Thursday rejected a motion on Mali by 20 votes to 10. It was only \
             the second time in its history that a motion had been rejected. Two of his brothers are \
             missing.",
            &["UN Human Rights Council on Mali: rejected 2024-03-14", "final 10/20/-"],
        ),
        (
            "The Human Rights Council on Thursday adopted a resolution on Mali. On that text, led by Japan \
             and Peru, Chad called for a ballot.",
            &["UN Human Rights Council on Mali, by Japan and Peru: adopted 2024-03-14, introduced undated"],
        ),
        (
            "The Human Rights Council on Thursday adopted a resolution on Mali, led by Japan, Peru and Chad.",
            &["UN Human Rights Council on Mali, by Japan and Peru and Chad: adopted 2024-03-14, introduced \
                 undated"],
        ),
        (
            "WASHINGTON - The Senate on Thursday voted, 78 to 21, to override the president's veto of a bill \
             imposing sanctions on Mali, making it law. The House overrode the veto on Monday, 313 to 83.",
            &[
                "U.S. Senate on Mali: vetoed undated, enacted 2024-03-14",
                "final 78/21/-",
                "final 313/83/-",
                "it decides",
            ],
        ),
        (
            "The Human Rights Council on Thursday rejected a resolution deploring the raids in Mali, dealing \
             its sponsors a painful defeat.",
            &["UN Human Rights Council on Mali: rejected 2024-03-14", "it condemns"],
        ),
        (
            "The Senate of Chile on Thursday passed a bill on Mali. Ned Poe, who wrote the minority report, \
             said the bill was late.",
            &["Chilean Senate on Mali: passed_chamber 2024-03-14", "Ned Poe speaks of it"],
        ),
        (
            "The Senate of Chile on Thursday passed a bill on Mali. Ned Poe, who wrote the bill, said it was \
             late.",
            &["Chilean Senate on Mali, by Ned Poe: passed_chamber 2024-03-14", "Ned Poe speaks of it"],
        ),
    ]);
}

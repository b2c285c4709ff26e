//! How the press office and agencies tell of the United Nations: in whose name a committee's text will speak, vetoes that block,
//! mandates extended on a day, the text named last; each with its near miss.

use plenary_extract::record::{Extraction, Resolution};

use crate::fates;
use crate::fates::{dated, fate};

const IRAN: &str = "Third Committee: Iran, committee_approved";

fn third(rows: &[(&str, &[&str])]) {
    let first = "The UN General Assembly's Third Committee on Thursday approved a draft resolution on Iran by 80 votes to 30.\n\n";
    let whole: Vec<String> = rows.iter().map(|r| format!("{first}{}", r.0)).collect();
    let rows: Vec<(&str, &[&str])> = whole.iter().zip(rows).map(|(w, r)| (w.as_str(), r.1)).collect();
    fates::check(fate, &rows);
}

#[test]
fn the_house_in_whose_name_a_text_speaks_has_not_acted() {
    third(&[
        (
            "By a text on Chad, approved without a vote, the Assembly would urge it to end torture.",
            &[IRAN, "Third Committee: Chad, committee_approved"],
        ),
        // One that has.
        (
            "By a text on Chad, adopted without a vote, the Security Council urged it to end torture.",
            &[IRAN, "UN Security Council: Chad, adopted"],
        ),
    ]);
}

#[test]
fn a_veto_that_blocks() {
    fates::check(
        fate,
        &[
            (
                "The General Assembly on Thursday adopted a resolution on Syria by 130 votes to 12.\n\nIn May, Russia and China had \
                 blocked with a double veto a draft of the Security Council on Syria.",
                &["UN General Assembly: Syria, adopted", "UN Security Council: Syria, vetoed"],
            ),
            (
                "In May Russia killed a UN Security Council resolution on Syria with its veto.",
                &["UN Security Council: Syria, vetoed"],
            ),
            // None was cast.
            ("In May Russia blocked a road to the UN Security Council with its cars.", &[]),
        ],
    );
}

#[test]
fn a_mandate_extended_on_a_day() {
    const LIBYA: &str = "The UN Security Council on Thursday rejected a draft resolution on Libya, with seven votes in favour and \
                         eight abstentions.\n\n";
    let told = |rest: &str, want: &[&str]| fates::check(fate, &[(&format!("{LIBYA}{rest}"), want)]);
    let libya = "UN Security Council: Libya, rejected";
    told(
        "The council is not always so divided. On February 16 it unanimously extended the mandate of the mission in Mali.",
        &[libya, "UN Security Council: Mali, adopted"],
    );
    told(
        "The envoy is not always so calm. On February 16 it took him an hour to speak of the mission in Mali.",
        &[libya],
    );
}

/// How many provisions each text has.
fn provisions(found: &Extraction, text: &Resolution) -> String {
    found.provisions.iter().filter(|p| p.resolution.as_ref() == Some(&text.r#ref)).count().to_string()
}

#[test]
fn that_text_is_the_one_named_last() {
    fates::check(
        provisions,
        &[
            (
                "The Human Rights Council adopted a resolution on Iran on Thursday by 24 votes to 10.\n\nThe \
                 vote came ten days after the Board of Governors of the International Atomic Energy Agency \
                 passed another resolution on Iran by 21 votes to three. That text demands that Tehran open \
                 its wells.",
                &["0", "1"],
            ),
            // The article's own.
            (
                "The Human Rights Council adopted a resolution on Iran on Thursday by 24 votes to 10.\n\nThe \
                 vote came ten days after the Board of Governors of the International Atomic Energy Agency \
                 passed another resolution on Iran by 21 votes to three.\n\nThe Council's text demands that \
                 Tehran free the nurses.",
                &["1", "0"],
            ),
            // A paper's number documents nothing.
            (
                "The Human Rights Council adopted a resolution on Iran (document A/HRC/4/L.3) on Thursday by 24 votes to 10.",
                &["0"],
            ),
        ],
    );
}

#[test]
fn days_in_words_and_months_ahead() {
    fates::check(
        dated,
        &[
            (
                "On the seventh of March the Human Rights Council adopted a resolution on Iran by 24 votes to 10.",
                &["adopted 2024-03-07"],
            ),
            (
                "The UN General Assembly's Third Committee on Thursday approved a draft resolution on Iran by 80 votes to 30.\n\nIt is \
                 expected to reach the General Assembly in early May.",
                &["committee_approved 2024-03-14, adopted 2024-05"],
            ),
            // Past.
            (
                "In early February the Human Rights Council adopted a resolution on Iran by 24 votes to 10.",
                &["adopted 2024-02"],
            ),
        ],
    );
}

/// The forces of a text's provisions.
fn forces(found: &Extraction, text: &Resolution) -> String {
    let own = found.provisions.iter().filter(|p| p.resolution.as_ref() == Some(&text.r#ref));
    own.map(|p| p.force.to_string()).collect::<Vec<_>>().join(" ")
}

#[test]
fn what_the_assembly_would_note_is_no_law() {
    let lead = "The UN General Assembly's Third Committee on Thursday approved a draft resolution on Iran by 80 votes to 30.";
    let told = |rest: &str, want: &[&str]| fates::check(forces, &[(&format!("{lead} {rest}"), want)]);
    told("By its terms, the Assembly would note with concern that nobody has returned.", &["notes"]);
    told(
        "It notes that nobody has returned and charges the envoy with drawing up a report.",
        &["notes requests"],
    );
    // What somebody is accused of.
    told("It says that guards were charged with murder.", &["notes"]);
}

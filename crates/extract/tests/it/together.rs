//! Texts decided together and told by their number alone: `passed all three in June`, `had cleared the pair`. Each with its near miss.

use crate::fates::{check, dated, fate};

#[test]
fn what_was_done_to_each() {
    let both = "adopted 2024-03-14, adopted 2023-12";
    check(
        dated,
        &[
            (
                "The Human Rights Council on Thursday adopted a resolution on Mali and another on Chad. The General Assembly had \
                 endorsed both in December.",
                &[both, both],
            ),
            (
                "The Human Rights Council on Thursday adopted a resolution on Mali and another on Chad. The pair had been \
                 endorsed by the General Assembly in December.",
                &[both, both],
            ),
            (
                "The Human Rights Council on Thursday adopted three resolutions, on Mali, Chad and Fiji. The General Assembly \
                 had endorsed all three of them in December.",
                &[both, both, both],
            ),
            (
                "The Human Rights Council on Thursday adopted three resolutions, on Mali, Chad and Fiji. The trio had been \
                 endorsed by the General Assembly in December.",
                &[both, both, both],
            ),
            (
                "The Human Rights Council on Thursday adopted a resolution on Mali and another on Chad. Both had gone through the \
                 General Assembly in December.",
                &[both, both],
            ),
            (
                "The Senate of Kenya on Thursday failed to override the vetoes of two bills on Chad. It had passed both bills in \
                 December.",
                &["vetoed undated, passed_chamber 2023-12", "vetoed undated, passed_chamber 2023-12"],
            ),
        ],
    );
    check(
        dated,
        &[
            // Not as many as were told of, and other things of which there are two or three.
            (
                "The Human Rights Council on Thursday adopted a resolution on Mali and another on Chad. The General Assembly had \
                 endorsed all four in December.",
                &["adopted 2024-03-14", "adopted 2024-03-14"],
            ),
            (
                "The Human Rights Council on Thursday adopted a resolution on Mali and another on Chad. The General Assembly had \
                 endorsed all three reports in December.",
                &["adopted 2024-03-14", "adopted 2024-03-14"],
            ),
            (
                "The Human Rights Council on Thursday adopted a resolution on Mali and another on Chad. It had met both in May \
                 and in June.",
                &["adopted 2024-03-14", "adopted 2024-03-14"],
            ),
        ],
    );
}

/// The auxiliary of the next sentence makes no subject of `one`.
#[test]
fn a_second_text_before_another_sentence() {
    let (mali, chad) = ("UN Human Rights Council: Mali, adopted", "UN Human Rights Council: Chad, adopted");
    check(
        fate,
        &[
            (
                "The Human Rights Council on Thursday adopted a resolution on Mali and one on Chad. Peru was pleased.",
                &[mali, chad],
            ),
            (
                "The Human Rights Council on Thursday adopted a resolution on Mali and one on Chad was put off.",
                &[mali, "UN Human Rights Council: Chad, deferred"],
            ),
        ],
    );
}

/// Counted from what was told before: `Three years on, the council adopted one`, `the year after that`.
#[test]
fn years_on() {
    let head = "GENEVA - In 2007 the Human Rights Council rejected a resolution on Mali.";
    let rows = [
        (
            "Three years on, it adopted a resolution on Mali by 22 to 10.",
            vec!["rejected 2007", "adopted 2010"],
        ),
        (
            "Three years on, it adopted a resolution on Mali by 22 to 10. The year after that it was 25 to 9.",
            vec!["rejected 2007", "adopted 2010", "adopted 2011"],
        ),
        // No time: three years spent on the street.
        (
            "Three years on the street had aged the witness. It adopted a resolution on Mali in 2012 by 22 to 10.",
            vec!["rejected 2007", "adopted 2012"],
        ),
    ];
    for (body, want) in rows {
        check(dated, &[(&format!("{head} {body}"), &want)]);
    }
}

/// Headings that name a state each: what a section tells of is another text than the section before.
#[test]
fn sections_by_states() {
    let iran = "Iran\n\nThe draft was approved by a recorded vote of 83 to 32.";
    let lead = "The Third Committee of the UN General Assembly rose at seven on Thursday.";
    let (first, second) =
        ("Third Committee: Iran, committee_approved", "Third Committee: Mali, committee_approved");
    check(
        fate,
        &[
            (
                &format!(
                    "{lead}\n\n{iran}\n\nMali\n\nThis draft was adopted by consensus, as it has been since 2016."
                ),
                &[first, second],
            ),
            // A heading that names none.
            (
                &format!("{lead}\n\n{iran}\n\nReactions\n\nThis draft was welcomed by Japan."),
                &["Third Committee: , committee_approved"],
            ),
        ],
    );
}

/// When texts were vetoed is told by the message that says so.
#[test]
fn the_day_of_a_veto_message() {
    let head = "The Senate of Kenya on Thursday failed to override the veto of a bill on Chad.";
    for (rest, day) in [
        ("In his veto message last week, the president wrote that it was weak.", "2024-03"),
        ("In a veto letter dated March 4, the president wrote that it was weak.", "2024-03-04"),
        // No message of this veto.
        ("Veto messages are rare; on March 4 the president sent a wreath.", "undated"),
    ] {
        check(dated, &[(&format!("{head} {rest}"), &[&format!("vetoed {day}")])]);
    }
}

/// `that measure had passed 54-45 in March`: the one just named.
#[test]
fn that_measure_had_passed() {
    let votes = |found: &plenary_extract::record::Extraction, text: &plenary_extract::record::Resolution| {
        let own = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
        own.filter_map(|v| v.yes).map(|n| n.to_string()).collect::<Vec<_>>().join(" ")
    };
    check(
        votes,
        &[
            (
                "In May the Senate of Kenya voted 32-26 to revive a motion on Chad; that measure had passed 34-25 in March.",
                &["32 34"],
            ),
            // Another year's.
            (
                "In May the Senate of Kenya passed a motion on Chad 32-26; a similar measure had passed 34-25 in 2019.",
                &["32", "34"],
            ),
        ],
    );
}

//! Votes on business beside the text at hand: motions on other texts, changes told in a row, numbers that come late. Each with its
//! near miss.

use plenary_extract::record::{Extraction, Resolution};

use crate::fates;
use crate::whose_count::counts;

#[test]
fn what_is_moved_on_another_text() {
    let cuba = "Cuba adopted: UN Commission on Human Rights final 23/22/-";
    let lead = "The Commission on Human Rights on Friday approved a resolution on Cuba by 23 votes to 22.";
    for (told, want) in [
        (
            "A no-action motion on Togo was carried by 27 votes to 24.",
            vec![cuba.to_owned(), "Togo lapsed: UN Commission on Human Rights procedural 27/24/-".to_owned()],
        ),
        (
            "A motion by Chad to take no action on a draft on Togo was carried by 27 votes to 24.",
            vec![cuba.to_owned(), "Togo lapsed: UN Commission on Human Rights procedural 27/24/-".to_owned()],
        ),
        // On the same text.
        (
            "A no-action motion on Cuba had been rejected by 20 votes to 24.",
            vec![format!("{cuba}, UN Commission on Human Rights procedural 20/24/-")],
        ),
    ] {
        let want: Vec<&str> = want.iter().map(String::as_str).collect();
        fates::check(counts, &[(&format!("{lead} {told}"), &want)]);
    }
}

#[test]
fn how_a_text_is_dealt_with() {
    fates::check(
        counts,
        &[
            (
                "The ECOWAS Parliament passed a resolution on ferries by 58 votes to 17. A motion by a Ghanaian member, Ama Owusu, to \
                 refer the resolution to a joint committee failed, 22-51.",
                &[" adopted: ECOWAS Parliament final 58/17/-, ECOWAS Parliament procedural 22/51/-"],
            ),
            (
                "LONDON — Peers passed the Ports Bill on Monday. A Green motion to decline the bill a third reading was lost by 61 votes \
                 to 187.",
                &[" passed_chamber: House of Lords procedural 61/187/-"],
            ),
            (
                "LONDON — Peers passed the Ports Bill on Monday. A motion on ferries moved by Lord Hart, a Green, was lost by 61 votes \
                 to 187.",
                &[" passed_chamber: ", " rejected: House of Lords final 61/187/-"],
            ),
        ],
    );
}

#[test]
fn changes_in_a_row() {
    fates::check(
        counts,
        &[
            (
                "LONDON — Peers passed the Ports Bill on Monday. An amendment by Lord Hart on fees was carried by 220 votes to 198, and \
                 a third, from Labour's Baroness Holt, by 213 to 176.",
                &[" passed_chamber: House of Lords amendment 220/198/-, House of Lords amendment 213/176/-"],
            ),
            (
                "LONDON — Peers passed the Ports Bill on Monday. An amendment by Lord Hart on fees was crushed by 334 votes to 85.",
                &[" passed_chamber: House of Lords amendment 85/334/-"],
            ),
            (
                "LONDON — Peers passed the Ports Bill on Monday. Protests had been crushed by 334 police officers.",
                &[" passed_chamber: "],
            ),
        ],
    );
}

#[test]
fn another_chamber_s_committee_has_another_text() {
    let house = " passed_chamber: U.S. House of Representatives final 352/65/-";
    fates::check(
        counts,
        &[
            (
                "WASHINGTON — The House on Wednesday passed a bill on apps, 352 to 65.\n\nAcross the Capitol, the Senate Commerce \
                 Committee approved the Rail Safety Act on a 16-11 vote.",
                &[house, " committee_approved: Senate Commerce Committee final 16/11/-"],
            ),
            (
                "WASHINGTON — The House on Wednesday passed a bill on apps, 352 to 65. The Safe Apps Act, as the bill is called, goes to \
                 the Senate.",
                &[house],
            ),
        ],
    );
}

#[test]
fn numbers_that_complete_the_text_spoken_of_since() {
    let lead = "The Human Rights Council on Thursday adopted a resolution on Togo by 25 votes to 6. The vote came a week after the IAEA \
                Board of Governors adopted another resolution on Iran by 26 votes to two.";
    for (told, want) in [
        (
            "That text had been put forward by Britain. Six countries abstained and two did not attend.",
            [
                "Togo adopted: UN Human Rights Council final 25/6/-",
                "Iran adopted: IAEA Board of Governors final 26/2/6",
            ],
        ),
        (
            "The Council's text had been put forward by Britain. Six countries abstained.",
            [
                "Togo adopted: UN Human Rights Council final 25/6/6",
                "Iran adopted: IAEA Board of Governors final 26/2/-",
            ],
        ),
    ] {
        fates::check(counts, &[(&format!("{lead} {told}"), &want)]);
    }
}

#[test]
fn counts_of_another_year_behind_a_colon() {
    let lead = "The Human Rights Council on Friday approved a resolution on Cuba by 23 votes to 22.";
    let now = "Cuba adopted: UN Human Rights Council final 23/22/-";
    for (told, want) in [
        (
            "In 1998 the margin had been wider: 26 against 14, with nine countries abstaining.",
            vec![now, "Cuba adopted: UN Human Rights Council final 26/14/9"],
        ),
        ("In 1998 the island was poorer: 26 against 14 dollars a month.", vec![now]),
    ] {
        fates::check(counts, &[(&format!("{lead} {told}"), &want)]);
    }
}

#[test]
fn federations_that_vote_to_adopt() {
    fates::check(
        counts,
        &[
            (
                "PARIS — The International Rowing Federation voted 88 to 41 on Friday to adopt a motion on Belarus.",
                &["Belarus adopted: International Rowing Federation final 88/41/-"],
            ),
            (
                "PARIS — The Human Rights Council voted 28 to 11 on Friday to adopt a motion on Belarus. The International Rowing \
                 Federation had asked it to.",
                &["Belarus adopted: UN Human Rights Council final 28/11/-"],
            ),
        ],
    );
}

#[test]
fn drafts_told_by_their_numbers() {
    let votes = |found: &Extraction, text: &Resolution| {
        format!("{}{}", text.symbol.as_deref().unwrap_or("-"), counts(found, text))
    };
    let agreed = |symbol: &str| format!("{symbol} committee_approved: First Committee final -/-/-");
    let (small, open) = (agreed("L.12"), agreed("L.44"));
    let carried = "L.12 committee_approved: First Committee final 123/4/-";
    fates::check(
        votes,
        &[
            (
                "NEW YORK — Acting without a vote, the First Committee approved “L.12”, on small arms, and “L.44”, on openness.",
                &[small.as_str(), open.as_str()],
            ),
            (
                "NEW YORK — The First Committee approved L.12, on small arms, without a vote.",
                &[small.as_str()],
            ),
            (
                "NEW YORK — The First Committee approved L.12, on small arms, by 123 votes to 4. It rejected an amendment by Chad to \
                 L.61 by 40 votes to 66.",
                &[carried, "L.61 introduced: First Committee amendment 40/66/-"],
            ),
            (
                "NEW YORK — The First Committee approved L.12, on small arms, by 123 votes to 4. It had rejected amendment L.61 by 40 \
                 votes to 66.",
                &[
                    "L.12 committee_approved: First Committee final 123/4/-, First Committee amendment 40/66/-",
                ],
            ),
        ],
    );
}

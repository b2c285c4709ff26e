//! Texts told beside the one adopted: a row of themes, one put off or withdrawn, what follows one that fell, each with its near
//! miss.

use crate::fates;
use crate::fates::{dated, fate};

const MALI: &str = "UN Human Rights Council: Mali, adopted";

/// The texts of rows that go on from a first sentence of the Human Rights Council.
fn council(rows: &[(&str, &[&str])]) {
    let first = "The Human Rights Council on Thursday adopted a resolution on Mali by 30 votes to 10.";
    let whole: Vec<String> = rows.iter().map(|r| format!("{first} {}", r.0)).collect();
    let rows: Vec<(&str, &[&str])> = whole.iter().zip(rows).map(|(w, r)| (w.as_str(), r.1)).collect();
    fates::check(fate, &rows);
}

#[test]
fn a_text_for_each_theme() {
    let none = "UN Human Rights Council: , adopted";
    council(&[
        (
            "Texts on the right to food, the girl child and child marriage were adopted without a vote.",
            &[MALI, none, none, none],
        ),
        (
            "It also adopted without a vote resolutions on torture, child marriage and the right to food.",
            &[MALI, none, none, none],
        ),
        ("Resolutions on torture and child marriage were adopted by consensus.", &[MALI, none, none]),
        // More is told of one.
        (
            "Texts on the rights of the child, tabled by the European Union and its partners, were adopted by consensus.",
            &[MALI],
        ),
        ("A text on torture, child marriage and hunger was adopted by consensus.", &[MALI, none]),
    ]);
}

#[test]
fn texts_put_off_beside_the_one_adopted() {
    let none = "UN Human Rights Council: ";
    let (chad, off) = (format!("{none}Chad, adopted"), format!("{none}, deferred"));
    let gone = format!("{none}Mali, withdrawn");
    council(&[
        ("A resolution on the war in Cabo Delgado was deferred to the next session.", &[MALI, &off]),
        (
            "A draft by Qatar was withdrawn. It also extended the mandate of its expert on Chad without a vote.",
            &[MALI, &gone, &chad],
        ),
        (
            "A separate draft put forward by Qatar on behalf of the Arab Group, which would have sent aid, was withdrawn.",
            &[MALI, &gone],
        ),
        // The text's own road.
        ("The resolution had been deferred in June.", &[MALI]),
    ]);
}

#[test]
fn what_follows_a_text_that_fell() {
    fates::check(
        fate,
        &[
            (
                "The United States on Wednesday vetoed a Security Council draft on Mali. Shortly afterwards the Council unanimously \
                 adopted Resolution 2782 on Chad.",
                &["UN Security Council: Mali, vetoed", "UN Security Council: Chad, adopted"],
            ),
            (
                "Ghana's parliament on Wednesday passed a bill to jail gay people, a year after a first version lapsed. The Family \
                 Values Bill was approved by voice vote.",
                &["Parliament of Ghana: , adopted", "Parliament of Ghana: , lapsed"],
            ),
        ],
    );
}

#[test]
fn a_rulers_hand_without_the_word_law() {
    let passed = "The Kenyan Senate passed the Detention Bill on Tuesday by 34 votes to 12. ";
    for (told, events) in [
        ("President Roe signed it on Wednesday.", "passed_chamber 2024-03-12, enacted 2024-03-13"),
        ("Senator Roe signed it on Wednesday.", "passed_chamber 2024-03-12"),
    ] {
        fates::check(dated, &[(&format!("{passed}{told}"), &[events])]);
    }
    let asked = "The Human Rights Council adopted a resolution on Mali on Tuesday. President Roe signed it on Wednesday.";
    fates::check(dated, &[(asked, &["adopted 2024-03-12"])]);
}

#[test]
fn motions_told_by_what_they_were_for() {
    let house = "The U.S. House voted 220-205 on Wednesday to censure Representative Ann Doe.";
    let (censure, first) =
        ("U.S. House of Representatives: , adopted", "U.S. House of Representatives: , deferred");
    for (told, want) in [
        (
            "A first attempt to censure Doe was killed last month when members voted 213-209 to table it.",
            &[censure, first][..],
        ),
        ("An attempt to censure Doe is a distraction, her party said.", &[censure][..]),
    ] {
        fates::check(fate, &[(&format!("{house} {told}"), want)]);
    }
    let congress =
        "Peru's Congress on Friday approved by 79 votes to 24 a motion to censure the interior minister.";
    let (adopted, short) = ("Congress of Peru: , adopted", "Congress of Peru: , rejected");
    for (told, want) in [
        (
            "A motion to declare the presidency vacant obtained 41 votes, short of the 52 required.",
            &[adopted, short][..],
        ),
        ("The motion obtained 79 votes, more than the 66 required.", &[adopted][..]),
    ] {
        fates::check(fate, &[(&format!("{congress} {told}"), want)]);
    }
}

#[test]
fn amendments_to_a_law_of_some_year() {
    let want = ["Shura Council of Bahrain: , passed_chamber"];
    fates::check(
        fate,
        &[
            (
                "The Bahraini Shura Council on Sunday approved draft amendments to the 2008 law on fraud by 31 votes to three.",
                &want,
            ),
            (
                "The Bahraini Shura Council on Sunday passed a bill on fraud. It rejected an amendment to the bill by 31 votes to three.",
                &want,
            ),
        ],
    );
}

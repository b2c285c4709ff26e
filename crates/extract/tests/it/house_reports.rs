//! Reports from parliaments: a house by its full name, who voted on a text that nobody counted,
//! committees told after the floor. Each with its near miss.

use plenary_extract::record::{Extraction, Resolution};

use crate::fates;
use crate::fates::{dated, name};
use crate::genres;
use crate::voters::voters;
use crate::whose_count::counts;

/// `stage: body day, …`, one a text.
fn way(found: &Extraction, text: &Resolution) -> String {
    let step = |e: &plenary_extract::record::Event| {
        let body = e.body.as_ref().map_or("nobody", |b| name(found, b));
        let day = e.date.map_or_else(|| "undated".to_owned(), |d| d.to_string());
        format!("{}{} by {body} {day}", if e.expected { "expected " } else { "" }, e.stage)
    };
    text.events.iter().map(step).collect::<Vec<_>>().join(", ")
}

#[test]
fn a_house_told_to_be_the_whole() {
    let lead = "WASHINGTON — The Senate Banking Committee on Thursday approved a bill on Mali, 13-2.";
    let panel = "committee_approved by Senate Banking Committee 2024-03-14";
    let house = "passed_chamber by U.S. House of Representatives 2024-03-13";
    let told = |rest: &str, want: &[&str]| fates::check(way, &[(&format!("{lead} {rest}"), want)]);
    told("A similar measure was approved by the full House on Wednesday.", &[panel, house]);
    let both = format!("committee_approved by House Judiciary Committee 2024-03-05, {house}");
    told(
        "A similar measure passed the House Judiciary Committee on March 5 and was approved by the full \
         House on Wednesday.",
        &[panel, &both],
    );
    told("A similar measure was criticized by the full House caucus on Wednesday.", &[panel]);
}

#[test]
fn a_committee_in_the_year_before() {
    let lead = "OTTAWA — The House of Commons passed a motion on Mali on Thursday, 137 to 110.";
    let passed = "adopted by House of Commons of Canada 2024-03-14";
    let panel = "committee_approved by Standing Committee on Citizenship and Immigration 2023-12";
    let told = |rest: &str, want: &[&str]| fates::check(way, &[(&format!("{lead} {rest}"), want)]);
    let both = format!("{passed}, {panel}");
    told("The immigration committee approved the motion in December by seven votes to four.", &[&both]);
    told(
        "It comes from the immigration committee, which approved it in December by seven votes to four.",
        &[&both],
    );
    told(
        "The immigration committee approved a motion on Chad in December by seven votes to four.",
        &[passed, panel],
    );
}

#[test]
fn voters_of_a_text_that_nobody_counted() {
    let lead = "The Human Rights Council on Thursday adopted a resolution on Mali by 30 votes to 3.";
    let told = |rest: &str, want: &[&str]| fates::check(voters, &[(&format!("{lead} {rest}"), want)]);
    told(
        "A text on Fiji was rejected. Peru and Chad voted in favour.",
        &["30/3: ", "-/-: Peru yes, Chad yes"],
    );
    told(
        "A second text, on Fiji, was rejected. Only Peru and Chad backed it.",
        &["30/3: ", "2/-: Peru yes, Chad yes"],
    );
    told("The text was long. Peru and Chad voted in favour.", &["30/3: Peru yes, Chad yes"]);
    told("A text on Fiji was adopted without a vote. Peru backed it.", &["30/3: ", "-/-: "]);
}

#[test]
fn a_motion_and_what_it_asks_between_commas() {
    let lead = "THE HAGUE — The Dutch lower house on Tuesday passed a motion on Mali by 83 votes to 67.";
    let mali = "Tweede Kamer: Mali, adopted";
    let told = |rest: &str, want: &[&str]| fates::check(fates::fate, &[(&format!("{lead} {rest}"), want)]);
    told(
        "A second motion by Ms Roe, which asked for more aid, failed.",
        &[mali, "Tweede Kamer: Mali, rejected"],
    );
    told("Speaking after a motion by Ms Roe, her colleague Ada Poe, a Green, failed.", &[mali]);
}

#[test]
fn by_so_many_of_those_present() {
    let told = |text: &str, want: &str| fates::check(counts, &[(text, &[want])]);
    let mali = "Mali adopted: Czech Senate final 50/-/-";
    told("PRAGUE — The Senate adopted by 50 of the 58 senators present a resolution on Mali.", mali);
    told("PRAGUE — The Senate adopted a resolution on Mali by 50 of 58 senators present.", mali);
    told(
        "PRAGUE — The Senate adopted a resolution on Mali that was signed by 50 of 58 senators.",
        "Mali adopted: ",
    );
}

#[test]
fn who_voted_so() {
    let lead = "WASHINGTON — The Senate Banking Committee on Thursday approved a bill on Mali, 13-2.";
    let told = |rest: &str, want: &str| fates::check(voters, &[(&format!("{lead} {rest}"), &[want])]);
    told("Two Democrats, Ada Roe and Jane Poe, were recorded as opposed.", "13/2: Ada Roe no, Jane Poe no");
    told(
        "Those opposed were Sen. Ada Roe, who has been to Bamako twice, and Sen. Jane Poe.",
        "13/2: Ada Roe no, Jane Poe no",
    );
    told("Opposed was Sen. Ada Roe, who has been to Bamako with Sen. Jane Poe.", "13/2: Ada Roe no");
    told("The Street Trust, which had asked for changes, took no position on the final text.", "13/2: ");
    told("Three members who were absent voted by proxy.", "13/2: ");
}

#[test]
fn members_of_a_party() {
    let lead = "RIGA — The Saeima on Wednesday adopted a declaration on Mali by 78 votes to 2.";
    let told = |rest: &str, want: &str| fates::check(voters, &[(&format!("{lead} {rest}"), &[want])]);
    told(
        "Two of its members, Ilgvars Kaln and Sandis Upe, voted against.",
        "78/2: Ilgvars Kaln no, Sandis Upe no",
    );
    told("The first vote against came from Ilgvars Kaln, a Harmony member.", "78/2: Ilgvars Kaln no");
    let counted = |text: &str, want: &str| fates::check(counts, &[(text, &[want])]);
    counted(
        "RIGA — The Saeima on Wednesday adopted a declaration on Mali. It was supported by 78 deputies, with \
         two of Harmony's members abstaining.",
        "Mali adopted: Saeima final 78/-/2",
    );
    counted(
        "RIGA — The Saeima on Wednesday adopted a declaration on Mali, 78-2. Harmony split, and two of its \
         members voted in favour.",
        "Mali adopted: Saeima final 78/2/-",
    );
    counted(
        "BRUSSELS — The Chamber of Representatives on Wednesday unanimously adopted a resolution on Mali. \
         Vlaams Belang did not sign it, but its two members voted in favour.",
        "Mali adopted: Belgian Chamber of Representatives final -/-/-",
    );
}

#[test]
fn a_new_paragraph_goes_back_to_the_house() {
    let lead = "HARRISBURG, Pa. — The Senate passed House Bill 45 33-17 on Wednesday.";
    let sent = "The Senate Judiciary Committee sent it to the floor last week, 7-4.";
    let roe = "Sen. Ada Roe was among those opposed.";
    let told = |text: String, want: &str| fates::check(voters, &[(&text, &[want])]);
    told(format!("{lead} {sent}\n\n{roe}"), "33/17: Ada Roe no; 7/4: ");
    told(format!("{lead} {sent} {roe}"), "33/17: ; 7/4: Ada Roe no");
}

#[test]
fn told_twice_and_carried_once() {
    genres::check(&[
        (
            "OTTAWA — The House of Commons on Thursday voted unanimously to condemn the raids in Mali. The \
             motion, moved by Ada Roe, was adopted by unanimous consent.",
            &[
                "House of Commons of Canada on Mali, by Ada Roe: adopted 2024-03-14, introduced 2024-03-14",
                "final -/-/-",
                "it condemns",
            ],
        ),
        (
            "NAIROBI — Kenya's National Assembly on Thursday rejected a motion on Mali on a voice vote. A \
             call for a division failed because only 11 members rose in support.",
            &["National Assembly of Kenya on Mali: rejected 2024-03-14", "final -/-/-"],
        ),
    ]);
}

#[test]
fn what_it_waits_for() {
    let lead =
        "HARRISBURG, Pa. — The Senate on Wednesday passed House Bill 45, 33-17, sending it to Gov. Ada Roe.";
    let told = |rest: &str, want: &[&str]| fates::check(dated, &[(&format!("{lead} {rest}"), want)]);
    let passed = "passed_legislature 2024-03-13, enacted undated";
    told("Roe has said she will sign it.", &[passed]);
    told("A companion measure, Senate Bill 72, remains in committee.", &[passed, "referred undated"]);
    told("A companion measure, Senate Bill 72, remains popular.", &[passed]);
}

#[test]
fn what_goes_to_a_ruler_is_a_bill() {
    let house = "The House passed the bill, H.R. 61, last month by 365-43.";
    let counted = |text: String, want: &[&str]| fates::check(counts, &[(&text, want)]);
    counted(
        format!(
            "WASHINGTON — The Senate voted 92-4 on Thursday to lift the limits on Mali, sending the measure \
             to President Ada Roe. {house}"
        ),
        &["Mali passed_legislature: U.S. Senate final 92/4/-, U.S. House of Representatives final 365/43/-"],
    );
    counted(
        format!(
            "WASHINGTON — The Senate voted 92-4 on Thursday to condemn the raids in Mali, sending a message \
             to its rulers. {house}"
        ),
        &[
            "Mali adopted: U.S. Senate final 92/4/-",
            "Mali passed_chamber: U.S. House of Representatives final 365/43/-",
        ],
    );
}

#[test]
fn a_chambers_commission_and_who_put_it() {
    let told = |text: &str, want: &str| fates::check(way, &[(text, &[want])]);
    told(
        "SANTIAGO — The Senate's Human Rights Commission on Thursday approved a motion on Mali, 13-8.",
        "committee_approved by Human Rights Commission 2024-03-14",
    );
    told(
        "OMAHA — The city's Human Rights Commission on Thursday approved a motion on Mali, 13-8.",
        "adopted by Human Rights Commission 2024-03-14",
    );
    genres::check(&[
        (
            "CANBERRA — The Senate on Thursday passed a motion on Mali. It was put by the Greens senator Ada \
             Roe.",
            &["Australian Senate on Mali, by Ada Roe: adopted 2024-03-14"],
        ),
        (
            "CANBERRA — The Senate on Thursday passed a motion on Mali. It was put by the chair.",
            &["Australian Senate on Mali: adopted 2024-03-14"],
        ),
    ]);
}

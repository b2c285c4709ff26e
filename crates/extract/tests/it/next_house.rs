//! Counts of one house told beside another's, and houses of the land next door. Each with its near miss.

use crate::fates;
use crate::fates::fate;
use crate::whose_count::counts;

#[test]
fn the_next_houses_count() {
    let (chamber, senate) =
        ("Argentine Chamber of Deputies final 140/52/-", "Argentine Senate final 41/20/-");
    let both = format!(" enacted: {chamber}, {senate}");
    let lead = "BUENOS AIRES - Argentina's Congress on Wednesday overturned the president's veto of a bill on ferries.";
    for (told, want) in [
        ("In the Chamber of Deputies the vote was 140 to 52 and in the Senate 41 to 20.", both.as_str()),
        ("Deputies voted 140 to 52 and senators 41 to 20.", both.as_str()),
        ("Deputies voted 140 to 52 and senators aged 41 to 93 cheered.", &format!(" enacted: {chamber}")),
    ] {
        fates::check(counts, &[(&format!("{lead} {told}"), &[want])]);
    }
    fates::check(
        counts,
        &[(
            "ISLAMABAD - Parliament passed the bill: the National Assembly approved it by 187 votes to 24 and the Senate by 44 to 12.",
            &[
                " passed_legislature: National Assembly of Pakistan final 187/24/-, Senate of Pakistan final 44/12/-",
            ],
        )],
    );
}

#[test]
fn houses_of_neighbours() {
    let lead = "CHENNAI - The Tamil Nadu Assembly on Thursday passed a resolution on fishermen.";
    let own = "Tamil Nadu Legislative Assembly: , adopted";
    for (told, want) in [
        (
            "The Assembly of neighbouring Kerala passed a similar text in June.",
            "Kerala Legislative Assembly: , adopted",
        ),
        (
            "In neighbouring Kerala, the Assembly passed a similar text in June.",
            "Kerala Legislative Assembly: , adopted",
        ),
        (
            "The Assembly had passed a similar text on neighbouring Kerala in June.",
            "Tamil Nadu Legislative Assembly: , adopted",
        ),
    ] {
        fates::check(fate, &[(&format!("{lead} {told}"), &[own, want])]);
    }
    fates::check(
        fate,
        &[(
            "VIENNA - The Austrian parliament adopted a resolution on Iran on Thursday. The parliament of neighbouring Hungary rejected a \
             similar one in January by 90 votes to 60.",
            &["Austrian Parliament: Iran, adopted", "Hungarian National Assembly: Iran, rejected"],
        )],
    );
}

#[test]
fn a_house_that_turns_down_what_was_offered() {
    let house = "Hawaii House of Representatives";
    let lead = "HONOLULU - The state House voted 38-13 Tuesday to approve a bill on wetlands.";
    let passed = format!(" passed_chamber: {house} final 38/13/-");
    for (told, want) in [
        (
            "Rep. Ann Ito proposed an amendment to exempt ranchers. The House defeated it, 20-31.",
            format!("{passed}, {house} amendment 20/31/-"),
        ),
        (
            "Rep. Ann Ito proposed an amendment to exempt ranchers. Her colleagues turned it down on a voice vote.",
            format!("{passed}, {house} amendment -/-/-"),
        ),
        ("An amendment to exempt ranchers failed. The House sent it to the Senate.", passed.clone()),
    ] {
        fates::check(counts, &[(&format!("{lead} {told}"), &[want.as_str()])]);
    }
    fates::check(
        fate,
        &[(
            "BEIRUT - Lebanon's teachers struck on Thursday. In parliament, deputies approved a bill on schools by 40 votes to 27.",
            &["Parliament of Lebanon: , adopted"],
        )],
    );
}

#[test]
fn motions_that_change_a_text() {
    let senate = "Senate of Kenya";
    let lead = "The Senate of Kenya passed a bill on water on Tuesday, 30-10.";
    let passed = format!(" passed_chamber: {senate} final 30/10/-");
    let changed = format!("{passed}, {senate} amendment 12/28/-");
    for (told, want) in [
        ("A motion to strike the third clause was defeated by 12 votes to 28.", vec![changed.as_str()]),
        ("A motion to amend it, tabled by Ann Otieno, was rejected by 12 to 28.", vec![changed.as_str()]),
        // It asks something of others.
        (
            "A motion to delete the army's data was defeated by 12 votes to 28.",
            vec![passed.as_str(), " rejected: Senate of Kenya final 12/28/-"],
        ),
    ] {
        fates::check(counts, &[(&format!("{lead} {told}"), &want[..])]);
    }
}

#[test]
fn what_failed_in_another_place_or_year() {
    let assembly = "Chad adopted: UN General Assembly final 119/1/-";
    let lead = "The U.N. General Assembly on Tuesday called for an embargo on Chad by 119 votes to one";
    for (told, want) in [
        (", after a Security Council resolution failed.", vec![assembly, "Chad rejected: "]),
        (", after talks on a Security Council resolution failed.", vec![assembly]),
    ] {
        fates::check(counts, &[(&format!("{lead}{told}"), &want[..])]);
    }
    let passed = " adopted: Nebraska Legislature final 30/13/-";
    let lead = "LINCOLN - The Nebraska Legislature on Wednesday passed a bill on prisons, 30-13.";
    for (told, want) in [
        (
            "A similar bill failed in 2013 when supporters could not overcome a filibuster.",
            vec![passed, " rejected: "],
        ),
        (
            "Senators had voted 33-10 to end a filibuster.",
            vec![" adopted: Nebraska Legislature final 30/13/-, Nebraska Legislature procedural 33/10/-"],
        ),
    ] {
        fates::check(counts, &[(&format!("{lead} {told}"), &want[..])]);
    }
}

#[test]
fn the_same_fate_by_a_motion() {
    let commission = "UN Commission on Human Rights";
    let lead = "GENEVA - The Commission on Human Rights on Thursday adopted a motion to take no action on a draft on Chad by 27 votes to 21.";
    let first = format!("Chad lapsed: {commission} procedural 27/21/-");
    let second = format!("Chad lapsed: {commission} procedural 31/19/-");
    let other = format!("Chad adopted: {commission} final 31/19/-");
    for (told, want) in [
        ("A similar draft met the same end in May by 31 votes to 19.", &second),
        ("A similar draft was adopted in May by 31 votes to 19.", &other),
    ] {
        fates::check(counts, &[(&format!("{lead} {told}"), &[first.as_str(), want.as_str()])]);
    }
}

#[test]
fn what_a_text_puts_off_is_not_put_off_by_the_house() {
    let one = "Kansas House of Representatives: , passed_chamber";
    for (told, want) in [
        ("The measure delays the ban until 2026.", vec![one]),
        ("Members accepted an amendment that delays the law until 2026.", vec![one]),
        (
            "The House then postponed a bill on dogs.",
            vec![one, "Kansas House of Representatives: , deferred"],
        ),
    ] {
        let lead = "TOPEKA - The Kansas House on Thursday passed a bill on prisons, 70-40.";
        fates::check(fate, &[(&format!("{lead} {told}"), &want[..])]);
    }
}

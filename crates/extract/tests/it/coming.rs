//! What is still to come for a text, and when; what its committee did before.

use crate::fates::{check, dated, fate};

const COMMITTEE: &str = "The Third Committee on Thursday approved a resolution on Chad.";
const APPROVED: &[&str] = &["committee_approved 2024-03-14"];

#[test]
fn the_plenary_votes_later() {
    const NEXT_MONTH: &[&str] = &["committee_approved 2024-03-14, adopted 2024-04"];
    const THIS_YEAR: &[&str] = &["committee_approved 2024-03-14, adopted 2024"];
    for (told, want) in [
        ("The plenary will take the text up next month.", NEXT_MONTH),
        ("Delegates asked for calm before the General Assembly takes up the draft in April.", NEXT_MONTH),
        ("The General Assembly, where all states sit, is to vote on it in April.", NEXT_MONTH),
        ("The text will be put to a plenary vote in April.", NEXT_MONTH),
        ("A vote in the General Assembly is expected in April.", NEXT_MONTH),
        ("A plenary vote is scheduled for April.", NEXT_MONTH),
        ("It is headed for the full General Assembly in April.", NEXT_MONTH),
        ("The full General Assembly is expected to lend its endorsement before the year is out.", THIS_YEAR),
        ("The General Assembly is expected to adopt it by the end of the year.", THIS_YEAR),
        (
            "The plenary will then follow suit before Christmas.",
            &["committee_approved 2024-03-14, adopted 2024-12"],
        ),
        ("The General Assembly is to confirm it in April.", NEXT_MONTH),
        ("Confirmation by the General Assembly, expected in April, is a formality.", NEXT_MONTH),
        ("Formal adoption by the General Assembly is due in April.", NEXT_MONTH),
        ("A General Assembly vote could come in April.", NEXT_MONTH),
        ("The plenary is likely to endorse it in April.", NEXT_MONTH),
        ("It could be on the floor of the General Assembly in April.", NEXT_MONTH),
        ("If approved at the plenary session in April, it will be sent to Chad.", NEXT_MONTH),
        ("The 193-member General Assembly votes on it again in April.", NEXT_MONTH),
        ("The General Assembly is expected to vote on it in the week of 15 April.", NEXT_MONTH),
        ("The General Assembly is to vote on it in the session that opens on 15 April.", NEXT_MONTH),
        ("Diplomats expect the plenary to endorse it next month.", NEXT_MONTH),
        ("The plenary will have the last word in mid-April.", NEXT_MONTH),
        (
            "Endorsement by the full Assembly, usually a formality, is expected before the year is out.",
            THIS_YEAR,
        ),
        // A habit, and what members expect of others.
        ("The General Assembly votes on it every year in December.", APPROVED),
        ("Diplomats expect Chad to answer in April.", APPROVED),
        ("Members are expected to bring it up in April.", APPROVED),
        ("If approved, the text will be sent to Chad in April.", APPROVED),
        ("Adoption by Chad of the treaty, expected in April, would help.", APPROVED),
        // How members will vote, what is on another text, what was to come once.
        ("Chad will vote against it in the General Assembly in April.", APPROVED),
        ("The General Assembly will vote in April on a change of the rules.", APPROVED),
        ("It requests a report by the end of the year.", APPROVED),
    ] {
        check(dated, &[(&format!("{COMMITTEE} {told}"), want)]);
    }
}

#[test]
fn put_off_to_a_day() {
    check(
        dated,
        &[
            (
                "The European Parliament on Thursday postponed to April a resolution on Chad.",
                &["deferred 2024-03-14, adopted 2024-04"],
            ),
            (
                "The European Parliament on Thursday put off a vote on a resolution on Chad until Tuesday.",
                &["deferred 2024-03-14, adopted 2024-03-19"],
            ),
            (
                "The European Parliament on Thursday put the draft resolution off until Tuesday.",
                &["deferred 2024-03-14, adopted 2024-03-19"],
            ),
            (
                "Members of the European Parliament debated a resolution on Chad on Thursday. The draft was held over until Tuesday.",
                &["deferred 2024-03-14, adopted 2024-03-19"],
            ),
            ("The European Parliament on Thursday postponed a resolution on Chad.", &["deferred 2024-03-14"]),
        ],
    );
}

#[test]
fn a_day_for_the_signature() {
    const LEAD: &str = "Ghana's Parliament on Thursday passed the bill by 30 votes to 4.";
    for (told, day) in [
        ("The president is expected to sign it next month.", "2024-04"),
        ("It is expected to be promulgated by the president on April 2.", "2024-04-02"),
        ("The president is expected to sign it.", "undated"),
    ] {
        check(dated, &[(&format!("{LEAD} {told}"), &[&format!("adopted 2024-03-14, enacted {day}")])]);
    }
}

#[test]
fn a_day_that_opens_the_sentence() {
    check(
        dated,
        &[
            (
                "The Third Committee approved a resolution on Chad in February. On Tuesday the text, drawn up by Peru, comes before the \
                 General Assembly.",
                &["committee_approved 2024-02, adopted 2024-03-19"],
            ),
            (
                "The Third Committee approved a resolution on Chad in February. On Tuesday Peru spoke for the text, which now goes to \
                 the General Assembly.",
                &["committee_approved 2024-02, adopted undated"],
            ),
        ],
    );
}

#[test]
fn next_thursday_is_not_tomorrow() {
    // 15 March is a Friday.
    for (day, date) in [("Sunday", "2024-03-24"), ("Tuesday", "2024-03-19"), ("Thursday", "2024-03-21")] {
        let told = format!("{COMMITTEE} The General Assembly will vote on it next {day}.");
        check(dated, &[(&told, &[&format!("committee_approved 2024-03-14, adopted {date}")])]);
    }
}

#[test]
fn a_month_still_to_come_leaves_the_one_before_in_its_year() {
    check(
        dated,
        &[(
            "The Third Committee approved a resolution on Chad in January, and the plenary is to consider it in May.",
            &["committee_approved 2024-01, adopted 2024-05"],
        )],
    );
}

#[test]
fn a_vote_that_the_lead_announces() {
    const TEXT: &str = "The draft resolution, tabled by Norway, demands that aid be let in.";
    let told =
        |lead: &str| format!("{lead} {TEXT} Last year the council extended the mission by 23 votes to 12.");
    let rights = &["adopted 2024-03-22, introduced undated", "adopted 2023"];
    for lead in [
        "The UN Human Rights Council will vote next Friday on a resolution on Sudan.",
        "The UN Human Rights Council will consider a resolution on Sudan next Friday.",
    ] {
        check(dated, &[(&told(lead), rights)]);
    }
    let unnamed =
        "The UN Human Rights Council will vote next Friday on whether to extend its mission for Sudan.";
    check(dated, &[(&told(unnamed), &["introduced undated, adopted 2024-03-22", "adopted 2023"])]);
    check(
        fate,
        &[(
            &format!("The UN Human Rights Council will vote on Monday on a resolution on Sudan. {TEXT}"),
            &["UN Human Rights Council: Sudan, introduced"],
        )],
    );
}

#[test]
fn what_a_committee_without_a_name_did_before() {
    const HOUSE: &str = "The Maine House on Thursday adopted a resolution on Sudan by 98 votes to 44.";
    const MONTH: &[&str] = &["adopted 2024-03-14, committee_approved 2024-02"];
    for (told, want) in [
        ("A committee had approved the measure in February.", MONTH),
        ("The measure was approved by a committee 6-1 in February.", MONTH),
        ("It was adopted in committee in February.", MONTH),
        ("In committee last month the vote was 12 to 1.", MONTH),
        ("The committee had sent the measure to the floor in February, 6-1.", MONTH),
        // Another text.
        (
            "A committee in Vermont approved a resolution on Chad in February.",
            &["adopted 2024-03-14", "adopted 2024-02"],
        ),
    ] {
        check(dated, &[(&format!("{HOUSE} {told}"), want)]);
    }
}

#[test]
fn a_day_beside_another() {
    check(
        dated,
        &[
            (
                "The Security Council adopted resolution 2170 in August 2014. A month later it adopted resolution 2178.",
                &["adopted 2014-08", "adopted 2014-09"],
            ),
            ("The House last evening adopted a motion on Chad by 12 votes to 1.", &["adopted 2024-03-14"]),
        ],
    );
}

#[test]
fn a_text_that_waits_in_another_house() {
    let (waits, adopted) = ("UN Human Rights Council: Mali", "Kerala Legislative Assembly: India, adopted");
    let (proposed, introduced) = (format!("{waits}, proposed"), format!("{waits}, introduced"));
    let assembly = "Kerala Assembly on Wednesday adopted a resolution urging India to vote for it";
    check(
        fate,
        &[
            (
                &format!(
                    "The UN Human Rights Council is to vote on a United States draft on Mali next week. The {assembly}."
                ),
                &[&proposed, adopted],
            ),
            (
                &format!(
                    "With a draft resolution on Mali due to come up before the UN Human Rights Council next week, the {assembly}. The \
                     resolution was carried by voice vote."
                ),
                &[adopted, &introduced],
            ),
            (
                "The Irish Dáil will vote on Thursday on a motion on Chad. In Spain, the Congress of Deputies adopted a motion on Chad on \
                 Tuesday by 180 votes to 160.",
                &["Dáil Éireann: Chad, proposed", "Congress of Deputies: Chad, adopted"],
            ),
            // One text goes from house to house.
            (
                "The Senate of Kenya will vote next week on a bill on Chad. The National Assembly passed a bill on Chad on Wednesday.",
                &["National Assembly of Kenya: Chad, passed_chamber"],
            ),
        ],
    );
}

#[test]
fn never_put_to_the_house() {
    check(
        dated,
        &[
            (
                "A motion on Mali by the Bloc could not be put to the House of Commons of Canada on Thursday because one MP refused \
                 unanimous consent.",
                &["deferred 2024-03-14"],
            ),
            (
                "A motion on Mali was not put to the Dáil on Thursday for lack of time.",
                &["deferred 2024-03-14"],
            ),
            // It was, and questions are no texts.
            (
                "A motion on Mali was put to the Dáil on Thursday and passed by 80 votes to 20.",
                &["adopted 2024-03-14"],
            ),
            (
                "The Dáil on Tuesday passed a motion on Mali. Questions on Peru were not put to the Dáil.",
                &["adopted 2024-03-12"],
            ),
        ],
    );
}

#[test]
fn a_bill_becomes_law_later() {
    let passed = "The Senate on Thursday passed a bill to ban forced labour goods, the House of Commons having \
                  approved it in December.";
    const DONE: &str = "passed_legislature 2024-03-14, passed_chamber 2023-12";
    for (told, want) in [
        ("Royal assent is expected next week.", "enacted 2024-03"),
        ("It is expected to receive royal assent before the house rises on April 12.", "enacted 2024-04"),
        ("It will become law on April 1.", "enacted 2024-04-01"),
    ] {
        check(dated, &[(&format!("{passed} {told}"), &[&format!("{DONE}, {want}")])]);
    }
    check(dated, &[(&format!("{passed} Assent was once expected in vain."), &[DONE])]);
}

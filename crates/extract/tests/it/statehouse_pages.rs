//! Pages of reporters in parliaments, statehouses and town halls: what stands beside the count, and whose text it is.

use crate::genres::check;

#[test]
fn whose_titled_bill_it_is() {
    check(&[
        (
            "WELLINGTON — Labour MP Ana Marsters' Customs (Forced Labour) Amendment Bill failed at its first reading on Thursday by 68 \
             votes to 54.",
            &["nobody on , by Ana Marsters: rejected 2024-03-14", "final 54/68/-"],
        ),
        (
            "Parliament on Thursday passed Senator Ann Roe's Fair Trade Bill by 68 votes to 54.",
            &["nobody on , by Ann Roe: passed_chamber 2024-03-14", "final 68/54/-"],
        ),
    ]);
}

#[test]
fn what_a_text_pulls_out_is_no_withdrawal() {
    check(&[
        (
            "NAIROBI — The National Assembly has adopted a motion to withdraw the police from Chad. It passed by 143 votes to 61.",
            &["National Assembly of Kenya on Chad: adopted undated", "final 143/61/-", "it decides"],
        ),
        (
            "NAIROBI — The National Assembly on Thursday met on a motion on Chad. The mover agreed to withdraw the motion.",
            &["National Assembly of Kenya on Chad: withdrawn 2024-03-14"],
        ),
    ]);
}

#[test]
fn manners_before_what_is_adopted() {
    let committee = "House Foreign Affairs Committee on Mali: committee_approved 2024-03-14";
    let adopted = "WASHINGTON — The House Foreign Affairs Committee on Thursday approved a bill on Mali.";
    for (how, vote) in [
        ("It adopted by voice vote an amendment from Rep. Ann Roe.", "amendment -/-/-"),
        ("It adopted by unanimous consent an amendment from Rep. Ann Roe.", "amendment -/-/-"),
        ("It was adopted by voice vote.", "final -/-/-"),
    ] {
        check(&[(&format!("{adopted} {how}"), &[committee, vote])]);
    }
}

#[test]
fn the_count_of_the_second_house() {
    check(&[
        (
            "WASHINGTON — The Mali Relief Bill passed the Senate in 2018 and the House in January 2019 by 278 votes to 145.",
            &[
                "U.S. House of Representatives on Mali: passed_chamber 2018, passed_legislature 2019-01",
                "final 278/145/-",
            ],
        ),
        (
            "WASHINGTON — The Mali Relief Bill passed the Senate 52-40 in 2018 and the House 278-145 in January 2019.",
            &[
                "U.S. House of Representatives on Mali: passed_chamber 2018, passed_legislature 2019-01",
                "final 52/40/-",
                "final 278/145/-",
            ],
        ),
        (
            "TALLAHASSEE, Fla. — The Florida House on Thursday approved a bill on Mali 104-13, a week after clearing the Senate 31-2, \
             sending it to Republican Gov. Rick Doe.",
            &[
                "Florida House of Representatives on Mali: passed_legislature 2024-03-14, passed_chamber 2024-03-07, expected enacted undated",
                "final 104/13/-",
                "final 31/2/-",
            ],
        ),
        (
            "AUSTIN — The Texas House gave preliminary approval Thursday to a bill on Mali. The 85-60 vote fell along party lines. Senate \
             Bill 417 passed the upper chamber 22-9 in February.",
            &[
                "Texas House of Representatives on Mali: referred 2024-03-14, passed_chamber 2024-02",
                "final 85/60/-",
                "final 22/9/-",
            ],
        ),
    ]);
}

#[test]
fn members_told_apart_by_their_vote() {
    let carried = "The French National Assembly on Thursday passed a resolution on Mali by 67 votes to 11";
    for (how, voters) in [
        (", all of them from the National Rally.", " National Rally no"),
        (". It was opposed by the 11, all good friends.", ""),
        (". La France Insoumise asked that its opposition be recorded.", " France Unbowed no"),
        (". La France Insoumise's opposition was recorded in 2019.", ""),
        (". Ann Roe was the lone Socialist against.", " Ann Roe no"),
        (". Ann Roe was the only Socialist there.", ""),
        (". The Socialists ended up abstaining.", " French Socialist Party abstain"),
        (
            ". The Socialists and their allies, the Greens and the Communists, voted against.",
            " French Socialist Party no, Europe Ecology - The Greens no, French Communist Party no",
        ),
    ] {
        let text = "French National Assembly on Mali: adopted 2024-03-14";
        check(&[(&format!("{carried}{how}"), &[text, &format!("final 67/11/-{voters}")])]);
    }
}

#[test]
fn counts_by_what_members_voted_to_do() {
    check(&[
        (
            "WASHINGTON — The Senate on Thursday rejected a resolution on Mali, with 41 senators voting to discharge the measure from \
             committee and 56 opposed.",
            &["U.S. Senate on Mali: rejected 2024-03-14", "final 41/56/-"],
        ),
        (
            "BUENOS AIRES — The Senate on Thursday voted 63-7 to reject the veto of a bill on Mali.",
            &["Argentine Senate on Mali: vetoed undated", "final 63/7/-"],
        ),
        (
            "KYIV — The Verkhovna Rada on Thursday passed a bill on Mali, No. 8371. A rival bill, No. 8221, was rejected in December by 158 \
             votes, 68 short of the number needed.",
            &[
                "Verkhovna Rada on Mali: adopted 2024-03-14",
                "Verkhovna Rada on Mali: rejected 2023-12",
                "final 158/-/-",
            ],
        ),
        (
            "VICTORIA — The legislature has unanimously passed a motion on Mali. It passed Thursday, with no member opposed.",
            &["nobody on Mali: adopted 2024-03-14", "final -/0/-"],
        ),
    ]);
}

#[test]
fn what_became_of_others() {
    check(&[
        (
            "WASHINGTON — The Senate on Thursday passed a bill on Mali. In 2019, Congress passed three similar bills, but the president \
             vetoed all of them and the Senate failed to override, 45-40.",
            &["U.S. Senate on Mali: passed_chamber 2024-03-14"],
        ),
        (
            "ASUNCIÓN — The Chamber of Deputies on Thursday shelved a declaration on Mali. The text had been approved by the Foreign \
             Affairs Committee on March 6, 6-2.",
            &[
                "Paraguayan Chamber of Deputies on Mali: deferred 2024-03-14, committee_approved 2024-03-06",
                "final 6/2/-",
            ],
        ),
        (
            "CHICAGO — The City Council on Thursday passed a resolution on Mali. Aldermen earlier voted 28 to 18 to reject a motion to send \
             the matter back to the Health Committee, which had approved it, 10 to 4, in February.",
            &[
                "City Council on Mali: adopted 2024-03-14, committee_approved 2024-02",
                "procedural 18/28/-",
                "final 10/4/-",
            ],
        ),
        (
            "LONDON — MPs on Thursday passed a motion on Mali. Jane Roe asked lawmakers to approve a resolution urging a break with Chad. \
             Her party would table a bill to give courts more power.",
            &[
                "UK House of Commons on Mali: adopted 2024-03-14",
                "Jane Roe speaks of it",
                "Jane Roe speaks of it",
            ],
        ),
    ]);
}

#[test]
fn where_what_a_text_says_ends() {
    check(&[
        (
            "The Chamber of Deputies on Thursday shelved a declaration condemning the raids in Mali for lack of a quorum.",
            &["Chamber of Deputies on Mali: deferred 2024-03-14", "it condemns"],
        ),
        (
            "ACCRA — Ghana's parliament on Thursday passed a bill on Mali. A challenge to the bill is before the Supreme Court, which will \
             hear arguments in May.",
            &["Parliament of Ghana on Mali: adopted 2024-03-14"],
        ),
        (
            "ACCRA — Ghana's parliament on Thursday passed a bill on Mali. Under its provisions, those who take part face up to three years \
             in jail.",
            &["Parliament of Ghana on Mali: adopted 2024-03-14", "it other"],
        ),
    ]);
}

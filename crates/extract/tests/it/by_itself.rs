//! Texts that are told one after another, each with what is said of it alone.

use crate::fates::{check as check_lines, fate};
use crate::genres::check;

#[test]
fn the_second_of_several_fares_by_itself() {
    const LEAD: &str = "OAKLAND — The City Council on Tuesday passed a resolution on Chad unanimously. It \
                        urges the mayor to write to its envoy.\n\n";
    for (told, want) in [
        (
            "The second item went less well. As drafted by the Peace Commission, it deplored Togo's \
             arrests of nurses. It failed, 4-5.",
            "Togo",
        ),
        (
            "The third item proved more divisive. It condemned Togo's arrests of nurses. The council threw \
             it out by 6 votes to 3.",
            "Togo",
        ),
        (
            "A second resolution fared worse. It condemned Togo's arrests of nurses and failed on a 4-4 tie.",
            "Togo",
        ),
    ] {
        let lost = format!("City Council: {want}, rejected");
        check_lines(fate, &[(&format!("{LEAD}{told}"), &["City Council: Chad, adopted", &lost])]);
    }
    // An item of the agenda that is no text, and a second hour.
    for told in [
        "The second item on the agenda was the budget.",
        "The second hour went less well. A heckler was led out.",
    ] {
        check_lines(fate, &[(&format!("{LEAD}{told}"), &["City Council: Chad, adopted"])]);
    }
}

#[test]
fn texts_that_are_only_numbered() {
    const LEAD: &str = "MANILA — The House Committee on Justice on Tuesday adopted House Resolution No. 1377, which urges an inquiry.";
    const OWN: &str = "House Committee on Justice on : committee_approved 2024-03-12";
    for (told, want) in [
        (
            "HR No. 1340 was filed by Rep. Ana Cruz in November, while HR No. 1362 was filed by Rep. Teo Yulo \
             on February 12.",
            &[
                "House Committee on Justice on , by Ana Cruz: introduced 2023-11",
                "House Committee on Justice on , by Teo Yulo: introduced 2024-02-12",
            ][..],
        ),
        (
            "HR No. 77 was sponsored by Rep. Ana Cruz.",
            &["House Committee on Justice on , by Ana Cruz: introduced undated"],
        ),
        // No text: what was filed goes by no number of a house.
        ("Case No. 1340 was filed by Rep. Ana Cruz in November.", &[]),
    ] {
        let want: Vec<&str> = [OWN].iter().chain(want).copied().chain(["it urges"]).collect();
        check(&[(&format!("{LEAD} {told}"), &want)]);
    }
    // The number in what somebody says is what is spoken of next.
    check(&[(
        "MANILA — The House Committee on Justice on Tuesday adopted House Resolution No. 1377 on raids in \
         Chad. HR No. 1362, filed by Rep. Teo Yulo in February, covers the same.\n\n“I move to adopt House \
         Resolution No. 1377,” said Rep. Joel Santos.\n\nThe resolution is to be adopted by the House on \
         March 22.",
        &[
            "House Committee on Justice on Chad: committee_approved 2024-03-12, expected adopted 2024-03-22",
            "Philippine House of Representatives on Chad, by Teo Yulo: introduced 2024-02",
            "Joel Santos speaks of it",
        ],
    )]);
}

#[test]
fn what_a_chamber_agreed_to_and_when() {
    check(&[
        (
            "WASHINGTON — The House on Tuesday passed a resolution on Mali. Its companion is S. Res. 402, \
             which the Senate agreed to last Thursday by unanimous consent.",
            &[
                "U.S. House of Representatives on Mali: adopted 2024-03-12",
                "U.S. Senate on Mali: adopted 2024-03-14",
                "final -/-/-",
            ],
        ),
        (
            "WASHINGTON — The House on Tuesday passed a resolution on Mali. The vote on a second one was \
             moved to Thursday.",
            &["U.S. House of Representatives on Mali: adopted 2024-03-12"],
        ),
    ]);
}

#[test]
fn projects_that_are_texts_and_others() {
    const LEAD: &str = "The Senate of Chile on Tuesday adopted, by 30 votes to 2, a declaration on Peru.";
    const OWN: &str = "Chilean Senate: Peru, adopted";
    for told in [
        "A blunter project, presented by the Left Bench, was rejected by 25 votes to 7.",
        "A blunter project, promoted by the Left Bench, deploring the raids on the schools of the valley, \
         did not prosper.",
    ] {
        check_lines(fate, &[(&format!("{LEAD} {told}"), &[OWN, "Chilean Senate: Peru, rejected"])]);
    }
    for told in [
        "A larger project, presented by engineers, was rejected by the ministry.",
        "Its road project on the coast, built at great cost over ten years by two firms of the region, did \
         not prosper.",
    ] {
        check_lines(fate, &[(&format!("{LEAD} {told}"), &[OWN])]);
    }
    check_lines(
        fate,
        &[(
            "The Senate of Chile on Tuesday approved a project of agreement that repudiates arrests in Peru.",
            &[OWN],
        )],
    );
    // Two matters of one bill.
    check(&[(
        "The House of Lords on Tuesday passed the farming bill by 198 to 160. A clause on nets in the ports \
         and fisheries bill was approved by consensus on Thursday.",
        &[
            "House of Lords on : passed_chamber 2024-03-12",
            "House of Lords on : ",
            "final 198/160/-",
            "amendment -/-/-",
        ],
    )]);
}

#[test]
fn several_still_to_come() {
    const LEAD: &str =
        "The U.N. Human Rights Council on Tuesday adopted a resolution on Chad by 30 votes to 5.";
    const OWN: &str = "UN Human Rights Council on Chad: adopted 2024-03-12";
    for (told, states) in [
        ("It is expected to adopt resolutions on Mali and on Togo next Friday.", &["Mali", "Togo"][..]),
        ("It is due to vote on three drafts on Mali, Togo and Peru on March 22.", &["Mali", "Togo", "Peru"]),
        ("Drafts on Mali and Togo will be put to the vote on March 22.", &["Mali", "Togo"]),
        // Who is to bring them in does not decide on them, and nothing comes of those that are kept off.
        ("Fiji and Peru are expected to table drafts on Mali and Togo on March 22.", &[]),
        ("It will not vote on drafts on Mali and Togo.", &[]),
    ] {
        let come =
            states.iter().map(|s| format!("UN Human Rights Council on {s}: expected adopted 2024-03-22"));
        let want: Vec<String> =
            [OWN.to_owned()].into_iter().chain(come).chain(["final 30/5/-".to_owned()]).collect();
        let want: Vec<&str> = want.iter().map(String::as_str).collect();
        check(&[(&format!("{LEAD} {told}"), &want)]);
    }
}

#[test]
fn what_members_had_filed() {
    for whose in ["Senators Ana Cruz and Joel Tan had filed", "Senators Ana Cruz, Joel Tan and Eva Lim filed"]
    {
        check_lines(
            crate::fates::dated,
            &[
                (
                    &format!(
                        "MANILA — The Senate on Tuesday approved Senate Resolution No. 71, which {whose} in January."
                    ),
                    &["adopted 2024-03-12, introduced 2024-01"],
                ),
                (
                    &format!(
                        "MANILA — The Senate on Tuesday approved a motion on Chad that {whose} in January."
                    ),
                    &["adopted 2024-03-12, introduced 2024-01"],
                ),
            ],
        );
    }
    check_lines(
        crate::fates::dated,
        &[(
            "MANILA — The Senate on Tuesday approved a motion on Chad that condemns the charges that the prosecutors filed in January.",
            &["adopted 2024-03-12"],
        )],
    );
}

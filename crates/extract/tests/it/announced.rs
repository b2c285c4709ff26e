//! Texts announced together and told one by one later, by what each is on, and who decides without a house's name. Each with its
//! near miss.

use crate::fates::{check, dated, fate};

#[test]
fn each_by_what_it_is_on() {
    let conference = |rest: &str| format!("ACCRA - The conference adopted two resolutions on Friday. {rest}");
    let told = |rest: &str, want: &[&str]| check(fate, &[(conference(rest).as_str(), want)]);
    let both: &[&str] = &["nobody: Eswatini, adopted", "nobody: Djibouti, adopted"];
    told("The first concerns Swaziland. The second deals with Djibouti.", both);
    told("The first is about Swaziland. The second is about Djibouti.", both);
    told("The first pertains to Swaziland and condemns the ban. The second focuses on Djibouti.", both);
    // Near miss: what concerns somebody is none of the texts.
    told("The first concern of Swaziland was trade.", &[]);
}

#[test]
fn the_day_of_each() {
    check(
        dated,
        &[(
            "ACCRA - The conference adopted two resolutions on Thursday. The first relates to Chad. The second deals with Mali.",
            &["adopted 2024-03-14", "adopted 2024-03-14"],
        )],
    );
}

/// Texts told together after another that has been told of.
#[test]
fn two_after_one() {
    check(
        fate,
        &[(
            "ACCRA - The conference adopted a resolution on Chad on Friday. It also passed two motions. The first condemns a ban in \
             Swaziland. The second urges Djibouti to free teachers.",
            &["nobody: Chad, adopted", "nobody: Eswatini, adopted", "nobody: Djibouti, adopted"],
        )],
    );
}

#[test]
fn those_who_meet() {
    check(
        fate,
        &[
            ("The delegates passed an urgent resolution on Chad on Friday.", &["nobody: Chad, adopted"]),
            ("Bishops on Friday adopted a declaration on Chad.", &["nobody: Chad, adopted"]),
            ("Foreign ministers adopted a statement on Chad on Friday.", &["nobody: Chad, adopted"]),
            // Who takes a side decides nothing.
            ("Western diplomats rejected a resolution on Chad on Friday.", &[]),
            ("Government officials approved a plan for Chad on Friday.", &[]),
        ],
    );
}

/// A town's council by its members, or by where something failed; and a house of which all agree.
#[test]
fn houses_without_their_whole_name() {
    check(
        fate,
        &[
            (
                "AURORA, Colo. - Aurora council members differed on Monday, but in the end the resolution on Chad failed, 5-6. It \
                 urged the state's delegation in Congress to back sanctions.",
                &["Aurora council: Chad, rejected"],
            ),
            (
                "A resolution on Chad failed in the Aurora council on Monday, 5-6.",
                &["Aurora council: Chad, rejected"],
            ),
            (
                "Canadian MPs on Wednesday unanimously called on Chad to free a blogger.",
                &["House of Commons of Canada: Chad, adopted"],
            ),
            // What opens a sentence is no town.
            ("Tribal council members approved a resolution on Chad on Monday.", &["nobody: Chad, adopted"]),
            ("Canadian MPs on Wednesday called on Chad to free a blogger.", &[]),
        ],
    );
}

/// `the motion, which asks Ottawa`: the one that a house of Canada's has carried, told without a noun at first.
#[test]
fn the_motion_behind_its_decision() {
    check(
        fate,
        &[(
            "Members of Quebec's national assembly have unanimously called on Chad to free a blogger. Ms. Roe put forward the \
             motion, which condemns the sentence and asks Ottawa to grant him citizenship.",
            &["National Assembly of Quebec: Chad, adopted"],
        )],
    );
}

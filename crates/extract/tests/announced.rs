//! Texts announced together and told one by one later, by what each is on, and who decides without a house's name. Each with its
//! near miss.

mod fates;

use fates::{check, dated, fate};

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

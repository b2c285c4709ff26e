//! Stories as newspapers write them: bodies in small letters, sponsors with their party behind the name, the text's twin in the other
//! house.

use crate::genres::check;

#[test]
fn bodies_in_small_letters() {
    check(&[
        (
            "The UN general assembly's third committee on Thursday approved a resolution on Chad by 90 votes to 20. The security \
             council rejected one on Mali.",
            &[
                "Third Committee on Chad: committee_approved 2024-03-14",
                "UN Security Council on Mali: rejected 2024-03-14",
                "final 90/20/-",
            ],
        ),
        (
            "The council of Europe's parliamentary assembly on Thursday adopted a resolution on Chad by 90 votes to 20.",
            &["Parliamentary Assembly of the Council of Europe on Chad: adopted 2024-03-14", "final 90/20/-"],
        ),
        (
            "The UN was told that Russia's security council on Thursday rejected a resolution on Chad.",
            &["nobody on Chad: rejected 2024-03-14"],
        ),
        (
            "The general assembly of the miners' union on Thursday adopted a resolution on Chad. The UN did not comment.",
            &["general assembly of the miners' union on Chad: adopted 2024-03-14"],
        ),
    ]);
}

#[test]
fn a_party_behind_the_sponsors_name() {
    check(&[
        (
            "WASHINGTON — The Senate on Thursday passed a resolution on Mali, sponsored by Senator Ada Roe, Republican of Ohio, and \
             Senator Jane Poe, Democrat from Maine.",
            &["U.S. Senate on Mali, by Ada Roe and Jane Poe: adopted 2024-03-14"],
        ),
        (
            "WASHINGTON — The Senate on Thursday passed a resolution on Mali. Ada Roe, Democrat of Ohio, had introduced it.",
            &["U.S. Senate on Mali, by Ada Roe: adopted 2024-03-14"],
        ),
        (
            "The Bundestag on Thursday adopted a motion on Mali, tabled by the Greens and Ada Roe.",
            &[
                "Bundestag on Mali, by Alliance 90/The Greens and Ada Roe: adopted 2024-03-14, introduced undated",
            ],
        ),
        (
            "The Human Rights Council on Thursday adopted a resolution. Chad had presented the draft on the crackdown in Mali to the \
             council, along with Peru and Fiji.",
            &[
                "UN Human Rights Council on Mali, by Chad and Peru and Fiji: adopted 2024-03-14, introduced undated",
            ],
        ),
    ]);
}

#[test]
fn the_twin_in_the_other_house() {
    check(&[
        (
            "WASHINGTON — The House on Thursday passed a resolution on Mali, 300 to 20. A companion resolution in the Senate, S.Res. \
             150, has 20 sponsors but has not been scheduled.",
            &[
                "U.S. House of Representatives on Mali: adopted 2024-03-14",
                "U.S. Senate on Mali: introduced undated",
                "final 300/20/-",
            ],
        ),
        (
            "WASHINGTON — The House on Thursday passed a bill on Mali, 300 to 20. The Senate companion, S. 212, has drawn no hearing. \
             The bill freezes the assets of its ministers.",
            &[
                "U.S. House of Representatives on Mali: passed_chamber 2024-03-14",
                "U.S. Senate on Mali: introduced undated",
                "final 300/20/-",
                "it decides",
            ],
        ),
        (
            "WASHINGTON — The House on Thursday passed a bill on Mali, 300 to 20. The companion bill would do the same.",
            &["U.S. House of Representatives on Mali: passed_chamber 2024-03-14", "final 300/20/-"],
        ),
    ]);
}

#[test]
fn legislation_may_be_a_resolution() {
    check(&[
        (
            "WASHINGTON — The House voted on Thursday to recognize the killings of the Assyrians as genocide. The passage of the \
             legislation, by 405 to 11, came after 35 years. The resolution, sponsored by Representative Ada Roe, had been stalled.",
            &[
                "U.S. House of Representatives on , by Ada Roe: adopted 2024-03-14",
                "final 405/11/-",
                "it other",
            ],
        ),
        (
            "WASHINGTON — The House on Thursday passed a bill on Mali by 405 to 11. The legislation goes to the Senate. A resolution \
             on Chad, sponsored by Representative Ada Roe, was rejected.",
            &[
                "U.S. House of Representatives on Mali: passed_chamber 2024-03-14, expected passed_legislature undated",
                "U.S. House of Representatives on Chad, by Ada Roe: rejected 2024-03-14",
                "final 405/11/-",
            ],
        ),
    ]);
}

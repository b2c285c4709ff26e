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

#[test]
fn a_text_without_a_name_and_one_beside_it() {
    check(&[
        (
            "WASHINGTON — The House voted on Thursday to condemn the coup in Mali. The vote was 405 to 11. It then passed a bill, 403 \
             to 16, that would freeze the assets of Belarusian officials for the war in Chad.",
            &[
                "U.S. House of Representatives on Mali: adopted 2024-03-14",
                "U.S. House of Representatives on Belarus: passed_chamber 2024-03-14",
                "final 405/11/-",
                "final 403/16/-",
                "it condemns",
                "it decides",
            ],
        ),
        (
            "The UN General Assembly on Thursday condemned the coup in Mali and called for an embargo against the country, in a \
             resolution demonstrating wide opposition to the junta. It was approved with 119 votes in favour. The assembly's \
             previous text on the country, passed in December 2019 by 134 to nine, dealt with its schools.",
            &[
                "UN General Assembly on Mali: adopted 2024-03-14",
                "UN General Assembly on Mali: adopted 2019-12",
                "final 119/-/-",
                "final 134/9/-",
                "it condemns",
                "it calls",
            ],
        ),
        (
            "WASHINGTON — The House voted on Thursday to condemn the coup in Mali, a largely symbolic vote.",
            &["U.S. House of Representatives on Mali: adopted 2024-03-14", "it condemns"],
        ),
        (
            "BRASILIA — The Senate on Thursday approved a motion on Mali by symbolic vote.",
            &["Brazilian Senate on Mali: adopted 2024-03-14", "final -/-/-"],
        ),
        (
            "The UN General Assembly voted on Thursday to condemn the blockade of Mali by Chad for a 31st year.",
            &["UN General Assembly on Chad: adopted 2024-03-14", "it condemns"],
        ),
    ]);
}

#[test]
fn lawmakers_of_a_land_described() {
    check(&[
        (
            "BANJUL — Lawmakers in the West African nation of Gambia on Thursday rejected a bill that would have lifted a ban on \
             mining, an attempt that drew outrage.",
            &["National Assembly of The Gambia on : rejected 2024-03-14", "it decides"],
        ),
        (
            "NAIROBI — Lawmakers in the states of the region on Thursday rejected the charges of the report on Chad.",
            &[],
        ),
        (
            "BERLIN — The Bundestag on Thursday adopted a motion on Mali, drawn up by the two governing parties - the Social \
             Democrats and the Greens -.",
            &[
                "Bundestag on Mali, by Social Democratic Party of Germany and Alliance 90/The Greens: adopted 2024-03-14",
            ],
        ),
        (
            "WASHINGTON — In March, the Senate rejected the resolution on Chad by 56 votes to 41. Two months before, on January 13, \
             the House had passed it, 51-40.",
            &["U.S. Senate on Chad: rejected 2024-03, adopted 2024-01-13", "final 41/56/-", "final 51/40/-"],
        ),
    ]);
}

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
            "The House of Representatives on Thursday passed H.R. 41, a bill on Mali, 300 to 20. A twin bill in the Senate, S. 96, \
             brought by Senator Ann Price, sits in committee.",
            &[
                "U.S. House of Representatives on Mali: passed_chamber 2024-03-14",
                "U.S. Senate on Mali, by Ann Price: introduced undated",
                "final 300/20/-",
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
             legislation, by 391 to 17, came after 35 years. The resolution, sponsored by Representative Ada Roe, had been stalled.",
            &[
                "U.S. House of Representatives on , by Ada Roe: adopted 2024-03-14",
                "final 391/17/-",
                "it other",
            ],
        ),
        (
            "WASHINGTON — The House on Thursday passed a bill on Mali by 391 to 17. The legislation goes to the Senate. A resolution \
             on Chad, sponsored by Representative Ada Roe, was rejected.",
            &[
                "U.S. House of Representatives on Mali: passed_chamber 2024-03-14, expected passed_legislature undated",
                "U.S. House of Representatives on Chad, by Ada Roe: rejected 2024-03-14",
                "final 391/17/-",
            ],
        ),
    ]);
}

#[test]
fn a_text_without_a_name_and_one_beside_it() {
    check(&[
        (
            "WASHINGTON — The House voted on Thursday to condemn the coup in Mali. The vote was 391 to 17. It then passed a bill, 377 \
             to 41, that would freeze the assets of Belarusian officials for the war in Chad.",
            &[
                "U.S. House of Representatives on Mali: adopted 2024-03-14",
                "U.S. House of Representatives on Belarus: passed_chamber 2024-03-14",
                "final 391/17/-",
                "final 377/41/-",
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

#[test]
fn whose_committee_it_is() {
    check(&[
        (
            "OSLO — Norway's parliament on Thursday adopted a resolution on Mali by 90 votes to 71. A week earlier the Foreign \
             Affairs Committee of the US House of Representatives had endorsed a resolution on Chad by 31 votes to 12.",
            &[
                "Storting on Mali: adopted 2024-03-14",
                "House Foreign Affairs Committee on Chad: committee_approved 2024-03-07",
                "final 90/71/-",
                "final 31/12/-",
            ],
        ),
        (
            "OTTAWA — The Commons on Thursday adopted a motion on Mali by 170 votes to 140. The Foreign Affairs Committee of the Dutch \
             parliament rejected a similar text in March.",
            &[
                "House of Commons of Canada on Mali: adopted 2024-03-14",
                "Foreign Affairs Committee on Mali: rejected 2024-03",
                "final 170/140/-",
            ],
        ),
        (
            "OTTAWA — The Commons on Thursday adopted a motion on Mali by 170 votes to 140. The Foreign Affairs Committee approved it \
             in March.",
            &[
                "House of Commons of Canada on Mali: adopted 2024-03-14, committee_approved 2024-03",
                "final 170/140/-",
            ],
        ),
        (
            "The Organization of American States on Thursday condemned the arrests in Mali. Nineteen states voted for the resolution \
             at a meeting of the Permanent Council.",
            &["OAS Permanent Council on Mali: adopted 2024-03-14", "final 19/-/-", "it condemns"],
        ),
        (
            "PRAGUE — The Senate on Thursday urged the government to ban trips to Mali. The text, brought forward by Ada Roe on behalf \
             of the committee on education, was adopted by 32 votes to 8.",
            &[
                "Czech Senate on Mali, by Ada Roe and committee on education: adopted 2024-03-14, introduced undated",
                "final 32/8/-",
                "it urges",
            ],
        ),
    ]);
}

#[test]
fn parts_voted_on_apart() {
    check(&[
        (
            "SANTIAGO — The Senate approved the bill on Thursday. The three grounds were voted on separately. The first passed 20-14, \
             the second by 19 votes to 14 and the third by 18 to 16.",
            &[
                "Chilean Senate on : passed_chamber 2024-03-14",
                "paragraph 20/14/-",
                "paragraph 19/14/-",
                "paragraph 18/16/-",
            ],
        ),
        (
            "BRUSSELS — MEPs on Thursday adopted the resolution on Mali by 500 to 20. Two paragraphs were put to separate votes. The \
             first was carried by 300 to 200.",
            &["European Parliament on Mali: adopted 2024-03-14", "final 500/20/-", "paragraph 300/200/-"],
        ),
        (
            "BRUSSELS — MEPs on Thursday adopted two resolutions. The first, on Mali, was carried by 300 to 200, the second, on Chad, by \
             280 to 220.",
            &[
                "European Parliament on Mali: adopted 2024-03-14",
                "European Parliament on Chad: adopted 2024-03-14",
                "final 300/200/-",
                "final 280/220/-",
            ],
        ),
    ]);
}

#[test]
fn counts_without_a_word_of_voting() {
    check(&[
        (
            "BUENOS AIRES — The Senate on Thursday legalised the herb, 38-29.",
            &["Argentine Senate on : passed_chamber 2024-03-14", "final 38/29/-", "it decides"],
        ),
        (
            "LONDON — MPs outlawed the trade in ivory on Thursday, with 379 in favour and 137 against.",
            &["UK House of Commons on : passed_chamber 2024-03-14", "final 379/137/-", "it decides"],
        ),
        ("BUENOS AIRES — The club on Thursday banned its fans, 38-29.", &[]),
        (
            "BUENOS AIRES — The Senate passed the bill on Thursday, 38-29. In 2018 a similar bill died in the upper house, 38 to 31.",
            &[
                "Argentine Senate on : passed_chamber 2024-03-14",
                "Argentine Senate on : rejected 2018",
                "final 38/29/-",
                "final 31/38/-",
            ],
        ),
        (
            "BUENOS AIRES — The Senate passed the bill on Thursday, 38-29. In 2018 a similar bill died when the session ended.",
            &[
                "Argentine Senate on : passed_chamber 2024-03-14",
                "Argentine Senate on : lapsed 2018",
                "final 38/29/-",
            ],
        ),
        (
            "BUENOS AIRES — The Senate passed the bill on Thursday, 38-29. The initiative, sent to Congress by President Ada Roe, goes \
             back to the lower house.",
            &[
                "Argentine Senate on , by Ada Roe: passed_chamber 2024-03-14, expected passed_legislature undated",
                "final 38/29/-",
            ],
        ),
    ]);
}

#[test]
fn it_that_is_no_text() {
    check(&[
        (
            "SANTIAGO — The Senate approved the bill on Thursday, 20-14. Amnesty International said it deplored the vote.",
            &[
                "Chilean Senate on : passed_chamber 2024-03-14",
                "final 20/14/-",
                "Amnesty International speaks of it",
            ],
        ),
        (
            "SANTIAGO — The Senate approved the bill on Thursday, 20-14. The ministry said that it welcomed the decision.",
            &["Chilean Senate on : passed_chamber 2024-03-14", "final 20/14/-", "nobody speaks of it"],
        ),
        (
            "The council adopted a resolution on Mali on Thursday. Ada Roe, the rapporteur, said it urged states to act.",
            &["nobody on Mali: adopted 2024-03-14", "Ada Roe speaks of it", "it urges"],
        ),
        (
            "The conference on Thursday adopted a resolution urging the organization's member states, employers and workers to act.",
            &["nobody on : adopted 2024-03-14", "it urges"],
        ),
        (
            "The Assembly adopted a resolution on Mali on Thursday. Such votes are not binding, but they reflect world opinion.",
            &["nobody on Mali: adopted 2024-03-14"],
        ),
        (
            "The council on Thursday adopted a resolution on Mali, 8-0. It turned down a similar one, 5-3, in November. Mayor Ada Roe \
             has no vote but said that she supported it.",
            &[
                "nobody on Mali: adopted 2024-03-14",
                "nobody on Mali: rejected 2023-11",
                "final 8/0/-",
                "final 3/5/-",
                "Ada Roe speaks of it",
            ],
        ),
        (
            "NAIROBI — Parliament on Thursday passed the Press Bill. Ada Roe objected to the passage of the bill without a debate.",
            &["Parliament of Kenya on : passed_legislature 2024-03-14"],
        ),
        (
            "TALLINN — The Riigikogu adopted a statement on Mali on Thursday. Eerik Roe (Reform) said that it was late.",
            &["Riigikogu on Mali: adopted 2024-03-14", "Eerik Roe speaks of it"],
        ),
    ]);
}

#[test]
fn other_business_beside_a_text() {
    check(&[
        (
            "MEXICO CITY — The Chamber of Deputies approved the bill on Thursday, 468-0. Deputy Ada Roe of the PRI asked for a \
             reservation on Article 14 to be admitted; it was turned down by 312 votes against and 150 in favor.",
            &[
                "Mexican Chamber of Deputies on : passed_chamber 2024-03-14",
                "final 468/0/-",
                "amendment 150/312/-",
                "Ada Roe speaks of it",
            ],
        ),
        (
            "The council adopted the text on Mali on Thursday, 20-6. Peru had reservations about the text.",
            &["nobody on Mali: adopted 2024-03-14", "final 20/6/-"],
        ),
        (
            "WASHINGTON — The Senate passed the bill on Thursday, 80-10. Judge Ada Roe was confirmed to the Supreme Court by 53 votes \
             to 47. It then confirmed Jane Poe as ambassador, 75-18.",
            &["U.S. Senate on : passed_chamber 2024-03-14", "final 80/10/-"],
        ),
        (
            "ACCRA — Parliament passed the bill on Thursday. President Ada Roe, whose finance ministry has warned that the law could \
             cost Ghana billions, has not said whether she will sign it.",
            &["Parliament of Ghana on : adopted 2024-03-14", "finance ministry speaks of it"],
        ),
    ]);
}

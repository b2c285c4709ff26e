//! What stands between a text and what becomes of it: clauses on what it asks, other texts named in them, what a member moves before the
//! vote; and the numbers of texts that were told before without one.

use crate::genres::check;

#[test]
fn what_stands_between_a_text_and_its_verb() {
    check(&[
        (
            "OTTAWA — The House of Commons on Thursday debated a motion on Chad. The motion, which urges ministers to \
             repeal the Foreign Aid Act, was carried by 150 votes to 90.",
            &[
                "House of Commons of Canada on Chad: introduced undated, adopted 2024-03-14",
                "final 150/90/-",
                "it urges",
            ],
        ),
        (
            "OTTAWA — The House of Commons on Thursday debated a motion on Chad. The motion — which urges ministers to \
             repeal the Foreign Aid Act — was carried by 150 votes to 90.",
            &[
                "House of Commons of Canada on Chad: introduced undated, adopted 2024-03-14",
                "final 150/90/-",
                "it urges",
            ],
        ),
        (
            "OTTAWA — The House of Commons on Thursday carried a motion on Chad by 150 votes to 120. A second one, from the \
             Bloc Québécois, asking Ottawa to back a resolution on Mali at the UN Human Rights Council, fell by 180 votes \
             to 90.",
            &[
                "House of Commons of Canada on Chad: adopted 2024-03-14",
                "House of Commons of Canada on Chad: rejected 2024-03-14",
                "final 150/120/-",
                "final 90/180/-",
                "it requests",
            ],
        ),
        (
            "NAIROBI — The Senate of Kenya on Thursday adopted a motion on Chad by 40 votes to 9. A second motion, in the \
             name of Ada Roe, calling on ministers to table a draft on Mali in the General Assembly, was lost on a voice \
             vote.",
            &[
                "Senate of Kenya on Chad: adopted 2024-03-14",
                "Senate of Kenya on Chad, by Ada Roe: rejected 2024-03-14",
                "final 40/9/-",
                "final -/-/-",
                "it calls",
            ],
        ),
        (
            "STRASBOURG — The European Parliament on Thursday debated a text on Chad. The text, which recalls its \
             resolution of May 2020 and asks the Commission to draw up a directive on gold, was adopted by 400 votes to 90.",
            &["European Parliament on Chad: adopted 2024-03-14", "final 400/90/-", "it other", "it requests"],
        ),
        (
            "OTTAWA — The House of Commons on Thursday carried a motion on Chad. The Foreign Aid Act, which the Senate \
             passed in May, was signed in June.",
            &[
                "House of Commons of Canada on Chad: adopted 2024-03-14",
                "Senate of Canada on Chad: passed_chamber 2023-05, enacted 2023-06",
            ],
        ),
    ]);
}

#[test]
fn what_a_text_would_do_before_its_verb() {
    check(&[
        (
            "DENVER — The state Senate on Thursday passed a bill on masks, 20-10. A resolution urging Congress to pass the \
             Clean Ports Act was adopted 30-4.",
            &[
                "Colorado Senate on : passed_chamber 2024-03-14",
                "Colorado Senate on : adopted 2024-03-14",
                "final 20/10/-",
                "final 30/4/-",
                "it urges",
            ],
        ),
        (
            "DENVER — The state Senate on Thursday passed a bill on masks, 20-10. A bill that would repeal the Open Records \
             Act was referred to the Judiciary Committee.",
            &[
                "Colorado Senate on : passed_chamber 2024-03-14",
                "Colorado Senate on : referred 2024-03-14",
                "final 20/10/-",
                "it decides",
            ],
        ),
        (
            "DENVER — The state Senate on Thursday passed a bill on masks, 20-10. A motion asking Congress to pass the \
             Clean Ports Act died on a tie, 17-17.",
            &[
                "Colorado Senate on : passed_chamber 2024-03-14",
                "Colorado Senate on : rejected 2024-03-14",
                "final 20/10/-",
                "final 17/17/-",
                "it requests",
            ],
        ),
        (
            "DENVER — The state Senate on Thursday passed a bill on masks, 20-10. A bill that would bar raids was killed in \
             committee, and a resolution on ports was adopted 30-4.",
            &[
                "Colorado Senate on : passed_chamber 2024-03-14",
                "Colorado Senate on : rejected 2024-03-14",
                "Colorado Senate on : adopted 2024-03-14",
                "final 20/10/-",
                "final 30/4/-",
                "it decides",
            ],
        ),
    ]);
}

#[test]
fn referred_behind_what_it_asks() {
    check(&[
        (
            "WASHINGTON — The Senate on Thursday passed a resolution on Chad, 80-10. A House resolution on Mali (H. Res. \
             87) was introduced last week by Rep. Ada Roe (D-Calif.). The measure, which calls on the administration to \
             enforce Section 907 of the Freedom Support Act, has 41 cosponsors and has been referred to the House Foreign \
             Affairs Committee.",
            &[
                "U.S. Senate on Chad: adopted 2024-03-14",
                "U.S. House of Representatives on Mali, by Ada Roe: introduced 2024-03, referred 2024-03-14",
                "final 80/10/-",
                "it calls",
            ],
        ),
        (
            "WASHINGTON — The Senate on Thursday passed a resolution on Chad, 80-10. The Freedom Support Act, which would \
             cut off aid to Mali, has been referred to the House Foreign Affairs Committee.",
            &[
                "U.S. Senate on Chad: adopted 2024-03-14",
                "House Foreign Affairs Committee on Mali: referred 2024-03-14",
                "final 80/10/-",
                "it decides",
            ],
        ),
    ]);
}

#[test]
fn a_resolution_of_years_before() {
    check(&[
        (
            "GENEVA — Resolution 2005/80, in which the Human Rights Council set up the mandate, says nothing of drones. The \
             draft decision on drones, tabled by Peru, was adopted on Thursday by 30 votes to 12.",
            &[
                "UN Human Rights Council on , by Peru: adopted 2024-03-14, introduced undated",
                "final 30/12/-",
            ],
        ),
        (
            "STRASBOURG — Readers will recall Resolution 1700 (2010), in which the Parliamentary Assembly of the Council of \
             Europe defined the term. A draft resolution on detainees in Armenia, drawn up by Jan Novak of Slovakia, was \
             rejected on Thursday by 121 votes to 82.",
            &[
                "Parliamentary Assembly of the Council of Europe on Armenia, by Jan Novak: rejected 2024-03-14",
                "final 82/121/-",
            ],
        ),
        (
            "NEW YORK — Resolution 2725 (2024) was adopted by the Security Council on Thursday by 14 votes to none. The \
             resolution demands a truce in Chad.",
            &["UN Security Council on : adopted 2024-03-14", "final 14/0/-", "it demands"],
        ),
    ]);
}

#[test]
fn the_number_of_what_was_voted_on() {
    check(&[
        (
            "ALBANY — The state Senate on Thursday passed a resolution on Chad, 40-12.\n\nIn other business, the Senate voted \
             30-20 to bar the comptroller from buying bonds of Mali. Assembly Bill 77, which the Assembly passed 90-33 in \
             February, now goes to the governor.",
            &[
                "New York Senate on Chad: adopted 2024-03-14",
                "New York Senate on Mali: passed_legislature 2024-03-14, passed_chamber 2024-02, expected enacted undated",
                "final 40/12/-",
                "final 30/20/-",
                "final 90/33/-",
                "it decides",
            ],
        ),
        (
            "AUSTIN — The Texas House voted 110-32 on Thursday to require schools to teach the famine in Mali. The Senate \
             had approved Senate Bill 9 by 28-2 in February. It now heads to the governor.",
            &[
                "Texas Senate on Mali: passed_legislature 2024-03-14, passed_chamber 2024-02, expected enacted undated",
                "final 110/32/-",
                "final 28/2/-",
                "it other",
            ],
        ),
        (
            "BOISE — The Idaho House voted 44-20 on Thursday to ask Congress to halt aid to Mali.\n\nHouse Joint Memorial 4 \
             now moves to the Senate.",
            &[
                "Idaho House of Representatives on Mali: passed_chamber 2024-03-14, expected passed_legislature undated",
                "final 44/20/-",
                "it requests",
            ],
        ),
        (
            "ALBANY — The state Senate on Thursday passed a resolution on Chad, 40-12. Assembly Bill 77 on rents passed the \
             Assembly 90-33 in February.",
            &[
                "New York Senate on Chad: adopted 2024-03-14",
                "New York Assembly on : passed_chamber 2024-02",
                "final 40/12/-",
                "final 90/33/-",
            ],
        ),
    ]);
}

#[test]
fn what_one_member_moves() {
    check(&[
        (
            "ALBANY — The state Senate on Thursday passed a resolution on Chad, 40-12. Sen. Ann Roe, R-Utica, moved to send \
             the resolution back to the Trade and Rural Development Committee.\n\nHer motion failed, 12-40.",
            &["New York Senate on Chad: adopted 2024-03-14", "final 40/12/-", "procedural 12/40/-"],
        ),
        (
            "PRAGUE — The Czech Senate on Thursday adopted a resolution on Chad by 41 votes to 11. Senator Jan Novak had \
             proposed to refer the text back to the foreign affairs committee. The proposal was defeated by 30 votes to 12.",
            &["Czech Senate on Chad: adopted 2024-03-14", "final 41/11/-", "procedural 12/30/-"],
        ),
        (
            "PRAGUE — The Czech Senate on Thursday adopted a resolution on Chad by 41 votes to 11. Senator Jan Novak had \
             proposed to the house a text on Mali.",
            &[
                "Czech Senate on Chad: adopted 2024-03-14",
                "Czech Senate on Mali, by Jan Novak: introduced undated",
                "final 41/11/-",
            ],
        ),
    ]);
}

#[test]
fn put_to_the_question() {
    check(&[
        (
            "MIDRAND — The Pan-African Parliament on Thursday adopted a motion on Togo. Moses Ntende (Uganda) moved an \
             amendment to expunge the call for sanctions. When it was put to the question, 19 members raised their hands in \
             support while 44 opposed it.\n\nThe president of the parliament, Roger Dang, then put the motion, as moved, to a \
             voice vote and ruled that the ayes had it.",
            &[
                "Pan-African Parliament on Togo: adopted 2024-03-14, introduced undated",
                "amendment 19/44/-",
                "final -/-/-",
            ],
        ),
        (
            "NAIROBI — The Senate of Kenya on Thursday adopted a motion on Chad by 70 votes to 30. A minority report that \
             would have replaced the embargo with talks failed, 20-80.",
            &["Senate of Kenya on Chad: adopted 2024-03-14", "final 70/30/-", "amendment 20/80/-"],
        ),
        (
            "NAIROBI — The Senate of Kenya on Thursday adopted a motion on Chad by 70 votes to 30. A minority report on \
             Mali was noted.",
            &["Senate of Kenya on Chad: adopted 2024-03-14", "final 70/30/-"],
        ),
        (
            "VILNIUS — The Seimas on Thursday rejected a motion on Belarus, 60-40. Three members asked for the debate to be \
             put off; the house turned them down by 50 votes to 31.",
            &["Seimas on Belarus: rejected 2024-03-14", "final 40/60/-", "procedural 31/50/-"],
        ),
    ]);
}

//! Steps, sponsors and speakers as reporters in parliaments tell them: what a rule must not take for another thing.

use crate::genres::check;

#[test]
fn steps_that_a_house_has_before_it() {
    check(&[
        (
            "JERUSALEM — The Knesset's Interior Committee on Thursday approved a bill on Mali, 7-4. The plenum passed the bill in its first \
             reading in July by 60 votes to 11. The second and third readings are expected to take place on Wednesday.",
            &[
                "Interior Committee on Mali: committee_approved 2024-03-14, introduced 2023-07, expected adopted 2024-03-20",
                "final 7/4/-",
                "final 60/11/-",
            ],
        ),
        (
            "BERLIN — The Bundestag on Thursday passed a bill on Mali in first reading. The second reading is scheduled for June 5.",
            &["Bundestag on Mali: introduced 2024-03-14, expected passed_chamber 2024-06-05"],
        ),
        (
            "BERLIN — The Bundestag on Thursday passed a bill on Mali. The second reading had been expected to last an hour.",
            &["Bundestag on Mali: passed_chamber 2024-03-14"],
        ),
        (
            "LINCOLN — Nebraska lawmakers voted 34-11 Thursday to invoke cloture on a bill on Mali. They then advanced the bill to the second \
             of three rounds of debate, 32-9. Sen. Ann Roe abstained on cloture. Gov. Jim Doe has said he would sign it.",
            &[
                "Nebraska Legislature on Mali: referred 2024-03-14, expected enacted undated",
                "procedural 34/11/- Ann Roe abstain",
                "final 32/9/-",
                "Jim Doe speaks of it",
            ],
        ),
        (
            "WARSAW — Poland's Senate on Thursday rejected a bill on Mali, 53-37. The Sejm, which passed it in August by 228 votes to 216, can \
             overturn the Senate's veto.",
            &[
                "Polish Senate on Mali: rejected 2024-03-14, passed_chamber 2023-08",
                "final 37/53/-",
                "final 228/216/-",
            ],
        ),
        (
            "SACRAMENTO — The state Senate on Thursday passed a bill on Mali. A companion bill, AB 1027, was held in the Assembly \
             Appropriations Committee in February.",
            &[
                "California Senate on Mali: passed_chamber 2024-03-14",
                "Assembly Appropriations Committee on Mali: deferred 2024-02",
            ],
        ),
        (
            "OTTAWA — In 2021 the House of Commons voted 229-29 for a motion calling for the Games in Mali to be moved.",
            &["House of Commons of Canada on Mali: adopted 2021", "final 229/29/-", "it calls"],
        ),
        (
            "BUCHAREST — The Chamber of Deputies on Thursday passed a declaration on Mali. AUR ended up voting against.",
            &[
                "Romanian Chamber of Deputies on Mali: adopted 2024-03-14",
                "final -/-/- Alliance for the Union of Romanians no",
            ],
        ),
    ]);
}

#[test]
fn who_stands_behind_it() {
    check(&[
        (
            "BERLIN — The Bundestag on Thursday passed a motion on Mali. The motion was jointly tabled by the three governing parties — the \
             Social Democrats, the Greens and the Free Democrats — and the opposition CDU/CSU bloc.",
            &[
                "Bundestag on Mali, by Social Democratic Party of Germany and Alliance 90/The Greens and Free Democratic Party of Germany and CDU/CSU: adopted 2024-03-14, introduced undated",
            ],
        ),
        (
            "QUITO — Ecuador's National Assembly on Thursday passed a resolution on Mali. The resolution, introduced by legislator Ana Velozo, \
             also summons Foreign Minister Eva Sommer.",
            &[
                "National Assembly of Ecuador on Mali, by Ana Velozo: adopted 2024-03-14, introduced undated",
                "it requests",
            ],
        ),
        (
            "LAGOS — The Lagos State House of Assembly on Thursday passed a motion on Mali, moved under matters of urgent public importance \
             by Hon. Desmond Eze.",
            &[
                "Lagos State House of Assembly on Mali, by Desmond Eze: adopted 2024-03-14, introduced 2024-03-14",
            ],
        ),
        (
            "LINCOLN — The Nebraska Legislature on Thursday passed a bill on Mali. It was advanced by the Judiciary Committee in February on \
             a 6-1 vote.",
            &["Nebraska Legislature on Mali: adopted 2024-03-14, committee_approved 2024-02", "final 6/1/-"],
        ),
    ]);
}

#[test]
fn said_beside_the_count() {
    check(&[
        (
            "NAIROBI — The National Assembly on Thursday passed a motion on Mali. \"We cannot police a neighbour's yard,\" Ann Otieno said \
             when she moved it last week.",
            &[
                "National Assembly of Kenya on Mali, by Ann Otieno: adopted 2024-03-14",
                "Ann Otieno speaks of it",
            ],
        ),
        (
            "PRAGUE — The Czech Chamber of Deputies on Thursday passed a bill on Mali. President Jan Doe criticized it, arguing that it would \
             encourage abuse of the system.",
            &["Czech Chamber of Deputies on Mali: passed_chamber 2024-03-14", "Jan Doe speaks of it"],
        ),
        (
            "NEW DELHI — The Lok Sabha on Thursday passed a bill on Mali, with 311 members in favour and 80 against. The DMK, Left parties and \
             the Samajwadi Party opposed it.",
            &[
                "Lok Sabha on Mali: passed_chamber 2024-03-14",
                "final 311/80/- Dravida Munnetra Kazhagam no, Left no, Samajwadi Party no",
            ],
        ),
        (
            "TAIPEI — The Legislative Yuan on Thursday passed a motion on Mali. Legislators from the ruling DPP and the main opposition KMT \
             voted in favor.",
            &[
                "Legislative Yuan on Mali: adopted 2024-03-14",
                "final -/-/- Democratic Progressive Party yes, Kuomintang yes",
            ],
        ),
        (
            "JERUSALEM — The Knesset on Thursday rejected a bill on Mali by 41 to 28. Likud's Dan Amar and Shas's Eli Gabay were absent from \
             the plenum.",
            &["Knesset on Mali: rejected 2024-03-14", "final 28/41/- Dan Amar absent, Eli Gabay absent"],
        ),
    ]);
}

//! Conferences of unions, churches and federations, and what they carry: each with its near miss.

use crate::genres::check;

#[test]
fn numbered_on_the_paper() {
    check(&[
        (
            "The conference on Thursday passed Motion 12 on Niger by 40 to 20. Motion 14, moved by the bakers, on Mali, was carried unanimously.",
            &[
                "nobody on Niger: adopted 2024-03-14",
                "nobody on Mali: adopted 2024-03-14, introduced undated",
                "final 40/20/-",
                "final -/-/-",
            ],
        ),
        (
            "Composite 7, carried on a card vote by 6,400,000 to 3,700,000, condemns the killings in Chad. Emergency motion 2, on Mali, was carried unanimously.",
            &[
                "nobody on Chad: adopted undated",
                "nobody on Mali: adopted undated",
                "final 6400000/3700000/-",
                "final -/-/-",
                "it condemns",
            ],
        ),
        (
            "Resolution 109B passed on a voice vote. It urges China to free lawyers. Resolution 109C would have condemned the purge in Peru. Its sponsor withdrew it Monday morning.",
            &[
                "nobody on : adopted 2024-03-11",
                "nobody on : withdrawn 2024-03-11",
                "final -/-/-",
                "it urges",
                "it condemns",
            ],
        ),
        // A count.
        (
            "The council passed the motion on Niger 12 votes to 5.",
            &["nobody on Niger: adopted undated", "final 12/5/-"],
        ),
    ]);
}

#[test]
fn more_votes_than_the_rules_ask_for() {
    check(&[
        (
            "A motion to expel Israel from the judo federation won a clear majority of the votes cast on Wednesday but fell short of the two-thirds it needed. The count was 148 to 97.",
            &["nobody on Israel: rejected 2024-03-13", "final 148/97/-", "it decides"],
        ),
        (
            "A motion to suspend Peru got a majority, 60 to 45, but not the two-thirds the statutes demand.",
            &["nobody on Peru: rejected undated", "final 60/45/-"],
        ),
        (
            "A motion to suspend Peru got a majority, 60 to 45, but not until midnight.",
            &["nobody on Peru: adopted undated", "final 60/45/-"],
        ),
    ]);
}

#[test]
fn what_became_of_a_text() {
    check(&[
        (
            "The House passed a motion on Niger. A second motion, on a reporter who has not been seen since his arrest, was stepped down till Tuesday.",
            &["nobody on Niger: adopted undated", "nobody on : deferred undated"],
        ),
        (
            "The conference passed a motion on Niger. A motion on Mali was remitted.",
            &["nobody on Niger: adopted undated", "nobody on Mali: referred undated"],
        ),
        (
            "The congress adopted a resolution on Chile. A Cuban amendment to cut the period was beaten on a show of hands.",
            &["nobody on Chile: adopted undated", "amendment -/-/-"],
        ),
        (
            "The union passed a motion on Chile. A similar call was lost at Leeds in 1998 by 51 votes to 49.",
            &["nobody on Chile: adopted undated", "nobody on Chile: rejected 1998", "final 49/51/-"],
        ),
        (
            "The congress met on Monday. The motion on Iran, offered by Cuba, had gone down for the third year.",
            &["nobody on Iran, by Cuba: rejected 2024-03-11"],
        ),
        // Egypt's own change.
        (
            "The council adopted a resolution on Chile on Thursday. Egypt had an amendment but withdrew it.",
            &["nobody on Chile, by Egypt: adopted 2024-03-14"],
        ),
    ]);
}

#[test]
fn spoken_of_by_the_way() {
    check(&[
        (
            "The council adopted a resolution on Sudan on Thursday by 94 votes to 6.\n\nIn a separate recommendation, adopted by 97 votes to 5, it asks ministers for a report.\n\nAn amendment to delete a paragraph was rejected by 71 votes to 19.",
            &[
                "nobody on Sudan: adopted 2024-03-14",
                "nobody on Sudan: adopted 2024-03-14",
                "final 94/6/-",
                "final 97/5/-",
                "amendment 19/71/-",
                "it requests",
            ],
        ),
        (
            "The synod adopted a resolution on Peru, 512 to 87. Ann Roe moved to add a paragraph on the guerrillas. The synod turned that down, 331 to 246.",
            &["nobody on Peru: adopted undated", "final 512/87/-", "amendment 246/331/-"],
        ),
        (
            "The council passed a resolution on Tibet, 9-4. Her motion to send the question to a referendum failed, 5-8.",
            &["nobody on : adopted undated", "final 9/4/-", "procedural 5/8/-"],
        ),
        (
            "Without a word spoken in opposition, the General Assembly on Monday urged China to release the lawyers. The resolution passed on a voice vote.",
            &["UN General Assembly on China: adopted 2024-03-11", "final -/-/-", "it urges"],
        ),
    ]);
}

#[test]
fn sittings_of_other_years() {
    check(&[
        (
            "The 1983 synod, meeting in Leeds, voted 417 to 191 to condemn Chad.",
            &["nobody on Chad: adopted 1983", "final 417/191/-", "it condemns"],
        ),
        (
            "The church's 1994 conference passed a motion on Mali by 340 votes to 12.",
            &["nobody on Mali: adopted 1994", "final 340/12/-"],
        ),
        // Elections.
        (
            "The 1994 assembly elections were held in peace. The assembly passed a motion on Mali on Thursday by 34 votes to 12.",
            &["nobody on Mali: adopted 2024-03-14", "final 34/12/-"],
        ),
    ]);
}

#[test]
fn those_who_voted() {
    check(&[
        (
            "A motion to expel Peru was lost by 97 votes to 148. The delegates then adopted, 171 to 68, a milder resolution. Japan and Canada voted against expulsion.",
            &[
                "nobody on Peru: rejected undated",
                "nobody on Peru: adopted undated",
                "final 97/148/- Japan no, Canada no",
                "final 171/68/-",
            ],
        ),
        (
            "A motion to expel Peru was lost by 97 votes to 148. The delegates then adopted, 171 to 68, a milder resolution. Japan and Canada voted against it.",
            &[
                "nobody on Peru: rejected undated",
                "nobody on Peru: adopted undated",
                "final 97/148/-",
                "final 171/68/- Japan no, Canada no",
            ],
        ),
        (
            "Lawmakers passed a motion on Niger by 61 votes to 22. Ann Roe, who led her colleagues out of the chamber before the vote, was seen weeping.",
            &["nobody on Niger: adopted undated", "final 61/22/- Ann Roe not_voting"],
        ),
        (
            "Lawmakers passed a motion on Niger by 61 votes to 22. Ann Roe, who led her colleagues out of the chamber after the speech, was seen weeping.",
            &["nobody on Niger: adopted undated", "final 61/22/-"],
        ),
        (
            "The ECOWAS Parliament adopted a motion on Niger, 61-22. Hon. Ali Gado (Mali) voted against it.",
            &["ECOWAS Parliament on Niger: adopted undated", "final 61/22/- Ali Gado no"],
        ),
        (
            "The resolution on Chad was adopted on Monday. Kenya and Ghana came aboard as co-sponsors.",
            &["nobody on Chad, by Kenya and Ghana: adopted 2024-03-11"],
        ),
    ]);
}

#[test]
fn whose_house_it_is() {
    check(&[
        (
            "The resolution on Peru was adopted Monday, 412 to 97, by the church's 12th General Synod.\n\nThe Rev. John Stubbs, a minister of the Korean Lutheran Synod, thanked the delegates.\n\nThe synod on Saturday adopted a resolution on Haiti by 300 to 20.",
            &[
                "General Synod on Peru: adopted 2024-03-11",
                "General Synod on Haiti: adopted 2024-03-09",
                "final 412/97/-",
                "final 300/20/-",
            ],
        ),
        (
            "The city council passed a motion to end arms sales to Riyadh, 20-4.",
            &["city council on Saudi Arabia: adopted undated", "final 20/4/-", "it decides"],
        ),
        (
            "The city council passed a motion on Chad, 20-4. Flights to Riyadh went on.",
            &["city council on Chad: adopted undated", "final 20/4/-"],
        ),
        (
            "The European Parliament passed a resolution on Sudan on Thursday by 9 votes to 2.\n\nWhat the resolution says\n\nThe Parliament:\n• condemns the siege of the city;\n• urges the government to open corridors.",
            &["European Parliament on Sudan: adopted 2024-03-14", "final 9/2/-", "it condemns", "it urges"],
        ),
    ]);
}

//! Press releases of organizations, newsletters, translated agencies: what their own ways of telling say.

use crate::genres::check;

#[test]
fn a_body_with_its_short_name_behind_it() {
    for who in [
        "The Permanent Council of the Organization of American States (OAS)",
        "The Governing Council of the Inter-Parliamentary Union (IPU)",
        "The Council of Ministers of the East African Community (EAC)",
    ] {
        let text = format!("{who} on Thursday approved the resolution on Haiti by 20 votes to 3.");
        let found = plenary_extract::Engine::new().extract(&text, &plenary_extract::Meta::default());
        assert_eq!(found.resolutions.len(), 1, "{text}");
        assert_eq!(found.votes.len(), 1, "{text}");
    }
    // A state that is told by its letters decides nothing.
    check(&[("The Syrian Arab Republic (SAR) rejected the text on Mali as biased.", &[])]);
}

#[test]
fn the_side_before_those_who_voted() {
    check(&[
        (
            "The Human Rights Council on Thursday adopted a text on Fiji with the affirmative votes of 29 members. Six cast a \
             negative vote.",
            &["UN Human Rights Council on Fiji: adopted 2024-03-14", "final 29/6/-"],
        ),
        (
            "The Congress of Peru on Thursday approved a motion on Haiti with the favourable vote of 81 legislators, nine against \
             and three abstentions.",
            &["Congress of Peru on Haiti: adopted 2024-03-14", "final 81/9/3"],
        ),
    ]);
}

#[test]
fn put_on_the_table() {
    check(&[
        (
            "The Human Rights Council on Thursday adopted a text on Fiji, which had been put on the table by Norway and Peru.",
            &["UN Human Rights Council on Fiji, by Norway and Peru: adopted 2024-03-14"],
        ),
        (
            "The Human Rights Council on Thursday adopted a text on Fiji. It was brought to the table by Chile.",
            &["UN Human Rights Council on Fiji, by Chile: adopted 2024-03-14"],
        ),
    ]);
}

#[test]
fn the_envoy_of_the_last_of_a_list() {
    check(&[
        (
            "The Human Rights Council on Thursday adopted a text on Fiji. It was tabled by Chile, Peru and Togo, whose \
             ambassador, Kossi Adjavon, spoke of \"a road that has been closed for far too long\".",
            &[
                "UN Human Rights Council on Fiji, by Chile and Peru and Togo: adopted 2024-03-14",
                "Kossi Adjavon speaks of it",
            ],
        ),
        (
            "The Human Rights Council on Thursday adopted a text on Fiji. Chile, whose capital was under snow, said the text was \
             fair to all.",
            &["UN Human Rights Council on Fiji: adopted 2024-03-14", "Chile speaks of it"],
        ),
    ]);
}

#[test]
fn a_session_before_the_number() {
    for (text, symbol) in [
        ("SR 22-07 was passed by the Student Senate on Thursday.", "SR 22-07"),
        ("The Student Senate passed SB 24-113 on Thursday by a vote of 20-2.", "SB 24-113"),
        ("The Senate passed SB 24 on Thursday, 20-12.", "SB 24"),
    ] {
        let found = plenary_extract::Engine::new().extract(text, &plenary_extract::Meta::default());
        let symbols: Vec<_> = found.resolutions.iter().filter_map(|r| r.symbol.as_deref()).collect();
        assert_eq!(symbols, [symbol], "{text}");
    }
}

#[test]
fn a_number_and_its_year_set_off() {
    check(&[(
        "The Human Rights Council on Thursday adopted a text on Fiji by 29 votes to 6. Chile was not behind the earlier \
         resolution, 28/3 of 2015, which had been adopted by consensus.",
        &[
            "UN Human Rights Council on Fiji: adopted 2024-03-14",
            "UN Human Rights Council on Fiji: adopted 2015",
            "final 29/6/-",
            "final -/-/-",
        ],
    )]);
}

#[test]
fn the_general_assembly_of_a_parliament() {
    check(&[
        (
            "A declaration on Fiji was read out and accepted on Thursday at the General Assembly of the Grand National Assembly \
             of Turkey.",
            &["Grand National Assembly of Turkey on Fiji: adopted 2024-03-14"],
        ),
        (
            "At the 45th General Assembly of the ASEAN Inter-Parliamentary Assembly a text on Fiji was adopted on Thursday. The \
             General Assembly rejected another on Togo.",
            &[
                "ASEAN Inter-Parliamentary Assembly on Fiji: adopted 2024-03-14",
                "ASEAN Inter-Parliamentary Assembly on Togo: rejected 2024-03-14",
            ],
        ),
        (
            "The General Assembly of the United Nations on Thursday adopted a text on Fiji.",
            &["UN General Assembly on Fiji: adopted 2024-03-14"],
        ),
    ]);
}

#[test]
fn without_success() {
    check(&[(
        "The Bundestag on Thursday adopted a motion on Fiji. Without success remained a motion of the Greens on Togo.",
        &[
            "Bundestag on Fiji: adopted 2024-03-14",
            "Bundestag on Togo, by Alliance 90/The Greens: rejected 2024-03-14",
        ],
    )]);
}

#[test]
fn passed_before_the_veto() {
    check(&[(
        "The Senate of Fiji on Thursday failed to override the veto of a bill on prisons, 25-15. On 22 February the same chamber \
         had approved it, 29-9.",
        &["Senate of Fiji on : vetoed undated, adopted 2024-02-22", "final 25/15/-", "final 29/9/-"],
    )]);
}

#[test]
fn one_voice_that_was_not_found() {
    check(&[("The Council of Ministers failed on Thursday to speak with one voice on a text on Fiji.", &[])]);
}

#[test]
fn what_closes_a_relative_clause() {
    let found = plenary_extract::Engine::new().extract(
        "Resolution 15, which calls the siege \"a crime without excuse,\" failed in the Senate of Fiji on Thursday, 12-20.",
        &plenary_extract::Meta::default(),
    );
    let text = "the siege \"a crime without excuse,\"";
    assert!(found.provisions.iter().any(|p| p.text == text), "{:?}", found.provisions);
}

#[test]
fn on_whose_floor() {
    check(&[
        (
            "The Texas Senate on Thursday passed HB 12 by 25-5. HCR 96 failed on the floor of the House, 60-70.",
            &[
                "Texas Senate on : passed_chamber 2024-03-14",
                "Texas House of Representatives on : rejected 2024-03-14",
                "final 25/5/-",
                "final 60/70/-",
            ],
        ),
        (
            "The Texas Senate on Thursday passed HB 12 by 25-5. HB 2044 was left pending in the Pensions committee on Wednesday.",
            &[
                "Texas Senate on : passed_chamber 2024-03-14",
                "Pensions committee on : deferred 2024-03-13",
                "final 25/5/-",
            ],
        ),
    ]);
}

#[test]
fn a_side_and_its_day() {
    check(&[(
        "When the roll was called, 40 senators had answered aye and 12 no on Thursday, and the text on Fiji was adopted by the \
         Senate of Chile.",
        &["Chilean Senate on Fiji: adopted 2024-03-14", "final 40/12/-"],
    )]);
}

#[test]
fn bills_as_congress_counts_them() {
    use plenary_extract::record::ResolutionKind::{Bill, Resolution};
    for (text, kind) in [
        ("The House passed HR 4127 on Thursday, 300-112. The bill would cut aid to Chad.", Bill),
        ("The House adopted HR 4127 on Thursday, 300-112. The resolution condemns Chad.", Resolution),
    ] {
        let found = plenary_extract::Engine::new().extract(text, &plenary_extract::Meta::default());
        assert_eq!(found.resolutions[0].kind, kind, "{text}");
        assert_eq!(found.resolutions.len(), 1, "{text}");
    }
}

#[test]
fn a_veto_counted_with_the_votes() {
    check(&[(
        "Russia on Thursday blocked a draft on Fiji in the Security Council: 12 in favour, two abstaining, one veto.",
        &["UN Security Council on Fiji: vetoed 2024-03-14", "final 12/1/2 Russia no"],
    )]);
}

#[test]
fn at_whose_proposal() {
    check(&[
        (
            "At the request of the Foreign Affairs Committee, the deputies voted on Thursday for a resolution on Fiji, 51 to 9.",
            &["nobody on Fiji: adopted 2024-03-14", "final 51/9/-"],
        ),
        (
            "The Foreign Affairs Committee voted on Thursday for a resolution on Fiji, 12 to 9.",
            &["Foreign Affairs Committee on Fiji: committee_approved 2024-03-14", "final 12/9/-"],
        ),
    ]);
}

#[test]
fn a_text_is_parked() {
    check(&[(
        "The Senate of Chile on Thursday adopted a text on Fiji. A motion on Togo was parked until May.",
        &[
            "Chilean Senate on Fiji: adopted 2024-03-14",
            "Chilean Senate on Togo: deferred 2024-03-14, expected adopted 2024-05",
        ],
    )]);
}

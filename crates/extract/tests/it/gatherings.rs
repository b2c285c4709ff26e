//! Conferences, synods, unions and regional assemblies as they are reported: who decides there, and what stands beside it.

use crate::genres::check;

#[test]
fn who_decides_where_members_meet() {
    for (who, body) in [
        ("Delegates to the Methodist Conference in Leeds on Thursday passed", "Methodist Conference"),
        ("The Kenya Bishops' Conference on Thursday adopted", "Kenya Bishops' Conference"),
        ("The SNP conference on Thursday overwhelmingly backed", "SNP conference"),
        (
            "Delegates at the Liberal Democrats' congress in York on Thursday backed",
            "Liberal Democrats' congress",
        ),
        ("The University of Cape Town's senate on Thursday passed", "University of Cape Town's senate"),
        ("The Student Senate at Arizona State University on Thursday passed", "Student Senate"),
        ("The Euronest Parliamentary Assembly on Thursday adopted", "Euronest Parliamentary Assembly"),
        ("Shareholders of Exxon Mobil Corp. on Thursday adopted", "-"),
    ] {
        let found = format!("{} on Mali: adopted 2024-03-14", if body == "-" { "nobody" } else { body });
        check(&[(&format!("{who} a motion on Mali."), &[&found])]);
    }
    // A conference that supports a bill of others has passed none.
    check(&[("The SNP conference on Thursday backed a bill on Mali.", &[])]);
}

#[test]
fn the_motion_for_a_resolution() {
    let fell = "The European Parliament on Thursday voted down a motion on Israel. The motion for a resolution, drawn up by the \
                S&D, fell by 311 votes to 276.";
    check(&[
        (
            fell,
            &[
                "European Parliament on Israel, by Progressive Alliance of Socialists and Democrats: rejected 2024-03-14",
                "final 276/311/-",
            ],
        ),
        (
            "The European Parliament on Thursday adopted a resolution on Georgia by 400 votes to 63. The motion for a resolution \
             on Togo was rejected by 260 votes to 233.",
            &[
                "European Parliament on Georgia: adopted 2024-03-14",
                "European Parliament on Togo: rejected 2024-03-14",
                "final 400/63/-",
                "final 233/260/-",
            ],
        ),
    ]);
}

#[test]
fn the_same_margin() {
    for (how, votes) in [
        ("passed by the same margin", &["final 96/7/-", "final 96/7/-"][..]),
        ("was adopted by an identical vote", &["final 96/7/-", "final 96/7/-"]),
        ("was adopted on the same day", &["final 96/7/-"]),
    ] {
        let two = [
            "OSCE Parliamentary Assembly on Mali: adopted 2024-03-14",
            "OSCE Parliamentary Assembly on Chad: adopted 2024-03-14",
        ];
        let text = format!(
            "The OSCE Parliamentary Assembly on Thursday adopted a resolution on Mali by 96 votes to 7. A resolution on Chad {how}."
        );
        check(&[(&text, &[&two[..], votes].concat())]);
    }
}

#[test]
fn what_came_to_its_end_by_it() {
    for (beside, on) in [
        ("closing a session overshadowed by the absence of Finland", "Russia"),
        ("condemning the arrests in Finland", "Finland"),
    ] {
        let found = format!("OSCE Parliamentary Assembly on {on}: adopted 2024-03-14");
        let mut want = vec![found.as_str()];
        if on == "Finland" {
            want.push("it condemns");
        }
        want.push("it condemns");
        let text = format!(
            "The OSCE Parliamentary Assembly adopted a resolution on Thursday, {beside}. The resolution condemns Russia's raids."
        );
        check(&[(&text, &want)]);
    }
}

#[test]
fn a_declaration_beside_a_resolution() {
    check(&[
        (
            "The Pan-African Parliament on Thursday adopted a resolution on Mali. Members also adopted the Midrand Declaration on Chad.",
            &[
                "Pan-African Parliament on Mali: adopted 2024-03-14",
                "Pan-African Parliament on Chad: adopted 2024-03-14",
            ],
        ),
        (
            "The Pan-African Parliament on Thursday adopted a declaration on Mali. The Midrand Declaration also condemns Chad's raids.",
            &["Pan-African Parliament on Mali: adopted 2024-03-14", "it condemns"],
        ),
    ]);
}

#[test]
fn who_objected_or_stayed_away() {
    let failed = "The General Assembly on Thursday failed to adopt a resolution on Mali";
    let text = "UN General Assembly on Mali: rejected 2024-03-14";
    for after in ["after delegates from Laos and Chad objected", "after Laos and Chad objected"] {
        check(&[(&format!("{failed} {after}. Peru did not send a delegate."), &[text])]);
    }
    // Whose seat is empty may be whom the text is on.
    check(&[(
        "OAS Permanent Council approves resolution on Peru\n\nThe Permanent Council of the OAS on Thursday approved a resolution \
         demanding that the government free all, by 25 votes to none. Fiji abstained. Peru's chair was empty.",
        &[
            "OAS Permanent Council on Peru: adopted 2024-03-14",
            "final 25/0/- Fiji abstain, Peru absent",
            "it demands",
        ],
    )]);
}

#[test]
fn what_a_text_would_have_done() {
    for (clause, more) in [
        ("that would have approved a deal with Chad", &[][..]),
        ("which would endorse the embargo on Chad", &["it other"]),
    ] {
        let text = ["nobody on Chad: rejected 2024-03-14", "final 147/267/-"];
        check(&[(
            &format!(
                "On Thursday 267 of 414 chiefs and proxies voted against a resolution {clause}, while 147 voted in favour."
            ),
            &[&text[..], more].concat(),
        )]);
    }
}

#[test]
fn whose_words_are_no_provision() {
    let adopted = "The Riksdag on Thursday adopted a resolution on Chad by 267 votes to 47.";
    let text = ["Riksdag on Chad: adopted 2024-03-14", "final 267/47/-"];
    for (how, more) in [
        (
            "The Bakers' Federation said it \"deplores the silence of Mali\".",
            "Bakers' Federation speaks of it",
        ),
        ("The resolution said it \"deplores the silence of Mali\".", "it condemns"),
    ] {
        check(&[(&format!("{adopted} {how}"), &[&text[..], &[more]].concat())]);
    }
}

#[test]
fn when_the_one_before_was_passed() {
    for (one, day) in [
        ("The most recent one, of November 2023, was backed", "2023-11"),
        ("A resolution from 2019 passed", "2019"),
        ("The most recent, from last October, was adopted", "2023-10"),
    ] {
        check(&[(
            &format!(
                "The European Parliament on Thursday adopted a resolution on Belarus by 508 votes to 31. {one} by 453 votes to 21."
            ),
            &[
                "European Parliament on Belarus: adopted 2024-03-14",
                &format!("European Parliament on Belarus: adopted {day}"),
                "final 508/31/-",
                "final 453/21/-",
            ],
        )]);
    }
}

#[test]
fn a_union_named_and_described() {
    check(&[
        (
            "The Bakers' Congress on Thursday passed a motion on Mali by 41 votes to 9. Kestrel, the seafarers' union, voted against \
             it. Ann Roe, the SWU's national officer, said it was late.",
            &[
                "Bakers' Congress on Mali: adopted 2024-03-14",
                "final 41/9/- Kestrel no",
                "Ann Roe speaks of it",
            ],
        ),
        (
            "The Mercosur Parliament on Thursday approved a declaration on Peru by 62 votes to 41. Four of the Broad Front's members \
             supported the text and two abstained.",
            &["Mercosur Parliament on Peru: adopted 2024-03-14", "final 62/41/-"],
        ),
    ]);
}

#[test]
fn those_of_a_federation_who_vote() {
    let adopted = "The Nurses' Congress on Thursday adopted a resolution on Mali.";
    let text = "Nurses' Congress on Mali: adopted 2024-03-14";
    for (how, vote) in [
        ("Sixty-one unions voted in favour, nine against and 14 abstained.", "final 61/9/14"),
        (
            "Nine associations, including the Malian Nurses Association, voted against, and 14 abstained.",
            "final -/9/14 Malian Nurses Association no",
        ),
    ] {
        check(&[(&format!("{adopted} {how}"), &[text, vote])]);
    }
    check(&[(&format!("{adopted} Sixty-one unions took part, nine for the first time."), &[text])]);
}

#[test]
fn what_a_list_of_points_says() {
    let adopted = "The Senate of Chile on Thursday adopted a motion on Mali.";
    let text = "Chilean Senate on Mali: adopted 2024-03-14";
    let verbs = "\n\n1. deplores the raids;\n\n2. notes that sixty people are held; and\n\n3. invites ministers to report by June.";
    let nouns =
        "\n\n- an end to the raids;\n\n- the release of all who are held; and\n\n- talks with all others.";
    let deeds = "\n\n- send a committee to Bamako;\n\n- urge the ministers to report; and\n\n- open talks with all others.";
    for (lead, list, force) in [
        ("Among other things, the motion:", verbs, ["it condemns", "it notes", "it other"]),
        ("The motion calls for:", nouns, ["it calls", "it calls", "it calls"]),
        ("It demands:", nouns, ["it demands", "it demands", "it demands"]),
        ("The motion also resolved to:", deeds, ["it decides", "it urges", "it decides"]),
    ] {
        check(&[(&format!("{adopted} {lead}{list}"), &[&[text][..], &force].concat())]);
    }
    check(&[(&format!("{adopted} The network calls for:{nouns}"), &[text])]);
}

#[test]
fn what_closes_a_provision() {
    check(&[
        (
            "The Mercosur Parliament on Thursday failed to vote on a declaration condemning the coup in Bolivia for lack of a quorum.",
            &["Mercosur Parliament on Bolivia: deferred 2024-03-14", "it condemns"],
        ),
        (
            "The AU Peace and Security Council on Thursday suspended Mali from all meetings in a decision taken by consensus.",
            &["AU Peace and Security Council on Mali: adopted 2024-03-14", "final -/-/-", "it decides"],
        ),
    ]);
}

#[test]
fn a_statement_adopted_and_one_issued() {
    check(&[
        (
            "In a statement adopted at their assembly on Thursday, the bishops condemned the raids in Mali.",
            &["nobody on Mali: adopted 2024-03-14", "it condemns"],
        ),
        (
            "In a statement issued after their assembly on Thursday, the bishops of Kenya condemned the raids in Mali.",
            &[],
        ),
    ]);
}

#[test]
fn for_whom_those_without_a_name_speak() {
    let passed = "The Student Assembly on Thursday passed a motion on Cuba by 41 votes to 9.";
    let text = ["Student Assembly on Cuba: adopted 2024-03-14", "final 41/9/-"];
    for (who, speaker) in [
        ("A university spokesman said it was late.", "nobody speaks of it"),
        ("A Cuban spokesman said it was late.", "Cuba speaks of it"),
    ] {
        check(&[(&format!("{passed} {who}"), &[&text[..], &[speaker]].concat())]);
    }
}

#[test]
fn what_is_told_beside_a_count() {
    check(&[
        (
            "A resolution on Mali died on Thursday when the Student Senate failed by two votes to override a veto. The tally was 31 \
             to 17.",
            &["Student Senate on Mali: vetoed undated, lapsed 2024-03-14", "final 31/17/-"],
        ),
        (
            "Mayor Roy Roe on Thursday vetoed a city council resolution on Mali. The council approved the resolution 4-3 on Monday. \
             Portland's council passed a similar resolution 5-0 in January.",
            &[
                "city council on Mali: vetoed 2024-03-14, adopted 2024-03-11",
                "Portland's council on Mali: adopted 2024-01",
                "final 4/3/-",
                "final 5/0/-",
            ],
        ),
        (
            "The PACE on Thursday adopted a resolution on Mali by 117 votes to 33. In a recommendation adopted separately, by 101 votes \
             to 24, it asks ministers to act. An amendment to suspend Mali was rejected by 114 votes to 38.",
            &[
                "Parliamentary Assembly of the Council of Europe on Mali: adopted 2024-03-14",
                "Parliamentary Assembly of the Council of Europe on Mali: adopted 2024-03-14",
                "final 117/33/-",
                "final 101/24/-",
                "amendment 38/114/-",
                "it requests",
            ],
        ),
    ]);
}

#[test]
fn whose_general_assembly_it_is() {
    for (whose, body) in [
        ("The Organization of American States", "OAS General Assembly"),
        ("The United Nations", "UN General Assembly"),
    ] {
        let found = format!("{body} on Cuba: adopted 2024-03-14");
        let text = format!(
            "{whose} met on Thursday. The General Assembly adopted a resolution on Cuba on Thursday."
        );
        check(&[(&text, &[&found])]);
    }
}

#[test]
fn a_second_text_told_by_its_matter() {
    let first = "The world congress of the Bakers' Union on Thursday adopted a resolution on Mali.";
    let mali = "world congress of the Bakers' Union on Mali: adopted 2024-03-14";
    check(&[
        (
            &format!(
                "{first} A second urgent resolution, on Chad, calls for talks with all. It was carried unanimously."
            ),
            &[
                mali,
                "world congress of the Bakers' Union on Chad: adopted 2024-03-14",
                "final -/-/-",
                "it calls",
            ],
        ),
        (
            &format!("{first} A second draft, on Chad, will be debated in May."),
            &[mali, "world congress of the Bakers' Union on Chad: expected adopted 2024-05"],
        ),
    ]);
}

#[test]
fn the_congress_that_was_named() {
    let adopted = "The Bakers' Union's world congress on Thursday adopted a resolution on Colombia.";
    let text = "Bakers' Union's world congress on Colombia: adopted 2024-03-14";
    check(&[
        (&format!("{adopted} The Congress also calls upon all to act."), &[text, "it calls"]),
        (
            "The Congress of Colombia on Thursday adopted a motion on Mali. The Congress also calls upon all to act.",
            &["Congress of Colombia on Mali: adopted 2024-03-14", "it calls"],
        ),
    ]);
}

#[test]
fn votes_that_were_cast_for_it() {
    let passed = "The Bar Council on Thursday passed a motion on Mali.";
    for (how, vote) in [
        ("At the meeting, 2,392 votes were cast for the motion and 1,478 against.", "final 2392/1478/-"),
        ("At the meeting, 2,392 votes were cast for seats and 1,478 were void.", ""),
    ] {
        let text = "Bar Council on Mali: adopted 2024-03-14";
        let want: &[&str] = if vote.is_empty() { &[text] } else { &[text, vote] };
        check(&[(&format!("{passed} {how}"), want)]);
    }
    check(&[(
        "The University Senate on Thursday narrowly turned aside a resolution on Mali. The vote was 22-21.",
        &["University Senate on Mali: rejected 2024-03-14", "final 21/22/-"],
    )]);
}

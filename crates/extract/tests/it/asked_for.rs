//! Changes that somebody asked for and the count on them, pieces voted on by themselves, vetoes put to a vote, and a bill's way through
//! its houses in one sentence. Each with its near miss.

use crate::fates;
use crate::whose_count::counts;

const FIJI: &str = "Fiji adopted: UN Human Rights Council final 31/9/-";

fn lost(scope: &str, count: &str) -> String {
    format!("{FIJI}, UN Human Rights Council {scope} {count}")
}

/// Each after a council adopted a text on Fiji by 31 votes to 9.
fn after_adopted(rows: &[(&str, String)]) {
    let lead = "The Human Rights Council adopted a resolution on Fiji on Thursday by 31 votes to 9.";
    let told: Vec<(String, &str)> = rows.iter().map(|r| (format!("{lead} {}", r.0), r.1.as_str())).collect();
    for (text, want) in &told {
        fates::check(counts, &[(text.as_str(), &[want])]);
    }
}

#[test]
fn changes_told_by_what_they_take_out() {
    let change = lost("amendment", "11/23/6");
    after_adopted(&[
        ("Qatar moved to take out the fourth paragraph and keep the rest: lost, 11-23-6.", change.clone()),
        (
            "Qatar tried to leave out the call for talks: defeated, 11 to 23 with 6 abstentions.",
            change.clone(),
        ),
        (
            "Qatar sought to suppress the last point, but its proposal fell by 23 votes to 11, with 6 abstentions.",
            change.clone(),
        ),
        (
            "Qatar wanted to excise the fourth point. Its proposal was defeated by 23 votes to 11, with 6 abstentions.",
            change.clone(),
        ),
        ("Qatar had tried to have the last point removed, but its motion was beaten 23-11-6.", change),
        // Not the text that is to be changed, but when it is taken up.
        ("Qatar moved to put the debate off until June: lost, 11-23-6.", lost("procedural", "11/23/6")),
    ]);
}

#[test]
fn changes_put_on_the_voices() {
    let voiced = lost("amendment", "-/-/-");
    after_adopted(&[
        ("Qatar sought to add a line on fisheries. That was put to a voice vote, and lost.", voiced.clone()),
        ("Qatar tried to insert a call for talks. It was put to a voice vote and lost.", voiced),
    ]);
}

#[test]
fn pieces_kept_by_a_count_of_their_own() {
    let piece = lost("paragraph", "24/7/9");
    after_adopted(&[(
        "Paragraph 3 was put to the vote apart. It stayed in the text with 24 votes, against seven, and with nine abstentions.",
        piece,
    )]);
    let both = "Fiji adopted: UN Human Rights Council final 31/9/-, UN Human Rights Council paragraph 24/7/9";
    let rows = [
        "The Human Rights Council adopted a resolution on Fiji by 31 votes to 9, having first retained, by 24 votes to 7, with 9 \
         abstentions, operative paragraph 3.",
        "The Human Rights Council adopted a resolution on Fiji by 31 votes to 9, having first decided, by 24 to 7 with 9 abstentions, \
         to keep operative paragraph 3.",
        "The Human Rights Council adopted a resolution on Fiji by 31 votes to 9, after voting by 24 to 7, with 9 abstentions, to \
         retain paragraph 3.",
    ];
    for text in rows {
        fates::check(counts, &[(text, &[both])]);
    }
    // Last year's number is none of this vote's.
    fates::check(
        counts,
        &[(
            "The Human Rights Council adopted a resolution on Fiji with 24 votes, against seven last year.",
            &["Fiji adopted: UN Human Rights Council final 24/-/-"],
        )],
    );
}

#[test]
fn boards_of_a_clause_of_time_do_not_vote() {
    fates::check(
        counts,
        &[(
            "The Tulsa City Council voted 9-4 on Tuesday for a resolution on Fiji. Councilor Ana Moss moved to table it until the \
             parks board reports in May, but that motion failed, 4-9.",
            &["Fiji adopted: Tulsa City Council final 9/4/-, Tulsa City Council procedural 4/9/-"],
        )],
    );
}

#[test]
fn those_who_side_with_the_ruler_over_a_veto() {
    let kept = "Fiji vetoed: Kansas Senate final 25/14/-";
    let lead = "TOPEKA, Kan. - The Kansas Senate's attempt on Wednesday to override Gov. Ana Moss's veto of a bill on Fiji";
    let rows = [
        format!("{lead} drew 25 of the 27 votes it needed. Fourteen senators sided with the governor."),
        format!("{lead} drew 25 of the 27 votes it needed. Fourteen members stood by the governor."),
    ];
    for text in &rows {
        fates::check(counts, &[(text.as_str(), &[kept])]);
    }
    // No veto is voted on.
    fates::check(
        counts,
        &[(
            "TOPEKA, Kan. - The Kansas Senate passed a bill on Fiji 25-14 Wednesday. Nine senators sided with the governor in a row \
             over parking.",
            &["Fiji passed_chamber: Kansas Senate final 25/14/-"],
        )],
    );
}

#[test]
fn houses_cleared_after_a_committee_without_a_count() {
    let houses = "Texas House of Representatives final 98/14/-, Texas Senate final 27/3/-";
    let lead = "AUSTIN, Texas - Gov. Ana Moss on Wednesday vetoed a bill on Fiji. It";
    let rest = "on Feb. 3, cleared the House 98-14 on March 3 and passed the Senate 27-3 on March 9.";
    let rows = [
        (format!("{lead} came out of the Senate Finance Committee {rest}"), format!("Fiji vetoed: {houses}")),
        (
            format!("{lead} won approval in the Senate Finance Committee {rest}"),
            format!("Fiji vetoed: {houses}"),
        ),
        (
            format!("{lead} passed the Senate Finance Committee unanimously {rest}"),
            format!("Fiji vetoed: Senate Finance Committee final -/-/-, {houses}"),
        ),
    ];
    for (text, want) in &rows {
        fates::check(counts, &[(text.as_str(), &[want.as_str()])]);
    }
}

#[test]
fn terms_named_without_a_comma() {
    let said = |found: &plenary_extract::record::Extraction| {
        found.provisions.iter().map(|p| format!("{}: {}", p.force, p.text)).collect()
    };
    fates::check_all(
        said,
        &[
            (
                "The Third Committee approved without a vote a draft on Fiji. By its terms the Assembly would strongly urge the \
                 Government of Fiji to free two editors and request the Secretary-General to report next year.",
                &[
                    "urges: the Government of Fiji to free two editors",
                    "requests: the Secretary-General to report next year",
                ],
            ),
            (
                "The Third Committee approved without a vote a draft on Fiji. Under its provisions the Assembly would deplore the raids.",
                &["condemns: the raids"],
            ),
            (
                "By a vote of 22 to 10, the Third Committee on Friday recommended that the General Assembly express deep concern at arrests \
                 in Fiji and urge Fiji to free two editors.",
                &["concerned: arrests in Fiji", "urges: Fiji to free two editors"],
            ),
            (
                "The Third Committee approved a text on Fiji on Friday, recommending that the Assembly call on Fiji to free two editors.",
                &["calls: Fiji to free two editors"],
            ),
            // No larger body speaks.
            (
                "The Third Committee approved a text on Fiji on Friday. The Committee recommended that Fiji be heard.",
                &["other: Fiji be heard"],
            ),
            (
                "The Senate has a motion on Fiji before it. The Rules Committee recommended its adoption by 11 votes to 6.",
                &[],
            ),
        ],
    );
}

#[test]
fn words_that_nobody_has_said() {
    let said = |found: &plenary_extract::record::Extraction| {
        found.statements.iter().flat_map(|s| s.segments.iter().map(|p| p.exact.to_string())).collect()
    };
    let lead = "The Tulsa City Council adopted a resolution on Fiji on Friday.";
    let rows: &[(&str, &[&str])] = &[
        ("Councilor Ana Moss thought that too mild.", &[]),
        ("Councilor Ana Moss considered that a mistake.", &[]),
        ("You will recall that two editors were jailed there in May.", &[]),
        ("Councilor Ana Moss abstained, she told us so herself, and left the room.", &[]),
        ("That, on a wet Friday, is how the Fiji Commission came by another year of life.", &[]),
        ("Councilor Ana Moss thought that it was too mild.", &["it was too mild"]),
        ("Councilor Ana Moss thought that too many had stayed away.", &["too many had stayed away"]),
        (
            "The text is late but not too late, is how Councilor Ana Moss puts it.",
            &["The text is late but not too late"],
        ),
    ];
    for (text, want) in rows {
        let text = format!("{lead} {text}");
        fates::check_all(said, &[(text.as_str(), want)]);
    }
}

//! Which verb a manner or a count belongs to, and which house, in stories dense in votes. Each with its near miss.

use plenary_extract::record::{Extraction, Resolution};

use crate::fates;
use crate::fates::name;

/// `kind stage: body scope mode yes/no, …`, one a text.
fn votes(found: &Extraction, text: &Resolution) -> String {
    let number = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    let vote = |v: &plenary_extract::record::Vote| {
        let body = v.body.as_ref().map_or("nobody", |b| name(found, b));
        format!("{body} {} {} {}/{}", v.scope, v.mode, number(v.yes), number(v.no))
    };
    let own = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
    format!("{} {}: {}", text.kind, text.stage, own.map(vote).collect::<Vec<_>>().join(", "))
}

#[test]
fn the_manner_of_what_a_house_decides_to_do() {
    fates::check(
        votes,
        &[
            (
                "The UN General Assembly's Second Committee agreed by consensus on Monday to defer its vote on a draft resolution on \
                 rivers.",
                &["resolution deferred: Second Committee procedural without_vote -/-"],
            ),
            (
                "Without a vote, the Human Rights Council decided to put off its vote on a text on Mali.",
                &["resolution deferred: UN Human Rights Council procedural without_vote -/-"],
            ),
            (
                "The Lok Sabha decided by voice vote on Friday to refer a bill on ports to a select committee.",
                &["bill referred: Lok Sabha procedural voice_vote -/-"],
            ),
            (
                "The Dover City Council unanimously agreed to send an ordinance on noise back to committee.",
                &["bill referred: Dover City Council procedural unanimous_vote -/-"],
            ),
            (
                "Action on the draft on Chad was postponed by consensus in the Second Committee.",
                &["resolution deferred: Second Committee procedural without_vote -/-"],
            ),
            (
                "The Second Committee decided by consensus on Monday to adopt a draft resolution on rivers.",
                &["resolution committee_approved: Second Committee final without_vote -/-"],
            ),
            // Nobody decided on it in any manner.
            (
                "The Second Committee put off its vote on a draft on Chad. It was not put to a vote.",
                &["resolution deferred: "],
            ),
        ],
    );
}

#[test]
fn each_of_two_verbs_has_its_own() {
    let (noise, ferry) = ("bill deferred: Dover City Council procedural", "Dover City Council final");
    let (carried, agreed) =
        (format!("resolution adopted: {ferry} vote 9/3"), format!("{noise} without_vote -/-"));
    fates::check(
        votes,
        &[
            (
                "The Dover City Council agreed by consensus to defer an ordinance on noise and voted 9-3 to adopt a resolution on \
                 ferries.",
                &[agreed.as_str(), carried.as_str()],
            ),
            (
                "The Dover City Council voted 11-1 to send an ordinance on noise back to committee and unanimously adopted a \
                 resolution on ferries.",
                &[
                    "bill referred: Dover City Council procedural vote 11/1",
                    "resolution adopted: Dover City Council final unanimous_vote -/-",
                ],
            ),
            (
                "The AU Peace and Security Council unanimously agreed on Monday to suspend Chad and voted by 11 to four to send a draft \
                 resolution on ports back to its experts' committee.",
                &[
                    "resolution adopted: AU Peace and Security Council final unanimous_vote -/-",
                    "resolution referred: AU Peace and Security Council procedural vote 11/4",
                ],
            ),
            (
                "The General Synod of the Church of England on Tuesday adjourned debate on a motion about pensions. A private member's \
                 motion on coal, moved by Canon Ruth Abel, was passed by 260 to 84.",
                &[
                    "motion deferred: ",
                    "motion adopted: General Synod of the Church of England final vote 260/84",
                ],
            ),
            // One verb.
            (
                "The Dover City Council agreed by consensus on Monday to adopt a resolution on ferries.",
                &["resolution adopted: Dover City Council final without_vote -/-"],
            ),
        ],
    );
}

#[test]
fn what_a_committee_sends_on() {
    let council = "resolution adopted: Dover City Council final vote 7/5";
    let (fed, alone) = (format!("{council}, Housing Committee final vote 3/2"), council.to_owned());
    for (told, want) in [
        ("hours after its Housing Committee had sent it forward on a 3-2 vote.", &fed),
        ("two days after the Housing Committee moved it along, 3-2.", &fed),
        ("a week after its Housing Committee forwarded it by 3 votes to 2.", &fed),
        // A letter is no text.
        ("a week after its Housing Committee sent a letter to 3 of the 2,000 tenants.", &alone),
    ] {
        let lead = format!("The Dover City Council passed a resolution on rents 7-5 on Monday, {told}");
        fates::check(votes, &[(&lead, &[want.as_str()])]);
    }
}

#[test]
fn what_its_committee_had_done_leaves_the_house_at_work() {
    let told = "The Dáil on Wednesday passed the Ports Bill by 78 votes to 61.\n\nA motion on the press was rejected by 60 votes to \
                75.\n\nThe Dáil's Committee on Media had approved the motion in February by six votes to three.\n\n";
    let (bill, motion) = (
        "bill passed_chamber: Dáil Éireann final vote 78/61",
        "motion rejected: Dáil Éireann final vote 60/75, Committee on Media final vote 6/3",
    );
    fates::check(
        votes,
        &[
            (
                &format!("{told}A resolution on cotton was adopted by voice vote."),
                &[bill, motion, "resolution adopted: Dáil Éireann final voice_vote -/-"],
            ),
            // It goes on with its own work.
            (
                "The Dáil on Wednesday passed the Ports Bill by 78 votes to 61.\n\nThe Committee on Media met too. It adopted a \
                 motion on cotton by voice vote.",
                &[bill, "motion committee_approved: Committee on Media final voice_vote -/-"],
            ),
        ],
    );
}

#[test]
fn a_text_told_by_its_year() {
    let now = "resolution adopted 2024-03-15";
    fates::check(
        |_, text| {
            let day = text.events.iter().find_map(|e| e.date).map_or("-".to_owned(), |d| d.to_string());
            format!("{} {} {day}", text.kind, text.stage)
        },
        &[
            (
                "The UN General Assembly on Friday adopted a resolution on torture by consensus. The 2014 version, drafted by Chile, \
                 passed the Assembly by 140 votes to 3.",
                &[now, "resolution adopted 2014"],
            ),
            (
                "The UN General Assembly on Friday adopted a resolution on torture. The final version passed the Assembly by 140 \
                 votes to 3.",
                &[now],
            ),
        ],
    );
}

#[test]
fn card_votes_and_motions_by_number() {
    let congress = "Trades Union Congress";
    fates::check(
        votes,
        &[
            (
                "The Trades Union Congress on Tuesday carried Composite 9, moved by the dockers' union, by 3.4 million votes to 2.1 \
                 million.",
                &[format!("motion adopted: {congress} final vote 3400000/2100000").as_str()],
            ),
            (
                "The Trades Union Congress on Tuesday carried Motion 12, moved by the dockers, which was opposed by the drivers.",
                &["motion adopted: "],
            ),
            (
                "The Trades Union Congress on Tuesday carried a motion on docks that 3.4 million people had signed.",
                &["motion adopted: "],
            ),
        ],
    );
}

#[test]
fn the_house_of_a_body_of_several_lands() {
    let assembly = "East African Legislative Assembly";
    fates::check(
        votes,
        &[
            (
                "ARUSHA — The East African Legislative Assembly on Wednesday passed the Ports Bill by 28 votes to 21. The House also \
                 rejected a motion on Burundi by 19 votes to 30.",
                &[
                    format!("bill adopted: {assembly} final vote 28/21").as_str(),
                    format!("motion rejected: {assembly} final vote 19/30").as_str(),
                ],
            ),
            // Tanzania's own.
            (
                "DODOMA — The National Assembly of Tanzania on Wednesday passed the Ports Bill by 228 votes to 21. The House also \
                 rejected a motion on Burundi by 19 votes to 230.",
                &[
                    "bill adopted: National Assembly of Tanzania final vote 228/21",
                    "motion rejected: National Assembly of Tanzania final vote 19/230",
                ],
            ),
        ],
    );
}

#[test]
fn the_one_that_somebody_put_forward() {
    let lead = "The Riksdag voted on Friday to condemn raids in Peru. Three motions were before the house.";
    let rows = [
        (
            "The one put forward by the Greens was carried by 90 votes to 40.",
            "motion adopted: Riksdag final vote 90/40",
        ),
        (
            "The one tabled by the Left was carried without a vote.",
            "motion adopted: Riksdag final without_vote -/-",
        ),
        // A person.
        ("The one who spoke for the Greens was carried out by 40 guards.", "resolution adopted: "),
    ];
    for (rest, want) in rows {
        fates::check(votes, &[(&format!("{lead} {rest}"), &[want])]);
    }
}

//! What was asked for before a text was voted on, and how that fared: other words, another day, another committee. Each is a vote on the
//! article's own text; beside them what is none.

use crate::fates;
use crate::whose_count::counts;

const COUNCIL: &str = "The UN Human Rights Council adopted a resolution on Mali by 25 votes to 10.";
const DAIL: &str = "The Dáil on Tuesday passed a motion on Mali by 80 votes to 50.";

/// One article a row, behind the same lead: what it tells of the article's own text.
fn each(lead: &str, rows: &[(&str, &str)]) {
    let told: Vec<(String, [&str; 1])> =
        rows.iter().map(|(told, want)| (format!("{lead} {told}"), [*want])).collect();
    let told: Vec<(&str, &[&str])> =
        told.iter().map(|(text, want)| (text.as_str(), want.as_slice())).collect();
    fates::check(counts, &told);
}

fn on_its_way(lead: &str, body: &str, first: &str, rows: &[(&str, &str)]) {
    let want: Vec<String> =
        rows.iter().map(|r| format!("Mali adopted: {body} final {first}, {body} {}", r.1)).collect();
    let rows: Vec<(&str, &str)> = rows.iter().zip(&want).map(|(r, want)| (r.0, want.as_str())).collect();
    each(lead, &rows);
}

#[test]
fn asked_to_wait() {
    on_its_way(
        COUNCIL,
        "UN Human Rights Council",
        "25/10/-",
        &[
            (
                "Fiji had asked for the item to be held over to March; members declined, 21-13.",
                "procedural 13/21/-",
            ),
            ("Fiji tried to have it sent back and lost, 13 to 21.", "procedural 13/21/-"),
            (
                "A proposal from Fiji that the debate be adjourned was turned down by 21 votes to 13.",
                "procedural 13/21/-",
            ),
            ("Fiji's request for a postponement won 13 votes, with 21 against.", "procedural 13/21/-"),
            ("Fiji tried to have the draft ruled out of order and lost, 13-21.", "procedural 13/21/-"),
            (
                "Fiji wanted the vote put off until March. The members refused, 21 to 13.",
                "procedural 13/21/-",
            ),
        ],
    );
    on_its_way(
        DAIL,
        "Dáil Éireann",
        "80/50/-",
        &[
            ("Debate was ended by 75 votes to 52.", "procedural 75/52/-"),
            (
                "Standing orders had been suspended, and the debate was closed by 75 votes to 52.",
                "procedural 75/52/-",
            ),
            ("Deputies had voted 75-52 to bring the motion to the floor.", "procedural 75/52/-"),
            ("Deputy Ada Roe moved to delay it, which was rejected by 75 votes to 52.", "procedural 52/75/-"),
        ],
    );
}

#[test]
fn asked_for_other_words() {
    on_its_way(
        COUNCIL,
        "UN Human Rights Council",
        "25/10/-",
        &[
            (
                "A Fijian proposal to replace “deplores” with “notes” was lost by 21 votes to 13.",
                "amendment 13/21/-",
            ),
            ("Wording offered by Fiji on trade was voted down, 21-13.", "amendment 13/21/-"),
            ("Fiji offered milder language, which failed 13-21.", "amendment 13/21/-"),
            ("Members decided by 21 votes to 13 to drop the mention of trade.", "amendment 21/13/-"),
            ("A demand for an inquiry was struck by 21 votes to 13.", "amendment 21/13/-"),
            ("Fiji's change was accepted by 21 votes to 13.", "amendment 21/13/-"),
            ("The members had voted 21-13 for a change sought by Fiji.", "amendment 21/13/-"),
            ("Fiji moved to delete the clause on trade and was outvoted 21-13.", "amendment 13/21/-"),
        ],
    );
    let two = "Mali adopted: UN Human Rights Council final 25/10/-, UN Human Rights Council amendment 13/21/-, UN Human Rights Council \
               amendment 12/22/-";
    let rows = [
        "Two changes were put by Fiji. The first, on trade, was rejected 21-13; the second, on fishing, 22-12.",
        "Three changes Fiji wanted came first. One, on trade, fell by 13 votes to 21. Another, on fishing, lost by 12 to 22.",
    ];
    each(COUNCIL, &rows.map(|told| (told, two)));
}

#[test]
fn in_one_sentence_with_the_text() {
    let council = "Mali adopted: UN Human Rights Council final 25/10/-, UN Human Rights Council";
    let (procedural, amended) =
        (format!("{council} procedural 13/21/-"), format!("{council} amendment 13/21/-"));
    let rows = [
        ("The Africans failed, by 13 votes to 21, to have the debate put off to March.", procedural.as_str()),
        ("A motion by Fiji for closure of the debate was rejected by 13 votes to 21.", procedural.as_str()),
        ("Fiji tried to get it sent back to a committee and lost, 13-21.", procedural.as_str()),
        ("Fiji failed by 13 votes to 21 to insert a line on trade.", amended.as_str()),
    ];
    each(COUNCIL, &rows);
    let dail = "Mali adopted: Dáil Éireann final 80/50/-, Dáil Éireann amendment 60/70/-";
    fates::check(
        counts,
        &[
            (
                "The Dáil voted 80-50 on Tuesday for a motion on Mali after an amendment by Labour was defeated by 70 votes to 60.",
                &[dail],
            ),
            (
                "A resolution on Mali came before the UN Human Rights Council on Friday. A bid to end the debate got 13 votes, with 21 \
                 against, and the resolution itself went through by 25 to 10.",
                &[
                    "Mali adopted: UN Human Rights Council procedural 13/21/-, UN Human Rights Council final 25/10/-",
                ],
            ),
            (
                "WASHINGTON — The Senate on Tuesday passed a bill on Mali, 60-30. The bill was amended on the floor, 51-40, to spare \
                 fishermen.",
                &["Mali passed_chamber: U.S. Senate final 60/30/-, U.S. Senate amendment 51/40/-"],
            ),
            // Who is to watch over a country is told by a text.
            (
                "The UN Human Rights Council voted 25-10 on Friday to appoint a special rapporteur on Mali.",
                &["Mali adopted: UN Human Rights Council final 25/10/-"],
            ),
        ],
    );
}

#[test]
fn one_after_the_other() {
    let lead = "The Dáil on Tuesday passed a motion on Mali by 80 votes to 50.";
    let dail = "Mali adopted: Dáil Éireann final 80/50/-, Dáil Éireann amendment -/-/-, Dáil Éireann amendment 70/60/-";
    let rows = [
        "Labour proposed six amendments. Five failed on voice votes and one, which would spare fishermen, was adopted 70-60.",
        "Labour had tabled four amendments. Three of them failed on a voice vote and one, on fishing, was carried by 70 to 60.",
    ];
    each(lead, &rows.map(|told| (told, dail)));
    let lines = ["Mali adopted", "Chad adopted", "Fiji adopted"]
        .map(|t| t.to_owned() + ": UN Human Rights Council final ");
    let want =
        [format!("{}25/10/-", lines[0]), format!("{}24/11/2", lines[1]), format!("{}30/4/3", lines[2])];
    let want: Vec<&str> = want.iter().map(String::as_str).collect();
    let told = "On Chad it was 24 to 11, with two abstentions, and on Fiji 30 to 4, with three abstentions.";
    fates::check(counts, &[(&format!("{COUNCIL} {told}"), &want)]);
}

#[test]
fn not_to_take_up_another() {
    let (mali, chad) = (
        "Mali adopted: UN Human Rights Council final 25/10/-",
        "Chad lapsed: UN Human Rights Council procedural 21/13/-",
    );
    let told = |next: &str| format!("{COUNCIL} {next}");
    fates::check(
        counts,
        &[
            (&told("It then voted 21-13 not to consider a draft on Chad."), &[mali, chad]),
            (&told("Members decided by 21 votes to 13 not to discuss a text on Chad."), &[mali, chad]),
        ],
    );
}

#[test]
fn what_is_dropped_beside_the_text() {
    let council = |told: &str| format!("The Salem City Council met on Tuesday. It {told}.");
    let rows = [
        (
            council("voted 5-2 to drop its appeal to the Supreme Court"),
            " adopted: Salem City Council final 5/2/-",
        ),
        (
            council("agreed by 5 votes to 2 to cut the demand for oil"),
            " adopted: Salem City Council final 5/2/-",
        ),
        (
            council("rejected by 5 votes to 2 a proposal to change the language law"),
            " rejected: Salem City Council final 2/5/-",
        ),
    ];
    for (text, want) in &rows {
        fates::check(counts, &[(text, &[want])]);
    }
    let own = "Mali adopted: UN Human Rights Council final 25/10/-";
    let other =
        "The call for sanctions was dropped before the vote and a text on Chad passed by 21 votes to 13.";
    let chad = "Chad adopted: UN Human Rights Council final 21/13/-";
    fates::check(counts, &[(&format!("{COUNCIL} {other}"), &[own, chad])]);
}

#[test]
fn who_words_a_change_stands_behind_no_text() {
    let behind = |found: &plenary_extract::record::Extraction| {
        found.resolutions.iter().map(|r| r.sponsors.len().to_string()).collect::<Vec<_>>()
    };
    let rows = [
        ("Wording offered by Fiji was voted down by 21 votes to 13.", "0"),
        ("Two changes proposed by Fiji were lost.", "0"),
        ("The text, put in plain language and tabled by Fiji, asks for aid.", "1"),
    ];
    for (told, want) in rows {
        fates::check_all(behind, &[(&format!("{COUNCIL} {told}"), &[want])]);
    }
}

#[test]
fn what_is_asked_of_others() {
    let own = "Mali adopted: UN Human Rights Council final 25/10/-";
    let rows = [
        "Fiji's call for a delay in aid was heard, 21 years after the war.",
        "The three changes of government there brought no peace.",
        "Fiji's request for urgent aid was met within 21 days.",
        "The debate was adjourned, 21 days before the deadline.",
        "Fiji spoke against a request for priority status by a group of 21 states.",
        "Wording a treaty takes years, an envoy said.",
        "The committee of experts reported the measures it had taken to the 21 donors.",
    ];
    each(COUNCIL, &rows.map(|told| (told, own)));
}

#[test]
fn its_committee_before_it() {
    let lead = "WASHINGTON — The House on Tuesday passed a bill on Mali by 301 votes to 112.";
    let want = "Mali passed_chamber: U.S. House of Representatives final 301/112/-, House Foreign Affairs Committee final 26/12/-";
    let rows = [
        "The Foreign Affairs Committee reported the bill in March, 26-12.",
        "The Foreign Affairs Committee had reported it by 26 to 12.",
        "The bill emerged from the Foreign Affairs Committee on a 26-12 vote.",
        "The Foreign Affairs Committee voted 26-12 in March to advance the bill to a floor vote.",
    ];
    each(lead, &rows.map(|told| (told, want)));
    let paragraphs = "NAIROBI — Kenya's Senate on Tuesday passed a motion on Mali by 40 votes to 15.\n\nThe foreign affairs committee backed \
                      the motion 9-4 last week.";
    let want = "Mali adopted: Senate of Kenya final 40/15/-, foreign affairs committee final 9/4/-";
    fates::check(counts, &[(paragraphs, &[want])]);
}

#[test]
fn those_who_were_not_there() {
    let told = |found: &plenary_extract::record::Extraction| {
        let vote = |v: &plenary_extract::record::Vote| format!("{:?} {:?}", v.abstain, v.absent);
        found.votes.iter().map(vote).collect::<Vec<_>>()
    };
    let rows = [
        (" Two seats remained empty.", "None Some(2)"),
        (" Two chairs stayed vacant.", "None Some(2)"),
        (" Six abstained and two were not present.", "Some(6) Some(2)"),
        (" Fiji was one of six to abstain.", "Some(6) None"),
        (" Six opted to remain neutral.", "Some(6) None"),
        (" Six abstained and two cast no vote.", "Some(6) Some(2)"),
        (" Asia provided most of the six abstentions.", "Some(6) None"),
        // Chairs of another room, and other doubts.
        (" The gallery was full, and two doors stayed shut.", "None None"),
        (" Two experts were not convinced.", "None None"),
    ];
    let rows = rows.map(|(next, want)| (format!("{COUNCIL}{next}"), [want]));
    let rows: Vec<(&str, &[&str])> =
        rows.iter().map(|(text, want)| (text.as_str(), want.as_slice())).collect();
    fates::check_all(told, &rows);
    let tail = COUNCIL.replace("10.", "10, with six abstaining and two not in the hall.");
    fates::check_all(told, &[(&tail, &["Some(6) Some(2)"])]);
}

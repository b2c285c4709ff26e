//! What leaves a text waiting, kills it or dates it, in the words of many houses, each with its near miss.

use crate::fates::{check, dated, fate};
use plenary_extract::record::{Extraction, Resolution};

#[test]
fn texts_that_wait() {
    check(
        fate,
        &[
            (
                "The Knesset on Monday took up a motion on Sudan, but it never reached a vote.",
                &["Knesset: Sudan, deferred"],
            ),
            (
                "The Knesset on Monday adopted a motion on Mali. A motion on Sudan was not reached.",
                &["Knesset: Mali, adopted", "Knesset: Sudan, deferred"],
            ),
            (
                "The Knesset on Monday adopted a motion on Mali. A motion on Sudan was not reached and so fell.",
                &["Knesset: Mali, adopted", "Knesset: Sudan, lapsed"],
            ),
            (
                "The Knesset on Monday adopted a motion on Mali. The minister was not reached.",
                &["Knesset: Mali, adopted"],
            ),
            (
                "The Seattle City Council heard two hours of comment on a resolution on Sudan, which was continued to April 2.",
                &["Seattle City Council: Sudan, deferred"],
            ),
            (
                "The Bundestag on Friday approved a motion on Mali. Last June a sharper draft was dropped.",
                &["Bundestag: Mali, adopted", "Bundestag: Mali, withdrawn"],
            ),
            (
                "The Security Council met on Tuesday, and China killed a draft resolution on Myanmar.",
                &["UN Security Council: Myanmar, vetoed"],
            ),
            (
                "The Bundestag on Friday approved a motion on Mali. A similar motion was buried in the Committee on Human Rights in \
                 2019.",
                &["Bundestag: Mali, adopted", "Committee on Human Rights: Mali, lapsed"],
            ),
            (
                "The Bundestag on Friday adopted a motion on Mali. A Left motion condemning Rwanda failed.",
                &["Bundestag: Mali, adopted", "Bundestag: Rwanda, rejected"],
            ),
            (
                "The Bundestag on Friday adopted a motion on Mali. A speaker praised the motion, and Rwanda failed again.",
                &["Bundestag: Mali, adopted"],
            ),
            (
                "The House of Lords on Friday adopted a motion on Mali. A bill on Rwanda, brought in last month, was talked out.",
                &["House of Lords: Mali, adopted", "House of Lords: Rwanda, lapsed"],
            ),
            (
                "The Swiss National Council on Tuesday adopted a motion on Mali by 103 votes to 87. The Foreign Affairs Committee \
                 had rejected the motion by 13 votes to 12.",
                &["Swiss National Council: Mali, adopted"],
            ),
            // What lapsed is what the clause hangs on.
            (
                "The U.S. House of Representatives passed a bill on Mali on Friday. The bill would extend sanctions that were first \
                 imposed in 2016 and that lapsed last year.",
                &["U.S. House of Representatives: Mali, passed_chamber"],
            ),
            (
                "The U.S. House of Representatives passed a bill on Mali, which lapsed in the Senate.",
                &["U.S. House of Representatives: Mali, lapsed"],
            ),
            // What was taken back is done with.
            (
                "A resolution on Sudan was withdrawn in the Lok Sabha on Friday. The next item, a resolution by Ravi Menon on \
                 Mali, was debated briefly and put off.",
                &["Lok Sabha: Sudan, withdrawn", "Lok Sabha: Mali, deferred"],
            ),
            (
                "The Human Rights Council on Tuesday adopted a resolution on Chad. Norway withdrew a stronger draft, L.31, on \
                 Monday.",
                &["UN Human Rights Council: Chad, adopted", "UN Human Rights Council: Chad, withdrawn"],
            ),
            // Other things wait, and others kill.
            (
                "The Bundestag on Friday approved a motion on Mali, where charges were dropped and talks never reached the floor.",
                &["Bundestag: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn what_a_state_kills() {
    check(
        fate,
        &[
            (
                "The Security Council met on Tuesday. The draft resolution on Myanmar was sunk by Russia.",
                &["UN Security Council: Myanmar, vetoed"],
            ),
            (
                "The Security Council met on Tuesday, and Russia torpedoed the draft resolution on Myanmar.",
                &["UN Security Council: Myanmar, vetoed"],
            ),
            (
                "The Lok Sabha on Tuesday torpedoed a resolution on Myanmar.",
                &["Lok Sabha: Myanmar, rejected"],
            ),
            // Those whom a state has killed.
            (
                "The Security Council on Tuesday adopted a resolution on Sudan, where Chad killed nine in spring.",
                &["UN Security Council: Sudan, adopted"],
            ),
        ],
    );
}

#[test]
fn what_lies_ahead_waits_not_yet() {
    check(
        fate,
        &[
            (
                "The Knesset on Monday debated a motion on Sudan. The motion could not be taken up.",
                &["Knesset: Sudan, deferred"],
            ),
            (
                "The Bundestag on Friday adopted a motion on Mali. Members had asked the house to hold the motion over until June.",
                &["Bundestag: Mali, adopted"],
            ),
            (
                "The Seattle City Council heard a resolution on Sudan on Tuesday. The resolution may be continued to April 2.",
                &[],
            ),
            (
                "The Knesset debated a motion on Sudan on Monday. Members want to hold the motion over until June.",
                &["Knesset: Sudan, introduced"],
            ),
            (
                "The Bundestag on Friday adopted a motion on Mali. The house did not hold the motion over until June.",
                &["Bundestag: Mali, adopted"],
            ),
            (
                "The Bundestag on Friday adopted a motion on Mali. The motion was not dropped, as some had feared.",
                &["Bundestag: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn money_is_set_aside_too() {
    check(
        fate,
        &[
            (
                "The Knesset took up a motion on Sudan on Monday. The motion was set aside.",
                &["Knesset: Sudan, deferred"],
            ),
            (
                "The Bundestag on Friday adopted a motion on Mali. A Left motion on Rwanda was set aside.",
                &["Bundestag: Mali, adopted", "Bundestag: Rwanda, deferred"],
            ),
            (
                "The Bundestag on Friday adopted a motion on Mali. The motion set aside $30m for parks.",
                &["Bundestag: Mali, adopted"],
            ),
            (
                "The Bundestag on Friday adopted a motion on Mali. Under the motion, old debts were written off.",
                &["Bundestag: Mali, adopted"],
            ),
        ],
    );
}

/// `A motion adopted by the house does not bind ministers` is any motion; what is denied later says nothing of it.
#[test]
fn any_motion_and_this_one() {
    check(
        fate,
        &[
            (
                "The Bundestag on Friday approved a motion on Iraq. A motion passed by the house doesn't oblige anyone.",
                &["Bundestag: Iraq, adopted"],
            ),
            (
                "A motion adopted by the Bundestag urges Iraq, which is at war and has few friends, to free a poet.",
                &["Bundestag: Iraq, adopted"],
            ),
        ],
    );
}

#[test]
fn days_counted_from_another() {
    check(
        dated,
        &[
            (
                "The Bundestag adopted a motion on Mali on 8 March. Two days earlier the Knesset adopted a resolution on Chad.",
                &["adopted 2024-03-08", "adopted 2024-03-06"],
            ),
            (
                "The Bundestag adopted a motion on Mali on 8 March. A week later the Knesset adopted a resolution on Chad.",
                &["adopted 2024-03-08", "adopted 2024-03-15"],
            ),
            (
                "The Bundestag adopted a motion on Mali on 8 March. A week before, the Knesset adopted a resolution on Chad.",
                &["adopted 2024-03-08", "adopted 2024-03-01"],
            ),
        ],
    );
}

#[test]
fn texts_taken_back_stopped_or_left() {
    const LEAD: &str =
        "The House of Commons of Canada on Friday adopted a motion on Mali by 180 votes to 120.";
    for (told, stage) in [
        ("A second motion on Chad was taken off the table because two parties would not agree.", "deferred"),
        (
            "A second motion by Ana Torres, on Chad, could not be debated: the government withheld consent.",
            "deferred",
        ),
        ("Another motion, on Chad, was stepped down at the instance of its sponsor.", "deferred"),
        ("A motion on Chad was left for another day.", "deferred"),
        ("Ana Torres, the mover of a motion on Chad, took it back.", "withdrawn"),
        ("A motion on Chad by Ana Torres was taken back on Monday.", "withdrawn"),
        ("The Greens did not press their motion on Chad to a vote.", "withdrawn"),
        ("A motion on Chad fell without being put.", "lapsed"),
        ("A motion on Chad was ruled out of order.", "lapsed"),
        ("A motion on Chad was merged with a later one.", "lapsed"),
        ("A motion on Chad failed to find a seconder.", "lapsed"),
        ("A bill on Chad received royal assent on Thursday.", "enacted"),
        // Of its mover, of a change, of the sponsors.
        ("A member from Chad was ruled out of order.", ""),
        ("An amendment on Chad was ruled out of order.", ""),
        ("The guests from Chad were merged with the crowd.", ""),
        ("The guests from Chad took back their coats.", ""),
    ] {
        let other = format!("House of Commons of Canada: Chad, {stage}");
        let mut want = vec!["House of Commons of Canada: Mali, adopted"];
        want.extend((!stage.is_empty()).then_some(other.as_str()));
        check(fate, &[(&format!("{LEAD} {told}"), &want)]);
    }
}

#[test]
fn leave_that_is_refused() {
    check(
        fate,
        &[
            (
                "Green MP Ana Torres sought leave in the New Zealand Parliament on Wednesday to move a motion on Mali. A member \
                 called out \"no\", and that was that.",
                &["New Zealand Parliament: Mali, deferred"],
            ),
            (
                "Green MP Ana Torres sought leave in the New Zealand Parliament on Wednesday to move a motion on Mali. Leave was \
                 denied.",
                &["New Zealand Parliament: Mali, deferred"],
            ),
            // Of an absence, and of nothing asked for.
            (
                "The New Zealand Parliament on Wednesday adopted a motion on Mali by 60 votes to 50. A member on leave called out \
                 \"no\".",
                &["New Zealand Parliament: Mali, adopted"],
            ),
        ],
    );
}

/// `stage`, or `stage?` where it lies ahead, one an event.
fn steps(_: &Extraction, text: &Resolution) -> String {
    let told =
        |e: &plenary_extract::record::Event| format!("{}{}", e.stage, if e.expected { "?" } else { "" });
    text.events.iter().map(told).collect::<Vec<_>>().join(", ")
}

#[test]
fn on_the_way_to_a_ruler() {
    const THROUGH: &[&str] = &["passed_legislature, enacted?"];
    const HALF: &[&str] = &["passed_chamber, enacted?"];
    const LEAD: &str = "Kenya's Senate on Tuesday passed the bill by 30 votes to 4.";
    for (told, want) in [
        ("It now goes to the president for assent.", THROUGH),
        ("The bill now awaits President Ann Roe's signature.", THROUGH),
        ("It has yet to be signed by the president.", THROUGH),
        ("President Ann Roe is expected to sign it.", THROUGH),
        ("The bill needs the signature of President Ann Roe to become law.", THROUGH),
        ("The bill will become law once it is signed by the president.", HALF),
        ("If the National Assembly passes it, the bill will be sent to the president for assent.", HALF),
        // A letter, the head of a house, a hand that is refused.
        ("A letter was sent to the president.", &["passed_chamber"]),
        ("A copy was sent to the president of the Senate.", &["passed_chamber"]),
        ("President Ann Roe has refused to sign it.", &["passed_chamber, vetoed"]),
    ] {
        check(steps, &[(&format!("{LEAD} {told}"), want)]);
    }
    check(
        steps,
        &[
            (
                "Ghana's Parliament on Tuesday passed the bill. The Speaker said it would be transmitted to the president for assent.",
                &["adopted, enacted?"],
            ),
            (
                "The Vermont House on Tuesday passed the bill 98-2. It heads to Gov. Ann Roe's desk.",
                &["passed_legislature, enacted?"],
            ),
            (
                "The Vermont House passed the bill on Tuesday. It was sent to the governor, who vetoed it on Friday.",
                &["passed_legislature, vetoed"],
            ),
        ],
    );
}

#[test]
fn what_is_only_asked_for_or_sped_up() {
    check(
        steps,
        &[
            (
                "The Richmond City Council on Tuesday adopted a resolution on Gaza 5-1. Rabbi Ann Roe had urged the council to \
                 reject the resolution.",
                &["adopted"],
            ),
            (
                "Chile's Senate on Tuesday granted urgent status to a bill on marriage. It passed the bill on Wednesday by 21 votes \
                 to 8.",
                &["passed_chamber"],
            ),
            (
                "Chile's Senate on Tuesday approved a bill on urgent debate by 21 votes to 8.",
                &["passed_chamber"],
            ),
        ],
    );
}

#[test]
fn the_day_to_which_a_matter_is_put_off() {
    let days = |found: &Extraction, text: &Resolution| {
        let own = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
        own.map(|v| v.date.map_or_else(String::new, |d| d.to_string())).collect::<Vec<_>>().join(", ")
    };
    let lead = "The Knesset on Tuesday adopted a motion on Mali by 60 votes to 12.";
    for (told, day) in [
        ("A proposal to postpone the matter to May was defeated, 31-52.", "2024-03-12"),
        ("A proposal to close the debate was defeated in February, 31-52.", "2024-02"),
    ] {
        check(days, &[(&format!("{lead} {told}"), &[&format!("2024-03-12, {day}")])]);
    }
}

/// What has been before a committee for long, and since when.
#[test]
fn what_waits_in_a_committee() {
    let lead = "The Senate of Kenya on Tuesday passed a bill on torture by 30 votes to 2.";
    let now = "passed_chamber 2024-03-12";
    let other = "A separate bill on prisons, introduced by Senator Roe,";
    for (told, want) in [
        ("has been before the Justice Committee since July.", "introduced undated, referred 2023-07"),
        ("has lain with the Justice Committee since July.", "introduced undated, referred 2023-07"),
        ("has been in force since July.", "introduced undated"),
    ] {
        check(dated, &[(&format!("{lead} {other} {told}"), &[now, want])]);
    }
}

//! What follows a plain lead: who voted how, what the text still needs, the steps it took and texts of other years, each told in a
//! sentence of its own and in any order, with its near miss.

use crate::fates;
use plenary_extract::record::{Extraction, Resolution};

const HOUSE: &str =
    "WASHINGTON (AP) - The House on Tuesday passed a bill to protect whistleblowers from reprisals";
const COUNCIL: &str =
    "GENEVA (AP) - The UN Human Rights Council on Tuesday adopted a resolution on human rights in Mali";

/// The votes on a text, each with who voted how.
fn votes(found: &Extraction, text: &Resolution) -> String {
    let count = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    let of = |v: &&plenary_extract::record::Vote| v.resolution.as_ref() == Some(&text.r#ref);
    let line = |v: &plenary_extract::record::Vote| {
        let who = v.positions.iter().map(|p| format!(", {} {}", fates::name(found, &p.actor), p.option));
        format!("{} {}/{}{}", v.scope, count(v.yes), count(v.no), who.collect::<String>())
    };
    found.votes.iter().filter(of).map(line).collect::<Vec<_>>().join("; ")
}

/// The steps of a text, done and to come.
fn steps(found: &Extraction, text: &Resolution) -> String {
    let step = |e: &plenary_extract::record::Event| {
        let by = e.body.as_ref().map_or("nobody", |b| fates::name(found, b));
        let day = e.date.map_or_else(|| "undated".to_owned(), |d| d.to_string());
        format!("{} {by} {day}{}", e.stage, if e.expected { " ahead" } else { "" })
    };
    text.events.iter().map(step).collect::<Vec<_>>().join(", ")
}

fn sponsors(found: &Extraction, text: &Resolution) -> String {
    text.sponsors.iter().map(|s| fates::name(found, s)).collect::<Vec<_>>().join(", ")
}

/// Rows that go on from a lead.
fn after(lead: &str, line: fn(&Extraction, &Resolution) -> String, rows: &[(&str, &[&str])]) {
    let whole: Vec<String> = rows.iter().map(|(text, _)| format!("{lead}{text}")).collect();
    let rows: Vec<(&str, &[&str])> =
        whole.iter().zip(rows).map(|(w, (_, want))| (w.as_str(), *want)).collect();
    fates::check(line, &rows);
}

#[test]
fn parties_that_vote_as_one() {
    const BOTH: &[&str] = &["final 330/88, Republican Party yes, Democratic Party of the United States no"];
    const ONE: &[&str] = &["final 330/88, Democratic Party of the United States no"];
    const NOBODY: &[&str] = &["final 330/88"];
    let lead = format!("{HOUSE} by a vote of 330 to 88. ");
    after(
        &lead,
        votes,
        &[
            ("Republicans voted in favor, while Democrats voted against.", BOTH),
            ("All Republicans voted in favor and all Democrats voted against.", BOTH),
            ("The vote fell along party lines, with Republicans in favor and Democrats opposed.", BOTH),
            ("Every Democrat voted against the bill.", ONE),
            ("House Democrats opposed the bill.", ONE),
            (
                "Rep. Nora Quarles joined Democrats in voting against the bill.",
                &["final 330/88, Nora Quarles no, Democratic Party of the United States no"],
            ),
            (
                "Rep. Nora Quarles crossed party lines to vote with Democrats against the bill.",
                &["final 330/88, Nora Quarles no, Democratic Party of the United States no"],
            ),
            // A part of the party
            ("Ten Democrats voted against the bill.", NOBODY),
            ("Most Democrats voted against the bill.", NOBODY),
            ("Moderate Republicans voted against the bill.", NOBODY),
            ("Republicans who opposed the bill said it was too broad.", NOBODY),
        ],
    );
    after(
        &format!("{HOUSE}. "),
        votes,
        &[
            (
                "Two Democrats voted against the bill: Nora Quarles of Ohio and Lee Dunmore of Utah.",
                &["final -/-, Nora Quarles no, Lee Dunmore no"],
            ),
            ("Ten Republicans voted against the bill.", &[""]),
        ],
    );
}

#[test]
fn voters_in_company() {
    after(
        &format!("{COUNCIL} by 28 votes to 7. "),
        votes,
        &[
            ("Iran, joined by Cuba and Chad, voted against it.", &["final 28/7, Iran no, Cuba no, Chad no"]),
            ("Iran voted with Cuba against the resolution.", &["final 28/7, Iran no, Cuba no"]),
            ("Iran sided with Cuba in voting against it.", &["final 28/7, Iran no, Cuba no"]),
            ("The resolution was voted against by Iran and Cuba.", &["final 28/7, Iran no, Cuba no"]),
            ("Countries opposing the resolution included Iran and Cuba.", &["final 28/7, Iran no, Cuba no"]),
            ("Iran and Cuba joined in voting for the resolution.", &["final 28/7, Iran yes, Cuba yes"]),
            ("Cuba was one of 12 abstentions.", &["final 28/7, Cuba abstain"]),
            // No vote
            ("Iran, joined by Cuba and Chad, called it unfair.", &["final 28/7"]),
        ],
    );
    after(
        "SEATTLE (AP) - The Seattle City Council on Tuesday passed a resolution on human rights in Mali by 7 votes to 2. ",
        votes,
        &[
            (
                "The no votes came from council members Oscar Standish and Felix Ashgrove.",
                &["final 7/2, Oscar Standish no, Felix Ashgrove no"],
            ),
            (
                "Among those voting against were council members Oscar Standish and Felix Ashgrove.",
                &["final 7/2, Oscar Standish no, Felix Ashgrove no"],
            ),
        ],
    );
}

/// Voters are those of the text that nobody counted, where the only count is an amendment's or another year's.
#[test]
fn voters_of_what_nobody_counted() {
    after(
        &format!("{COUNCIL}. "),
        votes,
        &[
            (
                "An amendment was rejected by 30 votes to 12. The text calls for an inquiry. Iran voted against.",
                &["amendment 12/30; final -/-, Iran no"],
            ),
            (
                "Last year the council passed a similar resolution, 30-12. The text calls for an inquiry. Iran voted against.",
                &["final -/-, Iran no", "final 30/12"],
            ),
            // Right behind the count
            (
                "An amendment was rejected by 30 votes to 12. Iran voted in favour.",
                &["amendment 12/30, Iran yes"],
            ),
        ],
    );
    after(
        &format!("{HOUSE}. "),
        votes,
        &[(
            "Rep. Nora Quarles voted no. The House Judiciary Committee approved the bill in January, 20-10.",
            &["final 20/10; final -/-, Nora Quarles no"],
        )],
    );
}

#[test]
fn amendments_told_in_other_words() {
    after(
        &format!("{HOUSE} by a vote of 330 to 88. "),
        votes,
        &[
            (
                "An amendment that would have weakened the bill was rejected, 52-10.",
                &["final 330/88; amendment 10/52"],
            ),
            (
                "A similar bill failed in 2019. It would set up a fund. An amendment was rejected by 52 votes to 10.",
                &["final 330/88; amendment 10/52", ""],
            ),
        ],
    );
    after(
        "BERLIN (AP) - The German parliament on Tuesday adopted a motion calling on the government to suspend arms sales to Mali. ",
        votes,
        &[
            ("The vote was 167 to 80.", &["final 167/80"]),
            ("A motion to suspend the sitting was lost by 60 votes to 30.", &["procedural 30/60"]),
        ],
    );
}

#[test]
fn movers_of_business_are_no_sponsors() {
    after(
        &format!("{COUNCIL} by 28 votes to 7. "),
        sponsors,
        &[
            ("A no-action motion proposed by Iran was rejected by 25 votes to 14.", &[""]),
            ("Before the vote, Iran moved a no-action motion, which was rejected by 25 votes to 14.", &[""]),
            ("An attempt by Iran to block the vote with a no-action motion failed by 25 votes to 14.", &[""]),
            ("The draft was proposed by Iran.", &["Iran"]),
            ("Iran proposed the draft. A no-action motion was rejected by 25 votes to 14.", &["Iran"]),
        ],
    );
}

#[test]
fn what_it_still_needs() {
    const HERE: &str = "passed_chamber U.S. House of Representatives 2024-03-12";
    let ahead = format!("{HERE}, passed_legislature U.S. Senate undated ahead");
    let ahead: &[&str] = &[&ahead];
    after(
        &format!("{HOUSE}. "),
        steps,
        &[
            ("It must still pass the Senate.", ahead),
            ("The bill still has to clear the Senate.", ahead),
            ("It needs to pass the Senate before it becomes law.", ahead),
            ("It must be approved by the Senate.", ahead),
            ("The Senate must also approve the bill before it becomes law.", ahead),
            ("It still needs Senate approval.", ahead),
            ("The bill requires the approval of the Senate.", ahead),
            ("The bill does not need Senate approval.", &[HERE]),
            ("Firms must pass the tests of the Senate.", &[HERE]),
        ],
    );
}

#[test]
fn days_that_are_no_step_of_it() {
    const HERE: &str = "passed_chamber U.S. House of Representatives 2024-03-12";
    let before = "passed_legislature U.S. House of Representatives 2024-03-12";
    let whole = format!("{before}, passed_chamber U.S. Senate 2024-01");
    let signed = format!("{before}, enacted nobody undated ahead, passed_chamber U.S. Senate 2024-01");
    let other = "passed_chamber U.S. House of Representatives 2024-03-12";
    after(
        &format!("{HOUSE}. "),
        steps,
        &[
            (
                "The measure will take effect on July 1. The measure was passed by the Senate in January.",
                &[&whole],
            ),
            (
                "If signed into law, the measure would take effect next year. The Senate passed the measure in January.",
                &[&signed],
            ),
            (
                "A previous attempt to pass such a bill failed in 2019.",
                &[other, "rejected U.S. House of Representatives 2019"],
            ),
            (
                "A similar bill was rejected in 2019. The Senate passed the measure in January.",
                &[&whole, "rejected U.S. House of Representatives 2019"],
            ),
            (
                "A similar bill was rejected in 2019. The bill was tabled by Rep. Nora Quarles.",
                &[
                    &format!("{HERE}, introduced U.S. House of Representatives undated"),
                    "rejected U.S. House of Representatives 2019",
                ],
            ),
        ],
    );
}

/// The lead's own text stays what it was, whatever is told behind it.
#[test]
fn the_lead_stands() {
    const MALI: &str = "UN Human Rights Council: Mali, adopted";
    after(
        &format!("{COUNCIL}. "),
        fates::fate,
        &[
            (
                "A previous attempt to adopt such a resolution failed in 2019.",
                &[MALI, "UN Human Rights Council: Mali, rejected"],
            ),
            ("An amendment which would have weakened the text was lost, 20-12.", &[MALI]),
        ],
    );
    after(
        &format!("{COUNCIL}. "),
        fates::dated,
        &[(
            "A similar text fell in 2019. The text was put forward by Chad.",
            &["adopted 2024-03-12, introduced undated", "rejected 2019"],
        )],
    );
}

#[test]
fn parties_by_their_whole_name() {
    after(
        "CANBERRA (AP) - Australia's parliament on Tuesday passed a bill to ban masks by 124 votes to 71. ",
        votes,
        &[
            (
                "The Nationals voted against, as did One Nation.",
                &["final 124/71, National Party of Australia no, One Nation no"],
            ),
            ("Twenty Labor MPs voted against the bill.", &["final 124/71"]),
            (
                "Labor voted against the bill. Sen. Ann Roe broke ranks and voted for the bill.",
                &["final 124/71, Australian Labor Party no, Ann Roe yes"],
            ),
        ],
    );
    after(
        "LONDON (AP) - MPs on Tuesday passed a bill to ban masks by 168 votes to 77. ",
        votes,
        &[("Only the Liberal Democrats voted against.", &["final 168/77, Liberal Democrats no"])],
    );
    after(
        &format!("{HOUSE}. "),
        sponsors,
        &[
            (
                "Rep. Nora Quarles, a Democrat from Ohio who sponsored the bill, said it was overdue.",
                &["Nora Quarles"],
            ),
            (
                "Rep. Nora Quarles, the Ohio Democrat who wrote the bill, said it was overdue.",
                &["Nora Quarles"],
            ),
        ],
    );
}

#[test]
fn other_years_and_other_houses() {
    const HERE: &str = "passed_chamber U.S. House of Representatives 2024-03-12";
    let panel = "committee_approved House Judiciary Committee 2024-02";
    after(
        &format!("{HOUSE}. "),
        steps,
        &[
            (
                "The House Judiciary Committee approved the bill in February. A similar bill was rejected in 2019.",
                &[&format!("{HERE}, {panel}"), "rejected U.S. House of Representatives 2019"],
            ),
            (
                "The bill was introduced in January. Groups welcomed the vote. The House Judiciary Committee had approved the bill in February.",
                &[&format!("{HERE}, introduced U.S. House of Representatives 2024-01, {panel}")],
            ),
            // The house itself is told
            (
                "The House Judiciary Committee approved the bill in February. The Senate rejected a similar bill in 2019.",
                &[&format!("{HERE}, {panel}"), "rejected U.S. Senate 2019"],
            ),
        ],
    );
    after(
        "CAPE TOWN (AP) - South Africa's parliament on Tuesday passed a bill to ban masks. ",
        steps,
        &[(
            "The African National Congress rejected the bill and the Economic Freedom Fighters abstained.",
            &["passed_legislature Parliament of South Africa 2024-03-12"],
        )],
    );
    let spain = "MADRID (AP) - Spain's parliament on Tuesday passed a bill to ban masks. ";
    after(
        spain,
        fates::fate,
        &[
            ("The bill now goes to the Senate.", &["Cortes Generales: , passed_legislature"]),
            ("The Senate voted on it at noon.", &["Spanish Senate: , passed_chamber"]),
        ],
    );
}

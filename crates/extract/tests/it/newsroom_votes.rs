//! Votes as newsrooms tell of them: who joined the only opponent, who is heard first, lists behind a noun, what a minority holds up. Each
//! with its near miss.

use plenary_extract::record::{Extraction, Resolution};

use crate::fates;
use crate::fates::{fate, name};
use crate::whose_count::counts;

/// `symbol or nothing, stage: mode`, one a text.
fn listed(found: &Extraction, text: &Resolution) -> String {
    let own = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
    let modes: Vec<String> = own.map(|v| v.mode.to_string()).collect();
    format!("{} {}: {}", text.symbol.as_deref().unwrap_or("-"), text.stage, modes.join(", "))
}

/// `yes/no/abstain: A no, B abstain`, one a vote.
fn sides(found: &Extraction) -> Vec<String> {
    let number = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    let vote = |v: &plenary_extract::record::Vote| {
        let who = v.positions.iter().map(|p| format!("{} {}", name(found, &p.actor), p.option));
        let who: Vec<String> = who.collect();
        format!("{}/{}/{}: {}", number(v.yes), number(v.no), number(v.abstain), who.join(", "))
    };
    found.votes.iter().map(vote).collect()
}

#[test]
fn those_told_of_apart_from_the_only_one() {
    let lead = |rest: &str| {
        format!(
            "The General Assembly adopted a resolution on Iran on Monday. Ninety states supported it. {rest}"
        )
    };
    let rows = [
        ("Apart from Sudan, only Chad voted against it.", "90/2/-: Sudan no, Chad no"),
        ("Apart from Sudan only Chad voted against it.", "90/2/-: Sudan no, Chad no"),
        (
            "Besides Sudan, only the Marshall Islands and Cuba opposed it.",
            "90/3/-: Sudan no, Marshall Islands no, Cuba no",
        ),
        ("In the end, along with Cuba, just Chad voted no.", "90/2/-: Cuba no, Chad no"),
        // Left out of a whole: on the other side, or on none that is told.
        ("Apart from Cuba, everyone voted for it, and only Chad abstained.", "90/-/1: Chad abstain"),
        ("Only Chad voted against it.", "90/1/-: Chad no"),
    ];
    let rows: Vec<(String, &str)> = rows.iter().map(|(rest, want)| (lead(rest), *want)).collect();
    let wants: Vec<[&str; 1]> = rows.iter().map(|r| [r.1]).collect();
    let rows: Vec<(&str, &[&str])> = rows.iter().zip(&wants).map(|(r, w)| (r.0.as_str(), &w[..])).collect();
    fates::check_all(sides, &rows);
}

#[test]
fn counts_with_names_or_millions_between() {
    fates::check(
        counts,
        &[
            (
                "A rival text on Sudan failed in the Human Rights Council. It received four votes - from Cuba, Mali, Chad and Togo - \
                 against 28, while 15 abstained.",
                &["Sudan rejected: UN Human Rights Council final 4/28/15"],
            ),
            (
                "A Cuban text on Sudan failed in the Human Rights Council. It won two votes, Cuba's and Mali's, against 30.",
                &["Sudan rejected: UN Human Rights Council final 2/30/-"],
            ),
            (
                "In 2004 the TUC voted down a composite on trade with Sudan, 4,015,000 to 3,120,000.",
                &["Sudan rejected: TUC final 3120000/4015000/-"],
            ),
            (
                "The National Assembly of South Korea adopted a resolution on Chad on Wednesday (present 203, in favor 198, against 1, \
                 abstaining 4).",
                &["Chad adopted: National Assembly of South Korea final 198/1/4"],
            ),
            (
                "The Senate of Chile adopted a resolution on Cuba (38 present, 30 in favor, none against, 8 abstaining).",
                &["Cuba adopted: Chilean Senate final 30/0/8"],
            ),
            (
                "The European Parliament adopted a resolution on Mali by 443 votes to 41. A second amendment, from the Left, was seen off by a \
                 wider margin: 401 to 150.",
                &[
                    "Mali adopted: European Parliament final 443/41/-, European Parliament amendment 150/401/-",
                ],
            ),
        ],
    );
}

#[test]
fn who_is_heard_and_what_is_taken_apart() {
    let text = "UN Human Rights Council final 24/6/-";
    let heard = format!("Belarus adopted: {text}, UN Human Rights Council procedural 22/9/-");
    let apart = format!("Belarus adopted: {text}, UN Human Rights Council paragraph 20/9/-");
    let lead = "The Human Rights Council adopted a resolution on Belarus by 24 votes to 6.";
    let rows = [
        ("Before that it voted 22-9 to invite an exiled lawyer to brief it by video.", heard.as_str()),
        ("Earlier the council decided by 22 to nine to let her speak.", heard.as_str()),
        ("Members agreed, 22-9, to give the envoy the floor.", heard.as_str()),
        (
            "A proposal to take the paragraph on visas separately was accepted, and the paragraph was kept by 20 to 9.",
            apart.as_str(),
        ),
        (
            "A motion by Cuba to vote on paragraph 7 on its own was agreed to, and the paragraph was kept, 20 to 9.",
            apart.as_str(),
        ),
    ];
    let rows: Vec<(String, [&str; 1])> =
        rows.iter().map(|(r, want)| (format!("{lead} {r}"), [*want])).collect();
    let rows: Vec<(&str, &[&str])> = rows.iter().map(|(r, want)| (r.as_str(), &want[..])).collect();
    fates::check(counts, &rows);
    // A text that lets somebody do something else.
    fates::check(
        counts,
        &[(
            "The Senate of Chile voted 30-4 to let refugees from Cuba work.",
            &["Cuba adopted: Chilean Senate final 30/4/-"],
        )],
    );
}

#[test]
fn another_state_under_the_same_verb() {
    fates::check(
        fate,
        &[
            (
                "Russia vetoed a Security Council draft resolution on Syria on Tuesday, by 11 votes to two. On Monday the council voted \
                 unanimously to extend for a year the arms embargo on Mali.",
                &["UN Security Council: Syria, vetoed", "UN Security Council: Mali, adopted"],
            ),
            (
                "The Human Rights Council adopted a resolution on Syria on Tuesday by 30 votes to two. On Monday it voted without dissent to \
                 condemn Chad.",
                &["UN Human Rights Council: Syria, adopted", "UN Human Rights Council: Chad, adopted"],
            ),
            // The same state: the very text.
            (
                "The Human Rights Council adopted a resolution on Syria on Tuesday. It voted without dissent to condemn Syria.",
                &["UN Human Rights Council: Syria, adopted"],
            ),
        ],
    );
}

#[test]
fn a_text_told_once_more_between_commas() {
    fates::check(
        counts,
        &[
            (
                "By 331 votes to 274, MEPs wrote into their resolution on Mali a call for sanctions. The text as a whole, a joint motion of \
                 four groups, then passed with 440 in favour and 31 against.",
                &[
                    "Mali adopted: European Parliament amendment 331/274/-, European Parliament final 440/31/-",
                ],
            ),
            (
                "The European Parliament on Thursday adopted a resolution on Mali, a motion on Chad and a text on Cuba.",
                &["Mali adopted: ", "Chad adopted: ", "Cuba adopted: "],
            ),
        ],
    );
}

#[test]
fn texts_listed_behind_their_noun() {
    fates::check(
        listed,
        &[
            (
                "WASHINGTON - The House Foreign Affairs Committee on Thursday approved two measures en bloc by voice vote: H. Res. 71, urging \
                 Fiji to free a poet, and H.R. 904, the Tuvalu Visas Act.",
                &["H. Res. 71 committee_approved: voice_vote", "H.R. 904 committee_approved: voice_vote"],
            ),
            (
                "SACRAMENTO - The Senate on Thursday passed two bills on a 31-8 vote: SB 12, which bans raids, and SB 40, which caps rents.",
                &["SB 12 passed_chamber: vote", "SB 40 passed_chamber: vote"],
            ),
            (
                "SACRAMENTO - The Senate on Thursday passed two bills: SB 12, which bans raids, and SB 40, which caps rents.",
                &["SB 12 passed_chamber: ", "SB 40 passed_chamber: "],
            ),
            (
                "SACRAMENTO - The Assembly Judiciary Committee on Thursday killed two bills (AB 12 and AB 40).",
                &["AB 12 rejected: ", "AB 40 rejected: "],
            ),
            // Two texts that are only spoken of.
            (
                "The Senate of Chile passed a motion on Cuba without a vote. Members spoke of two bills: one on fees and one on rents.",
                &["- adopted: without_vote"],
            ),
        ],
    );
}

#[test]
fn what_a_minority_holds_up_and_what_is_withdrawn_beside_it() {
    fates::check(
        fate,
        &[
            (
                "The U.S. Senate voted 54-43 on Thursday to cut off debate on a bill on Cuba, short of the 60 needed.",
                &["U.S. Senate: Cuba, deferred"],
            ),
            (
                "The U.S. Senate voted 64-33 on Thursday to cut off debate on a bill on Cuba and passed it, 61-36.",
                &["U.S. Senate: Cuba, passed_chamber"],
            ),
            (
                "The Senate of Chile adopted a resolution on Cuba by 30 votes to 3. The Greens had asked for the last paragraph to be struck \
                 out, but withdrew the motion.",
                &["Chilean Senate: Cuba, adopted"],
            ),
            (
                "The TUC carried a motion on Sudan by a show of hands. And the motion on mine deaths in Chad was withdrawn.",
                &["TUC: Sudan, adopted", "nobody: Chad, withdrawn"],
            ),
            (
                "The Senate of Chile debated a resolution on Cuba. Its sponsors withdrew the proposal before it came to a vote.",
                &["Chilean Senate: Cuba, withdrawn"],
            ),
            // "turned out to be" is no defeat.
            (
                "The bill on Cuba turned out to be a hard one. The Senate of Chile passed it by 30 votes to 3.",
                &["Chilean Senate: Cuba, passed_chamber"],
            ),
        ],
    );
}

//! Those behind a text, told through offices, seats and clauses; what was asked for in the sentence before a count; the day
//! of a text. Each with its near miss.

use crate::fates::{check, dated, fate, name};
use plenary_extract::record::{Extraction, Resolution};

/// The sponsors, in the order they are told.
pub fn sponsors(found: &Extraction, text: &Resolution) -> String {
    text.sponsors.iter().map(|s| name(found, s)).collect::<Vec<_>>().join(", ")
}

#[test]
fn offices_and_seats() {
    check(
        sponsors,
        &[
            (
                "The Senate adopted a motion on Chad. Peru, Fiji and Mali were among the states that had put their names to it.",
                &["Peru, Fiji, Mali"],
            ),
            (
                "The Senate adopted a motion on Chad. Peru, which led the drafting, said it was late.",
                &["Peru"],
            ),
            (
                "The House Foreign Affairs Committee approved a bill on Chad. A Senate version has been introduced by Sen. Ann Roe.",
                &["", "Ann Roe"],
            ),
            (
                "The Senate adopted a motion on Chad. Peru led the negotiations on the text with Fiji.",
                &["Peru, Fiji"],
            ),
            (
                "The Senate adopted a motion on Chad. Peru, which led the negotiations with the rebels, left.",
                &[""],
            ),
            (
                "The Senate adopted a motion on Chad. Ann Roe wrote on X: \"This motion is a disgrace.\"",
                &[""],
            ),
            ("The Senate adopted a motion on Chad. Ann Roe, who wrote the motion, was glad.", &["Ann Roe"]),
            (
                "The Senate adopted a motion on Chad. Peru and Fiji were among the states that had read it.",
                &[""],
            ),
            (
                "The Senate adopted a motion on Chad. Mali put its questions to Peru, which was the main sponsor of the draft.",
                &["Peru"],
            ),
            (
                "The Senate adopted a motion on Chad. The text, cooked up by Peru and its followers, is a farce.",
                &["Peru"],
            ),
            (
                "The Senate adopted a motion on Chad. The document demands that Peru put a limit to its army and open the law.",
                &[""],
            ),
            (
                "The Bundestag adopted a motion on Chad. It was brought to the plenary by the Greens.",
                &["Alliance 90/The Greens"],
            ),
            (
                "The Bundestag met on Tuesday. The Greens' new motion on Chad was defeated by 300 votes to 200.",
                &["Alliance 90/The Greens"],
            ),
            (
                "The Bundestag met on Tuesday. The prisoners' motion on Chad was defeated by 300 votes to 200.",
                &[""],
            ),
            (
                "The Australian Senate adopted a motion on Chad. It was moved by South Australian independent Marco Rossi.",
                &["Marco Rossi"],
            ),
            (
                "The House of Commons adopted a motion on Chad. Opening the debate, Mary Hall, the Conservative MP for Upper \
                 Vale who tabled the motion, called it mild.",
                &["Mary Hall"],
            ),
            (
                "The Security Council adopted a text on Haiti, drafted by Peru, which authorizes a mission led by Kenya.",
                &["Peru"],
            ),
            (
                "The Human Rights Council adopted a text on Mali, tabled by Peru and supported by more than 20 sponsors \
                 including Chad and Fiji.",
                &["Peru, Chad, Fiji"],
            ),
            (
                "The Oakland City Council passed an ordinance on raids. The ordinance, introduced by Mayor Ann Roe, had been delayed.",
                &["Ann Roe"],
            ),
            (
                "The Oakland City Council passed an ordinance on raids. The author of the request, Mayor Ann Roe, said it was late.",
                &["Ann Roe"],
            ),
            // A day before the name, a party that only places it, and two verbs.
            (
                "The Riksdag rejected a motion on Chad. Tabled last October by the Left Party's Karin Ljung and the Greens' Mattias \
                 Ek, the text asked ministers to act.",
                &["Karin Ljung, Mattias Ek"],
            ),
            (
                "The Riksdag rejected a motion on Chad. Founded last October by Karin Ljung, the group opposed it.",
                &[""],
            ),
            (
                "The Riksdag met on a declaration tabled by Labour's Karin Ljung and approved with only the Greens against.",
                &["Karin Ljung"],
            ),
            // The members of a group, and a group whose members are not told.
            (
                "The Human Rights Council adopted a text on Mali, tabled by the core group on Mali – Peru, Chad and Fiji.",
                &["Peru, Chad, Fiji"],
            ),
            (
                "The Human Rights Council adopted a text on Mali, tabled by the core group on Mali.",
                &["core group"],
            ),
            // What a member carries, and what a house does.
            (
                "The U.S. House of Representatives passed a bill on raids. Rep. Ann Roe, who carried the measure in the House, left.",
                &["Ann Roe"],
            ),
            ("The Knesset voted on a bill on raids. The house carried the bill.", &[""]),
            (
                "The Jatiya Sangsad passed a resolution on Mali. Minister Ann Roe placed the resolution before the house.",
                &["Ann Roe"],
            ),
            ("The Knesset passed a bill on raids. Speaker Ann Roe had placed the bill on the agenda.", &[""]),
            ("The Knesset passed a bill on raids, authored principally by lawmaker Ann Roe.", &["Ann Roe"]),
            (
                "The Texas House adopted a resolution on Chad. The resolution was authored by state Rep. Ann Roe, D-Houston.",
                &["Ann Roe"],
            ),
            (
                "The House of Commons passed a bill on Chad. Miss Janet Barrow, Conservative member for Leeds, moved the bill.",
                &["Janet Barrow"],
            ),
            (
                "The Nigerian Senate adopted a motion on Chad. Senator Ann Roe, who put the question, praised it.",
                &[""],
            ),
            (
                "The Third Committee met. Introducing the text on Mali were Canada and Iceland.",
                &["Canada, Iceland"],
            ),
            (
                "The Third Committee met. Introducing the text on Mali, the envoy of Peru said that Canada and Iceland were late.",
                &["Peru"],
            ),
            (
                "The Human Rights Council rejected a motion to hold a debate on Mali by 19 votes to 17. The motion was brought by Canada \
                 and Iceland.",
                &["Canada, Iceland"],
            ),
            (
                "The Security Council voted on two drafts on Mali. The first, by Peru, was rejected by 8 votes to 7. The second, from Chad, \
                 got four votes.",
                &["Peru", "Chad"],
            ),
            // Who signs a bill into law is not behind it; who signs a motion is.
            (
                "The Knesset passed a bill on raids. It must be signed by President Ann Roe to become law.",
                &[""],
            ),
            (
                "The Human Rights Council adopted a text on Mali. Greece, for the European Union, presented that draft.",
                &["Greece, European Union"],
            ),
            (
                "Liberal MP Mary Hall was glad. The House of Commons of Canada adopted a motion on Chad in Hall's name.",
                &["Mary Hall"],
            ),
            (
                "The Australian Senate adopted a motion on Chad. \"We wait,\" said its first signatory, Senator Marco Rossi.",
                &["Marco Rossi"],
            ),
            (
                "The Human Rights Council adopted a text on Mali. 47 states co-sponsored it, among them Chad and Fiji.",
                &["Chad, Fiji"],
            ),
            ("The Knesset passed a bill on prisons. Hamas said the proposed law was a disgrace.", &[""]),
            ("The Knesset passed a bill on prisons. Likud proposed the bill in May.", &["Likud"]),
            (
                "The General Assembly adopted a resolution on Mali by 45 votes to nine. The draft of Fiji and Chad was mild.",
                &["Fiji, Chad"],
            ),
            // Nobody is named, or who is for it.
            ("The Bundestag adopted a motion on Mali in Germany's name.", &[""]),
            (
                "The Human Rights Council adopted a text on Mali. The treaty's signatory, Chad, was glad.",
                &[""],
            ),
            (
                "On a motion by Peru, the General Assembly decided by 60 votes to 40 to close the debate. It then adopted the \
                 resolution on Mali.",
                &[""],
            ),
            (
                "The Human Rights Council adopted a text on Mali. Peru said that those who had drafted it were wrong.",
                &[""],
            ),
            (
                "The Human Rights Council adopted a text on Mali. It was supported by Peru and 30 others.",
                &[""],
            ),
        ],
    );
}

#[test]
fn an_adjective_tells_of_whom() {
    check(
        fate,
        &[
            (
                "The General Assembly adopted a resolution on Chile by 95 votes to 8 on Tuesday. The text on Bolivia, where the \
                 army took over on July 17, carried by 83 to 9. The Malian resolution, sponsored by Peru and Fiji, passed by 70 \
                 to 12.",
                &[
                    "UN General Assembly: Chile, adopted",
                    "UN General Assembly: Bolivia, adopted",
                    "UN General Assembly: Mali, adopted",
                ],
            ),
            (
                "The UN Commission on Human Rights adopted a resolution on Mali. It decided to postpone consideration of a draft \
                 decision concerning Chad.",
                &[
                    "UN Commission on Human Rights: Mali, adopted",
                    "UN Commission on Human Rights: Chad, deferred",
                ],
            ),
        ],
    );
}

#[test]
fn the_day_of_a_text() {
    check(
        dated,
        &[
            (
                "The Senate of Canada defeated a motion on Chad in June, 2021, by 33 to 29.",
                &["rejected 2021-06"],
            ),
            (
                "The Third Committee approved a text on Chad on Tuesday. The General Assembly is expected to endorse it in \
                 mid-December.",
                &["committee_approved 2024-03-12, adopted 2024-12"],
            ),
            (
                "The Human Rights Council adopted a text on Chad on Tuesday. In its resolution ACHPR/Res. 216, adopted in May \
                 2012, the African Commission on Human and Peoples' Rights called on Mali to act.",
                &["adopted 2024-03-12", "adopted 2012-05"],
            ),
            (
                "The Security Council rejected a draft on Mali on Monday. In May 2014 Chad tabled a draft on Fiji, which was \
                 defeated.",
                &["rejected 2024-03-11", "rejected 2014-05, introduced 2014-05"],
            ),
            // Not the year of the text.
            (
                "The Security Council rejected a draft on Mali on Monday. In May 2014 Chad left its seat, which was empty when \
                 the draft was voted on.",
                &["rejected 2024-03-11"],
            ),
            (
                "The Senate of Canada on Tuesday defeated a motion on Chad, where, in June, 2000 people died.",
                &["rejected 2024-03-12"],
            ),
        ],
    );
}

#[test]
fn ministers_parties_and_those_who_waited() {
    check(
        sponsors,
        &[
            (
                "The Lok Sabha adopted a motion on Chad. It was moved by Minister of State for External Affairs Ravi Lund.",
                &["Ravi Lund"],
            ),
            (
                "The National Assembly of South Africa adopted an amended draft resolution of the EFF on Chad.",
                &["Economic Freedom Fighters"],
            ),
            (
                "The Lok Sabha adopted a motion on Chad. Ravi Lund questioned the delay in bringing the motion.",
                &[""],
            ),
            (
                "The National Assembly of South Africa adopted a motion on Chad. The DA and IFP could put together only 88 votes \
                 against it.",
                &[""],
            ),
            (
                "The Salem City Council on Monday passed a resolution on Chad by 6-2. A rival resolution by Regina Marsh was \
                 voted down.\n\nSalem joins Lewiston, which passed a Chad resolution earlier this spring.\n\nAnna Idris, who \
                 wrote the resolution, spoke.",
                &["Anna Idris", "Regina Marsh"],
            ),
        ],
    );
}

#[test]
fn what_was_told_before_is_no_other_text() {
    check(
        dated,
        &[
            (
                "Members of the House of Commons of Canada voted 301 to 0 to accept the motion.\n\nThe House of Commons of Canada \
                 on Tuesday unanimously adopted a motion on Chad.",
                &["adopted 2024-03-12"],
            ),
            (
                "The U.S. Senate passed S. Res. 439, a resolution on Chad, on Tuesday. An identical resolution has been \
                 introduced in the House of Representatives.\n\nThe House resolution, H.Res. 731, was introduced yesterday.",
                &["adopted 2024-03-12", "introduced 2024-03-14"],
            ),
            // By a count of its own.
            (
                "The House of Commons of Canada voted 301 to 5 on Tuesday for a motion on Chad.\n\nThe House of Commons of Canada \
                 on Tuesday unanimously adopted a motion on Mali.",
                &["adopted 2024-03-12", "adopted 2024-03-12"],
            ),
        ],
    );
}

#[test]
fn statements_that_a_house_decides_on() {
    let told = |_: &Extraction, text: &Resolution| {
        let dash = || "-".to_owned();
        let title = text.title.clone().unwrap_or_else(dash);
        let times = text.recurrence.map_or_else(dash, |n| n.to_string());
        format!("{} {} {title} {times}", text.kind, text.symbol.as_deref().unwrap_or("-"))
    };
    check(
        told,
        &[
            (
                "Eighty deputies supported the passing of a Statement of the Riigikogu “On the Arrests in \
                 Mali” (402 AE).",
                &["declaration 402 AE On the Arrests in Mali -"],
            ),
            (
                "The Saeima adopted the Resolution of the Saeima “On the Arrests in Mali” on Thursday.",
                &["resolution - On the Arrests in Mali -"],
            ),
            ("The Saeima voted 71-6 to pass a statement on Mali.", &["declaration - - -"]),
            (
                "The Seimas adopted a statement on Mali. This is the fourth statement that the Seimas has issued on Mali.",
                &["declaration - - 4"],
            ),
            (
                "The Seimas adopted a statement on Mali. This is the fourth statement that the minister has issued on Mali.",
                &["declaration - - -"],
            ),
            ("The Saeima's speaker issued a statement on Mali.", &[]),
            ("The members of the Saeima (27 EU) read the Statement of the Saeima on Mali.", &[]),
        ],
    );
    check(
        sponsors,
        &[(
            "The Bill on Amendments to the Fisheries Act (311 SE), initiated by the Reform Party, was rejected by the Riigikogu.",
            &["Estonian Reform Party"],
        )],
    );
}

#[test]
fn who_speaks_of_the_sponsors() {
    check(
        sponsors,
        &[(
            "The Nigerian Senate adopted a motion on custody. Senator Musa Tukur (APC, Jigawa South) faulted the sponsors.",
            &[""],
        )],
    );
}

#[test]
fn those_said_to_stand_behind_a_text() {
    const NOW: &str = "Chad's parliament passed a bill on masks on Thursday.";
    for (told, want) in [
        (
            "Jane Roe of the ruling Patriotic Salvation Movement, who presented the bill, said it was late.",
            "Jane Roe",
        ),
        ("The lawmaker behind the bill, Jane Roe, said it was late.", "Jane Roe"),
        ("Jane Roe, the lawmaker behind the measure, said it was late.", "Jane Roe"),
        ("Jane Roe, the architect of the bill, said it was late.", "Jane Roe"),
        ("Seconding the bill, Jane Roe said it was late.", "Jane Roe"),
        ("Jane Roe said her legislation was late.", "Jane Roe"),
        ("The draft law, by Jane Roe, would take effect in May.", "Jane Roe"),
        // Nobody behind it.
        ("Jane Roe, a lawyer for those behind bars, said it was late.", ""),
    ] {
        check(sponsors, &[(&format!("{NOW} {told}"), &[want])]);
    }
    const TEXT: &str = "The UN Human Rights Council on Thursday adopted a resolution on Mali.";
    for (told, want) in [
        ("The text was sponsored by Peru, with Fiji and Chad.", "Peru, Fiji, Chad"),
        ("The text, an initiative of Peru and Fiji, asks for a report.", "Peru, Fiji"),
        ("The initiative came from Peru.", "Peru"),
        (
            "It had been tabled by 13 states, most of which have envoys there, among them Peru and Fiji.",
            "Peru, Fiji",
        ),
        (
            "The resolution, tabled by Peru and Fiji, urging Mali to free the press, is the first of its kind.",
            "Peru, Fiji",
        ),
        // Who was for it.
        ("Peru was content, with Fiji and Chad.", ""),
    ] {
        check(sponsors, &[(&format!("{TEXT} {told}"), &[want])]);
    }
}

//! Texts told apart by whose they are or by their numbers: `the coalition's motion and the Greens'`, `Drafts L.3 and L.5`. Each with its
//! near miss.

use plenary_extract::record::{Extraction, Resolution};

use crate::fates;
use crate::fates::name;
use crate::whose_count::counts;

/// `number by sponsors subjects stage: votes`
fn owned(found: &Extraction, text: &Resolution) -> String {
    let by: Vec<&str> = text.sponsors.iter().map(|s| name(found, s)).collect();
    let number = text.symbol.as_deref().map_or_else(String::new, |s| format!("{s} "));
    format!("{number}by {}: {}", by.join(" and "), counts(found, text))
}

#[test]
fn the_lone_mark_of_a_plural() {
    fates::check(
        owned,
        &[
            (
                "The Riksdag adopted the Moderates' motion on Chad on Thursday.",
                &["by Moderate Party: Chad adopted: "],
            ),
            (
                "The Human Rights Council adopted the Philippines’ text on seafarers by 30 votes to 2.",
                &["by Philippines:  adopted: UN Human Rights Council final 30/2/-"],
            ),
            (
                "The Dáil backed the Social Democrats' bill on Wednesday by 80 votes to 60.",
                &["by Social Democrats of Ireland:  passed_chamber: Dáil Éireann final 80/60/-"],
            ),
            // A mark that closes a quotation owns nothing.
            (
                "The Riksdag adopted a motion on Chad 'in aid of its Moderates' on Thursday.",
                &["by : Chad adopted: "],
            ),
        ],
    );
}

#[test]
fn one_side_s_text_and_the_other_s() {
    fates::check(
        owned,
        &[
            (
                "The Bundestag adopted the coalition's motion on Chad on Thursday and rejected the Greens' motion.",
                &["by : Chad adopted: ", "by Alliance 90/The Greens: Chad rejected: "],
            ),
            (
                "The Scottish Parliament passed the government's motion on ferries on Thursday and voted down Labour's by 80 votes to 22.",
                &["by :  adopted: ", "by UK Labour Party:  rejected: Scottish Parliament final 22/80/-"],
            ),
            (
                "The Security Council on Monday rejected Russia's draft resolution on Mali and adopted Peru's text.",
                &["by Russia: Mali rejected: ", "by Peru: Mali adopted: "],
            ),
            // What the house went back on is the one text.
            (
                "The Bundestag adopted the coalition's motion on Chad on Thursday. The coalition's motion was praised by the Greens.",
                &["by : Chad adopted: "],
            ),
            // No text is told of in the sentence: who was beaten.
            (
                "The Bundestag adopted a motion on Chad on Thursday. The government rejected Labour's.",
                &["by : Chad adopted: "],
            ),
        ],
    );
}

#[test]
fn a_plural_of_several_owners_or_numbers() {
    let chamber = "by : Chad adopted: ";
    fates::check(
        owned,
        &[
            (
                "The Bundestag adopted a motion on Chad on Thursday. It rejected the motions of the Greens and the Left.",
                &[chamber, "by Alliance 90/The Greens: Chad rejected: ", "by Die Linke: Chad rejected: "],
            ),
            (
                "The Human Rights Council adopted a resolution on Chad on Thursday. Drafts L.12 and L.14 were withdrawn.",
                &[chamber, "L.12 by : Chad withdrawn: ", "L.14 by : Chad withdrawn: "],
            ),
            (
                "The European Parliament adopted a joint text on Chad on Thursday. The drafts of the ECR (B10-0131) and The Left (B10-0140) \
                 therefore fell.",
                &[
                    chamber,
                    "B10-0131 by European Conservatives and Reformists: Chad lapsed: ",
                    "B10-0140 by European United Left/Nordic Green Left: Chad lapsed: ",
                ],
            ),
            (
                "The Third Committee approved drafts on Mali (A/C.3/78/L.12) and Chad (A/C.3/78/L.14) without a vote on Thursday.",
                &[
                    "A/C.3/78/L.12 by : Mali committee_approved: Third Committee final -/-/-",
                    "A/C.3/78/L.14 by : Chad committee_approved: Third Committee final -/-/-",
                ],
            ),
            // One text with two fathers, and the texts of two bodies.
            (
                "The Bundestag rejected a motion of the Greens and the Left on Thursday.",
                &["by Alliance 90/The Greens and Die Linke:  rejected: "],
            ),
            (
                "The General Assembly took note of the reports of the First Committee and the Third Committee.",
                &[],
            ),
        ],
    );
}

#[test]
fn what_is_taken_back() {
    let carried = "by : Chad adopted: UN Human Rights Council final 30/4/-";
    let lead = "The Human Rights Council adopted a resolution on Chad on Thursday, 30-4.";
    for told in [
        "Cuba took its proposal back before the vote.",
        "Cuba had brought a sharper text. Its delegate, Juan Roe, let it drop without asking for a vote.",
        "Cuba wanted to condemn the raids, yet took its draft back.",
    ] {
        fates::check(owned, &[(&format!("{lead} {told}"), &[carried, "by Cuba: Chad withdrawn: "])]);
    }
    fates::check(owned, &[(&format!("{lead} Cuba let the matter rest."), &[carried])]);
}

//! Counts told side by side: voters of each side in a clause or a sentence of their own, by whichever verb.

use crate::told::check;

#[test]
fn sides_by_other_verbs_than_voting() {
    check(&[
        (
            "Council condemns raids",
            "LINCOLN — The Lincoln City Council on Tuesday adopted a resolution on Sudan. Six councilors went along with \
             it, three would have none of it, and two took the middle road.",
            &["Lincoln City Council final 6/3/2 adopted"],
        ),
        (
            "Senate condemns raids",
            "MANILA — The Philippine Senate on Tuesday adopted a resolution on Sudan. Fourteen senators gave it their \
             assent. Five did not. Two could not make up their minds.",
            &["Senate of the Philippines final 14/5/2 adopted"],
        ),
        (
            "Saeima condemns raids",
            "RIGA — The Latvian Saeima on Tuesday adopted a resolution on Sudan. Twelve deputies turned it down while 70 \
             threw their weight behind it, and six went neither way.",
            &["Saeima final 70/12/6 adopted"],
        ),
        (
            "Saeima condemns raids",
            "RIGA — The Latvian Saeima on Tuesday adopted a resolution on Sudan. Twenty-three deputies sat it out. \
             Twelve wanted it defeated. Sixty-one more got behind it.",
            &["Saeima final 61/12/23 adopted"],
        ),
        (
            "Council condemns raids",
            "GENEVA — The UN Human Rights Council on Tuesday adopted a resolution on Sudan. Thirty-one states put their \
             hands up for it; eight thought otherwise; two had left the room.",
            &["UN Human Rights Council final 31/8/- adopted"],
        ),
    ]);
}

#[test]
fn what_others_do_is_no_side() {
    check(&[
        (
            "Council condemns raids",
            "LINCOLN — The Lincoln City Council on Tuesday adopted a resolution on Sudan by 7 votes to 2. Forty residents \
             came to the meeting. Three of them left the room before the end.",
            &["Lincoln City Council final 7/2/- adopted"],
        ),
        (
            "Assembly condemns raids",
            "NAIROBI — The National Assembly of Kenya on Tuesday adopted a resolution on Sudan by 80 votes to 20. Some 20 \
             people are still missing and ten were in hospital.",
            &["National Assembly of Kenya final 80/20/- adopted"],
        ),
        (
            "Assembly condemns raids",
            "NAIROBI — The National Assembly of Kenya on Tuesday adopted a resolution on Sudan by 80 votes to 20. Seven \
             members, five of whom are running for governor, were away.",
            &["National Assembly of Kenya final 80/20/- adopted"],
        ),
        (
            "Assembly condemns raids",
            "NAIROBI — The National Assembly of Kenya on Tuesday adopted a resolution on Sudan. No member objected.",
            &["National Assembly of Kenya final -/-/- adopted"],
        ),
    ]);
}

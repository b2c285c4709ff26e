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

#[test]
fn all_who_were_there() {
    check(&[
        (
            "Committee condemns raids",
            "OTTAWA — The Senate of Canada on Tuesday passed a motion on Sudan in a unanimous vote of the 85 members in \
             attendance.",
            &["Senate of Canada final 85/-/- adopted"],
        ),
        (
            "Assembly condemns raids",
            "NAIROBI — The National Assembly of Kenya on Tuesday adopted a resolution on Sudan unanimously, by the votes \
             of the 91 present.",
            &["National Assembly of Kenya final 91/-/- adopted"],
        ),
        (
            "Assembly condemns raids",
            "NAIROBI — The National Assembly of Kenya on Tuesday adopted a resolution on Sudan with all 48 members rising.",
            &["National Assembly of Kenya final 48/-/- adopted"],
        ),
        (
            "Parliament condemns raids",
            "SUVA — The Parliament of Fiji on Tuesday unanimously passed a motion on Sudan. All 46 members who were in the \
             chamber stood up in favour.",
            &["Parliament of Fiji final 46/-/- adopted"],
        ),
        (
            "Assembly condemns raids",
            "NAIROBI — The National Assembly of Kenya on Tuesday adopted a resolution on Sudan without a vote. All 48 \
             members stood by their man.",
            &["National Assembly of Kenya final -/-/- adopted"],
        ),
    ]);
}

#[test]
fn sides_told_by_what_is_left_or_by_rank() {
    check(&[
        (
            "Knesset condemns raids",
            "JERUSALEM — The Knesset on Tuesday adopted a resolution on Sudan by 61 votes to 13, with ten lawmakers \
             studying their phones.",
            &["Knesset final 61/13/10 adopted"],
        ),
        (
            "Knesset condemns raids",
            "JERUSALEM — The Knesset on Tuesday adopted a resolution on Sudan. Sixty-one members backed it, 13 were \
             against, and ten asked for a recess.",
            &["Knesset final 61/13/- adopted"],
        ),
        (
            "Council turns down text",
            "NEW YORK — The UN Security Council on Tuesday failed to adopt a draft resolution on Sudan. Eight members \
             voted for it; Bolivia made the second no.",
            &["UN Security Council final 8/2/- rejected"],
        ),
        (
            "Council ties",
            "LINCOLN — The Lincoln City Council on Tuesday rejected a resolution on Sudan: the vote was tied at four.",
            &["Lincoln City Council final 4/4/- rejected"],
        ),
        (
            "Assembly condemns raids",
            "NEW YORK — The UN General Assembly adopted a resolution on Sudan on Tuesday. States that said \"no\" (12) and \
             those that abstained (40) gave their reasons. The \"Yes\" camp came to 120.",
            &["UN General Assembly final 120/12/40 adopted"],
        ),
        (
            "Assembly condemns raids",
            "NEW YORK — The tally in the UN General Assembly on the resolution on Sudan, adopted on Tuesday, was 93 to \
             24. The number of those who chose neither was 58.",
            &["UN General Assembly final 93/24/58 adopted"],
        ),
    ]);
}

#[test]
fn sides_over_two_sentences() {
    check(&[
        (
            "Parliament condemns raids",
            "WELLINGTON — The New Zealand Parliament passed a motion on Sudan on Tuesday by 110 votes to six. The six noes \
             were those of the Act party; the members of the Greens, also four, abstained.",
            &["New Zealand Parliament final 110/6/4 adopted"],
        ),
        (
            "Congress condemns raids",
            "LIMA — The Congress of Peru on Tuesday approved a motion on Sudan. The votes in favor ascended to 94, against \
             voted 11 and 5 abstained.",
            &["Congress of Peru final 94/11/5 adopted"],
        ),
        (
            "Saeima acts on raids",
            "RIGA — The Latvian Saeima on Tuesday took up a statement on Sudan. The motion to adjourn was lost, 66 \
             deputies having voted against it. Nine abstained and 17 supported it.",
            &["Saeima procedural 17/66/9 rejected"],
        ),
        (
            "Dewan Rakyat condemns raids",
            "KUALA LUMPUR — In the Dewan Rakyat on Tuesday the opposition put together 101 votes to carry a motion on \
             Sudan. The government garnered 84 votes in opposing the motion.",
            &["Dewan Rakyat final 101/84/- adopted"],
        ),
    ]);
}

#[test]
fn sides_as_nouns_and_columns() {
    check(&[
        (
            "Council turns down text",
            "GENEVA — The UN Human Rights Council on Tuesday rejected a draft on Sudan, 21 states opposing it, 18 \
             supporting it, seven on the fence.",
            &["UN Human Rights Council final 18/21/7 rejected"],
        ),
        (
            "Council condemns raids",
            "GENEVA — The UN Human Rights Council adopted a text on Sudan on Tuesday. The yes column stood at 29, the no \
             column at 12, and the abstention column at six.",
            &["UN Human Rights Council final 29/12/6 adopted"],
        ),
        (
            "Council condemns raids",
            "GENEVA — The UN Human Rights Council adopted a text on Sudan on Tuesday. It had the backing of 29 states. \
             Opposed: 12. Abstaining: half a dozen.",
            &["UN Human Rights Council final 29/12/6 adopted"],
        ),
        (
            "Council condemns raids",
            "GENEVA — The UN Human Rights Council adopted a text on Sudan on Tuesday with the support of 29 states, the \
             opposition of 12 and the abstention of six.",
            &["UN Human Rights Council final 29/12/6 adopted"],
        ),
        (
            "Saeima condemns raids",
            "RIGA — The Latvian Saeima on Tuesday adopted a statement on Sudan. A majority of 58 deputies supported the \
             text, against 15 who rejected it and four who abstained.",
            &["Saeima final 58/15/4 adopted"],
        ),
        (
            "Saeima condemns raids",
            "RIGA — The Latvian Saeima on Tuesday adopted a statement on Sudan by 58 votes to 15, a majority of 43. The 58 \
             deputies were present from nine; 12 were not.",
            &["Saeima final 58/15/- adopted"],
        ),
    ]);
}

#[test]
fn what_looks_like_a_count() {
    check(&[
        (
            "House condemns raids",
            "WELLINGTON — The New Zealand Parliament on Tuesday adopted a motion on Sudan by 62 votes to 59. The Maori \
             Party's two votes were cast in favour. Four in five of the union's members had backed it.",
            &["New Zealand Parliament final 62/59/- adopted"],
        ),
        (
            "Senate to take up resolution",
            "MANILA — The Philippine Senate on Tuesday adopted a resolution on Sudan by voice vote. Liberals hold a 14-10 \
             majority there.",
            &["Senate of the Philippines final -/-/- adopted"],
        ),
        (
            "Dewan Rakyat condemns raids",
            "KUALA LUMPUR — The Dewan Rakyat took up a motion on Sudan on Tuesday. An amendment would have watered it down, \
             and the government benches voted it down, 98 to 61.",
            &["Dewan Rakyat amendment 61/98/- rejected"],
        ),
        (
            "Parlacen condemns raids",
            "GUATEMALA — The Central American Parliament's declaration on Sudan gets 58 votes on Tuesday. Nineteen deputies \
             vote against, and six abstain.",
            &["Central American Parliament final 58/19/6 adopted"],
        ),
        (
            "House condemns raids",
            "LONDON — The House of Commons on Tuesday agreed to a motion on Sudan without anybody troubling to divide.",
            &["UK House of Commons final -/-/- adopted"],
        ),
        (
            "Commission turns down text",
            "GENEVA — The UN Human Rights Council on Tuesday took up a text on Sudan. Mali moved that no action be taken, and \
             28 members, against 14, obliged. Four abstained.",
            &["UN Human Rights Council procedural 28/14/4 adopted"],
        ),
    ]);
}

//! Datelines, bodies by their owner, and voters of a text told beside another. Each with its near miss.

use plenary_extract::record::{Extraction, Resolution};

use crate::fates::{check, dated, fate, name};

/// `body, yes-no: voter option`, one vote of a text after the other.
fn votes(found: &Extraction, text: &Resolution) -> String {
    let count = |n: Option<u32>| n.map_or_else(|| "?".to_owned(), |n| n.to_string());
    let line = |v: &plenary_extract::record::Vote| {
        let who = v.positions.iter().map(|p| format!("{} {}", name(found, &p.actor), p.option));
        let who: Vec<_> = who.collect();
        format!("{}-{} {}", count(v.yes), count(v.no), who.join(", ")).trim_end().to_owned()
    };
    let own = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
    own.map(line).collect::<Vec<_>>().join("; ")
}

#[test]
fn a_dateline_tells_what_today_is() {
    let row = |line: &str, when: &str| {
        format!("{line} The OAS Permanent Council {when} adopted a resolution on Haiti by 20 votes to 3.")
    };
    for (line, when, day) in [
        ("LIMA, 12 March 2024 –", "today", "2024-03-12"),
        ("LIMA, 11.03.2024 –", "today", "2024-03-11"),
        ("LIMA, 2024-03-07 -", "today", "2024-03-07"),
        ("LIMA, March 8 (AXN) -", "on Friday", "2024-03-08"),
        ("LIMA, Feb. 27, 2024 (AXN) -", "on Monday", "2024-02-26"),
        ("LIMA, Dec. 27, 2023 (AXN) -", "yesterday", "2023-12-26"),
        ("LIMA, Nov. 10, 1975 (AXN) -", "today", "1975-11-10"),
        // The eve of publication, and datelines without a day.
        ("LIMA, March 13 (AXN) -", "on Thursday", "2024-03-14"),
        ("LIMA, March 2024 (AXN) -", "on Thursday", "2024-03-14"),
        ("LIMA (AXN) -", "today", "2024-03-15"),
    ] {
        check(dated, &[(&row(line, when), &[&format!("adopted {day}")])]);
    }
}

#[test]
fn a_council_or_congress_of_an_association_is_no_lands() {
    check(
        fate,
        &[
            (
                "Delegates met in Leeds. The General Council of the union passed a resolution on Mali by 40 votes to 3.",
                &["General Council: Mali, adopted"],
            ),
            (
                "The Congress of the World Rowing Federation carried a motion on Mali by 80 votes to 12. The Rowing Union of the \
                 United States abstained. Congress meets again in June.",
                &["Congress of the World Rowing Federation: Mali, adopted"],
            ),
            (
                "The Congress of the Amateur Rowing Union passed a motion on Mali. The United States voted against it. Congress \
                 carried it by 80 votes to 12.",
                &["Congress of the Amateur Rowing Union: Mali, adopted"],
            ),
            (
                "The Students' Union Council carried a motion on Mali by 40 votes to 3.",
                &["Students' Union Council: Mali, adopted"],
            ),
            (
                "The Teachers' Union voted on Tuesday by 58 to 21 for a motion on Mali.",
                &["Teachers' Union: Mali, adopted"],
            ),
            // A land's, where the article speaks of it.
            (
                "Andorra's General Council passed a resolution on Mali by 20 votes to 3.",
                &["General Council of Andorra: Mali, adopted"],
            ),
            (
                "The Congress of the United States passed a resolution on Mali. Congress meets again in June.",
                &["U.S. Congress: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn an_assembly_is_its_owners() {
    check(
        fate,
        &[
            (
                "The General Assembly of the World Bakers Association (WBA) on Tuesday adopted a resolution on Mali.",
                &["General Assembly of the World Bakers Association: Mali, adopted"],
            ),
            (
                "The General Assembly of the International Union of Bakers adopted a resolution on Mali by 40 votes to 3. \
                 The General Assembly also adopted a resolution on Chad by 30 votes to 4.",
                &[
                    "General Assembly of the International Union of Bakers: Mali, adopted",
                    "General Assembly of the International Union of Bakers: Chad, adopted",
                ],
            ),
            (
                "The resolution on Mali, adopted by consensus at the end of AIPA's 44th General Assembly, urges restraint.",
                &["ASEAN Inter-Parliamentary Assembly: Mali, adopted"],
            ),
            (
                "The UN's General Assembly adopted a resolution on Mali by 120 votes to 3.",
                &["UN General Assembly: Mali, adopted"],
            ),
            (
                "The Lahore High Court Bar Association adopted a resolution on Mali by 61 votes to 3.",
                &["Lahore High Court Bar Association: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn a_party_decides_at_its_conference() {
    check(
        fate,
        &[
            (
                "Liberal Democrat members on Friday passed a motion on Mali by an overwhelming majority at the party's spring \
                 conference in York. The party's spokesperson in the Lords, Baroness Wells, said that ministers had hidden.",
                &["Liberal Democrats spring conference: Mali, adopted"],
            ),
            (
                "Liberal Democrat members have backed a motion on Mali.\n\nThe motion was passed at the spring conference in \
                 York on Friday. A similar motion was approved by Labour members at their conference in 2021.",
                &[
                    "Liberal Democrats spring conference: Mali, adopted",
                    "UK Labour Party conference: Mali, adopted",
                ],
            ),
            (
                "The UN Human Rights Council adopted a text on Mali by 20 votes to 3. It was agreed at the annual conference.",
                &["UN Human Rights Council: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn organs_and_those_who_act_for_an_organization() {
    check(
        fate,
        &[
            (
                "The text on Mali got 80 votes in favour and nine against in Committee A of the World Health Assembly.",
                &["World Health Assembly Committee A: Mali, committee_approved"],
            ),
            (
                "UNESCO's Executive Board met on Mali.\n\nThe decision on Mali was approved in the Executive Board's Budget \
                 Commission on Tuesday by 31 votes to 2.",
                &["Budget Commission: Mali, committee_approved"],
            ),
            (
                "The Leeds City Council met on Mali. The council's Rights Commission adopted a resolution on Mali by 9 votes to 2.",
                &["Rights Commission: Mali, adopted"],
            ),
            (
                "An OIC ministerial committee on Tuesday adopted by consensus a declaration on Mali.",
                &["OIC ministerial committee: Mali, committee_approved"],
            ),
            (
                "Foreign ministers of the Arab League condemned on Monday the killings in Mali and asked the Security Council to \
                 act.\n\nThe resolution, agreed unanimously at an extraordinary session in Cairo, also demands a truce.",
                &["Arab League: Mali, adopted"],
            ),
            (
                "Leaders of Canada called for a truce. The resolution on Mali was adopted by 20 votes to 3.",
                &["nobody: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn what_is_adopted_is_not_awaited() {
    let lead = "The Pan-African Parliament (PAP) on Wednesday adopted a resolution on Mali.\n\nPlenary adopted the text after a \
                debate. The Committee on Justice, which drafted it, had approved it on 29 February by 14 votes to 3.\n\n";
    let urges = format!("{lead}The resolution further encourages parliaments to ratify the protocol.");
    check(dated, &[(&urges, &["adopted 2024-03-13, committee_approved 2024-02-29"])]);
}

#[test]
fn a_card_vote_counts_thousands() {
    let lead = "The Kenyan Senate adopted a motion on Mali.";
    for (told, count) in [
        ("An amendment from Leeds was lost on a card vote by 112,480 to 96,015.", "96015-112480"),
        (
            "An amendment, adding a call for the closure of the camp, was lost on a card vote by 112 to 96.",
            "96-112",
        ),
        ("An amendment, deleting a line, was carried by 112 to 96.", "112-96"),
        ("The budget was cut by 112,480 to 96,015.", ""),
    ] {
        check(votes, &[(&format!("{lead} {told}"), &[count])]);
    }
    let before = "In 2019 it voted by 112,480 to 96,015 for a motion on Chad.";
    check(votes, &[(&format!("{lead} {before}"), &["", "112480-96015"])]);
}

#[test]
fn it_is_the_text_of_the_sentence_before() {
    let two = "The World Health Assembly on Wednesday voted for a Ukrainian resolution condemning Russia by 80 votes to 9.\n\n\
               The Russian draft was defeated by 62 votes to 13.\n\n";
    let row = |told: &str| format!("{two}{told}");
    check(
        votes,
        &[
            (
                &row("Japan spoke in favour of the Ukrainian text. Chad opposed it."),
                &["80-9 Chad no", "13-62"],
            ),
            (
                &row("Japan spoke in favour of the Russian draft. Chad voted for it."),
                &["80-9", "13-62 Chad yes"],
            ),
        ],
    );
    let earlier = "The OAS Permanent Council on Friday adopted by acclamation a resolution on Haiti.\n\nA previous resolution \
                   on Haiti was approved in November 2021 with 25 votes in favour and one against. ";
    check(votes, &[(&format!("{earlier}Peru cast the vote against."), &["?-?", "25-1 Peru no"])]);
}

#[test]
fn options_told_in_passing() {
    let lead = "The UNESCO Executive Board on Friday adopted a decision on Mali by 31 votes to 2, with 22 abstentions.\n\n";
    check(
        votes,
        &[(
            &format!("{lead}Brazil, explaining its abstention, said it had doubts."),
            &["31-2 Brazil abstain"],
        )],
    );
    let lead = "The European Parliament adopted a resolution on Mali by 400 votes to 30.";
    check(votes, &[(&format!("{lead} Ann Roe voted against her group's line."), &["400-30"])]);
    check(votes, &[(&format!("{lead} Ann Roe voted against the text."), &["400-30 Ann Roe no"])]);
    let lead = "The World Bakers Association has adopted a resolution on Mali by 40 votes to 12.";
    check(
        votes,
        &[
            (
                &format!("{lead} The German Bakers Association voted against it."),
                &["40-12 German Bakers Association no"],
            ),
            (&format!("{lead} The German Bakers Association opposed it."), &["40-12"]),
        ],
    );
}

#[test]
fn what_is_said_to_fall_short_is_not_lost() {
    let lead = "The OAS Permanent Council on Friday adopted a resolution on Mali";
    let said = format!("{lead}, but campaigners said that it fell short.");
    let lost =
        "The House of Commons voted on a motion on Mali on Friday. The motion fell short of a majority.";
    check(fate, &[(&said, &["OAS Permanent Council: Mali, adopted"])]);
    check(fate, &[(lost, &["UK House of Commons: Mali, rejected"])]);
    let agreed = format!("{lead} by consensus.\n\nThe delegation of Chad expressed its reservation.");
    let spoke = format!("{lead} by consensus.\n\nThe delegation of Chad expressed its hope for peace.");
    check(votes, &[(&agreed, &["?-? Chad dissociated"]), (&spoke, &["?-?"])]);
}

/// Those who decide in their own name, behind `by` too.
#[test]
fn members_who_decide() {
    check(
        fate,
        &[
            (
                "A resolution on Mali was adopted on Thursday by the World Council of Churches, 30 votes to 10.",
                &["World Council of Churches: Mali, adopted"],
            ),
            (
                "A resolution on Mali was passed by the Riverside Teachers Union by 30 votes to 10.",
                &["Riverside Teachers Union: Mali, adopted"],
            ),
            // Who only wrote or welcomed it.
            (
                "A resolution on Mali, welcomed by the Riverside Teachers Union, was passed by 30 votes to 10.",
                &["nobody: Mali, adopted"],
            ),
        ],
    );
}

/// A town's council that a pronoun owns is the town's that its sentence, or the one before, opens with.
#[test]
fn a_council_is_its_towns() {
    const OTHER: &str = "Easton's City Council adopted a resolution on Chad in 2021.";
    for (told, body) in [
        (
            "Garfield County on Tuesday became the first to act after its council voted 5-1 for a resolution on Mali.",
            "Garfield County council",
        ),
        (
            "Garfield County went first. Its council passed a resolution on Mali on Tuesday.",
            "Garfield County council",
        ),
        (
            "Springfield became a refuge on Tuesday after its city council passed a resolution on Mali.",
            "Springfield city council",
        ),
        (
            "The town of Arden has acted. Its council on Tuesday adopted a resolution on Mali.",
            "Arden council",
        ),
    ] {
        let want: &[&str] = &[&format!("{body}: Mali, adopted"), "Easton City Council: Chad, adopted"];
        check(fate, &[(&format!("{told} {OTHER}"), want)]);
    }
    // People have no council, and one named by itself is nobody's.
    check(
        fate,
        &[
            (
                "Campaigners in Arden cheered on Tuesday. Its council adopted a resolution on Mali by 30 votes to 4.",
                &["nobody: Mali, adopted"],
            ),
            (
                "Garfield County waited until Tuesday. The Easton City Council passed a resolution on Mali, its second.",
                &["Easton City Council: Mali, adopted"],
            ),
        ],
    );
}

/// `the legislature`, by its owner or by the region that the sentence or its paragraph opens with.
#[test]
fn whose_the_legislature_is() {
    const ONTARIO: &str = "Legislative Assembly of Ontario: Mali, adopted";
    check(
        fate,
        &[
            (
                "Ontario went first. The legislature passed a motion on Mali on Tuesday by 40 votes to 3.",
                &[ONTARIO],
            ),
            (
                "Ontario went first on Tuesday, when a motion on Mali passed in the legislature by 40 votes to 3.",
                &[ONTARIO],
            ),
            (
                "Kenya's legislature on Tuesday passed a motion on Mali by 40 votes to 3.",
                &["Parliament of Kenya: Mali, adopted"],
            ),
            (
                "Kenya welcomed the vote. The legislature of Canada's Ontario province passed a motion on Mali on Tuesday.",
                &[ONTARIO],
            ),
            // A land that is only spoken of.
            (
                "Members spoke of Kenya. A motion on Mali passed in the legislature on Tuesday.",
                &["nobody: Mali, adopted"],
            ),
        ],
    );
}

/// What the organ of a house has approved, told by no more than that.
#[test]
fn an_organ_by_its_house() {
    let on = "on Thursday approved a draft resolution on Mali by 24 votes to six";
    for organ in [
        "commission of Unesco's Executive Board",
        "committee of the Council of Europe's Parliamentary Assembly",
        "commission of the Chamber of Deputies of Chile",
    ] {
        check(fate, &[(&format!("A {organ} {on}."), &[&format!("{organ}: Mali, committee_approved")])]);
    }
    let lead = "The Senate of Chile approved a bill on Mali on Tuesday, 30-5.";
    for (told, want) in [
        ("It had won the Justice Committee's backing on March 4, 8-1.", "committee_approved 2024-03-04"),
        (
            "It came to the floor after winning the Justice Committee's approval on March 4, 8-1.",
            "committee_approved 2024-03-04",
        ),
        // Backing that a house gives to no text.
        ("The envoy praised the Justice Committee's backing on March 4.", ""),
    ] {
        let want = if want.is_empty() { "".to_owned() } else { format!(", {want}") };
        check(dated, &[(&format!("{lead} {told}"), &[&format!("passed_chamber 2024-03-12{want}")])]);
    }
    // Those who inquire approve nothing, and the General Assembly's committee has a name.
    check(
        fate,
        &[
            (
                "The Commission of Inquiry of the Human Rights Council spoke. The Council adopted a resolution on Mali, 30-2.",
                &["UN Human Rights Council: Mali, adopted"],
            ),
            (
                "A committee of the General Assembly approved a resolution on Mali by 30 votes to 2.",
                &["Third Committee: Mali, committee_approved"],
            ),
        ],
    );
}

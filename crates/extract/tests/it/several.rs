//! Which of several texts a vote or an event belongs to, and which of several houses and years, each with its near miss.

use crate::fates;
use crate::fates::{dated, fate};
use crate::told;
use plenary_extract::record::{Extraction, Resolution};

/// The texts of rows that go on from a first sentence of the Human Rights Council.
fn council(line: fn(&Extraction, &Resolution) -> String, rows: &[(&str, &[&str])]) {
    let first = "The Human Rights Council on Thursday adopted a resolution on Mali by 30 votes to 10.";
    let whole: Vec<String> = rows.iter().map(|r| format!("{first} {}", r.0)).collect();
    let rows: Vec<(&str, &[&str])> = whole.iter().zip(rows).map(|(w, r)| (w.as_str(), r.1)).collect();
    fates::check(line, &rows);
}

const MALI: &str = "UN Human Rights Council: Mali, adopted";

#[test]
fn one_state_after_another() {
    let (chad, fiji) = ("UN Human Rights Council: Chad, adopted", "UN Human Rights Council: Fiji, adopted");
    council(
        fate,
        &[
            ("Chad was condemned for the first time, 28-11.", &[MALI, chad]),
            ("Chad was condemned too, 28-11. So was Fiji, 25-12.", &[MALI, chad, fiji]),
            (
                "It also passed its yearly resolutions on Chad, by 28 votes to 11, and on Fiji, 25-12-9.",
                &[MALI, chad, fiji],
            ),
            ("It also adopted without a vote texts on Chad and Fiji.", &[MALI, chad, fiji]),
            ("It also adopted a resolution on Chad and another on Fiji.", &[MALI, chad, fiji]),
            ("It also adopted a resolution on Chad and heard another envoy on Fiji.", &[MALI, chad]),
            // A count told again is the same text's, unless it is on another state.
            ("In a resolution adopted by 30 votes to 10, the Council urged a truce.", &[MALI]),
            ("In a resolution on Chad adopted by 30 votes to 10, it urged a truce.", &[MALI, chad]),
            ("The mandate of the expert on Chad was extended for a year, without a vote.", &[MALI, chad]),
            // Said in the debate, and of the very text.
            ("Chad was condemned in the debate by 28 speakers.", &[MALI]),
            ("Mali was condemned for the second time.", &[MALI]),
        ],
    );
}

#[test]
fn other_years_and_houses() {
    council(
        dated,
        &[
            (
                "In 2016 it had been 24 to 15, with eight abstentions.",
                &["adopted 2024-03-14", "adopted 2016"],
            ),
            (
                "In 2016 a similar text was defeated 19-16; a year later it passed by a single vote, 21-20.",
                &["adopted 2024-03-14", "rejected 2016", "adopted 2017"],
            ),
            (
                "Last year a motion to take no action had failed on a tie, but the draft was then defeated by one vote.",
                &["adopted 2024-03-14", "rejected 2023"],
            ),
            (
                "In its resolution of 6 July 2017, the European Parliament had asked for the same.",
                &["adopted 2024-03-14", "adopted 2017-07-06"],
            ),
            // What the text tells has its own dates, and a text of no date is only mentioned.
            ("The text condemns the killings carried out in December.", &["adopted 2024-03-14"]),
            ("In a resolution, the European Parliament may ask for the same.", &["adopted 2024-03-14"]),
        ],
    );
    fates::check(
        dated,
        &[
            (
                "The U.S. House of Representatives on Thursday passed a bill on Chad by voice vote. Its sister \
                 bill has been sitting in the U.S. Senate since January.",
                &["passed_chamber 2024-03-14", "introduced 2024-01"],
            ),
            (
                "The U.S. House of Representatives on Thursday passed a bill on Chad by voice vote. A crowd has been sitting \
                 in the U.S. Senate since January.",
                &["passed_chamber 2024-03-14"],
            ),
        ],
    );
}

#[test]
fn organizations_that_decide_in_their_own_name() {
    fates::check(
        fate,
        &[
            (
                "The Organization of Islamic Cooperation on Saturday adopted a resolution in Jeddah condemning Sweden.",
                &["Organisation of Islamic Cooperation: Sweden, adopted"],
            ),
            (
                "The OAS on Tuesday approved a resolution condemning Nicaragua. Its Permanent Council met in Washington.",
                &["OAS Permanent Council: Nicaragua, adopted"],
            ),
            (
                "The Human Rights Council adopted by consensus a resolution on Sweden tabled by the OIC. The OIC welcomed the vote.",
                &["UN Human Rights Council: Sweden, adopted"],
            ),
            ("Pakistan told the OIC it had passed a resolution on Sweden.", &[]),
            (
                "MEPs voted on Tuesday by 400 votes to 100 to condemn Georgia.",
                &["European Parliament: Georgia, adopted"],
            ),
        ],
    );
}

#[test]
fn voters_recommendations_and_what_was_not_put_to_a_vote() {
    fates::check(
        fate,
        &[
            (
                "The Human Rights Council adopted a text on torture by 19 votes to two (Peru and Chile); Mali was in favour.",
                &["UN Human Rights Council: , adopted"],
            ),
            (
                "The Human Rights Council adopted a text, by 19 votes to two, on torture in Mali.",
                &["UN Human Rights Council: Mali, adopted"],
            ),
            (
                "The Parliamentary Assembly of the Council of Europe adopted a recommendation on Mali.",
                &["Parliamentary Assembly of the Council of Europe: Mali, adopted"],
            ),
            (
                "The Parliamentary Assembly of the Council of Europe heard a recommendation on Mali by its rapporteur.",
                &[],
            ),
        ],
    );
    let events = |body: &str, want: &[&str]| fates::check(dated, &[(body, want)]);
    events(
        "The Human Rights Council adopted by consensus a resolution on Mali on Thursday. The text was not put to a vote.",
        &["adopted 2024-03-14"],
    );
    events(
        "The Human Rights Council on Thursday debated a resolution on Mali. The text was not put to a vote.",
        &["deferred 2024-03-14"],
    );
}

#[test]
fn missions_decided_on_without_a_word_for_the_text() {
    let sudan = &["UN Human Rights Council: Sudan, adopted"][..];
    fates::check(
        fate,
        &[
            ("The UN's top rights body has agreed to send investigators to Sudan.", sudan),
            (
                "The Human Rights Council decided on Thursday to extend the mandate of the expert on Sudan.",
                sudan,
            ),
            ("The Human Rights Council on Thursday ordered an inquiry into the killings in Sudan.", sudan),
            ("The Human Rights Council has not agreed to send investigators to Sudan.", &[]),
            ("The Human Rights Council set up a commission of inquiry on Sudan in 2011.", &[]),
            ("Sudan agreed to let the Human Rights Council send investigators.", &[]),
        ],
    );
}

#[test]
fn both_chambers() {
    fates::check(
        dated,
        &[
            (
                "The Oakland City Council voted 4-1 on Thursday to buy nothing from Chad. The council's Human Rights \
                 Commission had recommended the resolution in January by 9 votes to 2.",
                &["adopted 2024-03-14, committee_approved 2024-01"],
            ),
            (
                "The Oakland City Council voted 4-1 on Thursday to buy nothing from Chad and to meet every April.",
                &["adopted 2024-03-14"],
            ),
            (
                "The Oakland City Council rejected the resolution on Thursday by 4 votes to 1. The council's Human \
                 Rights Commission had recommended in January that it be rejected.",
                &["rejected 2024-03-14"],
            ),
            (
                "The Oakland City Council voted 4-1 on Thursday to buy nothing from Chad. The council's Human Rights \
                 Commission had adopted a resolution of its own in October by 9 votes to 2.",
                &["adopted 2024-03-14", "adopted 2023-10"],
            ),
        ],
    );
    fates::check(
        fate,
        &[
            (
                "The U.S. House of Representatives on Thursday adopted a concurrent resolution on Chad by 300 votes to 10.",
                &["U.S. House of Representatives: Chad, passed_chamber"],
            ),
            (
                "The U.S. House of Representatives on Thursday adopted a resolution on Chad by 300 votes to 10. H. Con. Res. \
                 40 now goes to the Senate.",
                &["U.S. House of Representatives: Chad, passed_chamber"],
            ),
            (
                "The U.S. House of Representatives on Thursday adopted a resolution on Chad by 300 votes to 10.",
                &["U.S. House of Representatives: Chad, adopted"],
            ),
        ],
    );
}

#[test]
fn what_falls_and_what_is_no_text() {
    council(
        fate,
        &[
            ("Soldiers knocked down a memorial on the day.", &[MALI]),
            ("No resolution in its history had met with less resistance.", &[MALI]),
            ("By a majority of six judges to three, a court had ruled against Mali.", &[MALI]),
            ("In parliament a debate on Mali ended without a vote.", &[MALI]),
            (
                "Then came a draft decision on Chad. Nineteen members voted yes. The proposal thus fell four short.",
                &[MALI, "UN Human Rights Council: Chad, rejected"],
            ),
        ],
    );
}

#[test]
fn the_council_that_acts() {
    // Voters are no matter of a text.
    let extended = "The UN Security Council on Monday adopted a resolution extending the mandate of the mission in Haiti, \
                    with 13 votes in favor and two abstentions from China and Russia.";
    fates::check(fate, &[(extended, &["UN Security Council: Haiti, adopted"])]);
    let (hrc, sc) = ("UN Human Rights Council", "UN Security Council");
    let fate_of = |body: &str| format!("{body}: Fiji, adopted");
    let lead = "The Human Rights Council adopted a resolution on Chad on Friday by 29 votes to 11.";
    for (told, body) in [
        (
            "It urges the Security Council to act. The Council also adopted a text on Fiji by 21 votes to 4.",
            hrc,
        ),
        ("On Monday the Security Council met. The Council adopted a text on Fiji by 13 votes to 2.", sc),
    ] {
        let chad = format!("{hrc}: Chad, adopted");
        fates::check(fate, &[(&format!("{lead} {told}"), &[&chad, &fate_of(body)])]);
    }
}

#[test]
fn the_day_it_was_told() {
    fates::check(
        dated,
        &[
            (
                "The ASEAN Inter-Parliamentary Assembly has adopted a resolution on Mali, the secretariat said on Monday.",
                &["adopted undated"],
            ),
            (
                "The ASEAN Inter-Parliamentary Assembly adopted a resolution on Mali on Monday, the secretariat said.",
                &["adopted 2024-03-11"],
            ),
            (
                "The commission, set up in 2006, adopted a resolution on Mali by 20 votes to 4.",
                &["adopted undated"],
            ),
            (
                "The African Commission adopted a resolution on Mali. This is the second resolution on Mali that it has adopted.",
                &["adopted undated"],
            ),
            (
                "The draft on Mali, submitted by Chile, calls for a truce. In 2007 the General Assembly adopted its first resolution on the subject by 104 votes to 54.",
                &["introduced undated", "adopted 2007"],
            ),
            (
                "The draft on Mali, submitted by Chile, is due to be voted on by the Third Committee next week.",
                &["introduced undated, committee_approved 2024-03"],
            ),
        ],
    );
}

#[test]
fn counts_of_changes_and_ways() {
    told::check(&[
        (
            "Senate ties aid",
            "WASHINGTON — The U.S. Senate voted on Thursday to cut aid to Chad. The 54-42 vote was on an amendment to a $5 \
             billion aid bill. It turned down, 51-39, a weaker version offered by Sen. Mary Hall.",
            &["U.S. Senate amendment 54/42/- adopted", "U.S. Senate amendment 39/51/- rejected"],
        ),
        (
            "Senate ties aid",
            "WASHINGTON — The U.S. Senate voted on Thursday to cut aid to Chad. The 54-42 vote was on a bill by Sen. Mary \
             Hall.",
            &["U.S. Senate final 54/42/- adopted"],
        ),
        (
            "Peers defy ministers",
            "LONDON — The House of Lords voted on Thursday by 140 to 112 against the government to require sanctions on \
             Chad. The amendment to the trade bill was moved by Lord Hatch.",
            &["House of Lords amendment 140/112/- adopted"],
        ),
        (
            "Rights body acts",
            "GENEVA — The UN Human Rights Council on Thursday voted 23-17 not to act on a text on Chad.",
            &["UN Human Rights Council procedural 23/17/- adopted"],
        ),
        (
            "Deputies act",
            "TAIPEI — The Legislative Yuan met on Thursday. A motion on Chad was voted down 58 to 32.",
            &["Legislative Yuan final 32/58/- rejected"],
        ),
        (
            "Council acts",
            "GENEVA — The UN Human Rights Council on Thursday unanimously adopted a resolution on police violence, after Chad \
             was dropped from the text.",
            &["UN Human Rights Council final -/-/- adopted"],
        ),
        (
            "City acts",
            "The Oakland City Council voted 4-1 on Thursday to buy nothing from Chad. The council's Human Rights Commission \
             had recommended the resolution in April by 9 votes to 2.",
            &["Oakland City Council final 4/1/- adopted", "Human Rights Commission final 9/2/- adopted"],
        ),
        (
            "House overrides",
            "WASHINGTON — The U.S. House of Representatives passed the Harbor Act on Chad in May, and the president vetoed \
             it. On Thursday the House overrode him, 300-100.",
            &["U.S. House of Representatives final 300/100/- adopted"],
        ),
    ]);
}

/// `kind mode yes` of each vote and its text.
fn manner(found: &Extraction) -> Vec<String> {
    let kind = |r: &Option<plenary_extract::record::Short>| {
        found.resolutions.iter().find(|x| Some(&x.r#ref) == r.as_ref()).map(|x| x.kind)
    };
    let line = |v: &plenary_extract::record::Vote| {
        let kind = kind(&v.resolution).map_or("none".to_owned(), |k| k.to_string());
        format!("{kind} {} {}", v.mode, v.yes.map_or("-".to_owned(), |n| n.to_string()))
    };
    found.votes.iter().map(line).collect()
}

#[test]
fn manners_told_apart_from_their_counts() {
    let engine = plenary_extract::Engine::new();
    for (headline, body, want) in [
        (
            "Council backs monument in unanimous vote",
            "The Oakland City Council passed a motion on Chad on Thursday. Nine members voted for it.",
            "motion unanimous_vote 9",
        ),
        (
            "Council backs monument",
            "The Oakland City Council passed a motion on Chad on Thursday. Nine members voted for it.",
            "motion vote 9",
        ),
        (
            "Committee acts",
            "The Spanish Congress of Deputies on Thursday approved a non-binding proposal on Chad by 31 votes to 6.",
            "motion vote 31",
        ),
        (
            "Senate acts",
            "The U.S. Senate also adopted by consent on Thursday a resolution on Chad.",
            "resolution unanimous_consent -",
        ),
    ] {
        let meta = plenary_extract::Meta {
            published: time::Date::from_calendar_date(2024, time::Month::March, 15).ok(),
        };
        let found = engine.extract(&format!("{headline}\n\n{body}\n"), &meta);
        assert_eq!(manner(&found), [want], "{body}");
    }
}

/// A run of capitals may swallow the next verb.
#[test]
fn a_name_that_holds_an_act() {
    let body = "Organisation of Panel OKs Draft Resolution: , committee_approved";
    fates::check(
        fate,
        &[("The text was adopted by the Organisation of Panel OKs Draft Resolution.", &[body])],
    );
}

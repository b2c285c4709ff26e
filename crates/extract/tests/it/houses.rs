//! National houses told by their members, by what they declare, by the reading they are at, and by a veto they override.

use crate::fates::{check, dated, fate};
use plenary_extract::{Engine, Meta};

#[test]
fn members_stand_for_their_house() {
    check(
        fate,
        &[
            // The house that passes it, not the one that numbers it; what is at home, before the region's is named.
            (
                "SACRAMENTO — The Senate on Tuesday passed Assembly Bill 1203 by 30 votes to 8. Gov. Ann Roe will sign it.",
                &["California Senate: , passed_legislature"],
            ),
            (
                "SACRAMENTO — The bill passed the Assembly on Tuesday by 50 votes to 8. Gov. Ann Roe praised it.",
                &["California Assembly: , passed_chamber"],
            ),
            (
                "ACCRA, June 12 (GNA) - Parliament on Thursday adopted a resolution on Mali. It will be sent to the ECOWAS Parliament.",
                &["Parliament of Ghana: Mali, adopted"],
            ),
            (
                "ACCRA, June 12 (GNA) - The ECOWAS Parliament met on Thursday. Parliament adopted a resolution on Mali.",
                &["ECOWAS Parliament: Mali, adopted"],
            ),
            (
                "Canadian MPs voted 266-0 on Monday to declare that China is committing genocide against Uyghurs.",
                &["House of Commons of Canada: China, adopted"],
            ),
            ("The bill was rejected by Thai senators on Tuesday.", &["Thai Senate: , rejected"]),
            // A state's house by its owner, and no party or house in the name or number of a text
            ("Texas' Senate passed the bill on Tuesday.", &["Texas Senate: , passed_chamber"]),
            (
                "Louisiana’s House passed the bill on Tuesday.",
                &["Louisiana House of Representatives: , passed_chamber"],
            ),
            (
                "The House in the US state of Delaware passed the bill on Tuesday.",
                &["Delaware House of Representatives: , passed_chamber"],
            ),
            (
                "The Minnesota Legislature met on Tuesday. The Senate passed House File 28 by 35 votes to 30.",
                &["Minnesota Senate: , passed_chamber"],
            ),
            (
                "The Child Labor Prevention Act was passed by the House by 410 votes to 3.",
                &["nobody: , adopted"],
            ),
            (
                "Kentucky lawmakers met on Tuesday. The House passed the bill.",
                &["Kentucky House of Representatives: , passed_chamber"],
            ),
            ("The Texas Senate passed SB6 on Tuesday.", &["Texas Senate: , passed_chamber"]),
            (
                "LILONGWE — Members of Parliament on Friday passed a motion on Mali.",
                &["National Assembly of Malawi: Mali, adopted"],
            ),
            (
                "Malawi's Members of Parliament (MPs) rejected a motion on Mali.",
                &["National Assembly of Malawi: Mali, rejected"],
            ),
            (
                "LILONGWE — The High Court heard of Mali. Two Members of Parliament rejected a motion on Mali.",
                &["nobody: Mali, rejected"],
            ),
            (
                "Texas lawmakers on Thursday passed a bill to bar land sales.",
                &["Texas Legislature: , passed_legislature"],
            ),
            (
                "Japan's lower house adopted a resolution on arrests in China.",
                &["Japanese House of Representatives: China, adopted"],
            ),
            ("TDs backed a bill on settlements on Tuesday.", &["Dáil Éireann: , passed_chamber"]),
            ("Scotland's parliament rejected the bill.", &["Scottish Parliament: , rejected"]),
            (
                "The Cortes of Aragon passed a bill on parks by 38 votes to 21.",
                &["Cortes of Aragon: , adopted"],
            ),
            (
                "The Cortes passed a bill on parks. Spain's parliament sat late.",
                &["Cortes Generales: , passed_legislature"],
            ),
            // Senators of a state whose legislature alone is named, and of the nation.
            (
                "TOPEKA — The Kansas Legislature met on Monday. Senators voted 26-14 to pass House Bill 2041.",
                &["Kansas Senate: , passed_chamber"],
            ),
            (
                "The Nebraska Legislature met on Monday. Senators voted 29-18 to pass LB 843. The Judiciary Committee had advanced \
                 it. The United States has more.",
                &["Nebraska Legislature: , adopted"],
            ),
            (
                "The Nebraska Legislature met. The U.S. House passed H.R. 40 on Monday. The Judiciary Committee had passed a bill.",
                &[
                    "U.S. House of Representatives: , passed_chamber",
                    "House Judiciary Committee: , committee_approved",
                ],
            ),
            // What a ruler refuses to sign, and what a court strikes down.
            ("Poland's president has refused to sign a law banning straps.", &["nobody: Poland, vetoed"]),
            (
                "Spain's Constitutional Court has struck down a law on parks, ruling that the decision was Madrid's.",
                &[],
            ),
            ("The Bundestag struck down a motion on Mali.", &["Bundestag: Mali, rejected"]),
            // A state whose name is a plural owns its house too; jurists are no state.
            (
                "Solomon Islands' Parliament has adopted a motion on arrests in Chad.",
                &["National Parliament of Solomon Islands: Chad, adopted"],
            ),
            ("The Philippines' Senate rejected the bill.", &["Senate of the Philippines: , rejected"]),
            ("The Jurists' Committee rejected the bill.", &["Jurists' Committee: , rejected"]),
            (
                "Vermont's General Assembly passed a bill on jails.",
                &["Vermont General Assembly: , passed_legislature"],
            ),
            (
                "Colombia's Senate adopted a motion on prisons. In Peru, Congress rejected a similar one.",
                &["Senate of Colombia: , adopted", "Congress of Peru: , rejected"],
            ),
            (
                "Senators in Zimbabwe voted overwhelmingly on Tuesday to reject a motion on arrests in Chad.",
                &["Senate of Zimbabwe: Chad, rejected"],
            ),
            // Where much says in which land they sit, its name is not needed.
            ("LONDON — Peers on Tuesday rejected a bill on jails.", &["House of Lords: , rejected"]),
            (
                "LONDON — MPs have backed a bill on jails by 300 votes to 200.",
                &["UK House of Commons: , passed_chamber"],
            ),
            ("GENEVA — Peers on Tuesday rejected a bill on jails.", &["nobody: , rejected"]),
            ("LONDON — Labour MPs on Tuesday rejected a bill on jails.", &["nobody: , rejected"]),
            // Some of them, and those of a party.
            ("Several senators in Zimbabwe voted against the bill.", &[]),
            ("Several Canadian MPs tabled a motion on arrests in China.", &["nobody: China, introduced"]),
            (
                "The Knesset passed a bill on Monday. In neighbouring Egypt, parliament passed the Cybercrime Act in 2018.",
                &["Knesset: , adopted", "House of Representatives of Egypt: , passed_chamber"],
            ),
            (
                "The Knesset passed a bill on arrests in Chad. In Ghana, MPs voted down a motion on arrests in Togo.",
                &["Knesset: Chad, adopted", "Parliament of Ghana: Togo, rejected"],
            ),
            (
                "The Knesset passed a bill on Monday. In Ghana, MPs said that they would look at it.",
                &["Knesset: , adopted"],
            ),
            ("The Conservative MPs voted against the bill.", &["nobody: , rejected"]),
        ],
    );
}

#[test]
fn what_a_house_declares_it_has_carried() {
    check(
        fate,
        &[
            (
                "Canada's House of Commons declared the killings a genocide on Tuesday.",
                &["House of Commons of Canada: , adopted"],
            ),
            (
                "Lithuania's parliament declared Belarus a state sponsor of terrorism on Thursday.",
                &["Seimas: Belarus, adopted"],
            ),
            // The first noun after it is for the same text.
            (
                "Lithuania's parliament declared Belarus a state sponsor of terrorism on Thursday. It adopted a \
                 resolution unanimously.",
                &["Seimas: Belarus, adopted"],
            ),
            ("The Australian Senate recognised Senator Holt for 30 minutes.", &[]),
            ("A spokesman for the Seimas declared the killings a genocide.", &[]),
            ("Ukraine's parliament backed the bill on Thursday.", &["Verkhovna Rada: , adopted"]),
            ("Members of Ukraine's parliament backed the bill's author on Thursday.", &[]),
        ],
    );
}

#[test]
fn readings_and_vetoes() {
    check(
        dated,
        &[
            (
                "The UK House of Commons passed the Park Bill at second reading by 274 votes to 31 on Thursday.",
                &["referred 2024-03-14"],
            ),
            ("The Verkhovna Rada passed the bill at second reading on Thursday.", &["adopted 2024-03-14"]),
            (
                "The UK House of Commons passed the bill at its third reading on Thursday.",
                &["passed_chamber 2024-03-14"],
            ),
            (
                "The president vetoed the bill in May 2023, but the Georgian Parliament overrode the veto 84-4 on Thursday.",
                &["vetoed 2023-05, enacted 2024-03-14"],
            ),
            (
                "The Ohio House voted 62-31 Thursday to concur in Senate amendments to House Bill 68.",
                &["passed_legislature 2024-03-14"],
            ),
            (
                "Gambian lawmakers voted 34 to 19 on Thursday to refer the bill to a committee.",
                &["referred 2024-03-14"],
            ),
            (
                "The House Foreign Affairs Committee marked up H.R. 2635 on Thursday and ordered it reported favorably, 43-0.",
                &["committee_approved 2024-03-14"],
            ),
            (
                "The Texas House passed the measure, HB 127, on Thursday. The governor signed it into law on Friday.",
                &["passed_chamber 2024-03-14, enacted 2024-03-15"],
            ),
        ],
    );
}

#[test]
fn steps_of_a_bill_in_other_words() {
    check(
        fate,
        &[
            (
                "The Dutch parliament became the first in Europe to adopt a motion on arrests in China.",
                &["States General of the Netherlands: China, adopted"],
            ),
            (
                "The State Duma on Wednesday adopted a law banning propaganda. The law must be approved by the Federation \
                 Council before it is signed by the president.",
                &["State Duma: , passed_chamber"],
            ),
            (
                "MANILA - The House committee on human rights on Tuesday approved a bill. House Bill 1234 was approved unanimously.",
                &["House Committee on Human Rights: , committee_approved"],
            ),
            (
                "The Bundestag's human rights committee recommended that the plenary adopt the motion unanimously.",
                &["Committee on Human Rights and Humanitarian Aid: , committee_approved"],
            ),
            (
                "The Ontario Legislature gave third reading to Bill 104.",
                &["Legislative Assembly of Ontario: , adopted"],
            ),
            (
                "The bill was read a first time in the UK House of Commons.",
                &["UK House of Commons: , introduced"],
            ),
            (
                "The Minnesota House of Representatives tabled House File 12 on a 70-64 vote.",
                &["Minnesota House of Representatives: , deferred"],
            ),
            ("The Bolivian Senate sank the bill.", &["Bolivian Senate: , rejected"]),
            // What the government lost over a bill is an amendment.
            (
                "The House of Lords defeated the government over the Asylum Bill by 271 votes to 228.",
                &["House of Lords: , introduced"],
            ),
        ],
    );
}

#[test]
fn what_a_title_denies_is_not_denied_of_the_text() {
    check(
        fate,
        &[
            (
                "Chile's Senate took up a bill on marriage. The measure, titled \"Girls, Not Wives\", passed by 75 votes to 2.",
                &["Chilean Senate: , passed_chamber"],
            ),
            (
                "A resolution that would have condemned hatred without naming a state failed 4-7 in the Ypsilanti City Council.",
                &["Ypsilanti City Council: , rejected"],
            ),
            (
                "Chile's Senate voted on a bill on marriage. The bill was not adopted, by 20 votes to 22.",
                &["Chilean Senate: , rejected"],
            ),
        ],
    );
}

#[test]
fn what_a_text_carries_has_not_carried_it() {
    check(
        fate,
        &[
            ("A motion on Chad in Sweden's Riksdag carries political weight but no force of law.", &[]),
            (
                "A motion on arrests in Chad carried by 200 votes to 3 in Sweden's Riksdag.",
                &["Riksdag: Chad, adopted"],
            ),
        ],
    );
}

/// Voters told right behind another house's count belong to that; who kept away from a consensus is told too.
#[test]
fn voters_beside_another_house() {
    let engine = Engine::new();
    for (text, voters) in [
        (
            "Poland's Senate on Thursday rejected the bill by 51 votes to 45. The Sejm had passed it in May by 309 votes to none. \
             Law and Justice abstained.",
            &[0, 1][..],
        ),
        (
            "Poland's Senate on Thursday rejected the bill by 51 votes to 45. The Sejm had passed it in May by 309 votes to none.\n\n\
             Law and Justice abstained.",
            &[1, 0],
        ),
        ("The Sabor adopted a declaration by acclamation. HDZ deputies did not take part in the vote.", &[1]),
        ("The Sabor adopted a declaration by acclamation. HDZ deputies backed it.", &[0]),
    ] {
        let found = engine.extract(&format!("Vote taken\n\n{text}\n"), &Meta::default());
        let counts: Vec<usize> = found.votes.iter().map(|v| v.positions.len()).collect();
        assert_eq!(counts, voters, "{text}");
    }
}

/// A ministry that speaks in a capital is that land's, wherever the article is written from.
#[test]
fn ministries_speak_where_they_sit() {
    let engine = Engine::new();
    let lead = "NAIROBI — Kenya's National Assembly passed a motion on China on Tuesday.";
    for (text, state) in [
        ("Foreign Ministry spokesperson Ann Roe said in Beijing that it was late.", "China"),
        ("Foreign Ministry spokesperson Ann Roe said on Friday that it was late.", "Kenya"),
    ] {
        let found = engine.extract(&format!("Vote taken\n\n{lead} {text}\n"), &Meta::default());
        let ministry = found.actors.iter().find(|a| a.name == "Foreign Ministry");
        let of = ministry.and_then(|m| m.represents.as_ref());
        let of = found.actors.iter().find(|a| Some(&a.r#ref) == of).map_or("", |a| a.name.as_str());
        assert_eq!(of, state, "{text}");
    }
}

#[test]
fn a_story_from_a_state_capital_tells_of_its_houses() {
    check(
        fate,
        &[
            (
                "ATLANTA (AP) — The General Assembly passed a bill on masks by 47 votes to 12.",
                &["Georgia General Assembly: , passed_legislature"],
            ),
            (
                "DENVER (AP) — State lawmakers passed a bill on masks by 47 votes to 12.",
                &["Colorado General Assembly: , passed_legislature"],
            ),
            (
                "GENEVA (AP) — The General Assembly adopted a text on Mali by 47 votes to 12.",
                &["UN General Assembly: Mali, adopted"],
            ),
        ],
    );
}

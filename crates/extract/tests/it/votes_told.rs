//! Votes and the bodies that took them, told in the ways of parliaments and federations. Each with its near miss.

use crate::told::check;

const HEAD: &str = "Vote taken";

#[test]
fn chambers_of_states_and_countries() {
    check(&[
        (
            HEAD,
            "ISLAMABAD: Parliament on Monday passed a motion condemning India by 200 votes to 3.",
            &["Parliament of Pakistan final 200/3/- adopted"],
        ),
        (
            HEAD,
            "The National Council of Provinces met on the bill. Seven provinces supported it as amended, one opposed it and one \
             abstained.",
            &["National Council of Provinces final 7/1/1 adopted"],
        ),
        (HEAD, "The National Council of Provinces met on the bill. Seven provinces were flooded.", &[]),
        (
            HEAD,
            "Kenya's National Assembly on Wednesday gave a second reading to a Bill on names.\n\nThe Names Bill, 2023, went through \
             on a voice vote. It moves to the whole House.\n\nThe Committee on Names gave the Bill its approval in July.",
            &["National Assembly of Kenya final -/-/- adopted"],
        ),
        (
            HEAD,
            "When the Saeima voted on 5 March, 61 deputies were for the bill, 30 were against and 9 abstained.",
            &["Saeima final 61/30/9 adopted"],
        ),
        (
            HEAD,
            "When the Saeima voted on the bill, 30 were for and 61 against.",
            &["Saeima final 30/61/- rejected"],
        ),
        (
            HEAD,
            "A motion to give all migrants in Latvia the same right to care in hospitals as everyone else fell in the Saeima, \
             49 to 46.",
            &["Saeima final 46/49/- rejected"],
        ),
        (
            HEAD,
            "The Riksdag answered with a declaration tabled by Labour's Karin Ljung and approved by 38 votes to 21.",
            &["Riksdag final 38/21/- adopted"],
        ),
        (HEAD, "The Riksdag sat on a motion tabled by Karin Ljung and Labour approved of peace.", &[]),
        (HEAD, "A motion to give all migrants care was tabled. Prices fell in the Saeima.", &[]),
        (
            HEAD,
            "The Nebraska Legislature voted 28-19 to override the governor's veto of LB 217, two fewer than \
             the 30 that are needed by law.",
            &["Nebraska Legislature final 28/19/- rejected"],
        ),
        (
            HEAD,
            "The Nebraska Legislature voted 31-18 to override the governor's veto of LB 217, two fewer than in \
             April.",
            &["Nebraska Legislature final 31/18/- adopted"],
        ),
        (
            HEAD,
            "The House of Commons gave a second reading to the Offences Bill by 120 votes to 15.",
            &["UK House of Commons final 120/15/- adopted"],
        ),
        (
            HEAD,
            "The House of Commons voted by 120 to 15 to refer the Offences Bill to a committee.",
            &["UK House of Commons procedural 120/15/- adopted"],
        ),
        (
            HEAD,
            "Suva - Parliament on Monday passed a motion condemning Indonesia by 29 votes to 3.",
            &["Parliament of Fiji final 29/3/- adopted"],
        ),
        (
            HEAD,
            "Critics: Parliament did too little. India's Parliament on Monday passed a motion by 200 votes to 3.",
            &["Parliament of India final 200/3/- adopted"],
        ),
        (
            HEAD,
            "Canada's Senate passed the farm bill on Monday by 45 votes to nine.",
            &["Senate of Canada final 45/9/- adopted"],
        ),
        (
            HEAD,
            "OTTAWA — Senators on Monday passed the farm bill by 45 votes to nine. Canada's Senate has 105 seats.",
            &["Senate of Canada final 45/9/- adopted"],
        ),
        (
            HEAD,
            "Canada's Senate voted on Monday. The bill, an amendment to the Criminal Code, was passed by 45 votes to nine.",
            &["Senate of Canada final 45/9/- adopted"],
        ),
        (
            HEAD,
            "Canada's Senate voted on a bill on Monday. An amendment to the bill was passed by 45 votes to nine.",
            &["Senate of Canada amendment 45/9/- adopted"],
        ),
        (
            HEAD,
            "The Lagos State House of Assembly passed a bill on Monday. The Speaker put it to a voice vote and it was \
             unanimously carried.",
            &["Lagos State House of Assembly final -/-/- adopted"],
        ),
        (
            HEAD,
            "Victoria's upper house passed the motion by 21 votes to 17. It was defeated in the lower house in March by 52 \
             votes to 28.",
            &[
                "Legislative Council of Victoria final 21/17/- adopted",
                "Legislative Assembly of Victoria final 28/52/- rejected",
            ],
        ),
        (
            HEAD,
            "The UN General Assembly adopted a text on Iran on Monday by 78 votes to 30. Two years ago it gained 80 votes.",
            &["UN General Assembly final 78/30/- adopted", "UN General Assembly final 80/-/- adopted"],
        ),
        (
            HEAD,
            "The UN General Assembly adopted a text on Iran on Monday. It gained 80 votes.",
            &["UN General Assembly final 80/-/- adopted"],
        ),
        (
            HEAD,
            "Brazil's Senate passed PL 2903/2023 on Wednesday by 43 votes to 21. Last week the Supreme Court rejected the \
             thesis by nine votes to two.",
            &["Brazilian Senate final 43/21/- adopted"],
        ),
        (
            HEAD,
            "Brazil's Senate passed PL 2903/2023 on Wednesday by 43 votes to 21. On Thursday the Chamber of Deputies rejected \
             a bill on the Supreme Court by nine votes to two.",
            &["Brazilian Senate final 43/21/- adopted", "Brazilian Chamber of Deputies final 2/9/- rejected"],
        ),
        (
            "Philippines: divorce bill passed",
            "The House of Representatives on Monday passed House Bill 9349, by Rep. Ann Roe, by 131 votes to 109.",
            &["Philippine House of Representatives final 131/109/- adopted"],
        ),
        (
            "China: bill passed",
            "The U.S. House of Representatives on Monday passed a bill on China, by Rep. Ann Roe, by 131 votes to 109.",
            &["U.S. House of Representatives final 131/109/- adopted"],
        ),
        // Some of them are no chamber.
        (
            HEAD,
            "OTTAWA — Some 20 senators on Monday passed round a bill. Canada's Senate has 105 seats.",
            &[],
        ),
        (
            HEAD,
            "The Wyoming Senate concurred in a House change to the farm bill on Monday, 20-9.",
            &["Wyoming Senate final 20/9/- adopted"],
        ),
        (HEAD, "The Wyoming Senate concurred with the governor on Monday.", &[]),
    ]);
}

#[test]
fn whole_houses() {
    check(&[
        (
            HEAD,
            "All 108 deputies present in the chamber raised their hands for the bill on Monday in the Knesset.",
            &["Knesset final 108/-/- adopted"],
        ),
        (
            HEAD,
            "All 108 deputies present in the chamber raised their hands to speak on the bill in the Knesset.",
            &[],
        ),
        (
            HEAD,
            "The Knesset debated the bill on Monday. All 12 members of the choir said they would sing for the guests.",
            &[],
        ),
    ]);
}

#[test]
fn motions_on_how_to_proceed() {
    check(&[
        (
            HEAD,
            "Members of the Knesset asked why food aid had been delayed. The proposal was adopted on Monday by 80 votes to 12.",
            &["Knesset final 80/12/- adopted"],
        ),
        (
            HEAD,
            "On a motion by Peru, the General Assembly decided on Monday by 60 votes to 40 to close the debate. It then adopted \
             the draft resolution on Mali, tabled by Chad, by 70 to 30.",
            &["UN General Assembly procedural 60/40/- adopted", "UN General Assembly final 70/30/- adopted"],
        ),
        (
            HEAD,
            "The Security Council rejected a motion asking the court first on Monday, by 11 votes to 4. It then adopted a \
             resolution on Mali by 13 votes to none.",
            &["UN Security Council procedural 4/11/- rejected", "UN Security Council final 13/0/- adopted"],
        ),
        (
            HEAD,
            "The House of Commons rejected a motion asking the court first on Monday, by 211 votes to 104.",
            &["UK House of Commons final 104/211/- rejected"],
        ),
    ]);
}

#[test]
fn changes_beside_the_bill() {
    check(&[
        (
            HEAD,
            "The Canadian Senate took up the farm bill on Monday. Marco Rossi moved to add a levy on grain; that lost, 12-17. \
             The bill passed 20-9.",
            &["Senate of Canada amendment 12/17/- rejected", "Senate of Canada final 20/9/- adopted"],
        ),
        (
            HEAD,
            "The Canadian Senate took up the farm bill on Monday. The change in question lets farmers wait. It was adopted, \
             15-14. The bill passed 20-9.",
            &["Senate of Canada amendment 15/14/- adopted", "Senate of Canada final 20/9/- adopted"],
        ),
        (
            HEAD,
            "The Canadian Senate passed the farm bill, 20-9, on Monday. An attempt by Marco Rossi to exempt small farms failed \
             12-17.",
            &["Senate of Canada final 20/9/- adopted", "Senate of Canada amendment 12/17/- rejected"],
        ),
        (
            HEAD,
            "The Canadian Senate passed the farm bill, 20-9, on Monday. An attempt by Marco Rossi to speak failed.",
            &["Senate of Canada final 20/9/- adopted"],
        ),
    ]);
}

#[test]
fn nine_votes_and_a_veto() {
    check(&[
        (
            HEAD,
            "A draft on Mali was defeated in the UN Security Council on Monday by 11 votes to two, with Russia and China against.",
            &["UN Security Council final 11/2/- rejected"],
        ),
        (
            HEAD,
            "A draft on Mali was defeated in the UN Security Council on Monday by eight votes to two.",
            &["UN Security Council final 2/8/- rejected"],
        ),
        (
            HEAD,
            "A draft on Mali was defeated in the UN General Assembly on Monday by 110 votes to 20.",
            &["UN General Assembly final 20/110/- rejected"],
        ),
    ]);
}

#[test]
fn rival_texts_and_those_who_alone_voted_for_them() {
    let vetoed = "UN Security Council final -/-/- rejected";
    check(&[
        (
            HEAD,
            "The Security Council failed to adopt a U.S.-drafted text on Mali after Russia vetoed it on Monday. The Council then voted on a \
             rival text put forward by Russia. That draft received only Russia's vote; the remaining 14 members abstained.",
            &[vetoed, "UN Security Council final 1/-/14 rejected"],
        ),
        (
            HEAD,
            "The Security Council failed to adopt a text on Mali after France vetoed it on Monday. Members then turned to a Russian text. The \
             Russian draft got five votes in favour and three against.",
            &[vetoed, "UN Security Council final 5/3/- rejected"],
        ),
        (
            HEAD,
            "The Security Council adopted a British text on Mali on Monday by 14 votes to none. A separate Russian text won the support of \
             only Russia, China and Peru.",
            &["UN Security Council final 14/0/- adopted", "UN Security Council final 3/-/- rejected"],
        ),
        (
            HEAD,
            "The IPU Assembly on Monday adopted an emergency item resolution on Mali by 88 votes to 6.",
            &["IPU Assembly final 88/6/- adopted"],
        ),
        // The count is the one text's.
        (
            HEAD,
            "The Security Council rejected a text on Mali on Monday. It received only Russia's vote.",
            &["UN Security Council final 1/-/- rejected"],
        ),
        (
            HEAD,
            "The Security Council adopted a text on Mali on Monday by 14 votes to none. It received only Russia's comments.",
            &["UN Security Council final 14/0/- adopted"],
        ),
    ]);
}

#[test]
fn an_assembly_has_committees_of_its_own() {
    check(&[
        (
            HEAD,
            "SACRAMENTO — A resolution on Chad cleared the Assembly Judiciary Committee 10-0 on Monday.",
            &["Assembly Judiciary Committee final 10/0/- adopted"],
        ),
        (
            HEAD,
            "WASHINGTON — A bill on Chad cleared the House Judiciary Committee 10-0 on Monday.",
            &["House Judiciary Committee final 10/0/- adopted"],
        ),
        // Which house put it off, and which one had approved it.
        (
            HEAD,
            "The Dane County Board voted 19-16 to postpone a resolution on Chad. It will return to the Executive Committee, \
             which approved it 6-1 last week.",
            &["Dane County Board procedural 19/16/- adopted", "Executive Committee final 6/1/- adopted"],
        ),
        (
            HEAD,
            "The Dane County Board debated whether to postpone a resolution on Chad. It approved that 19-16.",
            &["Dane County Board procedural 19/16/- adopted"],
        ),
    ]);
}

/// What a motion of a Nigerian house asks for, one by one, and who ruled on it.
#[test]
fn prayers_of_a_motion() {
    const SENATE: &str = "ABUJA — The Nigerian Senate on Tuesday adopted a motion on police custody.";
    let told = |rest: &str, want: &[&str]| check(&[(HEAD, &format!("{SENATE} {rest}"), want)]);
    told(
        "A prayer that a hearing be held was rejected when it was put to voice vote.",
        &["Nigerian Senate amendment -/-/- rejected"],
    );
    told(
        "The additional prayer went to a voice vote, and the chair found that the nays had it. The main motion \
         got through in like manner.",
        &["Nigerian Senate amendment -/-/- rejected", "Nigerian Senate final -/-/- adopted"],
    );
    told("The third prayer was rejected by voice vote.", &["Nigerian Senate paragraph -/-/- rejected"]);
    told("A prayer was said for the dead.", &[]);
}

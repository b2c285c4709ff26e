//! Rows of plain sentences of newspapers: where a clause ends, other words for a bill, a house in the present.

use super::{EP, UN, US, check};

#[test]
fn where_a_clause_ends() {
    check(
        US,
        &[
            (
                "The bill doubles the prison terms for guards to 10 years, in a move condemned by the envoy.",
                &["decides: the prison terms for guards to 10 years"],
            ),
            (
                "The bill seeks to turn the jail, where the guards serve their terms, into a museum.",
                &["decides: the jail, where the guards serve their terms, into a museum"],
            ),
            (
                "The bill requires the panel to submit an interim report no later than May.",
                &["other: the panel to submit an interim report no later than May"],
            ),
            (
                "The bill requires firms to remove hate speech or attacks on guards.",
                &["other: firms to remove hate speech or attacks on guards"],
            ),
            // The panel is one that reports.
            (
                "The bill bars the sale of tear gas and requires that the guards report on it.",
                &["decides: the sale of tear gas", "other: the guards report on it"],
            ),
        ],
    );
}

#[test]
fn other_words_for_a_bill() {
    check(
        US,
        &[
            ("The initiative also bars the sale of tear gas.", &["decides: the sale of tear gas"]),
            (
                "Under the reform, guards older than 80 could end their terms at home.",
                &["other: their terms at home"],
            ),
            (
                "Under the bill, guards would have their terms cut by a year.",
                &["other: their terms cut by a year"],
            ),
            // Of somebody else.
            ("An initiative of the envoy bars the sale of tear gas.", &[]),
            ("The guards have their terms cut by a year.", &[]),
        ],
    );
}

#[test]
fn a_house_in_the_present() {
    check(
        UN,
        &[
            ("The Council is calling on Iran to free the nurses.", &["calls: Iran to free the nurses"]),
            (
                "Unanimously adopting the text, the 47-member body also decided that the assets shall remain frozen.",
                &["decides: the assets shall remain frozen"],
            ),
            (
                "This year's text, approved by 79 votes to 28, for the first time condemns the raids on homes.",
                &["condemns: the raids on homes"],
            ),
            ("The envoy, heard on Friday, for the first time condemns the raids on homes.", &[]),
            ("It was tabled by a group of countries that includes Peru and Chad.", &[]),
            ("The Council this morning condemned the raids on homes.", &["condemns: the raids on homes"]),
            ("The envoy of Peru is calling on Iran to free the nurses.", &[]),
        ],
    );
}

#[test]
fn what_several_laws_do() {
    const GEO: &str = "Parliament passes amendments\n\nTBILISI - Georgia's parliament on Tuesday passed amendments to the media \
        law by 134 votes to 2.\n\n";
    check(
        GEO,
        &[
            (
                "The amendments ban foreign funding and give the regulator the power to close papers. They also set a fee of 5 lari.",
                &[
                    "decides: foreign funding",
                    "decides: the regulator the power to close papers",
                    "decides: a fee of 5 lari",
                ],
            ),
            ("The law bans foreign funding.", &["decides: foreign funding"]),
            ("The law introduces terms of up to three years.", &["decides: terms of up to three years"]),
            // Others, and those of other lands.
            ("The amendments were praised. They also met the envoy.", &[]),
            ("French laws ban foreign funding.", &[]),
        ],
    );
}

#[test]
fn what_breaking_a_bill_costs() {
    check(
        US,
        &[
            ("Offenders could also be jailed for up to five years.", &["other: jailed for up to five years"]),
            ("Organisers face fines of up to $900.", &["other: fines of up to $900"]),
            ("Internet firms that fail to comply face heavy fines.", &["other: heavy fines"]),
            (
                "Guards who hide them could be sent to prison for a year.",
                &["other: sent to prison for a year"],
            ),
            ("Guards who hide them would lose their licences.", &["other: their licences"]),
            ("The guards face fines of their own.", &[]),
            ("The jailed men face years of silence.", &[]),
            (
                "A wish list did not find its way into the text, the sponsors insisting that they wanted friends.",
                &[],
            ),
        ],
    );
}

#[test]
fn what_others_say_is_no_provision() {
    check(
        UN,
        &[
            ("Russia said it regretted the adoption.", &[]),
            ("Ann Roe of Amnesty said the text was rejected by Peru and demanded that it be sent back.", &[]),
            (
                "The text was rejected by Peru and demanded that Iran free the nurses.",
                &["demands: Iran free the nurses"],
            ),
            (
                "A narrow majority of the Council on Friday called on Iran to free the nurses.",
                &["calls: Iran to free the nurses"],
            ),
            (
                "The Council voted 23-8 to keep open an inquiry into the raids.",
                &["decides: an inquiry into the raids"],
            ),
            (
                "Under the resolution, the rapporteur, Mohamed Abdou of Sudan, will report on the raids in June.",
                &["other: the raids in June"],
            ),
            ("Amnesty said that the text left a door open, and urged the president to send it back.", &[]),
            (
                "The text demands that the raids end at once and calls for an inquiry.",
                &["demands: the raids end at once", "calls: an inquiry"],
            ),
        ],
    );
}

#[test]
fn amounts_and_spans() {
    check(
        US,
        &[
            (
                "The bill imposes between one and three years in prison on spies and mandates at least seven years for guards.",
                &[
                    "decides: between one and three years in prison on spies",
                    "decides: at least seven years for guards",
                ],
            ),
            (
                "The bill bars the sale of tear gas, more than four years after the march.",
                &["decides: the sale of tear gas"],
            ),
            // An administration is no house, whatever the house did before.
            ("The House passed the bill in June after the cabinet declared an emergency.", &[]),
        ],
    );
}

#[test]
fn duties_of_others_in_two_halves() {
    check(
        US,
        &[
            (
                "The bill bars the sale of tear gas. Schools would have to report assaults, and parents would be able to sue firms.",
                &["decides: the sale of tear gas", "other: report assaults", "other: sue firms"],
            ),
            (
                "The bill bars the sale of tear gas. Magistrates would have the power to visit jails, and a tribunal would have \
                 to rule within 90 days.",
                &["decides: the sale of tear gas", "other: visit jails", "other: rule within 90 days"],
            ),
            // What becomes of the bill.
            (
                "The bill bars the sale of tear gas. A governor would have to sign it.",
                &["decides: the sale of tear gas"],
            ),
        ],
    );
}

#[test]
fn terms_under_a_question() {
    check(
        US,
        &[
            (
                "What does the bill say?\n\nFirms with more than ten million users would have to turn off alerts at night. They \
                 would pay fines. Companies could not sell data on minors.\n\nSchools would be required to keep a list of \
                 incidents.\n\nWhat happens next?\n\nShops would have to wait for a month.",
                &[
                    "other: alerts at night",
                    "other: not sell data on minors",
                    "other: to keep a list of incidents",
                ],
            ),
            (
                "What the bill does\n\nJails would have to report deaths to the state. Opponents would have to gather 40 votes \
                 to stop it.",
                &["other: deaths to the state"],
            ),
            // What people say of it.
            ("What do critics of the bill say?\n\nFirms would have to turn off alerts at night.", &[]),
            (
                "Under the bill, firms could not sell data on minors. Families of those missing would be able to sue any jail.",
                &["other: not sell data on minors", "other: any jail"],
            ),
        ],
    );
}

#[test]
fn what_others_say_of_a_text() {
    check(
        US,
        &[
            ("Senator Mary Holt rejected the charge that it would open the forest to loggers.", &[]),
            ("Meta said it respected the laws of the country but was concerned about the process.", &[]),
            // The text's own.
            (
                "The bill is short but bars the sale of tear gas, the latest step to rein in the police.",
                &["decides: the sale of tear gas"],
            ),
        ],
    );
    check(
        EP,
        &[
            (
                "Parliament condemns the arrests. MEPs say the case shows how far the party has gone. They urge the Council to \
                 sanction the judges.",
                &[
                    "condemns: the arrests",
                    "notes: the case shows how far the party has gone",
                    "urges: the Council to sanction the judges",
                ],
            ),
            // Others than the house.
            (
                "Guards say the case shows how far the party has gone. They urge the Council to act on it.",
                &[],
            ),
        ],
    );
}

#[test]
fn a_law_carried_where_it_is_told() {
    check(
        "Knesset passes law on badges\n\n",
        &[(
            "A law banning badges in public passed its third reading in the Knesset on Tuesday.",
            &["decides: badges in public"],
        )],
    );
    check(
        "Senate decides\n\n",
        &[
            (
                "A resolution condemning the raids got 80 votes in the Senate of Kenya on Thursday.",
                &["condemns: the raids"],
            ),
            (
                "The Senate of Kenya shelved a bill on Mali on Thursday. It shelved a law that would have banned masks.",
                &["decides: masks"],
            ),
            (
                "The Senate of Kenya passed a bill on Mali on Thursday after a motion to invoke cloture succeeded by 60 to 40.",
                &[],
            ),
        ],
    );
    check(
        "Congress undoes veto\n\n",
        &[
            (
                "Peru's Congress voted on Thursday to override the veto of a law increasing benefits for pensioners.",
                &["decides: benefits for pensioners"],
            ),
            // No law.
            (
                "Peru's Congress voted on Thursday to override the veto of a minister increasing benefits.",
                &[],
            ),
        ],
    );
}

#[test]
fn what_a_bill_says_in_the_passive() {
    check(
        US,
        &[
            (
                "The bill says that schools would be required to report it.",
                &["notes: schools would be required to report it"],
            ),
            // Told of the bill, not as its words
            ("Under the bill, schools would be required to report it.", &["other: to report it"]),
        ],
    );
    check(
        EP,
        &[
            ("The Greens abstained. It calls for an inquiry.", &["calls: an inquiry"]),
            ("The Greens urged members to vote. It calls for an inquiry.", &[]),
        ],
    );
}

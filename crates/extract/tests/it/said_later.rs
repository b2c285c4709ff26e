//! Who stands behind a text or against it, told late or in passing: offices that wait for their names, movers of changes, those who
//! are some of a count, what was done at whose urging. Each with its near miss.

use crate::behind::sponsors;
use crate::fates;
use crate::voices::check;

const COUNCIL: &str = "The Human Rights Council adopted a resolution on Chad on Friday by 24 votes to 11.";

#[test]
fn offices_that_wait_for_their_names() {
    check(
        COUNCIL,
        &[
            (
                "Fiji's envoy warned that such texts opened no cell, said Epeli Tora later.",
                &["Epeli Tora of Fiji, oppose: such texts opened no cell"],
            ),
            (
                "The Chadian ambassador called the meeting illegal. \"We are leaving this room,\" Ali Mahamat said.",
                &["Ali Mahamat of Chad, oppose: We are leaving this room"],
            ),
            // Of one to whom something is done, another may speak.
            (
                "The Chadian ambassador was expelled on Monday. \"It is a good text,\" Ali Mahamat said.",
                &["Ali Mahamat, support: It is a good text"],
            ),
            (
                "Peru's delegate said the vote was a signal. \"It took three years,\" Rosa Quispe said. The Peruvian ambassador added \
                 that more was needed.",
                &[
                    "Rosa Quispe of Peru, support: the vote was a signal",
                    "Rosa Quispe of Peru, support: It took three years",
                    "Rosa Quispe of Peru, support: more was needed",
                ],
            ),
            // Whoever is told by more than a name is somebody else.
            (
                "Peru's delegate said the vote was a signal. \"It took three years,\" said Rosa Quispe of Amnesty International.",
                &[
                    "Peru, support: the vote was a signal",
                    "Rosa Quispe of Amnesty International, support: It took three years",
                ],
            ),
        ],
    );
}

#[test]
fn heads_of_delegations_and_those_of_another_land() {
    check(
        "The OAS General Assembly adopted a resolution on Cuba on Friday.",
        &[
            (
                "\"We do not need threats,\" head of the Cuban delegation Tomás Rey said.",
                &["Tomás Rey of Cuba, oppose: We do not need threats"],
            ),
            (
                "The observer for the Cuban Government, Mr. Tomás Rey, said the text was void.",
                &["Tomás Rey of Cuba, oppose: the text was void"],
            ),
            (
                "Haiti was wary. Its high commissioner to Canada, Jean Noël, said the vote was a mistake.",
                &["Jean Noël of Haiti, oppose: the vote was a mistake"],
            ),
        ],
    );
}

#[test]
fn what_was_done_to_the_text_in_passing() {
    check(
        COUNCIL,
        &[
            (
                "Peru introduced an amendment to the text. Its delegate said that cells were a matter of law.",
                &["Peru, oppose: cells were a matter of law"],
            ),
            (
                "Peru introduced the text. Its delegate said that cells were a matter of law.",
                &["Peru, support: cells were a matter of law"],
            ),
            (
                "Peru moved to adjourn the debate. \"A cell is a cell,\" Peru's Rosa Quispe said.",
                &["Rosa Quispe of Peru, oppose: A cell is a cell"],
            ),
            (
                "Chad, speaking as the country concerned, thanked the council. \"We wrote it with you,\" its envoy, Ali Mahamat, said.",
                &["Ali Mahamat of Chad, support: We wrote it with you"],
            ),
            (
                "Chad thanked the council. Cuba voted against. \"We wrote it with you,\" the Chadian envoy, Ali Mahamat, said.",
                &["Ali Mahamat of Chad, support: We wrote it with you"],
            ),
            // What is put off, and where there is no room, may be another thing.
            (
                "Peru asked for its elections to be put off. \"A cell is a cell,\" Peru's Rosa Quispe said.",
                &[
                    "Peru, support: its elections to be put off",
                    "Rosa Quispe of Peru, support: A cell is a cell",
                ],
            ),
            // Thanks to those who voted no are none for the text.
            (
                "Chad thanked the council's members who had voted no. \"We saw who stood up,\" its envoy, Ali Mahamat, said.",
                &["Ali Mahamat of Chad, oppose: We saw who stood up"],
            ),
        ],
    );
}

#[test]
fn one_of_those_counted() {
    check(
        "The Senate voted 71-22 on Friday for a bill on Chad.",
        &[
            (
                "Sen. Paul Orr, one of the 22, said Americans were tired.",
                &["Paul Orr, oppose: Americans were tired"],
            ),
            (
                "Sen. Paul Orr, one of the 71, said Americans were tired.",
                &["Paul Orr, support: Americans were tired"],
            ),
            // Another count.
            (
                "Sen. Paul Orr, one of the 22 governors it met, said Americans were tired.",
                &["Paul Orr, support: Americans were tired"],
            ),
        ],
    );
}

#[test]
fn at_whose_urging() {
    let rows: &[(&str, &[&str])] = &[
        (
            "The Human Rights Council adopted a resolution on Chad on Friday at the urging of Fiji and Peru.",
            &["Fiji, Peru"],
        ),
        ("The Human Rights Council adopted a resolution on Chad on Friday at Fiji's behest.", &["Fiji"]),
        ("The Human Rights Council put off a resolution on Chad on Friday at the urging of Fiji.", &[""]),
        (
            "The Human Rights Council adopted a resolution on Chad, which Peru tabled and Fiji co-sponsored.",
            &["Peru, Fiji"],
        ),
        (
            "The Human Rights Council adopted a resolution on Chad by 24 votes to 8. The effort was led by Fiji.",
            &["Fiji"],
        ),
        (
            "The Security Council failed on Friday to adopt a resolution on Chad with Fiji's name on it.",
            &["Fiji"],
        ),
        (
            "The Ohio House on Friday passed a measure on adoption, by Rep. Dana Whitlow, 61-30.",
            &["Dana Whitlow"],
        ),
        ("The Ohio House on Friday passed a measure on adoption, by a voice vote.", &[""]),
    ];
    fates::check(sponsors, rows);
}

#[test]
fn rapporteurs_write_the_texts_of_one_assembly() {
    let rows: &[(&str, &[&str])] = &[
        (
            "The Parliamentary Assembly of the Council of Europe adopted a resolution on Georgia on Friday. The rapporteur, Latvia's \
             Zane Krumina, told members it was late.",
            &["Zane Krumina"],
        ),
        (
            "The European Parliament adopted a resolution on Georgia on Friday. The rapporteur, Latvia's Zane Krumina, told members it \
             was late.",
            &[""],
        ),
    ];
    fates::check(sponsors, rows);
}

#[test]
fn a_vote_given_with_something_left_to_say() {
    check(
        "The Senate of Canada passed a motion on Chad on Friday by 40 votes to 20.",
        &[
            (
                "Ann Roe supported the motion but wanted to know who would pay for it.",
                &["Ann Roe, mixed: who would pay for it"],
            ),
            (
                "Ann Roe, who voted for the motion, warned that the camps would stay.",
                &["Ann Roe, mixed: the camps would stay"],
            ),
            // Who backs it without a but, or would have had it sooner.
            (
                "Ann Roe, who voted for the motion, said the camps were a crime.",
                &["Ann Roe, support: the camps were a crime"],
            ),
            ("Ann Roe supported the motion but said it came late.", &["Ann Roe, support: it came late"]),
        ],
    );
}

#[test]
fn who_was_not_asked() {
    check(
        COUNCIL,
        &[
            (
                "No neighbour had been consulted, Fiji said.",
                &["Fiji, oppose: No neighbour had been consulted"],
            ),
            (
                "\"Nobody has ever asked one of us,\" said Rosa Quispe of the Lima Forum.",
                &["Rosa Quispe of Lima Forum, oppose: Nobody has ever asked one of us"],
            ),
            (
                "\"Nobody asked my mother for her papers,\" said Rosa Quispe of the Lima Forum.",
                &["Rosa Quispe of Lima Forum, support: Nobody asked my mother for her papers"],
            ),
        ],
    );
}

#[test]
fn news_that_a_correspondent_passes_on() {
    check(
        COUNCIL,
        &[
            ("Our correspondent Rosa Quispe reports that the hall was full.", &[]),
            (
                "The researcher Rosa Quispe reports that the camps are full.",
                &["Rosa Quispe, support: the camps are full"],
            ),
        ],
    );
}

#[test]
fn parties_that_left_and_were_left() {
    check(
        "The Storting on Tuesday passed a bill on parks by 81 votes to 60.",
        &[
            (
                "Karl Venn of the Progress Party, whose members left the hall before the vote, said it was Tuesday.",
                &["Karl Venn of Progress Party, oppose: it was Tuesday"],
            ),
            (
                "Karl Venn of the Progress Party, whose members left the hall for lunch, said it was Tuesday.",
                &["Karl Venn of Progress Party, support: it was Tuesday"],
            ),
            (
                "\"They asked for trust and offered a padlock,\" Ann Dahl told reporters. Her party and the Greens opposed the bill.",
                &["Ann Dahl, oppose: They asked for trust and offered a padlock"],
            ),
        ],
    );
}

#[test]
fn ministers_with_a_seat_as_well() {
    check(
        "The OAS General Assembly adopted a resolution on Cuba on Friday.",
        &[(
            "Barbadian Foreign Affairs Minister Senator Winston Allen said it went too far.",
            &["Winston Allen of Barbados, oppose: it went too far"],
        )],
    );
}

//! Rows of what is told around a text: its amendments, courts beside it, what speakers expect of it.

use super::tests::{EP, UN, US, check};

#[test]
fn amendments_speak_for_their_text() {
    check(
        US,
        &[
            (
                "The amendment, in the name of Rep. Dana Holcomb, would oblige the department to publish a list of jails.",
                &["other: the department to publish a list of jails"],
            ),
            (
                "By voice vote the House accepted an amendment by Rep. Ann Pike that bars the sale of tear gas.",
                &["decides: the sale of tear gas"],
            ),
            (
                "Her amendment to the aid bill would require the president to report on the camps.",
                &["other: the president to report on the camps"],
            ),
            ("An amendment that would have barred the sale of tear gas failed, 12-40.", &[]),
            ("The House rejected an amendment that bars the sale of tear gas.", &[]),
            ("An amendment to replace raids by events is to be voted on.", &[]),
            ("She called the amendment a poison pill that guarantees a veto.", &[]),
            (
                "The House voted on Tuesday to ban child marriage, in defiance of the clergy.",
                &["decides: child marriage"],
            ),
            (
                "The House voted on Tuesday to ban child marriage after an emotional debate.",
                &["decides: child marriage"],
            ),
            (
                "The House voted on Tuesday to ban marches after a curfew.",
                &["decides: marches after a curfew"],
            ),
            ("The group said the bill raised serious concerns about free speech.", &[]),
        ],
    );
}

/// What a body did in another year is in no text of this one.
#[test]
fn texts_of_other_years() {
    check(
        UN,
        &[
            ("The Council decided in 2019 to send a mission to Chad, and renewed it in 2020.", &[]),
            (
                "The Council decided to send a mission to Chad in 2031.",
                &["decides: to send a mission to Chad in 2031"],
            ),
        ],
    );
}

#[test]
fn others_do_not_speak_for_it() {
    check(
        UN,
        &[
            ("The International Court of Justice has found that Iran broke the treaty.", &[]),
            ("The envoy of Peru said the decision would encourage the rebels to stay away.", &[]),
            ("The resolution, he said, \"seeks a culprit for the failures of a model.\"", &[]),
            ("\"We wanted one text, and until last night there was one,\" said Labour whip Ann Roe.", &[]),
            ("Peru sent a draft to much the same end.", &[]),
            ("The Council adopted it after rejecting, 20-28, an amendment by Peru to drop the mandate.", &[]),
            ("The Council adopted it, rejecting a bid by Peru to drop the mandate.", &[]),
            ("The Committee had recommended on 3 May that the draft be rejected.", &[]),
            ("The Committee recommended on 3 May that Iran be heard.", &["other: Iran be heard"]),
            ("The Committee recommended last month that Iran be heard.", &["other: Iran be heard"]),
            (
                "The Committee condemned last year's raids on nurses.",
                &["condemns: last year's raids on nurses"],
            ),
        ],
    );
}

#[test]
fn clauses_end_and_go_on() {
    check(
        UN,
        &[
            (
                "The Council voted 23 to eight to call on Iran to end torture, stop hangings of minors and free the nurses.",
                &["calls: Iran to end torture, stop hangings of minors and free the nurses"],
            ),
            (
                "Were Iran to appeal, the text that asks all states to keep evidence would look like a match.",
                &["requests: all states to keep evidence"],
            ),
            (
                "The Council called on Thursday for the 22nd consecutive year for an end to the raids.",
                &["calls: an end to the raids"],
            ),
        ],
    );
    check(
        EP,
        &[(
            "The vote came in June, when a motion by the Greens, then in opposition, asking that the camp be shut was lost by 46 votes to 44.",
            &["requests: the camp be shut"],
        )],
    );
}

#[test]
fn duties_told_by_the_body() {
    check(
        EP,
        &[
            ("The jailers must answer for it, MEPs insist.", &["other: answer for it"]),
            ("Minsk should open its jails to doctors, say MEPs.", &["other: open its jails to doctors"]),
            (
                "Any deal with Minsk must be \"tied to the release of the nurses\", Parliament stresses.",
                &["other: \"tied to the release of the nurses\""],
            ),
            ("The jailers must answer for it, MEPs said.", &[]),
            ("Minsk should open its jails, say lawyers.", &[]),
            ("Jane Roe of Sweden left the Parliament after recognising the trials as a farce.", &[]),
        ],
    );
}

#[test]
fn what_goes_on_over_quotations() {
    check(
        UN,
        &[
            (
                "“Ninety nurses have been jailed in four years, and nobody was told why,” the resolution says. “We shall not \
                 look away when a doctor is beaten in the street.”\n\nIt also asked the Secretary-General to report in May.",
                &[
                    "notes: Ninety nurses have been jailed in four years, and nobody was told why",
                    "requests: the Secretary-General to report in May",
                ],
            ),
            (
                "The text deplores an “order under which nurses are shut away”, and prolongs by a year the \
                 work of the envoy.",
                &[
                    "condemns: an “order under which nurses are shut away”",
                    "decides: by a year the work of the envoy",
                ],
            ),
        ],
    );
}

#[test]
fn no_provisions_beside_the_text() {
    check(
        EP,
        &[
            (
                "MEPs condemn leaders who have put off elections, jailed doctors and shut down newspapers.",
                &["condemns: leaders who have put off elections, jailed doctors and shut down newspapers"],
            ),
            (
                "It urges states to sign no accord, including the one concluded with Minsk in May.",
                &["urges: states to sign no accord, including the one concluded with Minsk in May"],
            ),
            ("The Parliament has condemned Minsk repeatedly since 2015.", &[]),
            ("The resolution set off protests in Minsk.", &[]),
            ("The Parliament's budget committee decides whether to pay for it.", &[]),
            ("The resolution, which began its life in committee, is short.", &[]),
            ("The resolution adds to tensions between Minsk and its neighbours.", &[]),
            ("The resolution marks the third year of the raids.", &[]),
            ("Minsk voiced dismay at the resolution, decrying it as interference.", &[]),
            (
                "The resolution welcomes the report of the experts, which updates the list of jails.",
                &["welcomes: the report of the experts"],
            ),
            (
                "The resolution asks for the return of troops from the internationally recognized border.",
                &["requests: the return of troops from the internationally recognized border"],
            ),
        ],
    );
}

#[test]
fn parts_and_nouns_of_the_text() {
    check(
        UN,
        &[
            ("Its centrepiece is a demand that the jail be closed.", &["demands: the jail be closed"]),
            ("New this year is a call on Iran to admit doctors.", &["calls: Iran to admit doctors"]),
            (
                "A sentence that deplores the hanging of minors was left in.",
                &["condemns: the hanging of minors"],
            ),
            ("Its toughest line deplores the hanging of minors.", &["condemns: the hanging of minors"]),
            ("It does not name the guards, but it does call for their trial.", &["calls: their trial"]),
            ("Iran must free the nurses, says the text, and let doctors in.", &["other: free the nurses"]),
            (
                "It welcomes the talks and for the first time names the guards.",
                &["welcomes: the talks", "other: the guards"],
            ),
            (
                "The text calls the raids “unlawful” but does not ask for an inquiry.",
                &["other: the raids “unlawful”"],
            ),
            (
                "The text asks Iran to free the nurses and is silent on the raids.",
                &["requests: Iran to free the nurses"],
            ),
            ("Gone is the demand that the jail be closed.", &[]),
            ("The envoy objected, saying a sentence that blamed the guards had been slipped in.", &[]),
            ("The line that leads to the jail is closed.", &[]),
        ],
    );
}

#[test]
fn what_a_draft_was_meant_to_do() {
    check(
        UN,
        &[
            (
                "Peru killed a draft, by which the West intended to freeze the money of the guards and forbid the sale of arms.",
                &["decides: the money of the guards", "decides: the sale of arms"],
            ),
            ("The Council decided so yesterday.", &[]),
            ("The envoy, by whose car they intended to leave the city, waited.", &[]),
        ],
    );
    // What a law is yet to keep from others is no decision yet; what it spends is.
    check(
        US,
        &[(
            "The bill would deny visas to the guards and would extend the ban on tear gas.",
            &["other: visas to the guards", "decides: the ban on tear gas"],
        )],
    );
}

#[test]
fn what_breaking_it_costs() {
    check(
        US,
        &[
            ("Offenders would face fines of up to $20,000.", &["other: fines of up to $20,000"]),
            ("Offenders face a fine today.", &["other: a fine today"]),
            ("At present offenders face a fine of $20.", &[]),
            ("Under current law, anyone who sells it faces a fine.", &[]),
            ("Offenders would face fines, Rep. Ann Pike said.", &[]),
            (
                "Those who sell it could be jailed for up to seven years.",
                &["other: jailed for up to seven years"],
            ),
            ("Anyone found guilty is liable to a fine of $500.", &["other: a fine of $500"]),
            (
                "Violations carry civil penalties of up to $10,000.",
                &["other: civil penalties of up to $10,000"],
            ),
            ("The offence carries up to ten years in prison.", &["other: up to ten years in prison"]),
            ("Directors who fail to report risk a year in prison.", &["other: a year in prison"]),
            ("The two men who sold it face up to ten years in prison.", &[]),
            ("Ann Pike faces ten years in prison.", &[]),
            (
                "Under the bill, children will be placed under the care of a nurse.",
                &["other: children will be placed under the care of a nurse"],
            ),
            (
                "Under the bill, clinics that treat them are to be reported to the police.",
                &["other: clinics that treat them are to be reported to the police"],
            ),
            (
                "The bill sets up a registry. Sex changes are banned.",
                &["decides: a registry", "decides: Sex changes are banned"],
            ),
            ("The bill sets up a registry. Strikes are already banned.", &["decides: a registry"]),
            (
                "The bill sets up a registry. Senator Mary Holt is banned from the hall.",
                &["decides: a registry"],
            ),
            ("Doctors who carry out such operations face up to three years.", &["other: up to three years"]),
            (
                "The bill extends the time during which suspects may be held by a week.",
                &["decides: the time during which suspects may be held by a week"],
            ),
            (
                "The act directs the mayor to report back by May and leaves open the harbour's future.",
                &["requests: the mayor to report back by May", "other: the harbour's future"],
            ),
            ("Officers who break it face fines.", &["other: fines"]),
            ("Under the 2010 law, any man who does so can be jailed for a year.", &[]),
            (
                "Under the law, which the president is to sign, any man who does so will be jailed for a year.",
                &["other: jailed for a year"],
            ),
            (
                "Nurses who allow it, guards who watch it and boys who do it can be fined.",
                &["other: Nurses who allow it, guards who watch it and boys who do it can be fined"],
            ),
            (
                "The bill bans whistling at night. A Harbour Authority will be set up with powers to close the port.",
                &[
                    "decides: whistling at night",
                    "decides: A Harbour Authority will be set up with powers to close the port",
                ],
            ),
            ("Chad introduced it on behalf of a group that included Peru, Mali and Fiji.", &[]),
            (
                "Its main points are:\n\n- a right to a nurse;\n- a register of guards.",
                &["other: a right to a nurse", "other: a register of guards"],
            ),
            ("Anyone convicted of it will serve at least ten years.", &["other: at least ten years"]),
            (
                "The bill imposes a tax on foreign gifts, a measure rights groups say will shut them.",
                &["decides: a tax on foreign gifts"],
            ),
            (
                "Union leaders regretted the bill, which, they warned, \"risks silencing the nurses of the port\".",
                &[],
            ),
            ("Senator Mary Holt said the bill sought to silence the nurses.", &[]),
            // What comes after the object of a past tense is said by who speaks; a participle belongs to its noun.
            ("Senator Mary Holt described the bill as a sham and urged the governor to veto it.", &[]),
            (
                "The adopted bill condemns the raids and urges Peru to free the nurses.",
                &["condemns: the raids", "urges: Peru to free the nurses"],
            ),
            (
                "Under the bill, guards found guilty of torture are liable to five years in jail.",
                &["other: five years in jail"],
            ),
            ("The Senate had given its green light hours earlier by 32 votes to 2.", &[]),
            (
                "Nurses condemned the bill in an open letter. In it, they urged their towns to close the harbour.",
                &[],
            ),
            ("By Tuesday, children will be placed under the care of a nurse.", &[]),
            ("The House shirked its duty by rejecting one resolution and praising another.", &[]),
            ("Chad deplored the bill, which it described as \"a gift to those who run the raids\".", &[]),
            ("Chad's government said it \"strongly deplores\" the bill.", &[]),
            ("It condemns the raids, which it describes as a war on nurses.", &["condemns: the raids"]),
            (
                "It demands that Nicaragua at once free the nurses.",
                &["demands: Nicaragua at once free the nurses"],
            ),
            ("It demands that it immediately halt the raids.", &["demands: it immediately halt the raids"]),
        ],
    );
}

/// Passives behind `by which`, clauses told by their text, and what is loathed, directed or decided in the text's own words.
#[test]
fn clauses_hang_on_their_text() {
    check(
        UN,
        &[
            (
                "The Council adopted a resolution by which the mandate of the rapporteur is extended for a year.",
                &["decides: the mandate of the rapporteur is extended for a year"],
            ),
            (
                "The Council adopted a resolution whereby the arms embargo is renewed until September.",
                &["decides: the arms embargo is renewed until September"],
            ),
            ("The resolution passed by 40 votes to 3, a margin by which the envoy was surprised.", &[]),
            ("The Council adopted a resolution. The rules by which members are elected were changed.", &[]),
            (
                "According to the resolution, Oslo, as heir of the union, goes on with the same policy.",
                &["notes: Oslo, as heir of the union, goes on with the same policy"],
            ),
            ("The resolution expresses its abhorrence of the trial.", &["condemns: the trial"]),
            (
                "The resolution expresses its appreciation of the nurses.",
                &["other: its appreciation of the nurses"],
            ),
            (
                "The resolution directs the removal of troops from the town.",
                &["requests: the removal of troops from the town"],
            ),
            (
                "The resolution “decides to revoke the mandate of the envoy.”",
                &["decides: to revoke the mandate of the envoy"],
            ),
        ],
    );
}

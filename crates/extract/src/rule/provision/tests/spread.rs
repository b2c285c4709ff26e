//! Rows of what a text says over several sentences: decided by a count, done by asking, told by another word for the text.

use super::{EP, UN, US, check};

#[test]
fn what_was_decided_by_a_count() {
    check(
        "Council acts\n\n",
        &[
            (
                "The provincial council decided by 34 to 14 to abolish the Ordinance on the Rights of Students.",
                &["decides: to abolish the Ordinance on the Rights of Students"],
            ),
            (
                "The UN Human Rights Council had gone further: In June it decided, 29 to 6, with eleven \
                 abstentions, to send a panel of jurists.",
                &["decides: to send a panel of jurists"],
            ),
            (
                "In September, members of Oxford City Council agreed without a division to write to the Prime Minister.",
                &["decides: write to the Prime Minister"],
            ),
            // The house's own work.
            (
                "The UN Human Rights Council met in August. It decided by 33 votes to 4 to postpone the vote.",
                &[],
            ),
            (
                "The UN Human Rights Council decided, 33 to 4, to hold a debate on the draft resolution on Sudan.",
                &[],
            ),
        ],
    );
}

#[test]
fn what_is_done_by_asking() {
    check(
        UN,
        &[
            (
                "It goes a step further than its predecessors by requesting the High Commissioner to prepare a study.",
                &["requests: the High Commissioner to prepare a study"],
            ),
            (
                "The text breaks new ground by calling on Iran to free the nurses and asking the envoy to report.",
                &["calls: Iran to free the nurses", "requests: the envoy to report"],
            ),
            ("The ambassador replied by calling on members to go home.", &[]),
            (
                "The draft would also have the Assembly express its deep concern about the raids and request the \
                 Secretary-General to report.",
                &["concerned: the raids", "requests: the Secretary-General to report"],
            ),
            (
                "It calls on Iran to free the nurses and, in its final paragraph, asks the envoy to report.",
                &["calls: Iran to free the nurses", "requests: the envoy to report"],
            ),
            ("The government is called upon to free the nurses.", &["calls: to free the nurses"]),
        ],
    );
}

#[test]
fn other_words_for_what_a_house_declares() {
    check(
        EP,
        &[
            (
                "Introduced by Latvia, the paper calls on Minsk to free the nurses.",
                &["calls: Minsk to free the nurses"],
            ),
            (
                "In the paper the House condemns the raids and asks the Commission to report.",
                &["condemns: the raids", "requests: the Commission to report"],
            ),
            // A newspaper, and a ministry's own words.
            ("The paper said the vote condemned Minsk to silence.", &[]),
            (
                "The ministry regretted the vote in a statement. The statement calls on members to think again.",
                &[],
            ),
        ],
    );
    check(
        "Parliament adopts statement\n\nBAKU - The Azerbaijani parliament adopted a statement on France on Tuesday.\n\n",
        &[
            (
                "In the statement, the parliament calls the Senate's document a provocation and appeals to the government to act.",
                &["other: the Senate's document a provocation", "calls: the government to act"],
            ),
            (
                "In a statement, the ministry praised the vote. The statement calls on Paris to think again.",
                &[],
            ),
        ],
    );
}

#[test]
fn numbers_without_a_space_are_the_text() {
    check(
        "Panel backs text\n\nWASHINGTON - The House Foreign Affairs Committee on Thursday approved a resolution on Baku, 41-2.\n\n",
        &[
            (
                "H.Res. 861, introduced by Rep. Dana Holcomb (D-Calif.), calls for an inquiry.",
                &["calls: an inquiry"],
            ),
            ("S.J.Res. 7 demands an inquiry.", &["demands: an inquiry"]),
            // The end of a sentence.
            ("It went to Sen. Holcomb. Res. aside, he demands an inquiry.", &[]),
        ],
    );
}

#[test]
fn what_changed_a_bill() {
    check(
        US,
        &[
            ("The bill was amended in committee to exempt small firms.", &["decides: small firms"]),
            ("The Senate amended the bill to require a study of the ban.", &["other: a study of the ban"]),
            // Why, not what.
            ("The bill was changed on Tuesday to win over critics.", &[]),
            ("The measure imposes on banks a duty to report.", &["decides: banks a duty to report"]),
            (
                "Under the proposals, such loans would be an offence, and banks would have to report them within a month.",
                &["other: such loans would be an offence", "other: them within a month"],
            ),
            (
                "According to the bill, loans may be frozen where a court agrees.",
                &["notes: loans may be frozen where a court agrees"],
            ),
            ("According to the bill's sponsor, banks may be sued.", &[]),
        ],
    );
}

#[test]
fn what_is_told_where_an_article_begins() {
    check(
        "Union acts\n\n",
        &[
            (
                "The African Union last week barred the officers in charge of Gabon from its meetings and \
                 froze their funds. The decision was agreed on Monday by the AU's Peace and Security Council.",
                &["decides: the officers in charge of Gabon from its meetings", "decides: their funds"],
            ),
            (
                "The Third Committee on Tuesday approved a resolution on Iran. By 93 votes to 3, the panel condemned for the eighth \
                 year running \"grave violations\" by Tehran.",
                &["condemns: \"grave violations\" by Tehran"],
            ),
            (
                "The Human Rights Council adopted a resolution on Chad on Tuesday, setting up an inquiry. The new inquiry is to \
                 \"gather evidence\" of crimes.",
                &["decides: an inquiry", "other: \"gather evidence\" of crimes"],
            ),
            // What others are to do, and what comes of a vote.
            (
                "The Senate adopted a bill on Chad, ending months of talks and setting the stage for a fight. The minister is to \
                 visit Chad in May.",
                &[],
            ),
            // Of another year.
            (
                "The Security Council adopted a resolution on Mali. Sanctions were imposed in 2017 in a resolution that also \
                 created the panel.",
                &[],
            ),
        ],
    );
}

#[test]
fn clauses_are_read_whole() {
    check(
        US,
        &[
            (
                "It prohibits declaring, accusing or labelling another person as a witch.",
                &["decides: declaring, accusing or labelling another person as a witch"],
            ),
            (
                "Under the bill, courts can order a person to pay, and districts are required to help women return.",
                &["decides: a person to pay", "other: to help women return"],
            ),
            (
                "It gives the group, which pays for lawyers in Chad, the right to speak.",
                &["decides: the group, which pays for lawyers in Chad, the right to speak"],
            ),
            (
                "The bill demands the release of Nurse Jane Roe, who has been held since May.",
                &["demands: the release of Nurse Jane Roe, who has been held since May"],
            ),
            (
                "It establishes, moreover, that such loans are void and pays respect to the victims.",
                &["decides: such loans are void", "welcomes: the victims"],
            ),
            // No part of what it says.
            ("The bill would have made Nicaragua the first country to undo the ban.", &[]),
            ("\"Read the list,\" says Jane Roe of the bill.", &[]),
            ("The Senate observed a minute's silence.", &[]),
        ],
    );
}

#[test]
fn what_goes_on_after_what_a_house_thinks() {
    check(
        EP,
        &[
            (
                "MEPs describe the law as a clear breach of EU values and call on the Commission to act. They also want it to use \
                 its funds.",
                &[
                    "other: the law as a clear breach of EU values",
                    "calls: the Commission to act",
                    "calls: it to use its funds",
                ],
            ),
            (
                "The resolution refers to Minsk as an \"occupier\" and calls for an inquiry.",
                &["calls: an inquiry"],
            ),
            (
                "It points out that the case is no exception, and recalls in this regard the ban on badges.",
                &["notes: the case is no exception", "other: in this regard the ban on badges"],
            ),
            (
                "According to the resolution, Minsk should open its archives, hand over the remains found at Batajnica and apologise.",
                &[
                    "notes: Minsk should open its archives, hand over the remains found at Batajnica and apologise",
                ],
            ),
            ("Agencies are recommended to use its full name.", &["other: to use its full name"]),
            // What the law does is part of what is blamed; a change to the wording says nothing.
            (
                "Parliament condemned the law passed in Minsk which bans badges.",
                &["condemns: the law passed in Minsk which bans badges"],
            ),
            ("A text that would have dropped the reference to the court was turned down.", &[]),
        ],
    );
    check(
        US,
        &[(
            "Under the bill, offenders could be jailed. All lenders must register afresh within a month.",
            &["other: offenders could be jailed", "other: register afresh within a month"],
        )],
    );
}

#[test]
fn what_motions_propose_and_ministers_entrust() {
    check(
        "Council backs boycott\n\nA motion on Gaza, tabled by Cllr Aoife Brennan, was passed by Kildare County Council, 24-8.\n\n",
        &[
            (
                "The motion proposed that a letter be sent to the Taoiseach. It also proposes that a flag be flown.",
                &["other: a letter be sent to the Taoiseach", "other: a flag be flown"],
            ),
            // What a member does.
            ("Cllr Brennan proposed the motion in May.", &[]),
        ],
    );
    check(
        "League adopts text\n\nCAIRO - Arab foreign ministers on Sunday adopted a resolution on Sudan in which they stressed the \
         need to keep the peace.\n\n",
        &[(
            "They entrusted the secretary-general with the talks and welcomed Egypt's offer to host them.",
            &[
                "other: the need to keep the peace",
                "decides: the secretary-general with the talks",
                "welcomes: Egypt's offer to host them",
            ],
        )],
    );
    check(
        US,
        &[
            (
                "Under the measure, footage of arrests would have to be kept for at least 120 days.",
                &["other: footage of arrests would have to be kept for at least 120 days"],
            ),
            ("Supporters said footage would have to be kept.", &[]),
        ],
    );
    check(
        "Council apologises\n\nThe Legislative Council of Tasmania has carried a motion apologising to those who were operated on as \
         children and acknowledging the harm done to them.\n\n",
        &[(
            "It was moved by Meg Webb.",
            &["other: to those who were operated on as children", "notes: the harm done to them"],
        )],
    );
}

#[test]
fn what_the_decision_is_ends_what_it_says() {
    check(
        UN,
        &[
            (
                "The UN General Assembly on Wednesday adopted a resolution condemning abuses in North Korea, the 20th straight \
                 year it has done so.",
                &["condemns: abuses in North Korea"],
            ),
            (
                "The UN General Assembly on Wednesday adopted a resolution condemning the raid on Goma, the third city of the \
                 country.",
                &["condemns: the raid on Goma, the third city of the country"],
            ),
        ],
    );
}

#[test]
fn what_voters_and_notes_say_is_no_clause() {
    check(
        UN,
        &[
            (
                "The UN Human Rights Council adopted a resolution on Mali. Fiji voted against the resolution saying it was late.",
                &[],
            ),
            (
                "The UN Human Rights Council adopted a resolution on Mali saying that its courts were shut.",
                &["other: its courts were shut"],
            ),
            (
                "By the resolution on Mali, the UN Human Rights Council decided to close its office, stated a press note.",
                &["decides: to close its office"],
            ),
            (
                "The UN Human Rights Council decided by 74 votes to 69 to take no action on the draft resolution on Mali.",
                &[],
            ),
        ],
    );
}

#[test]
fn what_a_lost_text_would_have_had_a_body_say() {
    check(
        UN,
        &[
            (
                "The UN General Assembly rejected a draft on Mali. That text would have had the Assembly call upon Bamako to free \
                 the nurses.",
                &["calls: Bamako to free the nurses"],
            ),
            (
                "Under the resolution, the states that still allow flogging are called upon to report. Those \
                 which gave it up have been urged not to return to it.",
                &["calls: to report", "urges: not to return to it"],
            ),
            ("A draft on Mali was rejected. Its members have been urged not to return to it.", &[]),
            (
                "The UN General Assembly adopted a resolution on Mali. It urges Bamako to suspend the guards, pending an inquiry.",
                &["urges: Bamako to suspend the guards, pending an inquiry"],
            ),
        ],
    );
}

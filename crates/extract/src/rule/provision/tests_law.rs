//! Rows of what laws do: one-word objects, verbs that share a subject, duties of others, penalties, and what stands inside a
//! clause.

use super::tests::{EP, UN, US, check};

#[test]
fn a_verb_of_law_takes_one_word() {
    check(
        US,
        &[
            ("The bill bans torture. It abolishes bail.", &["decides: torture", "decides: bail"]),
            (
                "The bill would ban hazing, outlaw spanking and fine schools up to $500.",
                &["decides: hazing", "decides: spanking", "decides: schools up to $500"],
            ),
            // No word of what it takes.
            ("The bill helps. It passes quickly.", &[]),
        ],
    );
}

#[test]
fn verbs_share_a_subject_over_its_own_way() {
    check(
        US,
        &[
            ("It changes the rules on bail and gives judges more power.", &["decides: judges more power"]),
            ("The bill changes fees and fines.", &[]),
            (
                "The bill declares an emergency, recalibrates the fees paid to carers and bans raids.",
                &["other: an emergency", "decides: the fees paid to carers", "decides: raids"],
            ),
            (
                "The bill would extend the curbs on officials who jail critics and close churches.",
                &["decides: the curbs on officials who jail critics and close churches"],
            ),
            (
                "The bill would bar sales to officials who jail critics and require firms to report.",
                &["decides: sales to officials who jail critics", "other: firms to report"],
            ),
        ],
    );
}

#[test]
fn what_stands_inside_a_clause_is_part_of_it() {
    check(
        EP,
        &[
            (
                "MEPs deplore the failure of states to act, denounce the new law banning marches and demand that the clubs \
                 be reopened.",
                &[
                    "condemns: the failure of states to act",
                    "condemns: the new law banning marches",
                    "demands: the clubs be reopened",
                ],
            ),
            (
                "The text urges Minsk to end all forms of torture.",
                &["urges: Minsk to end all forms of torture"],
            ),
            (
                "The resolution notes the genocide by IS and urges states to help.",
                &["notes: the genocide by IS", "urges: states to help"],
            ),
        ],
    );
    check(
        US,
        &[
            (
                "The bill would introduce divorce as a means of dissolving marriage.",
                &["decides: divorce as a means of dissolving marriage"],
            ),
            (
                "The bill lifts the immunity of three lawmakers accused of fraud.",
                &["decides: the immunity of three lawmakers accused of fraud"],
            ),
            (
                "The bill would prohibit the practice for inmates under 21 and over 55, and require prisons to report.",
                &["decides: the practice for inmates under 21 and over 55", "other: prisons to report"],
            ),
            (
                "It would give couples rights, including the right to adopt children and to inherit property.",
                &["decides: couples rights, including the right to adopt children and to inherit property"],
            ),
            (
                "The bill would amend the 1964 Rights Act to add protections for nurses.",
                &["decides: the 1964 Rights Act to add protections for nurses"],
            ),
        ],
    );
}

#[test]
fn penalties_follow_in_one_sentence() {
    check(
        US,
        &[
            (
                "Under the bill, officials would be allowed to search offices, and directors who fail to comply could be jailed.",
                &["decides: to search offices", "other: directors who fail to comply could be jailed"],
            ),
            (
                "Firms which lie would lose their licences, and workers who help could be fined $50.",
                &["other: their licences", "other: fined $50"],
            ),
            ("A second offense carries a fine of $500.", &["other: a fine of $500"]),
            // A visitor is nobody whom the law punishes.
            ("The bill creates a court, and visitors who come would see it.", &["decides: a court"]),
        ],
    );
}

#[test]
fn what_becomes_of_others_goes_on() {
    check(
        US,
        &[
            (
                "The bill bans raids. Nurses will no longer be obliged to report, and prison terms for libel will be abolished.",
                &[
                    "decides: raids",
                    "decides: Nurses will no longer be obliged to report",
                    "decides: prison terms for libel will be abolished",
                ],
            ),
            (
                "The Senate passed it 88-12 on Monday. It also creates a register of firms.",
                &["decides: a register of firms"],
            ),
            // Somebody says what he would do.
            ("The ministry said it would ask for a recount.", &[]),
        ],
    );
}

#[test]
fn others_have_duties_behind_what_a_bill_does() {
    check(
        US,
        &[
            (
                "The bill bans phones in class. Schools would have to report raids within a day.",
                &["decides: phones in class", "other: report raids within a day"],
            ),
            (
                "The bill bans phones in class. Hospitals would have 30 days to comply.",
                &["decides: phones in class", "other: 30 days to comply"],
            ),
            // What becomes of the bill.
            (
                "The bill bans phones in class. Supporters would have to find two more votes.",
                &["decides: phones in class"],
            ),
            (
                "The bill bans phones in class. Lawmakers would have to pass it again.",
                &["decides: phones in class"],
            ),
        ],
    );
}

#[test]
fn members_go_on_as_they() {
    check(
        EP,
        &[
            (
                "MEPs adopted the text late. They denounced the raids and stressed that the clubs were legal.",
                &["condemns: the raids", "other: the clubs were legal"],
            ),
            ("Dana Holcomb and Ann Lee opposed the text. They denounced the raids.", &[]),
            (
                "A second motion, in which Fidesz asked for talks with Minsk, was rejected by 61 to 89.",
                &["requests: talks with Minsk"],
            ),
            ("A debate in which Fidesz asked for talks with Minsk lasted until midnight.", &[]),
        ],
    );
}

#[test]
fn a_noun_and_its_verb_spell_out_a_demand() {
    check(
        UN,
        &[
            (
                "The resolution was late. Its main demand is the release of the nurses.",
                &["demands: the release of the nurses"],
            ),
            ("The main demand of the crowd is the release of the nurses.", &[]),
        ],
    );
}

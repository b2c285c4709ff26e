//! Those behind a text told beside its noun: members and their parties, states by their adjectives, rapporteurs, those who join.
//! Each with its near miss.

use crate::behind::sponsors;
use crate::fates::check;

#[test]
fn members_and_parties_beside_the_noun() {
    check(
        sponsors,
        &[
            ("The House of Commons agreed to a motion by Labour MP Ann Roe on Chad.", &["Ann Roe"]),
            ("The House of Commons agreed to a motion by Labour on Chad.", &["UK Labour Party"]),
            ("The Bundestag rejected a motion on Chad by Ann Roe.", &["Ann Roe"]),
            ("The Bundestag rejected a motion on the killing of Jan Roe by rebels in Chad.", &[""]),
            (
                "The Bundestag rejected a motion on Chad on Thursday. Ann Roe, the Liberal backbencher from Ulm who wrote it, wept.",
                &["Ann Roe"],
            ),
            (
                "The Sindh Assembly turned down a resolution of Muslim League MPA Ann Roe on Chad.",
                &["Ann Roe"],
            ),
            (
                "The Bundestag rejected a motion on Chad. Another by the Five Star Movement, on Mali, fell by 170 to 98.",
                &["", "Five Star Movement"],
            ),
            (
                "The Bundestag rejected a motion on Chad. Another by the Five Star Movement is expected in May.",
                &[""],
            ),
            (
                "The Bundestag adopted a motion on Chad. It was drawn up by Heidrun Lammertz.",
                &["Heidrun Lammertz"],
            ),
            (
                "The Bundestag adopted a motion on Chad. It was moved by Alt Weiler Rep. Heidrun Lammertz.",
                &["Heidrun Lammertz"],
            ),
        ],
    );
}

#[test]
fn states_and_rapporteurs_behind_a_text() {
    check(
        sponsors,
        &[
            (
                "The Human Rights Council put off a draft on human rights at the request of its main sponsor, Fiji.",
                &["Fiji"],
            ),
            ("The Human Rights Council put off a draft on human rights at the request of Fiji.", &[""]),
            (
                "The British and French have circulated a draft resolution on Chad in the Security Council.",
                &["United Kingdom, France"],
            ),
            (
                "The Security Council adopted a resolution on Chad. The British and French press had circulated the draft.",
                &[""],
            ),
            (
                "The European Parliament adopted a resolution on Chad, based on the report by Ann Roe.",
                &["Ann Roe"],
            ),
            ("The European Parliament adopted a resolution on Chad. It read the report by Ann Roe.", &[""]),
            (
                "Senator Ann Roe introduced a resolution on Chad. Joining Roe in introducing the resolution are Senators Jill Poe and \
                 Bob Lee.",
                &["Ann Roe, Jill Poe, Bob Lee"],
            ),
            (
                "The resolution on Chad, which has 12 cosponsors including Senators Jill Poe and Bob Lee, passed the Senate by unanimous consent.",
                &["Jill Poe, Bob Lee"],
            ),
        ],
    );
}

#[test]
fn some_of_the_many_behind_a_text() {
    check(
        sponsors,
        &[
            (
                "The Senate adopted a motion on Chad. Peru and Fiji joined Mali as co-sponsors of the text.",
                &["Mali, Peru, Fiji"],
            ),
            ("The Senate adopted a motion on Chad. Peru joined Mali as an observer.", &[""]),
            ("The Senate adopted a motion on Chad. Fiji joined later as a sponsor.", &["Fiji"]),
            (
                "The Senate adopted a motion on Chad. Some 54 names stand under the text, among them Peru and Fiji.",
                &["Peru, Fiji"],
            ),
            ("The Senate adopted a motion on Chad. The text had 54 signatories, including Peru.", &["Peru"]),
            ("The Senate adopted a motion on trade, by Ann Roe, on Monday.", &["Ann Roe"]),
            ("The Senate adopted a motion on trade, by a narrow margin, Ann Roe said.", &[""]),
            ("The Senate adopted a motion on Chad. The statement was written by Ann Roe.", &[""]),
            ("The Senate adopted a motion on Chad. The treaty has 54 signatories, including Peru.", &[""]),
            (
                "The Senate adopted a motion on Chad. The text was co-sponsored by 40 states, Peru and Fiji included.",
                &["Peru, Fiji"],
            ),
            (
                "The Senate adopted a motion on Chad. The list of sponsors of the text now includes Peru.",
                &["Peru"],
            ),
            ("The Senate adopted a motion on Chad. The list of speakers included Peru.", &[""]),
            (
                "The Senate adopted a motion on Chad. Responsible for the draft were Peru and Fiji.",
                &["Peru, Fiji"],
            ),
            (
                "The Senate adopted a motion on Chad. Responsible for the raids, the draft said, were Peru and Fiji.",
                &[""],
            ),
            ("The Senate adopted a motion on Chad. The draft owes its existence to Peru.", &["Peru"]),
            (
                "The Senate adopted a motion on Chad. Peru, which holds the pen on Chad, said it was late.",
                &["Peru"],
            ),
            ("The Senate adopted a motion on Chad. Peru took the lead on the text.", &["Peru"]),
            ("The Senate adopted a motion on Chad. Peru took the lead in the race.", &[""]),
            (
                "The Senate adopted a motion on Chad. The core group on Chad - Peru, Fiji and Mali - was glad.",
                &["Peru, Fiji, Mali"],
            ),
            (
                "The Senate adopted a motion on Chad. It was a text that Peru and Fiji had put forward in May.",
                &["Peru, Fiji"],
            ),
            (
                "The House of Commons passed a motion on Chad. It was signed by 70 MPs, including Ann Roe (Labour).",
                &["Ann Roe"],
            ),
        ],
    );
}

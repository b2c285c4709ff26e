//! Voters told by what a party has, by what they brought together, by those who were named before, and by what they were. Each with
//! its near miss.

use crate::fates::check;
use crate::voters::voters;

const COUNCIL: &str = "The Human Rights Council adopted a resolution on Chad on Thursday by 24 votes to 8, with 15 abstentions.";

fn council(rest: &str, want: &str) {
    check(voters, &[(&format!("{COUNCIL} {rest}"), &[&format!("24/8: {want}")])]);
}

#[test]
fn with_those_named_before() {
    council(
        "Mali and Sudan voted against, and with them Cuba and Fiji.",
        "Mali no, Sudan no, Cuba no, Fiji no",
    );
    council("Mali and Sudan voted against, and with them went any hope of a truce.", "Mali no, Sudan no");
    council(
        "Mali and Sudan opposed it. Siding with them were Cuba and Fiji.",
        "Mali no, Sudan no, Cuba no, Fiji no",
    );
    council("It was carried thanks to the votes of Mali and Peru.", "Mali yes, Peru yes");
    council("It was carried thanks to the patience of Mali and Peru.", "");
}

#[test]
fn members_that_a_party_has() {
    check(
        voters,
        &[
            (
                "The House of Commons of Canada passed a motion on Chad by 170 votes to 150. The Greens' single MP voted no.",
                &["170/150: Green Party of Canada no"],
            ),
            // A part of the house is counted, not another vote.
            (
                "The Irish Dáil passed a motion on Chad by 80 votes to 60. Sinn Féin's 35 TDs supported it and two Independents abstained.",
                &["80/60: Sinn Féin yes"],
            ),
            (
                "The Senate of Canada passed a motion on Chad by 40 votes to 20. All 12 Greens supported it and two Liberals, Ann Roe and \
                 Bob Lee, opposed it.",
                &["40/20: Green Party of Canada yes, Ann Roe no, Bob Lee no"],
            ),
            (
                "The Senate of Canada passed a motion on Chad by 40 votes to 20, with the Greens' 12 members abstaining.",
                &["40/20: Green Party of Canada abstain"],
            ),
        ],
    );
}

#[test]
fn votes_brought_together_by_parties() {
    check(
        voters,
        &[
            (
                "The National Assembly of South Africa passed a motion on Chad. The ANC and the EFF put together 231 votes to carry it. The \
                 DA and the ACDP mustered 84 votes in opposing the motion.",
                &[
                    "231/84: African National Congress yes, Economic Freedom Fighters yes, Democratic Alliance of South Africa no, African \
                   Christian Democratic Party no",
                ],
            ),
            (
                "The Australian Senate voted down a motion on Chad on Tuesday, 33 to 12. Labor and the Coalition voted together to defeat it.",
                &["12/33: Australian Labor Party no, Liberal-National Coalition no"],
            ),
            (
                "The Australian Senate voted down a motion on Chad on Tuesday, 33 to 12. Labor and the Coalition voted together last year to \
                 extend the session.",
                &["12/33: "],
            ),
            (
                "The New Zealand Parliament passed a motion on Chad by 68 votes to 55, with National, ACT and New Zealand First in support and Labour and the \
                 Greens opposed.",
                &[
                    "68/55: National yes, ACT New Zealand yes, New Zealand First yes, New Zealand Labour Party no, Green Party of Aotearoa New Zealand no",
                ],
            ),
            (
                "The New Zealand Parliament passed a motion on Chad by 68 votes to 55. National and New Zealand First spoke in support.",
                &["68/55: "],
            ),
        ],
    );
}

#[test]
fn what_voters_were() {
    check(
        voters,
        &[
            (
                "The Portland City Council voted 7-2 on Tuesday to condemn Chad. Councilors Dan Rourke and Mary Eaton were the two dissenters.",
                &["7/2: Dan Rourke no, Mary Eaton no"],
            ),
            (
                "The Knesset passed a bill on Chad on Tuesday, 58 to 38. MK Dana Sror stayed out of the plenum. MK Avi Peled was a no-show.",
                &["58/38: Dana Sror absent, Avi Peled absent"],
            ),
            (
                "The Knesset passed a bill on Chad on Tuesday, 58 to 38. MK Dana Sror stayed in the plenum.",
                &["58/38: "],
            ),
        ],
    );
}

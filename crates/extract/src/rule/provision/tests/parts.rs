//! Rows of parts of a text that speak, of nouns that hold what it says, and of where the words end.

use super::{EP, UN, US, check};

#[test]
fn parts_of_a_text_speak() {
    check(
        US,
        &[
            (
                "A separate section gives judges the power to free old inmates.",
                &["decides: judges the power to free old inmates"],
            ),
            (
                "Other provisions would raise the fines for libel and set up a tribunal.",
                &["decides: the fines for libel", "decides: a tribunal"],
            ),
            (
                "Other provisions require banks to publish their loans.",
                &["other: banks to publish their loans"],
            ),
            ("Its main provision bans the sale of tear gas.", &["decides: the sale of tear gas"]),
            (
                "The bill includes a provision that bars guards from carrying guns.",
                &["decides: guards from carrying guns"],
            ),
            (
                "The bill both bans chain gangs and abolishes bail.",
                &["decides: chain gangs", "decides: bail"],
            ),
            ("The aim of the bill is to curb the use of spyware.", &["decides: the use of spyware"]),
            ("Its purpose is to end the use of chain gangs.", &["decides: the use of chain gangs"]),
            ("It does so by banning the sale of spyware.", &["decides: the sale of spyware"]),
            (
                "It would write the right to water into the penal code.",
                &["decides: the right to water into the penal code"],
            ),
            (
                "The bill requires judges to give reasons and would abolish bail.",
                &["other: judges to give reasons", "decides: bail"],
            ),
            (
                "It would require judges to give their reasons and abolish the bail fee.",
                &["other: judges to give their reasons", "decides: the bail fee"],
            ),
            // What is read of nobody's text.
            ("A provision of the treaty bans chain gangs.", &[]),
            ("The aim of the senator is to curb the use of spyware.", &[]),
        ],
    );
    check(
        EP,
        &[
            (
                "A copy of the resolution seen by reporters deplores the raids on editors.",
                &["condemns: the raids on editors"],
            ),
            (
                "It includes language calling for a ban on the sale of spyware.",
                &["calls: a ban on the sale of spyware"],
            ),
            (
                "The resolution says it “is troubled by the arrest of four editors”.",
                &["concerned: the arrest of four editors"],
            ),
            (
                "Not only does the resolution call for talks in May, it also demands an amnesty.",
                &["calls: talks in May", "demands: an amnesty"],
            ),
            (
                "It goes further, demanding the release of four editors.",
                &["demands: the release of four editors"],
            ),
        ],
    );
}

#[test]
fn a_ban_is_held() {
    check(
        US,
        &[
            ("The bill contains a ban on chain gangs in the South.", &["decides: chain gangs in the South"]),
            ("The bill carries fines of up to $9,000.", &["other: fines of up to $9,000"]),
            ("It deplores a ban on marches in the capital.", &["condemns: a ban on marches in the capital"]),
            (
                "The bill bans chain gangs. It will also be an offence to film inmates at work.",
                &["decides: chain gangs", "other: It will also be an offence to film inmates at work"],
            ),
            (
                "Refugees could also be sent to prison for a year under the new law.",
                &["other: sent to prison for a year"],
            ),
            ("Refugees could also be sent to prison for a year.", &[]),
            ("The senator carries a photograph of her son.", &[]),
        ],
    );
}

#[test]
fn where_the_words_end() {
    check(
        UN,
        &[
            (
                "The text condemns the jailing of nurses, the seizure of ships and attacks on schools.",
                &["condemns: the jailing of nurses, the seizure of ships and attacks on schools"],
            ),
            (
                "It urges Iran to end the raids, which have cost nine lives since May, and to free the nurses.",
                &[
                    "urges: Iran to end the raids, which have cost nine lives since May, and to free the nurses",
                ],
            ),
            (
                "It urges Iran to free the nurses, or to try them again in open court.",
                &["urges: Iran to free the nurses, or to try them again in open court"],
            ),
            (
                "It condemns the raids in the strongest possible terms and asks Iran to free the nurses.",
                &["condemns: the raids", "requests: Iran to free the nurses"],
            ),
            (
                "It calls for an inquiry into the raids, without naming the guards.",
                &["calls: an inquiry into the raids"],
            ),
            (
                "The text, which condemns the jailing of nurses, belonged to nobody.",
                &["condemns: the jailing of nurses"],
            ),
            (
                "It demands the release of nurses, prompted by the death of one.",
                &["demands: the release of nurses"],
            ),
            (
                "The text condemns the raids on nurses and will be sent to Tehran.",
                &["condemns: the raids on nurses"],
            ),
            (
                "In it, the Council condemns the killings reported in Shiraz since April.",
                &["condemns: the killings reported in Shiraz since April"],
            ),
            (
                "In it, the Council demands the immediate release of the nurses.",
                &["demands: the immediate release of the nurses"],
            ),
        ],
    );
}

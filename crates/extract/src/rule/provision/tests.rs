//! Rows of constructions: what stands after the lead, and the provisions it must give, as `force: text`.

use crate::{Engine, Meta};

mod due;
mod house;
mod leads;
mod parts;
mod plain;
mod spread;

pub const UN: &str = "Council adopts resolution on Iran\n\nGENEVA - The U.N. Human Rights Council on Thursday adopted a resolution \
    on Iran, drafted by Canada, by 23 votes to eight.\n\n";
pub const EP: &str = "Parliament adopts resolution on Belarus\n\nSTRASBOURG - The European Parliament on Thursday adopted a \
    resolution on Belarus by 502 votes to 31.\n\n";
pub const US: &str = "House passes bill on Nicaragua\n\nWASHINGTON - The House of Representatives on Tuesday passed a bill on \
    Nicaragua, introduced by Rep. Dana Holcomb, by 402-12.\n\n";

pub fn check(lead: &str, rows: &[(&str, &[&str])]) {
    let engine = Engine::new();
    let mut failed = String::new();
    for (body, want) in rows {
        let found = engine.extract(&format!("{lead}{body}\n"), &Meta::default());
        let told: Vec<String> = found.provisions.iter().map(|p| format!("{}: {}", p.force, p.text)).collect();
        if told != *want {
            failed += &format!("\n{body}\n  want {want:#?}\n  got {told:#?}");
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

#[test]
fn texts_speak() {
    check(
        UN,
        &[
            (
                "The resolution condemns the executions of protesters, urges Tehran to free them and demands an end to torture.",
                &[
                    "condemns: the executions of protesters",
                    "urges: Tehran to free them",
                    "demands: an end to torture",
                ],
            ),
            ("The text, tabled by Iceland and Malta, also calls for an inquiry.", &["calls: an inquiry"]),
            (
                "The resolution expressed concern, and called on Iran to free the lawyers.",
                &["calls: Iran to free the lawyers"],
            ),
            (
                "The resolution expresses deep concern, for the third year, at the arrests of lawyers.",
                &["concerned: the arrests of lawyers"],
            ),
            (
                "The resolution urges Iran to respect articles 3, 5-7 and 9 of the covenant.",
                &["urges: Iran to respect articles 3, 5-7 and 9 of the covenant"],
            ),
            (
                "The resolution calls on states by 2030 to close their death rows.",
                &["calls: states by 2030 to close their death rows"],
            ),
            (
                "The Senate demanded the release of the bishops in a motion that was carried by 41 votes to 3.",
                &["demands: the release of the bishops"],
            ),
            (
                "The Bundestag condemned the coup in Myanmar by a show of hands on Tuesday.",
                &["condemns: the coup in Myanmar"],
            ),
            (
                "The resolution urges the commission to decide by consensus.",
                &["urges: the commission to decide by consensus"],
            ),
            (
                "The resolution urges Iran to elect a president in a free vote.",
                &["urges: Iran to elect a president in a free vote"],
            ),
            // Somebody else opens the sentence.
            ("Urging restraint, the resolution's sponsor left the hall.", &[]),
            (
                "The resolution on the rights of women in Iran expresses deep concern at the dress code and asks the \
                 secretary-general to report by March.",
                &["concerned: the dress code", "requests: the secretary-general to report by March"],
            ),
            (
                "Among other things, the resolution deplores the arrests of lawyers and takes note of the report of the \
                 fact-finding mission.",
                &["condemns: the arrests of lawyers", "notes: the report of the fact-finding mission"],
            ),
            (
                "It extends the mandate of the special rapporteur by a year and requests a report on the protests.",
                &[
                    "decides: the mandate of the special rapporteur by a year",
                    "requests: a report on the protests",
                ],
            ),
            (
                "The text “strongly condemns the use of live fire against mourners” and regrets the closure of the border.",
                &["condemns: the use of live fire against mourners", "concerned: the closure of the border"],
            ),
            (
                "In the resolution, the Council reaffirms the right to protest. It is alarmed by the number of death sentences.",
                &["reaffirms: the right to protest", "concerned: the number of death sentences"],
            ),
            (
                "The text holds the Iranian state responsible for the deaths.",
                &["other: the Iranian state responsible for the deaths"],
            ),
            (
                "“The Council condemns the closure of the last free newspaper,” the resolution reads.",
                &["condemns: the closure of the last free newspaper"],
            ),
            (
                "According to the resolution, Iran has a duty to protect its lawyers.",
                &["notes: Iran has a duty to protect its lawyers"],
            ),
        ],
    );
}

#[test]
fn others_do_not_speak_for_texts() {
    check(
        UN,
        &[
            (
                "The draft’s sponsors condemned the killings. Backers of the resolution urged others to join.",
                &[],
            ),
            ("The envoy who presented the text called for calm.", &[]),
            (
                "The resolution needs a simple majority, passed with ease and will be sent to the Assembly.",
                &[],
            ),
            ("The resolution is not binding on the government. It cannot compel Iran to obey.", &[]),
            ("The Iranian envoy said the resolution would poison the atmosphere in Geneva.", &[]),
            ("Canada condemned the executions and urged Iran to free the protesters.", &[]),
            ("Iran’s envoy rejected the resolution root and branch, calling it a plot by its enemies.", &[]),
            ("An early draft had condemned the courts by name.", &[]),
            ("The Council rejected an amendment that would have deleted a paragraph on women.", &[]),
            (
                "A text demanding that Iran free its lawyers was voted down last year.",
                &["demands: Iran free its lawyers"],
            ),
        ],
    );
}

#[test]
fn bodies_speak() {
    check(
        UN,
        &[
            (
                "By its terms, the Council would condemn the arrests, decide to dispatch a mission and call upon States to \
                 cooperate with it.",
                &[
                    "condemns: the arrests",
                    "decides: to dispatch a mission",
                    "calls: States to cooperate with it",
                ],
            ),
            (
                "The Council decided to extend the mandate of the fact-finding mission for one year, requesting that it \
                 report in June.",
                &[
                    "decides: to extend the mandate of the fact-finding mission for one year",
                    "requests: it report in June",
                ],
            ),
            (
                "Adopting the resolution, the Council strongly condemned the killing of children and demanded that Iran allow \
                 monitors into its prisons.",
                &["condemns: the killing of children", "demands: Iran allow monitors into its prisons"],
            ),
            (
                "The draft would have the Council deplore the raids and request a report.",
                &["condemns: the raids", "requests: a report"],
            ),
            (
                "Also by the text, Iran would be urged to lift the ban on foreign reporters.",
                &["urges: to lift the ban on foreign reporters"],
            ),
        ],
    );
    check(
        EP,
        &[
            (
                "MEPs strongly condemn the arrests in Minsk and call on the Council to widen sanctions. They also urge member \
                 states to issue visas to students.",
                &[
                    "condemns: the arrests in Minsk",
                    "calls: the Council to widen sanctions",
                    "urges: member states to issue visas to students",
                ],
            ),
            (
                "In the resolution, Parliament calls for the release of all political prisoners and reiterates its support for \
                 free elections.",
                &[
                    "calls: the release of all political prisoners",
                    "reaffirms: its support for free elections",
                ],
            ),
        ],
    );
}

#[test]
fn lists_go_on_from_their_lead() {
    check(
        EP,
        &[
            (
                "The resolution calls on the authorities in Minsk to:\n\n- free all political prisoners;\n\n- repeal the law on \
                 foreign agents.",
                &["calls: free all political prisoners", "calls: repeal the law on foreign agents"],
            ),
            (
                "The resolution also:\n\n- condemns the raids on newsrooms;\n\n- calls on Minsk to reopen the border.",
                &["condemns: the raids on newsrooms", "calls: Minsk to reopen the border"],
            ),
        ],
    );
}

#[test]
fn bills_rule() {
    check(
        US,
        &[
            (
                "The bill would bar imports of gold from Nicaragua, authorize $3 million for exiled reporters and direct the \
                 State Department to report on the prisons.",
                &[
                    "decides: imports of gold from Nicaragua",
                    "decides: $3 million for exiled reporters",
                    "requests: the State Department to report on the prisons",
                ],
            ),
            (
                "It also requires the president to freeze the assets of judges.",
                &["other: the president to freeze the assets of judges"],
            ),
            (
                "The bill seeks to ban loans to the government in Managua.",
                &["decides: loans to the government in Managua"],
            ),
            (
                "The House also passed a resolution condemning the closure of churches and calling on the government to free \
                 two priests.",
                &["condemns: the closure of churches", "calls: the government to free two priests"],
            ),
            ("Opponents said the bill would hurt farmers and push Managua toward China.", &[]),
            ("The bill would strip judges of their visas, Holcomb said.", &[]),
            ("The bill now goes to the Senate, where it would need 60 votes to advance.", &[]),
        ],
    );
}

#[test]
fn texts_speak_in_other_ways() {
    check(
        UN,
        &[
            (
                "The resolution condemns the raids. The Secretary-General is requested to report by March.",
                &["condemns: the raids", "requests: to report by March"],
            ),
            (
                "Expressing concern at the raids, it asks Iran to open its prisons.",
                &["concerned: the raids", "requests: Iran to open its prisons"],
            ),
            (
                "The resolution calls on Iran to free the lawyers, and on its neighbours to take in those who flee.",
                &["calls: Iran to free the lawyers", "calls: its neighbours to take in those who flee"],
            ),
            (
                "The resolution, which was tabled by Iceland and urges a truce, names nobody.",
                &["urges: a truce"],
            ),
            (
                "The Council voted by 24 to 13, with nine abstentions, to create a panel of five judges.",
                &["decides: a panel of five judges"],
            ),
            (
                "The paragraph on prisons reaffirms the right to counsel.",
                &["reaffirms: the right to counsel"],
            ),
            // How it was decided, and words that are no text's.
            (
                "The Council condemned the raids in a resolution adopted by 30 votes to 2.",
                &["condemns: the raids"],
            ),
            ("In a text message, the envoy said the court was studying the case.", &[]),
            ("The Council heard the envoy, whom it called the voice of the jails.", &[]),
        ],
    );
}

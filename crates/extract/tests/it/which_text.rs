//! Which of several texts says what is told: the one that a sentence decides on without a name, the one of which the next sentence tells,
//! the one of another year. Each with its near miss.

use plenary_extract::record::{Extraction, Resolution};

use crate::fates;
use crate::fates::name;

/// `subjects stage: words; words`, one a text.
fn said(found: &Extraction, text: &Resolution) -> String {
    let on: Vec<&str> = text.subjects.iter().map(|s| name(found, s)).collect();
    let own = found.provisions.iter().filter(|p| p.resolution.as_ref() == Some(&text.r#ref));
    let words: Vec<&str> = own.map(|p| p.text.as_str()).collect();
    format!("{} {}: {}", on.join(" and "), text.stage, words.join("; "))
}

#[test]
fn a_text_that_only_its_verb_tells_of() {
    let chad = "Chad adopted: ";
    fates::check(
        said,
        &[
            (
                "The Human Rights Council on Thursday adopted a resolution on Chad. The members had decided to send monitors to Mali in \
                 March, a step backed by 30 states and opposed by four.",
                &[chad, "Mali adopted: to send monitors to Mali in March"],
            ),
            (
                "The Riksdag on Thursday adopted a motion on Chad by 200 votes to 4. In 2016 it approved by 100 votes to 30 a motion of \
                 the Greens themselves, then in opposition, deploring the closure of a newspaper in Mali.",
                &[chad, "Mali adopted: the closure of a newspaper in Mali"],
            ),
            // The one that the sentence names, not what it is measured by.
            (
                "The Riksdag on Thursday adopted a motion on Chad by 200 votes to 4, a wider margin than last year's 180 to 20. The motion \
                 deplores the closure of a newspaper.",
                &["Chad adopted: the closure of a newspaper", "Chad adopted: "],
            ),
        ],
    );
}

#[test]
fn a_text_of_which_the_next_sentence_tells() {
    let canada = "In the Senate of Canada, Motion 12, which condemns torture in Chad, passed on Monday.";
    let chad = "Chad adopted: torture in Chad";
    fates::check(
        said,
        &[
            (
                "The Organization of American States on Monday adopted a resolution on Cuba by 20 votes to 4. In March the members had made \
                 do with a resolution asking Haiti to hold elections. It carried, 17 to 1, with Chile abstaining.",
                &["Cuba adopted: ", "Haiti adopted: Haiti to hold elections"],
            ),
            (
                &format!(
                    "{canada} A companion bill by Senator Jane Roe would bar banks from lending to it. Bill S-14 cleared the justice \
                     committee on Friday by 8 votes to 1."
                ),
                &[chad, "Chad committee_approved: banks from lending to it"],
            ),
            (
                &format!(
                    "{canada} A bill that would bar banks from lending to it has yet to be heard. Bill S-14, filed in May by Senator Jane \
                     Roe, was referred to the justice committee in June."
                ),
                &[chad, "Chad referred: banks from lending to it"],
            ),
            // What the next sentence tells of is called a new one again.
            (
                "The Riksdag adopted a motion on Chad on Thursday. It is a text that deplores the closure of a newspaper. It rejected a \
                 second motion, on Mali, by 90 votes to 30.",
                &["Chad adopted: the closure of a newspaper", "Mali rejected: "],
            ),
        ],
    );
}

#[test]
fn the_text_that_a_phrase_names() {
    fates::check(
        said,
        &[
            (
                "The Human Rights Council on Thursday adopted a resolution on Chad by 30 votes to 4. In its resolution of 12 March 2019, the \
                 Council had already asked ministers to open the prisons.",
                &["Chad adopted: ", "Chad adopted: ministers to open the prisons"],
            ),
            // The very text.
            (
                "The Human Rights Council on Thursday adopted a resolution on Chad by 30 votes to 4. In its resolution, the Council asked \
                 ministers to open the prisons.",
                &["Chad adopted: ministers to open the prisons"],
            ),
        ],
    );
}

#[test]
fn the_state_that_one_of_several_texts_is_on() {
    let counts = "The resolution on Chad was adopted by 90 votes to 4. The text on Mali passed by 80 votes to 9. The resolution on Cuba \
                  carried by 70 to 12.";
    let mali = "Mali adopted: ";
    fates::check(
        said,
        &[
            (
                &format!(
                    "The General Assembly voted on Monday to censure the governments of Chad and Mali, and it also voiced concern over \
                     arrests in Cuba. {counts}"
                ),
                &["Chad adopted: the governments of Chad and Mali", mali, "Cuba adopted: arrests in Cuba"],
            ),
            // Whomever it asks to act, the text spoken of does.
            (
                &format!(
                    "The General Assembly adopted three texts on Monday. {counts} It calls on Chad to open its border."
                ),
                &["Chad adopted: ", mali, "Cuba adopted: Chad to open its border"],
            ),
        ],
    );
}

#[test]
fn a_bare_noun_paragraphs_later() {
    let chad = "Chad adopted: ";
    fates::check(
        said,
        &[
            // The one decided on without a name in the paragraph before.
            (
                "The National Congress of Honduras on Monday approved a motion on Cuba.\n\nIn Washington, the General Assembly of the \
                 Organization of American States late on Thursday suspended Chad by roll call: 30 votes in favour, none against.\n\n\
                 The text asks members to review their ties.",
                &["Cuba adopted: ", "Chad adopted: Chad by roll call; members to review their ties"],
            ),
            // Another year's count is no text of its own.
            (
                "The Human Rights Council adopted a resolution on Chad by 30 votes to 4 on Thursday. A year ago it was 26 to 9.\n\n\
                 The text deplores the closure of a newspaper.",
                &["Chad adopted: the closure of a newspaper", chad],
            ),
            // What is put off is not what was carried.
            (
                "The Senate of Pakistan adopted a resolution on Chad on Thursday, but a resolution on the killing of miners in Quetta \
                 could not be taken up. As soon as Senator Jane Roe was called to move her resolution on Quetta, members rose.\n\n\
                 “We have no quorum,” said Senator Juan Poe.\n\nThe chairman then deferred the resolution till Monday. It condemns the \
                 killings as a shame.",
                &[chad, " deferred: the killings as a shame"],
            ),
            (
                "The Senate of Canada passed Bill S-14 on Thursday. While the clerk was still reading out the bill, the Third Committee \
                 was adopting by consensus a resolution that deplores torture in Chad.\n\nThe draft encourages the Security Council to \
                 act.",
                &[
                    "Chad passed_chamber: ",
                    "Chad committee_approved: torture in Chad; the Security Council to act",
                ],
            ),
            // Long after the other one was told of.
            (
                "The Human Rights Council adopted a resolution on Chad on Thursday. It then approved a text on Cuba.\n\nTwo envoys shook hands at the door.\n\nNobody asked for \
                 the floor after that.\n\nSnow had begun to fall over the lake by noon.\n\nThe heating was out of order for the whole \
                 day.\n\nA bus took the delegates back to their hotels.\n\nThe cleaners came in at seven that evening.\n\nThe \
                 resolution deplores the closure of a newspaper.",
                &["Chad adopted: the closure of a newspaper", "Cuba adopted: "],
            ),
        ],
    );
}

#[test]
fn the_noun_that_one_went_by() {
    let lead = "The congress of the Labour Party on Thursday adopted a motion on Chad by 90 votes to 30.\n\nIn January the African Union \
                adopted a resolution on Mali.";
    fates::check(
        said,
        &[
            (
                &format!("{lead}\n\nThe motion regards the talks as ended. It asks delegates to stay away."),
                &["Chad adopted: delegates to stay away", "Mali adopted: "],
            ),
            (
                &format!("{lead}\n\nThe resolution asks delegates to stay away."),
                &["Chad adopted: ", "Mali adopted: delegates to stay away"],
            ),
        ],
    );
}

#[test]
fn whose_text_it_is_called() {
    let kenya = "The Senate of Kenya on Thursday approved a bill giving counties more money. The National Assembly of Kenya had passed its \
                 own bill two weeks ago.";
    let berlin = "The Bundestag on Thursday adopted a motion on Chad. A motion of the Greens on Mali failed.";
    let (chad, mali) = ("Chad adopted: ", "Mali rejected: ");
    fates::check(
        said,
        &[
            (
                &format!("{kenya} The senators' bill requires the Treasury to release arrears."),
                &[
                    " passed_chamber: counties more money; the Treasury to release arrears",
                    " passed_chamber: ",
                ],
            ),
            (
                &format!("{kenya} The deputies' bill requires the Treasury to release arrears."),
                &[" passed_chamber: counties more money", " passed_chamber: the Treasury to release arrears"],
            ),
            (
                &format!("{berlin} The accepted motion deplores the closure of a newspaper."),
                &["Chad adopted: the closure of a newspaper", mali],
            ),
            (
                &format!("{berlin} The beaten motion deplored the closure of a newspaper."),
                &[chad, "Mali rejected: the closure of a newspaper"],
            ),
            (
                "Russia vetoed on Thursday a Security Council resolution on Mali, and within the hour watched its own, shorter draft go \
                 down as well. Britain had drafted the first. The rival draft collected three votes: those of Russia, China and Peru. \
                 Seven members rejected it. Russia's text merely urged both sides to talk.",
                &["Mali vetoed: ", "Mali rejected: both sides to talk"],
            ),
        ],
    );
}

#[test]
fn a_number_told_behind_the_matter() {
    fates::check(
        said,
        &[(
            "The Fourth Committee approved two drafts on Thursday. A text on settlements (document A/C.4/78/L.12) was approved by 150 \
             votes to 7. The draft on the occupied Golan (document A/C.4/78/L.14), tabled by Cuba, drew 140 votes. It would have the \
             Assembly call upon Israel to leave.",
            &["Israel committee_approved: ", "Israel committee_approved: Israel to leave"],
        )],
    );
}

#[test]
fn the_declaration_by_another_word() {
    fates::check(
        said,
        &[
            (
                "The Arab League on Thursday adopted a resolution and a joint declaration on Chad. Both were adopted by consensus.\n\n\
                 The resolution calls on Chad to open its border. In the 12-point communique, the ministers voiced alarm over the burning \
                 of villages.",
                &["Chad adopted: Chad to open its border", "Chad adopted: the burning of villages"],
            ),
            (
                "The Saeima on Thursday adopted a declaration on Chad by 78 votes. Two months ago it approved a decision on Mali, said \
                 Juan Roe.\n\nHe explained that the statement condemns the raids. It also asks ministers to recall the envoy.",
                &["Chad adopted: the raids; ministers to recall the envoy", "Mali adopted: "],
            ),
            // A paper of somebody else's.
            (
                "The Arab League on Thursday adopted a declaration on Chad and a resolution on Mali. In a communique, the ministry of \
                 Mali voiced alarm over the burning of villages.",
                &["Chad adopted: ", "Mali adopted: "],
            ),
        ],
    );
}

#[test]
fn what_is_told_in_the_present_after_an_older_text() {
    let lead =
        "The Human Rights Council on Thursday extended the mandate of its expert on Mali by 21 votes to 13.";
    let mandate = "Mali adopted: the mandate of its expert on Mali";
    fates::check(
        said,
        &[
            (
                &format!(
                    "{lead} Last year the same text had passed without a vote.\n\nIt demands that the army free the nurses."
                ),
                &[
                    "Mali adopted: the mandate of its expert on Mali; the army free the nurses",
                    "Mali adopted: ",
                ],
            ),
            // An older one that is told of for the first time.
            (
                &format!(
                    "{lead} In 2019 it had adopted a resolution on Chad without a vote.\n\nIt demands that Chad free the nurses."
                ),
                &[mandate, "Chad adopted: Chad free the nurses"],
            ),
        ],
    );
}

#[test]
fn items_that_tell_of_texts_of_their_own() {
    let lead = "On Thursday the Governing Council approved decisions on the cases of 110 members in ten countries. Those that made news:\n\n\
                - Chad. The Council voices alarm at the arrest of members.\n\n- Mali. The Council calls for an end to the raids.";
    fates::check(
        said,
        &[
            (
                &format!("{lead} This one did go to a vote: 104 in favour, 6 against, 21 abstaining."),
                &["Chad adopted: the arrest of members", "Mali adopted: an end to the raids"],
            ),
            // One text that a list spells out.
            (
                "The Human Rights Council on Thursday adopted a resolution on Chad. The text:\n\n- deplores the arrest of members;\n\n- \
                 calls for an end to the raids.",
                &["Chad adopted: the arrest of members; an end to the raids"],
            ),
        ],
    );
}

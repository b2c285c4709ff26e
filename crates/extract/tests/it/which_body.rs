//! Which body decides that no list holds or that is told in other words: gatherings by their number, associations, the other chamber,
//! those counted in a chamber, a town in place of its council; and what only looks like the one that decides.

use plenary_extract::record::ActorKind;

use crate::fates::{check, check_all, fate};
use crate::whose_house::votes;

#[test]
fn gatherings_told_by_their_number() {
    check(
        votes,
        &[
            (
                "QUITO — The 41st Inter-American Labour Conference ended on Tuesday. It adopted a resolution on Haiti by 81 votes to 12.",
                &["81-12 in Inter-American Labour Conference"],
            ),
            (
                "The Fourth World Bakery Conference adopted a resolution condemning Sudan by 210 votes to 14.",
                &["210-14 in World Bakery Conference"],
            ),
            (
                "LOME — The Pan-African Teachers Convention closed on Friday. Delegates adopted a resolution on Togo by 81 votes to 12.",
                &["81-12 in Pan-African Teachers Convention"],
            ),
            // A Congress by its number is one of the land's.
            (
                "WASHINGTON — The bill on Cuba lapsed with the 116th Congress. The U.S. House passed it anew on Tuesday, 300-100.",
                &["300-100 in U.S. House of Representatives"],
            ),
        ],
    );
}

#[test]
fn associations_that_meet() {
    check(
        votes,
        &[
            (
                "ROME — A motion to suspend Belarus from the International Cycling Federation fell on Tuesday. The count at the annual \
                 general meeting was 61 to 48.",
                &["61-48 in International Cycling Federation"],
            ),
            (
                "The International Chess Federation rejected by 70 votes to 51 a motion to suspend Belarus.",
                &["51-70 in International Chess Federation"],
            ),
            (
                "The Scottish Hockey Union has been told by its members to shun Iran, after a motion was carried at its annual general \
                 meeting on Saturday. The resolution got 64 votes and 12 were against.",
                &["64-12 in Scottish Hockey Union"],
            ),
            // One that only speaks up decides nothing.
            (
                "The Scottish Hockey Union welcomed the news. Members were told that a motion on Iran was carried by 64 votes to 12.",
                &["64-12 in nobody"],
            ),
            (
                "The Scottish Hockey Union welcomed the news. A motion on Iran was carried on Saturday by 64 votes to 12.",
                &["64-12 in nobody"],
            ),
            (
                "The university's board of governors turned down a motion on Burma by a vote of 9-3.",
                &["3-9 in board of governors"],
            ),
        ],
    );
}

#[test]
fn all_the_themes_of_a_committee() {
    check(
        votes,
        &[
            (
                "The Environment, Water and Energy Committee approved a motion on Bolivia by 9 votes to 4.",
                &["9-4 in Environment, Water and Energy Committee"],
            ),
            (
                "The World Congress of Bakers met in Lyon. The drafting committee had approved a text on Niger by 10 votes to 1.",
                &["10-1 in drafting committee"],
            ),
        ],
    );
}

#[test]
fn where_a_text_would_go() {
    check(
        votes,
        &[
            (
                "The Senate of Chile debated a bill on Nicaragua on Monday. A motion to refer it to the Committee on Foreign Relations \
                 was carried by 22 votes to 15.",
                &["22-15 in Chilean Senate"],
            ),
            (
                "A proposal to send the Sudan resolution back to the Third Committee was rejected by the General Assembly by 40 votes \
                 to 88.",
                &["40-88 in UN General Assembly"],
            ),
            // There it is decided.
            (
                "The bill on Sudan was referred to the Justice Committee and approved there by 10 votes to 2.",
                &["10-2 in Justice Committee"],
            ),
        ],
    );
}

#[test]
fn the_other_chamber() {
    let (here, there) = ("80-40 in Australian House of Representatives", "30-41 in Australian Senate");
    let before = "The Australian House of Representatives passed a motion on Eritrea by 80 votes to 40.";
    for sentence in [
        "In the other chamber a similar motion failed on Tuesday, 30 to 41.",
        "A similar motion was rejected by the other house on Tuesday, 30 to 41.",
        "In the other place, a motion like it was lost, 30 to 41.",
    ] {
        check(votes, &[(&format!("{before} {sentence}"), &[here, there])]);
    }
    check(
        fate,
        &[(
            "The Lords rejected a motion on Eritrea by 140 votes to 120. He had seen nothing like it in the other place he worked.",
            &["House of Lords: Eritrea, rejected"],
        )],
    );
}

#[test]
fn those_counted_in_a_chamber() {
    check(
        votes,
        &[
            (
                "The Polish parliament passed the bill on Belarus on Friday. Among the senators the tally was 61 to 5, and among the \
                 deputies 300 to 40.",
                &["61-5 in Polish Senate; 300-40 in Sejm"],
            ),
            (
                "A bill on Cambodia was passed by the deputies on Tuesday by 110 votes to 12. The Senate of France takes it up in March.",
                &["110-12 in French National Assembly"],
            ),
        ],
    );
}

#[test]
fn a_town_in_place_of_its_council() {
    let (here, ours) =
        ("5-2 in Dover City Council", "The Dover City Council passed a resolution on Gaza, 5-2.");
    for (sentence, there) in [
        ("Camden adopted its own resolution in January, 9-3.", "9-3 in Camden"),
        ("The city of Camden had rejected a similar resolution, 3-9.", "3-9 in Camden"),
        ("In neighboring Camden, a similar resolution failed on Monday, 3-9.", "3-9 in Camden"),
        ("In Camden County a comparable motion was passed in May, 9-3.", "9-3 in Camden County"),
        // A person, or an office, adopts none.
        ("In May a similar resolution failed, 3-9.", "3-9 in Dover City Council"),
    ] {
        check(votes, &[(&format!("{ours} {sentence}"), &[here, there])]);
    }
}

#[test]
fn organs_of_the_organization_spoken_of() {
    check(
        votes,
        &[
            (
                "The Permanent Council of the OAS condemned the coup in Honduras on Monday. On Saturday the General Assembly suspended \
                 the country by 33 votes to none.",
                &["33-0 in OAS General Assembly"],
            ),
            (
                "The OAS condemned the coup in Honduras. The United Nations followed: the General Assembly adopted a resolution on \
                 Honduras by 133 votes to 2.",
                &["133-2 in UN General Assembly"],
            ),
            (
                "The session of the foreign ministers of the Arab League ended on Friday with a declaration on Lebanon. The \
                 declaration was agreed upon by consensus after a long sitting of the drafting committee.",
                &["--- in Arab League"],
            ),
            (
                "The 12th Inter-Island Parliamentary Conference adopted a text on Chad by 81 votes to 12. Rep. Rosa Ilan of the opposition \
                 National Congress said she had voted in favor.",
                &["81-12 in Inter-Island Parliamentary Conference"],
            ),
        ],
    );
}

#[test]
fn where_it_was_told_before() {
    check(
        votes,
        &[
            (
                "The General Assembly adopted the resolution on hunger by 110 votes to 36.\n\nIn the Third Committee, Malta had tabled an \
                 amendment on the rights of farmers. The amendment was adopted by 76 votes to 72.",
                &["110-36 in UN General Assembly; 76-72 in Third Committee"],
            ),
            (
                "Kenya's Senate on Tuesday debated the plan to quit the court, five days after the National Assembly did so. The motion was \
                 carried by 29 votes against one.",
                &["29-1 in Senate of Kenya"],
            ),
            (
                "The Commons passed the motion on Yemen by 300 votes to 200. Then it was for the Lords. They rejected it on Tuesday by 110 \
                 votes to 200.",
                &["300-200 in UK House of Commons", "110-200 in House of Lords"],
            ),
            (
                "PHOENIX — The Arizona Senate on Tuesday approved a memorial on China. House Bill 2504 bars insurers from paying for \
                 transplants. It squeaked out of the House 31-28 in February.",
                &["", "31-28 in Arizona House of Representatives"],
            ),
            (
                "The Fifth Committee ended its session on Friday. The General Assembly meets on Monday. Peru's amendment to draft \
                 resolution A/C.5/78/L.19 was voted down 91 to 18.",
                &["18-91 in Fifth Committee"],
            ),
            (
                "The Committee on Gender and Legal Affairs recommended the bill on Chad by 14 votes to three.",
                &["14-3 in Committee on Gender and Legal Affairs"],
            ),
        ],
    );
}

#[test]
fn what_only_looks_like_a_body() {
    let bodies = |found: &plenary_extract::Extraction| {
        found.actors.iter().filter(|a| a.kind == ActorKind::Body).map(|a| a.name.clone()).collect()
    };
    check_all(
        bodies,
        &[
            (
                "Kenya's Senate passed a resolution on housing. Peter Kamau lets the other house to a cousin.",
                &["Senate of Kenya"],
            ),
            (
                "The Security Council adopted a resolution on Mali. The Fourth Geneva Convention protects nurses.",
                &["UN Security Council"],
            ),
            (
                "The Dover City Council passed a motion on Gaza. In Europe, a similar motion failed.",
                &["Dover City Council"],
            ),
            // A party, but no council that rules.
            (
                "Sudan's ruling Transitional Military Council adopted a text on Mali.",
                &["Transitional Military Council"],
            ),
            (
                "The Security Council adopted a resolution on Mali. The opposition Rally Council said no.",
                &["UN Security Council"],
            ),
        ],
    );
}

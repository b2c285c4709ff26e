//! Counts that stand alone, or that are no house's: which text and house they are of. Each with its near miss.

use crate::fates;
use crate::fates::dated;
use crate::whose_count::counts;

#[test]
fn a_count_of_which_the_next_sentence_tells() {
    let council = "Yemen adopted: Dover City Council final 7/2/-";
    fates::check(
        counts,
        &[
            (
                "Seven to two: that's how the Dover City Council came down on Tuesday on a resolution against the war in Yemen.",
                &[council],
            ),
            (
                "Seven to two. By that margin the Dover City Council adopted a resolution on the war in Yemen on Tuesday.",
                &[council],
            ),
            (
                "The Third Committee approved a text on Chad on Tuesday. 90 / 12 / 60. That was the recorded vote.",
                &["Chad committee_approved: Third Committee final 90/12/60"],
            ),
            // Hours, not votes.
            (
                "Seven to two. Those are the hours of the library. The Dover City Council adopted a resolution on Yemen on Tuesday.",
                &["Yemen adopted: "],
            ),
        ],
    );
}

#[test]
fn words_for_a_side() {
    fates::check(
        counts,
        &[
            (
                "The Philippine House passed House Bill No. 31 on Tuesday, with 190 names in favor, 61 against and two abstentions.",
                &[" passed_chamber: Philippine House of Representatives final 190/61/2"],
            ),
            (
                "The European Parliament adopted a resolution on Chad on Tuesday with 402 in favour, 110 against and 33 not deciding.",
                &["Chad adopted: European Parliament final 402/110/33"],
            ),
            (
                "The Political Committee approved a draft on Chad by 29 votes to 8; eleven did not vote either way.",
                &["Chad committee_approved: Political Committee final 29/8/11"],
            ),
        ],
    );
}

#[test]
fn a_party_s_own_count() {
    let house = "Dáil Éireann final 61/84/-";
    fates::check(
        counts,
        &[
            (
                "The Dáil rejected the Wages Bill on Tuesday by 84 votes to 61. Labour members had a free vote: four of them were in \
                 favour, three of them opposed.",
                &[&format!(" rejected: {house}")],
            ),
            // Of the house's members.
            (
                "The Dover City Council has nine members. The Rivers Resolution passed on Tuesday; six of them were in favour, three opposed.",
                &[" adopted: Dover City Council final 6/3/-"],
            ),
        ],
    );
}

#[test]
fn the_house_where_it_went_otherwise() {
    fates::check(
        counts,
        &[
            (
                "ABUJA - The Senate adopted a motion on oil on Wednesday. It was otherwise in the House of Representatives. Musa Bello's \
                 motion was rejected by 90 votes to 71.",
                &[" adopted: ", " rejected: Nigerian House of Representatives final 71/90/-"],
            ),
            (
                "OTTAWA - Yeas 160, nays 131. With that the House of Commons passed the Ports Act, which the Senate had approved by voice \
                 vote in January.",
                &[
                    " passed_legislature: House of Commons of Canada final 160/131/-, Senate of Canada final -/-/-",
                ],
            ),
        ],
    );
}

#[test]
fn what_is_put_off_by_consent() {
    fates::check(
        dated,
        &[
            (
                "CANBERRA - In the Senate on Thursday Senator Ingrid Roe asked that debate on the Greens' bill be adjourned. The chamber \
                 agreed without a vote.",
                &["introduced undated, deferred 2024-03-14"],
            ),
            (
                "In the Permanent Council of the OAS on Thursday Jamaica requested that the draft on Haiti be postponed until April. No one \
                 objected.",
                &["deferred 2024-03-14"],
            ),
            // Nothing was asked for.
            (
                "CANBERRA - In the Senate on Thursday Senator Ingrid Roe spoke for the Greens' bill. The chamber agreed to it without a vote.",
                &["adopted 2024-03-14"],
            ),
            // An election's day is no vote's.
            (
                "The Permanent Council of the OAS adopted a resolution on Monday. The text demands that the November 7 ballot in Nicaragua be \
                 observed.",
                &["adopted 2024-03-11"],
            ),
        ],
    );
}

#[test]
fn a_bill_s_number_in_its_title() {
    let title = |_: &plenary_extract::record::Extraction, r: &plenary_extract::record::Resolution| {
        format!("{:?} {:?}", r.title.as_deref(), r.symbol.as_deref())
    };
    fates::check(
        title,
        &[
            (
                "CANBERRA - The Senate rejected the Ports Amendment Bill (No. 3) on Thursday.",
                &["Some(\"Ports Amendment Bill (No. 3)\") None"],
            ),
            (
                "MANILA - The Philippine Senate passed Senate Bill No. 42 on Thursday.",
                &["None Some(\"Senate Bill No. 42\")"],
            ),
        ],
    );
}

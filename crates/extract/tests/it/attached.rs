//! Votes that turn out to be on a change, on a piece or on not dealing with a text; counts that are no votes. Each with its near miss.

use crate::fates::{check as fates, fate};
use crate::told::check;

const COUNCIL: &str = "UN Human Rights Council";

#[test]
fn a_no_action_motion_in_marks() {
    let carried = format!("{COUNCIL} procedural 25/20/- adopted");
    let lost = format!("{COUNCIL} procedural 20/25/- rejected");
    check(&[
        (
            "Council acts",
            "The Human Rights Council on Friday carried a Chadian \"no action\" motion by 25 votes to 20.",
            &[carried.as_str()],
        ),
        (
            "Council acts",
            "An Iranian \"no-action motion\" was rejected by 25 votes to 20 in the Human Rights Council on Friday.",
            &[&lost],
        ),
        (
            "Council acts",
            "The Human Rights Council voted again not even to discuss a draft on Chad. The move passed by 25 votes to 20.",
            &[&carried],
        ),
        // A motion of which no more is known.
        (
            "Bundestag acts",
            "The Bundestag on Friday carried a \"climate\" motion by 25 votes to 20.",
            &["Bundestag final 25/20/- adopted"],
        ),
    ]);
    fates(
        fate,
        &[
            (
                "A Cuban \"no action\" motion was carried on Friday by 22 votes to 17 in the Human Rights Council. It prevented a \
                 vote on a draft on Chad put forward by Peru.",
                &["UN Human Rights Council: Chad, lapsed"],
            ),
            (
                "The Human Rights Council on Friday adopted a text on Mali by 22 votes to 17. It prevented a vote on Tuesday on a \
                 draft on Chad, which Peru withdrew.",
                &["UN Human Rights Council: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn a_piece_that_the_sentence_opens_with() {
    let whole = "UN General Assembly final 99/14/- adopted";
    check(&[
        (
            "Assembly acts",
            "The General Assembly on Friday took up a resolution on Chad. Mali asked for a separate vote on the section on \
             courts. The section was retained with 87 votes in favour and 16 against. The resolution as a whole was then \
             adopted by 99 to 14.",
            &["UN General Assembly paragraph 87/16/- adopted", whole],
        ),
        (
            "Assembly acts",
            "The General Assembly on Friday took up a resolution on Chad. The wording on courts was kept by 87 to 16, and the \
             resolution as a whole adopted by 99 to 14.",
            &["UN General Assembly paragraph 87/16/- adopted", whole],
        ),
        // The text.
        (
            "Assembly acts",
            "The General Assembly on Friday took up a resolution on Chad. The document was adopted by 99 to 14.",
            &[whole],
        ),
    ]);
}

#[test]
fn what_was_voted_on_is_put_into_a_bill() {
    let lead = "WASHINGTON — The U.S. Senate voted 71-4 on Friday to forbid coffee imports from Uganda.";
    let change = "U.S. Senate amendment 71/4/- adopted";
    let body = |more: &str| format!("{lead} {more}");
    let written = body("The embargo was written into a bill that pays for a lending fund.");
    let rider = body("The ban was offered as an amendment to the foreign aid bill.");
    let tabled = body(
        "The embargo was attached to a spending bill. Sen. Ann Roe moved to lay the amendment on the table. Her motion \
         lost on a roll call, 17 to 60.",
    );
    let named = body("The ban was in a bill by Sen. Ann Roe.");
    check(&[
        ("Senate acts", &written, &[change]),
        ("Senate acts", &rider, &[change]),
        ("Senate acts", &tabled, &[change, "U.S. Senate procedural 17/60/- rejected"]),
        // The bill itself.
        ("Senate acts", &named, &["U.S. Senate final 71/4/- adopted"]),
    ]);
}

#[test]
fn a_bar_is_no_count() {
    let lost = "Riigikogu final 21/30/- rejected";
    check(&[
        (
            "Riigikogu acts",
            "The Riigikogu on Friday rejected the draft resolution on Belarus with 21 votes in favour and 30 against. At least 51 votes in favour \
             were needed for it to pass.",
            &[lost],
        ),
        (
            "Riigikogu acts",
            "The Riigikogu on Friday rejected the draft resolution on Belarus by 30 votes to 21. To pass, it needed a majority of \
             the members, 51 votes in favour.",
            &[lost],
        ),
        // What was got.
        (
            "Riigikogu acts",
            "The Riigikogu on Friday rejected the draft resolution on Belarus. It needed 51 votes but got 21 votes in favour and \
             30 against.",
            &[lost],
        ),
    ]);
}

#[test]
fn an_older_text_that_another_deals_with() {
    fates(
        fate,
        &[
            (
                "The Human Rights Council on Friday adopted a resolution on the implementation by Chad of Resolution 16/9, which \
                 was passed in March.",
                &["UN Human Rights Council: Chad, adopted", "UN Human Rights Council: Chad, adopted"],
            ),
            (
                "The Human Rights Council on Friday adopted a resolution on Chad, Resolution 16/9, without a vote.",
                &["UN Human Rights Council: Chad, adopted"],
            ),
        ],
    );
}

#[test]
fn whose_turn_it_was() {
    fates(
        fate,
        &[
            (
                "The House of Commons of Canada passed a motion on Chad on 2 March by 266 to 0.\n\nThen it was the Senate's turn. On \
                 9 June it defeated its own version of the motion by 33 votes to 29.",
                &["House of Commons of Canada: Chad, adopted", "Senate of Canada: Chad, rejected"],
            ),
            // Of the house itself.
            (
                "The House of Commons of Canada passed a motion on Chad on 2 March by 266 to 0.\n\nThen it was Mali's turn. On 9 June \
                 it defeated a motion on Mali by 33 votes to 29.",
                &["House of Commons of Canada: Chad, adopted", "House of Commons of Canada: Mali, rejected"],
            ),
        ],
    );
}

#[test]
fn a_motion_that_came_to_no_debate() {
    let adopted = "New Zealand Parliament: Chad, adopted";
    fates(
        fate,
        &[
            (
                "New Zealand's Parliament agreed to a motion on Chad on Tuesday. An earlier motion on Mali did not get as far as debate.",
                &[adopted, "New Zealand Parliament: Mali, deferred"],
            ),
            (
                "New Zealand's Parliament agreed to a motion on Chad on Tuesday. An earlier motion on Mali got as far as debate.",
                &[adopted],
            ),
        ],
    );
}

#[test]
fn who_presented_the_second() {
    use crate::behind::sponsors;
    fates(
        sponsors,
        &[
            (
                "The Human Rights Council adopted two resolutions on Chad on Friday. The first was tabled by Peru and adopted by 24 \
                 votes to 13. The second was presented by Mali and adopted by 21 votes to 12.",
                &["Peru", "Mali"],
            ),
            // Nobody's.
            (
                "The Human Rights Council adopted two resolutions on Chad on Friday. The first was opposed by Peru and adopted by 24 \
                 votes to 13. The second was adopted by 21 votes to 12.",
                &["", ""],
            ),
        ],
    );
}

#[test]
fn whose_author_is_told() {
    use crate::behind::sponsors;
    fates(
        sponsors,
        &[
            (
                "Sen. Mary Holt filed Senate Resolution No. 88 on Chad in the Philippine Senate. A similar measure, House Resolution \
                 No. 40, was referred to a House committee. Its author, Rep. Anna Roe, asked senators to pass Holt's measure.",
                &["Mary Holt", "Anna Roe"],
            ),
            (
                "The U.S. Senate passed a bill on Chad by 70 votes to 20. Sen. Mary Holt, author of the bill, wept.",
                &["Mary Holt"],
            ),
            // Of a change to it.
            (
                "The U.S. Senate passed a bill on Chad by 70 votes to 20. Sen. Mary Holt, author of the amendment, wept.",
                &[""],
            ),
        ],
    );
}

//! Counts and what they were taken on: constructions of the news, each in a few sentences of its own.

use crate::told::check;
use plenary_extract::{Engine, Meta};

#[test]
fn a_count_told_after_its_decision() {
    check(&[
        (
            "Council throws out Yemen inquiry",
            "GENEVA — The UN Human Rights Council on Thursday rejected a resolution on Yemen. The vote was 18 to 21, \
             with seven abstentions.",
            &["UN Human Rights Council final 18/21/7 rejected"],
        ),
        (
            "Text goes through",
            "UNITED NATIONS — A resolution on Mali was adopted in the Security Council on Monday by 14 votes with the \
             United States abstaining.",
            &["UN Security Council final 14/-/- adopted"],
        ),
        (
            "Text goes through",
            "UNITED NATIONS — The Security Council adopted a resolution on Mali on Monday with the abstention of Russia \
             and China.",
            &["UN Security Council final -/-/- adopted"],
        ),
        (
            "Text goes through",
            "NEW DELHI — India was one of 32 countries that abstained on a UN General Assembly resolution on Mali, which was \
             adopted by 141 votes to 7.",
            &["UN General Assembly final 141/7/32 adopted"],
        ),
        (
            "Text goes through",
            "UNITED NATIONS — The Third Committee approved the resolution on Mali by consensus on Wednesday, two years \
             after a vote of 131 to 9.",
            &["Third Committee final -/-/- adopted", "Third Committee final 131/9/- adopted"],
        ),
        (
            "Text goes through",
            "NEW YORK — The General Assembly resolution on Mali was backed by a record 130 countries on Tuesday. Thirty-two \
             states opposed it and 22 abstained.",
            &["UN General Assembly final 130/32/22 adopted"],
        ),
        (
            "Text goes through",
            "STRASBOURG — The European Parliament deplores an arrest in Mali. It also asks the Commission to act. The text \
             was adopted by 402 votes to 57.",
            &["European Parliament final 402/57/- adopted"],
        ),
        (
            "Changes lost",
            "GENEVA — The UN Human Rights Council adopted a resolution on Mali on Monday by 24 votes to 8. Four amendments \
             put forward by Cuba were rejected by votes ranging from 21-9 to 23-7.",
            &["UN Human Rights Council final 24/8/- adopted"],
        ),
        (
            "Panel acts",
            "UNITED NATIONS — A resolution on Mali passed on Monday in the Third Committee of the General Assembly, which \
             includes all 193 U.N. members, with 77 votes in favour and 28 against.",
            &["Third Committee final 77/28/- adopted"],
        ),
        (
            "Text falls short",
            "UNITED NATIONS — A resolution on Mali failed in the Security Council on Monday. It got five votes in \
             favour and four against, with six abstentions.",
            &["UN Security Council final 5/4/6 rejected"],
        ),
        (
            "Debate goes on",
            "WASHINGTON — The U.S. Senate on Thursday fell short of the 60 votes needed to end debate on a bill on \
             Belarus. The tally was 52-47.",
            &["U.S. Senate procedural 52/47/- rejected"],
        ),
        (
            "House acts on Belarus",
            "WASHINGTON — The U.S. House of Representatives on Thursday condemned Belarus. The bill, H.R. 533, was \
             approved 392-28.",
            &["U.S. House of Representatives final 392/28/- adopted"],
        ),
        (
            "Prague speaks out",
            "PRAGUE — The Czech Chamber of Deputies adopted a resolution on Belarus on Friday. All 135 deputies \
             present backed it.",
            &["Czech Chamber of Deputies final 135/-/- adopted"],
        ),
    ]);
}

#[test]
fn what_a_count_was_taken_on() {
    check(&[
        (
            "Paragraph survives",
            "GENEVA — The UN Human Rights Council adopted a resolution on Sudan on Friday by 29 votes to 10, with four \
             abstentions. Before that, it decided by 20 votes to 15, with eight abstentions, to retain operative \
             paragraph 6.",
            &[
                "UN Human Rights Council final 29/10/4 adopted",
                "UN Human Rights Council paragraph 20/15/8 adopted",
            ],
        ),
        (
            "Council acts on Mali",
            "GENEVA — The UN Human Rights Council adopted a resolution on Mali on Friday by 29 votes to 10. A bid by \
             Cuba to take no action on the text had been turned down by 25 votes to 12.",
            &[
                "UN Human Rights Council final 29/10/- adopted",
                "UN Human Rights Council procedural 12/25/- rejected",
            ],
        ),
        (
            "Peers defeat the government",
            "LONDON — The House of Lords defeated the government by 229 votes to 137 on Monday over an amendment to \
             the trade bill.",
            &["House of Lords amendment 229/137/- adopted"],
        ),
        (
            "Storting acts on Belarus",
            "OSLO — The Storting adopted a resolution on Belarus on Tuesday by 70 votes to 15. A deputy asked for a \
             secret ballot. The house turned that down by 61 votes to 24.",
            &["Storting final 70/15/- adopted", "Storting procedural 24/61/- rejected"],
        ),
        (
            "Bill dies",
            "SACRAMENTO — A bill on forced labour died in the Senate Judiciary Committee on a 5-5 tie on Tuesday.",
            &["Senate Judiciary Committee final 5/5/- rejected"],
        ),
    ]);
}

#[test]
fn several_texts_and_bodies() {
    check(&[
        (
            "Council acts on Iran, Belarus",
            "GENEVA — The UN Human Rights Council on Thursday adopted two resolutions. The text on Iran was passed by \
             24 votes to eight, with 15 abstentions. The one on Belarus got 21 votes in favour, five against and 21 \
             abstentions.",
            &[
                "UN Human Rights Council final 24/8/15 adopted",
                "UN Human Rights Council final 21/5/21 adopted",
            ],
        ),
        (
            "Texas House condemns organ harvesting",
            "AUSTIN — The Texas House on Tuesday voted 140-2 for a resolution on forced organ harvesting in China. The \
             Senate took up a companion measure a day later and passed it on a voice vote.",
            &["Texas House of Representatives final 140/2/- adopted", "Texas Senate final -/-/- adopted"],
        ),
        (
            "Assembly adopts text on Iran",
            "NEW YORK — The UN General Assembly on Thursday adopted a resolution on Iran by 80 votes to 30, with 60 \
             abstentions. In committee the figures had been 79-31-61. The Third Committee met in November.",
            &["UN General Assembly final 80/30/60 adopted", "Third Committee final 79/31/61 adopted"],
        ),
    ]);
}

#[test]
fn the_day_a_bill_was_brought_in_is_not_the_day_of_the_vote() {
    let meta = Meta { published: time::Date::from_calendar_date(2023, time::Month::December, 15).ok() };
    for (follows, date) in [
        ("The bill was introduced in the House in August 2022.", None),
        ("The House passed the bill on December 12.", Some("2023-12-12")),
    ] {
        let text = format!(
            "House acts on Belarus\n\nThe U.S. House of Representatives passed the Belarus Democracy Reauthorization Act \
             in a 335-37 vote. {follows}\n"
        );
        let found = Engine::new().extract(&text, &meta);
        let dates: Vec<_> = found.votes.iter().map(|vote| vote.date.map(|date| date.to_string())).collect();
        assert_eq!(dates, [date.map(str::to_owned)], "{follows}");
    }
}

#[test]
fn changes_and_ways_of_proceeding() {
    check(&[
        (
            "Assembly calls for truce",
            "UNITED NATIONS — The UN General Assembly on Friday adopted a resolution on Mali by 121 votes to 14. A \
             Chadian-led bid to amend the text to drop its first demand fell short, getting 88 votes in favour and 55 \
             against.",
            &["UN General Assembly final 121/14/- adopted", "UN General Assembly amendment 88/55/- rejected"],
        ),
        (
            "Commission takes no action",
            "GENEVA — The UN Human Rights Council on Thursday decided, by a vote of 27 in favour to 15 against, to take \
             no action on a draft resolution on Chad.",
            &["UN Human Rights Council procedural 27/15/- adopted"],
        ),
        (
            "Council adopts text on Mali",
            "GENEVA — The UN Human Rights Council on Thursday adopted a resolution on Mali by 20 votes to 16. An oral \
             amendment to delete the paragraph on troops was turned down, 6-25.",
            &[
                "UN Human Rights Council final 20/16/- adopted",
                "UN Human Rights Council amendment 6/25/- rejected",
            ],
        ),
        (
            "House passes Belarus bill",
            "WASHINGTON — The U.S. House of Representatives on Thursday passed a bill on Belarus, 390-20. A motion to \
             postpone the measure, the House's way of killing it, had failed before the recess, 63-79.",
            &[
                "U.S. House of Representatives final 390/20/- adopted",
                "U.S. House of Representatives procedural 63/79/- rejected",
            ],
        ),
    ]);
}

#[test]
fn numbers_told_by_voters() {
    check(&[
        (
            "Council backs text on Mali",
            "NEW YORK — The UN Security Council on Monday adopted a resolution on Mali with 13 votes in favour. Only \
             Malta was opposed. China abstained.",
            &["UN Security Council final 13/1/- adopted"],
        ),
        (
            "League suspends Mali",
            "CAIRO — The Arab League on Saturday adopted a decision on Mali. It was approved by 17 of the 22 \
             members. Oman, Libya and Kuwait voted against it, while Qatar and Sudan abstained.",
            &["Arab League final 17/3/2 adopted"],
        ),
        (
            "Council backs text on Mali",
            "GENEVA — The UN Human Rights Council on Monday adopted a resolution on Mali with 25 votes in favour and 10 \
             against. Chad and Fiji abstained.",
            &["UN Human Rights Council final 25/10/- adopted"],
        ),
    ]);
}

#[test]
fn how_a_group_split_is_no_count() {
    check(&[
        (
            "MEPs back Mali text",
            "STRASBOURG — The European Parliament on Thursday adopted a resolution on Mali by 326 votes to 202. The \
             European People's Party came apart: 71 of its members voted in favour and 49 voted against.",
            &["European Parliament final 326/202/- adopted"],
        ),
        (
            "Council backs text on Mali",
            "GENEVA — The UN Human Rights Council on Monday adopted a resolution on Mali. Eighteen of its 47 members \
             voted in favour, 14 voted against and 15 abstained.",
            &["UN Human Rights Council final 18/14/15 adopted"],
        ),
    ]);
}

#[test]
fn what_a_motion_would_suspend_is_no_sitting() {
    check(&[
        (
            "MPs reject motion on arms",
            "LONDON — A motion urging the government to suspend arms sales to Mali was defeated in the House of Commons on \
             Monday by 301 votes to 214.",
            &["UK House of Commons final 214/301/- rejected"],
        ),
        (
            "MPs reject motion on arms",
            "LONDON — A motion to suspend arms sales to Mali was defeated in the House of Commons on Monday by 301 votes to 214.",
            &["UK House of Commons final 214/301/- rejected"],
        ),
        (
            "MPs sit on",
            "LONDON — A motion to suspend the sitting was defeated in the House of Commons on Monday by 301 votes to 214.",
            &["UK House of Commons procedural 214/301/- rejected"],
        ),
    ]);
}

#[test]
fn what_is_backed_by_a_count_in_between() {
    check(&[
        (
            "Vote taken",
            "The European Parliament on Tuesday backed, 415-193-28, a report by a Green member that says Hungary is no full democracy.",
            &["European Parliament final 415/193/28 adopted"],
        ),
        (
            "Vote taken",
            "The Bundestag on Tuesday backed, 415-193, a motion on arrests in Chad.",
            &["Bundestag final 415/193/- adopted"],
        ),
        // A report that is only told.
        (
            "Vote taken",
            "The Bundestag on Tuesday heard, for 30-40 minutes, a report by a Green member on arrests in Chad.",
            &[],
        ),
    ]);
}

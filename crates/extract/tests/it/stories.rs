//! What whole articles tell around their own text: other houses and years by the way, boards and other cities, each with its
//! near miss.

use crate::fates;
use crate::fates::{dated, fate};
use crate::told;

const MALI: &str = "UN Human Rights Council: Mali, adopted";

#[test]
fn texts_told_by_the_way() {
    fates::check(
        fate,
        &[
            (
                "The Human Rights Council on Friday adopted a resolution on Mali by 30 votes to 4. Russia, which in June vetoed a \
                 draft on Chad in the Security Council, voted against.\n\nThe text condemns arrests.",
                &[MALI, "UN Security Council: Chad, vetoed"],
            ),
            (
                "The Human Rights Council on Friday rejected a draft decision on Mali by 19 votes to 17. It is only the second \
                 time in its history that a motion has been rejected.",
                &["UN Human Rights Council: Mali, rejected"],
            ),
            (
                "The Human Rights Council on Friday adopted a resolution on Mali and one on the right to food.",
                &[MALI, "UN Human Rights Council: , adopted"],
            ),
            (
                "A motion calling on Namibia to free miners was voted down in the Bundestag on Thursday.\n\nThe motion, which \
                 had been tabled in March, would have obliged Berlin to act.",
                &["Bundestag: Namibia, rejected"],
            ),
            (
                "The Human Rights Council on Friday adopted a resolution on Mali.\n\nFiji, which rejoined the Council in May, said \
                 that it agreed with the aim of the text.",
                &[MALI],
            ),
            // No text of its own.
            (
                "The Human Rights Council on Friday adopted a resolution on Mali and one on Chad was expected.",
                &[MALI],
            ),
            (
                "The Nebraska Legislature on Thursday voted 39-0 for a resolution on Mali. The measure had cleared the \
                 Executive Board on a 7-1 vote.",
                &["Nebraska Legislature: Mali, adopted"],
            ),
            (
                "A bill that would let judges seize the phones of reporters in Honduras cleared a committee of its National \
                 Congress on Thursday.",
                &["National Congress of Honduras: , committee_approved"],
            ),
        ],
    );
}

#[test]
fn counts_of_whole_articles() {
    told::check(&[
        (
            "Council sets up inquiry",
            "GENEVA — The UN Human Rights Council on Friday set up an inquiry on Mali. The resolution was adopted by 32 of \
                 the Council's 47 members. Only Russia and Chad voted against it. Thirteen countries abstained.",
            &["UN Human Rights Council final 32/2/13 adopted"],
        ),
        (
            "MPs debate ban",
            "BANJUL — The National Assembly of The Gambia took up a bill on Monday. Forty-two of the 47 lawmakers present \
                 voted to send it to a committee. Four opposed it and one abstained.",
            &["National Assembly of The Gambia procedural 42/4/1 adopted"],
        ),
        (
            "MEPs on Belarus",
            "STRASBOURG — The European Parliament on Thursday adopted a resolution on Belarus by 626 votes to 16. In the \
                 last one, approved on 26 November 2020 by 613 votes to 41, MEPs had asked for sanctions.",
            &["European Parliament final 626/16/- adopted", "European Parliament final 613/41/- adopted"],
        ),
        (
            "Ministers part without a text",
            "CANCUN — Foreign ministers of the OAS failed on Monday to agree on a declaration on Venezuela, three votes \
                 shy of the 23 needed. A meeting in May was suspended without a vote.",
            &[],
        ),
        // Whose act it is: no body of a relative clause, of what a text asks, or of a few experts.
        (
            "Assembly keeps the delegation",
            "STRASBOURG — The Parliamentary Assembly of the Council of Europe on Thursday resolved to ratify the credentials of \
                 Georgia. The resolution, which follows the proposals of Ilse Berg, rapporteur of the Monitoring Committee, was \
                 carried after three hours by 105 votes to 43.",
            &["Parliamentary Assembly of the Council of Europe final 105/43/- adopted"],
        ),
        (
            "OAS on Haiti",
            "WASHINGTON — The Organization of American States on Wednesday approved a resolution calling on Haiti to hold elections \
                 and to let the Inter-American Court of Human Rights visit. Twenty of the 34 members of the Permanent Council voted \
                 for the text, two opposed it.",
            &["OAS Permanent Council final 20/2/- adopted"],
        ),
        (
            "League acts on Syria",
            "CAIRO — The Arab League on Sunday suspended Syria by 18 votes to 3. The Arab League suspended Libya in February by \
                 consensus, a step that led to Security Council resolution 1973, adopted in March 2011 by 10 votes to none.",
            &[
                "Arab League final 18/3/- adopted",
                "Arab League final -/-/- adopted",
                "UN Security Council final 10/0/- adopted",
            ],
        ),
        // What the other chamber did before stands beside the text as its attribute.
        (
            "Search plan",
            "SANTIAGO — Chile's Senate on Wednesday approved the bill passed by the lower house in March. The vote was 32-11.",
            &["Chilean Senate final 32/11/- adopted"],
        ),
        (
            "Search plan",
            "SANTIAGO — Chile's Senate voted 32 to 11 on Wednesday for the text that the lower house approved in March.",
            &["Chilean Senate final 32/11/- adopted"],
        ),
        (
            "Search plan",
            "SANTIAGO — Chile's Senate voted on Wednesday. The text that Chile's government tabled was approved by 32 votes to 11.",
            &["Chilean Senate final 32/11/- adopted"],
        ),
        // Who is asked has not acted.
        (
            "Students on arms makers",
            "MADISON — The student government passed a resolution urging the Board of Regents to leave Sudan, 21-4, late on Tuesday.",
            &["student government final 21/4/- adopted"],
        ),
        // Those who act are members of a chamber; `there` is the body told of before.
        (
            "Peers on forced labour",
            "LONDON — Peers defeated ministers on Wednesday. They voted by 212 to 190 to write a ban into the \
             fisheries bill, which began its life in the House of Lords. In May 2019 the Lords voted by 301 to \
             188 for a clause in the farming bill, only for MPs to strike it out in the House of Commons by \
             290 votes to 271.",
            &[
                "House of Lords amendment 212/190/- adopted",
                "House of Lords amendment 301/188/- adopted",
                "UK House of Commons amendment 290/271/- adopted",
            ],
        ),
        (
            "What Geneva did",
            "Take the Commission on Human Rights. In 2003 a draft on Laos fell there, 24 votes to 20, with 9 abstentions.",
            &["UN Commission on Human Rights final 20/24/9 rejected"],
        ),
        // A house nobody names speaks out; one that runs its town does not.
        (
            "A word on Armenia",
            "The state Senate voted 25-7 on Tuesday to urge Congress to recognise the Armenian genocide.",
            &["nobody final 25/7/- adopted"],
        ),
        ("School gets a gym", "The harbour trust voted 4-1 on Monday to build a gym.", &[]),
        // A motion to adjourn that has fewer votes for it than against is lost.
        (
            "Committee on Iran",
            "NEW YORK — The Third Committee on Monday approved a text on Iran by 70 votes to 29. A Belgian motion to adjourn the \
                 debate had failed just before, 55 votes for, 67 against.",
            &["Third Committee final 70/29/- adopted", "Third Committee procedural 55/67/- rejected"],
        ),
        // A year counted is no decision of its own.
        (
            "Two tracks on Chad",
            "NEW YORK — The House of Representatives passed a bill on Chad on Tuesday, 401-9. A companion \
             bill, S. 588, waits in the Senate. The same day the Third Committee adopted by consensus a \
             resolution that condemns flogging. It was the ninth year running that the committee had adopted \
             such a text.",
            &["U.S. House of Representatives final 401/9/- adopted", "Third Committee final -/-/- adopted"],
        ),
        // A governor's veto is no vote.
        (
            "Bill passes again",
            "ABUJA — The House of Representatives of Nigeria on Tuesday passed a bill on widows by voice vote. The first \
                 bill, passed in 2018, was vetoed.",
            &["Nigerian House of Representatives final -/-/- adopted"],
        ),
    ]);
}

#[test]
fn days_of_decisions_and_of_what_they_tell() {
    fates::check(
        dated,
        &[
            (
                "The European Parliament on Thursday condemned a crash in Minsk. In a resolution adopted by 626 votes to 16, MEPs \
                 call on states to punish those behind the landing on 23 January.",
                &["adopted 2024-03-14"],
            ),
            (
                "The Human Rights Council on Friday adopted a resolution on Mali. A previous text on Mali had been adopted in 2014, \
                 when the war began.",
                &["adopted 2024-03-15", "adopted 2014"],
            ),
            (
                "In a resolution adopted by 626 votes to 16 on 6 March, MEPs call on states to punish those behind a crash in Minsk.",
                &["adopted 2024-03-06"],
            ),
            // What a participle tells has a date of its own.
            (
                "The Knesset on Tuesday approved a bill to scrap a penalty last carried out in 1962. The bill passed by 60 votes to 2.",
                &["adopted 2024-03-12"],
            ),
            (
                "The Knesset approved a bill to compensate the families of those killed in 2008.",
                &["adopted undated"],
            ),
            ("The Knesset approved the bill on widows in 2008.", &["adopted 2008"]),
            (
                "The Knesset approved a bill on Tuesday. The measure, submitted by the cabinet on Monday in haste, was approved 60-2.",
                &["adopted 2024-03-12, introduced 2024-03-11"],
            ),
            // What was taken back has not been carried.
            (
                "The Knesset on Tuesday put off the bill. An earlier bill was tabled in 2016 and withdrawn in 2021 without a vote.",
                &["deferred 2024-03-12", "introduced 2016, withdrawn 2021"],
            ),
            // A house that declares.
            ("The Bundestag recognised the crimes as genocide in May 2023.", &["adopted 2023-05"]),
            (
                "The Bundestag condemned the crimes in May 2023, in a resolution adopted unanimously.",
                &["adopted 2023-05"],
            ),
        ],
    );
}

//! What dense reports of several texts tell by the way: the motion on another text, a day told once, voters by a noun, speakers in a
//! phrase. Each with its near miss.

use crate::genres::check;

#[test]
fn which_text_a_motion_or_a_veto_is_on() {
    check(&[
        (
            "The UN Security Council adopted a text on Mali by 12 votes to none on Tuesday. On Monday Russia vetoed the first Mexican draft on Mali.",
            &[
                "UN Security Council on Mali: adopted 2024-03-12",
                "UN Security Council on Mali, by Mexico: vetoed 2024-03-11",
                "final 12/0/-",
                "final -/-/- Russia no",
            ],
        ),
        (
            "The Council took up two drafts on Mali. Russia vetoed the first draft and the second was adopted by 12 votes to none.",
            &[
                "nobody on Mali: vetoed undated",
                "nobody on Mali: adopted undated",
                "final -/-/- Russia no",
                "final 12/0/-",
            ],
        ),
        (
            "The Human Rights Council adopted a resolution on Chad by 21 votes to 6. Earlier Cuba moved that no action be taken on a French draft on Mali. The motion carried by 17 votes to 12.",
            &[
                "UN Human Rights Council on Chad: adopted undated",
                "UN Human Rights Council on Mali, by France: lapsed undated",
                "final 21/6/-",
                "procedural 17/12/-",
            ],
        ),
        (
            "The Human Rights Council adopted a resolution on Chad by 21 votes to 6. Cuba moved that no action be taken on the text. The motion failed by 17 votes to 12.",
            &["UN Human Rights Council on Chad: adopted undated", "final 21/6/-", "procedural 12/17/-"],
        ),
        (
            "Leeds City Council backed the Housing Bill in March in a motion moved by Ann Roe.",
            &["Leeds City Council on , by Ann Roe: adopted 2024-03, introduced undated"],
        ),
        (
            "Leeds City Council backed the motion in March in a letter to Ann Roe.",
            &["Leeds City Council on : adopted 2024-03"],
        ),
        (
            "It took the Security Council two texts on Chad to do on Tuesday what it had put off for a year. It adopted the first on Tuesday by 12 votes to none.",
            &["UN Security Council on Chad: adopted 2024-03-12", "final 12/0/-"],
        ),
        (
            "The Students' Union council voted 22-6 for a motion on Chad. An attempt to send the question to a referendum was beaten, 9-21.",
            &["Students' Union council on Chad: adopted undated", "final 22/6/-", "procedural 9/21/-"],
        ),
        (
            "The Students' Union voted 22-6 for a motion on Chad. The question was sent to a referendum.",
            &["Students' Union on Chad: adopted undated", "final 22/6/-"],
        ),
        (
            "The Students' Union council voted 22-6 for a motion on Chad. An attempt by Ann Roe to send the question to a referendum was beaten, 9-21.",
            &["Students' Union council on Chad: adopted undated", "final 22/6/-", "procedural 9/21/-"],
        ),
        (
            "Leeds City Council passed a motion on Mali in February. It was carried unanimously, after an amendment was lost by 20 votes to 15.",
            &["Leeds City Council on Mali: adopted 2024-02", "final -/-/-", "amendment 15/20/-"],
        ),
        (
            "Leeds City Council passed a motion on Mali in February. It was carried unanimously by 20 votes to none.",
            &["Leeds City Council on Mali: adopted 2024-02", "final 20/0/-"],
        ),
    ]);
}

#[test]
fn when_it_was() {
    check(&[
        (
            "Late on 12 March came the text on Chad, drafted by France. It sends those held since July 2019 to the court. The vote was 11-0.",
            &["nobody on Chad, by France: introduced undated, adopted 2024-03-12", "final 11/0/-"],
        ),
        (
            "On 12 March France spoke of the text on Chad. It sends those held since July 2019 to the court. The vote was 11-0.",
            &["nobody on Chad: adopted 2024-03-12", "final 11/0/-"],
        ),
        (
            "The Assembly voted 80-12 on Thursday for a text on Mali. Chad had tried on Tuesday to put it off. Its motion was defeated by 60 votes to 20.",
            &["nobody on Mali: adopted 2024-03-14", "final 80/12/-", "procedural 20/60/-"],
        ),
        (
            "The Assembly voted 80-12 on Thursday for a text on Mali. Chad had tried on Tuesday to put it off. Its motion was defeated on Wednesday by 60 votes to 20.",
            &["nobody on Mali: adopted 2024-03-14", "final 80/12/-", "procedural 20/60/-"],
        ),
        (
            "The General Assembly adopted a text on Chad by 80-12. It was backed by 60 states in 2012.",
            &[
                "UN General Assembly on Chad: adopted undated",
                "UN General Assembly on Chad: adopted 2012",
                "final 80/12/-",
                "final 60/-/-",
            ],
        ),
        (
            "The General Assembly adopted a text on Chad by 80-12. It was backed by 60 states.",
            &["UN General Assembly on Chad: adopted undated", "final 80/12/-"],
        ),
        (
            "Ann Roe has welcomed yesterday's vote at the UN Security Council. The resolution on Chad was adopted by 12 votes to none.",
            &["UN Security Council on Chad: adopted 2024-03-14", "final 12/0/-"],
        ),
        (
            "Ann Roe yesterday welcomed the vote at the UN Security Council. The resolution on Chad was adopted by 12 votes to none.",
            &["UN Security Council on Chad: adopted undated", "final 12/0/-"],
        ),
        (
            "Ann Roe spoke on Thursday about the resolution on Chad adopted by the General Assembly on Tuesday by 62 votes to 16.",
            &["UN General Assembly on Chad: adopted 2024-03-12", "final 62/16/-"],
        ),
        (
            "The General Assembly adopted on Tuesday by 62 votes to 16 the resolution on Chad. Ann Roe spoke on Thursday.",
            &["UN General Assembly on Chad: adopted 2024-03-12", "final 62/16/-"],
        ),
        (
            "France has circulated a resolution on Chad. The Human Rights Council votes on 28 March.",
            &["UN Human Rights Council on Chad, by France: introduced undated, expected adopted 2024-03-28"],
        ),
        (
            "France has circulated a resolution on Chad. The Human Rights Council votes on such texts often.",
            &["UN Human Rights Council on Chad, by France: introduced undated"],
        ),
    ]);
}

#[test]
fn who_voted_how() {
    check(&[
        (
            "The General Assembly adopted a text on Chad. Peru and Togo were the two abstentions.",
            &["UN General Assembly on Chad: adopted undated", "final -/-/- Peru abstain, Togo abstain"],
        ),
        (
            "The General Assembly adopted a text on Chad. Peru was the lone abstention. The abstentions were a surprise.",
            &["UN General Assembly on Chad: adopted undated", "final -/-/1 Peru abstain"],
        ),
        (
            "Russia's text on Mali fell. Only Chad sided with Moscow.",
            &["nobody on Mali, by Russia: rejected undated", "final 2/-/- Russia yes, Chad yes"],
        ),
        (
            "Russia's text on Mali fell. Chad sided with Moscow.",
            &["nobody on Mali, by Russia: rejected undated", "final -/-/- Russia yes, Chad yes"],
        ),
        (
            "The Assembly passed a text on Chad, by 12-0 with Togo and Benin abstaining.",
            &["nobody on Chad: adopted undated", "final 12/0/- Togo abstain, Benin abstain"],
        ),
        (
            "The Assembly passed a text on Chad, by far the longest, with Togo and Benin abstaining.",
            &["nobody on Chad: adopted undated", "final -/-/- Togo abstain, Benin abstain"],
        ),
        (
            "The document on Chad was upheld by 62 states, 16 went against and 84 abstained.",
            &["nobody on Chad: adopted undated", "final 62/16/84"],
        ),
        ("The veto on the bill was upheld by 62 senators, 16 went against.", &[]),
        (
            "The resolution on Chad was adopted by 12 votes to none. Three members, Peru, the United Kingdom and France, abstained.",
            &[
                "nobody on Chad: adopted undated",
                "final 12/0/3 Peru abstain, United Kingdom abstain, France abstain",
            ],
        ),
        (
            "The resolution on Chad was adopted by 12 votes to none. Peru, the United Kingdom's ally, abstained.",
            &["nobody on Chad: adopted undated", "final 12/0/- Peru abstain"],
        ),
        (
            "The Security Council adopted a text on Mali by 12 votes to none. A Russian text was put to the vote and fell. Only Chad sided with Moscow, and the remaining ten abstained.",
            &[
                "UN Security Council on Mali: adopted undated",
                "UN Security Council on Mali, by Russia: rejected undated",
                "final 12/0/-",
                "final 2/-/10 Russia yes, Chad yes",
            ],
        ),
        (
            "The General Assembly adopted a text on Chad by 80-12. Peru did not send a speaker. Togo did not send a delegation.",
            &["UN General Assembly on Chad: adopted undated", "final 80/12/- Togo absent"],
        ),
    ]);
}

#[test]
fn who_speaks() {
    check(&[
        (
            "In Lima the foreign ministry issued a statement saying the text was late.",
            &["foreign ministry speaks"],
        ),
        ("In Lima the foreign ministry opened a school saying the text was late.", &[]),
        ("Chad, which announced in May that it would quit the council, sent nobody.", &["Chad speaks"]),
        (
            "The police commissioner's office said the text was late.",
            &["police commissioner's office speaks"],
        ),
        ("The police commissioner's office was shut.", &[]),
        (
            "The Foreign Relations Committee met. A text on Chad was adopted by the UN General Assembly. The Committee said that it was late.",
            &["UN General Assembly on Chad: adopted undated", "Foreign Relations Committee speaks of it"],
        ),
        (
            "A text on Chad was adopted by the UN General Assembly. The Committee said that it was late.",
            &["UN General Assembly on Chad: adopted undated", "Third Committee speaks of it"],
        ),
        (
            "Ann Roe, a nurse, runs a rival group, Northern Voices South East, and says the text was late.",
            &["Ann Roe speaks"],
        ),
        ("Ann Roe, a nurse, met a group, Jane Poe, and says the text was late.", &["Ann Roe speaks"]),
        (
            "US diplomats said that the text was late. “We wrote two of the three drafts,” one of them told us.",
            &["United States speaks", "United States speaks"],
        ),
        (
            "Villagers said that the text was late. “We wrote two of the three drafts,” one of them told us.",
            &["nobody speaks", "nobody speaks"],
        ),
    ]);
}

#[test]
fn what_texts_ask_and_whose_they_are() {
    check(&[
        (
            "The Assembly voted 80-12 for a text demanding a truce in Mali, and it adopted without a vote a text calling on Chad to free them.",
            &[
                "nobody on Mali: adopted undated",
                "nobody on Chad: adopted undated",
                "final 80/12/-",
                "final -/-/-",
                "it demands",
                "it calls",
            ],
        ),
        (
            "The Assembly voted 80-12 for a text demanding a truce in Mali and its withdrawal from Chad.",
            &["nobody on Mali: adopted undated", "final 80/12/-", "it demands"],
        ),
        (
            "A bill on Chad (S. 2644), introduced in January by Sen. Ann Roe, has been sent to the Senate Finance Committee.",
            &["Senate Finance Committee on Chad, by Ann Roe: introduced 2024-01, referred undated"],
        ),
        (
            "The resolution on Chad was drafted by France and tabled in the end by Togo.",
            &["nobody on Chad, by France and Togo: introduced undated"],
        ),
        (
            "The UN General Assembly adopted a resolution on Mali on Tuesday. As the Foreign Relations Committee noted, the resolution was adopted by 60 votes to 12.",
            &[
                "UN General Assembly on Mali: adopted 2024-03-12",
                "final 60/12/-",
                "Foreign Relations Committee speaks of it",
            ],
        ),
        (
            "The UN General Assembly took up a resolution on Mali on Tuesday. In the Third Committee the resolution was adopted by 60 votes to 12.",
            &["Third Committee on Mali: committee_approved 2024-03-12", "final 60/12/-"],
        ),
    ]);
}

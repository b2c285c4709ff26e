//! Rows of the rarer constructions: speech without marks, quotations without a verb, verbs of two words, voices that are
//! only held or felt.

use super::{LEAD, check};
use crate::{Engine, Meta};

#[test]
fn speech_without_marks_is_direct() {
    check(&[
        (
            "Senator Mary Holt countered: The goat always complains of the fence.",
            &["Mary Holt [direct]: The goat always complains of the fence."],
        ),
        (
            "– I raised my hand and it was heavy, says Anna Lund, a Liberal.",
            &["Anna Lund [direct]: I raised my hand and it was heavy"],
        ),
        (
            "– The paper burned badly, is the verdict of Senator Mary Holt.",
            &["Mary Holt [direct]: The paper burned badly"],
        ),
        // A hyphen is a list's, and a list tells in the article's words.
        ("- The vote was late, Senator Mary Holt said.", &["Mary Holt [indirect]: The vote was late"]),
        // A clause of the article's after the colon.
        (
            "Senator Mary Holt added: the fence had been there first.",
            &["Mary Holt [indirect]: the fence had been there first"],
        ),
    ]);
}

#[test]
fn quotations_without_a_verb_find_their_speaker() {
    check(&[
        (
            "\"The lock has rusted and the key is new.\" With these words Mr. Carl Dunn of Peru presented the draft.",
            &["Carl Dunn [direct]: The lock has rusted and the key is new."],
        ),
        (
            "\"Late, crooked and written in the dark of a hotel\": thus Carl Dunn, the Peruvian envoy.",
            &["Carl Dunn [direct]: Late, crooked and written in the dark of a hotel"],
        ),
        (
            "Senator Mary Holt cited a proverb, \"He who counts the sheep sleeps first,\" and sat down.",
            &["Mary Holt [direct]: He who counts the sheep sleeps first"],
        ),
        // The text's own words, and those of a party to nothing.
        ("The draft, tabled by Peru, \"deplores the closing of all the schools\".", &[]),
    ]);
}

#[test]
fn what_is_said_ends_where_others_act() {
    check(&[
        (
            "Senator Mary Holt asked for schools to be heard, and Anna Lund accepted the change.",
            &["Mary Holt [indirect]: schools to be heard"],
        ),
        (
            "Senator Mary Holt asked for schools to be heard, and Anna Lund to be freed.",
            &["Mary Holt [indirect]: schools to be heard, and Anna Lund to be freed"],
        ),
        // Said of a noun, not of the clause before it.
        ("The house voted for the bill, a sign, Senator Mary Holt said, that the wind had turned.", &[]),
        (
            "The house was right to vote for the bill, Senator Mary Holt said, that the wind might turn.",
            &["Mary Holt [indirect]: The house was right to vote for the bill"],
        ),
    ]);
}

#[test]
fn a_member_is_called_by_the_party() {
    check(&[
        (
            "The motion of Kathiani MP Mary Holt fell. \"Shops were burnt in every town,\" the UDA legislator said.",
            &["Mary Holt [direct]: Shops were burnt in every town"],
        ),
        // One who sits for another party, and one whom nothing calls a member.
        (
            "The motion of ODM MP Mary Holt fell. \"Shops were burnt in every town,\" the UDA legislator said.",
            &["United Democratic Alliance [direct]: Shops were burnt in every town"],
        ),
        (
            "The motion of Judge Mary Holt fell. \"Shops were burnt in every town,\" the UDA legislator said.",
            &["United Democratic Alliance [direct]: Shops were burnt in every town"],
        ),
    ]);
}

#[test]
fn an_office_for_a_theme_belongs_to_the_name_behind() {
    check(&[
        (
            "Opposition Spokesman on Justice Mary Holt said the hall was empty.",
            &["Mary Holt [indirect]: the hall was empty"],
        ),
        (
            "Shadow Minister for Justice Mary Holt said the hall was empty.",
            &["Mary Holt [indirect]: the hall was empty"],
        ),
    ]);
}

#[test]
fn verbs_of_two_words_say() {
    check(&[
        (
            "What was asked of Iran, Senator Mary Holt went on, was less than any village asks of itself.",
            &["Mary Holt [indirect]: was less than any village asks of itself"],
        ),
        (
            "Senator Mary Holt rose to say that the hall was empty.",
            &["Mary Holt [indirect]: the hall was empty"],
        ),
        (
            "Senator Mary Holt went on to accuse the sponsors of \"a gift to the night watchmen\".",
            &["Mary Holt [mixed]: a gift to the night watchmen"],
        ),
        // Only meant to.
        ("Senator Mary Holt refused to say that the hall was empty.", &[]),
        ("The debate went on, Senator Mary Holt left.", &[]),
    ]);
}

#[test]
fn what_is_held_is_reported() {
    check(&[
        (
            "For Senator Mary Holt, the vote had come ten winters late.",
            &["Mary Holt [indirect]: the vote had come ten winters late"],
        ),
        // Who is spoken for, and who speaks.
        (
            "For the Greens, Senator Mary Holt said the vote had come late.",
            &["Mary Holt [indirect]: the vote had come late"],
        ),
        (
            "Senator Mary Holt sees it more coldly: it was arithmetic that won.",
            &["Mary Holt [indirect]: it was arithmetic that won"],
        ),
        (
            "In the opinion of Amnesty International the text was a gift for the guards.",
            &["Amnesty International [indirect]: the text was a gift for the guards"],
        ),
        (
            "Senator Mary Holt called it a surrender: the text was written, she said, to the whistle of a guard.",
            &["Mary Holt [indirect]: to the whistle of a guard"],
        ),
        (
            "Senator Mary Holt wanted to know where the outrage had been for the miners.",
            &["Mary Holt [indirect]: where the outrage had been for the miners"],
        ),
        (
            "Had Canada, the Iranian embassy asked in a post, ever counted a ballot box?",
            &["Iranian embassy [indirect]: ever counted a ballot box"],
        ),
        (
            "Senator Mary Holt would say only that she'd sleep on it.",
            &["Mary Holt [indirect]: she'd sleep on it"],
        ),
    ]);
}

#[test]
fn what_is_said_may_be_no_clause() {
    check(&[
        ("Senator Mary Holt said nothing of the second crossing.", &[]),
        ("Every morning Senator Mary Holt says good morning to the guards.", &[]),
        (
            "Senator Mary Holt said no such order had been given.",
            &["Mary Holt [indirect]: no such order had been given"],
        ),
        ("Russian delegate Carl Dunn asked for the quorum to be verified.", &[]),
    ]);
}

#[test]
fn clauses_beside_a_quotation_are_reported() {
    check(&[
        (
            "Senator Mary Holt said the draft was void and \"baked in the oven of a ministry\".",
            &[
                "Mary Holt [indirect]: the draft was void",
                "Mary Holt [mixed]: baked in the oven of a ministry",
            ],
        ),
        (
            "The hall was \"open to guests but shut to lecturers\", Senator Mary Holt said; trade would be affected.",
            &[
                "Mary Holt [mixed]: open to guests but shut to lecturers",
                "Mary Holt [indirect]: trade would be affected",
            ],
        ),
    ]);
}

#[test]
fn subjects_are_found_behind_their_clauses() {
    check(&[
        (
            "An Iranian spokesman who would not be named said the team would never be received.",
            &["Iran [indirect]: the team would never be received"],
        ),
        (
            "Senator Anna Lund had her party behind her, but Senator Carl Dunn crossed the floor, saying the text would sink \
             the growers.",
            &["Carl Dunn [indirect]: the text would sink the growers"],
        ),
        (
            "Hands Off Tehran, a students' network, said it was late.",
            &["Hands Off Tehran [indirect]: it was late"],
        ),
        (
            "The Iranian embassy deplored the vote. Had Canada, it asked in a post, consulted a single farmer?",
            &["Iranian embassy [indirect]: consulted a single farmer"],
        ),
    ]);
}

#[test]
fn minds_and_grounds_report() {
    check(&[
        (
            "Senator Mary Holt was adamant that the fence would fall.",
            &["Mary Holt [indirect]: the fence would fall"],
        ),
        (
            "Senator Mary Holt is of the opinion that the fence would fall.",
            &["Mary Holt [indirect]: the fence would fall"],
        ),
        (
            "Senator Mary Holt voted no on the grounds that the fence had fallen.",
            &["Mary Holt [indirect]: the fence had fallen"],
        ),
        (
            "The text was described by Iran's envoy, Hamid Rostami, as \"a shoe thrown at the wrong house\".",
            &["Hamid Rostami [mixed]: a shoe thrown at the wrong house"],
        ),
        ("From Tehran came the reply that the fence would fall.", &["Iran [indirect]: the fence would fall"]),
        (
            "The text passed, with Senator Mary Holt saying that the fence would fall.",
            &["Mary Holt [indirect]: the fence would fall"],
        ),
        (
            "They backed it because, Senator Mary Holt said, the fence had fallen.",
            &["Mary Holt [indirect]: the fence had fallen"],
        ),
        // Nobody's mind, and no mind of that kind.
        ("It was clear that the fence would fall.", &[]),
        ("Senator Mary Holt was not sure that the fence would fall.", &[]),
        // Where only the tense shows it.
        (
            "Senator Mary Holt said the fence was weak. Her party would mend it by spring.",
            &[
                "Mary Holt [indirect]: the fence was weak",
                "Mary Holt [indirect]: Her party would mend it by spring",
            ],
        ),
        (
            "Senator Mary Holt said the fence was weak. She would not say who built it.",
            &["Mary Holt [indirect]: the fence was weak"],
        ),
    ]);
}

#[test]
fn names_come_out_of_their_offices() {
    check(&[
        (
            "Minister for Weirs K. Anand Pillai, who tabled it, said the fence was late.",
            &["K. Anand Pillai [indirect]: the fence was late"],
        ),
        (
            "Rural Relations Deputy Minister Thabo Radebe said the fence was late.",
            &["Thabo Radebe [indirect]: the fence was late"],
        ),
        (
            "Members followed Sir Edmund Farley out. Sir Edmund said the fence was late.",
            &["Edmund Farley [indirect]: the fence was late"],
        ),
        (
            "From the front bench Mrs Joan Farley said the fence was late.",
            &["Joan Farley [indirect]: the fence was late"],
        ),
        ("Mr. ARRANZ (Peru) said the fence was late.", &["ARRANZ [indirect]: the fence was late"]),
    ]);
}

#[test]
fn a_text_told_of_in_passing_is_not_what_is_spoken_of_later() {
    let body = "A bill on Cuba, S. 1190, failed in the Senate on Wednesday.\n\nRain fell on the lake all day, and the trams \
        stood still.\n\nThe hall was half empty.\n\n\"Nobody can say now that they did not know,\" said Anna Lund, a student.";
    let found = Engine::new().extract(&format!("{LEAD}{body}\n"), &Meta::default());
    let text = found.statements[0].resolution.clone();
    let of = found.resolutions.iter().find(|r| Some(&r.r#ref) == text.as_ref());
    assert!(of.is_some_and(|r| r.symbol.is_none()), "{of:?}");
}

#[test]
fn voices_beside_a_quotation_are_found() {
    check(&[
        (
            "\"My boy was nineteen and he sang,\" said a woman who gave her name as Leila Amiri.",
            &["Leila Amiri [direct]: My boy was nineteen and he sang"],
        ),
        (
            "Speaking for Peru, Mr. Duarte was blunt. \"It walks like a duck in a river,\" the envoy said.",
            &["Duarte [direct]: It walks like a duck in a river"],
        ),
        (
            "Peru's man, Jorge Duarte, would not be moved. \"It walks like a duck in a river,\" was all he said.",
            &["Jorge Duarte [direct]: It walks like a duck in a river"],
        ),
        (
            "\"A lamp without oil in it\" – that is what Senator Mary Holt calls the draft.",
            &["Mary Holt [direct]: A lamp without oil in it"],
        ),
        (
            "To Senator Dunn's question whether it would swim, Senator Mary Holt replied: \"Like a stone in a river.\"",
            &["Mary Holt [direct]: Like a stone in a river."],
        ),
    ]);
}

#[test]
fn questions_and_papers_report() {
    check(&[
        (
            "Senator Mary Holt demanded to know who had moved the fence.",
            &["Mary Holt [indirect]: who had moved the fence"],
        ),
        (
            "Senator Mary Holt questioned whether the fence was ever mended.",
            &["Mary Holt [indirect]: whether the fence was ever mended"],
        ),
        (
            "Senator Mary Holt described how the fence had been moved.",
            &["Mary Holt [indirect]: how the fence had been moved"],
        ),
        (
            "Senator Mary Holt issued a statement in which she said the fence was lost.",
            &["Mary Holt [indirect]: the fence was lost"],
        ),
        (
            "Senator Mary Holt was among those who said that the fence was lost.",
            &["Mary Holt [indirect]: the fence was lost"],
        ),
        (
            "Senator Mary Holt submitted that the fence was lost.",
            &["Mary Holt [indirect]: the fence was lost"],
        ),
        // What is put on record is a position.
        ("Peru had it recorded that it stood apart.", &[]),
        ("Senator Mary Holt submitted the bill.", &[]),
    ]);
}

#[test]
fn nouns_with_a_relative_clause_say_nothing() {
    check(&[
        ("The bill lets deputies turn down detainer requests that are not signed by a judge.", &[]),
        (
            "Sheriff Carl Dunn requests that the fence be mended.",
            &["Carl Dunn [indirect]: the fence be mended"],
        ),
    ]);
}

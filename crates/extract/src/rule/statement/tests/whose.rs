//! Rows of whose words something is: floating quotations, groups nobody names, those who are led to speak, and what is no
//! word of a text.

use super::{check, read};
use crate::{Engine, Meta};

#[test]
fn a_floating_quotation_is_of_who_spoke_before() {
    check(&[
        (
            "Senator Mary Holt said her mother had fled. \"She never spoke of it until she died.\" Consul Carl Dunn asked \
             members to reject the text.",
            &[
                "Mary Holt [indirect]: her mother had fled",
                "Mary Holt [direct]: She never spoke of it until she died.",
                "Carl Dunn [indirect]: members to reject the text",
            ],
        ),
        // Sloppy papers close a quotation with a full stop before its attribution.
        ("\"She never spoke of it.\" Carl Dunn said.", &["Carl Dunn [direct]: She never spoke of it."]),
        (
            "\"Have they no shame at all?\" Carl Dunn asked the hall.",
            &["Carl Dunn [direct]: Have they no shame at all?"],
        ),
        ("\"Shame on all of you\", Carl Dunn shouted.", &["Carl Dunn [direct]: Shame on all of you"]),
        ("They sang \"Long Live the King\".", &[]),
    ]);
}

#[test]
fn groups_that_nobody_names_are_no_state() {
    check(&[
        (
            "Mary Holt, the party leader, abstained, and her party said it had not been consulted.",
            &["- [indirect]: it had not been consulted"],
        ),
        (
            "\"We were told of it on the radio,\" a party spokesman said.",
            &["- [direct]: We were told of it on the radio"],
        ),
        (
            "Mary Holt of the Harbour Alliance abstained, and her party said it had not been consulted.",
            &["Harbour Alliance [indirect]: it had not been consulted"],
        ),
        (
            "A spokeswoman for the ministry said Tehran had lost nothing.",
            &["Iran [indirect]: Tehran had lost nothing"],
        ),
        (
            "The ILO had asked for it. The text was on its way, the labour agency said.",
            &["International Labour Organization [indirect]: The text was on its way"],
        ),
    ]);
}

#[test]
fn an_unnamed_member_is_the_one_of_the_sentence_before() {
    check(&[
        (
            "Mary Holt, a Labour lawmaker, was angry. A senior Harbour Alliance lawmaker said it had gone as far as it could. \
             \"Any further and we would have split,\" the lawmaker said.",
            &[
                "Harbour Alliance [indirect]: it had gone as far as it could",
                "Harbour Alliance [direct]: Any further and we would have split",
            ],
        ),
        (
            "Mary Holt, a Labour lawmaker, was angry. Iran's delegate said it was late. \"We shall split,\" the lawmaker said.",
            &["Iran [indirect]: it was late"],
        ),
    ]);
}

#[test]
fn clauses_in_the_past_need_no_that() {
    check(&[
        (
            "Mary Holt argued the bill violated the constitution.",
            &["Mary Holt [indirect]: the bill violated the constitution"],
        ),
        ("Mary Holt claimed Israel bombed the school.", &["Mary Holt [indirect]: Israel bombed the school"]),
        (
            "Mary Holt warned the law threatened press freedom.",
            &["Mary Holt [indirect]: the law threatened press freedom"],
        ),
        (
            "Mary Holt noted members spent two years on it.",
            &["Mary Holt [indirect]: members spent two years on it"],
        ),
        ("Mary Holt claimed the seat vacated by Cuba.", &[]),
        ("Mary Holt noted the concerns raised by Cuba.", &[]),
        ("Mary Holt noted the proposed changes to the text.", &[]),
        ("Mary Holt denied Iran sanctions relief.", &[]),
    ]);
}

#[test]
fn they_are_led_to_speak() {
    check(&[
        (
            "The amendment fell, leading Norway to say that it would abstain.",
            &["Norway [indirect]: it would abstain"],
        ),
        ("The amendment fell, leading Norway to abstain.", &[]),
        (
            "Iran's envoy took the floor again to say Japan had no right to speak.",
            &["Iran [indirect]: Japan had no right to speak"],
        ),
        ("Iran's envoy took the floor again to say farewell.", &[]),
        (
            "It was put to the vote, the sponsors insisting that its heart was intact.",
            &["- [indirect]: its heart was intact"],
        ),
        (
            "Mary Holt shared the aims but worried about how it would be enforced.",
            &["Mary Holt [indirect]: how it would be enforced"],
        ),
    ]);
}

#[test]
fn allies_stand_on_one_side() {
    let engine = Engine::new();
    for (second, stance) in [
        ("Senator Ann Pine said she agreed with Dunn. \"There are two peoples.\"", "oppose"),
        ("Senator Ann Pine disagreed with Dunn. \"There are two peoples,\" she said.", "support"),
    ] {
        let body = format!("Senator Carl Dunn said the text was biased.\n\n{second}");
        let told = read(&engine, &body);
        assert_eq!(told.last().and_then(|s| s.1.as_deref()), Some(stance), "{body}\n  {told:?}");
    }
}

#[test]
fn what_somebody_says_is_no_provision() {
    let engine = Engine::new();
    for (body, want) in [
        (
            "Georgia's foreign ministry rejected the resolution as \"a piece of plain fiction\" and said the council had no \
             say in its vote.",
            0,
        ),
        ("Carl Dunn called the resolution \"a feel-good exercise\" that would condemn nobody at all.", 0),
        ("Carl Dunn faulted the motion, saying that it was for the council to condemn raids.", 0),
        ("Carl Dunn called the raids a crime that would condemn the land for years.", 0),
        ("The resolution said the council had no say in its vote.", 1),
    ] {
        let text = format!(
            "Council adopts resolution on Georgia\n\nThe council adopted a resolution on Georgia.\n\n{body}\n"
        );
        let found = engine.extract(&text, &Meta::default());
        assert_eq!(found.provisions.len(), want, "{body} {:?}", found.provisions);
    }
}

#[test]
fn a_duty_to_say_something_is_no_statement() {
    check(&[
        ("Patients would need two doctors to confirm that they were ill.", &[]),
        ("Companies would have to say that they had checked their suppliers.", &[]),
        ("The bill requires judges to state that the child was heard.", &[]),
        // Added to a text, and to what was said.
        ("It was passed after senators added a clause to end the levy.", &[]),
        ("Mary Holt spoke first. She added that it was late.", &["Mary Holt [indirect]: it was late"]),
        (
            "Mary Holt said victims were afraid and the families needed to know the world was watching.",
            &[
                "Mary Holt [indirect]: victims were afraid and the families needed to know the world was watching",
            ],
        ),
        (
            "Mary Holt rose and went on to say that the hall was empty.",
            &["Mary Holt [indirect]: the hall was empty"],
        ),
        // Who was sent to look is no state's mission; that of a state is.
        (
            "An amendment by Egypt was lost. The mission said that both sides had shot at nurses.",
            &["- [indirect]: both sides had shot at nurses"],
        ),
        (
            "Egypt's mission to the UN sent a letter. The mission said that the text was late.",
            &["Egypt's mission to the UN [indirect]: the text was late"],
        ),
    ]);
}

#[test]
fn groups_and_offices_speak_by_who_is_named_beside_them() {
    check(&[
        (
            "In an open letter, the groups, among them the Harbour Defence League and CIVICUS, said the harbour was shut.",
            &["Harbour Defence League [indirect]: the harbour was shut"],
        ),
        (
            "Mary Holt nodded.\n\nPeru's ambassador sent a note in which he described it as \"an act of servility to the sea\".",
            &["Peru [mixed]: an act of servility to the sea"],
        ),
        (
            "The Harbour Defence League wept. The government said it would not be moved.",
            &["- [indirect]: it would not be moved"],
        ),
    ]);
}

#[test]
fn who_put_a_motion_is_not_who_it_calls_on_by() {
    check(&[
        (
            "A motion submitted by MPs Mary Holt (PvdA) and Carl Dunn (CDA) called on the government to act.",
            &[],
        ),
        (
            "Mary Holt submitted a motion and Carl Dunn called on the government to act.",
            &["Carl Dunn [indirect]: the government to act"],
        ),
    ]);
}

#[test]
fn two_offices_of_one() {
    check(&[
        (
            "Congress spokesman and former minister Anil Rao said the hall was warm.",
            &["Anil Rao [indirect]: the hall was warm"],
        ),
        (
            "A spokesman for the Chilean embassy in Geneva said the hall was warm.",
            &["Chilean embassy in Geneva [indirect]: the hall was warm"],
        ),
        (
            "Deputy minister of international relations Anil Rao said the hall was warm.",
            &["Anil Rao [indirect]: the hall was warm"],
        ),
        ("A spokesman for Chile said the hall was warm.", &["Chile [indirect]: the hall was warm"]),
    ]);
}

#[test]
fn an_aside_with_a_quotation_parts_subject_and_verb() {
    check(&[
        (
            "The representative of Iran, calling the draft \"a cynical exercise in hypocrisy\", said its sponsors had no \
             standing.",
            &[
                "Iran [mixed]: a cynical exercise in hypocrisy",
                "Iran [indirect]: its sponsors had no standing",
            ],
        ),
        // Who documented them does not speak.
        (
            "Mary Holt said the text reflected the facts as documented by the United Nations itself.",
            &[
                "Mary Holt [indirect]: the text reflected the facts as documented by the United Nations itself",
            ],
        ),
    ]);
}

#[test]
fn what_speakers_say_of_themselves_goes_on() {
    check(&[
        (
            "Peru said it shared the concern but opposed the text.",
            &["Peru [indirect]: it shared the concern but opposed the text"],
        ),
        (
            "Peru said the camps were closed but opposed the text.",
            &["Peru [indirect]: the camps were closed"],
        ),
        // A title is no speech.
        (
            "Mary Holt said the law on \"family values and the protection of minors\" was needed.",
            &["Mary Holt [indirect]: the law on \"family values and the protection of minors\" was needed"],
        ),
    ]);
}

#[test]
fn what_members_stress_is_said_once() {
    let engine = Engine::new();
    let found = engine.extract(
        "Parliament adopts text\n\nMEPs adopted a resolution on Tanzania by 539 votes to none. They denounced the arrests and \
         stressed that the clubs were legal. A bill that critics say will muzzle the press passed.\n",
        &Meta::default(),
    );
    let said: Vec<&str> = found.statements.iter().map(|s| s.segments[0].exact.as_str()).collect();
    assert!(!said.contains(&"the clubs were legal"), "{said:?}");
}

#[test]
fn what_a_report_found_is_of_who_wrote_it() {
    check(&[
        (
            "According to a survey by the Border Health Network, 58 per cent of the villages are empty.",
            &["Border Health Network [indirect]: 58 per cent of the villages are empty"],
        ),
        (
            "According to a report published by the Border Health Network in March, 400 families are waiting.",
            &["Border Health Network [indirect]: 400 families are waiting"],
        ),
        (
            "According to UN figures, 400 families are waiting.",
            &["United Nations [indirect]: 400 families are waiting"],
        ),
        // Who is told of in it.
        ("According to a report on the United Nations, it is late.", &[]),
    ]);
}

#[test]
fn presidents_of_bodies_speak_for_no_state() {
    check(&[
        (
            "Chad said it was early. The General Assembly President said that the hour was late.",
            &["Chad [indirect]: it was early", "- [indirect]: the hour was late"],
        ),
        (
            "Chad said it was early. The president said that the hour was late.",
            &["Chad [indirect]: it was early", "Chad [indirect]: the hour was late"],
        ),
    ]);
}

#[test]
fn what_is_held_goes_on_in_one_clause() {
    check(&[
        (
            "Consul Carl Dunn said his government shared the concern but believed that the text came too late.",
            &[
                "Carl Dunn [indirect]: his government shared the concern but believed that the text came too late",
            ],
        ),
        (
            "The Harbour Alliance has long argued that the law is unjust.",
            &["Harbour Alliance [indirect]: the law is unjust"],
        ),
        // He goes on to say so.
        (
            "Consul Carl Dunn said his government shared the concern but warned that the text came too late.",
            &[
                "Carl Dunn [indirect]: his government shared the concern",
                "Carl Dunn [indirect]: the text came too late",
            ],
        ),
    ]);
}

#[test]
fn who_is_named_in_what_a_text_says_does_not_speak() {
    check(&[
        (
            "The Council adopted a resolution on Iran. It calls for the release of the pastor, Carl Dunn, urges Tehran to free \
             the nurses and asks the envoy to report.",
            &[],
        ),
        (
            "The council passed a motion on Iran. It resolves to write to the minister asking him to suspend all sales.",
            &[],
        ),
    ]);
}

#[test]
fn who_is_asked_and_who_is_a_deputy_minister_speaks() {
    check(&[
        (
            "At a settlement near Kakuma, Nyabol Gatkuoth was asked what she made of it. \"They wrote down his name,\" she said.",
            &["Nyabol Gatkuoth [direct]: They wrote down his name"],
        ),
        (
            "Deputy Agriculture Minister Gideon Latz said the law was enough.",
            &["Gideon Latz [indirect]: the law was enough"],
        ),
        (
            "Since the first round, according to Amnesty International, 61 judges have been forced abroad.",
            &["Amnesty International [indirect]: 61 judges have been forced abroad"],
        ),
        (
            "Consul Carl Dunn said his country had voted for the text but regretted its tone.",
            &["Carl Dunn [indirect]: his country had voted for the text but regretted its tone"],
        ),
        (
            "Nothing in it costs the county money, Carl Dunn said.",
            &["Carl Dunn [indirect]: Nothing in it costs the county money"],
        ),
        // Said by the text.
        (
            "The council passed a motion on Iran. It also urges the state to pay without making anyone sue for it, and to let \
             those who wish to remain do so.",
            &[],
        ),
    ]);
}

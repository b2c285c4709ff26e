//! Rows of constructions: what stands after the lead, and the statements it must give, as `speaker [kind]: segment + ...`.

mod asks;
mod behind;
mod called;
mod constructions;
mod epithets;
mod opening;
mod plainly;
mod sides;
mod strangers;
mod turned;
mod turns;
mod voices;
mod whose;

use crate::{Engine, Meta};

const LEAD: &str = "Council adopts resolution on Iran\n\nGENEVA - The U.N. Human Rights Council on Thursday adopted a \
    resolution on Iran, drafted by Canada, by 23 votes to eight.\n\n";

fn read(engine: &Engine, body: &str) -> Vec<(String, Option<String>)> {
    let found = engine.extract(&format!("{LEAD}{body}\n"), &Meta::default());
    let name = |r: &Option<crate::record::Short>| {
        let actor = found.actors.iter().find(|a| Some(&a.r#ref) == r.as_ref());
        actor.map_or("-", |a| a.name.as_str()).to_owned()
    };
    found
        .statements
        .iter()
        .map(|s| {
            let segments: Vec<&str> = s.segments.iter().map(|p| p.exact.as_str()).collect();
            let told = format!("{} [{}]: {}", name(&s.speaker), s.kind, segments.join(" + "));
            (told, s.stance.map(|s| s.to_string()))
        })
        .collect()
}

pub(super) fn check(rows: &[(&str, &[&str])]) {
    let engine = Engine::new();
    for (body, want) in rows {
        let found: Vec<String> = read(&engine, body).into_iter().map(|s| s.0).collect();
        assert_eq!(found, *want, "{body}");
    }
}

#[test]
fn quotations_find_their_speaker() {
    check(&[
        (
            "\"We reject it in full,\" Hamid Rostami, Iran's ambassador, told reporters. \"It is a plot against us.\"",
            &["Hamid Rostami [direct]: We reject it in full + It is a plot against us."],
        ),
        (
            "\"They shot my brother in the street,\" said Leila Amiri, 34, whose family fled to Berlin.\n\n\"I want the world \
             to know his name.\"",
            &[
                "Leila Amiri [direct]: They shot my brother in the street + I want the world to know his name.",
            ],
        ),
        (
            "Hamid Rostami, who spoke after the vote, said the text was \"hatched in a room without windows\".",
            &["Hamid Rostami [mixed]: hatched in a room without windows"],
        ),
        (
            "In a post on X, Senator Mary Holt wrote: \"Today the Council stood with the women of Iran.\"",
            &["Mary Holt [direct]: Today the Council stood with the women of Iran."],
        ),
        (
            "Senator Mary Holt said:\n\n“Nobody gave them a lawyer.\n\n“Nobody gave them a grave.”",
            &["Mary Holt [direct]: Nobody gave them a lawyer. + Nobody gave them a grave."],
        ),
        (
            "Human Rights Watch welcomed the vote. \"It is a day for the victims,\" it said in a statement.",
            &["Human Rights Watch [direct]: It is a day for the victims"],
        ),
        (
            "The foreign minister, Anna Weber, was quoted by state television as saying that the vote was \"an act of hatred \
             against a great nation\".",
            &["Anna Weber [mixed]: an act of hatred against a great nation"],
        ),
        (
            "But Carl Dunn, a Republican, was not convinced: \"We have been here before, and nothing came of it.\"",
            &["Carl Dunn [direct]: We have been here before, and nothing came of it."],
        ),
        (
            "\"If not now, then when?\" Senator Anna Lund said. \"If not us, then who?\"",
            &["Anna Lund [direct]: If not now, then when? + If not us, then who?"],
        ),
        ("\"The dead cannot vote\" — Senator Mary Holt.", &["Mary Holt [direct]: The dead cannot vote"]),
        (
            "We cannot stay silent while they hang,” Senator Mary Holt told reporters.",
            &["Mary Holt [direct]: We cannot stay silent while they hang"],
        ),
        (
            "Mary Holt: I thank the gentleman for yielding. This is a good bill.",
            &["Mary Holt [direct]: I thank the gentleman for yielding. This is a good bill."],
        ),
    ]);
}

#[test]
fn clauses_are_reported() {
    check(&[
        (
            "China's representative said Beijing opposed texts that single out one country.",
            &["China [indirect]: Beijing opposed texts that single out one country"],
        ),
        (
            "The vote was long overdue, Senator Mary Holt said.",
            &["Mary Holt [indirect]: The vote was long overdue"],
        ),
        (
            "According to Amnesty International, at least 500 people were executed last year.",
            &["Amnesty International [indirect]: at least 500 people were executed last year"],
        ),
        (
            "The EU's ambassador, Lotte Marke, urged all states to support the draft.",
            &["Lotte Marke [indirect]: all states to support the draft"],
        ),
        (
            "Iran's delegate walked out before the vote, saying his country would not recognise it.",
            &["Iran [indirect]: his country would not recognise it"],
        ),
        (
            "Calling the text a farce, Iran's delegate said his country would ignore it.",
            &["Iran [indirect]: his country would ignore it"],
        ),
        (
            "Senator Mary Holt noted that executions had risen. She said the mandate must be renewed.",
            &[
                "Mary Holt [indirect]: executions had risen",
                "Mary Holt [indirect]: the mandate must be renewed",
            ],
        ),
        (
            "The text was the strongest yet, one Western diplomat said, but it lacked teeth.",
            &["- [indirect]: The text was the strongest yet"],
        ),
        (
            "Officials in Tehran said the resolution had no legal force.",
            &["Iran [indirect]: the resolution had no legal force"],
        ),
        (
            "Senator Mary Holt told lawmakers that \"this is the least we can do for them\" and that the Senate should follow.",
            &[
                "Mary Holt [mixed]: this is the least we can do for them",
                "Mary Holt [indirect]: the Senate should follow",
            ],
        ),
        (
            "Senators Mary Holt and Carl Dunn said in a joint statement that the sanctions would be felt in Tehran.",
            &["Mary Holt [indirect]: the sanctions would be felt in Tehran"],
        ),
    ]);
}

#[test]
fn pronouns_and_offices_go_back() {
    check(&[
        (
            "The Belarusian representative took the floor. \"The text was written elsewhere,\" he said. He said his country \
             would not accept it.",
            &[
                "Belarus [direct]: The text was written elsewhere",
                "Belarus [indirect]: his country would not accept it",
            ],
        ),
        (
            "Iran's ambassador, Hamid Rostami, spoke first. The Iranian envoy said the text was illegal.\n\nThe diplomat \
             added that his country had been singled out.",
            &[
                "Hamid Rostami [indirect]: the text was illegal",
                "Hamid Rostami [indirect]: his country had been singled out",
            ],
        ),
        (
            "Senator Anna Lund opened the debate. Carl Dunn, a Republican, followed her. \"I have heard enough about \
             sanctions,\" he said.\n\n\"You have heard nothing at all,\" she shot back.",
            &[
                "Carl Dunn [direct]: I have heard enough about sanctions",
                "Anna Lund [direct]: You have heard nothing at all",
            ],
        ),
        (
            "Amnesty International published a report last month. The group said 900 people had been executed.",
            &["Amnesty International [indirect]: 900 people had been executed"],
        ),
        (
            "Diplomatic sources in Tehran said the vote had been noticed.",
            &["- [indirect]: the vote had been noticed"],
        ),
    ]);
}

#[test]
fn other_words_are_no_statements() {
    check(&[
        ("The resolution says Iran \"must end the killing of its own people at once\".", &[]),
        ("The White House declined to comment.", &[]),
        ("Senator Mary Holt did not say whether the bill would pass.", &[]),
        ("Guards shot at the so-called \"line of shame\" in the capital.", &[]),
        ("The committee also took up a text entitled \"The right to clean water in mountain towns\".", &[]),
        ("Prisoners were told that they would be freed.", &[]),
        ("The elections held in May were marred by fraud.", &[]),
        ("Senator Mary Holt welcomed the text.", &[]),
        ("It is worth mentioning that eighty states were away.", &[]),
        ("The harbour was shut, including to the fishermen who protested after the vote.", &[]),
        // News that an outlet passes on, what a paper lays down, what goes on
        ("Thirty-five states were absent, reports Reuters.", &[]),
        ("It would close the harbour according to the terms of the deal.", &[]),
        ("As tempers continue to rise, the harbour was shut on Monday.", &[]),
    ]);
}

#[test]
fn stance_follows_the_speaker_and_the_words() {
    let engine = Engine::new();
    for (body, want) in [
        (
            "\"This is nobody's business but ours,\" said Hamid Rostami, Iran's ambassador to the U.N.",
            "oppose",
        ),
        ("Canada's envoy, Anne Roy, said that the mandate had to be kept alive.", "support"),
        ("Cuba's delegate called the draft \"a tool of political blackmail\".", "oppose"),
        ("Amnesty International said the vote sent \"a clear message to the torturers\".", "support"),
        (
            "Senator Mary Holt, who voted against the resolution, said it had been \"written in one long night\".",
            "oppose",
        ),
        ("Senator Mary Holt accused Iran of \"waging war on its own daughters\".", "support"),
        (
            "Norway's Liv Aas rejected the charge that the text was biased. Aas said the hall was warm.",
            "support",
        ),
        ("Norway's Liv Aas rejected the text as biased. Aas said the hall was warm.", "oppose"),
        ("Seconding the text, Norway's ambassador, Liv Aas, said it asked for nothing new.", "support"),
        ("Presenting the text, Canada's ambassador, Guy Roy, said it did not deny anyone a seat.", "support"),
        ("Guy Roy said the text did not go far enough.", "mixed"),
        ("Guy Roy said his office would examine the text in light of its budget.", "neutral"),
        ("Guy Roy said the vote would change nothing in the cells.", "oppose"),
        ("Guy Roy said the council had no proof and was not there to preach.", "oppose"),
        ("The Iranian Parliament said in a statement that it would meet on Sunday.", "oppose"),
    ] {
        let stances: Vec<String> = read(&engine, body).into_iter().filter_map(|s| s.1).collect();
        assert_eq!(stances, [want], "{body}");
    }
}

#[test]
fn sources_without_a_verb_are_heard() {
    check(&[
        (
            "In Senator Mary Holt's view, the council had waited too long.",
            &["Mary Holt [indirect]: the council had waited too long"],
        ),
        (
            "Iran holds a list on which, by the count of Amnesty International, 300 women are named.",
            &["Amnesty International [indirect]: 300 women are named"],
        ),
        // What is counted is no clause.
        ("The text outlived two presidents and, by the count of Amnesty International, nine drafts.", &[]),
        (
            "Senator Mary Holt took the floor. Her message: the vote was \"a door left open for cowards\".",
            &["Mary Holt [mixed]: a door left open for cowards"],
        ),
        (
            "Iran's embassy let it be known that the vote had been noticed.",
            &["Iran's embassy [indirect]: the vote had been noticed"],
        ),
        (
            "Senator Mary Holt asked the council why it had waited.",
            &["Mary Holt [indirect]: why it had waited"],
        ),
    ]);
}

#[test]
fn unnamed_voices_go_to_whom_they_serve() {
    check(&[
        (
            "Senator Mary Holt left early. Her spokesman said the senator had a train to catch.",
            &["Mary Holt [indirect]: the senator had a train to catch"],
        ),
        (
            "The text condemns abuses in Iran where, its critics say, the courts have closed their doors to all.",
            &[],
        ),
        (
            "Iran's embassy issued a statement. It said the text was written elsewhere.",
            &["Iran's embassy [indirect]: the text was written elsewhere"],
        ),
        (
            "The representatives of Cuba, Belarus and Peru said they would not vote.",
            &["Cuba [indirect]: they would not vote"],
        ),
        // A camp is nobody's.
        ("Supporters of Iran's text say it was late.", &["- [indirect]: it was late"]),
        // A spokesman for somebody the reader does not know.
        (
            "Amnesty International left. A spokesman for the shopkeepers said the street was shut.",
            &["- [indirect]: the street was shut"],
        ),
    ]);
}

#[test]
fn attributions_in_brackets_have_the_whole_sentence() {
    check(&[
        (
            "Senator Mary Holt left the room. The family had asked for a visit, she said.",
            &["Mary Holt [indirect]: The family had asked for a visit"],
        ),
        // In a relative clause it is an aside.
        ("The text names officers who, Canada claims, were in the room.", &[]),
        (
            "Senator Mary Holt said the text was late. \"But late is better than never,\" she added.",
            &["Mary Holt [indirect]: the text was late", "Mary Holt [direct]: But late is better than never"],
        ),
    ]);
}

#[test]
fn how_a_text_is_decided_is_no_statement() {
    check(&[
        ("Canada asked that the draft be put to a vote.", &[]),
        ("Senator Mary Holt asked unanimous consent to take up the bill.", &[]),
        ("Lawmakers declared that the text was law.", &[]),
        (
            "Canada asked all members to read the report.",
            &["Canada [indirect]: all members to read the report"],
        ),
    ]);
}

#[test]
fn stance_follows_the_speaker() {
    let engine = Engine::new();
    for (body, stance) in [
        // The state a text is about, even in mild words.
        ("Iran's envoy, Hamid Rostami, said the hall had been warm.", "oppose"),
        ("Canada's envoy, Rose Lund, said the hall had been warm.", "support"),
        // Who abstains has two minds.
        ("Peru abstained. \"We know both houses of this street,\" Peru's delegate said.", "mixed"),
        ("The bureau of Peru's embassy in Geneva said the hall had been warm.", "neutral"),
        ("Senator Mary Holt called the resolution \"a letter to nobody at all\".", "oppose"),
    ] {
        let found = read(&engine, body);
        let told: Vec<&str> = found.iter().filter_map(|s| s.1.as_deref()).collect();
        assert_eq!(told.last().copied(), Some(stance), "{body}\n  {found:?}");
    }
}

#[test]
fn stance_follows_what_speakers_did() {
    let engine = Engine::new();
    for (body, stance) in [
        // Ballots and vetoes that a noun tells of.
        ("The lone no came from Senator Mary Holt. Holt said the hall had been warm.", "oppose"),
        ("Explaining her \"no\" vote, Senator Mary Holt said the hall had been warm.", "oppose"),
        ("It was Cuba's second veto. Cuba's envoy, Ana Ruiz, said the hall had been warm.", "oppose"),
        // Who leaves the room, or speaks against.
        ("Senator Mary Holt walked out. Holt said the hall had been warm.", "oppose"),
        ("Senator Mary Holt had testified against the bill. Holt said the hall had been warm.", "oppose"),
        ("Senator Mary Holt filed her papers. Holt said the hall had been warm.", "support"),
        ("Senator Mary Holt stayed in her office. Holt said the hall had been warm.", "support"),
        // A list of doers, a passive, and a pronoun.
        ("Peru and Chile opposed the draft. Peru's envoy, Ana Ruiz, said the hall had been warm.", "oppose"),
        ("The draft was opposed by Peru. Peru's envoy, Ana Ruiz, said the hall had been warm.", "oppose"),
        (
            "Senator Mary Holt sat down. She voted against the bill. Holt said the hall had been warm.",
            "oppose",
        ),
        // To write that a text is something is not to write the text.
        ("Senator Mary Holt wrote that the resolution was a lie.", "oppose"),
        // An answer turns against the one before.
        (
            "Senator Mary Holt called the draft a sham. Senator Ann Lund countered that the hall had been warm.",
            "support",
        ),
        ("Senator Mary Holt described the draft as \"the fairest text in all these years\".", "support"),
        // A state that takes the floor and denies something finds fault; one that studies the text has no mind yet.
        ("Peru's delegate said the hall had been warm.", "support"),
        ("Peru's delegate said the hall should not be warm.", "oppose"),
        ("Peru's delegate said the government was studying the text.", "neutral"),
        ("Peru's delegate said it abstained because the hall had been warm.", "mixed"),
        ("Peru joined the consensus. Peru's envoy, Ana Ruiz, said the hall had been warm.", "mixed"),
        // A vote for another's text does not forbid finding fault with it.
        ("Senator Mary Holt voted for the draft. Holt said it was a useless and hasty text.", "mixed"),
    ] {
        let found = read(&engine, body);
        let told: Vec<&str> = found.iter().filter_map(|s| s.1.as_deref()).collect();
        assert_eq!(told.last().copied(), Some(stance), "{body}\n  {found:?}");
    }
}

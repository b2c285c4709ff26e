//! Constructions, each in a sentence of its own; near misses have no voters.

use super::{Choice, in_sentence};
use crate::Meta;
use crate::doc::Doc;
use crate::lexicon::Lexicon;
use crate::record::VoteOption;

fn read(lex: &Lexicon, text: &str) -> String {
    let whole = format!("Assembly votes on a text\n\n{text}\n");
    let doc = Doc::new(lex, &whole, Meta::default());
    let mut last = None;
    let mut out = Vec::new();
    for s in doc.sents.iter().filter(|s| doc.paras[s.para].role == crate::text::Role::Prose) {
        let told = in_sentence(&doc, s.from, s.to, &mut last);
        for t in told {
            let name = doc.names.actors[t.actor].name.clone();
            out.push(match t.choice {
                Choice::Option(option) => format!("{name} {}", word(option)),
                Choice::Like(_) => format!("{name} like"),
                Choice::Winner => format!("{name} winner"),
                Choice::Count(n) => format!("{name} of {n}"),
                Choice::Rebel => format!("{name} rebel"),
            });
        }
    }
    out.join(", ")
}

fn word(option: VoteOption) -> &'static str {
    match option {
        VoteOption::Yes => "yes",
        VoteOption::No => "no",
        VoteOption::Abstain => "abstain",
        VoteOption::Present => "present",
        VoteOption::Absent => "absent",
        VoteOption::NotVoting => "not_voting",
        VoteOption::Dissociated => "dissociated",
        VoteOption::JoinedConsensus => "joined",
    }
}

fn check(rows: &[(&str, &str)]) {
    let lex = Lexicon::new();
    for (text, want) in rows {
        assert_eq!(read(&lex, text), *want, "{text}");
    }
}

#[test]
fn subjects() {
    check(&[
        ("Kenya, Peru and Fiji abstained.", "Kenya abstain, Peru abstain, Fiji abstain"),
        (
            "Those of Chad and Mali abstained, while those of Niger, as well as Togo itself, were absent.",
            "Chad abstain, Mali abstain, Niger absent, Togo absent",
        ),
        ("It was carried with Gabon abstaining and Cuba opposed.", "Gabon abstain, Cuba no"),
        ("The text won 30 votes, with that of Chad as the only one against.", "Chad no"),
        ("The representative of Fiji, whose delegation had voted against, said it was too long.", "Fiji no"),
        ("Peru's representative explained that his country had abstained.", "Peru abstain"),
        ("Peru and Chile, which welcomed the text, voted in favour.", "Peru yes, Chile yes"),
    ]);
}

#[test]
fn lists_after_the_words() {
    check(&[
        ("Voting for Chad's motion were Cuba, Mali and Chad itself.", "Cuba yes, Mali yes, Chad yes"),
        ("The noes included Cuba, Iran and Syria.", "Cuba no, Iran no, Syria no"),
        (
            "It was approved by 90 votes to 2 against (Fiji, Palau), with 3 abstentions (Chad, Mali, Niger).",
            "Fiji no, Palau no, Chad abstain, Mali abstain, Niger abstain",
        ),
    ]);
}

#[test]
fn predicates_and_gestures() {
    check(&[
        ("Mali, Chad and Fiji were among the abstainers.", "Mali abstain, Chad abstain, Fiji abstain"),
        ("Peru, which was among the opponents then, spoke last.", "Peru no"),
        ("Chile and Peru raised their hands for the draft.", "Chile yes, Peru yes"),
        ("Kenya raised its hand against it.", "Kenya no"),
    ]);
}

#[test]
fn near_misses() {
    check(&[
        ("Kenya raised its hand to speak.", ""),
        ("Kenya will be among the abstainers.", ""),
        ("Kenya will abstain.", ""),
        ("Norway urged Peru to vote against it.", ""),
        ("Japan had threatened to vote against the draft.", ""),
        ("Peru would have abstained.", ""),
        ("No delegation voted against.", ""),
        ("Sponsors of the text included Peru and Chile.", ""),
    ]);
}

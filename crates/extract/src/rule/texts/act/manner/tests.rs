//! Ways of deciding, each in a sentence of its own; near misses have none.

use super::manners;
use crate::Meta;
use crate::doc::Doc;
use crate::lexicon::Lexicon;
use crate::text::Role;

fn read(lex: &Lexicon, text: &str) -> String {
    let whole = format!("Assembly acts\n\n{text}\n");
    let doc = Doc::new(lex, &whole, Meta::default());
    let prose = doc.sents.iter().filter(|s| doc.paras[s.para].role == Role::Prose);
    let found: Vec<String> =
        prose.flat_map(|s| manners(&doc, s.from, s.to)).map(|m| m.mode.to_string()).collect();
    found.join(" ")
}

#[test]
fn manners_without_a_count() {
    let lex = Lexicon::new();
    for (text, want) in [
        ("The motion was adopted with no member objecting.", "without_vote"),
        ("It went through the Assembly with nobody calling for a division.", "without_vote"),
        ("The text was passed without a dissentient voice.", "unanimous_vote"),
        ("The motion was carried nem con.", "unanimous_vote"),
        ("The bill was nodded through.", "without_vote"),
        ("The House agreed on the voices to a motion on Fiji.", "voice_vote"),
        ("A unanimous Senate passed the bill.", "unanimous_vote"),
        ("All 40 deputies present adopted the motion.", "unanimous_vote"),
        ("The text was approved by common accord.", "without_vote"),
        ("Nobody objected to it.", "without_vote"),
        ("It was not put to a vote.", "without_vote"),
        ("The ayes had it.", "voice_vote"),
        ("The “ayes” had it each time.", "voice_vote"),
        ("It was put to a vote.", ""),
        ("The chair, a Mr Roe, ruled that the nays had it.", "voice_vote"),
        (
            "It was put to a voice vote by the chair, Barr. Ada Roe, who ruled that the “noes” had it.",
            "voice_vote",
        ),
        ("The noes had 40 seats.", ""),
        (
            "The change was lost on a voice vote. The motion was carried in like manner.",
            "voice_vote voice_vote",
        ),
        ("The change was lost on a voice vote. They ate in like manner.", "voice_vote"),
        ("The change was rejected by a large majority.", "vote"),
        ("The text was adopted with an overwhelming majority.", "vote"),
        ("The council decides such matters by a two-thirds majority.", ""),
        ("It was rejected by a large majority of farmers.", ""),
        ("All members rose except the Greens.", "vote"),
        ("It was agreed to on the voices and, on a division, thrown out by 60 to 12.", ""),
        ("The deputies rose to honour the dead.", ""),
        ("There was no ground for dispute and no dissent was heard of.", "unanimous_vote"),
        ("Villagers without roads asked for help.", ""),
        ("The draft went through with no vote being requested.", "without_vote"),
        ("They agreed on the text without putting it to a vote.", "without_vote"),
        ("It was a consensus decision.", "without_vote"),
        ("The Council adopted a resolution on Fiji on a consensus basis.", "without_vote"),
        ("The Council adopted a resolution on Fiji with no vote being taken.", "without_vote"),
        ("The Council adopted a resolution on Fiji with no vote to spare.", ""),
        ("The Assembly adopted the text without voting.", "without_vote"),
        ("The newly elected Assembly adopted the text by acclamation.", "without_vote"),
        ("The House was of one mind when it passed the motion.", "unanimous_vote"),
        ("The House was of one mind on Fiji, where a man was killed.", ""),
        ("They passed the motion to a man.", "unanimous_vote"),
        ("The Assembly adopted a consensus resolution on Fiji.", "without_vote"),
        ("The text was adopted amid applause and with no vote.", "without_vote"),
        ("The text was adopted with no vote against it.", ""),
        ("Sponsors hoped for a consensus text.", ""),
        ("Every member in the chamber said aye.", "unanimous_vote"),
        ("Every member who said yes got a badge.", ""),
        ("Deputies spoke with one voice, passing a motion on Fiji.", "unanimous_vote"),
        ("Ministers spoke with one voice.", ""),
    ] {
        assert_eq!(read(&lex, text), want, "{text}");
    }
}

/// A text may open with any word a manner is told by.
#[test]
fn nothing_stands_before_the_first_word() {
    let lex = Lexicon::new();
    for text in ["Feet first", "Unanimous voice votes", "Consensus at last"] {
        let doc = Doc::new(&lex, text, Meta::default());
        manners(&doc, 0, doc.len());
    }
}

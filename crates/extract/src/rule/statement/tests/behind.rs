//! Rows of speakers behind their verb, in brackets, and of clauses that an attribution breaks into; with their near misses.

use super::check;

#[test]
fn speakers_stand_behind_verb_and_hearer() {
    check(&[
        (
            "\"Nobody in this house is naive,\" said to this newspaper the senator Mary Holt.",
            &["Mary Holt [direct]: Nobody in this house is naive"],
        ),
        (
            "\"Nobody in this house is naive,\" declared to Reuters Senator Mary Holt.",
            &["Mary Holt [direct]: Nobody in this house is naive"],
        ),
        (
            "\"Nobody in this house is naive,\" the agency was told by Senator Mary Holt, whose mother was born there.",
            &["Mary Holt [direct]: Nobody in this house is naive"],
        ),
        ("The harbour was told by Senator Mary Holt.", &[]),
        ("It was said to the senator Mary Holt.", &[]),
    ]);
}

#[test]
fn brackets_tell_who_holds_the_office() {
    check(&[
        (
            "The Minister for Works (Mr. Carl Dunn) said that the harbour was shut.",
            &["Carl Dunn [indirect]: the harbour was shut"],
        ),
        (
            "Mr. Carl Dunn (Lab., N.S.W.) said that the harbour was shut.",
            &["Carl Dunn [indirect]: the harbour was shut"],
        ),
        ("Mr. Carl Dunn (Lib.) said the harbour was shut.", &["Carl Dunn [indirect]: the harbour was shut"]),
    ]);
}

#[test]
fn an_attribution_breaks_into_the_second_clause() {
    check(&[
        (
            "The item was kept by 42 votes, and after that, Mary Holt said, no other course was left.",
            &["Mary Holt [indirect]: no other course was left"],
        ),
        (
            "The harbour was shut and the town asleep, Mary Holt said, when the vote was called.",
            &["Mary Holt [indirect]: The harbour was shut and the town asleep"],
        ),
    ]);
}

#[test]
fn papers_speak_for_whoever_puts_them_out() {
    check(&[
        (
            "Mary Holt sent a letter to the chamber, in which she said that the harbour was shut.",
            &["Mary Holt [indirect]: the harbour was shut"],
        ),
        (
            "The House rejected the bill. The Chinese embassy published a note in which it said that the harbour was shut.",
            &["Chinese embassy [indirect]: the harbour was shut"],
        ),
        (
            "The Chinese embassy sent deputies a letter that called the vote “a gross insult to the people”.",
            &["Chinese embassy [mixed]: a gross insult to the people"],
        ),
        (
            "The Chinese embassy issued a statement that called the vote “a gross insult to the people”.",
            &["Chinese embassy [mixed]: a gross insult to the people"],
        ),
        (
            "The Chinese embassy issued a statement that the harbour was shut.",
            &["Chinese embassy [indirect]: the harbour was shut"],
        ),
        ("The Chinese embassy sent a letter that was returned.", &[]),
    ]);
}

#[test]
fn what_only_looks_said_is_no_speech() {
    check(&[
        (
            "Mary Holt said that no one who had read the file could believe that the harbour was shut.",
            &["Mary Holt [indirect]: no one who had read the file could believe that the harbour was shut"],
        ),
        (
            "Mary Holt read: \"The harbour has been shut since May.\"",
            &["Mary Holt [direct]: The harbour has been shut since May."],
        ),
        ("Mary Holt tried to widen the motion by adding the harbour.", &[]),
        (
            "Mary Holt closed the debate by adding that the harbour was shut.",
            &["Mary Holt [indirect]: the harbour was shut"],
        ),
        ("Mary Holt had proposed that the draft return to the committee.", &[]),
        (
            "A columnist close to Hezbollah said the harbour was shut.",
            &["- [indirect]: the harbour was shut"],
        ),
        (
            "A columnist of Hezbollah said the harbour was shut.",
            &["Hezbollah [indirect]: the harbour was shut"],
        ),
    ]);
}

#[test]
fn speakers_that_a_passive_names_and_delegates_for_a_matter() {
    check(&[
        (
            "It was defended at the podium by the First Secretary of the union Carl Dunn who said that the harbour was shut.",
            &["Carl Dunn [indirect]: the harbour was shut"],
        ),
        (
            "On behalf of the government, the Minister Delegate for Foreign Trade Carl Dunn argued that the harbour was shut.",
            &["Carl Dunn [indirect]: the harbour was shut"],
        ),
        // What describes a noun reports nothing.
        ("The board urged Peru to ensure alleged cases are reviewed by judges.", &[]),
    ]);
}

#[test]
fn offices_without_their_second_comma_and_phrases_before_a_speaker() {
    check(&[
        (
            "Mary Holt, director of Amnesty International criticised the wall and said it was late.",
            &["Mary Holt [indirect]: it was late"],
        ),
        (
            "Mary Holt, U.S. ambassador to Chad said that the harbour was shut.",
            &["Mary Holt [indirect]: the harbour was shut"],
        ),
        // A people's name as a surname.
        (
            "The UN rights chief, Karl Türk, spoke in May. Türk warned that the harbour was shut.",
            &["Karl Türk [indirect]: the harbour was shut"],
        ),
        // What stands before the speaker is not said.
        (
            "Addressing the bill's sponsors, Mary Holt added that \"this is where the harbour ends.\"",
            &["Mary Holt [mixed]: this is where the harbour ends."],
        ),
        (
            "When the session began, Mary Holt opposed the resolution saying that the harbour was shut.",
            &["Mary Holt [indirect]: the harbour was shut"],
        ),
        (
            "When the session began, she said, the harbour was shut. Mary Holt left.",
            &["- [indirect]: When the session began"],
        ),
        // A quotation that a new paragraph goes on with, without a mark of its own.
        (
            "\"This resolution is a mistake.\n\nWe have told the embassy so,\" Mary Holt told a briefing.",
            &["Mary Holt [direct]: This resolution is a mistake. + We have told the embassy so"],
        ),
    ]);
}

#[test]
fn an_office_of_a_group_before_the_name() {
    check(&[
        (
            "Chairman of the Law Committee Anna Roe (Reform Party) said that it was late.",
            &["Anna Roe [indirect]: it was late"],
        ),
        (
            "\"It was a very late hour,\" head of the Armenian delegation Tigran Roe stated.",
            &["Tigran Roe [direct]: It was a very late hour"],
        ),
        (
            "Member of the Peruvian delegation Anna Roe (Peru, EPP) noted that it was late.",
            &["Anna Roe [indirect]: it was late"],
        ),
        // Nobody is named.
        ("The head of the Armenian delegation said that it was late.", &["Armenia [indirect]: it was late"]),
    ]);
}

#[test]
fn between_subject_verb_and_clause() {
    check(&[
        (
            "Senator Anna Roe has since told the House that it was late.",
            &["Anna Roe [indirect]: it was late"],
        ),
        (
            "Senator Anna Roe argued at the second reading that it was late.",
            &["Anna Roe [indirect]: it was late"],
        ),
        (
            "Amnesty International, together with the Peace Network, calls on states to act.",
            &["Amnesty International [indirect]: states to act"],
        ),
        // Since a day; and a call that is made.
        ("Since the warning it was late, Senator Anna Roe wept.", &[]),
        ("Amnesty International, famed for its calls on states, wept.", &[]),
    ]);
}

#[test]
fn a_title_before_a_comma_is_no_speech() {
    check(&[
        (
            "Amnesty International welcomed the adoption of a resolution on \"The Situation of Women in Chad,\" a week later.",
            &[],
        ),
        // Speech.
        (
            "Senator Anna Roe spoke on the resolution. \"The situation of women in Chad,\" she said, \"is what it was.\"",
            &["Anna Roe [direct]: The situation of women in Chad + is what it was."],
        ),
    ]);
}

#[test]
fn a_state_speaks_on_as_it() {
    check(&[
        (
            "The Government of Chad reiterates that it has no camps. It considers that the report is late.",
            &["Chad [indirect]: it has no camps", "Chad [indirect]: the report is late"],
        ),
        // The text.
        ("The resolution was carried late. It considers that the report is late.", &[]),
    ]);
}

//! Rows of attributions behind asides, and of deeds that say nothing.

use super::check;

#[test]
fn what_somebody_is_asked_stays_whole() {
    check(&[
        (
            "Senator Mary Holt called on all members to remember that the harbour was shut.",
            &["Mary Holt [indirect]: all members to remember that the harbour was shut"],
        ),
        (
            "Senator Mary Holt asked the envoy to visit the harbour, where, she said, forty boats were idle.",
            &[
                "Mary Holt [indirect]: the envoy to visit the harbour",
                "Mary Holt [indirect]: forty boats were idle",
            ],
        ),
        (
            "Mary Holt, who led the delegation, told the Herald that her side had seen no reason to tell the \
             hall what the harbour had long known.",
            &[
                "Mary Holt [indirect]: her side had seen no reason to tell the hall what the harbour had long \
                 known",
            ],
        ),
    ]);
}

#[test]
fn it_is_put_on_record() {
    check(&[
        ("Norway left it on record that the harbour was shut.", &["Norway [indirect]: the harbour was shut"]),
        (
            "Norway let it be understood that the harbour was shut.",
            &["Norway [indirect]: the harbour was shut"],
        ),
        (
            "Mary Holt explained the result by the fact that ten of her colleagues were away.",
            &["Mary Holt [indirect]: ten of her colleagues were away"],
        ),
        (
            "Amnesty International recommended in an email to the Herald that the harbour be opened.",
            &["Amnesty International [indirect]: the harbour be opened"],
        ),
        ("Mary Holt explained the result by the hour. Norway left the record of the talks.", &[]),
    ]);
}

#[test]
fn asides_stand_between_speaker_and_verb() {
    check(&[
        (
            "\"The harbour is shut for good,\" stated, in turn, the head of the Peruvian delegation, Carl Dunn.",
            &["Carl Dunn [direct]: The harbour is shut for good"],
        ),
        (
            "\"This is a paper written in a hurry,\" the Cuban delegate, Carl Dunn, had launched before leaving the hall.",
            &["Carl Dunn [direct]: This is a paper written in a hurry"],
        ),
        (
            "Moscow, for its part, said that the harbour was shut.",
            &["Russia [indirect]: the harbour was shut"],
        ),
        (
            "The Greens thought, in the words of their spokesman Carl Dunn, that \"the harbour is a matter for others\".",
            &["Carl Dunn [mixed]: the harbour is a matter for others"],
        ),
        (
            "And then there is Peru's Carl Dunn, whose speech I have kept: \"The harbour is shut for good.\"",
            &["Carl Dunn [direct]: The harbour is shut for good."],
        ),
        (
            "Senator Carl Dunn and his Chilean counterpart, Mary Holt, said they would not stop. \"The harbour is \
             shut for good,\" they said.",
            &[
                "Carl Dunn [indirect]: they would not stop",
                "Carl Dunn [direct]: The harbour is shut for good",
            ],
        ),
        (
            "Senator Dunn's point was another one: the harbour had been shut for years.",
            &["Dunn [indirect]: the harbour had been shut for years"],
        ),
        (
            "Amnesty's Swedish section says that the harbour was shut.",
            &["Amnesty International [indirect]: the harbour was shut"],
        ),
    ]);
}

#[test]
fn deeds_say_nothing() {
    check(&[
        ("The last time Chad held a seat was between 2000 and 2004.", &[]),
        ("When the clerk told her, she thanked him.", &[]),
        ("Chad answered that decision by leaving the talks.", &[]),
        ("The chair asked whether there was any objection.", &[]),
        ("Some thirty students, seated on the ground, read out the names of the dead.", &[]),
        ("They told my generation the same in 2010.", &[]),
    ]);
}

#[test]
fn who_is_not_named_is_heard_again() {
    check(&[
        (
            "A source at the Ministry of Information disclosed that the harbour was shut. \"You cannot shut a thing twice,\" \
             the source stated.",
            &[
                "Ministry of Information [indirect]: the harbour was shut",
                "Ministry of Information [direct]: You cannot shut a thing twice",
            ],
        ),
        (
            "A retired clerk puts it like this: the harbour was shut by the wind.",
            &["- [indirect]: the harbour was shut by the wind"],
        ),
        (
            "Senator Mary Holt agreed.\n\nPeru: What we have here is a harbour that nobody shut.",
            &["Peru [direct]: What we have here is a harbour that nobody shut."],
        ),
        ("Amnesty International will ask the envoy to open the harbour.", &[]),
    ]);
}

#[test]
fn stance_turns_on_a_different_mind() {
    let engine = crate::Engine::new();
    for (body, want) in [
        ("Senator Carl Dunn differed. \"The harbour is shut,\" he said.", "oppose"),
        ("Senator Carl Dunn was having none of it. \"The harbour is shut,\" he said.", "oppose"),
        ("Senator Carl Dunn took another view. \"The harbour is shut,\" he said.", "oppose"),
        ("The two texts differed in one point. \"The harbour is shut,\" Senator Carl Dunn said.", "support"),
        ("The EU said its members had abstained because they doubted the numbers.", "mixed"),
    ] {
        let body = format!("\"It is a good text,\" said Senator Mary Holt.\n\n{body}");
        let last = super::read(&engine, &body).pop().and_then(|s| s.1);
        assert_eq!(last.as_deref(), Some(want), "{body}");
    }
}

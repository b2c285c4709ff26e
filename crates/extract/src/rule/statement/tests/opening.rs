//! Rows of what opens a sentence before its subject, and of who closes its first words.

use super::check;

#[test]
fn a_participle_that_opens_the_sentence_has_the_subject_behind_its_comma() {
    check(&[
        (
            "Arguing that the road would stay shut, Chad voted no.",
            &["Chad [indirect]: the road would stay shut"],
        ),
        (
            "Insisting that the matter, which was old, was closed, the envoy of Chad, Carl Dunn, walked out.",
            &["Carl Dunn [indirect]: the matter, which was old, was closed"],
        ),
        (
            "Citing what he called \"double standards of the worst kind\", Carl Dunn of Chad abstained.",
            &["Carl Dunn [mixed]: double standards of the worst kind"],
        ),
        // What a text notes, and a clause within what is said.
        ("Noting that thousands are held, the resolution urges Iran to free them.", &[]),
        (
            "Warning that if the road was shut, Chad would suffer, Carl Dunn said it was late.",
            &[
                "Carl Dunn [indirect]: if the road was shut, Chad would suffer",
                "Carl Dunn [indirect]: it was late",
            ],
        ),
    ]);
}

#[test]
fn it_is_left_to_somebody_to_say_so() {
    check(&[
        (
            "It was left to Carl Dunn, the envoy of Chad, to point out that the road was shut.",
            &["Carl Dunn [indirect]: the road was shut"],
        ),
        ("It fell to Carl Dunn to say that the road was shut.", &["Carl Dunn [indirect]: the road was shut"]),
        (
            "Some were angry, with Carl Dunn, the envoy of Chad, saying that the road was shut.",
            &["Carl Dunn [indirect]: the road was shut"],
        ),
        // That somebody spoke, not what was said.
        ("It fell to Carl Dunn to say what a motion could do.", &[]),
    ]);
}

#[test]
fn a_sentence_of_a_quotation_alone_is_direct() {
    check(&[
        (
            "In the words of Carl Dunn, \"the road will be shut for years\".",
            &["Carl Dunn [direct]: the road will be shut for years"],
        ),
        (
            "As Carl Dunn put it, \"the road will be shut for years\".",
            &["Carl Dunn [direct]: the road will be shut for years"],
        ),
        (
            "Carl Dunn said that \"the road will be shut for years\".",
            &["Carl Dunn [mixed]: the road will be shut for years"],
        ),
    ]);
}

#[test]
fn who_closes_the_first_words_of_a_sentence_is_its_subject() {
    check(&[
        (
            "Among the critics was Carl Dunn, a lawyer. \"The road will be shut for years,\" he said.",
            &["Carl Dunn [direct]: The road will be shut for years"],
        ),
        (
            "For her part, exiled journalist Ann Roe said the road was shut. \"It will be shut for years,\" said independent \
             senator Carl Dunn.",
            &["Ann Roe [indirect]: the road was shut", "Carl Dunn [direct]: It will be shut for years"],
        ),
        (
            "Carl Dunn, a journalist, objected. Chad abstained. Peru was late. The journalist said the road was shut.",
            &["Carl Dunn [indirect]: the road was shut"],
        ),
        // A thing, and somebody else.
        (
            "Carl Dunn wept. In his bag was a photograph of a leader. \"The road will be shut for years,\" he said.",
            &["Carl Dunn [direct]: The road will be shut for years"],
        ),
    ]);
}

#[test]
fn speech_of_lands_and_strangers_before_a_colon() {
    check(&[
        (
            "Colombia: What we have here is a queue in which some grow old.",
            &["Colombia [direct]: What we have here is a queue in which some grow old."],
        ),
        (
            "And a Western diplomat, off the record: \"We wanted a hundred and we got eighty.\"",
            &["- [direct]: We wanted a hundred and we got eighty."],
        ),
        // What a land did, and a sign's words.
        ("Colombia: The vote was put off until Monday.", &[]),
        ("His sign: \"We wanted a hundred and we got eighty.\"", &[]),
    ]);
}

#[test]
fn what_is_asked_and_known_and_seen() {
    check(&[
        (
            "Mexico's delegate called on members to remember that a question can be a lock.",
            &["Mexico [indirect]: members to remember that a question can be a lock"],
        ),
        ("Moscow let it be understood that the road was shut.", &["Russia [indirect]: the road was shut"]),
        (
            "China's delegate saw in the text \"the wrong answer to this question\".",
            &["China [mixed]: the wrong answer to this question"],
        ),
        (
            "\"This is a paper that nobody has read,\" the Cuban delegate, Carl Dunn, had launched before he left.",
            &["Carl Dunn [direct]: This is a paper that nobody has read"],
        ),
        // Not asked yet, and a seat.
        ("Amnesty International will ask firms to refuse the oil.", &[]),
        ("The last time Malawi held a seat was between 2000 and 2004.", &[]),
    ]);
}

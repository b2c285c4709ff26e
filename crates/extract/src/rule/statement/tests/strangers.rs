//! Rows of who speaks without a name, and of who speaks behind a relative clause.

use super::check;

#[test]
fn who_speaks_behind_what_is_said_of_him() {
    check(&[
        (
            "An official who asked not to be named said the road was shut.",
            &["- [indirect]: the road was shut"],
        ),
        (
            "A spokesman for the group that runs the camp said the road was shut.",
            &["- [indirect]: the road was shut"],
        ),
        ("A trader who runs the shop said the road was shut.", &["- [indirect]: the road was shut"]),
        (
            "A diplomat from a group that backed the raids said the road was shut.",
            &["- [indirect]: the road was shut"],
        ),
        ("A text that asked for silence said the road was shut.", &[]),
    ]);
}

#[test]
fn strangers_of_the_sentence_before_speak() {
    check(&[
        (
            "Carl Dunn abstained. A senior official was more resigned. \"We are told to watch and to wait.\"",
            &["- [direct]: We are told to watch and to wait."],
        ),
        (
            "Carl Dunn said it was late. An official was seen leaving. \"I was here only this once,\" he said.",
            &["Carl Dunn [indirect]: it was late", "- [direct]: I was here only this once"],
        ),
        (
            "Carl Dunn said it was late. A law was read out. \"I was here only this once,\" he said.",
            &["Carl Dunn [indirect]: it was late", "Carl Dunn [direct]: I was here only this once"],
        ),
        (
            "Carl Dunn called it late. A country that opens, he argued, must not be scorned. \"I was here only this once,\" he said.",
            &["Carl Dunn [indirect]: must not be scorned", "Carl Dunn [direct]: I was here only this once"],
        ),
    ]);
}

#[test]
fn members_and_papers_are_of_those_beside_them() {
    check(&[
        (
            "Carl Dunn was against it. \"We have waited for years,\" the MP said.",
            &["Carl Dunn [direct]: We have waited for years"],
        ),
        (
            "Carl Dunn was against it. Mary Holt, an MP, was for it. \"We have waited for years,\" the MP said.",
            &["Mary Holt [direct]: We have waited for years"],
        ),
        (
            "Mali was late. A statement by the club said the road was shut.",
            &["- [indirect]: the road was shut"],
        ),
    ]);
}

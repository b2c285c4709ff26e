//! Rows of who is called by a side, a land, a deed or an age, and of reports in frames beside the plain one.

use super::check;

/// What they all say.
macro_rules! said {
    ($who:literal) => {
        &[concat!($who, " [direct]: The harbour stays shut")]
    };
}

#[test]
fn who_is_called_by_a_side_or_a_land_and_a_noun() {
    check(&[
        (
            "Mary Holt, a Labour lawmaker, moved the closure. \"The harbour stays shut,\" the Labour woman said.",
            said!("Mary Holt"),
        ),
        (
            "Mary Holt of Amnesty International sat at the back. The debate was long. \"The harbour stays shut,\" the Amnesty \
             researcher said.",
            said!("Mary Holt"),
        ),
        (
            "Mary Holt of Amnesty International sat at the back. The debate was long. \"The harbour stays shut,\" the \
             campaigner said.",
            said!("Mary Holt"),
        ),
        // Another side's
        (
            "Mary Holt of Oxfam sat at the back. \"The harbour stays shut,\" the Amnesty official said.",
            said!("Amnesty International"),
        ),
        (
            "The rapporteur, Mary Holt, a Green from Austria, rose. \"The harbour stays shut,\" the Austrian rapporteur said.",
            said!("Mary Holt"),
        ),
        (
            "Chile's Mary Holt rose first. The debate was long. \"The harbour stays shut,\" the Chilean said.",
            said!("Mary Holt"),
        ),
        (
            "The Swiss consul, Mary Holt, rose first. \"The harbour stays shut,\" the Austrian delegate said.",
            said!("Austria"),
        ),
        // Whose draft somebody introduces, or whom somebody met, tells no land.
        (
            "Mary Holt, who met the Austrian minister, was brief. \"The harbour stays shut,\" the Austrian official said.",
            said!("Austria"),
        ),
        (
            "The consul Mary Holt, introducing the Austrian draft, was brief. \"The harbour stays shut,\" the Austrian delegate \
             said.",
            said!("Austria"),
        ),
    ]);
}

#[test]
fn who_is_called_by_a_deed_or_an_age() {
    check(&[
        (
            "The text had been moved by Senator Mary Holt of the Labour Party. The debate was long. \"The harbour stays \
             shut,\" its sponsor said.",
            said!("Mary Holt"),
        ),
        (
            "Councilwoman Mary Holt rose first. The debate was long. \"The harbour stays shut,\" the councilmember said.",
            said!("Mary Holt"),
        ),
        (
            "Mary Holt, 34, watched from above with Ann Roe, 61. The debate was long. \"The harbour stays shut,\" the \
             34-year-old said.",
            said!("Mary Holt"),
        ),
        (
            "The spokesman for the ministry, Carl Dunn, was asked. \"The harbour stays shut,\" the ministry official said.",
            said!("Carl Dunn"),
        ),
        ("Mary Holt, a baker, was asked. \"The harbour stays shut,\" the official said.", said!("-")),
        // Who is told to be a politician, or a head, is no president and no speaker.
        (
            "President Carl Dunn rose first. The politician Mary Holt rose next. \"The harbour stays shut,\" the president said.",
            said!("Carl Dunn"),
        ),
        (
            "President Carl Dunn rose first. \"The harbour stays shut,\" the politician said.",
            said!("Carl Dunn"),
        ),
    ]);
}

#[test]
fn clauses_in_frames_beside_the_plain_one() {
    check(&[
        (
            "Amnesty International trusts that the harbour will stay open.",
            &["Amnesty International [indirect]: the harbour will stay open"],
        ),
        ("It is expected that the harbour will stay open.", &[]),
        (
            "Consul Carl Dunn had written to members the day before to say that the harbour would stay open.",
            &["Carl Dunn [indirect]: the harbour would stay open"],
        ),
        ("Consul Carl Dunn had refused to say that the harbour would stay open.", &[]),
        (
            "Senator Carl Dunn, though pleased, warned that the harbour would stay shut.",
            &["Carl Dunn [indirect]: the harbour would stay shut"],
        ),
        (
            "Senator Carl Dunn was pleased, while farmers, angered by the rain, warned that the harbour would stay shut.",
            &["- [indirect]: the harbour would stay shut"],
        ),
        (
            "Senator Carl Dunn was pleased, though Mary Holt warned that the harbour would stay shut.",
            &["Mary Holt [indirect]: the harbour would stay shut"],
        ),
        (
            "That worries Amnesty International, which says that the harbour is shut.",
            &["Amnesty International [indirect]: the harbour is shut"],
        ),
    ]);
}

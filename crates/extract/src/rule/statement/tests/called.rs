//! Rows of who is called by what the sentence before told, and of clauses beside those who say them.

use super::check;

#[test]
fn somebody_is_called_by_what_the_sentence_before_told() {
    check(&[
        (
            "Consul Carl Dunn nodded. One western consul was less sure. \"We will see what it changes,\" the consul said.",
            &["- [direct]: We will see what it changes"],
        ),
        (
            "Outside stood Mary Holt, a student. \"They are stealing our harbour,\" the student said.",
            &["Mary Holt [direct]: They are stealing our harbour"],
        ),
        (
            "Outside, Mary Holt held up a sign. \"They are stealing our harbour,\" the 21-year-old said.",
            &["Mary Holt [direct]: They are stealing our harbour"],
        ),
        (
            "The Harbour Defence League and Amnesty International welcomed it. In a joint statement, the two groups said the \
             harbour was open.",
            &["Harbour Defence League [indirect]: the harbour was open"],
        ),
        (
            "The vote shuts the office of the Group of Harbour Experts. The experts said in May that the harbour was open.",
            &["Group of Harbour Experts [indirect]: the harbour was open"],
        ),
        (
            "\"I am packing,\" said a trader in the port. \"My mother told me to go before they come.\"",
            &["- [direct]: My mother told me to go before they come."],
        ),
    ]);
}

#[test]
fn clauses_beside_those_who_say_them() {
    check(&[
        (
            "The vote sends the right signal, the Finnish minister, Mary Holt, said in an emailed statement.",
            &["Mary Holt [indirect]: The vote sends the right signal"],
        ),
        (
            "Consul Carl Dunn urged Peru to open the harbour, which he said was \"as empty as a church in June\".",
            &[
                "Carl Dunn [indirect]: Peru to open the harbour",
                "Carl Dunn [mixed]: as empty as a church in June",
            ],
        ),
        (
            "Peru has in the past said such texts are \"written on a falling tide\".",
            &["Peru [mixed]: written on a falling tide"],
        ),
        (
            "The Harbour Defence League sued, arguing the law violates the rights of sailors.",
            &["Harbour Defence League [indirect]: the law violates the rights of sailors"],
        ),
        (
            "It would cost lives, Carl Dunn said, and would drive sailors away from the harbours.",
            &["Carl Dunn [indirect]: would drive sailors away from the harbours"],
        ),
    ]);
}

#[test]
fn a_participle_before_a_name_is_part_of_it() {
    check(&[
        (
            "Retired judge Ann Dunn, one of four who voted no, said the law was bad.",
            &["Ann Dunn [indirect]: the law was bad"],
        ),
        ("Asked by Ann Dunn, Carl Roe said the law was bad.", &["Carl Roe [indirect]: the law was bad"]),
    ]);
}

#[test]
fn attributions_by_paper_noun_and_participle() {
    check(&[
        (
            "Commenting on the outcome, Senator Mary Holt said, \"We have waited ten years for it.\"",
            &["Mary Holt [direct]: We have waited ten years for it."],
        ),
        (
            "A statement by Senator Mary Holt said: \"We have waited ten years for it.\"",
            &["Mary Holt [direct]: We have waited ten years for it."],
        ),
        (
            "\"We have waited ten years for it,\" Interfax quoted Senator Mary Holt as saying.",
            &["Mary Holt [direct]: We have waited ten years for it"],
        ),
        (
            "Senator Mary Holt renewed her call on the ministry to publish the list.",
            &["Mary Holt [indirect]: the ministry to publish the list"],
        ),
        (
            "Senator Mary Holt pleaded with the ministry to publish the list.",
            &["Mary Holt [indirect]: the ministry to publish the list"],
        ),
        (
            "Senator Mary Holt for her part said that the hall was empty.",
            &["Mary Holt [indirect]: the hall was empty"],
        ),
        (
            "Senator Mary Holt expressed fears that the hall was empty.",
            &["Mary Holt [indirect]: the hall was empty"],
        ),
        ("Senator Mary Holt decried that the hall was empty.", &["Mary Holt [indirect]: the hall was empty"]),
        ("Senator Mary Holt renewed her call for talks.", &[]),
        ("Senator Mary Holt took part, voted and left.", &[]),
    ]);
}

#[test]
fn who_votes_says_why() {
    check(&[
        (
            "Fiji voted against the resolution saying it believed that the harbour was shut.",
            &["Fiji [indirect]: it believed that the harbour was shut"],
        ),
        (
            "Fiji welcomed the resolution saying, \"We have seen the harbour and its boats.\"",
            &["Fiji [direct]: We have seen the harbour and its boats."],
        ),
        ("Fiji backed a resolution saying that the harbour was shut.", &[]),
    ]);
}

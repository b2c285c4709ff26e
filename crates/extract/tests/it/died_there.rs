//! Bills that died in one house, further changes to a bill, clauses of one word, unions of those who also vote; each with its near
//! miss.

use crate::{debates, explainers};

#[test]
fn what_died_in_the_other_house() {
    explainers::check(&[
        (
            "A bill that would ban puppy mills died in the Ohio Senate on Wednesday. House Bill 210 had passed the House in February, 95-3.",
            &[
                "on  [House Bill 210]: lapsed Ohio Senate 2024-03-13, passed_chamber Ohio House of Representatives 2024-02",
                "final in Ohio House of Representatives 95/3/-",
                "it decides puppy mills",
            ],
        ),
        (
            "A resolution on Chad died in the Ohio Senate on Wednesday. The Senate had passed House Resolution 210 on Mali in February.",
            &[
                "on Chad: lapsed Ohio Senate 2024-03-13",
                "on Mali [House Resolution 210]: adopted Ohio Senate 2024-02",
            ],
        ),
    ]);
}

#[test]
fn further_changes_to_a_bill() {
    explainers::check(&[
        (
            "The House of Lords voted by 306 to 204 on Tuesday to require ministers to take in 3,000 children. The amendment to the Border Bill was moved by Lord Roe. Peers also voted, by 187 to 170, for a limit of 28 days on detention.",
            &[
                "on  [Border Bill], by Lord Roe: ",
                "amendment in House of Lords 306/204/-",
                "amendment in House of Lords 187/170/-",
                "it other ministers to take in 3,000 children",
            ],
        ),
        (
            "MPs passed the Housing Bill on Tuesday by 300 to 222. They also voted by 280 to 250 for a motion on rents.",
            &[
                "on  [Housing Bill]: passed_chamber nobody 2024-03-12",
                "on : adopted nobody 2024-03-12",
                "final in nobody 300/222/-",
                "final in nobody 280/250/-",
            ],
        ),
    ]);
}

#[test]
fn clauses_of_one_word() {
    explainers::check(&[
        (
            "The House of Commons on Thursday adopted a motion condemning antisemitism; it was adopted by 424 to 0.",
            &[
                "on : adopted UK House of Commons 2024-03-14",
                "final in UK House of Commons 424/0/-",
                "it condemns antisemitism",
            ],
        ),
        (
            "The House of Commons on Thursday adopted a motion that lawmakers hope will force the minister to act. It passed by 248 to 177.",
            &["on : adopted UK House of Commons 2024-03-14", "final in UK House of Commons 248/177/-"],
        ),
        (
            "The House of Commons on Thursday adopted a motion that the House condemn the raids in Mali. It passed by 248 to 177.",
            &[
                "on Mali: adopted UK House of Commons 2024-03-14",
                "final in UK House of Commons 248/177/-",
                "it condemns the raids in Mali",
            ],
        ),
    ]);
}

#[test]
fn unions_of_those_who_vote_too() {
    debates::check(&[
        (
            "The Senate of Kenya passed a text on Chad by 47 votes to 14. Kenya's teachers' union said it was unjust.",
            &["teachers' union, support of Chad: it was unjust"],
        ),
        (
            "The Senate of Kenya passed a text on Chad by 47 votes to 14. Poland's bishops' conference said it was unjust.",
            &["bishops' conference, support of Chad: it was unjust"],
        ),
    ]);
}

#[test]
fn what_is_shelved_beside_what_passed() {
    explainers::check(&[
        (
            "Brazil's Senate passed a bill on pensions on Thursday by 56 to 16. In another vote, senators shelved a proposal to legalise casinos.",
            &[
                "on : passed_chamber Brazilian Senate 2024-03-14",
                "on : deferred Brazilian Senate 2024-03-14",
                "final in Brazilian Senate 56/16/-",
                "it decides casinos",
            ],
        ),
        (
            "Brazil's Senate took up a bill on pensions on Thursday. Senators shelved the proposal after an hour.",
            &["on : introduced nobody undated, deferred Brazilian Senate 2024-03-14"],
        ),
    ]);
}

#[test]
fn what_a_committee_was_called_then() {
    explainers::check(&[
        (
            "The U.S. House of Representatives on Thursday passed a bill, H.R. 3111, that would bar aid to Chad. A \
             predecessor, H.R. 5512, was approved unanimously by what was then called the International Relations Committee in \
             June 2016.",
            &[
                "on Chad [H.R. 3111]: passed_chamber U.S. House of Representatives 2024-03-14",
                "on Chad [H.R. 5512]: committee_approved International Relations Committee 2016-06",
                "final in International Relations Committee -/-/-",
                "it decides aid to Chad",
            ],
        ),
        (
            "The U.S. House of Representatives on Thursday passed a bill, H.R. 3111, that would bar aid to Chad. A \
             predecessor, H.R. 5512, was approved in June 2016, to what was then the dismay of the International Relations \
             Committee.",
            &[
                "on Chad [H.R. 3111]: passed_chamber U.S. House of Representatives 2024-03-14",
                "on Chad [H.R. 5512]: passed_chamber U.S. House of Representatives 2016-06",
                "it decides aid to Chad",
            ],
        ),
    ]);
}

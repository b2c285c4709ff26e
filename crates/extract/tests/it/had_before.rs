//! What had been done to a text before the verb of its sentence, texts under headings of their own, and decisions told with an aside;
//! each with its near miss.

use crate::{debates, explainers};

#[test]
fn what_a_clause_tells_of_before() {
    explainers::check(&[
        (
            "The General Assembly on Thursday adopted two resolutions. The text on Sudan, which had scraped through the Third \
             Committee in November, was adopted by 88 votes to 21.",
            &[
                "on Sudan: committee_approved Third Committee 2023-11, adopted UN General Assembly 2024-03-14",
                "final in UN General Assembly 88/21/-",
            ],
        ),
        (
            "The House of Commons sat late on Thursday. The motion on Chad that the Foreign Affairs Committee had approved in \
             January was carried by 201 votes to 97.",
            &[
                "on Chad: committee_approved Foreign Affairs Committee 2024-01, adopted UK House of Commons 2024-03-14",
                "final in UK House of Commons 201/97/-",
            ],
        ),
        (
            "Members of Kenya's National Assembly sat late on Thursday. The bill, endorsed by the health committee in January, \
             was passed by 201 votes to 97.",
            &[
                "on : committee_approved health committee 2024-01, passed_chamber National Assembly of Kenya 2024-03-14",
                "final in National Assembly of Kenya 201/97/-",
            ],
        ),
        // The committee's own sitting.
        (
            "The Third Committee met on Thursday. The text on Sudan, which had been put off in November, was adopted by 88 \
             votes to 21.",
            &[
                "on Sudan: committee_approved Third Committee 2024-03-14, deferred Third Committee 2023-11",
                "final in Third Committee 88/21/-",
            ],
        ),
    ]);
}

#[test]
fn texts_under_run_in_headings() {
    explainers::check(&[
        (
            "The Latin American Parliament dealt with three countries on Thursday.\n\nHonduras. A text condemning the coup was \
             adopted by 40 votes to 3.\n\nColombia. In a declaration adopted without a vote, members welcome the \
             talks.\n\nPeru. The motion on the strike was sent back to committee by 22 votes to 19.",
            &[
                "on Honduras: adopted Latin American Parliament 2024-03-14",
                "on Colombia: adopted Latin American Parliament 2024-03-14",
                "on : referred nobody 2024-03-14",
                "final in Latin American Parliament 40/3/-",
                "final in Latin American Parliament -/-/-",
                "procedural in Latin American Parliament 22/19/-",
                "it condemns the coup",
                "it welcomes the talks",
            ],
        ),
        // A name by itself once heads nothing.
        (
            "The Latin American Parliament met on Thursday. A text condemning the coup in Honduras was adopted by 40 votes to \
             3.\n\nColombia. Nobody spoke of it.\n\nThe text calls for talks.",
            &[
                "on Honduras: adopted Latin American Parliament 2024-03-14",
                "final in Latin American Parliament 40/3/-",
                "it condemns the coup in Honduras",
            ],
        ),
    ]);
}

#[test]
fn decisions_with_an_aside() {
    explainers::check(&[
        (
            "The Human Rights Council adopted a resolution on Syria on Thursday by 41 votes to 3. On Monday the Council \
             decided, with Japan alone voting against, to send a fact-finding mission to Mali. Thirty-six states supported the \
             move.",
            &[
                "on Syria: adopted UN Human Rights Council 2024-03-14",
                "on Mali: adopted UN Human Rights Council 2024-03-11",
                "final in UN Human Rights Council 41/3/-",
                "final in UN Human Rights Council 36/-/-",
                "it decides to send a fact-finding mission to Mali",
            ],
        ),
        (
            "The Human Rights Council decided on Thursday, despite opposition from Cuba, to extend the mandate of its expert \
             on Belarus by 22 votes to 5.",
            &[
                "on Belarus: adopted UN Human Rights Council 2024-03-14",
                "final in UN Human Rights Council 22/5/-",
                "it decides to extend the mandate of its expert on Belarus",
            ],
        ),
        ("The Human Rights Council decided, with the winter near, to meet in Geneva.", &[]),
        (
            "The Human Rights Council adopted a resolution on Iran by 22 votes to 5 on Wednesday. On Thursday, 41 members \
             backed the draft on Syria.",
            &[
                "on Iran: adopted UN Human Rights Council 2024-03-13",
                "on Syria: adopted UN Human Rights Council 2024-03-14",
                "final in UN Human Rights Council 22/5/-",
                "final in UN Human Rights Council 41/-/-",
            ],
        ),
        (
            "The Human Rights Council adopted a resolution on Iran by 22 votes to 5 on Thursday. Twenty-two members backed the \
             draft on Iran.",
            &[
                "on Iran: adopted UN Human Rights Council 2024-03-14",
                "final in UN Human Rights Council 22/5/-",
            ],
        ),
        (
            "The Human Rights Council on Thursday adopted a resolution on Belarus without a vote. A Norwegian initiative on \
             rights defenders has been held over to the next session.",
            &[
                "on Belarus: adopted UN Human Rights Council 2024-03-14",
                "on , by Norway: deferred UN Human Rights Council 2024-03-14",
                "final in UN Human Rights Council -/-/-",
            ],
        ),
        (
            "The Human Rights Council on Thursday adopted a resolution on Belarus by 22 votes to 5. Action on a draft relating \
             to Mali was postponed.",
            &[
                "on Belarus: adopted UN Human Rights Council 2024-03-14",
                "on Mali: deferred UN Human Rights Council 2024-03-14",
                "final in UN Human Rights Council 22/5/-",
            ],
        ),
    ]);
}

#[test]
fn who_speaks() {
    debates::check(&[
        (
            "The Human Rights Council adopted a text on Iran by 30 votes to 4 on Thursday. The President of the Council twice \
             reminded delegations that the gallery must be silent.",
            &["UN Human Rights Council, support of Iran: the gallery must be silent"],
        ),
        (
            "The Human Rights Council adopted a text on Iran by 30 votes to 4 on Thursday. A baker reached by telephone in \
             Shiraz, who did not want to be named, said people there had heard nothing of it.",
            &["-, neutral of Iran: people there had heard nothing of it"],
        ),
        (
            "The Human Rights Council adopted a text on Iran by 30 votes to 4 on Thursday. The shelves were empty and there \
             was, said its envoy, nothing else to sell.",
            &["Iran, oppose of Iran: nothing else to sell"],
        ),
        (
            "The Human Rights Council adopted a text on Iran by 30 votes to 4 on Thursday. The shops had closed, and it was \
             raining, its envoy said, in all the towns of the coast.",
            &["Iran, oppose of Iran: The shops had closed, and it was raining"],
        ),
        ("One of the text's authors, Senator Ann Roe, told the house about a night in the harbour.", &[]),
        (
            "The Greens protested. According to their co-leader, Ann Roe, “somebody is waiting for the rain to decide”.",
            &["Ann Roe, - of -: somebody is waiting for the rain to decide"],
        ),
        ("States vote in the Council according to their number of people.", &[]),
        (
            "The motion was opposed by the Reform Party, on whose behalf Deputy Ivo Roe argued that the state could not afford \
             it.",
            &["Ivo Roe, - of -: the state could not afford it"],
        ),
        ("The text on Chad, in which it voices concern at the raids, was welcomed.", &[]),
    ]);
}

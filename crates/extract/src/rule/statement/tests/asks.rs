//! What somebody asks, promises or rules, and what stands beside a quotation.

use super::check;

#[test]
fn advice_warnings_and_promises_are_said() {
    check(&[
        ("Norway advised members to wait.", &["Norway [indirect]: members to wait"]),
        (
            "Norway's envoy, Kari Lund, warned Chad not to meddle in the talks.",
            &["Kari Lund [indirect]: Chad not to meddle in the talks"],
        ),
        ("Kari Lund of Norway vowed to bring it back.", &["Kari Lund [indirect]: to bring it back"]),
        ("Kari Lund of Norway has promised to bring it back.", &[]),
        ("The council adopted a second text, pledging to help.", &[]),
        ("Norway's envoys were advised to wait.", &[]),
    ]);
}

#[test]
fn those_who_rule_and_suspect_say_so() {
    check(&[
        (
            "The Speaker, Jan Roe, ruled that the motion was in order.",
            &["Jan Roe [indirect]: the motion was in order"],
        ),
        (
            "Kari Lund of Norway suspected that the vote was late.",
            &["Kari Lund [indirect]: the vote was late"],
        ),
        ("The Speaker, Jan Roe, ruled that the noes had it.", &[]),
        ("The chair ruled that too few members had risen.", &[]),
        (
            "Kari Lund of Norway has since said that the vote was late.",
            &["Kari Lund [indirect]: the vote was late"],
        ),
        (
            "Kari Lund of Norway says about 60 people watched from the gallery.",
            &["Kari Lund [indirect]: about 60 people watched from the gallery"],
        ),
    ]);
}

#[test]
fn clauses_beside_a_quotation_are_statements_of_their_own() {
    check(&[
        (
            "Kari Lund of Norway asked members to vote no because the text \"will not feed a single child\".",
            &["Kari Lund [indirect]: members to vote no", "Kari Lund [mixed]: will not feed a single child"],
        ),
        (
            "Kari Lund of Norway said that the war was wrong, \"but nobody wants to be lectured either\".",
            &[
                "Kari Lund [indirect]: the war was wrong",
                "Kari Lund [mixed]: but nobody wants to be lectured either",
            ],
        ),
        (
            "Kari Lund of Norway said the killing was wrong but the council \"has no business writing letters\".",
            &[
                "Kari Lund [indirect]: the killing was wrong",
                "Kari Lund [mixed]: has no business writing letters",
            ],
        ),
        ("\"Not a thing,\" Kari Lund of Norway said, as members filed out.", &[]),
    ]);
}

#[test]
fn reasons_are_said() {
    check(&[
        (
            "Kari Lund of Norway announced her vote with the words that the text came too late.",
            &["Kari Lund [indirect]: the text came too late"],
        ),
        (
            "Kari Lund of Norway voted no, her argument being that the text came too late.",
            &["Kari Lund [indirect]: the text came too late"],
        ),
        (
            "Kari Lund of Norway gave as her reason that the text came too late.",
            &["Kari Lund [indirect]: the text came too late"],
        ),
        ("Kari Lund of Norway left with the words of a song.", &[]),
    ]);
}

#[test]
fn clergy_lawyers_and_scholars_go_back_to_who_they_are() {
    check(&[
        (
            "Bishop Thomas Kern said the text was late. The prelate said it would change nothing.",
            &["Thomas Kern [indirect]: the text was late", "Thomas Kern [indirect]: it would change nothing"],
        ),
        (
            "Human rights lawyer Peter Okoth said the text was late. The attorney said it would change nothing.",
            &["Peter Okoth [indirect]: the text was late", "Peter Okoth [indirect]: it would change nothing"],
        ),
        (
            "Professor Helen Marsh said the text was late. The academic said it would change nothing.",
            &["Helen Marsh [indirect]: the text was late", "Helen Marsh [indirect]: it would change nothing"],
        ),
    ]);
}

#[test]
fn clauses_end_where_the_article_goes_on() {
    let said = "Kari Lund [indirect]: the camps had stood for years";
    check(&[
        ("While Kari Lund of Norway said the camps had stood for years, the text was carried.", &[said]),
        (
            "Although Kari Lund of Norway argued that the camps had stood for years, the hall was empty.",
            &[said],
        ),
        (
            "While Kari Lund of Norway said the camps had stood for years, the huts burned and the wells run dry, few listened.",
            &[
                "Kari Lund [indirect]: the camps had stood for years, the huts burned and the wells run dry, few listened",
            ],
        ),
        ("Kari Lund of Norway said the camps had stood for years, citing a report of May.", &[said]),
        ("Kari Lund of Norway said the camps had stood for years, to applause from the gallery.", &[said]),
        ("Kari Lund of Norway said the camps had stood for years, a claim that Chad denies.", &[said]),
        ("Kari Lund of Norway said the camps had stood for years, and abstained.", &[said]),
        (
            "Kari Lund of Norway said the camps had stood for years, a blot on the land.",
            &["Kari Lund [indirect]: the camps had stood for years, a blot on the land"],
        ),
    ]);
}

#[test]
fn a_phrase_stands_before_who_says_it() {
    check(&[
        (
            "In ten years, Kari Lund of Norway noted, nobody had been tried.",
            &["Kari Lund [indirect]: nobody had been tried"],
        ),
        (
            "Since May, Amnesty International said, no paper has been allowed to print.",
            &["Amnesty International [indirect]: no paper has been allowed to print"],
        ),
        ("With a smile, Kari Lund of Norway said, and left.", &[]),
    ]);
}

//! The plainest ways to say who said what: clauses without `that`, speakers nobody names, relative clauses. With near misses.

use super::{check, read};
use crate::Engine;

#[test]
fn clauses_without_that_behind_the_hearer() {
    check(&[
        (
            "Mary Holt told reporters police had been ordered to shoot.",
            &["Mary Holt [indirect]: police had been ordered to shoot"],
        ),
        (
            "Mary Holt told a news conference women were afraid to leave their homes.",
            &["Mary Holt [indirect]: women were afraid to leave their homes"],
        ),
        (
            "Mary Holt said in a statement thousands of people had left.",
            &["Mary Holt [indirect]: thousands of people had left"],
        ),
        (
            "Mary Holt said on Monday at least 40 protesters were killed.",
            &["Mary Holt [indirect]: at least 40 protesters were killed"],
        ),
        (
            "Mary Holt noted more than 200 people were still in prison.",
            &["Mary Holt [indirect]: more than 200 people were still in prison"],
        ),
        (
            "Mary Holt insisted most of the prisoners were criminals.",
            &["Mary Holt [indirect]: most of the prisoners were criminals"],
        ),
        (
            "Mary Holt warned it was too early to draw conclusions.",
            &["Mary Holt [indirect]: it was too early to draw conclusions"],
        ),
        (
            "Mary Holt warned thousands of people would flee.",
            &["Mary Holt [indirect]: thousands of people would flee"],
        ),
        (
            "Mary Holt told the BBC's breakfast programme that the text was late.",
            &["Mary Holt [indirect]: the text was late"],
        ),
        (
            "The fight was far from over, according to Mary Holt, who heads the union.",
            &["Mary Holt [indirect]: The fight was far from over"],
        ),
        (
            "\"The text will only make matters worse,\" said Mary Holt, a lawyer. \"We will remember it.\"\n\n\"This is a great \
             day for us all,\" Carl Dunn said.",
            &[
                "Mary Holt [direct]: The text will only make matters worse + We will remember it.",
                "Carl Dunn [direct]: This is a great day for us all",
            ],
        ),
        (
            "Mary Holt said Tuesday evening in a statement that the text was late.",
            &["Mary Holt [indirect]: the text was late"],
        ),
        (
            "Mary Holt said early Monday morning the text was late.",
            &["Mary Holt [indirect]: the text was late"],
        ),
        // No words of hers
        ("Mary Holt rejected a resolution that voiced \"deep concern at the use of torture\".", &[]),
        ("A second vote, considered a formality, is expected next week.", &[]),
        (
            "Mary Holt rejected a resolution, which Carl Dunn called \"a cry for help from the camps\".",
            &["Carl Dunn [mixed]: a cry for help from the camps"],
        ),
        // What is said goes on in its own tense.
        (
            "Mary Holt said the text bans rallies and requires groups to register.",
            &["Mary Holt [indirect]: the text bans rallies and requires groups to register"],
        ),
        (
            "Mary Holt said the text was late and urges members to reject it.",
            &["Mary Holt [indirect]: the text was late", "Mary Holt [indirect]: members to reject it"],
        ),
        (
            "Last June, Mary Holt said, the text passed its final reading in the house.",
            &["Mary Holt [indirect]: the text passed its final reading in the house"],
        ),
        // Who is told is no part of it.
        (
            "Mary Holt warned journalists that they would be jailed.",
            &["Mary Holt [indirect]: they would be jailed"],
        ),
        ("Mary Holt told state television the text was late.", &["Mary Holt [indirect]: the text was late"]),
        ("Mary Holt spoke at a rally on Monday, where at least 40 people were hurt.", &[]),
    ]);
}

#[test]
fn clauses_without_that_behind_any_verb() {
    let whole = [
        "the figures in the report were sound",
        "his country, which had buried its own dead, could not look away",
        "the number of those held for their views had climbed to 300",
        "the families who had appealed were given every chance to leave",
        "an appeal of the miners' union had changed his mind",
        "nobody wished to bury the document",
        "he intends to sign it",
        "everyone pays the fee",
        "she's not done",
        "it strongly deplored the decision",
        "the changes bring the law into line with the covenant",
        "the real work begins now",
    ];
    let engine = Engine::new();
    for verb in ["noted", "maintained", "argued", "stated", "insisted"] {
        for clause in whole {
            let found = read(&engine, &format!("Carl Dunn {verb} {clause}."));
            let found: Vec<_> = found.into_iter().map(|s| s.0).collect();
            assert_eq!(found, [format!("Carl Dunn [indirect]: {clause}")], "{verb}");
        }
    }
    // What is noted, not said.
    check(&[
        ("Mary Holt noted the progress made by states that had signed the treaty.", &[]),
        ("Mary Holt observed the rule the House had set.", &[]),
        ("Mary Holt noted the absence of the members who were ill.", &[]),
        ("Mary Holt noted the letter Chad sent the council.", &[]),
        ("Mary Holt argued the case of a man whose wife had been jailed.", &[]),
        ("Mary Holt explained the vote of her party after talks had failed.", &[]),
        ("Mary Holt stressed the importance of dialogue, which had been absent for years.", &[]),
        ("Mary Holt admitted it by 38 votes to six.", &[]),
        ("Mary Holt admitted the club by 38 votes now.", &[]),
    ]);
}

#[test]
fn speakers_that_nobody_names() {
    check(&[
        (
            "\"It is a bad text that will divide us,\" said critics of the vote.",
            &["- [direct]: It is a bad text that will divide us"],
        ),
        (
            "\"It is a bad text that will divide us,\" warned human rights groups.",
            &["- [direct]: It is a bad text that will divide us"],
        ),
        (
            "Mary Holt was pleased. Activists condemned the text. \"We have waited for years,\" they said.",
            &["- [direct]: We have waited for years"],
        ),
        (
            "Human rights groups said the vote had been a mistake. They pointed out that the text was late.",
            &["- [indirect]: the vote had been a mistake", "- [indirect]: the text was late"],
        ),
        (
            "Mary Holt was pleased. Critics were unhappy. \"We have waited too long for this.\"",
            &["- [direct]: We have waited too long for this."],
        ),
        (
            "Groups such as Amnesty International say the text is too weak.",
            &["Amnesty International [indirect]: the text is too weak"],
        ),
        // A name before the pronoun.
        (
            "Amnesty International condemned the text. \"We have waited for years,\" it said.",
            &["Amnesty International [direct]: We have waited for years"],
        ),
    ]);
}

#[test]
fn relative_clauses_that_say() {
    check(&[
        (
            "The text was criticised by Amnesty International, which said it would be used to jail journalists.",
            &["Amnesty International [indirect]: it would be used to jail journalists"],
        ),
        (
            "The vote drew criticism from Human Rights Watch, which says the text is too weak.",
            &["Human Rights Watch [indirect]: the text is too weak"],
        ),
        (
            "The text, which critics say is too weak, now goes to the Assembly.",
            &["- [indirect]: is too weak"],
        ),
        (
            "A resolution that critics say is too weak will go to the Assembly.",
            &["- [indirect]: is too weak"],
        ),
        // The antecedent's verb stands before the clause.
        (
            "The Assembly will debate a text that critics say will hurt people who were jailed.",
            &["- [indirect]: will hurt people who were jailed"],
        ),
        // A text from somebody: the text speaks.
        ("The Council rejected a second text, from the Greens, which asked Iran to free them.", &[]),
    ]);
}

#[test]
fn questions_before_their_attribution() {
    check(&[
        (
            "\"What are they so afraid of?\" Mary Holt said ahead of the vote.",
            &["Mary Holt [direct]: What are they so afraid of?"],
        ),
        (
            "\"What are they so afraid of?\" Mary Holt asked as she left.",
            &["Mary Holt [direct]: What are they so afraid of?"],
        ),
        (
            "According to Mary Holt, 34, a student, the text was late.",
            &["Mary Holt [indirect]: the text was late"],
        ),
        (
            "Mary Holt labelled the text \"an insult to the victims\".",
            &["Mary Holt [mixed]: an insult to the victims"],
        ),
    ]);
}

/// What a speaker says of himself goes on by a verb of holding; a verb of telling opens another statement.
#[test]
fn what_speakers_hold_beside_what_they_back() {
    check(&[
        (
            "Sen. Mary Holt said she supported the bill but worried about its cost to small firms.",
            &["Mary Holt [indirect]: she supported the bill but worried about its cost to small firms"],
        ),
        (
            "Carl Dunn said he shared the aim but doubted the bill would help.",
            &["Carl Dunn [indirect]: he shared the aim but doubted the bill would help"],
        ),
        (
            "Fiji's delegate said that Fiji had voted in favour, but hoped for talks with Chad.",
            &["Fiji [indirect]: Fiji had voted in favour, but hoped for talks with Chad"],
        ),
        (
            "Carl Dunn said the bill was well meant but warned that it would cost jobs.",
            &["Carl Dunn [indirect]: the bill was well meant", "Carl Dunn [indirect]: it would cost jobs"],
        ),
    ]);
}

#[test]
fn offices_are_told_apart() {
    check(&[
        (
            "Canada's interior minister, Mary Holt, said it was late. The justice minister said it was early.",
            &["Mary Holt [indirect]: it was late", "Canada [indirect]: it was early"],
        ),
        (
            "Canada's justice minister, Mary Holt, said it was late. The justice minister said it was early, too.",
            &["Mary Holt [indirect]: it was late", "Mary Holt [indirect]: it was early, too"],
        ),
        (
            "Canada's interior minister, Mary Holt, said it was late. The minister said it was sad.",
            &["Mary Holt [indirect]: it was late", "Mary Holt [indirect]: it was sad"],
        ),
        (
            "\"It is a day of joy for us,\" read a statement from Mary Holt, the director of Amnesty International.",
            &["Mary Holt [direct]: It is a day of joy for us"],
        ),
        (
            "\"Where were you all this time?\" Mary Holt, who voted against the text, said.",
            &["Mary Holt [direct]: Where were you all this time?"],
        ),
        (
            "\"Where were you all this time,\" asked opposition lawmakers.",
            &["- [direct]: Where were you all this time"],
        ),
        (
            "The vote had been a mistake, according to Mary Holt.\n\n\"We will not be silent about this,\" Carl Dunn said.",
            &[
                "Mary Holt [indirect]: The vote had been a mistake",
                "Carl Dunn [direct]: We will not be silent about this",
            ],
        ),
        ("The text would change little, campaigners say.", &["- [indirect]: The text would change little"]),
        (
            "Mary Holt said after the vote there was no proof of it.",
            &["Mary Holt [indirect]: there was no proof of it"],
        ),
    ]);
}

/// The paper that carries what is said is no part of it.
#[test]
fn what_is_said_ends_before_its_carrier() {
    check(&[
        (
            "Fiji called on Chad to free all prisoners, in a joint statement read out by Peru.",
            &["Fiji [indirect]: Chad to free all prisoners"],
        ),
        (
            "Fiji said the vote was late in a post on X. Carl Dunn said it was wrong.",
            &["Fiji [indirect]: the vote was late", "Carl Dunn [indirect]: it was wrong"],
        ),
        (
            "Fiji said its minister had apologised in a letter.",
            &["Fiji [indirect]: its minister had apologised in a letter"],
        ),
        (
            "Fiji said the word had been used in a speech that nobody heard.",
            &["Fiji [indirect]: the word had been used in a speech that nobody heard"],
        ),
    ]);
}

/// `the Chadian official` is whoever has just spoken for that state or a ministry of it.
#[test]
fn officials_of_a_state_who_have_spoken() {
    check(&[
        (
            "Iranian Foreign Ministry spokesman Carl Dunn said the text was late. Such a stance lacked all weight, the Iranian official \
             added. \"Nobody here will read it,\" the Iranian spokesman said.",
            &[
                "Carl Dunn [indirect]: the text was late",
                "Carl Dunn [indirect]: Such a stance lacked all weight",
                "Carl Dunn [direct]: Nobody here will read it",
            ],
        ),
        // Nobody's who has spoken for a group.
        (
            "Thailand's Senate approved a bill on Tuesday. \"It is a good bill,\" said Mary Holt of Human Rights Watch. The bill needs \
             royal assent, the government spokesman said.",
            &["Mary Holt [direct]: It is a good bill", "Thailand [indirect]: The bill needs royal assent"],
        ),
        (
            "Iranian Foreign Ministry spokesman Carl Dunn said the text was late. A Chadian official said it was early.",
            &["Carl Dunn [indirect]: the text was late", "Chad [indirect]: it was early"],
        ),
        (
            "Iranian Foreign Ministry spokesman Carl Dunn said the text was late. The Chadian official said it was early.",
            &["Carl Dunn [indirect]: the text was late", "Chad [indirect]: it was early"],
        ),
    ]);
}

/// What the speaker says of himself goes on by `objected to`, which reports nothing.
#[test]
fn what_one_is_for_and_objects_to() {
    check(&[
        (
            "Mary Holt said in a statement that she opposed the raids but objected to giving the court new powers.",
            &["Mary Holt [indirect]: she opposed the raids but objected to giving the court new powers"],
        ),
        (
            "Mary Holt said that she opposed the raids but warned that the court had no new powers.",
            &[
                "Mary Holt [indirect]: she opposed the raids",
                "Mary Holt [indirect]: the court had no new powers",
            ],
        ),
    ]);
}

#[test]
fn capitals_that_are_quoted() {
    check(&[
        ("According to Beijing, the vote settles nothing.", &["China [indirect]: the vote settles nothing"]),
        (
            "“The vote settles nothing at all,” said the Kremlin.",
            &["Russia [direct]: The vote settles nothing at all"],
        ),
        (
            "According to Beijing residents, the vote settles nothing.",
            &["- [indirect]: the vote settles nothing"],
        ),
    ]);
}

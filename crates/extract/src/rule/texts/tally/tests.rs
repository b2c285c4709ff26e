//! Counts, each in a sentence of its own; near misses have none.

mod deeds;

use super::in_sentence;
use crate::Meta;
use crate::doc::Doc;
use crate::lexicon::Lexicon;
use crate::text::Role;

/// `yes/no/abstain/absent`, one a tally.
fn read(lex: &Lexicon, text: &str) -> String {
    let whole = format!("Assembly votes on a text\n\n{text}\n");
    let doc = Doc::new(lex, &whole, Meta::default());
    let prose = doc.sents.iter().filter(|s| doc.paras[s.para].role == Role::Prose);
    let count = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    prose
        .flat_map(|s| in_sentence(&doc, s.from, s.to))
        .map(|t| [t.yes, t.no, t.abstain, t.absent].map(count).join("/"))
        .collect::<Vec<_>>()
        .join(" ")
}

fn check(rows: &[(&str, &str)]) {
    let lex = Lexicon::new();
    for (text, want) in rows {
        assert_eq!(read(&lex, text), *want, "{text}");
    }
}

#[test]
fn all_but_a_few() {
    check(&[
        ("All but three of the 141 deputies present voted for it.", "138/-/-/-"),
        ("All but three of the Liberal deputies voted for it.", ""),
        (
            "With 201 members voting in the affirmative, 13 in the negative and one abstaining, it passed.",
            "201/13/1/-",
        ),
        ("Fifty-eight senators voted to override and 41 to sustain the veto.", "58/41/-/-"),
    ]);
}

#[test]
fn who_stands_between_number_and_label() {
    check(&[
        ("It won 20 votes, while nine, Peru and Fiji among them, abstained.", "20/-/9/-"),
        ("Thirty-one deputies supported it and six, all from the Farmers' Union, held back.", "31/-/6/-"),
        ("Forty countries approved it; one, Chad, was against.", "40/1/-/-"),
        ("143 members of the Assembly (out of 193), including Fiji, voted in favor of it.", "143/-/-/-"),
        ("Only four countries joined Chad in voting against it.", "-/5/-/-"),
        ("Only four joined Chad and Mali in voting against it.", "-/6/-/-"),
        ("The ministry and six other public institutions issued a paper opposing the text.", ""),
        ("To pass, it required at least nine votes in favour and no veto.", ""),
        ("Peru was the only country among the Council's 15 members to vote against it.", ""),
        ("The text was adopted 25 – 13 with eight abstentions.", "25/13/8/-"),
        ("The groups said it was similar to one approved last year.", ""),
        ("Chad and six other African states voted against the text.", "-/7/-/-"),
        ("Twenty-nine senators, including six from the Greens, voted for it.", "29/-/-/-"),
        ("Twenty-nine senators came, including six from the Greens, and two voted for it.", "2/-/-/-"),
        ("Two, tabled by Peru, were rejected.", ""),
        ("The request for the special session was backed by 29 of the council's 47 members.", ""),
        ("The request for the session, made by Peru, has been supported by 24 states.", ""),
        ("The request was supported by 24 members of the council.", ""),
        ("The text, on a call for talks, was backed by 29 members.", "29/-/-/-"),
    ]);
}

#[test]
fn sides_told_once_and_over_again() {
    check(&[
        ("It was put to the vote, with 81 in favour, 30 against and 64 others in abstention.", "81/30/64/-"),
        ("By 14 votes with the abstention of Chile it fell.", "-/-/1/-"),
        ("It was ratified with 84 ‘yes’ votes, 30 “no” votes and 66 abstentions.", "84/30/66/-"),
        ("Thirty-one of the 47 members vote in favour, five are opposed and 11 abstain.", "31/5/11/-"),
        ("Five are opposed to the dam.", ""),
        ("With 79 in favour, 31 against and 68 abstaining, it had only 79 in favour.", "79/31/68/-"),
    ]);
}

#[test]
fn words_for_staying_out() {
    check(&[
        ("It got 25 votes; four declined to take sides.", "25/-/4/-"),
        ("Twelve states voted for it and seven sat on their hands.", "12/-/7/-"),
        ("The draft won 33 votes to 6, nine remaining neutral.", "33/6/9/-"),
        ("It won 80 votes; eleven did not take part in the ballot.", "80/-/-/11"),
        ("The tally: 25 for, 12 against, ten undecided.", "25/12/10/-"),
        ("Ten of the 47 members abstained; the others split 25-12.", "25/12/10/-"),
        ("Two dozen were in favour and a dozen against.", "24/12/-/-"),
        ("Two ministers refrained from comment.", ""),
    ]);
}

#[test]
fn camps_and_elided_nouns() {
    check(&[
        ("It had five backers (Peru and four others) against six naysayers.", "5/6/-/-"),
        ("The text obtained 19 favourable votes, three negative and ten abstentions.", "19/3/10/-"),
        ("Twenty supporters waited outside.", ""),
    ]);
}

#[test]
fn labels_before_their_numbers() {
    check(&[
        ("The motion was agreed to: For 61, Against 9, Abstentions 30.", "61/9/30/-"),
        ("The amendment went down, ayes 14, noes 70.", "14/70/-/-"),
        ("In favour, 25; against, 12; abstaining, 10.", "25/12/10/-"),
        ("The house divided: Ayes, 61; Noes, 9.", "61/9/-/-"),
        ("Voting against: 30. Abstaining: 12.", "-/30/-/- -/-/12/-"),
        ("The board showed 25 green, 12 red and ten yellow.", "25/12/10/-"),
        ("The motion had 300 yes, 10 no and 50 abstentions.", "300/10/50/-"),
        ("The ayes were 120 and the noes 31.", "120/31/-/-"),
        ("The meeting is set for 9 and for 11 there is another.", ""),
    ]);
}

#[test]
fn bare_numbers() {
    check(&[
        ("The 61-to-32 roll call ended the debate.", "61/32/-/-"),
        ("It passed in a 14-zero vote.", "14/0/-/-"),
        ("Eighty-one nations to five: so the Assembly ended the mandate.", "81/5/-/-"),
        ("The Council set it up by 24-3-19.", "24/3/19/-"),
        ("The Senate concurred 30-2.", "30/2/-/-"),
        ("The roll call came out 77 to 12.", "77/12/-/-"),
        ("It passed a bill on Chad 402 to 12.", "402/12/-/-"),
        ("By 61 to 30, the house of deputies in the capital on Friday passed a bill on Chad.", "61/30/-/-"),
        ("The text attracted 25 votes, against 12, with ten abstentions.", "25/12/10/-"),
        ("The draft received only Russia's vote; the remaining 14 members abstained.", "1/-/14/-"),
        ("The draft got votes from only Chad and Mali.", "2/-/-/-"),
        ("The draft received only Russia's attention.", ""),
        ("The panel sent six members to two towns.", ""),
    ]);
}

#[test]
fn other_words_for_the_sides() {
    check(&[
        ("The board found against Chad by 22 votes to 1, with 12 sitting out.", "22/1/12/-"),
        ("Sixty states voted for it, 20 against; eleven would not choose.", "60/20/11/-"),
        ("It was passed by 105 votes to 43, abstentions numbering 10.", "105/43/10/-"),
        ("The ballot gave 19 yes, 9 no, 10 empty slips.", "19/9/10/-"),
        ("They adopted it by thirty-three voices against four.", "33/4/-/-"),
        ("Contents in the upper House numbered 155; Not-contents, 132.", "155/132/-/-"),
        ("By 301 votes, with 47 against and 85 abstentions, delegates adopted the text.", "301/47/85/-"),
        ("Six would not choose a hotel.", ""),
        ("The contents of 12 boxes were lost.", ""),
    ]);
}

/// A text may open with any word a count is told by.
#[test]
fn nothing_stands_before_the_first_word() {
    let lex = Lexicon::new();
    for text in ["votes against five.", "Votes, against 12, were few", "Against five, three"] {
        let doc = Doc::new(&lex, text, Meta::default());
        in_sentence(&doc, 0, doc.len());
    }
}

#[test]
fn no_count_of_the_body() {
    check(&[
        ("Six ASEAN members backed the text and four abstained.", ""),
        ("The committee retained its chairperson by seven votes to two.", ""),
        ("Members voted 54 to 31 to elect a clerk.", ""),
        ("It won 266 votes, while all but one of the ministers were absent.", "266/-/-/-"),
        ("Six members backed the text and four abstained.", "6/-/4/-"),
    ]);
}

#[test]
fn officers_and_what_is_told_of_them() {
    check(&[
        ("Parliament voted 402 to 12 to demand the release of ousted President Okello.", "402/12/-/-"),
        ("Senators voted 61 to 30 to condemn the arrest of Niger's elected president.", "61/30/-/-"),
        ("Members elected a speaker by 54 votes to 31.", ""),
        ("By 54 votes to 31 members narrowly re-elected their chair.", ""),
    ]);
}

#[test]
fn a_bloc_within_the_count() {
    check(&[
        ("Ninety-three voted in favour, 26 ASEAN members among them, 18 against.", "93/18/-/-"),
        ("Twenty-six ASEAN members voted in favour and 18 against.", ""),
    ]);
}

#[test]
fn ranges_are_no_counts() {
    check(&[
        ("The House passed a bill sending 300 to 500 troops.", ""),
        ("The House approved a plan closing 40 to 30 schools.", ""),
        ("The House passed a bill on Chad 402 to 12 on Friday.", "402/12/-/-"),
        ("The House passed a bill on Chad 402 to 12, and the Senate waits.", "402/12/-/-"),
    ]);
}

#[test]
fn ties_and_those_who_stay_apart() {
    check(&[
        ("The amendment failed on a 20-20 tie and the bill passed 21-20.", "20/20/-/- 21/20/-/-"),
        ("Deadlocked 20-20 on a bill, the panel heard the mayor, who made it 21-20.", "21/20/-/-"),
        ("Three were absent and ten abstained; the others split 25-12.", "25/12/10/3"),
        ("Twelve members voted in the absence of their chair.", ""),
        ("It got 25 votes, with one absence.", "25/-/-/1"),
    ]);
}

#[test]
fn sides_told_by_clauses() {
    check(&[
        ("Thirty nations were behind the text and 12 against it.", "30/12/-/-"),
        ("In the council 31 were for expulsion and six against.", "31/6/-/-"),
        ("Nine hands went up, three against.", "9/3/-/-"),
        ("Everyone else, 20 delegates, raised a hand for the motion.", "20/-/-/-"),
        ("It secured five votes, thirty going the other way and two abstaining.", "5/30/2/-"),
        ("Forty delegations answered “Yes” to the roll; none answered “No.”", "40/0/-/-"),
        ("In 1990 21 had been in favour, four opposed and six undecided.", "21/4/6/-"),
        ("Twenty were for deciding at once.", ""),
        ("Hands went up to the ceiling.", ""),
        ("Nine went the other way to the station.", "-/9/-/-"),
    ]);
}

#[test]
fn more_words_for_staying_out() {
    check(&[
        (
            "It failed with 40 votes for it and 71 against, while 20 delegations came down on neither side.",
            "40/71/20/-",
        ),
        ("It won 14 votes to 1, with six holding aloof.", "14/1/6/-"),
        ("Twenty voted for it, three would say neither yes nor no.", "20/-/3/-"),
        ("It had 20 votes in favour, and three left their chairs empty.", "20/-/-/3"),
        ("Forty were in favour; two chairs, those of Fiji and Chad, were vacant.", "40/-/-/2"),
        ("The eight which abstained were Peru and its friends.", "-/-/8/-"),
        ("The 29 deputies present all abstained.", "-/-/29/-"),
        ("Three left their coats on the chairs.", ""),
    ]);
}

#[test]
fn numbers_set_against_each_other() {
    check(&[
        ("It was voted down by a majority of 30 against 13.", "30/13/-/-"),
        ("The attempt was defeated earlier, 7 against 26.", "7/26/-/-"),
        ("It got three yes votes to 20, with eight abstentions.", "3/20/8/-"),
        ("The motion was adopted by 90 votes with none against.", "90/0/-/-"),
        ("Senators approved the bill by 33 votes with not one dissenter.", "33/0/-/-"),
        ("The motion carried with 260 members for it. Against: nobody.", "260/-/-/- -/0/-/-"),
        ("Cuba was ousted in 1962 by a 14 to 1 vote.", "14/1/-/-"),
        ("Members elected a new Principal Clerk by 633 votes to 190.", ""),
    ]);
}

#[test]
fn support_and_camps() {
    check(&[
        ("Supporters numbered 40, opponents 12 and abstainers nine.", "40/12/9/-"),
        ("The motion passed with the support of 40 countries; 12 voted against.", "40/12/-/-"),
        ("Support came from 40 states; 12 were opposed.", "40/12/-/-"),
        ("It won the backing of 40 members and the opposition of 12.", "40/12/-/-"),
        ("The measure received 40 votes and no opposition.", "40/0/-/-"),
        ("The measure won 40 votes, with no opposition.", "40/0/-/-"),
        ("The measure received 40 votes and no opposition leader stayed.", "40/-/-/-"),
        ("The yes camp counted 40 votes, the no camp 12.", "40/12/-/-"),
        ("The ayes to the right were 40, the noes to the left 12.", "40/12/-/-"),
        ("Forty MPs were in the aye lobby and 12 in the no lobby.", "40/12/-/-"),
        ("A hundred and four members backed it.", "104/-/-/-"),
        ("Nine states lined up behind the text, two against, and six sat on the fence.", "9/2/6/-"),
        ("They threw out a motion, 40 members voting against it and 12 for.", "12/40/-/-"),
        ("It was carried 40 to nothing.", "40/0/-/-"),
        ("It was endorsed by 40 states and opposed by 12; nine abstained.", "40/12/9/-"),
        ("The country won the support of 40 donors.", ""),
        ("It won the support of 130 of the 152 senators, with four opposed and 18 abstaining.", "130/4/18/-"),
        ("It won the support of 130 of the 152 mayors.", ""),
        ("Supporters waited in the camp of 12 tents.", ""),
    ]);
}

#[test]
fn colons_colours_and_a_named_abstention() {
    check(&[
        ("The result: 25 : 13 : 8.", "25/13/8/-"),
        ("The bill passed by 56:51.", "56/51/-/-"),
        ("The debate on the bill began at 10:30.", ""),
        ("There were 131 white ballots and 105 blue.", "131/105/-/-"),
        ("She wore 2 white scarves and 1 blue.", ""),
        ("It was rejected by 47 votes to 13, with the abstention of Senator Rosa Prado.", "47/13/1/-"),
        ("Three judges dismissed, two to one, an appeal against the vote.", ""),
    ]);
}

#[test]
fn minutes_and_boards() {
    check(&[
        ("Yes 10, no 2, abstain 3.", "10/2/3/-"),
        ("Yes: 10. No: 2. Abstain: 3.", "10/2/3/-"),
        ("For – 143, against – 5, abstained – 35.", "143/5/35/-"),
        ("The text had 143 pro, 5 contra and 35 abstentions.", "143/5/35/-"),
        ("Votes in favour 61, against 8, abstentions 4.", "61/8/4/-"),
        ("In favour were 61 states, against 8; four abstained.", "61/8/4/-"),
        ("Voting in favour were 61 states, with eight against.", "61/8/-/-"),
        ("The Council adopted it (61 for; 8 against).", "61/8/-/-"),
        ("A motion to recess (the chair asked for; eight spoke) was lost.", ""),
        ("Those in favour numbered 61, those against 8.", "61/8/-/-"),
        ("In favour (29): Peru. Against (12): Fiji.", "29/-/-/- -/12/-/-"),
        ("They adopted the text (+461, -58, =94).", "461/58/94/-"),
        ("They adopted the text (461+, 58-, 94=).", "461/58/94/-"),
        ("They adopted the text (461/58/94).", "461/58/94/-"),
        ("They adopted the text (12/11/20).", ""),
        ("They adopted the text. The outcome: 29-12-6.", "29/12/6/-"),
        ("Twenty-nine deputies put up their hands, 12 did not.", "29/12/-/-"),
        ("It was voted for by 29 deputies, with 12 against.", "29/12/-/-"),
        (
            "It gathered 29 votes \u{201c}for\u{201d}, 12 \u{201c}against\u{201d} and three abstentions.",
            "29/12/3/-",
        ),
        ("They adopted the text. It was 29-12.", "29/12/-/-"),
        ("The trains left. It was 29-12.", ""),
        ("It was passed by 40 votes, without a vote against.", "40/0/-/-"),
        ("It won the votes of 40 countries; 12 were against.", "40/12/-/-"),
        ("Chapters (29): see below.", ""),
    ]);
}

#[test]
fn lone_votes_and_the_votes_needed() {
    check(&[
        ("They passed the motion with a single vote against.", "-/1/-/-"),
        ("It failed, getting only eight of the nine votes it needed.", "8/-/-/-"),
        ("They voted down a draft that had 13 votes behind it.", "13/-/-/-"),
        ("They passed a text on Mali backed by the other 14 members.", "14/-/-/-"),
        ("He sent a single member to the hall.", ""),
        ("The queue had 13 votes behind the table.", ""),
    ]);
}

#[test]
fn how_a_party_split() {
    check(&[
        ("The bill cleared the House 74-57. Sixty Liberals voted yes and five no.", "74/57/-/-"),
        ("The bill cleared the House 74-57. Liberals broke 14-52.", "74/57/-/-"),
        ("The bill cleared the House 74-57. Four Liberals abstained.", "74/57/-/- -/-/4/-"),
        ("The council split 8-7 on the bill.", "8/7/-/-"),
    ]);
}

#[test]
fn sides_in_other_words() {
    check(&[
        ("The chamber backed the text by 64 to 11, seven members holding their peace.", "64/11/7/-"),
        ("Forty hands for, nine against, thirty-one undecided: the draft was through.", "40/9/31/-"),
        ("Forty voted for it, nine (the coast to a man) answered \u{201c}No\u{201d}.", "40/9/-/-"),
        ("Forty members stood up for the yeas and nobody for the nays.", "40/0/-/-"),
        ("Forty deputies pressed the green button, two the red.", "40/2/-/-"),
        ("It got 14 delegations to agree; 23 did not, and ten would not say.", "14/23/10/-"),
        (
            "The bill got the votes of 40 states; nine were against and 12 did not define their position.",
            "40/9/12/-",
        ),
        ("Forty voted for it, nine against, and 12 chose to sit on the fence.", "40/9/12/-"),
        ("It was approved by 72 votes, with the 15 liberals abstaining.", "72/-/15/-"),
        ("Peru has voted with 25 others for the text.", "26/-/-/-"),
        ("Peru has voted with 25 others in opposition to the text.", "-/26/-/-"),
        ("The council split 7-7 on the motion, with two members away.", "7/7/-/2"),
        ("The figures stood at 12, 9 and 98. A year ago they were 57, 21 and 66.", "12/9/98/- 57/21/66/-"),
        ("It went to a vote: the board lit up with 98 greens, 14 reds and 61 yellows.", "98/14/61/-"),
        ("Forty members backed it, with another dozen opposed.", "40/12/-/-"),
        ("The reading of the bill ended 41 all.", "41/41/-/-"),
        ("Forty were for the text, nine against, 26 neither, and two not at their desks.", "40/9/26/2"),
        ("The amendment was folded in beforehand, 229-29.", "229/29/-/-"),
        // Members of something else, and no side taken.
        ("The match ended 41 all.", ""),
        ("They sat, 229-29, in the old hall.", ""),
        ("The bill covers children in school, 12-17.", ""),
        ("The minister told the Council that rents rose by 20 to 30 dollars.", ""),
        ("Ten members take sides; forty voted for it.", "40/-/-/-"),
        ("Three states sent nobody to the peace talks.", ""),
        ("It heard of two senators away.", ""),
        ("Mr Diaz, the one Liberal in the room, voted for it.", ""),
        ("They asked for it again by 14 votes and again over a Russian abstention.", ""),
        ("Six chose to sit on the floor.", ""),
        ("Ten would not say where they lived.", ""),
    ]);
}

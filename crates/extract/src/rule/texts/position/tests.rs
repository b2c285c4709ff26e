//! Constructions, each in a sentence of its own; near misses have no voters.

mod apart;
mod beside;
mod camps;
mod members;
mod named;

use super::{Choice, in_sentence};
use crate::Meta;
use crate::doc::Doc;
use crate::lexicon::Lexicon;
use crate::record::VoteOption;

fn read(lex: &Lexicon, text: &str) -> String {
    let whole = format!("Assembly votes on a text\n\n{text}\n");
    let doc = Doc::new(lex, &whole, Meta::default());
    let mut last = None;
    let mut out = Vec::new();
    for s in doc.sents.iter().filter(|s| doc.paras[s.para].role == crate::text::Role::Prose) {
        let told = in_sentence(&doc, s.from, s.to, &mut last);
        for t in told {
            let name = doc.names.actors[t.actor].name.clone();
            out.push(match t.choice {
                Choice::Option(option) => format!("{name} {}", word(option)),
                Choice::Like(_) => format!("{name} like"),
                Choice::Winner => format!("{name} winner"),
                Choice::Loser => format!("{name} loser"),
                Choice::Count(n) => format!("{name} of {n}"),
                Choice::Rebel => format!("{name} rebel"),
            });
        }
    }
    out.join(", ")
}

fn word(option: VoteOption) -> &'static str {
    match option {
        VoteOption::Yes => "yes",
        VoteOption::No => "no",
        VoteOption::Abstain => "abstain",
        VoteOption::Present => "present",
        VoteOption::Absent => "absent",
        VoteOption::NotVoting => "not_voting",
        VoteOption::Dissociated => "dissociated",
        VoteOption::JoinedConsensus => "joined",
    }
}

fn check(rows: &[(&str, &str)]) {
    let lex = Lexicon::new();
    for (text, want) in rows {
        assert_eq!(read(&lex, text), *want, "{text}");
    }
}

#[test]
fn subjects() {
    check(&[
        ("Kenya, Peru and Fiji abstained.", "Kenya abstain, Peru abstain, Fiji abstain"),
        ("China and Ethiopia, both of which voted no, called it money thrown away.", "China no, Ethiopia no"),
        (
            "Chad, Mali and Togo, all three of which abstained, said nothing.",
            "Chad abstain, Mali abstain, Togo abstain",
        ),
        ("Seven voted no. Egypt, another of the seven, called it late.", "Egypt of 7"),
        ("Egypt, another of the seven members of the group, called it late.", ""),
        ("Jordan, another abstainer, made the same point.", "Jordan abstain"),
        ("Peru, an abstainer by habit, made the same point.", ""),
        (
            "Those of Chad and Mali abstained, while those of Niger, as well as Togo itself, were absent.",
            "Chad abstain, Mali abstain, Niger absent, Togo absent",
        ),
        ("It was carried with Gabon abstaining and Cuba opposed.", "Gabon abstain, Cuba no"),
        ("Ann Roe pressed the abstention button.", "Ann Roe abstain"),
        ("The text won 30 votes, with that of Chad as the only one against.", "Chad no"),
        ("The representative of Fiji, whose delegation had voted against, said it was too long.", "Fiji no"),
        ("Peru's representative explained that his country had abstained.", "Peru abstain"),
        ("Peru and Chile, which welcomed the text, voted in favour.", "Peru yes, Chile yes"),
        (
            "Peru and the two African members, Mali and Niger, abstained.",
            "Peru abstain, Mali abstain, Niger abstain",
        ),
        (
            "After Peru had spoken, the two African members, Mali and Niger, abstained.",
            "Mali abstain, Niger abstain",
        ),
    ]);
}

#[test]
fn lists_after_the_words() {
    check(&[
        ("Voting for Chad's motion were Cuba, Mali and Chad itself.", "Cuba yes, Mali yes, Chad yes"),
        ("The noes included Cuba, Iran and Syria.", "Cuba no, Iran no, Syria no"),
        (
            "It was approved by 90 votes to 2 against (Fiji, Palau), with 3 abstentions (Chad, Mali, Niger).",
            "Fiji no, Palau no, Chad abstain, Mali abstain, Niger abstain",
        ),
    ]);
}

#[test]
fn predicates_and_gestures() {
    check(&[
        ("Mali, Chad and Fiji were among the abstainers.", "Mali abstain, Chad abstain, Fiji abstain"),
        ("Peru, which was among the opponents then, spoke last.", "Peru no"),
        ("Chile and Peru raised their hands for the draft.", "Chile yes, Peru yes"),
        ("Kenya raised its hand against it.", "Kenya no"),
        ("Ghana broke with most of its neighbours to vote yes.", "Ghana yes"),
        ("It was approved by 187 countries and opposed only by Chad and Mali.", "Chad no, Mali no"),
        (
            "The Social Democrats and the CSU members were against it in the Bundestag.",
            "Social Democratic Party of Germany no, Christian Social Union no",
        ),
        (
            "The Bundestag adopted it by the votes of the Social Democrats and the Greens.",
            "Social Democratic Party of Germany yes, Alliance 90/The Greens yes",
        ),
    ]);
}

#[test]
fn near_misses() {
    check(&[
        ("Kenya raised its hand to speak.", ""),
        ("Ghana broke with its neighbours to speak first.", ""),
        ("Opponents, including the group Not Dead Yet, gathered outside the hall.", ""),
        ("Kenya will be among the abstainers.", ""),
        ("Kenya will abstain.", ""),
        ("Norway urged Peru to vote against it.", ""),
        ("Japan had threatened to vote against the draft.", ""),
        ("Peru would have abstained.", ""),
        ("No delegation voted against.", ""),
        ("Sponsors of the text included Peru and Chile.", ""),
    ]);
}

#[test]
fn roll_lists_with_counts() {
    check(&[
        ("Against (3): Bolivia, China and Cuba.", "Bolivia no, China no, Cuba no"),
        ("Abstentions (2): Fiji and Togo.", "Fiji abstain, Togo abstain"),
        ("It collected two votes: those of Mali and Chad.", "Mali yes, Chad yes"),
        ("The noes came to 13, Peru, Chile and Fiji among them.", "Peru no, Chile no, Fiji no"),
        ("Against (3), it fell short.", ""),
    ]);
}

#[test]
fn joined_in_an_option() {
    check(&[
        ("Mali and Chad were joined in opposition by Cuba and Fiji.", "Mali no, Chad no, Cuba no, Fiji no"),
        ("Peru and Chile were among those that joined Fiji in voting against.", "Peru no, Chile no, Fiji no"),
        (
            "Mali was joined by two countries, including Togo and Fiji, in abstaining.",
            "Mali abstain, Togo abstain, Fiji abstain",
        ),
        ("Peru joined Chile in a trade pact.", ""),
        ("Kenya joined two other countries in opposing it.", "Kenya no"),
        ("Kenya joined a rally in support of the text.", ""),
        ("Peru abstained. It was joined by Chad and Fiji.", "Peru abstain, Chad abstain, Fiji abstain"),
        (
            "There were 14 abstentions. Peru's envoy was joined by those of Chad and Fiji, who called it late.",
            "",
        ),
    ]);
}

#[test]
fn counts_met_before() {
    check(&[
        ("Mali and Chad were the two.", "Mali of 2, Chad of 2"),
        ("Mali and Chad made up the two.", "Mali of 2, Chad of 2"),
        ("Fiji was one of the seven.", "Fiji of 7"),
        ("Fiji was one of 33 no votes.", "Fiji no"),
        ("Fiji was one of two sponsors.", ""),
        ("Among the four, to some surprise, were Peru and Chile.", "Peru of 4, Chile of 4"),
        ("Fiji was one of the seven states that border the lake.", ""),
    ]);
}

#[test]
fn insertions_and_companions() {
    check(&[
        ("Mali and Chad, two island states, voted against it.", "Mali no, Chad no"),
        ("Fiji, for its part, abstained.", "Fiji abstain"),
        (
            "Peru and Chile abstained, together with Fiji and Togo.",
            "Peru abstain, Chile abstain, Fiji abstain, Togo abstain",
        ),
        ("Peru voted in favour along with Chile.", "Peru yes, Chile yes"),
        ("Peru and Chile took shelter in abstention.", "Peru abstain, Chile abstain"),
        ("Every delegation but Peru voted for it.", "Peru no"),
        ("Fiji's seat was empty.", "Fiji absent"),
    ]);
}

#[test]
fn staying_out_and_away() {
    check(&[
        (
            "Four declined to take sides, namely Kenya, Peru, Fiji and Togo.",
            "Kenya abstain, Peru abstain, Fiji abstain, Togo abstain",
        ),
        ("Chad and Mali were among those which refrained.", "Chad abstain, Mali abstain"),
        ("Kenya preferred the abstention.", "Kenya abstain"),
        ("Explaining its abstention, Peru's envoy said the text was too long.", "Peru abstain"),
        ("Chad did not show up, and Mali was nowhere to be seen.", "Chad absent, Mali absent"),
        ("Kenya declined to comment.", ""),
        ("Peru refrained from sending soldiers.", ""),
    ]);
}

#[test]
fn sides_told_by_others() {
    check(&[
        ("The bill passed, with Fiji opposing it.", "Fiji no"),
        ("Fiji and Chad were among the 28 in favour.", "Fiji yes, Chad yes"),
        ("Fiji was one of the three against.", "Fiji no"),
        ("Fiji and Mali were for; Chad was against.", "Fiji yes, Mali yes, Chad no"),
        ("Mali was alone in opposing it.", "Mali no"),
        ("Only Chad joined her in opposition.", "Chad no"),
        ("Kenya went with the majority.", "Kenya winner"),
        ("Peru and five other Latin American states cast the negative ballots.", "Peru no"),
        ("Kenya was among the four noes.", "Kenya no"),
        ("Chad is opposing the plan.", ""),
        ("Those opposing the resolution included Fiji and Chad.", "Fiji no, Chad no"),
    ]);
}

#[test]
fn voters_told_around_the_option() {
    check(&[
        ("Opposing it were Fiji and Mali.", "Fiji no, Mali no"),
        ("The opposition came from Fiji and Mali.", "Fiji no, Mali no"),
        ("The no votes belonged to Fiji and Mali.", "Fiji no, Mali no"),
        ("Kenya said it had voted against the text.", "Kenya no"),
        ("Chad found a friend in Mali, which voted no.", "Mali no"),
        ("He had voted no, Carl Roe said.", "Carl Roe no"),
        ("The opposition leader came from Fiji.", ""),
        ("Everyone but Carl Roe voted for it.", "Carl Roe no"),
    ]);
}

#[test]
fn clauses_between_a_voter_and_its_vote() {
    check(&[
        ("Fiji, having complained for a week about the draft, voted for it all the same.", "Fiji yes"),
        ("Peru, which holds the chair this year and next, abstained.", "Peru abstain"),
        ("Chad and Mali, Kenya noted with relief, were among those voting against.", "Chad no, Mali no"),
        ("Kenya said it was no judge of others. It then voted No, as did Togo.", "Kenya no, Togo no"),
        ("Fiji, Mali and Togo sat it out with abstentions.", "Fiji abstain, Mali abstain, Togo abstain"),
        ("Kenya said it was no judge of others. It would then vote on the text.", ""),
    ]);
}

#[test]
fn two_who_chose_otherwise() {
    check(&[
        ("Deputy Carl Roe (PS) rejected it, Deputy Ana Poe (DC) approved it.", "Carl Roe no, Ana Poe yes"),
        ("Deputy Carl Roe rejected the charge.", ""),
    ]);
}

#[test]
fn a_text_may_open_with_its_voters() {
    let lex = Lexicon::new();
    for text in ["That it voted no is known.", "That they abstained is known.", "It voted no, Peru said."] {
        let doc = Doc::new(&lex, text, Meta::default());
        let told = in_sentence(&doc, 0, doc.len(), &mut None);
        assert!(told.iter().all(|t| t.actor < doc.names.actors.len()), "{text}");
    }
}

#[test]
fn it_is_who_the_sentence_before_begins_with() {
    check(&[
        ("Eritrea said it was no judge. It voted no.", "Eritrea no"),
        ("Eritrea said it was no judge.\n\nIt voted no.", "Eritrea no"),
    ]);
    // A headline is not the sentence before.
    let lex = Lexicon::new();
    let doc = Doc::new(&lex, "Eritrea has its say\n\nIt voted no on Tuesday.\n", Meta::default());
    let told = doc.sents.iter().flat_map(|s| in_sentence(&doc, s.from, s.to, &mut None));
    assert_eq!(told.count(), 0);
}

#[test]
fn where_voters_stood() {
    check(&[
        ("Fiji was against it; so was Peru.", "Fiji no, Peru no"),
        ("Fiji and Peru were firmly behind the text.", "Fiji yes, Peru yes"),
        ("Kenya and Mali joined Chad on the losing side.", "Kenya loser, Mali loser, Chad loser"),
        ("Fiji was on the winning side.", "Fiji winner"),
        ("Only Fiji and Peru broke with the majority.", "Fiji loser, Peru loser"),
        ("The lone no came from Fiji.", "Fiji no"),
        ("The single no was Fiji's.", "Fiji no"),
        ("It was adopted by 101 votes to two (Fiji and Chad).", "Fiji no, Chad no"),
        ("It was adopted 101-2 (Fiji, Chad).", "Fiji no, Chad no"),
        ("It was adopted 101-2 (Fiji and Chad against).", "Fiji no, Chad no"),
        ("The roll call was 71 to 2, the two being Fiji and Chad.", "Fiji of 2, Chad of 2"),
        ("Chad led the thirteen.", "Chad of 13"),
        ("Fiji was the sole country to oppose it.", "Fiji no"),
        ("For the first time Fiji voted yes.", "Fiji yes"),
        (
            "It passed by 50 against, with 14 abstentions (Fiji and Peru among them).",
            "Fiji abstain, Peru abstain",
        ),
        ("Fiji was the only speaker to oppose it.", ""),
        ("Chad, one of three African members to vote no, called it unfair.", "Chad no"),
        ("Chad, one of three states that asked members to vote no, called it unfair.", ""),
        ("Fiji stood behind the flag.", ""),
        ("Fiji joined Chad on the way home.", ""),
    ]);
}

#[test]
fn distance_from_a_consensus() {
    check(&[
        ("Fiji stood aside from the consensus.", "Fiji dissociated"),
        ("Fiji kept its distance from the text.", "Fiji dissociated"),
        ("Fiji entered a reservation to every paragraph.", "Fiji dissociated"),
        ("Fiji kept its distance from the coast.", ""),
        ("Fiji entered a market.", ""),
    ]);
}

#[test]
fn vetoes_by_their_owner() {
    check(&[
        ("Moscow's veto sank the text.", "Russia no"),
        ("The US veto came after midnight.", "United States no"),
        ("Russia could avoid the text, and a US veto threat was enough.", ""),
        ("The Senate overrode the US veto.", ""),
        ("Fiji's veto sank the text.", ""),
        ("Only Fiji raised its flag against.", "Fiji no"),
    ]);
}

#[test]
fn empty_chairs_and_those_who_speak_of_themselves() {
    check(&[
        ("Three left their chairs empty: Fiji, Chad and Mali.", "Fiji absent, Chad absent, Mali absent"),
        ("Fiji left its chair empty.", "Fiji absent"),
        ("Fiji's seat stayed empty.", "Fiji absent"),
        ("Neither Fiji nor Chad took sides.", "Fiji abstain, Chad abstain"),
        ("Fiji's ambassador said he had voted yes with a heavy heart.", "Fiji yes"),
        ("Fiji left its bags empty.", ""),
        ("Fiji and Chad took sides.", ""),
    ]);
}

#[test]
fn with_others() {
    check(&[
        (
            "Chad, Mali and Togo voted for the motion along with Cuba.",
            "Chad yes, Mali yes, Togo yes, Cuba yes",
        ),
        ("The text won 31 votes in favour, from Chad, Mali and Togo itself.", "Chad yes, Mali yes, Togo yes"),
        ("It lost, with the six abstentions of Chad and Mali.", "Chad abstain, Mali abstain"),
        ("Chad, Mali and the European Union's 28 members voted no.", "Chad no, Mali no, European Union no"),
        ("The only negative vote was that of Chad.", "Chad no"),
        ("It lost 12-3, vetoed by China and France; the other text got four votes.", "China no, France no"),
        ("Peru voted against the text alongside Chad and Mali.", "Peru no, Chad no, Mali no"),
        ("Peru, alongside Chad and Mali, voted no.", "Peru no, Chad no, Mali no"),
        ("It passed 13-0-2 (Chad, Mali abstaining).", "Chad abstain, Mali abstain"),
        ("It passed 13-2 (Chad, Mali).", "Chad no, Mali no"),
        ("It passed 13-0, with abstentions from Chad and Mali.", "Chad abstain, Mali abstain"),
        ("Chad and a handful of African states voted against.", "Chad no"),
        ("Chad and its allies voted against.", "Chad no"),
        (
            "It passed by 70 votes to 24. The African National Congress and the centre-left parties backed it.",
            "African National Congress yes",
        ),
        (
            "It passed by 70 votes to 24. It was wet. The African National Congress backed it.",
            "African National Congress yes",
        ),
        ("It was wet. The African National Congress backed it.", ""),
        ("Chad's envoy was not in the session.", "Chad absent"),
        ("It passed with the votes of all states except Chad, which abstained.", "Chad abstain"),
        (
            "It passed 21-0, after members of the main opposition African National Congress left the room.",
            "African National Congress not_voting",
        ),
        ("Chad walked out before the vote.", "Chad not_voting"),
        ("Fiji voted for the bill; Chad walked out.", "Fiji yes, Chad not_voting"),
        ("Fiji spoke for the bill; Chad walked out.", ""),
        ("Chad left the hall when members were asked to rise.", "Chad not_voting"),
        // Near misses.
        ("An earlier version of this story said that Chad abstained.", ""),
        ("The text on Chad is the work of 28 members.", ""),
        ("The only negative remark was that of Chad.", ""),
        ("Chad and the rebels in Togo voted against.", ""),
        ("It passed. The African National Congress backed it.", ""),
        ("It passed by 70 votes to 24. Chad backed it.", ""),
    ]);
}

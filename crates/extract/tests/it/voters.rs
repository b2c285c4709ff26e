//! Whose vote a voter's is: that of the text, the house and the row it was told of. Each with its near miss.

use crate::fates;
use plenary_extract::record::{Extraction, Resolution};

/// `yes/no: voter option, ...`, one a vote of the text.
pub fn voters(found: &Extraction, text: &Resolution) -> String {
    let count = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    let votes = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
    let told = votes.map(|v| {
        let each = v.positions.iter().map(|p| format!("{} {}", fates::name(found, &p.actor), p.option));
        format!("{}/{}: {}", count(v.yes), count(v.no), each.collect::<Vec<_>>().join(", "))
    });
    told.collect::<Vec<_>>().join("; ")
}

const MALI: &str = "The Human Rights Council adopted a resolution on Mali by 30 votes to 10, one on Burundi by 22 votes to 11 and \
                    one on Eritrea by 18 to seven.";

#[test]
fn several_votes_at_once() {
    let told = |rest: &str, want: &[&str]| fates::check(voters, &[(&format!("{MALI} {rest}"), want)]);
    told("China opposed both.", &["30/10: ", "22/11: China no", "18/7: China no"]);
    told("India sat out the last two ballots.", &["30/10: ", "22/11: ", "18/7: India not_voting"]);
    told("India abstained in the two votes.", &["30/10: ", "22/11: India abstain", "18/7: India abstain"]);
    told("China voted against all three texts.", &["30/10: China no", "22/11: China no", "18/7: China no"]);
}

#[test]
fn a_few_of_those_counted() {
    fates::check(
        voters,
        &[
            (
                "The Bundestag on Thursday defeated a motion on Chad by 522 votes to 71; the Greens abstained and two Social \
                 Democrats, Jens Hallmann and Aylin Soyer, voted in favour.",
                &["71/522: Alliance 90/The Greens abstain, Jens Hallmann yes, Aylin Soyer yes"],
            ),
            (
                "The Lok Sabha on Monday adopted a resolution on Chad. The CPI(M) voted against it in a division in which 241 \
                 members favoured the resolution and 96 opposed it.",
                &["241/96: Communist Party of India (Marxist) no"],
            ),
        ],
    );
}

#[test]
fn of_ones_own_house_and_text() {
    fates::check(
        voters,
        &[
            (
                "ATLANTA — The Georgia Senate passed House Bill 426 by 47-6 and the House agreed to it 127-38. HB 838 passed the \
                 Senate, 34-18. State Rep. Calvin Smyrna was excused. Sen. Jen Jordain voted no.",
                &["47/6: ; 127/38: Calvin Smyrna absent", "34/18: Jen Jordain no"],
            ),
            (
                "Hong Kong lawmakers passed a motion on judges on Wednesday by 60 votes to 10. An earlier motion calling for a \
                 review of bail rules was voted down 41 to 30. Doreen Yiu, who abstained on the bail motion, said it was late.",
                &["60/10: ", "30/41: Doreen Yiu abstain"],
            ),
        ],
    );
}

#[test]
fn a_step_of_a_chambers_own() {
    fates::check(
        fates::dated,
        &[(
            "The Security Council adopted a resolution on Gaza on Wednesday, 13-0. A rival Russian draft was not put to a vote.",
            &["adopted 2024-03-13", "deferred 2024-03-13"],
        )],
    );
}

#[test]
fn what_was_not_lost_is_another() {
    fates::check(
        fates::fate,
        &[
            (
                "The Security Council failed on Tuesday to adopt a resolution on Syria after Russia vetoed it. On Monday the \
                 council unanimously renewed the mandate of its monitoring team in Hodeidah.",
                &["UN Security Council: Syria, vetoed", "UN Security Council: Syria, adopted"],
            ),
            (
                "The Security Council adopted a resolution on Syria on Tuesday. It also renewed the mandate of its monitoring team.",
                &["UN Security Council: Syria, adopted"],
            ),
        ],
    );
}

#[test]
fn a_chambers_law_in_the_making() {
    let kind = |_: &Extraction, text: &Resolution| format!("{} {}", text.kind, text.stage);
    fates::check(
        kind,
        &[
            (
                "ALBANY — The New York Senate voted 37-26 on Tuesday to limit the use of cells. The bill now moves to the Assembly.",
                &["bill passed_chamber"],
            ),
            (
                "AUSTIN — The Texas House voted 85-60 on Tuesday to ban drag shows. The measure now heads to the Senate.",
                &["bill passed_chamber"],
            ),
            (
                "AUSTIN — The Texas House voted 85-60 on Tuesday to condemn Hungary. The measure now heads to the Senate.",
                &["resolution adopted"],
            ),
        ],
    );
}

#[test]
fn changes_told_one_after_another() {
    let scopes = |found: &Extraction, text: &Resolution| {
        let votes = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
        votes.map(|v| format!("{} {:?}", v.scope, v.yes)).collect::<Vec<_>>().join(", ")
    };
    fates::check(
        scopes,
        &[
            (
                "By 109 votes to 40 the Third Committee on Monday approved a resolution on executions. Three amendments were put one after \
                 another, and each fell. The first, from Singapore, was rejected by 83 votes to 55. Egypt's proposal to add a \
                 reference to children was lost by 86 votes to 42. A request from Botswana that it be restricted drew 51 votes, \
                 against 88.",
                &["final Some(109), amendment Some(55), amendment Some(42), amendment Some(51)"],
            ),
            (
                "The Assembly of the Council of Europe adopted a resolution on Russia on Monday by 82 votes to \
                 67. An attempt by the Dutch Liberals to have a date taken out was thrown back by 88 to 61.",
                &["final Some(82), amendment Some(61)"],
            ),
            (
                "The European Parliament on Monday threw the agreement with Uzbekistan out by 591 votes to 17.",
                &["final Some(17)"],
            ),
        ],
    );
}

#[test]
fn on_the_text_told_before() {
    fates::check(
        voters,
        &[(
            "The Economic and Social Council on Monday adopted a decision on the group by 38 votes to six. \
             Cuba, whose motion to send the file back to the bureau was beaten 28-14, spoke of haste. It voted \
             no, and so did China.",
            &["38/6: Cuba no, China no; 14/28: "],
        )],
    );
    fates::check(
        fates::dated,
        &[
            (
                "The Third Committee of the General Assembly voted 118-14 on Monday to condemn Syria. On March 4, a European draft in \
                 the Security Council, which hinted at sanctions, was vetoed by Russia.",
                &["committee_approved 2024-03-11", "vetoed 2024-03-04"],
            ),
            (
                "The European Parliament passed a resolution on albinism on Monday. In March 2015 the Human Rights Council in Geneva \
                 created the post of an independent expert on albinism without a vote.",
                &["adopted 2024-03-11", "adopted 2015-03"],
            ),
        ],
    );
}

#[test]
fn who_hears_of_which_text() {
    let heard = |found: &Extraction, text: &Resolution| {
        let of = |s: &&plenary_extract::record::Statement| s.resolution.as_ref() == Some(&text.r#ref);
        format!("{}", found.statements.iter().filter(of).count())
    };
    fates::check(
        heard,
        &[(
            "The Third Committee of the General Assembly voted 118-14 on Monday to condemn Syria. On March 4 the Security Council \
             adopted a resolution on Syria. Syria's ambassador, Nabil Kassab, told the committee on Monday that the resolution was \
             late.",
            &["1", "0"],
        )],
    );
}

#[test]
fn whom_a_text_is_about() {
    fates::check(
        fates::fate,
        &[
            (
                "The General Assembly passed a resolution on Monday calling for the release of prisoners in Myanmar, although Vietnam and \
                 Laos asked for more time.",
                &["UN General Assembly: Myanmar, adopted"],
            ),
            (
                "The General Assembly passed a resolution on Monday calling for the release of prisoners in Myanmar, Vietnam and Laos.",
                &["UN General Assembly: Myanmar and Vietnam and Laos, adopted"],
            ),
        ],
    );
}

#[test]
fn how_voters_chose_another_time() {
    let told = |rest: &str, want: &[&str]| {
        let before = "The UN General Assembly adopted a resolution on the death penalty on Monday by 119 votes to 36. At the previous \
                      vote in 2016 it was adopted by 116 votes to 41. In 2007 it was adopted by 104 votes to 54.\n\n";
        fates::check(voters, &[(&format!("{before}{rest}"), want)]);
    };
    told(
        "Peru and Fiji moved from opposition in 2016 to abstention on Monday.",
        &["119/36: Peru abstain, Fiji abstain", "116/41: Peru no, Fiji no", "104/54: "],
    );
    told(
        "Peru changed its vote from 2016 and now supports the text.",
        &["119/36: Peru yes", "116/41: ", "104/54: "],
    );
    told("Peru has changed its ambassador and supports the text.", &["119/36: ", "116/41: ", "104/54: "]);
    told("Peru voted in favour, as it did in 2016.", &["119/36: Peru yes", "116/41: Peru yes", "104/54: "]);
    told(
        "Peru, which abstained in 2016, voted against.",
        &["119/36: Peru no", "116/41: Peru abstain", "104/54: "],
    );
    told(
        "Peru, Fiji and Chad remained opposed.",
        &["119/36: Peru no, Fiji no, Chad no", "116/41: ", "104/54: "],
    );
    told(
        "Peru and Fiji shifted from abstention to support.",
        &["119/36: Peru yes, Fiji yes", "116/41: ", "104/54: "],
    );
    told("Peru moved from talks to support for growers.", &["119/36: ", "116/41: ", "104/54: "]);
    told("Peru remained silent.", &["119/36: ", "116/41: ", "104/54: "]);
}

#[test]
fn who_joins_a_consensus() {
    let agreed = "The Third Committee approved a draft on migrants without a vote on Monday.";
    let told = |rest: &str, want: &[&str]| fates::check(voters, &[(&format!("{agreed} {rest}"), want)]);
    told("Fiji, while joining consensus, regretted that the text was long.", &["-/-: Fiji joined_consensus"]);
    told("Fiji spoke before joining the consensus talks.", &["-/-: "]);
}

#[test]
fn votes_explained_and_thanked_for() {
    let lead = "The Human Rights Council adopted a resolution on Mali by 24 votes to 6.";
    let told = |rest: &str, want: &str| fates::check(voters, &[(&format!("{lead} {rest}"), &[want])]);
    told("Brazil's delegate, explaining her country's abstention, said it was late.", "24/6: Brazil abstain");
    told("Explaining India's abstention, Ana Roe said it was late.", "24/6: India abstain");
    told("Ana Roe, defending the U.S. abstention, said it was late.", "24/6: United States abstain");
    told("Fiji thanked Chad, Cuba and other friends who voted no.", "24/6: Chad no, Cuba no");
    told("Fiji is grateful to Chad and Cuba, which voted against it.", "24/6: Chad no, Cuba no");
    told(
        "Jane Roe, a member of the ECR group, which voted against it, was angry.",
        "24/6: European Conservatives and Reformists no",
    );
    told("Fiji thanked Chad and Cuba for voting against the text.", "24/6: Chad no, Cuba no");
    told("\"We abstained because it was late,\" Indian ambassador Ana Roe said.", "24/6: India abstain");
    told("\"My delegation voted against the text,\" said Cuba's envoy, Ana Roe.", "24/6: Cuba no");
    // Near misses.
    told("Brazil's delegate, explaining the procedure, said it was late.", "24/6: ");
    told("Fiji thanked Ana Roe for her speech; Chad, which voted no, left.", "24/6: Chad no");
    told("\"We voted against none of our friends,\" Cuba's envoy, Ana Roe, said.", "24/6: ");
    told("\"China abstained because it was late,\" Cuba's envoy, Ana Roe, said.", "24/6: ");
    told("China on Friday firmly opposed the text.", "24/6: ");
    told("China on Friday opposed a text on Chad.", "24/6: ");
    told("China and Cuba opposed the text.", "24/6: China no, Cuba no");
}

#[test]
fn who_answers_for_a_state_that_is_asked() {
    let agreed = "Q: The Third Committee approved a draft on Mali without a vote. What is China's comment?";
    let told = |rest: &str, want: &[&str]| fates::check(voters, &[(&format!("{agreed}\n\n{rest}"), want)]);
    told("A: We dissociated ourselves from the consensus.", &["-/-: China dissociated"]);
    told("A: We have made our position on the consensus clear.", &["-/-: "]);
}

#[test]
fn columns_of_a_table() {
    let lead = "The Human Rights Council adopted a resolution on Mali by 30 votes to 10, with 7 abstentions.";
    let told = |rest: &str, want: &str| fates::check(voters, &[(&format!("{lead}\n\n{rest}"), &[want])]);
    told(
        "Voted in favour:\n\n– Peru\n– Fiji\n\nVoted against:\n\n– China\n\nAbstained:\n\n– India",
        "30/10: Peru yes, Fiji yes, China no, India abstain",
    );
    told(
        "In favour\n\nPeru\nFiji\n\nAgainst\n\nChina\n\nIndia noted it.",
        "30/10: Peru yes, Fiji yes, China no",
    );
    told(
        "Countries that abstained:\n\nIndia, Nepal and Chad.",
        "30/10: India abstain, Nepal abstain, Chad abstain",
    );
    told("In favour: Peru, Fiji\n\nAgainst: China", "30/10: Peru yes, Fiji yes, China no");
    // However long.
    let many = "\n\nGuam".repeat(200);
    told(
        &format!("Abstained:{many}\n\nIndia\n\nAgainst:\n\nChina"),
        "30/10: Guam abstain, India abstain, China no",
    );
    // Near misses.
    told("Countries that spoke:\n\n– Peru\n– Fiji", "30/10: ");
    told("Against the grain\n\nPeru\n\nChina", "30/10: ");
}

#[test]
fn one_of_those_who_voted_counts_none() {
    let told = |rest: &str, want: &str| {
        let lead = "The House of Lords passed the Chad Bill on Monday.";
        fates::check(voters, &[(&format!("{lead} {rest}"), &[want])]);
    };
    told("Lord Tyne, one of the peers who voted against the bill, left.", "-/-: Lord Tyne no");
    told("Only one of the peers who were present voted against.", "-/1: ");
}

const TOLD: &str = "The Human Rights Council adopted a resolution on Mali by 24 votes to 6.";

pub fn told(rest: &str, want: &str) {
    fates::check(voters, &[(&format!("{TOLD} {rest}"), &[want])]);
}

#[test]
fn what_a_state_says_it_will_vote() {
    told("Chad said it would abstain, since talks helped more.", "24/6: Chad abstain");
    told("Chad said that it was late and that it would therefore vote against.", "24/6: Chad no");
    told("The delegate of Cuba said her delegation would vote against the draft.", "24/6: Cuba no");
    // Near misses: another time, another's vote, a person's.
    told("Chad said it would abstain next year.", "24/6: ");
    told("Chad said it would abstain if the text came back.", "24/6: ");
    told("Chad said that Cuba would abstain.", "24/6: ");
    told("Chad said it would vote on Monday.", "24/6: ");
}

#[test]
fn reasons_given_for_a_vote() {
    told("Explaining his \"no\" vote, Ana Roe said it was late.", "24/6: Ana Roe no");
    told("Chad, taking the floor later, explained its \"yes\" with the law.", "24/6: Chad yes");
    told("Ana Roe, who explained her vote against, left.", "24/6: Ana Roe no");
    told("\"It is late,\" Ana Roe said before she voted no.", "24/6: Ana Roe no");
    told("Chad explained its \"yes, but\" approach.", "24/6: ");
    told("Ana Roe explained her speech against the text.", "24/6: ");
}

#[test]
fn in_the_camp_of_the_authors() {
    told("Peru and Chad sided with the sponsors.", "24/6: Peru yes, Chad yes");
    told("Peru lined up with the opponents of the text.", "24/6: Peru no");
    told("Peru voted with the 30 sponsors.", "24/6: Peru yes");
    told("Peru sided with the authors of a letter.", "24/6: ");
    told("Peru sided with the sponsors' lawyers.", "24/6: ");
}

#[test]
fn ranks_broken_in_more_words() {
    told("Ana Roe broke the whip by abstaining.", "24/6: Ana Roe abstain");
    told("Ana Roe was one of four Liberals to break ranks and vote no.", "24/6: Ana Roe no");
    told("Ana Roe was one of the six nays.", "24/6: Ana Roe no");
    told("Ana Roe urged members to break ranks and vote no.", "24/6: ");
    told("Ana Roe was one of the six clerks.", "24/6: ");
}

#[test]
fn voters_behind_an_insertion() {
    told("Peru voted no, as did, to some surprise, Fiji.", "24/6: Peru no, Fiji no");
    told("Peru was opposed, and Fiji as well.", "24/6: Peru no, Fiji no");
    told(
        "Peru abstained, and so did three members of the Arab Group: Oman, Iraq and Sudan.",
        "24/6: Peru abstain, Oman abstain, Iraq abstain, Sudan abstain",
    );
    told("Chad's chair had been vacant since Monday.", "24/6: Chad absent");
    told("Peru voted no. The text named Fiji as well.", "24/6: Peru no");
    told("Chad's post had been vacant since Monday.", "24/6: ");
}

#[test]
fn parties_that_won_and_lost() {
    let lead = "The New Zealand Parliament passed the Prisons Bill on Friday.";
    let told = |rest: &str, want: &str| fates::check(voters, &[(&format!("{lead} {rest}"), &[want])]);
    let both = "63/57: New Zealand Labour Party yes, New Zealand First yes, ACT New Zealand no";
    told("Labour and New Zealand First carried it by 63 votes to 57 against ACT.", both);
    let all = "63/57: ACT New Zealand no";
    told("By 63 votes to 57, ACT supplied all of the votes against.", all);
    told("It won 63 votes to 57 after Labour campaigned against ACT.", "63/57: ");
}

#[test]
fn a_party_alone_counts_none() {
    let lead = "The Scottish Parliament passed a motion on Chad on Monday";
    let told = |rest: &str, want: &str| fates::check(voters, &[(&format!("{lead}{rest}"), &[want])]);
    told(" with only Scottish Labour voting against.", "-/-: UK Labour Party no");
    told(" with only Lord Tyne voting against.", "-/1: Lord Tyne no");
    told(" by 92 votes to 7. Only Scottish Labour voted against.", "92/7: UK Labour Party no");
    told(" by 92 votes to 7. Lord Tyne voted for the veto.", "92/7: ");
}

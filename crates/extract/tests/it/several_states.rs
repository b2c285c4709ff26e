//! Texts on several states told together: what is told later of each, who speaks of which, and where they go. Each with its near
//! miss.

use crate::fates::{check, dated, fate, name};
use plenary_extract::record::{Extraction, Resolution};

fn subjects(found: &Extraction, text: &Resolution) -> String {
    text.subjects.iter().map(|s| name(found, s)).collect::<Vec<_>>().join(", ")
}

/// `subject yes/no/abstain, ...`
fn counts(found: &Extraction, text: &Resolution) -> String {
    let count = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    let mut told = subjects(found, text);
    for v in found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref)) {
        told += &format!(" {} {}/{}/{}", v.scope, count(v.yes), count(v.no), count(v.abstain));
    }
    told
}

/// `subject: what it says; what is said of it`
fn told(found: &Extraction, text: &Resolution) -> String {
    let own = |r: &Option<_>| r.as_ref() == Some(&text.r#ref);
    let says = found.provisions.iter().filter(|p| own(&p.resolution)).map(|p| p.text.as_str());
    let said = found.statements.iter().filter(|s| own(&s.resolution)).map(|s| s.segments[0].exact.as_str());
    let all: Vec<&str> = says.chain(said).collect();
    format!("{}: {}", subjects(found, text), all.join("; "))
}

/// `voter option, ...`
fn voters(found: &Extraction, text: &Resolution) -> String {
    let votes = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
    let each = votes.flat_map(|v| &v.positions).map(|p| format!("{} {}", name(found, &p.actor), p.option));
    each.collect::<Vec<_>>().join(", ")
}

#[test]
fn announced_and_told_of_later() {
    let lead = "A United Nations committee passed on Tuesday resolutions condemning human rights abuses by Chad, Mali and Cuba.";
    let rows: &[(&str, &[&str])] = &[
        ("The annual vote on Mali was unanimous.", &["Chad", "Mali final -/-/-", "Cuba"]),
        (
            "A motion condemning arrests by Mali's army was backed by 132 nations and opposed by 12 with 35 abstentions.",
            &["Chad", "Mali final 132/12/35", "Cuba"],
        ),
        // Another year's is on the state spoken of.
        (
            "The one on Mali was passed with 83 votes in favor and 31 against. Last year, 86 countries backed the resolution and 32 opposed it.",
            &["Chad", "Mali final 83/31/-", "Cuba", "Mali final 86/32/-"],
        ),
        ("The vote on Fiji was put off.", &["Chad", "Mali", "Cuba"]),
    ];
    let whole: Vec<String> = rows.iter().map(|r| format!("{lead}\n\n{}", r.0)).collect();
    let rows: Vec<(&str, &[&str])> = whole.iter().zip(rows).map(|(w, r)| (w.as_str(), r.1)).collect();
    check(counts, &rows);
}

#[test]
fn some_of_many() {
    check(
        fate,
        &[
            (
                "The Human Rights Council on Friday adopted six resolutions, including on Mali.",
                &["UN Human Rights Council: Mali, adopted"],
            ),
            (
                "The Human Rights Council on Friday adopted 12 resolutions, among them texts on Mali and Chad.",
                &["UN Human Rights Council: Mali, adopted", "UN Human Rights Council: Chad, adopted"],
            ),
            ("The Human Rights Council on Friday heard six speakers, including on Mali.", &[]),
            ("The Human Rights Council on Friday adopted six resolutions, including on women.", &[]),
        ],
    );
    check(
        dated,
        &[(
            "The Human Rights Council on Thursday adopted 12 resolutions, including on Mali.",
            &["adopted 2024-03-14"],
        )],
    );
    // What goes on to the next house is no other text.
    check(
        subjects,
        &[(
            "The Third Committee on Friday approved three drafts on the situations in Chad, Mali and Cuba, and forwarded them to the \
             General Assembly for adoption.",
            &["Chad", "Mali", "Cuba"],
        )],
    );
}

#[test]
fn who_speaks_of_which() {
    let lead = "The Third Committee on Thursday approved resolutions on the human rights situations of Chad, Mali and Cuba.";
    let rows: &[(&str, &[&str])] = &[
        (
            "Chad's envoy said the resolution was a plot.",
            &["Chad: the resolution was a plot", "Mali: ", "Cuba: "],
        ),
        (
            "The resolution calls on Mali to free the nurses.",
            &["Chad: ", "Mali: Mali to free the nurses", "Cuba: "],
        ),
        (
            "Chad is angered by the resolution that urges the Security Council to act.\n\nIts envoy said the resolution was a plot.\n\n\
          The resolution calls on Cuba to free the nurses.",
            &[
                "Chad: the Security Council to act; the resolution was a plot",
                "Mali: ",
                "Cuba: Cuba to free the nurses",
            ],
        ),
    ];
    let whole: Vec<String> = rows.iter().map(|r| format!("{lead}\n\n{}", r.0)).collect();
    let rows: Vec<(&str, &[&str])> = whole.iter().zip(rows).map(|(w, r)| (w.as_str(), r.1)).collect();
    check(told, &rows);
}

#[test]
fn those_whom_a_count_names_are_no_subject() {
    check(
        subjects,
        &[(
            "The Security Council on Friday voted on a resolution condemning the attack on Mali. The vote was 11 in favour, one \
                 against, and three abstentions — China, Nepal and India.",
            &["Mali"],
        )],
    );
    check(
        fate,
        &[(
            "Mali tried to block the Third Committee from taking up the draft on its prisons, but lost by ten votes. The committee \
                 then approved the resolution by 70 votes to 51.",
            &["Third Committee: Mali, committee_approved"],
        )],
    );
}

#[test]
fn vetoes_by_another_name_and_asides() {
    let russia = "Russia no";
    check(
        voters,
        &[
            (
                "Russia, using its veto, quashed a United Nations Security Council resolution on Mali on Friday.",
                &[russia],
            ),
            ("Russia on Friday killed a draft Security Council resolution on Mali.", &[russia]),
            ("Russia, a permanent member, killed a Security Council draft on Mali.", &[russia]),
            (
                "The Council adopted a text on Mali by 30 votes. China, thought to be close to it, abstained.",
                &["China abstain"],
            ),
            (
                "The Council adopted a text on Mali by 30 votes. China abstained. So did two others, India and Nepal.",
                &["China abstain, India abstain, Nepal abstain"],
            ),
            (
                "The Council adopted a text on Mali by 30 votes. China abstained. So did two others, India said.",
                &["China abstain"],
            ),
        ],
    );
}

#[test]
fn those_counted_and_named() {
    check(
        counts,
        &[
            (
                "The text on Mali was adopted by 153 votes to ten. Britain, Fiji and 20 other countries abstained.",
                &["Mali final 153/10/22"],
            ),
            (
                "The text on Mali was adopted by 153 votes to ten. Of the others, 20 countries abstained.",
                &["Mali final 153/10/20"],
            ),
            (
                "On Tuesday 153 states voted in favour of a text on Mali and ten including Chad and Fiji against, with 23 abstentions.",
                &["Mali final 153/10/23"],
            ),
            (
                "The Assembly adopted a text on Mali on Thursday. 111 states voted for it - an increase of two from the last vote in \
                 2020. There were 41 votes against.",
                &["Mali final 111/41/-"],
            ),
        ],
    );
    let mali = "The Council adopted a text on Mali by 32 votes to 2.";
    let rows: &[(&str, &[&str])] = &[
        (
            "Cuba decided to abstain, as did other members including China and India.",
            &["Cuba abstain, China abstain, India abstain"],
        ),
        ("Eight abstained and two – Chad and Fiji – opposed the vote.", &["Chad no, Fiji no"]),
        (
            "The United States and Israel were joined in opposing the text by two countries — Chad and Fiji.",
            &["United States no, Israel no, Chad no, Fiji no"],
        ),
        ("There were eight abstentions, including by India and Japan.", &["India abstain, Japan abstain"]),
        ("The United States and Israel were joined in a toast by two countries — Chad and Fiji.", &[""]),
    ];
    let whole: Vec<String> = rows.iter().map(|r| format!("{mali} {}", r.0)).collect();
    let rows: Vec<(&str, &[&str])> = whole.iter().zip(rows).map(|(w, r)| (w.as_str(), r.1)).collect();
    check(voters, &rows);
}

#[test]
fn vetoed_or_just_lost() {
    let lead = "The UN Security Council failed on Thursday to adopt a draft calling for a truce in Mali.";
    let rows: &[(&str, &[&str])] = &[
        ("The US - one of its permanent members - blocked the move.", &["vetoed 2024-03-14"]),
        ("The US blocked it.", &["vetoed 2024-03-14"]),
        ("Fiji - one of its members - blocked the road.", &["rejected 2024-03-14"]),
    ];
    let whole: Vec<String> = rows.iter().map(|r| format!("{lead} {}", r.0)).collect();
    let rows: Vec<(&str, &[&str])> = whole.iter().zip(rows).map(|(w, r)| (w.as_str(), r.1)).collect();
    check(dated, &rows);
    check(
        fate,
        &[(
            "The General Assembly on Tuesday adopted a resolution on Mali. At a meeting of the UN Security Council on Friday, a \
             similar text was scrapped after it was vetoed by Russia.",
            &["UN General Assembly: Mali, adopted", "UN Security Council: Mali, vetoed"],
        )],
    );
}

#[test]
fn motions_not_to_act() {
    check(
        fate,
        &[
            (
                "The UN Commission on Human Rights passed a \"non-action\" motion on the draft on Mali by 27 votes to 17.",
                &["UN Commission on Human Rights: Mali, lapsed"],
            ),
            (
                "The UN Commission on Human Rights passed a \"strong\" motion on Mali by 27 votes to 17.",
                &["UN Commission on Human Rights: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn counts_behind_their_news() {
    check(
        counts,
        &[
            (
                "The UN Human Rights Council voted down a motion on Mali on Thursday. The defeat - 19 against, \
                 17 for, 11 abstentions - is only the second time that a motion has been rejected.",
                &["Mali final 17/19/11"],
            ),
            ("The resolution on Mali passed with 20 supporters and ten against.", &["Mali final 20/10/-"]),
            (
                "The resolution on Mali, which received overwhelming support from 191 of the 193 member states, was opposed only by \
                 Chad and Fiji.",
                &["Mali final 191/2/-"],
            ),
        ],
    );
    let titles = |_: &Extraction, text: &Resolution| text.title.clone().unwrap_or_default();
    check(
        titles,
        &[(
            "The resolution on the “Situation of human rights in Mali” was adopted by 20 votes to ten. Another resolution, regarding \
             the “Contribution of families to peace,” was also adopted without a vote.",
            &["Situation of human rights in Mali", "Contribution of families to peace"],
        )],
    );
    // What somebody would have had it do is not to come.
    let expected =
        |_: &Extraction, text: &Resolution| text.events.iter().filter(|e| e.expected).count().to_string();
    check(
        expected,
        &[(
            "The Security Council adopted a resolution on Mali. An envoy said he had wanted the Security Council to adopt a formal \
                 statement rather than a resolution.",
            &["0"],
        )],
    );
}

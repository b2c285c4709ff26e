//! Plain leads composed of their parts: each body, verb, text, matter and count goes with each other, wherever the day stands.

use plenary_extract::record::{Extraction, Outcome, Resolution};
use plenary_extract::{Engine, Meta};

/// Dateline, body as the sentence opens with it, its name.
const BODIES: &[(&str, &str, &str)] = &[
    ("ACCRA", "Ghana's parliament", "Parliament of Ghana"),
    ("ACCRA", "Lawmakers in Ghana", "Parliament of Ghana"),
    ("ACCRA, Ghana", "Parliament", "Parliament of Ghana"),
    ("LONDON", "MPs", "UK House of Commons"),
    ("LONDON", "Britain's House of Commons", "UK House of Commons"),
    ("WASHINGTON", "The US Senate", "U.S. Senate"),
    ("WASHINGTON", "The U.S. House of Representatives", "U.S. House of Representatives"),
    ("STRASBOURG", "MEPs", "European Parliament"),
    ("BRUSSELS", "European lawmakers", "European Parliament"),
    ("BERLIN", "German lawmakers", "Bundestag"),
    ("SEOUL", "South Korea's National Assembly", "National Assembly of South Korea"),
    ("PRAGUE", "The Czech lower house", "Czech Chamber of Deputies"),
    ("WASHINGTON", "The Organization of American States", "Organization of American States"),
    ("AUSTIN, Texas", "Texas lawmakers", "Texas Legislature"),
];

/// What it did, and whether that carried the text.
const VERBS: &[(&str, bool)] = &[
    ("passed", true),
    ("voted to approve", true),
    ("voted in favour of", true),
    ("voted overwhelmingly for", true),
    ("backed", true),
    ("narrowly approved", true),
    ("rejected", false),
    ("voted down", false),
    ("threw out", false),
    ("failed to pass", false),
];

/// The text and what it is about, what it says.
const TEXTS: &[(&str, &str, &str)] = &[
    ("a resolution", "condemning the raids in Belarus", "the raids in Belarus"),
    ("a motion", "that calls for the release of the editors", "the release of the editors"),
    ("a non-binding resolution", "urging Belarus to free the editors", "Belarus to free the editors"),
    ("a bill", "that bans face masks at rallies", "face masks at rallies"),
    ("a government bill", "to ban face masks at rallies", "face masks at rallies"),
    (
        "a draft law",
        "giving police the power to search homes without a warrant",
        "police the power to search homes without a warrant",
    ),
    ("a bill", "making it a crime to insult the army", "it a crime to insult the army"),
    ("a bill", "aimed at protecting clerks from reprisals", "clerks from reprisals"),
];

/// For, against and abstaining: how many, and how they are told behind the text.
const COUNTS: &[(Option<u32>, &str)] = &[
    (None, ", {yes}-{no}."),
    (None, " by {yes} votes to {no}."),
    (Some(7), " by {yes} votes to {no} with seven abstentions."),
    (Some(7), ", with {yes} votes in favour, {no} against and seven abstentions."),
    (None, ". It received {yes} votes in favour and {no} against."),
    (Some(7), ". A total of {yes} members voted in favour, {no} against and seven abstained."),
];

/// Where the day stands.
const ORDERS: &[&str] = &[
    "{body} on Tuesday {verb} {text} {matter}{count}",
    "{body} {verb} {text} on Tuesday {matter}{count}",
    "{body} {verb} {text} {matter} on Tuesday{count}",
    "{body} late on 17 June {verb} {text} {matter}{count}",
];

/// The records of such a lead, in a line.
fn told(found: &Extraction) -> String {
    let body = |r: &Resolution| {
        let actor = found.actors.iter().find(|a| Some(&a.r#ref) == r.body.as_ref());
        actor.map_or_else(String::new, |a| a.name.clone())
    };
    let texts: Vec<_> = found.resolutions.iter().map(body).collect();
    let votes: Vec<_> = found
        .votes
        .iter()
        .map(|v| (v.yes, v.no, v.abstain, v.outcome, v.date.map(|d| d.to_string())))
        .collect();
    let says: Vec<_> = found.provisions.iter().map(|p| &p.text).collect();
    format!("{texts:?} {votes:?} {says:?} {}", found.statements.len())
}

#[test]
fn every_part_goes_with_every_other() {
    // Not all of the product, but each pair of parts, since the step has no factor in common with it.
    const STEP: usize = 37;
    let product = BODIES.len() * VERBS.len() * TEXTS.len() * COUNTS.len() * ORDERS.len();
    let engine = Engine::new();
    let published = time::Date::from_calendar_date(2025, time::Month::June, 18).ok();
    let (mut read, mut failed) = (0, String::new());
    for case in (0..product).step_by(STEP) {
        let mut rest = case;
        let mut pick = |of: usize| {
            let at = rest % of;
            rest /= of;
            at
        };
        let (place, body, name) = BODIES[pick(BODIES.len())];
        let (verb, carried) = VERBS[pick(VERBS.len())];
        let (text, matter, says) = TEXTS[pick(TEXTS.len())];
        let (abstain, count) = COUNTS[pick(COUNTS.len())];
        let order = ORDERS[pick(ORDERS.len())];
        // The winners' number stands first in a pair.
        let (yes, no) = if carried { (41, 12) } else { (12, 41) };
        let pair = count.contains("-{no}") || count.contains("to {no}");
        let (first, second) = if pair { (41, 12) } else { (yes, no) };
        let count = count.replace("{yes}", &first.to_string()).replace("{no}", &second.to_string());
        let parts =
            [("{body}", body), ("{verb}", verb), ("{text}", text), ("{matter}", matter), ("{count}", &count)];
        let lead = parts.iter().fold(order.to_owned(), |lead, (slot, part)| lead.replace(slot, part));
        let found = engine.extract(&format!("Rights vote\n\n{place} - {lead}\n"), &Meta { published });
        let outcome = if carried { Outcome::Adopted } else { Outcome::Rejected };
        let vote = (Some(yes), Some(no), abstain, Some(outcome), published.map(|_| "2025-06-17".to_owned()));
        let want = format!("{:?} {:?} {:?} 0", [name], [vote], [says]);
        read += 1;
        if told(&found) != want {
            failed += &format!("\n{place} - {lead}\n  want {want}\n  got  {}", told(&found));
        }
    }
    assert!(
        failed.is_empty(),
        "{} of {read}:{failed}",
        failed.lines().filter(|l| l.starts_with("  got")).count()
    );
}

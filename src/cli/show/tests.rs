use plenary_extract::Extraction;
use serde_json::json;

use super::{explain, snippet, summary};

const ARTICLE: &str = "Council backs text on Myanmar\n\nThe City Council voted 6-2 on Tuesday to condemn the coup in \
                       Myanmar.\n\n“It isn’t for a general,” Gaines said.\n";

fn span(exact: &str) -> serde_json::Value {
    let at = ARTICLE
        .find(exact)
        .map(|byte| ARTICLE[..byte].chars().count())
        .expect("the words are in the article");
    json!({"start": at, "end": at + exact.chars().count(), "exact": exact})
}

fn evidence(field: &str, exact: &str, rule: &str) -> serde_json::Value {
    let mut e = span(exact);
    e["field"] = field.into();
    e["rule"] = rule.into();
    e
}

fn found() -> Extraction {
    let actor = |r: &str, kind: &str, name: &str, mention: &str| {
        json!({"ref": r, "kind": kind, "name": name, "iso3": null, "known_as": null, "role": null, "represents": null,
               "mentions": [span(mention)], "confidence": 0.9, "evidence": [evidence("name", mention, "names.shape")]})
    };
    let mut provision = span("the coup in Myanmar");
    provision["text"] = provision["exact"].clone();
    for (key, value) in [("ref", json!("p1")), ("resolution", json!("r1")), ("force", json!("condemns"))] {
        provision[key] = value;
    }
    provision["confidence"] = json!(0.7);
    provision["evidence"] = json!([evidence("text", "the coup in Myanmar", "provision.verb")]);
    let json = json!({
        "language": "en", "extraction": "complete", "published_on": "2021-03-24",
        "actors": [actor("a1", "body", "City Council", "City Council"), actor("a2", "state", "Myanmar", "Myanmar"),
                   actor("a3", "person", "Gaines", "Gaines")],
        "resolutions": [{"ref": "r1", "kind": "resolution", "body": "a1", "subjects": ["a2"], "symbol": null,
            "title": null, "stage": "adopted", "sponsors": [], "recurrence": null, "confidence": 0.8,
            "events": [{"stage": "adopted", "body": "a1", "date": "2021-03-23", "expected": false}],
            "evidence": [evidence("stage", "voted 6-2 on Tuesday to condemn", "texts.voted_to")]}],
        "votes": [{"ref": "v1", "resolution": "r1", "body": "a1", "scope": "final", "mode": "vote", "yes": 6, "no": 2,
            "abstain": null, "present": null, "absent": null, "date": "2021-03-23", "outcome": "adopted",
            "positions": [{"actor": "a3", "option": "yes"}], "confidence": 0.95,
            "evidence": [evidence("yes", "6", "tally.hyphen"), evidence("positions[0].option", "Gaines", "vote.list")]}],
        "statements": [{"ref": "s1", "speaker": "a3", "kind": "direct", "segments": [span("It isn’t for a general")],
            "stance": "support", "resolution": "r1", "confidence": 0.6, "evidence": []}],
        "provisions": [provision],
    });
    serde_json::from_value(json).expect("the contract")
}

#[test]
fn marks_stand_under_the_words() {
    let article: Vec<char> = ARTICLE.chars().collect();
    let (six, general) = (span("6-2"), span("It isn’t for a general"));
    let at = |s: &serde_json::Value| {
        (s["start"].as_u64().expect("a number") as u32, s["end"].as_u64().expect("a number") as u32)
    };
    let shown = snippet::snippet(&article, &[at(&general), at(&six)], "");
    for lines in shown.lines().collect::<Vec<_>>().chunks(2) {
        let marked: String =
            lines[0].chars().zip(lines[1].chars()).filter(|(_, m)| *m == '^').map(|(c, _)| c).collect();
        assert!(["6-2", "It isn’t for a general"].contains(&marked.as_str()), "{shown}");
    }
    assert_eq!(shown.lines().count(), 4);
}

#[test]
fn spans_behind_the_text_and_long_ones_are_cut() {
    let article: Vec<char> = "word ".repeat(100).chars().collect();
    let shown = snippet::snippet(&article, &[(0, 500), (490, 900), (900, 901)], "");
    assert!(shown.lines().all(|l| l.chars().count() < 110), "{shown}");
    assert_eq!(shown.matches("word").count(), 100, "all of it is shown, once");
    assert!(shown.matches('^').count() >= 4 * 100, "{shown}");
}

#[test]
fn the_summary_tells_what_happened_in_words() {
    let page = summary(ARTICLE, &found());
    for line in [
        "Council backs text on Myanmar",
        "  of City Council, on Myanmar: adopted",
        "  final vote in City Council, 2021-03-23: adopted, 6 yes, 2 no",
        "    yes: Gaines",
        "  condemns",
        "  Gaines on r1, in support (direct)",
        "  Myanmar (state); mentions: 1",
    ] {
        assert!(page.lines().any(|l| l == line), "{line:?} is not in\n{page}");
    }
}

#[test]
fn the_explanation_names_rule_value_and_words() {
    let page = explain(ARTICLE, &found()).expect("the contract is JSON");
    for part in [
        "v1 vote vote\n  confidence 0.95: of records like this, about 95 in 100 are right",
        "yes = 6  by tally.hyphen, ",
        "positions[0].option = yes  by vote.list",
        "body = a1 (City Council)  from the records around it",
    ] {
        assert!(page.contains(part), "{part:?} is not in\n{page}");
    }
}

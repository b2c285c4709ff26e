//! Votes of any body in the words of Popolo, and what one source says of one text in several votes.

use plenary::import::{Format, Options, Subjects};
use serde_json::{Value, json};

use super::{Archive, counts, said};
use crate::api::{answer, get};

fn document() -> Value {
    json!({
        "organizations": [{"id": "o1", "name": "Human Rights Council"}, {"id": "fra", "name": "France", "identifiers": [{"scheme": "iso_3166_alpha_3", "identifier": "FRA"}]}],
        "persons": [{"id": "p1", "name": "Ana Example"}],
        "motions": [{"id": "m1", "identifier": "A/HRC/RES/90/1", "text": "Situation of human rights in Belarus", "organization_id": "o1"}],
        "vote_events": [
            {"id": "v1", "motion_id": "m1", "organization_id": "o1", "start_date": "2024-04-04T10:00:00Z", "result": "pass",
             "counts": [{"option": "yes", "value": 2}, {"option": "no", "value": 1}, {"option": "yes", "value": 1, "group_id": "g"}, {"option": "maybe", "value": 1}],
             "votes": [{"option": "yes", "voter_id": "fra"}, {"option": "yes", "voter_id": "p1", "role": "Member"}, {"option": "no", "voter_id": "p9"}, {"option": "perhaps", "voter_id": "fra"}]},
            {"id": "v2", "motion": {"text": "Amendment to the third paragraph", "classification": "amendment", "identifier": "A/HRC/RES/90/1"},
             "organization": {"name": "Human Rights Council"}, "start_date": "2024-04-04", "result": "fail",
             "votes": [{"option": "no", "voter": {"id": "cub", "name": "Cuba", "identifiers": [{"scheme": "iso_3166_alpha_3", "identifier": "CUB"}]}}]},
            {"id": "v3", "organization": {"name": "Chamber of Nowhere"}, "motion": {"text": "A text"}, "votes": [{"option": "yes", "voter_id": "p1"}]},
            {"id": "v4", "motion_id": "m1"},
        ],
    })
}

#[tokio::test]
async fn events_have_their_motions_their_counts_and_their_voters() {
    let archive = Archive::open().await;
    let summary = archive.import(Format::Popolo, document().to_string()).await;
    let mut told = said(&summary.remarks);
    told.sort();
    assert_eq!(
        told,
        [
            "noted 1 `maybe` is no vote: its count is left out",
            "refused 1 `Chamber of Nowhere` is the name of no body that is known, or of several",
            "refused 1 `perhaps` is no vote",
            "refused 1 the voter is not in the document",
        ]
    );
    assert_eq!(counts(&summary), [7, 4, 0, 0, 3]);
    let seen = archive
        .rows(
            "select r.symbol, r.title, b.known_as as body, v.scope, v.outcome, v.yes, v.no, v.vote_on,
                 (select array_agg(a.name order by a.name) from vote_positions p join actors a on a.id = p.actor_id where p.vote_id = v.id) as who
             from votes v join resolutions r on r.id = v.resolution_id join actors b on b.id = v.body_id
             where v.vote_on is not null order by v.scope",
        )
        .await;
    let vote = |scope, outcome, yes: Option<u32>, no, who: Value| {
        json!({"symbol": "A/HRC/RES/90/1", "title": "Situation of human rights in Belarus", "body": "HRC", "scope": scope,
               "outcome": outcome, "yes": yes, "no": no, "vote_on": "2024-04-04", "who": who})
    };
    assert_eq!(
        seen,
        json!([
            vote("amendment", "rejected", None, 1, json!(["Cuba"])),
            vote("final", "adopted", Some(2), 1, json!(["Ana Example", "France"])),
        ])
    );
    let again = archive.import(Format::Popolo, document().to_string()).await;
    assert_eq!(counts(&again), [7, 0, 0, 4, 3]);
}

#[tokio::test]
async fn what_is_no_popolo_is_refused() {
    let archive = Archive::open().await;
    for (content, reason) in [
        ("{}", "holds no vote_events"),
        ("[1]", "invalid type"),
        ("{\"vote_events\": [", "is the file cut off?"),
    ] {
        let error = archive.import(Format::Popolo, content).await.error.unwrap();
        assert!(error.contains(reason), "{error}");
    }
    let only = Options { subjects: Some(Subjects::HumanRights), ..Options::default() };
    let path = archive.file("votes.json", document().to_string());
    let summary = archive.import_files(Format::Popolo, vec![path], only, false).await;
    assert_eq!((summary.counts.new, summary.counts.skipped), (3, 2));
}

#[tokio::test]
async fn other_bodies_number_their_sessions_and_texts_too() {
    let archive = Archive::open().await;
    let event = |id: &str, body: &str, motion: Value, yes: u64| {
        json!({"id": id, "organization": {"name": body}, "start_date": "2024-04-04", "legislative_session_id": "55",
               "motion": motion, "counts": [{"option": "yes", "value": yes}, {"option": "no", "value": 2}]})
    };
    let events = |events: &[Value]| json!({"vote_events": events}).to_string();
    let whole = json!({"identifier": "S 12", "text": "A text on Belarus"});
    let numbered = |text: &str| json!({"identifier": "A/HRC/RES/55/90", "text": text});
    let summary = archive
        .import(
            Format::Popolo,
            events(&[
                event("v1", "Human Rights Council", whole, 3_000_000_000),
                event("v2", "human  rights council", json!({"identifier": "S 13", "text": "Another"}), 1),
                event("v3", "Human Rights Council", numbered("A third"), 7),
            ]),
        )
        .await;
    assert_eq!(said(&summary.remarks), ["noted 1 no body is as large: the count is left out"]);
    let seen = archive
        .rows("select r.symbol, r.kind, v.yes, v.no from votes v join resolutions r on r.id = v.resolution_id order by 1")
        .await;
    assert_eq!(
        seen,
        json!([
            {"symbol": "A/HRC/RES/55/90", "kind": "resolution", "yes": 7, "no": 2},
            {"symbol": "S 12", "kind": "resolution", "yes": null, "no": 2},
            {"symbol": "S 13", "kind": "resolution", "yes": 1, "no": 2},
        ])
    );
    // What was told of the text is not told again with a vote on a part of it.
    let told = "select count(*) from reports where record_kind = 'resolution'";
    assert_eq!(archive.number(told).await, 3);
    let mut part = numbered("An amendment to the third");
    part["classification"] = json!("amendment");
    archive.import(Format::Popolo, events(&[event("v4", "Human Rights Council", part, 1)])).await;
    assert_eq!(archive.number("select count(*) from votes").await, 4);
    assert_eq!(archive.number(told).await, 3);
}

/// A vote of a chamber on one bill.
fn chamber(id: &str, chamber: &str, day: &str, result: &str) -> String {
    json!({
        "vote_id": id, "chamber": chamber, "congress": 118, "date": day, "question": "On Passage of the Bill",
        "requires": "1/2", "result": result, "subject": "An Example Act",
        "bill": {"congress": 118, "number": 9001, "type": "hr"},
        "votes": {"Yea": [{"id": "X000901", "display_name": "Sample", "party": "D", "state": "WI"}], "Nay": []},
    })
    .to_string()
}

#[tokio::test]
async fn a_bill_keeps_the_passage_of_both_chambers_whatever_comes_first() {
    for order in [["h", "s"], ["s", "h"]] {
        let archive = Archive::open().await;
        for chamber_code in order {
            let day = if chamber_code == "h" { "2024-05-01" } else { "2024-06-01" };
            let file = chamber(&format!("{chamber_code}1-118.2024"), chamber_code, day, "Passed");
            archive.import(Format::CongressJson, file).await;
        }
        let events = archive
            .rows(
                "select e.stage, e.event_on, b.known_as as body from resolution_events e join actors b on b.id = e.body_id
                 order by e.event_on",
            )
            .await;
        let passed = |body, day| json!({"stage": "passed_chamber", "event_on": day, "body": body});
        assert_eq!(
            events,
            json!([passed("US.HOUSE", "2024-05-01"), passed("US.SENATE", "2024-06-01")]),
            "{order:?}"
        );
    }
}

#[tokio::test]
async fn a_file_that_comes_again_after_a_merge_speaks_of_the_merged_record() {
    let archive = Archive::open().await;
    archive.import(Format::CongressJson, chamber("h1-118.2024", "h", "2024-05-01", "Passed")).await;
    let imported = get(&archive.app, "/v1/resolutions").await["items"][0]["id"].as_str().unwrap().to_owned();
    let new = json!({"kind": "bill", "stage": "introduced", "title": "The same act by another name", "body": get(&archive.app, "/v1/actors?known_as=US.HOUSE").await["items"][0]["id"]});
    let (status, survivor) = answer(archive.app.post("/v1/resolutions").json(&new)).await;
    assert_eq!(status, 201, "{survivor}");
    let survivor = survivor["id"].as_str().unwrap();
    let (status, merged) = answer(
        archive.app.post(&format!("/v1/resolutions/{imported}/merge")).json(&json!({"into": survivor})),
    )
    .await;
    assert_eq!(status, 201, "{merged}");
    // A corrected file: the roll call was on another day.
    archive.import(Format::CongressJson, chamber("h1-118.2024", "h", "2024-05-02", "Passed")).await;
    let live = "select count(*) from reports join sources on sources.id = reports.source_id
        where sources.name = 'congress-json' and record_kind = 'resolution' and ended_at is null";
    assert_eq!(archive.number(live).await, 1);
    let text = get(&archive.app, &format!("/v1/resolutions/{survivor}")).await;
    assert_eq!(text["events"][0]["date"], "2024-05-02", "{text}");
    assert_eq!(archive.number("select count(*) from resolutions").await, 1);
}

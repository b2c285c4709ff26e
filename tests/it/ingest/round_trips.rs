//! An article is one transaction of a fixed number of statements, however much it holds.

use plenary::ingest::{self, Reader};
use plenary_extract::Extraction;
use serde_json::{Value, json};
use sqlx::Connection;
use tracing::instrument::WithSubscriber;
use tracing_subscriber::layer::SubscriberExt;

use super::support::{Newsroom, actor, article, committee_vote};
use crate::support::Statements;

/// `many` speakers of whom each says something, votes on a text of its own, and a clause of that text.
fn found(name: &str, many: usize) -> (String, Value) {
    let mut found = committee_vote(77, 28);
    let mut text = format!("{name}\n\n");
    for n in 0..many {
        let (words, clause) =
            (format!("We of {name} reject text {n}"), format!("the release of group {n} of {name}"));
        let mut add = |words: &str| {
            let start = text.chars().count();
            text.push_str(words);
            text.push_str(". ");
            (start, start + words.chars().count())
        };
        let (said, provided) = (add(&words), add(&clause));
        let (person, bill, vote) = (format!("p{n}"), format!("b{n}"), format!("w{n}"));
        found["actors"].as_array_mut().unwrap().push(actor(
            &person,
            "person",
            &format!("Ana {name} {n}"),
            None,
            None,
        ));
        let mut resolution = found["resolutions"][0].clone();
        resolution["ref"] = json!(bill);
        resolution["title"] = json!(format!("Text {n} of {name}"));
        found["resolutions"].as_array_mut().unwrap().push(resolution);
        let mut ballot = found["votes"][0].clone();
        (ballot["ref"], ballot["resolution"]) = (json!(vote), json!(bill));
        ballot["positions"] = json!([{"actor": person, "option": "yes", "evidence": []}]);
        found["votes"].as_array_mut().unwrap().push(ballot);
        found["statements"].as_array_mut().unwrap().push(json!({
            "ref": format!("s{n}"), "speaker": person, "kind": "direct", "stance": "oppose", "resolution": bill,
            "segments": [{"start": said.0, "end": said.1, "exact": words}], "confidence": 0.9, "evidence": [],
        }));
        found["provisions"].as_array_mut().unwrap().push(json!({
            "ref": format!("c{n}"), "resolution": bill, "force": "calls", "text": clause, "start": provided.0,
            "end": provided.1, "confidence": 0.9, "evidence": [],
        }));
    }
    (text, found)
}

#[tokio::test]
async fn a_large_article_takes_as_many_round_trips_as_a_small_one() {
    let room = Newsroom::open().await;
    let mut conn = room.db.acquire().await.unwrap();
    let mut counts = Vec::new();
    for (name, many) in [("warm", 1), ("small", 1), ("large", 60)] {
        let (text, found) = found(name, many);
        let found: Extraction = serde_json::from_value(found).unwrap();
        let sent = Statements::default();
        let work = async {
            let mut tx = conn.begin().await.unwrap();
            let reader = Reader::Done(Box::new(found));
            let post = article(&format!("https://{name}.example/1"), &text);
            let submitted = ingest::submit_read(&mut tx, reader, &room.clock, &post).await.unwrap();
            tx.commit().await.unwrap();
            submitted
        };
        let submitted = work.with_subscriber(tracing_subscriber::registry().with(sent.clone())).await;
        let records = submitted.actors.len()
            + submitted.resolutions.len()
            + submitted.votes.len()
            + submitted.statements.len()
            + submitted.provisions.len();
        counts.push((name, records, sent.count()));
    }
    eprintln!("statements an article: {counts:?}");
    let [_, (_, few, small), (_, lots, large)] = counts[..] else { panic!("{counts:?}") };
    assert!(few < 12 && lots > 290, "{counts:?}");
    assert!(small > 10, "statements are counted: {counts:?}");
    assert_eq!(small, large, "{counts:?}");
}

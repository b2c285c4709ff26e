//! Records that editors find to be one, and that fall apart again.

use serde_json::{Value, json};

use super::edits::{correct, decide, id, story, undo};
use super::{COMMITTEE, answer, get, problem, send};
use crate::support::TestApp;

#[tokio::test]
async fn two_persons_become_one_and_fall_apart_again() {
    let app = TestApp::start().await;
    let speaker = |sent: &Value, name: &str| {
        let actors = sent["actors"].as_array().unwrap();
        id(actors.iter().find(|actor| actor["name"] == name).unwrap())
    };
    let ana = speaker(&send(&app, &story("wire", 101)).await, "Ana Example");
    let mut other = story("second", 101);
    other["text"] =
        json!(COMMITTEE.replace("Ana Example", "Anna Exemple").replace("whole membership", "many"));
    let anna = speaker(&send(&app, &other).await, "Anna Exemple");
    let merge = format!("/v1/actors/{anna}/merge");
    problem(app.post(&merge).json(&json!({"into": anna})), 409, "conflict").await;
    let judgement = decide(&app, &merge, json!({"into": ana, "note": "one envoy"})).await;
    assert_eq!((&judgement["record"], &judgement["other"]), (&json!(ana), &json!(anna)));
    let merged = get(&app, &format!("/v1/actors/{anna}")).await;
    assert_eq!((&merged["id"], &merged["former_ids"]), (&json!(ana), &json!([anna])), "308 leads there");
    let names = |actor: &Value| actor["names"].as_array().unwrap().len();
    assert_eq!(names(&merged), 2);
    let said = get(&app, &format!("/v1/statements?speaker={ana}")).await;
    assert_eq!(said["items"].as_array().unwrap().len(), 2);
    let history = get(&app, &format!("/v1/actors/{ana}/history")).await;
    let entries = history["items"].as_array().unwrap();
    assert!(
        entries
            .iter()
            .any(|entry| entry["fields"]["names"]["after"].as_array().is_some_and(|n| n.len() == 2))
    );

    let split = format!("/v1/actors/{ana}/split");
    problem(app.post(&split).json(&json!({"former_id": ana})), 409, "conflict").await;
    let (status, undone) = answer(app.post(&split).json(&json!({"former_id": anna}))).await;
    assert_eq!((status, undone["undone_by"].as_str()), (200, Some("local")));
    let alone = get(&app, &format!("/v1/actors/{anna}")).await;
    assert_eq!((&alone["id"], names(&alone)), (&json!(anna), 1));
    let said = get(&app, &format!("/v1/statements?speaker={ana}")).await;
    assert_eq!(said["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn no_merge_makes_a_second_state_of_one_code() {
    let app = TestApp::start().await;
    let sent = send(&app, &story("wire", 101)).await;
    let person = sent["actors"].as_array().unwrap().iter().find(|actor| actor["kind"] == "person").unwrap();
    let person = format!("/v1/actors/{}", id(person));
    // A code is nobody's own but a state's.
    correct(&app, &person, json!({"iso3": "PRK"})).await;
    let fields = json!({"kind": "state", "name": "Utopia"});
    let (status, state) = answer(app.post("/v1/actors").json(&fields)).await;
    assert_eq!(status, 201, "{state}");
    let merge = app.post(&format!("{person}/merge")).json(&json!({"into": state["id"]}));
    let refused = problem(merge, 409, "conflict").await;
    assert!(refused["detail"].as_str().unwrap().contains("ISO code"), "{refused}");
    assert_eq!(get(&app, &person).await["kind"], "person", "nothing was done");
}

#[tokio::test]
async fn a_body_whose_committees_have_texts_is_merged_and_comes_back() {
    let app = TestApp::start().await;
    let sent = send(&app, &story("wire", 101)).await;
    let committee = format!("/v1/actors/{}", sent["resolutions"][0]["body"].as_str().unwrap());
    let assembly = get(&app, &committee).await["parent"].as_str().unwrap().to_owned();
    let fields = json!({"kind": "body", "name": "Assembly of Everybody"});
    let (status, other) = answer(app.post("/v1/actors").json(&fields)).await;
    assert_eq!(status, 201, "{other}");
    let judgement = decide(&app, &format!("/v1/actors/{assembly}/merge"), json!({"into": id(&other)})).await;
    assert_eq!(get(&app, &committee).await["parent"], other["id"]);
    undo(&app, &judgement).await;
    assert_eq!(get(&app, &committee).await["parent"], json!(assembly));
}

/// What is served of all records of a kind, without what reading or merging it again changes.
async fn shown(app: &TestApp, kind: &str) -> Value {
    let list = get(app, &format!("/v1/{kind}?sort=created_at&limit=100")).await;
    let mut items = list["items"].clone();
    for item in items.as_array_mut().unwrap() {
        let item = item.as_object_mut().unwrap();
        let every_time = ["version", "created_at", "updated_at", "evidence", "basis", "reconciliations"];
        item.retain(|field, _| !every_time.contains(&field.as_str()));
    }
    items
}

#[tokio::test]
async fn a_merge_is_undone_though_all_was_read_again_meanwhile() {
    let app = TestApp::start().await;
    let mut ids = Vec::new();
    for (outlet, state) in [("wire", "North Korea"), ("second", "Belarus")] {
        let mut story = story(outlet, 101);
        story["text"] = json!(story["text"].as_str().unwrap().replace("North Korea", state));
        let sent = send(&app, &story).await;
        ids.push((id(&sent["resolutions"][0]), id(&sent["votes"][0])));
    }
    let [(one, vote), (other, other_vote)] = &ids[..] else { panic!("{ids:?}") };
    assert_ne!(one, other);
    let before = [shown(&app, "resolutions").await, shown(&app, "votes").await];
    // The texts alone; then their votes too, which are undone first.
    for with_votes in [false, true] {
        let texts = decide(&app, &format!("/v1/resolutions/{other}/merge"), json!({"into": one})).await;
        let mut judged = vec![texts];
        if with_votes {
            judged.push(decide(&app, &format!("/v1/votes/{other_vote}/merge"), json!({"into": vote})).await);
        }
        app.run("reextract").await;
        assert_eq!(get(&app, &format!("/v1/resolutions/{other}")).await["id"], json!(one), "still merged");
        for judgement in judged.iter().rev() {
            undo(&app, judgement).await;
        }
        let after = [shown(&app, "resolutions").await, shown(&app, "votes").await];
        assert_eq!(after, before, "with votes: {with_votes}");
    }
}

#[tokio::test]
async fn an_article_on_both_of_a_merge_is_told_apart_when_it_is_undone() {
    let app = TestApp::start().await;
    let mut told = story("wire", 101);
    let text = told["text"].as_str().unwrap().to_owned();
    told["text"] = json!(format!(
        "{text}\n\nThe committee also approved a draft resolution condemning human rights violations in Belarus by a \
         recorded vote of 90 in favor to 15 against, with 40 abstentions."
    ));
    let sent = send(&app, &told).await;
    let texts: Vec<String> = sent["resolutions"].as_array().unwrap().iter().map(id).collect();
    let [one, other] = &texts[..] else { panic!("{sent}") };
    let before = [shown(&app, "resolutions").await, shown(&app, "votes").await];
    let judgement = decide(&app, &format!("/v1/resolutions/{other}/merge"), json!({"into": one})).await;
    app.run("reextract").await;
    undo(&app, &judgement).await;
    assert_eq!([shown(&app, "resolutions").await, shown(&app, "votes").await], before);
}

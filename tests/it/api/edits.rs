//! What editors do to records, and that it holds.

use serde_json::{Value, json};

use super::roles::key;
use super::{COMMITTEE, answer, article, get, problem, send};
use crate::support::TestApp;

/// An outlet's own story on the committee's vote.
pub fn story(outlet: &str, yes: u32) -> Value {
    let mut story = article(&format!("https://{outlet}.example/1"), &format!("{outlet} on the vote"));
    story["publisher"] = json!(outlet);
    // Enough words of its own to be no copy of the others.
    let own: String = (0..60).map(|n| format!(" {outlet}{n}")).collect();
    story["text"] =
        json!(format!("{}\n\n{own}.", COMMITTEE.replace("101 in favor", &format!("{yes} in favor"))));
    story
}

pub fn id(value: &Value) -> String {
    value["id"].as_str().unwrap().to_owned()
}

/// The ETag of a record, as an editor would have it.
async fn tag(app: &TestApp, path: &str) -> String {
    let response = app.get(path).send().await.unwrap();
    response.headers()["etag"].to_str().unwrap().to_owned()
}

/// A correction on what is served now.
pub async fn correct(app: &TestApp, path: &str, fields: Value) -> Value {
    let tag = tag(app, path).await;
    let (status, record) = answer(app.patch(path).header("if-match", tag).json(&fields)).await;
    assert_eq!(status, 200, "{record}");
    record
}

pub async fn decide(app: &TestApp, path: &str, body: Value) -> Value {
    let (status, judgement) = answer(app.post(path).json(&body)).await;
    assert_eq!(status, 201, "{path} {judgement}");
    judgement
}

pub async fn undo(app: &TestApp, judgement: &Value) {
    let (status, undone) = answer(app.post(&format!("/v1/judgements/{}/undo", id(judgement)))).await;
    assert_eq!((status, undone["undone_by"].as_str()), (200, Some("local")), "{undone}");
}

#[tokio::test]
async fn a_correction_is_made_on_what_was_seen_and_outlives_every_repost() {
    let app = TestApp::start().await;
    let sent = send(&app, &story("wire", 110)).await;
    let path = format!("/v1/votes/{}", id(&sent["votes"][0]));
    let seen = tag(&app, &path).await;
    let fields = json!({"yes": 101});
    problem(app.patch(&path).json(&fields), 428, "precondition_required").await;
    problem(app.patch(&path).header("if-match", "\"other\"").json(&fields), 412, "precondition_failed").await;
    let response = app.patch(&path).header("if-match", &seen).json(&fields).send().await.unwrap();
    assert_eq!(response.status(), 200);
    let after = response.headers()["etag"].to_str().unwrap().to_owned();
    assert_eq!(after, tag(&app, &path).await, "the answer brings the tag for the next");
    problem(app.patch(&path).header("if-match", &seen).json(&json!({"no": 1})), 412, "precondition_failed")
        .await;

    for text in ["wire", "second", "third"] {
        send(&app, &story(text, 110)).await;
    }
    let mut again = story("wire", 110);
    again["text"] = json!(format!("{} More of it.", again["text"].as_str().unwrap()));
    assert_eq!(send(&app, &again).await["outcome"], "revised");
    let vote = get(&app, &path).await;
    assert_eq!((&vote["yes"], &vote["no"], &vote["conflicts"]), (&json!(101), &json!(12), &json!([])));

    let taken_back = correct(&app, &path, json!({"yes": null})).await;
    assert_eq!(taken_back["yes"], 110);
    let history = get(&app, &format!("{path}/history")).await;
    let entries = history["items"].as_array().unwrap();
    let seen: Vec<_> = entries.iter().map(|entry| (&entry["by"]["name"], &entry["fields"]["yes"])).collect();
    assert_eq!(seen[0], (&json!("local"), &json!({"before": 101, "after": 110})), "{history}");
    let correction = entries.iter().find(|entry| entry["fields"]["yes"]["after"] == 101).unwrap();
    assert_eq!(correction["fields"]["yes"]["before"], 110);
    assert_eq!((&correction["by"]["kind"], &correction["action"]), (&json!("editor"), &json!("updated")));
    let first = entries.last().unwrap();
    assert_eq!((&first["action"], &first["by"]["article"]), (&json!("created"), &sent["article"]["id"]));
    assert!(entries.windows(2).all(|pair| pair[0]["at"].as_str() >= pair[1]["at"].as_str()));
}

#[tokio::test]
async fn a_rejected_value_stays_away_until_an_editor_says_otherwise() {
    let app = TestApp::start().await;
    let sent = send(&app, &story("wire", 110)).await;
    let path = format!("/v1/votes/{}", id(&sent["votes"][0]));
    let rejected = decide(&app, &format!("{path}/reject"), json!({"field": "yes", "value": 110})).await;
    assert_eq!((&rejected["verdict"], &rejected["value"]), (&json!("reject"), &json!(110)));
    assert_eq!(get(&app, &path).await["yes"], Value::Null);
    send(&app, &story("second", 110)).await;
    assert_eq!(get(&app, &path).await["yes"], Value::Null, "nobody brings it back");
    send(&app, &story("third", 101)).await;
    assert_eq!(get(&app, &path).await["yes"], 101);
    undo(&app, &rejected).await;
    assert_eq!(get(&app, &path).await["yes"], 110);
    problem(app.post(&format!("/v1/judgements/{}/undo", id(&rejected))), 404, "not_found").await;
    let history = get(&app, &format!("{path}/history")).await;
    let of = |action: &str| {
        let entries = history["items"].as_array().unwrap();
        entries
            .iter()
            .find(|entry| entry["action"] == action)
            .unwrap_or_else(|| panic!("{action}: {history}"))
    };
    assert_eq!(of("reject")["judgement"]["value"], 110);
    assert_eq!(of("undo")["by"]["name"], "local");
    let changed: Vec<_> =
        history["items"].as_array().unwrap().iter().map(|entry| &entry["fields"]["yes"]).collect();
    assert!(changed.contains(&&json!({"before": 110, "after": null})), "{history}");
    assert!(changed.contains(&&json!({"before": 101, "after": 110})), "{history}");

    decide(&app, &format!("{path}/reject"), json!({"field": "yes", "value": 110})).await;
    assert_eq!(correct(&app, &path, json!({"yes": 110})).await["yes"], 110, "the editor's own word goes");
    let resolution = format!("/v1/resolutions/{}", sent["votes"][0]["resolution"].as_str().unwrap());
    let subject = &sent["resolutions"][0]["subjects"][0];
    decide(&app, &format!("{resolution}/reject"), json!({"field": "subjects", "value": subject})).await;
    assert_eq!(get(&app, &resolution).await["subjects"], json!([]));
}

#[tokio::test]
async fn what_was_confirmed_stays_whatever_others_say() {
    let app = TestApp::start().await;
    let sent = send(&app, &story("wire", 101)).await;
    let path = format!("/v1/votes/{}", id(&sent["votes"][0]));
    let confirm = format!("{path}/confirm");
    problem(app.post(&confirm).json(&json!({"field": "yes", "value": 110})), 409, "conflict").await;
    let judgement = decide(&app, &confirm, json!({"field": "yes", "value": 101, "note": "UN press"})).await;
    assert_eq!((&judgement["field"], &judgement["note"]), (&json!("yes"), &json!("UN press")));
    for outlet in ["second", "third", "fourth"] {
        send(&app, &story(outlet, 110)).await;
    }
    assert_eq!(get(&app, &path).await["yes"], 101);
    let body = &sent["votes"][0]["body"];
    decide(&app, &confirm, json!({"field": "body", "value": body})).await;
    let resolution = format!("/v1/resolutions/{}", sent["votes"][0]["resolution"].as_str().unwrap());
    let subjects = &sent["resolutions"][0]["subjects"];
    decide(&app, &format!("{resolution}/confirm"), json!({"field": "subjects", "value": subjects})).await;
}

#[tokio::test]
async fn a_withdrawn_text_goes_with_its_votes_and_comes_back_with_them() {
    let app = TestApp::start().await;
    let sent = send(&app, &story("wire", 101)).await;
    let vote = format!("/v1/votes/{}", id(&sent["votes"][0]));
    let text = format!("/v1/resolutions/{}", id(&sent["resolutions"][0]));
    // A list is no note, even an empty one.
    problem(app.post(&format!("{text}/withdraw")).json(&json!([])), 422, "invalid_field").await;
    let judgement = decide(&app, &format!("{text}/withdraw"), json!({"note": "no such text"})).await;
    for path in [&vote, &text] {
        problem(app.get(path), 410, "gone").await;
        problem(app.post(&format!("{path}/withdraw")).json(&json!({})), 410, "gone").await;
    }
    send(&app, &story("second", 101)).await;
    problem(app.get(&vote), 410, "gone").await;
    undo(&app, &judgement).await;
    for (path, kind) in [(&vote, "votes"), (&text, "resolutions")] {
        assert_eq!(get(&app, path).await["id"], sent[kind][0]["id"]);
    }
    let state = format!("/v1/actors/{}/withdraw", sent["resolutions"][0]["subjects"][0].as_str().unwrap());
    problem(app.post(&state).json(&json!({})), 409, "conflict").await;
}

#[tokio::test]
async fn a_vote_does_not_come_back_under_a_text_that_was_withdrawn_after_it() {
    let app = TestApp::start().await;
    let sent = send(&app, &story("one", 101)).await;
    let (vote, text) = (id(&sent["votes"][0]), id(&sent["resolutions"][0]));
    let first = decide(&app, &format!("/v1/votes/{vote}/withdraw"), json!({})).await;
    let second = decide(&app, &format!("/v1/resolutions/{text}/withdraw"), json!({})).await;
    let path = format!("/v1/judgements/{}/undo", first["id"].as_str().unwrap());
    problem(app.post(&path), 409, "conflict").await;
    undo(&app, &second).await;
    undo(&app, &first).await;
    assert_eq!(get(&app, &format!("/v1/votes/{vote}")).await["resolution"], text.as_str());
}

#[tokio::test]
async fn editors_make_records_that_articles_then_find() {
    let app = TestApp::start().await;
    let create = async |kind: &str, body: Value| {
        let response = app.post(&format!("/v1/{kind}")).json(&body).send().await.unwrap();
        assert_eq!(response.status(), 201, "{}", response.text().await.unwrap());
        let location = response.headers()["location"].to_str().unwrap().to_owned();
        let (tag, record) = (response.headers()["etag"].clone(), response.json::<Value>().await.unwrap());
        assert_eq!(get(&app, &location).await, record);
        assert_eq!(app.get(&location).send().await.unwrap().headers()["etag"], tag);
        record
    };
    let body = get(&app, "/v1/actors?known_as=UNGA.C3").await["items"][0]["id"].clone();
    let state = get(&app, "/v1/actors?iso3=PRK&kind=state").await["items"][0]["id"].clone();
    let text = json!({"kind": "resolution", "body": body, "subjects": [state], "symbol": "A/C.3/79/L.34", "stage": "introduced",
                      "session": "79", "year": 2024, "title": null});
    let text = create("resolutions", text).await;
    assert_eq!(text["identifiers"].as_array().unwrap().len(), 1, "the number is one to be found by");
    let vote = json!({"resolution": text["id"], "body": body, "scope": "final", "mode": "vote", "date": "2024-11-20", "yes": 9});
    let vote = create("votes", vote).await;
    let person =
        create("actors", json!({"kind": "person", "name": "Ana Example", "represents": state})).await;
    let words = json!({"speaker": person["id"], "kind": "direct", "segments": [{"exact": "We regret this."}],
                       "resolution": text["id"], "date": "2024-11"});
    assert_eq!(create("statements", words).await["date"], "2024-11");
    let sent = send(&app, &story("wire", 101)).await;
    assert_eq!((&sent["resolutions"][0]["id"], &sent["votes"][0]["id"]), (&text["id"], &vote["id"]));
    assert_eq!(sent["votes"][0]["yes"], 9, "the editor's number stands");

    let other = json!({"kind": "declaration", "stage": "adopted", "title": "Another"});
    let other = create("resolutions", other).await;
    let attach = format!("/v1/votes/{}/attach", id(&vote));
    let (status, attached) = answer(app.post(&attach).json(&json!({"resolution": other["id"]}))).await;
    assert_eq!((status, &attached["resolution"]), (200, &other["id"]));
    send(&app, &story("second", 101)).await;
    assert_eq!(get(&app, &format!("/v1/votes/{}", id(&vote))).await["resolution"], other["id"]);
}

#[tokio::test]
async fn the_queue_shows_what_is_open_and_closes_it_by_judgement() {
    let app = TestApp::start().await;
    let person = async |outlet: &str, state: &str| {
        let mut story = story(outlet, 101);
        story["text"] = json!(COMMITTEE.replace("Norway's ambassador", &format!("{state}'s ambassador")));
        send(&app, &story).await
    };
    person("wire", "Norway").await;
    person("second", "Cuba").await;
    person("third", "Kenya").await;
    let open = get(&app, "/v1/proposals?kind=actor").await;
    let items = open["items"].as_array().unwrap();
    assert!(items.len() >= 2, "{open}");
    let sorted = |list: &[Value], field: &str| {
        list.windows(2).all(|pair| pair[0][field].as_f64().unwrap() >= pair[1][field].as_f64().unwrap())
    };
    assert!(sorted(items, "uncertainty"), "{open}");
    let first = &items[0];
    assert_eq!(
        (&first["left"]["label"], &first["right"]["label"]),
        (&json!("Ana Example"), &json!("Ana Example"))
    );
    assert!(!first["reasons"].as_array().unwrap().is_empty());
    let path = format!("/v1/proposals/{}", id(first));
    let strange = json!({"verdict": "same", "survivor": "actor_00000000000070008000000000000000"});
    problem(app.post(&format!("{path}/judgement")).json(&strange), 422, "invalid_field").await;
    let different = decide(&app, &format!("{path}/judgement"), json!({"verdict": "different"})).await;
    let is_open = async |proposal: &Value| {
        let open = get(&app, "/v1/proposals?kind=actor&limit=100").await;
        open["items"].as_array().unwrap().iter().any(|other| other["id"] == proposal["id"])
    };
    assert!(!is_open(first).await);
    assert_eq!(get(&app, &path).await["state"], "declined");
    undo(&app, &different).await;
    assert!(is_open(first).await);
    let same = json!({"verdict": "same", "survivor": first["right"]["id"]});
    let same = decide(&app, &format!("{path}/judgement"), same).await;
    assert_eq!(same["record"], first["right"]["id"]);
    assert!(!is_open(first).await);
    // What was asked of the one that is gone is asked of its survivor.
    let rest = get(&app, "/v1/proposals?kind=actor&limit=100").await;
    for proposal in rest["items"].as_array().unwrap() {
        assert_ne!(proposal["left"]["id"], first["left"]["id"], "{rest}");
        assert_ne!(proposal["right"]["id"], first["left"]["id"], "{rest}");
    }
    assert_eq!(get(&app, &format!("/v1/judgements/{}", id(&same))).await, same);
}

#[tokio::test]
async fn conflicts_name_their_sources_and_the_doubtful_come_first() {
    let app = TestApp::start().await;
    let vote = id(&send(&app, &story("wire", 101)).await["votes"][0]);
    send(&app, &story("second", 101)).await;
    let mut third = story("third", 110);
    third["text"] = json!(third["text"].as_str().unwrap().replace("12 against", "15 against"));
    send(&app, &third).await;
    let mut fourth = story("fourth", 101);
    fourth["text"] = json!(fourth["text"].as_str().unwrap().replace("12 against", "15 against"));
    send(&app, &fourth).await;
    let conflicts = get(&app, "/v1/conflicts?kind=vote").await;
    let items = conflicts["items"].as_array().unwrap();
    let seen: Vec<_> = items.iter().map(|item| (&item["field"], &item["doubt"])).collect();
    assert_eq!(seen, [(&json!("no"), &json!(0.5)), (&json!("yes"), &json!(0.25))], "{conflicts}");
    let yes = &items[1];
    assert_eq!(yes["record"]["id"], vote);
    assert_eq!((&yes["claims"][0]["value"], &yes["claims"][1]["value"]), (&json!(101), &json!(110)));
    let sources = yes["claims"][1]["sources"].as_array().unwrap();
    assert_eq!((sources.len(), &sources[0]["publisher"]), (1, &json!("third")));
    assert_eq!(yes["claims"][0]["sources"].as_array().unwrap().len(), 3);
    assert_eq!(get(&app, "/v1/conflicts?field=abstain").await["items"], json!([]));
    correct(&app, &format!("/v1/votes/{vote}"), json!({"no": 12})).await;
    let left = get(&app, "/v1/conflicts").await;
    assert_eq!(left["items"].as_array().unwrap().len(), 1, "settled by the editor: {left}");
}

#[tokio::test]
async fn a_retracted_article_is_gone_with_what_only_it_said() {
    let app = TestApp::start().await;
    let first = send(&app, &story("wire", 110)).await;
    let mut other = story("second", 101);
    other["text"] = json!(other["text"].as_str().unwrap().replace("Ana Example", "Eva Muster"));
    send(&app, &other).await;
    let article = format!("/v1/articles/{}", id(&first["article"]));
    let delete = || app.client.delete(app.url(&article));
    assert_eq!(delete().send().await.unwrap().status(), 204);
    problem(delete(), 410, "gone").await;
    problem(app.get(&article), 410, "gone").await;
    assert_eq!(get(&app, &format!("/v1/votes/{}", id(&first["votes"][0]))).await["yes"], 101);
    let ana =
        first["actors"].as_array().unwrap().iter().find(|actor| actor["name"] == "Ana Example").unwrap();
    problem(app.get(&format!("/v1/actors/{}", id(ana))), 410, "gone").await;
    app.settled().await;
    let log = get(&app, "/v1/changes?kind=statement&limit=1000").await;
    let gone = log["items"].as_array().unwrap().iter().find(|change| change["action"] == "deleted").unwrap();
    let hers =
        first["statements"].as_array().unwrap().iter().find(|said| said["speaker"] == ana["id"]).unwrap();
    assert_eq!(gone["id"], hers["id"]);
    let history = get(&app, &format!("{article}/history")).await;
    assert_eq!(
        (&history["items"][0]["action"], &history["items"][0]["by"]["name"]),
        (&json!("deleted"), &json!("local"))
    );
}

#[tokio::test]
async fn an_editor_is_named_by_the_key() {
    let app = TestApp::start().await;
    let (contributor, editor) = (key(&app, "contributor").await, key(&app, "editor").await);
    let (_, sent) = answer(app.post("/v1/articles").bearer_auth(contributor).json(&story("wire", 110))).await;
    let path = format!("/v1/votes/{}", id(&sent["votes"][0]));
    let request = app.patch(&path).bearer_auth(&editor).header("if-match", "*");
    assert_eq!(answer(request.json(&json!({"yes": 101}))).await.0, 200);
    let (_, history) = answer(app.get(&format!("{path}/history")).bearer_auth(&editor)).await;
    assert_eq!(
        history["items"][0]["by"],
        json!({"kind": "editor", "name": "editor", "publisher": null, "article": null})
    );
}

//! Everything at once: files that fit together, and a manifest that tells whether they are whole.

use std::collections::BTreeMap;
use std::io::Read;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{article, get, problem, roles, send};
use crate::support::TestApp;

/// The files of an archive by name, and their names in order.
async fn export(app: &TestApp, format: &str, key: Option<&str>) -> (Vec<String>, BTreeMap<String, Vec<u8>>) {
    let mut request = app.get(&format!("/v1/export?format={format}"));
    if let Some(key) = key {
        request = request.bearer_auth(key);
    }
    let response = request.send().await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "application/x-tar");
    let bytes = response.bytes().await.unwrap();
    let (mut names, mut files) = (Vec::new(), BTreeMap::new());
    for entry in tar::Archive::new(&bytes[..]).entries().unwrap() {
        let mut entry = entry.unwrap();
        let name = entry.path().unwrap().to_str().unwrap().to_owned();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        names.push(name.clone());
        files.insert(name, content);
    }
    (names, files)
}

fn manifest(files: &BTreeMap<String, Vec<u8>>) -> Value {
    serde_json::from_slice(&files["manifest.json"]).unwrap()
}

/// Holds every file to what the manifest says of it. Files hold `rows(bytes)` records.
fn check(names: &[String], files: &BTreeMap<String, Vec<u8>>, rows: impl Fn(&[u8]) -> usize) {
    assert_eq!(names.last().unwrap(), "manifest.json", "an archive that breaks off has none");
    let manifest = manifest(files);
    let entries = manifest["files"].as_array().unwrap();
    assert_eq!(entries.len(), files.len() - 1);
    for entry in entries {
        let content = &files[entry["name"].as_str().unwrap()];
        let digest: String = Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(entry["sha256"], digest, "{entry}");
        assert_eq!(entry["bytes"], content.len(), "{entry}");
        assert_eq!(entry["count"], rows(content), "{entry}");
    }
}

async fn stocked(app: &TestApp) {
    for number in 0..3 {
        send(app, &article(&format!("https://news.example/{number}"), &format!("Story {number}"))).await;
    }
    // A roll call that its record does not hold whole.
    let fill = "
        insert into vote_positions (vote_id, actor_id, option)
        select votes.id, actors.id, 'yes'
        from votes
        cross join (select id from actors order by id limit 300) as actors
        on conflict do nothing";
    sqlx::query(fill).execute(&app.db).await.unwrap();
}

#[tokio::test]
async fn an_ndjson_export_is_the_lists_and_says_where_the_log_goes_on() {
    let app = TestApp::start().await;
    stocked(&app).await;
    app.settled().await;
    let (names, files) = export(&app, "ndjson", None).await;
    check(&names, &files, |content| content.iter().filter(|byte| **byte == b'\n').count());
    for kind in ["articles", "actors", "resolutions", "votes", "statements", "provisions", "series"] {
        let list = app.get(&format!("/v1/{kind}?format=ndjson")).send().await.unwrap().bytes().await.unwrap();
        assert_eq!(files[&format!("{kind}.ndjson")], list, "{kind}");
    }
    let positions = String::from_utf8(files["positions.ndjson"].clone()).unwrap();
    assert!(positions.lines().count() >= 300, "{}", positions.lines().count());
    let cursor = manifest(&files)["cursor"].as_str().unwrap().to_owned();
    let path = format!("/v1/changes?cursor={cursor}");
    assert_eq!(get(&app, &path).await["items"], json!([]));
    let sent = send(&app, &article("https://news.example/later", "Later")).await;
    app.settled().await;
    let changes = get(&app, &path).await;
    let later = changes["items"].as_array().unwrap().iter().find(|change| change["kind"] == "article");
    assert_eq!(later.unwrap()["id"], sent["article"]["id"]);
}

#[tokio::test]
async fn a_csv_export_has_a_header_and_as_many_rows_as_it_says() {
    let app = TestApp::start().await;
    stocked(&app).await;
    let (names, files) = export(&app, "csv", None).await;
    check(&names, &files, |content| csv::Reader::from_reader(content).records().map(Result::unwrap).count());
    assert!(files["positions.csv"].starts_with(b"vote,actor,actor_name,option,"));
}

#[tokio::test]
async fn a_popolo_export_has_the_classes_of_popolo() {
    let app = TestApp::start().await;
    stocked(&app).await;
    let (names, files) = export(&app, "popolo", None).await;
    let objects = |name: &str| -> Vec<Value> { serde_json::from_slice(&files[name]).unwrap() };
    check(&names, &files, |content| serde_json::from_slice::<Vec<Value>>(content).unwrap().len());
    let shapes: &[(&str, &[&str], &[&str])] = &[
        ("persons.json", &["id", "name"], &["other_names", "identifiers", "summary"]),
        (
            "organizations.json",
            &["id", "name", "classification"],
            &["other_names", "identifiers", "parent_id", "founding_date", "dissolution_date"],
        ),
        (
            "memberships.json",
            &["id", "organization_id"],
            &["person_id", "member_id", "role", "start_date", "end_date"],
        ),
        (
            "motions.json",
            &["id", "classification", "result"],
            &["organization_id", "legislative_session_id", "identifier", "text", "date"],
        ),
        (
            "vote_events.json",
            &["id", "classification", "counts"],
            &["organization_id", "motion_id", "start_date", "result"],
        ),
        ("votes.json", &["vote_event_id", "voter_id", "option"], &["note"]),
    ];
    let date =
        |text: &str| text.split('-').count() <= 3 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    for (name, required, others) in shapes {
        let objects = objects(name);
        assert!(!objects.is_empty() || *name == "memberships.json", "{name}");
        for object in objects {
            for field in *required {
                assert!(object.get(field).is_some(), "{name}: {object} has no {field}");
            }
            for (field, value) in object.as_object().unwrap() {
                let known = required.contains(&field.as_str()) || others.contains(&field.as_str());
                assert!(known || ["created_at", "updated_at"].contains(&field.as_str()), "{name}: {field}");
                match field.as_str() {
                    "other_names" | "identifiers" | "counts" => {
                        assert!(value.is_array(), "{name} {field}: {value}")
                    }
                    _ => assert!(value.is_string(), "{name} {field}: {value}"),
                }
                if field.ends_with("_date") || field == "date" {
                    assert!(date(value.as_str().unwrap()), "{name} {field}: {value}");
                }
            }
        }
    }
    // References lead somewhere within the export.
    let ids =
        |name: &str| -> Vec<Value> { objects(name).iter().map(|object| object["id"].clone()).collect() };
    let (persons, organizations) = (ids("persons.json"), ids("organizations.json"));
    let (motions, events) = (ids("motions.json"), ids("vote_events.json"));
    for event in objects("vote_events.json") {
        assert!(motions.contains(&event["motion_id"]), "{event}");
        assert!(organizations.contains(&event["organization_id"]), "{event}");
        assert_eq!(event["counts"][0], json!({"option": "yes", "value": 101}));
    }
    for vote in objects("votes.json") {
        assert!(events.contains(&vote["vote_event_id"]), "{vote}");
        assert!(persons.contains(&vote["voter_id"]) || organizations.contains(&vote["voter_id"]), "{vote}");
    }
}

#[tokio::test]
async fn an_export_holds_what_its_reader_may_see() {
    let app = TestApp::start().await;
    let (contributor, reader) = (roles::key(&app, "contributor").await, roles::key(&app, "reader").await);
    for (url, field, value) in [
        ("https://news.example/restricted", "visibility", "restricted"),
        ("https://news.example/embargo", "embargo_until", "2999-01-01T00:00:00Z"),
    ] {
        let mut story = article(url, "A title nobody may read");
        story["text"] =
            json!(format!("{}\n\n{url}", super::COMMITTEE.replace("Ana Example", "Hidden Person")));
        story[field] = json!(value);
        app.post("/v1/articles").bearer_auth(&contributor).json(&story).send().await.unwrap();
    }
    for format in ["ndjson", "csv", "popolo"] {
        let (_, all) = export(&app, format, Some(&contributor)).await;
        let (_, public) = export(&app, format, Some(&reader)).await;
        assert_eq!(
            (manifest(&all)["restricted"].clone(), manifest(&public)["restricted"].clone()),
            (json!(true), json!(false))
        );
        let text = |files: &BTreeMap<String, Vec<u8>>| {
            files.values().map(|content| String::from_utf8(content.clone()).unwrap()).collect::<String>()
        };
        let (all, public) = (text(&all), text(&public));
        for hidden in ["Hidden Person", "/restricted", "/embargo"] {
            assert!(
                format == "popolo" && hidden.starts_with('/') || all.contains(hidden),
                "{format} {hidden}"
            );
            assert!(!public.contains(hidden), "{format} {hidden}");
        }
    }
    problem(app.get("/v1/export"), 401, "unauthorized").await;
    problem(app.get("/v1/export?format=xls").bearer_auth(&reader), 400, "invalid_parameter").await;
}

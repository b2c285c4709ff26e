//! Related records in the same answer.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use super::edits::{correct, id, story};
use super::roles::key;
use super::{answer, get, problem, send};
use crate::support::{Statements, TestApp};

/// Every path that takes `include`, with the names it documents; ids are those of the first records that are listed.
async fn offers(app: &TestApp) -> BTreeMap<String, Vec<String>> {
    let document = get(app, "/openapi.json").await;
    let mut offers = BTreeMap::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        let parameters = item["get"]["parameters"].as_array().cloned().unwrap_or_default();
        let Some(include) = parameters.iter().find(|parameter| parameter["name"] == "include") else {
            continue;
        };
        let Some(names) = include["schema"]["items"]["enum"].as_array() else {
            assert!(["/v1/changes", "/v1/events"].contains(&path.as_str()), "{path}");
            continue;
        };
        let names = names.iter().map(|name| name.as_str().unwrap().to_owned()).collect();
        let kind = path.split('/').nth(2).unwrap();
        let mut path = path.clone();
        if path.contains("{id}") {
            let some = get(app, &format!("/v1/{kind}?limit=1")).await["items"][0].clone();
            if some.is_null() {
                continue;
            }
            path = path.replace("{id}", some["id"].as_str().unwrap());
        }
        offers.insert(path, names);
    }
    offers
}

/// All records of a kind, as their list serves them.
async fn listed(app: &TestApp, kind: &str) -> BTreeMap<String, Value> {
    let mut records = BTreeMap::new();
    let mut path = format!("/v1/{kind}?limit=100");
    loop {
        let page = get(app, &path).await;
        records.extend(page["items"].as_array().unwrap().iter().map(|record| (id(record), record.clone())));
        match page["next_cursor"].as_str() {
            Some(cursor) => path = format!("/v1/{kind}?limit=100&cursor={cursor}"),
            None => return records,
        }
    }
}

fn ids(included: &Value, kind: &str) -> BTreeSet<String> {
    included[kind].as_array().unwrap_or_else(|| panic!("no {kind} in {included}")).iter().map(id).collect()
}

#[tokio::test]
async fn related_records_come_once_and_as_their_lists_serve_them() {
    let app = TestApp::start().await;
    let mut first = story("wire", 101);
    // A series comes of a text that is counted.
    let text = format!(
        "{}\n\nThe resolution was adopted for the 20th consecutive year.",
        first["text"].as_str().unwrap()
    );
    first["text"] = json!(text);
    let sent = send(&app, &first).await;
    send(&app, &story("second", 101)).await;
    let mut all = BTreeMap::new();
    for kind in ["actors", "resolutions", "votes", "statements", "provisions", "series"] {
        all.insert(kind, listed(&app, kind).await);
    }
    let offers = offers(&app).await;
    assert_eq!(offers.len(), 17, "there is a record of every kind: {offers:?}");
    let mut met = BTreeSet::new();
    for (path, names) in &offers {
        let plain = get(&app, path).await;
        let answer = get(&app, &format!("{path}?include={}", names.join(","))).await;
        let included = &answer["included"];
        assert_eq!(included["more"], json!([]), "{path}");
        assert_eq!(included.as_object().unwrap().len(), names.len() + 1, "{path} {included}");
        for name in names {
            let records = included[name].as_array().unwrap();
            assert_eq!(ids(included, name).len(), records.len(), "{path}: a {name} twice");
            for record in records {
                assert_eq!(Some(record), all[name.as_str()].get(&id(record)), "{path} {name}");
                met.insert(name.clone());
            }
        }
        // Beside them all is as it is without.
        let mut rest = answer.clone();
        rest.as_object_mut().unwrap().remove("included");
        assert_eq!(rest, plain, "{path}");
    }
    assert_eq!(met.len(), all.len(), "{met:?}");

    let (vote, statement) = (&sent["votes"][0], &sent["statements"][0]);
    let text = vote["resolution"].as_str().unwrap();
    let answer = get(&app, &format!("/v1/resolutions/{text}?include=votes,statements,actors")).await;
    assert_eq!(ids(&answer["included"], "votes"), BTreeSet::from([id(vote)]));
    assert!(ids(&answer["included"], "statements").contains(&id(statement)));
    let named = [&answer["body"], &answer["subjects"][0]].map(|id| id.as_str().unwrap().to_owned());
    assert!(ids(&answer["included"], "actors").is_superset(&named.into()), "{answer}");
    assert!(answer["included"].get("provisions").is_none(), "only what was named comes");
    let answer = get(&app, "/v1/statements?include=resolutions").await;
    assert!(answer["items"].as_array().unwrap().len() > 1);
    assert_eq!(ids(&answer["included"], "resolutions"), BTreeSet::from([text.to_owned()]));
    let article = format!("/v1/articles/{}?include=votes%2Cactors", id(&sent["article"]));
    let answer = get(&app, &article).await;
    assert_eq!(ids(&answer["included"], "votes"), BTreeSet::from([id(vote)]));
    assert_eq!(
        ids(&answer["included"], "actors"),
        sent["actors"].as_array().unwrap().iter().map(id).collect()
    );
    let empty = get(&app, "/v1/votes?outcome=rejected&include=actors").await;
    assert_eq!(empty["included"], json!({"actors": [], "more": []}));
    assert!(get(&app, "/v1/votes?include=").await.get("included").is_none());
    let twice = get(&app, "/v1/votes?include=resolutions&include=actors").await;
    assert_eq!(twice, get(&app, "/v1/votes?include=actors,resolutions,actors").await);
    assert_eq!(twice, get(&app, "/v1/votes?include=actors,,resolutions,").await);
    assert_eq!(twice["included"].as_object().unwrap().len(), 3);
}

#[tokio::test]
async fn what_is_hidden_does_not_come_with_what_is_shown() {
    let app = TestApp::start().await;
    let (contributor, reader) = (key(&app, "contributor").await, key(&app, "reader").await);
    let post = async |body: &Value| {
        let (status, sent) = answer(app.post("/v1/articles").bearer_auth(&contributor).json(body)).await;
        assert_eq!(status, 201, "{sent}");
        sent
    };
    let public = post(&story("public", 101)).await;
    let text = public["votes"][0]["resolution"].clone();
    for (outlet, field, value) in
        [("restricted", "visibility", "restricted"), ("embargo", "embargo_until", "2999-01-01T00:00:00Z")]
    {
        let mut body = story(outlet, 101);
        let words = body["text"].as_str().unwrap().replace("Ana Example", &format!("Hidden {outlet}"));
        body["text"] = json!(words);
        body[field] = json!(value);
        let sent = post(&body).await;
        assert_eq!(sent["votes"][0]["resolution"], text, "both tell of one text");
    }
    let hidden = ["Hidden restricted", "Hidden embargo"];
    let mut met = BTreeSet::new();
    for (path, names) in offers(&app).await {
        let path = format!("{path}?include={}", names.join(","));
        for request in [app.get(&path), app.get(&path).bearer_auth(&reader)] {
            let (status, body) = answer(request).await;
            assert_eq!(status, 200, "{path}");
            let body = body.to_string();
            for name in hidden {
                assert!(!body.contains(name), "{path} tells of {name}");
            }
            // Nor is what is hidden counted, or pointed to.
            assert!(body.contains("\"more\":[]"), "{path}");
        }
        let (_, body) = answer(app.get(&path).bearer_auth(&contributor)).await;
        met.extend(hidden.into_iter().filter(|name| body["included"].to_string().contains(name)));
    }
    assert_eq!(met.len(), hidden.len(), "who may see them gets them");
    // Which records an article reports is told of those that may be seen only.
    let (_, hidden) = answer(app.get("/v1/articles?publisher=embargo").bearer_auth(&contributor)).await;
    for kind in ["actors", "resolutions", "votes", "statements"] {
        let path = format!("/v1/{kind}?article={}", id(&hidden["items"][0]));
        assert_eq!(answer(app.get(&path).bearer_auth(&reader)).await.1["items"], json!([]), "{path}");
        let (_, seen) = answer(app.get(&path).bearer_auth(&contributor)).await;
        assert!(!seen["items"].as_array().unwrap().is_empty(), "{path}");
    }
}

#[tokio::test]
async fn what_cannot_be_included_is_refused_with_what_can() {
    let app = TestApp::start().await;
    send(&app, &story("wire", 101)).await;
    for (path, names) in offers(&app).await {
        for wrong in ["voters".to_owned(), format!("{},voters", names[0])] {
            let request = app.get(&format!("{path}?include={wrong}"));
            let problem = problem(request, 400, "invalid_parameter").await;
            assert_eq!(problem["errors"][0]["parameter"], "include", "{path}");
            let detail = format!("`include`: `voters` is not known here. Known: {}.", names.join(", "));
            assert_eq!(problem["detail"], detail, "{path}");
        }
        let path = format!("{path}?include={}", names[0]);
        let forms = match path.contains('_') {
            false => {
                &["text/csv", "application/x-ndjson", "application/atom+xml", "application/feed+json"][..]
            }
            true => &["application/ld+json"],
        };
        for form in forms {
            let request = app.get(&path).header("accept", *form);
            let response = request.send().await.unwrap();
            // Not all single records are linked data, and lists of a record's are lists.
            if response.status() == 400 {
                let problem = super::problem_of(response, 400, "invalid_parameter").await;
                assert_eq!(problem["errors"][0]["parameter"], "include", "{path} as {form}");
            } else {
                assert!(path.contains('_'), "{path} as {form}: {}", response.status());
            }
        }
    }
    for form in ["csv", "ndjson", "atom", "json_feed"] {
        let path = format!("/v1/votes?format={form}&include=actors");
        problem(app.get(&path), 400, "invalid_parameter").await;
        assert_eq!(app.get(&format!("/v1/votes?format={form}")).send().await.unwrap().status(), 200);
    }
    let vote = id(&get(&app, "/v1/votes").await["items"][0]);
    for vote in [&vote, "vote_00000000000070008000000000000000"] {
        let path = format!("/v1/votes/{vote}?include=actors");
        problem(app.get(&path).header("accept", "application/ld+json"), 400, "invalid_parameter").await;
    }
    problem(app.get("/v1/imports?include=actors"), 400, "unknown_parameter").await;
    problem(app.get(&format!("/v1/votes/{vote}/positions?include=actors")), 400, "unknown_parameter").await;
}

#[tokio::test]
async fn the_etag_moves_with_what_is_included() {
    let app = TestApp::start().await;
    let sent = send(&app, &story("wire", 101)).await;
    let vote = &sent["votes"][0];
    let plain = format!("/v1/resolutions/{}", vote["resolution"].as_str().unwrap());
    let whole = format!("{plain}?include=votes");
    let tag = async |path: &str| app.get(path).send().await.unwrap().headers()["etag"].clone();
    let (of_plain, of_whole) = (tag(&plain).await, tag(&whole).await);
    let again = async || app.get(&whole).header("if-none-match", &of_whole).send().await.unwrap().status();
    assert_eq!(again().await, 304);
    correct(&app, &format!("/v1/votes/{}", id(vote)), json!({"yes": 99})).await;
    assert_eq!(again().await, 200);
    assert_ne!(tag(&whole).await, of_whole);
    assert_eq!(tag(&plain).await, of_plain, "the record itself is the same");
}

/// Votes on a text, beside those it has.
const MORE_VOTES: &str = "
    with made as (
        select gen_random_uuid() as id from generate_series(1, $2)
    ),
    kept as (
        insert into records (kind, id, survivor_id, created_at)
        select 'vote', id, id, '2025-01-15' from made
    )
    insert into votes (id, resolution_id, scope, mode, outcome, confidence, digest, created_at, updated_at)
    select id, (select id from resolutions where wire_id('resolution', id) = $1), 'amendment', 'vote', 'rejected', 0.9, '',
        '2025-01-15', '2025-01-15'
    from made";

/// On the thread of the test, where the service runs too: what it sends is counted.
#[tokio::test]
async fn the_number_of_queries_does_not_grow_with_the_records() {
    let app = TestApp::start().await;
    let sent = send(&app, &story("wire", 101)).await;
    let text = sent["votes"][0]["resolution"].as_str().unwrap().to_owned();
    let path = "/v1/resolutions?include=actors,votes,statements,provisions,series";
    let statements = Statements::default();
    let _guard = tracing_subscriber::registry().with(statements.clone()).set_default();
    let mut counts = Vec::new();
    for many in [0, 100] {
        sqlx::query(MORE_VOTES).bind(&text).bind(many).execute(&app.db).await.unwrap();
        for number in 0..many {
            let body = json!({"kind": "resolution", "stage": "introduced", "title": format!("Another text {number}"),
                "body": sent["votes"][0]["body"]});
            if number < 15 {
                let (status, made) = answer(app.post("/v1/resolutions").json(&body)).await;
                assert_eq!(status, 201, "{made}");
                sqlx::query(MORE_VOTES).bind(id(&made)).bind(2).execute(&app.db).await.unwrap();
            }
        }
        // Now and then the service looks whether there is a key by now.
        let mut fewest = usize::MAX;
        for _ in 0..3 {
            let before = statements.count();
            get(&app, path).await;
            fewest = fewest.min(statements.count() - before);
        }
        let answer = get(&app, path).await;
        let count = |records: &Value| records.as_array().unwrap().len();
        counts.push((fewest, count(&answer["items"]), count(&answer["included"]["votes"])));
    }
    let [(few, 1, 1), (lots, texts, votes)] = counts[..] else { panic!("{counts:?}") };
    assert!(texts > 10 && votes > 30, "{counts:?}");
    assert!(few > 5, "statements are counted: {counts:?}");
    assert_eq!(few, lots, "{counts:?}");
}

#[tokio::test]
async fn what_is_too_much_for_an_answer_is_pointed_to() {
    let app = TestApp::start().await;
    let sent = send(&app, &story("wire", 101)).await;
    let text = sent["votes"][0]["resolution"].as_str().unwrap();
    sqlx::query(MORE_VOTES).bind(text).bind(310).execute(&app.db).await.unwrap();
    let rest = format!("/v1/resolutions/{text}/votes");
    let newest = super::walk(&app, &format!("{rest}?limit=100")).await;
    assert_eq!(newest.len(), 311);
    for path in [format!("/v1/resolutions/{text}"), "/v1/resolutions".to_owned()] {
        let answer = get(&app, &format!("{path}?include=votes,statements")).await;
        let votes: Vec<String> = answer["included"]["votes"].as_array().unwrap().iter().map(id).collect();
        assert_eq!(votes, newest[..100], "{path}");
        assert_eq!(answer["included"]["more"], json!([rest]), "{path}");
    }
    // What a record refers to is pointed to one by one.
    let person = id(&get(&app, "/v1/actors?kind=person").await["items"][0]);
    sqlx::query(
        "insert into memberships (person_id, organization_id, role, valid_from)
         select (select id from actors where wire_id('actor', id) = $1), o.id, 'guest', '2024'
         from actors as o where o.kind in ('state', 'body') order by o.id limit 303",
    )
    .bind(&person)
    .execute(&app.db)
    .await
    .unwrap();
    let answer = get(&app, &format!("/v1/actors/{person}?include=actors")).await;
    let mut shown = ids(&answer["included"], "actors");
    assert_eq!(shown.len(), 300);
    for path in answer["included"]["more"].as_array().unwrap() {
        shown.insert(id(&get(&app, path.as_str().unwrap()).await));
    }
    let members = answer["memberships"].as_array().unwrap();
    assert!(members.iter().all(|member| shown.contains(member["organization"].as_str().unwrap())));
    // What is hidden from the caller takes no place there.
    sqlx::query(
        "update actors set visibility = 'restricted'
         where id in (
             select organization_id
             from memberships
             where person_id = (select id from actors where wire_id('actor', id) = $1)
             order by organization_id
             limit 200
         )",
    )
    .bind(&person)
    .execute(&app.db)
    .await
    .unwrap();
    let reader = key(&app, "reader").await;
    let (_, seen) =
        super::answer(app.get(&format!("/v1/actors/{person}?include=actors")).bearer_auth(&reader)).await;
    assert!(ids(&seen["included"], "actors").len() > 100, "{}", seen["included"]);
    assert_eq!(seen["included"]["more"], json!([]));
}

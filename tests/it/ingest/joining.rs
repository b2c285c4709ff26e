//! Many articles, one record; and two records where there are two.

use serde_json::{Value, json};
use time::macros::datetime;

use super::support::{Newsroom, actor, article, committee_vote, with_person};

/// The plenary adopts, in December, what the committee approved.
fn plenary_vote() -> Value {
    let mut found = committee_vote(80, 27);
    found["actors"][0] = actor("a1", "body", "General Assembly", Some("UNGA"), None);
    found["resolutions"][0]["stage"] = json!("adopted");
    found["resolutions"][0]["events"] =
        json!([{"stage": "adopted", "body": "a1", "date": "2024-12-17", "expected": false}]);
    found["votes"][0]["date"] = json!("2024-12-17");
    found
}

#[tokio::test]
async fn committee_and_plenary_are_two_votes_on_one_text() {
    let room = Newsroom::open().await;
    room.post(&article("https://a.example/1", "November\n\nText."), &committee_vote(77, 28)).await;
    room.post(&article("https://b.example/1", "December\n\nText."), &plenary_vote()).await;
    let text = room.rows("select stage, stage_on, version from resolutions").await;
    assert_eq!(text, json!([{"stage": "adopted", "stage_on": "2024-12-17", "version": 2}]));
    let votes = room
        .rows("select b.known_as, v.yes from votes v join actors b on b.id = v.body_id order by v.vote_on")
        .await;
    assert_eq!(votes, json!([{"known_as": "UNGA.C3", "yes": 77}, {"known_as": "UNGA", "yes": 80}]));
}

#[tokio::test]
async fn next_year_is_another_text() {
    let room = Newsroom::open().await;
    let next = committee_vote(78, 27).to_string().replace("2024-", "2025-");
    room.post(&article("https://a.example/1", "2024\n\nText."), &committee_vote(77, 28)).await;
    room.post(&article("https://a.example/2", "2025\n\nText."), &serde_json::from_str(&next).unwrap()).await;
    let sessions = room.rows("select session from resolutions order by 1").await;
    assert_eq!(sessions, json!([{"session": "79"}, {"session": "80"}]));
}

/// A bill of a Congress, with a tally.
fn bill(symbol: Option<&str>, day: &str, yes: u32) -> Value {
    let mut found = committee_vote(yes, 37);
    found["actors"][0] = actor("a1", "body", "House of Representatives", Some("US.HOUSE"), None);
    let text = &mut found["resolutions"][0];
    text["kind"] = json!("bill");
    text["symbol"] = json!(symbol);
    text["title"] = json!("Iran Human Rights Reauthorization Act");
    text["stage"] = json!("passed_chamber");
    text["events"] = json!([{"stage": "passed_chamber", "body": "a1", "date": day, "expected": false}]);
    found["votes"][0]["date"] = json!(day);
    found
}

#[tokio::test]
async fn one_short_title_in_two_congresses_is_two_bills() {
    let room = Newsroom::open().await;
    room.post(&article("https://a.example/1", "One\n\nText."), &bill(None, "2024-11-20", 335)).await;
    room.post(&article("https://b.example/1", "Two\n\nText."), &bill(Some("H.R. 3012"), "2024-11-20", 335))
        .await;
    room.post(&article("https://a.example/2", "Three\n\nText."), &bill(Some("H.R. 3012"), "2022-09-21", 390))
        .await;
    let bills = room.rows("select r.session, r.symbol, i.identifier from resolutions r join resolution_identifiers i on i.resolution_id = r.id order by 1").await;
    assert_eq!(
        bills,
        json!([{"session": "117", "symbol": "H.R. 3012", "identifier": "hr3012-117"},
               {"session": "118", "symbol": "H.R. 3012", "identifier": "hr3012-118"}])
    );
}

#[tokio::test]
async fn a_house_bill_and_its_twin_in_the_senate_stay_two() {
    let room = Newsroom::open().await;
    room.post(&article("https://a.example/1", "One\n\nText."), &bill(Some("H.R. 3012"), "2024-11-20", 335))
        .await;
    room.post(&article("https://b.example/1", "Two\n\nText."), &bill(Some("S. 584"), "2024-11-20", 70)).await;
    assert_eq!(room.number("select count(*) from resolutions").await, 2);
}

#[tokio::test]
async fn persons_of_one_name_are_told_apart_by_whom_they_act_for() {
    let room = Newsroom::open().await;
    let says = |represents: Option<&str>, words: &str| {
        with_person(committee_vote(77, 28), "Ana Okoro", represents, words)
    };
    let mut other = says(Some("a3"), "Committee thinks");
    other["actors"].as_array_mut().unwrap().push(actor("a3", "state", "Cuba", None, Some("CUB")));
    room.post(&article("https://a.example/1", "One\n\nText."), &says(Some("a2"), "Committee votes")).await;
    room.post(&article("https://b.example/1", "Two\n\nText."), &says(None, "Committee waits")).await;
    assert_eq!(room.number("select count(*) from actors where kind = 'person'").await, 1);
    room.post(&article("https://c.example/1", "Three\n\nText."), &other).await;
    assert_eq!(room.number("select count(*) from actors where kind = 'person'").await, 2);
    let proposals = room.rows("select record_kind, score, state from proposals").await;
    assert_eq!(proposals, json!([{"record_kind": "actor", "score": 0.5, "state": "open"}]));
    let seen = room
        .rows("select o.iso3, m.role, m.valid_from from memberships m join actors o on o.id = m.organization_id order by 1")
        .await;
    assert_eq!(
        seen,
        json!([{"iso3": "CUB", "role": "ambassador", "valid_from": "2024-11-21"},
               {"iso3": "IRN", "role": "ambassador", "valid_from": "2024-11-21"}])
    );
}

#[tokio::test]
async fn an_article_that_names_no_office_takes_none_away() {
    let room = Newsroom::open().await;
    let says = |words: &str| with_person(committee_vote(77, 28), "Ana Okoro", Some("a2"), words);
    room.post(&article("https://a.example/1", "One\n\nText."), &says("Committee votes")).await;
    let mut later = article("https://b.example/1", "Two\n\nText.");
    later.published_at = Some(datetime!(2025-02-01 9:00 UTC));
    let mut bare = says("Committee waits");
    bare["actors"].as_array_mut().unwrap().last_mut().unwrap()["role"] = Value::Null;
    room.post(&later, &bare).await;
    let seen = room.rows("select role, valid_from, valid_to from memberships order by valid_from").await;
    assert_eq!(
        seen,
        json!([{"role": "ambassador", "valid_from": "2024-11-21", "valid_to": null},
               {"role": null, "valid_from": "2025-02-01", "valid_to": null}])
    );
    let office = "select office_on(id, '2025-03-01') ->> 'role' as role from actors where kind = 'person'";
    assert_eq!(room.rows(office).await, json!([{"role": "ambassador"}]));
}

#[tokio::test]
async fn order_of_arrival_does_not_matter() {
    let posts = [
        ("https://a.example/1", "One\n\nText.", committee_vote(77, 28)),
        ("https://b.example/1", "Two\n\nText.", committee_vote(79, 28)),
        ("https://c.example/1", "Three\n\nText.", committee_vote(79, 28)),
        ("https://d.example/1", "Four\n\nText.", plenary_vote()),
    ];
    let mut seen = Vec::new();
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]] {
        let room = Newsroom::open().await;
        for i in order {
            let (url, text, found) = &posts[i];
            room.post(&article(url, text), found).await;
        }
        seen.push(
            room.rows(
                "select r.stage, r.stage_on, v.vote_on, v.yes, c.field, jsonb_path_query_array(c.claims, '$[*].value') as claims
                 from resolutions r join votes v on v.resolution_id = r.id left join conflicts c on c.record_id = v.id
                 order by v.vote_on",
            )
            .await,
        );
    }
    assert_eq!(seen[0][0]["yes"], 79);
    assert_eq!(seen[0], seen[1]);
    assert_eq!(seen[0], seen[2]);
}

#[tokio::test]
async fn the_sample_articles_go_in_and_again() {
    let room = Newsroom::open().await;
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/extract/tests/corpus/tune");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|e| e == "txt"));
    files.sort();
    assert!(files.len() >= 10, "the samples are there");
    let posts: Vec<_> = files
        .iter()
        .map(|file| {
            article(
                &format!("https://a.example/{}", file.file_stem().unwrap().display()),
                &std::fs::read_to_string(file).unwrap(),
            )
        })
        .collect();
    for post in &posts {
        room.read(post).await;
    }
    let counts = room.counts().await;
    for post in posts.iter().rev() {
        room.read(post).await;
    }
    assert_eq!(room.counts().await, counts);
    let lost = room
        .number(
            "select count(*) from reports r left join actors a on a.id = r.record_id left join resolutions t on t.id = r.record_id
             left join votes v on v.id = r.record_id left join statements s on s.id = r.record_id
             left join provisions p on p.id = r.record_id
             where r.ended_at is null and coalesce(a.id, t.id, v.id, s.id, p.id) is null",
        )
        .await;
    assert_eq!(lost, 0, "every live report shows in a record");
    let astray = room
        .number(
            "select count(*) from reports r join article_revisions t on t.id = r.revision_id,
                 jsonb_to_recordset(r.evidence) as e (start integer, \"end\" integer, exact text)
             where substr(t.text, e.start + 1, e.\"end\" - e.start) <> e.exact",
        )
        .await;
    assert_eq!(astray, 0, "all evidence is in the text where it says");
}

#[tokio::test]
async fn years_of_one_situation_are_a_series_and_a_false_count_is_flagged() {
    let room = Newsroom::open().await;
    let claims = [(2020, Some(16)), (2021, None), (2022, Some(18)), (2023, Some(18)), (2024, Some(20))];
    for (year, recurrence) in claims {
        let mut found: Value =
            serde_json::from_str(&committee_vote(77, 28).to_string().replace("2024-", &format!("{year}-")))
                .unwrap();
        found["resolutions"][0]["recurrence"] = json!(recurrence);
        room.post(&article(&format!("https://a.example/{year}"), &format!("{year}\n\nText.")), &found).await;
    }
    let series = room.rows("select title, first_year, last_year, findings from series").await;
    assert_eq!(
        series,
        json!([{"title": "Iran, UN General Assembly", "first_year": 2005, "last_year": 2024,
                "findings": [{"year": 2023, "kind": "contradicted_claim", "detail": "claimed 18, counted 19"}]}])
    );
    let places = room.rows("select ordinal from resolutions where series_id is not null order by year").await;
    assert_eq!(
        places,
        json!([{"ordinal": 16}, {"ordinal": 17}, {"ordinal": 18}, {"ordinal": 19}, {"ordinal": 20}])
    );
    let flagged = room
        .rows("select r.year, jsonb_path_query_array(c.claims, '$[*].value') as claims from conflicts c join resolutions r on r.id = c.record_id")
        .await;
    assert_eq!(flagged, json!([{"year": 2023, "claims": [18, 19]}]));
    // The outlet mends its count: the flag is gone.
    let mut mended: Value =
        serde_json::from_str(&committee_vote(77, 28).to_string().replace("2024-", "2023-")).unwrap();
    mended["resolutions"][0]["recurrence"] = json!(19);
    room.post(&article("https://a.example/2023", "2023\n\nCorrected."), &mended).await;
    assert_eq!(room.number("select count(*) from conflicts").await, 0);
    assert_eq!(room.rows("select findings from series").await, json!([{"findings": []}]));
}

#[tokio::test]
async fn two_of_one_name_do_not_breed_a_third() {
    let room = Newsroom::open().await;
    // Two texts that no later article can tell apart.
    let mut two = committee_vote(77, 28);
    let mut twin = two["resolutions"][0].clone();
    twin["ref"] = json!("r2");
    two["resolutions"].as_array_mut().unwrap().push(twin);
    room.post(&article("https://a.example/1", "One\n\nText."), &two).await;
    // Two persons of one name, and articles that do not say whom they act for.
    let says = |represents: Option<&str>| {
        let mut found = with_person(committee_vote(77, 28), "Ana Okoro", represents, "Committee votes");
        found["actors"].as_array_mut().unwrap().push(actor("a3", "state", "Cuba", None, Some("CUB")));
        found
    };
    for (n, represents) in [Some("a2"), Some("a3"), None, None, None, None].into_iter().enumerate() {
        room.post(&article(&format!("https://b.example/{n}"), &format!("{n}\n\nText.")), &says(represents))
            .await;
    }
    assert_eq!(room.number("select count(*) from resolutions").await, 2);
    assert_eq!(room.number("select count(*) from actors where kind = 'person'").await, 3);
    assert!(room.number("select count(*) from proposals").await <= 4);
}

#[tokio::test]
async fn a_text_on_two_situations_keeps_its_place_whichever_is_touched() {
    let on = |states: &[(&str, &str)], year: i32| {
        let mut found: Value =
            serde_json::from_str(&committee_vote(77, 28).to_string().replace("2024-", &format!("{year}-")))
                .unwrap();
        let actors = found["actors"].as_array_mut().unwrap();
        actors.truncate(1);
        for (i, (name, iso3)) in states.iter().enumerate() {
            actors.push(actor(&format!("a{}", i + 2), "state", name, None, Some(iso3)));
        }
        found["resolutions"][0]["subjects"] = (2..states.len() + 2).map(|i| format!("a{i}")).collect();
        found
    };
    let (iran, cuba) = (("Iran", "IRN"), ("Cuba", "CUB"));
    let articles = [
        ("both", on(&[iran, cuba], 2022)),
        ("iran 2021", on(&[iran], 2021)),
        ("cuba 2020", on(&[cuba], 2020)),
        ("iran 2020", on(&[iran], 2020)),
        ("cuba 2021", on(&[cuba], 2021)),
    ];
    let place = "select t.known_as, r.ordinal from resolutions r join series s on s.id = r.series_id join actors t on t.id = s.subject_id where r.year = 2022";
    let mut seen = Vec::new();
    for order in [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [1, 3, 0, 2, 4], [2, 4, 0, 1, 3]] {
        let room = Newsroom::open().await;
        for i in order {
            let (name, found) = &articles[i];
            room.post(&article(&format!("https://a.example/{name}"), &format!("{name}\n\nText.")), found)
                .await;
        }
        assert_eq!(room.number("select count(*) from series").await, 2);
        seen.push(room.rows(place).await);
    }
    assert!(seen.iter().all(|other| *other == seen[0] && other[0]["ordinal"] == 3), "{seen:?}");
}

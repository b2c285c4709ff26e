//! How often one may ask.

use reqwest::header::HeaderMap;

use super::{problem, problem_of, roles};
use crate::support::TestApp;

fn told(headers: &HeaderMap) -> (&str, &str) {
    (headers["ratelimit-policy"].to_str().unwrap(), headers["ratelimit"].to_str().unwrap())
}

async fn limited() -> TestApp {
    TestApp::with(|config| {
        config.http.rate_limit = 4;
        config.http.rate_limit_anonymous = 2;
        config.http.client_address_header = Some("x-real-ip".parse().unwrap());
    })
    .await
}

#[tokio::test]
async fn a_key_and_an_address_have_so_many_requests_a_minute() {
    let app = limited().await;
    let (one, other) = (roles::key(&app, "reader").await, roles::key(&app, "editor").await);
    let get = async |key: Option<&str>, address: &str| {
        let request = app.get("/v1/votes?limit=1").header("x-real-ip", address);
        let request = if let Some(key) = key { request.bearer_auth(key) } else { request };
        request.send().await.unwrap()
    };
    let first = get(None, "192.0.2.1").await;
    assert_eq!(
        (first.status().as_u16(), told(first.headers())),
        (200, ("\"default\";q=2;w=60", "\"default\";r=1;t=30"))
    );
    assert_eq!(told(get(None, "192.0.2.1").await.headers()).1, "\"default\";r=0;t=60");
    let refused = get(None, "192.0.2.1").await;
    let wait: u64 = refused.headers()["retry-after"].to_str().unwrap().parse().unwrap();
    assert!((1..=31).contains(&wait), "{wait}");
    assert_eq!(told(refused.headers()).1, "\"default\";r=0;t=60");
    problem_of(refused, 429, "too_many_requests").await;
    // Another address, an IPv6 network, keys: each has its own. A proxy adds to the list that a client began.
    assert_eq!(get(None, "192.0.2.1, 192.0.2.2").await.status(), 200);
    for address in ["2001:db8::1", "2001:db8::2:1", "::ffff:192.0.2.3"] {
        assert_eq!(get(None, address).await.status(), 200);
    }
    assert_eq!(get(None, "2001:db8::3").await.status(), 429);
    for key in [&one, &other] {
        // The first is the address's: whether a key is one is known only then.
        assert_eq!(told(get(Some(key), "192.0.2.4").await.headers()).0, "\"default\";q=2;w=60");
        for left in [3, 2, 1, 0] {
            let answer = get(Some(key), "192.0.2.4").await;
            let told = told(answer.headers());
            assert!(told.1.starts_with(&format!("\"default\";r={left};")), "{told:?}");
        }
        assert_eq!(get(Some(key), "192.0.2.5").await.status(), 429);
    }
}

#[tokio::test]
async fn made_up_keys_are_paid_for_by_their_address() {
    let app = limited().await;
    roles::key(&app, "reader").await;
    for number in 0..3 {
        let status = if number < 2 { (401, "unauthorized") } else { (429, "too_many_requests") };
        problem(app.get("/v1/votes").bearer_auth(format!("made-up-{number}")), status.0, status.1).await;
    }
    for path in ["/healthz", "/readyz"] {
        assert_eq!(app.get(path).send().await.unwrap().status(), 200);
    }
}

#[tokio::test]
async fn in_local_mode_and_where_there_is_no_limit_nothing_is_counted() {
    let local = limited().await;
    let unlimited = TestApp::with(|config| config.http.rate_limit_anonymous = 0).await;
    roles::key(&unlimited, "reader").await;
    for app in [local, unlimited] {
        for _ in 0..5 {
            let answer = app.get("/v1/votes?limit=1").send().await.unwrap();
            assert!(answer.status() == 200 && answer.headers().get("ratelimit").is_none());
        }
    }
}

//! Requests as spans, at a collector that speaks OTLP.

use axum::Router;
use axum::body::Bytes;
use axum::routing::post;
use rustix::process::Signal;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::support::{Program, Scratch, User, client};

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_a_span_of_its_callers_trace() {
    let (tell, mut told) = mpsc::unbounded_channel();
    let take = move |body: Bytes| async move { tell.send(body).unwrap() };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let collector = format!("http://{}", listener.local_addr().unwrap());
    let router = Router::new().route("/v1/traces", post(take));
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });

    let scratch = Scratch::new();
    let service = Program::serve_with(User::Me, scratch.path(), &["--otlp-endpoint", &collector]);
    let service = service.unwrap_or_else(|(said, status)| panic!("{status}\n{said}"));
    let trace = *b"0af7651916cd43dd8448eb211c80319c";
    let parent = format!("00-{}-b7ad6b7169203331-01", String::from_utf8_lossy(&trace));
    let url = format!("http://{}/v1/search?q=Somebody", service.address);
    let client = client();
    let answer = client.get(url).header("traceparent", parent).send().await.unwrap();
    assert!(answer.status().is_success(), "{}", answer.status());
    // What was not sent yet is sent at the stop.
    service.signal(Signal::TERM);
    let (log, status) = tokio::task::spawn_blocking(|| service.end()).await.unwrap();
    assert!(status.success(), "{status}\n{log}");
    assert!(!log.contains("trace_id") && !log.contains("plenary_traces"), "the log stays as it is: {log}");

    let mut sent = Vec::new();
    while let Ok(body) = told.try_recv() {
        sent.extend_from_slice(&body);
    }
    let has = |words: &[u8]| sent.windows(words.len()).any(|window| window == words);
    let id: Vec<u8> =
        trace.chunks(2).map(|hex| u8::from_str_radix(str::from_utf8(hex).unwrap(), 16).unwrap()).collect();
    assert!(has(&id), "the span is of the caller's trace");
    assert!(has(b"GET /v1/search") && has(b"service.name") && has(b"plenary"), "the route and the service");
    assert!(!has(b"Somebody"), "whom somebody looks for is nobody's business");
}

//! How a service ends, in order and by force: what was acknowledged is there, once and whole.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, Mutex};

use reqwest::Client;
use rustix::process::Signal;
use serde_json::{Value, json};
use tokio::sync::Notify;
use tokio::task::JoinSet;

use crate::support::{Program, Scratch, User, client};

fn article(number: usize) -> Value {
    let text = format!(
        "The House of Representatives passed H.R. {number} on Wednesday in a {}-{} vote.\n\n\
         \u{201c}We will not look away,\u{201d} said Rep. Ada Holt, the sponsor of the bill.",
        220 + number,
        12 + number % 90
    );
    json!({"url": format!("https://news.example/{number}"), "title": "House acts", "text": text, "published_at": "2024-11-21"})
}

/// The answer to an article; none where the service went away.
async fn post(client: &Client, address: &str, number: usize) -> Option<(u16, Value)> {
    let sent =
        client.post(format!("http://{address}/v1/articles")).json(&article(number)).send().await.ok()?;
    let status = sent.status().as_u16();
    Some((status, sent.json().await.ok()?))
}

/// Every id in an answer.
fn ids(answer: &Value) -> BTreeSet<String> {
    let lists = ["actors", "resolutions", "votes", "statements", "provisions"];
    let records = lists.iter().flat_map(|list| answer[*list].as_array().unwrap());
    records.chain([&answer["article"]]).map(|record| record["id"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn what_was_acknowledged_before_a_kill_is_there_once_and_whole() {
    const POSTS: usize = 200;
    const ENOUGH: usize = 60;
    let scratch = Scratch::new();
    let dir = User::Me.folder(&scratch, "data");
    let service = Program::serve(User::Me, &dir).unwrap();
    let (client, acknowledged, enough) =
        (client(), Arc::new(Mutex::new(Vec::new())), Arc::new(Notify::new()));
    let mut writers = JoinSet::new();
    for first in 0..8 {
        let (client, address) = (client.clone(), service.address.clone());
        let (acknowledged, enough) = (acknowledged.clone(), enough.clone());
        writers.spawn(async move {
            for number in (first..POSTS).step_by(8) {
                let Some((status, answer)) = post(&client, &address, number).await else { return };
                assert_eq!(status, 201, "{answer}");
                let mut acknowledged = acknowledged.lock().unwrap();
                acknowledged.push((number, ids(&answer)));
                if acknowledged.len() == ENOUGH {
                    enough.notify_one();
                }
            }
        });
    }
    enough.notified().await;
    service.signal(Signal::KILL);
    service.end();
    while let Some(writer) = writers.join_next().await {
        writer.unwrap();
    }
    let acknowledged = acknowledged.lock().unwrap().clone();
    assert!((ENOUGH..POSTS).contains(&acknowledged.len()), "killed in the middle: {}", acknowledged.len());

    let service = Program::serve(User::Me, &dir).unwrap();
    for (number, before) in &acknowledged {
        let (status, answer) = post(&client, &service.address, *number).await.unwrap();
        assert_eq!((status, answer["outcome"].as_str()), (200, Some("unchanged")), "article {number}");
        assert_eq!(ids(&answer), *before, "article {number}");
    }
    service.signal(Signal::TERM);
    assert!(service.end().1.success());
}

#[tokio::test]
async fn a_request_under_way_is_answered_before_the_database_stops() {
    let scratch = Scratch::new();
    let dir = User::Me.folder(&scratch, "data");
    let mut service = Program::serve(User::Me, &dir).unwrap();
    let body = article(1).to_string();
    let (start, rest) = body.split_at(20);
    let mut request = TcpStream::connect(&service.address).unwrap();
    let head = format!(
        "POST /v1/articles HTTP/1.1\r\nhost: {}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nexpect: 100-continue\r\n\r\n",
        service.address,
        body.len()
    );
    request.write_all(head.as_bytes()).unwrap();
    let mut answer = BufReader::new(request.try_clone().unwrap());
    let mut line = String::new();
    answer.read_line(&mut line).unwrap();
    assert!(line.starts_with("HTTP/1.1 100"), "the body is being waited for: {line}");
    request.write_all(start.as_bytes()).unwrap();

    service.signal(Signal::TERM);
    service.wait_for("waiting for running requests");
    request.write_all(rest.as_bytes()).unwrap();
    let mut text = String::new();
    answer.read_to_string(&mut text).unwrap();
    assert!(text.contains("HTTP/1.1 201"), "{text}");
    let (log, status) = service.end();
    assert!(status.success(), "{log}");

    let service = Program::serve(User::Me, &dir).unwrap();
    let (status, answer) = post(&client(), &service.address, 1).await.unwrap();
    assert_eq!((status, answer["outcome"].as_str()), (200, Some("unchanged")));
    service.signal(Signal::TERM);
    assert!(service.end().1.success());
}

#[tokio::test]
async fn a_request_that_does_not_end_is_cut_off_after_its_time() {
    let scratch = Scratch::new();
    let dir = User::Me.folder(&scratch, "data");
    let service = Program::serve_with(User::Me, &dir, &["--shutdown-timeout", "0.2"]).unwrap();
    let mut request = TcpStream::connect(&service.address).unwrap();
    let head = "POST /v1/articles HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 9\r\nexpect: 100-continue\r\n\r\n";
    request.write_all(head.as_bytes()).unwrap();
    let mut line = String::new();
    BufReader::new(request.try_clone().unwrap()).read_line(&mut line).unwrap();
    service.signal(Signal::TERM);
    let (log, status) = service.end();
    assert!(status.success() && log.contains("cut off"), "{log}");
}

#[test]
fn a_client_that_never_ends_the_head_of_its_request_is_cut_off() {
    let scratch = Scratch::new();
    let service = Program::serve_with(User::Me, scratch.path(), &["--request-timeout", "1"]);
    let service = service.unwrap_or_else(|(said, status)| panic!("{status}\n{said}"));
    let mut slow = TcpStream::connect(&service.address).unwrap();
    slow.set_read_timeout(Some(std::time::Duration::from_secs(60))).unwrap();
    slow.write_all(b"GET /healthz HTTP/1.1\r\nHost: plenary\r\n").unwrap();
    let mut said = String::new();
    slow.read_to_string(&mut said).unwrap();
    assert!(said.is_empty() || said.starts_with("HTTP/1.1 408"), "{said}");
}

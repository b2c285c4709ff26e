//! What was acknowledged is kept: the program is killed while articles come in, and started again.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::JoinHandle;

use reqwest::Client;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};

use crate::api::COMMITTEE;
use crate::support::{Program, Scratch, User};

const ARTICLES: usize = 200;
const CLIENTS: usize = 8;
/// Answers after which the program is killed.
const KILLED_AFTER: usize = 60;

fn article(number: usize) -> Value {
    let text = COMMITTEE.replace("101 in favor", &format!("{} in favor", 200 + number));
    json!({"url": format!("https://news.example/{number}"), "title": format!("Story {number}"), "text": text,
           "publisher": "Example News", "published_at": "2024-11-21"})
}

/// A running service whose log is read away, or it would stand still at a full pipe.
struct Running {
    pid: Pid,
    address: String,
    ended: JoinHandle<()>,
}

impl Running {
    fn start(dir: &Path) -> Self {
        let program = Program::serve(User::Me, dir).unwrap_or_else(|(said, _)| panic!("{said}"));
        let (pid, address) = (program.pid(), program.address.clone());
        Self { pid, address, ended: std::thread::spawn(|| drop(program.end())) }
    }

    fn end(self, signal: Signal) {
        kill_process(self.pid, signal).unwrap();
        self.ended.join().unwrap();
    }
}

async fn get(client: &Client, address: &str, path: &str) -> Value {
    let response = client.get(format!("http://{address}{path}")).send().await.unwrap();
    assert_eq!(response.status(), 200, "{path}");
    response.json().await.unwrap()
}

#[tokio::test]
async fn a_killed_service_keeps_every_article_it_acknowledged_once_and_whole() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = Client::builder().no_proxy().build().unwrap();
    let scratch = Scratch::new();
    let dir = User::Me.folder(&scratch, "data");
    let service = Running::start(&dir);
    let (next, answered) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (enough, mut reached) = tokio::sync::mpsc::channel(1);
    let clients = (0..CLIENTS).map(|_| {
        let (client, next, answered, enough) =
            (client.clone(), next.clone(), answered.clone(), enough.clone());
        let url = format!("http://{}/v1/articles", service.address);
        tokio::spawn(async move {
            let mut acknowledged = Vec::new();
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= ARTICLES {
                    return acknowledged;
                }
                let Ok(response) = client.post(&url).json(&article(number)).send().await else { continue };
                let status = response.status();
                let Ok(answer) = response.json::<Value>().await else { continue };
                assert_eq!(status, 201, "{answer}");
                acknowledged.push((number, answer));
                if answered.fetch_add(1, Ordering::Relaxed) + 1 == KILLED_AFTER {
                    enough.send(()).await.unwrap();
                }
            }
        })
    });
    let clients: Vec<_> = clients.collect();
    reached.recv().await.unwrap();
    service.end(Signal::KILL);
    let mut acknowledged = Vec::new();
    for client in clients {
        acknowledged.extend(client.await.unwrap());
    }
    assert!((KILLED_AFTER..ARTICLES).contains(&acknowledged.len()), "killed in the middle");

    let service = Running::start(&dir);
    let address = &service.address;
    for (number, answer) in &acknowledged {
        let found = get(&client, address, &format!("/v1/articles?url=https://news.example/{number}")).await;
        assert_eq!(found["items"].as_array().unwrap().len(), 1, "article {number}");
        let id = answer["article"]["id"].as_str().unwrap();
        // Articles that came later are among the copies by now.
        let mut there = get(&client, address, &format!("/v1/articles/{id}")).await;
        there["copies"] = answer["article"]["copies"].clone();
        assert_eq!(there, answer["article"]);
        let statements = get(&client, address, &format!("/v1/statements?article={id}&limit=100")).await;
        assert_eq!(
            statements["items"].as_array().unwrap().len(),
            answer["statements"].as_array().unwrap().len()
        );
    }
    // Of the others each is there whole or not at all: sent again, it is created or unchanged, never half known.
    for number in 0..ARTICLES {
        let response =
            client.post(format!("http://{address}/v1/articles")).json(&article(number)).send().await.unwrap();
        let answer: Value = response.json().await.unwrap();
        let outcome = answer["outcome"].as_str().unwrap();
        let was_acknowledged = acknowledged.iter().any(|(other, _)| *other == number);
        assert!(outcome == "unchanged" || outcome == "created" && !was_acknowledged, "{number}: {outcome}");
        assert!(
            !answer["votes"].as_array().unwrap().is_empty()
                && !answer["statements"].as_array().unwrap().is_empty()
        );
    }
    service.end(Signal::TERM);
}

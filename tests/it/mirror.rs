//! Copies by the log, the stream and webhooks, while everything changes and the service is killed: in the end each is what
//! an export is, byte for byte.
//!
//! 150 writes here; `MIRROR_WRITES=5000 cargo test --test it mirror -- --nocapture` for more.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, RwLock};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use futures_util::StreamExt;
use reqwest::{Client, RequestBuilder};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};

use crate::api::COMMITTEE;
use crate::support::{Program, Receiver, Scratch, User, client, run};

const WRITERS: usize = 4;
const KINDS: [&str; 7] = ["articles", "actors", "resolutions", "votes", "statements", "provisions", "series"];
const START: &str = "AAAAAAAAAAAAAAAAAAAAAA";
/// How long copies may take to come up after the last write.
const PATIENCE: Duration = Duration::from_secs(600);

/// The service, wherever it is at the moment.
#[derive(Clone)]
struct Service {
    address: Arc<RwLock<String>>,
    client: Client,
    key: Arc<RwLock<String>>,
}

impl Service {
    fn at(&self, method: &str, path: &str) -> RequestBuilder {
        let url = format!("http://{}{path}", self.address.read().unwrap());
        self.client.request(method.parse().unwrap(), url)
    }

    fn with_key(&self, method: &str, path: &str) -> RequestBuilder {
        self.at(method, path).bearer_auth(self.key.read().unwrap().as_str())
    }
}

/// A process whose log is read away, or it would stand still at a full pipe.
struct Running {
    pid: Pid,
    /// Gives what it logged as errors.
    ended: JoinHandle<String>,
}

impl Running {
    fn start(dir: &Path, service: &Service) -> Self {
        let settings = [
            "--webhook-private-addresses",
            "--webhook-retries",
            "0.2,0.2,0.5,1,1,1,2,2,2,5,5,5,5,5,5,5,5",
            "--rate-limit",
            "0",
            "--rate-limit-anonymous",
            "0",
        ];
        let program =
            Program::serve_with(User::Me, dir, &settings).unwrap_or_else(|(said, _)| panic!("{said}"));
        service.address.write().unwrap().clone_from(&program.address);
        Self { pid: program.pid(), ended: std::thread::spawn(|| errors(&program.end().0)) }
    }

    fn end(self, signal: Signal) -> String {
        kill_process(self.pid, signal).unwrap();
        self.ended.join().unwrap()
    }
}

fn errors(log: &str) -> String {
    log.lines().filter(|line| line.contains("\"ERROR\"")).collect::<Vec<_>>().join("\n")
}

/// Records by their ids, in the bytes they came in.
#[derive(Clone, Default)]
struct Copy(Arc<Mutex<BTreeMap<String, String>>>);

impl Copy {
    /// Takes a change as it is written.
    fn take(&self, change: &str) {
        let id = serde_json::from_str::<Value>(change).unwrap()["id"].as_str().unwrap().to_owned();
        let (_, record) = change.split_once(",\"record\":").unwrap();
        match record.strip_suffix('}').unwrap() {
            "null" => drop(self.0.lock().unwrap().remove(&id)),
            record => drop(self.0.lock().unwrap().insert(id, record.to_owned())),
        }
    }

    /// In the order of an export that was sorted.
    fn sorted(&self) -> Vec<String> {
        let mut records: Vec<String> = self.0.lock().unwrap().values().cloned().collect();
        records.sort_unstable();
        records
    }
}

/// The objects of the array `items`, as they are written.
fn items(page: &str) -> Vec<&str> {
    let (_, list) = page.split_once("\"items\":[").unwrap();
    let (mut items, mut depth, mut start, mut quoted, mut escaped) = (Vec::new(), 0, 0, false, false);
    for (at, byte) in list.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'{' | b'[' => {
                if depth == 0 {
                    start = at;
                }
                depth += 1;
            }
            b']' if depth == 0 => break,
            b'}' | b']' => {
                depth -= 1;
                if depth == 0 {
                    items.push(&list[start..=at]);
                }
            }
            _ => {}
        }
    }
    items
}

async fn moment() {
    tokio::time::sleep(Duration::from_millis(50)).await;
}

/// Follows `/v1/changes`.
async fn by_the_log(service: Service, with_key: bool, copy: Copy) {
    let mut cursor = START.to_owned();
    loop {
        let path = format!("/v1/changes?include=record&limit=500&cursor={cursor}");
        let request = if with_key { service.with_key("GET", &path) } else { service.at("GET", &path) };
        let Ok(answer) = request.send().await else {
            moment().await;
            continue;
        };
        let is_good = answer.status() == 200;
        let Ok(page) = answer.text().await else {
            moment().await;
            continue;
        };
        if is_good {
            items(&page).into_iter().for_each(|change| copy.take(change));
            let page: Value = serde_json::from_str(&page).unwrap();
            page["next_cursor"].as_str().unwrap().clone_into(&mut cursor);
            if page["has_more"] == json!(true) {
                continue;
            }
        }
        moment().await;
    }
}

/// Follows `/v1/events`.
async fn by_the_stream(service: Service, copy: Copy) {
    let mut last = START.to_owned();
    loop {
        let request = service.at("GET", "/v1/events?include=record").header("last-event-id", &last);
        let Ok(answer) = request.send().await else {
            moment().await;
            continue;
        };
        if answer.status() != 200 {
            moment().await;
            continue;
        }
        let (mut stream, mut text) = (answer.bytes_stream(), Vec::new());
        while let Some(Ok(bytes)) = stream.next().await {
            text.extend_from_slice(&bytes);
            while let Some(end) = text.windows(2).position(|two| two == b"\n\n") {
                let event = String::from_utf8(text.drain(..end + 2).collect()).unwrap();
                let field =
                    |name: &str| event.lines().find_map(|line| line.strip_prefix(name)).map(str::trim_start);
                if let (Some(id), Some(data)) = (field("id:"), field("data:")) {
                    copy.take(data);
                    id.clone_into(&mut last);
                }
            }
        }
    }
}

/// Is told by webhooks. Now and then it has other things to do.
async fn by_webhooks(receiver: Receiver, copy: Copy) {
    let mut round = 0;
    loop {
        for message in receiver.take() {
            let (_, data) = message.text().split_once(",\"data\":").unwrap();
            copy.take(data.strip_suffix('}').unwrap());
        }
        round += 1;
        if round % 100 == 0 {
            receiver.answers(&[500, 204, 503, 302]);
        }
        moment().await;
    }
}

/// Numbers that look like chance, the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).unwrap()
    }

    fn of<'a, T: ?Sized>(&mut self, some: &[&'a T]) -> &'a T {
        some[self.below(some.len())]
    }
}

struct Writer {
    service: Service,
    dice: Dice,
    stories: usize,
    judgements: Vec<String>,
}

impl Writer {
    /// Does something. None: the service was away.
    async fn write(&mut self) -> Option<u16> {
        let (request, is_judgement) = match self.dice.below(100) {
            0..45 => (self.article(), false),
            45..58 => (self.correction().await?, false),
            58..70 => (self.merge().await?, true),
            70..78 => {
                let article = self.any("articles").await?;
                (self.service.with_key("DELETE", &format!("/v1/articles/{article}")), false)
            }
            78..88 => match self.judgements.pop() {
                Some(id) => (self.service.with_key("POST", &format!("/v1/judgements/{id}/undo")), false),
                None => (self.article(), false),
            },
            88..95 => {
                let kind = self.dice.of(&["statements", "votes", "resolutions"]);
                let id = self.any(kind).await?;
                (self.service.with_key("POST", &format!("/v1/{kind}/{id}/withdraw")).json(&json!({})), true)
            }
            _ => {
                let vote = self.any("votes").await?;
                let rejected = json!({"field": "abstain", "value": 30});
                (self.service.with_key("POST", &format!("/v1/votes/{vote}/reject")).json(&rejected), true)
            }
        };
        let answer = request.send().await.ok()?;
        let status = answer.status().as_u16();
        let body: Value = answer.json().await.unwrap_or_default();
        assert!(status < 500 || status == 503, "{status} {body}");
        if is_judgement && status == 201 {
            self.judgements.push(body["id"].as_str().unwrap().to_owned());
        }
        Some(status)
    }

    fn article(&mut self) -> RequestBuilder {
        let dice = &mut self.dice;
        let text = COMMITTEE
            .replace("101 in favor", &format!("{} in favor", 90 + dice.below(12)))
            .replace("North Korea", dice.of(&["North Korea", "Iran", "Myanmar", "Belarus"]))
            .replace("Ana Example", dice.of(&["Ana Example", "Bo Sample", "Cy Instance", "Di Model"]));
        let year = 2020 + dice.below(5);
        let mut body = json!({
            "url": format!("https://news.example/{}", dice.below(self.stories)),
            "title": "A committee votes", "text": text, "publisher": dice.of(&["Example News", "Sample Post"]),
            "published_at": format!("{year}-11-21"),
        });
        match dice.below(10) {
            0 | 1 => body["visibility"] = json!("restricted"),
            2 => body["embargo_until"] = json!("2999-01-01T00:00:00Z"),
            3 => {
                let soon = plenary::clock::Clock::system().now() + time::Duration::seconds(2);
                body["embargo_until"] =
                    json!(soon.format(&time::format_description::well_known::Rfc3339).unwrap());
            }
            _ => {}
        }
        self.service.with_key("POST", "/v1/articles").json(&body)
    }

    async fn correction(&mut self) -> Option<RequestBuilder> {
        let vote = self.any("votes").await?;
        let yes = json!({"yes": 80 + self.dice.below(30)});
        let path = format!("/v1/votes/{vote}");
        Some(self.service.with_key("PATCH", &path).header("if-match", "*").json(&yes))
    }

    async fn merge(&mut self) -> Option<RequestBuilder> {
        let kind = self.dice.of(&["statements", "votes", "resolutions", "actors"]);
        let (one, into) = (self.any(kind).await?, self.any(kind).await?);
        Some(self.service.with_key("POST", &format!("/v1/{kind}/{one}/merge")).json(&json!({"into": into})))
    }

    /// The id of some record. Of actors only persons: the others are known from the start.
    async fn any(&mut self, kind: &str) -> Option<String> {
        let of = if kind == "actors" { "&kind=person" } else { "" };
        let list = self.service.with_key("GET", &format!("/v1/{kind}?limit=50{of}")).send().await.ok()?;
        let list: Value = list.json().await.ok()?;
        let items = list["items"].as_array().filter(|items| !items.is_empty())?;
        Some(items[self.dice.below(items.len())]["id"].as_str()?.to_owned())
    }
}

/// Every record, a line each, sorted.
async fn exported(service: &Service, with_key: bool) -> Vec<String> {
    let mut lines = Vec::new();
    for kind in KINDS {
        let path = format!("/v1/{kind}?format=ndjson");
        let request = if with_key { service.with_key("GET", &path) } else { service.at("GET", &path) };
        let text = request.send().await.unwrap().error_for_status().unwrap().text().await.unwrap();
        lines.extend(text.lines().map(str::to_owned));
    }
    lines.sort_unstable();
    lines
}

/// Waits until a copy is what an export is.
async fn compare(service: &Service, name: &str, with_key: bool, copy: &Copy) -> usize {
    let begun = Instant::now();
    loop {
        let (export, copied) = (exported(service, with_key).await, copy.sorted());
        if export == copied {
            return export.len();
        }
        if begun.elapsed() > PATIENCE {
            let missing = export.iter().find(|line| !copied.contains(line));
            let surplus = copied.iter().find(|line| !export.contains(line));
            panic!("{name}: missing {missing:?}, too much {surplus:?}");
        }
        moment().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn copies_are_what_an_export_is_although_the_service_was_killed() {
    let writes: usize = std::env::var("MIRROR_WRITES").map_or(150, |n| n.parse().unwrap());
    let scratch = Scratch::new();
    let dir = User::Me.folder(&scratch, "data");
    let service = Service { address: Arc::default(), client: client(), key: Arc::default() };
    let mut running = Running::start(&dir, &service);
    let made =
        run(User::Me, &["keys", "--data-dir", dir.to_str().unwrap(), "create", "mirror", "--role", "admin"]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    *service.key.write().unwrap() = String::from_utf8(made.stdout).unwrap().trim().to_owned();
    let receiver = Receiver::start().await;
    let hook = json!({"url": receiver.url, "include_record": true});
    let hook: Value =
        service.with_key("POST", "/v1/webhooks").json(&hook).send().await.unwrap().json().await.unwrap();
    let hook = format!("/v1/webhooks/{}", hook["id"].as_str().unwrap_or_else(|| panic!("{hook}")));
    // The records that were there before the webhook was.
    let replay = service.with_key("POST", &format!("{hook}/replay")).json(&json!({"cursor": START}));
    assert_eq!(replay.send().await.unwrap().status(), 202);
    let [whole, public, streamed, told]: [Copy; 4] = Default::default();
    let followers = [
        tokio::spawn(by_the_log(service.clone(), true, whole.clone())),
        tokio::spawn(by_the_log(service.clone(), false, public.clone())),
        tokio::spawn(by_the_stream(service.clone(), streamed.clone())),
        tokio::spawn(by_webhooks(receiver, told.clone())),
    ];
    let begun = Instant::now();
    let (done, tally) = (Arc::new(AtomicUsize::new(0)), Arc::new(Mutex::new(BTreeMap::<u16, usize>::new())));
    let writers: Vec<_> = (0..WRITERS)
        .map(|number| {
            let (done, tally) = (done.clone(), tally.clone());
            let dice = Dice(0x9e37_79b9_7f4a_7c15 + number as u64);
            let mut writer =
                Writer { service: service.clone(), dice, stories: writes / 4, judgements: Vec::new() };
            tokio::spawn(async move {
                while done.load(Ordering::Relaxed) < writes {
                    match writer.write().await {
                        Some(status) => {
                            *tally.lock().unwrap().entry(status).or_default() += 1;
                            done.fetch_add(1, Ordering::Relaxed);
                        }
                        None => moment().await,
                    }
                }
            })
        })
        .collect();
    for part in 1..3 {
        while done.load(Ordering::Relaxed) < writes * part / 3 {
            if writers.iter().any(|writer| writer.is_finished()) {
                panic!("a writer gave up: {}", running.end(Signal::TERM));
            }
            moment().await;
        }
        eprintln!(
            "killed after {} writes, {:.1} s",
            done.load(Ordering::Relaxed),
            begun.elapsed().as_secs_f64()
        );
        running.end(Signal::KILL);
        running = Running::start(&dir, &service);
    }
    for writer in writers {
        if let Err(error) = writer.await {
            panic!("a writer gave up: {error}; {}", running.end(Signal::TERM));
        }
    }
    let written = begun.elapsed();
    for (name, with_key, copy) in [
        ("the log, with a key", true, &whole),
        ("the log", false, &public),
        ("the stream", false, &streamed),
        ("webhooks", false, &told),
    ] {
        let records = compare(&service, name, with_key, copy).await;
        eprintln!(
            "{name}: {records} records, equal {:.1} s after the first write",
            begun.elapsed().as_secs_f64()
        );
    }
    eprintln!("{writes} writes in {:.1} s, by status: {:?}", written.as_secs_f64(), tally.lock().unwrap());
    let hidden = exported(&service, true).await.len() - exported(&service, false).await.len();
    assert!(hidden > 0, "some records are hidden");
    let state: Value = service.with_key("GET", &hook).send().await.unwrap().json().await.unwrap();
    assert_eq!(state["state"], "active");
    followers.iter().for_each(tokio::task::JoinHandle::abort);
    running.end(Signal::TERM);
}

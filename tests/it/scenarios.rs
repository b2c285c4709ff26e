//! The stories of `examples/scenarios`, told to a fresh service over HTTP. How they are written: the README beside them.

use std::collections::HashMap;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::support::TestApp;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    title: String,
    story: String,
    step: Vec<Step>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Step {
    say: Option<String>,
    article: Option<Map<String, Value>>,
    title: Option<String>,
    text: Option<String>,
    get: Option<String>,
    post: Option<String>,
    patch: Option<String>,
    delete: Option<String>,
    run: Option<String>,
    import: Option<String>,
    file: Option<String>,
    body: Option<Value>,
    status: Option<u16>,
    expect: Option<Value>,
    name: Option<String>,
}

/// A service being told a story.
struct Teller {
    app: TestApp,
    names: HashMap<String, String>,
}

impl Teller {
    /// Names in braces become ids.
    fn filled(&self, text: &str) -> String {
        self.names.iter().fold(text.to_owned(), |text, (name, id)| text.replace(&format!("{{{name}}}"), id))
    }

    fn filled_in(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => json!(self.filled(text)),
            Value::Array(items) => items.iter().map(|item| self.filled_in(item)).collect(),
            Value::Object(fields) => Value::Object(
                fields.iter().map(|(name, value)| (name.clone(), self.filled_in(value))).collect(),
            ),
            value => value.clone(),
        }
    }

    async fn step(&mut self, step: &Step) -> (u16, Value) {
        let body = self.filled_in(step.body.as_ref().unwrap_or(&json!({})));
        let request = match step {
            Step { article: Some(article), .. } => {
                let mut article = article.clone();
                for (field, text) in [("title", &step.title), ("text", &step.text)] {
                    article.extend(text.as_ref().map(|text| (field.to_owned(), json!(text.trim()))));
                }
                self.app.post("/v1/articles").json(&article)
            }
            Step { get: Some(path), .. } => {
                if path.starts_with("/v1/changes") {
                    self.app.settled().await;
                }
                self.app.get(&self.filled(path))
            }
            Step { post: Some(path), .. } => self.app.post(&self.filled(path)).json(&body),
            Step { patch: Some(path), .. } => {
                let path = self.filled(path);
                let seen = self.app.get(&path).send().await.unwrap();
                let tag = seen.headers()["etag"].clone();
                self.app.patch(&path).header("if-match", tag).json(&body)
            }
            Step { delete: Some(path), .. } => self.app.client.delete(self.app.url(&self.filled(path))),
            Step { import: Some(format), file: Some(file), .. } => {
                let summary = self.app.import(format, file.trim_start()).await;
                return (200, json!({"new": summary.counts.new, "changed": summary.counts.changed}));
            }
            Step { run: Some(job), .. } => {
                self.app.run(job).await;
                return (200, Value::Null);
            }
            _ => panic!("a step that does nothing: {step:?}"),
        };
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        let text = response.text().await.unwrap();
        let answer = if text.is_empty() { Value::Null } else { serde_json::from_str(&text).unwrap() };
        (status, answer)
    }

    /// The ids of the actors that go by a name.
    async fn actors(&self, name: &str) -> Vec<Value> {
        let request = self.app.get("/v1/actors").query(&[("name", name)]);
        let found: Value = request.send().await.unwrap().json().await.unwrap();
        found["items"].as_array().unwrap().iter().map(|actor| actor["id"].clone()).collect()
    }

    /// Where an answer does not say what is expected of it.
    async fn differs(&self, place: &str, expected: &Value, got: &Value) -> Option<String> {
        match (expected, got) {
            (Value::Object(fields), _) => {
                for (field, expected) in fields {
                    let place = format!("{place}.{field}");
                    let Some(got) = got.get(field) else { return Some(format!("{place} is missing")) };
                    if let Some(differs) = Box::pin(self.differs(&place, expected, got)).await {
                        return Some(differs);
                    }
                }
                None
            }
            (Value::Array(items), Value::Array(all)) => {
                let mut left: Vec<&Value> = all.iter().collect();
                for (i, expected) in items.iter().enumerate() {
                    let mut reasons = Vec::new();
                    let mut found = None;
                    for (at, got) in left.iter().enumerate() {
                        match Box::pin(self.differs(&format!("{place}[{i}]"), expected, got)).await {
                            None => {
                                found = Some(at);
                                break;
                            }
                            Some(reason) => reasons.push(reason),
                        }
                    }
                    match found {
                        Some(at) => drop(left.remove(at)),
                        None => return Some(format!("{place} has no {expected}: {reasons:?}")),
                    }
                }
                (!left.is_empty()).then(|| format!("{place} has more: {left:?}"))
            }
            // TOML knows no null: an empty text stands for it.
            (Value::String(text), Value::Null) if text.is_empty() => None,
            (Value::String(text), _) if text.starts_with('@') => {
                let is_one = self.actors(&text[1..]).await.contains(got);
                (!is_one).then(|| format!("{place}: {got} is not {text}"))
            }
            _ => (expected != got).then(|| format!("{place}: {got}, expected {expected}")),
        }
    }
}

async fn tell(path: &Path) {
    let scenario: Scenario = toml::from_str(&std::fs::read_to_string(path).unwrap())
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert!(!scenario.story.trim().is_empty(), "{}", scenario.title);
    let mut teller = Teller { app: TestApp::start().await, names: HashMap::new() };
    for (number, step) in scenario.step.iter().enumerate() {
        let place = format!(
            "{}, step {} ({})",
            path.file_name().unwrap().display(),
            number + 1,
            step.say.as_deref().unwrap_or("-")
        );
        let (status, answer) = teller.step(step).await;
        let is_right = match step.status {
            Some(expected) => status == expected,
            None => (200..300).contains(&status),
        };
        assert!(is_right, "{place}: {status} {answer:#}");
        let answer = answer.get("items").unwrap_or(&answer);
        if let Some(expected) = &step.expect {
            let expected = teller.filled_in(expected);
            if let Some(differs) = teller.differs("answer", &expected, answer).await {
                panic!("{place}: {differs}\n{answer:#}");
            }
        }
        if let Some(name) = &step.name {
            let id = answer["id"].as_str().or_else(|| answer[0]["id"].as_str());
            teller.names.insert(name.clone(), id.unwrap_or_else(|| panic!("{place}: no id")).to_owned());
        }
    }
}

#[tokio::test]
async fn every_story_comes_out_as_it_is_told() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/scenarios");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    assert!(files.len() >= 10, "the stories are there");
    let only = std::env::var("SCENARIO").unwrap_or_default();
    files.retain(|file| file.to_string_lossy().contains(&only));
    let told = files.into_iter().map(|file| tokio::spawn(async move { tell(&file).await }));
    let mut failed = 0;
    for told in told.collect::<Vec<_>>() {
        failed += usize::from(told.await.is_err());
    }
    assert_eq!(failed, 0, "stories that come out otherwise");
}

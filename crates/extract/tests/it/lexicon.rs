//! The tables of the lexicon, checked against themselves: a form that stands for two things, a code that is none, a
//! parent that is not there would read wrongly and say nothing.

use std::collections::{BTreeMap, BTreeSet};

use plenary_extract::Engine;
use plenary_extract::record::{ActorKind, Force};

struct Table {
    name: &'static str,
    rows: Vec<BTreeMap<&'static str, &'static str>>,
}

impl Table {
    fn read(name: &'static str, text: &'static str) -> Self {
        let mut lines = text.lines().filter(|l| !l.trim().is_empty() && !l.starts_with('#'));
        let columns: Vec<&str> = lines.next().expect("a header").split('\t').map(str::trim).collect();
        let rows = lines
            .map(|line| {
                let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
                assert!(cells.len() <= columns.len(), "{name}: more cells than columns: {line}");
                columns.iter().copied().zip(cells).collect()
            })
            .collect();
        Self { name, rows }
    }

    fn key(&self, row: &BTreeMap<&'static str, &'static str>) -> String {
        match (self.name, cell(row, "key")) {
            ("states", _) => cell(row, "iso3").into(),
            (_, "") => format!("MEDIA.{}", cell(row, "name")),
            (_, key) => key.into(),
        }
    }
}

fn cell<'a>(row: &BTreeMap<&'static str, &'a str>, column: &str) -> &'a str {
    row.get(column).copied().unwrap_or("")
}

fn list<'a>(row: &BTreeMap<&'static str, &'a str>, column: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    cell(row, column).split('|').map(str::trim).filter(|v| !v.is_empty())
}

macro_rules! table {
    ($name:literal) => {
        Table::read($name, include_str!(concat!("../../data/", $name, ".tsv")))
    };
}

/// The tables of actors, in the order they are loaded.
fn actors() -> [Table; 5] {
    [table!("states"), table!("bodies"), table!("legislatures"), table!("organizations"), table!("media")]
}

fn keys() -> BTreeSet<String> {
    actors().iter().flat_map(|t| t.rows.iter().map(|r| t.key(r)).collect::<Vec<_>>()).collect()
}

/// Fails with all findings at once.
fn none(findings: Vec<String>) {
    assert!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
}

#[test]
fn a_key_names_one_actor_and_a_parent_exists() {
    let keys = keys();
    let mut seen = BTreeSet::new();
    let mut findings = Vec::new();
    for table in &actors() {
        for row in &table.rows {
            let key = table.key(row);
            if !seen.insert(key.clone()) {
                findings.push(format!("{}: {key} stands there twice", table.name));
            }
            let parent = cell(row, "parent");
            if !parent.is_empty() && !keys.contains(parent) {
                findings.push(format!("{}: {key} has the unknown parent {parent}", table.name));
            }
            let iso3 = cell(row, "iso3");
            if !iso3.is_empty() && !keys.contains(iso3) {
                findings.push(format!("{}: {key} lies in the unknown state {iso3}", table.name));
            }
        }
    }
    none(findings);
}

#[test]
fn names_in_time_are_names_of_their_states() {
    let mut findings = Vec::new();
    let states = table!("states");
    let is_date = |date: &str| date.is_empty() || date.parse::<plenary_extract::Date>().is_ok();
    let mut until: BTreeMap<String, String> = BTreeMap::new();
    for row in &table!("state_names").rows {
        let (iso3, name) = (cell(row, "iso3"), cell(row, "name"));
        let (from, to) = (cell(row, "from"), cell(row, "to"));
        let state = states.rows.iter().find(|state| cell(state, "iso3") == iso3);
        let is_known = state.is_some_and(|state| {
            cell(state, "name") == name
                || list(state, "official").chain(list(state, "aliases")).any(|n| n == name)
        });
        if !is_known || !is_date(from) || !is_date(to) || from.is_empty() && to.is_empty() {
            findings.push(format!("state_names: {row:?}"));
        }
        // One after the other, the oldest first.
        let before = until.insert(iso3.into(), if to.is_empty() { "9999".into() } else { to.into() });
        if before.is_some_and(|before| before.as_str() >= from) || !to.is_empty() && from > to {
            findings.push(format!("state_names: {iso3} had two names at a time, {name} one of them"));
        }
    }
    none(findings);
}

#[test]
fn codes_are_known() {
    let mut findings = Vec::new();
    for table in &actors()[1..4] {
        for row in &table.rows {
            if ActorKind::from_code(cell(row, "kind")).is_none() {
                findings.push(format!("{}: {} is of no kind", table.name, table.key(row)));
            }
            let roles = [
                "", "plenary", "committee", "council", "lower", "upper", "single", "legislature", "court",
                "executive",
            ];
            if !roles.contains(&cell(row, "role")) {
                findings.push(format!(
                    "{}: {} has no role {}",
                    table.name,
                    table.key(row),
                    cell(row, "role")
                ));
            }
            let members = cell(row, "members");
            if !members.is_empty() && members.parse::<u32>().is_err() {
                findings.push(format!("{}: {} has {members} members", table.name, table.key(row)));
            }
        }
    }
    for row in &table!("roles").rows {
        let acts_for = ["", "state", "body", "organization", "party", "court"];
        if !["honorific", "title", "office"].contains(&cell(row, "class"))
            || !acts_for.contains(&cell(row, "acts_for"))
        {
            findings.push(format!("roles: {row:?}"));
        }
    }
    for row in &table!("verbs").rows {
        let force = cell(row, "force");
        if !force.is_empty() && Force::from_code(force).is_none() {
            findings.push(format!("verbs: {} has no force {force}", cell(row, "lemma")));
        }
    }
    none(findings);
}

#[test]
fn an_ambiguous_form_has_a_rule_or_a_home() {
    let contextual: BTreeSet<&str> = table!("contextual").rows.iter().map(|r| cell(r, "form")).collect();
    let mut targets: BTreeMap<&str, BTreeSet<(String, bool)>> = BTreeMap::new();
    for table in &actors() {
        for row in &table.rows {
            let key = table.key(row);
            let plain = ["official", "aliases"].iter().flat_map(|c| list(row, c)).chain([cell(row, "name")]);
            for form in plain {
                targets.entry(form).or_default().insert((key.clone(), true));
            }
            for form in ["demonyms", "metonyms"].iter().flat_map(|c| list(row, c)) {
                targets.entry(form).or_default().insert((key.clone(), true));
            }
        }
    }
    let findings = targets
        .iter()
        .filter(|(form, _)| !contextual.contains(*form))
        .filter(|(_, to)| to.iter().filter(|t| t.1).count() > 1)
        .map(|(form, to)| {
            format!("{form} stands for {}", to.iter().map(|t| t.0.as_str()).collect::<Vec<_>>().join(", "))
        })
        .collect();
    none(findings);
}

#[test]
fn rules_of_forms_can_be_read() {
    let keys = keys();
    let mut findings = Vec::new();
    for row in &table!("contextual").rows {
        let form = cell(row, "form");
        if !keys.contains(cell(row, "target")) {
            findings.push(format!("{form} stands for the unknown {}", cell(row, "target")));
        }
        if cell(row, "rules").is_empty() {
            findings.push(format!("{form} has no rule"));
        }
        for rule in cell(row, "rules").split(';') {
            let (name, values) = rule.split_once('=').unwrap_or((rule, ""));
            let known = ["seen", "next", "notnext", "prev", "notprev", "notof"].contains(&name.trim())
                && !values.is_empty();
            if !known && rule.trim() != "acts" {
                findings.push(format!("{form} has the rule {rule}"));
            }
            if name.trim() == "seen" {
                let unknown = values.split('|').filter(|k| !keys.contains(*k));
                findings.extend(unknown.map(|k| format!("{form} asks for the unknown {k}")));
            }
        }
    }
    none(findings);
}

#[test]
fn a_phrase_has_one_tone() {
    let mut seen = BTreeSet::new();
    let mut findings = Vec::new();
    for row in &table!("evaluative").rows {
        // Who is for or against is asked apart from praise and blame.
        let side = matches!(cell(row, "tone"), "for" | "against");
        findings.extend(list(row, "phrases").filter(|p| !seen.insert((side, *p))).map(str::to_owned));
    }
    none(findings);
}

#[test]
fn forms_carry_no_article_and_no_stray_marks() {
    let mut findings = Vec::new();
    for table in &actors() {
        for row in &table.rows {
            for form in ["aliases", "local", "demonyms", "metonyms"].iter().flat_map(|c| list(row, c)) {
                let article = form.starts_with("the ");
                let marks = form.contains(['’', '‘', '“', '”', '\u{a0}']) || form.contains("  ");
                if article || marks {
                    findings.push(format!("{}: {} goes by {form:?}", table.name, table.key(row)));
                }
            }
        }
    }
    none(findings);
}

#[test]
fn every_actor_is_found_by_its_own_name() {
    let engine = Engine::new();
    let mut findings = Vec::new();
    for table in &actors()[..2] {
        for row in table.rows.iter().filter(|r| cell(r, "status") != "former") {
            let (key, name) = (table.key(row), cell(row, "name"));
            let text = format!(
                "Vote on rights\n\nOn Tuesday the vote was lost, and the {name} said that it would try again."
            );
            let found = engine.extract(&text, &plenary_extract::Meta::default());
            let hit = found
                .actors
                .iter()
                .any(|a| a.known_as.as_deref() == Some(&*key) || a.iso3.as_deref() == Some(&*key));
            if !hit {
                findings.push(format!("{}: {key} is not found as {name}", table.name));
            }
        }
    }
    none(findings);
}

#[test]
fn the_engine_knows_hundreds_of_actors() {
    assert!(Engine::new().known_actors().len() > 200);
}

//! The houses of states, provinces and regions, made from patterns: `Ohio Senate`, `Victoria's upper house`, `Kerala Assembly`.

use super::table::Row;
use super::{Known, Lexicon, Sense, Target};
use crate::record::ActorKind;

/// A house that regions of one pattern have: `{} Legislative Council`, of Victoria and of Tasmania.
pub(super) struct Pattern {
    houses: String,
    part: String,
    /// Its name and its other forms, with `{}` for the region.
    forms: Vec<String>,
    generic: Vec<String>,
}

impl Pattern {
    pub(super) fn of(row: &Row<'_>) -> Self {
        Self {
            houses: row.get("houses").into(),
            part: row.get("part").into(),
            forms: std::iter::once(row.get("name")).chain(row.list("aliases")).map(str::to_owned).collect(),
            generic: row.list("generic").map(str::to_owned).collect(),
        }
    }
}

/// The houses of a region by the patterns of its kind.
pub(super) fn of_region(lex: &mut Lexicon, row: &Row<'_>, patterns: &[Pattern]) {
    let (region, iso3) = (row.get("region"), row.get("iso3"));
    let state = lex.known_by_key(iso3);
    let key =
        |part: &str| format!("{iso3}.{}.{}", region.to_uppercase().replace(' ', "_"), part.to_uppercase());
    for pattern in patterns.iter().filter(|p| p.houses == row.get("houses")) {
        let index = lex.declare(Known {
            key: key(&pattern.part),
            kind: Some(ActorKind::Body),
            name: pattern.forms[0].replace("{}", region),
            parent: lex.known_by_key(&key("legislature")),
            role: pattern.part.clone(),
            generic: pattern.generic.clone(),
            regional: true,
            state,
            ..Known::default()
        });
        for own in row.list("names") {
            lex.form(own, Target::Known(index), Sense::Name);
        }
        for name in std::iter::once(region).chain(row.list("forms")) {
            for form in &pattern.forms {
                lex.form(&form.replace("{}", name), Target::Known(index), Sense::Name);
            }
        }
    }
}

/// The legislature of a U.S. state and its chambers: `Ohio House of Representatives`, `Ohio House`, `Ohio state Senate`.
pub(super) fn of_us_state(lex: &mut Lexicon, row: &Row<'_>) {
    let (state, code) = (row.get("state"), row.get("postal"));
    let mut add =
        |key: String, name: String, role: &str, generic: &[&str], forms: &[String], members: &str| {
            let parent = lex.known_by_key(&format!("US.{code}.LEGISLATURE"));
            let index = lex.declare(Known {
                key,
                kind: Some(ActorKind::Body),
                name: name.clone(),
                parent,
                role: role.into(),
                members: members.parse().ok(),
                generic: generic.iter().map(|g| (*g).to_owned()).collect(),
                regional: true,
                ..Known::default()
            });
            for form in forms.iter().chain([&name]) {
                lex.form(form, Target::Known(index), Sense::Name);
            }
        };
    let legislature = row.get("legislature");
    let forms = [
        format!("{state} legislature"),
        format!("{state} state legislature"),
        format!("{state} Legislature"),
        format!("{state}'s Legislature"),
        format!("{state}'s legislature"),
        // "Vermont's General Assembly"
        legislature.replacen(state, &format!("{state}'s"), 1),
    ];
    add(
        format!("US.{code}.LEGISLATURE"),
        legislature.into(),
        if row.get("lower").is_empty() { "single" } else { "legislature" },
        &["legislature", "assembly", "lawmakers"],
        &forms,
        "",
    );
    let single = row.get("lower").is_empty();
    for (column, role) in [("upper", "upper"), ("lower", "lower")] {
        let chamber = row.get(column);
        if chamber.is_empty() || single && chamber == "Legislature" {
            continue;
        }
        let short = chamber.split(" of ").next().unwrap_or(chamber).trim_start_matches("State ").to_owned();
        let noun = short.to_lowercase();
        // "Ohio's Senate", "Texas' House", "the House in the U.S. state of Delaware"
        let owner = format!("{state}'{}", if state.ends_with('s') { "" } else { "s" });
        let forms = [
            format!("{state} {short}"),
            format!("{state} State {short}"),
            format!("{state} state {short}"),
            format!("{owner} {short}"),
            format!("{owner} {chamber}"),
            format!("{owner} state {short}"),
            format!("{short} in the state of {state}"),
            format!("{short} in the US state of {state}"),
            format!("{short} in the U.S. state of {state}"),
        ];
        let members = row.get(if role == "upper" { "upper_members" } else { "lower_members" });
        // "the Assembly" of New Jersey is its General Assembly.
        let last = noun.rsplit(' ').next().unwrap_or(&noun).to_owned();
        add(
            format!("US.{code}.{}", role.to_uppercase()),
            format!("{state} {chamber}"),
            role,
            &[&noun, &last, "chamber", &format!("{role} house"), &format!("{role} chamber")],
            &forms,
            members,
        );
    }
}

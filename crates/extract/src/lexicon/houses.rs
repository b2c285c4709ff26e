//! The houses of states, provinces and regions, made from patterns: `Ohio Senate`, `Victoria's upper house`, `Kerala Assembly`.

use smol_str::format_smolstr;

use super::table::Row;
use super::{Known, Lexicon, Sense, Target};
use crate::record::{ActorKind, Short};

/// A house that regions of one pattern have: `{} Legislative Council`, of Victoria and of Tasmania.
pub(super) struct Pattern {
    houses: &'static str,
    part: &'static str,
    /// Its name and its other forms, with `{}` for the region.
    name: &'static str,
    aliases: &'static str,
    generic: Vec<Short>,
}

impl Pattern {
    pub(super) fn of(row: &Row<'_>) -> Self {
        Self {
            houses: row.get("houses"),
            part: row.get("part"),
            name: row.get("name"),
            aliases: row.get("aliases"),
            generic: row.list("generic").map(Short::new_static).collect(),
        }
    }
}

/// The houses of a region by the patterns of its kind.
pub(super) fn of_region(lex: &mut Lexicon, row: &Row<'_>, patterns: &[Pattern]) {
    let (region, iso3) = (row.get("region"), row.get("iso3"));
    let state = lex.known_by_key(iso3);
    let place = region.to_uppercase().replace(' ', "_");
    let key = |part: &str| format_smolstr!("{iso3}.{place}.{}", part.to_uppercase());
    for pattern in patterns.iter().filter(|p| p.houses == row.get("houses")) {
        let house = Target::Known(lex.declare(Known {
            key: key(pattern.part),
            kind: Some(ActorKind::Body),
            name: pattern.name.replace("{}", region).into(),
            parent: lex.known_by_key(&key("legislature")),
            role: pattern.part,
            generic: pattern.generic.clone(),
            regional: true,
            state,
            ..Known::default()
        }));
        lex.forms(row.get("names"), house, Sense::Name);
        for name in std::iter::once(region).chain(row.list("forms")) {
            lex.forms(&pattern.name.replace("{}", name), house, Sense::Name);
            lex.forms(&pattern.aliases.replace("{}", name), house, Sense::Name);
        }
    }
}

/// `Kenya's legislature`: what goes by `parliament`, where no region has one that is called so.
pub(super) fn legislature(lex: &mut Lexicon, row: &Row<'_>, federal: &[&str]) {
    let Some(index) = lex.known_by_key(row.get("key")) else { return };
    if federal.contains(&row.get("iso3")) || !row.list("local").any(|form| form == "parliament") {
        return;
    }
    lex.forms("legislature", Target::Known(index), Sense::Local);
    let generic = &mut lex.known[index as usize].generic;
    if !generic.iter().any(|noun| noun == "legislature") {
        generic.push(Short::new_static("legislature"));
    }
}

/// The legislature of a U.S. state and its chambers: `Ohio House of Representatives`, `Ohio House`, `Ohio state Senate`.
pub(super) fn of_us_state(lex: &mut Lexicon, row: &Row<'_>) {
    let (state, code) = (row.get("state"), row.get("postal"));
    let parent = format!("US.{code}.LEGISLATURE");
    let mut add = |key: &str, name: &str, role, generic: &[&str], forms: &str, members: &str| {
        let house = Target::Known(lex.declare(Known {
            key: key.into(),
            kind: Some(ActorKind::Body),
            name: name.into(),
            parent: lex.known_by_key(&parent),
            role,
            members: members.parse().ok(),
            generic: generic.iter().map(Short::new).collect(),
            regional: true,
            ..Known::default()
        }));
        lex.forms(forms, house, Sense::Name);
        lex.forms(name, house, Sense::Name);
        // "the House of Delegates", of whichever state the article speaks of
        if name.ends_with("House of Delegates") {
            lex.forms("House of Delegates", house, Sense::Local);
        }
    };
    let legislature = row.get("legislature");
    // "Vermont's General Assembly"
    let own = legislature.replacen(state, &format!("{state}'s"), 1);
    let single = row.get("lower").is_empty();
    add(
        &parent,
        legislature,
        if single { "single" } else { "legislature" },
        &["legislature", "assembly", "lawmakers"],
        &format!(
            "{state} legislature|{state} state legislature|{state} Legislature|{state}'s Legislature|\
            {state}'s legislature|{own}"
        ),
        "",
    );
    for role in ["upper", "lower"] {
        let chamber = row.get(role);
        if chamber.is_empty() || single && chamber == "Legislature" {
            continue;
        }
        let short = chamber.split(" of ").next().unwrap_or(chamber).trim_start_matches("State ");
        let noun = short.to_lowercase();
        // "the Assembly" of New Jersey is its General Assembly.
        let last = noun.rsplit(' ').next().unwrap_or(&noun);
        // "Ohio's Senate", "Texas' House", "the House in the U.S. state of Delaware"
        let owner = format!("{state}'{}", if state.ends_with('s') { "" } else { "s" });
        // "New Jersey Assembly", "New Jersey's Assembly"
        let bare = short.split_once(' ').map_or(String::new(), |(_, bare)| {
            format!("|{state} {bare}|{state} state {bare}|{owner} {bare}")
        });
        add(
            &format!("US.{code}.{}", role.to_uppercase()),
            &format!("{state} {chamber}"),
            role,
            &[&noun, last, "chamber", &format!("{role} house"), &format!("{role} chamber")],
            &format!(
                "{state} {short}|{state} State {short}|{state} state {short}|{owner} {short}|{owner} {chamber}|\
                {owner} state {short}|{short} in the state of {state}|{short} in the US state of {state}|\
                {short} in the U.S. state of {state}{bare}"
            ),
            row.get(if role == "upper" { "upper_members" } else { "lower_members" }),
        );
    }
}

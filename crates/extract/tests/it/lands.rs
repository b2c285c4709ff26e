//! The parliament of every state and the legislature of every American one, by each plain way to name them.

use plenary_extract::record::ActorKind;
use plenary_extract::{Engine, Meta};

/// Each state's own house, not that of the state that the text is about, by every plain way to name it.
#[test]
fn every_state_has_its_parliament() {
    let rows = |table: &'static str| {
        let lines = table.lines().filter(|l| !l.starts_with('#') && !l.is_empty());
        lines.map(|l| l.split('\t').collect::<Vec<_>>())
    };
    let engine = Engine::new();
    let mut failed = String::new();
    for state in rows(include_str!("../../data/states.tsv")) {
        let (iso3, name) = (state[0], state[1]);
        let houses: Vec<_> = rows(include_str!("../../data/legislatures.tsv"))
            .filter(|h| h.len() > 8 && h[7] == iso3 && matches!(h[8], "lower" | "single" | "legislature"))
            .collect();
        // Names with an article, and "parliament" of a Congress that nobody calls so.
        let odd = ["United", "Republic", "Isle", "Dominican"].iter().any(|w| name.starts_with(w));
        if houses.is_empty() || odd {
            continue;
        }
        let owner = if name.ends_with('s') { format!("{name}'") } else { format!("{name}'s") };
        for body in
            [format!("{owner} parliament"), format!("Lawmakers in {name}"), format!("Parliament in {name}")]
        {
            let text = format!(
                "Vote in brief\n\n{body} on Tuesday passed a motion on the coup in Fiji by 47 votes to 12.\n"
            );
            let found = engine.extract(&text, &Meta::default());
            let own = found.resolutions.first().and_then(|r| r.body.as_ref());
            let own = found.actors.iter().find(|a| Some(&a.r#ref) == own).map(|a| a.name.as_str());
            if !houses.iter().any(|h| Some(h[2]) == own) {
                failed += &format!("\n{body}: {own:?}");
            }
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

/// The legislature of each American state and its chambers.
#[test]
fn every_american_state_has_its_legislature() {
    let engine = Engine::new();
    let mut failed = String::new();
    for row in include_str!("../../data/us_state_bodies.tsv").lines().filter(|l| !l.starts_with('#')).skip(1)
    {
        let state = row.split('\t').next().unwrap_or_default();
        if ["District of Columbia", "Guam", "Puerto Rico"].contains(&state) {
            continue;
        }
        for body in [
            format!("The {state} Legislature"),
            format!("{state} lawmakers"),
            format!("Lawmakers in {state}"),
        ] {
            let text =
                format!("Vote in brief\n\n{body} on Tuesday passed a bill on masks by 47 votes to 12.\n");
            let found = engine.extract(&text, &Meta::default());
            let own = found.resolutions.first().and_then(|r| r.body.as_ref());
            let own = found.actors.iter().find(|a| Some(&a.r#ref) == own).map_or("", |a| a.name.as_str());
            if !own.starts_with(state) {
                failed += &format!("\n{body}: {own:?}");
            }
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

/// `the Government` that a text of the United Nations calls upon is none of where its committee sits.
#[test]
fn the_government_that_a_text_calls_upon() {
    let engine = Engine::new();
    for (lead, want) in [
        (
            "NEW YORK - The Third Committee of the UN General Assembly on Thursday approved a draft on Mali. The New York \
             office of the International Observatory and two lawyers from New York followed the vote.",
            false,
        ),
        ("JERUSALEM - The Knesset on Thursday approved a motion on Mali.", true),
    ] {
        let text = format!("Vote taken\n\n{lead} The text calls upon the Government to act.\n");
        let found = engine.extract(&text, &Meta::default());
        let home = found.actors.iter().any(|a| a.kind == ActorKind::State && a.name != "Mali");
        assert_eq!(home, want, "{lead}: {:?}", found.actors.iter().map(|a| &a.name).collect::<Vec<_>>());
    }
}

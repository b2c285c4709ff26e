//! The figures of the engine on the annotated articles stay where they are: `eval-floors.toml`, and `floors.toml` beside those
//! of writers who never saw it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

use plenary_eval::cli::sets;
use plenary_eval::floors::{self, Floors};
use plenary_extract::Engine;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

#[test]
fn the_engine_holds_its_floors() {
    let (articles, engine) = (root().join("crates/extract/tests"), Engine::new());
    for (folder, floors) in [
        ("corpus", root().join("eval-floors.toml")),
        ("heldout", articles.join("heldout/floors.toml")),
        ("unseen", articles.join("unseen/floors.toml")),
    ] {
        let floors = floors::load(&floors).unwrap();
        let sets = sets(&articles.join(folder), None, &engine).unwrap();
        let broken = floors::broken(&floors, &sets);
        assert!(broken.is_empty(), "{folder}: {}", broken.join("\n"));
    }
}

#[test]
fn a_figure_under_its_floor_is_named() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let tally = plenary_eval::corpus::run(
        &fixtures.join("gold"),
        plenary_eval::corpus::Source::Files(&fixtures.join("predicted")),
    );
    let sets = [("gold".to_owned(), tally.unwrap())];
    let broken = |text: &str| floors::broken(&toml::from_str::<Floors>(text).unwrap(), &sets);
    assert_eq!(broken("[gold]\nmean_f1 = 0.5\nvotes = 0.5"), Vec::<String>::new());
    assert_eq!(broken("[gold]\nmean_f1 = 0.9").len(), 1);
    assert_eq!(broken("[gold]\nvoltes = 0.1"), ["gold: voltes: no such figure"]);
    assert_eq!(broken("[silver]\nvotes = 0.1"), ["silver: votes: no such folder"]);
    assert_eq!(broken("[gap]\nvotes = 0.1"), ["gap: votes: no such figure"]);
}

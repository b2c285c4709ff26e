//! How fast the engine reads, and what it allocates: `cargo bench -p plenary-extract`.
//!
//! `samples` gives MB/s (and articles/s) on one core; `scaling` must show the same rate for every length;
//! `hostile` is to stay within two and a half times the time per byte of `plain` (the aim; `tests/it/laws.rs` holds the growth).

#[path = "../tests/it/hostile.rs"]
mod hostile;

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use divan::counter::{BytesCount, ItemsCount};
use divan::{AllocProfiler, Bencher, black_box};
use plenary_extract::{Engine, Meta};

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::new);

static SAMPLES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let files = ["tune", "watch"].iter().flat_map(|set| fs::read_dir(corpus.join(set)).into_iter().flatten());
    let texts =
        files.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|e| e == "txt"));
    let mut texts: Vec<String> = texts.filter_map(|path| fs::read_to_string(path).ok()).collect();
    texts.sort();
    assert!(texts.len() >= 60, "the sample articles are there");
    texts
});

/// The length of the long inputs; one megabyte keeps a run short.
const LONG: usize = 1_000_000;

fn main() {
    LazyLock::force(&ENGINE);
    divan::main();
}

fn meta() -> Meta {
    Meta { published: time::Date::from_calendar_date(2024, time::Month::November, 21).ok() }
}

fn read(bencher: Bencher, text: &str) {
    let meta = meta();
    bencher.counter(BytesCount::of_str(text)).bench(|| ENGINE.extract(black_box(text), &meta));
}

/// All samples once: bytes a second.
#[divan::bench]
fn samples(bencher: Bencher) {
    let (meta, bytes) = (meta(), SAMPLES.iter().map(String::len).sum::<usize>());
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        for text in SAMPLES.iter() {
            black_box(ENGINE.extract(black_box(text), &meta));
        }
    });
}

/// The same, as articles a second.
#[divan::bench]
fn articles(bencher: Bencher) {
    let meta = meta();
    bencher.counter(ItemsCount::new(SAMPLES.len())).bench(|| {
        for text in SAMPLES.iter() {
            black_box(ENGINE.extract(black_box(text), &meta));
        }
    });
}

/// One article pasted n times: a rate that falls with n is a loop in a loop.
#[divan::bench(args = [1, 10, 100])]
fn scaling(bencher: Bencher, times: usize) {
    read(bencher, &SAMPLES[0].repeat(times));
}

/// All samples pasted into one text: what `hostile` is compared with.
#[divan::bench(sample_count = 5)]
fn plain(bencher: Bencher) {
    let once: String = SAMPLES.concat();
    read(bencher, &once.repeat(LONG / once.len() + 1));
}

fn hostile_names() -> Vec<&'static str> {
    hostile::inputs(64).into_iter().map(|(name, _)| name).collect()
}

#[divan::bench(args = hostile_names(), sample_count = 5)]
fn hostile_text(bencher: Bencher, name: &str) {
    let text = hostile::inputs(LONG).into_iter().find(|(n, _)| *n == name).map(|(_, text)| text);
    read(bencher, &text.unwrap_or_default());
}

#[divan::bench]
fn construction() -> Engine {
    Engine::new()
}

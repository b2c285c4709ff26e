//! A longer text takes no more time a byte, whatever is in it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;

use crate::hostile;
use crate::laws::{SAMPLES, read};

/// Nanoseconds this thread has been on a processor: what others do on the machine does not count.
fn worked() -> Option<u64> {
    fs::read_to_string("/proc/thread-self/schedstat").ok()?.split_whitespace().next()?.parse().ok()
}

/// Nanoseconds a byte of the text takes.
fn cost(text: &str) -> f64 {
    let before = worked().unwrap();
    read(text);
    (worked().unwrap() - before) as f64 / text.len() as f64
}

/// The same for all articles, one after the other.
fn ordinary() -> f64 {
    cost(&SAMPLES.iter().map(|(_, text)| format!("{text}\n\n")).collect::<String>())
}

/// Holds a text to less than 2.5 times the time a byte of a shorter one: a square grows tenfold in ten times the text; where one
/// hides behind much other work it shows as a tripling, what no longer fits the processor's cache as up to a doubling. A neighbour
/// that takes the cache makes one comparison fail, not three: each measures both texts anew.
fn grows_with_the_text(name: &str, shorter: impl Fn() -> f64, long: &str) {
    let compared = || (cost(long), 2.5 * shorter());
    let mut tries = (0..2).map(|_| compared());
    let (took, most) = tries.find(|(took, most)| took < most).unwrap_or_else(compared);
    assert!(took < most, "{name}: {took:.0} ns a byte where a shorter text allows {most:.0}");
}

/// Some squares take a megabyte to show; a build that checks assertions would be at that for minutes.
const SHORT: usize = if cfg!(debug_assertions) { 10_000 } else { 1_000_000 };

#[test]
fn a_longer_text_takes_no_more_time_a_byte() {
    if worked().is_none() {
        return;
    }
    let ordinary = ordinary();
    for ((name, short), (_, long)) in hostile::inputs(SHORT).into_iter().zip(hostile::inputs(10 * SHORT)) {
        grows_with_the_text(name, || cost(&short).max(ordinary / 3.0), &long);
    }
}

#[test]
fn a_longer_text_may_be_an_article_pasted_over_and_over() {
    if worked().is_none() || cfg!(debug_assertions) {
        return;
    }
    let ordinary = ordinary();
    for (name, text) in SAMPLES.iter().step_by(8) {
        let pasted = format!("{text}\n\n").repeat(1 + SHORT * 5 / 2 / text.len());
        grows_with_the_text(name, || ordinary, &pasted);
    }
}

//! Scores the reading engine against annotated articles, so that every change of a rule has a figure.
//!
//! The definitions are those of `docs/annotation.md`: records of the two sides are paired greedily, best first;
//! precision, recall and F1 count the pairs; slots count how often a field of a paired record is right. On top of
//! that come what only we can know: the mistakes grouped by cause, the record of every rule, and whether the
//! engine's confidence means what it says.
//!
//! One way through: [`corpus`] loads a folder, [`score`] fills a [`tally::Tally`], [`report`] renders it,
//! [`floors`] holds it. To add a kind of record: one file in `score/`, its names in [`tally::ROWS`].

mod calibrate;
pub mod cli;
pub mod corpus;
pub mod floors;
pub mod fold;
pub mod gold;
pub mod reliability;
pub mod report;
pub mod rules;
pub mod score;
pub mod tally;

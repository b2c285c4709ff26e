//! Articles into the database, below HTTP: what is written, what is joined, and what a second writer finds.

mod articles;
mod constraints;
mod joining;
mod review;
mod round_trips;
mod samples;
mod support;

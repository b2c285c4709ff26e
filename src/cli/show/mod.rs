//! An extraction for people: what was read ([`summary`]), and why ([`explain`]).
//!
//! Both quote the article with the evidence underlined ([`snippet`]) and know nothing of the engine beyond the contract.

mod explain;
mod snippet;
mod summary;

pub use explain::explain;
pub use summary::summary;

#[cfg(test)]
mod tests;

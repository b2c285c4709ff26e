//! One file a format.

pub mod undl;

//! One file a format.

pub mod house_clerk;
pub mod undl;

//! What the texts themselves say: condemns, urges, decides.

use crate::doc::Doc;
use crate::reading::{Provision, Statement, Texts};

pub fn find(_doc: &Doc<'_>, _texts: &Texts, _statements: &[Statement]) -> Vec<Provision> {
    Vec::new()
}

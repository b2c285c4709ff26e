//! Bodies that only the name of their committee names: `the Third Committee of the General Assembly`. They are actors too,
//! though the committee's name stays whole.

use super::Names;
use crate::doc::Doc;
use crate::record::ActorKind;
use crate::words::place;

/// Names of this many tokens hold another one.
const SHORTEST: usize = 3;

/// Adds each such body once.
pub fn find(doc: &Doc<'_>, names: &mut Names) {
    let mut found: Vec<(u32, u32, u32)> = Vec::new();
    for m in names.mentions.iter().filter(|m| m.to >= m.from + SHORTEST) {
        let known = names.entry(doc.lex, m.actor).filter(|k| k.role == "committee");
        let Some(parent) = known.and_then(|k| k.parent) else { continue };
        let entry = &doc.lex.known[parent as usize];
        if entry.kind() != ActorKind::Body || found.iter().any(|f| f.0 == parent) {
            continue;
        }
        let (start, end) = (m.start as usize, m.end as usize);
        let inside = |name: &String| {
            let at = start + place(&doc.text[start..end], name)?;
            Some((at, at + name.len()))
        };
        let longest = entry.names.iter().chain([&entry.name]).filter_map(inside).max_by_key(|(a, b)| b - a);
        found.extend(longest.map(|(a, b)| (parent, a as u32, b as u32)));
    }
    for (parent, start, end) in found {
        let actor = names.actor_of(doc, parent);
        names.inner.push((actor, start, end));
    }
}

//! Where a statement stands toward which text.

use super::Draft;
use super::scene::Scene;
use crate::record::Stance;

#[derive(Debug, Clone, Default)]
pub struct View {
    pub stance: Option<Stance>,
    pub resolution: Option<usize>,
    /// The field and the token range that show it.
    pub shown: Option<(&'static str, (usize, usize))>,
    pub rule: &'static str,
}

pub fn of(scene: &Scene<'_, '_>, drafts: &[Draft]) -> Vec<View> {
    drafts
        .iter()
        .map(|d| {
            let at = d.pieces[0].0;
            let resolution = scene
                .texts
                .within(d.unit.from, d.unit.to)
                .first()
                .map(|m| m.2)
                .or_else(|| scene.texts.before(at));
            View {
                stance: resolution.map(|_| Stance::Support),
                resolution,
                shown: None,
                rule: "statement.stance",
            }
        })
        .collect()
}

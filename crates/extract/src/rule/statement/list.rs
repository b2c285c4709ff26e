//! Lists of what somebody asks for: `The network calls on ministers to:` and its lines.

use super::cue::Cue;
use super::scene::{Scene, Unit};
use super::speaker::Subject;
use crate::lexicon::Cue as Frame;
use crate::token::Kind;

/// Who asks, where a unit ends with the colon of such a list.
pub fn asks(scene: &Scene<'_, '_>, unit: Unit, cues: &[Cue]) -> Option<usize> {
    let doc = scene.doc;
    let last = unit.to.checked_sub(2).filter(|l| *l > unit.from && doc.is_kind(unit.to - 1, Kind::Colon))?;
    let open = doc.any(last, &["to", "on", "upon", "for", "that"]);
    let cue = cues.iter().rev().find(|c| !c.nested && c.frame == Frame::Ask).filter(|_| open)?;
    match cue.subject {
        Subject::Who(who, _) => who,
        _ => None,
    }
}

/// The words of a line, without its bullet or number and its stop.
pub fn piece(scene: &Scene<'_, '_>, unit: Unit) -> (usize, usize) {
    let doc = scene.doc;
    // "(a) open the archive", "b. pay the widows"
    let letter =
        |i: usize| doc.raw(i).len() == 1 && matches!(doc.kind(i + 1), Some(Kind::Close | Kind::Stop));
    let from = (unit.from..unit.to).find(|i| doc.is_kind(*i, Kind::Word) && !letter(*i)).unwrap_or(unit.to);
    let mut to = unit.to;
    while to > from
        && (matches!(doc.kind(to - 1), Some(Kind::Semicolon | Kind::Comma | Kind::Stop))
            || doc.is(to - 1, "and"))
    {
        to -= 1;
    }
    (from, to)
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_list_is_asked_for_by_whom_its_lead_names() {
        check(&[
            (
                "Amnesty International calls on ministers to:\n- open the archive of the port;\n- pay the widows of the crew.",
                &[
                    "Amnesty International [indirect]: open the archive of the port",
                    "Amnesty International [indirect]: pay the widows of the crew",
                ],
            ),
            // A text's list is what the text says.
            (
                "The resolution calls on ministers to:\n- open the archive of the port;\n- pay the widows.",
                &[],
            ),
        ]);
    }
}

//! Which articles bring one text: those that are copies of each other, and what hangs together by them. The oldest of
//! each family is called its original; all of a family are one voice.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::shingles::Print;

/// A text as far as it is compared with others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    pub sha256: Vec<u8>,
    /// None if it is short: such are copies to the letter only.
    pub print: Option<Print>,
}

impl Text {
    fn is_copy(&self, other: &Self) -> bool {
        let prints = self.print.as_ref().zip(other.print.as_ref());
        self.sha256 == other.sha256 || prints.is_some_and(|(one, other)| one.is_copy(other))
    }
}

/// An article that may be of the family of another.
#[derive(Debug, Clone)]
pub struct Kin {
    pub id: Uuid,
    pub revision: Uuid,
    /// The oldest of its family, perhaps itself.
    pub original: Uuid,
    pub text: Text,
}

/// Where articles go: the article itself, or with all its family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    pub id: Uuid,
    pub original: Uuid,
    pub with_family: bool,
}

/// Finds the family of an article that has a new text, or none any more (`own` is then none). `left` is the family it
/// was of; all of that are among `kin`. Gives the article's original, and what moves.
pub fn settle(article: Uuid, own: Option<&Text>, left: Option<Uuid>, kin: &[Kin]) -> (Uuid, Vec<Move>) {
    // Who only hung together by the one that left does no longer.
    let stays = |kin: &Kin| Some(kin.original) == left;
    let stands_for = |kin: &Kin| if stays(kin) { kin.id } else { kin.original };
    let mut families = Families::default();
    let stayed: Vec<&Kin> = kin.iter().filter(|kin| stays(kin)).collect();
    for (i, one) in stayed.iter().enumerate() {
        for other in stayed.iter().skip(i + 1).filter(|other| one.text.is_copy(&other.text)) {
            families.unite(one.id, other.id);
        }
    }
    for kin in kin.iter().filter(|kin| own.is_some_and(|own| own.is_copy(&kin.text))) {
        families.unite(article, stands_for(kin));
    }
    let mut moves = Vec::new();
    for kin in kin {
        let moved = Move {
            id: stands_for(kin),
            original: families.oldest(stands_for(kin)),
            with_family: !stays(kin),
        };
        if moved.original != kin.original && !moves.contains(&moved) {
            moves.push(moved);
        }
    }
    (families.oldest(article), moves)
}

/// A forest in which each points to an older one of its family.
#[derive(Default)]
struct Families(BTreeMap<Uuid, Uuid>);

impl Families {
    fn oldest(&self, id: Uuid) -> Uuid {
        let mut at = id;
        while let Some(older) = self.0.get(&at).filter(|older| **older != at) {
            at = *older;
        }
        at
    }

    fn unite(&mut self, a: Uuid, b: Uuid) {
        let (a, b) = (self.oldest(a), self.oldest(b));
        self.0.insert(a.max(b), a.min(b));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fold;

    fn id(n: u128) -> Uuid {
        Uuid::from_u128(n)
    }

    /// A text made of stretches of a hundred words.
    fn text(stretches: &[usize]) -> Text {
        let stretch = |s: &usize| (0..100).map(|n| format!("s{s}w{n} ")).collect::<String>();
        let text: String = stretches.iter().map(stretch).collect();
        Text { sha256: fold::text_digest(&text).to_vec(), print: Print::of(&text) }
    }

    fn kin(n: u128, original: u128, stretches: &[usize]) -> Kin {
        Kin { id: id(n), revision: id(n), original: id(original), text: text(stretches) }
    }

    fn go(n: u128, original: u128, with_family: bool) -> Move {
        Move { id: id(n), original: id(original), with_family }
    }

    #[test]
    fn families() {
        let (a, b) = (kin(1, 1, &[1, 2, 3]), kin(2, 2, &[3, 4, 5]));
        let alone = settle(id(9), Some(&text(&[7])), None, std::slice::from_ref(&a));
        assert_eq!(alone, (id(9), vec![]));
        let cut = settle(id(9), Some(&text(&[1, 2])), None, std::slice::from_ref(&a));
        assert_eq!(cut, (id(1), vec![]));
        // What two families have in common makes them one.
        let bridge = text(&[1, 2, 3, 4, 5]);
        assert_eq!(settle(id(9), Some(&bridge), None, &[a, b]), (id(1), vec![go(2, 1, true)]));
        // Without it they are two again, whether it is taken back or has another text now.
        let left = [kin(1, 1, &[1, 2, 3]), kin(2, 1, &[3, 4, 5])];
        assert_eq!(settle(id(9), None, Some(id(1)), &left).1, vec![go(2, 2, false)]);
        let other = settle(id(9), Some(&text(&[8, 9])), Some(id(1)), &left);
        assert_eq!(other, (id(9), vec![go(2, 2, false)]));
        // The original goes: the next oldest is the original.
        let rest = [kin(2, 1, &[1, 2, 3]), kin(3, 1, &[1, 2, 3])];
        assert_eq!(settle(id(1), None, Some(id(1)), &rest).1, vec![go(2, 2, false), go(3, 2, false)]);
        // It only grew a little: it stays the original.
        let grown = settle(id(1), Some(&text(&[1, 2, 3, 4])), Some(id(1)), &rest);
        assert_eq!(grown, (id(1), vec![]));
    }

    #[test]
    fn short_texts_are_copies_to_the_letter() {
        let short = |words: &str| Text { sha256: fold::text_digest(words).to_vec(), print: None };
        let known =
            [Kin { id: id(1), revision: id(1), original: id(1), text: short("The committee voted.") }];
        assert_eq!(settle(id(2), Some(&short("The  committee voted.")), None, &known).0, id(1));
        assert_eq!(settle(id(2), Some(&short("The committee votes.")), None, &known).0, id(2));
    }
}

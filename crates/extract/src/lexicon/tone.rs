//! Words of praise and blame, and where a word stands in their phrases.

/// What a word of praise or blame says for the text that is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Pro,
    Con,
    /// Said of what the text condemns.
    Grim,
    /// Said by the article of who speaks: `supporters`, `walked out`.
    For,
    Against,
    /// Said of the way a text takes, not of its worth.
    Neutral,
    /// Praise and blame in one: `did not go far enough`.
    Mixed,
}

/// Where a word stands in phrases of praise and blame, a bit each.
#[derive(Debug, Clone, Copy, Default)]
pub struct Toned(u8);

impl Toned {
    /// It is one.
    pub(super) const ALONE: Self = Self(1);
    pub(super) const FIRST: Self = Self(2);
    pub(super) const SECOND: Self = Self(4);

    #[inline]
    pub fn opens(self) -> bool {
        self.0 & (Self::ALONE.0 | Self::FIRST.0) != 0
    }

    pub(super) fn has(self, place: Self) -> bool {
        self.0 & place.0 != 0
    }

    pub(super) fn add(&mut self, place: Self) {
        self.0 |= place.0;
    }
}

//! A verb that is being read, and where it stands.

use super::frame::Frame;
use super::verb::Verb;
use crate::doc::Doc;
use crate::reading::Texts;

#[derive(Clone, Copy)]
pub struct At<'a> {
    pub doc: &'a Doc<'a>,
    pub texts: &'a Texts,
    /// Its token.
    pub i: usize,
    pub verb: Verb,
    /// The sentence.
    pub from: usize,
    pub to: usize,
    /// What lies between two headings.
    pub section: (usize, usize),
    /// The frame of the verb or the sentence before.
    pub last: Option<Frame>,
    /// Where the clause starts that is being read.
    pub open: Option<usize>,
    /// The text that the sentence tells the vote on.
    pub ruled: Option<usize>,
    /// The text whose count stands beside the sentence, where none is named up to it: `The panel called on all states to act. The
    /// roll call was 71 to 2`.
    pub beside: Option<usize>,
    /// The text of the first vote told behind it in its paragraph.
    pub behind: Option<usize>,
}

impl At<'_> {
    /// A frame of this sentence.
    pub fn frame(&self, resolution: usize) -> Frame {
        Frame::of(resolution, self.doc.toks[self.i].sent as usize)
    }
}

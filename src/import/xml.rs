//! Small XML documents as trees. A DTD is never fetched and no entity but the five of XML itself is ever resolved: a
//! document that needs others is refused.

use std::path::Path;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::input::{self, Meter};
use super::stream::{Sink, Stop};

/// Deeper than any roll call.
const DEEPEST: usize = 32;

#[derive(Debug, Default)]
pub struct Node {
    pub name: String,
    pub line: u64,
    pub attributes: Vec<(String, String)>,
    pub text: String,
    pub children: Vec<Node>,
}

impl Node {
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The node at the end of a path of names.
    pub fn at(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |node, name| node.child(name))
    }

    /// The text of a child, trimmed; empty if there is none.
    pub fn get(&self, name: &str) -> &str {
        self.child(name).map_or("", |child| child.text.trim())
    }

    pub fn attribute(&self, name: &str) -> &str {
        self.attributes.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }
}

/// The root of a document.
pub fn read(path: &Path, meter: &Meter, sink: &Sink) -> Result<Node, Stop> {
    let (text, is_latin_1) = input::document(path, meter)?;
    if is_latin_1 {
        sink.note(path, 1, "not UTF-8: read as Latin-1", "")?;
    }
    let mut tree = Tree { path, open: vec![Node::default()] };
    let mut reader = Reader::from_str(&text);
    let (mut line, mut counted) = (1, 0);
    loop {
        let event = reader.read_event();
        let place = usize::try_from(reader.buffer_position()).unwrap_or(text.len()).min(text.len());
        line += text.as_bytes()[counted..place].iter().filter(|byte| **byte == b'\n').count() as u64;
        counted = place;
        let event = event.map_err(|error| match error {
            quick_xml::Error::Syntax(error) => tree.broken(line, format!("{error}: is the file cut off?")),
            error => tree.broken(line, error),
        })?;
        match event {
            Event::Start(start) => tree.begin(&start, line)?,
            Event::Empty(start) => {
                tree.begin(&start, line)?;
                tree.end();
            }
            Event::End(_) => tree.end(),
            Event::Text(words) => tree.add(&words.xml10_content()),
            Event::CData(words) => tree.add(&words.xml10_content()),
            Event::GeneralRef(reference) => tree.resolve(&reference, line)?,
            Event::DocType(words) => {
                sink.note(
                    path,
                    line,
                    "names a DTD: not fetched, and not needed",
                    words.xml10_content().trim(),
                )?;
            }
            Event::Eof => return tree.whole(line),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

struct Tree<'a> {
    path: &'a Path,
    /// The nodes around what is read; the first holds the root.
    open: Vec<Node>,
}

impl Tree<'_> {
    fn broken(&self, line: u64, reason: impl std::fmt::Display) -> Stop {
        Stop::file(self.path, format!("line {line}: {reason}"))
    }

    fn begin(&mut self, start: &BytesStart<'_>, line: u64) -> Result<(), Stop> {
        if self.open.len() > DEEPEST {
            return Err(self.broken(line, "is nested deeper than any roll call"));
        }
        let mut node = Node { name: start.local_name().as_ref().to_owned(), line, ..Node::default() };
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|error| self.broken(line, error))?;
            let value = attribute
                .normalized_value(quick_xml::XmlVersion::Implicit1_0)
                .map_err(|error| self.broken(line, error))?;
            node.attributes.push((attribute.key.local_name().as_ref().to_owned(), value.into_owned()));
        }
        self.open.push(node);
        Ok(())
    }

    fn end(&mut self) {
        // The reader has checked that ends match starts.
        if let Some(node) = self.open.pop() {
            if let Some(parent) = self.open.last_mut() {
                parent.children.push(node);
            } else {
                self.open.push(node);
            }
        }
    }

    fn add(&mut self, words: &str) {
        if let Some(node) = self.open.last_mut() {
            node.text.push_str(words);
        }
    }

    fn resolve(&mut self, reference: &BytesRef<'_>, line: u64) -> Result<(), Stop> {
        let name = reference.xml10_content().into_owned();
        let character = reference.resolve_char_ref().map_err(|error| self.broken(line, error))?;
        let character = character.or(match name.as_str() {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => None,
        });
        match character {
            Some(character) => {
                self.add(character.encode_utf8(&mut [0; 4]));
                Ok(())
            }
            None => {
                Err(self
                    .broken(line, format!("the entity `&{name};` is none of XML's own: it is not resolved")))
            }
        }
    }

    fn whole(mut self, line: u64) -> Result<Node, Stop> {
        if let [_, .., inner] = self.open.as_slice() {
            let reason = format!("the file ends inside <{}>: is the file cut off?", inner.name);
            return Err(self.broken(line, reason));
        }
        let root = self.open.pop().and_then(|outside| outside.children.into_iter().next());
        root.ok_or_else(|| Stop::file(self.path, "is empty"))
    }
}

//! CSV by header name: releases of one file differ in the order and the names of their columns.

use std::io::BufRead;
use std::path::Path;

use csv::{ByteRecord, Reader, ReaderBuilder};

use super::input::{self, Meter};
use super::stream::{Sink, Stop};

/// A column: the names it goes by, and whether a file without it is of an unknown layout.
#[derive(Debug)]
pub struct Column {
    pub names: &'static [&'static str],
    pub needed: bool,
}

pub const fn needed(names: &'static [&'static str]) -> Column {
    Column { names, needed: true }
}

pub const fn optional(names: &'static [&'static str]) -> Column {
    Column { names, needed: false }
}

/// An open table.
pub struct Table<'a> {
    path: &'a Path,
    reader: Reader<Box<dyn BufRead>>,
    header: Vec<String>,
    /// Place of each column of the layout in the file.
    places: Vec<Option<usize>>,
    record: ByteRecord,
}

impl<'a> Table<'a> {
    pub fn open(path: &'a Path, meter: &Meter) -> Result<Self, Stop> {
        let mut reader = ReaderBuilder::new()
            .flexible(true)
            .buffer_capacity(1 << 16)
            .from_reader(input::open(path, meter)?);
        let header = reader.byte_headers().map_err(|e| Stop::file(path, e))?;
        let header = header.iter().map(|name| input::text(name).0.trim().to_ascii_lowercase()).collect();
        Ok(Self { path, reader, header, places: Vec::new(), record: ByteRecord::new() })
    }

    /// Whether the file has all of these columns.
    pub fn has(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.header.iter().any(|column| column == name))
    }

    /// Reads by this layout from here on.
    pub fn with(mut self, layout: &[Column]) -> Result<Self, Stop> {
        let place = |column: &Column| {
            column.names.iter().find_map(|name| self.header.iter().position(|header| header == name))
        };
        self.places = layout.iter().map(place).collect();
        let missing: Vec<&str> = layout
            .iter()
            .zip(&self.places)
            .filter(|(column, place)| column.needed && place.is_none())
            .map(|(column, _)| column.names[0])
            .collect();
        if missing.is_empty() {
            return Ok(self);
        }
        let reason = format!("is of an unknown layout: the columns {} are missing", missing.join(", "));
        Err(Stop::file(self.path, reason))
    }

    /// The next row that has all its columns; those that have not are refused.
    pub fn next(&mut self, sink: &Sink) -> Result<Option<Row<'_>>, Stop> {
        loop {
            match self.reader.read_byte_record(&mut self.record) {
                Ok(false) => return Ok(None),
                Ok(true) if self.record.as_slice().contains(&0) => {
                    let reason = "a NUL character: is the file damaged?";
                    sink.refuse(self.path, self.line(), reason, &input::text(self.record.as_slice()).0)?;
                }
                Ok(true) if self.record.len() == self.header.len() => break,
                Ok(true) => {
                    let (columns, wanted) = (self.record.len(), self.header.len());
                    let reason = format!("{columns} columns instead of {wanted}: is the file cut off?");
                    let row =
                        self.record.iter().map(|field| input::text(field).0).collect::<Vec<_>>().join(",");
                    sink.refuse(self.path, self.line(), reason, &row)?;
                }
                Err(error) => return Err(Stop::file(self.path, error)),
            }
        }
        let line = self.line();
        if std::str::from_utf8(self.record.as_slice()).is_err() {
            let content = input::text(self.record.as_slice()).0.into_owned();
            sink.note(self.path, line, "not UTF-8: read as Latin-1", &content)?;
        }
        Ok(Some(Row { line, record: &self.record, places: &self.places }))
    }

    fn line(&self) -> u64 {
        self.record.position().map_or(0, csv::Position::line)
    }
}

/// A row, by the columns of its layout.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    pub line: u64,
    record: &'a ByteRecord,
    places: &'a [Option<usize>],
}

impl Row<'_> {
    /// The bytes of a column, trimmed; empty where the file has no such column.
    pub fn bytes(&self, column: usize) -> &[u8] {
        let place = self.places.get(column).copied().flatten();
        place.and_then(|place| self.record.get(place)).unwrap_or_default().trim_ascii()
    }

    pub fn get(&self, column: usize) -> String {
        input::text(self.bytes(column)).0.into_owned()
    }

    /// The text, if there is any.
    pub fn some(&self, column: usize) -> Option<String> {
        Some(self.get(column)).filter(|text| !text.is_empty())
    }
}

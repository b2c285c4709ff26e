//! Files as people have them: compressed or not, with a byte order mark or without, UTF-8 or Latin-1, and sometimes the
//! error page of the site they were fetched from.

use std::borrow::Cow;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use flate2::bufread::MultiGzDecoder;

use super::stream::Stop;

/// Largest document that is read as a whole (XML, JSON), after decompression.
const LARGEST: u64 = 64 << 20;

/// Bytes read of all files of a run, as they are on the disk.
#[derive(Debug, Clone, Default)]
pub struct Meter(Arc<AtomicU64>);

impl Meter {
    pub fn bytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

struct Metered<R>(R, Meter);

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.0.read(buffer)?;
        self.1.0.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

/// The bytes of a file: unpacked, without byte order mark, and not a web page.
pub fn open(path: &Path, meter: &Meter) -> Result<Box<dyn BufRead>, Stop> {
    let failed = |error: std::io::Error| Stop::file(path, error);
    let file = File::open(path).map_err(failed)?;
    let mut packed = BufReader::with_capacity(1 << 16, Metered(file, meter.clone()));
    let is_gzip = packed.fill_buf().map_err(failed)?.starts_with(&[0x1f, 0x8b]);
    let mut plain: Box<dyn BufRead> = if is_gzip {
        Box::new(BufReader::with_capacity(1 << 16, MultiGzDecoder::new(packed)))
    } else {
        Box::new(packed)
    };
    let start = plain.fill_buf().map_err(failed)?;
    if start.starts_with(&[0xff, 0xfe]) || start.starts_with(&[0xfe, 0xff]) {
        return Err(Stop::file(path, "is UTF-16; save it as UTF-8"));
    }
    if start.starts_with(&[0xef, 0xbb, 0xbf]) {
        plain.consume(3);
    }
    if is_web_page(plain.fill_buf().map_err(failed)?) {
        let reason = "is an HTML page: most likely what the site answered instead of the file";
        return Err(Stop::file(path, reason));
    }
    Ok(plain)
}

fn is_web_page(start: &[u8]) -> bool {
    let start = start.trim_ascii_start();
    let head: Vec<u8> = start.iter().take(15).map(u8::to_ascii_lowercase).collect();
    head.starts_with(b"<!doctype html") || head.starts_with(b"<html")
}

/// A whole document as text, and whether it had to be read as Latin-1.
pub fn document(path: &Path, meter: &Meter) -> Result<(String, bool), Stop> {
    let mut bytes = Vec::new();
    open(path, meter)?.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|e| Stop::file(path, e))?;
    if bytes.len() as u64 > LARGEST {
        return Err(Stop::file(path, "is larger than 64 MB: no single roll call is"));
    }
    if bytes.contains(&0) {
        return Err(Stop::file(path, "a NUL character: is the file damaged?"));
    }
    Ok(match String::from_utf8(bytes) {
        Ok(text) => (text, false),
        Err(error) => (latin_1(error.as_bytes()), true),
    })
}

/// The text of a field, and whether it had to be read as Latin-1.
pub fn text(bytes: &[u8]) -> (Cow<'_, str>, bool) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), false),
        Err(_) => (Cow::Owned(latin_1(bytes)), true),
    }
}

fn latin_1(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

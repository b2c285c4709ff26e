//! Evidence with the words around it.

use plenary_extract::record::{self, Span};

use crate::domain::report::Evidence;

/// How much of the text is kept before and after.
const AROUND: u32 = 32;

/// Finds code points in a text.
pub struct Places<'a> {
    text: &'a str,
    /// Byte offset of every code point and of the end; none for ASCII, where they are the same.
    bytes: Option<Vec<u32>>,
}

impl<'a> Places<'a> {
    pub fn new(text: &'a str) -> Self {
        let bytes = (!text.is_ascii()).then(|| {
            let starts = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            starts.map(|at| u32::try_from(at).unwrap_or(u32::MAX)).collect()
        });
        Self { text, bytes }
    }

    fn slice(&self, start: u32, end: u32) -> &'a str {
        let byte = |point: u32| match &self.bytes {
            Some(bytes) => bytes.get(point as usize).map_or(self.text.len(), |at| *at as usize),
            None => (point as usize).min(self.text.len()),
        };
        self.text.get(byte(start)..byte(end)).unwrap_or("")
    }

    pub fn evidence(&self, evidence: &record::Evidence) -> Evidence {
        let record::Evidence { field, start, end, exact, rule } = evidence;
        Evidence {
            field: field.to_string(),
            start: *start,
            end: *end,
            exact: exact.to_string(),
            prefix: self.slice(start.saturating_sub(AROUND), *start).to_owned(),
            suffix: self.slice(*end, end.saturating_add(AROUND)).to_owned(),
            rule: rule.to_string(),
        }
    }

    pub fn all(&self, evidence: &[record::Evidence]) -> Vec<Evidence> {
        evidence.iter().map(|evidence| self.evidence(evidence)).collect()
    }

    pub fn span(&self, field: &str, span: &Span, rule: &str) -> Evidence {
        let Span { start, end, exact } = span.clone();
        let (field, rule) = (field.to_owned().into(), rule.to_owned().into());
        self.evidence(&record::Evidence { field, start, end, exact, rule })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_points_not_bytes() {
        let text = "Der Beschluß, “gut so”, fiel am Mittwoch.";
        let places = Places::new(text);
        let start = text.chars().take_while(|c| *c != '“').count() as u32 + 1;
        let span = Span { start, end: start + 6, exact: "gut so".into() };
        let evidence = places.span("segments[0]", &span, "quote");
        assert_eq!(
            (evidence.prefix.as_str(), evidence.suffix.as_str()),
            ("Der Beschluß, “", "”, fiel am Mittwoch.")
        );
    }
}

//! JSON documents: the position of a syntax error, the pointer of a wrong value, and what strict mode adds.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::{Code, Error, FieldError};

/// What happens to fields nobody knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    Ignore,
    Refuse,
}

/// Parses a document. Text that PostgreSQL cannot keep (NUL) is refused here, for every field at once. A byte order mark
/// is no fault: RFC 8259 leaves that to who reads.
pub fn document(text: &str) -> Result<Value, Error> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value = serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let reason = error.to_string();
        let reason = reason.split(" at line ").next().unwrap_or_default();
        let detail = format!("Line {line}, column {column}: {reason}.");
        let field = FieldError { line: Some(line), column: Some(column), detail, ..FieldError::default() };
        Error::field(Code::MalformedJson, field)
    })?;
    match find_nul(&value, &mut String::new()) {
        None => Ok(value),
        Some((pointer, offset)) => Err(nul(pointer, offset)),
    }
}

/// Reads the fields of a document, which is an object: serde would read a list as fields in their order.
pub fn fields<T: DeserializeOwned>(value: Value, strictness: Strictness) -> Result<T, Error> {
    if !value.is_object() {
        let detail = "The body is JSON, but no object.";
        return Err(Error::field(Code::Invalid, FieldError::pointer(String::new(), detail)));
    }
    let mut unknown = Vec::new();
    let mut track = serde_path_to_error::Track::new();
    let tracked = serde_path_to_error::Deserializer::new(value, &mut track);
    let read = serde_ignored::deserialize(tracked, |path| unknown.push(pointer(&path.to_string())));
    let value = read.map_err(|error: serde_json::Error| {
        Error::field(
            Code::Invalid,
            FieldError::pointer(pointer(&track.path().to_string()), error.to_string()),
        )
    })?;
    if strictness == Strictness::Refuse && !unknown.is_empty() {
        let fields = unknown.iter().map(|pointer| FieldError::pointer(pointer, "is not known here"));
        let detail = format!("Not known here: {}.", unknown.join(", "));
        return Err(Error { fields: fields.collect(), ..Error::new(Code::UnknownField, detail) });
    }
    Ok(value)
}

pub fn nul(pointer: String, offset: usize) -> Error {
    let detail = format!("holds a NUL character at offset {offset}");
    let field = FieldError { offset: Some(offset), ..FieldError::pointer(pointer, detail) };
    Error::field(Code::NulCharacter, field)
}

/// `bodies.?[0].value` as the JSON pointer `/bodies/0/value`; the question mark stands for an optional value.
fn pointer(path: &str) -> String {
    if path == "." {
        return String::new();
    }
    let steps = path.split(['.', '[']).filter(|step| !matches!(*step, "" | "?"));
    steps.map(|step| format!("/{}", step.trim_end_matches(']'))).collect()
}

/// Pointer and offset (code points) of the first NUL in any string of the document.
fn find_nul(value: &Value, pointer: &mut String) -> Option<(String, usize)> {
    let mut step = |name: &str, value: &Value| {
        let length = pointer.len();
        pointer.push('/');
        pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
        let found = if name.contains('\0') { Some((pointer.clone(), 0)) } else { find_nul(value, pointer) };
        pointer.truncate(length);
        found
    };
    match value {
        Value::String(text) => {
            let byte = memchr::memchr(0, text.as_bytes())?;
            Some((pointer.clone(), text[..byte].chars().count()))
        }
        Value::Array(items) => items.iter().enumerate().find_map(|(i, item)| step(&i.to_string(), item)),
        Value::Object(fields) => fields.iter().find_map(|(name, value)| step(name, value)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only read into")]
    struct Sample {
        title: String,
        bodies: Option<Vec<Inner>>,
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only read into")]
    struct Inner {
        value: String,
    }

    fn read(text: &str, strictness: Strictness) -> Result<Sample, Error> {
        fields(document(text)?, strictness)
    }

    #[test]
    fn faults_are_placed() {
        let rows: &[(&str, Code, &str)] = &[
            (r#"{"title": 3}"#, Code::Invalid, "/title"),
            (r#"{}"#, Code::Invalid, ""),
            (r#"["a"]"#, Code::Invalid, ""),
            ("[]", Code::Invalid, ""),
            ("null", Code::Invalid, ""),
            ("\u{feff}12", Code::Invalid, ""),
            (r#"{"title": "a", "bodies": [{"value": 1}]}"#, Code::Invalid, "/bodies/0/value"),
            (r#"{"title": "a", "colour": 1}"#, Code::UnknownField, "/colour"),
            (r#"{"title": "a", "bodies": [{"value": "b", "x": 1}]}"#, Code::UnknownField, "/bodies/0/x"),
            (r#"{"title": "aé\u0000b"}"#, Code::NulCharacter, "/title"),
            (r#"{"title": "a", "x/y": ["", "\u0000"]}"#, Code::NulCharacter, "/x~1y/1"),
        ];
        for (text, code, pointer) in rows {
            let error = read(text, Strictness::Refuse).unwrap_err();
            assert_eq!((error.code, error.fields[0].pointer.as_deref()), (*code, Some(*pointer)), "{text}");
        }
    }

    #[test]
    fn a_nul_is_counted_in_code_points() {
        let error = document(r#"{"title": "aé\u0000b"}"#).unwrap_err();
        assert_eq!(error.fields[0].offset, Some(2));
    }

    #[test]
    fn a_syntax_error_has_line_and_column() {
        let error = document("{\n  \"title\": x\n}").unwrap_err();
        let field = &error.fields[0];
        assert_eq!(
            (error.code, field.line, field.column),
            (Code::MalformedJson, Some(2), Some(12)),
            "{error}"
        );
    }

    #[test]
    fn unknown_fields_pass_unless_strict() {
        assert!(read(r#"{"title": "a", "colour": 1}"#, Strictness::Ignore).is_ok());
    }
}

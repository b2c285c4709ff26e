//! Findings, and how they are printed.

use std::fmt;

#[derive(Debug, Default)]
pub struct Report(Vec<Finding>);

#[derive(Debug)]
struct Finding {
    verdict: Verdict,
    what: String,
    mend: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Good,
    /// Worth knowing; the service runs.
    Note,
    /// The service does not run, or not safely.
    Bad,
}

impl Report {
    pub fn good(&mut self, what: impl Into<String>) {
        self.0.push(Finding { verdict: Verdict::Good, what: what.into(), mend: None });
    }

    pub fn note(&mut self, what: impl Into<String>, mend: impl Into<String>) {
        self.0.push(Finding { verdict: Verdict::Note, what: what.into(), mend: Some(mend.into()) });
    }

    pub fn bad(&mut self, what: impl Into<String>, mend: impl Into<String>) {
        self.0.push(Finding { verdict: Verdict::Bad, what: what.into(), mend: Some(mend.into()) });
    }

    pub fn is_healthy(&self) -> bool {
        self.0.iter().all(|finding| finding.verdict != Verdict::Bad)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Finding { verdict, what, mend } in &self.0 {
            let mark = match verdict {
                Verdict::Good => "ok  ",
                Verdict::Note => "note",
                Verdict::Bad => "BAD ",
            };
            writeln!(f, "{mark}  {what}")?;
            if let Some(mend) = mend {
                writeln!(f, "      {mend}")?;
            }
        }
        let bad = self.0.iter().filter(|finding| finding.verdict == Verdict::Bad).count();
        match bad {
            0 => f.write_str("Nothing stands in the way of a start."),
            1 => f.write_str("1 thing to mend."),
            n => write!(f, "{n} things to mend."),
        }
    }
}

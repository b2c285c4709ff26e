//! Offices, titles and honorifics.

/// For whom the holder of an office speaks where the text does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActsFor {
    State,
    Body,
    Court,
    Organization,
    Party,
    Unsaid,
}

/// An office, title or honorific.
#[derive(Debug, Clone)]
pub struct RoleWord {
    /// In lower case.
    pub form: String,
    pub acts_for: ActsFor,
    /// It speaks for its whole body.
    pub leads: bool,
}

impl RoleWord {
    pub fn new(form: String, acts_for: ActsFor) -> Self {
        let leads = leads(&form);
        Self { form, acts_for, leads }
    }
}

/// Offices, in lower case, that speak for their whole body; a member speaks for none.
fn leads(form: &str) -> bool {
    const LEADERS: &[&str] = &[
        "chair", "speaker", "ranking member", "president", "rapporteur", "secretary general",
        "secretary-general", "comhairle", "cathaoirleach", "llywydd",
    ];
    // Most bytes are told by that they begin no such word.
    let opens = |at: usize| LEADERS.iter().any(|word| form.as_bytes()[at..].starts_with(word.as_bytes()));
    (0..form.len()).any(|at| matches!(form.as_bytes()[at], b'c' | b'l' | b'p' | b'r' | b's') && opens(at))
        && !["former", "vice", "presidential"].iter().any(|word| form.contains(word))
}

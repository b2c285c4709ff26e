//! Parties of the United States that vote as one, any whose members did not, and groups that have no vote.

use super::cue::Cue;
use crate::doc::Doc;
use crate::token::Kind;

/// `Republicans voted in favor, while all Democrats voted against`: the party as a whole, not `ten Republicans`, `most Democrats`,
/// `Republicans who`.
pub(super) fn as_one(doc: &Doc<'_>, tok: usize) -> bool {
    let Some(m) = doc.names.mention_at(tok) else { return false };
    let plural = doc.any(m.to - 1, &["democrats", "republicans"]);
    let every = m.from > 0 && doc.is(m.from - 1, "every") && doc.any(m.to - 1, &["democrat", "republican"]);
    let lead = m.from.checked_sub(1).filter(|k| *k >= doc.sent_of(m.from).from);
    let bare = lead.is_none_or(|k| {
        doc.is_kind(k, Kind::Comma)
            || doc.is_kind(k, Kind::Semicolon)
            || doc
                .any(k, &["all", "and", "while", "with", "but", "as", "joined", "house", "senate", "whereas"])
    });
    let some = doc.any(m.to, &["who", "from", "in", "of", "on", "including", "such"])
        && !doc.any(m.to + 1, &["favor", "favour", "voting", "opposing", "opposition"]);
    every || plural && bare && !some
}

/// `Some MKs from Likud stayed away`, `a handful of members of the AfD`: a part of the party only, which tells nothing of it. Those
/// counted (`two came from the AfD`) are all it sent.
pub(super) fn some_of(doc: &Doc<'_>, tok: usize) -> bool {
    const SOME: &[&str] = &["some", "several", "few", "many", "handful", "number"];
    let of = tok.saturating_sub(1 + usize::from(doc.is(tok.saturating_sub(1), "the")));
    if !doc.any(of, &["of", "from", "in", "within"]) {
        return false;
    }
    let from = doc.sent_of(tok).from.max(of.saturating_sub(5));
    (from..of)
        .rev()
        .take_while(|k| doc.is_kind(*k, Kind::Word) || doc.is_kind(*k, Kind::Num))
        .any(|k| doc.any(k, SOME))
}

/// `The Mining Association stayed neutral`, `Amnesty opposed it`, `The Street Trust took no position`: a group that has no vote to
/// cast.
pub(super) fn lobby(doc: &Doc<'_>, actor: usize, cue: &Cue) -> bool {
    const NAMES: &[&str] = &[
        "Association", "Institute", "Foundation", "Watch", "Society", "Rights", "Federation", "Chamber",
        "Network", "Campaign", "Church", "Conference", "Trust", "Lawyers", "Bishops", "Organisation",
        "Organization", "Commission", "Project", "Charity", "Academy",
    ];
    /// `Academic Staff Union`
    const WORKERS: &[&str] = &["Staff", "Workers", "Teachers", "Students", "Trade", "Nurses", "Employees"];
    let a = &doc.names.actors[actor];
    match a.entry(doc.lex) {
        Some(known) => ["ORG.", "THINK.", "CHURCH."].iter().any(|k| known.key.starts_with(k)),
        None => {
            let holds = |w: &str| crate::words::holds(&a.name, w);
            let silent = doc.any(cue.to - 1, &["position", "stance", "stand"]);
            silent || NAMES.iter().any(|w| holds(w)) || holds("Union") && WORKERS.iter().any(|w| holds(w))
        }
    }
}

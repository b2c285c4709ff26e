//! Actors: those the reader knows by their key, the others by their name within their kind, persons and agencies with
//! whom they act for.

use std::collections::{BTreeSet, HashMap};

use plenary_extract::record::{Actor, ActorKind};
use uuid::Uuid;

use super::{Joining, MOST_ASKED, Reason, Verdict};
use crate::db::candidates::{self, ActorCandidate};
use crate::db::records;
use crate::domain::report::{ActorReport, Content};
use crate::domain::{ActorId, RecordKind, fold};
use crate::ingest::apply::Draft;

/// Lexicon keys of a finding: `iso3:PRK`, `known:UNGA.C3`.
pub fn keys(known_as: Option<&str>, kind: ActorKind, iso3: Option<&str>) -> Vec<String> {
    let state = iso3.filter(|_| kind == ActorKind::State).map(|iso3| format!("iso3:{iso3}"));
    known_as.map(|key| format!("known:{key}")).into_iter().chain(state).collect()
}

/// A key that finds an actor again which nobody spoke of for a while: its name, and whom it acts for.
fn named(actor: &Actor, by_ref: &HashMap<&str, &Actor>) -> String {
    let represented = actor.represents.as_deref().and_then(|reference| by_ref.get(reference));
    let acts_for =
        represented.map_or("-", |of| of.iso3.as_deref().or(of.known_as.as_deref()).unwrap_or(&of.name));
    let group = match actor.kind {
        ActorKind::Person => "person",
        ActorKind::State => "state",
        _ => "group",
    };
    format!("named:{group}:{}:{}", fold::key(&actor.name), fold::key(acts_for))
}

/// What a finding is compared by.
#[derive(Debug, Clone)]
pub struct Sought<'a> {
    pub kind: ActorKind,
    pub folded_name: &'a str,
    /// Whom it acts for, and that one's country.
    pub represents: Option<(Uuid, Option<&'a str>)>,
}

pub fn compare(sought: &Sought<'_>, known: &ActorCandidate) -> Verdict {
    let is_group = |kind: ActorKind| !matches!(kind, ActorKind::Person | ActorKind::State);
    let Some(kind) = ActorKind::from_code(&known.kind) else { return Verdict::Different };
    if kind != sought.kind && !(is_group(kind) && is_group(sought.kind)) {
        return Verdict::Different;
    }
    let is_bare_surname = sought.kind == ActorKind::Person && !sought.folded_name.contains(' ');
    match (&sought.represents, known.represents_id) {
        (Some((id, _)), Some(other)) if *id == other => Verdict::Same,
        // An embassy's spokesman speaks for its state, and the next article says so.
        (Some((_, Some(iso3))), _) if known.represents_iso3.as_deref() == Some(*iso3) => Verdict::Same,
        (Some((_, Some(iso3))), None) if is_group(kind) && known.iso3.as_deref() == Some(*iso3) => {
            Verdict::Same
        }
        (Some(_), Some(_)) if is_bare_surname => Verdict::Different,
        (Some(_), Some(_)) if kind == ActorKind::Person => {
            let reasons = vec![
                Reason::new("name", "the same full name"),
                Reason::new("represents", "seen to act for somebody else"),
            ];
            Verdict::Unsure(0.5, reasons)
        }
        (Some(_), Some(_)) => Verdict::Different,
        _ if is_bare_surname => Verdict::Different,
        _ => Verdict::Same,
    }
}

pub async fn join(joining: &mut Joining<'_>) -> sqlx::Result<()> {
    let actors: &[Actor] = &joining.found.actors;
    let by_ref: HashMap<&str, &Actor> = actors.iter().map(|actor| (actor.r#ref.as_str(), actor)).collect();
    let sure: BTreeSet<String> = actors
        .iter()
        .flat_map(|a| {
            keys(a.known_as.as_deref(), a.kind, a.iso3.as_deref()).into_iter().chain([named(a, &by_ref)])
        })
        .collect();
    let names: BTreeSet<String> = actors.iter().map(|actor| fold::key(&actor.name)).collect();
    let (sure, names): (Vec<_>, Vec<_>) = (sure.into_iter().collect(), names.into_iter().collect());
    let known = records::find_keys(joining.conn, RecordKind::Actor, &sure).await?;
    let known: HashMap<String, Uuid> = known.into_iter().map(|key| (key.key, key.record_id)).collect();
    let is_known = |a: &Actor| {
        keys(a.known_as.as_deref(), a.kind, a.iso3.as_deref()).iter().any(|k| known.contains_key(k))
    };
    let locks: Vec<String> =
        actors.iter().filter(|a| !is_known(a)).map(|a| format!("actor {}", fold::key(&a.name))).collect();
    records::lock(joining.conn, &locks).await?;
    let candidates = candidates::actors(joining.conn, &names).await?;

    // Those that others act for come first: the reader's own, then groups, then persons.
    let mut order: Vec<&Actor> = actors.iter().collect();
    order.sort_by_key(|a| (!is_known(a), a.represents.is_some(), a.kind == ActorKind::Person));
    let mut twins: HashMap<String, Vec<&Actor>> = HashMap::new();
    for actor in order {
        let sure = keys(actor.known_as.as_deref(), actor.kind, actor.iso3.as_deref());
        let folded = fold::key(&actor.name);
        if let Some(id) = sure.iter().find_map(|key| known.get(key)) {
            joining.ids.insert(actor.r#ref.clone(), *id);
            twins.entry(folded).or_default().push(actor);
            continue;
        }
        let represents = actor.represents.as_deref().and_then(|reference| {
            let iso3 = by_ref.get(reference).and_then(|actor| actor.iso3.as_deref());
            Some((joining.ids.get(reference).copied()?, iso3))
        });
        let sought = Sought { kind: actor.kind, folded_name: &folded, represents };
        let name = named(actor, &by_ref);
        let twins_of = twins.get(&folded).map_or(&[][..], Vec::as_slice);
        let id = find(joining, &sought, &candidates, known.get(&name).copied(), twins_of, &by_ref)?;
        joining.key(RecordKind::Actor, name, id);
        joining.ids.insert(actor.r#ref.clone(), id);
        twins.entry(folded).or_default().push(actor);
        for key in sure {
            joining.key(RecordKind::Actor, key, id);
        }
    }
    for actor in actors {
        draft(joining, actor, is_known(actor));
    }
    Ok(())
}

/// The record of an actor that the reader does not know: one in this article of the same name, one known, or a new one.
fn find(
    joining: &mut Joining<'_>,
    sought: &Sought<'_>,
    candidates: &[ActorCandidate],
    once: Option<Uuid>,
    twins: &[&Actor],
    by_ref: &HashMap<&str, &Actor>,
) -> sqlx::Result<Uuid> {
    for twin in twins.iter().take(8) {
        let Some(id) = joining.ids.get(&twin.r#ref).copied() else { continue };
        let represents = twin.represents.as_deref();
        let twin = ActorCandidate {
            id,
            folded_name: sought.folded_name.to_owned(),
            kind: twin.kind.code().to_owned(),
            known_as: None,
            iso3: twin.iso3.as_deref().map(str::to_owned),
            represents_id: represents.and_then(|reference| joining.ids.get(reference).copied()),
            represents_iso3: represents
                .and_then(|reference| by_ref.get(reference)?.iso3.as_deref().map(str::to_owned)),
        };
        if compare(sought, &twin) == Verdict::Same {
            return Ok(id);
        }
    }
    let mut same = Vec::new();
    let mut perhaps = Vec::new();
    for candidate in candidates.iter().filter(|candidate| candidate.folded_name == sought.folded_name) {
        match compare(sought, candidate) {
            Verdict::Same => same.push(candidate),
            Verdict::Unsure(score, reasons) => perhaps.push((candidate.id, score, reasons)),
            Verdict::Different => {}
        }
    }
    let acts_for = sought.represents.map(|(id, _)| id);
    // Also among those of whom nobody said whom they act for: each article of that kind means the same record.
    let exact = |candidate: &&&ActorCandidate| candidate.represents_id == acts_for;
    match (same.iter().find(exact), same.as_slice()) {
        (Some(candidate), _) | (None, [candidate]) => return Ok(candidate.id),
        // Several of the name and nothing to tell them apart.
        _ => perhaps.extend(
            same.iter().map(|c| (c.id, 0.6, vec![Reason::new("name", "one of several of the same name")])),
        ),
    }
    let id = match once {
        Some(once) if candidates.iter().all(|candidate| candidate.id != once) => once,
        _ => joining.mint(RecordKind::Actor),
    };
    for (other, score, reasons) in perhaps.into_iter().take(MOST_ASKED) {
        joining.propose(RecordKind::Actor, other, id, score, &reasons)?;
    }
    Ok(id)
}

fn draft(joining: &mut Joining<'_>, actor: &Actor, is_known: bool) {
    let Some(id) = joining.id::<ActorId>(&actor.r#ref) else { return };
    let content = if is_known {
        ActorReport::default()
    } else {
        ActorReport {
            kind: Some(actor.kind),
            name: Some(actor.name.clone()),
            iso3: actor.iso3.as_deref().map(str::to_owned),
            known_as: actor.known_as.as_deref().map(str::to_owned),
            represents: joining.id_of(actor.represents.as_ref()),
            role: actor.role.clone(),
            ..ActorReport::default()
        }
    };
    let evidence = joining.evidence(&actor.evidence, &actor.mentions, |_| "mention".to_owned(), "name");
    joining.draft(Draft {
        record: id.0,
        content: Content::Actor(content),
        evidence,
        confidence: actor.confidence,
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(kind: &str, represents: Option<(u128, &str)>) -> ActorCandidate {
        ActorCandidate {
            id: Uuid::from_u128(1),
            folded_name: "ana okoro".to_owned(),
            kind: kind.to_owned(),
            known_as: None,
            iso3: None,
            represents_id: represents.map(|(id, _)| Uuid::from_u128(id)),
            represents_iso3: represents.map(|(_, iso3)| iso3.to_owned()),
        }
    }

    #[test]
    fn persons_and_groups() {
        use ActorKind::{Agency, Organization, Person, State};
        let acts = |id: u128, iso3: &'static str| Some((Uuid::from_u128(id), Some(iso3)));
        let rows = [
            ("same name, nothing else said", Person, "ana okoro", None, known("person", None), "same"),
            ("office told by one only", Person, "ana okoro", acts(7, "KEN"), known("person", None), "same"),
            ("same state", Person, "ana okoro", acts(7, "KEN"), known("person", Some((7, "KEN"))), "same"),
            ("its embassy", Person, "ana okoro", acts(7, "KEN"), known("person", Some((8, "KEN"))), "same"),
            (
                "another state",
                Person,
                "ana okoro",
                acts(9, "UGA"),
                known("person", Some((7, "KEN"))),
                "unsure",
            ),
            ("a surname alone", Person, "okoro", None, known("person", None), "different"),
            (
                "a surname of another state",
                Person,
                "okoro",
                acts(9, "UGA"),
                known("person", Some((7, "KEN"))),
                "different",
            ),
            (
                "a surname of the same state",
                Person,
                "okoro",
                acts(7, "KEN"),
                known("person", Some((7, "KEN"))),
                "same",
            ),
            ("a person is no group", Person, "ana okoro", None, known("organization", None), "different"),
            (
                "groups are told apart badly",
                Agency,
                "rights watch",
                None,
                known("organization", None),
                "same",
            ),
            (
                "ministries of two states",
                Agency,
                "foreign ministry",
                acts(9, "UGA"),
                known("agency", Some((7, "KEN"))),
                "different",
            ),
            ("a state is no group", Organization, "georgia", None, known("state", None), "different"),
            ("states by name", State, "georgia", None, known("state", None), "same"),
        ];
        for (case, kind, folded_name, represents, candidate, expected) in rows {
            let verdict = match compare(&Sought { kind, folded_name, represents }, &candidate) {
                Verdict::Same => "same",
                Verdict::Unsure(..) => "unsure",
                Verdict::Different => "different",
            };
            assert_eq!(verdict, expected, "{case}");
        }
    }
}

//! Resolutions: by document number, else by title within a session, else by body, subject and session, and then only if
//! nothing speaks against it.

use std::collections::{BTreeSet, HashMap, HashSet};

use plenary_extract::Date;
use plenary_extract::record::{Event, Resolution, ResolutionKind, Stage};
use uuid::Uuid;

use super::{Joining, MOST_ASKED, Reason, Verdict};
use crate::db::candidates::{self, Home, ResolutionCandidate};
use crate::db::records;
use crate::domain::period::{Calendar, compatible, day_number};
use crate::domain::report::{Content, EventReport, Identifier, ResolutionReport};
use crate::domain::{ActorId, RecordKind, fold, symbol};
use crate::ingest::apply::Draft;
use crate::ingest::series;

/// A text as far as it tells texts apart.
#[derive(Debug, Clone, Default)]
pub struct Text {
    pub is_law: bool,
    pub home: Option<Uuid>,
    /// Session or year, as the home counts.
    pub period: Option<i32>,
    /// Adopts one text a situation and session, as the UN's assemblies do.
    pub is_yearly: bool,
    pub identifiers: Vec<Identifier>,
    pub title: Option<String>,
    pub subjects: Vec<Uuid>,
    pub recurrence: Option<u32>,
    pub events: Vec<(Stage, Option<Uuid>, Option<Date>)>,
}

fn is_law(kind: ResolutionKind) -> bool {
    matches!(kind, ResolutionKind::Bill | ResolutionKind::Act)
}

/// Days by which reports of one stage of one text may differ: time zones, and a story told a day late.
const SLACK: i32 = 3;

pub fn compare(a: &Text, b: &Text) -> Verdict {
    let shares = a
        .identifiers
        .iter()
        .any(|identifier| b.identifiers.contains(identifier) && identifier.scheme != "symbol");
    if shares {
        return Verdict::Same;
    }
    let pairs = || a.identifiers.iter().flat_map(|x| b.identifiers.iter().map(move |y| (x, y)));
    let other_home = a.home.zip(b.home).is_some_and(|(x, y)| x != y);
    let other_period = a.period.zip(b.period).is_some_and(|(x, y)| x != y);
    // Within one session another count is a wrong count; without one it is another year.
    let other_recurrence =
        a.period.zip(b.period).is_none() && a.recurrence.zip(b.recurrence).is_some_and(|(x, y)| x != y);
    if pairs().any(|(x, y)| !symbol::may_be_one_text(x, y))
        || a.is_law != b.is_law
        || other_home
        || other_period
        || other_recurrence
    {
        return Verdict::Different;
    }
    let at_home = a.home.is_some() && a.home == b.home;
    let number = pairs().any(|(x, y)| x == y) && at_home;
    let title = match (&a.title, &b.title) {
        (Some(x), Some(y)) => Some(x == y || x.contains(y.as_str()) || y.contains(x.as_str())),
        _ => None,
    };
    if title == Some(false) && !number {
        return Verdict::Different;
    }
    let (dates_meet, dates_part) = dates(a, b);
    if dates_part && !number && title != Some(true) {
        return Verdict::Different;
    }
    let overlap = a.subjects.iter().any(|subject| b.subjects.contains(subject));
    if !overlap && !a.subjects.is_empty() && !b.subjects.is_empty() && title != Some(true) && !number {
        return Verdict::Different;
    }
    let in_period = a.period.is_some() && a.period == b.period;
    let mut reasons = Vec::new();
    for (holds, feature, detail) in [
        (at_home, "body", "the same assembly or legislature"),
        (in_period, "session", "the same session"),
        (overlap, "subject", "on the same situation"),
        (title == Some(true), "title", "the same title"),
        (dates_meet, "date", "the same stage on the same day"),
    ] {
        if holds {
            reasons.push(Reason::new(feature, detail));
        }
    }
    match (title, at_home) {
        (Some(true), _) if in_period || dates_meet => Verdict::Same,
        _ if number && in_period => Verdict::Same,
        (Some(true), _) => Verdict::Unsure(0.7, reasons),
        (_, true) if overlap && in_period && (dates_meet || a.is_yearly) => Verdict::Same,
        (_, true) if overlap && in_period => Verdict::Unsure(0.6, reasons),
        (_, true) if dates_meet => Verdict::Unsure(0.4, reasons),
        _ => Verdict::Different,
    }
}

/// Whether a stage in the same body has the same date in both, and whether one has two dates.
fn dates(a: &Text, b: &Text) -> (bool, bool) {
    let (mut meet, mut part) = (false, false);
    for (stage, body, date) in &a.events {
        for (other_stage, other_body, other_date) in &b.events {
            if let (true, Some(date), Some(other)) =
                (stage == other_stage && body == other_body, date, other_date)
            {
                let same = compatible(*date, *other, SLACK);
                meet |= same && date.day.is_some() && other.day.is_some();
                part |= !same;
            }
        }
    }
    (meet, part && !meet)
}

/// What a text is told apart by, read from an extraction.
struct Sought<'a> {
    found: &'a Resolution,
    text: Text,
    year: Option<i32>,
    session: Option<String>,
}

fn sought<'a>(joining: &Joining<'_>, found: &'a Resolution, homes: &HashMap<Uuid, Home>) -> Sought<'a> {
    let body = found.body.as_ref().or_else(|| found.events.iter().find_map(|event| event.body.as_ref()));
    let home = joining.id_of::<Uuid>(body).and_then(|body| homes.get(&body));
    let calendar = Calendar::of(home.and_then(|home| home.known_as.as_deref()));
    // The acting event dates the text; without one, the last that happened; else what lies ahead; else the article.
    let last = |counts: &dyn Fn(&Event) -> bool| {
        found.events.iter().filter(|event| counts(event)).filter_map(|event| event.date).max()
    };
    let date = last(&|event| !event.expected && event.stage == found.stage)
        .or_else(|| last(&|event| !event.expected))
        .or_else(|| last(&|_| true));
    let date =
        date.or_else(|| joining.published.filter(|_| found.kind != ResolutionKind::Act).map(Date::from));
    let period = date.map(|date| calendar.period(date));
    let congress = period.filter(|_| calendar == Calendar::Congress);
    let identifiers =
        found.symbol.as_deref().and_then(|s| symbol::identify(s, congress)).into_iter().collect();
    Sought {
        found,
        text: Text {
            is_law: is_law(found.kind),
            home: home.map(|home| home.home_id),
            period,
            is_yearly: series::is_yearly(home.and_then(|home| home.known_as.as_deref())),
            identifiers,
            title: found.title.as_deref().map(fold::key),
            subjects: found.subjects.iter().filter_map(|subject| joining.id(subject)).collect(),
            recurrence: found.recurrence,
            events: found
                .events
                .iter()
                .filter(|event| !event.expected)
                .map(|event| (event.stage, joining.id_of(event.body.as_ref()), event.date))
                .collect(),
        },
        year: date.map(|date| date.year),
        session: period.filter(|_| calendar != Calendar::Year).map(|period| period.to_string()),
    }
}

pub fn known(candidate: &ResolutionCandidate, homes: &HashMap<Uuid, Home>) -> sqlx::Result<Text> {
    let unknown = |what: &str| sqlx::Error::Decode(format!("resolution {}: {what}", candidate.id).into());
    let kind = ResolutionKind::from_code(&candidate.kind).ok_or_else(|| unknown("an unknown kind"))?;
    let home = candidate.home_id.and_then(|id| homes.values().find(|home| home.home_id == id));
    let identifier = |text: &String| {
        let (scheme, identifier) = text.split_once(':')?;
        Some(Identifier { scheme: scheme.to_owned(), identifier: identifier.to_owned() })
    };
    let events: Vec<(Stage, Option<Uuid>, Option<Date>)> =
        serde_json::from_value(candidate.events.clone())
            .map_err(|error| unknown(&format!("events: {error}")))?;
    Ok(Text {
        is_law: is_law(kind),
        home: candidate.home_id,
        period: candidate.session.as_deref().and_then(|session| session.parse().ok()).or(candidate.year),
        is_yearly: series::is_yearly(home.and_then(|home| home.known_as.as_deref())),
        identifiers: candidate.identifiers.iter().filter_map(identifier).collect(),
        title: candidate.folded_title.clone(),
        subjects: candidate.subjects.clone(),
        recurrence: candidate.recurrence.and_then(|n| u32::try_from(n).ok()),
        events,
    })
}

pub async fn join(joining: &mut Joining<'_>) -> sqlx::Result<()> {
    let found: &[Resolution] = &joining.found.resolutions;
    let bodies =
        found.iter().flat_map(|r| r.body.iter().chain(r.events.iter().filter_map(|e| e.body.as_ref())));
    let bodies: BTreeSet<Uuid> = bodies.filter_map(|body| joining.id(body)).collect();
    let bodies: Vec<Uuid> = bodies.into_iter().collect();
    let homes = candidates::homes(joining.conn, &bodies).await?;
    let homes: HashMap<Uuid, Home> = homes.into_iter().map(|home| (home.body_id, home)).collect();
    let sought: Vec<Sought<'_>> =
        found.iter().map(|resolution| sought(joining, resolution, &homes)).collect();
    records::lock(joining.conn, &locks(sought.iter().map(|sought| &sought.text))).await?;

    let all = |get: fn(&Text) -> Vec<Uuid>| sought.iter().flat_map(|s| get(&s.text)).collect::<Vec<_>>();
    let identifiers: Vec<String> =
        sought.iter().flat_map(|s| s.text.identifiers.iter().map(|i| i.identifier.clone())).collect();
    let titles: Vec<String> = sought.iter().filter_map(|s| s.text.title.clone()).collect();
    let years: Vec<i32> = sought.iter().filter_map(|s| s.year).flat_map(|year| year - 1..=year + 1).collect();
    let (own_homes, subjects) =
        (all(|text| text.home.into_iter().collect()), all(|text| text.subjects.clone()));
    // A text whose situation is not told can only be found by its days.
    let untold = sought.iter().filter(|sought| sought.text.subjects.is_empty());
    let days: Vec<String> = untold.flat_map(|sought| days(&sought.text, SLACK)).collect();
    let candidates =
        candidates::resolutions(joining.conn, &identifiers, &titles, &own_homes, &subjects, &years, &days)
            .await?;

    let mut taken: HashSet<Uuid> = HashSet::new();
    for sought in &sought {
        let id = find(joining, sought, &candidates, &homes, &taken)?;
        taken.insert(id);
        joining.ids.insert(sought.found.r#ref.clone(), id);
        draft(joining, sought, id);
    }
    Ok(())
}

/// The days of a text's events, and `slack` days around them.
fn days(text: &Text, slack: i32) -> impl Iterator<Item = String> {
    let dates = text.events.iter().filter_map(|(_, _, date)| *date).filter_map(day_number);
    let days = dates.flat_map(move |day| day - slack..=day + slack);
    days.filter_map(|day| time::Date::from_julian_day(day).ok()).map(|day| Date::from(day).to_string())
}

/// What everybody else who writes about the same texts locks too.
pub fn locks<'a>(texts: impl Iterator<Item = &'a Text>) -> Vec<String> {
    let mut locks = Vec::new();
    for text in texts {
        let home = text.home.map_or_else(String::new, |home| home.to_string());
        locks.extend(text.identifiers.iter().map(|i| format!("resolution {}:{}", i.scheme, i.identifier)));
        locks.extend(text.title.iter().map(|title| format!("resolution title {title}")));
        locks.extend(text.subjects.iter().map(|subject| format!("resolution {home} {subject}")));
        // Reaching half-way from both sides.
        locks.extend(days(text, (SLACK + 1) / 2).map(|day| format!("resolution {home} {day}")));
        if text.subjects.is_empty() {
            locks.push(format!("resolution {home}"));
        }
    }
    locks
}

/// The best match that no other text of the article has taken.
fn find(
    joining: &mut Joining<'_>,
    sought: &Sought<'_>,
    candidates: &[ResolutionCandidate],
    homes: &HashMap<Uuid, Home>,
    taken: &HashSet<Uuid>,
) -> sqlx::Result<Uuid> {
    let mut same = Vec::new();
    let mut perhaps = Vec::new();
    for candidate in candidates.iter().filter(|candidate| !taken.contains(&candidate.id)) {
        let text = known(candidate, homes)?;
        match compare(&sought.text, &text) {
            Verdict::Same => same.push((candidate.id, closeness(&sought.text, &text))),
            Verdict::Unsure(score, reasons) => perhaps.push((candidate.id, score, reasons)),
            Verdict::Different => {}
        }
    }
    same.sort_by_key(|(id, closeness)| (std::cmp::Reverse(*closeness), *id));
    // Of several that fit equally well the oldest is taken, never one more made; whether they are one is asked.
    if let Some((id, best)) = same.first() {
        for (other, closeness) in same.iter().skip(1).take(MOST_ASKED) {
            if closeness == best {
                let reasons = [Reason::new("several", "an article fits both equally well")];
                joining.propose(RecordKind::Resolution, *id, *other, 0.7, &reasons)?;
            }
        }
        return Ok(*id);
    }
    let id = joining.mint(RecordKind::Resolution);
    perhaps.sort_by(|(a, x, _), (b, y, _)| y.total_cmp(x).then(a.cmp(b)));
    for (other, score, reasons) in perhaps.into_iter().take(MOST_ASKED) {
        joining.propose(RecordKind::Resolution, other, id, score, &reasons)?;
    }
    Ok(id)
}

/// Of several that are the same, the one with the most in common.
fn closeness(a: &Text, b: &Text) -> usize {
    let numbers = a.identifiers.iter().filter(|identifier| b.identifiers.contains(identifier)).count();
    let title = a.title.is_some() && a.title == b.title;
    let subjects = a.subjects.len() == b.subjects.len() && a.subjects.iter().all(|s| b.subjects.contains(s));
    let recurrence = a.recurrence.is_some() && a.recurrence == b.recurrence;
    8 * numbers
        + 4 * usize::from(title)
        + 2 * usize::from(dates(a, b).0)
        + usize::from(subjects)
        + usize::from(recurrence)
}

fn draft(joining: &mut Joining<'_>, sought: &Sought<'_>, id: Uuid) {
    let found = sought.found;
    let unique = |ids: Vec<ActorId>| ids.into_iter().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>();
    let content = ResolutionReport {
        kind: Some(found.kind),
        body: joining.id_of(found.body.as_ref()),
        subjects: unique(found.subjects.iter().filter_map(|subject| joining.id(subject)).collect()),
        symbol: found.symbol.clone().filter(|symbol| !symbol.trim().is_empty()),
        identifiers: sought.text.identifiers.clone(),
        title: found.title.clone().filter(|title| !title.trim().is_empty()),
        session: sought.session.clone(),
        year: sought.year.filter(|year| (1800..=2200).contains(year)),
        stage: Some(found.stage),
        sponsors: unique(found.sponsors.iter().filter_map(|sponsor| joining.id(sponsor)).collect()),
        recurrence: found.recurrence.filter(|n| (1..1000).contains(n)),
        events: found
            .events
            .iter()
            .map(|event| EventReport {
                stage: event.stage,
                body: joining.id_of(event.body.as_ref()),
                date: event.date,
                expected: event.expected,
            })
            .collect(),
    };
    let evidence = joining.places.all(&found.evidence);
    joining.draft(Draft {
        record: id,
        content: Content::Resolution(content),
        evidence,
        confidence: found.confidence,
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(change: impl FnOnce(&mut Text)) -> Text {
        let mut text = Text {
            home: Some(Uuid::from_u128(1)),
            period: Some(79),
            is_yearly: true,
            subjects: vec![Uuid::from_u128(7)],
            ..Text::default()
        };
        change(&mut text);
        text
    }

    fn on(day: &str) -> Vec<(Stage, Option<Uuid>, Option<Date>)> {
        vec![(Stage::Adopted, Some(Uuid::from_u128(1)), day.parse().ok())]
    }

    #[test]
    fn texts() {
        let number =
            |symbol: &str, congress| symbol::identify(symbol, congress).into_iter().collect::<Vec<_>>();
        let title = |title: &str| Some(title.to_owned());
        let bill = |change: fn(&mut Text)| {
            text(|t| {
                (t.is_law, t.is_yearly, t.period) = (true, false, Some(118));
                change(t);
            })
        };
        let rows = [
            ("one situation, one session", text(|_| ()), text(|_| ()), "same"),
            ("last year's", text(|_| ()), text(|t| t.period = Some(78)), "different"),
            ("another situation", text(|_| ()), text(|t| t.subjects = vec![Uuid::from_u128(8)]), "different"),
            ("another assembly", text(|_| ()), text(|t| t.home = Some(Uuid::from_u128(2))), "different"),
            ("a wrong Nth", text(|t| t.recurrence = Some(20)), text(|t| t.recurrence = Some(19)), "same"),
            (
                "another Nth of an unknown year",
                text(|t| t.recurrence = Some(20)),
                text(|t| (t.recurrence, t.period) = (Some(19), None)),
                "different",
            ),
            (
                "two texts on one situation, weeks apart",
                text(|t| t.events = on("2024-10-02")),
                text(|t| t.events = on("2024-12-17")),
                "different",
            ),
            (
                "one number, whatever else is said",
                text(|t| (t.identifiers, t.subjects) = (number("A/C.3/79/L.34", None), vec![])),
                text(|t| t.identifiers = number("A/C.3/79/L.34", None)),
                "same",
            ),
            (
                "two drafts",
                text(|t| t.identifiers = number("A/C.3/79/L.34", None)),
                text(|t| t.identifiers = number("A/C.3/79/L.40", None)),
                "different",
            ),
            (
                "one short title in two Congresses",
                bill(|t| t.title = Some("reauthorization act".to_owned())),
                bill(|t| (t.period, t.title) = (Some(117), Some("reauthorization act".to_owned()))),
                "different",
            ),
            (
                "one title, one Congress",
                bill(|t| t.title = Some("reauthorization act".to_owned())),
                bill(|t| t.title = Some("north korean human rights reauthorization act".to_owned())),
                "same",
            ),
            (
                "two bills on one country",
                bill(|t| t.title = Some("forced labor act".to_owned())),
                bill(|t| t.title = Some("reauthorization act".to_owned())),
                "different",
            ),
            ("two nameless bills on one country", bill(|_| ()), bill(|_| ()), "unsure"),
            (
                "nameless bills passed the same day",
                bill(|t| t.events = on("2024-11-20")),
                bill(|t| t.events = on("2024-11-21")),
                "same",
            ),
            ("a bill and a resolution", bill(|_| ()), text(|t| t.period = Some(118)), "different"),
            (
                "a title without its year",
                text(|t| t.title = title("x")),
                text(|t| (t.title, t.period) = (title("x"), None)),
                "unsure",
            ),
        ];
        for (case, a, b, expected) in rows {
            let name = |verdict| match verdict {
                Verdict::Same => "same",
                Verdict::Unsure(..) => "unsure",
                Verdict::Different => "different",
            };
            assert_eq!(name(compare(&a, &b)), expected, "{case}");
            assert_eq!(name(compare(&b, &a)), expected, "{case}, the other way round");
        }
    }
}

//! The same body on the same situation, year after year: which of them a text is, and what does not fit.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::id::ResolutionId;

/// A text that may be one of a series.
#[derive(Debug, Clone)]
pub struct Instance {
    pub id: Uuid,
    /// Year of the session.
    pub year: i32,
    /// N of "for the Nth consecutive year", as claimed.
    pub claimed: Option<i32>,
    /// How it was decided last.
    pub mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Series {
    pub first_year: i32,
    pub last_year: i32,
    pub texts: Vec<Placed>,
    pub findings: Vec<Finding>,
}

/// A text in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = SeriesText)]
pub struct Placed {
    pub resolution: ResolutionId,
    pub year: i32,
    /// From 1.
    pub ordinal: i32,
    /// N of "for the Nth consecutive year", as claimed.
    pub claimed: Option<i32>,
    /// How it was decided last.
    pub mode: Option<String>,
}

/// What a reader of the series should know.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[schema(as = SeriesFinding)]
pub struct Finding {
    pub year: i32,
    pub kind: FindingKind,
    pub detail: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// No text is known for the year.
    Gap,
    /// Decided otherwise than the year before.
    ModeChange,
    /// An article counts otherwise.
    ContradictedClaim,
}

/// The series that the texts are, if they are one: texts of several years of a body that adopts one a year, or any text
/// that somebody counts.
pub fn compute(instances: &[Instance], is_yearly: bool) -> Option<Series> {
    let years: BTreeSet<i32> = instances.iter().map(|instance| instance.year).collect();
    let is_counted = instances.iter().any(|instance| instance.claimed.is_some());
    if !(is_counted || is_yearly && years.len() > 1) {
        return None;
    }
    let (known, last_year) = (*years.first()?, *years.last()?);
    let first_year = first_year(instances).map_or(known, |first| first.min(known));
    let place = |instance: &Instance| Placed {
        resolution: ResolutionId(instance.id),
        year: instance.year,
        ordinal: instance.year - first_year + 1,
        claimed: instance.claimed,
        mode: instance.mode.clone(),
    };
    let texts = instances.iter().map(place).collect();
    let mut findings: Vec<Finding> = Vec::new();
    let mut find = |year, kind, detail: String| findings.push(Finding { year, kind, detail });
    for year in known..=last_year {
        if !years.contains(&year) {
            find(year, FindingKind::Gap, "no text is known".to_owned());
        }
    }
    let mut modes: BTreeMap<i32, &str> = BTreeMap::new();
    for instance in instances {
        if let Some(mode) = &instance.mode {
            modes.entry(instance.year).or_insert(mode);
        }
        let ordinal = instance.year - first_year + 1;
        if let Some(claimed) = instance.claimed.filter(|claimed| *claimed != ordinal) {
            find(
                instance.year,
                FindingKind::ContradictedClaim,
                format!("claimed {claimed}, counted {ordinal}"),
            );
        }
    }
    let counted = |mode: &str| !matches!(mode, "without_vote" | "unanimous_consent");
    for ((_, before), (year, after)) in modes.iter().zip(modes.iter().skip(1)) {
        if counted(before) != counted(after) {
            find(*year, FindingKind::ModeChange, format!("{before}, then {after}"));
        }
    }
    findings.sort();
    Some(Series { first_year, last_year, texts, findings })
}

/// The year that most claims count back to; of as many, the earlier.
fn first_year(instances: &[Instance]) -> Option<i32> {
    let mut votes: BTreeMap<i32, usize> = BTreeMap::new();
    for instance in instances {
        if let Some(claimed) = instance.claimed {
            *votes.entry(instance.year - claimed + 1).or_default() += 1;
        }
    }
    votes.into_iter().max_by_key(|(year, votes)| (*votes, std::cmp::Reverse(*year))).map(|(year, _)| year)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(rows: &[(i32, Option<i32>, &str)]) -> Vec<Instance> {
        let text = |(i, (year, claimed, mode)): (usize, &(i32, Option<i32>, &str))| Instance {
            id: Uuid::from_u128(i as u128),
            year: *year,
            claimed: *claimed,
            mode: (!mode.is_empty()).then(|| (*mode).to_owned()),
        };
        rows.iter().enumerate().map(text).collect()
    }

    #[test]
    fn ordinals_follow_the_claims_that_agree() {
        let claims = [
            (2019, Some(15), ""),
            (2020, Some(16), ""),
            (2021, None, ""),
            (2022, Some(17), ""),
            (2024, Some(20), ""),
        ];
        let series = compute(&texts(&claims), true).unwrap();
        assert_eq!((series.first_year, series.last_year), (2005, 2024));
        assert_eq!(series.texts.iter().map(|text| text.ordinal).collect::<Vec<_>>(), [15, 16, 17, 18, 20]);
        let found: Vec<_> = series.findings.iter().map(|f| (f.year, f.kind, f.detail.as_str())).collect();
        assert_eq!(
            found,
            [
                (2022, FindingKind::ContradictedClaim, "claimed 17, counted 18"),
                (2023, FindingKind::Gap, "no text is known"),
            ]
        );
    }

    #[test]
    fn a_change_of_manner_is_named() {
        let rows =
            [(2011, None, "recorded_vote"), (2012, None, "without_vote"), (2013, None, "without_vote")];
        let series = compute(&texts(&rows), true).unwrap();
        let found: Vec<_> = series.findings.iter().map(|f| (f.year, f.kind)).collect();
        assert_eq!(found, [(2012, FindingKind::ModeChange)]);
    }

    #[test]
    fn what_is_no_series() {
        assert_eq!(compute(&texts(&[(2024, None, "")]), true), None, "one text that nobody counts");
        assert_eq!(
            compute(&texts(&[(2023, None, ""), (2024, None, "")]), false),
            None,
            "a parliament speaks when it likes"
        );
        assert!(compute(&texts(&[(2024, Some(3), "")]), false).is_some(), "but a count makes it one");
        assert_eq!(compute(&[], true), None);
    }
}

//! Positions as a report keeps them. An official roll call is a list of actors for each code of the source: as an object
//! for each voter the Library's file made 77 MB of JSON and not 45, and its COPY took 1.2 s and not 0.8.

use std::collections::BTreeMap;

use plenary_extract::record::VoteOption;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::id::ActorId;
use super::report::PositionReport;

/// Those who voted alike.
#[derive(Serialize, Deserialize)]
struct Side {
    option: VoteOption,
    /// The source's code.
    raw: String,
    actors: Vec<ActorId>,
    /// Names in the source that are not today's.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    names: BTreeMap<ActorId, String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Stored {
    Voters(Vec<PositionReport>),
    Sides(Vec<Side>),
}

pub fn serialize<S: Serializer>(positions: &[PositionReport], serializer: S) -> Result<S::Ok, S::Error> {
    let mut sides: BTreeMap<(VoteOption, &str), Side> = BTreeMap::new();
    for position in positions {
        // Articles have no codes, and their evidence counts voters in the order they were read.
        let Some(raw) = &position.raw else { return positions.serialize(serializer) };
        let PositionReport { actor, option, .. } = *position;
        let side = sides.entry((option, raw)).or_insert_with(|| Side {
            option,
            raw: raw.clone(),
            actors: Vec::new(),
            names: BTreeMap::new(),
        });
        side.actors.push(actor);
        side.names.extend(position.name.clone().map(|name| (actor, name)));
    }
    serializer.collect_seq(sides.values())
}

pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<PositionReport>, D::Error> {
    Ok(match Stored::deserialize(deserializer)? {
        Stored::Voters(positions) => positions,
        Stored::Sides(sides) => sides.into_iter().flat_map(Side::positions).collect(),
    })
}

impl Side {
    fn positions(mut self) -> impl Iterator<Item = PositionReport> {
        self.actors.into_iter().map(move |actor| PositionReport {
            actor,
            option: self.option,
            raw: Some(self.raw.clone()),
            name: self.names.remove(&actor),
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use uuid::Uuid;

    use super::*;
    use crate::domain::report::VoteReport;

    fn position(n: u128, option: VoteOption, raw: Option<&str>, name: Option<&str>) -> PositionReport {
        let actor = ActorId(Uuid::from_u128(n));
        PositionReport { actor, option, raw: raw.map(str::to_owned), name: name.map(str::to_owned) }
    }

    fn stored(positions: &[PositionReport]) -> serde_json::Value {
        let report = VoteReport { positions: positions.to_vec(), ..VoteReport::default() };
        json!(report)["positions"].clone()
    }

    fn read(stored: serde_json::Value) -> Vec<PositionReport> {
        serde_json::from_value::<VoteReport>(json!({ "positions": stored })).expect("a report").positions
    }

    #[test]
    fn a_roll_call_is_kept_by_sides_and_read_back_whole() {
        let positions = [
            position(1, VoteOption::Yes, Some("Y"), Some("BURMA")),
            position(3, VoteOption::Yes, Some("Y"), None),
            position(2, VoteOption::Abstain, Some("A"), None),
        ];
        let stored = stored(&positions);
        assert_eq!(stored.as_array().map(Vec::len), Some(2));
        assert_eq!(stored[0]["actors"].as_array().map(Vec::len), Some(2));
        assert_eq!(read(stored), positions);
    }

    #[test]
    fn what_an_article_tells_keeps_its_order() {
        let positions = [position(9, VoteOption::No, None, None), position(1, VoteOption::Yes, None, None)];
        let stored = stored(&positions);
        assert_eq!(stored[0]["option"], "no");
        assert_eq!(read(stored), positions);
    }

    #[test]
    fn roll_calls_of_earlier_versions_are_read() {
        let voter = position(1, VoteOption::Yes, Some("Y"), Some("BURMA"));
        assert_eq!(read(json!([voter])), [voter]);
    }
}

//! Congresses, unions and councils of associations. Each with its near miss.

use plenary_extract::record::{Extraction, Resolution};

use crate::fates::{check, name};

#[test]
fn who_moves_an_amendment_is_not_the_house() {
    let lead = "The Congress of the World Rowing Federation on Tuesday carried a motion on Mali by 80 votes to 61.\n\n";
    let both = |found: &Extraction, text: &Resolution| {
        let own = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
        let body =
            |v: &plenary_extract::record::Vote| v.body.as_ref().map_or("?", |b| name(found, b)).to_owned();
        own.map(|v| format!("{} {}", v.scope, body(v))).collect::<Vec<_>>().join(", ")
    };
    let house = "Congress of the World Rowing Federation";
    let want = format!("final {house}, amendment {house}");
    for told in [
        "The Executive Board proposed an amendment that would have struck out a line. It was lost by 62 votes to 79.",
        "The Executive Board, which fears a boycott, had moved an amendment deleting a line. It went to a ballot and failed, 62-79.",
        // Something comes between the amendment and its count.
        "An amendment from Oslo would have struck out a line. The Executive Board asked for it to be withdrawn. On a card vote it \
         was lost by 62 votes to 79.",
    ] {
        check(both, &[(&format!("{lead}{told}"), &[&want])]);
    }
    // The motion's own count.
    let own = "The Congress of the World Rowing Federation on Tuesday carried a motion on Mali. Oslo asked members to think of the \
               rowers. On a card vote it was carried by 80 votes to 61.";
    check(both, &[(own, &[&format!("final {house}")])]);
}

#[test]
fn officers_of_a_union_and_clergy() {
    let who = |found: &Extraction, _: &Resolution| {
        let people = found.actors.iter().filter(|a| a.kind == plenary_extract::record::ActorKind::Person);
        people.map(|a| a.name.as_str()).collect::<Vec<_>>().join(", ")
    };
    let lead = "The Kenyan Senate adopted a motion on Mali.";
    for (told, people) in [
        ("Education Officer Fiach Penrosse said it was late.", "Fiach Penrosse"),
        ("Welfare Officer Brid Ni Challey took the other view.", "Brid Ni Challey"),
        ("The Bishop of Penrith, the Rt Revd Alasdair Munro-Hay, resisted.", "Alasdair Munro-Hay"),
        // A desk, no one's.
        ("The Education Office said it was late.", ""),
    ] {
        check(who, &[(&format!("{lead} {told}"), &[people])]);
    }
}

use plenary_extract::record::{Mode, Scope, Stage};
use time::macros::datetime;
use uuid::Uuid;

use super::*;
use crate::domain::id::{ActorId, ResolutionId};
use crate::domain::report::{
    ActorReport, EventReport, Identifier, PositionReport, ResolutionReport, VoteReport,
};

fn said<R>(number: u128, source: SourceKind, voice: &str, content: R) -> Said<R> {
    Said {
        report: ReportId(Uuid::from_u128(number)),
        source,
        source_name: voice.to_owned(),
        voice: voice.to_owned(),
        original: Uuid::from_u128(number),
        visibility: Visibility::Public,
        confidence: if source == SourceKind::Article { 0.8 } else { 1.0 },
        published: Some(datetime!(2024-11-21 0:00 UTC)),
        created: datetime!(2024-11-21 0:00 UTC),
        revision: None,
        content,
    }
}

fn tally(yes: u32, no: u32) -> VoteReport {
    VoteReport {
        scope: Some(Scope::Final),
        mode: Some(Mode::Vote),
        yes: Some(yes),
        no: Some(no),
        ..VoteReport::default()
    }
}

fn vote(said: &[Said<VoteReport>]) -> Merged<Vote> {
    Vote::merge(said, &Rejected::new()).unwrap()
}

#[test]
fn most_publishers_win_and_the_difference_is_named() {
    use SourceKind::Article;
    let merged = vote(&[
        said(1, Article, "a.example", tally(355, 37)),
        said(2, Article, "b.example", tally(335, 37)),
        said(3, Article, "c.example", tally(335, 37)),
    ]);
    assert_eq!(merged.record.yes, Some(335));
    assert_eq!(merged.basis["yes"].voices, 2);
    let [conflict] = &merged.conflicts[..] else { panic!("{:?}", merged.conflicts) };
    assert_eq!((conflict.field, conflict.cause), ("yes", Cause::SourcesDiffer));
    assert_eq!(conflict.claims.iter().map(|c| c.value.clone()).collect::<Vec<_>>(), [335, 355]);
}

#[test]
fn copies_and_further_articles_of_one_publisher_are_one_voice() {
    use SourceKind::Article;
    let wire = |n| said(n, Article, "wire.example", tally(353, 37));
    let merged = vote(&[
        wire(1),
        wire(2),
        wire(3),
        said(4, Article, "b.example", tally(335, 37)),
        said(5, Article, "c.example", tally(335, 37)),
    ]);
    assert_eq!(merged.record.yes, Some(335));
}

#[test]
fn rank_beats_number() {
    use SourceKind::{Article, Editor, Official};
    let mut reports = vec![
        said(1, Article, "a.example", tally(353, 37)),
        said(2, Article, "b.example", tally(353, 37)),
        said(3, Official, "house-clerk", tally(335, 37)),
    ];
    let merged = vote(&reports);
    assert_eq!(merged.record.yes, Some(335));
    assert_eq!(merged.conflicts[0].cause, Cause::ContradictsOfficial);
    reports.push(said(4, Editor, "desk", VoteReport { yes: Some(334), ..VoteReport::default() }));
    let merged = vote(&reports);
    assert_eq!((merged.record.yes, merged.record.no), (Some(334), Some(37)));
    assert!(merged.conflicts.is_empty(), "an editor settles it: {:?}", merged.conflicts);
}

#[test]
fn of_two_official_sources_the_library_is_believed() {
    use SourceKind::Official;
    let merged =
        vote(&[said(1, Official, "unvotes", tally(97, 23)), said(2, Official, "undl", tally(101, 22))]);
    assert_eq!((merged.record.yes, merged.record.no), (Some(101), Some(22)));
    assert_eq!(merged.conflicts[0].cause, Cause::SourcesDiffer);
}

#[test]
fn order_does_not_matter() {
    use SourceKind::Article;
    let reports = [
        said(1, Article, "a.example", tally(355, 37)),
        said(2, Article, "b.example", tally(335, 37)),
        said(3, Article, "c.example", VoteReport { mode: Some(Mode::RecordedVote), ..tally(335, 73) }),
    ];
    let first = vote(&reports);
    assert_eq!(first.record.mode, Mode::RecordedVote, "`vote` only means that the manner was not told");
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        assert_eq!(vote(&order.map(|i: usize| reports[i].clone())), first, "{order:?}");
    }
}

#[test]
fn a_rejected_value_stays_away() {
    let rejected = Rejected::from([("yes".to_owned(), "353".to_owned())]);
    let reports = [said(1, SourceKind::Article, "a.example", tally(353, 37))];
    assert_eq!(Vote::merge(&reports, &rejected).unwrap().record.yes, None);
}

#[test]
fn hidden_sources_speak_only_where_nobody_else_does() {
    let mut hidden = said(1, SourceKind::Article, "a.example", tally(353, 37));
    hidden.visibility = Visibility::Restricted;
    let alone = vote(std::slice::from_ref(&hidden));
    assert_eq!((alone.record.yes, alone.visibility), (Some(353), Visibility::Restricted));
    let open = said(2, SourceKind::Article, "b.example", VoteReport { yes: None, ..tally(0, 37) });
    let both = vote(&[hidden, open]);
    assert_eq!((both.record.yes, both.visibility), (None, Visibility::Public));
}

#[test]
fn a_decision_without_a_vote_has_no_numbers() {
    let content = VoteReport { mode: Some(Mode::WithoutVote), ..tally(193, 0) };
    let merged = vote(&[said(1, SourceKind::Article, "a.example", content)]);
    assert_eq!((merged.record.mode, merged.record.yes), (Mode::WithoutVote, None));
}

#[test]
fn counts_and_roll_call_are_compared_not_mended() {
    let voter = |n, option| PositionReport {
        actor: ActorId(Uuid::from_u128(n)),
        option,
        raw: Some("Y".to_owned()),
        name: None,
    };
    use plenary_extract::record::VoteOption::{No, Yes};
    let positions = vec![voter(1, Yes), voter(2, Yes), voter(3, No)];
    let agrees = VoteReport { positions: positions.clone(), ..tally(2, 1) };
    let differs = VoteReport { positions, ..tally(3, 1) };
    let official = |content| vote(&[said(1, SourceKind::Official, "undl", content)]);
    assert_eq!(official(agrees).record.tally_check, TallyCheck::Agrees);
    let merged = official(differs);
    assert_eq!((merged.record.tally_check, merged.record.yes), (TallyCheck::Disagrees, Some(3)));
    assert_eq!((merged.conflicts[0].field, merged.conflicts[0].cause), ("yes", Cause::RollCall));
}

#[test]
fn a_vote_on_two_texts_is_a_conflict_not_two_votes() {
    let on = |n| VoteReport { resolution: Some(ResolutionId(Uuid::from_u128(n))), ..tally(1, 0) };
    let merged = vote(&[
        said(1, SourceKind::Article, "a.example", on(7)),
        said(2, SourceKind::Article, "b.example", on(8)),
    ]);
    assert_eq!(merged.conflicts[0].field, "resolution");
}

#[test]
fn the_stage_follows_the_dated_events() {
    use plenary_extract::record::ResolutionKind;
    let (committee, plenary) = (ActorId(Uuid::from_u128(1)), ActorId(Uuid::from_u128(2)));
    let event =
        |stage, body, date: &str, expected| EventReport { stage, body, date: date.parse().ok(), expected };
    let november = ResolutionReport {
        kind: Some(ResolutionKind::Resolution),
        stage: Some(Stage::CommitteeApproved),
        body: Some(committee),
        events: vec![
            event(Stage::CommitteeApproved, Some(committee), "2024-11-20", false),
            event(Stage::Adopted, Some(plenary), "2024-12", true),
        ],
        ..ResolutionReport::default()
    };
    let december = ResolutionReport {
        kind: Some(ResolutionKind::Resolution),
        stage: Some(Stage::Adopted),
        body: Some(plenary),
        events: vec![
            event(Stage::CommitteeApproved, None, "2024-11", false),
            event(Stage::Adopted, Some(plenary), "2024-12-17", false),
        ],
        ..ResolutionReport::default()
    };
    let first = said(1, SourceKind::Article, "a.example", november);
    let second = said(2, SourceKind::Article, "b.example", december);
    let alone = Resolution::merge(std::slice::from_ref(&first), &Rejected::new()).unwrap().record;
    assert_eq!((alone.stage, alone.body, alone.events.len()), (Stage::CommitteeApproved, Some(committee), 2));
    assert_eq!(alone.events[1].expectation, Expectation::Expected);
    for reports in [[first.clone(), second.clone()], [second, first]] {
        let both = Resolution::merge(&reports, &Rejected::new()).unwrap().record;
        assert_eq!((both.stage, both.body), (Stage::Adopted, Some(plenary)));
        let line: Vec<_> =
            both.events.iter().map(|e| (e.stage, e.date.unwrap().to_string(), e.expectation)).collect();
        assert_eq!(
            line,
            [
                (Stage::CommitteeApproved, "2024-11-20".to_owned(), Expectation::Happened),
                (Stage::Adopted, "2024-12-17".to_owned(), Expectation::Happened),
            ]
        );
    }
}

#[test]
fn what_is_news_without_a_date_is_later_than_what_led_to_it() {
    use plenary_extract::record::ResolutionKind;
    let event =
        |stage, date: &str| EventReport { stage, body: None, date: date.parse().ok(), expected: false };
    let bill = |stage| ResolutionReport {
        kind: Some(ResolutionKind::Bill),
        stage: Some(stage),
        events: vec![event(Stage::Introduced, "2022-08"), event(Stage::PassedChamber, "")],
        ..ResolutionReport::default()
    };
    let stage = |report| {
        let said = said(1, SourceKind::Article, "a.example", report);
        Resolution::merge(&[said], &Rejected::new()).unwrap().record.stage
    };
    assert_eq!(stage(bill(Stage::PassedChamber)), Stage::PassedChamber);
    // Background: the article is about the bill that came after.
    assert_eq!(stage(bill(Stage::Introduced)), Stage::Introduced);
}

#[test]
fn positions_weigh_independent_voices_not_reports() {
    use SourceKind::{Article, Editor};
    use plenary_extract::record::VoteOption::{Abstain, No};
    let at = |option| {
        let position = PositionReport { actor: ActorId(Uuid::from_u128(1)), option, raw: None, name: None };
        VoteReport { positions: vec![position], ..tally(2, 1) }
    };
    let mut reports = vec![
        said(1, Article, "wire.example", at(No)),
        said(2, Article, "wire.example", at(No)),
        said(3, Article, "wire.example", at(No)),
        said(4, Article, "a.example", at(Abstain)),
        said(5, Article, "b.example", at(Abstain)),
    ];
    assert_eq!(vote(&reports).record.positions[0].option, Abstain, "three copies are one voice");
    reports.push(said(6, Editor, "desk", at(No)));
    assert_eq!(vote(&reports).record.positions[0].option, No);
}

fn person(name: &str) -> ActorReport {
    ActorReport {
        kind: Some(plenary_extract::record::ActorKind::Person),
        name: Some(name.to_owned()),
        ..ActorReport::default()
    }
}

#[test]
fn a_name_that_only_a_hidden_source_gives_is_not_shown() {
    let mut hidden = said(1, SourceKind::Article, "a.example", person("Anna Okoro-Lind"));
    hidden.visibility = Visibility::Restricted;
    let open = said(2, SourceKind::Article, "b.example", person("Ana Okoro"));
    let merged = Actor::merge(ActorId(Uuid::from_u128(9)), &[hidden, open], &Rejected::new()).unwrap();
    let names: Vec<&str> = merged.record.names.iter().map(|name| &*name.name).collect();
    assert_eq!((names, merged.visibility), (vec!["Ana Okoro"], Visibility::Public));
}

#[test]
fn a_rejected_identifier_stays_away() {
    let known = |identifier: &str| Identifier { scheme: "wikidata".into(), identifier: identifier.into() };
    let report = ActorReport { identifiers: vec![known("Q1"), known("Q2")], ..person("Ana Okoro") };
    // Kept as PostgreSQL gives it back: keys in its own order.
    let value = serde_json::json!({"identifier": "Q1", "scheme": "wikidata"});
    let rejected = Rejected::from([("identifiers".to_owned(), value.to_string())]);
    let said = said(1, SourceKind::Article, "a.example", report);
    let merged = Actor::merge(ActorId(Uuid::from_u128(9)), &[said], &rejected).unwrap();
    assert_eq!(merged.record.identifiers, [known("Q2")]);
}

#[test]
fn an_article_that_names_no_office_ends_none() {
    let envoy = |number, at, role: Option<&str>| {
        let content = ActorReport {
            kind: Some(plenary_extract::record::ActorKind::Person),
            name: Some("Ana Okoro".to_owned()),
            represents: Some(ActorId(Uuid::from_u128(7))),
            role: role.map(str::to_owned),
            ..ActorReport::default()
        };
        Said { published: Some(at), ..said(number, SourceKind::Article, "a.example", content) }
    };
    let offices = |said: &[Said<ActorReport>]| {
        let merged = Actor::merge(ActorId(Uuid::from_u128(1)), said, &Rejected::new()).unwrap();
        merged.record.memberships.into_iter().map(|m| (m.role, m.to.is_some())).collect::<Vec<_>>()
    };
    let (first, second, third) =
        (datetime!(2024-01-01 0:00 UTC), datetime!(2024-02-01 0:00 UTC), datetime!(2024-03-01 0:00 UTC));
    let named = |role: &str, over| (Some(role.to_owned()), over);
    let one = [envoy(1, first, Some("ambassador")), envoy(2, second, None)];
    assert_eq!(offices(&one), [(None, false), named("ambassador", false)]);
    let two =
        [envoy(1, first, Some("ambassador")), envoy(2, second, Some("minister")), envoy(3, third, None)];
    assert_eq!(offices(&two), [(None, false), named("ambassador", true), named("minister", false)]);
}

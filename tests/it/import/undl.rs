//! The UN Digital Library's voting records.

use plenary::clock::Clock;
use plenary::import::{self, Files, Format, Options, Run, Subjects};
use serde_json::json;

use super::{Archive, counts, said};

const HEADER: &str = "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,\
    agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link\n";

/// A vote: its number, symbol, day, title, totals, and rows of code, name and vote.
pub fn vote(id: u32, symbol: &str, day: &str, title: &str, totals: [u32; 4], rows: &[[&str; 3]]) -> String {
    let session = symbol.split('/').nth(2).unwrap_or_default();
    let [yes, no, abstain, absent] = totals;
    let all = yes + no + abstain + absent;
    let row = |[code, name, vote]: &[&str; 3]| {
        format!(
            "{id},{code},\"{name}\",{vote},{day},{session},{symbol},A/C.3/{session}/L.{id},,,\"{title} : resolution / adopted by \
             the General Assembly\",Human rights questions,HUMAN RIGHTS--REPORTS|HUMAN RIGHTS--BELARUS,,{yes}.0,{no}.0,\
             {abstain}.0,{absent}.0,{all}.0,https://digitallibrary.example/record/{id}\n"
        )
    };
    rows.iter().map(row).collect()
}

pub fn file(votes: &[String]) -> String {
    format!("{HEADER}{}", votes.concat())
}

fn belarus() -> String {
    let rows = [["FRA", "FRANCE", "Y"], ["CUB", "CUBA", "N"], ["IND", "INDIA", "A"], ["PLW", "PALAU", "X"]];
    vote(901, "A/RES/62/901", "2007-12-18", "Situation of human rights in Belarus", [1, 1, 1, 1], &rows)
}

fn moratorium() -> String {
    let rows = [["FRA", "FRANCE", "Y"], ["CUB", "CUBA", "Y"], ["IND", "INDIA", "N"]];
    vote(902, "A/RES/62/902", "2007-12-18", "Moratorium on examples", [2, 1, 0, 0], &rows)
}

#[tokio::test]
async fn a_vote_has_its_text_its_totals_and_every_member() {
    let archive = Archive::open().await;
    let summary = archive.import(Format::Undl, file(&[belarus(), moratorium()])).await;
    assert_eq!(counts(&summary), [7, 7, 0, 0, 0]);
    assert_eq!(said(&summary.remarks), Vec::<String>::new());
    let votes = archive
        .rows(
            "select r.symbol, r.title, r.session, r.stage, r.stage_on, b.known_as as body, s.iso3 as subject, v.mode, v.outcome,
                 v.yes, v.no, v.abstain, v.not_voting, v.tally_check, v.official_status,
                 (select array_agg(i.scheme || ' ' || i.identifier order by 1) from resolution_identifiers i where i.resolution_id = r.id) as numbers
             from votes v join resolutions r on r.id = v.resolution_id join actors b on b.id = v.body_id
             left join resolution_subjects rs on rs.resolution_id = r.id left join actors s on s.id = rs.actor_id
             where r.symbol = 'A/RES/62/901'",
        )
        .await;
    assert_eq!(
        votes,
        json!([{"symbol": "A/RES/62/901", "title": "Situation of human rights in Belarus", "session": "62",
                "stage": "adopted", "stage_on": "2007-12-18", "body": "UNGA", "subject": "BLR",
                "mode": "recorded_vote", "outcome": "adopted", "yes": 1, "no": 1, "abstain": 1, "not_voting": 1,
                "tally_check": "agrees", "official_status": "official",
                "numbers": ["un_symbol A/C.3/62/L.901", "un_symbol A/RES/62/901", "undl 901"]}])
    );
    let positions = archive
        .rows("select a.iso3, p.option, p.raw_option, p.name_at_time from vote_positions p join actors a on a.id = p.actor_id join votes v on v.id = p.vote_id where v.no = 1 and v.yes = 1 order by 1")
        .await;
    assert_eq!(
        positions,
        json!([{"iso3": "CUB", "option": "no", "raw_option": "N", "name_at_time": null},
               {"iso3": "FRA", "option": "yes", "raw_option": "Y", "name_at_time": null},
               {"iso3": "IND", "option": "abstain", "raw_option": "A", "name_at_time": null},
               {"iso3": "PLW", "option": "not_voting", "raw_option": "X", "name_at_time": null}])
    );
}

#[tokio::test]
async fn a_source_that_cannot_tell_absent_from_not_voting_says_so() {
    let archive = Archive::open().await;
    archive.import(Format::Undl, file(&[belarus()])).await;
    let vote = &crate::api::get(&archive.app, "/v1/votes").await["items"][0];
    let path = format!("/v1/votes/{}/positions?option=not_voting", vote["id"].as_str().unwrap());
    let listed = crate::api::get(&archive.app, &path).await["items"].clone();
    let precise = |positions: &serde_json::Value| {
        let positions = positions.as_array().unwrap().iter();
        positions
            .filter(|p| p["option_precision"] == "absent_or_not_voting")
            .map(|p| p["raw_option"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!((precise(&listed), precise(&vote["positions"])), (vec![json!("X")], vec![json!("X")]));
}

#[tokio::test]
async fn the_same_file_again_changes_nothing_and_a_corrected_one_only_what_it_corrects() {
    let archive = Archive::open().await;
    archive.import(Format::Undl, file(&[belarus(), moratorium()])).await;
    let before = archive.digest().await;
    let again = archive.import(Format::Undl, file(&[belarus(), moratorium()])).await;
    assert_eq!(counts(&again), [7, 0, 0, 7, 0]);
    assert_eq!(archive.digest().await, before);
    let corrected = moratorium().replace("IND,\"INDIA\",N", "IND,\"INDIA\",A");
    let third = archive.import(Format::Undl, file(&[belarus(), corrected])).await;
    assert_eq!(counts(&third), [7, 0, 3, 4, 0]);
    // The totals were not corrected: shown, not mended.
    let seen = archive
        .rows("select v.version, v.tally_check, c.field, jsonb_path_query_array(c.claims, '$[*].value') as claims from votes v join conflicts c on c.record_id = v.id order by 3")
        .await;
    assert_eq!(
        seen,
        json!([{"version": 2, "tally_check": "disagrees", "field": "abstain", "claims": [0, 1]},
               {"version": 2, "tally_check": "disagrees", "field": "no", "claims": [1, 0]}])
    );
    assert_eq!(archive.number("select count(*) from reports where ended_by = 'superseded'").await, 2);
}

#[tokio::test]
async fn names_of_their_time_and_states_that_are_no_more() {
    let archive = Archive::open().await;
    let rows = [
        ["SUN", "USSR", "N"],
        ["YUG", "YUGOSLAVIA", "A"],
        ["MMR", "BURMA", "Y"],
        ["COD", "ZAIRE", "Y"],
        ["DDR", "GERMAN DEMOCRATIC REPUBLIC", "N"],
        ["DEU", "GERMANY, FEDERAL REPUBLIC OF", "Y"],
        ["TUR", "TURKEY", "Y"],
    ];
    let old = vote(1, "A/RES/43/1", "1988-12-08", "Old question", [4, 2, 1, 0], &rows);
    let spellings = ["TÜRKİYE", "TURKIYE", "TÜRKIYE", "TÜRKÝYE"];
    let new = spellings.iter().zip(2..).map(|(name, id)| {
        let symbol = format!("A/RES/77/{id}");
        vote(id, &symbol, "2022-12-15", &format!("New question {id}"), [1, 0, 0, 0], &[["TUR", name, "Y"]])
    });
    let all: Vec<String> = std::iter::once(old).chain(new).collect();
    let summary = archive.import(Format::Undl, file(&all)).await;
    assert_eq!((counts(&summary), said(&summary.remarks)), ([11, 11, 0, 0, 0], vec![]));
    let names = archive
        .rows("select distinct a.iso3, a.name, p.name_at_time from vote_positions p join actors a on a.id = p.actor_id order by 1, 3 nulls first")
        .await;
    let row =
        |iso3, name, at_time: Option<&str>| json!({"iso3": iso3, "name": name, "name_at_time": at_time});
    assert_eq!(
        names,
        json!([
            row("COD", "Democratic Republic of the Congo", Some("ZAIRE")),
            row("DDR", "East Germany", Some("GERMAN DEMOCRATIC REPUBLIC")),
            row("DEU", "Germany", Some("GERMANY, FEDERAL REPUBLIC OF")),
            row("MMR", "Myanmar", Some("BURMA")),
            row("SUN", "Soviet Union", Some("USSR")),
            row("TUR", "Türkiye", None),
            row("TUR", "Türkiye", Some("TURKEY")),
            row("TUR", "Türkiye", Some("TÜRKÝYE")),
            row("YUG", "Yugoslavia", None),
        ])
    );
}

#[tokio::test]
async fn a_row_with_a_fault_is_told_by_its_line_and_spoils_no_other() {
    let archive = Archive::open().await;
    let rows = [
        ["fra", "FRANCE", "Y"],
        ["PAK", "AN PAKISTAN", "Y"],
        ["QQQ", "ATLANTIS", "Y"],
        ["IND", "INDIA", "?"],
        ["CUB", "CUBA", "N"],
        ["CUB", "CUBA", "Y"],
    ];
    let mut csv = file(&[vote(1, "A/RES/62/1", "2007-12-18", "Question", [2, 1, 0, 0], &rows)]);
    csv.push_str("1,BRA,BRAZIL,Y\n");
    csv.push_str(&vote(
        2,
        "B/RES/1",
        "2007-12-18",
        "Elsewhere",
        [1, 0, 0, 0],
        &[["BRA", "BRAZIL", "Y"], ["CHN", "CHINA", "N"]],
    ));
    csv.push_str(&vote(3, "A/RES/62/3", "2007-13-18", "Undated", [1, 0, 0, 0], &[["BRA", "BRAZIL", "Y"]]));
    csv.push_str(&vote(1, "A/RES/62/1", "2007-12-18", "Question", [2, 1, 0, 0], &[["BRA", "BRAZIL", "Y"]]));
    let summary = archive.import(Format::Undl, &csv).await;
    let mut told = said(&summary.remarks);
    told.sort();
    assert_eq!(
        told,
        [
            "noted 11 the date is none: left out",
            "noted 2 the code `fra` is in lower case: read as FRA",
            "noted 3 `AN PAKISTAN` is no known name of PAK: kept as it is, the code counts",
            "refused 10 the symbol is neither of the General Assembly nor of the Security Council",
            "refused 12 the rows of 1 are not together: sort the file by undl_id",
            "refused 4 neither code nor name is that of a known state",
            "refused 5 `?` is no vote: Y, N, A or X",
            "refused 7 votes twice",
            "refused 8 4 columns instead of 20: is the file cut off?",
            "refused 9 the symbol is neither of the General Assembly nor of the Security Council",
        ]
    );
    assert_eq!(counts(&summary), [11, 4, 0, 0, 7]);
    assert_eq!(archive.number("select count(*) from vote_positions").await, 4);
    let run =
        crate::api::get(&archive.app, "/v1/imports?source_format=undl&state=done").await["items"][0].clone();
    assert_eq!(
        json!([run["rows_read"], run["rows_new"], run["rows_refused"], run["rows_noted"]]),
        json!([11, 4, 7, 3])
    );
    let path = format!("/v1/imports/{}", run["id"].as_str().unwrap());
    assert_eq!(crate::api::get(&archive.app, &path).await, run);
    let first = crate::api::get(&archive.app, &format!("{path}/remarks?limit=5")).await;
    let path = format!("{path}/remarks?limit=5&cursor={}", first["next_cursor"].as_str().unwrap());
    let rest = crate::api::get(&archive.app, &path).await;
    let lines = |page: &serde_json::Value| {
        page["items"].as_array().unwrap().iter().map(|r| r["line"].as_u64().unwrap()).collect::<Vec<_>>()
    };
    let mut all = [lines(&first), lines(&rest)].concat();
    all.sort_unstable();
    assert_eq!(all, [2, 3, 4, 5, 7, 8, 9, 10, 11, 12]);
    let nobody = archive.app.get("/v1/imports/import_0193493f0e7a7c3ab1c2d3e4f5061728/remarks");
    crate::api::problem(nobody, 404, "not_found").await;
    let again = archive.import(Format::Undl, &csv).await;
    assert_eq!((counts(&again), again.remarks.len()), ([11, 0, 0, 4, 7], summary.remarks.len()));
}

#[tokio::test]
async fn releases_with_other_names_are_read_and_unknown_layouts_are_refused() {
    let archive = Archive::open().await;
    let first = "undl_id,ms_codes,ms_names,ms_votes,resolutions,title,date,yes,no,abstentions,non-voting\n\
        7,FRA,FRANCE,Y,A/RES/62/7,First release,2007-12-18,1,0,0,1\n7,CUB,CUBA,NV,A/RES/62/7,First release,2007-12-18,1,0,0,1\n";
    assert_eq!(counts(&archive.import(Format::Undl, first).await), [2, 2, 0, 0, 0]);
    let council = "undl_id,ms_code,ms_name,ms_vote,permanent_member,date,resolution,draft,meeting,description,agenda,subjects,\
        modality,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms\n\
        8,FRA,FRANCE,Y,P,2022-02-27,S/RES/8(2022),S/2022/8,S/PV.8,Example,,,Adopted with vote,,1,0,0,0,1\n";
    assert_eq!(counts(&archive.import(Format::Undl, council).await), [1, 1, 0, 0, 0]);
    let bodies = archive
        .rows("select b.known_as, v.not_voting from votes v join actors b on b.id = v.body_id order by 1")
        .await;
    assert_eq!(bodies, json!([{"known_as": "UNGA", "not_voting": 1}, {"known_as": "UNSC", "not_voting": 0}]));
    let unknown = archive.import(Format::Undl, "undl_id,country,vote\n1,FRA,Y\n").await;
    assert_eq!(
        unknown.error.unwrap(),
        "file: is of an unknown layout: the columns ms_code, ms_name, ms_vote, date, resolution, title, total_yes, total_no, \
         total_abstentions are missing"
    );
    let state = archive
        .rows("select state, error is not null as told from imports order by created_at desc limit 1")
        .await;
    assert_eq!(state, json!([{"state": "failed", "told": true}]));
}

#[tokio::test]
async fn files_are_read_as_people_have_them() {
    let plain = file(&[belarus()]);
    let with_mark = [b"\xef\xbb\xbf", plain.as_bytes()].concat();
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut packed, plain.as_bytes()).unwrap();
    let packed = packed.finish().unwrap();
    let cut = packed[..packed.len() / 2].to_vec();
    for content in [with_mark, packed] {
        let archive = Archive::open().await;
        assert_eq!(counts(&archive.import(Format::Undl, content).await), [4, 4, 0, 0, 0]);
    }
    let archive = Archive::open().await;
    let error = archive.import(Format::Undl, cut).await.error.unwrap();
    assert!(error.starts_with("file: "), "{error}");
    let latin_1 =
        [b"901,CIV,\"C\xd4TE D'IVOIRE\",Y,2007-12-18,62,A/RES/62/901,,,,Title,,,,1.0,0.0,0.0,0.0,1.0,\n"
            .as_slice()];
    let summary = archive.import(Format::Undl, [HEADER.as_bytes(), latin_1[0]].concat()).await;
    assert_eq!(
        (counts(&summary), said(&summary.remarks)),
        ([1, 1, 0, 0, 0], vec!["noted 2 not UTF-8: read as Latin-1".to_owned()])
    );
    let page =
        archive.import(Format::Undl, "<!DOCTYPE html>\n<html><body>Just a moment...</body></html>").await;
    assert_eq!(
        page.error.unwrap(),
        "file: is an HTML page: most likely what the site answered instead of the file"
    );
    let wide = archive.import(Format::Undl, b"\xff\xfeu\0n\0").await;
    assert_eq!(wide.error.unwrap(), "file: is UTF-16; save it as UTF-8");
    let empty = archive.import(Format::Undl, "").await;
    assert!(empty.error.unwrap().contains("unknown layout"));
}

#[tokio::test]
async fn a_dry_run_writes_nothing_and_filters_leave_out() {
    let archive = Archive::open().await;
    let path = archive.file(
        "votes.csv",
        file(&[
            belarus(),
            moratorium().replace("2007", "1999").replace("uman rights", "").replace("HUMAN RIGHTS", "TRADE"),
        ]),
    );
    let before = archive.digest().await;
    let dry = archive.import_files(Format::Undl, vec![path.clone()], Options::default(), true).await;
    assert_eq!(counts(&dry), [7, 7, 0, 0, 0]);
    assert_eq!(archive.digest().await, before);
    assert_eq!(archive.number("select count(*) from imports").await, 0);
    for options in [
        Options { since: "2000".parse().ok(), subjects: None },
        Options { since: None, subjects: Some(Subjects::HumanRights) },
    ] {
        let archive = Archive::open().await;
        let path = archive.file("votes.csv", std::fs::read(&path).unwrap());
        let summary = archive.import_files(Format::Undl, vec![path], options, false).await;
        assert_eq!((counts(&summary), summary.counts.skipped), ([7, 4, 0, 0, 0], 3));
    }
}

#[tokio::test]
async fn what_is_written_in_bulk_is_what_a_merge_gives() {
    let archive = Archive::open().await;
    archive.import(Format::Undl, file(&[belarus(), moratorium()])).await;
    let ids: Vec<uuid::Uuid> =
        sqlx::query_scalar("select id from records where kind in ('vote', 'resolution') order by id")
            .fetch_all(&archive.app.db)
            .await
            .unwrap();
    let before = archive.rows("select id, digest, basis, version from votes union all select id, digest, basis, version from resolutions order by 1").await;
    let mut tx = archive.app.db.begin().await.unwrap();
    let clock = Clock::fixed(time::macros::datetime!(2025-03-01 0:00 UTC));
    let turn = plenary::ingest::apply::Turn::default();
    let changes =
        plenary::ingest::apply::remerge(&mut tx, &clock, &ids, None, &turn, clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!((ids.len(), changes.len()), (4, 0));
    let after = archive.rows("select id, digest, basis, version from votes union all select id, digest, basis, version from resolutions order by 1").await;
    assert_eq!(before, after);
}

#[tokio::test]
async fn what_the_database_said_is_not_told_over_the_api() {
    let archive = Archive::open().await;
    sqlx::query("alter table votes add check (yes < 0) not valid").execute(&archive.app.db).await.unwrap();
    let (clock, files) = (Clock::system(), vec![archive.file("file", file(&[belarus()]))]);
    let files = Files { paths: files, legislators: vec![], meter: Default::default() };
    let (format, options) = (Format::Undl, Options::default());
    let run = Run { id: clock.id(), format, files, options, dry_run: false };
    let mut conn = archive.app.db.acquire().await.unwrap();
    let source = import::source(&mut conn, &clock, format).await.unwrap();
    import::begin(&mut conn, &clock, &run, &source, None).await.unwrap();
    assert!(import::run(&mut conn, &clock, &run, source, |_| ()).await.is_err());
    let told = archive.rows("select state, error from imports").await;
    assert_eq!(told[0]["state"], "failed");
    assert_eq!(told[0]["error"], "the database failed; the terminal or the log of the run says how");
}

#[tokio::test]
async fn a_file_given_twice_is_known_the_second_time() {
    let archive = Archive::open().await;
    let path = archive.file("file", file(&[belarus()]));
    let summary =
        archive.import_files(Format::Undl, vec![path.clone(), path], Options::default(), false).await;
    assert_eq!((counts(&summary), summary.error), ([8, 4, 0, 4, 0], None));
    assert_eq!(archive.number("select count(*) from votes").await, 1);
}

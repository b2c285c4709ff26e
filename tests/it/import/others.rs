//! The other formats: each ends in the same records.

use plenary::import::{Format, Options, Summary};
use serde_json::json;

use super::{Archive, counts, said, undl};

async fn import(archive: &Archive, format: Format, files: &[(&str, &str)]) -> Summary {
    let paths = files.iter().map(|(name, content)| archive.file(name, content)).collect();
    archive.import_files(format, paths, Options::default(), false).await
}

const ROLLS: &str = "rcid,session,importantvote,date,unres,amend,para,short,descr\n\
    11,62,0,2007-12-02,R/62/901,0,0,\"BELARUS\",\"Situation of human rights in Belarus\"\n\
    12,62,0,2007-12-02,R/62/901,0,1,\"BELARUS\",\"Paragraph 2\"\n\
    13,26,0,1971-12-06,R/26/2813B,NA,NA,\"OLD\",\"Old\"\n";
const CASTS: &str = "rcid,country,country_code,vote\n11,France,FR,yes\n12,France,FR,no\n11,Cuba,CU,yes\n11,Namibia,NA,abstain\n\
    13,Yemen Arab Republic,NA,yes\n13,Federal Republic of Germany,NA,no\n13,Zanzibar,NA,abstain\n14,France,FR,yes\n11,India,IN,maybe\n";
const ISSUES: &str = "rcid,short_name,issue\n11,hr,Human rights\n";

#[tokio::test]
async fn unvotes_tables_belong_together_and_na_is_namibia() {
    let archive = Archive::open().await;
    let files = [("votes.csv", CASTS), ("rolls.csv", ROLLS), ("issues.csv", ISSUES)];
    let summary = import(&archive, Format::Unvotes, &files).await;
    assert_eq!(
        (counts(&summary), said(&summary.remarks)),
        (
            [9, 7, 0, 0, 2],
            vec![
                "refused 10 `maybe` is no vote, or `11` no number".to_owned(),
                "refused 9 roll call 14 is not in the table of roll calls".to_owned()
            ]
        )
    );
    let votes = archive
        .rows(
            "select r.symbol, v.scope, v.yes, v.no, v.abstain, (select array_agg(a.iso3 order by a.iso3) from vote_positions p
                 join actors a on a.id = p.actor_id where p.vote_id = v.id) as who
             from votes v join resolutions r on r.id = v.resolution_id order by 1, 2",
        )
        .await;
    assert_eq!(
        votes,
        json!([
            {"symbol": "A/RES/2813(XXVI)[B]", "scope": "final", "yes": 1, "no": 1, "abstain": 1, "who": ["DEU", "EAZ", "YEM"]},
            {"symbol": "A/RES/62/901", "scope": "final", "yes": 2, "no": 0, "abstain": 1, "who": ["CUB", "FRA", "NAM"]},
            {"symbol": "A/RES/62/901", "scope": "paragraph", "yes": 0, "no": 1, "abstain": 0, "who": ["FRA"]},
        ])
    );
    let alone = import(&Archive::open().await, Format::Unvotes, &[("rolls.csv", ROLLS)]).await;
    assert!(alone.error.unwrap().contains("no table of votes"));
}

#[tokio::test]
async fn two_sources_on_one_vote_differ_openly_and_the_library_is_served() {
    for library_first in [true, false] {
        let archive = Archive::open().await;
        let rows =
            [["FRA", "FRANCE", "Y"], ["CUB", "CUBA", "N"], ["NAM", "NAMIBIA", "A"], ["PLW", "PALAU", "X"]];
        let day = "2007-12-18";
        let library = undl::file(&[undl::vote(
            901,
            "A/RES/62/901",
            day,
            "Situation of human rights in Belarus",
            [1, 1, 1, 1],
            &rows,
        )]);
        let files = [("votes.csv", CASTS), ("rolls.csv", ROLLS)];
        if library_first {
            archive.import(Format::Undl, &library).await;
            import(&archive, Format::Unvotes, &files).await;
        } else {
            import(&archive, Format::Unvotes, &files).await;
            archive.import(Format::Undl, &library).await;
        }
        let seen = archive
            .rows(
                "select v.yes, v.tally_check, c.field, c.cause, jsonb_path_query_array(c.claims, '$[*].value') as claims,
                     (select count(*) from vote_positions p where p.vote_id = v.id) as positions
                 from votes v join conflicts c on c.record_id = v.id and c.field = 'yes'",
            )
            .await;
        assert_eq!(
            seen,
            json!([{"yes": 1, "tally_check": "agrees", "field": "yes", "cause": "sources_differ", "claims": [1, 2], "positions": 4}]),
            "{library_first}"
        );
        assert_eq!(archive.number("select count(*) from resolutions where symbol = 'A/RES/62/901'").await, 1);
    }
}

#[tokio::test]
async fn council_texts_keep_the_manner_of_their_adoption() {
    let archive = Archive::open().await;
    let texts = "record_id,symbol,title,date,body,vote_type,draft,yes,no,abstain,nonvoting\n\
        1,A/HRC/RES/55/1,Situation of human rights in Belarus : resolution /,2024-04-04,Human Rights Council,RECORDED,Draft resolution A/HRC/55/L.9,1,1,0,1\n\
        2,A/HRC/RES/55/2,The right to examples : resolution /,2024-04-04,Human Rights Council,ADOPTED WITHOUT VOTE,,,,,\n\
        3,A/HRC/55/L.3,Withdrawn thing,2024-04-04,Human Rights Council,WITHDRAWN,,,,,\n\
        4,E/CN.4/RES(II),Old thing,1947-12-02,Commission on Human Rights,\"NON-RECORDED, adopted unanimously\",,,,,\n\
        5,E/CN.4/RES(II),Other old thing,1947-12-02,Commission on Human Rights,NON-RECORDED,,9,1,0,\n";
    let votes = "record_id,symbol,date,year,body,iso3,country_latest_name,vote\n1,,,,HRC,GER,Germany,Y\n1,,,,HRC,CUB,Cuba,N\n1,,,,HRC,IND,India,.\n\
        1,,,,HRC,BRA,Brazil,\n9,,,,HRC,FRA,France,Y\n2,,,,HRC,FRA,France,Y\n1,,,,HRC,CUB,Cuba,N\n";
    let summary = import(&archive, Format::Hrc, &[("texts.csv", texts), ("votes.csv", votes)]).await;
    let mut told = said(&summary.remarks);
    told.sort();
    assert_eq!(told, ["refused 6 9 is not in the table of texts", "refused 8 votes twice"]);
    let seen = archive
        .rows(
            "select r.title, r.stage, b.known_as as body, v.mode, v.yes, v.tally_check from resolutions r
             join actors b on b.id = r.body_id left join votes v on v.resolution_id = r.id order by r.title",
        )
        .await;
    let row = |title, stage, body, mode: Option<&str>, yes: Option<u32>, tally_check: Option<&str>| json!({"title": title, "stage": stage, "body": body, "mode": mode, "yes": yes, "tally_check": tally_check});
    assert_eq!(
        seen,
        json!([
            row("Old thing", "adopted", "CHR", Some("unanimous_vote"), None, Some("not_applicable")),
            row("Other old thing", "adopted", "CHR", Some("vote"), Some(9), Some("not_applicable")),
            row(
                "Situation of human rights in Belarus",
                "adopted",
                "HRC",
                Some("recorded_vote"),
                Some(1),
                Some("agrees")
            ),
            row(
                "The right to examples",
                "adopted",
                "HRC",
                Some("without_vote"),
                None,
                Some("not_applicable")
            ),
            row("Withdrawn thing", "withdrawn", "HRC", None, None, None),
        ])
    );
}

#[tokio::test]
async fn a_file_of_thousands_of_texts_without_a_vote_takes_no_more_locks_than_there_are() {
    let archive = Archive::open().await;
    let mut texts = "record_id,symbol,title,date,body,vote_type\n".to_owned();
    for number in 1..=5000 {
        let (session, month, day) = (1 + number / 100, 1 + number % 12, 1 + number % 28);
        texts.push_str(&format!(
            "{number},A/HRC/RES/{session}/{number},The right to example {number},20{:02}-{month:02}-{day:02},Human Rights Council,ADOPTED WITHOUT VOTE\n",
            6 + number % 18
        ));
    }
    let summary = import(&archive, Format::Hrc, &[("texts.csv", &texts)]).await;
    assert_eq!(counts(&summary), [5000, 5000, 0, 0, 0], "{:?}", summary.error);
    assert_eq!(archive.number("select count(*) from resolutions").await, 5000);
}

#[tokio::test]
async fn members_of_parliament_are_known_by_their_number() {
    let archive = Archive::open().await;
    let votes = "id,timestamp,display_title,reference,is_main,amendment_number,texts_adopted_reference,count_for,count_against,count_abstention,count_did_not_vote,result\n\
        7,2024-11-28 12:00:00,Human rights in Examplia,RC-B10-0001/2024,True,,P10_TA(2024)0099,1,1,0,1,ADOPTED\n\
        8,2024-11-28 12:00:00,Human rights in Examplia,RC-B10-0001/2024,False,3,P10_TA(2024)0099,5,6,0,0,REJECTED\n";
    let ballots = "vote_id,member_id,position,country_code,group_code\n7,1,FOR,LUX,AAA\n7,2,AGAINST,BEL,BBB\n7,3,DID_NOT_VOTE,DEU,BBB\n9,1,FOR,LUX,AAA\n";
    let members = "id,first_name,last_name\n1,Ana,Example\n";
    let files = [("votes.csv", votes), ("ballots.csv", ballots), ("members.csv", members)];
    let summary = import(&archive, Format::Howtheyvote, &files).await;
    assert_eq!(counts(&summary), [5, 4, 0, 0, 1]);
    assert_eq!(archive.number("select count(*) from resolutions where symbol = 'P10_TA(2024)0099'").await, 1);
    let seen = archive.rows("select scope, outcome, yes, tally_check from votes order by yes").await;
    assert_eq!(
        seen,
        json!([{"scope": "final", "outcome": "adopted", "yes": 1, "tally_check": "agrees"},
               {"scope": "amendment", "outcome": "rejected", "yes": 5, "tally_check": "not_applicable"}])
    );
    let names = archive.rows("select a.name from actors a join actor_identifiers i on i.actor_id = a.id where i.scheme = 'ep' order by 1").await;
    assert_eq!(names, json!([{"name": "Ana Example"}, {"name": "Member 2"}, {"name": "Member 3"}]));
}

const SENATE: &str = "<roll_call_vote><congress>118</congress><session>1</session><congress_year>2023</congress_year><vote_number>4</vote_number>\
    <vote_date>February 1, 2023,  03:29 PM</vote_date><vote_question_text>On the Resolution S.Res. 21</vote_question_text>\
    <vote_document_text>A resolution on human rights</vote_document_text><majority_requirement>1/2</majority_requirement>\
    <vote_result>Resolution Agreed to</vote_result><document><document_name>S.Res. 21</document_name></document>\
    <amendment><amendment_number/></amendment><count><yeas>2</yeas><nays>0</nays><present/><absent>0</absent></count>\
    <tie_breaker><by_whom>VP</by_whom><tie_breaker_vote>Yea</tie_breaker_vote></tie_breaker><members>\
    <member><member_full>Sample (D-WI)</member_full><party>D</party><state>WI</state><vote_cast>Yea</vote_cast><lis_member_id>S901</lis_member_id></member>\
    <member><member_full>Example (R-WY)</member_full><party>R</party><state>WY</state><vote_cast>Yea</vote_cast><lis_member_id>S902</lis_member_id></member>\
    </members></roll_call_vote>";

#[tokio::test]
async fn senators_are_joined_to_their_bioguide_ids_by_the_list_of_legislators() {
    let archive = Archive::open().await;
    let list = archive.file(
        "legislators.csv",
        "last_name,first_name,full_name,bioguide_id,lis_id\nSample,Tam,Tam Sample,X000901,S901\n",
    );
    let path = archive.file("vote.xml", SENATE);
    let summary =
        archive.import_with(Format::Senate, vec![path], vec![list], Options::default(), false).await;
    assert_eq!(
        said(&summary.remarks),
        ["noted 1 the Vice President broke a tie: no senator, kept out of the roll call"]
    );
    let ids = archive.rows("select a.name, i.scheme, i.identifier from actors a join actor_identifiers i on i.actor_id = a.id where i.scheme in ('bioguide', 'lis') order by 1, 2").await;
    assert_eq!(
        ids,
        json!([{"name": "Example (R-WY)", "scheme": "lis", "identifier": "S902"},
               {"name": "Tam Sample", "scheme": "bioguide", "identifier": "X000901"},
               {"name": "Tam Sample", "scheme": "lis", "identifier": "S901"}])
    );
    // The other project's file of the same vote, by the other ids, is the same vote of the same senator.
    let json_file = json!({
        "vote_id": "s4-118.2023", "chamber": "s", "congress": 118, "date": "2023-02-01T15:29:00-05:00", "question": "On the Resolution",
        "requires": "1/2", "result": "Resolution Agreed to", "subject": "A resolution on human rights",
        "bill": {"congress": 118, "number": 21, "type": "sres"},
        "votes": {"Yea": [{"id": "S901", "display_name": "Sample", "party": "D", "state": "WI"}, "VP", 7], "Nay": [], "Guilty?": [{"id": "S903", "display_name": "Odd"}]},
    });
    let summary = archive.import(Format::CongressJson, json_file.to_string()).await;
    assert_eq!(
        (counts(&summary), said(&summary.remarks)),
        (
            [3, 1, 0, 0, 2],
            vec![
                "refused 1 `Guilty?` is no vote".to_owned(),
                "noted 1 the Vice President broke a tie: no senator, kept out of the roll call".to_owned(),
                "refused 1 is no member".to_owned()
            ]
        )
    );
    let seen = archive.rows("select r.symbol, r.stage, v.yes, v.official_status from votes v join resolutions r on r.id = v.resolution_id").await;
    assert_eq!(
        seen,
        json!([{"symbol": "S.Res. 21", "stage": "adopted", "yes": 2, "official_status": "official"}])
    );
    assert_eq!(
        archive
            .number("select count(*) from actors where represents_id is not null and kind = 'person'")
            .await,
        2
    );
    let cut = archive.import(Format::CongressJson, &json_file.to_string()[..90]).await.error.unwrap();
    assert!(cut.contains("EOF") && cut.ends_with("is the file cut off?"), "{cut}");
}

//! Roll calls of the House Clerk, and articles held against them.

use plenary::import::Format;
use serde_json::{Value, json};

use super::{Archive, counts, said};
use crate::api::{answer, get, send};

/// A roll call; members are invented.
pub fn roll(number: u32, bill: &str, title: &str, [yes, no, silent]: [u32; 3]) -> String {
    let member = |(id, name, vote): &(&str, &str, &str)| {
        format!(
            "<recorded-vote><legislator name-id=\"{id}\" sort-field=\"{name}\" party=\"D\" state=\"NC\" role=\"legislator\">{name}\
             </legislator><vote>{vote}</vote></recorded-vote>\n"
        )
    };
    let members = [
        ("X000001", "Sample (NC)", "Yea"),
        ("X000002", "Exámple", "Aye"),
        ("X000003", "Placeholder", "Nay"),
        ("X000004", "Specimen", "Not Voting"),
    ];
    let members: String = members.iter().map(member).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rollcall-vote>\n<vote-metadata><congress>118</congress><session>2nd</session>\
         <chamber>U.S. House of Representatives</chamber><rollcall-num>{number}</rollcall-num><legis-num>{bill}</legis-num>\
         <vote-question>On Motion to Suspend the Rules and Pass, as Amended</vote-question><vote-type>2/3 YEA-AND-NAY</vote-type>\
         <vote-result>Passed</vote-result><action-date>20-Nov-2024</action-date><vote-desc>{title}</vote-desc>\
         <vote-totals><totals-by-party><yea-total>1</yea-total></totals-by-party><totals-by-vote><yea-total>{yes}</yea-total>\
         <nay-total>{no}</nay-total><present-total>0</present-total><not-voting-total>{silent}</not-voting-total></totals-by-vote>\
         </vote-totals></vote-metadata>\n<vote-data>\n{members}</vote-data>\n</rollcall-vote>\n"
    )
}

const TITLE: &str = "North Korean Human Rights Reauthorization Act";

fn korea() -> String {
    roll(474, "H R 3012", TITLE, [335, 37, 60])
}

fn claims(url: &str, bill: &str, tally: &str) -> Value {
    let text = format!(
        "WASHINGTON, Nov. 21 -- The U.S. House of Representatives on Wednesday passed {bill} by a vote of {tally}.\n\n\
         The bill now goes to the Senate."
    );
    json!({"url": url, "title": "House passes bill", "text": text, "publisher": url, "published_at": "2024-11-21"})
}

fn same_bill(url: &str, tally: &str) -> Value {
    claims(url, &format!("H.R. 3012, the {TITLE}"), tally)
}

#[tokio::test]
async fn a_roll_call_has_its_bill_its_totals_and_its_members() {
    let archive = Archive::open().await;
    let summary = archive.import(Format::HouseClerk, korea()).await;
    assert_eq!((counts(&summary), said(&summary.remarks)), ([4, 4, 0, 0, 0], vec![]));
    let vote = &get(&archive.app, "/v1/votes").await["items"][0];
    let stated =
        ["scope", "mode", "outcome", "requirement", "date", "yes", "no", "abstain", "present", "not_voting"];
    assert_eq!(
        json!(stated.map(|field| vote[field].clone())),
        json!(["final", "recorded_vote", "adopted", "two_thirds", "2024-11-20", 335, 37, null, 0, 60])
    );
    // The excerpt names four of 432.
    assert_eq!(vote["tally_check"], "disagrees");
    let text = get(&archive.app, &format!("/v1/resolutions/{}", vote["resolution"].as_str().unwrap())).await;
    assert_eq!(
        json!([text["symbol"], text["kind"], text["stage"], text["title"], text["identifiers"]]),
        json!(["H.R. 3012", "bill", "passed_chamber", TITLE, [{"scheme": "bill", "identifier": "hr3012-118"}]])
    );
    let member = &get(&archive.app, "/v1/actors?identifier=bioguide:X000002").await["items"][0];
    assert_eq!(
        json!([member["name"], member["kind"], member["role"]]),
        json!(["Exámple", "person", "Representative, D-NC"])
    );
    let again = archive.import(Format::HouseClerk, korea()).await;
    assert_eq!(counts(&again), [4, 0, 0, 4, 0]);
}

#[tokio::test]
async fn claims_are_confirmed_contradicted_or_unmatched_whichever_side_comes_first() {
    for official_first in [true, false] {
        let archive = Archive::open().await;
        if official_first {
            archive.import(Format::HouseClerk, korea()).await;
        }
        let right = send(&archive.app, &same_bill("https://a.example/1", "335-37")).await;
        let wrong = send(&archive.app, &same_bill("https://b.example/1", "353-37")).await;
        let other = claims("https://c.example/1", "H.R. 9999, the Example Rights Act", "335-37");
        let unknown = send(&archive.app, &other).await;
        if !official_first {
            let before = get(&archive.app, "/v1/reconciliations?status=unmatched").await;
            assert_eq!(before["items"].as_array().unwrap().len(), 3, "{before}");
            archive.import(Format::HouseClerk, korea()).await;
        }
        let of = async |answer: &Value| {
            let path = format!("/v1/articles/{}", answer["article"]["id"].as_str().unwrap());
            let all = get(&archive.app, &path).await["reconciliations"].clone();
            assert_eq!(all.as_array().unwrap().len(), 1, "{all}");
            all[0].clone()
        };
        let (right, wrong, unknown) = (of(&right).await, of(&wrong).await, of(&unknown).await);
        assert_eq!(
            json!([right["status"], right["differences"]]),
            json!(["confirmed", []]),
            "{official_first}"
        );
        assert_eq!(
            json!([wrong["status"], wrong["matched_by"], wrong["differences"]]),
            json!(["contradicted", "record", [{"field": "yes", "claimed": 353, "official": 335}]])
        );
        assert_eq!(json!([unknown["status"], unknown["official_vote"]]), json!(["unmatched", null]));
        // The vote shows them too, and serves the official number.
        let vote = get(&archive.app, &format!("/v1/votes/{}", right["vote"].as_str().unwrap())).await;
        assert_eq!(json!([vote["yes"], vote["official_status"]]), json!([335, "contradicted"]));
        let shown = vote["reconciliations"].as_array().unwrap();
        assert_eq!(
            shown.iter().map(|r| r["status"].clone()).collect::<Vec<_>>(),
            ["contradicted", "confirmed"]
        );
        let path = format!("/v1/reconciliations?vote={}&status=contradicted", vote["id"].as_str().unwrap());
        assert_eq!(get(&archive.app, &path).await["items"], json!([wrong]));
        assert_eq!(
            archive.number("select count(*) from votes where official_status <> 'unmatched'").await,
            1
        );
    }
}

#[tokio::test]
async fn a_corrected_article_and_a_corrected_file_are_compared_anew() {
    let archive = Archive::open().await;
    archive.import(Format::HouseClerk, korea()).await;
    send(&archive.app, &same_bill("https://b.example/1", "353-37")).await;
    let statuses = async || {
        let all = get(&archive.app, "/v1/reconciliations").await["items"].clone();
        all.as_array().unwrap().iter().map(|r| r["status"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(statuses().await, ["contradicted"]);
    send(&archive.app, &same_bill("https://b.example/1", "335-37")).await;
    assert_eq!(statuses().await, ["confirmed"]);
    archive.import(Format::HouseClerk, roll(474, "H R 3012", TITLE, [336, 37, 59])).await;
    assert_eq!(statuses().await, ["contradicted"]);
}

#[tokio::test]
async fn a_tally_without_a_text_finds_the_one_vote_of_the_day() {
    let archive = Archive::open().await;
    let nameless = claims("https://a.example/1", "legislation on North Korea", "335-37");
    send(&archive.app, &nameless).await;
    archive.import(Format::HouseClerk, korea()).await;
    let found = get(&archive.app, "/v1/reconciliations").await["items"].clone();
    assert_eq!(found.as_array().unwrap().len(), 1, "{found}");
    assert_eq!(found[0]["status"], "confirmed", "{found}");
}

#[tokio::test]
async fn readers_do_not_learn_of_hidden_articles() {
    let archive = Archive::open().await;
    archive.import(Format::HouseClerk, korea()).await;
    let mut hidden = same_bill("https://b.example/1", "353-37");
    hidden["visibility"] = json!("restricted");
    send(&archive.app, &hidden).await;
    assert_eq!(get(&archive.app, "/v1/reconciliations").await["items"].as_array().unwrap().len(), 1);
    sqlx::query("insert into api_keys (id, name, prefix, secret_sha256, role, created_at) values (gen_random_uuid(), 'k', 'k', sha256('k'), 'reader', now())")
        .execute(&archive.app.db)
        .await
        .unwrap();
    let read = async |path: &str| answer(archive.app.get(path).bearer_auth("k")).await.1;
    assert_eq!(read("/v1/reconciliations").await["items"], json!([]));
    assert_eq!(read("/v1/votes").await["items"][0]["reconciliations"], json!([]));
}

#[tokio::test]
async fn documents_that_are_broken_or_want_more_than_themselves_are_told() {
    let archive = Archive::open().await;
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    let with_dtd = korea().replace(head, &format!("{head}<!DOCTYPE rollcall-vote PUBLIC \"-//US Congress//DTDs/vote\" \"http://127.0.0.1:9/vote.dtd\">\n"));
    let summary = archive.import(Format::HouseClerk, with_dtd).await;
    assert_eq!(
        (counts(&summary), said(&summary.remarks)),
        ([4, 4, 0, 0, 0], vec!["noted 2 names a DTD: not fetched, and not needed".to_owned()])
    );

    let secret = archive.file("secret", "the secret");
    let entity = format!("<!DOCTYPE x [<!ENTITY e SYSTEM \"file://{}\">]>", secret.display());
    let stolen = korea().replace(head, &format!("{head}{entity}")).replace("<vote-desc>", "<vote-desc>&e;");
    let error = archive.import(Format::HouseClerk, stolen).await.error.unwrap();
    assert_eq!(error, "file: line 3: the entity `&e;` is none of XML's own: it is not resolved");

    let whole = korea();
    let cut = &whole[..whole.find("Placeholder").unwrap()];
    let error = archive.import(Format::HouseClerk, cut).await.error.unwrap();
    assert!(error.starts_with("file: line ") && error.ends_with(": is the file cut off?"), "{error}");

    let page = archive.import(Format::HouseClerk, "<html><head><title>404</title></head></html>").await;
    assert!(page.error.unwrap().contains("is an HTML page"));
    let other = archive.import(Format::HouseClerk, "<feed/>").await;
    assert_eq!(other.error.unwrap(), "file: is no roll call of the Clerk: no <rollcall-vote>");

    let latin_1: Vec<u8> = roll(475, "H R 3013", "Example Act", [2, 1, 1])
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    let summary = archive.import(Format::HouseClerk, latin_1).await;
    assert_eq!(
        (counts(&summary), said(&summary.remarks)),
        ([4, 4, 0, 0, 0], vec!["noted 1 not UTF-8: read as Latin-1".to_owned()])
    );
    assert_eq!(archive.number("select count(*) from actors where name = 'Exámple'").await, 1);

    let odd = roll(476, "QUORUM", "", [2, 1, 1])
        .replace("<vote>Nay</vote>", "<vote>Maybe</vote>")
        .replace("X000004", "X000001");
    let summary = archive.import(Format::HouseClerk, odd).await;
    assert_eq!(said(&summary.remarks), ["refused 7 `Maybe` is no vote", "refused 8 votes twice"]);
    assert_eq!(archive.number("select count(*) from votes where resolution_id is null").await, 1);
}

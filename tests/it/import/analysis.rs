//! Agreement, positions, changes and swings, against figures counted by hand.

use plenary::import::Format;
use serde_json::{Value, json};

use super::{Archive, undl};
use crate::api::{get, problem};

/// Three years of one situation and one vote on something else. `X` is no position.
async fn archive() -> Archive {
    let archive = Archive::open().await;
    let year = |session: u32, options: [&str; 4], title: &str| {
        let names = [["FRA", "FRANCE"], ["CUB", "CUBA"], ["IND", "INDIA"], ["PLW", "PALAU"]];
        let rows: Vec<[&str; 3]> =
            names.iter().zip(options).map(|([code, name], option)| [*code, *name, option]).collect();
        let count = |wanted: &str| u32::try_from(options.iter().filter(|o| **o == wanted).count()).unwrap();
        let totals = ["Y", "N", "A", "X"].map(count);
        let (id, day) =
            (session * 10 + u32::try_from(title.len() % 10).unwrap(), format!("{}-12-18", session + 1945));
        undl::vote(id, &format!("A/RES/{session}/{id}"), &day, title, totals, &rows)
    };
    let belarus = "Situation of human rights in Belarus";
    let votes = [
        year(61, ["Y", "N", "A", "X"], belarus),
        year(62, ["Y", "N", "Y", "Y"], belarus),
        year(63, ["Y", "A", "N", "Y"], belarus),
        year(63, ["N", "Y", "Y", "N"], "Question of examples").replace("HUMAN RIGHTS--BELARUS", "TRADE"),
    ];
    archive.import(Format::Undl, undl::file(&votes)).await;
    archive
}

async fn id(archive: &Archive, iso3: &str) -> String {
    let path = format!("/v1/actors?kind=state&iso3={iso3}");
    get(&archive.app, &path).await["items"][0]["id"].as_str().unwrap().to_owned()
}

fn figures(item: &Value) -> [f64; 5] {
    ["shared", "same", "half", "opposite", "agreement"].map(|field| item[field].as_f64().unwrap())
}

#[tokio::test]
async fn agreement_is_what_plain_sql_counts() {
    let archive = archive().await;
    // FRA Y Y Y N, CUB N N A Y, IND A Y N Y, PLW X Y Y N.
    let pairs = [
        ("FRA", "CUB", [4.0, 0.0, 1.0, 3.0, 0.125]),
        ("FRA", "IND", [4.0, 1.0, 1.0, 2.0, 0.375]),
        ("FRA", "PLW", [3.0, 3.0, 0.0, 0.0, 1.0]),
    ];
    for (a, b, by_hand) in pairs {
        let (one, other) = (id(&archive, a).await, id(&archive, b).await);
        let answer = get(&archive.app, &format!("/v1/actors/{one}/agreement?with={other}")).await;
        assert_eq!(figures(&answer["items"][0]), by_hand, "{a} {b}");
        let back = get(&archive.app, &format!("/v1/actors/{other}/agreement?with={one}")).await;
        assert_eq!(figures(&back["items"][0]), by_hand, "{b} {a}");
        let sql = format!(
            "select count(*) as shared,
                 avg(case when p.option = q.option then 1 when p.option = 'abstain' or q.option = 'abstain' then 0.5 else 0 end)::float8 as agreement
             from vote_positions p join vote_positions q using (vote_id) join actors a on a.id = p.actor_id join actors b on b.id = q.actor_id
             where a.iso3 = '{a}' and b.iso3 = '{b}' and p.option in ('yes', 'no', 'abstain') and q.option in ('yes', 'no', 'abstain')"
        );
        let counted = archive.rows(&sql).await;
        assert_eq!(
            json!([counted[0]["shared"].as_f64(), counted[0]["agreement"].as_f64()]),
            json!([by_hand[0], by_hand[4]])
        );
    }
    let france = id(&archive, "FRA").await;
    let all = get(&archive.app, &format!("/v1/actors/{france}/agreement?minimum=4")).await;
    let names: Vec<_> =
        all["items"].as_array().unwrap().iter().map(|item| item["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["India", "Cuba"]);
    assert!(
        all["method"].as_str().unwrap().contains("half") && all["caveats"].as_array().unwrap().len() == 2
    );
    let few = get(&archive.app, &format!("/v1/actors/{france}/agreement")).await;
    assert_eq!(json!([few["minimum"], few["items"]]), json!([20, []]));
    let belarus = id(&archive, "BLR").await;
    let on =
        get(&archive.app, &format!("/v1/actors/{france}/agreement?minimum=1&subject={belarus}&date_to=2007"))
            .await;
    let shared: Vec<_> =
        on["items"].as_array().unwrap().iter().map(|item| item["shared"].as_i64().unwrap()).collect();
    assert_eq!(shared, [1, 2, 2]);
}

#[tokio::test]
async fn positions_by_situation_and_what_changed() {
    let archive = archive().await;
    let (india, belarus) = (id(&archive, "IND").await, id(&archive, "BLR").await);
    let listed = get(&archive.app, &format!("/v1/actors/{india}/positions?subject={belarus}")).await;
    let options = |list: &Value| {
        list["items"].as_array().unwrap().iter().map(|p| p["option"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(options(&listed), ["no", "yes", "abstain"]);
    let first = get(&archive.app, &format!("/v1/actors/{india}/positions?limit=3")).await;
    let path =
        format!("/v1/actors/{india}/positions?limit=3&cursor={}", first["next_cursor"].as_str().unwrap());
    let second = get(&archive.app, &path).await;
    assert_eq!((options(&first).len(), options(&second)), (3, vec![json!("abstain")]));
    let changed = get(&archive.app, &format!("/v1/actors/{india}/changes")).await;
    let pairs = |answer: &Value| {
        let item = |item: &Value| {
            json!([item["name"], item["before"]["option"], item["after"]["option"], item["after"]["date"]])
        };
        answer["items"].as_array().unwrap().iter().map(item).collect::<Vec<_>>()
    };
    assert_eq!(
        pairs(&changed),
        [json!(["India", "yes", "no", "2008-12-18"]), json!(["India", "abstain", "yes", "2007-12-18"])]
    );
    let text = listed["items"][0]["resolution"].as_str().unwrap();
    let swings = get(&archive.app, &format!("/v1/resolutions/{text}/swings")).await;
    assert_eq!(
        pairs(&swings),
        [json!(["Cuba", "no", "abstain", "2008-12-18"]), json!(["India", "yes", "no", "2008-12-18"])]
    );
    let nobody = "actor_0193493f0e7a7c3ab1c2d3e4f5061728";
    for tail in ["positions", "agreement", "changes"] {
        problem(archive.app.get(&format!("/v1/actors/{nobody}/{tail}")), 404, "not_found").await;
    }
    problem(archive.app.get(&format!("/v1/actors/{india}/agreement?minimum=0")), 400, "invalid_parameter")
        .await;
    problem(
        archive.app.get(&format!("/v1/actors/{india}/agreement?whith={nobody}")),
        400,
        "unknown_parameter",
    )
    .await;
}

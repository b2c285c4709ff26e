//! `plenary import`: a summary at the end, and a run that is killed is finished by the next.

use std::process::Stdio;
use std::time::Duration;

use sqlx::ConnectOptions;

use crate::import::{Archive, undl};
use crate::support::{Scratch, User};

/// A file of several batches: votes of many members.
async fn many(archive: &Archive) -> String {
    let members = archive
        .rows(
            "select iso3, name from actors where kind = 'state' and classification = 'member' order by iso3",
        )
        .await;
    let members: Vec<(String, String)> = members
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["iso3"].as_str().unwrap().to_owned(), row["name"].as_str().unwrap().to_owned()))
        .collect();
    assert!(members.len() > 190);
    let rows: Vec<[&str; 3]> =
        members.iter().map(|(iso3, name)| [iso3.as_str(), name.as_str(), "Y"]).collect();
    let all = u32::try_from(rows.len()).unwrap();
    let votes: Vec<String> = (1..=700)
        .map(|n| {
            undl::vote(
                n,
                &format!("A/RES/62/{n}"),
                "2007-12-18",
                &format!("Question {n}"),
                [all, 0, 0, 0],
                &rows,
            )
        })
        .collect();
    undl::file(&votes)
}

fn program(archive: &Archive, path: &std::path::Path) -> std::process::Command {
    let mut program = User::Me.program();
    program.env("DATABASE_URL", archive.app.db.connect_options().to_url_lossy().as_str());
    program.args(["import", "undl"]).arg(path).stdin(Stdio::null());
    program
}

#[tokio::test]
async fn a_killed_import_is_finished_by_the_next_and_leaves_no_trace() {
    let (whole, killed) = (Archive::open().await, Archive::open().await);
    let csv = many(&whole).await;
    let rows = csv.lines().count() - 1;
    let path = whole.file("votes.csv", csv);
    let output = program(&whole, &path).output().unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    assert_eq!(told, format!("{rows} rows: {rows} new, 0 changed, 0 same, 0 left out, 0 refused, 0 noted\n"));

    let mut child = program(&killed, &path).stdout(Stdio::null()).spawn().unwrap();
    let begun = async {
        while killed.number("select coalesce(max(rows_new), 0)::bigint from imports").await == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), begun).await.expect("a first batch");
    child.kill().unwrap();
    child.wait().unwrap();
    let stored = killed.number("select count(*) from vote_positions").await;
    assert!(stored > 0 && stored < i64::try_from(rows).unwrap(), "killed in the middle: {stored} of {rows}");
    let output = program(&killed, &path).output().unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    assert_eq!(
        told,
        format!(
            "{rows} rows: {} new, 0 changed, {stored} same, 0 left out, 0 refused, 0 noted\n",
            rows as i64 - stored
        )
    );
    assert_eq!(killed.digest().await, whole.digest().await);
}

#[tokio::test]
async fn faults_are_told_at_the_terminal() {
    let archive = Archive::open().await;
    let csv = undl::file(&[undl::vote(
        1,
        "A/RES/62/1",
        "2007-12-18",
        "Question",
        [1, 0, 0, 0],
        &[["fra", "FRANCE", "Y"], ["QQQ", "ATLANTIS", "N"]],
    )]);
    let path = archive.file("votes.csv", csv);
    let output = program(&archive, &path).output().unwrap();
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        "note: votes.csv:2: the code `fra` is in lower case: read as FRA: FRANCE\n\
         refused: votes.csv:3: neither code nor name is that of a known state: ATLANTIS\n\
         2 rows: 1 new, 0 changed, 0 same, 0 left out, 1 refused, 1 noted\n"
    );
    assert!(output.status.success());
    let page = archive.file("page.csv", "<html>Just a moment...</html>");
    let output = program(&archive, &page).output().unwrap();
    assert!(!output.status.success());
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("page.csv: is an HTML page"), "{told}");
}

#[tokio::test]
async fn of_a_folder_the_files_of_the_format_are_read() {
    let archive = Archive::open().await;
    let folder = Scratch::new();
    let csv = undl::file(&[undl::vote(
        1,
        "A/RES/62/1",
        "2007-12-18",
        "Question",
        [1, 0, 0, 0],
        &[["FRA", "FRANCE", "Y"]],
    )]);
    std::fs::write(folder.path().join("data.csv"), csv).unwrap();
    std::fs::write(folder.path().join("data.xml"), "<vote/>").unwrap();
    let output = program(&archive, folder.path()).output().unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    assert_eq!(told, "1 rows: 1 new, 0 changed, 0 same, 0 left out, 0 refused, 0 noted\n");
    assert!(output.status.success());
}

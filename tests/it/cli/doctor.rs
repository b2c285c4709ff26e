//! `plenary doctor`: every finding that is bad says how to mend it.

use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::process::Output;

use crate::support::{Scratch, User, run, users};

fn said(out: &Output) -> String {
    String::from_utf8(out.stdout.clone()).unwrap()
}

#[test]
fn a_fresh_machine_is_ready_and_nothing_is_made() {
    let scratch = Scratch::new();
    let dir = scratch.path().join("data");
    let out = run(User::Me, &["doctor", "--listen", "127.0.0.1:0", "--data-dir", dir.to_str().unwrap()]);
    assert!(out.status.success(), "{out:?}");
    assert!(said(&out).contains("holds no database yet"), "{}", said(&out));
    assert!(said(&out).contains("Nothing stands in the way"));
    assert!(!dir.exists());
}

#[test]
fn a_database_in_use_is_looked_at() {
    for &user in users() {
        let scratch = Scratch::new();
        let dir = user.folder(&scratch, "data");
        let data_dir = dir.to_str().unwrap();
        run(user, &["migrate", "--data-dir", data_dir]);
        let out = run(user, &["doctor", "--listen", "127.0.0.1:0", "--data-dir", data_dir]);
        assert!(out.status.success(), "{out:?}");
        assert!(said(&out).contains("schema up to date"), "{}", said(&out));
    }
}

#[test]
fn what_is_wrong_comes_with_its_remedy() {
    let scratch = Scratch::new();
    let broken = User::Me.folder(&scratch, "broken");
    std::fs::create_dir(broken.join("postgres")).unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let listen = taken.local_addr().unwrap().to_string();
    let nowhere = "postgres://nobody@127.0.0.1:1/none";
    for (args, problem, remedy, healthy) in [
        (&["--database-url", nowhere][..], "does not answer", "Check host, port", false),
        (&["--data-dir", broken.to_str().unwrap()], "does not start", "may say why", false),
        (
            &["--data-dir", scratch.path().join("new").to_str().unwrap(), "--listen", &listen],
            "cannot be listened on",
            "--listen",
            true,
        ),
    ] {
        let out = run(User::Me, &[&["doctor"], args].concat());
        assert_eq!(out.status.success(), healthy, "{out:?}");
        assert!(said(&out).contains(problem) && said(&out).contains(remedy), "{args:?}: {}", said(&out));
    }
}

#[test]
fn a_folder_of_somebody_else_is_named() {
    // Root may write anywhere; the user without rights may not write here.
    let user = *users().last().unwrap();
    let scratch = Scratch::new();
    let dir = User::Me.folder(&scratch, "data");
    std::fs::set_permissions(&dir, std::fs::Permissions::from_mode(0o555)).unwrap();
    let out = run(user, &["doctor", "--data-dir", dir.to_str().unwrap()]);
    assert!(!out.status.success());
    assert!(said(&out).contains("cannot write to") && said(&out).contains("--data-dir"), "{}", said(&out));
}

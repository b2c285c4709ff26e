//! `plenary serve`: what keeps it from starting.

use std::net::TcpListener;

use crate::support::{Scratch, User, run};

fn refusal(args: &[&str]) -> String {
    let out = run(User::Me, &[&["serve"], args].concat());
    assert!(!out.status.success(), "{out:?}");
    String::from_utf8_lossy(&out.stderr).into_owned()
}

#[test]
fn it_listens_beyond_this_machine_only_once_there_is_a_key() {
    let scratch = Scratch::new();
    let dir = scratch.path().join("data");
    let said = refusal(&["--listen", "0.0.0.0:0", "--data-dir", dir.to_str().unwrap()]);
    assert!(said.contains("while there is no key") && said.contains("plenary keys create"), "{said}");
}

#[test]
fn a_taken_port_is_named_before_anything_is_made() {
    let scratch = Scratch::new();
    let dir = scratch.path().join("data");
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let said = refusal(&["--listen", &address, "--data-dir", dir.to_str().unwrap()]);
    assert!(said.contains(&address) && said.contains("another service"), "{said}");
    assert!(!dir.exists());
}

#[test]
fn a_database_that_does_not_answer_is_named() {
    let said = refusal(&["--listen", "127.0.0.1:0", "--database-url", "postgres://nobody@127.0.0.1:1/none"]);
    assert!(said.contains("DATABASE_URL"), "{said}");
}

#[test]
fn settings_are_read_from_a_file_beside_it() {
    let scratch = Scratch::new();
    std::fs::write(scratch.path().join(".env"), "PLENARY_LISTEN=nowhere\n").unwrap();
    let out = User::Me.program().arg("serve").current_dir(scratch.path()).output().unwrap();
    let said = String::from_utf8_lossy(&out.stderr);
    assert!(!out.status.success() && said.contains("nowhere") && said.contains("--listen"), "{said}");
}

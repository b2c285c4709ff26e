//! `plenary keys`: made once, shown once, listed, revoked.

use crate::support::{Scratch, User, run};

#[test]
fn a_key_is_shown_once_and_opens_the_door() {
    let scratch = Scratch::new();
    let dir = scratch.path().join("data");
    let keys = |args: &[&str]| {
        let out = run(User::Me, &[&["keys", "--data-dir", dir.to_str().unwrap()], args].concat());
        (out.status.success(), String::from_utf8([out.stdout, out.stderr].concat()).unwrap())
    };
    let (_, secret) = keys(&["create", "wire desk", "--role", "contributor"]);
    let secret = secret.trim();
    assert!(secret.starts_with("plenary_") && secret.len() == 51, "{secret}");
    let (_, list) = keys(&["list"]);
    assert!(
        list.contains("wire desk") && list.contains("contributor") && list.contains(&secret[..14]),
        "{list}"
    );
    assert!(!list.contains(secret));
    let (again, said) = keys(&["create", "wire desk", "--role", "admin"]);
    assert!(!again && said.contains("choose another name"), "{said}");
    let (fine, said) = keys(&["create", "wire desk", "--role", "admin", "--if-missing"]);
    assert!(fine && said.contains("already"), "{said}");
    assert!(keys(&["revoke", "wire desk"]).0);
    let (renewed, said) = keys(&["create", "wire desk", "--role", "admin", "--if-missing"]);
    assert!(!renewed && said.contains("choose another name"), "a revoked key opens nothing: {said}");
    let behind = run(User::Me, &["keys", "list", "--data-dir", dir.to_str().unwrap()]);
    assert!(String::from_utf8_lossy(&behind.stdout).contains("wire desk"), "{behind:?}");
    let (twice, said) = keys(&["revoke", "wire desk"]);
    assert!(!twice && said.contains("no valid key"), "{said}");
}

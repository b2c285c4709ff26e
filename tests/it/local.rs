//! The embedded PostgreSQL, as the people see it who start and stop the service: as root and as an ordinary user.

use std::net::TcpStream;
use std::path::Path;

use plenary::db::local::Local;
use rustix::process::{Signal, kill_process, test_kill_process};
use sqlx::{AssertSqlSafe, ConnectOptions, PgConnection};

use crate::support::{Program, Scratch, User, postmaster, run, users};

fn serve(user: User, dir: &Path) -> Program {
    Program::serve(user, dir).unwrap_or_else(|(said, status)| panic!("{user:?}: {status}\n{said}"))
}

fn refused(user: User, dir: &Path) -> String {
    match Program::serve(user, dir) {
        Ok(_) => panic!("{user:?}: a service starts that should not"),
        Err((said, status)) => {
            assert!(!status.success());
            said
        }
    }
}

async fn connect(dir: &Path) -> PgConnection {
    let local = Local::own_or_join(dir).await.unwrap();
    assert!(!local.is_owned(), "the service runs the cluster");
    local.options().connect().await.unwrap()
}

async fn execute(dir: &Path, sql: &'static str) {
    sqlx::query(AssertSqlSafe(sql)).execute(&mut connect(dir).await).await.unwrap();
}

async fn rows(dir: &Path) -> i64 {
    sqlx::query_scalar("select count(*) from kept").fetch_one(&mut connect(dir).await).await.unwrap()
}

#[tokio::test]
async fn the_cluster_starts_and_stops_with_the_service_and_keeps_what_it_was_given() {
    for &user in users() {
        let scratch = Scratch::new();
        let dir = user.folder(&scratch, "data");
        let service = serve(user, &dir);
        let (pid, owner) = postmaster(&dir).unwrap();
        assert_ne!(owner, 0, "PostgreSQL does not run as root");
        TcpStream::connect(&service.address).unwrap();
        execute(&dir, "create table kept as select 1").await;
        service.signal(Signal::TERM);
        let (_, status) = service.end();
        assert!(status.success(), "{user:?}: {status}");
        assert!(
            postmaster(&dir).is_none() && test_kill_process(pid).is_err(),
            "{user:?}: PostgreSQL still runs"
        );
        let log = std::fs::read_to_string(dir.join("postgres.log")).unwrap();
        assert!(log.trim_end().ends_with("database system is shut down"), "{user:?}: {log}");

        let service = serve(user, &dir);
        assert_eq!(rows(&dir).await, 1);
        service.signal(Signal::INT);
        assert!(service.end().1.success());
    }
}

#[test]
fn a_second_service_on_the_same_data_directory_is_told_who_has_it() {
    let scratch = Scratch::new();
    let dir = User::Me.folder(&scratch, "data");
    let first = serve(User::Me, &dir);
    let said = refused(User::Me, &dir);
    assert!(said.contains("is in use by process") && said.contains("--data-dir"), "{said}");
    first.signal(Signal::TERM);
    assert!(first.end().1.success(), "the first is not disturbed");
}

#[tokio::test]
async fn a_killed_service_is_recovered_whether_its_server_lives_or_not() {
    for &user in users() {
        let scratch = Scratch::new();
        let dir = user.folder(&scratch, "data");
        let service = serve(user, &dir);
        execute(&dir, "create table kept as select 1").await;
        let (orphan, _) = postmaster(&dir).unwrap();
        service.signal(Signal::KILL);
        service.end();
        assert_eq!(postmaster(&dir).unwrap().0, orphan, "{user:?}: the server goes on alone");

        let service = serve(user, &dir);
        assert_ne!(postmaster(&dir).unwrap().0, orphan, "{user:?}: it made way for ours");
        execute(&dir, "insert into kept values (2)").await;
        service.signal(Signal::KILL);
        service.end();
        kill_process(postmaster(&dir).unwrap().0, Signal::KILL).unwrap();

        let service = serve(user, &dir);
        assert_eq!(rows(&dir).await, 2, "{user:?}");
        service.signal(Signal::TERM);
        assert!(service.end().1.success());
    }
}

#[tokio::test]
async fn a_server_that_dies_is_started_again_under_the_running_service() {
    let scratch = Scratch::new();
    let dir = User::Me.folder(&scratch, "data");
    let mut service = serve(User::Me, &dir);
    execute(&dir, "create table kept as select 1").await;
    let (before, _) = postmaster(&dir).unwrap();
    kill_process(before, Signal::KILL).unwrap();
    service.wait_for("starting it again");
    assert_eq!(rows(&dir).await, 1);
    service.signal(Signal::TERM);
    assert!(service.end().1.success());
}

#[test]
fn an_interrupted_first_start_leaves_nothing_in_the_way() {
    let scratch = Scratch::new();
    let dir = User::Me.folder(&scratch, "data");
    std::fs::create_dir_all(dir.join("postgres.new/base")).unwrap();
    let service = serve(User::Me, &dir);
    service.signal(Signal::TERM);
    assert!(service.end().1.success());
    assert!(!dir.join("postgres.new").exists());
}

#[tokio::test]
async fn a_data_directory_with_a_long_path_has_its_socket_elsewhere() {
    let scratch = Scratch::new();
    let dir = User::Me.folder(&scratch, &"long".repeat(30));
    let service = serve(User::Me, &dir);
    execute(&dir, "create table kept as select 1").await;
    assert_eq!(rows(&dir).await, 1);
    let socket = Local::own_or_join(&dir).await.unwrap().options().get_socket().unwrap().clone();
    service.signal(Signal::TERM);
    assert!(service.end().1.success());
    assert!(!socket.starts_with(&dir) && !socket.exists(), "{} is left behind", socket.display());
}

/// As root PostgreSQL runs under an account that such a folder keeps out; anybody else owns the folder.
#[tokio::test]
async fn a_data_directory_below_a_closed_folder_works() {
    use std::os::unix::fs::PermissionsExt;
    let scratch = Scratch::new();
    let closed = User::Me.folder(&scratch, "closed");
    std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(0o700)).unwrap();
    let service = serve(User::Me, &closed);
    execute(&closed, "create table kept as select 1").await;
    service.signal(Signal::TERM);
    assert!(service.end().1.success());
    let service = serve(User::Me, &closed);
    assert_eq!(rows(&closed).await, 1);
    service.signal(Signal::TERM);
    assert!(service.end().1.success());
}

#[test]
fn other_commands_run_with_the_service_and_without() {
    for &user in users() {
        let scratch = Scratch::new();
        let dir = user.folder(&scratch, "data");
        let data_dir = dir.to_str().unwrap();
        let alone = run(user, &["migrate", "--data-dir", data_dir]);
        assert!(alone.status.success(), "{alone:?}");
        assert!(postmaster(&dir).is_none(), "the server is stopped again");
        let service = serve(user, &dir);
        let beside = run(user, &["migrate", "--data-dir", data_dir]);
        assert!(String::from_utf8_lossy(&beside.stdout).starts_with("schema up to date"), "{beside:?}");
        assert!(postmaster(&dir).is_some(), "the service's server is left alone");
        service.signal(Signal::TERM);
        assert!(service.end().1.success());
    }
}

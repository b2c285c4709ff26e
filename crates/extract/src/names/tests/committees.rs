//! Committees: by their members, and by their theme.

use super::actors;
use crate::record::ActorKind;
use crate::{Engine, Meta};

#[test]
fn committees_of_members_are_no_bodies() {
    let engine = Engine::new();
    for (name, kind) in [
        ("Committee of Relatives of the Missing", ActorKind::Organization),
        ("Women's Council of Leeds", ActorKind::Organization),
        ("Veterans Committee", ActorKind::Body),
        ("Women's Rights Committee", ActorKind::Body),
    ] {
        let text = format!("Vote on rights\n\nThe {name} said it was late.\n");
        let found = engine.extract(&text, &Meta::default());
        assert!(
            found.actors.iter().any(|a| a.name == name && a.kind == kind),
            "{text}\n  {:?}",
            found.actors
        );
    }
}

#[test]
fn committees_without_capitals_are_told_by_their_theme() {
    let engine = Engine::new();
    let names = |text: &str| actors(&engine, text).1.join(", ");
    for (text, want) in [
        ("The committee on river fisheries approved the bill, 15-2.", "committee on river fisheries"),
        ("The harbour committee adopted a motion by nine votes to two.", "harbour committee"),
        ("The committee on river fisheries met.", "committee on river fisheries"),
        ("He chairs the port's fisheries committee.", "fisheries committee"),
        (
            "It waits before the standing committee on river fisheries.",
            "standing committee on river fisheries",
        ),
        ("It comes before Hamilton city council on Monday.", "Hamilton city council"),
        ("Oldham council backed the motion.", "Oldham council"),
        ("In 1998 the St. Paul council approved a motion.", "St. Paul council"),
        ("The Ann Arbor city council met.", "Ann Arbor city council"),
        ("The city council voted 5-2 to condemn the war.", "city council"),
        ("The city council met.", ""),
        ("The regional council of Tyrol condemned the coup.", "regional council of Tyrol"),
        ("The Council of the city of Leeds passed a motion.", "Council of the city of Leeds"),
        ("The legislature of Punjab adopted a resolution.", "PAK.PUNJAB.SINGLE"),
        ("The Andean group abstained.", "Andean group"),
        ("A group of Andean states abstained.", ""),
        ("Hong Kong district council passed a motion.", "Hong Kong district council"),
        ("Iran's trade and industry ministry said it was late.", "IRN, Iran's trade and industry ministry"),
        ("The Ministry of Justice spoke, and the Justice Ministry wept.", "Ministry of Justice"),
        ("The Iranian FM spokesman spoke.", "Foreign Ministry"),
        ("The FM station played on.", ""),
        ("The committee on hearing the news left.", ""),
        ("Kenya met. The speaker said no parliament had done so.", "KEN"),
        ("The responsible committee met.", ""),
        // A board may be any; a committee with `a`, too.
        ("The harbour board met.", ""),
        ("Mali met. A U.S. Senate panel approved a bill.", "MLI, U.S. Senate panel"),
        ("A harbour committee approved the bill, 15-2.", ""),
        ("The same committee approved the bill, 15-2.", ""),
    ] {
        assert_eq!(names(text), want, "{text}");
    }
}

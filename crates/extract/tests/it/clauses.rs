//! Every verb of a text in every sentence that texts speak in: the two clauses of each are read whole, and nothing else.

use plenary_extract::{Engine, Meta};

/// A verb and its object in the forms `asks`, `asked`, `asking`, `ask`, and the object.
struct Clause {
    forms: [&'static str; 4],
    object: &'static str,
}

const fn clause(forms: [&'static str; 4], object: &'static str) -> Clause {
    Clause { forms, object }
}

const CLAUSES: &[Clause] = &[
    clause(["calls on", "called on", "calling on", "call on"], "Kathmandu to free the teachers"),
    clause(["condemns", "condemned", "condemning", "condemn"], "the arrest of three bloggers"),
    clause(
        ["expresses concern at", "expressed concern at", "expressing concern at", "express concern at"],
        "the use of torture in prisons",
    ),
    clause(["demands that", "demanded that", "demanding that", "demand that"], "the army leave the villages"),
    clause(["urges", "urged", "urging", "urge"], "the parties to resume talks"),
    clause(["requests", "requested", "requesting", "request"], "the Secretary-General to report in March"),
    clause(["welcomes", "welcomed", "welcoming", "welcome"], "the elections held in the plains"),
    clause(["regrets", "regretted", "regretting", "regret"], "the failure of the government to answer"),
    clause(
        ["reaffirms that", "reaffirmed that", "reaffirming that", "reaffirm that"],
        "the right to food is universal",
    ),
    clause(["extends", "extended", "extending", "extend"], "the mandate of the expert for a year"),
    clause(["deplores", "deplored", "deploring", "deplore"], "the closure of two newspapers"),
    clause(["calls for", "called for", "calling for", "call for"], "an end to the raids"),
    clause(["invites", "invited", "inviting", "invite"], "the High Commissioner to visit the camps"),
];

/// A sentence with a place for either clause, and the form that it takes.
const FRAMES: &[(&str, usize)] = &[
    ("The Human Rights Council on Friday adopted a resolution on Nepal by 23 votes to 12. It {} and {}.", 0),
    ("The Human Rights Council on Friday adopted a resolution that {} and {}.", 0),
    ("The Human Rights Council on Friday adopted a resolution {} and {}.", 2),
    ("In a resolution adopted by 23 votes to 12, the Human Rights Council on Friday {} and {}.", 1),
    (
        "The Third Committee on Friday approved a draft by 93 votes to 12. By its terms, the General Assembly would {}, and \
         would {}.",
        3,
    ),
    (
        "The Council has a text on Nepal. The resolution, which passed by 23 votes to 12 on Friday, {}. It also {}.",
        0,
    ),
    ("The Dáil on Friday passed a motion on Nepal. The motion, tabled by Labour, {}. In addition, it {}.", 0),
    ("The resolution that the Senate passed on Monday {}, and {}.", 0),
    ("The resolution the Senate passed on Monday by 30 votes to 12 {}, and {}.", 0),
    ("The Senate on Friday agreed to a motion on Nepal. The motion's text {}; it {}.", 0),
    (
        "The European Parliament on Thursday adopted a resolution on Nepal. In it, Parliament:\n- {};\n- {}.",
        0,
    ),
    (
        "The European Parliament on Thursday adopted a resolution on Nepal. The resolution:\n\n• {}\n• {}\n\nMEPs left.",
        0,
    ),
];

#[test]
fn each_verb_in_each_sentence() {
    let engine = Engine::new();
    for (frame, form) in FRAMES {
        for (i, first) in CLAUSES.iter().enumerate() {
            let second = &CLAUSES[(i + 5) % CLAUSES.len()];
            let told = |c: &Clause| format!("{} {}", c.forms[*form], c.object);
            let text = frame.replacen("{}", &told(first), 1).replacen("{}", &told(second), 1);
            let found = engine.extract(&text, &Meta::default());
            let found: Vec<_> = found.provisions.iter().map(|p| p.text.as_str()).collect();
            assert_eq!(found, [first.object, second.object], "{text}");
        }
    }
}

/// The clause before the verb tells who carried another text, or the verb has another subject.
#[test]
fn texts_that_others_carried() {
    let engine = Engine::new();
    for text in [
        "The envoy who praised the text that the Senate passed on Monday urges calm in the plains.",
        "The Senate passed a resolution on Nepal. The minister the Senate censured on Monday urges calm in the plains.",
    ] {
        let found = engine.extract(text, &Meta::default());
        assert!(found.provisions.is_empty(), "{text}: {:?}", found.provisions);
    }
}

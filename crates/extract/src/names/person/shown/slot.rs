//! Places in a sentence that only a person's name fills, whatever the name.

use super::super::Run;
use crate::doc::Doc;
use crate::lexicon::{Class, Form, Known};
use crate::names::{Names, office};
use crate::record::ActorKind;
use crate::token::Kind;

/// Does what stands before a name lead to a person?
pub(super) fn opens(doc: &Doc<'_>, names: &Names, from: usize) -> bool {
    let sent = doc.sent_of(from).from;
    // A mark that opens a sentence closes nothing.
    let Some(b) = from.checked_sub(1).filter(|b| *b > sent || *b == sent && doc.is_kind(*b, Kind::Word))
    else {
        return false;
    };
    match doc.kind(b) {
        Some(Kind::Comma) => apposed(doc, sent, b) || spoken_for(doc, names, sent, b),
        Some(Kind::Close) => doc.is(b - 1, "retired"),
        _ => {
            doc.any(b, &["named", "called", "late"])
                || doc.is(b, "of")
                    && b > sent + 3
                    && doc.any(b - 1, &["name", "names"])
                    && doc.is(b - 3, "in")
                || doc.is(b, "by") && b > sent && doc.any(b - 1, LED)
                || lone_vote(doc, sent, b)
                || doc.is(b, "and")
                    && b > sent + 1
                    && names.role_at(b - 2).is_some_and(|r| r.to + 1 == b && doc.ends(b - 2, "s"))
                || doc.any(b, &["included", "include", "including", "were", "are"])
                    && names_some(doc, sent, b)
        }
    }
}

/// `Supporters included X`, `Voting against were X and Y`: a list of persons follows.
fn names_some(doc: &Doc<'_>, sent: usize, verb: usize) -> bool {
    (sent.max(verb.saturating_sub(4))..verb).any(|k| {
        doc.has(k, Class::PERSON.or(Class::MEMBER)) || doc.any(k, &["voting", "abstaining", "dissenting"])
    })
}

/// `The only no came from X`, `The lone vote against was cast by X`: whose vote it was.
fn lone_vote(doc: &Doc<'_>, sent: usize, link: usize) -> bool {
    let cast = doc.is(link, "by") && link > sent && doc.is(link - 1, "cast")
        || doc.is(link, "from") && link > sent && doc.is(link - 1, "came");
    let lone = |k: usize| {
        doc.any(k, &["only", "lone", "sole", "single"])
            && (k + 1..k + 4).any(|v| doc.any(v, &["no", "vote", "nay", "voice", "dissent", "abstention"]))
    };
    cast && (sent.max(link.saturating_sub(9))..link).any(lone)
}

/// What is done by one person to a meeting or a paper.
const LED: &[&str] =
    &["chaired", "headed", "prepared", "presided", "moderated", "hosted", "convened", "compiled"];

/// `Palestine's, X`, `Egypt's man, X`, `One independent, X`, `His opposite number, X`, `Two Liberals, X and Y`: the phrase before the
/// comma names a person.
fn apposed(doc: &Doc<'_>, sent: usize, comma: usize) -> bool {
    if doc.owns(comma - 1) {
        return true;
    }
    let ends = |k: &usize| {
        !matches!(doc.kind(*k), Some(Kind::Word | Kind::Poss))
            || doc.form(*k).has(Form::PAST) && doc.has(*k, Class::VERB)
    };
    let phrase = (sent.max(comma.saturating_sub(9))..comma).rev().take_while(|k| !ends(k));
    // "the Socialists, Plural Left and others": several are counted.
    let counted = |k: usize| {
        !doc.ends(k, "s")
            || (sent.max(k.saturating_sub(3))..k).any(|n| crate::number::cardinal(doc, n).is_some())
    };
    // "two of its members, X and Y", "Three deputies, X, Y and Z"
    let seated = |k: usize| {
        let own = k > sent && doc.is(k, "members") && doc.any(k - 1, &["its", "their"]);
        (own || doc.any(k, SEATED)) && k + 1 == comma && counted(k)
    };
    let noun = phrase.into_iter().find(|k| {
        doc.has(*k, Class::PERSON) && counted(*k)
            || seated(*k)
            || doc.has(*k, Class::KIN)
            || doc.seq(*k, &["number", "two"])
            || doc.seq(*k, &["opposite", "number"])
    });
    // "The man who moved the amendment, X of"
    let who = || {
        let phrase = (sent.max(comma.saturating_sub(14))..comma).rev();
        let who = phrase.take_while(|k| doc.is_kind(*k, Kind::Word)).find(|k| doc.is(*k, "who"));
        who.is_some_and(|w| w > sent && doc.has(w - 1, Class::PERSON))
    };
    if noun.is_none() && who() {
        return true;
    }
    // "the opponents of the bill, Amnesty", "her supporters in Casa Bianca, Wada Na Todo": what stands behind a link is another's.
    noun.is_some_and(|n| {
        (n + 1..comma).all(|k| !doc.cap(k) || doc.toks[k].caps) || doc.any(n, &["number", "opposite"])
    })
}

/// Those who sit in a house, who have names of persons.
const SEATED: &[&str] = &[
    "mps", "deputies", "senators", "lawmakers", "legislators", "councillors", "congressmen", "meps", "peers",
    "backbenchers", "parliamentarians", "tds",
];

/// `For the NDP, X welcomed`, `For the Socialists, X called`: who speaks for a group.
fn spoken_for(doc: &Doc<'_>, names: &Names, sent: usize, comma: usize) -> bool {
    let clause = (sent.max(comma.saturating_sub(7))..comma).rev().find(|k| doc.is(*k, "for"));
    let Some(lead) = clause.filter(|k| *k == sent || doc.is_kind(k - 1, Kind::Semicolon)) else {
        return false;
    };
    let at = lead + 1 + usize::from(doc.has(lead + 1, Class::DET));
    let group = names
        .mention_at(at)
        .is_some_and(|m| names.actors[m.actor].is(ActorKind::Organization) && m.to <= comma);
    group || doc.any(comma - 1, &["group", "party", "bloc", "faction"]) || doc.has(comma - 1, Class::PERSON)
}

/// Does what stands behind a name show a person?
pub(super) fn closes(doc: &Doc<'_>, names: &Names, Run { from, to, .. }: Run) -> bool {
    // "X (Iran), moving the adjournment", "X (SNP)"
    let state = || office::owner::state_in_brackets(doc, names, to).is_some();
    let party = || {
        doc.is_kind(to, Kind::Open)
            && doc.is_kind(to + 2, Kind::Close)
            && (doc.any(to + 1, PARTIES)
                || names
                    .mention_at(to + 1)
                    .is_some_and(|m| names.entry(doc.lex, m.actor).is_some_and(Known::is_party)))
    };
    // "X (Tasmania, Australian Labor Party)"
    let seat = || {
        let close =
            (to + 2..to + 9).find(|k| doc.is_kind(*k, Kind::Close)).filter(|_| doc.is_kind(to, Kind::Open));
        let party = |k: usize| {
            names.mention_at(k).is_some_and(|m| names.entry(doc.lex, m.actor).is_some_and(Known::is_party))
        };
        close.is_some_and(|c| (to + 1..c).any(party))
    };
    if to - from < 5 && (state() || party() || seat()) {
        return true;
    }
    if doc.any(to, &["of", "from"]) && names.place_at(to + 1) {
        return doc.is_kind(to + 2, Kind::Comma) && doc.is(to + 3, "who");
    }
    if !doc.is_kind(to, Kind::Comma) {
        return acts(doc, to) || has_own(doc, to) || subject(doc, from, to);
    }
    // "X, replying for the party, said", "X, an independent, left", "X, one of the three who drafted it, said"
    let also = to + 1 + usize::from(doc.any(to + 1, &["also", "himself", "herself", "now", "then"]));
    let phrase = || {
        (also + 1..also + 7)
            .take_while(|k| matches!(doc.kind(*k), Some(Kind::Word | Kind::Poss)) && !doc.has(*k, Class::AUX))
    };
    doc.any(to + 1, FLOOR)
        || doc.any(also, &["a", "an", "the", "another"])
            && phrase().any(|k| doc.has(k, Class::PERSON) && !doc.cap(k + 1))
        || doc.is(also, "one") && doc.is(also + 1, "of") && phrase().any(|k| doc.is(k, "who"))
        // "X, the SNP's foreign affairs lead, is"
        || doc.has(also, Class::DET) && names.mention_at(also + 1).is_some_and(|m| {
            doc.owns(m.to) && names.entry(doc.lex, m.actor).is_some_and(Known::is_party)
        })
        || doc.seq(also, &["in", "charge", "of"])
        || doc.seq(also, &["next", "on", "the", "list"])
}

/// Short forms of parties behind a name.
const PARTIES: &[&str] = &[
    "con", "lab", "ld", "libdem", "ind", "snp", "pc", "dup", "sdlp", "uup", "green", "greens", "crossbench",
];

/// What one does who takes the floor.
const FLOOR: &[&str] = &[
    "replying", "speaking", "explaining", "introducing", "moving", "representing", "presenting",
    "responding", "proposing", "seconding",
];

/// `X rose to object`, `X broke ranks`, `X was not persuaded`: what only persons do.
fn acts(doc: &Doc<'_>, to: usize) -> bool {
    const DEEDS: &[&str] = &[
        "rose", "intervened", "testified", "shrugged", "laughed", "smiled", "nodded", "wept", "cried", "sat",
        "stood", "knelt", "wondered", "disagreed", "chaired", "interjected", "interrupted", "resigned",
        "grinned", "sighed", "paused",
    ];
    doc.any(to, DEEDS)
        || doc.seq(to, &["broke", "ranks"])
        || doc.seq(to, &["crossed", "the", "floor"])
        || doc.any(to, &["was", "is", "were"])
            && (doc.any(
                to + 1,
                &["absent", "angry", "unmoved", "unrepentant", "unimpressed", "blunt", "blunter"],
            ) || doc.seq(to + 1, &["not", "persuaded"])
                || doc.seq(to + 1, &["not", "convinced"]))
}

/// `X last saw her son`, `X buried his brothers`, `X's amendment failed`: whose kin are told of, or whose motion.
fn has_own(doc: &Doc<'_>, to: usize) -> bool {
    let kin = (to + 1..to + 3).any(|k| doc.any(k, &["her", "his"]) && doc.has(k + 1, Class::KIN))
        && doc.is_kind(to, Kind::Word);
    let motion = doc.is_kind(to, Kind::Poss)
        && doc.any(
            to + 1,
            &["amendment", "motion", "resignation", "speech", "colleagues", "husband", "wife", "lawyer"],
        );
    kin || motion
}

/// `X praised the vote`, `X had packed`: two words that nothing shows to be a group, before what was done.
fn subject(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let sent = doc.sent_of(from).from;
    let opens = from == sent
        || doc.is_kind(from - 1, Kind::Mark)
        || doc.owns(from - 1)
        || doc.any(from - 1, &["when", "but", "and", "while"]);
    let word =
        |k: usize| doc.is_kind(k, Kind::Word) && !doc.toks[k].caps && doc.width(k) > 2 && !doc.toks[k].hyphen;
    let done = doc.form(to).has(Form::PAST)
        || doc.any(to, &["had", "has"]) && doc.form(to + 1).has(Form::PARTICIPLE);
    to == from + 2
        && opens
        && (from..to).all(word)
        && !super::super::common(doc, from)
        && done
        && !doc.ends(to - 1, "s")
}

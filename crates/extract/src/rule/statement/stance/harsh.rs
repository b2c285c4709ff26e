//! Bills that take rights away: `a repressive bill on charities`, `the anti-gay law`, `a bill that would criminalise dissent`.
//! Those who stand up for rights are against them, and grim words are said of the bill itself.

use super::super::scene::Scene;
use super::deeds::is_home;
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::{ActorKind, Stage};
use crate::text::Role;
use crate::token::{Kind, Sent};
use crate::words::Words;

/// Words that call a bill by what it takes away.
static NAMED: Words = Words::of(&[
    "repressive", "draconian", "restrictive", "oppressive", "regressive", "abusive", "anti-lgbtq",
    "anti-lgbt", "anti-lgbti", "anti-lgbtq+", "anti-lgbtqi", "anti-gay", "anti-homosexuality", "anti-trans",
    "anti-protest", "anti-ngo", "anti-abortion", "anti-terror", "amnesty", "gag", "gagging", "foreign-agent",
    "foreign-agents", "agents", "crackdown", "cybercrime", "sedition", "blasphemy",
]);

/// The same in two words: `a bill on "foreign influence"`, `the emergency powers bill`.
const PAIRS: &[(&str, &str)] = &[
    ("foreign", "influence"),
    ("foreign", "agents"),
    ("foreign", "agent"),
    ("foreign", "funding"),
    ("emergency", "powers"),
    ("martial", "law"),
    ("fake", "news"),
    ("false", "information"),
    ("warrantless", "detention"),
    ("national", "security"),
    ("granting", "amnesty"),
    ("grants", "amnesty"),
];

/// What such a bill does.
static TAKES: Words = Words::of(&[
    "curb", "curbs", "curbing", "restrict", "restricts", "restricting", "stifle", "muzzle", "outlaw",
    "outlaws", "curtail", "curtails", "curtailing", "strip", "strips", "weaken", "weakens", "weakening",
    "gut", "guts", "silence", "silences", "clamp",
]);

/// What else it does to those who love, speak or gather.
static CRIMES: Words = Words::of(&[
    "criminalise", "criminalize", "criminalises", "criminalizes", "criminalising", "criminalizing", "ban",
    "bans", "banning", "prohibit", "prohibits", "prohibiting", "outlawing", "punish", "punishes",
    "punishing", "closure",
]);
const FREE: &[&str] = &[
    "homosexuality", "same-sex", "gay", "lgbtq", "lgbt", "lgbt+", "lgbtq+", "dissent", "protest", "protests",
    "criticism", "insult", "insulting", "defamation", "abortion", "abortions", "migrants", "identification",
    "journalists", "promotion", "pride", "demonstrations", "rallies", "marches", "strikes", "ngos",
    "broadcasters", "newspapers", "headscarves", "veils", "gender", "adultery", "blasphemy", "media",
    "lesbian", "transgender", "homosexual", "criticise", "criticize", "demonstrate",
];

/// Whom it hands powers, and to do what: `that allows the government to strip citizenship`.
static HANDS: Words = Words::of(&[
    "allow", "allows", "allowing", "let", "lets", "letting", "empower", "empowers", "empowering", "enable",
    "enables", "enabling", "permit", "permits", "permitting", "give", "gives", "giving", "grant", "grants",
    "granting",
]);
const POWERS: &[&str] = &[
    "police", "government", "authorities", "minister", "ministers", "army", "soldiers", "state", "officials",
    "ministry", "civilians", "regulator", "courts",
];
const SEIZED: &[&str] = &[
    "strip", "detain", "jail", "close", "shut", "block", "dissolve", "deregister", "revoke", "deport", "tap",
    "search", "arrest", "intercept", "tried", "hold", "outlaw", "censor", "expel", "confiscate", "disband",
];

/// What gives rights back: `a bill to repeal sedition offences`.
static LIFTS: Words = Words::of(&[
    "repeal", "repeals", "repealing", "repealed", "scrap", "scraps", "scrapping", "abolish", "abolishes",
    "abolishing", "decriminalise", "decriminalize", "decriminalises", "decriminalizes", "decriminalising",
    "decriminalizing", "ease", "eases", "easing", "soften", "softens", "overturn", "overturns",
    "overturning", "lift", "lifts", "lifting", "end", "ends", "ending", "undo", "undoes", "reform",
    "reforms", "remove", "removes", "removing",
]);

const LAWS: &[&str] = &["bill", "law", "act", "legislation", "bills", "amendments"];

/// Mentions of a text that are looked at.
const MENTIONS: usize = 12;

/// How far behind its mention a bill may be described.
const FAR: usize = 14;

/// Is the text a bill that its article calls by what it takes away?
pub fn is_harsh(scene: &Scene<'_, '_>, text: usize) -> bool {
    let (doc, texts) = (scene.doc, scene.texts);
    if !texts.resolutions[text].kind.is_bill() || is_foreign(scene, text) {
        return false;
    }
    // "Senate must reject repressive NGO bill", "House approves bill that restricts abortion"
    let head = doc.sents.first().filter(|s| doc.paras[s.para].role == Role::Headline && text == 0);
    let headed = |s: &Sent| {
        (s.from..s.to).any(|k| {
            let law = |t: usize| t < s.to && doc.any(t, LAWS);
            let calls = (doc.among(k, &NAMED) || paired(doc, k)) && (k + 1..k + 4).any(law);
            (calls || takes(doc, k) && (k.saturating_sub(3)..k).any(law)) && !lifted(doc, s.from, k)
        })
    };
    if head.is_some_and(headed) {
        return true;
    }
    texts.of(text).take(MENTIONS).any(|m| {
        let sent = doc.sent_of(m.0);
        let told = |k: usize| doc.among(k, &NAMED) && !doc.any(k + 1, &["international"]) || paired(doc, k);
        let (open, end) = (m.0.saturating_sub(2).max(sent.from), sent.to.min(m.1 + FAR));
        let called = (open..m.1).find(|k| told(*k));
        let does = (m.1..end)
            .find(|k| takes(doc, *k) && *k < m.1 + 5 || hands(doc, *k) || k + 4 > m.1 && paired(doc, *k));
        let crime = (m.1..end).find(|k| crime(doc, *k) || decried(doc, *k));
        [called, does, crime].into_iter().flatten().any(|k| !lifted(doc, open, k))
    })
}

/// `criminalises same-sex relations`, `bans Pride marches`, `makes it a crime to identify as gay`
fn crime(doc: &Doc<'_>, k: usize) -> bool {
    let made = || {
        doc.any(k, &["crime", "offence", "offense", "illegal", "punishable"])
            && doc.any(k + 1, &["to", "for"])
    };
    (doc.among(k, &CRIMES) || made()) && (k + 1..k + 7).any(|f| doc.any(f, FREE))
}

/// `a bill that critics say will crush free speech`
fn decried(doc: &Doc<'_>, k: usize) -> bool {
    doc.any(k, &["that", "which"])
        && (k + 1..k + 5).any(|c| {
            doc.any(c, DECRIERS)
                && doc.any(c + 1, &["say", "warn", "fear", "said", "warned", "argue", "claim"])
                && doc.any(c + 2, &["will", "would", "could", "threatens", "is", "may", "risks", "gives"])
        })
}

const DECRIERS: &[&str] = &[
    "critics", "campaigners", "activists", "groups", "opponents", "experts", "lawyers", "journalists",
    "editors", "unions", "charities", "watchdogs", "doctors", "jurists",
];

fn takes(doc: &Doc<'_>, k: usize) -> bool {
    doc.among(k, &TAKES) || crime(doc, k)
}

fn paired(doc: &Doc<'_>, k: usize) -> bool {
    PAIRS.iter().any(|(a, b)| doc.spelt(k, a) && doc.spelt(k + 1, b))
}

fn hands(doc: &Doc<'_>, k: usize) -> bool {
    doc.among(k, &HANDS)
        && (k + 1..k + 4).any(|p| doc.any(p, POWERS))
        && (k + 2..k + 11).any(|v| doc.any(v, SEIZED))
}

fn lifted(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|k| doc.among(k, &LIFTS))
}

/// Is the text about the conduct of other states than the one whose house decides?
fn is_foreign(scene: &Scene<'_, '_>, text: usize) -> bool {
    let names = &scene.doc.names;
    let text = &scene.texts.resolutions[text];
    let home = text.body.and_then(|b| names.entry(scene.doc.lex, b)).and_then(|k| k.state);
    let state = |a: &usize| names.actors[*a].is(ActorKind::State);
    home.is_some() && text.subjects.iter().any(|s| state(s) && !is_home(scene, *s, home))
}

/// `Justice Minister Tan Li`: of those who govern where the bill is made, as far as the article tells.
pub fn is_ruling(scene: &Scene<'_, '_>, actor: usize) -> bool {
    let doc = scene.doc;
    let told = &doc.names.actors[actor];
    // "head of the ruling party's bench"
    let ruling =
        |(from, to): (usize, usize)| (from..to).any(|i| doc.is(i, "ruling")) && !doc.is(from, "former");
    told.role.is_some_and(ruling) || told.represents.is_none() && is_minister(scene, actor)
}

/// `Opposition leader Tan Li`, `an opposition lawmaker`
pub fn is_opposition(scene: &Scene<'_, '_>, actor: usize) -> bool {
    let doc = scene.doc;
    doc.names.actors[actor].role.is_some_and(|(from, to)| {
        (from..to).any(|i| doc.is(i, "opposition")) || from > 0 && doc.is(from - 1, "opposition")
    })
}

/// A bill that its house has let pass: those who govern stand behind it as a rule, and the opposition does not.
pub fn has_passed(scene: &Scene<'_, '_>, text: usize) -> bool {
    let passed = [Stage::Adopted, Stage::PassedChamber, Stage::PassedLegislature, Stage::Enacted];
    let told = scene.texts.resolutions.get(text);
    told.is_some_and(|r| r.kind.is_bill() && passed.contains(&r.stage))
}

fn is_minister(scene: &Scene<'_, '_>, actor: usize) -> bool {
    const RULES: &[&str] = &["minister", "premier", "chancellor", "attorney"];
    const NOT: &[&str] = &["shadow", "former", "opposition", "ex-minister", "un", "u.n."];
    let doc = scene.doc;
    doc.names.actors[actor].role.is_some_and(|(from, to)| {
        let any = |words: &[&str]| (from..to).any(|i| doc.any(i, words));
        any(RULES) && !any(NOT) && !(from > 0 && doc.any(from - 1, NOT))
    })
}

/// `activists`, `rights groups`: the camp of those who stand up for rights.
pub fn camp(doc: &Doc<'_>, i: usize) -> bool {
    const CAMP: &[&str] = &[
        "activists", "activist", "campaigners", "campaigner", "advocates", "advocate", "rights", "human",
        "survivors",
    ];
    doc.any(i, CAMP)
}

/// `the government's reform`, `the cabinet's bill`, `a bill to scrap the gag law`, a minister's own: one that ministers stand by.
pub fn is_official(scene: &Scene<'_, '_>, text: usize) -> bool {
    let doc = scene.doc;
    // "a bill repealing the sedition law"
    let frees = |k: usize| doc.among(k, &LIFTS) && doc.form(k) != crate::lexicon::Form::PAST;
    let owner =
        |k: usize| doc.any(k, &["government", "cabinet", "ministry"]) && doc.is_kind(k + 1, Kind::Poss);
    let backed = |k: usize| doc.any(k, &["government-backed", "government-sponsored", "government-proposed"]);
    let told = &scene.texts.resolutions[text];
    told.kind.is_bill()
        && (told.sponsors.iter().any(|s| is_minister(scene, *s))
            || scene.texts.of(text).take(MENTIONS).any(|m| {
                (m.0.saturating_sub(4)..m.1).any(|k| owner(k) || backed(k)) || (m.1..m.1 + 4).any(frees)
            }))
}

/// Does the actor stand up for rights: a group that is no party, or somebody of one, a campaigner, an expert of the United
/// Nations?
pub fn is_advocate(scene: &Scene<'_, '_>, actor: usize) -> bool {
    const ROLES: &[&str] =
        &["activist", "campaigner", "lawyer", "rapporteur", "defender", "researcher", "survivor"];
    let doc = scene.doc;
    let actors = &doc.names.actors;
    let group = |a: usize| {
        let party = actors[a].entry(doc.lex).is_some_and(crate::lexicon::Known::is_party)
            || PARTIES.iter().any(|w| crate::words::holds(&actors[a].name, w));
        actors[a].is(ActorKind::Organization) && !party
    };
    let role = |(from, to): (usize, usize)| (from..to).any(|i| doc.any(i, ROLES));
    group(actor)
        || actors[actor].is(ActorKind::Person)
            && (actors[actor].represents.is_some_and(group) || actors[actor].role.is_some_and(role))
}

const PARTIES: &[&str] =
    &["Party", "Alliance", "Front", "Coalition", "Bloc", "Democrats", "Movement", "Group"];

/// Does the actor sit in a house, or speak for a party?
pub fn is_lawmaker(scene: &Scene<'_, '_>, actor: usize) -> bool {
    const ROLES: &[&str] = &[
        "lawmaker", "mp", "mep", "member", "senator", "sen", "rep", "representative", "congressman",
        "congresswoman", "deputy", "legislator", "speaker", "councillor", "lord", "lady", "baroness",
        "chair", "chairman", "majority", "whip",
    ];
    let actor = &scene.doc.names.actors[actor];
    let sits = |(from, to): (usize, usize)| (from..to).any(|i| scene.doc.any(i, ROLES));
    actor.role.is_some_and(sits) || !actor.is(ActorKind::Person) && !actor.is(ActorKind::Organization)
}

/// What puts an end to a bill.
static ENDS: Words = Words::of(&[
    "repeal", "scrap", "withdraw", "reject", "veto", "abandon", "revoke", "shelve", "kill", "annul", "stop",
    "block", "defeat", "halt", "bury", "sink", "oppose", "repealed", "scrapped", "withdrawn", "rejected",
    "vetoed", "abandoned", "revoked", "annulled", "shelved", "dropped",
]);

/// What `undoes` reads from.
pub static UNDOES: Words = Words::marks_of(&[&ENDS, &Words::of(&["vote", "throw", "thrown"])]);

/// `urged the president to repeal the law`, `Senators must reject this bill`, `scrap it`: an end that the verb at `i` wants for a bill.
pub fn undoes(scene: &Scene<'_, '_>, i: usize, of_bill: bool) -> bool {
    let doc = scene.doc;
    // "to vote the text down"
    let away = doc.is(i, "vote") && (i + 1..i + 5).any(|k| doc.is(k, "down"))
        || doc.any(i, &["throw", "thrown"]) && doc.is(i + 1, "out");
    if !(away || doc.among(i, &ENDS)) {
        return false;
    }
    let small = |k: &usize| !(doc.is(*k, "be") || doc.has(*k, Class::ADVERB));
    let from = doc.sent_of(i).from;
    let passive = doc.low(i).ends_with(['d', 'n']);
    // "said his party would repeal it", "the law will be annulled", but "the bill would repeal the law"
    let by_us = |p: usize| {
        let text = p > from && (scene.is_text(p - 1) || doc.is(p - 1, "it"));
        doc.any(p, &["would", "will"]) && p > from && text == passive
    };
    // "recommended that the motion be rejected"
    let that = || doc.is(i - 1, "be") && (from.max(i.saturating_sub(7))..i - 1).any(|k| doc.is(k, "that"));
    let wanted =
        (from..i).rev().find(small).is_some_and(|p| doc.any(p, &["to", "must", "should"]) || by_us(p))
            || i > from && that();
    // Beside a resolution, "the law" that should go is what it is against.
    let bill = |k: usize| match of_bill {
        true => scene.is_text(k) || doc.any(k, &["it", "law", "legislation", "amendments"]),
        false => doc.any(k, &["resolution", "motion", "text", "draft"]),
    };
    let mut near =
        if passive { i.saturating_sub(6).max(from)..i } else { i + 1..doc.sent_of(i).to.min(i + 5) };
    wanted && near.any(bill)
}

//! Bills that take rights away: `a repressive bill on charities`, `the anti-gay law`, `a bill that would criminalise dissent`.
//! Those who stand up for rights are against them, and grim words are said of the bill itself.

use super::super::scene::Scene;
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::ActorKind;
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

/// What such a bill does.
static TAKES: Words = Words::of(&[
    "curb", "curbs", "curbing", "restrict", "restricts", "restricting", "stifle", "muzzle", "outlaw",
    "outlaws", "curtail", "curtails", "curtailing", "strip", "strips", "weaken", "weakens", "weakening",
    "gut", "guts", "silence", "silences", "clamp",
]);

/// What else it does to those who love, speak or gather.
const CRIMES: &[&str] =
    &["criminalise", "criminalize", "criminalises", "criminalizes", "criminalising", "criminalizing"];
const FREE: &[&str] = &[
    "homosexuality", "same-sex", "gay", "lgbtq", "lgbt", "dissent", "protest", "protests", "criticism",
    "insult", "insulting", "defamation", "abortion", "migrants", "identification", "journalists",
    "promotion",
];

const LAWS: &[&str] = &["bill", "law", "act", "legislation", "bills", "amendments"];

/// Mentions of a text that are looked at.
const MENTIONS: usize = 12;

/// Is the text a bill that its article calls by what it takes away?
pub fn is_harsh(scene: &Scene<'_, '_>, text: usize) -> bool {
    let (doc, texts) = (scene.doc, scene.texts);
    if !texts.resolutions[text].kind.is_bill() {
        return false;
    }
    // "Senate must reject repressive NGO bill", "House approves bill that restricts abortion"
    let takes =
        |k: usize| doc.among(k, &TAKES) || doc.any(k, CRIMES) && (k + 1..k + 4).any(|f| doc.any(f, FREE));
    let head = doc.sents.first().filter(|s| doc.paras[s.para].role == Role::Headline && text == 0);
    let headed = |s: &Sent| {
        (s.from..s.to).any(|k| {
            let law = |t: usize| t < s.to && doc.any(t, LAWS);
            doc.among(k, &NAMED) && (k + 1..k + 4).any(law) || takes(k) && (k.saturating_sub(3)..k).any(law)
        })
    };
    if head.is_some_and(headed) {
        return true;
    }
    let own = texts.mentions.iter().filter(|m| m.2 == text).take(MENTIONS);
    own.into_iter().any(|m| {
        let sent = doc.sent_of(m.0);
        let told = |k: usize| doc.among(k, &NAMED) && !doc.any(k + 1, &["international"]);
        (m.0.saturating_sub(2).max(sent.from)..m.1).any(told) || (m.1..sent.to.min(m.1 + 5)).any(takes)
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

/// `the government's reform`, `the cabinet's bill`: one that ministers stand by.
pub fn is_official(scene: &Scene<'_, '_>, text: usize) -> bool {
    let doc = scene.doc;
    let owner =
        |k: usize| doc.any(k, &["government", "cabinet", "ministry"]) && doc.is_kind(k + 1, Kind::Poss);
    let backed = |k: usize| doc.any(k, &["government-backed", "government-sponsored", "government-proposed"]);
    let own = scene.texts.mentions.iter().filter(|m| m.2 == text).take(MENTIONS);
    scene.texts.resolutions[text].kind.is_bill()
        && own.into_iter().any(|m| (m.0.saturating_sub(4)..m.1).any(|k| owner(k) || backed(k)))
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

/// `urged the president to repeal the law`, `Senators must reject this bill`, `scrap it`: an end that the verb at `i` wants for a bill.
pub fn undoes(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    let away = doc.is(i, "vote") && doc.is(i + 1, "down")
        || doc.any(i, &["throw", "thrown"]) && doc.is(i + 1, "out");
    let ends = away
        || doc.any(
            i,
            &[
                "repeal", "scrap", "withdraw", "reject", "veto", "abandon", "revoke", "shelve", "kill",
                "annul", "repealed", "scrapped", "withdrawn", "rejected", "vetoed", "abandoned", "revoked",
                "annulled",
            ],
        );
    let small = |k: &usize| !(doc.is(*k, "be") || doc.has(*k, Class::ADVERB));
    let from = doc.sent_of(i).from;
    let wanted = (from..i).rev().find(small).is_some_and(|p| doc.any(p, &["to", "must", "should"]));
    let bill = |k: usize| scene.is_text(k) || doc.any(k, &["it", "law", "legislation", "amendments"]);
    let passive = doc.low(i).ends_with(['d', 'n']);
    let mut near =
        if passive { i.saturating_sub(6).max(from)..i } else { i + 1..doc.sent_of(i).to.min(i + 5) };
    ends && wanted && near.any(bill)
}

//! Runs of capitalised words, with the particles, initials and nicknames that names have inside.

mod opening;

use super::posted::{before_place, behind_place};
use super::register::SUFFIXES;
use super::states::{doubles_as_given, surname_state};
use super::{PARTICLES, Run, common, is_particle_name, roll, title};
use crate::doc::Doc;
use crate::gate::Pass;
use crate::lexicon::{Class, Sense as Form};
use crate::names::{Names, org, turn};
use crate::token::Kind;
use crate::words::Words;
use opening::opening;

/// Words in capitals that no person's name has.
static NEVER: Words = Words::of(&[
    "the", "act", "bill", "resolution", "human", "rights", "law", "congress", "house", "senate", "article",
    "section", "chapter", "annex", "day", "islam", "christian", "christians", "muslim", "muslims", "jewish",
    "rule", "item", "war", "treaty", "convention", "covenant", "charter", "statute", "protocol", "report",
    "agenda", "conference", "summit", "university", "college", "school", "street", "avenue", "square",
    "river", "lake", "mount", "north", "south", "east", "west", "northern", "southern", "eastern", "western",
    "central", "republicans", "democrats", "conservatives", "liberals", "greens", "socialists", "opposition",
    "catholic", "protestant", "covid-19", "internet", "yes", "no", "capitol", "parliament", "government",
    "ministry", "council", "committee", "commission", "assembly", "court", "presidency", "republican",
    "democrat", "democratic", "city", "county", "state", "states", "island", "islands", "sea", "revolution",
    "prison", "church", "holocaust", "genocide", "nobel", "twitter", "facebook", "instagram", "province",
    "district", "region", "valley", "gulf", "ocean", "desert", "bay", "airport", "hotel", "independent",
    "session", "ordinary", "annual", "special", "labour", "conservative", "liberal", "socialist",
    "communist", "nationalist", "centrist", "avenida", "calle", "rue", "plaza", "clinic", "manufacturer",
    "company", "death", "penalty", "affairs", "relations", "communications", "operations", "part",
]);

/// What ministers are for.
pub static PORTFOLIOS: Words = Words::of(&[
    "external", "foreign", "affairs", "home", "finance", "defence", "defense", "interior", "trade",
    "education", "health", "labour", "labor", "culture", "environment", "energy", "agriculture", "industry",
    "transport", "development", "cooperation", "europe", "european", "equality", "women", "youth", "sport",
    "immigration", "integration", "security", "social", "economic", "economy", "parliamentary", "relations",
    "international", "state", "commerce", "information", "law", "diaspora", "justice", "protection",
    "communications", "communication", "fisheries", "tourism", "planning", "welfare", "family", "families",
    "children", "gender", "disability", "disabilities", "lands", "water", "mines", "mining", "works",
    "science", "technology", "innovation", "climate", "change", "religious", "indigenous", "multicultural",
    "local", "regional", "rural", "public", "administration", "pensions", "empowerment", "electronics", "it",
    "personnel", "grievances", "broadcasting", "railways", "tribal", "minority", "textiles", "petroleum",
    "aviation", "ict", "child", "community", "ethnic", "prisons", "correctional", "consumer", "forests",
    "shipping", "higher", "skills", "reform", "employment", "police", "corrections", "housing", "urban",
    "arts", "digital", "media", "human", "rights", "services", "civil", "citizenship", "migration",
    "refugees", "veterans", "legal", "order", "national", "constitutional",
]);

/// Offices that no name has inside.
pub const OFFICES: &[&str] = &[
    "minister", "secretary", "spokesman", "spokeswoman", "spokesperson", "ambassador", "commissioner",
    "speaker", "vice-speaker", "rapporteur", "chairman", "chairwoman", "chairperson", "vice-president",
    "vice-chair", "vice-chairman", "vice-minister", "undersecretary", "under-secretary", "parliamentarian",
    "lawmaker", "councillor", "councilmember", "whip", "convenor", "convener", "coordinator", "director",
    "director-general",
];

pub fn all(doc: &Doc<'_>, names: &Names) -> Vec<Run> {
    let mut out = Vec::new();
    for sent in &doc.sents {
        let title =
            org::title_case(doc, sent.from, sent.to) && roll::label(doc, sent.from, sent.to).is_none();
        let loud = title || org::shouts(doc, sent.from, sent.to);
        let mut next = sent.from;
        while let Some(i) = doc.next(next, sent.to, Pass::Capital) {
            next = i + 1;
            // "Q. Critics say": the letter of a question is no initial
            if i == sent.from && turn::is_mark(doc, i) {
                continue;
            }
            if !(name_word(doc, names, i) || doubles_as_given(doc, names, i)) {
                continue;
            }
            let end = end_of(doc, names, i, sent.to);
            let from = opening(doc, i, end, sent.from);
            let from = behind_place(doc, names, from, end);
            let end = before_place(doc, names, from, end);
            // "Deputy Agriculture Minister X"
            let office =
                doc.cap(end) && doc.any(end, OFFICES) && (from..end).all(|k| doc.among(k, &PORTFOLIOS));
            if end > from && !office && !in_title(doc, end) {
                out.push(Run { from, to: end, loud });
            }
            next = end.max(next);
        }
    }
    title::strip(doc, &mut out);
    out
}

/// `(Abolition of Corporal Punishment) Bill`: the words before `end` stand in the bracket of a title.
fn in_title(doc: &Doc<'_>, end: usize) -> bool {
    let inner = |k: &usize| doc.cap(*k) || doc.has(*k, Class::PREP.or(Class::DET).or(Class::CONJ));
    let close = end + (end..end + 9).take_while(inner).count();
    doc.is_kind(close, Kind::Close) && doc.cap(close + 1) && doc.any(close + 1, &["bill", "act"])
}

fn end_of(doc: &Doc<'_>, names: &Names, from: usize, stop: usize) -> usize {
    let mut end = from + 1;
    while end < stop {
        if letters_after(doc, from, end) && !doc.any(end, SUFFIXES) {
            break;
        }
        if name_word(doc, names, end)
            || surname_role(doc, names, from, end)
            || inner_role(doc, names, from, end)
            || surname_state(doc, names, from, end)
        {
            end += 1;
            continue;
        }
        let mut link = end;
        while link < end + 3 && doc.any(link, PARTICLES) && !doc.cap(link) {
            link += 1;
        }
        if link > end && link < stop && name_word(doc, names, link) && !names.place_at(from) {
            // "Kim y Lee" are two; "of" links are none of ours.
            end = link + 1;
            continue;
        }
        // `Robert "Bob" Lee`
        let nickname = doc.is_kind(end, Kind::Mark)
            && doc.cap(end + 1)
            && doc.is_kind(end + 2, Kind::Mark)
            && end + 3 < stop
            && name_word(doc, names, end + 3)
            && doc.toks[end + 3].gap
            && !doc.toks[end + 1].gap;
        if nickname {
            end += 4;
            continue;
        }
        if doc.is_kind(end, Kind::Comma) && doc.any(end + 1, &["jr.", "jr", "sr.", "sr"]) && end + 1 < stop {
            return end + 2;
        }
        break;
    }
    end
}

pub fn name_word(doc: &Doc<'_>, names: &Names, i: usize) -> bool {
    let Some(tok) = doc.toks.get(i) else { return false };
    if tok.kind != Kind::Word || !(tok.cap || tok.hyphen) || !names.free(i) {
        return false;
    }
    let low = doc.low(i);
    if tok.hyphen && is_particle_name(low, doc.raw(i)) {
        return true;
    }
    tok.cap
        && (!doc.has(i, Class::MONTH.or(Class::WEEKDAY)) || doc.has(i, Class::GIVEN) && !after_day(doc, i))
        // "Germán" is no German.
        && (names.demonym_at(i).is_none() || !doc.raw(i).is_ascii() && doc.cap(i + 1))
        && !low.starts_with(|c: char| c.is_ascii_digit())
        && (!doc.among(i, &NEVER) || is_bill(doc, names, i) || is_christian(doc, names, i))
        && (!doc.has(i, Class::DET.or(Class::PREP).or(Class::CONJ).or(Class::PRON).or(Class::AUX))
            // "KIM IN RYONG (Democratic People's Republic of Korea)"
            || tok.caps
                && i > 0
                && doc.any(i, &["in", "an", "so", "do", "on", "he"])
                && [i - 1, i + 1].iter().all(|k| doc.toks.get(*k).is_some_and(|t| t.caps))
            || small_word_name(doc, i)
            || doc.has(i, Class::GIVEN.or(Class::FAMILY))
                && !doc.any(i, &["in", "on", "an", "as", "will", "may", "so", "to", "do", "no", "he", "we"]))
        && names.role_at(i).is_none_or(|r| {
            // "chief minister MK Selvam": initials, not a member of the Knesset.
            if doc.is(i, "mk") && i > 0 && names.role_at(i - 1).is_some_and(|b| b.from < i) {
                return doc.cap(i + 1) && doc.is_kind(i + 1, Kind::Word) && !doc.cap(i + 2);
            }
            // "Ma Dong-hyeok": a surname, not the title of a Burmese woman.
            if r.sense == Form::Honorific && r.to == i + 1 && doc.any(i, &["ma", "ko", "u"]) {
                return syllables(doc.raw(i + 1)) || doc.is(i, "ma") && of_china(doc, names);
            }
            // "Sayed al-Amin Berhane"
            if doc.any(i, &["sayed", "sayyed"]) && doc.toks.get(i + 1).is_some_and(|t| t.hyphen) {
                return is_particle_name(doc.low(i + 1), doc.raw(i + 1));
            }
            // "Speaker Amir X": a title after a title is a name.
            doc.has(i, Class::GIVEN)
                && r.to == r.from + 1
                && !doc.has(r.from, Class::OFFICIAL)
        })
}

/// `its deputy ambassador, An Myong Hun, said`: a capital inside the sentence that no headline asks for, and two short names
/// behind it, set off by commas.
fn small_word_name(doc: &Doc<'_>, i: usize) -> bool {
    let sent = doc.sent_of(i);
    // "Speaker Anne Among", but not in a headline's capitals
    if i > sent.from + 1 && doc.has(i, Class::PREP) && doc.width(i) > 4 && doc.has(i - 1, Class::GIVEN) {
        return doc.cap(i - 1) && !org::title_case(doc, sent.from, sent.to);
    }
    let short = |k: usize| doc.cap(k) && !doc.toks[k].caps && (2..=6).contains(&doc.raw(k).len());
    doc.any(i, &["in", "an", "so", "do", "on"])
        && i > doc.sent_of(i).from
        && doc.is_kind(i - 1, Kind::Comma)
        && short(i + 1)
        && short(i + 2)
        && doc.is_kind(i + 3, Kind::Comma)
}

/// `Dong-hyeok`: two syllables with a hyphen, the second one small.
fn syllables(raw: &str) -> bool {
    raw.split_once('-').is_some_and(|(a, b)| {
        a.len() <= 5
            && a.starts_with(|c: char| c.is_ascii_uppercase())
            && (2..=6).contains(&b.len())
            && b.bytes().all(|c| c.is_ascii_lowercase())
    })
}

/// `Ma Zhiyuan, spokesman for China's Taiwan Affairs Office`: a surname where China is spoken of and Myanmar is not.
fn of_china(doc: &Doc<'_>, names: &Names) -> bool {
    let named = |lands: &[&str]| {
        (0..names.actors.len())
            .take(60)
            .any(|a| names.entry(doc.lex, a).and_then(|k| k.iso3).is_some_and(|i| lands.contains(&i)))
    };
    named(&["CHN", "TWN", "HKG", "SGP"]) && !named(&["MMR"])
}

/// `Bill Trask`, `Councilman Bill Trask`, not `the Relief Bill Passed`.
fn is_bill(doc: &Doc<'_>, names: &Names, i: usize) -> bool {
    doc.is(i, "bill")
        && doc.cap(i)
        && doc.cap(i + 1)
        && doc.is_kind(i + 1, Kind::Word)
        && !doc.has(i + 1, Class::TEXT.or(Class::BODYNOUN).or(Class::VERB).or(Class::NUMBER))
        && !doc.any(i + 1, &["number", "title", "sponsor", "status", "summary"])
        && doc.width(i + 1) > 2
        && i.checked_sub(1).is_none_or(|b| {
            !doc.has(b, Class::DET) && (!doc.cap(b) || doc.ends(b, ".") || names.role_at(b).is_some())
        })
}

/// `Christian Guevara Molina`, not `Christian Democrats`, `Christian Council`.
fn is_christian(doc: &Doc<'_>, names: &Names, i: usize) -> bool {
    let name = |k: usize| doc.cap(k) && doc.is_kind(k, Kind::Word) && names.free(k) && !doc.ends(k, "s");
    doc.is(i, "christian") && name(i + 1) && name(i + 2) && !common(doc, i + 1) && !doc.among(i + 1, &NEVER)
}

/// A title that ends a name: `Angus King`, `Ruth Bishop`.
fn surname_role(doc: &Doc<'_>, names: &Names, from: usize, i: usize) -> bool {
    i == from + 1
        && doc.cap(i)
        && names.free(i)
        && doc.has(from, Class::GIVEN)
        && !common(doc, from)
        && names.role_at(i).is_some_and(|r| r.from == i && r.to == i + 1 && r.sense != Form::Office)
        && !doc.ends(i, ".")
        && !(doc.cap(i + 1) && doc.is_kind(i + 1, Kind::Word))
}

/// A surname that is a title elsewhere, standing alone after the full name was read: `Angus King`, then `King said`.
pub fn titled_surnames(doc: &Doc<'_>, names: &mut Names, runs: &mut Vec<Run>) {
    let title = |i: usize| names.role_at(i).is_some_and(|r| r.from == i && r.to == i + 1);
    let whole = |r: &&Run| r.to - r.from > 1 && names.actor_at(r.from).is_some();
    // "Ko Ming-tsai", then "Ko said": the family name comes first.
    let first = |r: &Run| {
        (names.mention_at(r.from)?.from == r.from && doc.has(r.from, Class::FAMILY)).then_some(r.from)
    };
    let ends = runs.iter().filter(whole).flat_map(|r| [Some(r.to - 1), first(r)]).flatten();
    let known: Vec<&str> =
        ends.filter(|i| title(*i) || doc.any(*i, &["ma", "ko"])).map(|i| doc.low(i)).collect();
    if known.is_empty() {
        return;
    }
    let alone = |i: &usize| {
        title(*i)
            && known.contains(&doc.low(*i))
            && names.free(*i)
            && !doc.cap(i + 1)
            && !(*i > 0 && doc.has(i - 1, Class::DET))
    };
    let later: Vec<usize> = doc.openings(0, doc.len(), Pass::Capital).filter(alone).collect();
    names.roles.retain(|r| later.binary_search(&r.from).is_err());
    runs.extend(later.into_iter().map(|i| Run { from: i, to: i + 1, loud: false }));
    runs.sort_by_key(|r| r.from);
}

/// Letters after a name: `Nice-Hall QC`, `Jones MP`.
fn letters_after(doc: &Doc<'_>, from: usize, i: usize) -> bool {
    i >= from + 2 && doc.toks[i].caps && doc.width(i) <= 3 && !doc.toks[i - 1].caps
}

/// "May 3", "On April"
fn after_day(doc: &Doc<'_>, i: usize) -> bool {
    doc.is_kind(i + 1, Kind::Num)
        || i > 0
            && (doc.any(i - 1, &["in", "on", "last", "since", "until", "of"])
                || doc.is_kind(i - 1, Kind::Num))
}

/// A word that is a title elsewhere, inside a name: `Tek Bahadur Rokaya`.
fn inner_role(doc: &Doc<'_>, names: &Names, from: usize, i: usize) -> bool {
    // "J. Prince Robinson"
    let initial = i > 0 && doc.width(i - 1) == 2 && doc.ends(i - 1, ".");
    // "Anisha M. Welles", not "M. Welles"
    if doc.is(i, "m.") && i == from + 1 && doc.cap(i) && names.free(i) && !common(doc, from) {
        return name_word(doc, names, i + 1);
    }
    doc.cap(i)
        && names.free(i)
        && doc.is_kind(i, Kind::Word)
        && i > from
        && names.role_at(i).is_some_and(|r| {
            r.to == i + 1 && (r.sense == Form::Honorific || initial && r.from == i && r.sense == Form::Title)
        })
        && name_word(doc, names, i + 1)
        && !doc.ends(i, ".")
        // "From the Dispatch Box Mrs Castle replied"
        && !doc.any(i, &["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "lady"])
}

//! Forms that need company (`the Senate`, `the North`) or a rule: read once it is clear which states and bodies the
//! article is about. Bodies go first, since whose chamber it is tells whose parties they are.

mod acts;
mod choose;
pub(super) mod home;
mod owner;

use super::frame::{self, Frame};
use super::gazetteer::{Hit, fitting, longest, mention};
use super::{Mention, Names, Sense};
use crate::doc::Doc;
use crate::gate::Pass;
use crate::lexicon::{Class, Entry, Sense as Form};
use crate::record::ActorKind;
use crate::text::Role;
use crate::token::Kind;
pub(super) use choose::barred;
use choose::in_context;
use home::{assemblies, government, parliaments};
use owner::a_party;

/// Reads the hits that had to wait.
pub fn read(doc: &Doc<'_>, names: &mut Names, mut later: Vec<&Hit>) {
    later.retain(|hit| {
        !in_title(doc, hit) && !in_number(doc, hit) && !goes_on(doc, hit) && !small_of_another(doc, hit)
    });
    let seats = super::seat::bodies(doc);
    let mut frame = Frame::of(doc, names, &seats);
    let mut forms = later.clone();
    forms.sort_unstable_by_key(|hit| hit.form());
    let forms = forms.chunk_by(|a, b| a.form() == b.form());
    // "its human rights committee" in small letters tells what it is for, not whose it is.
    let named = |hits: &[&Hit]| hits.iter().filter(|h| doc.cap(h.from) || !of_committees(doc, h)).count();
    frame.gather(doc, forms.map(|hits| (named(hits), fitting(doc, hits[0]))));
    let (bodies, rest): (Vec<&Hit>, Vec<&Hit>) = later
        .into_iter()
        .partition(|hit| fitting(doc, hit).any(|e| e.sense == Form::Local && is_body(doc, e)));
    contextual(doc, names, &bodies, &frame);
    if !bodies.is_empty() {
        names.sort();
        frame.see(doc, names);
    }
    contextual(doc, names, &rest, &frame);
    tags(doc, names, &frame);
    members(doc, names, &frame);
    names.sort();
    parliaments(doc, names);
    assemblies(doc, names);
    let frame = frame.again(doc, names, &seats);
    names.land = frame.land();
    names.home = frame.home().and_then(|home| names.known(home));
    if names.home.is_none() {
        names.home = names.land.and_then(|home| government(doc, names, home));
    }
    names.home_unnamed = names.home.is_none() && home::unnamed(doc, names);
}

/// Do only committees go by the form?
fn of_committees(doc: &Doc<'_>, hit: &Hit) -> bool {
    let committee =
        |e: &Entry| super::known_of(e.target).is_some_and(|k| doc.lex.known[k as usize].role == "committee");
    fitting(doc, hit).all(committee)
}

/// `the Committee on Civil Liberties`, `the Assembly of River Nations`: a longer name opens with the word; not `the
/// Committee on Monday`.
fn goes_on(doc: &Doc<'_>, hit: &Hit) -> bool {
    let theme = hit.to + 1;
    // "the legislature of Canada's Ontario province"
    if hit.to == hit.from + 1 && doc.is(hit.from, "legislature") && doc.is(hit.to, "of") {
        return true;
    }
    // "During the preceding Congress a twin motion died": a time, and no house.
    let past = hit.from > 2 && doc.any(hit.from - 1, &["previous", "last", "past", "preceding"]);
    if past
        && doc.is(hit.from, "congress")
        && doc.is(hit.from - 2, "the")
        && doc.any(hit.from - 3, &["in", "during"])
    {
        return true;
    }
    if of_school(doc, hit) && !doc.cap(hit.from) {
        return true;
    }
    // "the House of Bishops"
    let house = hit.to == hit.from + 1 && doc.is(hit.from, "house") && doc.is(hit.to, "of") && doc.cap(theme);
    if house && !doc.any(theme, &["representatives", "commons", "lords", "assembly"]) {
        return true;
    }
    // "the Bar Association's House of Delegates": none of a state's
    let group = |i: usize| doc.is_kind(i + 1, Kind::Poss) && doc.has(i, Class::ORGNOUN);
    if doc.is(hit.to - 1, "delegates") && hit.from > 1 && group(hit.from - 2) {
        return true;
    }
    let people = |i: usize| doc.cap(i) && doc.ends(i, "s");
    let of_people = doc.any(hit.to - 1, &["assembly", "council"])
        && hit.to == hit.from + 1
        && doc.cap(hit.from)
        && doc.is(hit.to, "of")
        && (people(theme) || doc.cap(theme) && people(theme + 1));
    if of_people {
        return true;
    }
    doc.any(hit.to - 1, &["committee", "subcommittee", "commission"])
        && hit.to == hit.from + 1
        && doc.cap(hit.from)
        && doc.any(hit.to, &["on", "for", "of"])
        && doc.cap(theme)
        && !doc.has(theme, Class::WEEKDAY.or(Class::MONTH))
}

/// `Russia's security council`, `its national security council`, `the general assembly of the union`: names in small letters that
/// are another's; `the general assembly` alone is the UN's.
fn small_of_another(doc: &Doc<'_>, hit: &Hit) -> bool {
    let small = hit.to == hit.from + 2 && !doc.cap(hit.from) && doc.any(hit.from, &["general", "security"]);
    let led = hit.from > 0
        && (doc.is_kind(hit.from - 1, Kind::Poss)
            || doc.has(hit.from - 1, Class::POSS)
            || doc.any(hit.from - 1, &["national", "supreme", "state", "federal"]));
    small && (led || doc.is(hit.to, "of"))
}

/// A legislator's party and region in brackets: `(Novo-SC)`, `(PT-CE)`.
fn tags(doc: &Doc<'_>, names: &mut Names, frame: &Frame<'_>) {
    for i in doc.openings(1, doc.len(), Pass::Capital) {
        if !doc.toks[i].cap || !doc.is_kind(i - 1, Kind::Open) || !names.free(i) {
            continue;
        }
        let Some((party, region)) = doc.raw(i).split_once(['-', '/']) else { continue };
        let short = region.len() == 2 && region.bytes().all(|b| b.is_ascii_uppercase());
        // "(DAP-Ipoh Barat)", "(Pas-Kubang Pasir)"
        let named = party.bytes().all(|b| b.is_ascii_alphabetic()) && party.starts_with(char::is_uppercase);
        let seat = named && region.starts_with(char::is_uppercase);
        if party.len() < 2 || !(short || seat) {
            continue;
        }
        let known = doc
            .lex
            .find_forms(party)
            .iter()
            .filter_map(|e| super::known_of(e.target))
            .filter(|k| doc.lex.known[*k as usize].kind() == ActorKind::Organization)
            .filter(|k| short || frame::state_of(doc, *k).is_some_and(|s| frame.at_home(s) > 0))
            .max_by_key(|k| frame::state_of(doc, *k).map_or(0, |s| frame.of_known(s) + 4 * frame.at_home(s)));
        if let Some(known) = known {
            let actor = names.actor_of(doc, known);
            let start = doc.toks[i].start;
            let end = start + party.len() as u32;
            names.add(Mention {
                from: i,
                to: i + 1,
                start,
                end,
                actor,
                sense: Sense::Short,
                rule: "name.party_tag",
            });
        }
    }
}

/// `Christian Democrat Ingela Bratt`, `Liberal MP Karl Berg`: one member of a party at home that is known by its plural.
fn members(doc: &Doc<'_>, names: &mut Names, frame: &Frame<'_>) {
    let title = |i: usize| {
        doc.any(
            i,
            &["mp", "mps", "deputy", "lawmaker", "senator", "legislator", "member", "councillor", "mep"],
        )
    };
    for i in doc.openings(0, doc.len().saturating_sub(2), Pass::Capital) {
        let word = |k: usize| doc.toks[k].cap && doc.is_kind(k, Kind::Word) && names.free(k);
        let fits = word(i)
            && doc.width(i) > 4
            && !doc.ends(i, "s")
            && (title(i + 1) || word(i + 1) && word(i + 2))
            && doc.toks[i].sent == doc.toks[i + 2].sent
            && !doc.has(i, Class::GIVEN.or(Class::OFFICIAL).or(Class::BODYNOUN).or(Class::ORGNOUN));
        if !fits || names.role_at(i).is_some() {
            continue;
        }
        let from = i.checked_sub(1).filter(|b| word(*b) && doc.toks[*b].sent == doc.toks[i].sent);
        let known = title(i + 1) || doc.has(i + 1, Class::GIVEN);
        let foreign = i > 0 && names.demonym_at(i - 1).is_some();
        let found = from.and_then(|b| party_at_home(doc, frame, b, i).map(|k| (b, k)));
        let one = || party_at_home(doc, frame, i, i).map(|k| (i, k)).filter(|_| known && !foreign);
        let found = found.or_else(one);
        if let Some((from, known)) = found {
            let sent = doc.sent_of(i);
            if super::org::title_case(doc, sent.from, sent.to) {
                continue;
            }
            let actor = names.actor_of(doc, known);
            let (start, end) = doc.bytes(from, i + 1);
            names.add(Mention {
                from,
                to: i + 1,
                start,
                end,
                actor,
                sense: Sense::Short,
                rule: "name.party_tag",
            });
        }
    }
}

/// The party of the article's own state whose members the words `from..=last` name one of.
fn party_at_home(doc: &Doc<'_>, frame: &Frame<'_>, from: usize, last: usize) -> Option<u32> {
    let plural = format!("{}s", doc.slice(from, last + 1));
    doc.lex
        .find_forms(&plural)
        .iter()
        .filter_map(|e| super::known_of(e.target))
        .filter(|k| doc.lex.known[*k as usize].kind() == ActorKind::Organization)
        .find(|k| frame::state_of(doc, *k).is_some_and(|s| frame.at_home(s) > 0))
}

fn is_body(doc: &Doc<'_>, entry: &Entry) -> bool {
    super::known_of(entry.target).is_some_and(|k| doc.lex.known[k as usize].kind() == ActorKind::Body)
}

fn contextual(doc: &Doc<'_>, names: &mut Names, hits: &[&Hit], frame: &Frame<'_>) {
    let mut claimed: Vec<&str> = Vec::new();
    // "Congress backs boycott" over "The Trades Union Congress today called for": the headline's is that of the first paragraphs.
    let head = |h: &&&Hit| doc.role_of(h.from) == Role::Headline;
    let ahead: Vec<&str> = match hits.first().filter(head) {
        Some(_) => {
            let lead = hits.iter().filter(|h| !head(h)).take(6).filter(|h| doc.para_of(h.from) < 8);
            lead.filter_map(|h| of_another(doc, names, h)).collect()
        }
        None => Vec::new(),
    };
    for hit in hits {
        if hit.to == hit.from + 1 && head(&hit) && ahead.contains(&doc.low(hit.from)) {
            continue;
        }
        if let Some(noun) = of_another(doc, names, hit) {
            if !claimed.contains(&noun) {
                claimed.push(noun);
            }
            continue;
        }
        if hit.to == hit.from + 1 && claimed.contains(&doc.low(hit.from)) {
            continue;
        }
        if of_assembly(doc, hit) {
            continue;
        }
        // "LR 112": a paper's number, no party
        let letters =
            || doc.toks[hit.from].caps && doc.any(hit.from, &["lr", "pl", "sr", "hr", "sf", "sm", "hm"]);
        if hit.to == hit.from + 1 && doc.is_kind(hit.to, Kind::Num) && letters() {
            continue;
        }
        // "the Minister for Labour": no party
        let portfolio = hit.from > 1
            && doc.any(hit.from, &["labour", "labor"])
            && doc.any(hit.from - 1, &["for", "of"])
            && doc.any(
                hit.from - 2,
                &["minister", "secretary", "ministry", "department", "state", "commissioner"],
            );
        if portfolio {
            continue;
        }
        // "in Langley Green": a place
        let town = || {
            let before = hit.from.wrapping_sub(1);
            let word = hit.from > doc.sent_of(hit.from).from && doc.is_kind(before, Kind::Word);
            let name = word && doc.cap(before) && names.free(before) && names.role_at(before).is_none();
            name && doc.has(before.wrapping_sub(1), Class::PREP)
        };
        if doc.is(hit.from, "green") && hit.to == hit.from + 1 && town() {
            continue;
        }
        // "some parliament, any parliament", "became the first parliament in Europe to declare"
        const ANY: &[&str] = &[
            "some", "any", "no", "every", "each", "another", "a", "first", "second", "third", "only",
            "latest",
        ];
        let any = hit.from > 0 && !doc.cap(hit.from) && doc.any(hit.from - 1, ANY);
        if any {
            continue;
        }
        if a_party(doc, hit) {
            continue;
        }
        if !in_context(doc, names, hit, frame) {
            shorter(doc, names, hit);
            // "The Foreign Relations Committee met. The Committee": none of the General Assembly's
            let last = hit.to - 1;
            if last > hit.from && doc.is(last, "committee") && doc.cap(last) {
                claimed.push("committee");
            }
        }
    }
}

/// `the Assembly Judiciary Committee`: one name, neither the assembly nor a committee of Congress.
fn of_assembly(doc: &Doc<'_>, hit: &Hit) -> bool {
    let word = |k: &usize| doc.cap(*k) && doc.is_kind(*k, Kind::Word);
    let last = doc.sent_of(hit.from).to;
    let theme = |from: usize| (from + 1..last.min(from + 6)).take_while(word).any(|k| doc.is(k, "committee"));
    let opens = |k: usize| doc.is(k, "assembly") && doc.cap(k) && theme(k) && (k == 0 || !word(&(k - 1)));
    opens(hit.from) && hit.to == hit.from + 1
        || doc.is(hit.to - 1, "committee") && (hit.from.saturating_sub(4)..hit.from).any(opens)
}

/// `the Forced Labor Prevention Act`: no party, but a word of a law's name.
fn in_title(doc: &Doc<'_>, hit: &Hit) -> bool {
    let word = |k: &usize| doc.cap(*k) && doc.is_kind(*k, Kind::Word);
    let inside = hit.to == hit.from + 1 && hit.from > 0 && word(&(hit.from - 1));
    let mut behind = (hit.to..hit.to + 6).take_while(word);
    inside && !doc.has(hit.from - 1, Class::DET) && behind.any(|k| doc.any(k, &["act", "bill", "law"]))
}

/// `House Bill 1312`, `Senate File 28`: where a text is numbered, no house that acts.
fn in_number(doc: &Doc<'_>, hit: &Hit) -> bool {
    let at = hit.to + usize::from(doc.any(hit.to, &["joint", "concurrent"]));
    let at = if doc.cap(at) && doc.any(at, &["bill", "file", "resolution"]) { at + 1 } else { return false };
    let number = at + usize::from(doc.any(at, &["no.", "no"]));
    // "Proposed Senate Resolution No. 61"
    let led = hit.from > 0 && doc.cap(hit.from - 1) && !doc.has(hit.from - 1, Class::DET);
    hit.to == hit.from + 1 && !led && doc.is_kind(number, Kind::Num)
}

/// A form that means nothing here may open with one that does: `U.N.` of `U.N. committee`.
fn shorter(doc: &Doc<'_>, names: &mut Names, hit: &Hit) {
    let Some(inner) = longest(doc, hit.from, hit.to - 1) else { return };
    let name = fitting(doc, &inner).find(|e| e.sense == Form::Name);
    if let Some(known) = name.and_then(|e| super::known_of(e.target)) {
        let actor = names.actor_of(doc, known);
        names.add(mention(doc, &inner, actor, Sense::Name, "name.known"));
    }
}

/// `of the World Rowing Federation`, `of FIFA`, after a body's noun: what an association meets as.
fn of_organization(doc: &Doc<'_>, names: &Names, of: usize) -> bool {
    let name = of + 1 + usize::from(doc.is(of + 1, "the"));
    if !doc.is(of, "of") || !doc.cap(name) {
        return false;
    }
    let known = names.mention_at(name).filter(|m| m.from == name).map(|m| m.actor);
    let mut words = (name..name + 7).take_while(|k| doc.cap(*k) || doc.any(*k, &["of", "and"]));
    known.is_some_and(|a| names.actors[a].is(ActorKind::Organization))
        || names.free(name) && words.any(|k| doc.cap(k) && doc.has(k, Class::ORGNOUN))
}

/// `the Student Senate at Arizona State University`, `the Academic Senate`, `the University Senate`: a school's.
fn of_school(doc: &Doc<'_>, hit: &Hit) -> bool {
    const SCHOOLS: &[&str] = &[
        "student", "academic", "faculty", "university", "staff", "undergraduate", "graduate", "college",
        "student's",
    ];
    hit.to == hit.from + 1
        && hit.from > 0
        && doc.any(hit.from, &["senate", "assembly", "parliament", "congress"])
        && doc.any(hit.from - 1, SCHOOLS)
}

/// `Delhi Assembly`, `the Student Senate`, `the Coalition for Change`: a body of its own, and the noun stands for it from
/// there on.
fn of_another<'d>(doc: &'d Doc<'_>, names: &Names, hit: &Hit) -> Option<&'d str> {
    let before = hit.from.checked_sub(1)?;
    if of_school(doc, hit) && doc.cap(hit.from) {
        return Some(doc.low(hit.from));
    }
    // "the Unified European Left"
    let named = doc.cap(before) && doc.is_kind(before, Kind::Word) && !doc.has(before, Class::DET);
    if hit.to == hit.from + 1 && named && doc.any(hit.from, &["left", "patriots"]) && doc.cap(hit.from) {
        return Some(doc.low(hit.from));
    }
    let organ = doc.any(hit.from, &["committee", "commission", "council", "board"]);
    let organ = organ || doc.any(hit.from, &["congress", "assembly"]);
    let single = hit.to == hit.from + 1 && doc.cap(hit.from) && (organ || doc.has(hit.from, Class::ORGNOUN));
    let theme = hit.to + 1 + usize::from(doc.is(hit.to + 1, "the"));
    if single && doc.any(hit.to, &["for", "against"]) && doc.cap(theme) && names.free(theme) {
        return Some(doc.low(hit.from));
    }
    if single && of_organization(doc, names, hit.to) {
        return Some(doc.low(hit.from));
    }
    // "the Hadhramaut House of Representatives"
    let house = doc.seq(hit.from, &["house", "of"]) && hit.to == hit.from + 3;
    let alone = hit.to == hit.from + 1 && doc.has(hit.from, Class::BODYNOUN.or(Class::ORGNOUN));
    if !(alone || house) || !doc.cap(hit.from) {
        return None;
    }
    let sent = doc.sent_of(hit.from);
    let proper = before >= sent.from
        && doc.is_kind(before, Kind::Word)
        && doc.cap(before)
        && names.free(before)
        && !super::org::holds_house(doc, before)
        && names.demonym_at(before).is_none()
        // "the Survivors Forum"
        && names.role_at(before).is_none_or(|r| r.to == before + 1 && doc.ends(before, "s"));
    let shown = names.place_at(before)
        || before > sent.from
            && !doc.has(before, Class::DET)
            && !super::org::title_case(doc, sent.from, sent.to);
    let ends = !(doc.cap(hit.to) && doc.is_kind(hit.to, Kind::Word));
    (proper && shown && ends).then(|| doc.low(hit.from))
}

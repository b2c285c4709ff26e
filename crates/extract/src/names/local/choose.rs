//! Whose a form is that many go by: each that it may name is weighed by its company, and the heaviest has it.

use super::super::frame::{self, AT_HOME, Frame, Weight};
use super::super::gazetteer::{Hit, fitting, mention};
use super::super::{Actor, Mention, Names, Sense, affiliation, known_of};
use super::acts::{acts, located};
use super::home;
use super::owner;
use crate::doc::Doc;
use crate::lexicon::{Class, Context, Known, Sense as Form, Target, WordId};
use crate::record::ActorKind;
use crate::token::Kind;

/// Weight of the owner that stands before a name.
const OWNED: u32 = 10_000;

/// One that a form may name, and the weight that speaks for it.
#[derive(Clone, Copy)]
struct Offer {
    score: u32,
    known: u32,
    sense: Sense,
    rule: &'static str,
}

pub(super) fn in_context(doc: &Doc<'_>, names: &mut Names, hit: &Hit, frame: &Frame<'_>) -> bool {
    let behind = home::behind(doc, hit.from, hit.to);
    let fronted = || {
        let known = home::fronted(doc, hit.from, hit.to).or_else(|| home::governed(doc, hit.from, hit.to));
        known.map(|known| (known, hit.to))
    };
    if let Some((known, to)) = behind.or_else(fronted) {
        let actor = names.actor_of(doc, known);
        let end = doc.bytes(hit.from, to).1;
        names.add(Mention { to, end, ..mention(doc, hit, actor, Sense::Short, "name.local") });
        return true;
    }
    // "The council's Finance Committee": none of Congress.
    let town = || {
        hit.from > 2
            && doc.is_kind(hit.from - 1, Kind::Poss)
            && doc.any(hit.from - 2, &["council", "city", "county", "town", "borough", "board"])
            && !doc.cap(hit.from - 2)
    };
    if hit.to > hit.from + 1 && doc.any(hit.to - 1, &["committee", "subcommittee"]) && town() {
        let panel = Actor { confidence: 0.7, ..Actor::new(ActorKind::Body, doc.slice(hit.from, hit.to)) };
        names.add_named(doc, (hit.from, hit.to), panel, "name.panel");
        return true;
    }
    let mut best: Option<Offer> = None;
    let (mut owned, mut alien) = (false, false);
    let beside = Beside::of(doc, names, hit, frame);
    // Where two councils are told of, the words around tell which.
    let common = hit.to == hit.from + 1 && doc.any(hit.from, &["council", "commission", "committee"]);
    // "the Committee of Armenians of Belgium"
    let of_people =
        doc.is(hit.to, "of") && doc.ends(hit.to + 1, "s") && names.demonym_at(hit.to + 1).is_some();
    // "Christian Democrat Senator X": no Democrat of the United States.
    let sort = hit.from > 0 && doc.any(hit.from - 1, &["christian", "social", "liberal", "free", "centre"]);
    let other = sort && hit.to == hit.from + 1 && doc.any(hit.from, &["democrat", "democrats"]);
    // "the League of Transport Unions": no party that goes by the noun alone
    let whole =
        hit.to == hit.from + 1 && doc.has(hit.from, Class::ORGNOUN) && doc.any(hit.to, &["of", "for"]);
    if other || whole && doc.cap(hit.from) || common && of_people {
        return false;
    }
    if common && beside.owner.is_none() && frame.shared(doc.low(hit.from)) {
        return false;
    }
    for entry in fitting(doc, hit) {
        let Target::Known(known) = entry.target else { continue };
        let offer = |score, sense, rule| Some(Offer { score, known, sense, rule });
        let offered = match entry.sense {
            Form::Local => {
                owned |= beside.owns(&doc.lex.known[known as usize]);
                let later = || owner::comes_later(doc, names, frame, known, hit.from);
                let local = beside.weigh(doc, hit, known, later, frame, best.map_or(0, |b| b.score));
                alien |= local.as_ref().is_some_and(|l| l.alien);
                local.and_then(|l| l.score).and_then(|score| offer(score, Sense::Name, "name.local"))
            }
            Form::Metonym
                if acts(doc, names, hit)
                    || frame.seen(known) && names.known(known).is_some() && !located(doc, hit) =>
            {
                offer(100 + frame.of_known(known), Sense::Metonym, "name.metonym")
            }
            Form::Contextual(index) if holds(doc, names, hit, &doc.lex.contexts[index as usize], frame) => {
                offer(100 * (2 + frame.of_known(known)), Sense::Name, "name.context")
            }
            _ => None,
        };
        best = offered.filter(|o| o.score > best.map_or(0, |b| b.score)).or(best);
    }
    // "the Foreign Affairs Committee of the Dutch parliament", "the Dutch parliament's foreign affairs committee", which the lexicon
    // does not have
    let whose = beside.behind || beside.owner.is_some() && doc.is_kind(hit.from - 1, Kind::Poss);
    if whose && !owned && hit.to > hit.from + 1 {
        return false;
    }
    // "Canada's Senate" is none of Montana's.
    let later = |n: &(u32, u32)| best.is_some() && owner::comes_later(doc, names, frame, n.0, hit.from);
    // "The European Parliament condemned it. The parliament has done so before": not Cambodia's, which the article never names
    let of_several = |n: u32, b: u32| !doc.lex.known[n as usize].domestic() && !frame.seen(b);
    if let Some((known, weight)) = named_by_noun(doc, hit, frame).filter(|n| !owned && !later(n))
        && best.is_none_or(|b| b.known != known && (b.score < 2000 * weight || of_several(known, b.known)))
    {
        best = Some(Offer { score: 1, known, sense: Sense::Short, rule: "name.generic" });
    }
    let legislature = || hit.to == hit.from + 1 && doc.is(hit.from, "legislature") && doc.cap(hit.from);
    let best = best.or_else(|| {
        let known = if legislature() { of_region(doc, names) } else { None }?;
        Some(Offer { score: 1, known, sense: Sense::Short, rule: "name.local" })
    });
    if let Some(Offer { known, sense, rule, .. }) = best {
        let actor = names.actor_of(doc, known);
        names.add(mention(doc, hit, actor, sense, rule));
        return true;
    }
    // "The Greens" of a land whose Greens the lexicon does not have
    if alien {
        affiliation::organization(doc, names, hit.from, hit.to);
        return true;
    }
    if fitting(doc, hit).any(|e| e.sense == Form::Metonym) {
        let state = fitting(doc, hit).find_map(|e| known_of(e.target));
        names.add_place(hit.from, hit.to, state);
    }
    false
}

/// `the Assembly` of an article that has named one, with the weight of that: later mentions are read with the other common
/// nouns.
fn named_by_noun(doc: &Doc<'_>, hit: &Hit, frame: &Frame<'_>) -> Option<(u32, u32)> {
    let single = hit.to == hit.from + 1;
    // "the House of Representatives", written from a state's capital, is that state's.
    let house =
        doc.seq(hit.from, &["house", "of"]) && doc.any(hit.from + 2, &["representatives", "delegates"]);
    let named = (single || house).then(|| frame.by_noun(doc.low(hit.from))).flatten();
    let named = named.filter(|n| single || n.1 >= frame::OWN);
    // "the upper house", "the Legislative Council", in an article that opens with Victoria's
    let part =
        single && hit.from > 0 && doc.any(hit.from - 1, &["state", "provincial", "regional", "cantonal"]);
    let own = || frame.of_region(&doc.slice(hit.from - usize::from(part), hit.to).to_lowercase());
    if frame.regional() && (part || !single) { own().or(named) } else { named }
}

/// `the Legislature`, in an article that speaks of Nebraska: that state's.
fn of_region(doc: &Doc<'_>, names: &Names) -> Option<u32> {
    let own = |p: &(usize, usize, Option<u32>)| {
        let target = doc.lex.find_form(&format!("{} Legislature", doc.slice(p.0, p.1)))?;
        known_of(target)
    };
    names.places.iter().take(40).find_map(own)
}

/// What tells whose a name is that many go by: the same for each of them.
struct Beside {
    /// The state or body whose it is by the word before.
    owner: Option<u32>,
    /// It is told behind the name.
    behind: bool,
    /// The demonym right before a name of several words.
    demonym: Option<u32>,
    cap: bool,
    /// No other word in capitals stands beside it.
    apart: bool,
    home: Option<(u32, Weight)>,
}

impl Beside {
    fn of(doc: &Doc<'_>, names: &Names, hit: &Hit, frame: &Frame<'_>) -> Self {
        let last = hit.from.checked_sub(1);
        let demonym = last.filter(|_| hit.to > hit.from + 1).and_then(|b| names.demonym_at(b));
        let small = |b: usize| !doc.cap(b) || doc.has(b, Class::DET);
        let behind = owner::behind(doc, names, hit.to);
        Self {
            owner: behind.or_else(|| last.and_then(|_| owner::of(doc, names, frame, (hit.from, hit.to)))),
            behind: behind.is_some(),
            demonym: demonym.map(|d| d.known),
            cap: doc.cap(hit.from),
            apart: !doc.cap(hit.to) && last.is_some_and(small),
            home: frame.home().map(|h| (h, frame.weight(h))),
        }
    }

    /// `the Canadian Senate`, `Poland's Sejm`: the word before settles whose it is.
    fn owns(&self, info: &Known) -> bool {
        self.owner.is_some() && (self.owner == info.state || self.owner == info.parent)
    }

    /// What speaks for a local name: company first; where there is none, what the local names of the article have in common.
    /// None where another has it, or where no more than `least` speaks for it; `later` where the article comes to its body only
    /// at its end.
    fn weigh(
        &self,
        doc: &Doc<'_>,
        hit: &Hit,
        known: u32,
        later: impl Fn() -> bool,
        frame: &Frame<'_>,
        least: u32,
    ) -> Option<Local> {
        let info = &doc.lex.known[known as usize];
        let state = info.state;
        let of = state.map_or(Weight::default(), |s| frame.weight(s));
        // Whose politics it is weighs more than who is spoken of.
        let seen = of.seen.min(40)
            + 10 * of.home.min(40)
            + info.parent.map_or(0, |p| 5 * frame.of_known(p).min(40))
            + 20 * frame.of_known(known).min(40)
            // "The U.S. House passed it. A sister bill is in the Senate"
            + if frame.sibling(doc, known) { 150 } else { 0 }
            // "ARUSHA — The East African Legislative Assembly passed it. Earlier the House had": of several lands
            + if state.is_none() && frame.opens_with(known) { 600 } else { 0 };
        let seen = if seen > 1 && later() { 1 } else { seen };
        let home = if seen > 0 { seen + 2 * of.hint.min(40) } else { 0 };
        let own = self.owns(info);
        let company = 100 * (home + if own { OWNED } else { 0 });
        let common = of.hint.min(99);
        if company + common <= least {
            return None;
        }
        let body = info.kind() == ActorKind::Body;
        let organization = info.kind() == ActorKind::Organization;
        let elsewhere = self.home.is_some_and(|(h, home)| {
            Some(h) != state && home.home >= if body { 2 * AT_HOME } else { AT_HOME }
        });
        // "the Legislature" alone is any state's.
        let legislature = hit.to == hit.from + 1 && doc.is(hit.from, "legislature");
        if legislature && !own {
            return None;
        }
        let shown = (body || self.apart) && self.cap && !legislature;
        // "The General Council", "the People's Council" of a union are no land's that the article does not speak of.
        let shown = shown && !doc.is(hit.to - 1, "council");
        let alien = shown && elsewhere && organization;
        let common = if shown && common >= 6 && info.role != "committee" && !elsewhere { common } else { 0 };
        // "The Judiciary Committee" of an article on Nebraska's legislature is no chamber's of Congress.
        let national = || info.role == "committee" && info.parent.is_none_or(|p| !frame.seen(p));
        if frame.regional() && !own && national() {
            return None;
        }
        // "The Foreign Relations Committee" of an article on Georgia, which names Peru by the way
        let by_the_way = || {
            let parent = info.parent.is_some_and(|p| frame.seen(p));
            of.home == 0 && !parent && state.is_some_and(|s| frame.outweighed(doc, s))
        };
        // "It was the Assembly that asked", in an article on Britain and the United Nations: none of a part of the land
        let part = info.regional && !frame.regional() && !frame.seen(known);
        if (info.role == "committee" && by_the_way() || part) && !own {
            return None;
        }
        // "the Hungarian National Council" is none of Austria's.
        let foreign = self.demonym.is_some_and(|d| Some(d) != state) && !own && (body || organization);
        // "Lawmakers approved a motion on Western Sahara": whom texts speak of, and whose house none calls by such a word.
        let spoken_of =
            || state.is_some_and(|s| matches!(doc.lex.known[s as usize].role, "observer" | "other"));
        // "ISLAMABAD: The Senate voted. Both sides of the House": the chamber at home goes by the noun.
        let at_home = |(h, home): (u32, Weight)| Some(h) != state && home.home >= AT_HOME && home.hint > 0;
        let house = || hit.to == hit.from + 1 && doc.is(hit.from, "house") && self.home.is_some_and(at_home);
        let ours = state.is_none() && frame.opens_with(known);
        let foreign = foreign || body && !own && of.home == 0 && !ours && (spoken_of() || house());
        Some(Local { score: (!foreign).then_some(company + common), alien })
    }
}

/// How much speaks for a local name; `alien` where it is a party of another land than the article's.
struct Local {
    score: Option<u32>,
    alien: bool,
}

fn holds(doc: &Doc<'_>, names: &Names, hit: &Hit, context: &Context, frame: &Frame<'_>) -> bool {
    let (prev, next) = neighbours(doc, hit);
    (context.seen.is_empty() || context.seen.iter().any(|k| frame.seen(*k)))
        && (context.next.is_empty() || among(next, &context.next))
        && (context.prev.is_empty() || among(prev, &context.prev))
        && !barred(doc, hit, context)
        && (!context.acts || acts(doc, names, hit))
}

/// Does a form stand in company that its rule keeps it from?
pub(in crate::names) fn barred(doc: &Doc<'_>, hit: &Hit, context: &Context) -> bool {
    let (prev, next) = neighbours(doc, hit);
    among(next, &context.notnext) || among(prev, &context.notprev) || titled(doc, hit.from, &context.notof)
}

fn neighbours(doc: &Doc<'_>, hit: &Hit) -> (Option<WordId>, Option<WordId>) {
    let word = |i: usize| doc.toks.get(i).map(|t| t.word);
    (hit.from.checked_sub(1).and_then(word), word(hit.to))
}

fn among(word: Option<WordId>, list: &[WordId]) -> bool {
    word.is_some_and(|w| list.contains(&w))
}

/// `Rep. Jane Roe of Georgia`: the title of the name before `of`.
fn titled(doc: &Doc<'_>, at: usize, titles: &[WordId]) -> bool {
    let of = at.checked_sub(1).filter(|of| !titles.is_empty() && doc.is(*of, "of"));
    let mut name =
        of.into_iter().flat_map(|of| (doc.sent_of(of).from..of).rev().take(5)).take_while(|k| doc.cap(*k));
    name.any(|k| titles.contains(&doc.toks[k].word))
}

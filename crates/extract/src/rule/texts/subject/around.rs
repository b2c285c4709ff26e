//! The state that the words around a text are about.

use super::{at_home, envoy, keeps, names_state};
use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::record::Force;
use crate::text::Role;
use crate::token::Kind;

/// How far behind a decision its paragraph still tells what it is about.
const AFTER: usize = 600;

/// Where organs of many states meet: `in Geneva` is not about Switzerland.
const SEATS: &[&str] = &["york", "geneva", "vienna", "strasbourg", "hague", "brussels", "nairobi"];

/// The state that the words between two decisions speak of.
pub struct Near {
    pub state: usize,
    /// Named once, and not as one that a text is about.
    pub passing: bool,
    /// All that are named there, by whatever right.
    pub beside: Vec<usize>,
}

/// The state spoken of most between two decisions, with the heading over them: what the later one is about.
pub fn local(
    doc: &Doc<'_>,
    from: usize,
    tok: usize,
    sponsors: &[usize],
    body: Option<usize>,
) -> Option<Near> {
    let para = doc.para_of(tok);
    let after = if from > 0 { doc.para_of(from) } else { 0 };
    let first = if from > 0 && after == para {
        from + 1
    } else {
        doc.sents.get(doc.sents.partition_point(|s| s.para <= after)).map_or(0, |s| s.from)
    };
    let last = doc.sents[..doc.sents.partition_point(|s| s.para <= para)].last().map_or(tok + 1, |s| s.to);
    let last = last.min(tok + AFTER);
    let home = body.and_then(|b| doc.names.entry(doc.lex, b)).and_then(|k| k.iso3);
    let mut weights = Weights::default();
    // "Egypt's proposal to add a reference"
    let proposes = |m: &crate::names::Mention| {
        doc.is_kind(m.to, Kind::Poss)
            && doc.any(m.to + 1, &["proposal", "amendment", "amendments", "request", "suggestion"])
    };
    // "A motion in Mali's Senate": whose house acts
    let meant = |m: &&crate::names::Mention| {
        names_state(doc, m) && !proposes(m) && !asks(doc, m.from) && !keeps(doc, m.actor, m.to)
    };
    for m in doc.names.within(first, last).iter().filter(meant) {
        weights.add(m.actor, bearing(doc, m.from, m.to));
    }
    let low = doc.names.demonyms.partition_point(|d| d.from < first);
    let near = doc.names.demonyms[low..].iter().take_while(|d| d.from < last);
    let own = |d: &&crate::names::Demonym| {
        doc.names.known(d.known).is_some_and(|a| keeps(doc, a, d.to)) || votes(doc, d.to)
    };
    for d in near.filter(|d| !own(d)) {
        weights.add_known(doc, d.known, bearing(doc, d.from, d.to));
    }
    weights.0.retain(|w| {
        !sponsors.contains(&w.0) && (home.is_none() || doc.names.actors[w.0].iso3.as_deref() != home)
    });
    // Who only speaks, or is named in a list of states, is not spoken of.
    let beside = weights.0.iter().map(|w| w.0).collect();
    weights.0.retain(|w| w.1 > 1);
    let state = weights.most()?;
    // "Iran" by itself over a section
    let heads = |m: &crate::names::Mention| {
        let line = doc.sent_of(m.from);
        m.actor == state && m.from == line.from && m.to >= line.to
    };
    let passing =
        weights.0.iter().all(|w| w.1 < MEANT - 1) && !doc.names.within(first, last).iter().any(heads);
    Some(Near { state, passing, beside })
}

/// `There was less suspense about Iraq. By 93 votes, the panel`, `Nigeria was the easy one. Without a vote, it adopted a text`: the one
/// state of the short sentence that leads to a decision.
pub fn topic(doc: &Doc<'_>, tok: usize) -> Option<usize> {
    let own = doc.sent_of(tok);
    let before = doc.toks[own.from].sent.checked_sub(1).map(|s| doc.sents[s as usize])?;
    let tells = |k: usize| doc.step(k).is_some() || doc.cue(k).is_some() || doc.quoted(k);
    if before.para != own.para || before.to - before.from > 14 || (before.from..before.to).any(tells) {
        return None;
    }
    let mut states = doc.names.within(before.from, before.to).iter().filter(|m| names_state(doc, m));
    let one = states.next()?.actor;
    states.all(|m| m.actor == one).then_some(one)
}

/// The state an article is about, for texts whose phrase names none: told by how often, where and how it is named.
/// Also whether the lead says it is meant (`in X`, `condemns X`).
pub fn dominant(doc: &Doc<'_>, parties: &[usize]) -> Option<(usize, bool)> {
    let mut weights = Weights::default();
    let lead =
        doc.sents.iter().take(8).position(|s| doc.paras[s.para].role == Role::Prose).unwrap_or(1).max(1);
    let mut early: Vec<usize> = Vec::new();
    let mut meant: Vec<usize> = Vec::new();
    let mut add = |actor: usize, from: usize, to: usize| {
        // "sent it to the governor and both U.S. senators"
        let sits = doc.any(to, &["senators", "senator", "congressman", "congresswoman", "representatives"]);
        // "Samoa's synod asks ministers to act": whose synod it is
        let own = doc.owns(to)
            && (votes(doc, to + 1)
                || (to + 1..to + 3).any(|k| doc.any(k, &["synod", "church", "presbytery", "diocese"])))
            || doc.names.demonym_at(from).is_some() && votes(doc, to);
        if sits || own || keeps(doc, actor, to) || counted(doc, from) || one_town(doc, from, to) {
            return;
        }
        let para = doc.para_of(from);
        let headed = matches!(doc.paras[para].role, Role::Headline | Role::Subhead);
        let told = super::people(doc, from).is_some() || doc.begins(from, "anti-");
        // Only a state of the headline or of the first sentence is what an article is about.
        if (headed || told || doc.toks[from].sent as usize <= lead) && !early.contains(&actor) {
            early.push(actor);
        }
        let place = match doc.paras[para].role {
            Role::Headline => 6,
            _ if para < 4 => 3,
            _ => 1,
        };
        // "over the opposition of countries led by Chad": who acts is not whom it is on.
        if led_by(doc, from) || asks(doc, from) {
            return;
        }
        let bears = if told { MEANT } else { bearing(doc, from, to) };
        if place > 1 && bears == MEANT && !meant.contains(&actor) {
            meant.push(actor);
        }
        weights.add(actor, place * bears);
    };
    // "defeated the government": the state at home, not what its house speaks of.
    let named =
        |m: &&crate::names::Mention| names_state(doc, m) && !doc.any(m.from, &["government", "cabinet"]);
    for m in doc.names.mentions.iter().filter(named) {
        add(m.actor, m.from, m.to);
    }
    for d in &doc.names.demonyms {
        if let Some(actor) = doc.names.known(d.known) {
            add(actor, d.from, d.to);
        }
    }
    // "anti-Iran show", "the Uyghurs": meant wherever they are spoken of.
    for m in doc.names.mentions.iter().filter(|m| doc.begins(m.from, "anti-")) {
        add(m.actor, m.from, m.to);
    }
    for i in 0..doc.sents.get(3).map_or(0, |s| s.from) {
        if let Some(actor) = super::people(doc, i) {
            add(actor, i, i + 1);
        }
    }
    let lead = doc.names.places.iter().take_while(|p| doc.toks[p.0].sent <= 1);
    for p in lead.filter(|p| !doc.any(p.1 - 1, SEATS)) {
        if let Some(actor) = p.2.and_then(|k| doc.names.known(k)) {
            add(actor, p.0, p.1);
        }
    }
    weights.0.retain(|w| !parties.contains(&w.0) && early.contains(&w.0));
    let abroad = Weights(weights.0.iter().copied().filter(|w| !at_home(doc, w.0)).collect());
    let most = abroad.most().or_else(|| weights.most())?;
    Some((most, meant.contains(&most)))
}

/// `a Russian | veto`, `Cuba's second | amendment`: what a state does with a text, and none that it is about.
fn votes(doc: &Doc<'_>, at: usize) -> bool {
    let noun = at + usize::from(crate::number::ordinal(doc, at).is_some() || doc.is(at, "double"));
    doc.any(noun, &["veto", "vetoes", "amendment", "amendments", "objection", "objections", "abstention"])
}

/// `at the request of Chad`, `its main sponsor, Chad`: who acts on a text.
pub(super) fn asks(doc: &Doc<'_>, from: usize) -> bool {
    let lead = from.saturating_sub(1 + usize::from(from > 0 && doc.has(from - 1, Class::DET)));
    let request = |k: usize| doc.any(k, &["request", "behest", "urging", "insistence", "initiative"]);
    let of = lead > 1 && doc.is(lead, "of") && request(lead - 1);
    // "hailed as historic by the United States": who speaks of it
    const SPOKEN: &[&str] = &[
        "hailed", "praised", "decried", "welcomed", "denounced", "criticised", "criticized", "opposed",
        "backed", "supported", "applauded", "dismissed", "rejected",
    ];
    let by = lead > 3 && doc.is(lead, "by") && (lead - 3..lead).any(|k| doc.any(k, SPOKEN));
    of || by
        || lead > 1
            && doc.is_kind(lead, Kind::Comma)
            && doc.any(lead - 1, &["sponsor", "co-sponsor", "author"])
}

/// `a bloc led by Chad, Egypt and Mali`: is the state at `from` in a list of those who lead?
fn led_by(doc: &Doc<'_>, from: usize) -> bool {
    let mut first = from;
    let floor = from.saturating_sub(24).max(2);
    while first > floor
        && (doc.is_kind(first - 1, Kind::Comma) || doc.is(first - 1, "and"))
        && let Some(m) = doc.names.mention_at(first - 2).filter(|m| names_state(doc, m))
    {
        first = m.from;
    }
    first > 1 && doc.seq(first - 2, &["led", "by"])
}

/// `51 in favour and 1 opposed (United States)`, `with 2 abstentions (Peru, Chad)`: whom a count names in brackets.
fn counted(doc: &Doc<'_>, from: usize) -> bool {
    let open = (from.saturating_sub(40)..from).rev().take_while(|k| !doc.is_kind(*k, Kind::Stop));
    let open = open.take_while(|k| !doc.is_kind(*k, Kind::Close)).find(|k| doc.is_kind(*k, Kind::Open));
    open.filter(|k| *k > 1).is_some_and(|k| {
        let word =
            doc.has(k - 1, Class::AGAINST.or(Class::ABSTAIN).or(Class::FAVOUR)) || doc.is(k - 1, "opposed");
        crate::number::before(doc, k - usize::from(word))
    })
}

/// `becoming the largest U.S. city to do so`, `the first American town`: which of a land's towns decides, none that it is about.
pub(super) fn one_town(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    const TOWNS: &[&str] = &["city", "cities", "town", "towns", "county", "counties", "council", "councils"];
    from > 0
        && doc.any(to, TOWNS)
        && (doc.any(from - 1, &["largest", "biggest", "latest", "other"])
            || crate::number::ordinal(doc, from - 1).is_some()
            || crate::number::before(doc, from))
}

/// Actors and how much speaks for them.
#[derive(Default)]
struct Weights(Vec<(usize, usize)>);

impl Weights {
    fn add(&mut self, actor: usize, by: usize) {
        match self.0.iter_mut().find(|w| w.0 == actor) {
            Some(w) => w.1 += by,
            None => self.0.push((actor, by)),
        }
    }

    fn add_known(&mut self, doc: &Doc<'_>, known: u32, by: usize) {
        if let Some(actor) = doc.names.known(known) {
            self.add(actor, by);
        }
    }

    /// The actor with the greatest weight; of equals the one named first.
    fn most(&self) -> Option<usize> {
        self.0.iter().max_by_key(|w| (w.1, std::cmp::Reverse(w.0))).map(|w| w.0)
    }
}

/// Weight of a state that the words around it say is meant.
const MEANT: usize = 4;

/// How far the words around a state's name make it the one spoken of (`in X`, `condemns X`, `X's army`), not one that
/// speaks or acts (`X's ambassador`, `the delegate of X`, `A, X and Y`).
fn bearing(doc: &Doc<'_>, from: usize, to: usize) -> usize {
    let start = doc.sent_of(from).from;
    let mut lead = from;
    while lead > start && (doc.has(lead - 1, Class::DET.or(Class::ADVERB)) || doc.names.place_at(lead - 1)) {
        lead -= 1;
    }
    let before = lead.checked_sub(1).filter(|b| *b >= start);
    let state = |i: usize| doc.names.mention_at(i).is_some_and(|m| names_state(doc, m));
    let listed = before.is_some_and(|b| {
        (doc.is_kind(b, Kind::Comma) || doc.is(b, "and"))
            && b > start
            && (state(b - 1) || doc.is_kind(b - 1, Kind::Comma))
    }) || (doc.is_kind(to, Kind::Comma) || doc.is(to, "and"))
        // "condemns Belarus, spares Russia": no list
        && (state(to + 1) || state(to + 2) && !doc.form(to + 1).has(Form::THIRD));
    // "at its meeting in Niger": where a body meets.
    let venue = before.is_some_and(|b| {
        doc.is(b, "in")
            && (b.saturating_sub(3).max(start)..b).any(|i| {
                doc.any(
                    i,
                    &["met", "meeting", "session", "summit", "held", "gathered", "began", "begun", "started"],
                )
            })
    });
    if envoy(doc, from, to) || listed || venue {
        return 1;
    }
    let meant = before.is_some_and(|b| {
        doc.any(
            b,
            &[
                "in", "of", "on", "against", "inside", "into", "within", "across", "towards", "toward",
                "about", "over",
            ],
        ) || (b.saturating_sub(2).max(start)..=b)
            .any(|i| doc.verb(i).is_some_and(|v| v.force.is_some_and(addresses)))
    });
    let headed = from == start && doc.is_kind(to, Kind::Colon);
    if meant || headed || doc.is_kind(to, Kind::Poss) { MEANT } else { 2 }
}

/// Does a text address somebody with a verb of this force?
fn addresses(force: Force) -> bool {
    matches!(
        force,
        Force::Condemns | Force::Concerned | Force::Calls | Force::Urges | Force::Demands | Force::Requests
    )
}

//! Enumerations read to the left, from the verb they are the subject of.

use super::edge::{governed, home, named, others, told_apart};
use super::place::{Place, place_in};
use super::*;

/// The actors of a list that ends before token `end`, in the order of the text, and where the list begins. Nothing if a
/// preposition governs it.
pub fn before(doc: &Doc<'_>, end: usize, floor: usize) -> (Vec<Named>, usize) {
    let mut list = Leftward { doc, floor, out: Vec::new(), linked: true };
    let mut i = others(doc, end, floor).unwrap_or(end);
    while i > floor {
        match list.past(i) {
            Past::On(start) => i = start,
            Past::Whole(names, start) => return (names, start),
            Past::Governed => return (Vec::new(), i),
            Past::End => break,
        }
    }
    if governed(doc, i, floor) {
        return (Vec::new(), i);
    }
    list.out.reverse();
    (list.out, i)
}

/// A list as far as it was read, the last name first.
struct Leftward<'d, 'a> {
    doc: &'d Doc<'a>,
    floor: usize,
    out: Vec<Named>,
    /// A link, or the end: a name may stand before it. Between names only links and what describes them.
    linked: bool,
}

/// What the words before a place in the list are.
enum Past {
    /// Part of it, which goes on before this token.
    On(usize),
    /// The whole list, and where it begins.
    Whole(Vec<Named>, usize),
    /// A preposition governs it.
    Governed,
    /// No part of it.
    End,
}

impl Leftward<'_, '_> {
    fn past(&mut self, i: usize) -> Past {
        let doc = self.doc;
        let p = i - 1;
        if doc.is_kind(p, Kind::Dash) && self.out.is_empty() {
            return self.dashes(p);
        }
        if doc.is_kind(p, Kind::Close) {
            let open =
                self.back(p, if self.out.is_empty() { 60 } else { 14 }).find(|k| doc.is_kind(*k, Kind::Open));
            return open.map_or(Past::End, |open| self.brackets(open, p));
        }
        if let Some(m) = doc.names.mention_at(p) {
            return self.name(m);
        }
        // "the DMK, Left parties and the SP opposed it"
        let party = |m: &Mention| m.to == p && doc.names.actors[m.actor].is(ActorKind::Organization);
        if doc.is(p, "parties") && p > self.floor && doc.names.mention_at(p - 1).is_some_and(party) {
            return Past::On(p);
        }
        if self.opens_where(p) {
            self.out.reverse();
            return Past::Whole(std::mem::take(&mut self.out), i);
        }
        if let Some(start) = self.title(p) {
            return Past::On(start);
        }
        if let Some(start) = self.seat(p) {
            return Past::On(start);
        }
        if doc.any(p, &["and", "or", "nor", "plus", "&"]) {
            self.linked = true;
            return Past::On(p);
        }
        if comma(doc, p) {
            self.linked = true;
            return self.comma(p).map_or(Past::End, Past::On);
        }
        if self.joins(p, i) {
            self.linked |= doc.any(p, &["as", "with", "alongside"]);
            return Past::On(p);
        }
        self.unknown(p).or_else(|| self.description(p)).map_or(Past::End, Past::On)
    }

    /// `On the government benches | Cuba and Iran were opposed`, `Among governments | China abstained`: where they sit who are listed.
    fn opens_where(&self, p: usize) -> bool {
        let doc = self.doc;
        let first = doc.sent_of(p).from;
        let plain = |k: usize| doc.is_kind(k, Kind::Word) && !doc.cap(k) && doc.names.free(k);
        !self.out.is_empty()
            && !self.linked
            && first >= self.floor
            && p < first + 5
            && doc.any(first, &["on", "among", "from"])
            && envoy(doc, p)
            && (first + 1..=p).all(plain)
    }

    /// The tokens before `p`, the nearest first.
    fn back(&self, p: usize, reach: usize) -> impl Iterator<Item = usize> + use<> {
        (self.floor.max(p.saturating_sub(reach))..p).rev()
    }

    /// `six senators - A, B and C - voted`, `A - the text's author - voted`
    fn dashes(&self, close: usize) -> Past {
        let open = self.back(close, 60).find(|k| self.doc.is_kind(*k, Kind::Dash));
        let Some(open) = open else { return Past::End };
        let (inner, at) = before(self.doc, close, open + 1);
        if !inner.is_empty() && at <= open + 3 { Past::Whole(inner, at) } else { Past::On(open) }
    }

    /// `Four countries (A, B and C) voted`; `A (Labour) voted`
    fn brackets(&self, open: usize, close: usize) -> Past {
        let doc = self.doc;
        let several = open > self.floor
            && (doc.has(open - 1, Class::MEMBER)
                || doc.any(open - 1, &["countries", "states", "delegations", "nations", "members"]));
        // "four (Russia, India, China, Japan) abstaining"
        let number =
            || crate::number::cardinal(doc, open.checked_sub(1)?).filter(|n| n.1 == 1 && open > self.floor);
        let count = if several { None } else { number().map(|n| n.0 as usize) };
        if (several || count.is_some()) && self.out.is_empty() {
            let (inner, at) = before(doc, close, open + 1);
            let listed = if let Some(n) = count { inner.len() == n } else { inner.len() > 1 };
            if listed && at <= open + 3 {
                return Past::Whole(inner, at);
            }
        }
        Past::On(open)
    }

    fn name(&mut self, m: &Mention) -> Past {
        // "and Council members A": whose members.
        let whose = self.doc.names.role_at(m.to).is_some() && self.doc.has(m.to, Class::MEMBER);
        if whose && m.from >= self.floor && !self.linked && !self.out.is_empty() {
            return Past::On(m.from);
        }
        // "Kenya's Ali Okoth and Rwanda's Odette Nyira": whose member the last one is.
        let last = self.out.last().is_some_and(|last| last.from == m.to + 1) && !self.linked;
        // "Likud's Dan Amar and Shas's Eli Gabay": or of whose party.
        let actor = &self.doc.names.actors[m.actor];
        let owner = self.doc.is_kind(m.to, Kind::Poss)
            && (actor.is(ActorKind::State) || actor.is(ActorKind::Organization));
        if owner && last && m.from >= self.floor {
            return Past::On(m.from);
        }
        if m.from < self.floor || !self.linked {
            return Past::End;
        }
        if !self.out.is_empty() && introduces(self.doc, m, self.floor) {
            self.out.reverse();
            return Past::Whole(std::mem::take(&mut self.out), m.from);
        }
        match place_in(self.doc, m, self.floor) {
            Place::Item(start) => {
                if item(self.doc, m).0 {
                    self.out.push(Named { actor: m.actor, from: m.from, to: m.to });
                }
                self.linked = false;
                Past::On(start)
            }
            Place::Home(of) => Past::On(of),
            Place::Part(start) => {
                self.linked = false;
                Past::On(start)
            }
            Place::Governed => Past::Governed,
        }
    }

    /// `and Dinagat Islands Rep. B`, `, Ward 2 Councilman C`: where the seat before a title begins.
    fn seat(&self, p: usize) -> Option<usize> {
        let doc = self.doc;
        let ward = |k: usize| k > 0 && doc.is_kind(k, Kind::Num) && doc.any(k - 1, SEATS);
        let name =
            |k: usize| doc.is_kind(k, Kind::Word) && doc.cap(k) && doc.names.free(k) || k > 0 && ward(k);
        let role = (p + 1..p + 4).find(|k| doc.names.role_at(*k).is_some())?;
        let before = |k: usize| k > self.floor && (comma(doc, k - 1) || doc.any(k - 1, &["and", "or"]));
        let fits = !self.out.is_empty()
            && (p..role).all(name)
            && doc.has(role, Class::DET) == doc.has(p, Class::DET);
        let start =
            (self.floor.max(p.saturating_sub(3))..=p).rev().find(|k| before(*k) && (*k..=p).all(name));
        start.filter(|_| fits)
    }

    /// A place, an office, a possessive, those who act for somebody: what belongs to a name.
    fn title(&self, p: usize) -> Option<usize> {
        let (doc, floor) = (self.doc, self.floor);
        if doc.names.place_at(p) {
            let of = self.back(p, 5).find(|k| doc.any(*k, &["of", "from", "in", "for"]));
            return Some(of.unwrap_or(p));
        }
        if let Some(of) = home(doc, p, floor) {
            return Some(of);
        }
        // "and of course D itself"
        if doc.is(p, "course") && p > floor && doc.is(p - 1, "of") {
            return Some(p - 1);
        }
        if let Some(role) = doc.names.role_at(p) {
            // "and Council members A"
            let whose = role.from > floor
                && doc.any(role.from - 1, &["council", "board", "committee", "assembly"])
                && doc.names.free(role.from - 1);
            return Some((role.from - usize::from(whose)).max(floor));
        }
        (doc.is_kind(p, Kind::Poss)
            || envoy(doc, p) && !doc.any(p, &["that", "those"])
            || doc.names.demonym_at(p).is_some()
            || p > floor && ousted(doc, p))
        .then_some(p)
    }

    /// What stands before a comma: an item, its tag, or what is put in behind it.
    fn comma(&self, p: usize) -> Option<usize> {
        let (doc, floor) = (self.doc, self.floor);
        // "members, A and B among them,"
        if self.out.is_empty() && p > floor + 2 && doc.seq(p - 2, &["among", "them"]) {
            return Some(p - 2);
        }
        // "D-Andover", "D-N.Y.", "D-North Andover", "D-Ward 2", "Ward 4"
        let tagged =
            |at: &usize| tag_end(doc, *at) == Some(p) && (doc.tags(*at) || comma(doc, at.wrapping_sub(1)));
        if let Some(at) = self.back(p, 5).find(tagged) {
            return Some(at - usize::from(at > floor && comma(doc, at - 1)));
        }
        let word = p.wrapping_sub(1);
        // "Unlike Fiji, Peru voted yes", "Among the Greens, only Ann Roe voted yes"
        if doc.names.mention_at(word).is_some_and(|m| self.led_in(m.from)) {
            return None;
        }
        // "Peru and, surprisingly, Fiji voted yes"
        if p > floor + 3 && doc.ends(word, "ly") && comma(doc, p - 2) && doc.is(p - 3, "and") {
            return Some(p - 2);
        }
        let apposed = apposed(doc, p, floor);
        // "A, Cruz, B and C voted yes": a name that the article does not tell more of.
        let item = p > floor + 1 && named(doc, word) && doc.names.free(word) && comma(doc, word - 1);
        if item || ends_item(doc, p) || p > floor && (doc.has(p - 1, Class::CONJ) || comma(doc, p - 1)) {
            // A name before the comma: an item, or the end of what stands in apposition.
            return Some(apposed.unwrap_or(p));
        }
        apposed.or_else(|| told_apart(doc, p, floor))
    }

    /// Does a preposition that opens the sentence lead to the name at `at`?
    fn led_in(&self, at: usize) -> bool {
        let doc = self.doc;
        let prep = at.saturating_sub(1 + usize::from(at > 0 && doc.has(at - 1, Class::DET)));
        prep >= self.floor
            && (doc.is(prep, "unlike")
                || prep == doc.sent_of(at).from && doc.any(prep, &["among", "of", "within", "from"]))
    }

    /// `along with`, `as well as`, `both`: the word at `p`, with the list going on at `i`.
    fn joins(&self, p: usize, i: usize) -> bool {
        const WITH: &[&str] = &[
            "both", "well", "as", "along", "alongside", "with", "together", "itself", "alone", "even", "also",
        ];
        let (doc, floor) = (self.doc, self.floor);
        doc.has(p, Class::DET.or(Class::NUMBER).or(Class::POSS))
            // "the Union's 28 members"
            || doc.is_kind(p, Kind::Num) && envoy(doc, i) && p > floor && doc.is_kind(p - 1, Kind::Poss)
            || doc.any(p, WITH)
                && (!doc.is(p, "as") || doc.is(p + 1, "well") || p > floor && doc.is(p - 1, "well"))
                && (!doc.is(p, "with") || p > floor && doc.any(p - 1, &["along", "together"]))
    }

    /// `the AfD and the Mayors`: a name the lexicon does not know is an item that names nobody.
    fn unknown(&mut self, p: usize) -> Option<usize> {
        let (doc, floor) = (self.doc, self.floor);
        if !self.linked || !named(doc, p) || !doc.names.free(p) {
            return None;
        }
        let mut k = p;
        while k > floor
            && k + 4 > p
            && (doc.cap(k - 1) || doc.is_kind(k - 1, Kind::Num))
            && doc.names.free(k - 1)
        {
            k -= 1;
        }
        if k > floor && doc.has(k - 1, Class::DET) {
            k -= 1;
        }
        let linked = k > floor && (comma(doc, k - 1) || doc.any(k - 1, &["and", "plus"]));
        self.linked &= !linked;
        linked.then_some(k)
    }

    /// `and its coalition partner Komeito`
    fn description(&self, p: usize) -> Option<usize> {
        let (doc, floor) = (self.doc, self.floor);
        // "For the first time Fiji voted yes": no description of Fiji.
        let apart = &["time", "year", "session", "consensus", "decision", "occasion", "vote", "end"];
        if self.linked || self.out.is_empty() || !describes(doc, p) || doc.any(p, apart) {
            return None;
        }
        let opens = match self.back(p, 4).find(|k| !describes(doc, *k) || doc.has(*k, Class::DET)) {
            Some(k) => comma(doc, k) || doc.any(k, &["and", "or"]) || doc.has(k, Class::DET.or(Class::POSS)),
            None => p < floor + 5,
        };
        opens.then_some(p)
    }
}

/// `one Republican, Rep. A,`, `Two Greens, A and B,`: the party of those who are named behind it.
fn introduces(doc: &Doc<'_>, m: &Mention, floor: usize) -> bool {
    let counts = |k: usize| {
        doc.has(k, Class::NUMBER)
            || doc.is_kind(k, Kind::Num)
            || doc.any(k, &["a", "another", "fellow"])
            || doc.any(k, &["lone", "sole", "only", "other"]) && k > floor && doc.is(k - 1, "the")
    };
    doc.names.actors[m.actor].is(ActorKind::Organization)
        && comma(doc, m.to)
        && m.from > floor
        && counts(m.from - 1)
        && doc.names.free(m.from - 1)
}

/// Does a name (with its brackets or place) end before token `p`?
fn ends_item(doc: &Doc<'_>, p: usize) -> bool {
    p > 0
        && (doc.names.mention_at(p - 1).is_some()
            || doc.is_kind(p - 1, Kind::Close)
            || doc.names.place_at(p - 1)
            || home(doc, p - 1, 0).is_some()
            || doc.any(p - 1, &["itself", "alone"])
            || p > 2 && envoy(doc, p - 1) && (p - 3..p - 1).any(|k| doc.names.mention_at(k).is_some()))
}

/// The comma that opens the apposition which the comma at `close` ends: `X, an independent,`; `Y, which holds two seats,`.
fn apposed(doc: &Doc<'_>, close: usize, floor: usize) -> Option<usize> {
    // "X, which voted yes, and Y,": Y is one more.
    let last = doc.names.mention_at(close.checked_sub(1)?);
    if last.is_some_and(|m| m.from > floor + 1 && doc.is(m.from - 1, "and") && comma(doc, m.from - 2)) {
        return None;
    }
    let mut k = close;
    let lo = floor.max(close.saturating_sub(30));
    while k > lo {
        k -= 1;
        if doc.is_kind(k, Kind::Semicolon) || doc.is_kind(k, Kind::Colon) {
            return None;
        }
        if !comma(doc, k) {
            continue;
        }
        let first = k + 1;
        if !ends_item(doc, k) && !doc.tags(k.wrapping_sub(1)) {
            // The segment itself may hold a comma: "X, a party that holds one, or two, seats,"
            continue;
        }
        let party = doc.names.mention_at(k.wrapping_sub(1)).is_some_and(|m| introduces(doc, m, floor));
        let names = party
            || doc.names.mention_at(first).is_some_and(|m| m.from == first)
            || doc.is(first, "the")
                && doc.names.mention_at(first + 1).is_some_and(|m| {
                    // "the United States, the United Kingdom and France, abstained"
                    let goes_on = !doc.is_kind(m.to, Kind::Word) || doc.any(m.to, &["and", "or"]);
                    m.to > first + 1 && goes_on && !doc.is_kind(m.to, Kind::Poss)
                })
            || doc.any(first, &["and", "or"])
            || doc.seq(first, &["as", "well"])
            || doc.any(first, &["along", "alongside", "together", "plus", "including", "like"]);
        let opens = doc.any(
            first,
            &[
                "a", "an", "both", "the", "his", "her", "its", "also", "himself", "herself", "now", "one",
                "formerly", "chair", "co-chair",
            ],
        ) || doc.has(first, Class::REL.or(Class::PREP).or(Class::POSS))
            || doc.names.role_at(first).is_some()
            || doc.ends(first, "ing")
            || doc.ends(first, "ed");
        // "a text on X, with A, B and C abstaining", "on X, by 12-0 with A, B and C": the voters, no apposition.
        let with = (first..close).find(|k| doc.is(*k, "with")).filter(|k| *k == first || doc.is(first, "by"));
        let voters = with.is_some_and(|k| (k..close).any(|t| doc.names.mention_at(t).is_some()));
        return (opens && !names && !voters).then_some(k);
    }
    None
}

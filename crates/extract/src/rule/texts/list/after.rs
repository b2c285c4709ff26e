//! Enumerations read to the right: `including A, B and the C members`.

use super::*;
use crate::number;

/// The actors of a list that starts at token `start`.
pub fn after(doc: &Doc<'_>, start: usize, to: usize) -> Vec<Named> {
    let mut list = Rightward { doc, start, out: Vec::new(), open: true, idle: 0, clause: 0 };
    let mut i = start;
    while i < to
        && let Some(next) = list.past(i)
    {
        i = next;
    }
    list.without_next_clause()
}

/// Nouns for a side of a vote.
const SIDES: &[&str] = &["abstention", "abstentions", "rejection", "opposition", "absence", "vote", "votes"];

/// A list as far as it was read.
struct Rightward<'d, 'a> {
    doc: &'d Doc<'a>,
    start: usize,
    out: Vec<Named>,
    /// A name, or a link that wants one.
    open: bool,
    /// How many words have only described since.
    idle: usize,
    /// How many names stood before the last `, and`.
    clause: usize,
}

impl Rightward<'_, '_> {
    /// Where the list goes on behind token `i`, if that belongs to it.
    fn past(&mut self, i: usize) -> Option<usize> {
        let doc = self.doc;
        // "Hungary, alone among EU members, voted yes"
        let apart = doc.is(i, "alone") && doc.any(i + 1, &["among", "of", "in"]);
        // "Voting yes: A, R-1; B, D-2"
        if doc.is_kind(i, Kind::Semicolon) && self.start > 0 && doc.is_kind(self.start - 1, Kind::Colon) {
            self.open = !self.out.is_empty() && doc.names.mention_at(i + 1).is_some_and(|m| self.rolled(m));
            return self.open.then_some(i + 1);
        }
        if doc.quoted(i) && doc.names.free(i) || doc.is_kind(i, Kind::Semicolon) || apart {
            return None;
        }
        if let Some(m) = doc.names.mention_at(i) {
            return self.name(m);
        }
        if doc.names.place_at(i) || doc.names.role_at(i).is_some() || doc.names.demonym_at(i).is_some() {
            return Some(i + 1);
        }
        if doc.is_kind(i, Kind::Open) {
            return Some(past_tag(doc, i)).filter(|end| *end > i);
        }
        // "Eight abstained, among them A and B, and two, C and D, stayed away": the next count's.
        let counted = || number::cardinal(doc, i + 1).is_some_and(|n| comma(doc, i + 1 + n.1));
        // "the rejection of A and B and the abstention of C": the next side's.
        let side = || doc.is(i + 1, "the") && doc.any(i + 2, SIDES) && doc.any(i + 3, &["of", "against"]);
        if (doc.is(i, "and") || comma(doc, i)) && !self.out.is_empty() && (counted() || side()) {
            return None;
        }
        if let Some(next) = self.link(i) {
            return Some(next);
        }
        if doc.any(i, &["of", "from", "for", "in"]) {
            return self.governed(i);
        }
        self.open |= comma(doc, i.wrapping_sub(1));
        self.title(i).or_else(|| self.unknown(i)).or_else(|| self.description(i))
    }

    /// Is nothing told of a name in a roll but its tag?
    fn rolled(&self, m: &Mention) -> bool {
        let doc = self.doc;
        let end = past_tag(doc, m.to);
        end > m.to && comma(doc, m.to)
            || m.to >= doc.sent_of(m.from).to
            || matches!(doc.kind(end), Some(Kind::Semicolon | Kind::Stop))
    }

    fn name(&mut self, m: &Mention) -> Option<usize> {
        let doc = self.doc;
        if !self.open {
            return None;
        }
        // "X, an LREM member": what X is
        let person = |n: &Named| doc.names.actors[n.actor].is(ActorKind::Person) && n.to + 2 == m.from;
        let described = m.from > self.start
            && doc.has(m.from - 1, Class::INDEF)
            && doc.has(m.to, Class::MEMBER)
            && self.out.last().is_some_and(person);
        if described {
            self.open = false;
            return Some(m.to + 1);
        }
        let (fits, end) = item(doc, m);
        if fits {
            self.out.push(Named { actor: m.actor, from: m.from, to: m.to });
        } else if doc.names.actors[m.actor].is(ActorKind::Body) && self.out.is_empty() && self.idle > 2 {
            return None;
        }
        let next = past_tag(doc, past_tag(doc, end.max(m.to)));
        self.open = !fits && (doc.is_kind(m.to, Kind::Poss) || places_member(doc, m))
            || next > m.to && comma(doc, next - 1);
        self.idle = 0;
        Some(next)
    }

    /// A comma, `and`, `as well as`, `along with`: a name is to follow.
    fn link(&mut self, i: usize) -> Option<usize> {
        let doc = self.doc;
        // "A and, to the surprise of many, B"
        if comma(doc, i) && i > self.start && doc.is(i - 1, "and") {
            let close =
                (i + 1..i + 9).find(|k| comma(doc, *k)).filter(|k| doc.names.within(i, *k).is_empty());
            self.open = true;
            return Some(close.unwrap_or(i) + 1);
        }
        if let Some(next) = self.past_relative(i) {
            self.open = true;
            return Some(next);
        }
        let len = if comma(doc, i) || doc.any(i, &["and", "or", "nor", "plus", "&"]) {
            if comma(doc, i) && doc.any(i + 1, &["and", "plus"]) {
                self.clause = self.out.len();
            }
            self.idle = 0;
            1
        } else if doc.seq(i, &["as", "well", "as"]) {
            3
        } else if doc.any(i, &["along", "together", "jointly"]) && doc.is(i + 1, "with") {
            2
        } else if doc.is(i, "alongside") {
            1
        } else {
            return None;
        };
        self.open = true;
        // "the support of A and B, as well as that of C"
        let at = i + len;
        let that = doc.any(at, &["that", "those"]) && doc.is(at + 1, "of");
        let of = len == 3 && doc.is(at, "of");
        Some(at + if that { 2 } else { usize::from(of) })
    }

    /// `were A, who has been there twice, | and B`: past what is told of the one named last.
    fn past_relative(&self, i: usize) -> Option<usize> {
        let doc = self.doc;
        let last = self.out.last().filter(|_| comma(doc, i) && doc.any(i + 1, &["who", "whose"]))?;
        let person = doc.names.actors[last.actor].is(ActorKind::Person);
        let to = doc.sent_of(i).to.min(i + 24);
        let close = (i + 3..to).find(|k| comma(doc, *k)).filter(|_| person)?;
        let name = |k: usize| doc.names.role_at(k).is_some() || doc.names.mention_at(k).is_some();
        (doc.is(close + 1, "and") && name(close + 2)).then_some(close + 2)
    }

    /// `of Kentucky`, `of A and B`: past a name's place, or on to those whom the noun before stands for.
    fn governed(&self, i: usize) -> Option<usize> {
        let doc = self.doc;
        let at = i + 1 + usize::from(doc.is(i + 1, "the"));
        // "lawmakers of the ruling AK Party"
        let bench = at + usize::from(doc.any(at, &["ruling", "opposition", "governing", "co-ruling"]));
        let party = |m: &Mention| m.from == bench && doc.names.actors[m.actor].is(ActorKind::Organization);
        let members = i > self.start && doc.has(i - 1, Class::MEMBER) && doc.ends(i - 1, "s");
        if self.open && self.out.is_empty() && members && doc.names.mention_at(bench).is_some_and(party) {
            return Some(bench);
        }
        let place = doc.names.place_at(i + 1)
            || doc.names.mention_at(at).is_some()
            || doc.names.mention_at(i + 1).is_some()
            || doc.cap(at) && !self.open;
        if !place {
            return None;
        }
        // "X, a member of Fidesz, and Y"
        let member = self.out.last().is_some_and(|n| {
            let person = doc.names.actors[n.actor].is(ActorKind::Person);
            person && comma(doc, n.to) && doc.has(n.to + 1, Class::DET.or(Class::INDEF)) && i < n.to + 6
        });
        // "the delegations of A and B" go on; "X of Kentucky" is X.
        if self.open && !member && i > self.start && (i.saturating_sub(3)..i).any(|k| envoy(doc, k)) {
            return Some(at);
        }
        let mut next = doc.names.mention_at(at).map_or(at + 1, |m| m.to);
        while doc.cap(next) && doc.names.free(next) {
            next += 1;
        }
        // "X of the Unity party and Y"
        let party =
            !self.open && doc.any(next, &["party", "alliance", "bloc", "movement", "faction", "group"]);
        Some(next + usize::from(party))
    }

    /// `Communist X and Socialist Y`: a party that the lexicon does not know describes the member.
    fn title(&self, i: usize) -> Option<usize> {
        let doc = self.doc;
        if !self.open || !doc.cap(i) || doc.kind(i) != Some(Kind::Word) {
            return None;
        }
        let person = |k: usize| {
            doc.names
                .mention_at(k)
                .is_some_and(|m| m.from == k && doc.names.actors[m.actor].is(ActorKind::Person))
        };
        // "and Laya party-list Rep. X", "Iloilo 2nd District Rep. X": so does a seat.
        let seat = |k: usize| {
            doc.names.role_at(k).is_some()
                || doc.names.free(k) && (doc.cap(k) || doc.digit(k) || doc.raw(k).contains('-'))
        };
        let p = (i + 1..i + 6).find(|k| person(*k))?;
        ((i + 1..p).all(seat) && (p == i + 1 || doc.names.role_at(p - 1).is_some())).then_some(p)
    }

    /// A name the lexicon does not know names nobody.
    fn unknown(&self, i: usize) -> Option<usize> {
        let doc = self.doc;
        if !self.open || self.out.is_empty() || !doc.cap(i) || !doc.names.free(i) {
            return None;
        }
        let mut end = i;
        while end < i + 4 && (doc.cap(end) || doc.is_kind(end, Kind::Num)) && doc.names.free(end) {
            end += 1;
        }
        (comma(doc, end) || doc.any(end, &["and", "plus"])).then_some(end)
    }

    /// A word that describes a name, or says that more follow.
    fn description(&mut self, i: usize) -> Option<usize> {
        let doc = self.doc;
        // "The text, tabled by A, also summons B": what the text does
        if doc.is(i, "also") && doc.ends(i + 1, "s") && !doc.cap(i + 1) && comma(doc, i.wrapping_sub(1)) {
            return None;
        }
        let more = doc.any(i, &["including", "notably", "namely"]);
        let word = more
            || self.open && (describes(doc, i) || doc.any(i, &["among", "such", "as"]))
            || doc.any(i, &["also", "even", "itself", "both", "them", "only"]);
        // "a text, tabled by A and B, urging C to stop": what the text does
        let says =
            || doc.ends(i, "ing") && doc.verb(i).is_some_and(|v| v.force.is_some()) && comma(doc, i - 1);
        if !word || self.idle > 7 || i > self.start && says() {
            return None;
        }
        self.open |= more;
        self.idle += 1;
        Some(i + 1)
    }

    /// `led by A and B, C insisted on a vote`: `and` has closed the list, and C has a verb of its own.
    fn closed_before_last(&self) -> bool {
        let doc = self.doc;
        let [.., second, third, last] = self.out[..] else { return false };
        let and = |from: usize, to: usize| (from..to).any(|k| doc.is(k, "and"));
        let verb = doc.form(last.to).has(crate::lexicon::Form::PAST) || doc.has(last.to, Class::AUX);
        comma(doc, third.to) && last.from <= third.to + 2 && and(second.to, third.from) && verb
    }

    /// `... were A and B, and C abstained`: C begins the next clause.
    fn without_next_clause(mut self) -> Vec<Named> {
        let doc = self.doc;
        let tail = self.out.last().map_or(0, |n| n.to);
        if self.clause > 0
            && self.clause < self.out.len()
            && (doc.has(tail, Class::AUX) || doc.any(tail, &["abstained", "voted", "opposed", "did"]))
        {
            self.out.truncate(self.clause);
        }
        if self.closed_before_last() {
            self.out.pop();
        }
        self.out
    }
}

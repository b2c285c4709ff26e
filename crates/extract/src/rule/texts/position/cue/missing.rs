//! Who was not there and who did not vote: `left the room before the vote`, `took no part`, `were not in the hall`.

use super::{Cue, Side, VOTE, cue, real};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::ActorKind;
use crate::record::VoteOption::{Absent, Abstain, NotVoting};
use crate::token::Kind;
use crate::words::Words;

/// What can be sent, or not, whoever is there.
const SENT: &[&str] = &[
    "speaker", "speakers", "letter", "message", "reply", "statement", "response", "answer", "single", "note",
];

/// The words that can start it.
pub(super) static MISSING: Words = Words::of(&[
    "room", "chamber", "hall", "seat", "seats", "house", "present", "left", "walked", "stormed", "filed",
    "stayed", "stays", "staying", "boycotted", "skipped", "missed", "sat", "part", "participate",
    "participating", "empty", "unoccupied", "vacant", "trooped", "show", "turn", "seen", "withdrew",
    "staged", "staging", "walking", "send", "sent", "session", "sitting", "meeting", "walkout", "walk-out",
    "absented", "led", "took", "pulled", "marched", "boycotting", "skipping", "no-show", "no-shows",
]);

/// Who was not there and who did not vote.
pub(super) fn missing(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    let at = At { doc, i, from, to };
    at.not_in_room()
        .or_else(|| at.empty_seat())
        .or_else(|| at.sent_nobody())
        .or_else(|| at.left_room())
        .or_else(|| at.kept_away())
        .or_else(|| at.took_no_part())
}

/// A word that may tell it, in its sentence.
struct At<'d, 'a> {
    doc: &'d Doc<'a>,
    i: usize,
    from: usize,
    to: usize,
}

impl At<'_, '_> {
    /// Is a vote told of, from `lo` on?
    fn votes(&self, lo: usize) -> bool {
        let vote = |k: usize| self.doc.any(k, VOTE) || self.doc.any(k, &["count", "rise", "board"]);
        (lo..self.to.min(self.i + 10).max(lo)).any(vote)
    }

    /// `before`, `when`, `rather than`
    fn before(&self, lo: usize) -> Option<usize> {
        let before = &["before", "when", "during", "as", "ahead", "at", "rather"];
        (lo..self.to.min(lo + 4)).find(|k| self.doc.any(*k, before))
    }

    /// `before the vote`, `as the roll was called`
    fn away(&self, lo: usize) -> bool {
        let taken = &["members", "count", "rise", "board", "question", "buttons", "roll", "tally"];
        let vote = |t: usize| self.doc.any(t, VOTE) || self.doc.any(t, taken);
        self.before(lo).is_some_and(|k| (k + 1..self.to.min(k + 8)).any(vote))
    }

    /// `left the chamber without voting`
    fn without_voting(&self, lo: usize) -> bool {
        self.doc.is(lo, "without") && self.doc.any(lo + 1, &["voting", "casting", "taking"])
    }

    fn real(&self) -> bool {
        real(self.doc, self.i, self.from)
    }

    fn denied(&self, k: usize, words: &[&str]) -> bool {
        self.doc.any(k, words) || self.doc.denied(k).is_some()
    }

    /// `did not`, `didn't` right before.
    fn did_not(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        doc.denied(i.wrapping_sub(1)) == Some("did") || doc.seq(i.wrapping_sub(2), &["did", "not"])
    }

    /// `were not in the hall`, `were not present`, `with Commissioner X out of the room`
    fn not_in_room(&self) -> Option<Cue> {
        let (doc, i, from) = (self.doc, self.i, self.from);
        match doc.low(i) {
            "room" | "chamber" | "hall" | "seat" | "seats" | "house" | "session" | "sitting" | "meeting"
                if i > from + 2
                    && (i.saturating_sub(4)..i)
                        .any(|k| self.denied(k, &["not", "wasn't", "weren't", "longer"]))
                    && (i.saturating_sub(3)..i).any(|k| doc.is(k, "in")) =>
            {
                let verb = (i.saturating_sub(4)..i).find(|k| doc.has(*k, Class::AUX)).unwrap_or(i);
                cue(verb, i + 1, Absent, Side::Left)
            }
            "present" if i > from + 1 && doc.is(i - 1, "not") && doc.has(i - 2, Class::AUX) => {
                cue(i - 2, i + 1, Absent, Side::Left)
            }
            "room" | "chamber" | "hall" if i > from + 3 && doc.seq(i - 3, &["out", "of", "the"]) => {
                let verb = i - 3 - usize::from(doc.has(i.wrapping_sub(4), Class::AUX));
                cue(verb, i + 1, Absent, Side::Left)
            }
            // "was a no-show", "were no-shows"
            "no-show" | "no-shows" => {
                let verb = (from + 1..i).rev().take(2).find(|k| doc.has(*k, Class::AUX))?;
                cue(verb, i + 1, Absent, Side::Left)
            }
            _ => None,
        }
    }

    /// `Lebanon's seat was empty`, `three left their chairs empty: Fiji, Chad and Mali`
    fn empty_seat(&self) -> Option<Cue> {
        let (doc, i) = (self.doc, self.i);
        let seat = |k: usize| doc.any(k, &["seat", "seats", "chair", "chairs"]);
        match doc.low(i) {
            "empty" | "vacant" | "unoccupied"
                if i > self.from + 1
                    && (doc.has(i - 1, Class::AUX) || doc.any(i - 1, &["stayed", "remained", "stood"]))
                    && seat(i - 2) =>
            {
                cue(i - 1, i + 1, Absent, Side::Left)
            }
            // "Chad's chair had been vacant since Monday", "whose seat has stood empty"
            "empty" | "vacant" | "unoccupied"
                if i > self.from + 2
                    && doc.has(i - 2, Class::AUX)
                    && doc.any(i - 1, &["been", "stayed", "remained", "stood"])
                    && seat(i - 3) =>
            {
                cue(i - 2, i + 1, Absent, Side::Left)
            }
            // "the seats of Libya and Somalia were empty"
            "empty" | "vacant" | "unoccupied" if i > self.from + 1 && doc.has(i - 1, Class::AUX) => {
                let of = (self.from + 1..i).rev().take(16).find(|k| doc.is(*k, "of") && seat(k - 1))?;
                cue(of - 1, of + 1, Absent, Side::Right)
            }
            "left" if doc.has(i + 1, Class::POSS) && seat(i + 2) && doc.any(i + 3, &["empty", "vacant"]) => {
                cue(i, i + 4, Absent, Side::Either)
            }
            _ => None,
        }
    }

    /// `did not send anyone to the session`, `Peru sent no one`, `did not show up`, `was nowhere to be seen`
    fn sent_nobody(&self) -> Option<Cue> {
        let (doc, i, from) = (self.doc, self.i, self.from);
        let verb = match doc.low(i) {
            // "did not send a speaker" tells of the debate
            "send"
                if (doc.any(i + 1, &["anyone", "anybody"])
                    || doc.any(i + 1, &["a", "any"]) && !doc.any(i + 2, SENT))
                    && self.did_not() =>
            {
                i - 1 - usize::from(doc.denied(i - 1).is_none())
            }
            "sent" if doc.seq(i + 1, &["no", "one"]) || doc.any(i + 1, &["nobody", "no-one"]) => {
                let end = i + 2 + usize::from(doc.is(i + 2, "one"));
                if doc.is_kind(end, Kind::Word) && !doc.any(end, &["to", "at", "and", "this"]) {
                    return None;
                }
                i
            }
            "show" | "turn"
                if doc.is(i + 1, "up")
                    && (self.did_not() || doc.seq(i.wrapping_sub(2), &["failed", "to"])) =>
            {
                if doc.denied(i - 1).is_some() { i - 1 } else { i - 2 }
            }
            "seen"
                if i > from + 3
                    && doc.seq(i - 3, &["nowhere", "to", "be"])
                    && doc.has(i.wrapping_sub(4), Class::AUX) =>
            {
                return cue(i - 4, i + 1, Absent, Side::Left);
            }
            _ => return None,
        };
        cue(verb.max(from), i + 2, Absent, Side::Left)
    }

    /// `left the room before the vote`, `walked out`, `staged a walkout ahead of the vote`
    fn left_room(&self) -> Option<Cue> {
        const ROOM: &[&str] = &[
            "room", "chamber", "hall", "floor", "building", "meeting", "sitting", "before", "house",
            "session", "plenum", "plenary",
        ];
        let (doc, i) = (self.doc, self.i);
        match doc.low(i) {
            "left" if self.real() => {
                let room = (i + 1..self.to.min(i + 5)).find(|k| doc.any(*k, ROOM))?;
                // "left no room for doubt", "left little doubt before the vote"
                let something =
                    doc.has(i + 1, Class::NEG.or(Class::QUANTITY)) || doc.any(i + 1, &["little", "some"]);
                if something {
                    return None;
                }
                let end = if doc.is(room, "before") { room } else { room + 1 };
                let told =
                    self.away(end) || self.without_voting(end) || self.after_carried() || self.others_voted();
                let hall = doc.any(end - 1, &["chamber", "hall", "plenum", "plenary"]);
                let told = told || i > self.from && doc.is(i - 1, "having") || hall && members(doc, i);
                told.then(|| cue(i, end, NotVoting, Side::Left)).flatten()
            }
            // "withdrew from the hall before the voting", "BJP members staged a walkout"
            "withdrew" | "staged" => {
                let out = &["hall", "chamber", "room", "walkout", "walk-out", "sitting"];
                let out = (i + 1..i + 4).any(|k| doc.any(k, out)) && self.real();
                let told = out && (self.away(i + 2) || members(doc, i));
                told.then(|| cue(i, i + 1, NotVoting, Side::Left)).flatten()
            }
            // "with the BJP's members staging a walkout", "with the BJP walking out before the vote"
            "staging" | "walking" => {
                let out = if doc.is(i, "walking") { "out" } else { "walkout" };
                let with = (self.from.max(i.saturating_sub(9))..i).any(|k| doc.is(k, "with"));
                let told = with && (i + 1..i + 4).any(|k| doc.is(k, out));
                told.then(|| cue(i, i + 1, NotVoting, Side::Left)).flatten()
            }
            // "amid a walkout by the BJP"
            "walkout" | "walk-out" if doc.any(i + 1, &["by", "of"]) => {
                let party = (i + 2..self.to.min(i + 7)).find_map(|k| doc.names.mention_at(k));
                let party = party.is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Organization));
                party.then(|| cue(i, i + 2, NotVoting, Side::Right)).flatten()
            }
            // "who led his colleagues out of the chamber before the vote"
            "led" | "took" | "pulled" | "marched" if self.real() => {
                let out = (i + 1..self.to.min(i + 8)).find(|k| doc.seq(*k, &["out", "of"]))?;
                let room = (out + 2..self.to.min(out + 5)).find(|k| doc.any(*k, ROOM))?;
                let people =
                    doc.has(i + 1, Class::DET.or(Class::POSS)) || doc.names.mention_at(i + 1).is_some();
                cue(i, room + 1, NotVoting, Side::Left).filter(|_| people && self.away(room + 1))
            }
            // "absented themselves from the vote"
            "absented" if doc.any(i + 1, &["themselves", "himself", "herself", "itself"]) && self.real() => {
                cue(i, i + 2, if self.votes(i + 2) { NotVoting } else { Absent }, Side::Left)
            }
            "walked" | "stormed" | "filed" | "trooped" if doc.is(i + 1, "out") && self.real() => {
                let told =
                    self.away(i + 2) || self.without_voting(i + 2) || members(doc, i) || self.others_voted();
                cue(i, i + 2, NotVoting, Side::Left).filter(|_| told)
            }
            _ => None,
        }
    }

    /// `The Greens voted for the bill; the Left walked out`
    fn others_voted(&self) -> bool {
        (self.from..self.i).any(|k| self.doc.any(k, &["voted", "abstained"]) && real(self.doc, k, self.from))
    }

    /// `passed 17-0 after the Greens left the room`
    fn after_carried(&self) -> bool {
        let (doc, i, from) = (self.doc, self.i, self.from);
        let after = (from.max(i.saturating_sub(12))..i).rev().find(|k| doc.is(*k, "after"));
        after.is_some_and(|a| (from..a).rev().take(40).any(|k| doc.step(k).is_some()))
    }

    /// `stayed away`, `boycotted the vote`, `missed it`, `sat it out`
    fn kept_away(&self) -> Option<Cue> {
        let (doc, i) = (self.doc, self.i);
        match doc.low(i) {
            "stayed" | "stays" | "staying" if doc.any(i + 1, &["away", "out"]) && self.real() => {
                let kept = self.votes(i + 2) || doc.is_kind(i + 2, Kind::Stop);
                cue(i, i + 2, if kept { NotVoting } else { Absent }, Side::Left)
            }
            "boycotted" | "skipped" if self.votes(i + 1) && self.real() => {
                cue(i, i + 1, NotVoting, Side::Left)
            }
            // "with the small farmers' party X boycotting the vote"
            "boycotting" | "skipping" if self.votes(i + 1) && self.real() => {
                let with = (self.from.max(i.saturating_sub(9))..i).any(|k| doc.is(k, "with"));
                with.then(|| cue(i, i + 1, NotVoting, Side::Left)).flatten()
            }
            "boycotted"
                if doc.any(i + 2, &["session", "sitting", "meeting", "debate"])
                    && members(doc, i)
                    && self.real() =>
            {
                cue(i, i + 1, Absent, Side::Left)
            }
            "missed" if (self.votes(i + 1) || doc.any(i + 2, &["bells", "division"])) && self.real() => {
                cue(i, i + 1, Absent, Side::Left)
            }
            "sat" if self.real() => {
                let out = (i + 1..self.to.min(i + 6)).find(|k| doc.is(*k, "out"))?;
                // "sat it out with abstentions"
                let abstained = (out + 1..self.to.min(out + 4)).any(|k| doc.has(k, Class::ABSTAIN));
                cue(i, out + 1, if abstained { Abstain } else { NotVoting }, Side::Left)
            }
            _ => None,
        }
    }

    /// `took no part in the vote`, `did not participate`
    fn took_no_part(&self) -> Option<Cue> {
        let (doc, i) = (self.doc, self.i);
        let told = doc.any(i, &["part", "participate", "participating"])
            && (self.votes(i + 1) || doc.is(i, "part") && doc.is_kind(i + 1, Kind::Stop));
        let lead = self.from.max(i.saturating_sub(4))..i;
        if !told || !lead.clone().any(|k| self.denied(k, &["no", "not", "without", "from"])) {
            return None;
        }
        let verb = lead.clone().find(|k| self.denied(*k, &["took", "did", "not", "without"]));
        cue(verb.unwrap_or(i), i + 1, NotVoting, Side::Left)
    }
}

/// `all three BJP members walked out`, `the Congress also walked out`: a party, or its members.
fn members(doc: &Doc<'_>, i: usize) -> bool {
    let before = i.saturating_sub(1 + usize::from(doc.any(i.saturating_sub(1), &["also", "then", "too"])));
    let party =
        doc.names.mention_at(before).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Organization));
    let noun = &[
        "members", "lawmakers", "mps", "deputies", "senators", "legislators", "councillors", "delegates",
        "delegations", "meps", "party", "councilors", "mlas", "mpas", "mnas", "tds", "peers",
    ];
    i > 0 && (party || doc.any(before, noun))
}

//! The words that tell an option: `voted against`, `pressed red`, `cast the two no votes`, `the noes included`.
//!
//! One file for each kind of construction; [`at`] asks them in turn. What is only planned, urged, possible or denied is no
//! position: [`real`].

mod along;
mod argued;
mod backed;
mod ballot;
mod brought;
mod camp;
mod cast;
mod company;
mod consensus;
mod declared;
mod gap;
mod group;
mod kills;
mod label;
mod meant;
mod missing;
mod owner;
mod stand;
mod turned;

pub use declared::asks_record;
pub use group::count;
pub use kills::blocks;
pub use owner::WHY;
pub use stand::{VETOES, owned_veto};
pub use turned::was;

use crate::doc::Doc;
use crate::gate::{Gate, Shapes};
use crate::lexicon::{Class, Cue as Speech};
use crate::record::VoteOption;
use crate::rule::texts::council;
use crate::rule::texts::tally::{ALONE, alone};
use crate::token::Kind;
use crate::words::{Rows, Words};
use argued::argued;

/// How a voter chose.
#[derive(Debug, Clone, PartialEq)]
pub enum Choice {
    Option(VoteOption),
    /// As these did: `lined up with Russia`, `joining him`.
    Like(Vec<usize>),
    /// With those who won: `the deciding vote belonged to X`.
    Winner,
    /// With those who lost: `joined Chad on the losing side`.
    Loser,
    /// As so many did: `A and B were the six`.
    Count(u32),
    /// Against their own side: `crossed the floor`.
    Rebel,
}

/// On which side of the words the voters stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Left,
    Right,
    Either,
}

#[derive(Debug, Clone)]
pub struct Cue {
    pub from: usize,
    pub to: usize,
    pub choice: Choice,
    pub side: Side,
    pub veto: bool,
    /// Only parties vote so: `was backed by the ruling X`.
    pub party: bool,
}

const VOTE: &[&str] = &["vote", "votes", "voting", "ballot", "ballots", "roll-call", "tally", "division"];

fn cue(from: usize, to: usize, option: VoteOption, side: Side) -> Option<Cue> {
    with(from, to, Choice::Option(option), side)
}

fn with(from: usize, to: usize, choice: Choice, side: Side) -> Option<Cue> {
    Some(Cue { from, to, choice, side, veto: false, party: false })
}

/// A place in a sentence, and the option told last.
struct Place<'p, 'a> {
    doc: &'p Doc<'a>,
    i: usize,
    from: usize,
    to: usize,
    last: Option<VoteOption>,
}

type Read = fn(&Place<'_, '_>) -> Option<Cue>;

/// What is read, in this order, each with the words it starts with.
static KINDS: [(&Words, Read); 26] = [
    (&ballot::VOTED, |p| ballot::voted(p.doc, p.i, p.from, p.to)),
    (&ballot::ABSTAINED, |p| ballot::abstained(p.doc, p.i, p.from)),
    (&ballot::OPPOSED, |p| ballot::opposed(p.doc, p.i, p.from, p.to)),
    (&meant::MEANT, |p| meant::meant(p.doc, p.i, p.from, p.to)),
    (&camp::CAMP, |p| camp::camp(p.doc, p.i, p.from)),
    (&label::LABEL, |p| label::label(p.doc, p.i, p.from, p.to)),
    (&gap::GAP, |p| gap::gap(p.doc, p.i, p.from, p.to)),
    (&cast::CAST, |p| cast::cast(p.doc, p.i, p.from, p.to, p.last)),
    (&ballot::GESTURE, |p| ballot::gesture(p.doc, p.i, p.from, p.to)),
    (&kills::VETO, |p| kills::veto(p.doc, p.i, p.from, p.to)),
    (&council::KILLS, |p| kills::kills(p.doc, p.i, p.from, p.to)),
    (&kills::BLOCKED, |p| kills::kills(p.doc, p.i, p.from, p.to)),
    (&group::REBEL, |p| group::rebel(p.doc, p.i, p.from, p.to)),
    (&group::APART, |p| group::apart(p.doc, p.i, p.from)),
    (&group::THOSE, |p| group::those_of(p.doc, p.i, p.from)),
    (&group::ONE_OF, |p| group::one_of(p.doc, p.i, p.from, p.to)),
    (&missing::MISSING, |p| missing::missing(p.doc, p.i, p.from, p.to)),
    (&consensus::CONSENSUS, |p| consensus::consensus(p.doc, p.i, p.from, p.to)),
    (&backed::BACKED, |p| backed::backed(p.doc, p.i, p.from, p.to)),
    (&along::ALONG, |p| along::joint(p.doc, p.i, p.from, p.to)),
    (&along::ALONG, |p| along::along(p.doc, p.i, p.from, p.to)),
    (&along::ECHO, |p| along::echo(p.doc, p.i, p.from, p.to, p.last)),
    (&ALONE, |p| alone(p.doc, p.i, p.to).and_then(|a| cue(p.i, a.1, VoteOption::Yes, Side::Right))),
    (&declared::DECLARED, |p| declared::declared(p.doc, p.i, p.from, p.to)),
    (&stand::STAND, |p| stand::stand(p.doc, p.i, p.from, p.to)),
    (&group::COUNTED, |p| group::counted(p.doc, p.i, p.from, p.to)),
];

static ROWS: Rows = Rows::of(&KINDS);

/// A cue starts with a word of these, or a bracket.
pub static OPENS: Gate = Gate { words: Words::marks_of_rows(&KINDS), shapes: Shapes::OPEN, ..Gate::CLOSED };

/// The cue that starts at token `i`.
pub fn at(doc: &Doc<'_>, i: usize, from: usize, to: usize, last: Option<VoteOption>) -> Option<Cue> {
    let place = Place { doc, i, from, to, last };
    let found =
        doc.first_row(i, &KINDS, &ROWS, |read| read(&place)).or_else(|| stand::bracketed(doc, i, from));
    // "The AUR ended up abstaining"
    let ended =
        |c: &Cue| c.from > from + 2 && doc.is(c.from - 1, "up") && doc.any(c.from - 2, &["ended", "wound"]);
    found.map(|c| if ended(&c) { Cue { from: c.from - 2, side: Side::Left, ..c } } else { c })
}

/// `Iran, joined by Cuba, voted against it`: does an insertion begin at `i` behind which the verb of the clause stands?
pub fn inserted(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    let verb = |k: usize| {
        doc.is_kind(k, Kind::Comma)
            && doc.any(k + 1, &["voted", "abstained", "opposed", "backed", "supported", "rejected", "all"])
    };
    i > 0 && doc.is_kind(i - 1, Kind::Comma) && (i + 2..to.min(i + 30)).any(verb)
}

/// Past marks, adverbs and the text itself: `voted narrowly "no"`, `voted for it`.
fn skip(doc: &Doc<'_>, mut k: usize, to: usize) -> usize {
    while k < to {
        // "as one", "as one man", "as a bloc", "to a man"
        let one = doc.is(k, "as") && doc.any(k + 1, &["one", "a"]) || doc.seq(k, &["to", "a"]);
        if word(doc, k).is_some() {
            break;
        } else if one {
            k += 2 + usize::from(doc.any(k + 2, &["man", "bloc", "block", "group", "body", "party"]));
        } else if doc.has(k, Class::ADVERB)
            || doc.is_kind(k, Kind::Mark)
            || doc.any(k, &["a", "an", "en", "bloc", "solidly", "together", "unanimously"])
        {
            k += 1;
        } else {
            break;
        }
    }
    k
}

/// `no`, `against`, `yes`, `in favour`, `present` at `k`; the option and where the word ends.
fn word(doc: &Doc<'_>, k: usize) -> Option<(VoteOption, usize)> {
    let end = |n: usize| n + usize::from(doc.is_kind(n, Kind::Mark));
    Some(match doc.low(k) {
        "against" | "no" | "nay" | "nays" | "noes" | "nos" => (VoteOption::No, end(k + 1)),
        "for" | "yes" | "aye" | "yea" | "ayes" | "yeas" | "yay" => (VoteOption::Yes, end(k + 1)),
        "favorably" | "favourably" | "affirmatively" | "positively" => (VoteOption::Yes, end(k + 1)),
        "negatively" | "unfavorably" | "unfavourably" => (VoteOption::No, end(k + 1)),
        "present" => (VoteOption::Present, end(k + 1)),
        "in" if doc.any(k + 1, &["favour", "favor", "support"]) => {
            (VoteOption::Yes, k + 2 + usize::from(doc.is(k + 2, "of")))
        }
        "in" if doc.is(k + 1, "opposition") => (VoteOption::No, k + 2 + usize::from(doc.is(k + 2, "to"))),
        _ => return None,
    })
}

/// The option that a word names: `abstentions`, `nays`, `green`.
pub(super) fn option(word: &str) -> Option<VoteOption> {
    Some(match word {
        "no" | "nay" | "noes" | "nays" | "against" | "opposed" | "rejected" | "red" | "naysayers"
        | "dissenters" | "opponents" => VoteOption::No,
        "yes" | "aye" | "ayes" | "yeas" | "favour" | "favor" | "for" | "green" => VoteOption::Yes,
        "abstain" | "abstained" | "abstaining" | "abstention" | "abstentions" | "abstainers" | "yellow" => {
            VoteOption::Abstain
        }
        "absent" | "excused" => VoteOption::Absent,
        _ => return None,
    })
}

/// Did it happen? `will vote`, `urged to vote against`, `would have abstained`, `never voted for`: no.
fn real(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let lo = from.max(i.saturating_sub(5));
    let mut k = i;
    while k > lo {
        k -= 1;
        if doc.is(k, "to") {
            // "the only member not to vote in favour, abstained"
            if k > from && doc.has(k - 1, Class::NEG) {
                return false;
            }
            // "was the only one to", "crossed over to", "chose to": done.
            let lo = from.max(k.saturating_sub(12));
            return (lo..k).rev().any(|p| {
                // "one of three Republicans to vote no"
                doc.seq(p, &["one", "of"])
                    || doc.any(
                        p,
                        &[
                            "only", "sole", "lone", "other", "ones", "crossed", "chose", "opted",
                            "preferred", "elected", "switched", "broke", "went", "managed", "among", "first",
                            "dared", "decided", "joined", "order", "rose", "stood", "defied", "rebelled",
                            "bucked",
                        ],
                    )
            }) && !(lo..k).any(|p| {
                doc.any(
                    p,
                    &[
                        "urged", "asked", "called", "told", "plans", "vowed", "threatened", "promised",
                        "whether",
                    ],
                )
            });
        }
        if doc.has(k, Class::MODAL.or(Class::FUTURE))
            || doc.has(k, Class::NEG) && !doc.any(k, &["no", "only"])
            || doc.any(k, &["if", "whether"])
        {
            return false;
        }
        if doc.denied(k).is_some() {
            return false;
        }
        if !doc.has(k, Class::AUX.or(Class::ADVERB)) {
            break;
        }
    }
    true
}

fn base(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    // "one of three Liberals to break ranks and vote no"
    let second = i > from + 3 && doc.is(i - 1, "and");
    let to = (from.max(i.saturating_sub(6))..i).rev().find(|k| second && doc.is(*k, "to"));
    i > from && (doc.is(i - 1, "to") || doc.any(i - 1, &["did", "also", "then"]))
        || to.is_some_and(|k| doc.any(k + 1, &["break", "cross", "defy", "rebel"]) && real(doc, k + 1, from))
}

/// `it`, `the resolution`, `this text` at `k`.
fn text_at(doc: &Doc<'_>, k: usize, to: usize) -> bool {
    doc.any(k, &["it", "them", "both"])
        || doc.has(k, Class::DET.or(Class::POSS))
            && (k + 1..to.min(k + 8))
                .take_while(|t| *t < k + 5 || doc.cap(t - 1))
                .any(|t| doc.has(t, Class::TEXT) || doc.any(t, &["move", "paragraph", "vote", "whole"]))
}

fn like(doc: &Doc<'_>, i: usize, at: usize, to: usize) -> Option<Cue> {
    let named = super::list::after(doc, at, to);
    named.first().filter(|n| n.from <= at + 4)?;
    let end = named.last()?.to;
    Some(Cue {
        from: i,
        to: end,
        choice: Choice::Like(named.iter().map(|n| n.actor).collect()),
        side: Side::Either,
        veto: false,
        party: false,
    })
}

pub fn opposite(option: VoteOption) -> Option<VoteOption> {
    match option {
        VoteOption::Yes => Some(VoteOption::No),
        VoteOption::No => Some(VoteOption::Yes),
        _ => None,
    }
}

/// Verbs of saying: what stands behind them is another clause.
pub fn says(doc: &Doc<'_>, i: usize) -> bool {
    doc.cue(i) == Some(Speech::Say)
}

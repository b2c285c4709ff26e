//! Puts texts, acts, counts and names together: one record for each text, one for each act of deciding.
//!
//! The sentences are read in order. Every act is tied to a text: by its number or title, else by the noun phrase beside
//! it (`a similar resolution` opens a new text, `the bill` goes back to the last one that fits), else to the text spoken
//! of. A decision of the same body at another time is another text's.

mod ahead;
mod another;
mod attached;
mod awaited;
mod back;
mod ballot;
mod beside;
mod bill;
mod blamed;
mod business;
mod chambers;
mod cited;
mod coming;
mod counts;
mod credit;
mod days;
mod debated;
mod decide;
mod deed;
mod ends;
mod fallen;
mod find;
mod finish;
mod fit;
mod found;
mod had;
mod held;
mod house;
mod itemed;
mod items;
mod kin;
mod late;
mod law;
mod lead;
mod likewise;
mod link;
mod matters;
mod members;
mod objection;
mod opening_date;
mod order;
mod other_text;
mod outside;
mod pairs;
mod papers;
mod parted;
mod parts;
mod passage;
mod pick;
mod proposed;
mod refer;
mod resolve;
mod round;
mod scene;
mod scope;
mod sections;
mod sentence;
mod setting;
mod several;
mod sides;
mod signed;
mod sitting;
mod speaks;
mod stage;
mod steps;
mod taken;
mod turns;
mod uncounted;
mod unnamed;
mod vote;
mod voters;
mod when;

use super::act::{self, Act, CHANGES, EXPECTS, Manner, ORGANS};
use super::mention::{self, Article, Mention, Part};
use super::tally::{self, Tally};
use super::{council, position, recurrence, sponsor, subject};
use crate::doc::Doc;
use crate::gate::{Gate, Pass};
use crate::lexicon::{Class, Cue, Form, Known, Step};
use crate::reading::{Event, Evidence, Resolution, Texts, Vote};
use crate::record::{ActorKind, Date, Force, Mode, Outcome, ResolutionKind, Scope, Stage, VoteOption};
use crate::text::Role;
use crate::token::Kind;
use crate::words::Words;

pub use fit::apart;

/// What opens `is before the committee`, `awaits action`.
pub static WAITING: Gate =
    Gate { words: Words::of(&["is", "are", "remains", "has", "have", "was", "awaits"]), ..Gate::CLOSED };

/// What is told of texts by the way, in a word that hardly any sentence has.
pub static ASIDES: Gate = Gate {
    words: Words::marks_of(&[
        &objection::OBJECTS,
        &MOVES,
        &EXPECTS,
        &DECIDES,
        &FRAMED,
        &Words::of(&["voted"]),
        &PREPARES,
        &NEEDED,
        &signed::SIGNS,
        &law::ENDS,
        &likewise::OPENS,
        &ends::EACH,
        &act::RECORDED,
        &position::VETOES,
        &Words::of(&["joined", "version"]),
        &OVERRIDES,
        &act::UNDOES,
        &act::SUSTAINS,
    ]),
    ..Gate::CLOSED
};

use awaited::Awaited;
use beside::*;
use bill::*;
use blamed::{blamed, rebuked};
use business::*;
use chambers::{chamber, for_both};
use coming::*;
use counts::{bare_count, counts_defeat};
use days::{day_count, day_of_sentence, days_before};
use ends::of_another;
use fit::*;
use found::{Found, found};
use had::{done_before, had_clause};
use items::*;
use kin::*;
use lead::*;
use link::*;
use matters::matters;
use members::*;
use opening_date::*;
use outside::*;
use pairs::pair_up;
use parted::counted_out;
use parts::*;
use passage::*;
use pick::*;
use proposed::*;
use resolve::*;
use scope::*;
use sections::{by_states, sections};
use setting::*;
use several::Told;
use speaks::*;
use stage::*;
use voters::Heard;
use when::*;

/// A text while it is being put together.
#[derive(Debug, Clone)]
struct Draft {
    kind: ResolutionKind,
    symbol: Option<String>,
    title: Option<String>,
    body: Option<usize>,
    subjects: Vec<usize>,
    sponsors: Vec<usize>,
    /// Parties that only describe it: `a Greens motion`.
    lent: Vec<usize>,
    /// Those who are said to have written it or put it forward.
    signed: Vec<usize>,
    recurrence: Option<u32>,
    events: Vec<Event>,
    evidence: Vec<Evidence>,
    /// Decided by this body on this date.
    decided: Option<(Option<usize>, Option<Date>)>,
    earlier: bool,
    /// Likened to the article's own text.
    side: bool,
    votes: usize,
    /// Only announced: it is to be decided on a day the article gives.
    proposed: bool,
    /// A place that names no body has decided: `Minneapolis adopted its own`.
    abroad: bool,
    /// One of several that a sentence told as done; more may be told of it.
    announced: bool,
    /// Says what it is about, and it is no state.
    themed: bool,
    /// Decided without a noun: any text can be meant.
    unnamed: bool,
    /// Called by its kind: a later noun is another name for it.
    firm: bool,
    /// `a concurrent resolution`: for both chambers of a legislature.
    joint: bool,
    /// `Nineteen voted yes`: said to be carried by a count of one side alone.
    one_sided: bool,
    /// Another year's, of which only what it says is told.
    cited: bool,
    /// Whether a house has voted to override the veto on it, or not to.
    overruled: Option<bool>,
    /// In force before the story begins.
    law: bool,
    /// The article's section it was decided in.
    section: usize,
    /// Where it was decided.
    tok: usize,
    /// How many phrases for texts had been read when it was first told of.
    since: usize,
}

impl Draft {
    /// A text of which nothing is known yet.
    fn new(kind: ResolutionKind) -> Self {
        Self {
            kind,
            symbol: None,
            title: None,
            body: None,
            subjects: Vec::new(),
            sponsors: Vec::new(),
            lent: Vec::new(),
            signed: Vec::new(),
            recurrence: None,
            events: Vec::new(),
            evidence: Vec::new(),
            decided: None,
            earlier: false,
            side: false,
            votes: 0,
            proposed: false,
            abroad: false,
            announced: false,
            themed: false,
            unnamed: false,
            firm: false,
            joint: false,
            one_sided: false,
            cited: false,
            overruled: None,
            law: false,
            section: 0,
            tok: 0,
            since: 0,
        }
    }
}

/// How many texts, and votes, a sentence may go back to.
const WINDOW: usize = 64;

/// Sentences longer than this are no prose.
const LONGEST: usize = 600;

struct Reader<'d, 'a> {
    doc: &'d Doc<'a>,
    /// The part each actor plays in deciding.
    roles: &'d [&'d str],
    drafts: Vec<Draft>,
    votes: Vec<Vote>,
    mentions: Vec<(usize, usize, usize)>,
    current: Option<usize>,
    /// The vote that positions and late abstentions belong to.
    vote: Option<(usize, usize)>,
    /// Who voted how, until all votes are read; and the option told last, for "so did X".
    heard: Vec<Heard>,
    option: Option<VoteOption>,
    /// The column of voters read last.
    column: position::Column,
    /// The sentences before any text.
    early: Vec<(usize, usize)>,
    /// What members did, told in a clause of its own: how a text was decided of which nothing else is told.
    hinted: Vec<(usize, Manner)>,
    /// Abstentions told before any vote: `Ten countries abstained`, where the headline has the count.
    loose: Vec<(Tally, Option<usize>)>,
    /// How many could vote, where a vote's sentence says.
    totals: Vec<(usize, u32)>,
    body: Option<usize>,
    /// Where that body was told of; and the body the article speaks of most.
    body_at: usize,
    main: Option<usize>,
    /// Date of the decision told last.
    last_date: Option<Date>,
    /// `adopted three resolutions`, headings that name a state each: each section tells of one.
    several: bool,
    /// A decision told without its count, which one of the next sentences may give.
    awaited: Option<Awaited>,
    /// `adopted eight resolutions`, of which none was named.
    round: Option<round::Round>,
    /// `Two draft resolutions stood on the paper`: the first of them, and how many.
    row: Option<(usize, u32)>,
    /// The day on which they were voted on, where the sentence that announces them tells it.
    row_day: Option<Date>,
    /// The item of a list that is read, and the text it opens with.
    item_of: Option<(usize, usize)>,
    /// `Three of them were vetoed`: what came of several of that row.
    fallen: Option<fallen::Fallen>,
    /// On whom several texts are that were announced together.
    row_on: Vec<usize>,
    /// On whom each of a row is, where all are on the same.
    row_about: Vec<usize>,
    /// The article tells of joint or concurrent resolutions.
    joint: bool,
    /// An account by the clock, the latest often first.
    live: bool,
    /// What the act being read does.
    step: Option<Step>,
    /// Where it stands, and its count and manner.
    told: (usize, Option<Tally>, Option<Mode>),
    /// What the sentence before spoke of, for "it".
    topic: Option<Part>,
    /// `rejected two amendments. The first received six votes`: what is told of is lost.
    fell: bool,
    /// `The following measures were agreed to by unanimous consent:` and whose it was; the list follows.
    bloc: Option<refer::Bloc>,
    /// A vote to come that the lead announces before any text is told of: whose, and when.
    due: Option<(Option<usize>, Option<Date>)>,
    /// Nothing but that vote is told: the text it is on is the article's.
    announces: bool,
    all: Vec<Mention>,
    /// What the sentences tell that are not yet tied to a text.
    found: Vec<Option<Found>>,
    /// Headings before each paragraph.
    sections: Vec<usize>,
}

pub fn texts(doc: &Doc<'_>) -> Texts {
    let roles = roles(doc);
    let all = business_of_the_un(doc, mention::find(doc));
    let mut reader = Reader {
        doc,
        roles: &roles,
        drafts: Vec::new(),
        votes: Vec::new(),
        mentions: Vec::new(),
        current: None,
        vote: None,
        heard: Vec::new(),
        option: None,
        column: None,
        early: Vec::new(),
        hinted: Vec::new(),
        loose: Vec::new(),
        totals: Vec::new(),
        body: None,
        body_at: 0,
        main: main_house(doc, &roles),
        last_date: None,
        several: by_states(doc) || !doc.items.is_empty(),
        awaited: None,
        round: None,
        row: None,
        row_day: None,
        item_of: None,
        fallen: None,
        row_on: Vec::new(),
        row_about: Vec::new(),
        joint: doc
            .openings(1, doc.len(), Pass::Mention)
            .any(|i| doc.any(i, &["resolution", "resolutions"]) && doc.any(i - 1, &["joint", "concurrent"]))
            || before_the_president(doc),
        live: live(doc),
        step: None,
        told: (0, None, None),
        topic: None,
        fell: false,
        bloc: None,
        due: None,
        announces: false,
        all,
        found: found(doc, true),
        sections: sections(doc),
    };
    reader.read();
    if reader.drafts.is_empty() && reader.due.take().is_some() {
        reader.found = found(doc, true);
        reader.announces = true;
        reader.read();
    }
    let idle = |d: &Draft| d.votes == 0 && !d.proposed && d.events.iter().all(|e| e.expected);
    if reader.drafts.iter().all(idle) && reader.goes_on_about_a_bill() {
        reader.found = found(doc, true);
        reader.read();
    }
    if reader.drafts.iter().all(|d| d.decided.is_none()) {
        reader.found = found(doc, false);
        (0..doc.sents.len()).for_each(|s| reader.sentence(s));
    }
    reader.untold();
    reader.spoke();
    reader.late_counts();
    reader.hints();
    reader.headline_count();
    reader.unanimous_headline();
    reader.headline();
    reader.hear_headline();
    reader.positions();
    reader.apiece();
    reader.papers();
    // No house of a round-up is that of all its items.
    reader.main = reader.main.filter(|_| doc.items.is_empty());
    reader.finish()
}

impl Reader<'_, '_> {
    /// The prose from its first sentence to its last, and the headings in it.
    fn read(&mut self) {
        for s in 0..self.doc.sents.len() {
            match self.doc.paras[self.doc.sents[s].para].role {
                Role::Prose => self.sentence(s),
                Role::Heading => self.heading(s),
                _ => {}
            }
        }
    }
}

/// An act of deciding with its count and manner.
#[derive(Clone, Copy)]
struct Decision {
    tok: usize,
    act: Option<Act>,
    tally: Option<Tally>,
    manner: Option<Manner>,
    /// The text of a row it was taken on.
    item: Option<Mention>,
}

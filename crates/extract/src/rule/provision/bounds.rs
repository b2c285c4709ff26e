//! Where a provision's words end.

mod aside;
mod attributed;
mod day;
mod decided;
mod fronted;
mod hung;
mod manner;
mod row;
mod telling;
mod trim;

use super::fate;
use super::frame::{adverbial, object};
use super::front::under_text;
use super::loose::noted;
use super::start::opens_quote;
use super::verb;
use crate::doc::Doc;
use crate::lexicon::{Class, Cue, Form, Step};
use crate::record::ActorKind;
use crate::rule::texts;
use crate::token::Kind;
use attributed::attributed;
pub use attributed::is_attributed;
use day::undated;
use decided::{counts_itself, cuts, decided, objected};
pub use fronted::main_clause;
use hung::{hung, met_with};
use manner::{fate_listed, strongly};
use row::{idle, next_text, next_thing, takes_object, wrongdoers};
use telling::expelled;
pub use telling::{named_alone, telling};
use trim::trim;

/// A provision runs over no more tokens than this.
const LONGEST: usize = 80;

/// The end of a clause before the verb that follows it: without the comma, `and` and adverbs between.
pub fn connector(doc: &Doc<'_>, start: usize, next: usize) -> usize {
    let mut end = adverbial(doc, start.max(next.saturating_sub(5)) + 1, next).unwrap_or(next);
    // "has deteriorated further and calls on"
    let own = |k: usize| (k + 1..next).any(|l| doc.any(l, &["and", "but"]));
    const SMALL: &[&str] = &[
        "and", "or", "but", "to", "also", "would", "will", "have", "while", "is", "are", "that", "which",
        "it", "we",
    ];
    // "any denial of it, regrets"
    let object = |k: usize| {
        doc.any(k, &["it", "that"])
            && doc.is_kind(k + 1, Kind::Comma)
            && k > start
            && doc.has(k - 1, Class::PREP)
    };
    // "the genocide by IS" ends with a name.
    while end > start
        && (doc.any(end - 1, SMALL) && !doc.toks[end - 1].caps && !object(end - 1)
            || matches!(doc.kind(end - 1), Some(Kind::Comma | Kind::Semicolon))
            // "that they end at once and"
            || doc.has(end - 1, Class::ADVERB)
                && !own(end - 1)
                && !(doc.is(end - 1, "once") && doc.is(end - 2, "at"))
            || doc.is_kind(end - 1, Kind::Mark) && opens_quote(doc, end - 1))
    {
        end -= 1;
    }
    // "to free prisoners and, in its final paragraph, | asks"
    let aside =
        doc.is_kind(next - 1, Kind::Comma).then(|| (start.max(next.saturating_sub(12)) + 1..next - 1).rev());
    let open = aside.and_then(|mut ks| ks.find(|k| doc.is_kind(*k, Kind::Comma)));
    open.filter(|k| doc.any(k - 1, &["and", "but"]) && k - 1 > start).map_or(end, |k| end.min(k - 1))
}

/// Where the sentence leaves the clause for good, so that no later verb shares its subject: a new subject with its own
/// verb, the main clause after an embedded text (`a text demanding that X free Y was knocked down`), an attribution.
pub fn leaves(doc: &Doc<'_>, start: usize, to: usize, embedded: bool) -> usize {
    let inside = doc.toks.get(start).map_or(0, |t| t.quote);
    let to = aside::relative_ends(doc, start, to.min(start + LONGEST * 2));
    // Finite verbs that the clause still owes to its own subordinate clauses.
    let mut owed = fate::owed(doc, start);
    let mut past = start;
    let renewed = start.checked_sub(1).is_some_and(|k| texts::act::mandated(doc, k));
    for t in start + 1..to {
        if doc.toks[t].quote != inside && doc.quoted(t) {
            continue;
        }
        // "Iran must": one word may be the clause's own subject.
        let own = embedded && fate::own_verb(doc, t, &mut owed);
        // "A text asking for help for those who flee, was adopted": whatever the clause still owes
        let closed = embedded
            && doc.is_kind(t, Kind::Comma)
            && !(start.max(t.saturating_sub(8))..t).any(|k| doc.is_kind(k, Kind::Comma))
            && doc.any(t + 1, &["was", "were"])
            && matches!(doc.step(t + 2), Some(Step::Adopt | Step::Reject | Step::Withdraw | Step::Defer));
        if closed
            || own && (t > start + 1 || fate::of_one_word(doc, start, t))
            || fate::resumes(doc, t)
            || fate::ahead(doc, t)
            || counts_itself(doc, t)
            || aside::outcome(doc, t)
        {
            return t;
        }
        // "A text that would have condemned hatred failed 4-7": the main verb behind the relative clause
        let ended = doc.any(t, &["failed", "passed", "died", "lost"]);
        // "A law banning badges passed its third reading"
        // "The text condemning the raids got 80 votes"
        let won = embedded
            && doc.any(t, &["got", "won", "drew", "received", "secured", "garnered", "gained", "attracted"])
            && crate::number::cardinal(doc, t + 1)
                .is_some_and(|n| doc.any(t + 1 + n.1, &["votes", "in", "yes", "vote"]));
        let reading = embedded && ended && doc.is(t + 1, "its") || won;
        // "A bill condemning Iran passed the House", "A text condemning Iran cleared the Texas Senate"
        let house = doc.names.actor_at(t + 1 + usize::from(doc.has(t + 1, Class::DET)));
        let house = house.is_some_and(|a| doc.names.actors[a].is(ActorKind::Body));
        let own = doc.has(t - 1, Class::REL) || doc.is(t - 1, "that");
        let reading = reading || embedded && house && !own && doc.any(t, &["passed", "cleared"]);
        if reading || ended && (doc.is_kind(t + 1, Kind::Num) || embedded && ends_count(doc, t + 1)) {
            return t;
        }
        // "asks it to receive five experts, none of whom has been there"
        let of_whom = doc.any(t + 1, &["none", "some", "all", "most", "many", "both", "neither"])
            && doc.is(t + 2, "of")
            && doc.any(t + 3, &["whom", "which"]);
        if doc.is_kind(t, Kind::Comma) && of_whom {
            return t;
        }
        // "asks for talks, the Malian one condemns torture"
        if doc.is_kind(t, Kind::Comma) && next_text(doc, t + 1, to) {
            return t;
        }
        // "H. Res. 7, urging Chad to free her, and H.R. 9, the Visas Act"
        if embedded && numbered_next(doc, start, t) {
            return t;
        }
        // "..., and a bill to ban"
        if doc.is(t, "and") && doc.has(t + 1, Class::INDEF) && (t + 2..t + 5).any(|k| doc.has(k, Class::TEXT))
        {
            return t;
        }
        // "rejected a motion calling for talks but agreed another": the house's next act.
        let out = |k: usize| doc.any(k, &["threw", "turned", "struck"]) && doc.any(k + 1, &["out", "down"]);
        let acts =
            |k: usize| (doc.step(k).is_some() || doc.is(k, "voted")) && doc.form(k).has(Form::PAST) || out(k);
        let next = t + 1 + usize::from(doc.any(t + 1, &["instead", "also", "later", "then", "separately"]));
        let coordinate = doc.any(t, &["but", "and", "then"]) && acts(next) && takes_object(doc, next);
        let ended = coordinate && (renewed || (doc.sent_of(start).from..start - 1).any(acts));
        if ended || cuts(doc, start, t, next) {
            return t;
        }
        // "voted to suspend Syria and called on its army to stop": the house's next verb.
        let says = |k: usize| doc.verb(k).is_some_and(|v| v.force.is_some()) || doc.is(k, "called");
        let aimed = start > 2 && doc.is(start - 2, "to");
        let told = |k: usize| doc.any(k + 1, &["on", "for", "upon", "that"]) || object(doc, k + 1);
        let then = |k: usize| says(k) && told(k);
        if idle(doc, start, t, to) {
            return t;
        }
        // "a bill that bans badges and sent it to the president"
        let sent = doc.any(t + 1, &["sent", "returned", "forwarded"]) && doc.is(t + 2, "it");
        if doc.is(t, "and") && sent && (doc.sent_of(start).from..start).any(acts) {
            return t;
        }
        if aimed && doc.is(t, "and") && doc.form(t + 1).has(Form::PAST) && then(t + 1) {
            return t;
        }
        // "extended the mandate for a year while throwing out a text"
        if renewed && doc.is(t, "while") && doc.form(t + 1).has(Form::ING) {
            return t;
        }
        if main_clause(doc, t, to) {
            return t;
        }
        let link = doc.any(t, &["and", "but", "while", "whereas", "though", "although"]);
        let listed = || doc.is_kind(t - 1, Kind::Semicolon) && next_thing(doc, start, t - 1, to);
        if link && new_clause(doc, t + 1, to, embedded) && !listed()
            || doc.is_kind(t, Kind::Comma) && attributed(doc, t + 1, to)
        {
            return t;
        }
        // "calls it unlawful but does not ask for", "asks for talks and is silent on": the text's next verb.
        let next = doc.any(t, &["but", "and"])
            && (doc.any(t + 1, &["is", "was", "has", "does", "did", "stops", "says"])
                // ", and will be forgotten", "but would not bind the president"
                || doc.any(t + 1, &["will", "would"])
                    && doc.any(t + 2, &["be", "not", "now"])
                    && doc.cue(start - 1) != Some(Cue::Say))
            && !(start..t).any(|k| doc.has(k, Class::REL) || doc.is(k, "that"));
        if next && t > start + 1 && !doc.any(start - 1, &["that"]) {
            return t;
        }
        if t >= past && spaced(doc, t) {
            // "a group of three — Chad, Mali and Togo — to watch": the clause goes on behind the aside.
            match (t + 2..to.min(t + 24)).find(|k| spaced(doc, *k)).filter(|k| goes_on(doc, k + 1)) {
                Some(close) => past = close + 1,
                None => return t,
            }
        }
    }
    to
}

/// `, | and H.R. 9, the X Act`: does the next of a list of numbered texts begin behind `t`?
fn numbered_next(doc: &Doc<'_>, start: usize, t: usize) -> bool {
    let number = |k: usize| texts::mention::number_at(doc, k).is_some();
    let at = t + 1 + usize::from(doc.is(t + 1, "and"));
    // "respect the Convention and S/RES/2334" goes on with one
    let glossed = texts::mention::number_at(doc, at).is_some_and(|n| doc.is_kind(n.to, Kind::Comma));
    (doc.is_kind(t, Kind::Comma) || doc.is(t, "and")) && glossed && !(start..t).any(number)
}

/// Does how it ended, or the end of the clause, stand at `k`?
fn ends_count(doc: &Doc<'_>, k: usize) -> bool {
    matches!(doc.kind(k), None | Some(Kind::Stop | Kind::Comma))
        || doc.has(k, Class::WEEKDAY)
        || doc.any(k, &["by", "on", "in", "unanimously", "yesterday", "late", "last"])
}

/// A dash with space around it.
fn spaced(doc: &Doc<'_>, t: usize) -> bool {
    doc.is_kind(t, Kind::Dash) && doc.toks[t].gap && doc.toks.get(t + 1).is_some_and(|n| n.gap)
}

/// Words behind a closing dash with which a clause goes on: `— to watch`, `— and their lawyers`.
fn goes_on(doc: &Doc<'_>, i: usize) -> bool {
    doc.has(i, Class::PREP) || doc.any(i, &["that", "and", "or", "be"])
}

/// The verb before the clause stands in the same quotation as the clause.
fn quoted_whole(doc: &Doc<'_>, start: usize) -> bool {
    let quote = doc.toks[start].quote;
    quote > 0 && (start.saturating_sub(5)..start).any(|k| doc.toks[k].quote == quote && doc.verb(k).is_some())
}

/// After a link: a subject and its finite verb within a few words (`and the Secretary-General would`, `and Kim urged`).
fn new_clause(doc: &Doc<'_>, from: usize, to: usize, embedded: bool) -> bool {
    if wrongdoers(doc, from, to) {
        return true;
    }
    // ", and they call on others to act", ", and it adopted without a vote a text"
    let verb = from + 1 + usize::from(doc.has(from + 1, Class::ADVERB));
    let asks = doc.verb(verb).is_some_and(|v| v.force.is_some());
    if doc.any(from, &["they", "it"]) && (asks || doc.step(verb).is_some() && doc.form(verb).has(Form::PAST))
    {
        return true;
    }
    // "..., and prison terms for libel will be abolished"
    let bare = doc.is_kind(from - 2, Kind::Comma)
        && doc.is_kind(from, Kind::Word)
        && !doc.has(from, verb::SMALL.or(verb::NO_VERB))
        && doc.verb(from).is_none();
    let subject = bare
        || doc.has(from, Class::DET.or(Class::POSS).or(Class::SUBJ)) && !doc.any(from, &["that", "all"])
        || doc.names.mention_at(from).is_some()
        || doc.cap(from);
    if !subject {
        return embedded && doc.any(from, &["was", "were"]) && doc.step(from + 1).is_some();
    }
    for k in from + 1..to.min(from + 9) {
        // "calling the deaths of Herero and Nama in Namibia genocide was voted down": the main clause, which has its own end
        let decided = doc.step(k + 1).is_some() || doc.any(k + 1, &["voted", "turned", "thrown"]);
        if embedded && doc.any(k, &["was", "were"]) && decided {
            return false;
        }
        if doc.has(k, Class::MODAL) || doc.any(k, &["was", "is", "has", "had", "did"]) {
            return true;
        }
        if doc.any(k, &["to", "who", "which", "that", "and"]) || doc.is_kind(k, Kind::Comma) {
            return false;
        }
        let speaks =
            doc.names.mention_at(k - 1).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Person));
        if speaks && doc.verb(k).is_some() && doc.form(k).0 & (Form::THIRD.0 | Form::PAST.0) != 0 {
            return true;
        }
    }
    false
}

/// Cuts what no longer belongs to the clause: asides after a comma, the closing stop, a lone closing mark.
pub fn end(doc: &Doc<'_>, from: usize, to: usize) -> usize {
    let mut end = to.min(from + LONGEST);
    let listed = doc.has(from, Class::INDEF);
    let whole = quoted_whole(doc, from);
    let gives = from > 0 && doc.any(from - 1, GIVES);
    // "suspended Gabon on Thursday following a coup": whom, not when and why
    let expelled = expelled(doc, from);
    let why = |i: usize| {
        let day = doc.has(i, Class::WEEKDAY) || doc.is(i, "on") && doc.has(i + 1, Class::WEEKDAY);
        expelled && (day || doc.any(i, &["following", "after", "over", "amid"])) && !doc.quoted(i)
    };
    let hangs = hung(doc, from);
    if why(from + 1)
        || hangs && met_with(doc, from, from + 1)
        || decided(doc, from + 1)
        || under_text(doc, from + 1)
        || doc.is_kind(from + 1, Kind::Semicolon) && !next_thing(doc, from, from + 1, end)
    {
        return from + 1;
    }
    for i in from + 2..end {
        // "The bill (which bars judges) goes to"
        if doc.is_kind(i, Kind::Close) && !(from..i).any(|k| doc.is_kind(k, Kind::Open)) {
            end = i;
            break;
        }
        // The quotation that the clause stands in ends.
        if whole && doc.toks[i].quote == 0 && doc.is_kind(i, Kind::Mark) {
            end = i;
            break;
        }
        let tail = doc.is_kind(i, Kind::Comma) && !doc.quoted(i) && is_tail(doc, i + 1, i > from + 2, listed, gives)
            // "prohibits declaring, accusing or naming"
            && !(i < from + 6 && doc.ends(from, "ing") && doc.ends(i + 1, "ing"))
            || i > from + 1
                && (doc.any(i, &["despite", "amid"]) || objected(doc, i) || strongly(doc, i))
                && !doc.quoted(i)
            || why(i)
            || hangs && met_with(doc, from, i)
            || !doc.quoted(i) && (decided(doc, i) || under_text(doc, i) || fate_listed(doc, i));
        if tail || doc.is_kind(i, Kind::Semicolon) && !next_thing(doc, from, i, end) {
            end = i;
            break;
        }
    }
    undated(doc, from, trim(doc, from, end))
}

/// What a clause is called in a word on it: `, a measure rights groups say will`.
const COMMENTS: &[&str] = &[
    "measure", "move", "step", "change", "decision", "provision", "practice", "law", "demand", "charge",
    "claim", "punishment", "tax",
];

/// Verbs that take two objects.
const GIVES: &[&str] = &[
    "gives", "give", "gave", "giving", "grants", "grant", "granted", "granting", "awards", "accords",
    "offers", "denies", "deny",
];

/// What opens an aside after a comma.
const OPENERS: &[&str] = &[
    "after", "which", "while", "with", "although", "though", "as", "wording", "whose", "but", "saying",
    "according", "or", "amid", "days", "hours", "weeks", "months", "even", "now", "where", "when", "because",
    "despite", "then", "only",
];

/// Does an aside open after the comma?
fn is_tail(doc: &Doc<'_>, i: usize, far: bool, listed: bool, gives: bool) -> bool {
    let low = doc.low(i);
    let participle = low.ends_with("ing")
        && doc.verb(i).is_none_or(|v| v.force.is_none())
        && !matches!(low, "including" | "during" | "pending" | "everything" | "anything" | "nothing")
        // "condemning the raid, killing the draft for now", not "bombing, killing and looting"
        && (low != "killing" || doc.has(i + 1, Class::DET) && doc.has(i + 2, Class::TEXT));
    // "from rape, trafficking and forced marriage"
    let participle = participle && !(doc.any(i + 1, &["and", "or"]) && doc.form(i + 2).0 == 0);
    let opener = doc.any(i, OPENERS)
        && !(low == "as" && doc.is(i + 1, "well"))
        && !except(doc, i)
        && !closes(doc, i, gives)
        // ", or to try them again", ", or on somebody else"
        && !(low == "or" && (doc.is(i + 1, "to") || doc.has(i + 1, Class::PREP)))
        // ", without naming the army"
        || low == "without" && (doc.ends(i + 1, "ing") || doc.is(i + 1, "for") || doc.is_kind(i + 1, Kind::Comma))
        || low == "in" && worded(doc, i + 1);
    // ", a courtesy which", ", an issue that": a word on the clause; in a list of such nouns an item.
    let word = matches!(low, "a" | "an")
        && (i + 1..i + 4).any(|k| doc.any(k, COMMENTS))
        && (i + 2..i + 7).any(|k| {
            doc.any(k, &["that", "which", "critics"])
                || doc.any(k + 1, &["say", "said", "warn", "fear", "call"])
                // ", a move praised by campaigners"
                || doc.is(k + 1, "by") && doc.form(k).has(Form::PARTICIPLE)
        });
    let apposition = far && matches!(low, "a" | "an") && !listed || word;
    // ", a day after it was tabled by", ", more than two years after the last one"
    let later = (i..i + 5).take_while(|k| matches!(doc.kind(*k), Some(Kind::Word | Kind::Num))).any(|k| {
        doc.any(k, &["day", "days", "week", "weeks", "month", "months", "year", "years"])
            && doc.is(k + 1, "after")
    });
    let made =
        doc.step(i).is_some() && doc.form(i).has(Form::PARTICIPLE) && doc.any(i + 1, &["by", "in", "on"]);
    // ", SR 210,"
    let number =
        doc.toks.get(i).is_some_and(|t| t.caps) && doc.raw(i).len() < 5 && doc.is_kind(i + 1, Kind::Num);
    // ", the latest country to toughen such penalties"
    let latest = far && !listed && doc.seq(i, &["the", "latest"]);
    participle || noted(doc, i) || latest || later || made || opener || apposition || number
}

/// `to attend and speak, | but not to vote, until they are elected`: what is left out of it, where the clause goes on behind.
fn except(doc: &Doc<'_>, i: usize) -> bool {
    let close = (i + 2..doc.sent_of(i).to.min(i + 8)).find(|k| doc.is_kind(*k, Kind::Comma));
    let on = |k: usize| doc.any(k + 1, &["until", "unless", "till", "while", "if", "when", "for", "pending"]);
    doc.seq(i, &["but", "not"]) && close.is_some_and(on)
}

/// `the junta, as its foes call it, to free`: a comma closes the aside and the clause goes on.
fn closes(doc: &Doc<'_>, i: usize, gives: bool) -> bool {
    // "gives the group, which pays lawyers, the right to speak"
    let given = |k: usize| gives && (doc.is_kind(k, Kind::Mark) || doc.has(k, Class::DET.or(Class::INDEF)));
    (i + 2..doc.sent_of(i).to.min(i + 16)).any(|k| {
        // ", which has claimed 120 lives, and to allow inquiries"
        let linked = doc.any(k + 1, &["and", "or"]) && doc.is(k + 2, "to");
        // `that the Empire, as an ally, "did nothing"`
        let verb = k + 1 + usize::from(doc.is_kind(k + 1, Kind::Mark));
        let own =
            doc.is(i, "as") && k < i + 6 && (doc.form(verb).has(Form::PAST) || doc.has(verb, Class::AUX));
        doc.is_kind(k, Kind::Comma) && (doc.any(k + 1, &["to", "into"]) || linked || own || given(k + 1))
    })
}

/// `, in | the strongest words yet`, `, in | the resolution.`, `, in | what its critics call`, `, in | defiance of the court`: how it is
/// said and taken, behind what is said.
fn worded(doc: &Doc<'_>, i: usize) -> bool {
    let text = |k: usize| doc.has(k, Class::TEXT) && doc.is_kind(k + 1, Kind::Stop);
    let first = |k: usize| doc.any(k, &["first", "latest", "strongest", "toughest"]);
    doc.any(i, &["what", "defiance", "spite"]) || doc.is(i, "the") && (first(i + 1) || text(i + 1))
}

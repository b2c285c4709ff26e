//! What voters are told to have done, by verbs that are none of voting: `went along with it`, `would have none of it`, `took the
//! middle road`, `were out of town`. One row a predicate; a number of voters stands before it.

use super::clause::object;
use super::label::Label::{self, Absent, Abstain, No, Yes};
use super::name::ends;
use super::*;
use crate::words::Sifted;

/// The predicate's first words; those after them, alternatives parted by strokes, `?` before those that may be missing; its side;
/// and whether it tells one only beside another count or a decision.
struct Row(Sifted, &'static str, Label, bool);

const fn row(first: &'static [&'static str], rest: &'static str, label: Label, beside: bool) -> Row {
    Row(Sifted::of(first), rest, label, beside)
}

const SURE: bool = false;
const BESIDE: bool = true;

/// `IT` is what is voted on, `OWN` its or their, `END` the end of the clause.
#[rustfmt::skip]
static ROWS: &[Row] = &[
    // For.
    row(&["went", "going"], "along with IT", Yes, SURE),
    row(&["went", "going"], "along END", Yes, BESIDE),
    row(&["threw", "throwing", "put", "putting"], "OWN weight/support/name/names/votes behind IT", Yes, SURE),
    row(&["got", "getting", "fell", "falling", "came", "coming", "ranged", "rallied", "lined", "lining", "united", "were", "stood"], "?themselves ?in/up/out behind IT", Yes, SURE),
    row(&["wanted", "wanting"], "IT END", Yes, BESIDE),
    row(&["wanted", "wanting", "wished", "wishing"], "IT ?to ?be passed/adopted/approved/through/pass", Yes, SURE),
    row(&["were", "was"], "?of that/this opinion/mind/view/persuasion", Yes, BESIDE),
    row(&["were", "was"], "of the same opinion/mind/view/persuasion", Yes, BESIDE),
    row(&["put", "putting", "held", "holding"], "OWN hand/hands ?up for IT", Yes, SURE),
    row(&["raised", "raising", "lifted", "lifting"], "a/their/its hand/hands END", Yes, BESIDE),
    row(&["raising", "lifting", "lifted"], "a/their/its hand/hands for IT", Yes, SURE),
    row(&["were", "was"], "on OWN side", Yes, BESIDE),
    row(&["sided", "siding", "stood", "standing", "voted", "voting"], "with the/its sponsors/movers/authors/drafters/mover/author/ayes/supporters", Yes, SURE),
    row(&["gave", "giving", "lent", "lending"], "?it OWN support/backing/votes/vote/assent/blessing/approval/consent/yes", Yes, SURE),
    row(&["chose", "picked", "choosing", "picking"], "yes/aye", Yes, SURE),
    row(&["pressed", "pressing", "on", "found", "finding", "considered", "considering", "called", "calling", "deemed", "pushed", "hit", "punched", "marked", "entered", "wrote"], "?the ?“ yes/aye", Yes, SURE),
    row(&["stood", "standing", "stuck"], "by IT", Yes, SURE),
    row(&["wanted", "wanting", "wished", "wishing", "voted", "voting"], "to keep/retain/maintain/preserve IT", Yes, SURE),
    row(&["accepted", "accepting", "embraced", "favored", "favoured"], "IT", Yes, BESIDE),
    row(&["obliged", "complied", "concurred"], "END", Yes, BESIDE),
    row(&["assented", "consented", "agreed", "agreeing", "assenting", "approved"], "END", Yes, BESIDE),
    row(&["liked", "liking"], "IT END", Yes, BESIDE),
    row(&["were", "was"], "?all convinced/persuaded/agreeable/willing END", Yes, BESIDE),
    row(&["said", "saying", "thought", "agreed"], "so END", Yes, BESIDE),
    row(&["came", "coming", "rose", "rising", "stood"], "?down/out/up in favour/favor/support", Yes, SURE),
    row(&["thought", "thinking", "found", "finding", "considered", "considering", "called", "calling", "deemed"], "IT right/good/necessary/fair/justified/timely/overdue/acceptable", Yes, BESIDE),
    row(&["were", "was"], "on board", Yes, BESIDE),
    row(&["on"], "the yes/aye/ayes/winning side/column/benches", Yes, BESIDE),
    // Against.
    row(&["wanted", "wanting", "wished", "wishing", "voted", "voting"], "to delete/drop/remove/strike/cut IT ?out", No, BESIDE),
    row(&["thought", "thinking", "found", "finding", "considered", "considering", "called", "calling", "deemed"], "IT wrong/bad/unnecessary/unfair/unjustified/premature/unacceptable/misguided/biased/harmful", No, BESIDE),
    row(&["on"], "the no/nay/noes/losing/other side/column/benches", No, BESIDE),
    row(&["took", "taking"], "the opposite/other/contrary/opposing view/side/line/position", No, SURE),
    row(&["thought", "thinking", "felt", "believed", "judged"], "otherwise/differently", No, BESIDE),
    row(&["begged", "begging"], "to differ", No, SURE),
    row(&["would"], "not have/accept/support/back/endorse/pass IT", No, SURE),
    row(&["wouldn't", "wouldn’t"], "have/accept/support/back/endorse IT", No, SURE),
    row(&["would", "wanted", "wanting"], "?have none of IT", No, SURE),
    row(&["wanted", "wanting"], "no part of IT", No, SURE),
    row(&["wanted", "wanting", "wished", "wishing"], "IT ?to ?be defeated/gone/dead/stopped/rejected/killed/withdrawn/dropped/fail/buried/out/thrown/voted/blocked/turned/beaten/struck ?out/down", No, SURE),
    row(&["were", "was"], "unconvinced/unpersuaded/unmoved/hostile/unwilling/unhappy/averse", No, BESIDE),
    row(&["refused", "refusing", "disagreed", "disagreeing", "dissented", "dissenting", "objected", "objecting", "demurred", "balked", "differed", "protested"], "?to ?it END", No, BESIDE),
    row(&["refused", "refusing", "declined"], "to back/support/endorse/approve IT", No, SURE),
    row(&["turned", "turning", "voted", "voting", "shot", "shouted", "put"], "IT down", No, SURE),
    row(&["threw", "throwing"], "IT out", No, SURE),
    row(&["came", "coming", "lined", "lining", "turned", "went", "going", "stood", "standing", "ranged"], "?themselves up/down/out/firmly against", No, SURE),
    row(&["were", "was"], "of the/a/another ?opposite/contrary/other/different/opposing opinion/mind/view/persuasion", No, BESIDE),
    row(&["said", "saying"], "otherwise", No, BESIDE),
    row(&["sided", "siding", "stood", "standing"], "with the/its opponents/noes/nays/critics/objectors/dissenters", No, SURE),
    row(&["chose", "picked", "choosing", "picking"], "no/nay", No, SURE),
    row(&["pressed", "pressing", "pushed", "hit", "punched", "marked", "entered", "wrote"], "?the ?“ no/nay", No, SURE),
    row(&["did", "do"], "not want/like/support/back/accept/approve/agree", No, BESIDE),
    row(&["didn't", "didn’t"], "want/like/support/back/accept/approve/agree", No, BESIDE),
    // Neither.
    row(&["took", "taking", "chose", "choosing", "steered", "steering", "followed", "walked", "sought", "picked", "kept", "trod"], "?to the/a middle road/way/path/ground/course/line/position", Abstain, SURE),
    row(&["were", "was", "remained", "remaining", "stayed", "staying", "sat", "stood"], "?still/officially undecided/neutral/uncommitted/unsure/silent/between/noncommittal/non-committal", Abstain, BESIDE),
    row(&["went", "going"], "neither way", Abstain, SURE),
    row(&["took", "taking", "sought", "seeking", "found", "finding", "hid", "hiding", "sheltered", "sheltering"], "?refuge/shelter in/behind ?an/the/their abstention/abstentions/neutrality/silence", Abstain, SURE),
    row(&["were", "was"], "neither ?for ?nor ?against END", Abstain, BESIDE),
    row(&["would"], "?be commit/come/go/side/vote/drawn ?to/down/with ?on/for neither ?side/camp/way", Abstain, SURE),
    row(&["kept", "keeping", "left", "leaving", "had"], "OWN hand/hands/card/cards/arms/placards/buttons down/on/in/still/folded/untouched/off/alone", Abstain, SURE),
    row(&["on"], "the fence/sidelines", Abstain, BESIDE),
    row(&["not"], "committing themselves/itself", Abstain, SURE),
    row(&["not"], "deciding/choosing/saying/declaring END", Abstain, BESIDE),
    row(&["did"], "not ?vote either/one way", Abstain, SURE),
    row(&["did"], "not commit themselves/itself", Abstain, SURE),
    row(&["did"], "not say/choose/decide END", Abstain, BESIDE),
    row(&["kept", "keeping"], "still/quiet/silent/mum", Abstain, BESIDE),
    row(&["opted", "opting", "bowed", "bowing", "ducked", "ducking"], "out", Abstain, BESIDE),
    row(&["ducked", "ducking", "dodged", "dodging", "sidestepped"], "it/the ?vote/question/choice/issue", Abstain, BESIDE),
    row(&["passed", "passing"], "END", Abstain, BESIDE),
    row(&["would", "could", "did"], "not take/choose/pick a/any/either side/sides/stand/position", Abstain, SURE),
    row(&["could", "would", "did", "had"], "not make/made up OWN minds/mind", Abstain, SURE),
    row(&["couldn't", "couldn’t", "hadn't", "hadn’t"], "make/made up OWN minds/mind", Abstain, SURE),
    row(&["withheld", "withholding"], "OWN vote/votes/support/ballot/ballots", Abstain, SURE),
    row(&["preferred", "preferring", "chose", "choosing", "elected", "decided", "opted", "opting"], "?not to/for abstain/abstention/choose/commit/define/declare/neither/neutrality/silence", Abstain, SURE),
    row(&["declined", "declining", "refused", "refusing"], "to choose/vote/commit/say ?either ?way END", Abstain, BESIDE),
    row(&["looked", "looking"], "?the other/on ?way END", Abstain, BESIDE),
    row(&["looked", "looking", "stared", "staring", "gazed"], "at the/their ceiling/floor/table/shoes/papers/desk", Abstain, BESIDE),
    row(&["stayed", "staying", "stood", "watched", "remained", "sat", "were"], "on/from the sidelines/fence/sideline", Abstain, SURE),
    row(&["stayed", "staying", "remained", "remaining", "kept", "sat"], "?in/to ?their seated/put/seats/still/chairs", Abstain, BESIDE),
    row(&["shrugged", "shrugging"], "END", Abstain, BESIDE),
    row(&["cast", "casting", "handed", "returned"], "a/blank/empty/spoilt/no ?blank/empty ballot/ballots/vote/votes/paper/papers", Abstain, BESIDE),
    row(&["voted", "voting"], "neither/blank ?way", Abstain, SURE),
    row(&["put", "putting", "registered", "recorded"], "themselves ?down as neither/abstaining/neutral/undecided", Abstain, SURE),
    row(&["were", "was"], "put/marked/recorded/registered ?down as neither/abstaining/neutral/undecided", Abstain, SURE),
    // Not there.
    row(&["were", "was", "being", "are"], "?all/both away/out/elsewhere/abroad/ill/sick/travelling/traveling/missing/unwell/indisposed END", Absent, BESIDE),
    row(&["were", "was", "being"], "on ?sick/maternity/medical leave/mission/holiday/vacation", Absent, BESIDE),
    row(&["were", "was", "being"], "out of ?the town/country/room/chamber/hall/building/capital/state", Absent, BESIDE),
    row(&["were", "was"], "not present/there/around END", Absent, BESIDE),
    row(&["weren't", "weren’t", "wasn't", "wasn’t"], "present/there/around END", Absent, BESIDE),
    row(&["were", "was"], "?not at/in home/hospital/quarantine", Absent, BESIDE),
    row(&["missed", "missing", "skipped", "skipping"], "the/it/this ?vote/votes/ballot/ballots/session/sitting/roll-call/division", Absent, BESIDE),
    row(&["failed", "failing"], "to show/turn/appear/vote/attend/come ?up", Absent, BESIDE),
    row(&["had", "having"], "?already left ?the ?room/chamber/hall/building/house/seats/capital/plenary", Absent, BESIDE),
    row(&["stayed", "staying"], "home/outside/away", Absent, BESIDE),
    row(&["could"], "not attend/come/be ?there/present", Absent, BESIDE),
    row(&["had"], "not come/attended/appeared/shown/turned ?up", Absent, BESIDE),
    row(&["were", "was"], "nowhere to be seen/found", Absent, BESIDE),
    row(&["had", "having"], "?already sent/given/tendered/offered/made ?in ?their apologies/regrets ?for ?their ?absence END", Absent, BESIDE),
    row(&["sent", "sending", "gave", "tendered", "offered"], "?in ?their apologies/regrets ?for ?their ?absence END", Absent, BESIDE),
];

/// What such predicates open with.
pub(super) static FIRST: Words = Words::of(&[
    "not", "went", "going", "threw", "throwing", "put", "putting", "got", "getting", "fell", "falling",
    "came", "coming", "ranged", "rallied", "lined", "lining", "united", "were", "stood", "wanted", "wanting",
    "wished", "wishing", "was", "held", "holding", "raised", "raising", "lifted", "lifting", "sided",
    "siding", "standing", "voted", "voting", "gave", "giving", "lent", "lending", "chose", "picked",
    "choosing", "picking", "accepted", "accepting", "embraced", "favored", "favoured", "assented",
    "consented", "agreeing", "assenting", "liked", "liking", "said", "saying", "thought", "agreed", "rose",
    "rising", "took", "taking", "thinking", "felt", "believed", "judged", "begged", "begging", "would",
    "wouldn't", "wouldn’t", "refused", "refusing", "disagreed", "disagreeing", "dissented", "dissenting",
    "objected", "objecting", "demurred", "balked", "differed", "protested", "declined", "turned", "turning",
    "shot", "shouted", "did", "do", "didn't", "didn’t", "steered", "steering", "followed", "walked",
    "sought", "kept", "trod", "remained", "remaining", "stayed", "staying", "sat", "keeping", "left",
    "leaving", "had", "opted", "opting", "bowed", "bowing", "ducked", "ducking", "dodged", "dodging",
    "sidestepped", "passed", "passing", "could", "couldn't", "couldn’t", "hadn't", "hadn’t", "withheld",
    "withholding", "preferred", "preferring", "elected", "decided", "declining", "looked", "looking",
    "stared", "staring", "gazed", "watched", "shrugged", "shrugging", "cast", "casting", "handed",
    "returned", "registered", "recorded", "being", "are", "weren't", "weren’t", "wasn't", "wasn’t", "missed",
    "missing", "skipped", "skipping", "failed", "failing", "having", "approved", "obliged", "complied",
    "concurred", "not", "on", "found", "finding", "considered", "considering", "called", "calling", "deemed",
    "stuck", "seeking", "hid", "hiding", "sheltered", "sheltering", "pressed", "pressing", "pushed", "hit",
    "punched", "marked", "entered", "wrote", "sent", "sending", "tendered", "offered",
]);

/// The side that the words at a token tell, and where they end.
pub(super) fn predicate(doc: &Doc<'_>, at: usize) -> Option<(Label, usize)> {
    doc.opening(at, &FIRST, || {
        ROWS.iter().find_map(|row| {
            let end = doc.sifted(at, &row.0).then(|| read(doc, at + 1, row.1)).flatten()?;
            (!row.3 || beside(doc, at)).then_some((row.2, end))
        })
    })
}

/// Where the words end that fill a pattern.
fn read(doc: &Doc<'_>, at: usize, pattern: &str) -> Option<usize> {
    let (slot, rest) = pattern.split_once(' ').unwrap_or((pattern, ""));
    let words = |slot: &str| slot.split('/').any(|w| doc.spelt(at, w));
    match slot {
        "" => Some(at),
        "IT" => read(doc, thing(doc, at)?, rest),
        "OWN" => doc.has(at, Class::POSS).then(|| read(doc, at + 1, rest)).flatten(),
        // "those who wanted it | numbered 18"
        "END" => {
            (ends(doc, at) || doc.kind(at).is_none() || doc.any(at, &["numbered", "totalled", "totaled"]))
                .then_some(at)
        }
        _ => match slot.strip_prefix('?') {
            Some(may) => {
                let with = words(may).then(|| read(doc, at + 1, rest)).flatten();
                with.or_else(|| read(doc, at, rest))
            }
            None => words(slot).then(|| read(doc, at + 1, rest)).flatten(),
        },
    }
}

/// `it`, `the text`, `her motion`, `the measure`: where what is voted on ends.
fn thing(doc: &Doc<'_>, at: usize) -> Option<usize> {
    if doc.any(at, &["it", "them", "this", "that"]) && !doc.has(at + 1, Class::TEXT) {
        return Some(at + 1);
    }
    let noun = || (at + 1..at + 5).find(|k| doc.has(*k, Class::TEXT));
    object(doc, at).then(noun).flatten().map(|k| k + 1)
}

/// Is another side counted close by, or something decided right before?
pub(super) fn beside(doc: &Doc<'_>, at: usize) -> bool {
    let sent = doc.toks[at].sent as usize;
    let told = |k: usize| {
        doc.has(k, Class::ABSTAIN.or(Class::VOTENOUN))
            || doc.any(k, &["voted", "aye", "ayes", "nay", "noes", "absent"])
            || doc.any(k, &["for", "against", "favour", "favor", "opposed", "backed", "behind", "supported"])
                && counted_shortly(doc, k)
            || matches!(doc.step(k), Some(Step::Adopt | Step::Reject)) && !doc.quoted(k)
    };
    // "nobody objected": how it went, and no count
    if (at.saturating_sub(3)..at).any(|k| doc.any(k, &["nobody", "none", "no", "not"])) {
        return false;
    }
    // "consent failed when one deputy objected": why, and no count
    if doc.is(at, "objected")
        && (at.saturating_sub(4)..at)
            .any(|k| doc.any(k, &["when", "after", "because"]) && doc.is(k + 1, "one"))
    {
        return false;
    }
    // "Nineteen refused. | Forty liked it."
    let opens = |s: usize| number::cardinal(doc, doc.sents[s].from).is_some();
    let own = doc.sents[sent];
    let near = (own.from.max(at.saturating_sub(40))..own.to.min(at + 30)).any(|k| k != at && told(k));
    let before = |s: usize| opens(s) || (doc.sents[s].from..doc.sents[s].to).take(60).any(told);
    near || sent > 0 && before(sent - 1)
}

/// Is a number told at most five tokens before?
fn counted_shortly(doc: &Doc<'_>, at: usize) -> bool {
    (at.saturating_sub(5)..at).any(|k| number::may_start(doc, k) && !doc.any(k, &["a", "another"]))
}

//! From a number to the label behind it, over who is counted and what is put in between: `80 members of the Assembly voted
//! against`, `two, Fiji and Chad, abstained`.

use super::label::{Label, Labelled, Number};
use super::name::label_at;
use super::*;

/// Words that may stand between a number and its label.
static BESIDE: Words = Words::of(&[
    "of", "the", "its", "all", "been", "those", "other", "more", "others", "were", "was", "had", "have",
    "voted", "voting", "vote", "being", "and", "cast", "in", "them", "council", "assembly", "league",
    "chamber", "committee", "a", "this", "that", "further", "additional", "house", "senate", "present",
    "stood", "came", "out", "who", "which", "hands", "hand", "chairs", "seats", "names", "voices", "cards",
    "arms", "up", "went", "rose", "raised", "their", "pressed", "pushed", "expressed", "pronounced",
    "themselves", "declared", "voice", "as", "recorded", "casting", "registered", "answered", "provinces",
]);

pub(super) fn toward(doc: &Doc<'_>, n: &Number) -> Option<Labelled> {
    // "Of the 250 MPs, a majority of 127 voted in favour": of how many
    let whole = n.start == n.from + 2
        && doc.seq(n.from, &["of", "the"])
        && doc.has(n.end, Class::MEMBER)
        && doc.is_kind(n.end + 1, Kind::Comma);
    // "seven Democrats, two of whom are ill, were away"
    let part = doc.seq(n.end, &["of", "whom"]) && label_at(doc, n.end + 2).is_none();
    // "his two votes were behind it"
    let own = n.start > n.from && doc.any(n.start - 1, &["his", "her", "my"]);
    // "The Maori Party's two votes were cast in favour": some of them
    let partys = || {
        let owner = n.start.checked_sub(2).filter(|k| *k >= n.from && doc.is_kind(n.start - 1, Kind::Poss));
        let actor = owner.and_then(|k| doc.names.actor_at(k)).map(|a| &doc.names.actors[a]);
        doc.any(n.end, &["votes", "deputies", "mps", "senators", "meps", "seats"])
            && actor.is_some_and(|a| a.is(crate::record::ActorKind::Organization))
    };
    // "Labour did not sign, but its two members voted in favour"
    let its = || {
        let led =
            n.start > n.from && doc.any(n.start - 1, &["its", "whose"]) && doc.has(n.end, Class::MEMBER);
        let named = doc.names.within(n.from, n.start).last().filter(|_| led);
        let entry = |m: &crate::names::Mention| doc.names.entry(doc.lex, m.actor);
        named.is_some_and(|m| entry(m).is_some_and(crate::lexicon::Known::is_party))
    };
    if whole || part || own || partys() || its() || needed(doc, n) || told_to(doc, n) || of_how_many(doc, n) {
        return None;
    }
    directly(doc, n).or_else(|| unlike_the_rest(doc, n))
}

/// `Fifty-three senators wanted it back on the calendar; 45 | did not`: the side of those whom the others are set against.
fn unlike_the_rest(doc: &Doc<'_>, n: &Number) -> Option<Labelled> {
    let verb = n.end + 1;
    let acts = doc.has(n.end, Class::MEMBER)
        && !n.nil
        && doc.form(verb).has(Form::PAST)
        && doc.cue(verb).is_none()
        && !doc.has(verb, Class::ABSTAIN);
    let not = |k: usize| {
        let two = doc.any(k, &["did", "would", "were"]) && doc.is(k + 1, "not");
        (two || matches!(doc.denied(k), Some("did" | "would" | "were")))
            && name::ends(doc, k + 1 + usize::from(two))
    };
    let others = (verb + 1..n.to.min(verb + 30)).find(|k| not(*k) && number::before(doc, *k))?;
    (acts && predicate::beside(doc, others)).then_some((n.value, Label::Yes, verb))
}

fn directly(doc: &Doc<'_>, n: &Number) -> Option<Labelled> {
    // "eight states – A, B and C – said no", "eight independent states – A, B and C –"
    let dashed = (n.end..n.end + 3).any(|k| doc.is_kind(k, Kind::Dash) && doc.has(k - 1, Class::MEMBER))
        || doc.is_kind(n.end + 1, Kind::Dash);
    let limit = n.to.min(n.end + if dashed { 44 } else { 22 });
    let (mut at, mut gap) = (n.end, 0);
    while at < limit {
        if let Some((label, end)) = label_at(doc, at) {
            // "support from 191 of the 193 members, was opposed": of how many
            let total = n.start > n.from + 2
                && doc.seq(n.start - 2, &["of", "the"])
                && number::before(doc, n.start - 2);
            if total && (n.end..at).any(|k| doc.is_kind(k, Kind::Comma)) || out_of(doc, n) {
                return None;
            }
            return belongs(doc, n, at, gap, label).then(|| (n.value + joiners(doc, n, at), label, end));
        }
        let over = doc.is_kind(at, Kind::Comma) && of_membership(doc, n);
        at = past(doc, n, at).filter(|_| !over)?;
        gap += 1;
    }
    None
}

/// `The committee, which includes all 193 members, | passed it`, `in which 47 states sit, |`: how many a body has.
fn of_membership(doc: &Doc<'_>, n: &Number) -> bool {
    let lo = n.from.max(n.start.saturating_sub(8));
    let mut inside = (lo..n.start).rev().take_while(|k| !doc.is_kind(*k, Kind::Comma));
    let which = inside.find(|k| doc.any(*k, &["which", "whose"]));
    which.is_some_and(|w| {
        let told = |k: usize| doc.ends(k, "s") && !doc.any(k, &["its", "is", "was"]);
        let held = w > n.from && doc.any(w - 1, &["in", "on"]) || (w + 1..n.start).any(told);
        held && !doc.any(n.end, &["votes", "vote", "ballots"])
    })
}

/// `267 | of 414 chiefs and proxies voted against`: where those end of whom so many did so.
fn all_of_them(doc: &Doc<'_>, of: usize) -> Option<usize> {
    let at = of + 1 + usize::from(doc.is(of + 1, "the"));
    let first = at + number::cardinal(doc, at).filter(|_| doc.is(of, "of"))?.1;
    let who =
        |k: &usize| doc.is_kind(*k, Kind::Word) && !doc.cap(*k) && (doc.ends(*k, "s") || doc.is(*k, "and"));
    let end = (first..first + 4).take_while(who).last()? + 1;
    doc.any(end, &["voted", "opposed", "backed", "supported", "rejected"]).then_some(end)
}

/// `267 of | 414 chiefs voted against`: of how many.
fn out_of(doc: &Doc<'_>, n: &Number) -> bool {
    let of = n.start.saturating_sub(1 + usize::from(n.start > n.from && doc.is(n.start - 1, "the")));
    of > n.from && doc.is(of, "of") && number::before(doc, of) && all_of_them(doc, of).is_some()
}

/// `voted two weeks ago to pass it`, `three months earlier`: no voters.
pub(super) fn so_long_ago(doc: &Doc<'_>, n: &Number) -> bool {
    static UNITS: Words =
        Words::of(&["day", "days", "week", "weeks", "month", "months", "year", "years", "hours", "decades"]);
    doc.among(n.end, &UNITS) && doc.any(n.end + 1, &["ago", "earlier", "later", "before", "after"])
}

/// `To pass, it required at least nine votes in favour`: how many it takes.
fn needed(doc: &Doc<'_>, n: &Number) -> bool {
    let lo = n.from.max(n.start.saturating_sub(4));
    let mut before = (lo..n.start).rev().take_while(|k| doc.is_kind(*k, Kind::Word));
    before.any(|k| doc.any(k, &["required", "requires", "needed", "needs", "require", "need"]))
}

/// `has allowed four MKs to vote in favour`, `told its ten deputies to abstain`: what somebody asks of them.
fn told_to(doc: &Doc<'_>, n: &Number) -> bool {
    static TELLS: Words = Words::of(&[
        "allowed", "allows", "allow", "permitted", "told", "tells", "instructed", "ordered", "urged",
        "asked", "let", "persuaded", "convinced", "directed", "obliged", "forced", "wanted", "wants",
        "authorised", "authorized", "freed",
    ]);
    let lo = n.from.max(n.start.saturating_sub(5));
    let mut before = (lo..n.start).rev().take_while(|k| doc.is_kind(*k, Kind::Word));
    (n.end..n.to.min(n.end + 5)).any(|k| doc.is(k, "to")) && before.any(|k| doc.among(k, &TELLS))
}

/// `the only country among the council's 15 members to vote against it`: of how many it is one.
fn of_how_many(doc: &Doc<'_>, n: &Number) -> bool {
    let lo = n.from.max(n.start.saturating_sub(9));
    let among = (lo..n.start).rev().take(5).find(|k| doc.any(*k, &["among", "of"]));
    // "Thirteen of the organisation's 22 member states attended and endorsed it"
    let owned = n.start > lo && doc.is_kind(n.start - 1, Kind::Poss);
    if owned && doc.has(n.end, Class::MEMBER) && among.is_some_and(|a| a > n.from && number::before(doc, a)) {
        return true;
    }
    among.is_some_and(|a| {
        doc.has(n.end, Class::MEMBER) && (lo..a).any(|k| doc.any(k, &["only", "sole", "lone"]))
    })
}

/// Is the label at `at` that of the number, so many steps before it?
fn belongs(doc: &Doc<'_>, n: &Number, at: usize, gap: usize, label: Label) -> bool {
    // "no" as a number needs the label's noun right after: "no votes against", "none opposed".
    let no = doc.is(n.start, "no") && n.end == n.start + 1;
    let denied = n.nil && (gap > 4 || no && (gap > 2 || label == Label::Yes));
    let against = doc.is(at, "against") && !votes_between(doc, n.end, at) && gap > 3;
    // "by 14 votes and again over a Russian abstention", "by 17 votes with the abstention of Chile": one.
    // "and 68 others in abstention": those who do.
    let column = doc.is(at - 1, "the") && !doc.is(at + 1, "of") || doc.is(at - 1, "in");
    let abstention = doc.is(at, "abstention") && n.value > 1 && gap > 1 && !column;
    // "one of the two members who opposed it": two did.
    let among = n.value == 1
        && doc.is(n.end, "of")
        && (n.end + 1..n.end + 4).any(|k| k < at && number::cardinal(doc, k).is_some());
    // "As one of the peers who voted for it": how many did is not told, but "only one of the peers who voted"
    let lone = n.start > n.from && doc.any(n.start - 1, &["only", "just"]);
    let own = |k: usize| doc.is(k, "who") && k + 3 > at;
    let member = n.value == 1 && doc.seq(n.end, &["of", "the"]) && (n.end + 2..at).any(own);
    // "Three members who had earlier backed it, A, B and C, voted no": another time
    let known = n.start > n.from && doc.any(n.start - 1, &["the", "those", "these", "all"]);
    let once = |k: usize| doc.has(k, Class::REL) && doc.is(k + 1, "had");
    let before = !known && (n.end..at).any(once);
    !before && !denied && !against && !abstention && !among && (lone || !member)
}

/// `joined 24 others in voting for`: the one that joins counts too. `Eleven Tories joined 43 Liberals in voting for the
/// change`: those who cross over count with those they join.
fn joiners(doc: &Doc<'_>, n: &Number, label: usize) -> u32 {
    // "Only four joined Russia in voting against it": Russia counts too.
    if let Some((_, with)) = joined(doc, n.end) {
        return with;
    }
    if n.start == n.from || !doc.is(n.start - 1, "joined") {
        return named_before(doc, n);
    }
    if (n.end..label).any(|k| doc.any(k, &["other", "others"])) {
        return 1;
    }
    let joined = n.start - 1;
    (n.from.max(joined.saturating_sub(3))..joined).find_map(|k| number::cardinal(doc, k)).map_or(0, |c| c.0)
}

/// `Chad, Mali and 20 other countries abstained`: those named before the number count with it.
fn named_before(doc: &Doc<'_>, n: &Number) -> u32 {
    let others = doc.any(n.end, &["other", "others"]);
    let and = n.start.checked_sub(1).filter(|k| others && *k > n.from && doc.is(*k, "and"));
    // "she and two others were for it"
    if and.is_some_and(|k| doc.any(k - 1, &["he", "she"])) {
        return 1;
    }
    // "Twelve states, Chad and Mali among them, opposed it, and 12 others abstained": those did something else
    let beside = |k: &usize| {
        let last = k - 1 - usize::from(doc.is_kind(k - 1, Kind::Comma) && k - 1 > n.from);
        doc.names.mention_at(last).is_some()
    };
    let and = and.filter(beside);
    let found = and.map(|k| crate::rule::texts::list::before(doc, k, n.from).0).unwrap_or_default();
    let one = |m: &crate::rule::texts::list::Named| {
        let actor = &doc.names.actors[m.actor];
        actor.is(crate::record::ActorKind::State) || actor.is(crate::record::ActorKind::Person)
    };
    if found.iter().all(one) { found.len() as u32 } else { 0 }
}

/// `four countries joined Russia and Mali in`: where the names end that the counted joined, and how many they are.
fn joined(doc: &Doc<'_>, at: usize) -> Option<(usize, u32)> {
    let verb = at + usize::from(doc.has(at, Class::MEMBER));
    let names = doc.names.within(verb + 1, verb + 12);
    // "Eleven Tories joined 43 Liberals" counts those.
    names.first().filter(|m| m.from <= verb + 2 && !doc.is_kind(verb + 1, Kind::Num))?;
    let end = names.iter().map(|m| m.to).find(|to| doc.is(*to, "in")).filter(|_| doc.is(verb, "joined"))?;
    let with = names.iter().filter(|m| m.to <= end).count() as u32;
    doc.ends(end + 1, "ing").then_some((end + 1, with))
}

/// The next place where the label may stand, if token `at` may stand before it.
fn past(doc: &Doc<'_>, n: &Number, at: usize) -> Option<usize> {
    // "267 of 414 chiefs and proxies | voted against"
    if let Some(end) = all_of_them(doc, at).filter(|_| at == n.end) {
        return Some(end);
    }
    // "Seven members - A, B and C - rejected it"
    // "and four - A, B and C - abstained"
    let names = || at == n.end && !doc.names.within(at + 1, at + 4).is_empty();
    if doc.is_kind(at, Kind::Dash) && doc.toks[at].gap && (voters(doc, n.end) || names()) {
        return (at + 1..n.to.min(at + 40)).find(|k| doc.is_kind(*k, Kind::Dash)).map(|close| close + 1);
    }
    // "28 members, against 24, obliged"
    if doc.is_kind(at, Kind::Comma) && doc.is(at + 1, "against") {
        let (_, len) = number::cardinal(doc, at + 2)?;
        return doc.is_kind(at + 2 + len, Kind::Comma).then_some(at + 3 + len);
    }
    if let Some(end) = share(doc, at) {
        return Some(end);
    }
    // "A and B, two members in all, were against"
    if doc.seq(at, &["in", "all"]) && doc.is_kind(at + 2, Kind::Comma) && voters(doc, n.end) {
        return Some(at + 3);
    }
    // "143 members of the Assembly (out of 193) voted": of how many
    if doc.is_kind(at, Kind::Open) && doc.seq(at + 1, &["out", "of"]) && doc.is_kind(at + 4, Kind::Close) {
        return Some(at + 5);
    }
    if doc.is_kind(at, Kind::Open) && at == n.end {
        return bracketed(doc, at, n.to);
    }
    if let Some((end, _)) = joined(doc, at).filter(|_| at <= n.end + 1) {
        return Some(end);
    }
    if let Some(close) = aside(doc, at, n.to).or_else(|| including(doc, n, at)) {
        return Some(close);
    }
    // "(Peru and four others) against": the bracket ends what the number counts.
    let shut = doc.is_kind(at, Kind::Close) && !(n.start..at).any(|k| doc.is_kind(k, Kind::Open));
    (!shut && (passes(doc, n, at) || tells_voters(doc, n, at))).then_some(at + 1)
}

/// `49 or 77.8 percent voted`, `49, or 78%, voted`, `49 (77.8 per cent) voted`: the same count told as a share; where that ends.
fn share(doc: &Doc<'_>, at: usize) -> Option<usize> {
    let lead = at + usize::from(doc.is_kind(at, Kind::Comma) || doc.is_kind(at, Kind::Open));
    let from = lead + usize::from(doc.is(lead, "or"));
    // "77.8" may be one token or three.
    let part = |k: usize| doc.digit(k) || doc.is_kind(k, Kind::Stop) && !doc.toks[k].gap;
    let percent = (from + 1..from + 4).find(|k| !part(*k))?;
    let end = match doc.raw(percent) {
        "per" if doc.is(percent + 1, "cent") => percent + 2,
        "percent" | "pct" | "%" => percent + 1,
        _ => return None,
    };
    let shut = lead > at && matches!(doc.kind(end), Some(Kind::Comma | Kind::Close));
    (from > at && doc.digit(from)).then_some(end + usize::from(shut))
}

/// `nine (the Soviet bloc to a man) answered no`: where the bracket ends, if it tells no count of its own.
fn bracketed(doc: &Doc<'_>, open: usize, to: usize) -> Option<usize> {
    let close = (open + 1..to.min(open + 14)).find(|k| doc.is_kind(*k, Kind::Close))?;
    let apart = (open + 1..close).any(|k| number::cardinal(doc, k).is_some() || label_at(doc, k).is_some());
    (!apart).then_some(close + 1)
}

/// `14, Peru and Fiji among them, abstained`, `ten, all from one party, held back`: an insertion between a number and its
/// label; where it ends.
fn aside(doc: &Doc<'_>, at: usize, to: usize) -> Option<usize> {
    if !doc.is_kind(at, Kind::Comma) {
        return None;
    }
    // "29 senators, including six from the Greens, voted for it": of those counted.
    let part = doc.any(at + 1, &["including", "among"]);
    for k in at + 1..to.min(at + 30) {
        let other = matches!(doc.kind(k), Some(Kind::Stop | Kind::Semicolon | Kind::Colon))
            || number::cardinal(doc, k).is_some() && !part
            || doc.is(k, "which");
        if other {
            return None;
        }
        if doc.is_kind(k, Kind::Comma) && k > at + 1 {
            let mut lead = k + 1;
            while lead < k + 3 && (doc.has(lead, Class::AUX) || doc.any(lead, &["voted", "all", "both"])) {
                lead += 1;
            }
            if label_at(doc, lead).or_else(|| label_at(doc, k + 1)).is_some() {
                return Some(k + 1);
            }
        }
        if label_at(doc, k).is_some() {
            return None;
        }
    }
    None
}

/// `and 10 including Chad and Fiji against`: some of those counted, named right before the label.
fn including(doc: &Doc<'_>, n: &Number, at: usize) -> Option<usize> {
    let named = |k: usize| doc.names.mention_at(k - 1).is_some_and(|m| m.to == k);
    let ends = |k: usize| matches!(doc.kind(k), Some(Kind::Stop | Kind::Semicolon | Kind::Colon));
    if at != n.end || !doc.any(at, &["including", "among"]) {
        return None;
    }
    (at + 2..n.to.min(at + 24)).take_while(|k| !ends(*k)).find(|k| named(*k) && label_at(doc, *k).is_some())
}

/// A word, a name, a mark or a number that may stand between any number and its label.
fn passes(doc: &Doc<'_>, n: &Number, at: usize) -> bool {
    doc.has(at, Class::MEMBER)
        || doc.among(at, &MEMBERS)
        || peoples(doc, at)
        || doc.among(at, &BESIDE)
        || doc.is_kind(at, Kind::Poss)
        // `29 votes "for", 12 "against"`
        || doc.is_kind(at, Kind::Mark) && label_at(doc, at + 1).is_some()
        // "Thirty vote in favour, six are opposed and ten abstain"
        || doc.is(at, "are") && doc.any(at + 1, &["opposed", "against"]) && counted_beside(doc, n)
        // "two, Vietnam and Indonesia, abstained"
        || doc.is_kind(at, Kind::Comma) && (at == n.end || doc.names.mention_at(at - 1).is_some())
        // "101 of 150, backed the motion"
        || doc.is_kind(at, Kind::Comma) && doc.is(n.end, "of") && number::before(doc, at)
        || doc.cap(at) && doc.names.mention_at(at).is_some()
        // "Four Liberals abstained"
        || at == n.end && doc.any(at, group::BENCHES)
        || doc.is_kind(at, Kind::Num) && doc.is_kind(at.saturating_sub(1), Kind::Poss)
        || number::cardinal(doc, at).is_some()
            // "160 of 230 deputies voting in favour"
            && (n.end + 1 < at || total(doc, n.start, n.to).is_some())
            && (doc.is_kind(at - 1, Kind::Poss) || doc.any(at - 1, &["the", "of", "its", "their"]))
        // "with the 15 liberals abstaining"
        || at == n.end
            && doc.is_kind(at, Kind::Word)
            && doc.ends(at, "s")
            && doc.form(at + 1).has(Form::ING)
            && doc.has(at + 1, Class::ABSTAIN)
}

/// `Thirty vote in favour, six are opposed`: what others of the sentence do tells that votes are counted.
fn counted_beside(doc: &Doc<'_>, n: &Number) -> bool {
    let vote = |k: usize| {
        doc.any(k, &["vote", "votes"]) && doc.any(k + 1, &["in", "for", "yes"]) || doc.has(k, Class::ABSTAIN)
    };
    (n.from..n.to).any(vote)
}

/// `A total of 229 members of the National Assembly, the lower house, voted in favour`: any word that goes on telling who
/// they are.
fn tells_voters(doc: &Doc<'_>, n: &Number, at: usize) -> bool {
    at < n.end + 14
        && number::cardinal(doc, at).is_none()
        && !doc.is_kind(at, Kind::Stop)
        && !doc.is_kind(at, Kind::Semicolon)
        && !doc.has(at, Class::VERB)
        && voters(doc, n.end)
}

/// `265 people's deputies voted in favour`
fn peoples(doc: &Doc<'_>, at: usize) -> bool {
    doc.is(at, "people") && doc.is_kind(at + 1, Kind::Poss) && doc.has(at + 2, Class::MEMBER)
}

/// What belongs to a federation, and votes in it: `Nine associations voted against it`.
static MEMBERS: Words = Words::of(&[
    "associations", "unions", "federations", "churches", "branches", "dioceses", "chapters", "universities",
    "affiliates", "congregations", "presbyteries", "societies",
]);

/// `members`, `opposition senators`, `other`, `of the 47`: does a number count voters, by the words behind it?
fn voters(doc: &Doc<'_>, at: usize) -> bool {
    let described = || {
        doc.kind(at) == Some(Kind::Word)
            && !doc.has(at, Class::PREP.or(Class::CONJ).or(Class::VERB).or(Class::AUX).or(Class::VOTENOUN))
            && (!doc.cap(at) || doc.any(at, &["government", "opposition"]))
            && doc.has(at + 1, Class::MEMBER)
            && !doc.any(at + 1, &["votes", "vote", "voting"])
    };
    // "six other government institutions issued a statement opposing it" are no voters.
    let others = || (at + 1..at + 4).any(|k| doc.has(k, Class::MEMBER)) || doc.form(at + 1).has(Form::PAST);
    doc.has(at, Class::MEMBER)
        || peoples(doc, at)
        || doc.is(at, "of")
        || doc.is(at, "other") && others()
        || described()
}

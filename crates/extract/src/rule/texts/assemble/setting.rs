//! Where: the body of an act, and what only looks like it.

use super::*;

impl Reader<'_, '_> {
    /// The body spoken of; a committee only in its own paragraph and the next, then the article's own body again.
    pub(super) fn spoken(&self, tok: usize) -> Option<usize> {
        let body = self.body?;
        let past = self.doc.para_of(self.body_at) + 1 < self.doc.para_of(tok);
        let above = self.main.filter(|m| self.roles[*m] != "committee");
        if self.roles[body] == "committee" && past { above.or(Some(body)) } else { Some(body) }
    }
}

/// What sounds like saying and is a house's own act.
const ACTS: &[&str] =
    &["agreed", "found", "read", "asked", "concurred", "concurs", "recognised", "recognized"];

/// Clause boundaries in a token range: `; `, `, which`, `, while`, `, but`.
pub(super) fn breaks(doc: &Doc<'_>, lo: usize, hi: usize) -> usize {
    (lo..hi)
        .filter(|k| {
            doc.is_kind(*k, Kind::Semicolon)
                || doc.is_kind(*k, Kind::Comma)
                    && doc.any(
                        k + 1,
                        &[
                            "which", "who", "where", "while", "but", "although", "after", "when", "whereas",
                            "as", "whose", "though", "before",
                        ],
                    )
                || doc.any(*k, &["while", "whereas"])
                || doc.cue(*k) == Some(Cue::Say)
                    && doc.form(*k).has(Form::PAST)
                    && doc.step(*k).is_none()
                    && !doc.is(k.wrapping_sub(1), "have")
                    && !doc.any(*k, ACTS)
                    // "a proposal on refugees held on the island"
                    && !(doc.is(*k, "held") && doc.has(k + 1, Class::PREP))
                    // "adopted a resolution recommended by its committee"
                    && !doc.is(k + 1, "by")
                    && !house_speaks(doc, *k, lo.saturating_sub(1))
                    // "The committee reported the bill in March, 26-12"
                    && !(doc.is(*k, "reported") && act::sends(doc, k + 1))
                    // "declared the killings a genocide in 2023"
                    && !(doc.is(*k, "declared") && doc.has(k + 1, Class::DET))
        })
        .count()
}

/// `In May the committee had recommended the visit by 14 votes to 3`: a house's own act, where it says no more than a noun.
fn house_speaks(doc: &Doc<'_>, verb: usize, lo: usize) -> bool {
    let lead =
        (lo..verb).rev().take_while(|k| doc.has(*k, Class::AUX.or(Class::ADVERB))).last().unwrap_or(verb);
    let house = |m: &crate::names::Mention| m.to == lead && doc.names.actors[m.actor].is(ActorKind::Body);
    let noun = doc.is_kind(verb + 1, Kind::Word)
        && !doc.any(verb + 1, &["that", "it", "they", "there", "he", "she"]);
    noun && doc.verb(verb).is_some_and(|v| v.force.is_some())
        && doc.names.within(lo, lead).last().is_some_and(house)
}

/// Boundaries between a noun and its verb: `the bill, which renews the act, was sent` has closed its relative clause.
pub(super) fn parted(doc: &Doc<'_>, noun: usize, verb: usize) -> usize {
    let mut lead = verb;
    // "The bill, which renews the act, received royal assent"
    let assent = doc.is(verb, "assent");
    let small = |k: usize| {
        doc.has(k, Class::AUX.or(Class::ADVERB).or(Class::MODAL))
            || assent && doc.any(k, &["royal", "presidential", "received", "got", "gained"])
    };
    while lead > noun && small(lead - 1) {
        lead -= 1;
    }
    let closed = lead > noun + 3
        && doc.is_kind(lead - 1, Kind::Comma)
        && (noun + 1..lead - 1)
            .any(|k| doc.is_kind(k, Kind::Comma) && doc.any(k + 1, &["which", "who", "whose"]));
    let all = breaks(doc, noun, verb);
    if closed && all == 1 { 0 } else { all }
}

/// Does a body vote here, rather than a state or a person?
pub(super) fn collective(doc: &Doc<'_>, tok: usize, from: usize) -> bool {
    match sponsor::subject(doc, tok, from) {
        Some((actor, _)) => doc.names.actors[actor].is(ActorKind::Body),
        // "It voted down a motion"
        None if tok == from + 1 && doc.is(from, "it") => true,
        None => (from..tok).any(|i| {
            doc.any(
                i,
                &[
                    "senators", "lawmakers", "meps", "mps", "peers", "deputies", "members", "legislators",
                    "councillors", "commissioners", "aldermen", "supervisors", "parliament", "senate",
                    "house", "council", "committee", "assembly",
                ],
            )
        }),
    }
}

/// `sends the war powers resolution to the president's desk`, in Congress: a resolution that can be vetoed is a joint one.
pub(super) fn before_the_president(doc: &Doc<'_>) -> bool {
    let chamber = |key: &str| doc.lex.known_by_key(key).is_some_and(|k| doc.names.known(k).is_some());
    let desk = |i: usize| {
        doc.any(i, &["veto", "vetoes", "vetoed"])
            || doc.seq(i, &["war", "powers"])
            || doc.is(i, "desk") && (i.saturating_sub(3)..i).any(|k| doc.any(k, &["president", "his", "her"]))
    };
    chamber("US.SENATE") && chamber("US.HOUSE") && !chamber("UNSC") && (0..doc.len()).any(desk)
}

/// `a Security Council resolution`: the body in the text's own phrase.
pub(super) fn body_inside(doc: &Doc<'_>, m: &Mention) -> Option<usize> {
    let body = |a: &usize| doc.names.actors[*a].is(ActorKind::Body);
    // "House Bill 1234" may be in a committee.
    let apart = |x: &&crate::names::Mention| m.symbol.is_none_or(|(f, t)| x.from < f || x.from >= t);
    // "The Board's motion" is before the synod.
    let mover = |x: &&crate::names::Mention| sponsor::brings_motion(doc, x, m.head);
    let named = || doc.names.within(m.from, m.head).iter().filter(apart).filter(|x| !mover(x));
    let inside = named().map(|x| x.actor).find(body);
    // "Security Council resolution 1973": the number's phrase begins behind the name.
    let led =
        || doc.names.actor_at(m.from.checked_sub(1)?).filter(|a| doc.is(m.from, "resolution") && body(a));
    let inside = inside.or_else(led);
    // "the Third Committee's Chad text": the phrase begins inside the name
    let cut = doc
        .names
        .mention_at(m.from)
        .filter(|x| x.from < m.from && doc.is_kind(x.to, Kind::Poss) && x.to < m.head && !mover(x));
    let inside = inside.or_else(|| cut.map(|x| x.actor).filter(body));
    // "A companion bill in the House"
    let at = m.to + 1 + usize::from(doc.has(m.to + 1, Class::DET));
    inside.or_else(|| doc.names.actor_at(at).filter(|a| doc.is(m.to, "in") && body(a)))
}

/// `cleared the House`, `passed the Senate 52-48`: the body as object.
pub(super) fn cleared(doc: &Doc<'_>, act: Option<&Act>) -> Option<usize> {
    // "came out of the Committee on Labor"
    let out = usize::from(act.is_some_and(|a| doc.seq(a.tok + 1, &["out", "of"]))) * 2;
    // "sailed through the House", "advanced from the Committee on Labor"
    let from = |a: &Act| doc.any(a.tok, &["advanced", "emerged", "came"]) && doc.is(a.tok + 1, "from");
    let out = out + usize::from(act.is_some_and(|a| doc.is(a.tok + 1, "through") || from(a)));
    let clears = |a: &&Act| doc.verb(a.tok).is_some_and(|v| matches!(v.lemma, "clear" | "pass"));
    let act = act.filter(|a| out > 0 || clears(a) || doc.is(a.tok, "left"))?;
    house_from(doc, act.tok + 1 + out)
}

/// `passed the House | and was approved by the Senate`: the text goes through one house after another.
pub(super) fn goes_through(doc: &Doc<'_>, act: &Act) -> bool {
    let agent = || act.passive && doc.is(act.tok + 1, "by") && house_from(doc, act.tok + 2).is_some();
    cleared(doc, Some(act)).is_some() || agent()
}

/// Says which house it is, before its name: `the state Senate`, `the full House`, `the Republican-controlled House`.
pub(super) fn tells_house(doc: &Doc<'_>, k: usize) -> bool {
    doc.any(k, &["state", "full", "entire", "whole", "provincial", "federal"])
        || crate::names::org::holds_house(doc, k)
}

/// The body whose phrase starts here.
fn house_from(doc: &Doc<'_>, at: usize) -> Option<usize> {
    let at = at + usize::from(doc.has(at, Class::DET));
    let body =
        |k: usize| doc.names.mention_at(k).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body));
    let at = at + usize::from(tells_house(doc, at) && !body(at));
    // "cleared the chamber's Committee on Justice"
    let whose = doc.is_kind(at + 1, Kind::Poss) && doc.names.mention_at(at + 2).is_some();
    let at = at + 2 * usize::from(whose);
    // "The House passed the Senate's version", "the Senate bill": the other house's text
    let text = |m: &&crate::names::Mention| doc.is_kind(m.to, Kind::Poss) || doc.has(m.to, Class::TEXT);
    let m = doc.names.mention_at(at).filter(|m| doc.names.actors[m.actor].is(ActorKind::Body) && !text(m))?;
    Some(house::its_committee(doc, m).unwrap_or(m.actor))
}

/// `won | approval from the finance committee`, `received the backing of the Senate`, `winning the Senate's approval`
pub(super) fn won_from(doc: &Doc<'_>, tok: usize) -> Option<usize> {
    const WINS: &[&str] = &[
        "won", "got", "received", "gained", "secured", "obtained", "winning", "getting", "receiving",
        "gaining", "securing", "obtaining",
    ];
    let first = doc.sent_of(tok).from.max(tok.saturating_sub(8));
    let noun = (first..tok + 5).find(|k| doc.any(*k, &["approval", "backing", "endorsement", "nod"]))?;
    let won = (noun.saturating_sub(4)..noun).find(|k| doc.any(*k, WINS));
    let whose = || {
        let m = doc.names.mention_at(noun.checked_sub(2)?).filter(|m| m.to + 1 == noun)?;
        let at = m.from.checked_sub(1)?;
        let lead = at.saturating_sub(usize::from(doc.has(at, Class::DET)));
        (doc.is_kind(noun - 1, Kind::Poss) && doc.any(lead, WINS)).then_some(m)
    };
    let at = noun + 2 + usize::from(doc.has(noun + 2, Class::DET));
    let of = won.is_some() && tok < noun + 3 && doc.any(noun + 1, &["from", "of"]);
    let m = whose().or_else(|| doc.names.mention_at(at).filter(|_| of))?;
    doc.names.actors[m.actor].is(ActorKind::Body).then_some(m.actor)
}

/// `after a 59-34 | vote in the Senate`, `was 28 to 10 | in the Senate and 53 to 18 | in the Assembly`: whose count it is.
pub(super) fn voted_in(doc: &Doc<'_>, end: usize) -> Option<usize> {
    let at = end + usize::from(doc.any(end, &["vote", "votes", "margin", "tally"]));
    let at = doc.any(at, &["in", "by"]).then_some(at + 1)?;
    let m = doc.names.mention_at(at + usize::from(doc.has(at, Class::DET)))?;
    doc.names.actors[m.actor].is(ActorKind::Body).then_some(m.actor)
}

/// `cleared a committee of the Congress`, `was approved by a panel of the House`: an unnamed part of the body that the words name.
pub(super) fn in_committee(doc: &Doc<'_>, act: &Act) -> bool {
    if doc.is(act.tok, "recommended") && !act.passive {
        return true;
    }
    let clears = doc.verb(act.tok).is_some_and(|v| v.lemma == "clear");
    let at = act.tok + 1 + usize::from(act.passive && doc.is(act.tok + 1, "by"));
    let noun = |k: &usize| doc.any(*k, &["committee", "panel", "subcommittee"]);
    let unnamed = (at + 1..at + 4).take_while(|k| doc.names.free(*k)).find(noun);
    (clears || at > act.tok + 1)
        && doc.has(at, Class::INDEF)
        && unnamed.is_some_and(|k| doc.any(k + 1, &["of", "in"]))
}

/// `Minneapolis adopted its own resolution`: a place is the subject.
pub(super) fn placed(doc: &Doc<'_>, verb: usize, from: usize) -> bool {
    let mut lead = verb;
    while lead > from && doc.has(lead - 1, Class::AUX.or(Class::ADVERB)) {
        lead -= 1;
    }
    lead > from && doc.names.place_at(lead - 1) && (lead == from + 1 || !doc.has(lead - 2, Class::PREP))
}

/// `Canada passed a resolution by 266 to nil`, in an article on another country's house: the state that stands for its own.
pub(super) fn abroad(doc: &Doc<'_>, main: Option<usize>, verb: usize, from: usize) -> Option<usize> {
    let mut lead = verb;
    while lead > from && doc.has(lead - 1, Class::AUX.or(Class::ADVERB)) {
        lead -= 1;
    }
    // "In neighbouring Mali, the transitional assembly adopted a code"
    let near = from + 1 + usize::from(doc.any(from + 1, crate::names::NEXT));
    let fronted =
        || doc.names.mention_at(near).filter(|m| doc.is(from, "in") && doc.is_kind(m.to, Kind::Comma));
    let subject = doc.names.mention_at(lead.checked_sub(1)?).filter(|m| m.to == lead && m.from <= from + 1);
    let m = subject.or_else(fronted)?;
    let state = &doc.names.actors[m.actor];
    let house = main.and_then(|b| doc.names.entry(doc.lex, b)).filter(|k| k.domestic())?;
    (state.is(ActorKind::State) && house.iso3 != state.iso3.as_deref()).then_some(m.actor)
}

/// Where the sentences of a paragraph begin that stand before the given one, going back so far as a reader does.
pub(super) fn opened(doc: &Doc<'_>, para: usize, end: usize) -> Option<usize> {
    let own = doc.sents[..end].iter().rev().take(WINDOW).take_while(|s| s.para == para);
    own.last().map(|s| s.from)
}

/// Is this body the Security Council?
pub(super) fn is_council(doc: &Doc<'_>, body: usize) -> bool {
    doc.names.entry(doc.lex, body).is_some_and(|k| k.key == "UNSC")
}

/// The body named last before a sentence, in its paragraph; else the one that `acted` so far.
pub(super) fn near_body(doc: &Doc<'_>, roles: &[&str], from: usize, acted: Option<usize>) -> Option<usize> {
    let Some(first) = opened(doc, doc.para_of(from), doc.toks[from].sent as usize) else { return acted };
    // Those who are asked or told something act elsewhere.
    let lead =
        |m: &crate::names::Mention| m.from - usize::from(m.from > first && doc.has(m.from - 1, Class::DET));
    let told = |m: &crate::names::Mention| {
        let lead = lead(m);
        lead > first
            && (doc.any(lead - 1, &["of", "to", "on", "from"])
                || doc.cue(lead - 1).is_some_and(|c| c == Cue::Ask)
                || asked(doc, m.from, first)
                || drafted(doc, m, first)
                || doc.is_kind(m.to, Kind::Poss))
            || house::moves(doc, m)
            || sponsor::brings_motion(doc, m, m.to + 1)
            // "against the advice of its own council"
            || lead > first && doc.is(lead - 1, "own")
            // "the draft that the assembly's Legal Committee had sent to the floor": before what is told
            || roles[m.actor] == "committee" && doc.is(m.to, "had") && in_relative(doc, m.from)
            || roles[m.actor] == "committee" && had::which_had(doc, m.from)
            // "only the U.S. Congress can lift the embargo"
            || doc.any(m.to, &["can", "could", "may", "might", "must", "cannot"])
    };
    // "where the arithmetic in Parliament was pointing": no setting, as "failed in the Senate" and "In the Senate, ..." are.
    let inside = |m: &crate::names::Mention| {
        let lead = lead(m);
        let opens = doc.sent_of(lead).from + 1;
        lead > opens
            && doc.any(lead - 1, &["in", "at", "with"])
            && !(opens.max(lead.saturating_sub(5))..lead).any(|k| doc.step(k).is_some())
    };
    let acting = |m: &&crate::names::Mention| {
        doc.names.actors[m.actor].is(ActorKind::Body)
            && roles[m.actor] != "court"
            && !told(m)
            && !inside(m)
            && !watches(doc, m.actor)
    };
    let near = doc.names.within(first, from);
    let now = near.iter().rev().find(|m| acting(m) && !house::at_another_time(doc, m, first));
    // "passed 417-1, a day after the Senate did. A second bill passed 417-0": by the house that has acted so far
    let then = || near.iter().rev().find(acting).map(|m| m.actor);
    now.map(|m| m.actor).or(acted).or_else(then)
}

/// `that | the assembly's Committee`, `which | its Committee`: does a relative clause open right before the name, or its owner?
fn in_relative(doc: &Doc<'_>, name: usize) -> bool {
    let opens = |k: usize| doc.any(k, &["that", "which", "as"]);
    (name.saturating_sub(5)..name).rev().take_while(|k| !doc.is_kind(*k, Kind::Comma)).any(opens)
}

/// The plenary that a committee belongs to, where the article names it.
pub(super) fn plenary_of(doc: &Doc<'_>, roles: &[&str], body: usize) -> usize {
    if roles[body] != "committee" {
        return body;
    }
    let parent = doc.names.entry(doc.lex, body).and_then(|k| k.parent);
    // "the Knesset's Interior Committee", which no list knows
    let owner = || {
        let named = doc.names.mentions.iter().take(400).filter(|m| m.actor == body && m.from > 1);
        let whose = |m: &crate::names::Mention| doc.names.mention_at(m.from - 2).map(|o| o.actor);
        let mut owned = named.filter(|m| doc.is_kind(m.from - 1, Kind::Poss)).filter_map(whose);
        owned.find(|o| matches!(roles[*o], "lower" | "upper" | "single" | "legislature"))
    };
    parent.and_then(|p| doc.names.known(p)).or_else(owner).unwrap_or(body)
}

/// `passed it in March and the Senate approved it`: another body acts from here on.
pub(super) fn other_house(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let body =
        |k: usize| doc.names.mention_at(k).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body));
    // "and through the Senate"
    let by = |k: usize| k + usize::from(doc.any(k, &["by", "through", "in"]));
    (from..to).any(|k| {
        let at = by(k + 1);
        doc.any(k, &["and", "but", "while"]) && body(at + usize::from(doc.has(at, Class::DET)))
    })
}

/// `An amendment by the Council of Ministers`, `one tabled by the committee`: who moved it decides nothing.
pub(super) fn amends(doc: &Doc<'_>, name: usize, from: usize) -> bool {
    const MOVED: &[&str] = &["tabled", "moved", "proposed", "offered", "submitted", "forward"];
    const CHANGE: &[&str] = &["amendment", "amendments"];
    let by = name.saturating_sub(1 + usize::from(doc.has(name.saturating_sub(1), Class::DET)));
    by > from
        && doc.any(by, &["by", "from"])
        && (doc.any(by - 1, CHANGE)
            || doc.any(by - 1, MOVED) && (by.saturating_sub(4).max(from)..by).any(|k| doc.any(k, CHANGE)))
}

/// `drawn up by Roe for the political affairs committee`, `As drafted by the Justice Commission`, `a draft tabled by the Committee
/// on Culture`: what a committee wrote is decided by another.
pub(super) fn drafted(doc: &Doc<'_>, m: &crate::names::Mention, from: usize) -> bool {
    const WRITTEN: &[&str] =
        &["drafted", "written", "prepared", "authored", "drawn", "penned", "worked", "put"];
    let by = m.from.saturating_sub(1 + usize::from(doc.has(m.from.saturating_sub(1), Class::DET)));
    let wrote = |k: usize| {
        doc.any(k, WRITTEN) || doc.step(k) == Some(Step::Introduce) && doc.form(k).has(Form::PARTICIPLE)
    };
    let near = if doc.is(by, "for") { 10 } else { 3 };
    // "upon the proposal of the Security Commission"
    let asked = doc.is(by, "of")
        && by > from + 1
        && doc.any(by - 1, &["proposal", "recommendation", "request", "initiative", "suggestion", "advice"]);
    // "brought forward by X on behalf of the committee"
    let behalf = by > from + 2 && doc.seq(by - 2, &["on", "behalf", "of"]);
    // "was initiated by the committee, which agreed on it in May"
    let goes_on =
        doc.any(m.to + usize::from(doc.is_kind(m.to, Kind::Comma)), &["which", "who", "that", "where"]);
    by > from
        && !goes_on
        && (asked || behalf || doc.any(by, &["by", "for"]))
        && (m.from..m.to).any(|k| doc.any(k, ORGANS))
        && (asked
            || behalf
            || (from.max(by.saturating_sub(near))..by)
                .rev()
                .take_while(|k| !doc.is_kind(*k, Kind::Comma))
                .any(wrote))
}

/// `asks the Commission to review`, `calls on the Council`: whom a text asks does not decide on it.
pub(super) fn asked(doc: &Doc<'_>, name: usize, from: usize) -> bool {
    // "requests its Ethics Committee to write guidance"
    let lead = name - usize::from(name > from && doc.has(name - 1, Class::DET.or(Class::POSS)));
    if lead <= from {
        return false;
    }
    // "upon the proposal of the Commission, the deputies voted"
    let bids = &[
        "proposal", "request", "recommendation", "initiative", "suggestion", "advice", "behest", "urging",
        "insistence", "instigation",
    ];
    let led = lead > from + 2 && doc.is(lead - 1, "of") && doc.any(lead - 2, bids);
    if led && (from.max(lead.saturating_sub(5))..lead - 2).any(|k| doc.any(k, &["at", "on", "upon"])) {
        return true;
    }
    // "to let the Commission return"
    if doc.any(lead - 1, &["let", "lets", "allow", "allows"]) {
        return true;
    }
    let on = usize::from(doc.any(lead - 1, &["on", "upon"]));
    lead > from + on
        && doc.verb(lead - 1 - on).is_some_and(|v| {
            let asks = v.lemma == "ask";
            v.force.is_some()
                && (v.cue != Some(Cue::Say) || asks)
                && v.step.is_none()
                && (on == 1 || v.cue == Some(Cue::Ask) || asks)
        })
}

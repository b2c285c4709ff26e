//! Who brings a text in, before the verb that tells it: `A introduced the draft`, `which A and B had filed`.

use super::*;

/// `A introduced the draft`, `the bill, which A and B had filed`, `A, presenting the text on behalf of B`.
pub(super) fn active(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    let notice = i > from && doc.is(i, "notice") && doc.is(i + 1, "of");
    if !brings_in(doc, i, from, notice) {
        return;
    }
    let (lemma, form) = (doc.verb(i).map_or("", |v| v.lemma), doc.form(i));
    let mut lead = i - usize::from(notice);
    while lead > from
        && (doc.has(lead - 1, Class::AUX.or(Class::ADVERB))
            && !doc.any(lead - 1, &["was", "were", "be", "been"])
            || doc.has(lead - 1, Class::WEEKDAY) && lead > from + 1
            || doc.is(lead - 1, "on") && doc.has(lead, Class::WEEKDAY)
            || notice && doc.any(lead - 1, &["given", "gave"]))
    {
        lead -= 1;
    }
    // "The European Union is to present a draft on Mali"
    let lead = super::super::act::will(doc, lead, from).unwrap_or(lead);
    // "which A and B had filed", "the bill A wrote"
    let list = who::before(doc, lead, from);
    if let Some(first) = list.first() {
        let open = first_of(doc, first.1, from);
        // "The text demands that Chad put a limit to it"
        let asked =
            open > from + 1 && doc.verb(open - 2).is_some_and(|v| v.force.is_some() || v.cue.is_some());
        let relative = open > from
            && !asked
            && (doc.any(open - 1, &["which", "that"]) || doc.has(open - 1, Class::TEXT))
            && (from..open).any(|k| doc.has(k, Class::TEXT) || doc.is(k, "act"));
        if relative && !form.has(Form::ING) {
            // "rejected an amendment in which Egypt proposed to cut a paragraph": of the change alone
            let noun = (from..open).rev().take(12).find(|k| doc.has(*k, Class::TEXT));
            if noun.is_some_and(|k| doc.any(k, &["amendment", "amendments"])) {
                return;
            }
            out.extend(list);
            along(doc, i + 1, to, out);
            behalf(doc, i + 1, to, out);
            return;
        }
    }
    // "A, B and C were among the countries that had put their names to it"
    if let Some(list) = one_of(doc, lead, from) {
        out.extend(list);
        return;
    }
    // "A and B, which had promoted it"
    let relative = lead > from + 1 && doc.any(lead - 1, &["who", "which"]);
    let list = if relative {
        let mut list = who::antecedent(doc, lead - 1, from).unwrap_or_else(|| {
            who::before(doc, lead - 1 - usize::from(doc.is_kind(lead - 2, Kind::Comma)), from)
        });
        // "X, a Democrat from Ohio who wrote it": what X is
        let party = |tok: usize| doc.names.mention_at(tok).is_some_and(|m| who::tells_party(doc, m, from));
        list.retain(|found| !party(found.1));
        list
    } else {
        list
    };
    // "those who had drafted it"
    if relative
        && list.is_empty()
        && doc.any(lead - 2, &["those", "all", "ones", "people", "everyone", "anyone"])
    {
        return;
    }
    // "Lubega, who leads the opposition, called it": he leads no text.
    // "Lubega, who wrote the dissenting report, said the bill": nor does he write that one.
    let says = |k: usize| doc.cue(k) == Some(crate::lexicon::Cue::Say) && !doc.ends(k, "ing");
    let ends = |k: &usize| doc.is_kind(*k, Kind::Comma) && (lemma == "lead" || says(k + 1));
    let comma = (i + 1..to.min(i + 9)).find(ends);
    let reach = if lemma == "bring" || doc.is(i, "sought") { 13 } else { 9 };
    let object = i + 1..comma.unwrap_or(to.min(i + reach));
    let what = doc.is(i + 1, "what");
    let text = object.clone().any(|k| {
        doc.has(k, Class::TEXT)
            || doc.is(k, "companion")
            || doc.is(k, "it") && !what
            || k < i + 3 && mention::is_number(doc, k)
    });
    if !text || object.clone().any(|k| doc.any(k, &["amendment", "amendments"])) {
        return;
    }
    if let Some(group) = stood_in(doc, i, to) {
        out.push(group);
        return;
    }
    // "A of the X party says he co-sponsored it"
    let before = lead.saturating_sub(1);
    let pronoun = list.is_empty() && lead > from && doc.any(before, &["he", "she"]);
    if let Some(who) = Some(before).filter(|_| pronoun).and_then(|k| position::anchor(doc, k)) {
        out.push((who, before));
    } else if list.is_empty() {
        if let Some(actor) = subject(doc, i, from)
            && !matches!(doc.names.actors[actor.0].kind, ActorKind::Media | ActorKind::Body)
        {
            out.extend(who::shown(doc, actor, from));
        }
    } else {
        out.extend(list);
    }
    along(doc, i + 1, to, out);
    // "On behalf of the African Group, Ghana introduced the text", "Greece, for the EU, presented it"
    behalf(doc, from.max(i.saturating_sub(12)), i, out);
    behalf(doc, i + 1, to, out);
}

/// `sought leave to introduce a bill`, `sought the leave of the House to move a motion`
fn seeks_leave(doc: &Doc<'_>, i: usize) -> bool {
    const BRINGS: &[&str] = &["move", "introduce", "table", "bring", "present", "submit"];
    let leave = i + 1 + usize::from(doc.is(i + 1, "the"));
    doc.is(i, "sought")
        && doc.any(leave, &["leave", "permission", "consent"])
        && (leave + 1..leave + 6).any(|k| doc.is(k, "to") && doc.any(k + 1, BRINGS))
}

/// Does the word at `i` say that somebody brings a text in: `introduced`, `had filed`, but not `put it off`, `wrote that`?
fn brings_in(doc: &Doc<'_>, i: usize, from: usize, notice: bool) -> bool {
    let lemma = doc.verb(i).map_or("", |v| v.lemma);
    // "put it on his website", "put it off"
    let placed = lemma == "put"
        && doc.is(i + 1, "it")
        && doc.any(i + 2, &["on", "off", "over", "in", "at", "this", "more"]);
    // "The Speaker put the bill to a voice vote"
    let to_vote =
        |k: usize| doc.is(k, "to") && (k + 1..k + 4).any(|v| doc.any(v, &["vote", "house", "floor"]));
    let question = doc.seq(i + 1, &["the", "question"]);
    let clause = (i + 1..doc.sent_of(i).to.min(i + 12)).take_while(|k| !doc.any(*k, &["and", "but"]));
    let asked = lemma == "put" && (question || clause.into_iter().any(to_vote));
    // "who led the opposition to the bill"
    let against = lemma == "lead" && (i + 1..i + 4).any(|k| doc.any(k, told::RESISTS));
    // "wrote on X: "This bill is a disgrace."", "wrote to the Speaker that the bill"
    let writes = lemma == "write"
        && (doc.any(i + 1, &["on", "in", "to", "back"])
            || matches!(doc.kind(i + 1), Some(Kind::Colon | Kind::Comma | Kind::Mark)));
    // "could put together only 88 votes"
    let votes = lemma == "put"
        && doc.is(i + 1, "together")
        && (i + 2..i + 6).any(|k| doc.any(k, &["votes", "ballots"]));
    let bare = matches!(lemma, "move" | "propose") && doc.is(i + 1, "to") && !doc.has(i + 2, Class::DET)
        || placed
        || asked
        || against
        || votes
        || writes;
    let step = doc.step(i) == Some(Step::Introduce) && !bare
        || doc.among(i, &BEHIND) && !writes
        || carries(doc, i, from)
        || doc.seq(i, &["sought", "to", "move"])
        || seeks_leave(doc, i);
    let form = doc.form(i);
    let finite =
        form.has(Form::PAST) || form.has(Form::THIRD) || form.has(Form::ING) || form.has(Form::PARTICIPLE);
    // "Chile will table a text"
    let new = || (i + 1..i + 3).any(|k| doc.has(k, Class::INDEF));
    let finite = || finite || super::super::act::will(doc, i, from).is_some() && new();
    let told = || finite() || seeks_leave(doc, i) || doc.among(i, &BEHIND) || told::rises(doc, i, from);
    let verb = step && told() || notice || places(doc, i);
    // "wrote that the text was late", "proposed that it wait"
    let clause = doc.any(i + 1, &["by", "that", "how", "why"])
        && !(doc.is(i + 1, "that") && doc.has(i + 2, Class::TEXT) && !doc.has(i + 2, Class::TEXTS));
    let ready = doc.is(i, "prepared") && doc.any(i + 1, &["to", "for"]);
    // "Chad said the proposed law", "asked for the paragraph to be put separately"
    let attribute = ready || i > from && doc.any(i - 1, &["the", "a", "this", "any", "be", "been", "being"]);
    // "questioned the delay in bringing the resolution": done by whoever it was
    let delayed = form.has(Form::ING)
        && i > from + 1
        && doc.any(i - 1, &["in", "of", "for", "over"])
        && doc.any(
            i - 2,
            &[
                "delay", "delays", "haste", "timing", "urgency", "need", "reasons", "purpose", "wisdom",
                "point", "hurry",
            ],
        );
    verb && !clause && !attribute && !delayed && !negated(doc, i, from)
}

/// `A, B and C were among the countries that`, `A is one of those who`: the list before the verb, where `that` ends at `lead`.
fn one_of(doc: &Doc<'_>, lead: usize, from: usize) -> Option<Vec<(usize, usize)>> {
    let that = lead.checked_sub(1).filter(|k| *k > from + 3 && doc.any(*k, &["that", "who", "which"]))?;
    let be = (from.max(that.saturating_sub(7))..that)
        .rev()
        .find(|k| doc.any(*k, &["were", "was", "are", "is"]))?;
    let among = doc.is(be + 1, "among") || doc.seq(be + 1, &["one", "of"]);
    (among && (be + 1..that).all(|k| doc.names.free(k))).then(|| who::before(doc, be, from))
}

/// Where the phrase of the first of a list begins, over offices and articles.
pub(super) fn first_of(doc: &Doc<'_>, at: usize, from: usize) -> usize {
    let mut open = at;
    while open > from
        && (doc.has(open - 1, Class::DET.or(Class::OFFICIAL)) && !doc.is(open - 1, "that")
            || doc.names.role_at(open - 1).is_some()
            || doc.names.demonym_at(open - 1).is_some())
    {
        open -= 1;
    }
    open
}

pub(super) fn negated(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    (from.max(i.saturating_sub(5))..i)
        .any(|k| doc.has(k, Class::NEG) || doc.any(k, &["without", "stopped", "not"]))
}

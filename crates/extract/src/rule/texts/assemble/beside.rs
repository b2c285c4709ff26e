//! Dates in an act's sentence that are not its own: of a clause that has ended, of what is measured or told, of other things.

use super::*;

/// `The text on X, who was sentenced in April, is adopted`, `on Y, where the army took over in July, carried by 83 to 9`: the
/// date of a relative clause that has ended.
pub(super) fn in_relative(doc: &Doc<'_>, d: &crate::date::When, tok: usize, from: usize) -> bool {
    let comma = |k: usize| doc.is_kind(k, Kind::Comma);
    if d.to > tok || !(d.to..tok).any(comma) {
        return false;
    }
    let open = (from.max(d.from.saturating_sub(16))..d.from).rev().find(|k| comma(*k));
    // "which the Council set up on November 24, by 25 votes to six": the clause's own count.
    let main = || {
        let close = (d.to..tok).rev().find(|k| comma(*k)).unwrap_or(d.to);
        doc.has(close + 1, Class::AUX) || doc.step(close + 1).is_some()
    };
    open.is_some_and(|k| {
        // "the commission, set up in 2006, adopted"
        let made = doc.is(k + 1, "set") && doc.is(k + 2, "up")
            || doc.any(k + 1, &["established", "founded", "created", "formed"]);
        // "The bill, introduced in March by X, was rejected", "The measure, passed by the lower house in May, was"
        let brought =
            (brought_in(doc, k + 1) || doc.is(k + 2, "by") && doc.form(k + 1).has(Form::PAST)) && main();
        // "A further proposal, for a day of remembrance on April 24th, was turned down": what the text is about.
        let about = k > from
            && (doc.has(k - 1, Class::TEXT) || doc.is(k - 1, "proposal"))
            && doc.any(k + 1, &["for", "on", "about", "against"])
            && d.from > k + 2
            && main();
        doc.any(k + 1, &["who", "whose"])
            || made
            || about
            || brought
            || doc.any(k + 1, &["where", "whom", "which"]) && main()
    })
}

/// `introduced by X in March`, behind a comma
fn brought_in(doc: &Doc<'_>, verb: usize) -> bool {
    doc.step(verb) == Some(Step::Introduce) && doc.form(verb).has(Form::PARTICIPLE)
}

/// `voted 35 to 17 against the bill, introduced by X in March`: the day it was brought in.
pub(super) fn brought_in_on(doc: &Doc<'_>, d: &crate::date::When, tok: usize) -> bool {
    // "adopted the text, sponsored by Iceland, on Thursday" has closed it.
    let comma = (tok + 1..d.from).rev().take(16).find(|k| doc.is_kind(*k, Kind::Comma));
    comma.is_some_and(|k| brought_in(doc, k + 1))
}

/// `Resolution 1727, which passed by 82 votes to 6, condemns the executions carried out in March`, `In a resolution adopted by 82
/// votes to 6, MEPs condemn the crash on 3 May`: a date of what the text tells.
pub(super) fn in_what_it_says(doc: &Doc<'_>, d: &crate::date::When, tok: usize) -> bool {
    let house = |k: usize| {
        // "In a second resolution, adopted unanimously, the House asked members to open an office in August"
        let lead = k.wrapping_sub(2 + usize::from(doc.is(k.wrapping_sub(2), "the")));
        doc.is_kind(lead, Kind::Comma)
            && (doc.has(k - 1, Class::MEMBER)
                || doc.has(k - 1, Class::BODYNOUN) && doc.names.mention_at(k - 1).is_some())
    };
    // "Adopted without a vote, the resolution strongly condemns the killing of 25 May"
    let text = |k: usize| {
        let noun = k - 1 - usize::from(k > 1 && doc.has(k - 1, Class::ADVERB));
        noun > 1
            && doc.has(noun, Class::TEXT)
            && doc.is(noun - 1, "the")
            && doc.is_kind(noun - 2, Kind::Comma)
            && doc.form(k).has(Form::THIRD)
    };
    let says = |k: usize| {
        (doc.is_kind(k - 1, Kind::Comma) && doc.form(k).has(Form::THIRD) || house(k) || text(k))
            && doc.verb(k).is_some_and(|v| v.force.is_some())
            && doc.step(k).is_none()
    };
    // "adopted a resolution in which it condemns the shootings of September 28", but "that condemns Mali on Monday"
    let within = |k: usize| {
        let lead = k - 1 - usize::from(doc.is_kind(k - 1, Kind::Mark));
        let lead = lead - usize::from(doc.has(lead, Class::ADVERB));
        let opens = lead > 0 && doc.any(lead, &["that", "which"]) && doc.has(lead - 1, Class::TEXT)
            || lead > 1 && doc.is(lead, "it") && doc.seq(lead - 2, &["in", "which"]);
        opens && doc.form(k).has(Form::THIRD) && doc.verb(k).is_some_and(|v| v.force.is_some())
    };
    // "adopted a motion calling on the cabinet to report in October": when it is to be done.
    let asks = |k: usize| {
        doc.verb(k).is_some_and(|v| v.force.is_some()) && (doc.step(k).is_none() || doc.is(k, "decided"))
    };
    let wanted = |k: usize| {
        doc.is(k, "to") && doc.form(k + 1).has(Form::BASE) && (tok + 2..k).rev().take(16).any(asks)
    };
    // "on how Chad honours the obligations it took on in 2001"
    let noun = |k: usize| {
        let no = Class::AUX.or(Class::CONJ).or(Class::PREP).or(Class::PRON).or(Class::REL).or(Class::VERB);
        doc.is_kind(k, Kind::Word) && !doc.has(k, no.or(Class::DET)) && doc.cue(k).is_none()
    };
    let contact = |k: usize| {
        doc.any(k, &["it", "they", "he", "she", "we"])
            && k + 8 > d.from
            && k > tok + 3
            && (noun(k - 1) || doc.any(k - 1, &["that", "which"]) && noun(k - 2))
            && (doc.form(k + 1).has(Form::PAST)
                || doc.any(k + 1, &["took", "had", "set", "gave", "lost", "began"]))
    };
    let weekday = doc.has(d.from, Class::WEEKDAY);
    // "recognized the deportation of the Tatars in May 1944 as genocide"
    let deed =
        d.from > tok + 1 && doc.is(d.to, "as") && doc.any(d.to + 1, &["genocide", "a", "an", "crimes"]);
    let due = d.from > tok + 4 && doc.is(d.from - 1, "by");
    deed || d.from > tok
        && (due
            || (tok + 1..d.from.min(tok + 80))
                .any(|k| says(k) || !weekday && k > tok + 3 && (within(k) || wanted(k) || contact(k))))
}

/// `approved a bill to scrap a penalty last carried out in 2005`, `the families of those killed in March`: the date of what the
/// words before it tell.
pub(super) fn of_participle(doc: &Doc<'_>, d: &crate::date::When, tok: usize) -> bool {
    let small = |k: &usize| {
        doc.has(*k, Class::PREP.or(Class::ADVERB))
            || doc.any(
                *k,
                &[
                    "out", "up", "down", "nearly", "almost", "about", "more", "than", "some", "referendum",
                    "plebiscite",
                ],
            )
    };
    // "recognised as genocide the crimes committed by the group against a people ten years ago"
    const COMMITTED: &[&str] = &["committed", "perpetrated", "inflicted", "suffered", "unleashed"];
    let phrase = |k: &usize| !matches!(doc.kind(*k), Some(Kind::Comma | Kind::Semicolon | Kind::Num));
    let mut behind = (tok + 2..d.from).rev().take(16).take_while(phrase);
    let deed = |k: usize| doc.any(k, COMMITTED) && doc.ends(k - 1, "s") && !doc.has(k - 1, Class::AUX);
    if !doc.has(d.from, Class::WEEKDAY) && behind.any(deed) {
        return true;
    }
    let Some(p) = (tok + 2..d.from).rev().find(|k| !small(k)) else { return false };
    let passive = doc.ends(p, "ed") || doc.form(p).has(Form::PAST);
    let noun = doc.is_kind(p - 1, Kind::Word)
        && !doc.has(p - 1, Class::AUX.or(Class::CONJ).or(Class::PREP).or(Class::PRON).or(Class::REL))
        // "adopted the text tabled in March" is for others to tell.
        && !doc.has(p - 1, Class::TEXT);
    passive && noun && p + 5 > d.from && doc.cue(p) != Some(Cue::Say)
}

/// `A motion filed | in March was rejected in June`: each of the two has the day in its own part, that of the participle before the
/// verb and that of the verb behind it.
pub(super) fn of_other_part(doc: &Doc<'_>, d: &crate::date::When, tok: usize, from: usize) -> bool {
    let joined = |k: &usize| !matches!(doc.kind(*k), Some(Kind::Comma | Kind::Dash | Kind::Semicolon));
    // "A motion filed", "A motion on Mali filed"
    let text = |p: usize| {
        let noun = |k: usize| {
            doc.has(k, Class::TEXT) && (k + 1 == p || doc.any(k + 1, &["on", "about", "against", "for"]))
        };
        let phrase = |k: &usize| joined(k) && !doc.has(*k, Class::AUX);
        (from.max(p.saturating_sub(6))..p).rev().take_while(phrase).any(noun)
    };
    let hangs = |p: usize| doc.form(p).has(Form::PARTICIPLE) && doc.step(p).is_some() && text(p);
    let finite = |k: usize| {
        doc.has(k, Class::AUX)
            || doc.step(k).is_some() && doc.form(k).has(Form::PAST) && !doc.is(k - 1, "and")
    };
    // "vetoed a bill on trade that lawmakers had passed in May": their day
    let theirs = |k: usize| {
        let verb = (k + 2..k + 6).find(|v| doc.step(*v).is_some() && doc.form(*v).has(Form::PAST));
        doc.any(k, &["that", "which"]) && verb.is_some_and(|v| v < d.from)
    };
    if d.from > tok {
        // "Two were approved: one on Chad, another condemning the killings of Sept. 28"
        let listed = |k: usize| doc.is_kind(k, Kind::Colon) && doc.any(k + 1, &["one", "the", "a"]);
        (tok + 1..d.from).any(listed)
            || (tok + 2..d.from).take_while(joined).any(theirs)
            || hangs(tok) && (tok + 1..d.from).take_while(joined).any(finite)
    } else {
        let verb = (d.to..=tok).take_while(joined).last() == Some(tok) && (d.to..=tok).any(finite);
        verb && (from.max(d.from.saturating_sub(9))..d.from).rev().take_while(joined).any(hangs)
    }
}

/// `approved by 80 votes to 29, compared with 79-28 last year`: the date of what it is measured by.
pub(super) fn compared(doc: &Doc<'_>, d: &crate::date::When, tok: usize) -> bool {
    let (lo, hi) = if d.from > tok { (tok + 1, d.from.min(tok + 40)) } else { (d.to, tok) };
    // "the same number as in 2014", "two more than last year"
    let at = d.from - usize::from(d.from > 0 && doc.any(d.from - 1, &["in", "on"]));
    // "A bill like this year's died in 2023"
    let likened = doc.is_kind(d.to, Kind::Poss) && d.from > 0 && doc.any(d.from - 1, &["like", "to"]);
    // "took the step as early as 1987", "as recently as in May"
    let early = at > 2 && doc.is(at - 3, "as") && doc.any(at - 2, &["early", "recently", "late"]);
    let than = d.from > tok && !early && doc.any(at.max(1) - 1, &["as", "than"]);
    likened || than || (lo..hi).any(|k| measured(doc, k))
}

/// `has cleared the committee and could reach the floor in September`: the day of what is to come.
pub(super) fn still_to_come(doc: &Doc<'_>, tok: usize, day: usize) -> bool {
    let joins = |k: usize| doc.any(k, &["and", "but", "which"]) || doc.is_kind(k, Kind::Comma);
    let will = |k: usize| {
        doc.has(k, Class::FUTURE.or(Class::MODAL))
            || doc.any(k, &["is", "are"])
                && doc.any(k + 1, &["to", "expected", "due", "scheduled", "set", "likely"])
    };
    (tok + 1..day).any(|k| joins(k) && (will(k + 1) || doc.is(k + 1, "it") && will(k + 2)))
}

/// `compared with`, `down from`, `a year after a vote of`, `a thinner majority than the 74 to 32`, `fewer than last year's 90`
pub(super) fn measured(doc: &Doc<'_>, k: usize) -> bool {
    doc.is(k, "compared") && doc.any(k + 1, &["with", "to"])
        || doc.any(k, &["up", "down"]) && doc.is(k + 1, "from")
        || doc.is(k, "than") && (doc.any(k.wrapping_sub(1), RESULTS) || doc.any(k + 1, &["the", "last"]))
        || doc.any(k, &["year", "years"]) && doc.seq(k + 1, &["after", "a", "vote"])
        // "111 states voted for it, an increase of two from the last vote in 2010"
        || doc.any(k, &["increase", "rise", "gain", "drop", "decrease"])
            && (k + 1..k + 6).any(|t| doc.any(t, &["from", "on", "over", "since"]))
}

/// What a vote ends in.
const RESULTS: &[&str] = &[
    "majority", "margin", "vote", "result", "score", "tally", "count", "outcome", "show", "lead", "support",
];

/// `has adopted a text, the secretariat said on Monday`: the day it was told.
pub(super) fn said_on(doc: &Doc<'_>, d: &crate::date::When, tok: usize) -> bool {
    let Some(comma) = (tok..d.from).rev().find(|k| doc.is_kind(*k, Kind::Comma)) else { return false };
    // "The vote, held on Thursday, was"
    let held = |k: usize| k == comma + 1 && doc.is(k, "held");
    let said = |k: usize| {
        doc.cue(k) == Some(Cue::Say) && doc.form(k).has(Form::PAST) && doc.step(k).is_none() && !held(k)
    };
    let on = d.from - usize::from(doc.is(d.from - 1, "on"));
    let paper = (comma + 1..on).any(|k| said(k) && doc.any(k + 1, &["in", "through"]));
    (said(on - 1) || paper) && d.from < comma + 14 && !(comma + 1..d.from).any(|k| doc.step(k).is_some())
}

/// `on Friday thanked the states`, `welcomed today the adoption`: the verb of words on a text that the date is of.
pub(super) fn answered_on(doc: &Doc<'_>, d: &crate::date::When) -> Option<usize> {
    const ANSWERS: &[&str] = &[
        "thanked", "welcomed", "hailed", "praised", "applauded", "commended", "denounced", "deplored",
        "regretted", "criticised", "criticized", "slammed", "blasted", "lamented", "congratulated",
    ];
    let on = d.from - usize::from(d.from > 0 && doc.any(d.from - 1, &["on", "late", "earlier"]));
    (on.saturating_sub(1)..on).chain(d.to..d.to + 2).find(|k| doc.any(*k, ANSWERS))
}

/// `on Friday thanked the states that supported the text`: not the day of what the clause behind its verb tells.
pub(super) fn before_answer(doc: &Doc<'_>, d: &crate::date::When, tok: usize) -> bool {
    let noun = doc.any(tok, &["adoption", "passage", "approval", "rejection", "vote", "decision"]);
    let clause = |verb: usize| (verb..verb + 9).any(|k| doc.any(k, &["that", "which", "who"]));
    answered_on(doc, d).is_some_and(|verb| verb < tok && (noun || clause(verb)))
}

/// `The authority ended in May 2022, and a bill was subsequently submitted`: what came after a date is not of it.
pub(super) fn comes_after(doc: &Doc<'_>, d: &crate::date::When, tok: usize) -> bool {
    let later = |k: usize| doc.any(k, &["subsequently", "later", "afterwards", "afterward", "thereafter"]);
    d.to < tok
        && (d.to + 1..tok + 3).any(|k| later(k) && doc.verb(k + 1).or(doc.verb(k.max(1) - 1)).is_some())
}

/// Dates of other things: `since 2005`, `the Feb. 1 coup`, `a note of November 8`, `the Act of 2004`, `the 2004 Act`.
pub(super) fn beside_the_point(doc: &Doc<'_>, d: &crate::date::When, from: usize) -> bool {
    // "a Thursday ritual", "the fourth Saturday of November"
    let often = d.from > from
        && (doc.any(d.from - 1, &["a", "every", "each", "last"]) && doc.is(d.to, "of")
            || doc.any(d.from - 1, &["a", "every", "each"])
            || crate::number::ordinal(doc, d.from - 1).is_some());
    if often && doc.has(d.from, Class::WEEKDAY) || back::looked_ahead_to(doc, d) {
        return true;
    }
    // "Wednesday's measure"
    if doc.is_kind(d.to, Kind::Poss) && (d.to + 1..d.to + 3).any(|k| doc.has(k, Class::TEXT)) {
        return true;
    }
    if d.from == from {
        return false;
    }
    let before = d.from - 1;
    // "The 1983 synod, meeting in Leeds, voted", "at the 2015 summit", but "since the 2015 summit"
    let whose =
        before > from && doc.any(before - 1, &["since", "until", "after", "before", "from", "than", "of"]);
    let led = doc.is(before, "the") || doc.is_kind(before, Kind::Poss);
    if d.past.month.is_none() && led && crate::date::sitting(doc, d.to) && d.to == d.from + 1 && !whose {
        return false;
    }
    // "in the early hours of Thursday", "for most of Thursday morning"
    let hours = || {
        const PARTS: &[&str] =
            &["hours", "morning", "evening", "night", "afternoon", "most", "much", "all", "half", "rest"];
        doc.any(before - 1, PARTS)
    };
    // "had, in its report of June 4, recommended that it be approved"
    let report = || before > from + 2 && doc.is(before - 1, "report") && doc.is(before - 3, "in");
    if doc.is(before, "of") && before > from && (hours() || report()) {
        return false;
    }
    // "the Citizenship (Amendment) Bill, 2019"
    let titled = doc.is_kind(before, Kind::Comma) && before > from && doc.cap(before - 1);
    if titled && d.past.month.is_none() && doc.any(before - 1, &["bill", "act"]) {
        return true;
    }
    // "resolution 2719 (2023)"
    if doc.is_kind(before, Kind::Open) && d.past.month.is_none() && doc.is_kind(d.to, Kind::Close) {
        return true;
    }
    // "the Sept. 11 attacks" have a word that may be a verb.
    let verb = if d.past.day.is_some() { Class::AUX } else { Class::VERB };
    let noun = |i: usize| {
        doc.kind(i) == Some(Kind::Word)
            && !doc.cap(i)
            && !doc.has(
                i,
                Class::PREP
                    .or(verb)
                    .or(Class::AUX)
                    .or(Class::CONJ)
                    .or(Class::ADVERB)
                    .or(Class::DET)
                    .or(Class::REL),
            )
    };
    doc.any(before, &["since", "until", "till", "before", "after", "from", "through", "than"])
        // "ended debate on the text for this year"
        || doc.is(before, "for") && d.past.month.is_none()
        // "put it off till the council's July session", "until its session in July"
        || (before.saturating_sub(5).max(from)..before)
            .rev()
            .take_while(|k| !doc.is_kind(*k, Kind::Comma))
            .any(|k| doc.any(k, &["until", "till"]))
        // "The other, that of March, was backed by 12 members"
        || doc.is(before, "of")
            && !(before > from + 1 && doc.is(before - 1, "that") && doc.is_kind(before - 2, Kind::Comma))
            && !doc.any(
                before.saturating_sub(1),
                &[
                    "morning", "evening", "night", "vote", "votes", "results", "end", "beginning", "start", "middle", "fall", "spring", "autumn",
                    "session", "sitting", "meeting",
                ],
            )
        || doc.any(before, &["the", "a"])
            && (noun(d.to) || d.past.month.is_none() && doc.cap(d.to))
            && !doc.any(d.to, &["vote", "session", "meeting", "sitting", "debate"])
            // "in the May 3 ballot", but "demands that the November 7 ballot be observed"
            && !(doc.is(d.to, "ballot") && (before == from || doc.any(before - 1, &["in", "at"])))
}

//! A text's steps as a whole: told twice, by two chambers, or against each other.

use super::super::*;

/// `The chamber shelved the draft. The committee had approved it on August 20`: what the house puts off after its committee let it pass.
pub(super) fn put_off<'e>(roles: &[&str], events: &'e [Event]) -> Option<&'e Event> {
    let panel = |e: &Event| e.body.is_some_and(|b| roles[b] == "committee");
    let off =
        events.iter().find(|e| e.stage == Stage::Deferred && !e.expected && e.body.is_some() && !panel(e))?;
    let before = |x: &Event| x.date.zip(off.date).is_none_or(|(x, off)| x <= off);
    let mut further =
        events.iter().filter(|x| !x.expected && rank(x.stage) > rank(Stage::Deferred)).peekable();
    further.peek()?;
    further.all(|x| x.stage == Stage::CommitteeApproved && panel(x) && before(x)).then_some(off)
}

/// An approval told without its body is the one whose body another sentence names.
pub(super) fn one_approval(events: &mut Vec<Event>) {
    let told = events.iter().any(|e| {
        !e.expected
            && e.body.is_some()
            && matches!(e.stage, Stage::CommitteeApproved | Stage::PassedChamber | Stage::Adopted)
    });
    if !told {
        return;
    }
    let bare = |e: &Event| {
        e.body.is_none() && !e.expected && matches!(e.stage, Stage::PassedChamber | Stage::Adopted)
    };
    let date = events.iter().find(|e| bare(e) && e.date.is_some()).and_then(|e| e.date);
    events.retain(|e| !bare(e));
    if let Some(e) = events.iter_mut().find(|e| !e.expected && e.date.is_none() && acts(e.stage)) {
        e.date = date;
    }
}

/// A body decides on a text once: of its being carried and voted down on one day, what is told first holds, unless that is a
/// count of one side: `Nineteen voted yes. ... The proposal thus fell four short`.
pub(super) fn once(events: &mut Vec<Event>, one_sided: bool) {
    let carried = |e: &Event| {
        !e.expected && matches!(e.stage, Stage::Adopted | Stage::PassedChamber | Stage::CommitteeApproved)
    };
    let Some(first) = events.iter().position(carried) else { return };
    let (body, date) = (events[first].body, events[first].date);
    let falls = |e: &Event| e.stage == Stage::Rejected && !e.expected && e.body == body && e.date == date;
    if one_sided && events[first + 1..].iter().any(falls) {
        events.remove(first);
        return;
    }
    let mut at = 0;
    events.retain(|e| {
        let later = at > first;
        at += 1;
        !(later
            && e.stage == Stage::Rejected
            && !e.expected
            && e.body == body
            && (e.date == date || e.date.is_none()))
    });
}

/// `Parliament threw the deal out. It is the first time it has used its veto over one`: what a house rejects it has not vetoed too.
pub(super) fn one_refusal(events: &mut Vec<Event>, house: impl Fn(usize) -> bool) {
    let of = |e: &Event, stage: Stage| e.stage == stage && !e.expected;
    let rejected: Vec<Option<usize>> =
        events.iter().filter(|e| of(e, Stage::Rejected)).map(|e| e.body).collect();
    events.retain(|e| {
        let again = of(e, Stage::Vetoed) && e.body.is_some_and(&house) && rejected.contains(&e.body);
        !again
    });
}

/// `The House passed a resolution. The Senate had passed it in May`: one for both, unless years lie between.
pub(super) fn both_adopted(roles: &[&str], events: &[Event]) -> bool {
    let by = |role: &'static str| {
        events.iter().filter(move |e| {
            e.stage == Stage::Adopted && !e.expected && e.body.is_some_and(|b| roles[b] == role)
        })
    };
    let near = |a: Option<Date>, b: Option<Date>| a.zip(b).is_none_or(|(a, b)| (a.year - b.year).abs() < 2);
    by("lower").any(|a| by("upper").any(|b| near(a.date, b.date)))
}

/// `The House adopted a resolution. ... House Concurrent Resolution 40 now goes to the Senate`: known to be for both chambers only
/// by a noun or number that comes later.
pub(super) fn in_two_chambers(roles: &[&str], events: &mut Vec<Event>, joint: bool) {
    let chamber = |e: &Event| e.body.is_some_and(|b| matches!(roles[b], "lower" | "upper"));
    for e in events.iter_mut().filter(|e| joint && e.stage == Stage::Adopted && chamber(e)) {
        e.stage = if e.expected { Stage::PassedLegislature } else { Stage::PassedChamber };
    }
    let of = |e: &Event, stage: Stage| e.stage == stage && !e.expected;
    let passed: Vec<Option<usize>> =
        events.iter().filter(|e| of(e, Stage::PassedChamber)).map(|e| e.body).collect();
    let mut seen = Vec::new();
    events.retain(|e| {
        let again = of(e, Stage::PassedChamber) && seen.contains(&e.body);
        if of(e, Stage::PassedChamber) {
            seen.push(e.body);
        }
        !again && !(of(e, Stage::Adopted) && e.body.is_some() && passed.contains(&e.body))
    });
}

/// Two chambers of one legislature have passed a bill: the later one completes it. What is told first without a day is the news:
/// `The Chamber approved the bill. The Senate had passed it in 2020`, `The Chamber approved it on Tuesday. In the Senate, the vote was 30-12`.
pub(super) fn chambers(roles: &[&str], events: &mut [Event], now: Option<Date>) {
    let passed =
        |e: &Event| matches!(e.stage, Stage::PassedChamber | Stage::PassedLegislature) && !e.expected;
    let house = |e: &Event| e.body.filter(|b| matches!(roles[*b], "lower" | "upper"));
    let dates: Vec<(usize, Date)> = events
        .iter()
        .filter(|e| passed(e))
        .enumerate()
        .filter_map(|(n, e)| {
            let news = now.filter(|_| n == 0);
            Some((house(e)?, e.date.or(news)?))
        })
        .collect();
    let Some(&(last, _)) = dates.iter().max_by_key(|d| d.1) else { return };
    let mut houses = events.iter().filter(|e| passed(e)).map(house);
    let one = houses.clone().all(|h| h == Some(last));
    if one || dates.iter().all(|d| d.0 == last) && houses.any(|h| h.is_none()) {
        return;
    }
    // "must return to the Senate, which passed it in May": not through yet.
    let again = |e: &Event| {
        let before = house(e).is_some_and(|h| h != last && dates.iter().any(|d| d.0 == h));
        e.expected && e.stage == Stage::PassedLegislature && before
    };
    let back = events.iter().any(again);
    for e in events.iter_mut().filter(|e| passed(e)) {
        let through = house(e) == Some(last) && !back;
        e.stage = if through { Stage::PassedLegislature } else { Stage::PassedChamber };
    }
}

/// `The Senate passed it on Wednesday, and on Thursday the House concurred, 51-6. The House first approved it on April 21 by 53 votes to
/// 4`: the votes by which a chamber had passed a bill before the other one changed it.
pub(super) fn passed_before(
    roles: &[&str],
    events: &mut Vec<Event>,
    votes: impl Iterator<Item = (usize, Date)>,
) {
    let chamber = |b: usize| matches!(roles[b], "lower" | "upper");
    for (house, on) in votes.filter(|v| chamber(v.0)) {
        let later =
            |e: &Event, stage: Stage| e.stage == stage && !e.expected && e.date.is_some_and(|d| on < d);
        let through = |e: &Event| later(e, Stage::PassedLegislature) && e.body == Some(house);
        let between =
            |e: &Event| later(e, Stage::PassedChamber) && e.body.is_some_and(|b| b != house && chamber(b));
        if events.iter().any(through) && events.iter().any(between) {
            let passed =
                Event { stage: Stage::PassedChamber, body: Some(house), date: Some(on), expected: false };
            events.push(passed);
        }
    }
}

/// `The Assembly adopted it by 106 to 0. In November its committee voted 86-78 to strike the words`: what the plenary has decided on left
/// the committee that had changed it before.
pub(super) fn changed_before(events: &mut Vec<Event>, changed: impl Iterator<Item = (usize, Date)>) {
    for (panel, on) in changed {
        let before = |d: Date| on < d && (on.day.is_some() || months_apart(on, d));
        let adopted = |e: &Event| e.stage == Stage::Adopted && !e.expected && e.date.is_some_and(before);
        let told = |e: &Event| e.body == Some(panel) && !e.expected;
        if events.iter().any(adopted) && !events.iter().any(told) {
            let body = Some(panel);
            events.push(Event { stage: Stage::CommitteeApproved, body, date: Some(on), expected: false });
        }
    }
}

/// `Congress gave final approval to a bill. The House passed it 392-28; the Senate had done so in May`: the act of the second chamber,
/// told first of the whole legislature.
pub(super) fn told_of_the_whole(roles: &[&str], events: &mut Vec<Event>) {
    let through = |e: &Event, of: &[&str]| {
        let passed = matches!(e.stage, Stage::PassedChamber | Stage::PassedLegislature) && !e.expected;
        passed && e.body.is_some_and(|b| of.contains(&roles[b]))
    };
    let chamber = |e: &Event| through(e, &["lower", "upper"]);
    // "Congress passed a bill on Tuesday. The House cleared it, 392-28": the chamber that was left
    let whole = events.iter().find(|e| through(e, &["legislature"]) && e.stage == Stage::PassedLegislature);
    let day = whole.and_then(|e| e.date);
    let mut left = events.iter_mut().filter(|e| chamber(e) && day.is_some() && e.date == day);
    if let (Some(only), None) = (left.next(), left.next()) {
        only.stage = Stage::PassedLegislature;
    }
    if events.iter().any(|e| chamber(e) && e.stage == Stage::PassedLegislature) {
        events.retain(|e| !through(e, &["legislature"]));
    }
}

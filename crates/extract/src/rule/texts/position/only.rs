//! Voters told by name who are all on their side: `only A and B voted against`, `A joined B in voting no`.

use super::*;

/// `only A and B voted against`, `A cast the only no`, `A, the lone country to abstain`: how many did so.
pub(super) fn only(doc: &Doc<'_>, cue: &Cue, voters: &[(usize, usize)], floor: usize) -> Option<u32> {
    // "Only China sided with Moscow": two
    let (counted, with) = match &cue.choice {
        Choice::Option(VoteOption::No | VoteOption::Abstain | VoteOption::Yes | VoteOption::Present) => {
            (true, 0)
        }
        Choice::Like(who) => (who.iter().all(|a| doc.names.actors[*a].is(ActorKind::State)), who.len()),
        _ => (false, 0),
    };
    // "Apart from Chad, only Mali voted no": two, and "only" stands before the second.
    let own =
        voters.iter().find(|v| v.1 < cue.from && voters::led_by_only(doc, v.1).is_some()).or(voters.first());
    let first = own.filter(|_| counted)?.1;
    let alone = |k: usize| doc.any(k, &["only", "lone", "sole", "solitary", "single"]);
    let mut k = first;
    while k > floor
        && (doc.has(k - 1, Class::DET) || doc.names.role_at(k - 1).is_some() || doc.is(k - 1, "republic"))
    {
        k -= 1;
    }
    // "China and Cuba alone voted no"
    let last_voter = voters.last()?.1;
    let single = doc.names.mention_at(last_voter).is_some_and(|m| m.to < cue.from && doc.is(m.to, "alone"));
    // "opposed only by A and B"
    let by = usize::from(k > floor + 1 && doc.is(k - 1, "by"));
    let before = k > floor + by && doc.any(k - 1 - by, &["only", "solely", "just"]) || single;
    let plain = |k: usize| {
        doc.has(k, Class::MEMBER.or(Class::AGAINST).or(Class::ABSTAIN))
            || doc.any(
                k,
                &[
                    "one", "dissenting", "dissent", "dissenter", "opponent", "negative", "nation", "votes",
                    "vote",
                ],
            )
    };
    let last = last_voter;
    // "The only no came from X", "The lone vote against was cast by X", but "The only African no"
    let led = voters.len() == 1
        && first >= cue.to
        && (floor.max(cue.from.saturating_sub(3))..cue.to)
            .any(|k| alone(k) && (k + 1 >= cue.from || plain(k + 1)) && !doc.is(k + 1, "to"));
    // "X, one of the two members who opposed it"
    let among = (last..cue.from).find(|k| doc.is_kind(*k, Kind::Comma) && doc.seq(k + 1, &["one", "of"]));
    if let Some(k) = among.filter(|_| voters.len() == 1) {
        let at = k + 3 + usize::from(doc.any(k + 3, &["the", "only"]));
        return crate::number::cardinal(doc, at + usize::from(doc.is(at, "only"))).map(|n| n.0);
    }
    let after = voters.len() == 1
        && (last..cue.to).take(16).any(|k| alone(k) && plain(k + 1) && !doc.is(k + 1, "to"));
    let all = || {
        let one = voters.len() == 1 && (alone_against(doc, cue, first) || sole_opponent(doc, cue, first));
        before
            || led
            || after
            || one
            || all_joined(doc, cue, voters, first)
            || told_with(doc, cue, voters, first)
    };
    all().then_some((voters.len() + with) as u32)
}

/// `Peru joined China and Cuba in voting no`, `Cuba was joined by Fiji and Mali in opposing it`: all who did so, unless others are
/// told of beside them.
fn all_joined(doc: &Doc<'_>, cue: &Cue, voters: &[(usize, usize)], first: usize) -> bool {
    let last = voters.last().map_or(first, |v| v.1);
    let end = doc.sent_of(first).to.min(last.max(cue.to) + 3);
    let more = |k: usize| {
        doc.any(k, &["other", "others", "including", "among", "several", "dozen", "colleagues", "members"])
            || k > first && crate::number::cardinal(doc, k).is_some_and(|n| n.0 > 1)
    };
    // "Roe and Poe joined in voting no", "joined him in opposition": with others who are not named
    let with = |k: usize| doc.any(k, &["joined", "joining"]) && doc.any(k + 1, &["him", "her", "it", "them"]);
    let named = !(cue.from..cue.to).any(with)
        && !(cue.from..cue.to).any(|k| {
            let active = k == 0 || !doc.has(k - 1, Class::AUX);
            doc.any(k, &["joined", "joining"]) && doc.is(k + 1, "in") && active
        });
    let single = voters.iter().all(|v| !doc.names.actors[v.0].is(ActorKind::Organization));
    voters.len() > 1
        && named
        && single
        && (cue.from..cue.to).any(|k| doc.any(k, &["joined", "joining"]))
        && cue.choice != Choice::Option(VoteOption::Yes)
        && !(first..end).any(more)
}

/// `passed 417-1, with Roe voting present`: a member put behind a count is counted; states only named are not, their number is
/// not the article's.
fn told_with(doc: &Doc<'_>, cue: &Cue, voters: &[(usize, usize)], first: usize) -> bool {
    let rest = |k: usize| doc.is(k, "abstaining") || doc.is(k, "present") && k > 0 && doc.is(k - 1, "voting");
    if !(cue.from..cue.to).any(rest) {
        return false;
    }
    let one = |v: &(usize, usize)| doc.names.actors[v.0].is(ActorKind::Person);
    let from = doc.sent_of(first).from;
    let comma = (from..first).rev().take(20).find(|k| doc.is_kind(*k, Kind::Comma) && doc.is(k + 1, "with"));
    let Some(comma) = comma.filter(|_| voters.iter().all(one)) else { return false };
    let number = |k: usize| crate::number::cardinal(doc, k).is_some();
    let pair = |k: usize| {
        number(k)
            && (doc.is_kind(k + 1, Kind::Dash) && number(k + 2)
                || (k + 1..k + 4).any(|t| doc.any(t, &["to", "against"]) && (t + 1..t + 3).any(number))
                || (k + 1..k + 5).any(|t| doc.any(t, &["for", "favor", "favour"]))
                    && (k + 3..k + 9).any(|t| doc.is(t, "against")))
    };
    (from.max(comma.saturating_sub(20))..comma).any(pair)
        && !(comma..cue.to).any(|k| doc.any(k, &["among", "including", "others"]))
}

/// `109 in favor and | Rep. Roe opposed`, `with 30 votes in favour and Senator Roe against`: one member told as the other side.
fn alone_against(doc: &Doc<'_>, cue: &Cue, voter: usize) -> bool {
    let against = (cue.from..cue.to).any(|k| doc.any(k, &["opposed", "against", "dissenting", "opposing"]));
    let from = doc.sent_of(voter).from;
    let and = (from.max(voter.saturating_sub(5))..voter).rev().find(|k| doc.any(*k, &["and", "with"]));
    let Some(and) = and.filter(|_| against && voter < cue.from) else { return false };
    let side = and - usize::from(and > from && doc.is_kind(and - 1, Kind::Comma));
    let favour = side > from
        && (doc.has(side - 1, Class::FAVOUR) || doc.is(side - 1, "for"))
        && (from.max(side.saturating_sub(5))..side).any(|k| crate::number::cardinal(doc, k).is_some());
    let titled = (and + 1..=voter).any(|k| doc.names.role_at(k).is_some());
    favour && titled
}

/// `vetoed by Russia, the only country to oppose it`, `voted down by Chad, the lone member to say no`
fn sole_opponent(doc: &Doc<'_>, cue: &Cue, voter: usize) -> bool {
    let Some(end) = doc.names.mention_at(voter).map(|m| m.to) else { return false };
    let to = doc.sent_of(voter).to.min(end + 9);
    let against = |k: usize| doc.any(k, &["oppose", "against", "reject", "no", "opposed"]);
    let told = doc.is(end + 1, "the") && doc.any(end + 2, &["only", "lone", "sole", "single"]);
    cue.choice == Choice::Option(VoteOption::No)
        && doc.is_kind(end, Kind::Comma)
        && told
        && (end + 3..to).any(against)
}

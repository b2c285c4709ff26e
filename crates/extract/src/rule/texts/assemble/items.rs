//! A row of texts under one verb: `adopted two texts: one on Mali, by 30 votes to 4, and one on Chad, without a vote`,
//! `a resolution on Mali by 30 to 4 and another on Chad by consensus`, `resolutions on Mali, 30-4, and on Chad, 21-6`.

mod named;
mod numbered;
mod told_apart;

use super::*;
use named::named_of_many;
use numbered::numbered_beside;
pub(super) use told_apart::told_apart;

/// Gives each text of a row a decision of its own, with the count or manner told beside it.
pub(super) fn itemized(
    doc: &Doc<'_>,
    mut decisions: Vec<Decision>,
    mentions: &[Mention],
    acts: &[Act],
    from: usize,
    to: usize,
) -> Vec<Decision> {
    let mandates = |a: &Act| act::mandates(doc, a.tok, to);
    let deciding = |a: &Act| {
        matches!(a.step, Step::Adopt | Step::Reject) && !a.expected && (!a.votes || mandates(a).is_some())
    };
    let verb = decisions.iter().find(|d| d.act.as_ref().is_some_and(deciding));
    let Some(lead) = verb else { return decisions };
    let (tok, mut act) = (lead.tok, lead.act);
    let experts = act.as_ref().and_then(mandates).map(Mention::mandates);
    act.iter_mut().for_each(|a| a.votes = false);
    let linked = || link(doc, lead, mentions, acts, from).filter(|m| m.part == Part::Whole);
    let Some(object) = experts.as_ref().or_else(linked) else { return decisions };
    let some = named_of_many(doc, object, mentions, to);
    let end = acts.iter().map(|a| a.tok).filter(|a| *a > tok.max(object.head)).min().unwrap_or(to);
    let end = if some.is_empty() { end } else { to };
    let apart = told_apart(doc, object, mentions, end);
    let mut items = if !some.is_empty() {
        some
    } else if experts.is_some() {
        whose(doc, object, end)
    } else if !apart.is_empty() {
        apart
    } else if object.plural {
        let counted = bracketed(doc, object, end);
        if counted.is_empty() { phrases(doc, object, end) } else { counted }
    } else if object.from > tok && object.article != Article::Earlier {
        beside(doc, object, mentions, end)
    } else {
        return decisions;
    };
    // "has adopted resolutions on the courts of Mali and on marches in Chad": at some time
    let told = |d: &Decision| d.tally.is_some() || d.manner.is_some();
    let silent = experts.is_some() && items.len() > 1 && !decisions.iter().any(told);
    if let Some(d) = decisions.iter_mut().find(|d| silent && d.tok == tok) {
        (d.act, d.item) = (act, experts);
        return decisions;
    }
    if tok > from && doc.any(tok - 1, &["has", "have"]) && object.count < 2 && !decisions.iter().any(told) {
        return decisions;
    }
    let mut in_order = false;
    if object.plural && items.len() < 2 {
        let counts = decisions.iter().filter(|d| d.tally.is_some()).count();
        in_order = (tok..to).any(|k| doc.is(k, "respectively"));
        let turns = (tok..to).any(|k| doc.any(k, &["former", "latter"]));
        items = states(doc, object, end, !in_order && !turns);
        if in_order && counts != items.len() {
            return decisions;
        }
    }
    if object.plural && items.len() < 2 {
        items = listed(doc, object.to.max(tok + 1), mentions, end);
    }
    let most = if object.plural && object.count > 1 { object.count as usize } else { usize::MAX };
    if !(2..=most).contains(&items.len()) {
        return decisions;
    }
    // What is told within the row, whatever verb it was tied to, and of the row's own verb ahead of it.
    let here = |d: &Decision| d.act.is_some_and(|a| a.tok == tok);
    let row = |p: usize| (items[0].from..end).contains(&p);
    let place = |p: usize, end: usize| {
        if let Some(nth) = in_turn(doc, p, items[items.len() - 1].to).filter(|n| *n < items.len()) {
            return nth;
        }
        let next = items.iter().position(|m| m.from > p).unwrap_or(items.len());
        next.saturating_sub(usize::from(next == items.len() || !fronted(doc, p, end, &items[next])))
    };
    let mut each: Vec<Decision> =
        items.iter().map(|m| Decision { tok, act, tally: None, manner: None, item: Some(*m) }).collect();
    let mut told = Vec::new();
    for d in &mut decisions {
        let own = here(d);
        if let Some(t) = d.tally.take_if(|t| own || in_order || row(t.from)) {
            each[if in_order { told.len() } else { place(t.from, t.to) }].tally = Some(t);
            told.push(t.from);
        }
        if let Some(m) = d.manner.take_if(|m| !m.weak && (own || row(m.tok))) {
            // "the first two by consensus and the third by 20 votes to 3"
            let few = first_few(doc, m.tok, items[items.len() - 1].to).filter(|n| *n <= items.len());
            let at = place(m.tok, m.to);
            each[few.map_or(at, |_| 0)..few.unwrap_or(at + 1)].iter_mut().for_each(|d| d.manner = Some(m));
            told.push(m.tok);
        }
    }
    // "one on Mali and one on Chad, both without a vote", but "the latter without a vote"
    let last = items[items.len() - 1].to;
    let all = |p: usize| !row(p) || p > last && in_turn(doc, p, last).is_none() && !doc.is(p - 1, "last");
    if matches!(*told, [p] if all(p)) {
        let manner = each.iter().find_map(|d| d.manner);
        each.iter_mut().filter(|d| d.tally.is_none()).for_each(|d| d.manner = d.manner.or(manner));
    }
    decisions.retain(|d| !here(d) && (d.act.is_some() || d.tally.is_some() || d.manner.is_some()));
    let at = decisions.partition_point(|d| d.tok < tok);
    decisions.splice(at..at, each);
    decisions
}

/// `The first two passed 53-45, the third 51-45`: the count of a row's first texts is each one's.
pub(super) fn of_each(
    doc: &Doc<'_>,
    decisions: Vec<Decision>,
    mentions: &[Mention],
    acts: &[Act],
    from: usize,
) -> Vec<Decision> {
    let first = |d: &Decision| {
        let m = link(doc, d, mentions, acts, from).filter(|_| d.item.is_none() && d.tally.is_some())?;
        Some(*m).filter(|m| m.plural && m.order == Some(1))
    };
    let each = |d: Decision| match first(&d) {
        Some(m) => (1..=m.count)
            .map(|n| {
                // A head of its own for each: its text is known by it.
                let head = m.from + n as usize - 1;
                Decision { item: Some(Mention { head, plural: false, count: 1, order: Some(n), ..m }), ..d }
            })
            .collect::<Vec<_>>(),
        None => {
            let more = numbered_beside(doc, &d, mentions, acts, from);
            let next = more.into_iter().map(|m| Decision { item: Some(m), ..d }).collect::<Vec<_>>();
            std::iter::once(d).chain(next).collect()
        }
    };
    decisions.into_iter().flat_map(each).collect()
}

impl Reader<'_, '_> {
    /// The text of an item: the one on the very states, if it has been told of, else a new one.
    pub(super) fn of_row(
        &mut self,
        m: &Mention,
        body: Option<usize>,
        date: Option<Date>,
        named: &mut Vec<(usize, usize)>,
        tok: usize,
    ) -> usize {
        // "approved three resolutions on Mali. The first two passed 53-45": none of them has been told of.
        if let (Some(_), Some((base, count))) = (m.order, self.row)
            && self.drafts.len() == base
        {
            for _ in 0..count {
                let new = self.open(m.kind, tok);
                self.drafts[new].subjects = self.row_about.clone();
            }
        }
        // "Drafts L.3 and L.5 were rejected", "the motions of the Greens and the Left": each a text of its own
        let numbered = self.printed(m.symbol).filter(|_| m.article == Article::Other);
        if numbered.is_some() || m.owner.is_some() {
            return self.apart(m, numbered.and_then(|s| self.numbered(s)), named);
        }
        if !matches!(m.article, Article::New | Article::Other) || m.symbol.is_some() || m.title.is_some() {
            return self.resolve(m, body, date, named, tok);
        }
        let own = subject::of(self.doc, m);
        let same = |c: &usize| {
            let told = &self.drafts[*c];
            told.subjects == own && !own.is_empty() && !self.aside(*c) && !named.iter().any(|n| n.1 == *c)
        };
        let found = self.recent().find(same);
        let text = self.settle(found, m, named);
        // "texts on Mali (30-4) and the use of drones (25-12)": a matter of its own
        if found.is_none() && own.is_empty() && m.head + 1 == m.to && self.doc.is_kind(m.to, Kind::Open) {
            self.drafts[text].subjects.clear();
            self.drafts[text].themed = true;
        }
        text
    }
}

/// What follows `on` and is no matter of a text: `on the same day`, `on a show of hands`.
const WHEN: &[&str] = &[
    "same", "day", "eve", "morning", "evening", "first", "last", "final", "opening", "closing", "second",
    "sidelines", "margins", "basis", "initiative", "proposal", "recommendation", "motion", "show", "floor",
    "strength", "condition", "behalf", "advice", "request", "its", "their", "his", "her", "one", "whether",
    "how",
];

/// `on Mali, by 30 votes to 4; on Chad, without a vote`: each state of a plural, with `on` of its own.
fn phrases(doc: &Doc<'_>, object: &Mention, end: usize) -> Vec<Mention> {
    let state = |k: usize| {
        let at = k + usize::from(doc.has(k, Class::DET));
        doc.names.mention_at(at).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::State))
    };
    // "and, by show of hands, on the case of a blogger in Chad", but "on Monday", "on a show of hands"
    let theme = |k: usize| {
        let first = k + 1 + usize::from(doc.has(k + 1, Class::DET));
        let day =
            doc.has(k + 1, Class::WEEKDAY.or(Class::MONTH)) || crate::number::cardinal(doc, k + 1).is_some();
        doc.is(k, "on") && !day && !doc.any(first, WHEN)
    };
    // "eight texts, among them resolutions on Mali, on Chad and on water"
    let parted = |k: &usize| {
        *k == object.to
            || divides(doc, k - 1)
            || doc.has(k - 1, Class::TEXT) && doc.any(k - 2, &["them", "including"])
    };
    // "three others: on the famine in Mali, on the renewal of a mandate and on the press in Chad": as many as are announced
    let any = |k: &usize| doc.is(*k, "on") && !doc.has(k + 1, Class::WEEKDAY.or(Class::MONTH));
    let all: Vec<usize> = (object.to..end).filter(any).filter(parted).collect();
    let listed = object.count > 1 && all.len() == object.count as usize;
    (object.to..end)
        .filter(|k| {
            listed && all.contains(k)
                || doc.any(*k, &["on", "against", "concerning", "regarding"]) && state(k + 1)
                || theme(*k)
        })
        .filter(parted)
        .map(|k| Mention {
            from: k,
            to: k,
            head: k,
            plural: false,
            count: 1,
            article: Article::Other,
            ..*object
        })
        .collect()
}

/// `on Mali (23-6), Chad (21-8) and Fiji (30-4)`, `on Mali and Chad were adopted by 23-6 and 21-8 respectively`: each state of
/// one list, with its count in brackets or without.
fn states(doc: &Doc<'_>, object: &Mention, end: usize, bracketed: bool) -> Vec<Mention> {
    let state = |m: &&crate::names::Mention| doc.names.actors[m.actor].is(ActorKind::State);
    let close = |k: usize| (k..k + 14).find(|c| doc.is_kind(*c, Kind::Close)).map_or(k, |c| c + 1);
    let counted = |k: usize| doc.is_kind(k, Kind::Open) && crate::number::cardinal(doc, k + 1).is_some();
    let (mut items, mut next, mut counts) = (Vec::new(), None, 0);
    for m in doc.names.within(object.to, end).iter().filter(state) {
        let gap = next.unwrap_or(m.from)..m.from;
        let listed = gap.clone().all(|k| {
            divides(doc, k)
                || doc.has(k, Class::DET)
                || bracketed
                    && doc.any(k, &["by", "consensus", "without", "vote", "on", "acclamation", "unanimously"])
        });
        if !listed || gap.len() > 7 || next.is_none() && m.from > object.to + 9 {
            break;
        }
        counts += usize::from(counted(m.to));
        next = Some(if counted(m.to) { close(m.to) } else { m.to });
        items.push(Mention {
            from: m.from,
            to: m.to,
            head: m.from,
            plural: false,
            count: 1,
            article: Article::Other,
            ..*object
        });
    }
    if bracketed && counts < 2 { Vec::new() } else { items }
}

/// `the mandates of its experts on Mali and Chad`, `of the Independent Expert on Mali and the Special Rapporteur on Chad`: each.
fn whose(doc: &Doc<'_>, object: &Mention, end: usize) -> Vec<Mention> {
    let state = |m: &&crate::names::Mention| doc.names.actors[m.actor].is(ActorKind::State);
    let apart = |k: usize| {
        doc.has(k, Class::AUX.or(Class::REL).or(Class::MODAL).or(Class::VOTENOUN))
            || doc.any(k, &["by", "with", "without", "former", "latter", "after", "over"])
    };
    let (mut items, mut last) = (Vec::new(), object.to);
    for m in doc.names.within(object.to, end).iter().filter(state) {
        let anew = doc.is(m.from - 1, "on") && divides(doc, m.from - 2);
        if m.from > last + 16 || !anew && (last..m.from).any(apart) {
            break;
        }
        last = m.to;
        let (from, to, head) = (m.from, m.to, m.from);
        items.push(Mention { from, to, head, plural: false, count: 1, article: Article::Other, ..*object });
    }
    items
}

/// `the former by 30 votes to 3`, `the second by consensus`: of which in the row before `row` a count or manner at `p` is told.
fn in_turn(doc: &Doc<'_>, p: usize, row: usize) -> Option<usize> {
    (row.max(p.saturating_sub(5))..p).rev().find_map(|k| match doc.low(k) {
        "former" => Some(0),
        "latter" => Some(1),
        _ if doc.is(k.checked_sub(1)?, "the") => {
            Some(crate::number::ordinal(doc, k)?.checked_sub(1)? as usize)
        }
        _ => None,
    })
}

/// `the first two by consensus`: how many of a row.
fn first_few(doc: &Doc<'_>, p: usize, row: usize) -> Option<usize> {
    let first = (row.max(p.saturating_sub(6))..p).find(|k| doc.is(*k, "first"))?;
    Some(crate::number::cardinal(doc, first + 1)?.0 as usize).filter(|n| (2..9).contains(n))
}

/// `texts on the situation in Mali (30 to 4), in Chad (28-9) and on the use of drones (25-12)`: each phrase with a count of its own in
/// brackets, or a number, whether it names a state or not.
fn bracketed(doc: &Doc<'_>, object: &Mention, end: usize) -> Vec<Mention> {
    let numbered = |k: usize| mention::in_brackets(doc, k);
    let counted = |k: usize| {
        if let Some(number) = numbered(k) {
            return Some(number.to);
        }
        let first = crate::number::cardinal(doc, k + 1).filter(|_| doc.is_kind(k, Kind::Open))?;
        let next = k + 1 + first.1;
        let pair = doc.is_kind(next, Kind::Dash) || doc.any(next, &["to", "in", "votes", "for", "against"]);
        (pair || crate::number::cardinal(doc, next).is_some()).then_some(())?;
        (next..next + 16).find(|c| doc.is_kind(*c, Kind::Close))
    };
    let mut items = Vec::new();
    let mut start = object.to;
    while let Some((open, close)) =
        (start..end.min(start + 18)).find_map(|k| counted(k).map(|c| (k, c))).filter(|o| o.0 > start)
    {
        let small =
            |k: &usize| divides(doc, *k) || doc.any(*k, &["on", "in", "concerning", "about", "regarding"]);
        let from = (start..open).find(|k| !small(k)).unwrap_or(open);
        let verb = (from..open).any(|k| doc.has(k, Class::AUX.or(Class::REL)) || doc.step(k).is_some());
        if from == open || verb || items.is_empty() && from == start {
            return Vec::new();
        }
        items.push(Mention {
            from,
            to: open,
            head: open - 1,
            plural: false,
            count: 1,
            article: Article::Other,
            symbol: numbered(open).and_then(|n| n.symbol),
            ..*object
        });
        start = close + 1;
    }
    // "on Mali (30-4), Fiji (21-13) and, by consensus, Chad": one more without brackets
    if items.len() < 2 || divides(doc, start) { Vec::new() } else { items }
}

/// The texts told one beside the other behind `from`, with no verb between.
fn listed(doc: &Doc<'_>, from: usize, mentions: &[Mention], end: usize) -> Vec<Mention> {
    let (mut items, mut last) = (Vec::new(), from);
    for m in mentions.iter().filter(|m| m.from >= from && m.from < end) {
        let one = matches!(m.article, Article::New | Article::Other) || m.order.is_some();
        // "adopted a resolution on Mali and one on Chad was put off": a subject of its own
        let subject = doc.is(m.head, "one") && (m.to..end.min(m.to + 6)).any(|k| doc.has(k, Class::AUX));
        let item = !m.plural && m.part == Part::Whole && one && !subject && divides(doc, m.from - 1);
        // "a resolution that condemns the law in Uganda and one which calls on Thailand"
        let told = !doc.has(last, Class::REL) && (last..m.from).any(|k| speaks(doc, k));
        if !item || m.from > last + 30 || told {
            break;
        }
        items.push(*m);
        last = m.to;
    }
    items
}

/// A text and those told beside it: `a resolution on Mali and a decision on Chad`, but `a resolution on Mali, a text that`.
pub(super) fn beside(doc: &Doc<'_>, first: &Mention, mentions: &[Mention], end: usize) -> Vec<Mention> {
    let mut items = vec![*first];
    items.extend(listed(doc, first.to, mentions, end));
    let joined = |m: &Mention| (m.from.saturating_sub(12)..m.from).rev().any(|k| fronted(doc, k, k, m));
    while items.len() > 1 && items.last().is_some_and(|m| !doc.any(m.from - 1, &["and", "as"]) && !joined(m))
    {
        items.pop();
    }
    items
}

/// What stands between the items of a row.
fn divides(doc: &Doc<'_>, i: usize) -> bool {
    matches!(doc.kind(i), Some(Kind::Comma | Kind::Colon | Kind::Semicolon | Kind::Dash))
        || doc.is(i, "and")
        || i > 1 && doc.seq(i - 2, &["as", "well", "as"])
}

/// A verb of a clause of its own, or what leads to one: not `condemning Mali`, `by 30 votes`.
fn speaks(doc: &Doc<'_>, k: usize) -> bool {
    let said = || !doc.form(k).has(Form::ING) && !doc.has(k, Class::VOTENOUN);
    doc.cue(k).is_some() && said() || doc.has(k, Class::AUX.or(Class::REL).or(Class::MODAL))
}

/// `and, by 24 votes to 6, a text on Chad`: what is told from `p` to `end` goes before its text.
fn fronted(doc: &Doc<'_>, p: usize, end: usize, item: &Mention) -> bool {
    let mut before = (p.saturating_sub(6)..p).rev().take_while(|k| doc.names.mention_at(*k).is_none());
    item.from < p + 14
        && doc.is_kind(item.from - 1, Kind::Comma)
        && before.any(|k| doc.is(k, "and"))
        && !(end..item.from - 1).any(|k| doc.is(k, "and") || doc.names.mention_at(k).is_some())
}

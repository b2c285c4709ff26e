//! Texts of which an article tells no step, only what they would do: `A bill in the Senate, S. 41, would end the practice`.

use super::super::*;

/// How far behind a text's noun the verb may stand.
const REACH: usize = 24;

/// A text that lies before a house, and what the words between noun and verb tell of it.
pub(super) struct Would {
    pub house: Option<usize>,
    pub number: Option<Mention>,
}

impl Reader<'_, '_> {
    /// A text that waits in a house, of which only that is told what it would do.
    pub(super) fn only_told(&mut self, m: &Mention, told: Would, named: &mut Vec<(usize, usize)>) {
        let decided = self.current.is_some_and(|c| self.drafts[c].decided.is_some());
        let text = if m.symbol.is_some() {
            self.resolve(m, None, None, named, m.head)
        } else {
            let numbered = told.number.as_ref().and_then(|n| self.printed(n.symbol));
            self.settle(numbered.and_then(|s| self.numbered(s)), m, named)
        };
        if let Some(number) = told.number {
            self.number_and_title(text, &number);
            named.push((number.head, text));
        }
        let draft = &mut self.drafts[text];
        if !draft.events.is_empty() || draft.votes > 0 {
            return;
        }
        draft.side |= decided;
        draft.themed |= draft.subjects.is_empty();
        draft.body = draft.body.or(told.house);
        draft.proposed = told.house.is_none();
        if told.house.is_some() {
            self.event(text, Stage::Introduced, told.house, None, false, m.head);
        }
    }
}

/// `A bill before the Senate would ban the practice`, `HB 411 would direct the treasurer`: a new or numbered text that opens its sentence
/// as the subject of what it would do.
pub(super) fn only_says(doc: &Doc<'_>, m: &Mention, from: usize) -> Option<Would> {
    let own = m.article == Article::New || m.article == Article::Bare && m.symbol.is_some();
    if !own || m.part != Part::Whole || m.plural || m.from > from + 1 {
        return None;
    }
    if numbered_aim(doc, m) {
        return Some(Would { house: None, number: None });
    }
    let to = doc.sent_of(m.head).to.min(m.to + REACH);
    let would = (m.to..to).find(|k| doc.is(*k, "would"))?;
    let verb = (would + 1..to).find(|k| !doc.has(*k, Class::ADVERB) && !doc.is(*k, "also"))?;
    // "would be a start", "would take years": nothing is asked for
    let majority = doc.any(verb, &["require", "need"])
        && (verb + 1..verb + 5).any(|k| doc.any(k, &["votes", "majority", "signatures", "support"]));
    let says = crate::rule::provision::speaks(doc, verb).is_some() && !doc.has(verb, Class::AUX) && !majority;
    // "A bill that failed last year would have": another clause comes between.
    let other = |k: usize| {
        let past = doc.step(k).is_some() && !doc.form(k).has(Form::PARTICIPLE);
        past || doc.has(k, Class::AUX.or(Class::MODAL).or(Class::REL).or(Class::CONJ))
            || doc.any(k, &["that", "if"])
    };
    if !says || doc.quoted(would) || (m.to..would).any(other) {
        return None;
    }
    let seat = |x: &&crate::names::Mention| {
        // "before Kenya's parliament"
        let owner = x.from.checked_sub(2).filter(|k| doc.is_kind(k + 1, Kind::Poss));
        let first = owner.and_then(|k| doc.names.mention_at(k)).map_or(x.from, |o| o.from);
        let article = usize::from(first > 0 && doc.has(first - 1, Class::DET));
        let led = first.checked_sub(1 + article);
        doc.names.actors[x.actor].is(ActorKind::Body)
            && led.is_some_and(|k| doc.any(k, &["in", "before", "by"]))
    };
    let house = doc.names.within(m.to, would).iter().find(seat).map(|x| x.actor);
    let number =
        (m.to..would).filter(|k| doc.is_kind(*k, Kind::Comma)).find_map(|k| mention::number_at(doc, k + 1));
    // "A resolution would condemn it to isolation, he said": nobody has it before him
    let real = m.kind.is_bill() || house.is_some() || number.is_some() || m.symbol.is_some();
    real.then(|| Would { house, number: number.filter(|_| m.symbol.is_none()) })
}

/// `A bill to free hostages, S. 77, is`, `A measure that would ban its oil, H.R. 40, has`: a text with a number told by what it is for.
fn numbered_aim(doc: &Doc<'_>, m: &Mention) -> bool {
    let aim = m.to + usize::from(doc.any(m.to, &["that", "which"]));
    let opens = doc.is(aim, "to") && aim == m.to || doc.is(aim, "would") && aim > m.to;
    let behind = m.symbol.is_some_and(|s| s.0 > m.to);
    m.article == Article::New
        && m.kind.is_bill()
        && behind
        && opens
        && crate::rule::provision::speaks(doc, aim + 1).is_some()
}

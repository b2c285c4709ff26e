//! Texts that a house is said to have adopted together, each told of later by what it says: `adopted eight resolutions. ... The
//! resolution on Mali condemns the arrests. Another, on prisons, calls on states to use bail.`

mod listed;

pub(super) use listed::some_of_many;

use super::*;

/// Adopted together, by whom and when; none of them was named.
#[derive(Debug, Clone, Copy)]
pub(super) struct Round {
    kind: ResolutionKind,
    body: Option<usize>,
    date: Option<Date>,
    tok: usize,
}

/// How far behind its noun a text's own verb stands.
const REACH: usize = 40;

impl Reader<'_, '_> {
    /// `adopted three resolutions`, `ended its session, adopting 32 texts`: which ones is told later.
    pub(super) fn begin_round(
        &mut self,
        m: &Mention,
        tok: usize,
        (body, date): (Option<usize>, Option<Date>),
    ) {
        let doc = self.doc;
        let ending = doc.form(tok).has(Form::ING) && self.drafts.is_empty();
        let now = doc.form(tok).has(Form::PAST) && !doc.any(tok.wrapping_sub(1), &["had", "have", "has"]);
        if m.part == Part::Whole && m.article != Article::Earlier && (now || ending) {
            self.round = Some(Round { kind: m.kind, body: body.or(self.body), date, tok });
        }
        if now {
            self.some_named(m, tok, (body, date));
        }
    }

    /// The texts of the round of which only what they say is told: `One condemns the arrests; the other calls on Mali to free them`.
    pub(super) fn of_round(
        &mut self,
        mentions: &[Mention],
        acts: &[Act],
        (from, to): (usize, usize),
        named: &mut Vec<(usize, usize)>,
    ) {
        let (doc, Some(round)) = (self.doc, self.round) else { return };
        // "Another, tabled by China, was withdrawn"
        if acts.iter().any(|a| a.expected || !matches!(a.step, Step::Introduce | Step::Adopt)) {
            return;
        }
        let opens = |m: &&Mention| m.from == from || m.from == from + 1 && doc.is(from, "in");
        // "passed two bills, one banning raids and another ending visas"
        let next = |m: &&Mention| {
            m.from > from
                && m.article == Article::Other
                && (mention::goes_on(doc, m.from - 1)
                    || doc.is_kind(m.from - 1, Kind::Comma) && doc.is(m.head, "one"))
        };
        let told: Vec<&Mention> = mentions.iter().filter(|m| opens(m) || next(m)).collect();
        if told.is_empty() {
            return self.of_round_on(round, from, to);
        }
        for m in told {
            self.one_of_round(round, m, (from, to), named);
        }
    }

    fn one_of_round(
        &mut self,
        round: Round,
        m: &Mention,
        (from, to): (usize, usize),
        named: &mut Vec<(usize, usize)>,
    ) {
        let doc = self.doc;
        let on = subject::of(doc, m);
        let comma = usize::from(doc.is_kind(m.to, Kind::Comma));
        let own = !on.is_empty()
            || doc.any(m.to + comma, &["on", "concerning", "about", "regarding"])
            || m.symbol.is_some()
            || m.order.is_some()
            || m.article == Article::Other
            // "A text tabled by Chad demands"
            || m.article == Article::New && doc.step(m.to) == Some(Step::Introduce) && doc.is(m.to + 1, "by");
        // "passed two bills. The Ports Act passed 417-1, a second bill 417-0. The first measure requires": told of by then
        let met = m.order.is_some() && self.in_row(m).is_some_and(|place| place < self.drafts.len());
        if !own || met || m.plural || m.part != Part::Whole || named.iter().any(|n| n.0 == m.head) {
            return;
        }
        let known = |c: usize| {
            let d = &self.drafts[c];
            let number = d.symbol.as_deref().zip(m.symbol).is_some_and(|(s, (a, b))| doc.slice(a, b) == s);
            number || d.subjects.iter().chain(&d.sponsors).any(|s| on.contains(s))
        };
        let Some(verb) = self.says_at(m.to, to).filter(|_| !self.recent().any(known)) else { return };
        if self.in_another_year(from, verb) {
            return;
        }
        let text = self.settle(None, m, named);
        if on.is_empty() {
            self.drafts[text].subjects = subject::told(doc, verb);
        }
        self.adopted_in(round, text, m.head);
    }

    /// `- Mali. The Council deplores the arrests`: whom the label that the paragraph begins with names.
    fn labelled(&self, from: usize) -> Option<usize> {
        let doc = self.doc;
        let s = (doc.toks[from].sent as usize).checked_sub(1)?;
        let label = doc.sents.get(s).filter(|l| l.para == doc.para_of(from) && l.to < l.from + 7)?;
        let first =
            (label.from..label.to).find(|k| doc.is_kind(*k, Kind::Word) && !doc.has(*k, Class::DET))?;
        let m = doc.names.mention_at(first).filter(|m| doc.names.actors[m.actor].is(ActorKind::State))?;
        let alone = m.to >= label.to || m.to + 1 == label.to && !doc.is_kind(m.to, Kind::Word);
        let opens = s == 0 || doc.sents[s - 1].para != label.para;
        (alone && opens).then_some(m.actor)
    }

    /// `On Mali, MEPs condemn the arrests`
    fn of_round_on(&mut self, round: Round, from: usize, to: usize) {
        let doc = self.doc;
        if let Some(state) = self.labelled(from) {
            let known = |c: usize| self.drafts[c].subjects.contains(&state);
            let house =
                doc.names.within(from, to.min(from + REACH)).iter().any(|m| round.body == Some(m.actor))
                    || doc.any(from, &["it", "meps", "members", "parliament"]);
            if house && !self.recent().any(known) && self.says_at(from, to).is_some() {
                let text = self.open(round.kind, from);
                self.drafts[text].subjects = vec![state];
                self.adopted_in(round, text, from);
            }
            return;
        }
        if !doc.any(from, &["on", "regarding", "concerning"]) {
            return;
        }
        let on = subject::fronted(doc, from);
        let known = |c: usize| self.drafts[c].subjects.iter().any(|s| on.contains(s));
        let comma = (from..to.min(from + REACH)).find(|k| doc.is_kind(*k, Kind::Comma));
        let house = |k: usize| {
            let at = k + usize::from(doc.has(k, Class::DET));
            doc.has(at, Class::MEMBER) || doc.names.actor_at(at).is_some_and(|a| round.body == Some(a))
        };
        let Some(comma) = comma.filter(|k| !on.is_empty() && house(k + 1) && !self.recent().any(known))
        else {
            return;
        };
        if self.says_at(comma + 1, to.min(comma + 6)).is_none() {
            return;
        }
        let text = self.open(round.kind, from);
        self.drafts[text].subjects = on;
        self.mentions.push((from, comma, text));
        self.adopted_in(round, text, from);
    }

    fn adopted_in(&mut self, round: Round, text: usize, tok: usize) {
        let stage = self.passed(text, round.body);
        self.event(text, stage, round.body, round.date, false, tok);
        let section = self.section(tok);
        let draft = &mut self.drafts[text];
        draft.decided = Some((round.body, round.date));
        (draft.body, draft.tok, draft.section) = (round.body, tok, section);
        (draft.themed, draft.unnamed) = (draft.subjects.is_empty(), false);
        self.current = Some(text);
    }

    /// `In 2019 a second resolution condemned`; a year in what the text says, `calls for the release of those held since 2001`, is not its own.
    pub(super) fn in_another_year(&self, from: usize, verb: usize) -> bool {
        self.doc.dates_in(from, verb + 4).any(|d| d.firm && self.other_year(d.past))
    }

    /// The verb of what a text says: `The resolution, which drew most attention, concerns`.
    fn says_at(&self, at: usize, to: usize) -> Option<usize> {
        let doc = self.doc;
        (at..to.min(at + REACH)).find(|v| {
            let tells = subject::is_on(doc, *v)
                || doc.is(*v, "extends")
                || doc.verb(*v).is_some_and(|x| x.force.is_some() && x.step.is_none())
                    && doc.cue(*v) != Some(Cue::Say)
                    && doc.form(*v).has(Form::THIRD.or(Form::PAST).or(Form::BASE));
            // "Another, on prisons, was drafted by Ghana"
            let tells = tells || *v == at && mention::rules(doc, at) || doc.step(*v) == Some(Step::Introduce);
            tells && !doc.has(*v - 1, Class::REL) && !doc.quoted(*v)
        })
    }
}

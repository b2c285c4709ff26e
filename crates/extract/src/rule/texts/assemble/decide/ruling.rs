//! Which text a decision is on: the one whose count was awaited, the one its noun names, or the one spoken of.

use super::called::{blamed_state, vote_on};
use super::*;
use crate::rule::texts::matter::{Matters, things};

/// The text that was decided on.
pub(super) struct Ruling {
    pub text: usize,
    /// The decision whose count this is.
    pub awaited: Option<Awaited>,
    /// The sentence has named the text before.
    pub again: bool,
    /// The first text that this decision has opened.
    pub opened: usize,
    /// The larger side may have lost.
    pub over: bool,
    /// One chamber agrees to what the other has changed.
    pub agreed: bool,
}

/// How far what a change asks for reaches behind its noun.
const PHRASE: usize = 20;

impl Reader<'_, '_> {
    /// `an amendment to shorten the mission's life`: a change to the text that keeps the mission.
    fn by_matter(&self, m: &Mention) -> Option<usize> {
        let part = matches!(m.part, Part::Amendment | Part::Paragraph) && m.article == Article::New;
        if !part || self.drafts.len() < 2 {
            return None;
        }
        let range = (m.to, self.doc.sent_of(m.head).to.min(m.to + PHRASE));
        things(self.doc, range).next()?;
        let texts = self.recent().filter(|c| !self.aside(*c));
        let matters = Matters::of(self.doc, texts.map(|c| (c, self.drafts[c].evidence.as_slice())));
        matters.named(self.doc, range, &|_| true)
    }

    pub(super) fn ruling(&mut self, c: &mut Case<'_>, named: &mut Vec<(usize, usize)>) -> Option<Ruling> {
        let doc = self.doc;
        if let Some(text) = self.on_amendment(c.decision, c.linked, c.scope)
            // "The Senate voted to cut the aid. The 54-42 vote was on an amendment to a bill": the bill's amendment.
            && let Some(m) = parent(doc, c.linked, c.mentions, c.tok)
        {
            self.settle(Some(text), m, named);
        }
        let blamed = blamed_state(doc, c);
        let awaited =
            self.awaited(c.decision, c.linked, c.scope, c.body, c.date).filter(|_| blamed.is_none());
        // "The vote on Nicaragua was 25 to 6", where the text decided last is on another state
        let others = |w: &Awaited, on: usize| {
            let about = &self.drafts[w.text].subjects;
            !about.is_empty() && !about.contains(&on)
        };
        let on = vote_on(doc, c);
        let awaited = awaited.filter(|w| on.is_none_or(|on| !others(w, on)));
        c.scope = awaited.map_or(c.scope, |w| w.scope);
        let agreed = concurring(doc, c.tok, c.to);
        let put_off = || {
            c.decision.act.is_some_and(|a| matches!(a.step, Step::Defer | Step::Refer))
                && c.linked.is_some_and(|m| m.part == Part::Whole)
        };
        let leave = given_leave(doc, c.from, c.to) && c.linked.is_some_and(|m| m.part == Part::Whole);
        // "A rival text suffered the same end, 31-28": no motion on the text before
        let alike = || {
            c.scope == Scope::Procedural
                && c.linked.is_some_and(|m| m.part == Part::Whole && m.article == Article::Other)
                && met_same_fate(doc, c.from, c.to)
        };
        // "voted 20-14 not to consider a draft on Mali"
        let spurned = || {
            let not = |k: usize| {
                let verb = k + 1 + usize::from(doc.is(k + 1, "to"));
                doc.is(k, "not") && doc.any(verb, &["consider", "discuss", "debate", "take", "examine"])
            };
            c.scope == Scope::Procedural
                && c.linked.is_some_and(|m| {
                    m.part == Part::Whole
                        && m.article == Article::New
                        && m.from > c.tok
                        && (c.tok..m.from).any(not)
                })
        };
        let own = !agreed && (c.scope == Scope::Final || leave || put_off() || alike() || spurned());
        let whole = if own { c.linked } else { parent(doc, c.linked, c.mentions, c.tok) };
        let again = whole.is_some_and(|m| named.iter().any(|n| n.0 == m.head));
        let opened = self.drafts.len();
        let stopped = self.stopped(c, whole, named);
        let changed =
            || self.by_matter(c.linked.filter(|_| whole.is_none() && awaited.is_none() && blamed.is_none())?);
        let text = match stopped.or_else(changed) {
            Some(text) => text,
            None => self.text_meant(c, whole, awaited, named)?,
        };
        // "approved by acclamation. The text was not put to a vote": how it was adopted.
        if c.step == Step::Defer && doc.is(c.tok, "put") && self.contrary(text, Step::Reject, c.body) {
            return None;
        }
        // "moved to adjourn, but the motion failed": no text of its own
        if let Some(m) = c.linked.filter(|m| c.scope == Scope::Procedural && !own && m.part == Part::Whole) {
            let motion = doc.any(m.head, MOTIONS) && m.article == Article::Known;
            named.extend((motion && named.iter().all(|n| n.0 != m.head)).then_some((m.head, text)));
        }
        let anew = c.scope == Scope::Final && self.reconsidered(text);
        let text =
            if again || anew || awaited.is_some() { text } else { self.unless_contrary(text, c, named) };
        let over = awaited.is_some_and(|w| w.over) || more_needed(doc, c.from, c.to);
        let text = self.item_of(text, c.decision, c.linked, blamed, c.from);
        let text = self.of_own_house(text, c, whole);
        if c.scope == Scope::Final {
            self.of_main_house(text, c.body);
        }
        // "The House first approved HB 12, 53-4": a number is one text's, however often a house votes on it.
        let numbered = c.linked.is_some_and(|m| m.symbol.is_some()) && self.drafts[text].symbol.is_some();
        // "voted to revive a resolution; that measure had passed 52-44 in May": so does the one just named.
        let that = c.linked.is_some_and(|m| doc.is(m.from, "that") && doc.is(m.to, "had"));
        let text = if c.scope == Scope::Final && !(over || anew || numbered || that) && awaited.is_none() {
            let meant = self.other_text(text, c.body, c.tally, c.date, c.tok);
            if let Some(m) = whole.filter(|_| meant != text) {
                self.means(m, text, meant, named);
                // "The resolution on the right to food passed by": its own matter, not the one that was spoken of.
                if meant >= opened && on_matter(doc, m) {
                    self.drafts[meant].subjects = subject::of(doc, m);
                    self.drafts[meant].themed = self.drafts[meant].subjects.is_empty();
                }
            }
            meant
        } else {
            text
        };
        Some(Ruling { text, awaited, again, opened, over, agreed })
    }

    /// `The House approved its version. Before the final vote senators adopted an amendment`: to the text of the house that changes it.
    fn of_own_house(&self, text: usize, c: &Case<'_>, whole: Option<&Mention>) -> usize {
        let house = c.body.filter(|b| matches!(self.roles[*b], "lower" | "upper"));
        let change = c.scope == Scope::Amendment && whole.is_none();
        let Some(house) = house.filter(|_| change) else { return text };
        let by = |t: usize| self.drafts[t].decided.and_then(|d| d.0);
        let draft = &self.drafts[text];
        let others = draft.title.is_none()
            && by(text).is_some_and(|b| b != house && kin(self.doc, self.roles, b, house));
        let alike = |t: &usize| self.drafts[*t].kind.is_bill() == draft.kind.is_bill();
        let own = || self.recent().rev().find(|t| by(*t) == Some(house) && alike(t) && !self.aside(*t));
        if others { own().unwrap_or(text) } else { text }
    }

    /// A phrase that was taken for one text names another.
    fn means(&mut self, m: &Mention, taken: usize, meant: usize, named: &mut [(usize, usize)]) {
        let told = self.mentions.iter_mut().rev().take(WINDOW).find(|x| x.0 == m.from && x.2 == taken);
        told.into_iter().for_each(|x| x.2 = meant);
        named.iter_mut().filter(|n| n.0 == m.head).for_each(|n| n.1 = meant);
    }

    /// The text of the count that was awaited, of the noun phrase, or the one spoken of.
    fn text_meant(
        &mut self,
        c: &Case<'_>,
        whole: Option<&Mention>,
        awaited: Option<Awaited>,
        named: &mut Vec<(usize, usize)>,
    ) -> Option<usize> {
        let doc = self.doc;
        // "Chad. MEPs condemn the arrests. The text was adopted by 490 votes": of those announced, the section's.
        let other = whole.is_some_and(|m| m.article == Article::Other && !doc.is(m.head, "version"));
        let lead = self.row.and_then(|r| self.drafts.get(r.0)).map_or(0, |d| d.section);
        let next = self.current.is_none() || self.section(c.tok) > lead || other;
        let own = |m: &Mention| bare(doc, m) && (other || m.article != Article::Other);
        let bare = next && c.scope == Scope::Final && awaited.is_none() && whole.is_none_or(own);
        if let Some(own) = bare.then(|| self.section_on(c.tok, whole.and_then(|m| m.order))).flatten()
            && let Some(own) = self.waiting(&[own], whole)
        {
            return Some(whole.map_or(own, |m| self.settle(Some(own), m, named)));
        }
        // "The vote on Mali was unanimous", after texts on several states
        if let Some(own) =
            vote_on(doc, c).filter(|_| whole.is_none()).and_then(|on| self.waiting(&[on], None))
        {
            return Some(own);
        }
        let Some(m) = whole else {
            if let Some(w) = awaited {
                return Some(w.text);
            }
            if c.scope != Scope::Final
                && self.current.is_none()
                && let Some(m) = ahead_of(c.mentions, c.tok)
            {
                return Some(self.resolve(m, c.body, c.date, named, c.tok));
            }
            if let Some(own) = self.addressed_to_others(c) {
                return Some(own);
            }
            return self.unnamed(c.body, c.date, c.counted || c.votes(), c.scope, c.tok);
        };
        // "adopted a Kuwaiti draft by 12-0. Two weeks ago Russia vetoed a US text": none that is adopted
        let adopted = |t: usize| self.met(t, Stage::Adopted) && self.drafts[t].votes > 0;
        if c.step == Step::Veto && m.article == Article::New && self.current.is_some_and(adopted) {
            return Some(self.settle(None, m, named));
        }
        // "decided, 149 to 145, to keep troops there, approving a motion": the text that the count was on.
        if awaited.is_none() && self.told_first(c.decision, m, c.from) {
            return Some(self.settle(self.current, m, named));
        }
        if let Some(w) = awaited {
            return Some(self.settle(Some(w.text), m, named));
        }
        if c.decision.item.is_some() {
            let known = self.drafts.len();
            let text = self.of_row(m, c.body, c.date, named, c.tok);
            self.drafts[text].announced |= text >= known && !c.counted;
            return Some(text);
        }
        Some(match self.counted_before(m, c.tally.as_ref(), c.body, c.scope) {
            Some(text) => self.settle(Some(text), m, named),
            None => self.resolve(m, c.body, c.date, named, c.tok),
        })
    }

    /// A new text, if the noun opens one and the text taken for it was decided otherwise.
    fn unless_contrary(&mut self, text: usize, c: &Case<'_>, named: &mut Vec<(usize, usize)>) -> usize {
        let Some(m) = c.linked.filter(|_| c.scope == Scope::Final) else { return text };
        // "a motion", "the opposition's own motion", "the Greens' motion", after the coalition's
        let own = || (m.from..m.head).any(|k| self.doc.any(k, &["own", "rival", "competing"]));
        // "threw out a resolution. The environment text passed": called by a matter that the other was not said to have
        let strange = |k: usize| !self.told_with(text, self.doc.low(k), m.from);
        let own = || own() || m.article == Article::Known && things(self.doc, (m.from, m.head)).any(strange);
        // "turned down A's own draft; it got three votes to 20": the same one again.
        if (m.article == Article::New || own() || self.of_others(text, m))
            && self.contrary(text, c.step, c.body)
        {
            named.retain(|n| n.0 != m.head);
            self.mentions.pop_if(|x| x.0 == m.from && x.2 == text);
            return self.settle(None, m, named);
        }
        text
    }

    /// Whom the text is about, where the decision tells it and not its noun.
    pub(super) fn tell_subject(&mut self, c: &Case<'_>, r: &Ruling) {
        let new = r.text >= r.opened;
        if new && c.linked.is_none() {
            let own = unnamed_on(self.doc, c.decision, c.from, c.to);
            // "In March the Council condemned Iran's treatment of women by 25 votes to 9", "By 22 votes to 8, it renewed the mandate on Chad"
            let blamed =
                || self.addressed(c).or_else(|| self.condemned(c.tok)).map_or_else(Vec::new, |x| x.1);
            let own = if own.is_empty() { blamed() } else { own };
            if !own.is_empty() {
                self.drafts[r.text].subjects = own;
            }
        }
        // "deplored in a joint statement the ruling of a Chadian court"
        let inside = |m: &Mention| m.from > c.tok && self.doc.is(m.from - 1, "in");
        let blamed = c.decision.act.map(|a| a.tok).filter(|v| {
            self.drafts[r.text].subjects.is_empty()
                && c.linked.is_some_and(inside)
                && self.doc.verb(*v).is_some_and(|x| x.force == Some(Force::Condemns))
        });
        if let Some(verb) = blamed {
            self.drafts[r.text].subjects = subject::told(self.doc, verb);
        }
        if (new || self.drafts[r.text].subjects.is_empty())
            && c.linked.is_none_or(|m| subject::of(self.doc, m).is_empty())
            && blamed_state(self.doc, c).is_none()
            && (c.scope == Scope::Final || self.drafts[r.text].subjects.is_empty())
            && let Some(state) = self.section_on(c.tok, c.linked.and_then(|m| m.order))
            // "adopted resolutions on Mali and Chad. A weaker version of a third went through": on none of those
            && self.waiting(&[state], None).is_none()
        {
            self.drafts[r.text].subjects = vec![state];
        }
    }

    /// Who has decided on the text.
    pub(super) fn ruling_body(&mut self, c: &Case<'_>, text: usize) -> Option<usize> {
        let doc = self.doc;
        // "A resolution on the occupied territories passed": no place is its subject.
        let before = c.linked.is_some_and(|m| m.head < c.tok);
        let abroad = c.body.is_none()
            && !before
            && c.decision.act.is_some_and(|a| !a.passive)
            && placed(doc, c.tok, c.from);
        let active = c.body.is_none() && c.decision.act.is_some_and(|a| !a.passive && decides(a.step));
        let state = active.then(|| setting::abroad(doc, self.main, c.tok, c.from)).flatten();
        if let Some(iso) = state.and_then(|s| doc.names.actors[s].iso3.as_deref()) {
            let own = |b: &usize| {
                let known = doc.names.entry(doc.lex, *b).filter(|k| k.iso3 == Some(iso));
                known.is_some() && matches!(self.roles[*b], "lower" | "single" | "legislature")
            };
            let house = (0..doc.names.actors.len()).take(WINDOW).find(own);
            if house.is_some() {
                return house;
            }
        }
        let draft = &mut self.drafts[text];
        draft.abroad |= (abroad || state.is_some()) && draft.decided.is_none();
        if draft.abroad {
            return None;
        }
        // "The committee approved it, 42-3. An amendment was rejected": where the paragraph's vote was.
        let here =
            self.body.filter(|_| c.scope != Scope::Final && doc.para_of(self.body_at) == doc.para_of(c.tok));
        // "drawn up for the political affairs committee": that has voted on nothing.
        let voted = |b: usize| self.latest().any(|v| self.votes[v].body == Some(b));
        let own = here
            .filter(|b| self.roles[*b] == "committee" && voted(*b) && self.seats(*b, c.tally))
            .or(self.drafts[text].body);
        let near =
            || self.over_its_committee(c).or_else(|| near_body(doc, self.roles, c.from, self.spoken(c.tok)));
        let untold = || own.or_else(|| near().map(|b| self.like_the_main(c, text, b)));
        let floor =
            |b: usize| self.on_the_floor(c, b).or_else(|| self.by_its_number(c, b, text)).unwrap_or(b);
        c.body.or_else(|| untold().map(floor))
    }

    /// `217 in favor, 54 against. So ended the roll call on House Bill No. 12`, where a committee is named alone in the sentences around:
    /// the house whose number it is. No committee has so many members.
    fn by_its_number(&self, c: &Case<'_>, near: usize, text: usize) -> Option<usize> {
        const MOST: u32 = 80;
        let house = self.drafts[text].symbol.as_deref().and_then(chamber)?;
        let many = c.tally.is_some_and(|t| t.yes.unwrap_or(0) + t.no.unwrap_or(0) > MOST);
        let told = many && self.drafts[text].body.is_none() && self.roles[near] == "committee";
        (0..self.roles.len()).take(WINDOW).find(|b| told && self.roles[*b] == house)
    }

    /// `The Assembly put off a motion, which its committee had approved in May. A resolution on cotton was adopted`, `The committee had approved it,
    /// 6-3. A resolution was adopted`: what a committee had done before leaves the house at work.
    fn over_its_committee(&self, c: &Case<'_>) -> Option<usize> {
        let doc = self.doc;
        let new = |m: &Mention| matches!(m.article, Article::New | Article::Other);
        let house = self.main.filter(|_| c.linked.is_some_and(new))?;
        let before = doc.names.mentions.partition_point(|m| m.from < c.from);
        let near = doc.names.mentions[before.saturating_sub(WINDOW)..before].iter().rev();
        let named = near_body(doc, self.roles, c.from, None);
        let m = near.into_iter().find(|m| named == Some(m.actor))?;
        let had = (m.to..m.to + 3).any(|k| doc.is(k, "had"));
        let own = had && self.roles[m.actor] == "committee" && kin(doc, self.roles, m.actor, house);
        Some(house).filter(|h| own && self.roles[*h] != "committee")
    }

    /// `The committee sent it to the floor, 7-1. An amendment failed, 17-24`: the house that has the seats for it.
    fn on_the_floor(&self, c: &Case<'_>, committee: usize) -> Option<usize> {
        let house = |b: &usize| self.roles[*b] != "committee" && kin(self.doc, self.roles, committee, *b);
        if self.roles[committee] != "committee" || self.seats(committee, c.tally) {
            return None;
        }
        let sits = |b: &usize| matches!(self.roles[*b], "lower" | "upper" | "single") && house(b);
        let named = || (0..self.roles.len()).take(WINDOW).find(sits);
        self.body.filter(house).or_else(|| self.main.filter(house)).or_else(named)
    }

    /// `The committee approved it, 42-3. An amendment was rejected, 290 to 130`: has the body that many members, by the votes told of it?
    pub(super) fn seats(&self, body: usize, tally: Option<Tally>) -> bool {
        let sum = |yes: Option<u32>, no: Option<u32>| yes.unwrap_or(0) + no.unwrap_or(0);
        let own = |v: &Vote| sum(v.yes, v.no) + v.abstain.unwrap_or(0) + v.absent.unwrap_or(0);
        let told = self.latest().map(|i| &self.votes[i]).filter(|v| v.body == Some(body)).map(own).max();
        match (told.filter(|n| *n > 0), tally) {
            (Some(told), Some(t)) => sum(t.yes, t.no) <= told + told / 2,
            _ => true,
        }
    }

    /// `The House passed a bill. The panel approved it in May, 12-3. A similar bill was rejected in 2019`: by the house whose text
    /// it is likened to, not by the one told of in between.
    fn like_the_main(&self, c: &Case<'_>, text: usize, near: usize) -> usize {
        let likened = c.linked.is_some_and(|m| matches!(m.article, Article::Other | Article::Earlier));
        let main = self.recent().find(|d| *d != text && !self.aside(*d) && self.drafts[*d].decided.is_some());
        let then = c.date.is_some_and(|d| self.other_year(d));
        let by = main.filter(|_| then && c.scope == Scope::Final).and_then(|d| self.drafts[d].decided?.0);
        // "goes to the Senate. A similar bill fell in 2019": a chamber that has done nothing yet.
        let idle = || {
            self.recent().all(|d| self.drafts[d].events.iter().all(|e| e.expected || e.body != Some(near)))
        };
        let between = match self.roles[near] {
            "committee" => likened || !self.seats(near, c.tally),
            _ => likened && idle(),
        };
        by.filter(|b| between && self.roles[*b] != "committee" && kin(self.doc, self.roles, *b, near))
            .unwrap_or(near)
    }
}

/// `the text`, `In a third text`, by no number or matter of its own.
fn bare(doc: &Doc<'_>, m: &Mention) -> bool {
    m.symbol.is_none()
        && m.title.is_none()
        && matches!(m.article, Article::Known | Article::Bare | Article::Other)
        && subject::of(doc, m).is_empty()
}

//! Who stands behind a text: sponsors told in a sentence, each tied to the text that they put forward.

use super::*;

impl Reader<'_, '_> {
    /// Writes a sponsor down for the text nearest to where that is said; for `text` where the sentence names none.
    pub(super) fn sponsored(&mut self, text: usize, told: &sponsor::Told, sent: (usize, usize)) {
        let doc = self.doc;
        let sponsor::Told { actor, tok, cue } = *told;
        if self.of_another_matter(told, sent) {
            return;
        }
        // "It came after the panel approved a draft. Chad was among its 61 sponsors": the one named last.
        let its = (cue.saturating_sub(4)..cue).any(|k| doc.is(k, "its"));
        let last = || self.mentions.iter().rev().take(WINDOW).filter(|m| m.1 <= cue).max_by_key(|m| m.0);
        let last = || last().filter(|m| its && doc.para_of(m.0) == doc.para_of(cue)).map(|m| m.2);
        // "A similar measure, HR 1340, is in committee. Its author, Rep. X, asked the Senate to pass Roe's measure"
        let opens = doc.is(sent.0, "its") && cue < sent.0 + 3;
        let own = opens.then(last).flatten();
        // "drafts by the ECR and the Left fell": each one's own
        let inside =
            || self.mentions.iter().rev().take(WINDOW).find(|m| m.0 <= tok && tok < m.1).map(|m| m.2);
        let named = own.or_else(inside).or_else(|| self.named_near(cue, sent)).or_else(last);
        let text = named.unwrap_or_else(|| self.of_their_house(text, actor));
        // "Introducing the draft, Chad's envoy said": the one that Chad is told to have put forward
        let presents =
            doc.form(cue).has(Form::ING) && doc.is(cue + 1, "the") && !doc.is_kind(cue + 3, Kind::Word);
        let party = doc.names.actors[actor].represents.unwrap_or(actor);
        let before = |c: &usize| presents && self.drafts[*c].sponsors.contains(&party);
        let text = self.recent().rev().find(before).unwrap_or(text);
        // "the Salvadoran text", among several: the one on El Salvador.
        let mention = doc.names.mention_at(tok);
        let adjunct = mention.is_none_or(|m| doc.has(m.to, Class::TEXT));
        if adjunct && self.drafts[text].subjects.contains(&actor) && self.several_subjects(actor) {
            return;
        }
        if mention.is_some_and(|m| doc.has(m.to, Class::TEXT)) {
            self.drafts[text].lent.push(actor);
        }
        // "The text on Chad was drafted by Chad": whomever it is about.
        if cue < tok && doc.form(cue).has(Form::PARTICIPLE) && (cue + 1..tok).any(|k| doc.is(k, "by")) {
            self.drafts[text].signed.push(actor);
        }
        self.stands_behind(text, actor, tok);
        // "The first failed 18-79, the second 19-78. Both were introduced by X", "X, who sponsored both measures"
        let both = doc.is(cue + 1, "both");
        if doc.is(sent.0, "both") && cue <= sent.0 + 4 || both {
            let kind = self.drafts[text].kind;
            let near = |c: &usize| *c != text && (both || self.drafts[*c].kind == kind) && !self.aside(*c);
            if let Some(other) = self.recent().rev().find(near) {
                self.stands_behind(other, actor, tok);
            }
        }
    }

    /// `SF 12 went to the floor. The House version, HF 34, awaits a hearing`, and then `Sen. Roe, the chief author`: of the one that is
    /// numbered in the house where the title sits.
    fn of_their_house(&self, text: usize, actor: usize) -> usize {
        let house = |c: usize| self.drafts[c].symbol.as_deref().and_then(chamber);
        let Some(seat) = sides::seat(self.doc, actor) else { return text };
        if house(text).is_none_or(|h| h == seat) {
            return text;
        }
        let kind = self.drafts[text].kind;
        let own = |c: &usize| house(*c) == Some(seat) && self.drafts[*c].kind == kind && !self.aside(*c);
        self.recent().rev().find(own).unwrap_or(text)
    }

    pub(super) fn stands_behind(&mut self, text: usize, actor: usize, tok: usize) {
        let draft = &mut self.drafts[text];
        if !draft.sponsors.contains(&actor) {
            draft.sponsors.push(actor);
            draft.shown(self.doc, "sponsors", (tok, tok + 1), "text.sponsor");
        }
    }

    /// Did the sponsor put forward something else: a motion of procedure, a text that the article does not tell of?
    fn of_another_matter(&self, told: &sponsor::Told, (from, to): (usize, usize)) -> bool {
        let doc = self.doc;
        let sponsor::Told { tok, cue, .. } = *told;
        let procedure = |m: &&Mention| m.part == Part::Procedure;
        let first = self.all.partition_point(|m| m.to <= tok);
        // "the Russian motion" to put a draft off: nobody stands behind the draft for that.
        let whose = (tok + 1..tok + 4).any(|k| doc.is(k, "whose"));
        let reach = tok + if whose { 5 } else { 0 };
        // "A separate Russian text is being drafted": none that is told of.
        let heard = |m: &Mention| self.mentions.iter().rev().take(WINDOW).any(|x| x.0 == m.from);
        let untold = |m: &Mention| m.article == Article::Other && m.from <= tok && !heard(m);
        if self.all.get(first).is_some_and(|m| procedure(&m) && m.from <= reach || untold(m)) {
            return true;
        }
        // "voted for the Indian motion", which was one not to act.
        let motion = (tok + 1..tok + 4).any(|k| doc.is(k, "motion"))
            && doc.names.mention_at(tok).is_none_or(|m| doc.is(m.to, "motion"));
        let before = &self.all[first.saturating_sub(WINDOW)..first];
        if motion && before.iter().any(|m| procedure(&m) && m.from < tok) {
            return true;
        }
        // "A no-action motion proposed by Chad was rejected", "Chad moved to adjourn": not the text itself.
        let here = self.all[self.all.partition_point(|m| m.from < from)..].iter();
        let here = here.take_while(|m| m.from < to).take(WINDOW);
        let nearest = here.min_by_key(|m| if m.head < cue { cue - m.head } else { m.from.max(cue) - cue });
        // "On a motion by Peru, the Assembly decided to close the debate"
        let on = |m: &&Mention| {
            (m.from.saturating_sub(1)..=m.from).any(|k| doc.any(k, &["on", "upon", "for", "against"]))
                && doc.any(m.to, &["by", "of", "from"])
                && breaks(doc, m.to, tok) == 0
        };
        let way = before.last().filter(procedure).filter(|m| m.from >= from && m.to < tok);
        nearest.as_ref().is_some_and(procedure) || way.filter(on).is_some()
    }

    /// One of several texts on different states is on this one.
    fn several_subjects(&self, actor: usize) -> bool {
        let own = |d: &&Draft| !d.subjects.is_empty() && !d.law;
        let drafts = || self.drafts.iter().take(WINDOW).filter(own);
        drafts().any(|d| d.subjects.contains(&actor)) && drafts().any(|d| !d.subjects.contains(&actor))
    }
}

//! What the sentence behind tells of a vote without a noun: that it was on a change to a text, or on not dealing with one.

use super::*;

impl Reader<'_, '_> {
    /// `Peers voted 140-112 to require sanctions. The amendment to the Trade Bill was moved by X`: what was voted on without a noun
    /// turns out to be a change to a text.
    pub(super) fn turns_out_a_change(
        &mut self,
        s: usize,
        mentions: &[Mention],
        named: &mut Vec<(usize, usize)>,
    ) {
        let doc = self.doc;
        let opens = |m: &&Mention| {
            m.part == Part::Amendment
                && m.article == Article::Known
                && !m.plural
                && m.from <= doc.sents[s].from + 1
                && doc.is(m.from, "the")
                && m.head == m.from + 1
        };
        let opened = mentions.first().filter(opens);
        let whole =
            opened.map_or_else(|| attached(doc, s, mentions), |m| parent(doc, Some(m), mentions, m.head));
        // "The amendment would have struck 5 million from a budget resolution", "The unamended text was then adopted"
        let would = opened.filter(|m| doc.is(m.to, "would"));
        let spared = mentions.first().filter(|m| left_alone(doc, m));
        if let Some(m) = would.or(spared) {
            self.fell_as_a_change(m, mentions, named);
            return;
        }
        let Some(m) = opened.or(whole) else { return };
        let Some((vote, tok)) = self.vote else { return };
        let v = &self.votes[vote];
        let (text, near) = (v.resolution, doc.para_of(tok) + 1 >= doc.para_of(m.from));
        let draft = &self.drafts[text];
        let first = self.all.partition_point(|x| x.from < doc.sent_of(tok).from);
        // "It was offered as an amendment to the bill"
        let here = if opened.is_some() { m.from } else { doc.sents[s].from };
        let told = self.all[first..].iter().take_while(|x| x.from < here).any(|x| x.part == Part::Amendment);
        if !near
            || told
            || v.scope != Scope::Final
            || !draft.unnamed
            || draft.votes != 1
            || draft.events.len() > 1
        {
            return;
        }
        let moved = (m.to..m.to + 8).any(|k| {
            doc.any(k, &["moved", "tabled", "proposed", "offered", "sponsored", "drafted", "name"])
                && doc.any(k + 1, &["by", "of"])
        });
        if v.yes.is_none() || !moved && opened.is_some() {
            return;
        }
        let house = v.body.or(draft.body).or(self.main);
        (self.votes[vote].scope, self.votes[vote].body) = (Scope::Amendment, house);
        let draft = &mut self.drafts[text];
        draft.events.clear();
        (draft.decided, draft.tok, draft.kind) = (None, 0, ResolutionKind::Bill);
        if let Some(whole) = whole {
            let themed = self.drafts[text].themed;
            self.settle(Some(text), whole, named);
            self.drafts[text].themed = themed;
        }
    }

    /// `A bid to cut the funds was turned down by 66 votes to 27. The amendment would have struck them from a resolution`: the text that was
    /// to be changed, of which nothing is decided yet.
    fn fell_as_a_change(&mut self, m: &Mention, mentions: &[Mention], named: &mut Vec<(usize, usize)>) {
        let doc = self.doc;
        let Some((vote, tok)) = self.vote else { return };
        let v = &self.votes[vote];
        let draft = &self.drafts[v.resolution];
        let lost = v.outcome == Some(Outcome::Rejected) && v.scope == Scope::Final;
        let open = draft.unnamed && draft.votes == 1 && draft.events.len() == 1;
        if !lost || !open || doc.para_of(tok) + 2 < doc.para_of(m.from) {
            return;
        }
        let text = v.resolution;
        self.votes[vote].scope = Scope::Amendment;
        let draft = &mut self.drafts[text];
        draft.events.clear();
        // Who moved the change has not brought the text.
        draft.sponsors.clear();
        draft.lent.clear();
        draft.signed.clear();
        (draft.decided, draft.tok) = (None, 0);
        let whole =
            |x: &&Mention| x.from >= m.to && x.part == Part::Whole && x.article == Article::New && !x.plural;
        if let Some(whole) = mentions.iter().find(whole) {
            self.settle(Some(text), whole, named);
        }
    }

    /// `A no-action motion was carried. It prevented a vote on a draft of Peru's`: the text that the motion was about.
    pub(super) fn kept_from_a_vote(
        &mut self,
        s: usize,
        mentions: &[Mention],
        named: &mut Vec<(usize, usize)>,
    ) {
        const KEEPS: &[&str] = &[
            "prevented", "blocked", "stopped", "spared", "averted", "killed", "halted", "precluded",
            "shielded", "foreclosed", "forestalled", "means", "meant",
        ];
        let doc = self.doc;
        let from = doc.sents[s].from;
        let Some((vote, tok)) = self.vote.filter(|v| doc.toks[v.1].sent as usize + 1 == s) else { return };
        let noun =
            doc.any(from + 1, &["move", "motion", "manoeuvre", "maneuver", "vote", "decision", "result"]);
        let back = doc.any(from, &["it", "this", "that"]) || doc.is(from, "the") && noun;
        let keeps = (from + 1..from + 4).find(|k| doc.any(*k, KEEPS)).filter(|_| back);
        let whole = |m: &&Mention| m.part == Part::Whole && !m.plural && m.article == Article::New;
        let Some(m) = mentions.iter().find(whole).filter(|m| keeps.is_some_and(|k| k < m.from)) else {
            return;
        };
        let text = self.votes[vote].resolution;
        let lapsed = self.votes[vote].scope == Scope::Procedural && self.met(text, Stage::Lapsed);
        let on = subject::of(doc, m);
        let draft = &self.drafts[text];
        let same =
            on.is_empty() || draft.subjects.is_empty() || on.iter().any(|s| draft.subjects.contains(s));
        if lapsed && same && tok > 0 {
            self.settle(Some(text), m, named);
        }
    }
}

/// `The embargo was written into a bill that authorizes spending`, `It was offered as an amendment to the budget bill`: the text that
/// what was voted on has been put into.
fn attached<'m>(doc: &Doc<'_>, s: usize, mentions: &'m [Mention]) -> Option<&'m Mention> {
    const PUT: &[&str] = &[
        "written", "attached", "tacked", "added", "appended", "inserted", "hitched", "grafted", "hung",
        "tied", "stitched", "folded",
    ];
    const BROUGHT: &[&str] = &[
        "offered", "adopted", "approved", "proposed", "moved", "came", "comes", "passed", "put", "was", "is",
    ];
    let from = doc.sents[s].from;
    if !doc.any(from, &["it", "the", "this", "that"]) {
        return None;
    }
    let be = (from + 1..from + 4).find(|k| doc.has(*k, Class::AUX) || doc.any(*k, &["came", "comes"]))?;
    let verb = (be..be + 4).find(|k| doc.any(*k, PUT));
    let rider = |k: usize| doc.any(k, &["amendment", "rider"]) && doc.has(k - 1, Class::INDEF);
    let brought = || (be..be + 6).find(|k| rider(*k) && (be..*k).any(|b| doc.any(b, BROUGHT)));
    let verb = verb.or_else(brought)?;
    let into = |m: &&Mention| {
        let lead = m.from - usize::from(m.from > 0 && doc.has(m.from, Class::TEXT));
        m.part == Part::Whole
            && !m.plural
            && lead > verb
            && lead < verb + 8
            && (verb + 1..=lead).any(|k| doc.any(k, &["into", "onto", "to", "on", "in"]))
    };
    mentions.iter().find(into)
}

/// `The unamended text was then adopted`: after a change that fell.
fn left_alone(doc: &Doc<'_>, m: &Mention) -> bool {
    m.part == Part::Whole
        && m.article == Article::Known
        && (m.from..m.head).any(|k| doc.any(k, &["unamended", "unaltered", "unchanged", "original"]))
}

//! Those of many texts that are named: `adopted 33 texts, including a resolution on Mali and one on Chad`, `Among them are a resolution
//! on Mali, one on Chad and a third on food`.

use super::*;

/// `including | a text on Mali`, `among them | those on Chad`: where those of many that are named begin.
pub(in crate::rule::texts::assemble) fn some_of_many(doc: &Doc<'_>, k: usize) -> Option<usize> {
    let lead = doc.any(k, &["including", "notably"]).then_some(k + 1);
    lead.or_else(|| doc.seq(k, &["among", "them"]).then_some(k + 2))
}

impl Reader<'_, '_> {
    /// `Among them are a resolution on Mali and one on Chad`, `They include texts on Mali and Chad`, right behind the round.
    pub(in crate::rule::texts::assemble) fn lists_round(
        &mut self,
        (from, to): (usize, usize),
        named: &mut Vec<(usize, usize)>,
    ) {
        let doc = self.doc;
        let Some(round) = self.round else { return };
        if doc.toks[round.tok].sent + 1 == doc.toks[from].sent
            && let Some(at) = opens_list(doc, from)
        {
            self.of_list(round, at, to, named);
        }
    }

    /// `adopted 33 texts on Friday, among them a resolution on Mali and one on Chad`, behind the announcing verb.
    pub(in crate::rule::texts::assemble) fn lists_some(
        &mut self,
        (from, to): (usize, usize),
        named: &mut Vec<(usize, usize)>,
    ) {
        let doc = self.doc;
        let Some(round) = self.round.filter(|r| (from..to).contains(&r.tok)) else { return };
        if let Some(at) = (round.tok + 1..to).take(REACH).find_map(|k| some_of_many(doc, k)) {
            self.of_list(round, at, to, named);
        }
    }

    /// `Among the texts adopted by the Council on Friday were one on Mali and one on Chad`: those that are named.
    pub(in crate::rule::texts::assemble) fn among_those(
        &mut self,
        step: Step,
        (tok, from, to): (usize, usize, usize),
        body: Option<usize>,
        named: &mut Vec<(usize, usize)>,
    ) -> bool {
        let doc = self.doc;
        let noun = |m: &&Mention| m.plural && m.part == Part::Whole && m.to == tok;
        let first = self.all.partition_point(|m| m.from < from);
        let opens = doc.any(from, &["among", "of"]) && step == Step::Adopt;
        let Some(m) = self.all[first..].iter().take(2).find(noun).filter(|_| opens) else { return false };
        let be = (tok + 1..to).take(REACH).find(|k| doc.any(*k, &["were", "was", "are", "is"]));
        let Some(be) = be else { return false };
        let date = self.date_of(tok, from, be, false);
        let round = Round { kind: m.kind, body: body.or(self.body), date, tok };
        self.round = Some(round);
        self.of_list(round, be + 1, to, named);
        true
    }

    /// The texts of the list that begins at `at`.
    fn of_list(&mut self, round: Round, at: usize, to: usize, named: &mut Vec<(usize, usize)>) {
        let doc = self.doc;
        let rest = &self.all[self.all.partition_point(|m| m.from < at)..];
        let listed: Vec<Mention> = rest.iter().take_while(|m| m.from < to).copied().collect();
        let mut open = at;
        for m in listed {
            let lead = m.from - usize::from(doc.has(m.from - 1, Class::DET.or(Class::INDEF)));
            let joined = lead > at && (doc.any(lead - 1, &["and"]) || doc.is_kind(lead - 1, Kind::Comma));
            if m.part != Part::Whole || !(lead <= open + 1 && open == at || joined) {
                continue;
            }
            open = m.to;
            if named.iter().any(|n| n.0 == m.head) {
                continue;
            }
            let on = subject::of(doc, &m);
            if m.plural && on.len() != 1 {
                named.push((m.head, self.drafts.len()));
                self.one_each(&m, m.head, (round.body, round.date));
                continue;
            }
            let known = |c: &usize| !on.is_empty() && self.drafts[*c].subjects == on && !self.aside(*c);
            let told = ["on", "about", "concerning", "regarding", "that", "which"];
            let matter = doc.any(m.to, &told) || doc.ends(m.to, "ing") || !on.is_empty();
            if let Some(text) = self.recent().find(known) {
                named.push((m.head, text));
            } else if matter || m.symbol.is_some() || m.title.is_some() {
                let text = self.settle(None, &m, named);
                self.adopted_in(round, text, m.head);
                self.drafts[text].announced = true;
            }
        }
    }
}

/// `Among them are`, `They include`, `These included`, `The texts include`: where the list begins.
fn opens_list(doc: &Doc<'_>, from: usize) -> Option<usize> {
    let be = |k: usize| {
        let end = k + 1 + usize::from(doc.is(k + 1, "also"));
        doc.any(k, &["are", "were", "is", "was"]).then_some(end)
    };
    if doc.is(from, "among") && doc.any(from + 1, &["them", "these", "those", "the"]) {
        let past = |k: &usize| doc.has(*k, Class::TEXT) || doc.form(*k).has(Form::PARTICIPLE);
        let end = (from + 2..from + 5).take_while(past).last().map_or(from + 2, |k| k + 1);
        return be(end);
    }
    let lists = |k: usize| doc.any(k, &["include", "included", "comprise", "comprised"]).then_some(k + 1);
    if doc.any(from, &["they", "these", "those"]) {
        return lists(from + 1).or_else(|| lists(from + 2));
    }
    (doc.is(from, "the") && doc.has(from + 1, Class::TEXTS)).then(|| lists(from + 2)).flatten()
}

//! Texts of which an article tells a debate before anything else.

use super::*;

impl Reader<'_, '_> {
    /// `The Lok Sabha on Monday took up the Refugee Bill`, `Opening the debate on the bill, she said`, `A bill before the Senate would
    /// ban it`: a text that a house has before it, where no other text has been told of.
    pub(super) fn debated(
        &mut self,
        mentions: &[Mention],
        from: usize,
        to: usize,
        named: &mut Vec<(usize, usize)>,
    ) {
        let doc = self.doc;
        if self.drafts.iter().take(WINDOW).any(|d| !d.events.is_empty() || d.votes > 0 || d.proposed) {
            return;
        }
        let whole = |m: &&Mention| {
            m.part == Part::Whole
                && !m.plural
                && !doc.quoted(m.head)
                && (m.article == Article::Known || m.title.is_some())
                && m.kind == ResolutionKind::Bill
                && (spoken_on(doc, m.from, from) || taken_up(doc, m.to, to))
        };
        let house = |a: &usize| {
            doc.names.actors[*a].is(ActorKind::Body) && !matches!(self.roles[*a], "court" | "executive")
        };
        let first = doc.names.within(from, to).iter().find(|x| house(&x.actor));
        let here = first.map(|x| x.actor);
        // "The government is considering a bill"
        let ministers =
            |k: usize| doc.any(k, &["government", "cabinet", "ministers", "ministry", "administration"]);
        let sits = |m: &Mention| {
            first.is_some_and(|x| x.from < m.from)
                && !(from..m.from).any(ministers)
                && weighed(doc, m.from, from)
        };
        // "Kenya's parliament began debating a bill": one not told of yet, before a house that is
        let new = |m: &&Mention| {
            let alone = m.part == Part::Whole && !m.plural && !doc.quoted(m.head) && here.is_some();
            let kind = m.kind.is_bill() || m.kind == ResolutionKind::Motion;
            alone && kind && m.article == Article::New && (sits(m) || lies_before(doc, m.to, to))
        };
        let Some(m) = mentions.iter().find(whole).or_else(|| mentions.iter().find(new)) else { return };
        // "The Fair Trade Act is a bill before the Senate"
        let is = |t: &&Mention| {
            t.title.is_some() && doc.any(t.to, &["is", "was"]) && m.from == t.to + 1 && !doc.quoted(t.head)
        };
        let m = mentions.iter().find(is).unwrap_or(m);
        let Some(body) = here.or(self.body).or(self.main).filter(house) else { return };
        let known = self.mentions.iter().rev().take(12).find(|x| x.0 == m.from).map(|x| x.2);
        let text = known.unwrap_or_else(|| self.settle(None, m, named));
        self.event(text, Stage::Introduced, None, None, false, m.head);
        self.drafts[text].body = Some(body);
    }
}

/// `debated | the bill`, `took up | the bill`, `the debate on | the bill`
fn spoken_on(doc: &Doc<'_>, at: usize, from: usize) -> bool {
    let at = at - usize::from(at > from && doc.has(at - 1, Class::DET));
    // "Opposing the bill, he said"
    let sides = &["opposing", "supporting", "backing", "defending", "criticising", "criticizing", "piloting"];
    if at == from + 1 && doc.any(from, sides) {
        return true;
    }
    let Some(before) = at.checked_sub(1).filter(|b| *b > from) else { return false };
    let asked = |k: usize| {
        let lo = from.max(k.saturating_sub(3));
        (lo..k).any(|t| doc.has(t, Class::NEG.or(Class::MODAL)) || doc.any(t, &["to", "if", "without"]))
    };
    let unheld = |k: usize| {
        let lo = from.max(k.saturating_sub(3));
        (lo..k).any(|t| doc.any(t, &["no", "without", "ahead", "before", "demand", "demanded", "sought"]))
    };
    let verb = doc.any(before, &["debated", "debating", "debates", "discussed", "discussing"]);
    let took = doc.is(before, "up") && doc.any(before - 1, &["took", "takes", "taking", "taken"]);
    let noun = || doc.any(before - 1, &["debate", "debates", "discussion", "discussions"]);
    // "Seeking passage of the bill, the minister said"
    let seeks = doc.is(before, "of") && doc.is(before - 1, "passage") && doc.is(from, "seeking");
    let on = seeks || doc.any(before, &["on", "over", "about"]) && noun();
    (verb || took) && !asked(before) || on && !unheld(before - 1)
}

/// `the bill | was taken up`, `the bill | was being debated`
fn taken_up(doc: &Doc<'_>, at: usize, to: usize) -> bool {
    let verb = at + 1 + usize::from(doc.is(at + 1, "being"));
    let be = verb < to && doc.any(at, &["was", "is"]);
    be && (doc.seq(verb, &["taken", "up"]) || doc.any(verb, &["debated", "discussed"]))
}

/// `began debating | a bill`, `is considering | a motion`, `on Tuesday debated | a bill`
fn weighed(doc: &Doc<'_>, at: usize, from: usize) -> bool {
    let Some(verb) = at.checked_sub(1).filter(|v| *v > from) else { return false };
    let weighs = doc.any(verb, &["considering", "weighing", "examining"]);
    let under_way = verb > from + 1
        && (doc.has(verb - 1, Class::AUX) || doc.any(verb - 1, &["began", "started", "begun", "now"]));
    weighs && under_way || doc.any(verb, &["considers", "weighs"]) || spoken_on(doc, at, from)
}

/// `A bill | before the Senate`, `a motion | that goes before the council`, `a bill | being considered by the house`
fn lies_before(doc: &Doc<'_>, at: usize, to: usize) -> bool {
    let house = |k: usize| {
        let at = k + usize::from(doc.has(k, Class::DET));
        let state = doc.names.mention_at(at).filter(|m| doc.is_kind(m.to, Kind::Poss));
        let at = state.filter(|m| !doc.names.actors[m.actor].is(ActorKind::Body)).map_or(at, |m| m.to + 1);
        doc.names.actor_at(at).is_some_and(|a| doc.names.actors[a].is(ActorKind::Body))
    };
    let by_house = |k: usize| doc.any(k, &["by", "in"]) && house(k + 1);
    let goes = |k: usize| {
        k == at
            || doc.any(k - 1, &["goes", "comes", "came", "went", "now", "currently", "is", "pending", "lies"])
    };
    (at..to.min(at + 18)).any(|k| match doc.low(k) {
        "before" => goes(k) && house(k + 1),
        "pending" => doc.is(k + 1, "in") && house(k + 2),
        "considered" | "debated" | "discussed" | "examined" => doc.is(k - 1, "being") && by_house(k + 1),
        "consideration" | "debate" | "discussion" => doc.is(k - 1, "under") && by_house(k + 1),
        _ => false,
    })
}

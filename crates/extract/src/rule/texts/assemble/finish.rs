//! The records: drafts with something behind them, completed from the article as a whole.

use super::*;

impl Reader<'_, '_> {
    /// Procedure told before its text is: `After breaking a filibuster by 188 to nil, the house passed a bill`.
    fn preludes(&mut self) {
        for i in self.recent() {
            let d = &self.drafts[i];
            if !d.unnamed || !d.events.is_empty() || d.votes == 0 {
                continue;
            }
            let told = |j: &usize| !self.drafts[*j].events.is_empty() && !self.aside(*j);
            let Some(text) = self.recent().filter(|j| *j > i).find(told).or_else(|| self.recent().find(told))
            else {
                continue;
            };
            for v in self.votes.iter_mut().filter(|v| v.resolution == i) {
                v.resolution = text;
            }
            self.drafts[text].votes += std::mem::take(&mut self.drafts[i].votes);
        }
    }

    /// What a commission sends on to its parent this year it has sent on in other years.
    fn sent_on_before(&mut self) {
        let by = |e: &Event, stage: Stage| e.body.filter(|_| !e.expected && e.stage == stage);
        let own = |b: &usize| self.roles[*b] != "committee";
        let sent = self.drafts.iter().take(WINDOW).flat_map(|d| &d.events);
        let senders: Vec<usize> = sent.filter_map(|e| by(e, Stage::CommitteeApproved)).filter(own).collect();
        let asides: Vec<usize> = self.recent().filter(|c| !senders.is_empty() && self.aside(*c)).collect();
        for c in asides {
            for e in &mut self.drafts[c].events {
                if by(e, Stage::Adopted).is_some_and(|b| senders.contains(&b)) {
                    e.stage = Stage::CommitteeApproved;
                }
            }
        }
    }

    pub(super) fn finish(mut self) -> Texts {
        let doc = self.doc;
        self.preludes();
        self.sent_on_before();
        let mut parties: Vec<usize> = self.drafts.iter().flat_map(|d| d.sponsors.iter().copied()).collect();
        let finals = self.votes.iter().filter(|v| v.scope == Scope::Final);
        parties.extend(
            finals
                .flat_map(|v| &v.positions)
                .filter(|p| {
                    use VoteOption::{Absent, Abstain, NotVoting, Yes};
                    matches!(p.1, Yes | Abstain | Absent | NotVoting)
                })
                .map(|p| p.0),
        );
        // "A motion by Belgium to postpone the matter": Belgium's business, and no text about it.
        let mover = |m: &Mention| {
            let at = (m.head + 1..m.head + 4).find(|k| doc.any(*k, &["by", "from"]))? + 1;
            doc.names.actor_at(at + usize::from(doc.has(at, Class::DET)))
        };
        parties.extend(self.all.iter().filter(|m| m.part != Part::Whole).filter_map(mover));
        // Who vetoes a text is not whom it is about.
        for v in &self.votes {
            let vetoed = self.drafts[v.resolution].events.iter().any(|e| e.stage == Stage::Vetoed);
            parties.extend(v.positions.iter().filter(|p| vetoed && p.1 == VoteOption::No).map(|p| p.0));
        }
        let fallback = subject::dominant(doc, &parties);
        let lead = lead_date(doc);
        let main_body = self.main;
        // A count that was lost stands.
        let mut lost = vec![false; self.drafts.len()];
        for v in self.votes.iter().filter(|v| v.scope == Scope::Final) {
            lost[v.resolution] |= matches!((v.yes, v.no), (Some(yes), Some(no)) if yes < no)
                || v.outcome == Some(Outcome::Rejected) && v.no.is_some();
        }
        let mut map = vec![None; self.drafts.len()];
        let proposals = self.drafts.first().is_some_and(|d| proposed(doc, d));
        let many = self.drafts.iter().filter(|d| d.decided.is_some() && !d.earlier).count() > 1;
        let mut last_tok = 0;
        let mut first: Option<(Option<usize>, Option<Date>, Vec<usize>)> = None;
        let mut resolutions = Vec::new();
        for (i, mut d) in self.drafts.into_iter().enumerate() {
            let real = d.events.iter().any(|e| !e.expected)
                || d.votes > 0
                || d.proposed
                || d.symbol.is_some() && !d.events.is_empty();
            if !real {
                continue;
            }
            // An approval told without its body is the one whose body another sentence names.
            let told = d.events.iter().any(|e| {
                !e.expected
                    && e.body.is_some()
                    && matches!(e.stage, Stage::CommitteeApproved | Stage::PassedChamber | Stage::Adopted)
            });
            if told {
                let date = d
                    .events
                    .iter()
                    .find(|e| e.body.is_none() && !e.expected && e.date.is_some())
                    .and_then(|e| e.date);
                d.events.retain(|e| {
                    e.expected
                        || e.body.is_some()
                        || !matches!(e.stage, Stage::PassedChamber | Stage::Adopted)
                });
                if let Some(e) =
                    d.events.iter_mut().find(|e| !e.expected && e.date.is_none() && acts(e.stage))
                {
                    e.date = date;
                }
            }
            chambers(self.roles, &mut d.events);
            // "The committee had rejected it, but the plenary overruled it": advice, where the house has decided.
            let advised = overruled(self.roles, &d.events);
            let counts = |e: &&Event| !(advised && is_advice(self.roles, e));
            let acting = d
                .events
                .iter()
                .filter(|e| !e.expected && e.body.is_some())
                .filter(counts)
                // Of a committee that turned a text down and the house that did so too, the house; else the later one.
                .max_by_key(|e| {
                    let house = e.body.is_some_and(|b| self.roles[b] != "committee");
                    (acts(e.stage), rank(e.stage), house, e.date)
                })
                .and_then(|e| e.body);
            // "approved in its preliminary reading ... now moves to the Education Committee"
            let sender = d
                .decided
                .and_then(|x| x.0)
                .filter(|_| !d.events.iter().any(|e| !e.expected && acts(e.stage)));
            // "The committee approved the bill in May": now the chamber that changes it has it.
            let floor = self.votes.iter().take(WINDOW).find_map(|v| {
                v.body
                    .filter(|b| v.resolution == i && v.scope != Scope::Final && self.roles[*b] != "committee")
            });
            let reported = acting.is_some_and(|a| self.roles[a] == "committee");
            let floor = floor.filter(|f| reported && acting.is_some_and(|a| kin(doc, self.roles, a, *f)));
            let acting = floor.or(sender).or(acting);
            let main = d.symbol.as_deref().and_then(|s| chamber_of(doc, self.roles, s)).or(main_body);
            let body = acting.or(d.body).or(main.filter(|_| !d.abroad));
            // Votes of nobody on nothing: readers', shareholders'.
            if body.is_none() && d.unnamed && d.subjects.is_empty() && self.all.is_empty() {
                continue;
            }
            chambers(self.roles, &mut d.events);
            if !lost[i] {
                once(&mut d.events, d.one_sided);
            }
            // What the plenary now adopts went through its committee before.
            let now = |e: &Event| e.date.is_none_or(|d| lead.is_none_or(|l| !apart(d, l)));
            let plenary = d.events.iter().any(|e| e.stage == Stage::Adopted && !e.expected && now(e));
            let (kind, symbol) = (d.kind, d.symbol.clone());
            for e in d.events.iter_mut().filter(|e| acts(e.stage) && !e.expected) {
                if let (None, Some(b), Stage::Adopted | Stage::PassedChamber) = (e.body, body, e.stage) {
                    e.stage = approval(self.roles, kind, symbol.as_deref(), b);
                }
                e.body = e.body.or(body);
                let before = plenary && e.stage == Stage::CommitteeApproved;
                if e.date.is_none() && !d.earlier && !before {
                    e.date = lead;
                }
            }
            let numbered = d.symbol.as_deref().is_some_and(|s| s.contains('J') || s.contains("Con"));
            in_two_chambers(self.roles, &mut d.events, d.joint || numbered);
            chambers(self.roles, &mut d.events);
            // Sent on, or let die, at the sitting that the article tells of.
            let alone = d.events.iter().filter(|e| !e.expected && e.stage != Stage::Introduced).count() == 1;
            for e in d.events.iter_mut().filter(|e| matches!(e.stage, Stage::Referred | Stage::Lapsed)) {
                if alone && e.date.is_none() && !e.expected && !d.earlier && !d.side {
                    e.date = lead;
                }
            }
            let late = d.events.iter().filter(|e| !e.expected).filter(counts).max_by_key(|e| rank(e.stage));
            let unbegun = if d.proposed { Stage::Proposed } else { Stage::Introduced };
            let stage = late.map_or(unbegun, |e| e.stage);
            // Last year's text of the same body, of which no more is told, is about the same.
            if let (true, Some((by, on, subjects))) = (d.subjects.is_empty(), &first) {
                let before = matches!((d.decided.and_then(|x| x.1), on), (Some(a), Some(b)) if apart(a, *b));
                if before && (body == *by || !d.themed) {
                    d.subjects.clone_from(subjects);
                }
            }
            if d.subjects.is_empty() {
                let thematic = d.themed && i > 0;
                let near = (many && d.tok > 0)
                    .then(|| subject::local(doc, last_tok, d.tok, &parties, body))
                    .flatten();
                // Who only cast a vote is not whom the text is about.
                let voted = |s: usize| {
                    let own = self.votes.iter().take(WINDOW).filter(|v| v.resolution == i);
                    own.flat_map(|v| &v.positions).any(|p| p.0 == s)
                };
                let near = near.filter(|n| !voted(*n) || fallback.is_some_and(|f| f.0 == *n));
                let fallback = near.or(fallback.filter(|f| !d.themed || f.1).map(|f| f.0));
                d.subjects.extend(fallback.filter(|s| !thematic && !d.sponsors.contains(s)));
            }
            behind(doc, body, &mut d.sponsors, &d.lent);
            for subject in &mut d.subjects {
                *subject = subject::sovereign(doc, *subject);
            }
            d.subjects.dedup();
            let home = body.and_then(|b| doc.names.entry(doc.lex, b)).and_then(|k| k.iso3.clone());
            if d.subjects.len() > 1 {
                d.subjects.retain(|s| home.is_none() || doc.names.actors[*s].iso3 != home);
            }
            d.sponsors.retain(|s| !d.subjects.contains(s) && Some(*s) != body);
            if d.tok > 0 && !d.cited {
                last_tok = d.tok;
            }
            if first.is_none() && d.decided.is_some() {
                first = Some((body, d.decided.and_then(|x| x.1), d.subjects.clone()));
            }
            map[i] = Some(resolutions.len());
            // A motion for a resolution, once the European Parliament has voted on it.
            let european = body.is_some_and(|b| doc.names.entry(doc.lex, b).is_some_and(|k| k.key == "EP"));
            // "a non-binding proposal": what members of a national house move.
            let national =
                body.is_some_and(|b| doc.names.entry(doc.lex, b).is_some_and(|k| k.iso3.is_some()));
            let kind = if d.kind == ResolutionKind::Decision && national && (proposals || proposed(doc, &d)) {
                ResolutionKind::Motion
            } else if european && d.kind == ResolutionKind::Motion {
                ResolutionKind::Resolution
            } else if d.kind == ResolutionKind::Act && !matches!(stage, Stage::Enacted | Stage::Lapsed) {
                ResolutionKind::Bill
            } else {
                d.kind
            };
            resolutions.push(Resolution {
                kind,
                body,
                subjects: d.subjects,
                symbol: d.symbol,
                title: d.title,
                stage,
                sponsors: d.sponsors,
                recurrence: d.recurrence,
                events: d.events,
                confidence: if d.decided.is_some() { 0.85 } else { 0.65 },
                evidence: d.evidence,
            });
        }
        let main_text = (!resolutions.is_empty()).then_some(0);
        let mut votes: Vec<Vote> = self
            .votes
            .drain(..)
            .filter_map(|v| map[v.resolution].map(|r| Vote { resolution: r, ..v }))
            .collect();
        for v in &mut votes {
            // A veto defeats a text whatever its count; an override is another vote.
            let council = council::told(doc)
                && v.body.is_none_or(|b| doc.names.entry(doc.lex, b).is_none_or(|k| k.role == "council"));
            if resolutions[v.resolution].stage == Stage::Vetoed && v.scope == Scope::Final && council {
                v.outcome = Some(Outcome::Rejected);
            }
            if v.body.is_none() {
                // Changes are voted on where the article's house sits, not in the committee that reported the text.
                let of_text = resolutions[v.resolution].body;
                let sent = |m: usize| {
                    of_text.is_some_and(|b| self.roles[b] == "committee" && kin(doc, self.roles, b, m))
                };
                let house = main_body.filter(|m| v.scope != Scope::Final && sent(*m));
                v.body = house.or(of_text).or(main_body);
            }
            if v.date.is_none() {
                // Of what the body decided; a bill is brought in on another day.
                v.date = resolutions[v.resolution]
                    .events
                    .iter()
                    .find(|e| !e.expected && acts(e.stage) && e.body == v.body && e.date.is_some())
                    .and_then(|e| e.date)
                    // Changes are told where they were voted on: at the sitting that the article is about.
                    .or(lead.filter(|_| v.scope != Scope::Final && Some(v.resolution) == main_text))
                    .or(lead.filter(|_| !acts(resolutions[v.resolution].stage)));
            }
        }
        let mut mentions: Vec<(usize, usize, usize)> =
            self.mentions.into_iter().filter_map(|(f, t, r)| map[r].map(|r| (f, t, r))).collect();
        // What was taken for another text at first: the last word holds.
        mentions.reverse();
        mentions.sort_by_key(|m| m.0);
        mentions.dedup_by_key(|m| m.0);
        Texts::new(resolutions, votes, mentions)
    }
}

/// Told as `a proposal`.
fn proposed(doc: &Doc<'_>, draft: &Draft) -> bool {
    let noun = draft.evidence.iter().find(|e| e.field == "kind");
    noun.and_then(|e| doc.text.get(e.start as usize..e.end as usize)).is_some_and(|t| t.ends_with("proposal"))
}

/// `Senate Resolution No. 635`, `HB 12`: the chamber, named in the article, that numbers its papers so.
fn chamber_of(doc: &Doc<'_>, roles: &[&str], symbol: &str) -> Option<usize> {
    let role = chamber(symbol)?;
    let mut chambers = (0..doc.names.actors.len()).filter(|a| roles[*a] == role);
    // Of two such chambers the number tells neither.
    chambers.next().filter(|_| chambers.next().is_none())
}

/// A body decides on a text once: of its being carried and voted down on one day, what is told first holds, unless that is a
/// count of one side: `Nineteen voted yes. ... The proposal thus fell four short`.
fn once(events: &mut Vec<Event>, one_sided: bool) {
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

/// Among states an envoy stands for the state; a national house's texts are its members'.
fn behind(doc: &Doc<'_>, body: Option<usize>, sponsors: &mut Vec<usize>, lent: &[usize]) {
    let Some(mut entry) = body.and_then(|b| doc.names.entry(doc.lex, b)) else { return };
    if entry.iso3.is_some() {
        sponsors.retain(|s| !doc.names.actors[*s].is(ActorKind::State));
        // "A Greens motion ... Senator X, who moved it": the one who moved it.
        let parties: Vec<usize> = sponsors.iter().filter_map(|s| doc.names.actors[*s].represents).collect();
        sponsors.retain(|s| !(parties.contains(s) && lent.contains(s)));
        return;
    }
    while let ("committee", Some(parent)) = (entry.role.as_str(), entry.parent) {
        entry = &doc.lex.known[parent as usize];
    }
    if matches!(entry.role.as_str(), "plenary" | "council") && !entry.name.contains("Parliament") {
        for s in sponsors.iter_mut() {
            let own = doc.names.actors[*s].represents.filter(|o| doc.names.actors[*o].is(ActorKind::State));
            *s = own.unwrap_or(*s);
        }
        let mut seen = Vec::new();
        sponsors.retain(|s| {
            !seen.contains(s) && {
                seen.push(*s);
                true
            }
        });
    }
}

/// `The House adopted a resolution. ... House Concurrent Resolution 40 now goes to the Senate`: known to be for both chambers only
/// by a noun or number that comes later.
fn in_two_chambers(roles: &[&str], events: &mut Vec<Event>, joint: bool) {
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
    for e in events.iter_mut().filter(|e| !passed.is_empty() && e.expected && e.stage == Stage::Adopted) {
        if chamber(e) {
            e.stage = Stage::PassedLegislature;
        }
    }
}

/// Two chambers of one legislature have passed a bill: the later one completes it.
fn chambers(roles: &[&str], events: &mut [Event]) {
    let passed =
        |e: &Event| matches!(e.stage, Stage::PassedChamber | Stage::PassedLegislature) && !e.expected;
    let house = |e: &Event| e.body.filter(|b| matches!(roles[*b], "lower" | "upper"));
    let dates: Vec<(usize, Date)> =
        events.iter().filter(|e| passed(e)).filter_map(|e| Some((house(e)?, e.date?))).collect();
    let Some(&(last, _)) = dates.iter().max_by_key(|d| d.1) else { return };
    if dates.iter().all(|d| d.0 == last) {
        return;
    }
    for e in events.iter_mut().filter(|e| passed(e)) {
        e.stage = if house(e) == Some(last) { Stage::PassedLegislature } else { Stage::PassedChamber };
    }
}

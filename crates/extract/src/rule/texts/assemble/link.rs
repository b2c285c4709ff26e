//! Which count belongs to which verb, and which text a verb is about.

use super::*;

/// Ties counts and manners to the acts beside them; what no act claims stands alone.
pub(super) fn pair_up(acts: &[Act], tallies: &[Tally], manners: &[Manner], doc: &Doc<'_>) -> Vec<Decision> {
    let mut out: Vec<Decision> = Vec::new();
    let counted = |tok: usize| (tok.saturating_sub(3)..tok).any(|k| doc.is(k, "voted"));
    let near = |tok: usize, taken: &[usize]| {
        acts.iter()
            .filter(|a| {
                (decides(a.step) || matches!(a.step, Step::Defer | Step::Refer)) && !taken.contains(&a.tok)
            })
            .filter(|a| {
                let (lo, hi) = (a.tok.min(tok), a.tok.max(tok));
                breaks(doc, lo, hi) == usize::from(told_when(doc, lo, hi))
            })
            .filter(|a| a.tok > tok || !house::with_house(doc, a.tok, tok))
            // "voted 32 to 11 for the text that the lower house approved in March": the count has its verb.
            .filter(|a| a.tok < tok || !(counted(tok) && relative(doc, tok, a.tok)))
            .min_by_key(|a| {
                // "adopted by 80 votes to 61": the verb goes before its count, unless the count opens the sentence.
                let opens = doc.sent_of(tok).from + 5 > tok;
                let after = if a.tok > tok && !opens { 8 } else { 0 };
                let ing = if doc.form(a.tok).has(Form::ING) { 10 } else { 0 };
                a.tok.abs_diff(tok) + after + ing + if a.expected { 8 } else { 0 }
            })
            .copied()
    };
    // "adopted the bill approved by its committee, by 98 votes to 30": the count is not the attribute's.
    let attribute = |a: &Act, tok: usize| {
        a.passive
            && a.tok < tok
            && a.tok > 0
            && doc.has(a.tok - 1, Class::TEXT)
            && (a.tok..tok).any(|k| doc.is_kind(k, Kind::Comma))
            && acts.iter().any(|o| o.tok < a.tok && decides(o.step) && !o.passive && !o.expected)
    };
    let near = |tok: usize, taken: &[usize]| {
        let told: Vec<usize> = acts.iter().filter(|a| attribute(a, tok)).map(|a| a.tok).collect();
        if told.is_empty() { near(tok, taken) } else { near(tok, &[taken, &told].concat()) }
    };
    let mut taken = Vec::new();
    for t in tallies.iter().filter(|t| t.decides()) {
        // "After a filibuster was broken, 60-30, the Senate passed it by 70 to 20": the act has a count of its own.
        let own = |a: &Act| {
            a.tok > t.to
                && (t.to..a.tok).any(|k| doc.is_kind(k, Kind::Comma))
                && (tallies.iter().any(|o| o.decides() && o.from > a.tok && o.from < a.tok + 16)
                    || doc.any(doc.sent_of(t.from).from, &["after", "before", "having"])
                        && (doc.sent_of(t.from).from..t.from).any(|k| ends_debate(doc, k)))
        };
        // "voted 107-10 on a text on Mali, and adopted one on Chad by consensus": the act has a manner of its own.
        let agreed_after = |a: &Act| {
            let manner = |m: &Manner| m.tok > a.tok && m.tok < a.tok + 16 && m.mode == Mode::WithoutVote;
            a.tok > t.to
                && (t.to..a.tok).any(|k| doc.has(k, Class::TEXT))
                && (t.to..a.tok).any(|k| doc.is(k, "and") || doc.is_kind(k, Kind::Semicolon))
                && manners.iter().any(manner)
        };
        // "passed by consensus, two years after a vote of 131 to 9": another year's.
        let agreed = |a: &Act| {
            let manner = |m: &Manner| m.tok > a.tok && m.to < t.from && m.mode == Mode::WithoutVote;
            manners.iter().any(manner) && (a.tok..t.from).any(|k| measured(doc, k))
        };
        let act = near(t.from, &taken)
            .filter(|a| a.tok.abs_diff(t.from) < 40 && !own(a) && !agreed(a) && !agreed_after(a));
        // "Two amendments were rejected, by 10 votes to 25 and 9 to 26", "The first was rejected by 94 votes to 11, and the second by 91 to 14"
        let act = act.or_else(|| {
            let before = out.last()?;
            let close = before.tally.is_some_and(|b: Tally| {
                t.from <= b.to + 2 && t.from > b.to && doc.any(t.from - 1, &["and", "by"])
                    || t.from < b.to + 8 && t.from > b.to && in_turn(doc, b.to, t.from)
            });
            before.act.filter(|_| close)
        });
        taken.extend(act.map(|a| a.tok));
        // Of another text than the verb's own.
        let next =
            out.last().and_then(|b| b.tally).is_some_and(|b| t.from > b.to && in_turn(doc, b.to, t.from));
        out.push(Decision {
            tok: act.filter(|_| !next).map_or(t.from, |a| a.tok),
            act: act.map(|a| Act { expected: false, ..a }),
            tally: Some(*t),
            manner: None,
            item: None,
        });
    }
    // "had passed it with two abstentions": all that is told of the count.
    for t in tallies.iter().filter(|t| !t.decides() && t.abstain.is_some()) {
        let with = (t.from.saturating_sub(3)..t.from).any(|k| doc.is(k, "with"));
        let act = near(t.from, &taken).filter(|a| {
            with && a.tok < t.from && t.from - a.tok < 7 && a.step == Step::Adopt && !a.expected && !a.votes
        });
        let Some(act) = act else { continue };
        taken.push(act.tok);
        out.push(Decision { tok: act.tok, act: Some(act), tally: Some(*t), manner: None, item: None });
    }
    for m in manners {
        // "cleared the House 406-3 and the Senate by unanimous consent", "passed it without a vote and the Dáil backed it by 78 to
        // 45": each has its own.
        let other = |t: &Tally| {
            t.to < m.tok && other_house(doc, t.to, m.tok) || m.to < t.from && other_house(doc, m.to, t.from)
        };
        let held = out.iter_mut().filter(|d| d.manner.is_none()).find(|d| {
            d.tally.is_some_and(|t| t.from.abs_diff(m.tok) < 12 && !other(&t) && !another(doc, &t, m))
        });
        if let Some(d) = held {
            d.manner = Some(*m);
            continue;
        }
        // "by voice vote and without opposition": one manner.
        let told =
            |d: &Decision| d.manner.is_some_and(|b| b.to < m.tok && m.tok <= b.to + 1 && doc.is(b.to, "and"));
        if out.iter().any(told) {
            continue;
        }
        let act = near(m.tok, &taken).filter(|a| a.tok.abs_diff(m.tok) < 30);
        taken.extend(act.map(|a| a.tok));
        if act.is_some_and(|a| a.expected) {
            continue;
        }
        out.push(Decision {
            tok: act.map_or(m.tok, |a| a.tok),
            act,
            tally: None,
            manner: Some(*m),
            item: None,
        });
    }
    for a in acts.iter().filter(|a| decides(a.step) && !taken.contains(&a.tok)) {
        out.push(Decision { tok: a.tok, act: Some(*a), tally: None, manner: None, item: None });
    }
    out.sort_by_key(|d| d.tok);
    out
}

/// `, and the second by`, `; the other, by`: one more of those that the verb before tells of.
fn in_turn(doc: &Doc<'_>, lo: usize, hi: usize) -> bool {
    let next = |k: usize| {
        doc.is(k, "the")
            && (doc.any(k + 1, &["other", "last", "latter"]) || crate::number::ordinal(doc, k + 1).is_some())
    };
    doc.any(hi - 1, &["by", "with"])
        && (lo..hi).any(next)
        && (lo..hi).all(|k| doc.verb(k).is_none() || crate::number::ordinal(doc, k).is_some())
}

/// `the second by 30 votes to 4 and the third by show of hands`: does a manner go with another text than the count before?
fn another(doc: &Doc<'_>, t: &Tally, m: &Manner) -> bool {
    // "by consensus, a year after a vote of 131 to 9"
    let then = (m.to..t.from).any(|k| measured(doc, k));
    then || (t.to + 1..m.tok).any(|k| {
        let text = doc.any(k, &["last", "other"]) || crate::number::ordinal(doc, k).is_some_and(|n| n < 10);
        text && doc.any(k - 1, &["the", "a"]) && doc.is(k - 2, "and")
            || doc.any(k, &["that", "one"]) && doc.is(k + 1, "on") && doc.is(k - 1, "and")
    })
}

/// Does a verb belong to a clause about the text that stands between it and a count?
fn relative(doc: &Doc<'_>, count: usize, verb: usize) -> bool {
    (count + 1..verb).any(|k| doc.any(k, &["that", "which"]) && doc.has(k - 1, Class::TEXT))
}

/// `killed a draft on Feb. 4, when the vote was 13-2`: the clause tells the count of what stands before it.
pub(super) fn told_when(doc: &Doc<'_>, lo: usize, hi: usize) -> bool {
    (lo..hi).any(|k| {
        doc.is_kind(k, Kind::Comma)
            && doc.any(k + 1, &["when", "where"])
            && doc.any(k + 3, &["vote", "tally", "count", "result", "margin", "score"])
    })
}

/// The noun phrase an act is about: before a passive or intransitive verb, after an active one; nearest wins.
pub(super) fn link<'m>(
    doc: &Doc<'_>,
    decision: &Decision,
    mentions: &'m [Mention],
    acts: &[Act],
    from: usize,
) -> Option<&'m Mention> {
    let tok = decision.tok;
    let passive = decision.act.is_none_or(|a| a.passive);
    let mut subject = tok;
    while subject > from && (doc.has(subject - 1, Class::AUX.or(Class::ADVERB))) {
        subject -= 1;
    }
    let pronoun = subject > from && doc.any(subject - 1, &["it", "they"]);
    // "a resolution on X, which it then adopted by consensus"
    if pronoun && subject > from + 1 && !passive && doc.any(subject - 2, &["which", "that"]) {
        return mentions.iter().rev().find(|m| m.head < subject && m.part == Part::Whole);
    }
    // "It then passed by 30 votes to 5 a text on X": the body's act.
    let object = |m: &Mention| {
        !passive
            && (m.article == Article::New || m.symbol.is_some() || m.plural || m.from == tok + 1)
            && m.from > tok
            && m.from < tok + 14
            && breaks(doc, tok, m.from) == 0
    };
    if pronoun && !mentions.iter().any(object) {
        // "His amendment would ...; it failed": the subject of the sentence, or nothing named here.
        return mentions.first().filter(|m| m.head < subject);
    }
    // "Acting on the amendment, the Committee adopted it": what the sentence opened with.
    if !passive && doc.any(tok + 1, &["it", "them"]) {
        let opened = mentions.first().filter(|m| m.head < tok);
        // "A motion to recommit the bill failed before the House passed it": not what has had its own verb.
        let over = opened.filter(|m| m.part == Part::Procedure).and_then(|m| {
            let own = acts.iter().any(|a| a.tok > m.head && a.tok < tok && decides(a.step));
            mentions.iter().rev().find(|w| own && w.head < tok && w.part == Part::Whole)
        });
        return over.or(opened);
    }
    // "voting by 282 to 180 for an amendment": what it was for.
    if let Some(t) = decision.tally.filter(|t| doc.is(t.to, "for"))
        && let Some(m) = mentions.iter().find(|m| m.from == t.to + 1)
    {
        return Some(m);
    }
    let nearest = nearest(doc, decision, mentions, acts, from)?;
    opens_sentence(doc, nearest, mentions, from, subject, tok)
        .or_else(|| business_on(doc, nearest, mentions, acts, tok))
        .or_else(|| refer::headed(doc, nearest, mentions, from, tok).filter(|_| passive))
        .or(Some(nearest))
}

/// The nearest text on the side of the verb where its grammar puts it, that no other verb takes.
fn nearest<'m>(
    doc: &Doc<'_>,
    decision: &Decision,
    mentions: &'m [Mention],
    acts: &[Act],
    from: usize,
) -> Option<&'m Mention> {
    let tok = decision.tok;
    let passive = decision.act.is_none_or(|a| a.passive);
    // "voted 68-40 to approve legislation": what the vote was for.
    let aim = |a: &Act| decision.act.is_some_and(|d| d.votes) && a.tok > tok && doc.is(a.tok - 1, "to");
    mentions
        .iter()
        .filter(|m| {
            // "voted 4-3, after a similar resolution died": the subject of another verb.
            let lapsed =
                |a: &Act| a.tok == m.to && a.tok != tok && a.step == Step::Lapse && !doc.is(a.tok + 1, "by");
            m.head < tok || !acts.iter().any(lapsed)
        })
        .filter(|m| {
            // "suspended Libya, a step that led to resolution 12, adopted in March": a text with a verb of its own.
            let own = |a: &Act| a.passive && decides(a.step) && (m.to..m.to + 2).contains(&a.tok);
            let apart = m.from > tok && (tok..m.from).any(|k| doc.is_kind(k, Kind::Comma));
            !apart || !acts.iter().any(own)
        })
        .filter(|m| {
            // "Before adopting the resolution, the Council rejected amendment L.31": the clause that opens has its own.
            let opening = !passive
                && m.head < tok
                && doc.any(from, &["before", "after", "having", "prior", "while", "instead", "despite"])
                && (m.head..tok).any(|k| doc.is_kind(k, Kind::Comma));
            !opening || !mentions.iter().any(|o| o.from > tok && o.from < tok + 40)
        })
        .filter(|m| {
            // "voted for the bill, days after Hungary's parliament endorsed the treaty": another house's own.
            let apart = !passive && m.head < tok && after_house(doc, m.to, tok);
            !apart || doc.any(tok + 1, &["it", "them"])
        })
        .filter(|m| {
            // Another act between them takes the text, but not "an amendment that would have approved it was lost".
            let would = |a: &Act| a.expected && m.head < tok && m.part == Part::Amendment;
            let (lo, hi) = if m.head < tok { (m.head, tok) } else { (tok + 1, m.from) };
            !acts.iter().any(|a| {
                let other = a.tok > lo && a.tok < hi && a.tok != tok && !a.votes;
                other && decides(a.step) && !aim(a) && !would(a)
            }) || m.symbol.is_some()
        })
        .min_by_key(|m| {
            let distance = if m.head < tok { tok - m.head } else { (m.from.max(tok)) - tok };
            let side = match (passive, m.head < tok) {
                (true, true) | (false, false) => 0,
                (true, false) => 6,
                (false, true) => 10,
            };
            let cuts = if m.head < tok { breaks(doc, m.head, tok) } else { breaks(doc, tok, m.from) };
            distance
                + side
                + 20 * cuts
                + if m.kind == ResolutionKind::Decision && doc.is(m.head, "decision") { 6 } else { 0 }
        })
}

/// `A motion to postpone it, the House's way of killing a bill, had failed`: what the sentence opens with, where a comma
/// stands before the verb; an amendment that opens it is no paragraph's.
fn opens_sentence<'m>(
    doc: &Doc<'_>,
    nearest: &Mention,
    mentions: &'m [Mention],
    from: usize,
    subject: usize,
    tok: usize,
) -> Option<&'m Mention> {
    mentions.first().filter(|m| {
        if m.from > from + 1 {
            return false;
        }
        if m.part == Part::Amendment && nearest.part == Part::Paragraph {
            return m.head < nearest.from && nearest.head < tok;
        }
        m.part != Part::Whole
            && nearest.part == Part::Whole
            && subject > from
            && doc.is_kind(subject - 1, Kind::Comma)
            && nearest.head < subject
            && (m.head..nearest.from).any(|k| doc.is_kind(k, Kind::Comma))
    })
}

/// `A bid by X to take no action on the text was turned down`: the bid.
fn business_on<'m>(
    doc: &Doc<'_>,
    nearest: &Mention,
    mentions: &'m [Mention],
    acts: &[Act],
    tok: usize,
) -> Option<&'m Mention> {
    mentions.iter().rev().find(|m| {
        m.part != Part::Whole
            && (nearest.part == Part::Whole || nearest.part == Part::Paragraph && m.part == Part::Amendment)
            && nearest.head < tok
            && m.head < nearest.from
            && m.head + 16 > nearest.from
            && (doc.has(nearest.from - 1, Class::PREP)
                || nearest.part == Part::Paragraph
                || (m.part == Part::Procedure
                    || m.part == Part::Amendment && doc.any(m.head + 1, &["to", "by", "from"]))
                    && (m.head..nearest.from).any(|k| doc.is(k, "to")))
            && breaks(doc, m.head, nearest.from) == 0
            && !acts.iter().any(|a| a.tok > m.head && a.tok < nearest.from && !a.expected)
    })
}

/// `days after Hungary's parliament`: a clause of time with a house for its subject.
pub(super) fn after_house(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    const UNITS: &[&str] = &["day", "days", "week", "weeks", "month", "months", "year", "years", "hours"];
    let house =
        |k: usize| doc.names.mention_at(k).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body));
    (from..to).any(|k| doc.any(k, UNITS) && doc.is(k + 1, "after") && (k + 2..to).any(house))
}

pub(super) fn scope(part: Part) -> Scope {
    match part {
        Part::Whole => Scope::Final,
        Part::Amendment => Scope::Amendment,
        Part::Paragraph => Scope::Paragraph,
        Part::Procedure => Scope::Procedural,
    }
}

pub(super) fn decides(step: Step) -> bool {
    matches!(step, Step::Adopt | Step::Reject | Step::Veto)
}

/// `On Fiji, the vote was 30 to 5`; `another on Fiji (30-5-12)`: whom the text of a bare count is about.
pub(super) fn on_whom(doc: &Doc<'_>, tally: Option<Tally>, from: usize) -> Vec<usize> {
    let Some(at) = tally.map(|t| t.from) else { return Vec::new() };
    if let Some(state) = blamed(doc, from, at) {
        return vec![state];
    }
    let lo = from.max(at.saturating_sub(8));
    let state = |k: usize| {
        let m = doc.names.mention_at(k + 1).filter(|m| m.from == k + 1 && m.to <= at)?;
        (doc.is(k, "on") && doc.names.actors[m.actor].is(ActorKind::State)).then_some(m.actor)
    };
    (lo..at).rev().find_map(state).into_iter().collect()
}

/// No noun names the new text: what it is about follows the verb.
pub(super) fn unnamed_on(doc: &Doc<'_>, decision: &Decision, from: usize, to: usize) -> Vec<usize> {
    let tok = decision.tok;
    let own = subject::complement(doc, tok + 1);
    let own = if own.is_empty() { on_whom(doc, decision.tally, from) } else { own };
    if !own.is_empty() {
        return own;
    }
    let end = to.min(tok + 26);
    let force = |k: usize| doc.verb(k).and_then(|v| v.force);
    // "voted by 76 to 74 to call on the cabinet to stop sales to X"
    if let Some(aim) = (tok..end).find(|k| doc.is(*k, "to") && force(k + 1).is_some()) {
        return subject::complement(doc, aim);
    }
    // "By 22 votes to 8, the council extended the mandate of its expert on X"
    let does = |k: &usize| doc.form(*k).has(Form::PAST) && force(*k).is_some_and(|f| f != Force::Requests);
    let verb = (tok..end).find(does).filter(|_| decision.act.is_none());
    verb.map_or(own, |k| subject::told(doc, k))
}

/// `North Korea was condemned for the first time, 28-10`, `So was Chad, 23-16`: whom the text behind the count is on.
pub(super) fn blamed(doc: &Doc<'_>, from: usize, count: usize) -> Option<usize> {
    let so = doc.is(from, "so") && doc.any(from + 1, &["was", "were"]);
    let state = |m: &&crate::names::Mention| doc.names.actors[m.actor].is(ActorKind::State);
    let m = doc.names.within(from, count.min(from + 8)).iter().find(state)?;
    let verb = (m.to..m.to + 4).find(|k| doc.form(*k).has(Form::PARTICIPLE));
    let passive = verb.is_some_and(|v| {
        doc.has(m.to, Class::AUX)
            && doc.verb(v).is_some_and(|x| x.force.is_some())
            && m.from <= from + 3
            && doc.step(v).is_none()
    });
    (so && m.from == from + 2 || passive).then_some(m.actor)
}

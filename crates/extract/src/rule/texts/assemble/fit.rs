//! Whether a text met before can be the one meant: by its kind, body, day and section.

use super::*;

impl Reader<'_, '_> {
    /// `resolution 26/24 of 27 June 2014`: the number's own date is not when this text was decided. `SB 45, introduced in May` has none.
    pub(super) fn dated_apart(&self, c: usize, m: &Mention) -> bool {
        let sent = self.doc.sent_of(m.head);
        let decided = self.drafts[c].decided.and_then(|d| d.1);
        let own = self.doc.dates_in(m.to, sent.to.min(m.to + 4)).next();
        let own = own.filter(|d| (m.to..d.from).all(|k| self.doc.step(k).is_none())).map(|d| d.past);
        matches!((decided, own), (Some(a), Some(b)) if apart(a, b))
    }

    /// `Draft A/C.3/67/L.21, on albinism, was approved` after a text on a state was: a number with a matter of its own.
    pub(super) fn other_matter(&self, c: usize, m: &Mention) -> bool {
        let d = &self.drafts[c];
        // A presidential statement takes the place of a resolution.
        if m.kind == ResolutionKind::Declaration
            && m.symbol.is_some()
            && d.kind == ResolutionKind::Resolution
            && d.firm
        {
            return true;
        }
        // A senate's paper is not what the United Nations decided.
        let paper = m.symbol.is_some_and(|(f, t)| chamber(self.doc.slice(f, t)).is_some());
        let world = d.decided.and_then(|x| x.0).and_then(|b| self.doc.names.entry(self.doc.lex, b));
        if paper && world.is_some_and(|k| !k.domestic()) {
            return true;
        }
        // "The Senate passed a resolution. A House resolution, H. Res. 733, died": no chamber votes on the other's own.
        let own = m.symbol.map(|(f, t)| self.doc.slice(f, t)).filter(|s| !for_both(s));
        let by =
            d.decided.and_then(|x| x.0).map(|b| self.roles[b]).filter(|r| matches!(*r, "lower" | "upper"));
        if let (Some(house), Some(by)) = (own.and_then(chamber), by)
            && house != by
            && !d.kind.is_bill()
            && m.kind == ResolutionKind::Resolution
        {
            return true;
        }
        // "A/HRC/49/L.20, entitled “Human rights in Chad”", after a text on Mali
        if d.decided.is_some() && m.title.is_some_and(|t| t.0 >= m.to) && self.other_state(c, m) {
            return true;
        }
        let at = m.to + usize::from(self.doc.is_kind(m.to, Kind::Comma));
        if d.decided.is_none() || !self.doc.any(at, &["on", "about", "concerning"]) {
            return false;
        }
        let dated = self.doc.dates_in(at, at + 3).next().is_some();
        if d.subjects.is_empty() {
            // "approved a draft on summary executions. Draft L.18, on juvenile justice, had been withdrawn"
            let themed = self.phrases(c).any(|x| self.doc.any(x.1, &["on", "about"]));
            return at > m.to && themed && !dated && self.on_words_of_its_own(c, at + 1, m.from);
        }
        let own = subject::complement(self.doc, at);
        !dated && own.iter().all(|s| !d.subjects.contains(s))
    }

    /// `The Commons passed a motion of the Greens. The Motion on Divestment, moved by X, calls`: one of another's, after what is decided.
    pub(super) fn brought_anew(&self, c: usize, m: &Mention) -> bool {
        const BROUGHT: &[&str] =
            &["moved", "tabled", "introduced", "submitted", "sponsored", "proposed", "brought", "presented"];
        let (doc, d) = (self.doc, &self.drafts[c]);
        let by = doc.is_kind(m.to, Kind::Comma) && doc.any(m.to + 1, BROUGHT) && doc.is(m.to + 2, "by");
        let mut named = doc.names.within(m.to, m.to + 9).iter().map(|n| n.actor);
        by && d.decided.is_some() && !d.sponsors.is_empty() && !named.any(|a| d.sponsors.contains(&a))
    }

    /// `the resolution on Chad (L.64)`, after a draft on Mali: said to be about other states.
    pub(super) fn other_state(&self, c: usize, m: &Mention) -> bool {
        let own = subject::of(self.doc, m);
        let had = &self.drafts[c].subjects;
        !own.is_empty() && !had.is_empty() && own.iter().all(|s| !had.contains(s))
    }

    pub(super) fn kind_fits(&self, c: usize, m: &Mention) -> bool {
        let generic = self
            .doc
            .any(m.head, &["text", "draft", "measure", "document", "proposal", "legislation", "paper"]);
        let d = &self.drafts[c];
        if d.law || d.cited && !matches!(m.article, Article::Earlier | Article::Other) {
            return false;
        }
        // "The resolution as a whole" after "a joint motion": one name for another, where no text goes by that name.
        // and "the resolution" after "a declaration", but "the General Assembly's resolution of May 4"
        let bare = m.from + 1 == m.head && !self.doc.any(m.to, &["of", "on", "from"]);
        let own = |k: ResolutionKind| {
            use ResolutionKind::{Declaration, Motion, Resolution};
            matches!(k, Motion | Resolution)
                || k == Declaration && matches!(m.kind, Motion | Resolution) && bare
        };
        let named_so = || self.recent().any(|o| self.drafts[o].kind == m.kind && !self.aside(o));
        // "a motion to hold a debate", which is a decision
        let decided = d.kind == ResolutionKind::Decision;
        let alike = || (own(d.kind) || decided) && own(m.kind) && m.article == Article::Known && !named_so();
        generic
            || d.kind.is_bill() && self.moves_bill(m)
            || self.loose(c) && m.symbol.is_some() && matches!(m.article, Article::Known | Article::Bare)
            // "The Bundestag recognized the crimes as genocide. It accepted a motion": the first noun for what was told.
            || d.unnamed
                && (d.decided.is_none()
                    || self.drafts.len() == 1
                        && self.doc.para_of(m.head) < self.doc.para_of(d.tok) + 2
                        && d.events.iter().all(|e| e.stage != Stage::Rejected)
                    || matches!(m.article, Article::Known | Article::Bare))
            || d.kind == m.kind
            || alike()
            || d.kind == ResolutionKind::Resolution
                && matches!(m.kind, ResolutionKind::Declaration | ResolutionKind::Decision)
                && !(m.article == Article::Known && named_so())
            || d.kind == ResolutionKind::Act && m.kind == ResolutionKind::Bill
            || d.kind == ResolutionKind::Bill && m.article == Article::Known && self.told_as_law(c, m)
            || d.title.is_some() && m.kind == ResolutionKind::Bill
    }

    /// `Moving the motion, the minister said`, where the article tells of bills alone: that one of them be read.
    fn moves_bill(&self, m: &Mention) -> bool {
        let moves = &["moving", "seconding", "supporting", "moved", "seconded"];
        m.kind == ResolutionKind::Motion
            && m.to == m.head + 1
            && m.from > 0
            && self.doc.is(m.from, "the")
            && self.doc.any(m.from - 1, moves)
            && self.doc.is_kind(m.to, Kind::Comma)
            && self.recent().all(|o| self.drafts[o].kind.is_bill())
    }

    /// `adopted a law on X. ... The law must be signed`
    pub(super) fn told_as_law(&self, c: usize, m: &Mention) -> bool {
        let noun = self.drafts[c].evidence.iter().find(|e| e.field == "kind");
        let told = noun.and_then(|e| self.doc.text.get(e.start as usize..e.end as usize));
        self.doc.is(m.head, "law") && told.is_some_and(|t| t.ends_with(" law"))
    }

    /// `passed a measure on X. House Bill 8412 requires ...`: a noun that fits any text leaves its kind to the number.
    pub(super) fn loose(&self, c: usize) -> bool {
        let d = &self.drafts[c];
        !d.firm && d.kind == ResolutionKind::Resolution && d.symbol.is_none()
    }

    /// `a reauthorization bill` where the article has named the X Reauthorization Act.
    pub(super) fn by_title_word(&self, m: &Mention) -> Option<usize> {
        let words = (m.from..m.head).filter(|i| self.doc.width(*i) > 7 && !self.doc.cap(*i));
        let mut words = words.map(|i| self.doc.low(i));
        words.find_map(|w| {
            self.recent().rev().find(|c| {
                let d = &self.drafts[*c];
                !d.law && d.title.as_deref().is_some_and(|t| t.to_lowercase().contains(w))
            })
        })
    }

    /// Can this draft be meant: the kind of text agrees, and it was not decided by the same body at another time.
    pub(super) fn fits(&self, c: usize, m: &Mention, body: Option<usize>, date: Option<Date>) -> bool {
        let d = &self.drafts[c];
        // "The Union had presented the draft on Chad", under the heading "Statements"
        let named =
            || m.article == Article::Known && about(self.doc, m).iter().any(|s| d.subjects.contains(s));
        self.kind_fits(c, m)
            && !self.long_before(c, date)
            && !self.numbered_before(c, m, date)
            && (!self.elsewhen(d, body, date) || self.on_its_way(c, m, (body, date)))
            && !self.elsewhere(d, body)
            && (!self.other_section(d, m.head) || named())
    }

    /// How many headings stand before a token.
    pub(super) fn section(&self, tok: usize) -> usize {
        self.sections[self.doc.para_of(tok)]
    }

    /// Decided in another section of an article that tells of several texts, one a section.
    pub(super) fn other_section(&self, d: &Draft, tok: usize) -> bool {
        self.several && d.tok > 0 && d.section != self.section(tok)
    }

    /// Decided by a body of another house: a city council and a parliament do not vote on one text.
    pub(super) fn elsewhere(&self, d: &Draft, body: Option<usize>) -> bool {
        // "It received 122 votes. Russia, which had vetoed a draft in the Security Council,": a count told without its body is the
        // house's that the article is about.
        let tok = self.told.0;
        let aside = d.votes > 0 && in_which(self.doc, tok, self.doc.sent_of(tok).from);
        let by = d.decided.map(|x| x.0.or(self.main.filter(|_| aside)));
        let (Some(a), Some(b)) = (by.flatten(), body) else { return false };
        a != b && (!kin(self.doc, self.roles, a, b) || self.two_houses(d, a, b))
    }

    /// A chamber's own resolution or motion does not come before the other one; bills and joint resolutions do.
    fn two_houses(&self, d: &Draft, a: usize, b: usize) -> bool {
        let both = d.joint || d.symbol.as_deref().is_some_and(for_both);
        // Where a legislature of America passes joint resolutions, those of Canada's Senate are its own.
        let american = || self.doc.names.entry(self.doc.lex, b).is_none_or(|k| k.iso3 == Some("USA"));
        let both = both || self.joint && american();
        if d.kind.is_bill() || both || self.had_passed_it() || self.in_one_go(d) {
            return false;
        }
        matches!((self.house(a), self.house(b)), (Some(x), Some(y)) if x != y)
    }

    /// `A resolution on Chad passed the Senate 30-4 and the House 60-11`, `The Lok Sabha adopted a resolution. The Rajya Sabha followed
    /// within the hour`: the very text, but not years later.
    fn in_one_go(&self, d: &Draft) -> bool {
        let (doc, tok) = (self.doc, self.told.0);
        let (first, here) = (doc.sent_of(d.tok), doc.sent_of(tok));
        let one = d.tok > 0 && first.from == here.from;
        let next = first.to == here.from
            && (doc.is(tok, "followed")
                || doc.is(here.from + 2, "followed")
                || doc.is(here.from + 3, "followed"));
        let mut years = doc.dates_in(first.from, here.to).map(|w| w.past.year);
        let year = years.next();
        (one || next) && years.all(|y| Some(y) == year)
    }

    /// The chamber that a body is, or that a committee sits in.
    pub(super) fn house(&self, body: usize) -> Option<&'static str> {
        let entry = self.doc.names.entry(self.doc.lex, body)?;
        match (self.roles[body], entry.parent) {
            ("lower" | "upper", _) => Some(entry.role),
            ("committee", Some(parent)) => {
                let role = self.doc.lex.known[parent as usize].role;
                matches!(role, "lower" | "upper").then_some(role)
            }
            _ => None,
        }
    }

    pub(super) fn elsewhen(&self, d: &Draft, body: Option<usize>, date: Option<Date>) -> bool {
        let bill = d.kind.is_bill() || self.had_passed_it();
        // "In 2012 it had been 24 to 15": what was voted on lately, on a day that is not told, was not voted on years before.
        let lately = self.doc.meta.published.map(Date::from).filter(|p| {
            !bill && !d.earlier && !d.side && date.is_some_and(|on| on.year < p.year && apart(on, *p))
        });
        let Some((decided_by, decided_on)) = d.decided else { return false };
        let (Some(on), Some(date)) = (decided_on.or(lately), date) else { return false };
        if in_its_course(d, date) {
            return false;
        }
        // A bill goes from one chamber to the other within its term.
        if let (true, Some(a), Some(b)) = (bill, decided_by, body)
            && matches!((self.roles[a], self.roles[b]), ("lower", "upper") | ("upper", "lower"))
            && kin(self.doc, self.roles, a, b)
            && (on.year - date.year).abs() < 2
        {
            return false;
        }
        // "The bill failed in the state Assembly. The Senate had approved it in May."
        if let (true, None, Some(b)) = (bill, decided_by, body)
            && matches!(self.roles[b], "lower" | "upper")
            && date < on
            && on.year - date.year < 2
        {
            return false;
        }
        let same = body.is_none() || decided_by.is_none() || body == decided_by;
        if bill && same && self.readings_of_one(d, body, (on, date)) {
            return false;
        }
        // A plenary votes after its committee; a year before it voted on another text.
        let feeds = body.is_some_and(|b| self.roles[b] == "committee") || self.recommended();
        if self.first_passed(self.told.0) && date < on && on.year - date.year < 2 {
            return false;
        }
        // "turned down a draft in January. It had left the committee last June": within the year before.
        let tok = self.told.0;
        let had = (self.doc.sent_of(tok).from.max(tok.saturating_sub(8))..tok).any(|k| self.doc.is(k, "had"));
        // "The Third Committee sent the text to the Assembly in November"
        let had = had || self.doc.any(tok, &["sent", "forwarded", "transmitted", "recommended"]);
        let months = |d: Date| d.month.map(|m| d.year * 12 + i32::from(m));
        // "had approved it last spring"
        let near = || date.month.is_none() && (0..2).contains(&(on.year - date.year));
        let year =
            months(on).zip(months(date)).map_or_else(near, |(on, date)| (0..12).contains(&(on - date)));
        // "A parliament's committee approved the motion in December", which the house has carried in March
        let home = |b: usize| self.doc.names.entry(self.doc.lex, b).is_none_or(Known::domestic);
        let led = |b: usize| home(b) && date.month.is_some() && year && date < on;
        // "It was approved by the justice committee last November"
        let it = bill && self.doc.is(self.doc.sent_of(tok).from, "it");
        if feeds && (had && year || it && led_to(date, on) || body.is_some_and(led)) && decided_by != body {
            return false;
        }
        apart(on, date) && (same || date.year < on.year || date < on && !feeds || date > on && feeds)
    }
}

/// `a resolution of December 2021, which passed 95-16`: the text's own date is when it was decided.
pub(super) fn dated(doc: &Doc<'_>, m: &Mention) -> Option<Date> {
    // "the first one, on 24 November 1992, which was approved"
    let on = |at: usize| m.article == Article::Earlier && doc.is_kind(m.to, Kind::Comma) && doc.is(at, "on");
    let of = |d: &crate::date::When| d.from > 0 && (doc.is(d.from - 1, "of") || on(d.from - 1));
    let behind = doc.dates_in(m.to, m.to + 3).next().filter(|d| !d.ahead && of(d));
    // "last year's text", "the 2014 resolution", "the April decision"
    let own = || {
        let month = |d: &crate::date::When| d.past.day.is_none() && doc.has(d.from, Class::MONTH);
        let year = |d: &&crate::date::When| {
            (d.past.month.is_none() || month(d)) && !d.ahead && m.part == Part::Whole
        };
        doc.dates_in(m.from.saturating_sub(1), m.head)
            .filter(|_| m.article == Article::Earlier)
            .find(|d| year(d))
    };
    Some(behind.or_else(own)?.past)
}

/// Are two dates more than two months apart, as far as they are known?
pub fn apart(a: Date, b: Date) -> bool {
    match (a.month, b.month) {
        (Some(x), Some(y)) => ((a.year * 12 + i32::from(x)) - (b.year * 12 + i32::from(y))).abs() > 1,
        _ => a.year != b.year,
    }
}

/// Are two days of different months, where both are told?
pub(super) fn months_apart(a: Date, b: Date) -> bool {
    let told = a.month.is_some() && b.month.is_some();
    told && (a.year, a.month) != (b.year, b.month)
}

/// The same title, with or without its year.
pub(super) fn same_title(a: &str, b: &str) -> bool {
    let bare = |t: &str| t.split(" of ").next().unwrap_or(t).replace(['’', '\''], "").to_lowercase();
    bare(a) == bare(b)
}

/// One number, written out and short: `A/HRC/22/L.20` and `L.20`, `House Resolution (HR) No. 1539` and `HR 1539`.
pub(super) fn same_number(a: &str, b: &str) -> bool {
    // "L.8" is "A/HRC/55/L.8/Rev.1", before or after its revision.
    let (a, b) = (unrevised(a), unrevised(b));
    let tail = |long: &str, short: &str| long.strip_suffix(short).is_some_and(|head| head.ends_with('/'));
    // Nearly all that are two end in two figures.
    let ends = a.as_bytes().last() == b.as_bytes().last();
    // "Senate Joint Resolution 11" is "SJR 11", and in some states "SJ 11".
    let short = |x: &(String, &str), y: &(String, &str)| {
        x.1 == y.1 && (x.0 == y.0 || x.0.len() == 3 && x.0.strip_suffix('R').is_some_and(|h| h == y.0))
    };
    let spelled = || {
        let letters = initials(a).zip(initials(b));
        letters.is_some_and(|(x, y)| short(&x, &y) || short(&y, &x))
    };
    ends && (a == b || tail(a, b) || tail(b, a) || spelled())
}

/// Without its revision, or the year in brackets of `Resolution 2421 (2022)`.
fn unrevised(symbol: &str) -> &str {
    let year = |s: &&str| s.len() == 5 && s.ends_with(')') && s[..4].bytes().all(|b| b.is_ascii_digit());
    let dated = || symbol.ends_with(')').then(|| symbol.rsplit_once(" (").filter(|s| year(&s.1))).flatten();
    let revised = symbol.contains('/').then(|| symbol.split_once("/Rev.")).flatten();
    revised.or_else(dated).map_or(symbol, |s| s.0)
}

/// `House Joint Resolution 88`, `S.J. Res. 14`: `HJR`, `SJR` and the number. The dots of `H.R. 88`, which is another paper, are
/// kept; of one word, as in `Resolution 88`, no letters are left to go by.
fn initials(symbol: &str) -> Option<(String, &str)> {
    let (words, number) = symbol.rsplit_once(' ')?;
    if symbol.contains('/') || !number.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let words = words.split(' ').filter(|w| !w.starts_with('(') && !matches!(*w, "No." | "No" | "Proposed"));
    let capital = |w: &str| w.chars().all(|c| c.is_uppercase() || c == '.');
    let letter = |w: &str, at: usize, c: char| match w {
        "H.R." | "R." => true,
        _ if w.contains('.') => c.is_uppercase(),
        _ => at == 0 || capital(w),
    };
    let own =
        |w: &'_ str| w.char_indices().filter(|(at, c)| letter(w, *at, *c)).map(|x| x.1).collect::<String>();
    let letters: String = words.map(own).collect();
    (letters.len() > 1).then_some((letters, number))
}

/// Could the count be this vote's: no number differs, in either order where the winner is told by the verb.
pub(super) fn agree(v: &Vote, t: &Tally) -> bool {
    let ok = |a: Option<u32>, b: Option<u32>| a.is_none() || b.is_none() || a == b;
    let straight = ok(v.yes, t.yes) && ok(v.no, t.no);
    let crossed = t.pair && v.yes.is_some() && (v.yes, v.no) == (t.no, t.yes);
    (straight || crossed) && ok(v.abstain, t.abstain)
}

/// `put the bill to a voice vote and it was unanimously carried`: how it was put, and with what outcome.
pub(super) fn alike(a: Mode, b: Mode) -> bool {
    let one = |x: Mode| x == Mode::UnanimousVote;
    let put = |x: Mode| matches!(x, Mode::VoiceVote | Mode::UnanimousConsent);
    a == b || one(a) && put(b) || put(a) && one(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_one_text_and_of_two() {
        for (a, b, same) in [
            ("A/HRC/30/L.7", "L.7", true),
            ("A/HRC/30/L.7/Rev.1", "L.7", true),
            ("A/HRC/30/L.17/Rev.1", "L.7/Rev.1", false),
            ("House Resolution (HR) No. 812", "HR 812", true),
            ("House Joint Resolution 31", "HJR 31", true),
            ("Senate Bill No. 40", "SB 40", true),
            ("House Bill 31", "H.B. 31", true),
            ("H. Res. 31", "House Resolution 31", true),
            ("Senate Concurrent Resolution 9", "S.Con.Res. 9", true),
            ("HJR 31", "HJR 32", false),
            ("H.R. 31", "HR 31", false),
            // The number does not stand last, or one letter says little.
            ("ACHPR/Res.310 (LX)", "ACHPR/Res.311 (LX)", false),
            ("AG/RES. 2100 (41/12)", "AG/RES. 2101 (41/12)", false),
            ("Resolution 1600", "Recommendation 1600", false),
        ] {
            assert_eq!(same_number(a, b), same, "{a} and {b}");
        }
    }
}

//! `plenary extract --format text`: the records as a page to be read, each with its place in the article.

use std::fmt::Write as _;

use plenary_extract::Extraction;
use plenary_extract::record::{Date, Evidence, Resolution, Short, Stance, Status, Vote, VoteOption};

use super::snippet::snippet;

pub fn summary(article: &str, found: &Extraction) -> String {
    let page = Page { article: article.chars().collect(), found };
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = page.write(article, &mut out);
    out
}

struct Page<'a> {
    article: Vec<char>,
    found: &'a Extraction,
}

impl Page<'_> {
    fn write(&self, article: &str, out: &mut String) -> std::fmt::Result {
        let found = self.found;
        writeln!(out, "{}", article.lines().next().unwrap_or_default())?;
        let published = found.published_on.map_or("on an unknown day".into(), |d| format!("on {d}"));
        writeln!(out, "language {}, published {published}", found.language)?;
        match found.extraction {
            Status::Complete => {}
            Status::NoResolution => writeln!(out, "no resolution is reported")?,
            Status::SkippedLanguage => writeln!(out, "not read: only English is")?,
        }
        for r in &found.resolutions {
            self.resolution(r, out)?;
        }
        let loose = found.votes.iter().filter(|v| v.resolution.is_none());
        for vote in loose {
            self.vote(vote, out)?;
        }
        if !found.statements.is_empty() {
            writeln!(out, "\nStatements")?;
        }
        for s in &found.statements {
            let about = s.resolution.as_deref().map_or(String::new(), |r| format!(" on {r}"));
            let stance = s.stance.map_or("", |s| match s {
                Stance::Support => ", in support",
                Stance::Oppose => ", against",
                Stance::Mixed => ", of two minds",
                Stance::Neutral => ", without taking sides",
            });
            writeln!(out, "  {}{about}{stance} ({})", self.name(s.speaker.as_deref()), s.kind)?;
            let segments: Vec<_> = s.segments.iter().map(|g| (g.start, g.end)).collect();
            out.push_str(&snippet(&self.article, &segments, "    "));
        }
        if !found.actors.is_empty() {
            writeln!(out, "\nActors")?;
        }
        for a in &found.actors {
            let role = a.role.as_deref().map_or(String::new(), |r| format!(", {r}"));
            let for_whom =
                a.represents.as_deref().map_or(String::new(), |r| format!(", for {}", self.name(Some(r))));
            writeln!(out, "  {} ({}){role}{for_whom}; mentions: {}", a.name, a.kind, a.mentions.len())?;
        }
        Ok(())
    }

    fn resolution(&self, r: &Resolution, out: &mut String) -> std::fmt::Result {
        let name =
            [r.title.as_deref(), r.symbol.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(", ");
        writeln!(out, "\n{}", format!("{} {} {name}", r.r#ref, r.kind).trim_end())?;
        let subjects = if r.subjects.is_empty() { "no one state".into() } else { self.names(&r.subjects) };
        writeln!(out, "  of {}, on {subjects}: {}", self.name(r.body.as_deref()), words(r.stage.code()))?;
        if !r.sponsors.is_empty() {
            writeln!(out, "  sponsors: {}", self.names(&r.sponsors))?;
        }
        if let Some(n) = r.recurrence {
            writeln!(out, "  recurrence: {n}")?;
        }
        for e in &r.events {
            let expected = if e.expected { "expected: " } else { "" };
            let by = e.body.as_deref().map_or(String::new(), |b| format!(" by {}", self.name(Some(b))));
            writeln!(out, "  {expected}{}{by}{}", words(e.stage.code()), day(e.date))?;
        }
        self.quote(&r.evidence, out);
        for vote in self.found.votes.iter().filter(|v| v.resolution.as_deref() == Some(&r.r#ref)) {
            self.vote(vote, out)?;
        }
        for p in self.found.provisions.iter().filter(|p| p.resolution.as_deref() == Some(&r.r#ref)) {
            writeln!(out, "  {}", p.force)?;
            out.push_str(&snippet(&self.article, &[(p.start, p.end)], "    "));
        }
        Ok(())
    }

    fn vote(&self, v: &Vote, out: &mut String) -> std::fmt::Result {
        let parts = [("yes", v.yes), ("no", v.no), ("abstaining", v.abstain), ("present", v.present)];
        let parts = parts.into_iter().chain([("absent", v.absent)]);
        let tally: Vec<String> = parts.filter_map(|(what, n)| Some(format!("{} {what}", n?))).collect();
        let tally = if tally.is_empty() { String::new() } else { format!(", {}", tally.join(", ")) };
        let outcome = v.outcome.map_or("outcome open", |o| o.code());
        let body = self.name(v.body.as_deref());
        writeln!(out, "  {} {} in {body}{}: {outcome}{tally}", v.scope, words(v.mode.code()), day(v.date))?;
        for option in VoteOption::ALL {
            let actors = v.positions.iter().filter(|p| p.option == *option).map(|p| p.actor.clone());
            let actors: Vec<Short> = actors.collect();
            if !actors.is_empty() {
                writeln!(out, "    {}: {}", words(option.code()), self.names(&actors))?;
            }
        }
        self.quote(&v.evidence, out);
        Ok(())
    }

    fn quote(&self, evidence: &[Evidence], out: &mut String) {
        let spans: Vec<_> = evidence.iter().map(|e| (e.start, e.end)).collect();
        out.push_str(&snippet(&self.article, &spans, "    "));
    }

    fn name(&self, r#ref: Option<&str>) -> &str {
        let actor = self.found.actors.iter().find(|a| Some(a.r#ref.as_str()) == r#ref);
        actor.map_or("somebody unnamed", |a| a.name.as_str())
    }

    fn names(&self, refs: &[Short]) -> String {
        refs.iter().map(|r| self.name(Some(r))).collect::<Vec<_>>().join(", ")
    }
}

fn words(code: &str) -> String {
    code.replace('_', " ")
}

fn day(date: Option<Date>) -> String {
    date.map_or(String::new(), |d| format!(", {d}"))
}

//! Text blocks: paragraphs and what they are. Every byte of the text belongs to at most one paragraph.
//!
//! A paragraph is a line with something on it. Its `role` tells the later passes how to read it: the body of the
//! article is prose, everything that is not said by the article itself (bylines, captions, related stories) is kept
//! away from the rules.

mod caption;
mod dateline;
mod lines;
mod list;

use caption::{is_caption, uncredited};
use dateline::prose_offset;
use lines::{
    at_most, blocks_of_lines, first, in_column, is_count, is_of_bill, line_ends, tells_sides, words_of,
};
use list::{in_list, is_item_line, is_lettered};

/// What a paragraph is to the article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Headline,
    /// A second line under the headline.
    Subhead,
    Byline,
    Prose,
    /// A line between paragraphs: a crosshead, a list's name.
    Heading,
    Caption,
    /// Related stories, share bars, newsletter appeals, corrections of other articles.
    Boilerplate,
}

#[derive(Debug, Clone, Copy)]
pub struct Para {
    pub start: usize,
    pub end: usize,
    pub role: Role,
    /// Where the prose starts: after a dateline or a list mark.
    pub body: usize,
}

impl Para {
    pub fn is_read(&self) -> bool {
        matches!(self.role, Role::Headline | Role::Subhead | Role::Prose | Role::Heading | Role::Caption)
    }
}

/// Openings of lines that belong to the page, not to the article; lower case.
const PAGE_OPENINGS: &[&str] = &[
    "read more", "read also", "also read", "see also", "related:", "related stor", "related article",
    "most read", "more from", "more on this", "share this", "share on", "share:", "follow us", "follow @",
    "sign up", "subscribe", "stay informed", "advertisement", "copyright", "©", "(c) ",
    "all rights reserved", "click here", "tags:", "topics:", "filed under", "comments", "print this",
    "email this", "download our", "support our", "donate", "originally published", "this article was",
    "this story was", "edited by", "reporting by", "editing by", "additional reporting", "with reporting by",
    "contact:", "media contact", "press contact", "media enquir", "press enquir", "media inquir", "photo:",
    "image:", "video:", "listen:", "watch:", "(end)", "ends", "###", "-30-", "recommended",
    "you may also like", "trending", "newsletter", "get the latest", "published first in", "last updated",
    "last modified", "posted ", "published ", "updated ", "first published", "share", "tweet", "facebook",
    "whatsapp", "follow ", "join our", "our newsletter", "editor's note", "editor’s note", "correction:",
    "(attn:", "source:", "photo by", "file photo", "getty images", "picture:", "illustration:", "photo :",
    "written:", "send in e-mail", "most commented", "read the full", "listen to this", "go deeper",
];

/// Headings after which short lines are links to other articles.
const LINK_HEADINGS: &[&str] = &[
    "related stories", "related articles", "related", "related news", "read more", "see also",
    "more stories", "most read", "most popular", "recommended", "further reading", "more on this story",
    "also read", "read next", "top stories", "latest news", "you may also like", "related coverage",
    "related links", "related topics",
];

/// How these open: a bit for each mark of a first and second letter.
static PAGE_STARTS: [u64; 16] = starts_of(PAGE_OPENINGS);
static LINK_STARTS: [u64; 16] = starts_of(LINK_HEADINGS);

const fn starts_of(openings: &[&str]) -> [u64; 16] {
    let mut starts = [0; 16];
    let mut i = 0;
    while i < openings.len() {
        let (slot, bit) = start(openings[i].as_bytes());
        starts[slot] |= bit;
        i += 1;
    }
    starts
}

const fn start(line: &[u8]) -> (usize, u64) {
    let (first, second) = if let [first, second, ..] = line { (*first, *second) } else { (0, 0) };
    let mark = (first as usize * 37 + second as usize) % 1024;
    (mark / 64, 1 << (mark % 64))
}

fn may_start(starts: &[u64; 16], line: &str) -> bool {
    let (slot, bit) = start(line.as_bytes());
    starts[slot] & bit != 0
}

/// Splits a text into paragraphs and tells their roles. The first line is the headline, unless it is prose already. `lower`
/// is the text in ASCII lower case.
pub fn blocks(text: &str, lower: &str) -> Vec<Para> {
    let mut paras: Vec<Para> = Vec::new();
    let mut links = false;
    let mut column = false;
    let mut at = 0;
    let ends = line_ends(text);
    for whole in blocks_of_lines(text, &ends) {
        let from = at;
        at += whole.len();
        let opened = whole.trim_start();
        let trimmed = opened.trim_end();
        if trimmed.is_empty() {
            continue;
        }
        let start = from + (whole.len() - opened.len());
        let end = start + trimmed.len();
        // What a mark of the page stands in.
        let lower = first(&lower[start..end], 60);
        let words = words_of(trimmed);
        let role = if paras.is_empty() && !is_statement(trimmed) {
            Role::Headline
        } else if is_link_heading(lower) {
            links = true;
            Role::Boilerplate
        } else if links && is_link_line(trimmed) {
            Role::Boilerplate
        } else {
            links = false;
            in_column(&mut column, (trimmed, words), lower, role_of((trimmed, words), lower, paras.len()))
        };
        let role = if role == Role::Heading && in_list(text, &paras, trimmed) { Role::Prose } else { role };
        let body = if role == Role::Prose { start + prose_offset(trimmed) } else { start };
        let end = if role == Role::Caption { start + uncredited(trimmed) } else { end };
        paras.push(Para { start, end, role, body });
    }
    paras
}

/// No headline has more words.
const HEADLINE: usize = 45;

/// Does a line end like prose? A headline may ask or exclaim; a full stop it has in an abbreviation only. `It adopted a text. In
/// it, Parliament:` leads a list.
fn is_statement(line: &str) -> bool {
    let leads = line.ends_with([':', ';', ',']) && (line.contains(". ") || !at_most(line, 16));
    if leads || !at_most(line, HEADLINE) {
        return true;
    }
    let last = line.rsplit(' ').next().unwrap_or(line).trim_end_matches(['"', '”', '’', '\'', ')']);
    // "to 10.", "adopt it."; not "the U.S.", "Smith Jr."
    let whole = |word: &str| word.len() > 2 || word.starts_with(|c: char| !c.is_ascii_uppercase());
    last.strip_suffix('.').is_some_and(|word| !word.is_empty() && !word.contains('.') && whole(word))
}

fn is_link_heading(lower: &str) -> bool {
    may_start(&LINK_STARTS, lower) && LINK_HEADINGS.contains(&lower.trim_end_matches([':', '.', ' ']))
}

fn is_link_line(line: &str) -> bool {
    line.len() < 140 && !line.ends_with(['.', '"', '”']) || line.starts_with(['•', '*', '-', '>'])
}

fn ends_sentence(line: &str) -> bool {
    // Nearly all lines are told by their last byte.
    match line.as_bytes().last() {
        Some(b'.' | b'!' | b'?' | b',' | b':' | b';' | b'"') => return true,
        Some(b) if b.is_ascii_alphanumeric() => return false,
        _ => {}
    }
    line.trim_end_matches(['"', '”', '\'', '’', ')', ']']).ends_with(['.', '!', '?', '…'])
        || line.ends_with([',', ':', ';', '—'])
        || line.ends_with(['"', '”'])
}

/// A sentence with an agency's signature after it: `... finance ministers. – AGENCY`, `... its move. IPN VKS`.
fn is_signed(line: &str) -> bool {
    line.rfind(". ").is_some_and(|stop| at_most(&line[stop + 1..], 4) && !at_most(&line[..stop], 6))
}

fn role_of((line, words): (&str, usize), lower: &str, index: usize) -> Role {
    let of_page = may_start(&PAGE_STARTS, lower) && PAGE_OPENINGS.iter().any(|o| same_start(o, lower));
    if of_page && !is_lettered(line) && (words <= 29 || lower.starts_with("(attn")) {
        let share = lower.starts_with("share") || lower.starts_with("follow ") || lower.starts_with("donate");
        if !(share && ends_sentence(line) && words > 8) {
            return Role::Boilerplate;
        }
    }
    if index < 5 && !is_item_line(line) && is_byline((line, words), lower) {
        return Role::Byline;
    }
    if is_caption(line, lower) {
        return Role::Caption;
    }
    if is_contact((line, words)) {
        return Role::Boilerplate;
    }
    let of_table = is_count((line, words), lower) || is_of_bill((line, words), lower);
    if of_table || index > 1 && tells_sides(line) {
        return Role::Prose;
    }
    if !ends_sentence(line) && !is_signed(line) && words <= 16 && !is_item_line(line) {
        return if index == 1 && words > 5 { Role::Subhead } else { Role::Heading };
    }
    Role::Prose
}

/// Told by the first letter before all are compared.
fn same_start(opening: &str, line: &str) -> bool {
    opening.as_bytes().first() == line.as_bytes().first() && line.starts_with(opening)
}

fn is_byline((line, words): (&str, usize), lower: &str) -> bool {
    if words > 25 {
        return false;
    }
    let by = lower.starts_with("by ")
        || lower.starts_with("from ")
        || lower.contains("| writer")
        || lower.contains(" staff writer");
    let stamp =
        line.starts_with(|c: char| c.is_ascii_digit()) && line.contains(['/', ':']) && !ends_sentence(line);
    // "Local Democracy Reporter"
    let reporter = words <= 5 && lower.ends_with(" reporter");
    let correspondents =
        reporter || (lower.contains("correspondent") || lower.contains(" editor")) && !ends_sentence(line);
    (by && !ends_sentence(line)) || (by && words <= 8) || stamp || correspondents || is_bio(line)
}

/// `Ann Roe is the Herald's political correspondent.`
fn is_bio(line: &str) -> bool {
    const WRITERS: &[&str] = &["correspondent", "reporter", "editor", "writer", "columnist", "journalist"];
    // The last word first: hardly a line ends so.
    let last = line.trim_end_matches('.').rsplit(' ').next().unwrap_or("");
    let tells = |(named, is): (&str, &str)| at_most(named, 3) && !is.contains([',', '"', '“']);
    WRITERS.contains(&last) && line.split_once(" is ").is_some_and(tells)
}

fn is_contact((line, words): (&str, usize)) -> bool {
    const SIGNS: &[&str] = &[" tel.", "Tel:", "Tel.", "http://", "https://", "www."];
    let mail = || line.contains('@') && line.contains('.') && words <= 6;
    words <= 12 && (mail() || SIGNS.iter().any(|s| line.contains(s)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roles(text: &str) -> Vec<Role> {
        blocks(text, &text.to_ascii_lowercase()).iter().map(|p| p.role).collect()
    }

    #[test]
    fn a_page_is_told_from_its_article() {
        let text = "Council votes\n\nBy Ann Lee\n\nGENEVA, March 3 (Wire) -- The council voted.\n\nREAD MORE\nOther story here\nAnother one\n\nThe vote came late.";
        assert_eq!(
            roles(text),
            [
                Role::Headline,
                Role::Byline,
                Role::Prose,
                Role::Boilerplate,
                Role::Boilerplate,
                Role::Boilerplate,
                Role::Prose
            ]
        );
    }

    #[test]
    fn a_text_may_begin_without_a_headline() {
        for prose in [
            "The council voted.",
            "GENEVA (Wire) - The vote was \"a farce.\"",
            "So (they said) it passed.",
            "The council adopted it by 66 votes to 10.",
            "The council voted for it.",
        ] {
            assert_eq!(roles(prose), [Role::Prose], "{prose}");
        }
        for headline in
            ["Council votes", "\"Who is next?\"", "Council rebukes the U.S.", "Envoy: \"We lost\""]
        {
            assert_eq!(roles(headline), [Role::Headline], "{headline}");
        }
    }

    #[test]
    fn captions_and_lines_on_who_writes_are_no_prose() {
        for (line, role) in [
            ("The envoy, seen during a vote in Lima, March 3. (Ann Roe/Flash90)", Role::Caption),
            ("Deputies meet in Lima, May 3, 2017. Photo by Ann Roe/EPA", Role::Caption),
            ("Ann Roe is the Herald's political correspondent.", Role::Byline),
            ("Local Democracy Reporter", Role::Byline),
            ("The senator then thanked the young reporter.", Role::Prose),
            ("Votes In Favor: 20", Role::Prose),
            ("Sponsor: Rep. Ann Roe (D-WA)", Role::Prose),
            ("Against: Chad, Fiji and Peru", Role::Prose),
            ("Against the grain: a week in Lima", Role::Subhead),
            ("The law is a threat to every editor, the union said, and to every reporter.", Role::Prose),
            ("The bill passed the House (and/or the Senate).", Role::Prose),
            ("He called the photo by Ms. Roe a fake.", Role::Prose),
        ] {
            assert_eq!(roles(&format!("Council votes\n\n{line}\n"))[1], role, "{line}");
        }
    }
}

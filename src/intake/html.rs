//! The article in a web page: Mozilla's readability, by way of `dom_smoothie`.

use dom_smoothie::{Config, Readability, TextMode};

/// Pages of more elements than this are read whole: finding the article in them would take too long.
const MOST_ELEMENTS: usize = 50_000;

/// The same for character references.
const MOST_ENTITIES: usize = 10_000;

#[derive(Debug, Default)]
pub struct Page {
    pub title: Option<String>,
    pub text: String,
    pub byline: Option<String>,
    pub language: Option<String>,
}

/// Elements inside one another beyond this are no page but an attack: parsing them takes time that grows with the
/// square. Browsers stop at the same depth.
const DEEPEST: usize = 512;

#[derive(Debug, PartialEq, Eq)]
pub struct TooDeep;

impl TooDeep {
    pub const DETAIL: &str = "has more than 512 elements inside one another";
}

pub fn read(html: &str) -> Result<Page, TooDeep> {
    if is_too_deep(html) { Err(TooDeep) } else { Ok(article(html)) }
}

/// Counts tags as they are written. Elements that close themselves at the next of their kind, or have no end tag, do
/// not nest by being repeated.
fn is_too_deep(html: &str) -> bool {
    const FLAT: &[&str] = &[
        "p", "li", "td", "th", "tr", "dt", "dd", "option", "br", "hr", "img", "input", "meta", "link", "col",
        "area", "base", "embed", "source", "track", "wbr", "param",
    ];
    let mut depth = 0_usize;
    for at in memchr::memchr_iter(b'<', html.as_bytes()) {
        let rest = &html[at + 1..];
        let (closes, rest) = rest.strip_prefix('/').map_or((false, rest), |rest| (true, rest));
        let length = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let name = &rest[..length];
        if length == 0 || FLAT.iter().any(|flat| flat.eq_ignore_ascii_case(name)) {
            continue;
        }
        depth = if closes { depth.saturating_sub(1) } else { depth + 1 };
        if depth > DEEPEST {
            return true;
        }
    }
    false
}

fn article(html: &str) -> Page {
    if memchr::memchr_iter(b'&', html.as_bytes()).count() > MOST_ENTITIES {
        return whole(html);
    }
    let config =
        Config { text_mode: TextMode::Formatted, max_elements_to_parse: MOST_ELEMENTS, ..Config::default() };
    let article = Readability::new(html, None, Some(config)).and_then(|mut reader| reader.parse());
    match article {
        Ok(article) if !article.text_content.trim().is_empty() => Page {
            title: Some(article.title).filter(|title| !title.trim().is_empty()),
            text: tidy(&article.text_content),
            byline: article.byline,
            language: article.lang,
        },
        // A short note or a fragment: nothing stands out, so all of it is the article.
        _ => whole(html),
    }
}

fn whole(html: &str) -> Page {
    let document = dom_query::Document::from(html);
    document.select("script, style, noscript, template, nav, svg").remove();
    let title = Some(document.select("title").text().trim().to_owned()).filter(|title| !title.is_empty());
    Page { title, text: tidy(&document.select("body").formatted_text()), ..Page::default() }
}

/// One blank line between paragraphs, no spaces at the ends of lines.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut blank = false;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            blank = !out.is_empty();
            continue;
        }
        out.push_str(match (out.is_empty(), blank) {
            (true, _) => "",
            (false, true) => "\n\n",
            (false, false) => "\n",
        });
        out.push_str(line);
        blank = false;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_gives_its_article_and_not_its_furniture() {
        let paragraph = "The committee approved the draft by a recorded vote, said a delegate, after a long debate on \
                         the situation, and it goes to the Assembly next month, where a plenary vote is expected.";
        let html = format!(
            "<html lang=en><head><title>Committee approves draft</title></head><body><nav><a href=/>Home</a></nav>\
             <article><h1>Committee approves draft</h1><p>{paragraph}</p><p>{paragraph}</p><p>{paragraph}</p></article>\
             <footer>All rights reserved by nobody</footer></body></html>"
        );
        let page = read(&html).unwrap();
        assert_eq!(page.title.as_deref(), Some("Committee approves draft"));
        assert!(page.text.contains("recorded vote"), "{}", page.text);
        assert!(page.text.contains("expected.\n\nThe committee"), "paragraphs stay apart: {}", page.text);
        assert!(!page.text.contains("Home"), "{}", page.text);
    }

    #[test]
    fn a_fragment_is_read_whole() {
        let page = read("<p>First &amp; short.</p><script>let x = 1;</script><p>Second.</p>").unwrap();
        assert_eq!(page.text, "First & short.\n\nSecond.");
    }

    #[test]
    fn pages_too_deep_to_parse_are_refused() {
        let rows = [
            ("deep", "<div>".repeat(300_000), true),
            ("deep and formatted", "<p><b id=x>".repeat(600), true),
            ("closed", "<div>word</div>".repeat(600), false),
            ("paragraphs without end", "<p>word ".repeat(600), false),
            ("as deep as allowed", "<div>".repeat(512), false),
        ];
        for (name, html, refused) in rows {
            assert_eq!(read(&html).is_err(), refused, "{name}");
        }
    }

    #[test]
    fn hostile_pages_are_read_in_time() {
        // Unoptimised and on a busy machine; what grows with the square takes minutes.
        const LONG: std::time::Duration = std::time::Duration::from_secs(20);
        let rows = [
            ("unclosed paragraphs", "<p>word ".repeat(20_000)),
            ("attributes", format!("<p {}>word</p>", "a=b ".repeat(100_000))),
            ("brackets", "<".repeat(300_000) + "word"),
            ("entities", "&amp;".repeat(100_000) + "word"),
            ("cells", format!("<table>{}</table>", "<tr><td>word".repeat(40_000))),
            ("siblings", "<div><p>word, word, word</p></div>".repeat(20_000)),
        ];
        for (name, html) in rows {
            let start = std::time::Instant::now();
            assert!(read(&html).is_ok(), "{name}");
            assert!(start.elapsed() < LONG, "{name} took {:?}", start.elapsed());
        }
    }

    #[test]
    fn a_page_without_words_has_no_text() {
        for html in ["", "<html><body></body></html>", "<script>let x = 1;</script>", "<img src=a.png>"] {
            assert_eq!(read(html).unwrap().text, "", "{html}");
        }
    }
}

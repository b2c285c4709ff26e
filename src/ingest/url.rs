//! Canonical URLs: one article, one address.

use sha2::{Digest, Sha256};
use url::Url;

/// Query parameters that say where a reader came from, not what is read.
const TRACKING: &[&str] = &[
    "fbclid", "gclid", "dclid", "msclkid", "igshid", "mc_cid", "mc_eid", "cmpid", "ito", "ocid", "ref",
    "smid", "src", "xtor",
];

/// Longest URL kept as it is; longer ones are told apart by their hash, so that they fit into an index.
const LONGEST: usize = 2000;

/// Scheme and host lower case, `https`, no `www.`, no fragment, no tracking parameters, no slash at the end.
pub fn canonical(url: &str) -> String {
    let Ok(mut parsed) = Url::parse(url.trim()) else { return shortened(url.trim().to_owned()) };
    if !matches!(parsed.scheme(), "http" | "https") {
        return shortened(parsed.into());
    }
    parsed.set_fragment(None);
    let kept: Vec<(String, String)> = parsed
        .query_pairs()
        .filter(|(name, _)| !name.starts_with("utm_") && !TRACKING.contains(&name.as_ref()))
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    if kept.is_empty() {
        parsed.set_query(None);
    } else {
        parsed.query_pairs_mut().clear().extend_pairs(kept);
    }
    let text: String = parsed.into();
    let text = text.split_once("://").map_or(text.as_str(), |(_, rest)| rest);
    let text = text.strip_prefix("www.").unwrap_or(text);
    shortened(format!("https://{}", text.trim_end_matches('/')))
}

/// The host that stands for the publisher where none is named.
pub fn host(canonical: &str) -> Option<String> {
    Url::parse(canonical).ok()?.host_str().map(str::to_owned)
}

fn shortened(url: String) -> String {
    if url.len() <= LONGEST {
        return url;
    }
    let digest = Sha256::digest(url.as_bytes());
    let hex = digest.iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"));
    let cut = (0..=LONGEST - 80).rev().find(|at| url.is_char_boundary(*at)).unwrap_or(0);
    format!("{}#sha256-{hex}", &url[..cut])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_article_one_address() {
        let rows = [
            ("https://news.example/a", "https://news.example/a"),
            ("http://WWW.News.Example/a/?utm_source=x&fbclid=1#top", "https://news.example/a"),
            ("https://news.example/a?id=7&utm_medium=mail", "https://news.example/a?id=7"),
            ("https://news.example/", "https://news.example"),
            ("urn:newsml:example:1", "urn:newsml:example:1"),
        ];
        for (url, canon) in rows {
            assert_eq!(canonical(url), canon, "{url}");
        }
        assert_eq!(host("https://news.example/a").as_deref(), Some("news.example"));
    }

    #[test]
    fn long_addresses_stay_apart_and_fit() {
        let url = |end: &str| format!("https://news.example/{}{end}", "한".repeat(1500));
        let (a, b) = (canonical(&url("a")), canonical(&url("b")));
        assert!(a.len() <= LONGEST && a != b, "{}", a.len());
    }
}

//! Is the text English? The reader knows no other language, and guesses nothing from one it does not know.
//!
//! Every fourth word of English prose or more is one of a few dozen function words; hardly any of another language is.
//! Only a text that fails this cheap look goes to the language identifier, which may still call it English (a list of
//! names is) and else tells its code. Texts of a few words are not judged.

use crate::doc::Doc;
use crate::token::Kind;
use crate::words::Words;

/// English function words that neighbours do not spell alike.
static FUNCTION_WORDS: Words = Words::of(&[
    "the", "of", "and", "to", "that", "with", "for", "was", "by", "from", "which", "were", "has", "have",
    "had", "it", "its", "said", "this", "be", "are", "not", "who", "at", "their", "they", "would", "will",
    "been", "he", "she", "his", "her", "but", "or", "is", "on", "against", "when", "more", "than", "after",
    "before", "into",
]);

/// The longest of them.
const LONGEST: usize = 7;

/// Of fewer words than this only those are judged that hold no function word at all, or are of another script.
const ENOUGH: usize = 25;
/// Fewer words, or letters of another script, than these are not judged at all.
const FEW: usize = 8;
/// Share of function words, in percent, from which a text is English.
const ENGLISH: usize = 15;
/// How much of the text is looked at first, in tokens, and at most, in bytes.
const GLANCE: usize = 100;
const LOOKED_AT: usize = 6_000;

/// The first byte of letters that no Latin alphabet has.
const BEYOND_LATIN: u8 = 0xc9;

/// The ISO 639-1 code of a text that is not English, `und` where it cannot be told.
pub fn foreign(doc: &Doc<'_>) -> Option<&'static str> {
    if shows_english(doc) { None } else { judged(doc.text) }
}

/// The first sentences of most texts leave no doubt.
fn shows_english(doc: &Doc<'_>) -> bool {
    let (mut all, mut function, mut latin) = (0, 0, 0);
    for i in (0..doc.len().min(GLANCE)).filter(|i| doc.is_kind(*i, Kind::Word)) {
        all += 1;
        function += usize::from(doc.among(i, &FUNCTION_WORDS));
        latin += usize::from(doc.text.as_bytes()[doc.toks[i].start as usize] < BEYOND_LATIN);
    }
    all >= 2 * ENOUGH && function * 100 >= all * (ENGLISH + 5) && latin * 2 >= all
}

fn judged(text: &str) -> Option<&'static str> {
    let head = head(text, LOOKED_AT);
    let seen = Seen::of(head);
    let short = seen.words < ENOUGH && seen.is_latin();
    // Scripts without spaces have few words but many letters.
    let enough = if seen.is_latin() { seen.words >= FEW } else { seen.letters >= FEW };
    let english =
        seen.is_latin() && (seen.function * 100 >= seen.words * ENGLISH || short && seen.function > 0);
    if !enough || english {
        return None;
    }
    match whatlang::detect(head) {
        Some(info) if info.lang() == whatlang::Lang::Eng => None,
        Some(info) if info.is_reliable() => Some(code(info.lang())),
        // A row of names, or too little to tell.
        _ if short => None,
        _ if seen.function * 300 >= seen.words * ENGLISH => None,
        _ => Some("und"),
    }
}

#[derive(Default)]
struct Seen {
    words: usize,
    function: usize,
    letters: usize,
    latin: usize,
}

impl Seen {
    fn of(text: &str) -> Self {
        let mut seen = Self::default();
        for word in text.as_bytes().split(|b| matches!(b, b'\t'..=b'\r' | b' ')) {
            if word.is_ascii() {
                seen.ascii(word);
            } else if let Ok(words) = std::str::from_utf8(word) {
                words.split_whitespace().for_each(|w| seen.word(w));
            }
        }
        seen
    }

    fn is_latin(&self) -> bool {
        self.latin * 2 >= self.letters
    }

    fn word(&mut self, word: &str) {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        if !word.starts_with(char::is_alphabetic) {
            return;
        }
        self.words += 1;
        self.function += usize::from(is_function_word(word.as_bytes()));
        for c in word.chars() {
            self.letters += 1;
            self.latin += usize::from(c < '\u{250}');
        }
    }

    /// The same without a look at each character.
    fn ascii(&mut self, mut word: &[u8]) {
        while let [first, rest @ ..] = word
            && !first.is_ascii_alphanumeric()
        {
            word = rest;
        }
        while let [rest @ .., last] = word
            && !last.is_ascii_alphanumeric()
        {
            word = rest;
        }
        if word.first().is_some_and(u8::is_ascii_alphabetic) {
            self.words += 1;
            self.function += usize::from(is_function_word(word));
            self.letters += word.len();
            self.latin += word.len();
        }
    }
}

fn is_function_word(word: &[u8]) -> bool {
    let mut lower = [0; LONGEST];
    let Some(lower) = lower.get_mut(..word.len()) else { return false };
    lower.iter_mut().zip(word).for_each(|(low, byte)| *low = byte.to_ascii_lowercase());
    FUNCTION_WORDS.has(lower)
}

fn head(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// The two-letter codes; the identifier gives three letters.
fn code(lang: whatlang::Lang) -> &'static str {
    use whatlang::Lang;
    match lang {
        Lang::Afr => "af",
        Lang::Aka => "ak",
        Lang::Amh => "am",
        Lang::Ara => "ar",
        Lang::Aze => "az",
        Lang::Bel => "be",
        Lang::Ben => "bn",
        Lang::Bul => "bg",
        Lang::Cat => "ca",
        Lang::Ces => "cs",
        Lang::Cmn => "zh",
        Lang::Cym => "cy",
        Lang::Dan => "da",
        Lang::Deu => "de",
        Lang::Ell => "el",
        Lang::Eng => "en",
        Lang::Epo => "eo",
        Lang::Est => "et",
        Lang::Fin => "fi",
        Lang::Fra => "fr",
        Lang::Guj => "gu",
        Lang::Heb => "he",
        Lang::Hin => "hi",
        Lang::Hrv => "hr",
        Lang::Hun => "hu",
        Lang::Hye => "hy",
        Lang::Ind => "id",
        Lang::Ita => "it",
        Lang::Jav => "jv",
        Lang::Jpn => "ja",
        Lang::Kan => "kn",
        Lang::Kat => "ka",
        Lang::Khm => "km",
        Lang::Kor => "ko",
        Lang::Lat => "la",
        Lang::Lav => "lv",
        Lang::Lit => "lt",
        Lang::Mal => "ml",
        Lang::Mar => "mr",
        Lang::Mkd => "mk",
        Lang::Mya => "my",
        Lang::Nep => "ne",
        Lang::Nld => "nl",
        Lang::Nob => "nb",
        Lang::Ori => "or",
        Lang::Pan => "pa",
        Lang::Pes => "fa",
        Lang::Pol => "pl",
        Lang::Por => "pt",
        Lang::Ron => "ro",
        Lang::Rus => "ru",
        Lang::Sin => "si",
        Lang::Slk => "sk",
        Lang::Slv => "sl",
        Lang::Sna => "sn",
        Lang::Spa => "es",
        Lang::Srp => "sr",
        Lang::Swe => "sv",
        Lang::Tam => "ta",
        Lang::Tel => "te",
        Lang::Tgl => "tl",
        Lang::Tha => "th",
        Lang::Tuk => "tk",
        Lang::Tur => "tr",
        Lang::Ukr => "uk",
        Lang::Urd => "ur",
        Lang::Uzb => "uz",
        Lang::Vie => "vi",
        Lang::Yid => "yi",
        Lang::Zul => "zu",
    }
}

#[cfg(test)]
mod tests {
    use super::judged;

    #[test]
    fn a_foreign_text_is_named() {
        for (text, code) in [
            (
                "El Consejo aprueba una resolución sobre Siria\n\nEl Consejo de Derechos Humanos aprobó el jueves, por 27 votos \
                 contra 5 y 15 abstenciones, una resolución que condena la violencia cometida en el país.",
                "es",
            ),
            (
                "Der Ausschuss hat am Mittwoch ohne Abstimmung eine Resolution angenommen, in der die Lage der \
                 Menschenrechte im Norden des Landes verurteilt wird. Die Vertreterin des Landes wies den Text zurück.",
                "de",
            ),
            (
                "유엔 총회 인권 담당인 제3위원회가 수요일 북한 인권결의안을 표결 없이 합의로 채택했다. 결의안 채택은 스무 해째 이어졌다. \
                 북한 대표는 결의안을 전면 배격한다고 밝혔으며 회의장을 떠났다. 결의안은 다음 달 총회 본회의에서 최종 채택될 예정이다. \
                 한국 정부는 이번 결의안 채택을 환영하며 국제사회와 함께 북한 주민의 인권 개선을 위해 계속 노력하겠다고 밝혔다.",
                "ko",
            ),
            ("人权理事会星期五通过了关于尼泊尔的决议。", "zh"),
            (
                "Der Menschenrechtsrat verabschiedete am Freitag eine Resolution zu Nepal mit 23 zu 12 Stimmen.",
                "de",
            ),
            ("Le Conseil des droits de l’homme a adopté vendredi une résolution sur le Népal.", "fr"),
        ] {
            assert_eq!(judged(text), Some(code), "{text}");
        }
    }

    #[test]
    fn english_and_short_texts_are_read() {
        for text in [
            "",
            "Résolution adoptée",
            "UN rights council condemns North Korea abuses, urges Pyongyang reforms",
            "Ulaanbaatar Khural, Nepal, Chad, Peru, Fiji, Tonga, Palau, Nauru: resolution 23-12",
            "The committee adopted the text without a vote on Wednesday, and the envoy of the country said that it would not \
             accept what was put to it by its enemies.",
            "In favour: Albania, Argentina, Australia, Austria, Belgium, Brazil, Bulgaria, Canada, Chile, Costa Rica, Croatia, \
             Cyprus, Denmark, Estonia, Finland, France, Germany, Greece, Hungary, Iceland, Ireland, Israel, Italy, Japan, Latvia.",
        ] {
            assert_eq!(judged(text), None, "{text}");
        }
    }
}

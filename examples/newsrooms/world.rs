//! Invented articles about invented votes: bodies and states are real, papers, persons, bills and numbers are not.

use time::{Date, Duration, Weekday};

use plenary::intake::{Article, Visibility};

/// Numbers that look random and are the same on every machine (SplitMix64).
pub struct Dice(pub u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    fn pick<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }

    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for i in (1..items.len()).rev() {
            items.swap(i, self.below(i + 1));
        }
    }
}

const STATES: &[&str] = &[
    "Albania", "Angola", "Armenia", "Bahrain", "Bangladesh", "Benin", "Bolivia", "Botswana", "Burundi",
    "Cambodia", "Cameroon", "Ecuador", "El Salvador", "Eritrea", "Ethiopia", "Gabon", "Ghana", "Guatemala",
    "Haiti", "Honduras", "Kazakhstan", "Kenya", "Laos", "Liberia", "Malawi", "Mali", "Mongolia",
    "Mozambique", "Nepal", "Nicaragua", "Paraguay", "Rwanda", "Senegal", "Somalia", "Tajikistan", "Tunisia",
    "Uganda", "Uzbekistan", "Yemen", "Zambia",
];
const FIRST: &[&str] =
    &["Ana", "Omid", "Julia", "Thandi", "Pavel", "Mei", "Lucas", "Amina", "Rosa", "Henrik"];
const LAST: &[&str] = &[
    "Sample", "Muster", "Placeholder", "Exempel", "Specimen", "Ejemplar", "Esempio", "Primer", "Testova",
    "Probe",
];
const ADJECTIVES: &[&str] =
    &["Fair", "Open", "Safe", "Common", "Equal", "Lasting", "Plain", "Shared", "Steady", "Honest"];
const NOUNS: &[&str] =
    &["Harvest", "Lantern", "Harbor", "Bridge", "Meadow", "Quarry", "Orchard", "Beacon", "Anvil", "Willow"];
const FILL: &[&str] = &[
    "Delegates spent the morning on {noun} and the afternoon on {other}.",
    "Observers in the gallery had waited since the {noun} opened.",
    "A clerk compared it to a {noun} under an {other}.",
    "Several speakers came back to the matter of the {noun}.",
    "It had rained, and the {noun} by the door was full of umbrellas.",
    "The room was quieter than the {other} next door.",
    "Nobody would say what the {noun} had cost, or the {other}.",
    "Those who had come early left late, past the {noun} and the {other}.",
    "The interpreters asked for a pause after the {noun}.",
    "An old {noun} on the wall recalls another vote.",
    "Papers lay in heaps beside the {other}.",
    "For a while the talk was of a {noun} and little else.",
];
const WORDS: &[&str] = &[
    "harvest", "lantern", "harbor", "bridge", "meadow", "quarry", "orchard", "beacon", "anvil", "willow",
    "ledger", "kettle", "ribbon", "saddle", "thimble", "parcel", "gravel", "cellar", "barrel", "needle",
    "candle", "garden", "island", "marble", "pepper", "pocket", "rocket", "silver", "tunnel", "velvet",
    "window", "yellow", "basket", "button", "copper", "dragon",
];

#[derive(Clone, Copy)]
enum Stage {
    ThirdCommittee,
    Council,
    House,
}

/// A text and the vote on it.
pub struct Text {
    stage: Stage,
    state: &'static str,
    title: String,
    number: usize,
    on: Date,
    yes: usize,
    no: usize,
    abstain: usize,
    speaker: String,
    said: String,
}

/// `many` texts: of the Third Committee and the Human Rights Council one a state and year, and bills of the House.
pub fn texts(many: usize, dice: &mut Dice) -> Vec<Text> {
    let day = |year: i32, dice: &mut Dice, from: i64| {
        let monday = Date::from_iso_week_date(year, 1, Weekday::Monday).unwrap_or(Date::MIN);
        monday + Duration::days(from + dice.below(3) as i64)
    };
    (0..many)
        .map(|n| {
            let (stage, state, year) = match n % 5 {
                0..=2 => {
                    (Stage::ThirdCommittee, STATES[n / 5 % 40], 2012 + 3 * (n / 200) as i32 + (n % 5) as i32)
                }
                3 => (Stage::Council, STATES[n / 5 % 40], 2012 + (n / 200) as i32),
                _ => (Stage::House, STATES[n / 5 % 40], 2023),
            };
            let on = match stage {
                Stage::ThirdCommittee => day(year, dice, 322),
                Stage::Council => day(year, dice, 84),
                Stage::House => day(year, dice, 7 * (n / 5 % 40) as i64 + 28),
            };
            Text {
                stage,
                state,
                title: format!(
                    "{} {} {} Rights Act",
                    ADJECTIVES[n / 5 % 10],
                    NOUNS[n / 50 % 10],
                    ADJECTIVES[(n / 5 + n / 50 + 3) % 10]
                ),
                number: 4000 + n,
                on,
                yes: 70 + dice.below(40),
                no: 10 + dice.below(40),
                abstain: 20 + dice.below(40),
                speaker: format!("{} {}", dice.pick(FIRST), dice.pick(LAST)),
                said: format!(
                    "We have read every {} in this {} and we stand by it",
                    dice.pick(WORDS),
                    dice.pick(WORDS)
                ),
            }
        })
        .collect()
}

/// What paper number `paper` writes about a text; one in ten has a number wrong.
pub fn report(text: &Text, paper: usize, dice: &mut Dice) -> Article {
    let yes = if dice.one_in(10) { text.yes + 1 } else { text.yes };
    let (no, abstain, state) = (text.no, text.abstain, text.state);
    let day = text.on.weekday();
    let lead = match text.stage {
        Stage::ThirdCommittee => {
            let way = dice.pick(&[
                "condemning human rights violations in",
                "on the human rights situation in",
                "on human rights in",
            ]);
            format!(
                "The U.N. General Assembly's Third Committee on {day} approved a draft resolution {way} {state} by a recorded vote of \
                 {yes} in favor to {no} against, with {abstain} abstentions."
            )
        }
        Stage::Council => format!(
            "The U.N. Human Rights Council on {day} adopted a resolution on the human rights situation in {state} by a vote of {yes} in \
             favor to {no} against, with {abstain} abstentions."
        ),
        Stage::House => format!(
            "The U.S. House of Representatives on {day} passed H.R. {}, the {}, by a vote of {}-{no}.",
            text.number,
            text.title,
            yes + 200
        ),
    };
    let place = match text.stage {
        Stage::ThirdCommittee => "NEW YORK",
        Stage::Council => "GENEVA",
        Stage::House => "WASHINGTON",
    };
    let fill = |dice: &mut Dice| -> String {
        let sentences = (0..2 + dice.below(3)).map(|_| {
            dice.pick(FILL).replace("{noun}", dice.pick(WORDS)).replace("{other}", dice.pick(WORDS))
        });
        sentences.collect::<Vec<_>>().join(" ")
    };
    let mut paragraphs = vec![format!("{place} - {lead}"), fill(dice)];
    if !dice.one_in(3) {
        paragraphs.push(match text.stage {
            Stage::House => format!("\"{},\" said Rep. {}, a sponsor of the bill.", text.said, text.speaker),
            _ => format!(
                "\"{},\" said {}, {state}'s ambassador to the United Nations.",
                text.said, text.speaker
            ),
        });
    }
    paragraphs.extend((0..1 + dice.below(3)).map(|_| fill(dice)));
    let published = text.on + Duration::days(dice.below(2) as i64);
    let title =
        format!("{} and the {}: a vote", dice.pick(&["Rights", "Votes", "Nations"]), dice.pick(WORDS));
    Article {
        url: Some(format!("https://paper{paper}.example/{}/{}", text.on, text.number)),
        title: None,
        text: format!("{title}\n\n{}", paragraphs.join("\n\n")),
        publisher: Some(format!("Paper {paper}")),
        published_at: Some(published.midnight().assume_utc()),
        updated_at: None,
        byline: None,
        language: None,
        licence: None,
        embargo_until: None,
        visibility: Visibility::Public,
    }
}

/// The same in another paper: another headline, and the last paragraph is cut.
pub fn copy(original: &Article, paper: usize) -> Article {
    let (_, body) = original.text.split_once("\n\n").unwrap_or(("", &original.text));
    let kept = body.rsplit_once("\n\n").map_or(body, |(kept, _)| kept);
    Article {
        url: original.url.as_ref().map(|url| format!("{url}/in/{paper}")),
        publisher: Some(format!("Paper {paper}")),
        text: format!("From the wire, in paper {paper}\n\n{kept}"),
        ..original.clone()
    }
}

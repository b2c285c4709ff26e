//! Reads every `NAME.txt` of a folder and writes the engine's records to `OUT/NAME.json`.
//!
//! `cargo run -q --example read -- DIR OUT`; the day of publication comes from `published_on` of the gold beside it.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use plenary_extract::{Date, Engine, Meta};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [dir, out] = &arguments[..] else { return Err("usage: read DIR OUT".into()) };
    fs::create_dir_all(out)?;
    let engine = Engine::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.extension().is_none_or(|e| e != "txt") {
            continue;
        }
        let found = engine.extract(&fs::read_to_string(&path)?, &Meta { published: published(&path)? });
        let name = path.with_extension("json");
        let name = name.file_name().ok_or("a file without a name")?;
        fs::write(Path::new(out).join(name), serde_json::to_string_pretty(&found)?)?;
    }
    Ok(())
}

/// `published_on` of the gold file beside the text, where there is one.
fn published(text: &Path) -> Result<Option<time::Date>, Box<dyn Error>> {
    let gold = text.with_extension("json");
    if !gold.exists() {
        return Ok(None);
    }
    let gold: serde_json::Value = serde_json::from_str(&fs::read_to_string(gold)?)?;
    let Some(date) = gold["published_on"].as_str() else { return Ok(None) };
    let Date { year, month: Some(month), day: Some(day) } = date.parse::<Date>()? else { return Ok(None) };
    Ok(Some(time::Date::from_calendar_date(year, time::Month::try_from(month)?, day)?))
}

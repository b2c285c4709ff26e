//! What a house says in the text it has carried, sentences later: `MEPs reject the results and call for sanctions`, `It also
//! decided to set up a mission`. Each with its near miss.

use plenary_extract::{Engine, Meta};

#[test]
fn what_a_house_says_in_its_text() {
    let engine = Engine::new();
    let parliament = "BRUSSELS - The European Parliament on Thursday adopted a resolution on Belarus.";
    let council = "GENEVA - The Human Rights Council adopted a resolution on Sudan on Friday.";
    let rows: &[(&str, &str, &[&str])] = &[
        (
            parliament,
            "MEPs reject the results of the election and call for sanctions.",
            &["other the results of the election", "calls sanctions"],
        ),
        (
            parliament,
            "Parliament rejects the results, condemns the arrests and calls for new talks.",
            &["other the results", "condemns the arrests", "calls new talks"],
        ),
        (council, "It also decided to set up a mission.", &["decides to set up a mission"]),
        (council, "It further called on the parties to talk.", &["calls the parties to talk"]),
        (
            "The U.S. House of Representatives sat on Tuesday.",
            "It voted 349-46 to condemn Chad's press law and urge sanctions on its rulers.",
            &["condemns Chad's press law", "urges sanctions on its rulers"],
        ),
        // Done to a text; by another; work of its own.
        (parliament, "MEPs rejected an amendment by the left.", &[]),
        (parliament, "Parliament rejects two motions a year.", &[]),
        (council, "Khartoum rejected it. It also accused the West of bias.", &[]),
        (council, "It also heard a report by the envoy.", &[]),
    ];
    let mut failed = String::new();
    for (lead, told, want) in rows {
        let found = engine.extract(&format!("Vote taken\n\n{lead} {told}\n"), &Meta::default());
        let got: Vec<String> = found.provisions.iter().map(|p| format!("{} {}", p.force, p.text)).collect();
        if got != *want {
            failed += &format!("\n{told}\n  want {want:?}\n  got {got:?}");
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

//! Rows of phrases: an article's words, and the states its text addresses.

use crate::{Engine, Meta};

fn check(rows: &[(&str, &[&str])]) {
    let engine = Engine::new();
    let mut failed = String::new();
    for (text, want) in rows {
        let found = engine.extract(text, &Meta::default());
        let name = |r: &crate::record::Short| {
            found.actors.iter().find(|a| a.r#ref == *r).map_or("?", |a| a.name.as_str())
        };
        let told: Vec<&str> =
            found.resolutions.first().map_or(Vec::new(), |r| r.subjects.iter().map(name).collect());
        if told != *want {
            failed += &format!("\n{text}\n  want {want:?}\n  got {told:?}");
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

#[test]
fn the_phrase_names_them() {
    check(&[
        (
            "Vote\n\nThe Human Rights Council adopted a resolution on the Saudi-led war in Yemen. Saudi Arabia was absent.\n",
            &["Saudi Arabia"],
        ),
        (
            "Vote\n\nThe Human Rights Council adopted a Saudi-led resolution on arrests in Yemen. Saudi Arabia was absent.\n",
            &["Yemen"],
        ),
        (
            "Vote\n\nThe Human Rights Council adopted a resolution that condemns the Burmese army for arrests.\n",
            &["Myanmar"],
        ),
        (
            "Vote\n\nThe Human Rights Council adopted a resolution that mourns the Burmese farmers killed in floods.\n",
            &[],
        ),
        ("Vote\n\nThe Bundestag passed a motion urging the government to take in more refugees.\n", &[]),
        (
            "Vote\n\nThe Bundestag passed a motion urging the Iranian government to take in refugees.\n",
            &["Iran"],
        ),
        ("Vote\n\nThe Human Rights Council adopted a resolution on Belarus.\n", &["Belarus"]),
        ("Vote\n\nRussia vetoed a UN resolution deploring its invasion of Ukraine.\n", &["Russia"]),
        ("Vote\n\nRussia vetoed a UN resolution deploring the invasion of Ukraine.\n", &["Russia"]),
        (
            "Vote\n\nThe Human Rights Council adopted a resolution condemning arrests in Mali, Niger and Chad.\n",
            &["Mali", "Niger", "Chad"],
        ),
        (
            "Vote\n\nThe Kenyan Senate adopted a motion from the Bakers and Millers Society deploring arrests in Mali. Chad!\n",
            &["Mali"],
        ),
        (
            "Vote\n\nThe Kenyan Senate adopted a motion by the Bakers' Society which asked ministers to leave Mali. Chad!\n",
            &["Mali"],
        ),
        (
            "Vote\n\nThe Security Council rejected a resolution on arms after Russia and China vetoed it. Mali!\n",
            &[],
        ),
        (
            "Vote\n\nThe Human Rights Council adopted a resolution on arms by 158 to 7, Chad and Peru being the only ones to \
             abstain.\n",
            &[],
        ),
        (
            "Vote\n\nThe Human Rights Council adopted a resolution on arrests in Mali, Chad and Peru by 158 votes to 7.\n",
            &["Mali", "Chad", "Peru"],
        ),
        ("Vote\n\nThe Security Council adopted a resolution on raids after Chad attacked Mali.\n", &["Chad"]),
        (
            "Vote\n\nThe Human Rights Council adopted a resolution tabled by Peru and Chile on the courts of Nicaragua.\n",
            &["Nicaragua"],
        ),
        (
            "Vote\n\nThe Human Rights Council adopted a resolution based on a report by Ms Ada Hay (Norway). Norway!\n",
            &[],
        ),
        (
            "Vote\n\nThe Security Council adopted a resolution on arms by 13 votes, with Russia and China abstaining. Mali!\n",
            &[],
        ),
        (
            "Vote\n\nThe Human Rights Council adopted a resolution on cooperation with Georgia by 23 votes to 15.\n",
            &["Georgia"],
        ),
        (
            "Vote\n\nPresenting the text, Chile's ambassador called Nicaragua's courts empty rooms. The Council adopted the resolution on Nicaragua.\n",
            &["Nicaragua"],
        ),
        (
            "Vote\n\nThe House of Representatives passed a bill that would refuse U.S. visas to Nicaraguan \
             judges. Nicaragua objected.\n",
            &["Nicaragua"],
        ),
        // The land whose house decides.
        (
            "Vote\n\nThe House of Representatives passed a bill that would let the United States seize yachts.\n",
            &[],
        ),
        ("Vote\n\nThe House of Representatives passed a resolution on the massacre of Armenians.\n", &[]),
        (
            "Vote\n\nThe General Assembly adopted a resolution on Ukrainian children forcibly transferred to Russia. Ukraine!\n",
            &["Russia"],
        ),
        (
            "Vote\n\nThe European Parliament adopted a resolution on Korean refugees deported by China. South Korea!\n",
            &["China"],
        ),
        (
            "Vote\n\nThe European Parliament adopted a resolution on Iranian women jailed for their songs. Iran!\n",
            &["Iran"],
        ),
        (
            "Vote\n\nThe text adopted Tuesday by the Human Rights Council condemns arrests in Mali.\n",
            &["Mali"],
        ),
        (
            "Vote\n\nThe resolution approved last week urging Mali to free two judges was a first for the Human Rights Council.\n",
            &["Mali"],
        ),
    ]);
}

#[test]
fn the_article_tells_them() {
    check(&[
        (
            "Geneva tells Managua to open its prisons\n\nThe Human Rights Council, at its meeting in Switzerland, adopted a \
             text on Thursday after Peru's ambassador had spoken of the jails in Nicaragua. The text was put forward by Chile, \
             Peru and Brazil. Nicaragua's prisons hold 200 priests.\n",
            &["Nicaragua"],
        ),
        (
            "Council backs moratorium\n\nThe Human Rights Council adopted a resolution on the death penalty. Presenting the \
             text on behalf of a group of states, Peru's delegate thanked Chile.\n",
            &[],
        ),
    ]);
}

#[test]
fn of_land_held_by_another_who_holds_it() {
    let rows = [
        ("on rights in the temporarily occupied territories of Ukraine. Russia spoke.", vec!["Russia"]),
        ("on rights in Crimea and the city of Sevastopol, Ukraine. Moscow spoke.", vec!["Russia"]),
        ("on rights in Ukraine stemming from the Russian aggression. Kyiv spoke.", vec!["Russia"]),
        ("on prisons in Ukraine. Russia spoke.", vec!["Ukraine"]),
        ("on cooperation with Ukraine in the field of rights. Russia spoke.", vec!["Ukraine"]),
        ("on rights in the Occupied Palestinian Territory. Israel spoke.", vec!["Israel"]),
        ("on settlements in the West Bank by 150 votes to two, Israel and Palau.", vec!["Israel"]),
        ("on Israeli settlements in the occupied Syrian Golan. Syria spoke.", vec!["Israel"]),
        ("on the occupied territories of Azerbaijan. Armenia spoke.", vec!["Armenia"]),
        ("on the courts of Azerbaijan. Armenia spoke.", vec!["Azerbaijan"]),
    ];
    let texts: Vec<(String, Vec<&str>)> = rows
        .into_iter()
        .map(|(on, want)| (format!("Vote\n\nThe UN General Assembly adopted a resolution {on}\n"), want))
        .collect();
    check(&texts.iter().map(|(text, want)| (text.as_str(), want.as_slice())).collect::<Vec<_>>());
}

#[test]
fn the_own_land_is_where_a_house_acts() {
    check(&[
        (
            "Vote\n\nThe Kenyan Senate adopted a motion that would let Kenya freeze the assets of torturers.\n",
            &[],
        ),
        ("Vote\n\nThe Riksdag rejected a motion to give asylum seekers in Sweden the right to work.\n", &[]),
        ("Vote\n\nThe Kenyan Senate adopted a motion condemning killings by police in Kenya.\n", &["Kenya"]),
        (
            "Vote\n\nThe Japanese House of Representatives adopted a resolution apologizing to those whom Japan locked away.\n",
            &["Japan"],
        ),
        (
            "Vote\n\nThe Human Rights Council adopted a resolution that would let Kenya freeze assets.\n",
            &["Kenya"],
        ),
    ]);
}

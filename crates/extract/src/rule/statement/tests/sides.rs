//! Rows of stances that hang on what became of the text, who wrote it, or what speakers say that they do.

use crate::record::Stance;
use crate::{Engine, Meta};

fn last(engine: &Engine, lead: &str, body: &str) -> Option<String> {
    let found = engine.extract(&format!("{lead}\n\n{body}\n"), &Meta::default());
    found.statements.last().and_then(|s| s.stance).map(|s| s.to_string())
}

#[test]
fn who_rejoices_over_a_lost_text_is_against_it() {
    let engine = Engine::new();
    let lost = "House rejects bill on shops\n\nThe National Assembly on Wednesday rejected a bill on shops by 167 votes to 82.";
    let won = "House passes bill on shops\n\nThe National Assembly on Wednesday passed a bill on shops by 167 votes to 82.";
    for (body, of_lost, of_won) in [
        ("\"Today is a historic victory,\" Njeri Gatero said.", "oppose", "support"),
        ("Njeri Gatero welcomed the outcome. \"Now we can go home,\" she said.", "oppose", "support"),
        ("Njeri Gatero regretted the outcome. \"Now we can go home,\" she said.", "support", "oppose"),
        ("\"It is a sad day,\" Njeri Gatero said.", "support", "oppose"),
        ("\"They looked at us and voted no,\" Njeri Gatero said.", "support", "support"),
        ("Njeri Gatero, who had rallied for the bill, said she would be back.", "support", "support"),
        ("Njeri Gatero, who had lobbied against the bill, said she would be back.", "oppose", "oppose"),
        ("Njeri Gatero called the bill divisive. She said she would be back.", "oppose", "oppose"),
    ] {
        assert_eq!(last(&engine, lost, body).as_deref(), Some(of_lost), "lost: {body}");
        assert_eq!(last(&engine, won, body).as_deref(), Some(of_won), "won: {body}");
    }
}

#[test]
fn whom_a_text_does_good_stands_by_it() {
    let engine = Engine::new();
    for (did, want) in [
        ("rejected a proposal to let Chad attend as an observer", "support"),
        ("adopted a resolution recognising the State of Chad", "support"),
        ("adopted a motion in solidarity with Chad", "support"),
        ("adopted a resolution supporting Chad's bid", "support"),
        ("adopted a resolution on technical assistance and capacity-building for Chad", "support"),
        ("adopted a resolution recognising Chad's genocide", "oppose"),
        ("adopted a resolution condemning Chad", "oppose"),
    ] {
        let lead = format!("Assembly votes\n\nThe General Assembly on Wednesday {did} by 188 votes to 3.");
        let body = "Chad's ambassador, Jan Kaz, said his people would remember the hour.";
        assert_eq!(last(&engine, &lead, body).as_deref(), Some(want), "{did}");
    }
}

#[test]
fn who_heeds_a_vote_takes_no_side() {
    let engine = Engine::new();
    let lead = "Assembly adopts text on Cuba\n\nThe General Assembly on Wednesday adopted a resolution on Cuba by 188 votes to 3.";
    for (body, want) in [
        ("Cuba's ambassador, Jan Kaz, said his government had noted the result.", "neutral"),
        ("Cuba's ambassador, Jan Kaz, said his government respects what the delegates decide.", "neutral"),
        (
            "Cuba's ambassador, Jan Kaz, said his government does not respect what the delegates decide.",
            "oppose",
        ),
        ("Cuba's ambassador, Jan Kaz, said his government had seen the result.", "oppose"),
        ("\"We do not need to be told what to do,\" Jan Kaz said.", "oppose"),
        ("\"I could not vote for it, and I could not vote against it,\" Jan Kaz said.", "mixed"),
        ("\"I could not vote for it, and others could not either,\" Jan Kaz said.", "oppose"),
    ] {
        assert_eq!(last(&engine, lead, body).as_deref(), Some(want), "{body}");
    }
}

#[test]
fn a_vote_tells_the_side_whatever_its_reason() {
    let engine = Engine::new();
    let lead = "Assembly adopts text on Cuba\n\nThe General Assembly on Wednesday adopted a resolution on Cuba by 188 votes to 3.";
    for (body, want) in [
        (
            "Peru's ambassador, Jan Kaz, said his country voted in favor because it cannot accept such laws.",
            "support",
        ),
        (
            "Peru's ambassador, Jan Kaz, said his country voted against because the text was one-sided.",
            "oppose",
        ),
        (
            "Peru's ambassador, Jan Kaz, said his country had voted for the text but regretted its tone.",
            "mixed",
        ),
    ] {
        assert_eq!(last(&engine, lead, body).as_deref(), Some(want), "{body}");
    }
}

#[test]
fn what_is_asked_of_a_ruler() {
    let engine = Engine::new();
    let lead = "House passes bill on shops\n\nGhana's Parliament on Wednesday passed a bill on shops.";
    for (body, want) in [
        ("Ann Roe urged the president to withhold his assent.", "oppose"),
        ("Ann Roe called on the president not to assent to it.", "oppose"),
        ("Ann Roe urged the president to assent to it at once.", "support"),
        ("Ann Roe said the bill was against the constitution.", "oppose"),
        ("Ann Roe said the bill was for all.", "support"),
        ("Ann Roe said the law would leave women worse off.", "oppose"),
        ("Ann Roe said the law would leave women better off.", "support"),
        ("Ann Roe said she would rather resign than sign a bill on shops.", "oppose"),
        ("Ann Roe said she would rather vote for a bill on shops than do nothing.", "support"),
        ("Ann Roe called the vote \"a necessary step for all the people of Ghana\".", "support"),
        ("Ann Roe called the vote \"a sad farce for all the people of Ghana\".", "oppose"),
    ] {
        assert_eq!(last(&engine, lead, body).as_deref(), Some(want), "{body}");
    }
}

#[test]
fn blame_of_the_author_is_blame_of_the_text() {
    let engine = Engine::new();
    let lead = "Council votes on draft\n\nUNITED NATIONS - The U.N. Security Council on Tuesday failed to adopt a \
                Russian-drafted resolution on aid to Ukraine.";
    for (body, want) in [
        (
            "\"Russia uses us as cover for its brutal crimes,\" Linda Thomason of the United States said.",
            "oppose",
        ),
        (
            "Russia's envoy, Vassily Nebenov, regretted that the draft, in his words \"purely humanitarian\", had not been \
             supported.",
            "support",
        ),
    ] {
        assert_eq!(last(&engine, lead, body).as_deref(), Some(want), "{body}");
    }
}

#[test]
fn speakers_tell_what_they_do() {
    let engine = Engine::new();
    let lead = "Parliament adopts resolution on Georgia\n\nThe European Parliament adopted a resolution on the press in Georgia.";
    for (body, want) in [
        ("A spokesman of Hungary said it \"strongly condemned and opposed\" the resolution.", "oppose"),
        ("\"We condemn this resolution in its entirety,\" Carl Dunn said.", "oppose"),
        ("\"We condemn the raids of the police,\" Carl Dunn said.", "support"),
        ("Georgia denied that its police had tortured anybody.", "oppose"),
        ("Carl Dunn, who wrote the text, denied that it would harm trade.", "support"),
        ("Carl Dunn wondered whom the text was for.", "oppose"),
        ("Carl Dunn asked members to think of the children.", "support"),
    ] {
        assert_eq!(last(&engine, lead, body).as_deref(), Some(want), "{body}");
    }
}

#[test]
fn what_he_puts_in_his_words_is_part_of_what_he_says() {
    super::check(&[
        (
            "Carl Dunn regretted that the draft, in his words \"purely humanitarian\", had not been heard.",
            &["Carl Dunn [indirect]: the draft, in his words \"purely humanitarian\", had not been heard"],
        ),
        (
            "The draft was, in the words of Carl Dunn, \"a letter to nobody at all\".",
            &["Carl Dunn [mixed]: a letter to nobody at all"],
        ),
    ]);
}

#[test]
fn those_who_stand_up_for_rights_are_against_a_bill_that_takes_them() {
    let engine = Engine::new();
    let lead = "Parliament passes bill\n\nACCRA - Ghana's parliament on Tuesday passed ";
    for (text, words, want) in [
        (
            "an anti-gay bill. Activists warned the law would drive people underground. \"I am packing tonight,\" said Ada \
             Larbi, a campaigner who runs a shelter.",
            "I am packing tonight",
            Stance::Oppose,
        ),
        (
            "a bill on shelters. Activists cheered. \"I am dancing tonight,\" said Ada Larbi, a campaigner who runs a shelter.",
            "I am dancing tonight",
            Stance::Support,
        ),
        (
            "a bill on pardons. Amnesty International urged the president to veto the law.",
            "the president to veto the law",
            Stance::Oppose,
        ),
        (
            "a bill on pardons. Amnesty International urged the president to sign the law.",
            "the president to sign the law",
            Stance::Support,
        ),
        (
            "a bill that bans Pride marches. \"We will be out there in June,\" said Ada Larbi, a baker.",
            "We will be out there in June",
            Stance::Oppose,
        ),
        (
            "a bill that allows the police to search homes. \"The city will sleep better,\" said Justice Minister Ada Larbi.",
            "The city will sleep better",
            Stance::Support,
        ),
        (
            "a bill that critics say will crush free speech. Ada Larbi, a blogger, said she no longer knew what to write.",
            "she no longer knew what to write",
            Stance::Oppose,
        ),
        (
            "a bill to repeal the ban on Pride marches. \"We will be out there in June,\" said Ada Larbi, a baker.",
            "We will be out there in June",
            Stance::Support,
        ),
        (
            "a bill on shelters. Ada Larbi dismissed the criticism, saying it had been open for comment for weeks.",
            "it had been open for comment for weeks",
            Stance::Support,
        ),
        (
            "a bill on shelters. Amnesty International said the law raised serious doubts.",
            "the law raised serious doubts",
            Stance::Oppose,
        ),
        (
            "a bill on shelters moved by Interior Minister Kofi Tan. \"A promise is kept,\" said Labour Minister Ada Larbi.",
            "A promise is kept",
            Stance::Support,
        ),
        (
            "the government's bill on wages. \"The tide has come in,\" Labour Minister Ada Larbi said of the bill.",
            "The tide has come in",
            Stance::Support,
        ),
    ] {
        let found = engine.extract(&format!("{lead}{text}\n"), &Meta::default());
        let told = found.statements.iter().find(|s| s.segments[0].exact == words).expect(words);
        assert_eq!(told.stance, Some(want), "{text}");
    }
}

#[test]
fn whom_a_text_is_about_speaks_of_that_one() {
    let engine = Engine::new();
    let lead = "Council adopts texts\n\nThe Human Rights Council on Friday adopted a text on Iran by 24 votes to 8 and a text on Mali \
                by 30 votes to 4.";
    for (words, want) in [
        ("Iran said the resolution was unfair.", "Iran"),
        ("Mali said the resolution was unfair.", "Mali"),
        // Of no text of its own: the one told of last.
        ("Peru said the resolution was unfair.", "Mali"),
    ] {
        let found = engine.extract(&format!("{lead} {words}\n"), &Meta::default());
        let about = found.statements[0].resolution.clone().expect(words);
        let text = found.resolutions.iter().find(|r| r.r#ref == about).expect(words);
        let names = |r: &crate::record::Short| found.actors.iter().any(|a| a.r#ref == *r && a.name == want);
        assert!(text.subjects.iter().any(names), "{words}");
    }
}

#[test]
fn the_vote_of_a_day_is_on_the_text_of_that_day() {
    let engine = Engine::new();
    let published = time::Date::from_calendar_date(2024, time::Month::March, 16).ok();
    let lead = "Council adopts text\n\nThe Human Rights Council on Friday adopted a text on Iran. On Thursday it rejected a text on Mali.";
    for (words, want) in [
        ("Peru said Friday's vote was unfair.", "Iran"),
        ("Peru said Friday's rain was unfair.", "Mali"),
        ("Peru said the vote was unfair.", "Mali"),
    ] {
        let found = engine.extract(&format!("{lead} {words}\n"), &Meta { published });
        let about = found.statements[0].resolution.clone().expect(words);
        let text = found.resolutions.iter().find(|r| r.r#ref == about).expect(words);
        let names = |r: &crate::record::Short| found.actors.iter().any(|a| a.r#ref == *r && a.name == want);
        assert!(text.subjects.iter().any(names), "{words}");
    }
}

#[test]
fn a_side_is_shown_beside_the_words() {
    let engine = Engine::new();
    let bill = "House passes bill on shops\n\nThe Senate of Kenya on Wednesday passed a bill on shops by 67 votes to 22.";
    let lost =
        "Board rejects motion\n\nThe county board voted 2-1 on Tuesday to reject a motion on shelters.";
    let text =
        "Council adopts text\n\nThe UN Human Rights Council adopted a resolution on Mali by 24 votes to 7.";
    for (lead, body, want) in [
        (
            bill,
            "Rights groups denounced the bill. \"It is for us alone,\" said Rania Odeh, a lawyer.",
            "oppose",
        ),
        (
            bill,
            "Rights groups denounced the arrests. \"It is for us alone,\" said Rania Odeh, a lawyer.",
            "support",
        ),
        (
            bill,
            "Members of the Prachachat Party voted against. \"Our religion is older,\" said Wan Loh.",
            "oppose",
        ),
        (bill, "Wan Loh said the bill would protect children from propaganda.", "support"),
        (bill, "Wan Loh said the bill ignored the farmers.", "oppose"),
        (bill, "Norway said it was deeply concerned.", "oppose"),
        (lost, "Wan Loh said she was pleased with the vote.", "oppose"),
        (bill, "Wan Loh said she was pleased with the vote.", "support"),
        (text, "Peru said it shared the worry over the camps but opposed the text.", "oppose"),
        (text, "Nina Roe, a UN official, warned the council that the worst was yet to come.", "support"),
        (text, "Peru said it supported the aims but feared for the talks.", "mixed"),
        (text, "Peru said it supported the talks but the camps were full.", "support"),
        (text, "Peru said that the mandate remained indispensable.", "support"),
    ] {
        assert_eq!(last(&engine, lead, body).as_deref(), Some(want), "{body}");
    }
}

#[test]
fn grim_words_said_of_the_text_blame_it() {
    let engine = Engine::new();
    let bill = "House passes bill\n\nGhana's Parliament on Wednesday passed a bill on shops.";
    let crime = "House passes bill\n\nGhana's Parliament on Wednesday passed a bill that makes it a crime to identify as gay.";
    let text = "Assembly adopts text on Cuba\n\nThe General Assembly on Wednesday adopted a resolution on Cuba by 188 votes to 3.";
    for (lead, body, want) in [
        (bill, "Ann Roe said in a statement the law was \"profoundly disturbing\".", "oppose"),
        (bill, "Ann Roe said the bill would erode the right to strike.", "oppose"),
        (bill, "Ann Roe said it was a setback for the country.", "support"),
        (text, "Ann Roe said the camps were deeply disturbing.", "support"),
        (text, "Ann Roe said the text was deeply disturbing.", "oppose"),
        (text, "Ann Roe said the text belonged in a museum.", "oppose"),
        (bill, "Opposition leader Ann Roe said her party would repeal it.", "oppose"),
        (bill, "Ann Roe said the bill would repeal an old law on shops.", "support"),
        (bill, "Ann Roe asked the president not to give his assent.", "oppose"),
        (bill, "The speaker, Ann Roe, said the bill would be sent to the president.", "neutral"),
        (bill, "Ann Roe said she agreed with the aim of the bill but not with its fines.", "mixed"),
        (bill, "Ann Roe said the bill struck the right balance.", "support"),
        (crime, "Ann Roe said the law reflected the will of the people.", "support"),
        (crime, "Ann Roe said people would be jailed.", "oppose"),
        (bill, "Ann Roe said people would be jailed.", "support"),
    ] {
        assert_eq!(last(&engine, lead, body).as_deref(), Some(want), "{body}");
    }
}

/// Plain praise and blame counts where the text is its subject.
#[test]
fn plain_words_of_the_text_itself() {
    let engine = Engine::new();
    let lead = "Council votes\n\nThe Human Rights Council on Wednesday adopted a resolution on Chad by 30 votes to 3.";
    for (body, want) in [
        ("\"This resolution is dangerous,\" Njeri Gatero said.", "oppose"),
        ("\"This resolution is an attack on all of us,\" Njeri Gatero said.", "oppose"),
        ("\"This resolution will divide the region,\" Njeri Gatero said.", "oppose"),
        ("\"This resolution takes us back decades,\" Njeri Gatero said.", "oppose"),
        ("\"This resolution will not solve anything,\" Njeri Gatero said.", "oppose"),
        ("\"We do not need this resolution,\" Njeri Gatero said.", "oppose"),
        ("\"We will fight this resolution to the end,\" Njeri Gatero said.", "oppose"),
        ("Njeri Gatero said the resolution threatened peace.", "oppose"),
        ("Njeri Gatero said the resolution should be withdrawn.", "oppose"),
        ("Njeri Gatero said the resolution should never have been put to a vote.", "oppose"),
        ("Njeri Gatero called the resolution \"a shameful attack on all of us\".", "oppose"),
        ("Njeri Gatero said the resolution was \"dangerous for all of us\".", "oppose"),
        ("Njeri Gatero expressed concern that the resolution \"could be used against us\".", "oppose"),
        (
            "\"This resolution is unfair,\" Njeri Gatero, the UN special rapporteur on torture, said.",
            "oppose",
        ),
        ("\"This resolution will save lives,\" Njeri Gatero said.", "support"),
        ("\"We need this resolution,\" Njeri Gatero said.", "support"),
        ("\"This resolution is not an attack on anyone,\" Njeri Gatero said.", "support"),
        // Of anything else the same words say nothing against it.
        ("\"The militias are dangerous,\" Njeri Gatero said.", "support"),
        ("\"They threaten the whole region,\" Njeri Gatero said.", "support"),
        ("\"We will fight for justice,\" Njeri Gatero said.", "support"),
    ] {
        assert_eq!(last(&engine, lead, body).as_deref(), Some(want), "{body}");
    }
}

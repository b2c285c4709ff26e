//! For whom offices speak that the text tells by what stands around them. Persons are invented.

use crate::{Engine, Meta};

#[test]
fn offices_speak_for_whom_the_sentences_around_tell() {
    let engine = Engine::new();
    for (body, name, want) in [
        (
            "The Senate committee backed the bill. Amnesty International praised the committee. \"They are not forgotten,\" its \
             director, Ada Morelund, said.",
            "Ada Morelund",
            Some("Amnesty International"),
        ),
        (
            "Amnesty International praised the committee.\n\n\"They are not forgotten. Nor are we,\" its director, Ada \
             Morelund, said.",
            "Ada Morelund",
            Some("Amnesty International"),
        ),
        ("The special envoy for Myanmar, Ada Morelund, said it was late.", "Ada Morelund", None),
        (
            "The U.N. had been slow. The special envoy for Myanmar, Ada Morelund, said it was late.",
            "Ada Morelund",
            Some("United Nations"),
        ),
        ("The special envoy of Myanmar, Ada Morelund, said it was late.", "Ada Morelund", Some("Myanmar")),
        (
            "The Indonesian embassy in Suva welcomed it. \"Fiji is a friend,\" ambassador Ada Morelund said.",
            "Ada Morelund",
            Some("Indonesia"),
        ),
        (
            "Fiji's parliament condemned Chad. The delegation of Chad took note of it. The leader of the delegation, Ada \
             Morelund, said it was late.",
            "Ada Morelund",
            Some("Chad"),
        ),
        (
            "Fiji's parliament condemned Chad. Chad reacted angrily. Foreign Minister Ada Morelund said it was late.",
            "Ada Morelund",
            Some("Chad"),
        ),
        (
            "Fiji's parliament condemned Chad. Chad has many friends. Foreign Minister Ada Morelund said it was late.",
            "Ada Morelund",
            Some("Fiji"),
        ),
        (
            "The Council met. Fiji, a sponsor along with Chad, was blunter. \"It is late,\" said the deputy ambassador, Ada \
             Morelund.",
            "Ada Morelund",
            Some("Fiji"),
        ),
        // Who speaks for the government, a group, a house or a club
        (
            "Fiji's parliament condemned Chad. The government Chief Whip, Ada Morelund, said it was late.",
            "Ada Morelund",
            Some("Fiji"),
        ),
        (
            "Fiji's parliament condemned Chad. Presidency spokesperson Ada Morelund said it was late.",
            "Ada Morelund",
            Some("Fiji"),
        ),
        (
            "Amnesty International was glad. On behalf of the European Union, Ada Morelund said it was late.",
            "Ada Morelund",
            Some("European Union"),
        ),
        (
            "The ambassador of Peru, Ada Morelund, who spoke for the European Union, said it was late.",
            "Ada Morelund",
            Some("European Union"),
        ),
        (
            "The ambassador of Peru, Ada Morelund, who spoke for an hour, said it was late.",
            "Ada Morelund",
            Some("Peru"),
        ),
        (
            "Sen. Ada Morelund, R-Ill., chairman of the Foreign Relations Committee, said it was late.",
            "Ada Morelund",
            Some("Foreign Relations Committee"),
        ),
        (
            "The Security Council met. The chairman of the rugby union, Ada Morelund, said it was late.",
            "Ada Morelund",
            None,
        ),
        (
            "China's envoy Geng Li spoke first. His Russian colleague, Ada Morelund, said it was late.",
            "Ada Morelund",
            Some("Russia"),
        ),
        (
            "The Leader of Government Business in Fiji, Ada Morelund, said it was late.",
            "Ada Morelund",
            Some("Fiji"),
        ),
        (
            "The Assembly asked the Commission to act, said rapporteur Ada Morelund (Renew, Lithuania). The European Commission \
             will reply to the European Parliament.",
            "Ada Morelund",
            Some("Renew Europe"),
        ),
        (
            "Presenting the opinion, Ms Ada Morelund (Iceland, UEL) said it was late.",
            "Ada Morelund",
            Some("UEL"),
        ),
        (
            "Fiji's Minister for Women and Social Protection Ada Morelund said it was late.",
            "Ada Morelund",
            Some("Fiji"),
        ),
        (
            "The United Nations spoke up, and the Congress of Peru listened. The Special Rapporteur on torture, Ada Morelund, said it was late.",
            "Ada Morelund",
            Some("United Nations"),
        ),
        (
            "The Democratic Party lost in the Italian Senate. Cardinal Ada Morelund, the archbishop of Lucca, said it was late.",
            "Ada Morelund",
            None,
        ),
        (
            "Ada Morelund, the Netherlands' foreign minister, said it was late.",
            "Ada Morelund",
            Some("Netherlands"),
        ),
        (
            "Chad's lawmakers met. In a letter to lawmakers, Ada Morelund, a nurse at Amnesty International, said it was late.",
            "Ada Morelund",
            Some("Amnesty International"),
        ),
        ("The ACT Party lost. Opposition leader Ada Morelund said it was late.", "Ada Morelund", None),
        (
            "Jamaica's Senate met. Opposition Spokesman on Justice Ada Morelund said it was late.",
            "Ada Morelund",
            None,
        ),
        (
            "Jamaica's Senate met. Minority Spokesperson on National Security Ada Morelund said it was late.",
            "Ada Morelund",
            None,
        ),
        (
            "Jamaica's Senate met. Minister of Justice Ada Morelund said it was late.",
            "Ada Morelund",
            Some("Jamaica"),
        ),
        (
            "The Law Society of Kenya met. LSK president Ada Morelund said it was late.",
            "Ada Morelund",
            Some("Law Society of Kenya"),
        ),
        (
            "The Law Society of Kenya met. KLM president Ada Morelund said it was late.",
            "Ada Morelund",
            Some("KLM"),
        ),
        (
            "Armenia's parliament met. The Foreign Ministry of Azerbaijan said it was late.",
            "Foreign Ministry",
            Some("Azerbaijan"),
        ),
        (
            "Armenia's parliament met. The Foreign Ministry said it was late.",
            "Foreign Ministry",
            Some("Armenia"),
        ),
        (
            "Guyana's parliament met. Minister of Foreign Affairs and International Cooperation Ada Morelund said it was late.",
            "Ada Morelund",
            Some("Guyana"),
        ),
        (
            "Guyana's parliament met. The Prime Minister and Ada Morelund said it was late.",
            "Ada Morelund",
            None,
        ),
        ("Labour lost. Iranian community leader Ada Morelund said it was late.", "Ada Morelund", None),
        (
            "A delegation of the Chilean Senate, led by its speaker, Ada Morelund, visited the U.S. Embassy.",
            "Ada Morelund",
            Some("Chilean Senate"),
        ),
        (
            "In Sanaa, the Houthis' self-styled foreign ministry said it was late. Ada Morelund, of the Houthis, agreed.",
            "Houthis' self-styled foreign ministry",
            Some("Houthis"),
        ),
        // Of a state that answers, of one that an adjective tells, of whom one works for, and what ministers there are
        (
            "The Council of Europe met. The Eritrean government rejected the vote. Its spokesman, Ada Morelund, said it was late.",
            "Ada Morelund",
            Some("Eritrea"),
        ),
        (
            "The League met. \"It is late,\" said the Qatari minister who led the session, Ada Morelund.",
            "Ada Morelund",
            Some("Qatar"),
        ),
        (
            "The League met. \"It is late,\" said the Qatari student who led the march, Ada Morelund.",
            "Ada Morelund",
            None,
        ),
        (
            "The Council met. Syria's man at the table, Ada Morelund, said it was late.",
            "Ada Morelund",
            Some("Syria"),
        ),
        (
            "The Senate met. \"It is late,\" said Ada Morelund, who runs Yemen programs for Harvest Without Borders.",
            "Ada Morelund",
            Some("Harvest Without Borders"),
        ),
        (
            "The U.S. Senate overrode the veto of the South Africa bill. Deputy Foreign Minister Ada Morelund said it was late.",
            "Ada Morelund",
            Some("South Africa"),
        ),
        (
            "The U.S. Senate overrode the veto of the South Africa bill. Secretary of State Ada Morelund said it was late.",
            "Ada Morelund",
            None,
        ),
        (
            "Ethiopia lost. Eritrea was glad. Ambassador Ada Morelund said Ethiopia will not cooperate.",
            "Ada Morelund",
            Some("Ethiopia"),
        ),
        (
            "Ethiopia lost. Eritrea was glad. Ambassador Ada Morelund said Ethiopia must cooperate.",
            "Ada Morelund",
            Some("Eritrea"),
        ),
        (
            "Fiji's parliament met. The Minister for Works (Mr. Ada Morelund) said it was late.",
            "Ada Morelund",
            Some("Fiji"),
        ),
        (
            "The Third Committee met. The delegate of Singapore, ADA SEOW, said it was late.",
            "Ada Seow",
            Some("Singapore"),
        ),
        (
            "The Third Committee met. KIM IN RYONG (Singapore) said it was late.",
            "Kim In Ryong",
            Some("Singapore"),
        ),
        (
            "The Third Committee met. The delegate of Singapore, LIM SEOW KHENG, said it was late.",
            "Lim Seow Kheng",
            Some("Singapore"),
        ),
        (
            "The Knesset passed a motion to withdraw troops from Congo. The defence minister, Ada Morelund, said it was late.",
            "Ada Morelund",
            None,
        ),
        (
            "China's foreign ministry was angry. Human rights activist Ada Morelund said it was late.",
            "Ada Morelund",
            None,
        ),
        (
            "Amnesty International was angry. Campaigner Ada Morelund said it was late.",
            "Ada Morelund",
            Some("Amnesty International"),
        ),
        (
            "Amnesty International was angry. Its president, Bishop Ada Morelund, said it was late.",
            "Ada Morelund",
            Some("Amnesty International"),
        ),
        (
            "Chile met Peru. Venezuela's National Assembly president, Ada Morelund, said it was late.",
            "Ada Morelund",
            Some("National Assembly of Venezuela"),
        ),
    ] {
        let found = engine.extract(&format!("Vote on rights\n\n{body}\n"), &Meta::default());
        let person = found.actors.iter().find(|a| a.name == name).expect("the person is found");
        let whom = found.actors.iter().find(|a| Some(&a.r#ref) == person.represents.as_ref());
        assert_eq!(whom.map(|a| a.name.as_str()), want, "{body}");
    }
}

/// The hearers before a name are no office of it.
#[test]
fn an_office_is_of_one() {
    let engine = Engine::new();
    for (body, want) in [
        (
            "In a letter to lawmakers, Ada Morelund, president of the Fiji Bar, said it was late.",
            "president of the Fiji Bar",
        ),
        (
            "The text was needed to protect victims, Ada Morelund, the interior minister, said.",
            "the interior minister",
        ),
        ("The interior minister, Ada Morelund, said it was late.", "interior minister"),
    ] {
        let found = engine.extract(&format!("Vote\n\n{body}\n"), &Meta::default());
        let role = found.actors.iter().find(|a| a.name == "Ada Morelund").and_then(|a| a.role.as_deref());
        assert_eq!(role, Some(want), "{body}");
    }
}

//! For whom a person speaks.

use super::actors;
use crate::Engine;

#[test]
fn persons_speak_for_whom_the_text_says() {
    let engine = Engine::new();
    for (text, person) in [
        // Told by what stands beside
        (
            "WASHINGTON - The Senate met, without Republicans. \"Late,\" said Senator Ned Frema of Maine, one of ten Republicans who left.",
            "Ned Frema=US.PARTY.REPUBLICAN",
        ),
        (
            "WASHINGTON - The Senate met. \"Late,\" said Ned Frema, one of the Republicans' critics.",
            "Ned Frema=-",
        ),
        ("Members, Ned Frema and Kim Dole, sat in the Senate.", "Ned Frema=-"),
        (
            "The Law Society of Kenya met. Rector Ned Frema of the University of Nairobi called it late.",
            "Ned Frema=-",
        ),
        ("The Council of Europe met. Its Swiss author, Ned Frema, wept.", "Ned Frema=-"),
        (
            "The Senate met. Senator Ned Frema, Republican of Maine, was blunt.",
            "Ned Frema=US.PARTY.REPUBLICAN",
        ),
        ("The Senate met. The Rev. Ned Frema Sr., a Maine Democrat, wept.", "Ned Frema=US.PARTY.DEMOCRATIC"),
        (
            "Peru left. Her Chilean counterpart stayed away; Ambassador Ned Frema called it late.",
            "Ned Frema=CHL",
        ),
        ("The New York Senate met. \"We are not in Peru,\" they said. Governor Frema signed it.", "Frema=-"),
        // Before the name
        ("Norwegian Foreign Minister Anne Larsenius welcomed the vote.", "Anne Larsenius=NOR"),
        (
            "Belarus lost the vote. The Chilean interior minister, Ama Frema, said it was late.",
            "Ama Frema=CHL",
        ),
        (
            "The vote was held. Iran's envoy to the UN in Geneva Kazem Frema said it was late.",
            "Kazem Frema=IRN",
        ),
        (
            "The vote was held. Amnesty International's researcher in Manila Butch Frema left.",
            "Butch Frema=ORG.AMNESTY",
        ),
        (
            "Belarus lost the vote. Costa Rican Social Affairs Minister Ama Frema said it was late.",
            "Ama Frema=CRI",
        ),
        (
            "Ghana's parliament passed it. Deputy Foreign Minister Ama Frema of Peru said it was late.",
            "Ama Frema=PER",
        ),
        ("Peru's delegation, led by Ama Frema, left.", "Ama Frema=PER"),
        (
            "The European Parliament adopted it. The opposition Harbour Alliance thanked the chamber. \"This is oxygen,\" said its \
             chair, Ama Frema.",
            "Ama Frema=Harbour Alliance",
        ),
        (
            "South Africa abstained. The European Union, in a statement read by its ambassador, Ama Frema, said it was late.",
            "Ama Frema=EU",
        ),
        (
            "Amnesty International said it was late. Lawyer Ama Frema, of the group Harbour Watch, told reporters so.",
            "Ama Frema=Harbour Watch",
        ),
        (
            "Ama Frema, adviser to the All Assam Students' Union, said it was late.",
            "Ama Frema=All Assam Students' Union",
        ),
        (
            "The European Parliament voted. Enlargement Commissioner Ama Frema said the European Commission agreed.",
            "Ama Frema=EU.COMMISSION",
        ),
        (
            "The European Parliament voted. Speaking for the EPP, Ama Frema (CZ) said it was late.",
            "Ama Frema=EP.GROUP.EPP",
        ),
        (
            "The European Parliament voted. Ama Frema, chairman of the Committee of Armenians of Belgium, said it was late.",
            "Ama Frema=Committee of Armenians of Belgium",
        ),
        ("UNRWA Commissioner-General Ama Frema said it was late.", "Ama Frema=UNRWA"),
        (
            "The Scottish Parliament passed it. It was moved by Ama Frema (Leith Harbour) (SNP).",
            "Ama Frema=GB.PARTY.SNP",
        ),
        (
            "Chad lost a vote at the African Commission. The government looked away. \"It is late,\" said its \
             spokesperson, Ama Frema.",
            "Ama Frema=TCD",
        ),
        (
            "The vote was held. The head of the Israeli delegation, Knesset vice-speaker Ama Frema, called it a victory.",
            "Ama Frema=ISR",
        ),
        ("The head of the Senate, Knesset vice-speaker Ama Frema, called it a victory.", "Ama Frema=-"),
        (
            "The African Commission on Human and Peoples' Rights adopted it. Commissioner Ama Frema said it was late.",
            "Ama Frema=ACHPR",
        ),
        // A seat and a city are nobody's to speak for here.
        ("It was moved by Ama Frema, a member of parliament for Kwabre East.", "Ama Frema=-"),
        ("It was moved by Ama Frema, a member of Voices for Tehran.", "Ama Frema=Voices for Tehran"),
        ("Leeds City Council passed a motion on Rwanda. City mayor Ama Frema left.", "Ama Frema=-"),
        ("Ambassador Pedro Salgado of Cuba said the text was wrong.", "Pedro Salgado=CUB"),
        ("The UN General Assembly voted. Mr. Pedro Salgado of Cuba said it was late.", "Pedro Salgado=CUB"),
        ("Mr. Pedro Salgado, for Cuba, said it was late.", "Pedro Salgado=CUB"),
        ("Britain's U.N. ambassador, Simon Manleyson, told reporters it was late.", "Simon Manleyson=GBR"),
        ("South Korean Ambassador to the U.N. Han Ju Wol rejected it.", "Han Ju Wol=KOR"),
        ("Human Rights Watch's Asia director, John Smithson, said it was late.", "John Smithson=ORG.HRW"),
        ("Human Rights Council President Omar Zniber-Bey said the vote was close.", "Omar Zniber-Bey=HRC"),
        // Where a legislator speaks as one, and elsewhere
        ("Rep. Ada Morelund said during a House session that it was late.", "Ada Morelund=US.HOUSE"),
        ("“It is late,” Sen. Ada Morelund said on the U.S. Senate floor.", "Ada Morelund=US.SENATE"),
        ("Rep. Ada Morelund waited in a House corridor.", "Ada Morelund=-"),
        ("Rep. Ada Morelund said the House session was late.", "Ada Morelund=-"),
        ("Kremlin spokesman Dmitry Peskovskiy called it a lie.", "Dmitry Peskovskiy=RUS"),
        ("China's Shen Guoliang told the council it was a lie.", "Shen Guoliang=CHN"),
        (
            "The LDP's policy affairs chief, Taro Yamashita, told the Diet it was late.",
            "Taro Yamashita=JP.PARTY.LDP",
        ),
        (
            "Republican Rep. Jane Smithson of Texas told the House it was late.",
            "Jane Smithson=US.PARTY.REPUBLICAN",
        ),
        (
            "The Soviet Union used its veto. Moscow's ambassador, Ada Morelund, said it was late.",
            "Ada Morelund=SUN",
        ),
        ("Russia used its veto. Moscow's ambassador, Ada Morelund, said it was late.", "Ada Morelund=RUS"),
        (
            "Peru welcomed the vote. American alternate representative Ada Morelund said it was late.",
            "Ada Morelund=USA",
        ),
        (
            "Peru welcomed the vote. Norwegian delegation leader Ada Morelund said it was late.",
            "Ada Morelund=NOR",
        ),
        // In brackets
        ("Senator Ada Morelund (FHP) said it was late.", "Ada Morelund=FHP"),
        ("Deputy Ada Morelund (Norway, Harbour Front) said it was late.", "Ada Morelund=Harbour Front"),
        ("Ada Morelund (FHP) said it was late.", "Ada Morelund=-"),
        ("Senator Ada Morelund (Bergen) said it was late.", "Ada Morelund=-"),
        // A government at home that goes by no other name
        (
            "JERUSALEM, June 3 - The Knesset voted the text down. The Government, Housing Minister Ada Morelund said, was late.",
            "Ada Morelund=ISR",
        ),
        // After it
        ("Kim Song-il, North Korea's permanent representative to the U.N., rejected it.", "Kim Song-il=PRK"),
        ("\"It is late,\" said Mary Leeson of the Uyghur Human Rights Project.", "Mary Leeson=ORG.UHRP"),
        (
            "Dolkun Aziz, the president of the Munich-based World Uyghur Congress, welcomed it.",
            "Dolkun Aziz=ORG.WUC",
        ),
        (
            "Jane Smithson, a Conservative, told the House of Commons it was late.",
            "Jane Smithson=GB.PARTY.CONSERVATIVE",
        ),
        (
            "Marie Dupontel, Belgian MP and Amnesty International member, said it was late.",
            "Marie Dupontel=ORG.AMNESTY",
        ),
        (
            "Lotte Knudsenson, who spoke on behalf of the European Union, said it was late.",
            "Lotte Knudsenson=EU",
        ),
        ("Arun Bannerjee (BJP) moved the bill in the Lok Sabha.", "Arun Bannerjee=IN.PARTY.BJP"),
        // Left to the reader
        (
            "The House Foreign Affairs Committee voted 12-8. Chairman Michael McCaulson welcomed it.",
            "Michael McCaulson=US.HOUSE.FOREIGN_AFFAIRS",
        ),
        (
            "The Chinese embassy in London called it a lie. Ambassador Zheng Zeguo said China was firm.",
            "Zheng Zeguo=CHN",
        ),
        (
            "TOKYO -- Chief Cabinet Secretary Yoshimasa Hayakawa said Japan welcomed it.",
            "Yoshimasa Hayakawa=JPN",
        ),
        (
            "Speaking for the Greens, Jane Smithson told the Bundestag it was late.",
            "Jane Smithson=DE.PARTY.GREENS",
        ),
        ("Free Burma Now's Aya Najjar said it was late.", "Aya Najjar=Free Burma Now"),
        // Spokespersons speak for the ministry, ministers for the state.
        (
            "Iran's Foreign Ministry spokesman Babak Tehranian called it a lie.",
            "Babak Tehranian=Iran's Foreign Ministry",
        ),
        ("Iran's deputy foreign minister, Babak Tehranian, called it a lie.", "Babak Tehranian=IRN"),
        (
            "Speaking on behalf of the European Union, Peru's envoy, Ada Morelund, said it was late.",
            "Ada Morelund=EU",
        ),
        (
            "The U.N. Human Rights Council voted. The president of the Council, Norway's Ada Morelund, said it was late.",
            "Ada Morelund=HRC",
        ),
        (
            "The Lok Sabha and the Rajya Sabha voted. The Speaker, Shri Arun Bannerjee, read it out.",
            "Arun Bannerjee=IN.LOK_SABHA",
        ),
        ("ADA MORELUND (Observer for Norway) said it was late.", "Ada Morelund=NOR"),
        ("ADA MORELUND (Norway), moving the adjournment, said it was late.", "Ada Morelund=NOR"),
        (
            "Ada Morelund, a professor of law at Harbour University, said it was late.",
            "Ada Morelund=Harbour University",
        ),
        (
            "Ada Morelund, who follows the region at the Tern Institute, said it was late.",
            "Ada Morelund=Tern Institute",
        ),
        ("Ada Morelund, the fisher's daughter who speaks for Norway, said it was late.", "Ada Morelund=NOR"),
        (
            "“It is late,” said Ada Morelund, Geneva director of the Tern Rights Institute.",
            "Ada Morelund=Tern Rights Institute",
        ),
        (
            "“It is late,” said Ada Morelund, a baker who fled to Oslo and now leads the Tern Rights Institute.",
            "Ada Morelund=Tern Rights Institute",
        ),
        (
            "The Tern Rights Institute counted 12. Ada Morelund, who runs the institute, said it was late.",
            "Ada Morelund=Tern Rights Institute",
        ),
        (
            "The Tern Rights Institute counted 12. Ada Morelund, who runs the bakery, said it was late.",
            "Ada Morelund=-",
        ),
        (
            "Amnesty International agreed. Norway's Ada Morelund, the European Parliament's rapporteur on Chad, said it was late.",
            "Ada Morelund=EP",
        ),
        (
            "The House of Commons voted. A Labour motion in the name of Ada Morelund fell.",
            "Ada Morelund=GB.PARTY.LABOUR",
        ),
        ("The House of Commons voted. A motion on Labour by Ada Morelund fell.", "Ada Morelund=-"),
        // Persons whose name alone does not show them
        ("The Finn Oskari Vuorenpää said it was late.", "Oskari Vuorenpää=-"),
        (
            "The Bundestag voted. The Greens' Ingvild Tårnes said it was late.",
            "Ingvild Tårnes=DE.PARTY.GREENS",
        ),
        ("The deputy from Haute-Corbière Gaspard Millot said it was late.", "Gaspard Millot=-"),
        ("CS Selemu Barasa said it was late.", "Selemu Barasa=-"),
        (
            "After the vote Rahima Mahsut of the Leeds Harbour Solidarity group said it was late.",
            "Rahima Mahsut=Leeds Harbour Solidarity",
        ),
        (
            "Rahima Mahsut, of Leeds Harbour Solidarity, said it was late.",
            "Rahima Mahsut=Leeds Harbour Solidarity",
        ),
        // Where the body of states meets is no land at home.
        (
            "BANJUL, Gambia - The African Commission on Human and Peoples' Rights condemned Eswatini. A government spokesperson, Ama \
             Frema, said it was late.",
            "Ama Frema=SWZ",
        ),
        (
            "BANJUL, Gambia - Gambia's parliament condemned Eswatini. A government spokesperson, Ama Frema, said it was late.",
            "Ama Frema=GMB",
        ),
        // The name right before the office, not one named earlier; a region where the group is told behind
        (
            "Amnesty International welcomed it. \"It is late,\" said Harbour Legal Service chief executive Ama Frema.",
            "Ama Frema=Harbour Legal Service",
        ),
        (
            "Eastern Region director Ama Frema of the Leeds Civic League said it was late.",
            "Ama Frema=Leeds Civic League",
        ),
        (
            "Ama Frema of the International Service for Trade and Freedoms said it was late.",
            "Ama Frema=International Service for Trade and Freedoms",
        ),
        (
            "Association of Persons with Albinism president Ada Morelund said it was late.",
            "Ada Morelund=Association of Persons with Albinism",
        ),
        (
            "The Chilean Senate said so to Washington. Christian Democrat Senator Ada Morelund said it was late.",
            "Ada Morelund=CL.PARTY.DC",
        ),
        ("TGWU general secretary Ada Morelund said it was late.", "Ada Morelund=TGWU"),
        ("The Dáil voted. Dockers' union president Ada Morelund said it was late.", "Ada Morelund=-"),
        (
            "Hanoi hurried to a ballot. \"It is late,\" argued its ambassador, Ada Morelund.",
            "Ada Morelund=VNM",
        ),
        (
            "The African Group met. Ada Morelund, a spokeswoman for the Gambella regional authorities, said it was late.",
            "Ada Morelund=-",
        ),
        ("Ada Morelund, who is foreign minister of Vanuatu, said it was late.", "Ada Morelund=VUT"),
        ("Ada Morelund, who was then Norway's ambassador in Asmara, said it was late.", "Ada Morelund=NOR"),
        ("Ada Morelund, a survivor of the Dove Hill prison, said it was late.", "Ada Morelund=-"),
        ("Rep. Ada Morelund of Georgia said it was late.", "Ada Morelund=-"),
        ("Ambassador Ada Morelund of Georgia said it was late.", "Ada Morelund=GEO"),
        // For nobody
        ("Iranian journalist Maryam Tehrani said it was late.", "Maryam Tehrani=-"),
        ("Sens. Marco Rubinson (R-Fla.) and Jeff Merkel (D-Ore.) introduced the bill.", "Jeff Merkel=-"),
        ("After talks with the Cuban ambassador, Jane Smithson left.", "Jane Smithson=-"),
    ] {
        let (persons, _) = actors(&engine, text);
        assert!(persons.iter().any(|p| p == person), "{text}\n  wants {person}, got {persons:?}");
    }
}

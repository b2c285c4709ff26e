//! Rows of who speaks: verbs in the infinitive, absolutes, those quoted by others, and views told after a disagreement.

use super::check;

#[test]
fn voices_stand_beside_verbs_of_other_kinds() {
    check(&[
        (
            "Senator Mary Holt stood up to ask whether anybody had counted the boats.",
            &["Mary Holt [indirect]: whether anybody had counted the boats"],
        ),
        (
            "In a letter, the governor's office said the harbour was shut.",
            &["governor's office [indirect]: the harbour was shut"],
        ),
        (
            "The mayor's office was shut, and Mary Holt said the harbour was too.",
            &["Mary Holt [indirect]: the harbour was too"],
        ),
        (
            "Rep. Mary Holt, D-Pueblo, withdrew the bill. The Pueblo Democrat said the harbour was shut.",
            &["Mary Holt [indirect]: the harbour was shut"],
        ),
        (
            "Sen. Mary Holt (D-Ohio) voted for it, Sen. Carl Dunn (R-Ark.) against. The Democrat said the harbour was shut.",
            &["Mary Holt [indirect]: the harbour was shut"],
        ),
        (
            "Senator Mary Holt was careful to add, all the same, that her town had no harbour.",
            &["Mary Holt [indirect]: her town had no harbour"],
        ),
        (
            "Senator Mary Holt defended her vote by saying that the harbour was shut.",
            &["Mary Holt [indirect]: the harbour was shut"],
        ),
        (
            "Itar quoted the Peruvian envoy, Carl Dunn, as saying the harbour was shut.",
            &["Carl Dunn [indirect]: the harbour was shut"],
        ),
        (
            "The mood was sour, its secretary Carl Dunn warning the hall that the harbour was shut.",
            &["Carl Dunn [indirect]: the harbour was shut"],
        ),
        (
            "Senator Mary Holt voted with the others. It was her view that the harbour had been shut.",
            &["Mary Holt [indirect]: the harbour had been shut"],
        ),
        (
            "\"Crooked and late as a ferry\" was how Mary Holt, who heads the harbour board, put it.",
            &["Mary Holt [direct]: Crooked and late as a ferry"],
        ),
        (
            "Senator Mary Holt urged the president to open the harbour, her office said.",
            &["Mary Holt [indirect]: the president to open the harbour"],
        ),
        (
            "Senator Mary Holt urged the president to open the harbour, according to a letter seen by the Herald.",
            &["Mary Holt [indirect]: the president to open the harbour"],
        ),
        (
            "Senator Mary Holt had opened the harbour, Carl Dunn said.",
            &["Carl Dunn [indirect]: Senator Mary Holt had opened the harbour"],
        ),
        (
            "Senator Mary Holt said the harbour was shut. Mayor Carl Dunn, she added, would open it in June.",
            &["Mary Holt [indirect]: the harbour was shut", "Mary Holt [indirect]: would open it in June"],
        ),
        (
            "Senator Mary Holt said the harbour was shut. Fishermen, she added, had already argued that it was late.",
            &[
                "Mary Holt [indirect]: the harbour was shut",
                "Mary Holt [indirect]: had already argued that it was late",
            ],
        ),
        (
            "It was a step that its backers said was long overdue but that fishermen warned had shut the harbour.",
            &["- [indirect]: was long overdue", "- [indirect]: had shut the harbour"],
        ),
        (
            "Senator Mary Holt said the harbour was shut and urged the town to \"open it now\".",
            &[
                "Mary Holt [indirect]: the harbour was shut",
                "Mary Holt [indirect]: the town to \"open it now\"",
            ],
        ),
        (
            "Peru, introducing the draft, said the harbour was shut. The fishermen could not wait, it added.",
            &["Peru [indirect]: the harbour was shut", "Peru [indirect]: The fishermen could not wait"],
        ),
        ("Copies of the text will be sent to fishermen, state Rep. Mary Holt and Mayor Carl Dunn.", &[]),
        (
            "Amnesty International, Human Rights Watch and PEN International commended the vote, which they said was long overdue.",
            &["Amnesty International [indirect]: was long overdue"],
        ),
        ("The law lets parents ask the harbour board for a report.", &[]),
        (
            "Lawyers warned the law would empty the harbour.",
            &["- [indirect]: the law would empty the harbour"],
        ),
        (
            "Senator Mary Holt, while addressing fishermen on the quay, said the harbour was shut.",
            &["Mary Holt [indirect]: the harbour was shut"],
        ),
        (
            "Law and Harbour Reform Minister Mary Holt, in her speech, said the harbour was shut.",
            &["Mary Holt [indirect]: the harbour was shut"],
        ),
        (
            "The harbour must be opened, Piers for All and 39 other organisations said today. \"It has been shut,\" said Carl Dunn, \
             director of Piers for All. The groups said the sea was rising.",
            &[
                "Piers for All [indirect]: The harbour must be opened",
                "Carl Dunn [direct]: It has been shut",
                "Piers for All [indirect]: the sea was rising",
            ],
        ),
        (
            "Activists of the Harbour Defence League said the harbour was shut.",
            &["Harbour Defence League [indirect]: the harbour was shut"],
        ),
        ("Anyone found guilty is liable to a fine of ten dollars.", &[]),
        (
            "Senator Mary Holt asked that evening that a bill on the harbours of Yemen pass by unanimous consent.",
            &[],
        ),
    ]);
}

#[test]
fn a_verb_left_out() {
    check(&[
        (
            "Chile said the harbour was shut, Peru that it had never been open.",
            &["Chile [indirect]: the harbour was shut", "Peru [indirect]: it had never been open"],
        ),
        (
            "The envoy of Chile argued that the harbour was shut, and the envoy of Peru that it had never been open.",
            &["Chile [indirect]: the harbour was shut", "Peru [indirect]: it had never been open"],
        ),
        (
            "Chile said it had told France, Peru and others that the harbour was shut.",
            &["Chile [indirect]: it had told France, Peru and others that the harbour was shut"],
        ),
        (
            "Chile said it regretted, as did Peru, that the harbour was shut.",
            &["Chile [indirect]: it regretted, as did Peru, that the harbour was shut"],
        ),
    ]);
}

#[test]
fn what_is_said_is_parted_and_goes_on() {
    check(&[
        (
            "The way to the harbour remains shut, Senator Mary Holt said.",
            &["Mary Holt [indirect]: The way to the harbour remains shut"],
        ),
        (
            "Senator Mary Holt wanted to know whom the harbour served.",
            &["Mary Holt [indirect]: whom the harbour served"],
        ),
        (
            "Senator Mary Holt said the harbour was shut; the boats, she added, had been left to rot in the sun.",
            &[
                "Mary Holt [indirect]: the harbour was shut",
                "Mary Holt [indirect]: had been left to rot in the sun",
            ],
        ),
        (
            "Senator Mary Holt wondered in an open letter why the harbour had been shut.",
            &["Mary Holt [indirect]: why the harbour had been shut"],
        ),
        (
            "Senator Mary Holt said that those who praised the harbour would be made to swim in it.",
            &["Mary Holt [indirect]: those who praised the harbour would be made to swim in it"],
        ),
    ]);
}

#[test]
fn words_of_an_office_are_none_of_the_name() {
    check(&[
        (
            "Portmaster Alfred Munt said the harbour was shut.",
            &["Alfred Munt [indirect]: the harbour was shut"],
        ),
        (
            "Senate President Pro Tem Carl Dunn said the harbour was shut.",
            &["Carl Dunn [indirect]: the harbour was shut"],
        ),
    ]);
}

#[test]
fn who_disagrees_holds_what_follows() {
    check(&[
        (
            "Senator Mary Holt begged to differ. The harbour had been shut for years. The boats were rotten.",
            &[
                "Mary Holt [indirect]: The harbour had been shut for years",
                "Mary Holt [indirect]: The boats were rotten",
            ],
        ),
        // Of a day, of somebody else, and nothing after it.
        ("Senator Mary Holt disagreed. The harbour was shut on 4 May 2019.", &[]),
        ("Senator Mary Holt disagreed. Carl Dunn had shut the harbour.", &[]),
        ("Senator Mary Holt disagreed. She was absent.", &[]),
        (
            "The harbour was late, Senator Mary Holt maintained. Besides, the boats were already in Lima.",
            &[
                "Mary Holt [indirect]: The harbour was late",
                "Mary Holt [indirect]: Besides, the boats were already in Lima",
            ],
        ),
    ]);
}

#[test]
fn verbs_find_their_clause_behind_particle_and_addressee() {
    check(&[
        (
            "Senator Mary Holt hit back that the harbour had no boats.",
            &["Mary Holt [indirect]: the harbour had no boats"],
        ),
        (
            "Senator Mary Holt wrote members that the harbour had no boats.",
            &["Mary Holt [indirect]: the harbour had no boats"],
        ),
        // A part of the text speaks for it.
        ("Paragraph 4, urging states to open \"all the harbours of the coast\", was struck out.", &[]),
    ]);
}

#[test]
fn attributions_behind_a_clause_take_verbs_of_other_uses() {
    check(&[
        (
            "Senator Mary Holt left early. Naming the boats was for the harbour board, she felt.",
            &["Mary Holt [indirect]: Naming the boats was for the harbour board"],
        ),
        // Before a thing the verb reports nothing.
        ("Senator Mary Holt felt the cold wind of the harbour.", &[]),
        (
            "Senator Mary Holt left early. On the boats, she confessed, the council had been braver than she.",
            &["Mary Holt [indirect]: the council had been braver than she"],
        ),
        (
            "Senator Mary Holt left early. The harbour was shut, she said; nobody had counted the boats.",
            &[
                "Mary Holt [indirect]: The harbour was shut",
                "Mary Holt [indirect]: nobody had counted the boats",
            ],
        ),
        ("Senator Mary Holt answered him that harbours silt.", &["Mary Holt [indirect]: harbours silt"]),
        // A ballot, and the contrary of what was told, are no words.
        ("Senator Mary Holt said aye on Tuesday when the boats were counted.", &[]),
        ("Cuba and Peru said otherwise; the harbour was shut.", &[]),
    ]);
}

#[test]
fn attributions_stand_where_they_can() {
    check(&[
        // The clause before an attribution, and a quotation behind it
        (
            "The fence was a matter for courts, Senator Mary Holt said, and the text was \"a stunt of people without sheep\".",
            &[
                "Mary Holt [indirect]: The fence was a matter for courts",
                "Mary Holt [mixed]: a stunt of people without sheep",
            ],
        ),
        (
            "All of the shepherds enjoy the care of two doctors, Senator Mary Holt said.",
            &["Mary Holt [indirect]: All of the shepherds enjoy the care of two doctors"],
        ),
        ("Speaking from the back of the hall, Senator Mary Holt said.", &[]),
        // Whose ambassador, not where
        ("Iran's U.N. ambassador said the harbour was shut.", &["Iran [indirect]: the harbour was shut"]),
        ("The Iranian U.N. envoy said the harbour was shut.", &["Iran [indirect]: the harbour was shut"]),
        // Two single marks that close a double one
        (
            "“We have mended this fence for many years,’’ said Senator Mary Holt. “It will be mended again,’’ she said.",
            &[
                "Mary Holt [direct]: We have mended this fence for many years",
                "Mary Holt [direct]: It will be mended again",
            ],
        ),
        // What somebody did before "saying" is no speech of hers
        (
            "Senator Mary Holt joined the left in denouncing the fence, saying, \"Shame is what it will cost us all.\"",
            &["Mary Holt [direct]: Shame is what it will cost us all."],
        ),
        (
            "According to Senator Mary Holt, the fence was a matter for courts.",
            &["Mary Holt [indirect]: the fence was a matter for courts"],
        ),
        // Over a place that opens with no common preposition
        (
            "Senator Mary Holt told reporters outside the hall that the fence was lost.",
            &["Mary Holt [indirect]: the fence was lost"],
        ),
        (
            "Senator Mary Holt let it be known on Friday, through her office, that the fence was lost.",
            &["Mary Holt [indirect]: the fence was lost"],
        ),
        (
            "Senator Mary Holt limited herself to saying that the fence was lost.",
            &["Mary Holt [indirect]: the fence was lost"],
        ),
        (
            "Senator Mary Holt said that both Cuba and Peru had asked for a fence.",
            &["Mary Holt [indirect]: both Cuba and Peru had asked for a fence"],
        ),
        (
            "Senator Mary Holt believes the fence counts for less than the sheep.",
            &["Mary Holt [indirect]: the fence counts for less than the sheep"],
        ),
        (
            "That, Senator Mary Holt remarked, had cost nobody a sheep.",
            &["Mary Holt [indirect]: had cost nobody a sheep"],
        ),
        (
            "Justice (retired) Mary Holt said that the fence was lost.",
            &["Mary Holt [indirect]: the fence was lost"],
        ),
        (
            "\"I would like to hear it from them,\" a visibly angered US envoy Mary Holt said.",
            &["Mary Holt [direct]: I would like to hear it from them"],
        ),
        // Nothing said: buttons, ballots, what a vote goes by, two words in marks.
        ("\"I counted,\" Senator Mary Holt said in the lift.", &[]),
        ("Senator Mary Holt pressed the yellow button and two others refused to be counted.", &[]),
        ("Peru answered \"Yes\" when the roll was called.", &[]),
        ("Votes are cast because every group may do so according to its size.", &[]),
    ]);
}

#[test]
fn sources_and_absolutes_keep_their_clauses() {
    check(&[
        (
            "The envoy Ada Morelund spoke. According to Morelund, who met them last month, the guards fear the mothers.",
            &["Ada Morelund [indirect]: the guards fear the mothers"],
        ),
        (
            "According to Amnesty International, which has followed the case since May, 40 people are in jail.",
            &["Amnesty International [indirect]: 40 people are in jail"],
        ),
        (
            "The list was refused, Norway insisting that it had been agreed in May.",
            &["Norway [indirect]: it had been agreed in May"],
        ),
        (
            "Norway's envoy spoke. The list was refused, the envoy insisting that it had been agreed in May.",
            &["Norway [indirect]: it had been agreed in May"],
        ),
        (
            "For the Greens, Ada Morelund said her group had no part in what she called \"a cult of guilt for rent\".",
            &["Ada Morelund [mixed]: a cult of guilt for rent"],
        ),
        // Those before the participle are no speakers.
        ("Norway presented the list, the text adding that it was late.", &[]),
        (
            "They had praised China, Norway and Peru, saying that it was late.",
            &["Iran [indirect]: it was late"],
        ),
    ]);
}

#[test]
fn who_is_called_by_office_or_nation_is_found() {
    check(&[
        (
            "The Swedish envoy Gunvor Lindahl had moved it. \"They praised the bread for an hour,\" the Swede wrote on her page.",
            &["Gunvor Lindahl [direct]: They praised the bread for an hour"],
        ),
        // Another nation's.
        (
            "The Iraqi envoy Ada Morelund spoke first. \"It is far too late for that,\" the Iranian said.",
            &["- [direct]: It is far too late for that"],
        ),
        (
            "\"We have friends on both sides,\" explained the head of the Kyrgyz delegation, deputy Almazbek Toktorov.",
            &["Almazbek Toktorov [direct]: We have friends on both sides"],
        ),
    ]);
}

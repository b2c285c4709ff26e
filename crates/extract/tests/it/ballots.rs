//! Votes on changes and on the way of proceeding, and those of other houses, each in a few sentences.

use crate::told::check;

#[test]
fn business_that_no_noun_names() {
    check(&[
        (
            "Senate acts on Myanmar",
            "ST. PAUL, Minn. — The Minnesota Senate passed a resolution on Myanmar on Monday, 59-7. An attempt by Sen. Roger \
             Klempner to send the resolution back to committee was defeated 24-42.",
            &["Minnesota Senate final 59/7/- adopted", "Minnesota Senate procedural 24/42/- rejected"],
        ),
        (
            "Senate acts on Myanmar",
            "ST. PAUL, Minn. — The Minnesota Senate passed a resolution on Myanmar on Monday, 59-7. A bid to delay the vote \
             was turned back 42-24.",
            &["Minnesota Senate final 59/7/- adopted", "Minnesota Senate procedural 24/42/- rejected"],
        ),
        (
            "Senate acts on Uganda",
            "WASHINGTON — The U.S. Senate passed a bill on Uganda on Monday, 70-25. Senators beat back an effort by Sen. Roy \
             Clegg to strip a provision, 30-65.",
            &["U.S. Senate final 70/25/- adopted", "U.S. Senate amendment 30/65/- rejected"],
        ),
        (
            "Peers act",
            "LONDON — The House of Lords voted on Monday by 274 to 172 to amend the Rwanda Bill.",
            &["House of Lords amendment 274/172/- adopted"],
        ),
        // An act of law is amended by a bill.
        (
            "House acts",
            "WASHINGTON — The U.S. House voted 311-90 on Monday to pass a bill to amend the Foreign Assistance Act.",
            &["U.S. House of Representatives final 311/90/- adopted"],
        ),
    ]);
}

#[test]
fn houses_of_other_towns() {
    check(&[
        (
            "Council acts",
            "FREMONT, Calif. — The Fremont City Council adopted a resolution on Mali on Monday, 4-3. San Jose's City Council \
             approved a similar resolution 8-2 in May.",
            &["Fremont City Council final 4/3/- adopted", "San Jose City Council final 8/2/- adopted"],
        ),
        (
            "Council acts",
            "DURHAM, N.C. — The Durham City Council adopted a resolution on Mali on Monday, 7-2. Raleigh's council turned down \
             a similar resolution in May, 5-3.",
            &["Durham City Council final 7/2/- adopted", "Raleigh's council final 3/5/- rejected"],
        ),
        (
            "Council acts",
            "PORTLAND, Maine — The Portland City Council adopted an ordinance on Mali on Monday, 5-0. The council's Finance \
             Committee had recommended the ordinance, 2-1.",
            &["Portland City Council final 5/0/- adopted", "Finance Committee final 2/1/- adopted"],
        ),
        (
            "Church acts",
            "DETROIT — The General Assembly of the Presbyterian Church voted 310-303 on Friday to adopt a resolution on Israel.",
            &["General Assembly of the Presbyterian Church final 310/303/- adopted"],
        ),
    ]);
}

#[test]
fn who_moves_a_change_decides_nothing() {
    check(&[
        (
            "States act",
            "The States Assembly backed a proposition on Mali on Monday by 40 votes to 4. An amendment by the Council of \
             Ministers was adopted by 25 votes to 19.",
            &[
                "States Assembly of Jersey final 40/4/- adopted",
                "States Assembly of Jersey amendment 25/19/- adopted",
            ],
        ),
        (
            "Assembly acts",
            "The National Assembly of Tanzania passed the Media Services Bill on Monday by 80 votes to 4. An amendment by Ms \
             Halima Mdee was put to a voice vote and lost.",
            &[
                "National Assembly of Tanzania final 80/4/- adopted",
                "National Assembly of Tanzania amendment -/-/- rejected",
            ],
        ),
        // What a chamber carried before is its own.
        (
            "Council acts",
            "The States Assembly backed a proposition on Mali on Monday. An amendment was adopted by the Council of Ministers \
             by 5 votes to 2.",
            &["Council of Ministers amendment 5/2/- adopted"],
        ),
    ]);
}

#[test]
fn benches_and_card_votes() {
    check(&[
        (
            "Peers act",
            "A motion on Ethiopia was carried in the House of Lords on Monday by 144 votes to 121. The bishops split, three \
             voting for and one against.",
            &["House of Lords final 144/121/- adopted"],
        ),
        (
            "Council splits",
            "The Durham City Council split on a resolution on Mali on Monday, five voting for and four against.",
            &["Durham City Council final 5/4/- adopted"],
        ),
        (
            "Congress acts",
            "Delegates at the Trades Union Congress passed a motion on Mali on Monday by 2,556,000 votes to 2,411,000.",
            &["Trades Union Congress final 2556000/2411000/- adopted"],
        ),
    ]);
}

#[test]
fn the_house_of_the_state_a_story_is_written_from() {
    check(&[
        (
            "House acts",
            "DES MOINES, Iowa — The House approved a bill on genocide 71-25 on Monday.",
            &["Iowa House of Representatives final 71/25/- adopted"],
        ),
        (
            "House acts",
            "BOSTON — The House approved a bill on Tibet 371-25 on Monday, and Congress will soon send it to the president.",
            &["U.S. House of Representatives final 371/25/- adopted"],
        ),
    ]);
}

#[test]
fn numbers_that_are_none() {
    check(&[
        (
            "Assembly acts",
            "The UN General Assembly adopted a resolution on Cuba on Thursday by 187-2, with the United States and Israel voting \
             no and Ukraine abstaining.",
            &["UN General Assembly final 187/2/- adopted"],
        ),
        (
            "Assembly acts",
            "The UN General Assembly adopted a resolution on Mali by consensus on Thursday. The text, co-sponsored by 123 \
             countries including China, was also endorsed by Morocco.",
            &["UN General Assembly final -/-/- adopted"],
        ),
        (
            "Assembly acts",
            "The UN General Assembly adopted a resolution on Mali on Thursday by 121 votes to 7, with no state abstaining.",
            &["UN General Assembly final 121/7/0 adopted"],
        ),
    ]);
}

#[test]
fn committees_and_changes_told_by_the_way() {
    check(&[
        (
            "House acts",
            "The House of Councillors passed a bill on hate speech on Friday by 221 to 7. The bill cleared the chamber's \
             Committee on Judicial Affairs by 12 to 3 a day earlier.",
            &[
                "Japanese House of Councillors final 221/7/- adopted",
                "Committee on Judicial Affairs final 12/3/- adopted",
            ],
        ),
        (
            "House acts",
            "The Chamber of Deputies raised the maximum to life, a change that was carried by 121 to 79. The bill on Mali passed \
             by 163 votes to 17.",
            &["Chamber of Deputies amendment 121/79/- adopted", "Chamber of Deputies final 163/17/- adopted"],
        ),
        (
            "Council acts",
            "The UN Human Rights Council extended the mandate of its experts on Chad on Monday by 23 votes to \
             9. Last year the extension went through by 26 votes to five.",
            &["UN Human Rights Council final 23/9/- adopted", "UN Human Rights Council final 26/5/- adopted"],
        ),
    ]);
}

//! Rows of voters told beside others.

use super::check;

#[test]
fn those_beside_others() {
    check(&[
        ("Voting against with China were Cuba and Sudan.", "China no, Cuba no, Sudan no"),
        (
            "No other state voted in favour, with the exception of Malawi and Gambia.",
            "Malawi yes, Gambia yes",
        ),
        (
            "All members abstained except Malawi and Peru, which voted in favour, and Fiji, which voted against.",
            "Malawi yes, Peru yes, Fiji no",
        ),
        ("All the members voted no, apart from Fiji, which supported it.", "Fiji yes"),
        ("All members apart from Hon. Ada Roe of the SPD voted in support of the bill.", "Ada Roe no"),
        ("Everyone save for Ada Roe and Carl Dunn voted against it.", "Ada Roe yes, Carl Dunn yes"),
        ("Most members apart from Ada Roe voted for it.", ""),
        ("It was adopted with 8 abstentions, among which Mexico and Peru.", "Mexico abstain, Peru abstain"),
        (
            "It was adopted with 8 abstentions, including those of Mexico and Peru.",
            "Mexico abstain, Peru abstain",
        ),
        ("Peru, which voted in favour, and Fiji, which voted against, spoke.", "Peru yes, Fiji no"),
        ("Ten abstained. Peru, Fiji and Chad rejected the motion.", "Peru no, Fiji no, Chad no"),
        ("Ten abstained. Peru rejected the motion.", ""),
        (
            "It was adopted without a vote, although Peru and Myanmar's ousted envoy dissociated themselves.",
            "Peru dissociated, Myanmar dissociated",
        ),
        ("The draft received only Peru's vote.", "Peru yes"),
        ("The draft received the votes of Peru and Fiji.", "Peru yes, Fiji yes"),
        ("It fell as Peru and Fiji voted against it.", "Peru no, Fiji no"),
        ("The draft won the support of Peru.", ""),
        ("Some members abstained, but Malawi, which voted in favour, spoke of Fiji.", "Malawi yes"),
        (
            "Four countries (Brazil, Mexico, Peru and Chad) abstained.",
            "Brazil abstain, Mexico abstain, Peru abstain, Chad abstain",
        ),
        (
            "It was adopted with the votes of the SPD against those of the AfD.",
            "Social Democratic Party of Germany yes, Alternative for Germany no",
        ),
        (
            "Voting no were Republicans Thomas Maddox of Kentucky and Carl Dunn of Ohio.",
            "Thomas Maddox no, Carl Dunn no",
        ),
        ("It was adopted. The AfD and parts of the SPD abstained.", "Alternative for Germany abstain"),
        ("Most of the SPD voted against it.", ""),
        (
            "It was adopted. Fidesz and its ally KDNP voted for it, as did Mi Hazánk.",
            "Fidesz yes, Christian Democratic People's Party of Hungary yes, Mi Hazánk yes",
        ),
        (
            "BJP members staged a walkout, and the JD(S) also walked out.",
            "Bharatiya Janata Party not_voting, Janata Dal (Secular) not_voting",
        ),
        ("The bill passed amid a walkout by the BJP.", "Bharatiya Janata Party not_voting"),
        ("Members of Shas absented themselves from the plenum.", "Shas absent"),
        ("Some MKs from Shas absented themselves from the plenum.", ""),
        ("Several members of the AfD voted against it.", ""),
        ("The three members of the AfD voted against it.", "Alternative for Germany no"),
        ("Ada Roe backed the motion, as did Ben Lee.", ""),
        ("Ada Roe voted for the motion, as did Ben Lee.", "Ada Roe yes, Ben Lee yes"),
        ("The Academic Staff Union opposed it, and the BJP voted against it.", "Bharatiya Janata Party no"),
        (
            "It was adopted, with the BJP's members staging a walkout before the vote.",
            "Bharatiya Janata Party not_voting",
        ),
        ("It was adopted, with the BJP staging a rally.", ""),
        ("Teachers staged a walkout, and the BJP spoke of it.", ""),
        ("Kenya was there; opponents, among them Peru, argue it is late.", ""),
        ("The critics of Kenya argue against those of Peru.", ""),
    ]);
}

#[test]
fn weight_behind_a_text_and_earlier_votes() {
    check(&[
        ("Five members were opposed: Fiji, Chad and Mali.", "Fiji no, Chad no, Mali no"),
        ("Besides Chad itself, the states that voted against included Mali.", "Chad no, Mali no"),
        ("It won 40 votes, 12 abstaining, after Peru and Fiji lined up behind it.", "Peru yes, Fiji yes"),
        ("Peru threw its weight behind the text, while Fiji voted against.", "Peru yes, Fiji no"),
        ("Fiji, which had abstained in previous votes on the matter, this time said yes.", "Fiji yes"),
        (
            "Eight abstained, among them Fiji and Peru, and two, Chad and Mali, did not send anyone.",
            "Fiji abstain, Peru abstain, Chad absent, Mali absent",
        ),
        ("Fiji's delegate walked out before the vote was taken.", "Fiji not_voting"),
        ("Twenty-six, Chad among them, would say neither.", "Chad of 26"),
        ("Forty voted for it and nine (the Arab League to a man) against.", "Arab League of 9"),
        ("Fiji and Peru voted with the sponsors.", "Fiji yes, Peru yes"),
        ("Fiji and Peru voted with the sponsors' rivals.", ""),
        ("Fiji and Peru decided to take sides.", ""),
        ("Fiji spoke to a man of the press.", ""),
        ("The UN Security Council met. Russia and China killed the draft.", "Russia no, China no"),
        ("The UN Security Council met. The draft was blocked by Russia.", "Russia no"),
        ("The text got nine votes to five, Fiji and Chad among the five.", "Fiji of 5, Chad of 5"),
        ("The UN Security Council met. Fiji and Chad killed the draft.", ""),
        ("The UN Security Council met. Russia blocked the road.", ""),
        ("The UN Security Council met. The road was blocked by Russia.", ""),
        ("The Senate met. Russia blocked the draft.", ""),
        ("Peru threw its weight behind the door.", ""),
        ("Fiji sent nobody a letter.", ""),
    ]);
}

#[test]
fn votes_that_parties_bring() {
    check(&[
        (
            "The CDU and the AfD mustered 229 votes for the motion, counting those of the SPD and Shas.",
            "Christian Democratic Union yes, Alternative for Germany yes, Social Democratic Party of Germany yes, Shas yes",
        ),
        (
            "The AfD and the SPD could put together only 88 votes against it.",
            "Alternative for Germany no, Social Democratic Party of Germany no",
        ),
        (
            "The SPD secured 300 votes in favour of the bill, while the AfD managed only 88 against.",
            "Social Democratic Party of Germany yes, Alternative for Germany no",
        ),
        ("The motion was carried. The two BJP legislators walked out.", "Bharatiya Janata Party not_voting"),
        ("The motion was carried by 61 to 50. The five Shas lawmakers voted against it.", "Shas no"),
        // A party's share at the polls, a text's own votes, some members of a party.
        ("The AfD mustered 88 votes for every hundred of the SPD.", ""),
        ("The motion mustered 229 votes for and 88 against.", ""),
        ("The motion was carried. The two Shas lawmakers who crossed the aisle voted for it.", ""),
        ("The motion was carried. Three Shas lawmakers voted for it.", ""),
    ]);
}

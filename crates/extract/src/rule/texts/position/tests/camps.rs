//! Voters told by their camp, in lists with a label, and with the verb left out.

use super::check;

#[test]
fn camps() {
    check(&[
        ("Fiji cast its ballot with the majority.", "Fiji winner"),
        ("Peru and Fiji ended up with the majority.", "Peru winner, Fiji winner"),
        ("Chad and Mali were in the minority.", "Chad loser, Mali loser"),
        ("Chad and Mali found themselves on the losing side.", "Chad loser, Mali loser"),
        ("On the losing side were Chad and Mali.", "Chad loser, Mali loser"),
        ("Chad, Mali and Niger were in the camp of the noes.", "Chad no, Mali no, Niger no"),
        ("Chad and Mali were in the column against.", "Chad no, Mali no"),
        ("Chad and Mali were with the noes.", "Chad no, Mali no"),
        ("Chad and Mali were the naysayers.", "Chad no, Mali no"),
        (
            "The AfD and the FDP formed the ayes.",
            "Alternative for Germany yes, Free Democratic Party of Germany yes",
        ),
        ("With Peru and Fiji the abstainers, nobody was surprised.", "Peru abstain, Fiji abstain"),
        ("Chad then joined the noes.", "Chad no"),
        ("Chad and Mali were the no votes.", "Chad no, Mali no"),
        ("Chad and Mali were the two dissenting votes.", "Chad no, Mali no"),
        ("It passed with Chad flipping to yes.", "Chad yes"),
        ("Eight voted no—Chad, Mali and Niger.", "Chad no, Mali no, Niger no"),
        // Near misses.
        ("Chad spoke with the majority leader.", ""),
        ("Fiji would be in the minority.", ""),
        ("Chad was in the majority of cases ready to talk.", ""),
    ]);
}

#[test]
fn without_their_verb() {
    check(&[
        ("Peru voted for it and Chad against it.", "Peru yes, Chad no"),
        ("Peru and Fiji said yes, Chad and Mali no.", "Peru yes, Fiji yes, Chad no, Mali no"),
        ("Peru voted yes, Chad no, and Mali abstained.", "Peru yes, Chad no, Mali abstain"),
        (
            "The SPD opposed it, the FDP in support.",
            "Social Democratic Party of Germany no, Free Democratic Party of Germany yes",
        ),
        ("Unlike Chad, Peru voted yes.", "Peru yes"),
        ("Peru, unlike Chad, voted yes.", "Peru yes"),
        ("Peru and, surprisingly, Chad voted yes.", "Peru yes, Chad yes"),
        // Near misses.
        ("Peru asked for a vote and Chad no more.", ""),
        ("The case pits Peru against Chad.", ""),
    ]);
}

#[test]
fn labels() {
    check(&[
        ("Yes: Peru, Fiji. No: Chad, Mali.", "Peru yes, Fiji yes, Chad no, Mali no"),
        ("In favour: Peru; opposed: Chad; absent: Mali.", "Peru yes, Chad no, Mali absent"),
        (
            "For: the AfD and the FDP. Against: the SPD.",
            "Alternative for Germany yes, Free Democratic Party of Germany yes, Social Democratic Party of Germany no",
        ),
        ("The three: Peru, Chad and Mali.", "Peru of 3, Chad of 3, Mali of 3"),
        ("The three who said no were Peru, Chad and Mali.", "Peru no, Chad no, Mali no"),
        ("Three countries said no: Peru, Chad and Mali.", "Peru no, Chad no, Mali no"),
        ("Eight countries, led by Chad and Mali, voted against.", "Chad no, Mali no"),
        ("Eight countries, with Chad and Mali in the lead, voted against.", "Chad no, Mali no"),
        ("It passed 9-3, with the nay votes coming from Chad, Mali and Niger.", "Chad no, Mali no, Niger no"),
        ("The two no votes cast by Chad and Mali surprised many.", "Chad no, Mali no"),
        // Near misses.
        ("Of the six who opposed it, four were from Chad.", ""),
        ("He had one word for Chad: no.", ""),
    ]);
}

#[test]
fn as_a_body() {
    check(&[
        ("The AfD voted as one against it.", "Alternative for Germany no"),
        ("The AfD voted as a bloc against the motion.", "Alternative for Germany no"),
        ("The AfD was solidly opposed.", "Alternative for Germany no"),
        ("The AfD closed ranks against the bill.", "Alternative for Germany no"),
        (
            "It was adopted against the votes of the AfD and the SPD.",
            "Alternative for Germany no, Social Democratic Party of Germany no",
        ),
        ("It was passed over the objections of the AfD.", "Alternative for Germany no"),
        ("The rest of the AfD voted against.", "Alternative for Germany no"),
        ("All but three of the AfD voted against.", "Alternative for Germany no"),
        ("The AfD, which had hesitated, came down in favour.", "Alternative for Germany yes"),
        ("In the end the AfD voted for it too.", "Alternative for Germany yes"),
        ("The AfD refused to vote.", "Alternative for Germany not_voting"),
        (
            "It was passed by 99 votes to 40. The AfD turned it down. The FDP gave its support.",
            "Alternative for Germany no, Free Democratic Party of Germany yes",
        ),
        ("Not even Chad voted against it.", ""),
        // Near misses.
        ("The AfD voted for the veto.", ""),
        ("The AfD refused to vote on a text it had not read.", ""),
        ("The ministry gave its support to the families.", ""),
    ]);
}

#[test]
fn owners_of_a_vote() {
    check(&[
        ("Chad's no vote was expected.", "Chad no"),
        ("Chad's vote in favour was decisive.", "Chad yes"),
        ("Chad registered its abstention.", "Chad abstain"),
        ("Havana and Moscow voted against.", "Cuba no, Russia no"),
        ("Beijing voted no, as did Havana and Asmara.", "China no, Cuba no, Eritrea no"),
        ("Beijing and its allies voted no.", "China no"),
        ("The AfD parliamentary group voted no.", "Alternative for Germany no"),
        ("The AfD absented itself from the vote.", "Alternative for Germany not_voting"),
        ("Dissent came from the AfD.", "Alternative for Germany no"),
        ("The motion was carried by the FDP.", "Free Democratic Party of Germany yes"),
        ("Among the Greens, only Lars Brandvold voted no.", "Lars Brandvold no"),
        // Near misses.
        ("The FDP pushed the motion through against the AfD.", ""),
        ("Havana and Moscow are cold in winter.", ""),
    ]);
}

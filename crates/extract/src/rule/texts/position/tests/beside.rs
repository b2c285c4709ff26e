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
        ("Kenya was there; opponents, among them Peru, argue it is late.", ""),
        ("The critics of Kenya argue against those of Peru.", ""),
    ]);
}

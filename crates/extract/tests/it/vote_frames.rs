//! Frames that few votes are told in: decisions in two verbs, objects behind their count, changes by other words.

use crate::told::check;

const HEAD: &str = "Vote taken";

/// What was decided is told by a second verb, behind the count.
#[test]
fn a_decision_in_two_verbs() {
    const COUNCIL: &str = "GENEVA — The UN Human Rights Council";
    let told = |rest: &str, want: &[&str]| check(&[(HEAD, &format!("{COUNCIL} {rest}"), want)]);
    told(
        "agreed, 24-16, to postpone consideration of a resolution on Chad.",
        &["UN Human Rights Council procedural 24/16/- adopted"],
    );
    told(
        "decided by 24 votes to 16 to delay a vote on a draft resolution on Chad.",
        &["UN Human Rights Council procedural 24/16/- adopted"],
    );
    told(
        "agreed, 24-16, not to adopt a resolution on Chad.",
        &["UN Human Rights Council final 16/24/- rejected"],
    );
    told(
        "decided against a resolution on Chad by 24 votes to 16.",
        &["UN Human Rights Council final 16/24/- rejected"],
    );
    // Near misses: what is agreed to is the text.
    told(
        "agreed by 24 votes to 16 to a resolution on Chad.",
        &["UN Human Rights Council final 24/16/- adopted"],
    );
    told("agreed, 24-16, a resolution on Chad.", &["UN Human Rights Council final 24/16/- adopted"]);
}

/// How many voted to throw a text out are its noes.
#[test]
fn voters_who_throw_a_text_out() {
    const HOUSE: &str = "ACCRA — Ghana's parliament debated the Prison Camps Bill on Tuesday.";
    let told = |rest: &str, want: &[&str]| check(&[(HEAD, &format!("{HOUSE} {rest}"), want)]);
    told(
        "In the evening 28 of its 57 deputies voted to throw out the bill. Twenty-four supported it.",
        &["Parliament of Ghana final 24/28/- rejected"],
    );
    told(
        "In the end 28 members voted to reject the bill and 24 to pass it.",
        &["Parliament of Ghana final 24/28/- rejected"],
    );
    told(
        "In the evening 28 of its 57 deputies voted to pass the bill.",
        &["Parliament of Ghana final 28/-/- adopted"],
    );
}

/// Approved by voice long before a veto was voted on: another vote, on the same text.
#[test]
fn approved_before_it_was_vetoed() {
    const HOUSE: &str = "ACCRA — Ghana's parliament failed on Tuesday to override the veto of a bill on prison camps. The bill got \
                         158 votes, with 91 against.";
    let told = |rest: &str, want: &[&str]| check(&[(HEAD, &format!("{HOUSE} {rest}"), want)]);
    told(
        "Members approved it by voice in July.",
        &["Parliament of Ghana final 158/91/- rejected", "Parliament of Ghana final -/-/- adopted"],
    );
    told(
        "The bill was voted down by a show of hands on Tuesday.",
        &["Parliament of Ghana final 158/91/- rejected"],
    );
}

/// `should be deferred` puts no vote off.
#[test]
fn what_a_text_would_defer() {
    check(&[(
        HEAD,
        "STRASBOURG — The Parliamentary Assembly of the Council of Europe adopted a resolution on Chad on \
         Tuesday by 78 votes to 13. Museums should be free, it adds. It was drawn up for the culture \
         committee, where it had passed in May by 22 votes to three.",
        &[
            "Parliamentary Assembly of the Council of Europe final 78/13/- adopted",
            "culture committee final 22/3/- adopted",
        ],
    )]);
}

/// `It rejected by five votes to two a text on Nepal`: what is counted stands behind its count.
#[test]
fn an_object_behind_its_count() {
    const CHAD: &str = "GENEVA — The UN Human Rights Council adopted a resolution on Chad on Tuesday.";
    let told = |rest: &str, want: &[&str]| check(&[(HEAD, &format!("{CHAD} {rest}"), want)]);
    told(
        "It rejected by 24 votes to 16 a resolution on Mali.",
        &["UN Human Rights Council final 16/24/- rejected"],
    );
    told("It then passed by 24-16 a text on Mali.", &["UN Human Rights Council final 24/16/- adopted"]);
    told(
        "It rejected by 24 votes to 16 an amendment by Peru.",
        &["UN Human Rights Council amendment 16/24/- rejected"],
    );
    told(
        "It rejected by 24 votes against 16 a proposal of the delegate of Peru to postpone the matter.",
        &["UN Human Rights Council procedural 16/24/- rejected"],
    );
    // Near miss: the text has gone before.
    told(
        "It was adopted by 24 votes to 16 the same day.",
        &["UN Human Rights Council final 24/16/- adopted"],
    );
}

/// Changes that are not called amendments.
#[test]
fn changes_by_other_words() {
    const BILL: &str =
        "ACCRA — Ghana's parliament passed the Prison Camps Bill on Tuesday by 90 votes to 40.";
    const PASSED: &str = "Parliament of Ghana final 90/40/- adopted";
    let told = |rest: &str, want: &str| check(&[(HEAD, &format!("{BILL} {rest}"), &[PASSED, want])]);
    told(
        "Members refused, 41-89, to strip a clause on bail from the bill.",
        "Parliament of Ghana amendment 41/89/- rejected",
    );
    told("It declined by 41 votes to 89 to add a clause.", "Parliament of Ghana amendment 41/89/- rejected");
    told(
        "A change put forward by the Greens was accepted by 70 votes to 60.",
        "Parliament of Ghana amendment 70/60/- adopted",
    );
    told(
        "An amendment by the Greens was included in the bill. Seventy members voted for this decision and 60 opposed it.",
        "Parliament of Ghana amendment 70/60/- adopted",
    );
}

/// Sides in words that few counts have.
#[test]
fn sides_in_rarer_words() {
    const TEXT: &str = "GENEVA — The UN Human Rights Council adopted a resolution on Chad on Tuesday";
    let told = |rest: &str, want: &[&str]| check(&[(HEAD, &format!("{TEXT}{rest}"), want)]);
    told(
        " with 24 votes and 16 abstentions, without any vote against.",
        &["UN Human Rights Council final 24/0/16 adopted"],
    );
    told(
        ". The vote was 24 for the resolution, 16 against.",
        &["UN Human Rights Council final 24/16/- adopted"],
    );
    // Near miss: a number of what else is for the text.
    told(
        " by 24 votes to 16. There were 11 reasons for the resolution, he said.",
        &["UN Human Rights Council final 24/16/- adopted"],
    );
}

//! Acts told by a verb with its object, and texts told by a noun that seldom names one, each with its near miss.

use crate::fates::{check, dated, fate};

const COUNCIL: &str =
    "GENEVA, March 14 - The Human Rights Council on Thursday debated a draft resolution on Mali. ";
const HOUSE: &str = "NAIROBI, March 14 - Kenya's parliament passed the Park Bill last month. On Thursday, ";

/// What a sentence after the lead makes of its text; nothing where the lead alone tells no act.
fn after(lead: &str, rows: &[(&str, &[&str])]) {
    let whole: Vec<String> = rows.iter().map(|(text, _)| format!("{lead}{text}")).collect();
    let rows: Vec<(&str, &[&str])> =
        whole.iter().zip(rows).map(|(w, (_, want))| (w.as_str(), *want)).collect();
    check(fate, &rows);
}

#[test]
fn carried_and_lost() {
    const WON: &[&str] = &["UN Human Rights Council: Mali, adopted"];
    const LOST: &[&str] = &["UN Human Rights Council: Mali, rejected"];
    after(
        COUNCIL,
        &[
            ("The draft won the votes it needed.", WON),
            ("The draft mustered a majority.", WON),
            ("The draft got the green light.", WON),
            ("The draft was voted through.", WON),
            ("The chair declared the draft carried.", WON),
            ("It then passed.", WON),
            ("Members ended up adopting the draft.", WON),
            ("The draft was rubber-stamped.", WON),
            ("The draft was backed by a majority of members.", WON),
            ("The draft did not get the needed votes.", LOST),
            ("The draft received too few votes.", LOST),
            ("The draft could not muster a majority.", LOST),
            ("The draft was not adopted.", LOST),
            ("The draft did not pass.", LOST),
            ("The draft did not make it through.", LOST),
            ("Members voted the draft down.", LOST),
            ("Members declined to adopt the draft.", LOST),
            ("Members failed to adopt the draft.", LOST),
            ("Members did not adopt the draft.", LOST),
            ("Members declined to accept the draft.", LOST),
            ("Members refused to ratify the draft.", LOST),
            ("The draft found no majority.", LOST),
            ("The draft won fewer votes than needed.", LOST),
            ("The draft received less than a majority.", LOST),
            ("The draft got half the votes it needed.", LOST),
            ("The draft got the few votes it still needed.", WON),
            ("The draft did not pass. Yet members were calm.", LOST),
            // Not yet, not so, and of something else.
            ("The draft has not yet found a majority.", &[]),
            ("The draft would need to win a majority.", &[]),
            ("The author of the draft won a majority in his district.", &[]),
            ("The draft was backed by a majority of experts in Oslo.", &[]),
            ("Norway did not adopt the tone of the draft.", &[]),
            ("The party was glad. It won a majority of seats.", &[]),
            ("The chair has not declared the draft carried.", &[]),
            ("The Council has not pushed through the draft.", &[]),
        ],
    );
}

#[test]
fn vetoed_and_in_force() {
    const SIGNED: &[&str] = &["Parliament of Kenya: , enacted"];
    const VETOED: &[&str] = &["Parliament of Kenya: , vetoed"];
    const PASSED: &str = "Parliament of Kenya: , passed_legislature";
    after(
        HOUSE,
        &[
            ("the president assented to the bill.", SIGNED),
            ("the bill was signed by the president.", SIGNED),
            ("the bill was gazetted.", SIGNED),
            ("the bill came into force.", SIGNED),
            ("the president declined to sign the bill.", VETOED),
            ("the president withheld assent from the bill.", VETOED),
            ("the president has not withheld assent from the bill.", &[PASSED]),
            ("the law came into force in Uganda.", &[PASSED]),
        ],
    );
    let whole = format!("{HOUSE}the bill received royal assent and was gazetted.");
    check(dated, &[(whole.as_str(), &["passed_legislature 2024-02, enacted 2024-03-14"])]);
    after(
        "NEW YORK, March 14 - The United Nations Security Council on Thursday debated a draft resolution on Mali. ",
        &[
            ("A Russian veto blocked the draft.", &["UN Security Council: Mali, vetoed"]),
            ("The draft fell to a Russian veto.", &["UN Security Council: Mali, vetoed"]),
            ("The draft was blocked by a Russian veto.", &["UN Security Council: Mali, vetoed"]),
            ("Norway feared a Russian veto.", &[]),
            ("The draft ran into a veto threat from Russia.", &[]),
            ("The draft was not blocked by a Russian veto.", &[]),
            ("China has not invoked its veto.", &[]),
        ],
    );
}

#[test]
fn waiting_and_elsewhere() {
    const WAITS: &[&str] = &["UN Human Rights Council: Mali, deferred"];
    after(
        COUNCIL,
        &[
            ("The draft was put on hold.", WAITS),
            ("The draft was pushed back to June.", WAITS),
            ("Members put the draft on ice.", WAITS),
            ("The vote on the draft was called off.", WAITS),
            ("The chair postponed the vote on the draft.", WAITS),
            ("The vote was put off until Monday.", WAITS),
            ("Members agreed to postpone the vote.", WAITS),
            ("Norway dropped the draft.", &["UN Human Rights Council: Mali, withdrawn"]),
            ("The draft was not put on hold.", &[]),
            ("The chair has not called off the vote on the draft.", &[]),
            ("The concert was put off until Monday.", &[]),
            ("Norway called off its search in the desert.", &[]),
            ("Norway dropped the idea of a draft.", &[]),
        ],
    );
}

#[test]
fn texts_by_other_nouns() {
    const PASSED: &[&str] = &["Sejm: , passed_chamber"];
    after(
        "WARSAW, March 14 - The Sejm on Thursday ",
        &[
            ("passed a law on river parks.", PASSED),
            ("passed a draft law on river parks.", PASSED),
            ("approved a constitutional amendment on river parks.", PASSED),
            ("adopted amendments to the penal code.", PASSED),
            ("heard a law professor.", &[]),
            ("debated amendments to the penal code.", &[]),
            ("rejected an amendment to the draft law.", &[]),
            ("heard that a law on parks was good.", &[]),
        ],
    );
}

//! What leaves a text waiting, kills it or dates it, in the words of many houses, each with its near miss.

mod fates;

use fates::{check, dated, fate};

#[test]
fn texts_that_wait() {
    check(
        fate,
        &[
            (
                "The Knesset on Monday took up a motion on Sudan, but it never reached a vote.",
                &["Knesset: Sudan, deferred"],
            ),
            (
                "The Seattle City Council heard two hours of comment on a resolution on Sudan, which was continued to April 2.",
                &["Seattle City Council: Sudan, deferred"],
            ),
            (
                "The Bundestag on Friday approved a motion on Mali. Last June a sharper draft was dropped.",
                &["Bundestag: Mali, adopted", "Bundestag: Mali, withdrawn"],
            ),
            (
                "The Security Council met on Tuesday, and China killed a draft resolution on Myanmar.",
                &["UN Security Council: Myanmar, vetoed"],
            ),
            (
                "The Bundestag on Friday approved a motion on Mali. A similar motion was buried in the Committee on Human Rights in \
                 2019.",
                &["Bundestag: Mali, adopted", "Committee on Human Rights: Mali, lapsed"],
            ),
            (
                "The Bundestag on Friday adopted a motion on Mali. A Left motion condemning Rwanda failed.",
                &["Bundestag: Mali, adopted", "Bundestag: Rwanda, rejected"],
            ),
            (
                "The Bundestag on Friday adopted a motion on Mali. A speaker praised the motion, and Rwanda failed again.",
                &["Bundestag: Mali, adopted"],
            ),
            (
                "The House of Lords on Friday adopted a motion on Mali. A bill on Rwanda, brought in last month, was talked out.",
                &["House of Lords: Mali, adopted", "House of Lords: Rwanda, lapsed"],
            ),
            (
                "The Swiss National Council on Tuesday adopted a motion on Mali by 103 votes to 87. The Foreign Affairs Committee \
                 had rejected the motion by 13 votes to 12.",
                &["Swiss National Council: Mali, adopted"],
            ),
            // What lapsed is what the clause hangs on.
            (
                "The U.S. House of Representatives passed a bill on Mali on Friday. The bill would extend sanctions that were first \
                 imposed in 2016 and that lapsed last year.",
                &["U.S. House of Representatives: Mali, passed_chamber"],
            ),
            (
                "The U.S. House of Representatives passed a bill on Mali, which lapsed in the Senate.",
                &["U.S. House of Representatives: Mali, lapsed"],
            ),
            // What was taken back is done with.
            (
                "A resolution on Sudan was withdrawn in the Lok Sabha on Friday. The next item, a resolution by Ravi Menon on \
                 Mali, was debated briefly and put off.",
                &["Lok Sabha: Sudan, withdrawn", "Lok Sabha: Mali, deferred"],
            ),
            (
                "The Human Rights Council on Tuesday adopted a resolution on Chad. Norway withdrew a stronger draft, L.31, on \
                 Monday.",
                &["UN Human Rights Council: Chad, adopted", "UN Human Rights Council: Chad, withdrawn"],
            ),
            // Other things wait, and others kill.
            (
                "The Bundestag on Friday approved a motion on Mali, where charges were dropped and talks never reached the floor.",
                &["Bundestag: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn what_a_state_kills() {
    check(
        fate,
        &[
            (
                "The Security Council met on Tuesday. The draft resolution on Myanmar was sunk by Russia.",
                &["UN Security Council: Myanmar, vetoed"],
            ),
            (
                "The Security Council met on Tuesday, and Russia torpedoed the draft resolution on Myanmar.",
                &["UN Security Council: Myanmar, vetoed"],
            ),
            (
                "The Lok Sabha on Tuesday torpedoed a resolution on Myanmar.",
                &["Lok Sabha: Myanmar, rejected"],
            ),
            // Those whom a state has killed.
            (
                "The Security Council on Tuesday adopted a resolution on Sudan, where Chad killed nine in spring.",
                &["UN Security Council: Sudan, adopted"],
            ),
        ],
    );
}

#[test]
fn what_lies_ahead_waits_not_yet() {
    check(
        fate,
        &[
            (
                "The Knesset on Monday debated a motion on Sudan. The motion could not be taken up.",
                &["Knesset: Sudan, deferred"],
            ),
            (
                "The Bundestag on Friday adopted a motion on Mali. Members had asked the house to hold the motion over until June.",
                &["Bundestag: Mali, adopted"],
            ),
            (
                "The Seattle City Council heard a resolution on Sudan on Tuesday. The resolution may be continued to April 2.",
                &[],
            ),
            (
                "The Knesset debated a motion on Sudan on Monday. Members want to hold the motion over until June.",
                &[],
            ),
            (
                "The Bundestag on Friday adopted a motion on Mali. The house did not hold the motion over until June.",
                &["Bundestag: Mali, adopted"],
            ),
            (
                "The Bundestag on Friday adopted a motion on Mali. The motion was not dropped, as some had feared.",
                &["Bundestag: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn money_is_set_aside_too() {
    check(
        fate,
        &[
            (
                "The Knesset took up a motion on Sudan on Monday. The motion was set aside.",
                &["Knesset: Sudan, deferred"],
            ),
            (
                "The Bundestag on Friday adopted a motion on Mali. A Left motion on Rwanda was set aside.",
                &["Bundestag: Mali, adopted", "Bundestag: Rwanda, deferred"],
            ),
            (
                "The Bundestag on Friday adopted a motion on Mali. The motion set aside $30m for parks.",
                &["Bundestag: Mali, adopted"],
            ),
            (
                "The Bundestag on Friday adopted a motion on Mali. Under the motion, old debts were written off.",
                &["Bundestag: Mali, adopted"],
            ),
        ],
    );
}

/// `A motion adopted by the house does not bind ministers` is any motion; what is denied later says nothing of it.
#[test]
fn any_motion_and_this_one() {
    check(
        fate,
        &[
            (
                "The Bundestag on Friday approved a motion on Iraq. A motion passed by the house doesn't oblige anyone.",
                &["Bundestag: Iraq, adopted"],
            ),
            (
                "A motion adopted by the Bundestag urges Iraq, which is at war and has few friends, to free a poet.",
                &["Bundestag: Iraq, adopted"],
            ),
        ],
    );
}

#[test]
fn days_counted_from_another() {
    check(
        dated,
        &[
            (
                "The Bundestag adopted a motion on Mali on 8 March. Two days earlier the Knesset adopted a resolution on Chad.",
                &["adopted 2024-03-08", "adopted 2024-03-06"],
            ),
            (
                "The Bundestag adopted a motion on Mali on 8 March. A week later the Knesset adopted a resolution on Chad.",
                &["adopted 2024-03-08", "adopted 2024-03-15"],
            ),
            (
                "The Bundestag adopted a motion on Mali on 8 March. A week before, the Knesset adopted a resolution on Chad.",
                &["adopted 2024-03-08", "adopted 2024-03-01"],
            ),
        ],
    );
}

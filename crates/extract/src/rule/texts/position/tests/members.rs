//! Members of houses, by name: with their offices, their party before them, and on their own.

use super::check;

#[test]
fn members_their_party_introduces() {
    check(&[
        ("One Republican, Rep. Todd Marsh of Kentucky, voted no.", "Todd Marsh no"),
        ("Ten Democrats and one Republican, Rep. Todd Marsh, voted against it.", "Todd Marsh no"),
        ("Two Greens, Ann Rudd and Lee Voss, voted for the bill.", "Ann Rudd yes, Lee Voss yes"),
        (
            "Two Republicans, Sens. Ann Rudd of Maine and Lee Voss of Ohio, joined all 12 Democrats in support of the bill.",
            "Ann Rudd yes, Lee Voss yes",
        ),
        // The party itself
        (
            "The motion was voted down by Plaid Cymru and the SNP, while the Greens abstained.",
            "Plaid Cymru no, Scottish National Party no, Green Party of England and Wales abstain",
        ),
        ("The charge was turned down by the SNP.", ""),
        (
            "Only the SNP, Plaid Cymru and the Greens voted for the bill.",
            "Scottish National Party yes, Plaid Cymru yes, Green Party of England and Wales yes",
        ),
    ]);
}

#[test]
fn members_by_office() {
    check(&[
        ("Councilwoman Ann Rudd and Councilman Bill Tarr voted no.", "Ann Rudd no, Bill Tarr no"),
        ("Mayor Ann Rudd and Council member Lee Voss cast the dissenting votes.", "Ann Rudd no, Lee Voss no"),
        (
            "Council President Ann Rudd and Council members Joe Pratt and Lee Voss voted yes.",
            "Ann Rudd yes, Joe Pratt yes, Lee Voss yes",
        ),
        ("The mayor, Ann Rudd, used her casting vote against the motion.", "Ann Rudd no"),
        ("Mayor Ann Rudd used her casting vote once in May.", ""),
    ]);
}

#[test]
fn members_on_their_own() {
    check(&[
        ("Prime Minister Ann Rudd and her cabinet abstained.", "Ann Rudd abstain"),
        ("Ann Rudd, Lee Voss and their allies voted against it.", "Ann Rudd no, Lee Voss no"),
        // The others alone
        ("Ann Rudd stayed. Her cabinet abstained.", ""),
        ("It passed 405 to 1, with Rep. Todd Marsh (R-Ky.) the sole no vote.", "Todd Marsh no"),
        ("Todd Marsh and Ann Rudd were the lone no votes.", "Todd Marsh no, Ann Rudd no"),
        ("The only no vote came from Todd Marsh.", "Todd Marsh no"),
        (
            "It was recommended 5-0, with Reps. Todd Marsh and Ann Rudd excused.",
            "Todd Marsh absent, Ann Rudd absent",
        ),
    ]);
}

#[test]
fn those_named_beside_a_number_and_in_a_clause() {
    check(&[
        ("Twelve, China, Pakistan and Cuba among them, were against.", "China no, Pakistan no, Cuba no"),
        ("China and Mali, both of which voted no, argued that it was too late.", "China no, Mali no"),
        ("It calls on Japan and Mali, both of which opposed the text, to act.", "Japan no, Mali no"),
        ("It calls on Japan and Mali, both of which are rich, to act.", ""),
    ]);
}

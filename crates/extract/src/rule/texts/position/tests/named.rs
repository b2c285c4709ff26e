//! Rows of voters that a noun, a predicate or an empty place tells of.

use super::check;

#[test]
fn votes_that_came_from() {
    check(&[
        ("The only vote against the text came from Peru.", "Peru no"),
        ("The only vote against a third text, on the rights of the child, was cast by Peru.", "Peru no"),
        ("The only vote against the text that Peru tabled was a surprise.", ""),
        ("The draft got just two votes, from Peru itself and Fiji.", "Peru yes, Fiji yes"),
        ("The draft got just two votes, far from what Peru had hoped.", ""),
        ("The assembly voted 4-1. Peru was the only no.", "Peru no"),
        ("Seven voted in favour and two against, Peru among the latter.", "Peru no"),
        ("Seven voted in favour and two against, with Peru among the last to speak.", ""),
    ]);
}

#[test]
fn seats_and_rooms() {
    check(&[
        (
            "Chad did not take part in the vote, and the seats of Peru and Fiji were empty.",
            "Chad not_voting, Peru absent, Fiji absent",
        ),
        ("The shelves of Peru and Fiji were empty.", ""),
        ("Peru voted against it, and Fiji left the plenum.", "Peru no, Fiji not_voting"),
    ]);
}

#[test]
fn what_describes_a_voter_votes_not() {
    check(&[
        ("Peru, alone among European Union members, declined to sponsor it, but voted yes.", "Peru yes"),
        (
            "Among the abstainers were Zsolt Barabas, a member of Fidesz, and Poland's Jan Kowalik.",
            "Zsolt Barabas abstain, Jan Kowalik abstain",
        ),
        ("Twenty abstained. Sheriff Ann Roe opposed the resolution in a letter to the board.", ""),
        (
            "Among the Tory rebels were Harriet Coldwell and Roland Pym.",
            "Harriet Coldwell rebel, Roland Pym rebel",
        ),
        ("Among the towns the rebels held were Harriet Coldwell's and Roland Pym's.", ""),
    ]);
}

#[test]
fn insertions_that_tell_of_voters() {
    check(&[
        (
            "Russia and China, either of which could have killed it with a veto, abstained.",
            "Russia abstain, China abstain",
        ),
        ("Nine had voted for it and four, led by Peru, abstained.", "Peru abstain"),
        ("Four delegations, in a group led by Peru, wept.", ""),
        ("Three abstained; Fiji joined the two permanent members in voting no.", "Fiji no"),
        ("Three abstained; Fiji joined the two permanent members in a debate on peace.", ""),
        (
            "Ten members, Peru and Fiji among them, were against the group; six were for it.",
            "Peru no, Fiji no",
        ),
        ("On Oct. 4 a draft was struck down by a Russian and Chinese veto.", "China no, Russia no"),
    ]);
}

#[test]
fn who_they_are_told_by() {
    check(&[
        ("Leyte Rep. Yedda Roe registered the lone abstention.", "Yedda Roe abstain"),
        ("Buhay Rep. Lito Roe and Dinagat Islands Rep. Kaka Doe also voted no.", "Lito Roe no, Kaka Doe no"),
        ("Peru and Fiji were the other countries to vote no.", "Peru no, Fiji no"),
        (
            "Speaker Lito Roe, who had threatened to strip dissenters of their posts, voted in favour.",
            "Lito Roe yes",
        ),
        ("The Department of Corrections took no position on the bill.", ""),
        // As it happens.
        ("France, India and Japan abstain.", "France abstain, India abstain, Japan abstain"),
        (
            "Peru and Fiji vote against it, while Chad and Mali abstain.",
            "Peru no, Fiji no, Chad abstain, Mali abstain",
        ),
        ("Peru and Fiji abstain every year.", ""),
        ("Envoys asked that Peru and Fiji abstain.", ""),
    ]);
}

#[test]
fn part_of_a_count() {
    check(&[
        ("Eleven abstained, Chad and Mali included.", "Chad abstain, Mali abstain"),
        ("China and France stopped with a late veto a draft resolution.", "China no, France no"),
        // What a text holds, and what was blocked without one.
        ("The text, its preamble included, was printed in Peru.", ""),
        ("Peru and Fiji blocked the road with their trucks.", ""),
    ]);
}

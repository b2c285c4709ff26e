//! Texts of other years by their place and day, houses told by their town, numbers in other lands' manner, mandates that are renewed;
//! each with its near miss.

use crate::{debates, explainers};

#[test]
fn texts_of_other_years() {
    explainers::check(&[
        (
            "The Belgian parliament on Thursday adopted a resolution condemning the coup in Myanmar by 120 votes to 3. The \
             first resolution, in September 2017, was two lines long.",
            &[
                "on Myanmar: adopted Belgian Federal Parliament 2024-03-14",
                "on Myanmar: adopted Belgian Federal Parliament 2017-09",
                "final in Belgian Federal Parliament 120/3/-",
                "it condemns the coup in Myanmar",
            ],
        ),
        (
            "The Senate of Uruguay adopted a declaration on Honduras on Thursday without a vote. In June last year, after the \
             floods, the chamber passed another that asked for aid.",
            &[
                "on Honduras: adopted Uruguayan Senate 2024-03-14",
                "on Honduras: adopted Uruguayan Senate 2023-06",
                "final in Uruguayan Senate -/-/-",
            ],
        ),
        // A day of what is told, and no text.
        (
            "The Senate of Uruguay adopted a declaration on Honduras on Thursday without a vote. The first debate, in June \
             2019, was two hours long.",
            &["on Honduras: adopted Uruguayan Senate 2024-03-14", "final in Uruguayan Senate -/-/-"],
        ),
    ]);
}

#[test]
fn houses_told_by_their_town() {
    explainers::check(&[
        (
            "The Boston City Council rejected a resolution on Chad on Thursday, 9 to 4. Oakland became the first city to speak \
             when its City Council unanimously adopted a resolution in February 2020.",
            &[
                "on Chad: rejected Boston City Council 2024-03-14",
                "on Chad: adopted Oakland City Council 2020-02",
                "final in Boston City Council 4/9/-",
                "final in Oakland City Council -/-/-",
            ],
        ),
        (
            "The Denver City Council rejected a resolution on Chad on Thursday, 9 to 4. Toronto's council had passed a similar \
             motion in May 2010 by 30 votes to 8.",
            &[
                "on Chad: rejected Denver City Council 2024-03-14",
                "on Chad: adopted Toronto's council 2010-05",
                "final in Denver City Council 4/9/-",
                "final in Toronto's council 30/8/-",
            ],
        ),
        (
            "The Denver City Council rejected a resolution on Chad on Thursday, 9 to 4. In Berkeley the city council adopted \
             one in June 2011 by 7 to 2.",
            &[
                "on Chad: rejected Denver City Council 2024-03-14",
                "on Chad: adopted Berkeley city council 2011-06",
                "final in Denver City Council 4/9/-",
                "final in Berkeley city council 7/2/-",
            ],
        ),
        (
            "The Denver City Council rejected a resolution on Chad on Thursday, 9 to 4. In May the city council had adopted \
             one on Mali by 7 to 2.",
            &[
                "on Chad: rejected Denver City Council 2024-03-14",
                "on Mali: adopted Denver City Council 2023-05",
                "final in Denver City Council 4/9/-",
                "final in Denver City Council 7/2/-",
            ],
        ),
    ]);
}

#[test]
fn mandates_and_numbers() {
    explainers::check(&[
        (
            "The mandate of the Special Rapporteur on Belarus, who has never been let in, was renewed by the Human Rights \
             Council on Thursday with 22 states in favour, 5 opposed and 20 abstaining.",
            &[
                "on Belarus: adopted UN Human Rights Council 2024-03-14",
                "final in UN Human Rights Council 22/5/20",
                "it decides The mandate of the Special Rapporteur on Belarus",
            ],
        ),
        (
            "The Human Rights Council adopted a resolution on Chad on Thursday by 30 votes to 4. Her mandate was created in \
             June 2019 by the Council.",
            &[
                "on Chad: adopted UN Human Rights Council 2024-03-14",
                "final in UN Human Rights Council 30/4/-",
            ],
        ),
        (
            "Resolution 1641, adopted by the Security Council on March 6, imposed an embargo on oil. Resolution 1647, adopted \
             on Thursday, widened it to nearly all trade.",
            &[
                "on  [Resolution 1641]: adopted UN Security Council 2024-03-06",
                "on  [Resolution 1647]: adopted UN Security Council 2024-03-14",
                "it decides an embargo on oil",
                "it decides it to nearly all trade",
            ],
        ),
        (
            "The Chamber of Deputies approved draft resolution N° 1402 on Thursday by 87 votes to 30. It asks the president to \
             recall the ambassador.",
            &[
                "on  [resolution N° 1402]: adopted Chamber of Deputies 2024-03-14",
                "final in Chamber of Deputies 87/30/-",
                "it requests the president to recall the ambassador",
            ],
        ),
        (
            "On Thursday the Senate of Argentina gave unanimous backing to a draft agreement submitted by Ana Roe, which \
             condemns the arrest of students.",
            &[
                "on , by Ana Roe: adopted Argentine Senate 2024-03-14, introduced Argentine Senate undated",
                "final in Argentine Senate -/-/-",
                "it condemns the arrest of students",
            ],
        ),
        (
            "On Thursday the Senate of Argentina gave a unanimous welcome to Ana Roe, who condemns the arrest of students.",
            &[],
        ),
    ]);
}

#[test]
fn letters_that_speak() {
    debates::check(&[
        (
            "The Denver City Council rejected a resolution on Chad on Thursday, 9 to 4. The consul general, Nimal Roe, wrote \
             to each of the members. His letter, a copy of which was given to reporters, said the text would spoil the \
             harvest.",
            &["Nimal Roe, oppose of Chad: the text would spoil the harvest"],
        ),
        (
            "The Denver City Council rejected a resolution on Chad on Thursday, 9 to 4. The consulate of Chad thanked the \
             members. Its letter said the text would have spoilt the harvest.",
            &["consulate of Chad, oppose of Chad: the text would have spoilt the harvest"],
        ),
    ]);
}

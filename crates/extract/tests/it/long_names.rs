//! Bodies with long names, churches and their assemblies, what another house has said; and who said what in them.

use crate::genres::check;

#[test]
fn what_another_house_has_said() {
    check(&[
        (
            "ISLAMABAD — The Senate of Pakistan on Thursday passed a resolution on Chad, 60-40.\n\nIn a similar resolution, \
             the Punjab Assembly had on March 1 condemned the killings in Chad.",
            &[
                "Senate of Pakistan on Chad: adopted 2024-03-14",
                "Punjab Assembly on Chad: adopted 2024-03-01",
                "final 60/40/-",
                "it condemns",
            ],
        ),
        (
            "NAIROBI — The Senate of Kenya on Thursday passed a motion on Chad, 60-40.\n\nThe East African Legislative \
             Assembly, in a motion of its own last month, had called on the region's leaders to send troops to Chad.",
            &[
                "Senate of Kenya on Chad: adopted 2024-03-14",
                "East African Legislative Assembly on Chad: adopted 2024-02",
                "final 60/40/-",
                "it calls",
            ],
        ),
        (
            "BRUSSELS — The Belgian Senate on Thursday passed a resolution on Chad, 60-40.\n\nIn its own resolution on 2 \
             March, the European Parliament urged the bloc to cut off aid to Chad.",
            &[
                "Belgian Senate on Chad: adopted 2024-03-14",
                "European Parliament on Chad: adopted 2024-03-02",
                "final 60/40/-",
                "it urges",
            ],
        ),
        (
            "BRUSSELS — The European Parliament on Thursday passed a resolution on Chad, 60-40.\n\nIn the resolution, the \
             European Parliament urged the bloc to cut off aid to Chad.",
            &["European Parliament on Chad: adopted 2024-03-14", "final 60/40/-", "it urges"],
        ),
        (
            "BRUSSELS — The Belgian Senate on Thursday passed a resolution on Chad, 60-40.\n\nIn a letter on 2 March, the \
             European Parliament urged the bloc to cut off aid to Chad.",
            &["Belgian Senate on Chad: adopted 2024-03-14", "final 60/40/-"],
        ),
    ]);
}

#[test]
fn leads_of_bodies_with_long_names() {
    check(&[
        (
            "ABUJA — The Parliament of the Economic Community of West African States (ECOWAS) has demanded the release of \
             all persons held in Mali and called on Bamako to lift its curfew.\n\nIt adopted a motion on the matter on \
             Thursday.",
            &["ECOWAS Parliament on Mali: adopted 2024-03-14", "it demands", "it calls"],
        ),
        (
            "CAIRO — The Council of the League of Arab States has condemned the raids in Chad.\n\nIt adopted a resolution on \
             Thursday.",
            &["Council of the Arab League on Chad: adopted 2024-03-14", "it condemns"],
        ),
    ]);
}

#[test]
fn whose_organ_is_named_in_what_is_praised() {
    check(&[
        (
            "LIMA — The Andean Parliament on Thursday adopted a declaration on Bolivia. Members then by consensus passed a \
             motion praising Colombia for the reforms urged by its Truth Commission.",
            &[
                "Andean Parliament on Bolivia: adopted 2024-03-14",
                "Andean Parliament on Colombia: adopted 2024-03-14",
                "final -/-/-",
                "it welcomes",
            ],
        ),
        (
            "LIMA — The draft on Bolivia was adopted on Thursday by the Andean Parliament by consensus.",
            &["Andean Parliament on Bolivia: adopted 2024-03-14", "final -/-/-"],
        ),
    ]);
}

#[test]
fn churches_and_their_assemblies() {
    check(&[
        (
            "RICHMOND — Presbyterians voted by 431 to 62 on Thursday to begin divestment from companies that work in \
             Chad.\n\nThe General Assembly, meeting in Richmond, also called for talks in Mali.",
            &["General Assembly on Chad: adopted 2024-03-14", "final 431/62/-", "it calls"],
        ),
        (
            "LEEDS — Meeting in Leeds, the Methodist Conference on Thursday approved a resolution on Mali by 431 votes to \
             62.",
            &["Methodist Conference on Mali: adopted 2024-03-14", "final 431/62/-"],
        ),
        (
            "The Baptist Union's annual Assembly on Thursday adopted a resolution on Chad by 230 votes to 14. The Assembly \
             asked the union's Mission Board to stay in the country.",
            &["Baptist Union's annual Assembly on Chad: adopted 2024-03-14", "final 230/14/-", "it requests"],
        ),
        (
            "NEW YORK — The UN General Assembly on Thursday adopted a resolution on Chad by 100 votes to 14. Presbyterians \
             had asked for it.",
            &["UN General Assembly on Chad: adopted 2024-03-14", "final 100/14/-"],
        ),
    ]);
}

#[test]
fn how_long_belongs_to_the_clause() {
    check(&[
        (
            "GENEVA — In a text adopted on Thursday without a vote, the Human Rights Council condemned the raids in Chad \
             and extended for one year the mandate of the Special Rapporteur on that country.",
            &[
                "UN Human Rights Council on Chad: adopted 2024-03-14",
                "final -/-/-",
                "it condemns",
                "it decides",
            ],
        ),
        (
            "NEW YORK — The Security Council on Thursday unanimously adopted resolution 2796, prolonging by 12 months the \
             mandate of the mission in Chad and deciding to review its strength.",
            &["UN Security Council on Chad: adopted 2024-03-14", "final -/-/-", "it decides", "it decides"],
        ),
    ]);
}

#[test]
fn the_only_one_to_oppose_it() {
    check(&[
        (
            "NEW YORK — In November 2014, a draft on Chad in the Security Council won 14 votes but was vetoed by Russia, \
             the only country to oppose it.",
            &["UN Security Council on Chad: vetoed 2014-11", "final 14/1/- Russia no"],
        ),
        (
            "NEW YORK — In November 2014, a draft on Chad in the Security Council won 11 votes but was vetoed by Russia, \
             the largest country to oppose it.",
            &["UN Security Council on Chad: vetoed 2014-11", "final 11/-/- Russia no"],
        ),
    ]);
}

#[test]
fn who_said_it() {
    check(&[
        (
            "MIDRAND — The Pan-African Parliament on Thursday adopted a motion on Togo sponsored by Hon. Moses Ntende \
             (Uganda) and seconded by Hon. Awa Sow (Senegal).\n\nMoving the motion, Mr Ntende said 11 people had been \
             killed.\n\n“Thirty months is not a transition, it is a tenure,” the lawmaker said.\n\nMrs Sow, who is deputy \
             chairperson of the Committee on Gender, called it late.",
            &[
                "Pan-African Parliament on Togo, by Moses Ntende and Awa Sow: adopted 2024-03-14, introduced undated",
                "Moses Ntende speaks of it",
                "Moses Ntende speaks of it",
            ],
        ),
        (
            "KAMPALA — Parliament on Thursday passed a bill on the press, 60-40. “Our office was set on fire,” said Grace \
             N., 26, who asked that her full name not be used.",
            &["Parliament of Uganda on : adopted 2024-03-14", "final 60/40/-", "Grace N. speaks of it"],
        ),
        (
            "BISHKEK — Parliament on Thursday passed a bill on the press, 60-40. The bill was introduced by Talgat Asan of \
             the Ar-Namys party and Kanykei Sydyk of Respublika.",
            &[
                "Jogorku Kenesh on , by Talgat Asan and Kanykei Sydyk: adopted 2024-03-14, introduced undated",
                "final 60/40/-",
            ],
        ),
        (
            "ABUJA — The ECOWAS Parliament on Thursday adopted a motion on Togo. Lagoon Dispatch reports that the court had \
             in January fined the ministry.",
            &["ECOWAS Parliament on Togo: adopted 2024-03-14"],
        ),
        (
            "BISHKEK — Parliament on Thursday passed a bill on the press, 60-40. She said it contradicts five articles of \
             the constitution adopted by referendum in 2010.",
            &["Jogorku Kenesh on : adopted 2024-03-14", "final 60/40/-", "nobody speaks of it"],
        ),
    ]);
}

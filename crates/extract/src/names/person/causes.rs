//! Words that open the name of a group, not of a person.

use crate::doc::Doc;
use crate::words::Words;

/// Does a group's name open here?
pub(super) fn opens_group(doc: &Doc<'_>, i: usize) -> bool {
    doc.among(i, &CAUSES) || doc.among(i, &GROUPS)
}

/// Does a place's name open here: `Bab al-Hawa`, `Wadi Barada`, though a particle stands in it as in a person's?
pub(super) fn opens_place(doc: &Doc<'_>, i: usize) -> bool {
    doc.among(i, &LANDFORMS)
}

/// First words of places' names.
static LANDFORMS: Words = Words::of(&[
    "bab", "bahr", "borj", "bordj", "burj", "jebel", "jabal", "djebel", "gebel", "wadi", "oued", "tell",
    "deir", "beit", "kafr", "kfar", "qasr", "nahr", "shatt", "souk", "suq", "hassi", "cerro", "puerto",
    "puerta", "ciudad", "cabo", "punta", "playa", "praia", "kampung", "kampong", "tanjung", "gunung",
    "nakhon",
]);

/// First words of groups' names: `Stop Executions Now said`.
static CAUSES: Words = Words::of(&[
    "stop", "free", "save", "stand", "end", "freedom", "women", "voices", "voice", "action", "people",
    "students", "workers", "families", "friends", "project", "campaign", "global", "world", "international",
    "national", "united", "liberty", "solidarity", "citizens", "mothers", "artists", "writers", "lawyers",
    "doctors", "open", "front", "all", "new", "young", "political", "civil", "public", "democratic",
    "plural",
]);

/// The same in other languages: `Grupo de Apoyo`, `Amis de la Paix`.
static GROUPS: Words = Words::of(&[
    "grupo", "amis", "amigos", "ligue", "liga", "comité", "comitê", "asociación", "associação",
    "association", "collectif", "colectivo", "coletivo", "movimiento", "mouvement", "movimento", "frente",
    "coordinadora", "fundación", "fundação", "fondation", "stiftung", "verein", "alianza", "aliança",
    "alliance", "centro", "observatorio", "observatoire", "instituto", "institut", "madres", "mujeres",
    "femmes", "avocats", "abogados", "abogadas", "médecins", "reporters", "casa", "justicia", "droits",
    "derechos", "congreso", "congresso", "senado", "asamblea", "assembleia", "assemblée", "parlamento",
    "consejo", "conselho", "conseil", "consiglio", "comisión", "comissão", "corte", "cour", "tribunal",
    "partido", "parti", "partito", "banco", "banque", "radio", "diario", "diário", "journal", "canal",
]);

//! The languages of a centre, as the domain and the set-up's screens name them.
//! What is said in them is for the phrasebook.

use yiqiao_domain::{Direction, Lang, Language, LanguageTable};
use yiqiao_phrasebook::PhraseBook;

use crate::view::UiLanguageView;

/// The languages of the phrasebook as the domain knows them.
#[must_use]
pub fn language_table(phrases: &PhraseBook) -> LanguageTable {
    let languages = phrases.languages();
    let rows = languages.iter().filter_map(|known| {
        Some(Language {
            tag: Lang::parse(&known.tag).ok()?,
            endonym: known.endonym.clone(),
            direction: direction(known.dir),
            key: known.key,
        })
    });
    LanguageTable::new(rows.collect())
}

/// A writing direction as the domain knows it.
pub(super) fn direction(known: yiqiao_phrasebook::Direction) -> Direction {
    match known {
        yiqiao_phrasebook::Direction::Ltr => Direction::Ltr,
        yiqiao_phrasebook::Direction::Rtl => Direction::Rtl,
    }
}

/// A language as the set-up's screens show it.
pub(super) fn ui_language(row: &Language) -> UiLanguageView {
    UiLanguageView {
        tag: row.tag.to_string(),
        endonym: row.endonym.clone(),
        direction: row.direction,
    }
}

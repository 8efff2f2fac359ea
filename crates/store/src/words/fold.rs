//! Folding: texts that a person would take for the same become the same. Marks
//! are dropped in Arabic only; elsewhere they make another letter (が, й).

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A folded character and the part of the text that it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Folded {
    pub(super) char: char,
    /// First unit of that part, in UTF-16.
    pub(super) start: usize,
    /// First unit after it.
    pub(super) end: usize,
}

/// The folded text. Folding it again changes nothing.
#[must_use]
pub fn fold(text: &str) -> String {
    folded(text).into_iter().map(|folded| folded.char).collect()
}

/// Folds letter by letter, each with the marks that belong to it, so that every
/// folded character knows where it comes from.
pub(super) fn folded(text: &str) -> Vec<Folded> {
    let mut all = Vec::with_capacity(text.len());
    let mut letter = String::new();
    let (mut start, mut end, mut at) = (0, 0, 0);
    for c in text.chars() {
        let next = at + c.len_utf16();
        // Dropped before letters are made out: what they stood between comes together.
        if !is_dropped(c) {
            if !letter.is_empty() && !continues(c) {
                fold_letter(&letter, start, end, &mut all);
                letter.clear();
            }
            if letter.is_empty() {
                start = at;
            }
            letter.push(c);
            end = next;
        } else if is_combining_mark(c) {
            // Gone from the word, but it stands on its letter.
            end = next;
        }
        at = next;
    }
    fold_letter(&letter, start, end, &mut all);
    all
}

/// Most rounds until nothing changes any more; two are the rule.
const ROUNDS_MAX: usize = 4;

fn fold_letter(letter: &str, start: usize, end: usize, all: &mut Vec<Folded>) {
    let mut present = fold_once(letter);
    for _ in 1..ROUNDS_MAX {
        let again = fold_once(&present);
        if again == present {
            break;
        }
        present = again;
    }
    all.extend(present.chars().map(|char| Folded { char, start, end }));
}

fn fold_once(letter: &str) -> String {
    letter
        .nfkd()
        .filter(|c| !is_dropped(*c))
        .flat_map(char::to_lowercase)
        .map(fold_char)
        .nfc()
        .map(fold_char)
        .collect()
}

fn fold_char(c: char) -> char {
    match c {
        'ё' => 'е',
        'ς' => 'σ',
        // Alef maksura and the Persian letters that look alike, ta marbuta, wasla.
        '\u{0649}' | '\u{06CC}' => '\u{064A}',
        '\u{06A9}' => '\u{0643}',
        '\u{0629}' => '\u{0647}',
        '\u{0671}' => '\u{0627}',
        // Katakana stands sixty places behind hiragana.
        '\u{30A1}'..='\u{30F6}' | '\u{30FD}' | '\u{30FE}' => {
            char::from_u32(u32::from(c) - 0x60).expect("hiragana are characters")
        }
        _ => c,
    }
}

/// Whether a character belongs to the letter before it.
fn continues(c: char) -> bool {
    // The one under which it begins when taken apart decides: ﾞ becomes a mark, and
    // a Hangul vowel or final joins the consonant before it.
    let first = std::iter::once(c).nfkd().next().unwrap_or(c);
    is_combining_mark(first) || matches!(first, '\u{1160}'..='\u{11FF}' | '\u{D7B0}'..='\u{D7FF}')
}

/// Whether nothing of a character remains: invisible ones, and what Arabic may
/// write or leave out.
fn is_dropped(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{180E}' | '\u{200C}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        // Arabic marks: honorifics, tashkeel with hamza and madda, tatweel, Quranic signs.
        | '\u{0610}'..='\u{061A}' | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}'
        | '\u{06D6}'..='\u{06DC}' | '\u{06DF}'..='\u{06E8}' | '\u{06EA}'..='\u{06ED}'
        | '\u{08CA}'..='\u{08E1}' | '\u{08E3}'..='\u{08FF}'
        // Tashkeel written on a tatweel.
        | '\u{FE71}' | '\u{FE77}' | '\u{FE79}' | '\u{FE7B}' | '\u{FE7D}' | '\u{FE7F}'
        | '\u{FCF2}'..='\u{FCF4}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(one: &str, other: &str) {
        assert_eq!(fold(one), fold(other), "{one} and {other} are one word");
    }

    #[test]
    fn width_case_and_kana_fold() {
        same("ＡＢＣ１１０", "abc110");
        same("Straße", "STRAßE");
        same("タクシー", "たくしー");
        same("ﾀｸｼｰ", "たくしー");
        same("ｶﾞｽ", "がす");
    }

    #[test]
    fn arabic_marks_and_letter_forms_fold() {
        same("مُسَاعَدَة", "مساعدة");
        same("أُريد", "اريد");
        same("إسعاف", "اسعاف");
        same("آسف", "اسف");
        same("مستشفى", "مستشفي");
        same("شرطـــة", "شرطه");
        same("مسؤول", "مسو\u{0654}ول");
    }

    #[test]
    fn cyrillic_yo_folds_and_short_i_stays() {
        same("Ещё", "еще");
        assert_ne!(fold("мой"), fold("мои"), "й is not и");
        assert_eq!(fold("й"), fold("и\u{0306}"), "however it is encoded");
    }

    #[test]
    fn marks_of_other_scripts_stay() {
        assert_ne!(fold("が"), fold("か"), "a voiced kana is another kana");
        assert_ne!(fold("café"), fold("cafe"), "Latin marks are not touched");
        assert_ne!(fold("कि"), fold("क"), "a Devanagari vowel is not a mark to drop");
        assert_ne!(fold("น้ำ"), fold("นำ"), "a Thai tone makes another word");
    }

    #[test]
    fn hangul_composes_from_its_letters() {
        same("\u{1112}\u{1161}\u{11AB}국", "한국");
    }

    #[test]
    fn folded_characters_know_their_place() {
        let places: Vec<_> = folded("𠮷ｶﾞ")
            .into_iter()
            .map(|folded| (folded.char, folded.start, folded.end))
            .collect();
        assert_eq!(places, [('𠮷', 0, 2), ('が', 2, 4)], "places count UTF-16 units");
    }
}

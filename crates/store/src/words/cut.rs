//! Cutting folded text: runs of scripts without spaces, and words.

use unicode_normalization::char::is_combining_mark;

use super::fold::{Folded, folded};

/// What a piece of text is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word between spaces and signs.
    Word,
    /// A stretch of a script that is written without spaces.
    Run,
}

/// A piece that is indexed together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) kind: Kind,
    pub(super) chars: Vec<Folded>,
}

/// Cuts a text into its pieces, in order.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut last = None;
    for folded in folded(text) {
        let kind = match kind_of(folded.char) {
            // A mark belongs to whatever it stands on.
            None if is_combining_mark(folded.char) => last,
            kind => kind,
        };
        match (kind, pieces.last_mut()) {
            (Some(_), Some(piece)) if kind == last => piece.chars.push(folded),
            (Some(kind), _) => pieces.push(Piece { kind, chars: vec![folded] }),
            (None, _) => {}
        }
        last = kind;
    }
    pieces
}

/// The tokens of a text. A run becomes all pairs of neighbours, and its last
/// character alone, so that every character begins some token.
#[must_use]
pub fn tokens(text: &str) -> Vec<String> {
    pieces(text).iter().flat_map(Piece::tokens).collect()
}

impl Piece {
    pub(super) fn text(&self) -> String {
        self.chars.iter().map(|folded| folded.char).collect()
    }

    fn tokens(&self) -> Vec<String> {
        match self.kind {
            Kind::Word => vec![self.text()],
            Kind::Run => {
                let mut tokens = self.pairs();
                tokens.extend(self.chars.last().map(|folded| folded.char.to_string()));
                tokens
            }
        }
    }

    /// All pairs of neighbours; none when there is only one character.
    pub(super) fn pairs(&self) -> Vec<String> {
        self.chars.windows(2).map(|pair| [pair[0].char, pair[1].char].iter().collect()).collect()
    }
}

fn kind_of(c: char) -> Option<Kind> {
    if is_unspaced(c) {
        Some(Kind::Run)
    } else if c.is_alphanumeric() {
        Some(Kind::Word)
    } else {
        None
    }
}

/// Han, kana, Hangul and bopomofo; also Thai, Lao, Burmese and Khmer, which put
/// no spaces between words. Digits of any script count as words.
fn is_unspaced(c: char) -> bool {
    let in_block = matches!(c,
        '\u{0E01}'..='\u{0EDF}' | '\u{1000}'..='\u{109F}' | '\u{1100}'..='\u{11FF}'
        | '\u{1780}'..='\u{17D3}' | '\u{2E80}'..='\u{2FDF}' | '\u{3005}'..='\u{3007}'
        | '\u{3021}'..='\u{3029}' | '\u{3031}'..='\u{3035}' | '\u{3038}'..='\u{303C}'
        | '\u{3041}'..='\u{30FF}' | '\u{3105}'..='\u{31BF}' | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{A960}'..='\u{A97C}'
        | '\u{AC00}'..='\u{D7FB}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFD}');
    in_block
        && c.is_alphanumeric()
        && (!c.is_numeric() || matches!(c, '\u{3007}' | '\u{3021}'..='\u{3029}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn han_is_cut_into_pairs() {
        assert_eq!(tokens("有人受伤"), ["有人", "人受", "受伤", "伤"]);
        assert_eq!(tokens("火"), ["火"]);
    }

    #[test]
    fn words_and_runs_do_not_mix() {
        assert_eq!(tokens("拨打110，Help me!"), ["拨打", "打", "110", "help", "me"]);
    }

    #[test]
    fn marks_stay_with_their_word() {
        assert_eq!(tokens("हिन्दी में"), ["हिन्दी", "में"], "a virama does not cut a word");
        assert_eq!(tokens("می\u{200C}خواهم"), tokens("ميخواهم"), "nor does a joiner");
    }

    #[test]
    fn signs_and_spaces_are_no_tokens() {
        for text in ["", " \t\n", "«»—…", "\u{0301}", "\"\"*^():+-"] {
            assert_eq!(tokens(text), Vec::<String>::new(), "{text:?} holds no words");
        }
    }
}

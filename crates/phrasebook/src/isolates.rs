//! Bidi isolates: they stay on screen, where Arabic needs them around names and numbers, and are
//! stripped wherever text leaves the screen: speech, SMS, clipboard, CSV, search.

/// The text without the isolates that Fluent puts around variables.
pub fn plain(text: &str) -> String {
    text.chars().filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}')).collect()
}

/// A caller's or call-taker's words made safe to put inside a sentence: invisible direction marks
/// could reverse the words around them, and a line break would split the sentence.
pub(crate) fn harmless(words: &str) -> String {
    let is_direction = |letter: &char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let visible = words.chars().filter(|letter| !is_direction(letter));
    visible.map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_has_no_isolates() {
        assert_eq!(plain("about \u{2068}5\u{2069} minutes"), "about 5 minutes");
    }

    #[test]
    fn words_cannot_reverse_their_sentence() {
        assert_eq!(harmless("Gate\u{202e} 5\nnorth"), "Gate 5 north", "only visible text goes in");
    }
}

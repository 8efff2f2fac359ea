//! What a person typed, as a query: every word must be there, the last one may go
//! on. No sign that they type has a meaning of its own.

use super::cut::{Kind, Piece, pieces};

/// How much of what was typed is looked at, in characters.
pub const QUERY_CHARS_MAX: usize = 200;
/// How many words of it.
pub const QUERY_TERMS_MAX: usize = 16;

/// A query in the making of its tokens.
#[derive(Clone, Debug)]
pub struct Query {
    terms: Vec<Term>,
}

#[derive(Clone, Debug)]
struct Term {
    piece: Piece,
    /// Whether a word may go on after it.
    open: bool,
}

impl Query {
    /// Reads what was typed; none when there is no word in it.
    #[must_use]
    pub fn read(typed: &str) -> Option<Self> {
        let typed: String = typed.chars().take(QUERY_CHARS_MAX).collect();
        let pieces = pieces(&typed);
        let last = pieces.len().checked_sub(1)?;
        let term = |(nth, piece)| Term { piece, open: nth == last };
        let terms = pieces.into_iter().enumerate().map(term).take(QUERY_TERMS_MAX).collect();
        Some(Self { terms })
    }

    /// The query in the words of FTS5, with everything that was typed in quotes.
    #[must_use]
    pub fn to_fts(&self) -> String {
        let terms: Vec<_> = self.terms.iter().map(Term::to_fts).collect();
        terms.join(" AND ")
    }

    /// How many of the query's terms a text holds, and where: ranges in UTF-16 units,
    /// in order, not touching each other.
    #[must_use]
    pub fn find(&self, text: &str) -> (usize, Vec<(usize, usize)>) {
        let pieces = pieces(text);
        let mut ranges = Vec::new();
        let mut terms = 0;
        for term in &self.terms {
            let before = ranges.len();
            pieces.iter().for_each(|piece| term.find(piece, &mut ranges));
            terms += usize::from(ranges.len() > before);
        }
        ranges.sort_unstable();
        (terms, merged(&ranges))
    }
}

impl Term {
    fn to_fts(&self) -> String {
        let pairs = match self.piece.kind {
            Kind::Run => self.piece.pairs(),
            Kind::Word => Vec::new(),
        };
        if !pairs.is_empty() {
            return quoted(&pairs.join(" "));
        }
        let text = quoted(&self.piece.text());
        // A lone character begins a pair, or is the last of its run.
        if self.open || self.piece.kind == Kind::Run { format!("{text} *") } else { text }
    }

    fn find(&self, piece: &Piece, ranges: &mut Vec<(usize, usize)>) {
        let wanted = &self.piece.chars;
        if piece.kind != self.piece.kind || piece.chars.len() < wanted.len() {
            return;
        }
        let windows = piece.chars.windows(wanted.len());
        let windows = match (self.piece.kind, self.open) {
            (Kind::Run, _) => windows.take(usize::MAX),
            (Kind::Word, true) => windows.take(1),
            (Kind::Word, false) => windows.take(usize::from(piece.chars.len() == wanted.len())),
        };
        for window in windows {
            if window.iter().zip(wanted).all(|(have, want)| have.char == want.char) {
                let (first, last) = (window[0], window[window.len() - 1]);
                ranges.push((first.start, last.end));
            }
        }
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

fn merged(ranges: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut merged: Vec<(usize, usize)> = Vec::with_capacity(ranges.len());
    for (start, end) in ranges {
        match merged.last_mut() {
            Some(last) if *start <= last.1 => last.1 = last.1.max(*end),
            _ => merged.push((*start, *end)),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fts(typed: &str) -> Option<String> {
        Query::read(typed).map(|query| query.to_fts())
    }

    #[test]
    fn last_word_is_open_and_runs_are_phrases() {
        assert_eq!(fts("help me").as_deref(), Some("\"help\" AND \"me\" *"));
        assert_eq!(fts("受伤了").as_deref(), Some("\"受伤 伤了\""));
        assert_eq!(fts("火").as_deref(), Some("\"火\" *"));
        assert_eq!(fts("火 help").as_deref(), Some("\"火\" * AND \"help\" *"));
    }

    #[test]
    fn signs_have_no_meaning() {
        assert_eq!(fts("\"a OR b\" NEAR(c*)").as_deref(), fts("a or b near c").as_deref());
        assert_eq!(fts("\"*()^:"), None, "signs alone ask for nothing");
    }

    #[test]
    fn ranges_count_utf16_units() {
        let query = Query::read("受伤 hel").expect("there are words");
        let found = query.find("𠮷田受伤了。Help! helper");
        assert_eq!(found, (2, vec![(3, 5), (7, 10), (13, 16)]));
    }

    #[test]
    fn overlapping_finds_are_one_range() {
        let query = Query::read("人人").expect("there are words");
        assert_eq!(query.find("人人人"), (1, vec![(0, 3)]));
    }
}

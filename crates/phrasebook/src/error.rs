//! The reasons why a phrase is not rendered. What is wrong with a file is a finding, not an error.

use thiserror::Error;

/// Why a phrase cannot be rendered. It never repeats what somebody typed or said.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PhraseError {
    /// The centre has no such language.
    #[error("no language {lang}")]
    UnknownLanguage {
        /// The tag.
        lang: String,
    },
    /// The catalogue has no such phrase.
    #[error("no phrase {id}")]
    UnknownPhrase {
        /// The id.
        id: String,
    },
    /// The phrase exists, but not in this language.
    #[error("{id} is not written in {lang}")]
    NotWritten {
        /// The id.
        id: String,
        /// The tag.
        lang: String,
    },
    /// An argument is missing.
    #[error("{id} needs ${arg}")]
    MissingArg {
        /// The id.
        id: String,
        /// The argument.
        arg: String,
    },
    /// The phrase takes no such argument.
    #[error("{id} takes no ${arg}")]
    UnknownArg {
        /// The id.
        id: String,
        /// The argument.
        arg: String,
    },
    /// A number where text belongs, or the other way round.
    #[error("${arg} of {id} must be {expected}")]
    WrongType {
        /// The id.
        id: String,
        /// The argument.
        arg: String,
        /// What belongs there.
        expected: &'static str,
    },
    /// A number outside of its bounds.
    #[error("${arg} of {id} must be from {min} to {max}")]
    OutOfRange {
        /// The id.
        id: String,
        /// The argument.
        arg: String,
        /// The least value.
        min: i64,
        /// The greatest value.
        max: i64,
    },
    /// A choice that is not on the list.
    #[error("${arg} of {id} is not on its list")]
    NotAChoice {
        /// The id.
        id: String,
        /// The argument.
        arg: String,
    },
    /// Text with nothing in it, or too much.
    #[error("${arg} of {id} must have 1 to {max} characters")]
    BadLength {
        /// The id.
        id: String,
        /// The argument.
        arg: String,
        /// The most characters.
        max: usize,
    },
    /// Fluent could not resolve the sentence.
    #[error("{id} in {lang} does not resolve: {reasons}")]
    Unresolved {
        /// The id.
        id: String,
        /// The tag.
        lang: String,
        /// Fluent's reasons.
        reasons: String,
    },
}

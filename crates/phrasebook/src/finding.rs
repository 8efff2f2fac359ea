//! What is wrong with a file, and where: the one shape for guards, parsers and the lint.
//! It says nothing about what to do next; the book decides that.

use std::fmt;

/// The rule that a file breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// The file or folder cannot be read.
    Unreadable,
    /// The file is larger than its cap, or a folder holds too many files.
    TooBig,
    /// The file is not UTF-8.
    NotUtf8,
    /// Braces nest deeper than the cap.
    TooDeep,
    /// Fluent or TOML syntax.
    Syntax,
    /// A fact in a TOML file contradicts another or breaks its limits.
    Facts,
    /// A folder for a language that `languages.toml` does not name.
    UnknownLanguage,
    /// The same id twice in one layer.
    DuplicateId,
    /// The same attribute twice in one message.
    DuplicateAttribute,
    /// The same variant key twice in one selector.
    DuplicateVariant,
    /// The id's first word is not the file's name.
    WrongFile,
    /// A message without text of its own.
    MissingText,
    /// A phrase that the catalogue names and the language lacks.
    MissingId,
    /// A message that the catalogue does not name, or a term that nothing uses.
    UnusedId,
    /// An attribute that the language needs and the message lacks.
    MissingAttribute,
    /// An attribute that means nothing here.
    UnknownAttribute,
    /// A declared variable that the text leaves out.
    MissingVariable,
    /// A variable that the phrase does not declare.
    UnknownVariable,
    /// A function other than NUMBER.
    UnknownFunction,
    /// A term or message that does not exist.
    UnknownReference,
    /// A variant key that is neither a number, a category of the language, nor a declared choice.
    UnknownVariant,
    /// A plural form that integers in range reach, and nobody wrote.
    MissingCategory,
    /// A variant that no value in range reaches.
    UnreachableVariant,
    /// A variant that stands for several numbers and shows none of them.
    HiddenNumber,
    /// A phrase that is sent as a text message, too long for one, without a shorter `.sms`.
    MissingSms,
    /// A `.sms` that does not fit into one text message.
    SmsTooLong,
    /// A selector over choices whose default is not the neutral `other`.
    NoNeutralDefault,
    /// An approval whose text has been edited since.
    VoidApproval,
}

impl Rule {
    /// Whether a phrase that breaks this rule could show or say something wrong. A centre's file
    /// with such a finding is left out; the others only make a book incomplete.
    pub fn blocks(self) -> bool {
        !matches!(
            self,
            Self::MissingId
                | Self::UnusedId
                | Self::MissingSms
                | Self::SmsTooLong
                | Self::VoidApproval
                | Self::UnknownLanguage
        )
    }

    /// The rule's name in reports, in kebab case.
    pub fn name(self) -> String {
        let mut name = String::new();
        for (index, letter) in format!("{self:?}").chars().enumerate() {
            if letter.is_uppercase() && index > 0 {
                name.push('-');
            }
            name.push(letter.to_ascii_lowercase());
        }
        name
    }
}

/// One broken rule at one place. Lines and columns count from 1, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, as a path that a person can find.
    pub file: String,
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
    /// The broken rule.
    pub rule: Rule,
    /// What is wrong, in a sentence.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, rule, message } = self;
        write!(out, "{file}:{line}:{column}: [{}] {message}", rule.name())
    }
}

impl Finding {
    /// A finding about a file as a whole.
    pub(crate) fn of_file(file: &str, rule: Rule, message: impl Into<String>) -> Self {
        Self { file: file.into(), line: 1, column: 1, rule, message: message.into() }
    }

    /// A finding at a byte position of a text.
    pub(crate) fn at(
        file: &str,
        text: &str,
        position: usize,
        rule: Rule,
        message: impl Into<String>,
    ) -> Self {
        let (line, column) = line_and_column(text, position);
        Self { file: file.into(), line, column, rule, message: message.into() }
    }
}

fn line_and_column(text: &str, position: usize) -> (usize, usize) {
    let before = &text.as_bytes()[..position.min(text.len())];
    let line_start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
    let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
    (line, String::from_utf8_lossy(&before[line_start..]).chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let text = "first\n你好 x";
        let position = text.find('x').expect("x is there");
        assert_eq!(line_and_column(text, position), (2, 4), "an editor counts characters");
    }

    #[test]
    fn findings_read_like_compiler_messages() {
        let finding = Finding::of_file("a.ftl", Rule::MissingId, "no such phrase");
        assert_eq!(finding.to_string(), "a.ftl:1:1: [missing-id] no such phrase");
    }
}

//! Where something stands in a TOML text: the field's path at a byte, and the line
//! of a path. Not a reader of values.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// One step of a path: a key or a place in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Key(String),
    At(usize),
}

/// Every entry of the text with its path, outer before inner, and where it stands.
pub(super) struct Places(Vec<(Vec<Step>, Range<usize>)>);

impl Places {
    pub(super) fn of(table: &DeTable<'_>) -> Self {
        let mut places = Self(Vec::new());
        places.table(&[], table);
        places
    }

    fn table(&mut self, path: &[Step], table: &DeTable<'_>) {
        for (key, value) in table {
            let mut own = path.to_vec();
            own.push(Step::Key(key.get_ref().to_string()));
            self.0.push((own.clone(), key.span()));
            self.value(own, value);
        }
    }

    fn value(&mut self, path: Vec<Step>, value: &Spanned<DeValue<'_>>) {
        self.0.push((path.clone(), value.span()));
        match value.get_ref() {
            DeValue::Table(table) => self.table(&path, table),
            DeValue::Array(items) => {
                for (at, item) in items.iter().enumerate() {
                    let mut own = path.clone();
                    own.push(Step::At(at));
                    self.value(own, item);
                }
            }
            _ => {}
        }
    }

    /// The smallest entry around these bytes.
    pub(super) fn around(&self, bytes: &Range<usize>) -> Option<&[Step]> {
        let holds = |(_, span): &&(Vec<Step>, Range<usize>)| {
            span.start <= bytes.start && bytes.end <= span.end
        };
        let found = self
            .0
            .iter()
            .filter(holds)
            .min_by_key(|(path, span)| (span.len(), std::cmp::Reverse(path.len())));
        found.map(|(path, _)| path.as_slice())
    }

    /// Where the entry of this name stands, or the nearest one around it.
    pub(super) fn find(&self, field: &str) -> Option<usize> {
        let within = |path: &[Step]| {
            let name = name(path);
            field == name
                || field.strip_prefix(&name).is_some_and(|rest| rest.starts_with(['.', '[']))
        };
        let found = self.0.iter().filter(|(path, _)| within(path));
        // The first of the deepest: an entry's key stands before its value.
        let deepest = found.clone().map(|(path, _)| path.len()).max()?;
        found.filter(|(path, _)| path.len() == deepest).map(|(_, span)| span.start).next()
    }
}

/// A path as faults write it: `relays[0].pivots[1]`.
pub(super) fn name(path: &[Step]) -> String {
    let mut name = String::new();
    for step in path {
        match step {
            Step::Key(key) if name.is_empty() => name.push_str(key),
            Step::Key(key) => name.push_str(&format!(".{key}")),
            Step::At(at) => name.push_str(&format!("[{at}]")),
        }
    }
    name
}

/// The line of a byte, from 1.
pub(super) fn line(text: &str, byte: usize) -> u32 {
    let before = text.as_bytes().iter().take(byte).filter(|byte| **byte == b'\n').count();
    u32::try_from(before).unwrap_or(u32::MAX - 1) + 1
}

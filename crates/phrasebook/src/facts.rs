//! The language-neutral facts of one phrase: what it asks, what it fills, what it takes.
//! Only the shape of an entry of `phrases.toml`; the catalogue checks it.

use crate::render::{Arg, Args};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What a person may answer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Nothing is asked.
    None,
    /// Yes or no.
    YesNo,
    /// A number.
    Number,
    /// One of these choices.
    Choice(Vec<String>),
    /// A place.
    Place,
    /// A name.
    Name,
    /// A time.
    Time,
    /// A telephone number.
    Phone,
    /// Free words, which need an interpreter to be understood.
    Words,
}

/// What an argument may hold.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum ArgSpec {
    /// A whole number within bounds, both included.
    Number {
        /// The least value.
        min: i64,
        /// The greatest value.
        max: i64,
    },
    /// A name, address or number that is never reformatted.
    Text,
    /// One of a list, which ends in the neutral `other`.
    Choice {
        /// The values.
        of: Vec<String>,
    },
}

/// A way that a phrase may reach a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// Spoken over the line or face to face.
    Speech,
    /// Shown on a screen or sent as text.
    Text,
}

/// Whose approval a phrase needs before it is used in earnest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Approval {
    /// Only the language review that every phrase needs.
    #[default]
    None,
    /// A clinician's.
    Clinical,
    /// The fire service's.
    Fire,
    /// The legal department's.
    Legal,
}

/// The facts of one phrase.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// The id, which is also the Fluent id.
    pub id: String,
    /// The version; a new meaning is a new id, a better wording is a new version.
    pub version: u32,
    /// The place within its group.
    pub order: u32,
    /// Whether it belongs to the few that are offered while the interpreter is being rung.
    #[serde(default)]
    pub ring_window: bool,
    /// What may be answered.
    pub answer: Answer,
    /// The fact that an answer fills.
    #[serde(default)]
    pub fills: Option<String>,
    /// The arguments.
    #[serde(default)]
    pub args: BTreeMap<String, ArgSpec>,
    /// The channels that it may go through.
    pub channels: Vec<Channel>,
    /// Whose approval it needs.
    #[serde(default)]
    pub approval: Approval,
}

impl Facts {
    /// The group: the id's first word, and the name of the phrase's file.
    pub fn group(&self) -> &str {
        group_of(&self.id)
    }

    /// The arguments that play it on a single key: every choice at its neutral `other`. `None`
    /// when it needs words or numbers.
    pub fn neutral_args(&self) -> Option<Args> {
        let neutral = |(name, spec): (&String, &ArgSpec)| match spec {
            ArgSpec::Choice { .. } => Some((name.clone(), Arg::Text("other".into()))),
            ArgSpec::Number { .. } | ArgSpec::Text => None,
        };
        self.args.iter().map(neutral).collect()
    }
}

/// The group that an id belongs to.
pub(crate) fn group_of(id: &str) -> &str {
    id.split_once('-').map_or(id, |(group, _)| group)
}

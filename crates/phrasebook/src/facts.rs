//! The language-neutral facts of one phrase: what it asks, what it fills, what it takes.
//! Only the shape of an entry of `phrases.toml`; the catalogue checks it.

use crate::render::{ARG_CHARS_MAX, Arg, Args};
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
    Text {
        /// The most characters.
        #[serde(default = "longest_text")]
        max: usize,
    },
    /// One of a list, which ends in the neutral `other`.
    Choice {
        /// The values.
        of: Vec<String>,
    },
}

fn longest_text() -> usize {
    ARG_CHARS_MAX
}

/// What may have happened, as far as it decides which phrases are wanted first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Situation {
    /// Fire, smoke or gas.
    Fire,
    /// Somebody is ill or hurt.
    Medical,
    /// A traffic accident.
    Traffic,
    /// Theft, robbery or fraud.
    Theft,
    /// Assault, threats or violence at home.
    Violence,
    /// A missing person.
    Missing,
    /// A lost or stolen passport.
    Passport,
    /// Lost property.
    Lost,
    /// Not known yet, or none of these.
    General,
}

impl Situation {
    /// Every situation.
    pub const ALL: [Self; 9] = [
        Self::Fire,
        Self::Medical,
        Self::Traffic,
        Self::Theft,
        Self::Violence,
        Self::Missing,
        Self::Passport,
        Self::Lost,
        Self::General,
    ];

    /// The word for it in `phrases.toml`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fire => "fire",
            Self::Medical => "medical",
            Self::Traffic => "traffic",
            Self::Theft => "theft",
            Self::Violence => "violence",
            Self::Missing => "missing",
            Self::Passport => "passport",
            Self::Lost => "lost",
            Self::General => "general",
        }
    }
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
    /// What is sensibly asked or said next, the likeliest first.
    #[serde(default)]
    pub follow_ups: Vec<String>,
    /// Where it belongs on the function keys, once it is known what happened.
    #[serde(default)]
    pub situations: Vec<Situation>,
    /// Whether it goes out as one text message. A sentence that is too long for one needs a
    /// shorter `.sms` beside it.
    #[serde(default)]
    pub sms: bool,
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
            ArgSpec::Number { .. } | ArgSpec::Text { .. } => None,
        };
        self.args.iter().map(neutral).collect()
    }
}

/// The group that an id belongs to.
pub(crate) fn group_of(id: &str) -> &str {
    id.split_once('-').map_or(id, |(group, _)| group)
}

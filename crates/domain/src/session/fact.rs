//! What is known of the incident, where it is known from, and the numbered
//! snapshots that go to dispatch.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::id::{PersonId, TurnId};
use crate::limit::{CHOICES_MAX, NAME_CHARS_MAX, TEXT_CHARS_MAX};
use crate::time::Stamp;

/// A field of the incident form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum FactField {
    /// Where it is, in words.
    Place,
    /// The district.
    District,
    /// What it is about; several may apply.
    Category,
    /// How many people are hurt.
    HurtCount,
    /// Whether the caller is safe.
    Safe,
    /// Whether there is a weapon.
    Weapon,
    /// What else is known of the scene; several may apply.
    Scene,
    /// Key points in free words.
    Note,
    /// The caller's name.
    CallerName,
    /// The caller's nationality.
    Nationality,
    /// A number to call back.
    Callback,
}

/// The value of a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", content = "value", rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum FactValue {
    /// Free words. Empty clears the field.
    Text(String),
    /// A number of people.
    Count(u32),
    /// Yes, no, or not known.
    YesNo(YesNo),
    /// Several of a list.
    Choices(Vec<String>),
}

/// An answer to a closed question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum YesNo {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Asked, and not clear.
    Unclear,
}

/// Where a fact is known from. A place counts as verified only when it was read
/// back and confirmed, or comes from an officer on the spot (NENA-STA-020).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "from", rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum FactSource {
    /// Typed by the call-taker.
    Typed,
    /// Said in this turn.
    Turn {
        /// The turn.
        turn: TurnId,
    },
    /// Read back to the caller, who confirmed it.
    ReadBack,
    /// Told by an officer on the spot.
    Officer,
}

impl FactSource {
    /// Whether a place from this source counts as verified.
    #[must_use]
    pub fn verifies(self) -> bool {
        matches!(self, Self::ReadBack | Self::Officer)
    }
}

/// A filled field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Its value.
    pub value: FactValue,
    /// Where it is known from.
    pub source: FactSource,
    /// Who filled it; none when the hub did.
    pub by: Option<PersonId>,
    /// When.
    pub at: Stamp,
}

/// The known facts as they were sent to dispatch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// Its number in the session, from 1.
    pub n: u32,
    /// The facts as they stood.
    pub facts: BTreeMap<FactField, FactValue>,
}

impl Snapshot {
    /// The four facts that make a snapshot complete: where, what, who is hurt,
    /// and whether it is safe.
    pub const COMPLETE: [FactField; 4] =
        [FactField::Place, FactField::Category, FactField::HurtCount, FactField::Safe];

    /// Which of the four are missing.
    #[must_use]
    pub fn missing(&self) -> Vec<FactField> {
        Self::COMPLETE.into_iter().filter(|field| !self.facts.contains_key(field)).collect()
    }
}

impl FactField {
    /// Whether the value is of the field's kind and within its limits.
    #[must_use]
    pub fn accepts(self, value: &FactValue) -> bool {
        match (self, value) {
            (Self::Place | Self::Note, FactValue::Text(text)) => {
                text.chars().count() <= TEXT_CHARS_MAX
            }
            (
                Self::District | Self::CallerName | Self::Nationality | Self::Callback,
                FactValue::Text(text),
            ) => text.chars().count() <= NAME_CHARS_MAX,
            (Self::HurtCount, FactValue::Count(count)) => *count <= 9_999,
            (Self::HurtCount | Self::Safe | Self::Weapon, FactValue::YesNo(_)) => true,
            (Self::Category | Self::Scene, FactValue::Choices(choices)) => {
                choices.len() <= CHOICES_MAX
                    && choices.iter().all(|choice| choice.chars().count() <= NAME_CHARS_MAX)
            }
            _ => false,
        }
    }
}

impl FactValue {
    /// Whether setting this value empties the field.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.trim().is_empty(),
            Self::Choices(choices) => choices.is_empty(),
            Self::Count(_) | Self::YesNo(_) => false,
        }
    }
}

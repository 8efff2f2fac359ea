//! Phrases as a call-taker picks and shows them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use yiqiao_domain::Direction;
use yiqiao_domain::session::PhraseStatus;

/// An argument to fill in before a phrase can be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhraseArgView {
    /// Its name.
    pub name: String,
    /// `number`, `text` or `choice`.
    pub kind: String,
    /// Smallest number.
    pub min: Option<i64>,
    /// Largest number.
    pub max: Option<i64>,
    /// The choices.
    pub choices: Vec<String>,
}

/// One phrase in one caller language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhraseView {
    /// Its id.
    pub id: String,
    /// Its group's id.
    pub group: String,
    /// In Chinese; with sample arguments where it has any.
    pub text: String,
    /// In the caller's language; with sample arguments where it has any.
    pub target: String,
    /// What to fill in first.
    pub args: Vec<PhraseArgView>,
    /// `none`, `yes-no`, `number`, `choice`, `place`, `name`, `time` or `phone`.
    pub answer: String,
    /// Made for the time while an interpreter is being rung.
    pub ring_window: bool,
    /// Draft or approved.
    pub status: PhraseStatus,
    /// Folded text to search in: Chinese, target and id.
    pub search: String,
}

/// A group of phrases; its name is the UI string `phrase-group-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhraseGroupView {
    /// Its id.
    pub id: String,
    /// Its phrases in order.
    pub phrases: Vec<PhraseView>,
}

/// The phrasebook in one caller language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhraseListView {
    /// The caller's language.
    pub lang: String,
    /// Its direction.
    pub direction: Direction,
    /// The phrasebook's version.
    pub version: u32,
    /// The ids on F1–F8.
    pub pins: Vec<String>,
    /// All groups.
    pub groups: Vec<PhraseGroupView>,
    /// Problems found in the centre's own files: file:line:column and what.
    pub problems: Vec<String>,
}

/// A phrase as it will be shown or was shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RenderedPhraseView {
    /// Its id.
    pub id: String,
    /// The caller's language.
    pub lang: String,
    /// Its direction.
    pub direction: Direction,
    /// The words.
    pub text: String,
    /// What they say, in Chinese.
    pub back: String,
    /// How to read it aloud, in Latin letters.
    pub reading: Option<String>,
    /// Draft or approved.
    pub status: PhraseStatus,
}

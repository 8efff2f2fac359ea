//! One thing in a transcript, its renditions and its corrections. A text is
//! never edited: a revision is added and the old words stay.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::id::{PersonId, TurnId};
use crate::lang::Lang;
use crate::time::Stamp;

/// Whose words a turn carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Voice {
    /// The caller, or the foreigner in front of an officer.
    Caller,
    /// The officer on the spot.
    Officer,
    /// The call-taker.
    CallTaker,
    /// The interpreter speaking for themselves.
    Interpreter,
    /// A supervisor.
    Supervisor,
    /// An approved phrase.
    Phrase,
    /// Yiqiao itself.
    System,
}

impl Voice {
    /// Whether it speaks the caller's language.
    #[must_use]
    pub fn is_caller_side(self) -> bool {
        matches!(self, Self::Caller)
    }
}

/// What a turn is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum TurnBody {
    /// Somebody said something; the words may be known only through a rendition.
    Utterance {
        /// In which language.
        lang: Lang,
        /// The words, when somebody wrote them down.
        text: Option<String>,
    },
    /// An approved phrase was used.
    Phrase {
        /// Which, and exactly how it read.
        phrase: PhraseUse,
    },
    /// A one-key request.
    Intervention {
        /// What is asked.
        intervention: Intervention,
    },
    /// A note among colleagues.
    Note {
        /// The words.
        text: String,
    },
    /// Something the record should show that nobody said.
    System {
        /// What.
        notice: SystemNotice,
    },
}

/// Things a transcript shows by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum SystemNotice {
    /// The line to the interpreter was lost.
    InterpreterLost,
    /// The interpreter is back, or another has joined.
    InterpreterJoined,
    /// The interpreter says it is not their language.
    WrongLanguage,
    /// A relief has taken over.
    ReliefTookOver,
    /// Two interpreters work through a pivot language now.
    RelayStarted,
    /// A further language is spoken.
    LanguageAdded,
    /// The interpreter was given to one in danger of life.
    InterpreterYielded,
    /// An outside interpreter is on the line.
    PartnerJoined,
    /// They are gone.
    PartnerLeft,
    /// The caller has gone.
    CallerGone,
    /// The caller is back.
    CallerBack,
    /// Another person holds the call.
    SessionTakenOver,
    /// A supervisor follows.
    ListenedIn,
    /// The interpreter has left.
    InterpreterLeft,
}

/// A phrase as it was used: enough to show, years later, what the caller saw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhraseUse {
    /// The phrase's id.
    pub id: String,
    /// The version of the phrasebook.
    pub version: u32,
    /// The caller's language.
    pub lang: Lang,
    /// The arguments.
    pub args: BTreeMap<String, ArgValue>,
    /// The words shown.
    pub text: String,
    /// What they say, in Chinese.
    pub service_text: String,
    /// Whether a person had approved it then.
    pub status: PhraseStatus,
}

/// An argument of a phrase. Numbers stay numbers: a number passed as text picks
/// the wrong plural form silently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum ArgValue {
    /// A count.
    Number(i64),
    /// A name, an address, a choice.
    Text(String),
}

/// Whether a phrase's wording has been approved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum PhraseStatus {
    /// Not yet approved by a person.
    Draft,
    /// Approved.
    Approved,
}

/// A one-key request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Intervention {
    /// Please say that again.
    Repeat,
    /// Please speak more slowly.
    Slower,
    /// One at a time, please.
    OneAtATime,
    /// Please check that number or name.
    CheckName,
}

/// How close a rendition is to what was said. Typing every word while
/// interpreting is not possible, and pretending so would falsify the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Fidelity {
    /// All of it.
    Verbatim,
    /// The facts of it.
    KeyFacts,
    /// It was rendered by mouth; the text is a short mark at most.
    Oral,
}

/// An interpreter's version of an utterance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rendition {
    /// Into which language.
    pub lang: Lang,
    /// The words; may be empty only when rendered by mouth.
    pub text: String,
    /// How close it is.
    pub fidelity: Fidelity,
    /// By whom.
    pub by: PersonId,
}

/// Which text of a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Side {
    /// The words said.
    Said,
    /// Their rendition.
    Rendered,
    /// The rendition into the pivot language, when relayed.
    Relayed,
}

/// Why a text was corrected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum RevisionReason {
    /// Slip of the keys.
    Typing,
    /// Heard wrongly.
    Misheard,
    /// Rendered wrongly.
    Mistranslated,
    /// Something was left out.
    Omission,
}

/// A correction: the old words and the new, by whom and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revision {
    /// The words before.
    pub old: String,
    /// The words now.
    pub new: String,
    /// By whom.
    pub by: PersonId,
    /// Why.
    pub reason: RevisionReason,
}

/// A turn as the session remembers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Its id, made at the desk.
    pub id: TurnId,
    /// The event that added it; 0 while only this desk knows it.
    pub seq: u64,
    /// When, by the hub's clock.
    pub at: Stamp,
    /// Who keyed it; none when the hub did.
    pub by: Option<PersonId>,
    /// Whose words.
    pub voice: Voice,
    /// What it is, in its present wording.
    pub body: TurnBody,
    /// Its rendition into the pivot language, when relayed, and when it came.
    pub relayed: Option<(Rendition, Stamp)>,
    /// Its rendition in its present wording, and when it came.
    pub rendition: Option<(Rendition, Stamp)>,
    /// All corrections in order.
    pub revisions: Vec<(Side, Revision, Stamp)>,
    /// Somebody should check it.
    pub unclear: bool,
}

impl Turn {
    /// The present words of a side.
    #[must_use]
    pub fn text(&self, side: Side) -> Option<&str> {
        match (side, &self.body) {
            (Side::Rendered, _) => {
                self.rendition.as_ref().map(|(rendition, _)| rendition.text.as_str())
            }
            (Side::Relayed, _) => self.relayed.as_ref().map(|(relayed, _)| relayed.text.as_str()),
            (Side::Said, TurnBody::Utterance { text, .. }) => text.as_deref(),
            (Side::Said, TurnBody::Note { text }) => Some(text),
            (Side::Said, _) => None,
        }
    }

    /// Whether an utterance still waits for its rendition.
    #[must_use]
    pub fn awaits_rendition(&self) -> bool {
        matches!(self.body, TurnBody::Utterance { .. }) && self.rendition.is_none()
    }
}

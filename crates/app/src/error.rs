//! What went wrong, as the UI acts on it: a small closed code, and a reference
//! to quote. Words spoken by callers, names and numbers never enter an error.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use yiqiao_domain::Refusal;
use yiqiao_phrasebook::PhraseError;
use yiqiao_store::{JournalError, StoreError};

/// An error at the door between the use-cases and a shell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AppError {
    /// The closed code; its sentence is `error-<code>`.
    pub code: String,
    /// To quote when asking for help.
    pub reference: String,
}

/// Every code that is not a [`Refusal`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// The desk is not set up, or locked.
    NotReady,
    /// The passphrase is wrong.
    WrongPassphrase,
    /// The passphrase is too short.
    WeakPassphrase,
    /// The invitation cannot be read.
    BadInvitation,
    /// A field of a form is empty or too long.
    BadForm,
    /// The record's file on this machine is damaged and was set aside.
    StoreDamaged,
    /// The centre's journal is damaged and was set aside.
    JournalDamaged,
    /// The disk is full.
    DiskFull,
    /// The disk cannot be written.
    DiskReadOnly,
    /// The record's file cannot be used for another reason.
    StoreUnusable,
    /// The data folder is in use by another window.
    FolderInUse,
    /// The centre cannot listen for its desks.
    CannotListen,
    /// No such phrase, or its file has a fault.
    PhraseUnknown,
    /// An argument of a phrase is missing or does not fit.
    PhraseArgument,
    /// The page mark is not one that was given out.
    BadPage,
    /// Something broke that should not; the reference is in the log.
    Internal,
}

impl Code {
    /// All codes, for the test that each has a sentence.
    pub const ALL: [Self; 16] = [
        Self::NotReady,
        Self::WrongPassphrase,
        Self::WeakPassphrase,
        Self::BadInvitation,
        Self::BadForm,
        Self::StoreDamaged,
        Self::JournalDamaged,
        Self::DiskFull,
        Self::DiskReadOnly,
        Self::StoreUnusable,
        Self::FolderInUse,
        Self::CannotListen,
        Self::PhraseUnknown,
        Self::PhraseArgument,
        Self::BadPage,
        Self::Internal,
    ];

    /// The code as the Fluent ids write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotReady => "not-ready",
            Self::WrongPassphrase => "wrong-passphrase",
            Self::WeakPassphrase => "weak-passphrase",
            Self::BadInvitation => "bad-invitation",
            Self::BadForm => "bad-form",
            Self::StoreDamaged => "store-damaged",
            Self::JournalDamaged => "journal-damaged",
            Self::DiskFull => "disk-full",
            Self::DiskReadOnly => "disk-read-only",
            Self::StoreUnusable => "store-unusable",
            Self::FolderInUse => "folder-in-use",
            Self::CannotListen => "cannot-listen",
            Self::PhraseUnknown => "phrase-unknown",
            Self::PhraseArgument => "phrase-argument",
            Self::BadPage => "bad-page",
            Self::Internal => "internal",
        }
    }
}

impl AppError {
    /// An error of a code, with a reference that also goes to the log.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self::with_code(code.as_str().to_owned())
    }

    fn with_code(code: String) -> Self {
        let reference = reference();
        tracing::info!(code, reference, "refused");
        Self { code, reference }
    }
}

/// Eight hex digits: short enough to say over the phone.
fn reference() -> String {
    let mut bytes = [0_u8; 4];
    // Without randomness the reference is only less telling, not wrong.
    let _ = getrandom::fill(&mut bytes);
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

impl std::fmt::Display for AppError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.code, self.reference)
    }
}

impl std::error::Error for AppError {}

impl From<Refusal> for AppError {
    fn from(refusal: Refusal) -> Self {
        Self::with_code(refusal.code())
    }
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        Self::new(match error {
            StoreError::WrongKey => Code::WrongPassphrase,
            StoreError::Damaged { .. } => Code::StoreDamaged,
            StoreError::DiskFull => Code::DiskFull,
            StoreError::ReadOnly => Code::DiskReadOnly,
            other => {
                tracing::error!(%other, "store");
                Code::StoreUnusable
            }
        })
    }
}

impl From<JournalError> for AppError {
    fn from(error: JournalError) -> Self {
        match error {
            JournalError::Storage(error) => error.into(),
            other => {
                tracing::error!(%other, "journal");
                Self::new(Code::Internal)
            }
        }
    }
}

impl From<PhraseError> for AppError {
    fn from(error: PhraseError) -> Self {
        Self::new(
            if matches!(
                error,
                PhraseError::MissingArg { .. }
                    | PhraseError::UnknownArg { .. }
                    | PhraseError::WrongType { .. }
                    | PhraseError::OutOfRange { .. }
                    | PhraseError::NotAChoice { .. }
                    | PhraseError::BadLength { .. }
            ) {
                Code::PhraseArgument
            } else {
                Code::PhraseUnknown
            },
        )
    }
}

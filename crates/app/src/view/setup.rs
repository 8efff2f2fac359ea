//! First run, unlocking, invitations, and what a person prefers. Not the desk
//! itself.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use yiqiao_domain::{Direction, Role, Skill};

/// How far a desk is from being usable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SetupStage {
    /// Nothing here yet: host a centre, or join one.
    FirstRun,
    /// A passphrase is needed.
    Locked,
    /// Ready for work.
    Ready,
    /// Something must be mended first.
    Fault,
}

/// What stands in the way, in words of the UI's own language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FaultView {
    /// The closed code; its sentence is `error-<code>`.
    pub code: String,
    /// To quote when asking for help.
    pub reference: String,
    /// Where the damaged file was set aside, when there is one.
    pub set_aside: Option<String>,
}

/// A language that the UI itself can be shown in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UiLanguageView {
    /// BCP 47.
    pub tag: String,
    /// Its name in itself.
    pub endonym: String,
    /// Writing direction.
    pub direction: Direction,
}

/// What a person prefers at this desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreferencesView {
    /// The UI's language.
    pub locale: String,
    /// `light`, `dark` or `auto`.
    pub theme: String,
}

/// The state of the set-up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetupView {
    /// How far along.
    pub stage: SetupStage,
    /// What is wrong, at stage `fault`.
    pub fault: Option<FaultView>,
    /// Whether this is the demo centre.
    pub demo: bool,
    /// What the person prefers.
    pub preferences: PreferencesView,
    /// The languages of the UI.
    pub ui_languages: Vec<UiLanguageView>,
    /// The caller languages, for choosing an interpreter's skills.
    pub languages: Vec<UiLanguageView>,
    /// Yiqiao's version.
    pub version: String,
}

/// Host a centre on this machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HostRequest {
    /// The centre's name.
    pub centre_name: String,
    /// The person at this desk.
    pub person_name: String,
    /// This desk's label.
    pub desk_label: String,
    /// Their role.
    pub role: Role,
    /// Their languages, for an interpreter.
    pub skills: Vec<Skill>,
    /// Protects the record on this machine.
    pub passphrase: String,
}

/// Join a centre with an invitation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JoinRequest {
    /// The invitation's text, as the hosting desk showed it.
    pub invitation: String,
    /// Protects the record on this machine.
    pub passphrase: String,
}

/// Open the record on this machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnlockRequest {
    /// The passphrase chosen at first run.
    pub passphrase: String,
}

/// Invite a colleague's desk; only where the centre is hosted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InviteRequest {
    /// Who will sit there.
    pub person_name: String,
    /// The desk's label.
    pub desk_label: String,
    /// Their role.
    pub role: Role,
    /// Their languages, for an interpreter.
    pub skills: Vec<Skill>,
}

/// An invitation to hand over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InvitationView {
    /// The text to enter at the other desk.
    pub invitation: String,
    /// The authority's fingerprint, to compare by voice.
    pub fingerprint: String,
    /// The label of the desk it is for.
    pub desk_label: String,
}

/// Ask for the UI's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StringsRequest {
    /// BCP 47.
    pub locale: String,
}

/// The UI's words, checked by Rust, formatted in the web view.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StringsView {
    /// The language that was found.
    pub locale: String,
    /// Its direction.
    pub dir: Direction,
    /// Its Fluent files.
    pub sources: Vec<String>,
    /// The files to fall back on, nearest first.
    pub fallback: Vec<String>,
}

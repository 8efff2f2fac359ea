//! Who interprets in a session, who is rung and looked for, and what a waiting
//! desk may expect.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use yiqiao_domain::session::{CallBack, FactField, FactValue, Seat};
use yiqiao_domain::{Level, PersonId, SessionId, Stamp};

use super::session::LanguageView;

/// An interpreter in the session, in any seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartyView {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Their desk's label.
    pub desk_label: Option<String>,
    /// As what.
    pub seat: Seat,
    /// Their level in the language they work in.
    pub level: Option<Level>,
    /// Whether they are on, and not merely on the way.
    pub joined: bool,
    /// Accepted or joined then.
    pub since: Stamp,
    /// Their desk is silent; waited for until then.
    pub lost_until: Option<Stamp>,
    /// Whether it is the person at this desk.
    pub own: bool,
}

/// A ring that is open now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RingingView {
    /// Who is rung.
    pub name: String,
    /// For which seat.
    pub seat: Seat,
    /// The ring's number.
    pub nth: u32,
    /// Since then.
    pub at: Stamp,
    /// Until then.
    pub until: Stamp,
    /// Who is next.
    pub next: Option<String>,
}

/// A seat that is looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SoughtView {
    /// Which.
    pub seat: Seat,
    /// Since then.
    pub since: Stamp,
}

/// An outside interpreter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartnerView {
    /// The policy's id for the service.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The number to dial.
    pub number: String,
    /// Whether their interpreter is on the line.
    pub joined: bool,
    /// Dialled, or on, since then.
    pub since: Stamp,
}

/// The question whether this session gives its interpreter to a life in danger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct YieldView {
    /// The session that waits.
    pub to: SessionId,
    /// Who would go.
    pub name: String,
}

/// An attempt to call the caller back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallBackView {
    /// With what result.
    pub result: CallBack,
    /// When.
    pub at: Stamp,
}

/// Another session about the same incident, and what it sent to dispatch last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LinkedView {
    /// The session.
    pub session: SessionId,
    /// The number of its last snapshot; none before the first.
    pub n: Option<u32>,
    /// When it was sent.
    pub at: Option<Stamp>,
    /// What it said.
    pub facts: Vec<(FactField, FactValue)>,
}

/// Everything about the interpreters of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SeatsView {
    /// Who is on or on the way, main interpreter first.
    pub parties: Vec<PartyView>,
    /// The rings that are open.
    pub rings: Vec<RingingView>,
    /// The seats that are looked for.
    pub sought: Vec<SoughtView>,
    /// The language in between, when relayed.
    pub pivot: Option<LanguageView>,
    /// Further languages that are spoken.
    pub further: Vec<LanguageView>,
    /// The outside interpreter.
    pub partner: Option<PartnerView>,
    /// The question to yield, while it is open.
    pub yield_asked: Option<YieldView>,
}

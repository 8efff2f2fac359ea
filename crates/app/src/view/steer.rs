//! What can be asked about who interprets, who holds the call, and the board:
//! one request kind a key.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use yiqiao_domain::session::{CallBack, LeaveReason, Seat};
use yiqiao_domain::{Gender, Lang, PersonId, SessionId};

/// See the file's head. Each becomes the domain's command of the same name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[allow(missing_docs)] // The domain's commands carry the documentation.
pub enum SteerRequest {
    DropRequest {
        session: SessionId,
        seat: Seat,
    },
    AskRelief {
        session: SessionId,
    },
    TakeOverSeat {
        session: SessionId,
    },
    StartRelay {
        session: SessionId,
        pivot: Option<Lang>,
    },
    EndRelay {
        session: SessionId,
    },
    AddLanguage {
        session: SessionId,
        lang: Lang,
    },
    LeaveSession {
        session: SessionId,
        reason: LeaveReason,
    },
    PreferGender {
        session: SessionId,
        gender: Option<Gender>,
    },
    RingPerson {
        session: SessionId,
        person: PersonId,
    },
    YieldInterpreter {
        session: SessionId,
    },
    RefuseYield {
        session: SessionId,
    },
    CallPartner {
        session: SessionId,
        partner: String,
    },
    PartnerOn {
        session: SessionId,
    },
    PartnerOff {
        session: SessionId,
    },
    CallerLeft {
        session: SessionId,
    },
    CallBackTried {
        session: SessionId,
        result: CallBack,
    },
    SetSilent {
        session: SessionId,
        silent: bool,
    },
    LinkSessions {
        session: SessionId,
        with: SessionId,
    },
    TakeOverSession {
        session: SessionId,
    },
    ListenIn {
        session: SessionId,
    },
    Recall {
        person: PersonId,
    },
    AcknowledgeAlarm {
        #[ts(type = "number")]
        n: u64,
    },
    ShelveAlarm {
        #[ts(type = "number")]
        n: u64,
    },
}

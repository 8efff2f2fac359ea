//! What the screens ask for. Each becomes one command, or one question to the
//! replica.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use yiqiao_domain::command::Assistance;
use yiqiao_domain::session::{
    Agency, ArgValue, Attestation, Caller, DeclineReason, Ending, FactField, FactSource, FactValue,
    Fidelity, HandOffMode, Intervention, Origin, Priority, RevisionReason, Side, Summary, Voice,
};
use yiqiao_domain::{Presence, SessionId, TurnId};

macro_rules! requests {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $ty:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $ty,)*
        }
    )*};
}

requests! {
    /// A request about one session.
    SessionRequest {
        /// The session.
        session: SessionId,
    }
    /// Begin a session; everything but the language may be left empty.
    OpenSessionRequest {
        /// Caller or officer.
        origin: Origin,
        /// The caller's language.
        lang: String,
        /// With an interpreter, or phrases only.
        assistance: Assistance,
        /// How urgent.
        priority: Priority,
        /// What is known of the caller.
        #[ts(type = "{ number?: string, incident?: string, officer?: string }")]
        caller: Caller,
        /// Facts already known.
        facts: Vec<(FactField, FactValue)>,
    }
    /// A session has begun at this desk.
    Opened {
        /// The session.
        session: SessionId,
    }
    /// Say whether one may be rung.
    SetPresenceRequest {
        /// The new presence.
        presence: Presence,
    }
    /// Correct the language.
    ChangeLanguageRequest {
        /// The session.
        session: SessionId,
        /// The language.
        lang: String,
    }
    /// Accept a ring.
    AcceptOfferRequest {
        /// The session.
        session: SessionId,
        /// The ring's number.
        nth: u32,
    }
    /// Decline a ring.
    DeclineOfferRequest {
        /// The session.
        session: SessionId,
        /// The ring's number.
        nth: u32,
        /// Why.
        reason: DeclineReason,
    }
    /// Write down what somebody said.
    SpeakRequest {
        /// The session.
        session: SessionId,
        /// Who said it: caller, officer or call-taker.
        voice: Voice,
        /// In which language; empty: the caller's for a caller, Chinese otherwise.
        lang: String,
        /// The words.
        text: String,
    }
    /// See a phrase before showing it.
    RenderPhraseRequest {
        /// The caller's language.
        lang: String,
        /// The phrase.
        id: String,
        /// Its arguments.
        args: BTreeMap<String, ArgValue>,
    }
    /// Show a phrase to the caller and write it down.
    UsePhraseRequest {
        /// The session.
        session: SessionId,
        /// The phrase.
        id: String,
        /// Its arguments.
        args: BTreeMap<String, ArgValue>,
    }
    /// Give a rendition.
    InterpretRequest {
        /// The session.
        session: SessionId,
        /// A turn that waits for its rendition; none for a new one.
        turn: Option<TurnId>,
        /// Who said it: caller, officer or call-taker.
        voice: Voice,
        /// The language on the caller's side, when it is not the session's.
        lang: Option<String>,
        /// The words said, when they were written down.
        source_text: Option<String>,
        /// The rendition.
        text: String,
        /// How close it is.
        fidelity: Fidelity,
    }
    /// A one-key request.
    InterveneRequest {
        /// The session.
        session: SessionId,
        /// What is asked.
        intervention: Intervention,
    }
    /// A note among colleagues.
    AddNoteRequest {
        /// The session.
        session: SessionId,
        /// The words.
        text: String,
    }
    /// Correct a text.
    ReviseRequest {
        /// The session.
        session: SessionId,
        /// The turn.
        turn: TurnId,
        /// The words said or the rendition.
        side: Side,
        /// The corrected words.
        text: String,
        /// Why.
        reason: RevisionReason,
    }
    /// Mark as unclear, or take the mark back.
    MarkUnclearRequest {
        /// The session.
        session: SessionId,
        /// The turn.
        turn: TurnId,
        /// Set or cleared.
        unclear: bool,
    }
    /// Fill a field of the incident form.
    SetFactRequest {
        /// The session.
        session: SessionId,
        /// Which field.
        field: FactField,
        /// Its value.
        value: FactValue,
        /// Where it is known from.
        source: FactSource,
    }
    /// Change the urgency.
    SetPriorityRequest {
        /// The session.
        session: SessionId,
        /// The urgency.
        priority: Priority,
    }
    /// Record a hand-off.
    HandOffRequest {
        /// The session.
        session: SessionId,
        /// To whom.
        agency: Agency,
        /// How.
        mode: HandOffMode,
        /// What they were told.
        briefing: String,
    }
    /// End the conversation.
    EndSessionRequest {
        /// The session.
        session: SessionId,
        /// `completed`, or `abandoned` when the caller left.
        ending: Ending,
    }
    /// The call-taker's account.
    SummariseRequest {
        /// The session.
        session: SessionId,
        /// The account.
        summary: Summary,
    }
    /// The interpreter's word on the record.
    AttestRequest {
        /// The session.
        session: SessionId,
        /// Their word.
        attestation: Attestation,
    }
    /// The phrasebook in a caller's language.
    PhrasesRequest {
        /// The caller's language.
        lang: String,
    }
    /// Take note of a refusal.
    DismissRefusedRequest {
        /// The command's id, from the refusal.
        command: String,
    }
    /// A page of sessions this person may see.
    SessionsRequest {
        /// From an earlier page; none for the newest.
        after: Option<String>,
    }
    /// Search in what was said.
    SearchRequest {
        /// The words, in any language.
        query: String,
        /// From an earlier page; none for the newest.
        after: Option<String>,
    }
}

//! The keys of a desk, with the values that do not matter to a story filled in.

use std::collections::BTreeMap;

use yiqiao_domain::command::Assistance;
use yiqiao_domain::session::{
    Agency, Attestation, Caller, Ending, FactField, FactSource, FactValue, Fidelity, HandOffMode,
    Origin, Outcome, PhraseStatus, PhraseUse, Priority, RevisionReason, Side, Summary, Voice,
};
use yiqiao_domain::{Command, Lang, TurnId};

use crate::case::{lang, session_id};

pub fn open(tag: &str) -> Command {
    open_as(tag, Assistance::Interpreter, Caller::default())
}

pub fn open_with_phrases(tag: &str) -> Command {
    open_as(tag, Assistance::PhrasesOnly, Caller::default())
}

pub fn open_as(tag: &str, assistance: Assistance, caller: Caller) -> Command {
    Command::OpenSession {
        session: session_id(),
        origin: Origin::Caller,
        lang: lang(tag),
        assistance,
        priority: Priority::P2,
        caller,
    }
}

pub fn withdraw() -> Command {
    Command::WithdrawSession { session: session_id() }
}

pub fn request() -> Command {
    Command::RequestInterpreter { session: session_id() }
}

pub fn next() -> Command {
    Command::NextInterpreter { session: session_id() }
}

pub fn join() -> Command {
    Command::JoinSession { session: session_id() }
}

pub fn change_language(tag: &str) -> Command {
    Command::ChangeLanguage { session: session_id(), lang: lang(tag) }
}

pub fn speak(turn: TurnId, text: &str) -> Command {
    speak_as(turn, Voice::Caller, "en", text)
}

pub fn speak_as(turn: TurnId, voice: Voice, tag: &str, text: &str) -> Command {
    Command::Speak { session: session_id(), turn, voice, lang: lang(tag), text: text.to_owned() }
}

pub fn interpret(turn: TurnId, text: &str) -> Command {
    interpret_as(turn, text, Fidelity::Verbatim)
}

pub fn interpret_as(turn: TurnId, text: &str, fidelity: Fidelity) -> Command {
    Command::Interpret {
        session: session_id(),
        turn,
        voice: Voice::Caller,
        source_lang: lang("en"),
        source_text: None,
        lang: Lang::working(),
        text: text.to_owned(),
        fidelity,
    }
}

pub fn phrase(turn: TurnId, id: &str) -> Command {
    let phrase = PhraseUse {
        id: id.to_owned(),
        version: 1,
        lang: lang("en"),
        args: BTreeMap::new(),
        text: "Stay on the line.".to_owned(),
        service_text: "请不要挂断。".to_owned(),
        status: PhraseStatus::Approved,
    };
    Command::UsePhrase { session: session_id(), turn, phrase }
}

pub fn note(turn: TurnId, text: &str) -> Command {
    Command::AddNote { session: session_id(), turn, text: text.to_owned() }
}

pub fn revise(turn: TurnId, side: Side, text: &str) -> Command {
    let reason = RevisionReason::Misheard;
    Command::Revise { session: session_id(), turn, side, text: text.to_owned(), reason }
}

pub fn mark(turn: TurnId, unclear: bool) -> Command {
    Command::MarkUnclear { session: session_id(), turn, unclear }
}

pub fn fact(field: FactField, value: FactValue, source: FactSource) -> Command {
    Command::SetFact { session: session_id(), field, value, source }
}

pub fn typed(field: FactField, text: &str) -> Command {
    fact(field, FactValue::Text(text.to_owned()), FactSource::Typed)
}

pub fn snapshot() -> Command {
    Command::SendSnapshot { session: session_id() }
}

pub fn hold() -> Command {
    Command::HoldSession { session: session_id() }
}

pub fn resume() -> Command {
    Command::ResumeSession { session: session_id() }
}

pub fn call_supervisor() -> Command {
    Command::CallSupervisor { session: session_id() }
}

pub fn hand_off(briefing: &str) -> Command {
    Command::HandOff {
        session: session_id(),
        agency: Agency::Ambulance120,
        mode: HandOffMode::BriefingOnly,
        briefing: briefing.to_owned(),
    }
}

pub fn end(ending: Ending) -> Command {
    Command::EndSession { session: session_id(), ending }
}

pub fn account() -> Summary {
    Summary {
        outcomes: vec![Outcome::Dispatched],
        narrative: "已派警。".to_owned(),
        rating: None,
        follow_up: Vec::new(),
    }
}

pub fn summarise() -> Command {
    Command::Summarise { session: session_id(), summary: account() }
}

pub fn attest() -> Command {
    let attestation = Attestation { confirmed: true, note: String::new() };
    Command::Attest { session: session_id(), attestation }
}

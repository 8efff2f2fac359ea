//! One sample of every command.

use yiqiao_domain::command::Assistance;
use yiqiao_domain::session::*;
use yiqiao_domain::{Command, Gender, OfferId, Person, Presence, Role, Shift, Tier};

use super::{at, caller, id, lang, phrase};

pub fn all() -> Vec<Command> {
    let mut all = talking();
    all.extend(steering());
    all
}

fn talking() -> Vec<Command> {
    let session = id(0x5e);
    let turn = id(0x70);
    let offer = OfferId { session, nth: 2 };
    vec![
        Command::SetPresence { presence: Presence::Available },
        Command::OpenSession {
            session,
            origin: Origin::Caller,
            lang: lang("ar"),
            assistance: Assistance::Interpreter,
            priority: Priority::P1,
            caller: caller(),
        },
        Command::WithdrawSession { session },
        Command::RequestInterpreter { session },
        Command::NextInterpreter { session },
        Command::ChangeLanguage { session, lang: lang("fr") },
        Command::AcceptOffer { offer },
        Command::DeclineOffer { offer, reason: DeclineReason::Conflict },
        Command::JoinSession { session },
        Command::Speak {
            session,
            turn,
            voice: Voice::Caller,
            lang: lang("ko"),
            text: "도와주세요".into(),
        },
        Command::UsePhrase { session, turn, phrase: phrase() },
        Command::Interpret {
            session,
            turn,
            voice: Voice::Caller,
            source_lang: lang("ja"),
            source_text: Some("助けてください".into()),
            lang: lang("zh-CN"),
            text: "请帮帮我".into(),
            fidelity: Fidelity::KeyFacts,
        },
        Command::Intervene { session, turn, intervention: Intervention::OneAtATime },
        Command::AddNote { session, turn, text: "背景有水声".into() },
        Command::Revise {
            session,
            turn,
            side: Side::Rendered,
            text: "在东门".into(),
            reason: RevisionReason::Misheard,
        },
        Command::MarkUnclear { session, turn, unclear: true },
        Command::SetFact {
            session,
            field: FactField::Place,
            value: FactValue::Text("示例路 1 号".into()),
            source: FactSource::Turn { turn },
        },
        Command::SetPriority { session, priority: Priority::P2 },
        Command::SendSnapshot { session },
        Command::HoldSession { session },
        Command::ResumeSession { session },
        Command::CallSupervisor { session },
        Command::HandOff {
            session,
            agency: Agency::Ambulance120,
            mode: HandOffMode::WithInterpreter,
            briefing: "两人受伤".into(),
        },
        Command::EndSession { session, ending: Ending::Completed },
        Command::Summarise {
            session,
            summary: Summary {
                outcomes: vec![Outcome::Dispatched, Outcome::To120],
                narrative: "已派警".into(),
                rating: Some(Rating::Smooth),
                follow_up: vec![FollowUp::CallBack],
            },
        },
        Command::Attest {
            session,
            attestation: Attestation { confirmed: true, note: String::new() },
        },
        Command::ReadTranscript { session },
    ]
}

fn steering() -> Vec<Command> {
    let (session, person) = (id(0x5e), id(0xe1));
    let shift = Shift { person, from: at(0), to: at(28_800_000), tier: Tier::OnDuty };
    vec![
        Command::DropRequest { session, seat: Seat::Relief },
        Command::AskRelief { session },
        Command::TakeOverSeat { session },
        Command::StartRelay { session, pivot: None },
        Command::EndRelay { session },
        Command::AddLanguage { session, lang: lang("ja") },
        Command::LeaveSession {
            session,
            reason: LeaveReason::WrongLanguage { guess: Some(lang("ru")) },
        },
        Command::PreferGender { session, gender: Some(Gender::Female) },
        Command::RingPerson { session, person },
        Command::YieldInterpreter { session },
        Command::RefuseYield { session },
        Command::CallPartner { session, partner: "line-a".into() },
        Command::PartnerOn { session },
        Command::PartnerOff { session },
        Command::CallerLeft { session },
        Command::CallBackTried { session, result: CallBack::Engaged },
        Command::SetSilent { session, silent: true },
        Command::LinkSessions { session, with: id(0x5f) },
        Command::TakeOverSession { session },
        Command::ListenIn { session },
        Command::Recall { person },
        Command::AcknowledgeAlarm { n: 7 },
        Command::ShelveAlarm { n: 7 },
        Command::SetPolicy { policy: Box::new(super::change::policy()) },
        Command::SetRoster { shifts: vec![shift] },
        Command::UpdatePerson {
            person: Person::new(person, "测试译员", Role::Interpreter, Vec::new()),
        },
    ]
}

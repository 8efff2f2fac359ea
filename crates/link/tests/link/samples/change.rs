//! One sample of every change.

use yiqiao_domain::event::{DownCause, PresenceCause};
use yiqiao_domain::session::*;
use yiqiao_domain::{
    Alarm, AlarmKind, Cause, Change, Desk, Duty, Event, Expertise, Gender, Level, Person, Policy,
    Presence, Role, Shift, Skill, Tier,
};

use super::{at, caller, id, lang, phrase};

/// Each change as the event that a desk would get.
pub fn all() -> Vec<Event> {
    let cause = Cause { command: id(0xc0), desk: id(0xd1), person: id(0xe1), desk_at: at(-40) };
    let about_people = people().into_iter().chain(centre());
    let about_sessions = ringing().into_iter().chain(steering()).chain(talking()).chain(closing());
    let changes = about_people.chain(about_sessions);
    (1..)
        .zip(changes)
        .map(|(seq, change)| Event {
            seq,
            at: at(0),
            cause: (seq % 2 == 0).then_some(cause),
            change,
        })
        .collect()
}

fn people() -> Vec<Change> {
    let (desk, person) = (id(0xd1), id(0xe1));
    vec![
        Change::CentreFounded { centre: id(0xce), name: "示例中心".into(), demo: true },
        Change::PersonAdded {
            person: Person {
                expertise: vec![Expertise::Medical],
                gender: Some(Gender::Female),
                not_with: vec![id(0xe2)],
                ..Person::new(person, "测试译员", Role::Interpreter, skills())
            },
        },
        Change::DeskAdded { desk: Desk { id: desk, label: "A-07".into(), person } },
        Change::DeskUp { desk, person },
        Change::DeskDown { desk, person, cause: DownCause::Silent },
        Change::PresenceSet {
            person,
            presence: Presence::Break,
            cause: PresenceCause::MissedRings,
        },
    ]
}

fn skills() -> Vec<Skill> {
    let relay = Skill { into: Some(lang("en")), ..Skill::new(lang("ko"), Level::C) };
    vec![Skill::new(lang("ar"), Level::B), relay]
}

fn centre() -> Vec<Change> {
    let (desk, person) = (id(0xd1), id(0xe1));
    let shift = Shift { person, from: at(0), to: at(28_800_000), tier: Tier::OnCall };
    let alarm = Alarm { n: 7, kind: AlarmKind::P1Waiting { session: id(0x5e) } };
    vec![
        Change::DutySet { person, duty: Duty::Closing },
        Change::RosterSet { shifts: vec![shift] },
        Change::PolicySet { version: 2, policy: Box::new(policy()) },
        Change::PersonRecalled { person },
        Change::DeskSkewed { desk, skew_ms: -2_500 },
        Change::AlarmRaised { alarm },
        Change::AlarmAcknowledged { n: 7, person },
        Change::AlarmShelved { n: 7, person, until: at(900_000) },
        Change::AlarmCleared { n: 7 },
    ]
}

/// The standard policy with one relay and one partner line.
pub fn policy() -> Policy {
    use yiqiao_domain::policy::{PartnerLine, Relay};
    let mut policy = Policy::standard();
    policy.relays = vec![Relay { lang: lang("ko"), pivots: vec![lang("en")] }];
    policy.partners = vec![PartnerLine {
        id: "line-a".into(),
        name: "示例翻译热线".into(),
        number: "+44 7700 900101".into(),
        langs: vec![lang("ko")],
    }];
    policy
}

fn steering() -> Vec<Change> {
    let (session, person) = (id(0x5e), id(0xe1));
    let partner = || "line-a".to_owned();
    let snapshot = Snapshot { n: 1, facts: std::collections::BTreeMap::new() };
    vec![
        Change::SeatTaken { session, person, seat: Seat::Main },
        Change::RelaySet { session, pivot: Some(lang("en")) },
        Change::LanguageAdded { session, lang: lang("ja") },
        Change::GenderPreferred { session, gender: Some(Gender::Female) },
        Change::YieldAsked { session, to: id(0x5f), lang: lang("ko") },
        Change::YieldEnded { session, to: id(0x5f), end: YieldEnd::Taken },
        Change::PartnerCalled { session, partner: partner() },
        Change::PartnerJoined { session, partner: partner() },
        Change::PartnerLeft { session, partner: partner() },
        Change::CallerGone { session },
        Change::CallBackMade { session, result: CallBack::NoAnswer },
        Change::SilentSet { session, silent: true },
        Change::SessionLinked { session, with: id(0x5f) },
        Change::SnapshotShared { session, from: id(0x5f), snapshot },
        Change::SessionTakenOver { session, desk: id(0xd3), person: id(0xe3) },
        Change::ListenedIn { session, person: id(0xe3) },
    ]
}

fn ringing() -> Vec<Change> {
    let (session, desk, person) = (id(0x5e), id(0xd1), id(0xe1));
    let card = RingCard {
        lang: lang("ar"),
        seat: Seat::Relay,
        pivot: Some(lang("en")),
        priority: Priority::P1,
        origin: Origin::Caller,
        categories: vec!["medical".into()],
        district: Some("示例区".into()),
        scene: vec!["traffic".into()],
        phrases: vec!["opening-stay-on-line".into()],
        waiting_since: at(-900),
        desk: id(0xd2),
        call_taker: id(0xe2),
    };
    vec![
        Change::SessionOpened {
            session,
            desk,
            person,
            origin: Origin::Officer,
            lang: lang("ar"),
            priority: Priority::P1,
            caller: caller(),
        },
        Change::InterpreterRequested { session, seat: Seat::Relay },
        Change::RequestDropped { session, seat: Seat::Relief },
        Change::Offered {
            session,
            nth: 1,
            seat: Seat::Relay,
            person,
            desk,
            until: at(12_000),
            next: None,
            card,
        },
        Change::OfferEnded {
            session,
            nth: 1,
            person,
            end: OfferEnd::Declined { reason: DeclineReason::Technical },
        },
        Change::InterpreterJoined { session, person, seat: Seat::Main },
        Change::InterpreterLost { session, person, until: at(15_000) },
        Change::InterpreterBack { session, person },
        Change::InterpreterReleased { session, person, cause: ReleaseCause::WrongLanguage },
    ]
}

fn talking() -> Vec<Change> {
    let (session, turn, by) = (id(0x5e), id(0x70), id(0xe1));
    let text = "在东门".to_owned();
    vec![
        Change::LanguageChanged { session, lang: lang("fr") },
        Change::PrioritySet { session, priority: Priority::P3 },
        Change::TurnAdded {
            session,
            turn,
            voice: Voice::Phrase,
            body: TurnBody::Phrase { phrase: phrase() },
        },
        Change::TurnRendered {
            session,
            turn,
            rendition: Rendition {
                lang: lang("zh-CN"),
                text: text.clone(),
                fidelity: Fidelity::Oral,
                by,
            },
        },
        Change::TurnRevised {
            session,
            turn,
            side: Side::Said,
            revision: Revision {
                old: "在西门".into(),
                new: text,
                by,
                reason: RevisionReason::Mistranslated,
            },
        },
        Change::TurnMarked { session, turn, unclear: true },
        Change::FactSet {
            session,
            field: FactField::HurtCount,
            value: FactValue::Count(2),
            source: FactSource::ReadBack,
        },
        Change::SnapshotSent { session, snapshot: Snapshot { n: 1, facts: facts() } },
        Change::SessionHeld { session },
        Change::SessionResumed { session },
        Change::SupervisorCalled { session },
    ]
}

fn facts() -> std::collections::BTreeMap<FactField, FactValue> {
    [
        (FactField::Place, FactValue::Text("示例路 1 号".into())),
        (FactField::Category, FactValue::Choices(vec!["medical".into()])),
        (FactField::Safe, FactValue::YesNo(YesNo::Unclear)),
    ]
    .into()
}

fn closing() -> Vec<Change> {
    let (session, person) = (id(0x5e), id(0xe1));
    vec![
        Change::HandedOff {
            session,
            hand_off: HandOff {
                agency: Agency::Fire119,
                mode: HandOffMode::BriefingOnly,
                briefing: "起火，无人受伤".into(),
            },
        },
        Change::SessionEnded { session, ending: Ending::Abandoned },
        Change::WrapUpStarted { session },
        Change::SessionSummarised {
            session,
            summary: Summary {
                outcomes: vec![Outcome::To119],
                narrative: "已转 119".into(),
                rating: None,
                follow_up: vec![],
            },
        },
        Change::SessionAttested {
            session,
            person,
            attestation: Attestation { confirmed: false, note: "地名待核".into() },
        },
        Change::SessionClosed { session },
        Change::TranscriptRead { session, person },
    ]
}

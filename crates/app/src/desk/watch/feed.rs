//! The feed: what happened lately, in closed kinds. What belongs to a conversation
//! itself (turns, facts) is not news and is left out.

use std::collections::VecDeque;

use yiqiao_domain::metric::Ledger;
use yiqiao_domain::session::{Clock, OfferEnd, Priority};
use yiqiao_domain::{AlarmKind, Change, DeskId, Event, Lang, PersonId, Presence, SessionId, Stamp};

use super::Alarms;
use crate::view::FeedKind;

/// Lines kept; the oldest go first.
const KEPT: usize = 100;

/// One line, before anybody is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::desk) struct Happening {
    pub(in crate::desk) seq: u64,
    pub(in crate::desk) at: Stamp,
    pub(in crate::desk) kind: FeedKind,
    pub(in crate::desk) session: Option<SessionId>,
    pub(in crate::desk) desk: Option<DeskId>,
    pub(in crate::desk) person: Option<PersonId>,
    pub(in crate::desk) lang: Option<Lang>,
    pub(in crate::desk) priority: Option<Priority>,
    pub(in crate::desk) ms: Option<i64>,
    pub(in crate::desk) alarm: Option<(u64, AlarmKind)>,
}

/// See the file's head.
#[derive(Debug, Default)]
pub(in crate::desk) struct Feed(VecDeque<Happening>);

impl Feed {
    pub(super) fn apply(&mut self, event: &Event, ledger: &Ledger, alarms: &Alarms) {
        let Some((kind, person)) = kind_of(event) else { return };
        let alarm = alarm_of(event, alarms);
        let about = alarm.as_ref().and_then(|(_, kind)| kind.session());
        let session = event.change.session().or(about);
        let case = session.and_then(|session| ledger.case(session));
        let of_alarm = alarm.as_ref().map(|(_, kind)| kind);
        let desk = match (&event.change, of_alarm) {
            (Change::DeskUp { desk, .. } | Change::DeskDown { desk, .. }, _) => Some(*desk),
            (_, Some(AlarmKind::ClockSkew { desk })) => Some(*desk),
            _ => case.map(|case| case.desk),
        };
        let lang = match of_alarm {
            Some(AlarmKind::NobodyOnShift { lang }) => Some(lang.clone()),
            _ => case.map(|case| case.lang.clone()),
        };
        let person = match of_alarm {
            Some(AlarmKind::MissedRings { person }) if person_is_missing(&event.change) => {
                Some(*person)
            }
            _ => person,
        };
        let joined = matches!(event.change, Change::InterpreterJoined { .. });
        let wait = case.filter(|_| joined);
        let ms = wait.and_then(|case| case.clocks.between_ms(Clock::Requested, Clock::Joined));
        let priority = case.map(|case| case.priority);
        let (seq, at) = (event.seq, event.at);
        let row = Happening { seq, at, kind, session, desk, person, lang, priority, ms, alarm };
        self.0.push_back(row);
        while self.0.len() > KEPT {
            self.0.pop_front();
        }
    }

    /// Newest first.
    pub(in crate::desk) fn latest(&self) -> impl Iterator<Item = &Happening> {
        self.0.iter().rev()
    }
}

fn person_is_missing(change: &Change) -> bool {
    matches!(change, Change::AlarmRaised { .. } | Change::AlarmCleared { .. })
}

/// The alarm that the event is about; one that is raised is not known yet.
fn alarm_of(event: &Event, alarms: &Alarms) -> Option<(u64, AlarmKind)> {
    match &event.change {
        Change::AlarmRaised { alarm } => Some((alarm.n, alarm.kind.clone())),
        Change::AlarmAcknowledged { n, .. }
        | Change::AlarmShelved { n, .. }
        | Change::AlarmCleared { n } => Some((*n, alarms.get(*n)?.alarm.kind.clone())),
        _ => None,
    }
}

/// What it is called in the feed, if it is news, and who it is about.
fn kind_of(event: &Event) -> Option<(FeedKind, Option<PersonId>)> {
    let by = event.cause.map(|cause| cause.person);
    Some(match &event.change {
        Change::SessionOpened { person, .. } => (FeedKind::SessionOpened, Some(*person)),
        Change::SessionEnded { .. } => (FeedKind::SessionEnded, by),
        Change::InterpreterJoined { person, .. } => (FeedKind::InterpreterJoined, Some(*person)),
        Change::InterpreterLost { person, .. } => (FeedKind::InterpreterLost, Some(*person)),
        Change::InterpreterBack { person, .. } => (FeedKind::InterpreterBack, Some(*person)),
        Change::OfferEnded { person, end: OfferEnd::Expired, .. } => {
            (FeedKind::RingMissed, Some(*person))
        }
        Change::OfferEnded { person, end: OfferEnd::Declined { .. }, .. } => {
            (FeedKind::RingDeclined, Some(*person))
        }
        Change::PrioritySet { .. } => (FeedKind::PrioritySet, by),
        Change::LanguageChanged { .. } => (FeedKind::LanguageChanged, by),
        Change::SupervisorCalled { .. } => (FeedKind::SupervisorCalled, by),
        Change::SessionTakenOver { person, .. } => (FeedKind::SessionTakenOver, Some(*person)),
        Change::ListenedIn { person, .. } => (FeedKind::ListenedIn, Some(*person)),
        Change::RelaySet { pivot: Some(_), .. } => (FeedKind::RelaySet, by),
        Change::PartnerCalled { .. } => (FeedKind::PartnerCalled, by),
        Change::YieldAsked { .. } => (FeedKind::YieldAsked, by),
        Change::HandedOff { .. } => (FeedKind::HandedOff, by),
        Change::PresenceSet { person, presence, .. } => match presence {
            Presence::Available => (FeedKind::PresenceAvailable, Some(*person)),
            Presence::Break => (FeedKind::PresenceBreak, Some(*person)),
            Presence::Away => (FeedKind::PresenceAway, Some(*person)),
            Presence::WrapUp => return None,
        },
        Change::PersonRecalled { person } => (FeedKind::PersonRecalled, Some(*person)),
        Change::DeskUp { person, .. } => (FeedKind::DeskUp, Some(*person)),
        Change::DeskDown { person, .. } => (FeedKind::DeskDown, Some(*person)),
        Change::AlarmRaised { .. } => (FeedKind::AlarmRaised, None),
        Change::AlarmAcknowledged { person, .. } => (FeedKind::AlarmAcknowledged, Some(*person)),
        Change::AlarmShelved { person, .. } => (FeedKind::AlarmShelved, Some(*person)),
        Change::AlarmCleared { .. } => (FeedKind::AlarmCleared, None),
        Change::PolicySet { .. } => (FeedKind::PolicySet, by),
        Change::RosterSet { .. } => (FeedKind::RosterSet, by),
        _ => return None,
    })
}

//! What is known of the call and the incident: facts, urgency, dispatch, hold,
//! links, call-backs.

use super::{Decision, Seen, require, require_text};
use crate::event::Change;
use crate::id::SessionId;
use crate::lang::Lang;
use crate::limit::{
    CALL_BACKS_MAX, CHOICES_MAX, FURTHER_LANGUAGES_MAX, LINKS_MAX, SNAPSHOTS_PER_SESSION_MAX,
};
use crate::refusal::Refusal;
use crate::session::{
    Agency, CallBack, FactField, FactSource, FactValue, HandOff, HandOffMode, Priority, Seat,
    Snapshot, State,
};

impl Seen<'_> {
    pub(super) fn set_fact(
        &self,
        field: FactField,
        value: &FactValue,
        source: FactSource,
    ) -> Decision {
        self.as_call_taker()?;
        self.as_open_party()?;
        require(field.accepts(value), Refusal::BadFact)?;
        if let FactSource::Turn { turn } = source {
            require(self.session.turn(turn).is_some(), Refusal::UnknownTurn)?;
        }
        let same = self
            .session
            .facts
            .get(&field)
            .map_or_else(|| value.is_empty(), |fact| fact.value == *value && fact.source == source);
        require(!same, Refusal::NothingToChange)?;
        let (session, value) = (self.session.id, value.clone());
        Ok(vec![Change::FactSet { session, field, value, source }])
    }

    pub(super) fn set_priority(&self, priority: Priority) -> Decision {
        self.as_steering()?;
        self.while_live()?;
        require(self.session.priority != priority, Refusal::NothingToChange)?;
        let session = self.session.id;
        let mut changes = Vec::new();
        if priority == Priority::P1 {
            changes.extend(self.withdraw_yield());
        }
        changes.push(Change::PrioritySet { session, priority });
        Ok(changes)
    }

    /// Numbered, and complete or not: an incomplete snapshot early is worth more
    /// than a complete one late. Linked calls are told the same.
    pub(super) fn snapshot(&self) -> Decision {
        self.as_call_taker()?;
        self.as_open_party()?;
        let known: std::collections::BTreeMap<_, FactValue> =
            self.session.facts.iter().map(|(field, fact)| (*field, fact.value.clone())).collect();
        require(!known.is_empty(), Refusal::NothingToChange)?;
        let sent = self.session.snapshots.len();
        require(sent < SNAPSHOTS_PER_SESSION_MAX, Refusal::LimitReached)?;
        let n = u32::try_from(sent).expect("the number of snapshots is limited") + 1;
        let snapshot = Snapshot { n, facts: known };
        let from = self.session.id;
        let shared = self.session.links.iter().map(|linked| Change::SnapshotShared {
            session: *linked,
            from,
            snapshot: snapshot.clone(),
        });
        let shared: Vec<_> = shared.collect();
        let mut changes = vec![Change::SnapshotSent { session: from, snapshot }];
        changes.extend(shared);
        Ok(changes)
    }

    pub(super) fn hold(&self) -> Decision {
        self.as_call_taker()?;
        require(self.session.state == State::Connected, Refusal::WrongState)?;
        Ok(vec![Change::SessionHeld { session: self.session.id }])
    }

    pub(super) fn resume(&self) -> Decision {
        self.as_call_taker()?;
        require(self.session.state == State::Held, Refusal::WrongState)?;
        Ok(vec![Change::SessionResumed { session: self.session.id }])
    }

    pub(super) fn hand_off(&self, agency: Agency, mode: HandOffMode, briefing: &str) -> Decision {
        self.as_call_taker()?;
        self.while_live()?;
        require_text(briefing)?;
        require(self.session.hand_offs.len() < CHOICES_MAX, Refusal::LimitReached)?;
        let hand_off = HandOff { agency, mode, briefing: briefing.to_owned() };
        Ok(vec![Change::HandedOff { session: self.session.id, hand_off }])
    }

    pub(super) fn set_silent(&self, silent: bool) -> Decision {
        self.as_call_taker()?;
        self.while_live()?;
        require(self.session.silent != silent, Refusal::NothingToChange)?;
        Ok(vec![Change::SilentSet { session: self.session.id, silent }])
    }

    pub(super) fn caller_left(&self) -> Decision {
        self.as_call_taker()?;
        self.while_live()?;
        require(self.session.caller_gone.is_none(), Refusal::NothingToChange)?;
        Ok(vec![Change::CallerGone { session: self.session.id }])
    }

    /// Also after the end: a call-back may be owed then.
    pub(super) fn call_back(&self, result: CallBack) -> Decision {
        self.as_call_taker()?;
        self.as_open_party()?;
        require(self.session.call_backs.len() < CALL_BACKS_MAX, Refusal::LimitReached)?;
        Ok(vec![Change::CallBackMade { session: self.session.id, result }])
    }

    /// The hub knows whether the other session exists; this side of the rule
    /// only sees its own.
    pub(super) fn link(&self, with: SessionId) -> Decision {
        self.as_steering()?;
        require(self.session.state != State::Closed, Refusal::WrongState)?;
        let session = self.session.id;
        let new = with != session && !self.session.links.contains(&with);
        require(new, Refusal::NothingToChange)?;
        require(self.session.links.len() < LINKS_MAX, Refusal::LimitReached)?;
        let mut changes = vec![
            Change::SessionLinked { session, with },
            Change::SessionLinked { session: with, with: session },
        ];
        if let Some((snapshot, _)) = self.session.snapshots.last() {
            let (from, snapshot) = (session, snapshot.clone());
            changes.push(Change::SnapshotShared { session: with, from, snapshot });
        }
        Ok(changes)
    }

    pub(super) fn add_language(&self, lang: &Lang) -> Decision {
        self.as_party()?;
        self.while_live()?;
        self.require_caller_language(lang)?;
        let spoken = self.session.lang == *lang || self.session.further.contains(lang);
        require(!spoken, Refusal::NothingToChange)?;
        require(self.session.further.len() < FURTHER_LANGUAGES_MAX, Refusal::LimitReached)?;
        let session = self.session.id;
        let mut changes = self.leave_seat(Seat::Further, crate::session::ReleaseCause::NotNeeded);
        changes.push(Change::LanguageAdded { session, lang: lang.clone() });
        changes.push(Change::InterpreterRequested { session, seat: Seat::Further });
        Ok(changes)
    }
}

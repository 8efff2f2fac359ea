//! The centre's present capacity, one lane a language: what the language keys
//! show. Derived on demand; only the measured times are kept.

use std::collections::VecDeque;

use yiqiao_domain::session::{Clock, Need, Seat};
use yiqiao_domain::{Change, Event, Lang, SessionId, Stamp};

use super::Engine;

/// From how many recent times the expected one is taken.
const TIMES_KEPT_MAX: usize = 20;

/// The latest times of one skill.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Times {
    waits_ms: VecDeque<i64>,
    handles_ms: VecDeque<i64>,
}

/// One language's capacity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// The language.
    pub lang: Lang,
    /// Interpreters who could be rung now.
    pub free: u32,
    /// Interpreters at a desk and not away.
    pub on_shift: u32,
    /// Seats for which nobody is rung.
    pub waiting: u32,
    /// Mean of the latest waits, in milliseconds; none before the first.
    pub expect_ms: Option<i64>,
}

impl Engine {
    /// One lane for every caller language, in the order of the keys.
    #[must_use]
    pub fn lanes(&self) -> Vec<Lane> {
        let callers = self.languages.rows().iter().filter(|row| row.tag != Lang::working());
        callers.map(|row| self.lane(&row.tag)).collect()
    }

    fn lane(&self, lang: &Lang) -> Lane {
        let need = Need { lang: lang.clone(), into: None };
        let waiting = self.queue.lane(&need).filter(|place| place.is_unrung()).count();
        Lane {
            lang: lang.clone(),
            free: self.pool.free(&need),
            on_shift: self.pool.on_shift(&need),
            waiting: u32::try_from(waiting).unwrap_or(u32::MAX),
            expect_ms: self.times.get(&need).and_then(|times| mean(&times.waits_ms)),
        }
    }

    /// How long one conversation keeps an interpreter busy, in milliseconds: as
    /// measured, or as the policy supposes.
    pub(super) fn handling_ms(&self, need: &Need) -> i64 {
        let measured = self.times.get(need).and_then(|times| mean(&times.handles_ms));
        measured.unwrap_or(self.policy.times.handle_ms)
    }

    /// A relief interpreter does not count the same wait again.
    pub(super) fn note_wait(&mut self, session: SessionId, event: &Event) {
        let Some(session) = self.sessions.get(&session) else { return };
        let first = session.clocks.get(Clock::Joined) == Some(event.at);
        let wait = session.clocks.between_ms(Clock::Requested, Clock::Joined);
        if let Some(wait) = wait.filter(|_| first) {
            let need = Need { lang: session.lang.clone(), into: None };
            push(&mut self.times.entry(need).or_default().waits_ms, wait);
        }
    }

    /// The wait for a main interpreter is over: one has accepted, or nobody will.
    pub(super) fn note_end_of_wait(&mut self, id: SessionId, event: &Event) {
        let Some(session) = self.sessions.get(&id) else { return };
        let over = match &event.change {
            Change::OfferEnded { nth, end, .. } => {
                let main = session.offer(*nth).is_some_and(|offer| offer.seat == Seat::Main);
                main && end.is_accepted()
            }
            _ => true,
        };
        let since = session.sought.get(&Seat::Main).filter(|_| over);
        if let (Some(since), Some(need)) = (since, session.need(Seat::Main)) {
            let wait_ms = event.at.since_ms(*since);
            let skill = self.pool.learn_skill(need);
            self.demand.note_wait(skill, wait_ms);
        }
    }

    pub(super) fn note_handling(&mut self, session: SessionId, since: Stamp, until: Stamp) {
        let Some(session) = self.sessions.get(&session) else { return };
        let need = Need { lang: session.lang.clone(), into: None };
        push(&mut self.times.entry(need).or_default().handles_ms, until.since_ms(since));
    }
}

fn push(times: &mut VecDeque<i64>, time: i64) {
    times.push_back(time);
    if times.len() > TIMES_KEPT_MAX {
        times.pop_front();
    }
}

fn mean(times: &VecDeque<i64>) -> Option<i64> {
    let count = i64::try_from(times.len()).ok().filter(|count| *count > 0)?;
    Some(times.iter().sum::<i64>() / count)
}

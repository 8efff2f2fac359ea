//! How a conversation ends, and what completes its record.

use super::{Decision, Seen, require, require_length, require_text};
use crate::event::Change;
use crate::id::PersonId;
use crate::limit::{CHOICES_MAX, TEXT_CHARS_MAX};
use crate::refusal::Refusal;
use crate::session::{Attestation, Clock, Ending, ReleaseCause, State, Summary};

impl Seen<'_> {
    pub(super) fn withdraw(&self) -> Decision {
        self.as_call_taker()?;
        require(self.session.state.is_live(), Refusal::WrongState)?;
        // Once anybody has interpreted, an outside service too, there is a record.
        let served = self.session.clocks.get(Clock::Joined).is_some();
        require(self.session.interpreters.is_empty() && !served, Refusal::WrongState)?;
        let session = self.session.id;
        let mut changes = self.withdraw_all();
        changes.extend(self.partner_left());
        changes.extend(self.release_all(ReleaseCause::Ended));
        changes.push(Change::SessionEnded { session, ending: Ending::Withdrawn });
        changes.push(Change::SessionClosed { session });
        Ok(changes)
    }

    pub(super) fn end(&self, asked: Ending) -> Decision {
        self.as_call_taker()?;
        require(self.session.state.is_live(), Refusal::WrongState)?;
        let session = self.session.id;
        let served = self.session.clocks.get(Clock::Joined).is_some();
        let wanted = self.session.clocks.get(Clock::Requested).is_some();
        let ending = match asked {
            Ending::Withdrawn => return Err(Refusal::WrongState),
            _ if served => Ending::Completed,
            _ if self.session.caller_gone.is_some() => Ending::Abandoned,
            Ending::Abandoned => Ending::Abandoned,
            _ if wanted => Ending::Unserved,
            _ => Ending::Completed,
        };
        let mut changes = self.withdraw_all();
        changes.extend(self.partner_left());
        changes.push(Change::SessionEnded { session, ending });
        changes.extend(self.release_all(ReleaseCause::Ended));
        changes.push(Change::WrapUpStarted { session });
        Ok(changes)
    }

    pub(super) fn summarise(&self, summary: &Summary) -> Decision {
        self.as_call_taker()?;
        require(self.session.state == State::WrapUp, Refusal::WrongState)?;
        require(self.session.summary.is_none(), Refusal::NothingToChange)?;
        require_text(&summary.narrative)?;
        require(!summary.outcomes.is_empty(), Refusal::TextEmpty)?;
        let few = summary.outcomes.len() <= CHOICES_MAX && summary.follow_up.len() <= CHOICES_MAX;
        require(few, Refusal::LimitReached)?;
        let (session, summary) = (self.session.id, summary.clone());
        let done = self.attested_but(None);
        Ok(self.close_when(done, Change::SessionSummarised { session, summary }))
    }

    pub(super) fn attest(&self, attestation: &Attestation) -> Decision {
        let person = self.actor.person;
        require(self.session.interpreters.contains(&person), Refusal::NotYours)?;
        require(!self.session.is_interpreter(person), Refusal::WrongState)?;
        let known = self.session.attestations.contains_key(&person);
        require(!known, Refusal::NothingToChange)?;
        require_length(&attestation.note, TEXT_CHARS_MAX)?;
        let (session, attestation) = (self.session.id, attestation.clone());
        let done = self.session.summary.is_some() && self.attested_but(Some(person));
        Ok(self.close_when(done, Change::SessionAttested { session, person, attestation }))
    }

    /// Whether every interpreter but this one has given their word.
    fn attested_but(&self, person: Option<PersonId>) -> bool {
        let others = self.session.interpreters.iter().filter(|known| Some(**known) != person);
        others.into_iter().all(|known| self.session.attestations.contains_key(known))
    }

    fn close_when(&self, done: bool, change: Change) -> Vec<Change> {
        let session = self.session.id;
        if self.session.state == State::WrapUp && done {
            vec![change, Change::SessionClosed { session }]
        } else {
            vec![change]
        }
    }
}

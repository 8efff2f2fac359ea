//! What a row must remember only while its session is not closed: how the session
//! stands, which utterances wait for a rendition, which turns were corrected, who is
//! lost.

use std::collections::{BTreeMap, BTreeSet};

use crate::event::{Cause, Event};
use crate::id::{CommandId, PersonId, TurnId};
use crate::limit::TURNS_PER_SESSION_MAX;
use crate::metric::limit::OPEN_CASE_BYTES_MAX;
use crate::session::{Caller, Session};
use crate::time::Stamp;

/// The memory of a session that is not closed; at most
/// [`TURNS_PER_SESSION_MAX`] entries in each list.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Open {
    /// The session without its words, for its clocks and whatever else it has rules
    /// for.
    pub(super) session: Session,
    waiting: BTreeMap<TurnId, (Stamp, Option<CommandId>)>,
    revised: BTreeSet<TurnId>,
    lost: BTreeMap<PersonId, Stamp>,
    /// The language was corrected, and whether anyone is asked for again is not
    /// known yet.
    pub(super) rerouting: bool,
}

// A tree may be half empty. Who is on, rung and looked for is within the rest.
const _: () = assert!(
    size_of::<Open>()
        + 2 * TURNS_PER_SESSION_MAX
            * (size_of::<(TurnId, Stamp, Option<CommandId>)>()
                + size_of::<TurnId>()
                + size_of::<(PersonId, Stamp)>())
        + 16 * 1_024
        <= OPEN_CASE_BYTES_MAX
);

/// What a rendition says about its utterance.
pub(super) enum Rendered {
    /// Nothing: it has one already, or is not known.
    Again,
    /// Both were keyed at once, so when it was said is not known.
    Together,
    /// It came so long after, in milliseconds.
    After(i64),
}

impl Open {
    pub(super) fn new(session: Session) -> Self {
        let mut open = Self {
            session,
            waiting: BTreeMap::new(),
            revised: BTreeSet::new(),
            lost: BTreeMap::new(),
            rerouting: false,
        };
        open.forget_words();
        open
    }

    /// Lets the session take the event into account, and keeps nothing that was said.
    pub(super) fn follow(&mut self, event: &Event) {
        self.session.apply(event);
        self.forget_words();
    }

    fn forget_words(&mut self) {
        let session = &mut self.session;
        session.caller = Caller::default();
        session.turns.clear();
        session.facts.clear();
        session.snapshots.clear();
        session.hand_offs.clear();
        session.shared.clear();
        session.offers.retain(|offer| offer.end.is_none());
        session.summary = None;
        session.attestations.clear();
    }

    pub(super) fn said(&mut self, turn: TurnId, event: &Event) {
        if self.waiting.len() < TURNS_PER_SESSION_MAX {
            self.waiting.insert(turn, (event.at, command(event)));
        }
    }

    pub(super) fn rendered(&mut self, turn: TurnId, event: &Event) -> Rendered {
        match self.waiting.remove(&turn) {
            None => Rendered::Again,
            Some((_, with)) if with.is_some() && with == command(event) => Rendered::Together,
            Some((said, _)) => Rendered::After(event.at.since_ms(said).max(0)),
        }
    }

    /// Whether this is the turn's first correction.
    pub(super) fn revised(&mut self, turn: TurnId) -> bool {
        self.revised.len() < TURNS_PER_SESSION_MAX && self.revised.insert(turn)
    }

    pub(super) fn lost(&mut self, person: PersonId, at: Stamp) {
        if self.lost.len() < TURNS_PER_SESSION_MAX {
            self.lost.insert(person, at);
        }
    }

    /// After how long somebody lost is back, in milliseconds.
    pub(super) fn back(&mut self, person: PersonId, at: Stamp) -> Option<i64> {
        self.lost.remove(&person).map(|lost| at.since_ms(lost))
    }
}

fn command(event: &Event) -> Option<CommandId> {
    event.cause.map(|Cause { command, .. }| command)
}

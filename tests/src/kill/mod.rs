//! Kill -9, round after round: a hub's process, a call-taker's desk and an
//! interpreter's talk to each other; a seed says who dies when. What a desk had
//! taken must arrive once and in order, and what a screen had shown as saved must
//! be in the journal of the dead hub already.

pub mod fact;
mod house;
mod ledger;
pub mod probe;
mod process;
mod record;
mod reopened;
mod seed;

use std::fmt;
use std::path::{Path, PathBuf};

use serde::Serialize;

use house::House;
use seed::Seed;

/// Facts that a round waits for before it kills: at least these, and up to
/// [`FACTS_SPAN`] more.
const FACTS_MIN: u64 = 5;
const FACTS_SPAN: u64 = 80;

/// Who dies in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Victims {
    Hub,
    CallTaker,
    Interpreter,
    Desks,
    HubAndCallTaker,
    All,
}

impl Victims {
    const ALL: [Self; 6] = [
        Self::Hub,
        Self::CallTaker,
        Self::Interpreter,
        Self::Desks,
        Self::HubAndCallTaker,
        Self::All,
    ];

    fn hub(self) -> bool {
        matches!(self, Self::Hub | Self::HubAndCallTaker | Self::All)
    }

    fn call_taker(self) -> bool {
        matches!(self, Self::CallTaker | Self::Desks | Self::HubAndCallTaker | Self::All)
    }

    fn interpreter(self) -> bool {
        matches!(self, Self::Interpreter | Self::Desks | Self::All)
    }
}

/// What a run came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct KillCounts {
    /// Rounds run.
    pub rounds: u64,
    /// Kills of the hub's process.
    pub hub_kills: u64,
    /// Kills of the call-taker's desk.
    pub call_taker_kills: u64,
    /// Kills of the interpreter's desk.
    pub interpreter_kills: u64,
    /// Sessions in the journal.
    pub sessions: u64,
    /// Texts that a desk had taken.
    pub said: u64,
    /// Texts that a screen had shown as saved.
    pub saved: u64,
    /// Texts that the hub refused; each is kept at its desk.
    pub refused: u64,
    /// Texts in the journal at the end.
    pub in_journal: u64,
    /// Events in the journal at the end.
    pub events: u64,
    /// Texts that were said, or shown as saved, and are not where they must be.
    pub lost: u64,
    /// Texts that stand twice in the journal or in a replica.
    pub doubled: u64,
    /// Texts that stand in another order than they were said in.
    pub misplaced: u64,
    /// Gaps in the journal's numbers.
    pub gaps: u64,
    /// Desks that did not come back into the session they were in, or with fewer
    /// turns than they had said.
    pub strayed: u64,
}

impl KillCounts {
    /// Whether nothing is lost, doubled, misplaced or missing.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        (self.lost, self.doubled, self.misplaced, self.gaps, self.strayed) == (0, 0, 0, 0, 0)
    }
}

impl fmt::Display for KillCounts {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rounds, hub_kills, call_taker_kills, interpreter_kills, sessions, .. } = self;
        let Self { said, saved, refused, in_journal, events, .. } = self;
        let Self { lost, doubled, misplaced, gaps, strayed, .. } = self;
        writeln!(
            out,
            "{rounds} rounds: {hub_kills} kills of the hub, {call_taker_kills} of the call-taker's \
             desk, {interpreter_kills} of the interpreter's"
        )?;
        writeln!(
            out,
            "{said} said, {saved} shown as saved, {refused} refused and kept, {in_journal} in the \
             journal ({events} events, {sessions} sessions)"
        )?;
        write!(
            out,
            "{lost} lost, {doubled} doubled, {misplaced} out of order, {gaps} gaps, {strayed} not \
             back in their session"
        )
    }
}

/// How a run goes.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Rounds.
    pub rounds: u64,
    /// Decides who dies when.
    pub seed: u64,
    /// Turns after which the call-taker ends a session and begins the next.
    pub turns_per_session: u32,
}

/// Runs the rounds with the programs that lie beside the one that runs.
///
/// # Panics
/// When a program is missing, dies by itself, or makes no progress in time.
#[must_use]
pub fn run(rounds: u64, seed: u64) -> KillCounts {
    run_plan(Plan { rounds, seed, turns_per_session: 1_000 }, &programs())
}

/// Runs a plan with the programs in a folder.
///
/// # Panics
/// As [`run`].
#[must_use]
pub fn run_plan(plan: Plan, programs: &Path) -> KillCounts {
    let mut seed = Seed::new(plan.seed);
    let mut house = House::open(programs, plan.turns_per_session);
    for round in 0..plan.rounds {
        let wanted = FACTS_MIN + seed.below(FACTS_SPAN);
        house.hear(wanted);
        let index = usize::try_from(seed.below(Victims::ALL.len() as u64)).unwrap();
        let victims = Victims::ALL[index];
        house.kill(victims, seed.below(2) == 0);
        house.restart(victims, seed.below(2) == 0);
        house.hear_progress(&format!("round {round}, {victims:?}, seed {}", plan.seed));
    }
    house.close(plan.rounds)
}

/// The folder that cargo builds programs into, as seen from a program or a test
/// in it.
#[must_use]
pub fn programs() -> PathBuf {
    let own = std::env::current_exe().unwrap();
    let folder = own.parent().unwrap();
    if folder.ends_with("deps") { folder.parent().unwrap().to_owned() } else { folder.to_owned() }
}

//! What was reported, and what must therefore hold.

use std::collections::{BTreeMap, BTreeSet};

use yiqiao_domain::SessionId;

use super::KillCounts;
use super::fact::Fact;
use super::process::Who;
use super::record::Record;

const JOURNAL: &str = "the journal";

#[derive(Default)]
pub(super) struct Ledger {
    /// By desk, in the order of saying.
    said: BTreeMap<Who, Vec<(SessionId, String)>>,
    saved: BTreeSet<String>,
    refused: BTreeSet<String>,
    /// The session in which a desk must find itself again.
    seated: BTreeMap<Who, SessionId>,
    ending: BTreeSet<SessionId>,
    /// By text: where it should have been.
    lost: BTreeMap<String, &'static str>,
    doubled: BTreeSet<String>,
    strayed: Vec<String>,
    /// Who has said something, and then shown it as saved, since the last restart.
    fresh: BTreeSet<(Who, String)>,
    progressed: BTreeSet<Who>,
}

impl Ledger {
    pub(super) fn take(&mut self, who: Who, fact: Fact) {
        match fact {
            Fact::Said { session, text } => {
                self.fresh.insert((who, text.clone()));
                self.said.entry(who).or_default().push((session, text));
            }
            Fact::Saved(text) => {
                let known = (who, text);
                if self.fresh.contains(&known) {
                    self.progressed.insert(who);
                }
                self.saved.insert(known.1);
            }
            Fact::Refused(text) => {
                self.refused.insert(text);
            }
            Fact::Opened(session) | Fact::Joined(session) => {
                self.seated.insert(who, session);
            }
            Fact::Ending(session) => {
                self.ending.insert(session);
            }
            Fact::Up => self.came_back(who, None),
            Fact::Back { session, turns } => self.came_back(who, Some((session, turns))),
            Fact::Drained => {}
        }
    }

    fn came_back(&mut self, who: Who, found: Option<(SessionId, usize)>) {
        let Some(seated) = self.seated.get(&who).copied() else { return };
        // A session that is being ended may be left behind at any moment.
        if self.ending.contains(&seated) {
            return;
        }
        let said = self.said.get(&who).map(Vec::as_slice).unwrap_or_default();
        let said = match who {
            Who::CallTaker => said.iter().filter(|(session, _)| *session == seated).count(),
            // An interpreter's texts may share turns with the call-taker's.
            Who::Hub | Who::Interpreter => 0,
        };
        if !found.is_some_and(|(session, turns)| session == seated && turns >= said) {
            self.strayed.push(format!("{who:?}: {said} turns in {seated}, found {found:?}"));
        }
    }

    /// From now on only what is said from now on counts as progress.
    pub(super) fn begin_anew(&mut self) {
        self.fresh.clear();
        self.progressed.clear();
    }

    pub(super) fn has_progressed(&self) -> bool {
        self.progressed.len() == 2
    }

    /// The journal of a hub that has just died, before anybody could mend it.
    pub(super) fn check_dead_hub(&mut self, journal: &Record) {
        let missing = self.saved.iter().filter(|text| journal.count(text) == 0);
        self.lost.extend(missing.map(|text| (text.clone(), JOURNAL)));
        self.doubled.extend(journal.doubled().cloned());
    }

    /// The journal at the end, when all desks have drained.
    pub(super) fn check_end(&mut self, journal: &Record, counts: &mut KillCounts) {
        self.check_dead_hub(journal);
        for (_, text) in self.said.values().flatten() {
            if journal.count(text) == 0 && !self.refused.contains(text) {
                self.lost.insert(text.clone(), JOURNAL);
            }
        }
        for said in self.said.values() {
            counts.misplaced += misplaced(said, journal);
        }
        counts.said = self.said.values().map(|said| said.len() as u64).sum();
        counts.saved = self.saved.len() as u64;
        counts.refused = self.refused.len() as u64;
        counts.in_journal = journal.len();
        counts.events = journal.head;
        counts.sessions = journal.sessions().len() as u64;
        counts.gaps += journal.gaps;
    }

    /// A replica that must hold all that the journal holds of these sessions.
    pub(super) fn check_replica(
        &mut self,
        journal: &Record,
        (desk, replica): (&'static str, &Record),
        all: &[SessionId],
    ) {
        for session in all {
            let missing = journal.session(*session).iter().filter(|text| replica.count(text) == 0);
            self.lost.extend(missing.map(|text| (text.clone(), desk)));
        }
        self.doubled.extend(replica.doubled().cloned());
    }

    pub(super) fn close(self, counts: &mut KillCounts) {
        for (text, place) in self.lost.iter().take(10) {
            eprintln!("lost: {text}, from {place}");
        }
        for text in self.doubled.iter().take(10) {
            eprintln!("doubled: {text}");
        }
        for strayed in self.strayed.iter().take(10) {
            eprintln!("not back: {strayed}");
        }
        counts.lost = self.lost.len() as u64;
        counts.doubled = self.doubled.len() as u64;
        counts.strayed = self.strayed.len() as u64;
    }
}

/// Texts of one desk that come in a session's record before what was said earlier.
fn misplaced(said: &[(SessionId, String)], journal: &Record) -> u64 {
    let place: BTreeMap<&str, usize> =
        said.iter().enumerate().map(|(place, (_, text))| (text.as_str(), place)).collect();
    let disorder = |session: &SessionId| {
        let places: Vec<usize> = journal
            .session(*session)
            .iter()
            .filter_map(|text| place.get(text.as_str()).copied())
            .collect();
        places.windows(2).filter(|pair| pair[0] > pair[1]).count() as u64
    };
    journal.sessions().iter().map(disorder).sum()
}

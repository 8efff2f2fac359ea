//! The shortest story that still breaks the same rule: first without everything
//! about one session, one desk or one person at a time, then by delta debugging
//! (Zeller and Hildebrandt, ddmin).

use std::collections::BTreeSet;

use yiqiao_domain::{DeskId, SessionId};
use yiqiao_hub::Input;

use crate::story::{Broken, Deed, Moment, play};

/// A long story is played at most so often.
const PLAYS_MAX: usize = 4_000;

/// See the file's head.
struct Shrinker {
    story: Vec<Moment>,
    name: String,
    plays: usize,
}

/// Shortens a story that breaks a rule.
#[must_use]
pub fn shrink(story: &[Moment], broken: &Broken) -> Vec<Moment> {
    let mut story = story.to_vec();
    story.truncate(broken.at + 1);
    let mut shrinker = Shrinker { story, name: broken.name().to_owned(), plays: 0 };
    loop {
        let before = shrinker.story.len();
        shrinker.without_whole_sessions();
        shrinker.without_whole_desks();
        shrinker.without_pieces();
        if shrinker.story.len() == before || shrinker.plays >= PLAYS_MAX {
            return shrinker.story;
        }
    }
}

impl Shrinker {
    /// Keeps the shorter story if it breaks the same rule.
    fn try_this(&mut self, mut story: Vec<Moment>) -> bool {
        if story.len() == self.story.len() || self.plays >= PLAYS_MAX {
            return false;
        }
        self.plays += 1;
        match play(&story) {
            Err(broken) if broken.name() == self.name => {
                story.truncate(broken.at + 1);
                self.story = story;
                true
            }
            _ => false,
        }
    }

    fn without_whole_sessions(&mut self) {
        let sessions: BTreeSet<SessionId> = self.story.iter().filter_map(session_of).collect();
        for session in sessions {
            let left = self.story.iter().filter(|moment| session_of(moment) != Some(session));
            let left = left.cloned().collect();
            self.try_this(left);
        }
    }

    fn without_whole_desks(&mut self) {
        let desks: BTreeSet<DeskId> = self.story.iter().filter_map(desk_of).collect();
        for desk in desks {
            let left = self.story.iter().filter(|moment| desk_of(moment) != Some(desk));
            let left = left.cloned().collect();
            self.try_this(left);
        }
    }

    fn without_pieces(&mut self) {
        let mut size = self.story.len() / 2;
        while size > 0 && self.plays < PLAYS_MAX {
            let mut from = 0;
            while from < self.story.len() {
                let mut left = self.story.clone();
                left.drain(from..(from + size).min(left.len()));
                if !self.try_this(left) {
                    from += size;
                }
            }
            size /= 2;
        }
    }
}

fn session_of(moment: &Moment) -> Option<SessionId> {
    match &moment.deed {
        Deed::Tell(Input::Command(_, envelope)) => envelope.command.session(),
        _ => None,
    }
}

fn desk_of(moment: &Moment) -> Option<DeskId> {
    match &moment.deed {
        Deed::Tell(Input::Command(actor, _)) => Some(actor.desk),
        Deed::Tell(Input::DeskUp(desk) | Input::DeskDown(desk, _) | Input::DeskClock(desk, _)) => {
            Some(*desk)
        }
        Deed::Tell(Input::AddDesk(desk)) => Some(desk.id),
        _ => None,
    }
}

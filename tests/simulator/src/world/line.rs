//! What fails: lines, the hub itself, clocks. A hub that died comes back with
//! what was durable; what it had not acknowledged is sent again.

use yiqiao_domain::event::DownCause;
use yiqiao_hub::Input;

use super::{Happening, World};
use crate::ledger::rule;
use crate::story::{Deed, Moment};

impl World {
    pub(super) fn plan_loss(&mut self, desk: usize) {
        if let Some(in_ms) = self.until_next(self.temper.line_ms) {
            self.plan(in_ms, Happening::LineDown(desk));
        }
    }

    /// Back before the reconnect window ends, just then, or long after.
    pub(super) fn line_down(&mut self, desk: usize) -> Result<(), String> {
        self.plan_loss(desk);
        let in_ms = match self.between(0, 9) {
            0..=4 => self.between(300, 14_000),
            5..=7 => self.between(14_900, 15_100),
            _ => self.between(15_000, 600_000),
        };
        self.plan(in_ms, Happening::LineUp(desk));
        if !self.hub_up || !self.desks[desk].line {
            return Ok(());
        }
        self.desks[desk].line = false;
        self.tally.lines_lost += 1;
        let cause = if self.chance(0.8) { DownCause::Silent } else { DownCause::Closed };
        self.tell(Input::DeskDown(self.desks[desk].id, cause))?;
        Ok(())
    }

    /// The line is up, and what waited in the outbox goes out in its order.
    pub(super) fn line_up(&mut self, desk: usize) -> Result<(), String> {
        if !self.hub_up || self.desks[desk].line {
            return Ok(());
        }
        self.desks[desk].line = true;
        self.tell(Input::DeskUp(self.desks[desk].id))?;
        let skew_ms = self.desks[desk].skew_ms;
        self.tell(Input::DeskClock(self.desks[desk].id, skew_ms))?;
        for envelope in std::mem::take(&mut self.desks[desk].outbox) {
            self.send(desk, envelope)?;
        }
        Ok(())
    }

    pub(super) fn plan_crash(&mut self) {
        if let Some(in_ms) = self.until_next(self.temper.hub_ms) {
            self.plan(in_ms, Happening::HubDies);
        }
    }

    /// The process dies. Of what was not durable, a part or all is lost; none of
    /// it had been acknowledged.
    pub(super) fn hub_dies(&mut self) -> Result<(), String> {
        if !self.hub_up {
            return Ok(());
        }
        self.hub_up = false;
        self.tally.crashes += 1;
        let most = self.hub.steps_after(self.durable);
        let lost = self.between(0, most as i64) as usize;
        self.story.push(Moment { at: self.hub_now(), deed: Deed::Crash { lost } });
        self.hub.crash(lost)?;
        self.hub.check_written()?;
        self.check_acknowledged()?;
        for (desk, envelope) in std::mem::take(&mut self.unanswered) {
            self.desks[desk].outbox.push_back(envelope);
        }
        for desk in &mut self.desks {
            // A desk sends in the order of its keys.
            desk.outbox.make_contiguous().sort_by_key(|envelope| envelope.id);
            desk.line = false;
        }
        let in_ms = self.between(200, 30_000);
        self.plan(in_ms, Happening::HubStarts);
        Ok(())
    }

    /// I8: what was acknowledged is in the journal.
    fn check_acknowledged(&mut self) -> Result<(), String> {
        self.durable = self.hub.journal.len();
        let kept = self.hub.journal.iter().filter_map(|event| event.cause);
        let kept: std::collections::BTreeSet<_> = kept.map(|cause| cause.command).collect();
        let gone = self.acknowledged.iter().find(|id| !kept.contains(id));
        rule(gone.is_none(), || format!("I8: {gone:?} was acknowledged and is gone"))?;
        // Kept, though nobody was told: the desk sends it again and is answered.
        self.acknowledged.extend(kept);
        Ok(())
    }

    pub(super) fn hub_starts(&mut self) -> Result<(), String> {
        self.hub_up = true;
        self.plan_crash();
        self.tell(Input::HubStarted)?;
        for desk in 0..self.desks.len() {
            let soon = self.chance(0.9);
            let in_ms = if soon { self.between(50, 6_000) } else { self.between(5_000, 90_000) };
            self.plan(in_ms, Happening::LineUp(desk));
        }
        Ok(())
    }

    /// The journal is on the disk; the desks are told.
    pub(super) fn commit(&mut self) {
        self.committing = false;
        if self.hub_up {
            self.durable = self.hub.journal.len();
            let told = self.unanswered.drain(..).map(|(_, envelope)| envelope.id);
            self.acknowledged.extend(told);
        }
    }

    pub(super) fn plan_clock(&mut self) {
        if let Some(in_ms) = self.until_next(self.temper.clock_ms) {
            self.plan(in_ms, Happening::ClockJumps);
        }
        if let Some(in_ms) = self.until_next(self.temper.clock_ms) {
            let most = self.desks.len() as i64 - 1;
            let desk = self.between(0, most) as usize;
            self.plan(in_ms, Happening::ClockDrifts(desk));
        }
    }

    /// The hub's machine is set right, or wrong, while it runs.
    pub(super) fn clock_jumps(&mut self) {
        let far = self.chance(0.3);
        let jump = if far { self.between(-600_000, 600_000) } else { self.between(-5_000, 5_000) };
        self.off_ms += jump;
        self.plan_clock();
    }

    pub(super) fn clock_drifts(&mut self, desk: usize) -> Result<(), String> {
        let skew_ms = self.between(-4_000, 4_000);
        self.desks[desk].skew_ms = skew_ms;
        if self.hub_up && self.desks[desk].line {
            self.tell(Input::DeskClock(self.desks[desk].id, skew_ms))?;
        }
        Ok(())
    }
}

//! The desk as a whole, as its frame shows it: line, keys, ring, lists, day.

use std::borrow::Cow;

use yiqiao_domain::event::PresenceCause;
use yiqiao_domain::session::Clock;
use yiqiao_domain::{Command, Policy, Presence, Session, SessionId, Stamp};
use yiqiao_store::{RefusedEntry, SessionFilter};

use super::fold::Ring;
use super::transcript::SHANGHAI_MS;
use super::{Desk, State};
use crate::error::AppError;
use crate::view::*;

/// Refusals shown at once; older ones wait behind them.
const REFUSED_SHOWN_MAX: usize = 20;
/// Sessions that a day's figures are taken from at most.
const SHIFT_SESSIONS_MAX: usize = 500;
const DAY_MS: i64 = 86_400_000;

impl Desk {
    /// The desk as a whole.
    ///
    /// # Errors
    /// `disk-…` when the replica cannot be read.
    pub fn desk_view(&self) -> Result<DeskView, AppError> {
        let refused = self.0.store.refused(REFUSED_SHOWN_MAX)?;
        let state = self.state();
        let at_hand = self.sessions_at_hand(&state);
        let actor = self.0.actor;
        let person = state.fold.people.get(&actor.person);
        let stands = state.fold.stands.get(&actor.person).copied().unwrap_or_default();
        let unfinished = self.unfinished(&at_hand);
        Ok(DeskView {
            centre: CentreView {
                name: state.centre.0.clone(),
                demo: state.centre.1,
                hosted_here: self.0.hosted_here,
            },
            desk_label: state.fold.label(actor.desk),
            person: PersonView {
                name: state.fold.name(actor.person),
                role: actor.role,
                skills: person.map(|known| known.skills.clone()).unwrap_or_default(),
            },
            link: state.link.clone(),
            clock_offset_ms: state.offset_ms,
            queued: u32::try_from(state.outbox.len()).unwrap_or(u32::MAX),
            alarms: state.watch.as_ref().map(|watch| watch.alarms.waiting(watch.latest)),
            refused: refused.into_iter().map(refused_view).collect(),
            languages: self.keys(&state),
            duty: stands.duty,
            recalled_at: state.fold.recalled.get(&actor.person).copied(),
            policy: policy_view(&state.fold.policy),
            presence: self.presence(&state, stands.presence),
            presence_cause: stands.cause.filter(|cause| *cause != PresenceCause::Chosen),
            ring: self.ring(&state),
            current: self.current(&state, &at_hand),
            unfinished: unfinished
                .into_iter()
                .map(|session| self.row_of(&state, session))
                .collect(),
            shift: self.shift(&state)?,
        })
    }

    /// What was chosen here counts at once, also before the hub has heard it.
    fn presence(&self, state: &State, confirmed: Presence) -> Presence {
        let chosen = state.outbox.commands().filter_map(|command| match command {
            Command::SetPresence { presence } => Some(*presence),
            _ => None,
        });
        chosen.last().unwrap_or(confirmed)
    }

    fn keys(&self, state: &State) -> Vec<LanguageKeyView> {
        let rows = self.0.languages.rows().iter();
        let callers = rows.filter(|row| row.tag != yiqiao_domain::Lang::working());
        callers
            .map(|row| {
                let lane = state.lanes.iter().find(|lane| lane.lang == row.tag);
                LanguageKeyView {
                    tag: row.tag.to_string(),
                    endonym: row.endonym.clone(),
                    direction: row.direction,
                    key: row.key,
                    free: lane.map_or(0, |lane| lane.free),
                    on_shift: lane.map_or(0, |lane| lane.on_shift),
                    waiting: lane.map_or(0, |lane| lane.waiting),
                    expect_ms: lane.and_then(|lane| lane.expect_ms),
                    dial_codes: self.dial_codes(row.tag.as_str()),
                }
            })
            .collect()
    }

    fn ring(&self, state: &State) -> Option<RingView> {
        let actor = self.0.actor;
        let now = self.now().plus_ms(state.offset_ms);
        let answered = |ring: &Ring| {
            state.outbox.commands().any(|command| {
                matches!(command, Command::DeclineOffer { offer, .. }
                    if (offer.session, offer.nth) == (ring.session, ring.nth))
            })
        };
        let mine =
            |ring: &&Ring| ring.person == actor.person && ring.until > now && !answered(ring);
        let ring = state.fold.rings.iter().rfind(mine)?;
        let lang = self.language(&ring.card.lang);
        Some(RingView {
            session: ring.session,
            nth: ring.nth,
            seat: ring.card.seat,
            pivot: ring.card.pivot.as_ref().map(|pivot| self.language(pivot)),
            lang: lang.tag,
            endonym: lang.endonym,
            direction: lang.direction,
            priority: ring.card.priority,
            origin: ring.card.origin,
            categories: ring.card.categories.clone(),
            district: ring.card.district.clone(),
            scene: ring.card.scene.clone(),
            phrases: self.ring_phrases(&ring.card.phrases),
            waiting_since: ring.card.waiting_since,
            desk_label: state.fold.label(ring.card.desk),
            call_taker: state.fold.name(ring.card.call_taker),
            at: ring.at,
            until: ring.until,
            next: ring.next.map(|person| state.fold.name(person)),
        })
    }

    /// The session that the screen is about: the latest live one of this desk's
    /// person, else the latest whose record is owed and not put off.
    fn current(&self, state: &State, at_hand: &[Cow<'_, Session>]) -> Option<SessionId> {
        let actor = self.0.actor;
        let live = at_hand.iter().filter(|session| {
            let mine = session.desk == actor.desk || session.is_interpreter(actor.person);
            mine && session.state.is_live()
        });
        let owed = at_hand
            .iter()
            .filter(|session| self.owes(session) && !state.put_off.contains(&session.id));
        let latest = |a: &&Cow<'_, Session>, b: &&Cow<'_, Session>| a.opened_at.cmp(&b.opened_at);
        live.max_by(latest).or_else(|| owed.max_by(latest)).map(|session| session.id)
    }

    fn unfinished<'a>(&self, at_hand: &'a [Cow<'_, Session>]) -> Vec<&'a Session> {
        let all = at_hand.iter().map(AsRef::as_ref);
        let mut owed: Vec<&Session> = all.filter(|known| self.owes(known)).collect();
        owed.sort_by_key(|session| session.opened_at);
        owed
    }

    /// The day's figures, from this desk's own replica.
    fn shift(&self, state: &State) -> Result<ShiftView, AppError> {
        let now = self.now().plus_ms(state.offset_ms).plus_ms(SHANGHAI_MS);
        let midnight = Stamp(now.0.div_euclid(DAY_MS) * DAY_MS).plus_ms(-SHANGHAI_MS);
        let person = self.0.actor.person;
        let mut shift = ShiftView::default();
        let mut waits_ms = Vec::new();
        let today = SessionFilter { from: Some(midnight), ..SessionFilter::default() };
        for row in self.0.store.sessions(&today, None, SHIFT_SESSIONS_MAX)? {
            if row.call_taker != person && row.interpreter != Some(person) {
                continue;
            }
            shift.sessions += 1;
            shift.talk_ms += row.ended_at.map_or(0, |ended| ended.since_ms(row.opened_at));
            waits_ms.extend(row.accepted_after_ms);
        }
        let count = i64::try_from(waits_ms.len()).unwrap_or(i64::MAX);
        shift.mean_wait_ms = (count > 0).then(|| waits_ms.iter().sum::<i64>() / count);
        Ok(shift)
    }
}

fn policy_view(policy: &Policy) -> PolicyTimesView {
    let times = &policy.times;
    PolicyTimesView {
        relief_hint_ms: times.relief_hint_ms,
        relief_urge_ms: times.relief_urge_ms,
        hand_over_ms: times.hand_over_ms,
        caller_gone_ms: times.caller_gone_ms,
        wait_ms: policy.alarms.wait_ms,
        wait_p1_ms: policy.alarms.wait_p1_ms,
        listening_shown: policy.listening_shown,
    }
}

fn refused_view(entry: RefusedEntry) -> RefusedView {
    let json = serde_json::to_value(&entry.envelope.command).unwrap_or_default();
    RefusedView {
        command: entry.envelope.id.to_string(),
        what: json["kind"].as_str().unwrap_or_default().to_owned(),
        code: entry.code,
        text: words(&entry.envelope.command).map(str::to_owned),
        at: entry.at,
    }
}

/// The words that a person typed in a command.
fn words(command: &Command) -> Option<&str> {
    match command {
        Command::Speak { text, .. }
        | Command::Interpret { text, .. }
        | Command::AddNote { text, .. }
        | Command::Revise { text, .. } => Some(text),
        Command::HandOff { briefing, .. } => Some(briefing),
        Command::Summarise { summary, .. } => Some(&summary.narrative),
        Command::Attest { attestation, .. } => Some(&attestation.note),
        _ => None,
    }
}

/// From the first request to the first acceptance.
pub(super) fn wait_ms(session: &Session) -> Option<i64> {
    session.clocks.between_ms(Clock::Requested, Clock::Accepted)
}

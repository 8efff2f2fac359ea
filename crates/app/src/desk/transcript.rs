//! A session as a screen shows it.

use yiqiao_domain::session::{
    Clock, FactField, FactValue, Seat, Side, Snapshot, State as SessionState, Turn, TurnBody,
};
use yiqiao_domain::{Lang, Session, SessionId, Stamp};

use super::seats::{is_listened_to, linked, ringing};
use super::{Desk, State};
use crate::error::AppError;
use crate::view::*;

/// How much of what the caller said goes into the summary's draft, in characters.
const DRAFT_CHARS_MAX: usize = 400;
/// Beijing has one time zone and no summer time.
pub(super) const SHANGHAI_MS: i64 = 8 * 3_600_000;

impl Desk {
    /// One session with its transcript.
    ///
    /// # Errors
    /// `unknown-session` when this desk has no such session.
    pub fn session_view(&self, id: SessionId) -> Result<SessionView, AppError> {
        self.note_reading(id)?;
        let state = self.state();
        let session = self.session(&state, id).ok_or(yiqiao_domain::Refusal::UnknownSession)?;
        let confirmed = !state.outbox.opened().any(|opened| opened == id);
        Ok(self.view(&state, &session, confirmed))
    }

    fn view(&self, state: &State, session: &Session, confirmed: bool) -> SessionView {
        let fold = &state.fold;
        let names = |people: &[_]| people.iter().map(|person| fold.name(*person)).collect();
        let last_snapshot = session.snapshots.last();
        let facts = self.facts(state, session);
        SessionView {
            head: self.head(state, session),
            confirmed,
            caller: session.caller.clone(),
            interpreter: self.interpreter(state, session),
            interpreters: names(&session.interpreters),
            ringing: session.open_offers_for(Seat::Main).next().map(|offer| ringing(fold, offer)),
            seats: self.seats(state, session),
            outlook: state.outlooks.iter().find(|outlook| outlook.session == session.id).cloned(),
            gender: session.gender,
            silent: session.silent,
            caller_gone_at: session.caller_gone,
            call_backs: session
                .call_backs
                .iter()
                .map(|(result, at)| CallBackView { result: *result, at: *at })
                .collect(),
            linked: session.links.iter().map(|other| linked(session, *other)).collect(),
            listened: is_listened_to(session),
            offers: session
                .offers
                .iter()
                .map(|offer| OfferView {
                    name: fold.name(offer.person),
                    at: offer.at,
                    end: offer.end.map(|(end, _)| end),
                })
                .collect(),
            clocks: clocks(session),
            turns: session.turns.iter().map(|turn| self.turn(state, session, turn)).collect(),
            missing: missing(session),
            snapshot_stale: last_snapshot.is_some_and(|(_, at)| facts.iter().any(|f| f.at > *at)),
            facts,
            snapshots: session
                .snapshots
                .iter()
                .map(|(snapshot, at)| SnapshotView {
                    n: snapshot.n,
                    at: *at,
                    missing: snapshot.missing(),
                })
                .collect(),
            hand_offs: session
                .hand_offs
                .iter()
                .map(|(hand_off, at)| HandOffView {
                    agency: hand_off.agency,
                    mode: hand_off.mode,
                    briefing: hand_off.briefing.clone(),
                    at: *at,
                })
                .collect(),
            supervisor_called_at: session.supervisor_called,
            summary: session.summary.clone(),
            summary_draft: draft(session),
            attestations: session
                .attestations
                .iter()
                .map(|(person, attestation)| AttestationView {
                    name: fold.name(*person),
                    confirmed: attestation.confirmed,
                    note: attestation.note.clone(),
                })
                .collect(),
            owed_here: self.owes(session),
        }
    }

    /// What every screen says of it first.
    pub(super) fn head(&self, state: &State, session: &Session) -> SessionHeadView {
        SessionHeadView {
            id: session.id,
            number: number(session.id, session.opened_at),
            lang: self.language(&session.lang),
            origin: session.origin,
            priority: session.priority,
            state: session.state,
            ending: session.ending,
            opened_at: session.opened_at,
            ended_at: session.ended_at,
            call_taker: state.fold.name(session.call_taker),
            desk_label: state.fold.label(session.desk),
        }
    }

    pub(super) fn language(&self, lang: &Lang) -> LanguageView {
        let known = self.0.languages.get(lang);
        LanguageView {
            tag: lang.to_string(),
            endonym: known.map_or_else(|| lang.to_string(), |row| row.endonym.clone()),
            direction: known.map_or(yiqiao_domain::Direction::Ltr, |row| row.direction),
        }
    }

    fn interpreter(&self, state: &State, session: &Session) -> Option<InterpreterView> {
        // When all is said, the record still names who interpreted last.
        let (person, joined, lost_until) = match session.main() {
            Some(party) => (party.person, party.joined, party.lost_until),
            None if !session.state.is_live() => (*session.interpreters.last()?, true, None),
            None => return None,
        };
        let known = state.fold.people.get(&person);
        let skill = known.and_then(|p| p.skills.iter().find(|skill| skill.lang == session.lang));
        Some(InterpreterView {
            name: state.fold.name(person),
            desk_label: state.fold.desk_of(person),
            level: skill.map(|skill| skill.level),
            joined,
            lost_until,
            wait_ms: session.clocks.between_ms(Clock::Requested, Clock::Joined),
        })
    }

    fn facts(&self, state: &State, session: &Session) -> Vec<FactView> {
        let on_its_way = |wanted: FactField| {
            state.outbox.commands().any(|command| {
                matches!(command, yiqiao_domain::Command::SetFact { session: of, field, .. }
                    if *of == session.id && *field == wanted)
            })
        };
        session
            .facts
            .iter()
            .map(|(field, fact)| FactView {
                field: *field,
                value: fact.value.clone(),
                source: fact.source,
                by: fact.by.map(|person| state.fold.name(person)),
                at: fact.at,
                saved: !on_its_way(*field),
            })
            .collect()
    }

    fn turn(&self, state: &State, session: &Session, turn: &Turn) -> TurnView {
        let on_its_way = state.outbox.commands().any(|command| touches(command, turn));
        let (caller_side, service_side) = self.sides(state, session, turn);
        let relayed = turn.relayed.as_ref().map(|(words, _)| {
            let mut side = plain(&words.lang, Some(&words.text), false);
            side.fidelity = Some(words.fidelity);
            correct(&mut side, state, turn, Side::Relayed);
            side
        });
        let mut view = TurnView {
            id: turn.id,
            seq: (turn.seq > 0).then_some(turn.seq),
            at: turn.at,
            speaker: turn.voice,
            by: turn.by.map(|person| state.fold.name(person)),
            kind: TurnKind::Utterance,
            caller_side,
            service_side,
            relayed,
            saved: turn.seq > 0 && !on_its_way,
            unclear: turn.unclear,
            phrase: None,
            intervention: None,
            notice: None,
            note: None,
        };
        match &turn.body {
            TurnBody::Utterance { .. } => {}
            TurnBody::Phrase { phrase } => {
                view.kind = TurnKind::Phrase;
                view.phrase = Some(PhraseUseView {
                    id: phrase.id.clone(),
                    version: phrase.version,
                    args: phrase.args.clone(),
                    status: phrase.status,
                });
            }
            TurnBody::Intervention { intervention } => {
                view.kind = TurnKind::Intervention;
                view.intervention = Some(*intervention);
            }
            TurnBody::Note { text } => {
                view.kind = TurnKind::Note;
                view.note = Some(text.clone());
            }
            TurnBody::System { notice } => {
                view.kind = TurnKind::System;
                view.notice = Some(*notice);
            }
        }
        view
    }

    /// The caller's side and the Chinese side of a turn.
    fn sides(&self, state: &State, session: &Session, turn: &Turn) -> (SideView, SideView) {
        let working = Lang::working();
        let (said_lang, said_text) = match &turn.body {
            TurnBody::Utterance { lang, text } => (lang.clone(), text.as_deref()),
            TurnBody::Phrase { phrase } => {
                let caller = plain(&phrase.lang, Some(&phrase.text), false);
                return (caller, plain(&working, Some(&phrase.service_text), true));
            }
            _ => return (plain(&session.lang, None, false), plain(&working, None, false)),
        };
        let from_caller = said_lang != working;
        // A sentence may have been rendered into a further language.
        let other = match &turn.rendition {
            Some((rendition, _)) => rendition.lang.clone(),
            None if from_caller => working.clone(),
            None => session.lang.clone(),
        };
        let mut said = plain(&said_lang, said_text, true);
        correct(&mut said, state, turn, Side::Said);
        let mut rendered = plain(&other, turn.text(Side::Rendered), false);
        rendered.fidelity = turn.rendition.as_ref().map(|(rendition, _)| rendition.fidelity);
        let interpreted = session.main().is_some_and(|party| party.joined);
        rendered.pending = turn.rendition.is_none() && interpreted && session.state.is_live();
        correct(&mut rendered, state, turn, Side::Rendered);
        if from_caller { (said, rendered) } else { (rendered, said) }
    }
}

fn plain(lang: &Lang, text: Option<&str>, said: bool) -> SideView {
    SideView {
        text: text.map(str::to_owned),
        lang: lang.to_string(),
        said,
        pending: false,
        fidelity: None,
        previous: None,
        corrected_at: None,
        corrected_by: None,
    }
}

fn correct(view: &mut SideView, state: &State, turn: &Turn, side: Side) {
    let latest = turn.revisions.iter().rev().find(|(of, _, _)| *of == side);
    if let Some((_, revision, at)) = latest {
        view.previous = Some(revision.old.clone());
        view.corrected_at = Some(*at);
        view.corrected_by = Some(state.fold.name(revision.by));
    }
}

fn touches(command: &yiqiao_domain::Command, known: &Turn) -> bool {
    use yiqiao_domain::Command::{Interpret, MarkUnclear, Revise};
    match command {
        Interpret { turn, .. } | Revise { turn, .. } | MarkUnclear { turn, .. } => {
            *turn == known.id
        }
        _ => false,
    }
}

fn clocks(session: &Session) -> Vec<(Clock, Stamp)> {
    const ALL: [Clock; 14] = [
        Clock::Arrival,
        Clock::Answered,
        Clock::Barrier,
        Clock::Language,
        Clock::Requested,
        Clock::Rang,
        Clock::Accepted,
        Clock::Joined,
        Clock::FirstRendition,
        Clock::PlaceVerified,
        Clock::SnapshotSent,
        Clock::Released,
        Clock::WrapUpDone,
        Clock::Reviewed,
    ];
    ALL.into_iter().filter_map(|clock| Some((clock, session.clocks.get(clock)?))).collect()
}

fn missing(session: &Session) -> Vec<FactField> {
    Snapshot::COMPLETE.into_iter().filter(|field| !session.facts.contains_key(field)).collect()
}

/// A short number that people can say: month, day, and four hex digits.
pub(super) fn number(id: SessionId, opened_at: Stamp) -> String {
    let (_, month, day) = civil_date(opened_at.plus_ms(SHANGHAI_MS));
    let tail = id.0.as_u128() & 0xFFFF;
    format!("{month:02}{day:02}-{tail:04X}")
}

/// Year, month and day of a stamp (days from civil, H. Hinnant).
fn civil_date(at: Stamp) -> (i64, i64, i64) {
    let z = at.0.div_euclid(86_400_000) + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let day = doy - (153 * mp + 2) / 5 + 1;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    let year = yoe + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

/// What is known, in the words of the record: a start for the call-taker's own
/// account, which they must touch or confirm.
fn draft(session: &Session) -> String {
    let text = |field| match session.facts.get(&field).map(|fact| &fact.value) {
        Some(FactValue::Text(text)) => text.trim().to_owned(),
        _ => String::new(),
    };
    let known = [text(FactField::Place), text(FactField::Note)];
    let said = session.turns.iter().filter(|turn| turn.voice.is_caller_side()).filter_map(|turn| {
        match &turn.body {
            TurnBody::Utterance { lang, .. } if *lang == Lang::working() => turn.text(Side::Said),
            _ => turn.text(Side::Rendered),
        }
    });
    let mut lines: Vec<String> = known.into_iter().filter(|line| !line.is_empty()).collect();
    lines.extend(said.map(str::to_owned));
    lines.join("\n").chars().take(DRAFT_CHARS_MAX).collect()
}

/// Whether the conversation has begun with an interpreter or may do without.
pub(super) fn is_in_conversation(state: SessionState) -> bool {
    matches!(
        state,
        SessionState::Connected
            | SessionState::Held
            | SessionState::Reconnecting
            | SessionState::PhrasesOnly
    )
}

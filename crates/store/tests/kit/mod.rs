//! Builders for the desk's tests: a file of its own, and events one after the other.

#![allow(dead_code)] // Each test file uses its own part.

use std::path::PathBuf;

use tempfile::TempDir;
use uuid::Uuid;
use yiqiao_domain::session::{
    Caller, Fidelity, Origin, PhraseStatus, PhraseUse, Priority, Rendition, Revision,
    RevisionReason, Side, TurnBody, Voice,
};
use yiqiao_domain::{
    Cause, Change, Command, CommandId, DeskId, Envelope, Event, Lang, PersonId, Presence,
    SessionId, Stamp, TurnId,
};
use yiqiao_store::{DbKey, DeskStore};

/// A folder with a desk's file in it.
pub struct Home {
    pub folder: TempDir,
    pub key: DbKey,
}

impl Home {
    pub fn new() -> Self {
        Self { folder: TempDir::new().expect("a folder"), key: DbKey::random() }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("desk.db")
    }

    pub fn desk(&self) -> DeskStore {
        DeskStore::open(&self.path(), &self.key).expect("the desk's file opens")
    }
}

pub fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a well-formed tag")
}

pub fn session(n: u128) -> SessionId {
    SessionId(Uuid::from_u128(n | 1 << 100))
}

pub fn turn(n: u128) -> TurnId {
    TurnId(Uuid::from_u128(n | 1 << 101))
}

pub fn command(n: u128) -> CommandId {
    CommandId(Uuid::from_u128(n | 1 << 102))
}

pub fn person(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(n | 1 << 103))
}

/// Something that happened `seq` seconds after the beginning of time.
pub fn event(seq: u64, change: Change) -> Event {
    let at = Stamp(i64::try_from(seq).expect("a small number") * 1_000);
    Event { seq, at, cause: None, change }
}

pub fn caused(mut event: Event, by: u128) -> Event {
    let (desk, person) = (DeskId(Uuid::nil()), PersonId(Uuid::nil()));
    event.cause = Some(Cause { command: command(by), desk, person, desk_at: event.at });
    event
}

pub fn opened(n: u128, tag: &str) -> Change {
    Change::SessionOpened {
        session: session(n),
        desk: DeskId(Uuid::nil()),
        person: person(1),
        origin: Origin::Caller,
        lang: lang(tag),
        priority: Priority::P2,
        caller: Caller::default(),
    }
}

pub fn said(of: u128, n: u128, tag: &str, text: &str) -> Change {
    let body = TurnBody::Utterance { lang: lang(tag), text: Some(text.to_owned()) };
    Change::TurnAdded { session: session(of), turn: turn(n), voice: Voice::Caller, body }
}

pub fn rendered(of: u128, n: u128, tag: &str, text: &str) -> Change {
    let rendition = Rendition {
        lang: lang(tag),
        text: text.to_owned(),
        fidelity: Fidelity::Verbatim,
        by: person(2),
    };
    Change::TurnRendered { session: session(of), turn: turn(n), rendition }
}

pub fn revised(of: u128, n: u128, side: Side, old: &str, new: &str) -> Change {
    let revision = Revision {
        old: old.to_owned(),
        new: new.to_owned(),
        by: person(2),
        reason: RevisionReason::Misheard,
    };
    Change::TurnRevised { session: session(of), turn: turn(n), side, revision }
}

pub fn phrase(of: u128, n: u128, tag: &str, text: &str, service_text: &str) -> Change {
    let phrase = PhraseUse {
        id: "triage-where".to_owned(),
        version: 1,
        lang: lang(tag),
        args: std::collections::BTreeMap::new(),
        text: text.to_owned(),
        service_text: service_text.to_owned(),
        status: PhraseStatus::Approved,
    };
    let body = TurnBody::Phrase { phrase };
    Change::TurnAdded { session: session(of), turn: turn(n), voice: Voice::Phrase, body }
}

pub fn envelope(n: u128) -> Envelope {
    let command_id = command(n);
    let command = Command::SetPresence { presence: Presence::Available };
    Envelope { id: command_id, desk_at: Stamp(5), command }
}

//! Damaged files: told by name, set aside and kept, never made anew without a
//! person's word; what the hub has confirmed comes back from there.

use std::path::Path;

use yiqiao_app::view::*;
use yiqiao_app::{DESK_FILE, HubOnly, JOURNAL_FILE};

use crate::seat::{Demo, Seat, host, refusal, until_closed};

/// SQLCipher's page.
const PAGE: usize = 4096;

type Spoil = fn(&[u8]) -> Vec<u8>;

/// Ways in which a disk or a person may spoil a file.
const SPOILS: [(&str, Spoil); 4] = [
    ("a flipped bit", |sound| {
        let mut bytes = sound.to_vec();
        bytes[PAGE + 1_000] ^= 1;
        bytes
    }),
    ("a file cut off", |sound| sound[..sound.len() / 2 + 17].to_vec()),
    ("an emptied file", |_| Vec::new()),
    ("another kind of file", |_| b"Not a database at all.\n".repeat(400)),
];

fn spoil(file: &Path, how: Spoil) -> Vec<u8> {
    until_closed(file);
    let bytes = how(&std::fs::read(file).unwrap());
    std::fs::write(file, &bytes).unwrap();
    bytes
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all: Vec<(String, Vec<u8>)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, std::fs::read(&path).unwrap())
        })
        .collect();
    all.sort();
    all
}

#[test]
fn a_damaged_replica_is_kept_and_fetched_again_from_the_hub() {
    let demo = Demo::make();
    let supervisor = Seat::open(&demo.supervisor, &demo.runtime);
    supervisor.until_up();
    let seat = Seat::open(&demo.call_taker, &demo.runtime);
    seat.until_up();
    let session = seat.talk(30);
    seat.until_sent();
    let said = seat.lines(session);
    drop(seat);

    let file = demo.call_taker.join(DESK_FILE);
    for (what, how) in SPOILS {
        let spoilt = spoil(&file, how);
        let seat = Seat::open(&demo.call_taker, &demo.runtime);
        let fault = seat.fault();
        assert_eq!(fault.code, "store-damaged", "{what}");
        let aside = fault.set_aside.expect("the person is told where the file lies");
        assert_eq!(std::fs::read(&aside).unwrap(), spoilt, "{what}: it is kept as it is");
        assert!(!file.exists(), "{what}: no new one without a person's word");
        drop(seat);
        let again = Seat::open(&demo.call_taker, &demo.runtime);
        assert_eq!(again.fault().code, "store-damaged", "{what}: also on the next start");

        again.application.start_afresh().unwrap();
        assert_eq!(again.stage(), SetupStage::Ready);
        again.until("the record from the hub", |desk| {
            let view = desk.session_view(session).ok()?;
            (view.turns.len() == said.len()).then_some(())
        });
        assert_eq!(again.lines(session), said, "{what}: nothing that was confirmed is lost");
        assert_eq!(again.view().current, Some(session), "{what}: back in the session");
        assert!(Path::new(&aside).exists(), "{what}: the old file stays");
        let twice = again.application.start_afresh();
        assert_eq!(refusal(twice), "not-ready", "a sound record is never begun anew");
        again.until_sent();
        drop(again);
    }
}

#[test]
fn a_damaged_journal_is_kept_and_never_made_anew() {
    for (what, how) in SPOILS {
        let demo = Demo::make();
        let supervisor = Seat::open(&demo.supervisor, &demo.runtime);
        let seat = Seat::open(&demo.call_taker, &demo.runtime);
        seat.until_up();
        let session = seat.talk(5);
        seat.until_sent();
        drop(supervisor);
        let file = demo.supervisor.join(JOURNAL_FILE);
        let spoilt = spoil(&file, how);

        let supervisor = Seat::open(&demo.supervisor, &demo.runtime);
        let fault = supervisor.fault();
        assert_eq!(fault.code, "journal-damaged", "{what}");
        let aside = fault.set_aside.expect("the person is told where the file lies");
        assert_eq!(std::fs::read(&aside).unwrap(), spoilt, "{what}: it is kept as it is");
        assert!(!file.exists(), "{what}: no journal is made anew");
        assert_eq!(refusal(supervisor.application.start_afresh()), "not-ready", "nor by a key");
        drop(supervisor);
        let before = files(&demo.supervisor);
        let hub = HubOnly::open(&demo.supervisor, None, host(), demo.runtime.handle());
        assert_eq!(refusal(hub), "journal-damaged", "{what}: a server is told the same");
        assert_eq!(files(&demo.supervisor), before, "{what}: and nothing is changed");
        assert_eq!(seat.lines(session).len(), 5, "{what}: the desks keep their own records");
        seat.desk()
            .use_phrase(UsePhraseRequest {
                session,
                id: "loc-where".to_owned(),
                args: Default::default(),
            })
            .unwrap();
    }
}

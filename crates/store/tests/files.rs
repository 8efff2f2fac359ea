//! What a file withstands: wrong keys, damage, curious eyes.

mod kit;

use std::fs;
use std::path::Path;

use kit::{Home, event, opened, said};
use yiqiao_store::{DbKey, DeskStore, StoreError};

const WORDS: &str = "the secret words of a caller";

fn filled() -> Home {
    let home = Home::new();
    let desk = home.desk();
    let mut events = vec![event(1, opened(1, "en"))];
    for n in 2..400 {
        events.push(event(n, said(1, n.into(), "en", &format!("{WORDS} {n}"))));
    }
    desk.receive(&events, Some(400)).expect("received");
    home
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let name = |entry: std::io::Result<fs::DirEntry>| entry.expect("an entry").file_name();
    entries.map(|entry| name(entry).to_string_lossy().into_owned()).collect()
}

/// Opens a damaged file; where it was set aside.
fn set_aside(home: &Home) -> std::path::PathBuf {
    match DeskStore::open(&home.path(), &home.key) {
        Err(StoreError::Damaged { set_aside }) => set_aside,
        other => panic!("a damaged file must be reported, not {other:?}"),
    }
}

#[test]
fn wrong_key_is_refused_and_touches_nothing() {
    let home = filled();
    let before = fs::read(home.path()).expect("the file");
    let refused = DeskStore::open(&home.path(), &DbKey::random());
    assert!(matches!(refused, Err(StoreError::WrongKey)), "not {refused:?}");
    assert_eq!(fs::read(home.path()).expect("the file"), before, "the file is as it was");
    assert_eq!(home.desk().cursor(), 400, "the right key still opens it");
}

#[test]
fn file_that_is_no_database_is_set_aside() {
    for bytes in [&b""[..], b"short", &b"this is a letter to my aunt. ".repeat(500), &[0; 20_000]] {
        let home = Home::new();
        fs::write(home.path(), bytes).expect("written");
        let aside = set_aside(&home);
        assert_eq!(fs::read(aside).expect("still there"), bytes, "not a byte of it is lost");
        assert!(!home.path().exists(), "no new file takes its place by itself");
    }
}

#[test]
fn damaged_file_stays_reported_until_a_person_starts_afresh() {
    let home = filled();
    let mut bytes = fs::read(home.path()).expect("the file");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(home.path(), &bytes).expect("written");
    let aside = set_aside(&home);
    let name = aside.file_name().expect("a name").to_string_lossy().into_owned();
    assert!(name.starts_with("desk.db.damaged-"), "it lies beside its old place: {name}");
    assert_eq!(fs::read(&aside).expect("still there"), bytes, "and nothing was mended");
    assert_eq!(set_aside(&home), aside, "opening again makes no new one silently");
    let desk = DeskStore::start_afresh(&home.path(), &home.key).expect("a person said so");
    assert_eq!(desk.cursor(), 0, "the new one is empty");
    drop(desk);
    assert_eq!(home.desk().cursor(), 0, "and opens from now on");
    assert!(aside.exists(), "the damaged one is never deleted");
}

#[test]
fn damage_on_the_first_page_is_not_taken_for_a_wrong_key() {
    let home = filled();
    let mut bytes = fs::read(home.path()).expect("the file");
    bytes[100] ^= 1;
    fs::write(home.path(), &bytes).expect("written");
    set_aside(&home);
}

#[test]
fn truncated_file_is_set_aside_with_its_log() {
    let home = filled();
    let whole = fs::read(home.path()).expect("the file");
    fs::write(home.path(), &whole[..whole.len() / 2 + 100]).expect("written");
    let aside = set_aside(&home);
    assert_eq!(fs::read(aside).expect("there").len(), whole.len() / 2 + 100, "as it was found");

    let home = filled();
    fs::remove_file(home.path()).expect("removed");
    let log = home.folder.path().join("desk.db-wal");
    fs::write(&log, b"words not yet in the file").expect("written");
    let aside = set_aside(&home);
    let log = fs::read(format!("{}-wal", aside.display())).expect("the log lies beside");
    assert_eq!(log, b"words not yet in the file", "a log without its file is not thrown away");
}

#[test]
fn starting_afresh_never_replaces_a_file() {
    let home = filled();
    let refused = DeskStore::start_afresh(&home.path(), &home.key);
    assert!(matches!(refused, Err(StoreError::AlreadyThere)), "not {refused:?}");
    let refused = DeskStore::start_afresh(&home.path(), &DbKey::random());
    assert!(matches!(refused, Err(StoreError::AlreadyThere)), "whatever the key: {refused:?}");
}

#[test]
fn half_made_file_is_made_anew() {
    let home = Home::new();
    fs::write(home.folder.path().join("desk.db.new"), b"cut off").expect("written");
    assert_eq!(home.desk().cursor(), 0, "a start that was cut off is not damage");
    assert!(!names(home.folder.path()).contains(&"desk.db.new".to_owned()), "and leaves nothing");
}

#[test]
fn no_word_lies_open_in_the_files() {
    let home = filled();
    let desk = home.desk();
    desk.receive(&[event(500, said(1, 500, "en", WORDS))], None).expect("received");
    desk.set_setting("name", WORDS).expect("set");
    let mut files = 0;
    // While it is open, so that the write-ahead log is there too.
    for name in names(home.folder.path()) {
        let bytes = fs::read(home.folder.path().join(&name)).expect("a file");
        for part in [WORDS.as_bytes(), b"secret", b"SQLite format 3", b"CREATE TABLE"] {
            let found = bytes.windows(part.len()).any(|window| window == part);
            assert!(!found, "{name} shows {:?}", String::from_utf8_lossy(part));
        }
        files += 1;
    }
    assert!(files >= 2, "the file and its log were looked at");
}

#[cfg(unix)]
#[test]
fn file_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let desk = home.desk();
    for name in names(home.folder.path()) {
        let mode = fs::metadata(home.folder.path().join(&name)).expect("a file").permissions();
        assert_eq!(mode.mode() & 0o077, 0, "{name} is nobody else's");
    }
    drop(desk);
}

#[test]
fn check_finds_nothing_in_a_sound_file() {
    let home = filled();
    home.desk().check().expect("a sound file passes");
}

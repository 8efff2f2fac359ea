//! A centre's own folder: what it may change, what is refused, and what an edit does to approvals.

use std::fs;
use std::path::Path;
use tempfile::TempDir;
use yiqiao_phrasebook::{ARG_CHARS_MAX, Arg, Args, PhraseBook, PhraseError, Rule, Status, plain};

fn folder() -> TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn write(dir: &Path, name: &str, text: &str) {
    let path = dir.join(name);
    fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

fn text(book: &PhraseBook, lang: &str, id: &str) -> String {
    book.render(lang, id, &Args::new()).expect("a phrase without arguments").text
}

fn one(name: &str, arg: Arg) -> Args {
    Args::from([(name.to_owned(), arg)])
}

const OWN: &str = "loc-where = Where exactly are you?\n    .back = 您究竟在哪里？\n";

#[test]
fn a_centre_replaces_one_sentence_and_keeps_the_rest() {
    let dir = folder();
    write(dir.path(), "en/phrases/loc.ftl", OWN);
    let book = PhraseBook::open(Some(dir.path()));
    assert_eq!(text(&book, "en", "loc-where"), "Where exactly are you?");
    assert_eq!(text(&book, "en", "loc-phone"), "What is your phone number?", "the base stays");
}

#[test]
fn a_centre_adds_a_phrase_of_its_own() {
    let dir = folder();
    let facts = "[[phrase]]\nid = \"loc-gate\"\nversion = 3\norder = 5\nanswer = \"place\"\nchannels = [\"speech\"]\n";
    write(dir.path(), "phrases.toml", facts);
    write(dir.path(), "en/phrases/loc.ftl", "loc-gate = Which gate?\n    .back = 哪个门？\n");
    write(dir.path(), "zh-CN/phrases/loc.ftl", "loc-gate = 您在哪个门？\n");
    let book = PhraseBook::open(Some(dir.path()));
    let rendered = book.render("en", "loc-gate", &Args::new()).expect("written in English");
    assert_eq!((rendered.version, rendered.back.as_str()), (3, "哪个门？"));
    let error = book.render("fr", "loc-gate", &Args::new()).expect_err("not written in French");
    assert!(
        matches!(error, PhraseError::NotWritten { .. }),
        "no other language stands in: {error}"
    );
    let rows = book.list("fr").expect("a known language");
    let row = rows.iter().find(|row| row.id == "loc-gate").expect("the row is there");
    assert_eq!(row.text, None, "a list says honestly that nobody has written it");
}

#[test]
fn a_reload_takes_a_sound_change_and_refuses_a_broken_one() {
    let dir = folder();
    let book = PhraseBook::open(Some(dir.path()));
    write(dir.path(), "en/phrases/loc.ftl", OWN);
    assert!(book.reload().applied, "a sound file is taken over");
    write(dir.path(), "en/phrases/loc.ftl", "loc-where = Where { is\n");
    let reload = book.reload();
    assert!(!reload.applied, "a broken file is refused");
    assert!(reload.findings[0].file.ends_with("loc.ftl"), "and the report says which");
    assert_eq!(text(&book, "en", "loc-where"), "Where exactly are you?", "the last good set stays");
}

#[test]
fn a_broken_file_at_the_start_leaves_the_base() {
    let dir = folder();
    write(
        dir.path(),
        "en/phrases/loc.ftl",
        "loc-where = At { $nowhere }?\n    .back = 在{ $nowhere }？\n",
    );
    write(dir.path(), "en/phrases/wait.ftl", "wait-hold = One moment.\n    .back = 稍等。\n");
    let book = PhraseBook::open(Some(dir.path()));
    assert_eq!(
        text(&book, "en", "loc-where"),
        "Where are you now?",
        "it would say something wrong"
    );
    assert_eq!(text(&book, "en", "wait-hold"), "One moment.", "the sound file beside it counts");
}

#[test]
fn facts_that_break_the_base_are_refused_as_a_whole() {
    let dir = folder();
    let facts = "[[phrase]]\nid = \"wait-minutes\"\nversion = 2\norder = 1\nanswer = \"none\"\nchannels = [\"speech\"]\n";
    write(dir.path(), "phrases.toml", facts);
    let book = PhraseBook::open(Some(dir.path()));
    assert!(book.findings().iter().any(|f| f.rule == Rule::UnknownVariable), "the report says why");
    let rendered = book.render("en", "wait-minutes", &one("minutes", Arg::Number(4)));
    assert_eq!(
        plain(&rendered.expect("the base's facts hold").text),
        "Officers should arrive in about 4 minutes."
    );
}

#[test]
fn an_edit_voids_an_approval_and_a_new_layout_does_not() {
    let dir = folder();
    write(dir.path(), "en/phrases/loc.ftl", OWN);
    let book = PhraseBook::open(Some(dir.path()));
    let hash = book.wording_hash("en", "loc-where").expect("the phrase is written");
    let approval = format!(
        "[[approval]]\nlang = \"en\"\nid = \"loc-where\"\nsha256 = \"{hash}\"\nby = \"R-1\"\non = \"2026-11-20\"\n"
    );
    write(dir.path(), "review.toml", &approval);
    let status =
        |book: &PhraseBook| book.render("en", "loc-where", &Args::new()).expect("rendered").status;
    assert!(book.reload().applied);
    assert_eq!(status(&book), Status::Approved, "this wording was approved");
    write(
        dir.path(),
        "en/phrases/loc.ftl",
        &format!("# A note.\n\n{}", OWN.replace("    .", "      .")),
    );
    assert!(book.reload().applied);
    assert_eq!(status(&book), Status::Approved, "layout and comments are not words");
    for edited in [OWN.replace("exactly", "precisely"), OWN.replace("究竟", "到底")] {
        write(dir.path(), "en/phrases/loc.ftl", &edited);
        let reload = book.reload();
        assert_eq!(status(&book), Status::Draft, "any edit of the words voids the approval");
        assert!(reload.findings.iter().any(|f| f.rule == Rule::VoidApproval), "and it is told");
    }
}

#[test]
fn a_term_is_part_of_the_wording() {
    let dir = folder();
    let with = |number: &str| format!("-desk = {number}\n{}", OWN.replace("exactly", "{ -desk }"));
    write(dir.path(), "en/phrases/loc.ftl", &with("110"));
    let book = PhraseBook::open(Some(dir.path()));
    let before = book.wording_hash("en", "loc-where");
    write(dir.path(), "en/phrases/loc.ftl", &with("112"));
    assert!(book.reload().applied);
    assert_ne!(
        before,
        book.wording_hash("en", "loc-where"),
        "a borrowed word changes the sentence"
    );
}

#[test]
fn a_sentence_that_does_not_resolve_is_never_shown() {
    let dir = folder();
    write(dir.path(), "en/phrases/loc.ftl", "loc-where = { loc-readback }\n    .back = 甲\n");
    let book = PhraseBook::open(Some(dir.path()));
    let error = book.render("en", "loc-where", &Args::new()).expect_err("$address is not passed");
    assert!(
        matches!(error, PhraseError::Unresolved { .. }),
        "Fluent's complaint is an error: {error}"
    );
}

#[test]
fn arguments_are_held_to_their_facts() {
    let book = PhraseBook::open(None);
    let refuse = |id: &str, args: Args| book.render("en", id, &args).expect_err("a bad argument");
    let text = |text: &str| Arg::Text(text.to_owned());
    assert!(matches!(refuse("wait-minutes", Args::new()), PhraseError::MissingArg { .. }));
    assert!(matches!(
        refuse("wait-minutes", one("minutes", text("5"))),
        PhraseError::WrongType { .. }
    ));
    assert!(matches!(
        refuse("wait-minutes", one("minutes", Arg::Number(-1))),
        PhraseError::OutOfRange { .. }
    ));
    assert!(matches!(
        refuse("wait-minutes", one("minutes", Arg::Number(241))),
        PhraseError::OutOfRange { .. }
    ));
    assert!(matches!(refuse("loc-where", one("city", text("x"))), PhraseError::UnknownArg { .. }));
    assert!(matches!(
        refuse("safe-weapon", one("who", text("them"))),
        PhraseError::NotAChoice { .. }
    ));
    assert!(matches!(
        refuse("loc-readback", one("address", Arg::Number(5))),
        PhraseError::WrongType { .. }
    ));
    for words in [" \n".to_owned(), "x".repeat(ARG_CHARS_MAX + 1)] {
        let error = refuse("loc-readback", one("address", Arg::Text(words)));
        assert!(matches!(error, PhraseError::BadLength { .. }), "an address has a length: {error}");
    }
    assert!(matches!(refuse("loc-nowhere", Args::new()), PhraseError::UnknownPhrase { .. }));
    let error = book.render("xx", "loc-where", &Args::new()).expect_err("no such language");
    assert!(matches!(error, PhraseError::UnknownLanguage { .. }));
}

#[test]
fn errors_never_repeat_what_somebody_said() {
    let book = PhraseBook::open(None);
    let args = one("who", Arg::Text("a caller's secret".into()));
    let error = book.render("en", "safe-weapon", &args).expect_err("not a choice");
    assert!(!format!("{error} {error:?}").contains("secret"), "errors go into logs");
}

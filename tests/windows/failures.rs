//! Ways in which a call goes wrong, played through real windows by keys. Each is
//! a row of the table of failures; the rules themselves are told in
//! `crates/hub/tests/hub/failure`.

use serde_json::{Value, json};
use yiqiao_tests::window::{DemoCentre, Desk};

const WAITING: &str = "document.querySelector('[data-testid=state-tag][data-state=requested]')";
const CONNECTED: &str = "document.querySelector('[data-testid=state-tag][data-state=connected]')";

async fn open(folder: &tempfile::TempDir) -> DemoCentre {
    DemoCentre::open(folder.path(), "zh-CN").await.unwrap()
}

async fn available(centre: &DemoCentre) {
    centre.interpreter.press("Ctrl+1").await.unwrap();
    let ready = "document.querySelector('[data-testid=status-available][aria-pressed=true]')";
    centre.interpreter.until("available", ready).await.unwrap();
}

/// Rings in English with one key; the interpreter answers with another.
async fn connect(centre: &DemoCentre) -> String {
    available(centre).await;
    ring(centre).await;
    centre.interpreter.see("ring-accept").await.unwrap();
    centre.interpreter.click("ring-accept").await.unwrap();
    centre.interpreter.see("interpreter-live").await.unwrap();
    centre.call_taker.until("the interpreter is on", CONNECTED).await.unwrap();
    current(&centre.call_taker).await
}

async fn ring(centre: &DemoCentre) {
    centre.call_taker.see("lang-en").await.unwrap();
    centre.call_taker.press("1").await.unwrap();
    centre.call_taker.see("state-tag").await.unwrap();
}

async fn current(window: &Desk) -> String {
    let view = window.ask("desk_view", Value::Null).await.unwrap();
    view["current"].as_str().unwrap_or_default().to_owned()
}

async fn session(window: &Desk, session: &str) -> Value {
    window.ask("session_view", json!({ "session": session })).await.unwrap()
}

/// Nobody available: the ladder says so, phrases go on, and whoever comes is rung
/// at once.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_available() {
    let folder = tempfile::tempdir().unwrap();
    let centre = open(&folder).await;
    ring(&centre).await;
    centre.call_taker.until("it waits", WAITING).await.unwrap();
    centre.call_taker.see("ladder-next").await.unwrap();
    centre.call_taker.press("F1").await.unwrap();
    let kept = "document.querySelector('[data-turn][data-saved=true]')";
    centre.call_taker.until("the phrase is in the record", kept).await.unwrap();
    available(&centre).await;
    centre.interpreter.see("ring-accept").await.unwrap();
}

/// A decline with its reason: the call-taker sees that it goes on waiting.
#[tokio::test(flavor = "multi_thread")]
async fn declined() {
    let folder = tempfile::tempdir().unwrap();
    let centre = open(&folder).await;
    available(&centre).await;
    ring(&centre).await;
    centre.interpreter.see("ring-decline").await.unwrap();
    centre.interpreter.click("ring-decline").await.unwrap();
    centre.interpreter.see("decline-reasons").await.unwrap();
    centre.interpreter.press("1").await.unwrap();
    centre.call_taker.until("it waits again", WAITING).await.unwrap();
    let id = current(&centre.call_taker).await;
    let offers = session(&centre.call_taker, &id).await["offers"].clone();
    assert_eq!(offers[0]["end"]["how"], "declined", "the reason is kept: {offers}");
}

/// Wrong language, with a guess: the turns stay, the language changes.
#[tokio::test(flavor = "multi_thread")]
async fn wrong_language() {
    let folder = tempfile::tempdir().unwrap();
    let centre = open(&folder).await;
    let id = connect(&centre).await;
    centre.interpreter.press("Alt+Q").await.unwrap();
    centre.interpreter.see("leave").await.unwrap();
    centre.interpreter.click("leave-language").await.unwrap();
    centre.interpreter.see("choose-fr").await.unwrap();
    centre.interpreter.click("choose-fr").await.unwrap();
    centre.interpreter.see("leave-now").await.unwrap();
    centre.interpreter.click("leave-now").await.unwrap();
    centre.call_taker.until("another is looked for", WAITING).await.unwrap();
    let view = session(&centre.call_taker, &id).await;
    assert_eq!(view["lang"]["tag"], "fr", "the guess is the language now");
}

/// Conflict of interest in the middle: never rung for it again.
#[tokio::test(flavor = "multi_thread")]
async fn conflict_of_interest() {
    let folder = tempfile::tempdir().unwrap();
    let centre = open(&folder).await;
    connect(&centre).await;
    centre.interpreter.press("Alt+Q").await.unwrap();
    centre.interpreter.see("leave").await.unwrap();
    centre.interpreter.click("leave-conflict").await.unwrap();
    centre.interpreter.see("leave-now").await.unwrap();
    centre.interpreter.click("leave-now").await.unwrap();
    centre.call_taker.until("another is looked for", WAITING).await.unwrap();
    // Who was on confirms what stands in the record; nothing rings meanwhile.
    centre.interpreter.see("interpreter-wrap-up").await.unwrap();
    let view = centre.interpreter.ask("desk_view", Value::Null).await.unwrap();
    assert_eq!(view["ring"], Value::Null, "they are not rung for it again");
}

/// The caller hangs up and is called back.
#[tokio::test(flavor = "multi_thread")]
async fn caller_hangs_up() {
    let folder = tempfile::tempdir().unwrap();
    let centre = open(&folder).await;
    let id = connect(&centre).await;
    centre.call_taker.press("Alt+G").await.unwrap();
    centre.call_taker.see("gone").await.unwrap();
    centre.interpreter.see("caller-gone").await.unwrap();
    centre.call_taker.press("Alt+6").await.unwrap();
    let tried = "document.querySelector('[data-testid=call-backs]')";
    centre.call_taker.until("the attempt is listed", tried).await.unwrap();
    centre.call_taker.press("Alt+5").await.unwrap();
    let back = "!document.querySelector('[data-testid=gone]')";
    centre.call_taker.until("the caller is back", back).await.unwrap();
    let view = session(&centre.call_taker, &id).await;
    let results: Vec<&str> =
        view["callBacks"].as_array().unwrap().iter().filter_map(|b| b["result"].as_str()).collect();
    assert_eq!(results, ["no-answer", "answered"], "both attempts are in the record");
}

/// A silent caller: keys and text only, at both desks.
#[tokio::test(flavor = "multi_thread")]
async fn silent_caller() {
    let folder = tempfile::tempdir().unwrap();
    let centre = open(&folder).await;
    connect(&centre).await;
    centre.call_taker.press("Alt+S").await.unwrap();
    centre.call_taker.see("silent").await.unwrap();
    centre.interpreter.see("caller-silent").await.unwrap();
}

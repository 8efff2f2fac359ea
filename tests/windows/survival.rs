//! After a kill of any process and after a reload the person is back in the same
//! session, and a desk without its hub goes on.

use serde_json::{Value, json};
use yiqiao_tests::window::{DemoCentre, Desk};

/// How many rows of the transcript hold these words, and whether each is saved.
async fn rows(window: &Desk, words: &str) -> Vec<bool> {
    let script = "const [words] = arguments; \
        return [...document.querySelectorAll('[data-turn]')] \
        .filter((row) => row.innerText.includes(words)) \
        .map((row) => row.dataset.saved === 'true')";
    let found = window.execute(script, vec![json!(words)]).await.unwrap();
    found.as_array().unwrap().iter().map(|saved| saved == &Value::Bool(true)).collect()
}

async fn current(window: &Desk) -> String {
    let view = window.ask("desk_view", Value::Null).await.unwrap();
    view["current"].as_str().unwrap_or_default().to_owned()
}

fn saved(words: &str) -> String {
    format!(
        "(() => {{ const rows = [...document.querySelectorAll('[data-turn]')]\
         .filter((row) => row.innerText.includes('{words}')); \
         return rows.length === 1 && rows[0].dataset.saved === 'true' }})()"
    )
}

async fn interpret(window: &Desk, text: &str) {
    window.fill("composer", text).await.unwrap();
    window.press("Enter").await.unwrap();
    window.read(text).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_when_windows_and_hub_are_killed() {
    let folder = tempfile::tempdir().unwrap();
    let mut centre = DemoCentre::open(folder.path(), "zh-CN").await.unwrap();
    centre.interpreter.press("Ctrl+1").await.unwrap();
    let ready = "document.querySelector('[data-testid=status-available][aria-pressed=true]')";
    centre.interpreter.until("available", ready).await.unwrap();
    centre.call_taker.see("lang-en").await.unwrap();
    centre.call_taker.press("1").await.unwrap();
    centre.interpreter.see("ring-accept").await.unwrap();
    centre.interpreter.click("ring-accept").await.unwrap();
    centre.interpreter.see("interpreter-live").await.unwrap();
    interpret(&centre.interpreter, "第一句").await;
    centre.call_taker.until("the first words are saved", &saved("第一句")).await.unwrap();
    let session = current(&centre.call_taker).await;

    // The web view of the call-taker crashes.
    centre.call_taker.reload().await.unwrap();
    centre.call_taker.until("the words are back", &saved("第一句")).await.unwrap();
    assert_eq!(current(&centre.call_taker).await, session, "a reload changes nothing");

    // The call-taker's whole desk is killed.
    centre.call_taker.kill_and_reopen().await.unwrap();
    centre.call_taker.until("the words are back", &saved("第一句")).await.unwrap();
    assert_eq!(current(&centre.call_taker).await, session, "back in the same session");

    // The interpreter's desk is killed in the middle of a session.
    centre.interpreter.kill_and_reopen().await.unwrap();
    centre.interpreter.see("interpreter-live").await.unwrap();
    assert_eq!(current(&centre.interpreter).await, session, "the interpreter is back as well");
    let on = "document.querySelector('[data-testid=state-tag][data-state=connected]')";
    centre.call_taker.until("both are on again", on).await.unwrap();
    let towards_service = "[data-testid=direction][data-towards=service]";
    if centre
        .interpreter
        .execute(
            &format!("return Boolean(document.querySelector('{towards_service}'))"),
            Vec::new(),
        )
        .await
        .unwrap()
        != Value::Bool(true)
    {
        centre.interpreter.press("Alt+D").await.unwrap();
    }
    interpret(&centre.interpreter, "第二句").await;
    centre.call_taker.until("the second words are saved", &saved("第二句")).await.unwrap();

    // The hub is killed: it lives in the supervisor's desk. Both others go on.
    centre.supervisor.kill().unwrap();
    centre.call_taker.see("link-banner").await.unwrap();
    centre.call_taker.press("Alt+K").await.unwrap();
    centre.call_taker.fill("write", "断线时说的话").await.unwrap();
    centre.call_taker.press("Enter").await.unwrap();
    centre.call_taker.read("断线时说的话").await.unwrap();
    centre.call_taker.press("F4").await.unwrap();
    centre.call_taker.see("aloud").await.unwrap();
    assert_eq!(rows(&centre.call_taker, "断线时说的话").await, [false], "shown, and not as saved");
    let queued = centre.call_taker.ask("desk_view", Value::Null).await.unwrap()["queued"].clone();
    assert!(queued.as_u64().unwrap() >= 2, "the desk says what waits: {queued}");

    // It comes back, and everything is there once.
    centre.supervisor.reopen().await.unwrap();
    centre.call_taker.until("merged", &saved("断线时说的话")).await.unwrap();
    centre.interpreter.until("at the interpreter's", &saved("断线时说的话")).await.unwrap();
    let request = json!({ "session": session });
    let record = centre.supervisor.ask("session_view", request).await.unwrap();
    let all = record["turns"].to_string();
    for words in ["第一句", "第二句", "断线时说的话"] {
        assert_eq!(all.matches(words).count(), 1, "{words} is in the record once");
    }
    assert_eq!(all.matches("\"kind\":\"phrase\"").count(), 1, "and so is the phrase");
}

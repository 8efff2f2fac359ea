//! A picture of every screen from the real windows, in three languages and both
//! themes, for the documentation and for comparing with the design.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::centre::{DemoCentre, binary};
use super::driver::{Desk, Failure};

const LOCALES: [(&str, &str); 3] = [("zh-CN", "zh"), ("en", "en"), ("ar", "ar")];
const THEMES: [&str; 2] = ["light", "dark"];

/// Takes all pictures into `out`.
///
/// # Errors
/// When a window does not show what it should.
pub async fn take_screens(out: &Path) -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    let studio = Studio { out: out.to_owned() };
    let fresh = Desk::open(&binary("yiqiao")?, &folder.path().join("fresh")).await?;
    fresh.see("setup-host").await?;
    studio.shoot(&fresh, "setup", "setup-host").await?;
    drop(fresh);

    let mut centre = DemoCentre::open(&folder.path().join("centre"), "zh-CN").await?;
    studio.idle(&centre).await?;
    studio.ringing(&centre).await?;
    studio.live(&mut centre).await?;
    studio.after(&centre).await
}

/// Half a second after the screen was first seen, by the window's own clock:
/// lists and phrases have arrived.
const QUIET: &str =
    "(window.seenAt ??= performance.now(), performance.now() - window.seenAt > 500)";

struct Studio {
    out: PathBuf,
}

impl Studio {
    /// One screen in every language and theme.
    async fn shoot(&self, window: &Desk, screen: &str, shown_by: &str) -> Result<(), Failure> {
        for (locale, short) in LOCALES {
            for theme in THEMES {
                window.prefer(locale, theme).await?;
                window.see(shown_by).await?;
                window.until("all answers are in", QUIET).await?;
                window.picture(&self.path(screen, short, theme)).await?;
            }
        }
        println!("  {screen}");
        Ok(())
    }

    fn path(&self, screen: &str, short: &str, theme: &str) -> PathBuf {
        self.out.join(format!("{screen}-{short}-{theme}.png"))
    }

    async fn idle(&self, centre: &DemoCentre) -> Result<(), Failure> {
        self.shoot(&centre.interpreter, "interpreter-idle", "standby").await?;
        presence(&centre.interpreter, "available").await?;
        self.shoot(&centre.call_taker, "call-taker-new", "lang-en").await?;
        self.shoot(&centre.supervisor, "supervisor-board-empty", "lane-en").await
    }

    /// The ring is short: for each picture it is made to ring again.
    async fn ringing(&self, centre: &DemoCentre) -> Result<(), Failure> {
        presence(&centre.interpreter, "break").await?;
        let session = open(&centre.call_taker).await?;
        for id in ["greet-interpreter-coming", "safe-now"] {
            let request = json!({ "session": session, "id": id, "args": {} });
            centre.call_taker.ask("use_phrase", request).await?;
        }
        self.shoot(&centre.call_taker, "call-taker-queued", "state-tag").await?;
        for (locale, short) in LOCALES {
            for theme in THEMES {
                centre.interpreter.prefer(locale, theme).await?;
                centre.call_taker.prefer(locale, theme).await?;
                presence(&centre.interpreter, "break").await?;
                presence(&centre.interpreter, "available").await?;
                centre.interpreter.see("ring-accept").await?;
                let ringing = "[data-testid=state-tag][data-state=ringing]";
                centre.call_taker.see_css(ringing).await?;
                centre.call_taker.until("all answers are in", QUIET).await?;
                let path = self.path("interpreter-ring", short, theme);
                centre.interpreter.picture(&path).await?;
                let path = self.path("call-taker-ringing", short, theme);
                centre.call_taker.picture(&path).await?;
            }
        }
        println!("  interpreter-ring, call-taker-ringing");
        Ok(())
    }

    async fn live(&self, centre: &mut DemoCentre) -> Result<(), Failure> {
        presence(&centre.interpreter, "break").await?;
        presence(&centre.interpreter, "available").await?;
        centre.interpreter.see("ring-accept").await?;
        centre.interpreter.click("ring-accept").await?;
        centre.interpreter.see("interpreter-live").await?;
        let session = current(&centre.call_taker).await?;
        talk(centre, &session).await?;
        centre.call_taker.read("背包").await?;
        self.shoot(&centre.call_taker, "call-taker-live", "state-tag").await?;
        self.shoot(&centre.interpreter, "interpreter-live", "interpreter-live").await?;
        self.shoot(&centre.supervisor, "supervisor-board", "call-chip").await?;
        let end = json!({ "session": session, "ending": "completed" });
        centre.call_taker.ask("end_session", end).await?;
        centre.call_taker.see("narrative").await?;
        self.shoot(&centre.call_taker, "call-taker-summary", "narrative").await?;
        self.shoot(&centre.interpreter, "interpreter-wrap-up", "interpreter-wrap-up").await
    }

    async fn after(&self, centre: &DemoCentre) -> Result<(), Failure> {
        let session = current(&centre.call_taker).await?;
        let summary = json!({ "outcomes": ["dispatched"], "narrative": "两人被抢包，已派警。",
            "rating": "smooth", "follow_up": [] });
        let request = json!({ "session": session, "summary": summary });
        centre.call_taker.ask("summarise", request).await?;
        let attestation = json!({ "confirmed": true, "note": "" });
        let request = json!({ "session": session, "attestation": attestation });
        centre.interpreter.ask("attest", request).await?;
        centre.call_taker.see("lang-en").await?;
        centre.call_taker.click("tab-sessions").await?;
        self.shoot(&centre.call_taker, "call-taker-sessions", "session-row").await?;
        let route = format!("location.hash = '#/review?session={session}'");
        centre.supervisor.execute(&route, Vec::new()).await?;
        centre.supervisor.see("record").await?;
        self.shoot(&centre.supervisor, "supervisor-review", "record").await
    }
}

async fn presence(window: &Desk, presence: &str) -> Result<(), Failure> {
    let asked = window.ask("set_presence", json!({ "presence": presence })).await;
    match asked {
        Err(error) if !error.to_string().contains("nothing-to-change") => Err(error),
        _ => Ok(()),
    }
}

async fn current(window: &Desk) -> Result<String, Failure> {
    let view = window.ask("desk_view", Value::Null).await?;
    let id = view["current"].as_str().ok_or("no session is current")?;
    Ok(id.to_owned())
}

async fn open(window: &Desk) -> Result<String, Failure> {
    let facts = json!([
        ["district", { "type": "text", "value": "chaoyang" }],
        ["place", { "type": "text", "value": "三里屯路 19 号附近" }],
        ["category", { "type": "choices", "value": ["theft"] }],
        ["scene", { "type": "choices", "value": ["suspect-present"] }],
    ]);
    let request = json!({
        "origin": "caller", "lang": "en", "assistance": "interpreter", "priority": "P2",
        "caller": { "number": "+44 7700 900142", "incident": "1123-04172" }, "facts": facts,
    });
    let opened = window.ask("open_session", request).await?;
    window.see("state-tag").await?;
    Ok(opened["session"].as_str().unwrap_or_default().to_owned())
}

/// An invented talk, by the desks' own doors.
async fn talk(centre: &DemoCentre, session: &str) -> Result<(), Failure> {
    let lines = [
        (
            "caller",
            "Please help me. Two men took my bag and they are still following us.",
            "请帮帮我，两个男的抢了我的包，现在还跟着我们。",
        ),
        ("call-taker", "您现在在什么地方？", "Where are you now?"),
        (
            "caller",
            "We are hiding in a bookshop, next to a fountain.",
            "我们躲在一家书店里，旁边有个喷泉。",
        ),
        (
            "caller",
            "My friend's forearm is bleeding, but it is not deep.",
            "我朋友的手在流血，伤口不深。",
        ),
        (
            "caller",
            "One of them wears a grey cap and a black backpack.",
            "其中一人戴灰帽子，背黑色背包。",
        ),
    ];
    for (voice, said, text) in lines {
        let request = json!({ "session": session, "turn": null, "voice": voice,
            "sourceText": said, "text": text, "fidelity": "verbatim" });
        centre.interpreter.ask("interpret", request).await?;
    }
    centre.interpreter.read("流血").await?;
    let view = centre.interpreter.ask("session_view", json!({ "session": session })).await?;
    let turns = view["turns"].as_array().cloned().unwrap_or_default();
    let hurt = turns.iter().find(|turn| turn["serviceSide"]["text"].to_string().contains("流血"));
    let request = json!({ "session": session, "turn": hurt.ok_or("no such turn")?["id"],
        "side": "rendered", "text": "我朋友的前臂在流血，伤口不深。", "reason": "mistranslated" });
    centre.interpreter.ask("revise", request).await?;
    Ok(())
}

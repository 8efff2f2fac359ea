//! The call-taker's part of a scenario: rings, asks, fills in, sends, ends.

use super::Player;
use crate::window::driver::{Desk, Failure};

impl Player<'_> {
    pub(super) async fn open(
        &mut self,
        key: &str,
        lang: &str,
        number: &str,
        officer: &str,
    ) -> Result<(), Failure> {
        let window = &self.centre.call_taker;
        window.see(&format!("lang-{lang}")).await?;
        if !officer.is_empty() {
            window.press("O").await?;
            window.fill("officer", officer).await?;
        }
        if !number.is_empty() {
            window.press("N").await?;
            window.type_text(number).await?;
        }
        self.picture("new-session").await;
        let window = &self.centre.call_taker;
        // A bare digit rings only when no field has the focus.
        window.execute("document.activeElement.blur()", Vec::new()).await?;
        window.press(key).await?;
        window.see("state-tag").await?;
        let view = window.ask("desk_view", serde_json::Value::Null).await?;
        self.session = view["current"].as_str().unwrap_or_default().to_owned();
        if self.session.is_empty() {
            return Err("no session was begun".into());
        }
        Ok(())
    }

    pub(super) async fn phrase(&mut self, key: &str) -> Result<(), Failure> {
        let before = self.turns(&self.centre.call_taker).await?;
        let window = &self.centre.call_taker;
        window.press(key).await?;
        window.until("the phrase is in the transcript", &rows_over(before)).await?;
        self.centre.call_taker.see("aloud").await?;
        self.picture("phrase").await;
        // The large card is put away, so that it hides nothing.
        self.centre.call_taker.press("Esc").await
    }

    pub(super) async fn incident(
        &mut self,
        place: &str,
        category: &str,
        hurt: &str,
        safe: &str,
    ) -> Result<(), Failure> {
        let window = &self.centre.call_taker;
        if !place.is_empty() {
            window.fill("place", place).await?;
            window.press("Enter").await?;
            self.fact("place", place).await?;
        }
        if !category.is_empty() {
            let css = format!("[data-testid=category] input[value='{category}']");
            self.tick(&css).await?;
        }
        if !hurt.is_empty() {
            let window = &self.centre.call_taker;
            window.fill("hurt-count", hurt).await?;
            window.press("Enter").await?;
            self.fact("hurt-count", hurt).await?;
        }
        if !safe.is_empty() {
            self.tick(&format!("[data-testid=safe] input[value='{safe}']")).await?;
        }
        self.picture("incident").await;
        Ok(())
    }

    pub(super) async fn say(&mut self, text: &str) -> Result<(), Failure> {
        let window = &self.centre.call_taker;
        window.press("Alt+K").await?;
        window.see("write").await?;
        window.fill("write", text).await?;
        window.press("Enter").await?;
        self.centre.interpreter.read(text).await?;
        self.picture("pending").await;
        Ok(())
    }

    pub(super) async fn snapshot(&mut self) -> Result<(), Failure> {
        self.centre.call_taker.press("Alt+P").await?;
        let sent = format!(
            "(window.snapshots ??= 0, window.__TAURI_INTERNALS__.invoke('session_view', \
             {{ req: {{ session: '{}' }} }}).then((view) => {{ window.snapshots = view.snapshots.length }}), \
             window.snapshots > 0)",
            self.session
        );
        self.centre.supervisor.until("the snapshot was sent", &sent).await?;
        self.picture("snapshot").await;
        Ok(())
    }

    pub(super) async fn end(&mut self, outcome: &str, narrative: &str) -> Result<(), Failure> {
        let window = &self.centre.call_taker;
        window.press("Ctrl+Shift+E").await?;
        window.see("end-completed").await?;
        window.click("end-completed").await?;
        window.see("narrative").await?;
        self.settled(window).await?;
        window.press(outcome).await?;
        let chosen = format!(
            "document.querySelector('[data-testid=outcome-{outcome}] input, input[data-testid=outcome-{outcome}]')?.checked"
        );
        window.until("the outcome is chosen", &chosen).await?;
        window.fill("narrative", narrative).await?;
        self.picture("summary").await;
        let window = &self.centre.call_taker;
        window.press("Ctrl+Enter").await?;
        window.see("lang-en").await?;
        Ok(())
    }

    async fn tick(&self, css: &str) -> Result<(), Failure> {
        let window = &self.centre.call_taker;
        window.see_css(css).await?;
        let quoted = serde_json::to_string(css)?;
        window.execute(&format!("document.querySelector({quoted}).click()"), Vec::new()).await?;
        Ok(())
    }

    async fn turns(&self, window: &Desk) -> Result<i64, Failure> {
        let count = window.execute(&format!("return {ROWS}"), Vec::new()).await?;
        Ok(count.as_i64().unwrap_or_default())
    }
}

const ROWS: &str = "document.querySelectorAll('[data-turn]').length";

fn rows_over(before: i64) -> String {
    format!("{ROWS} > {before}")
}

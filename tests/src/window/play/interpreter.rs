//! The interpreter's part of a scenario: free, on the call, and the record after it.

use super::Player;
use crate::window::driver::Failure;

impl Player<'_> {
    pub(super) async fn status(&mut self, key: &str) -> Result<(), Failure> {
        let window = &self.centre.interpreter;
        window.press(&format!("Ctrl+{key}")).await?;
        let status = ["available", "break", "wrap-up", "away"];
        let n: usize = key.parse()?;
        let pressed = format!(
            "document.querySelector('[data-testid=status-{}][aria-pressed=true]')",
            status[n - 1]
        );
        window.until("the status is set", &pressed).await?;
        if n == 1 && !self.session.is_empty() {
            return Ok(());
        }
        self.picture("ready").await;
        Ok(())
    }

    pub(super) async fn accept(&mut self) -> Result<(), Failure> {
        let window = &self.centre.interpreter;
        window.see("ring-card").await?;
        // The card ignores keys for its first 400 ms, so that nobody accepts by
        // accident.
        self.settled(&self.centre.interpreter).await?;
        self.picture("ringing").await;
        self.answer().await?;
        self.centre
            .call_taker
            .until(
                "the call-taker sees them on",
                "document.querySelector('[data-testid=state-tag][data-state=connected]')",
            )
            .await?;
        self.picture("connected").await;
        Ok(())
    }

    /// Answers what rings. Slow pictures may have outlasted the ring: it rings
    /// again then, as it would for a person.
    async fn answer(&self) -> Result<(), Failure> {
        let window = &self.centre.interpreter;
        let live = "document.querySelector('[data-testid=interpreter-live]') !== null";
        let over = "document.querySelector('[data-testid=ring-card]') === null";
        loop {
            self.settled(window).await?;
            window.press("Enter").await?;
            window.until("the ring is answered or over", &format!("({live} || {over})")).await?;
            window.until("on, or rung again", &format!("({live} || !({over}))")).await?;
            let on = window.execute(&format!("return {live}"), Vec::new()).await?;
            if on.as_bool() == Some(true) {
                return Ok(());
            }
        }
    }

    pub(super) async fn interpret(
        &mut self,
        from: &str,
        said: &str,
        text: &str,
    ) -> Result<(), Failure> {
        let window = &self.centre.interpreter;
        let towards = if from == "caller" { "service" } else { "caller" };
        let facing = format!("[data-testid=direction][data-towards={towards}]");
        let pending = window
            .execute(
                "return Boolean(document.querySelector('[data-testid=composer-target]'))",
                Vec::new(),
            )
            .await?
            .as_bool()
            .unwrap_or_default();
        if !pending {
            let there = format!("return Boolean(document.querySelector('{facing}'))");
            if window.execute(&there, Vec::new()).await? != serde_json::Value::Bool(true) {
                window.press("Alt+D").await?;
            }
            window.see_css(&facing).await?;
        }
        if !said.is_empty() {
            window.press("Alt+O").await?;
            // The field takes the focus when it has opened; typing begins after that.
            let focused = "document.activeElement?.closest('[data-testid=composer-source]')";
            window.until("the original's field has the focus", focused).await?;
            window.fill("composer-source", said).await?;
        }
        window.fill("composer", text).await?;
        if self.last_rendition.is_empty() {
            self.picture("composing").await;
        }
        let window = &self.centre.interpreter;
        window.press("Enter").await?;
        window.read(text).await?;
        self.centre.call_taker.read(text).await?;
        self.last_rendition = text.to_owned();
        Ok(())
    }

    pub(super) async fn correct(&mut self, text: &str) -> Result<(), Failure> {
        let window = &self.centre.interpreter;
        window.press("Alt+E").await?;
        let field = window.see_css("[data-testid=correction] textarea").await?;
        field.clear().await?;
        field.send_keys(text).await?;
        self.picture("correcting").await;
        self.centre.interpreter.press("Enter").await?;
        let struck = "document.querySelector('del, ins')";
        self.centre.call_taker.until("old words struck, new inserted", struck).await?;
        self.picture("corrected").await;
        Ok(())
    }

    pub(super) async fn attest(&mut self) -> Result<(), Failure> {
        self.centre.interpreter.see("interpreter-wrap-up").await?;
        self.picture("wrap-up").await;
        self.centre.interpreter.press("Ctrl+Enter").await?;
        self.centre.interpreter.see("standby").await?;
        Ok(())
    }
}

//! The supervisor's part of a scenario: the board, the record, and what has
//! reached the hub.

use super::Player;
use crate::window::driver::Failure;

impl Player<'_> {
    pub(super) async fn find(&mut self, text: &str) -> Result<(), Failure> {
        let window = &self.centre.supervisor;
        window.click("tab-review").await?;
        window.see("review-search").await?;
        window.press("/").await?;
        let css = "input[data-testid=review-search], [data-testid=review-search] input";
        let field = window.see_css(css).await?;
        field.clear().await?;
        field.send_keys(text).await?;
        window.press("Enter").await?;
        let hit = format!(
            "[...document.querySelectorAll('[data-testid=hit]')].some((hit) => hit.innerText.includes('{text}'))"
        );
        window.until("the word is found", &hit).await?;
        window.execute("document.querySelector('[data-testid=hit]').click()", Vec::new()).await?;
        window.see("record").await?;
        window.read(&self.last_rendition).await?;
        self.picture("found").await;
        Ok(())
    }

    pub(super) async fn watch(&mut self, lang: &str) -> Result<(), Failure> {
        let window = &self.centre.supervisor;
        window.click("tab-board").await?;
        window.see(&format!("lane-{lang}")).await?;
        let there = format!(
            "document.querySelector('[data-testid=lane-{lang}] [data-testid=waiting-chip], \
             [data-testid=lane-{lang}] [data-testid=call-chip]')"
        );
        window.until("the session is on the board", &there).await?;
        self.picture("board").await;
        Ok(())
    }

    /// The hub has the fact.
    pub(super) async fn fact(&self, field: &str, value: &str) -> Result<(), Failure> {
        let window = &self.centre.supervisor;
        let session = &self.session;
        let seen = format!("await_fact_{}", field.replace('-', "_"));
        let script = format!(
            "(window.{seen} ??= null, window.__TAURI_INTERNALS__.invoke('session_view', \
             {{ req: {{ session: '{session}' }} }}).then((view) => {{ window.{seen} = \
             JSON.stringify(view.facts.find((fact) => fact.field === '{field}') ?? null) }}), \
             (window.{seen} ?? '').includes('{value}'))"
        );
        window.until("the fact has reached the hub", &script).await
    }
}

//! Plays a scenario through three windows, by keys, as people would; and looks
//! after each step at every window that should have changed.

use std::path::{Path, PathBuf};

use super::centre::DemoCentre;
use super::driver::{Desk, Failure};
use super::scenario::{Scenario, Step};

/// A moment worth a picture.
#[derive(Clone, Debug)]
pub struct Stage {
    /// Its name in the file name.
    pub name: &'static str,
}

/// Plays one scenario.
pub struct Player<'a> {
    centre: &'a mut DemoCentre,
    pictures: Option<PathBuf>,
    taken: usize,
    last_rendition: String,
    /// The session that the scenario is about.
    pub session: String,
}

impl<'a> Player<'a> {
    /// A player; with a folder, pictures of every stage go there.
    pub fn new(centre: &'a mut DemoCentre, pictures: Option<&Path>) -> Self {
        Self {
            centre,
            pictures: pictures.map(Path::to_owned),
            taken: 0,
            last_rendition: String::new(),
            session: String::new(),
        }
    }

    /// Plays all steps.
    ///
    /// # Errors
    /// When a window does not show what it should; the step is named.
    pub async fn play(&mut self, scenario: &Scenario) -> Result<(), Failure> {
        for (n, step) in scenario.steps.iter().enumerate() {
            println!("  {:>2}. {}", n + 1, describe(step));
            let played = self.step(step).await;
            if let Err(error) = played {
                self.picture("failed").await;
                return Err(format!("{}, step {} ({step:?}): {error}", scenario.name, n + 1).into());
            }
        }
        Ok(())
    }

    /// Takes a picture of all three windows.
    pub async fn picture(&mut self, stage: &str) {
        let Some(dir) = self.pictures.clone() else { return };
        self.taken += 1;
        let windows = [
            ("call-taker", &self.centre.call_taker),
            ("interpreter", &self.centre.interpreter),
            ("supervisor", &self.centre.supervisor),
        ];
        for (who, window) in windows {
            let path = dir.join(format!("{:02}-{stage}-{who}.png", self.taken));
            if let Err(error) = window.picture(&path).await {
                println!("      no picture of {who}: {error}");
            }
        }
    }

    async fn step(&mut self, step: &Step) -> Result<(), Failure> {
        match step {
            Step::Status { key } => self.status(key).await,
            Step::Open { key, lang, number, officer } => {
                self.open(key, lang, number, officer).await
            }
            Step::Phrase { key } => self.phrase(key).await,
            Step::Incident { place, category, hurt, safe } => {
                self.incident(place, category, hurt, safe).await
            }
            Step::Timer { reads } => self.centre.call_taker.read(reads).await,
            Step::Accept => self.accept().await,
            Step::Interpret { from, said, text } => self.interpret(from, said, text).await,
            Step::Say { text } => self.say(text).await,
            Step::Correct { text } => self.correct(text).await,
            Step::Snapshot => self.snapshot().await,
            Step::End { outcome, narrative } => self.end(outcome, narrative).await,
            Step::Attest => self.attest().await,
            Step::Find { text } => self.find(text).await,
            Step::Watch { lang } => self.watch(lang).await,
        }
    }

    async fn status(&mut self, key: &str) -> Result<(), Failure> {
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

    async fn open(
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

    async fn phrase(&mut self, key: &str) -> Result<(), Failure> {
        let before = self.turns(&self.centre.call_taker).await?;
        let window = &self.centre.call_taker;
        window.press(key).await?;
        window.until("the phrase is in the transcript", &rows_over(before)).await?;
        self.centre.call_taker.see("aloud").await?;
        self.picture("phrase").await;
        // The large card is put away, so that it hides nothing.
        self.centre.call_taker.press("Esc").await
    }

    async fn incident(
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

    async fn tick(&self, css: &str) -> Result<(), Failure> {
        let window = &self.centre.call_taker;
        window.see_css(css).await?;
        let quoted = serde_json::to_string(css)?;
        window.execute(&format!("document.querySelector({quoted}).click()"), Vec::new()).await?;
        Ok(())
    }

    /// The hub has the fact.
    async fn fact(&self, field: &str, value: &str) -> Result<(), Failure> {
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

    async fn accept(&mut self) -> Result<(), Failure> {
        let window = &self.centre.interpreter;
        window.see("ring-card").await?;
        // The card ignores keys for its first 400 ms, so that nobody accepts by
        // accident.
        self.settled(&self.centre.interpreter).await?;
        self.picture("ringing").await;
        self.centre.interpreter.press("Enter").await?;
        self.centre.interpreter.see("interpreter-live").await?;
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

    async fn interpret(&mut self, from: &str, said: &str, text: &str) -> Result<(), Failure> {
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

    async fn say(&mut self, text: &str) -> Result<(), Failure> {
        let window = &self.centre.call_taker;
        window.press("Alt+K").await?;
        window.see("write").await?;
        window.fill("write", text).await?;
        window.press("Enter").await?;
        self.centre.interpreter.read(text).await?;
        self.picture("pending").await;
        Ok(())
    }

    async fn correct(&mut self, text: &str) -> Result<(), Failure> {
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

    async fn snapshot(&mut self) -> Result<(), Failure> {
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

    async fn end(&mut self, outcome: &str, narrative: &str) -> Result<(), Failure> {
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

    async fn attest(&mut self) -> Result<(), Failure> {
        self.centre.interpreter.see("interpreter-wrap-up").await?;
        self.picture("wrap-up").await;
        self.centre.interpreter.press("Ctrl+Enter").await?;
        self.centre.interpreter.see("standby").await?;
        Ok(())
    }

    async fn find(&mut self, text: &str) -> Result<(), Failure> {
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

    async fn watch(&mut self, lang: &str) -> Result<(), Failure> {
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

    /// Ring cards and dialogs ignore keys for their first 400 ms, so that nothing
    /// is answered by accident. Measured by the window's own clock.
    async fn settled(&self, window: &Desk) -> Result<(), Failure> {
        let listens =
            "(window.seenAt ??= performance.now(), performance.now() - window.seenAt > 500)";
        window.until("it listens to keys", listens).await?;
        window.execute("delete window.seenAt", Vec::new()).await?;
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

fn describe(step: &Step) -> String {
    match step {
        Step::Status { key } => format!("interpreter: status {key}"),
        Step::Open { lang, .. } => format!("call-taker: rings for {lang}"),
        Step::Phrase { key } => format!("call-taker: phrase {key}"),
        Step::Incident { .. } => "call-taker: fills the incident form".to_owned(),
        Step::Timer { reads } => format!("everybody: the wait reaches {reads}"),
        Step::Accept => "interpreter: accepts".to_owned(),
        Step::Interpret { from, text, .. } => format!("interpreter ({from}): {text}"),
        Step::Say { text } => format!("call-taker: {text}"),
        Step::Correct { text } => format!("interpreter corrects: {text}"),
        Step::Snapshot => "call-taker: sends the snapshot".to_owned(),
        Step::End { .. } => "call-taker: ends and sums up".to_owned(),
        Step::Attest => "interpreter: confirms the record".to_owned(),
        Step::Find { text } => format!("supervisor: finds {text}"),
        Step::Watch { lang } => format!("supervisor: watches the {lang} lane"),
    }
}

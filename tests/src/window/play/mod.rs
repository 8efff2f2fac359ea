//! Plays a scenario through three windows, by keys, as people would; and looks
//! after each step at every window that should have changed.

mod call_taker;
mod interpreter;
mod supervisor;

use std::path::{Path, PathBuf};

use super::centre::DemoCentre;
use super::driver::{Desk, Failure};
use super::scenario::{Scenario, Step};

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
            Step::Timer { reads } => self.wait_for(reads).await,
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

    /// Ring cards and dialogs ignore keys for their first 400 ms, so that nothing
    /// is answered by accident. Measured by the window's own clock.
    /// Until a timer of the call-taker's window has reached `mm:ss`.
    async fn wait_for(&self, reads: &str) -> Result<(), Failure> {
        let (minutes, seconds) = reads.split_once(':').ok_or("a timer reads mm:ss")?;
        let wanted = minutes.parse::<u32>()? * 60 + seconds.parse::<u32>()?;
        let reached = format!("{LONGEST} >= {wanted}");
        self.centre.call_taker.until(&format!("a timer at {reads}"), &reached).await
    }

    async fn settled(&self, window: &Desk) -> Result<(), Failure> {
        let listens =
            "(window.seenAt ??= performance.now(), performance.now() - window.seenAt > 500)";
        window.until("it listens to keys", listens).await?;
        window.execute("delete window.seenAt", Vec::new()).await?;
        Ok(())
    }
}

/// The longest time that a timer of the window shows, in seconds; clocks have
/// hours and do not count.
const LONGEST: &str = r"Math.max(0, ...Array.from(
    document.body.innerText.matchAll(/(?<![\d:])(\d\d):(\d\d)(?![\d:])/g),
    ([, minutes, seconds]) => minutes * 60 + Number(seconds)))";

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

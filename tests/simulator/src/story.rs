//! What happened, as a list that can be played again: the same story gives the
//! same engine, however much of it is left out.

use std::panic::{AssertUnwindSafe, catch_unwind};

use yiqiao_domain::{Event, Refusal, Stamp};
use yiqiao_hub::Input;

use crate::hub::Hub;

/// Something that was done to the hub.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)] // Nearly every deed is the large one.
pub enum Deed {
    /// It was told something.
    Tell(Input),
    /// Its process died, and so many of the last steps were not durable.
    Crash {
        /// How many steps are lost.
        lost: usize,
    },
}

/// A deed and when it was done, by the hub's own clock.
#[derive(Clone, Debug)]
pub struct Moment {
    /// When.
    pub at: Stamp,
    /// What.
    pub deed: Deed,
}

/// A rule that was broken, and by which moment of the story.
#[derive(Clone, Debug)]
pub struct Broken {
    /// The place in the story, from 0.
    pub at: usize,
    /// The rule, in words; its name stands before the first colon.
    pub rule: String,
}

impl Broken {
    /// The rule's name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.rule.split(':').next().unwrap_or_default()
    }
}

/// Plays a story to a new hub.
///
/// # Errors
/// The first rule that is broken.
pub fn play(story: &[Moment]) -> Result<(), Broken> {
    play_to(story, |_, _| {})
}

/// The story in readable lines, up to where a rule is broken.
#[must_use]
pub fn tell(story: &[Moment]) -> Vec<String> {
    let mut lines = Vec::new();
    let result = play_to(story, |moment, answer| lines.push(line(moment, answer)));
    lines.extend(result.err().map(|broken| short(&format!("✗ {}", broken.rule))));
    lines
}

fn play_to(
    story: &[Moment],
    mut heard: impl FnMut(&Moment, &Result<Vec<Event>, Refusal>),
) -> Result<(), Broken> {
    let mut hub = Hub::new();
    for (at, moment) in story.iter().enumerate() {
        if !is_possible(&hub, moment) {
            continue;
        }
        let step = catch_unwind(AssertUnwindSafe(|| match &moment.deed {
            Deed::Tell(input) => hub.handle(moment.at, input.clone()),
            Deed::Crash { lost } => hub.crash(*lost).map(|()| Ok(Vec::new())),
        }));
        let step = step.unwrap_or_else(|panic| Err(panicked(panic.as_ref())));
        match step {
            Ok(answer) => heard(moment, &answer),
            Err(rule) => {
                heard(moment, &Ok(Vec::new()));
                return Err(Broken { at, rule });
            }
        }
    }
    Ok(())
}

/// What a panic says, as a broken rule.
#[must_use]
pub fn panicked(panic: &(dyn std::any::Any + Send)) -> String {
    let said = panic.downcast_ref::<String>().map(String::as_str);
    let said = said.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no words");
    format!("panic: {said}")
}

/// Keys come over a line that is up, from whoever sits at the desk.
fn is_possible(hub: &Hub, moment: &Moment) -> bool {
    let Deed::Tell(Input::Command(actor, _)) = &moment.deed else { return true };
    let ledger = &hub.ledger;
    ledger.up.contains(&actor.desk) && ledger.owners.get(&actor.desk) == Some(&actor.person)
}

fn line(moment: &Moment, answer: &Result<Vec<Event>, Refusal>) -> String {
    let deed = match &moment.deed {
        Deed::Tell(Input::Command(actor, envelope)) => {
            format!("{:?} at {:?}: {:?}", actor.role, actor.desk, envelope.command)
        }
        Deed::Tell(input) => format!("{input:?}"),
        Deed::Crash { lost } => format!("the hub dies, {lost} steps are lost"),
    };
    let told = match answer {
        Ok(events) => events.iter().map(|event| format!("\n      → {:?}", event.change)).collect(),
        Err(refusal) => format!(" → refused: {refusal}"),
    };
    short(&format!("{:>10} ms  {deed}{told}", moment.at.0))
}

/// Ids as a reader likes them: `d3` for the third desk.
fn short(text: &str) -> String {
    let kinds = [("be05", 'p'), ("de55", 'd'), ("5e55", 's'), ("7012", 't')];
    let mut text = text.to_owned();
    for (start, letter) in kinds {
        let start = format!("00000000-0000-0000-0000-{start}");
        while let Some(from) = text.find(&start) {
            let number = from + start.len()..from + 36;
            let n = u64::from_str_radix(&text[number], 16).unwrap_or_default();
            text.replace_range(from..from + 36, &format!("{letter}{n}"));
        }
    }
    let wrappers = ["PersonId(", "DeskId(", "SessionId(", "TurnId("];
    for wrapper in wrappers {
        while let Some(from) = text.find(wrapper) {
            let Some(to) = text[from..].find(')') else { break };
            text.remove(from + to);
            text.replace_range(from..from + wrapper.len(), "");
        }
    }
    text
}

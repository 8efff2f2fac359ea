//! Plays the scenarios through three real windows, prints the transcripts, and
//! leaves them and pictures of every stage in a folder. `make run` calls it when
//! there is no display; with `--screens` it takes the documentation's pictures.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::{Value, json};
use yiqiao_tests::window::{DemoCentre, Failure, Player, Scenario, take_screens};

#[tokio::main]
async fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let first = words.next().unwrap_or_else(|| "target/demo".to_owned());
    let done = if first == "--screens" {
        let out = PathBuf::from(words.next().unwrap_or_else(|| "docs/screens".to_owned()));
        take_screens(&out).await.map(|()| out)
    } else {
        let out = PathBuf::from(first);
        play_all(&out).await.map(|()| out)
    };
    match done {
        Ok(out) => {
            println!("\nWritten to {}", out.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("the demo failed: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn play_all(out: &Path) -> Result<(), Failure> {
    let _ = std::fs::remove_dir_all(out);
    std::fs::create_dir_all(out)?;
    let folder = tempfile::tempdir()?;
    let mut centre = DemoCentre::open(folder.path(), "zh-CN").await?;
    let mut records = Vec::new();
    for file in Scenario::files() {
        let scenario = Scenario::read(&file)?;
        println!("\n{} ({})", scenario.title, scenario.source);
        let pictures = out.join(&scenario.name);
        let mut player = Player::new(&mut centre, Some(&pictures));
        player.play(&scenario).await?;
        let session = player.session.clone();
        let request = json!({ "session": session });
        let view = centre.supervisor.ask("session_view", request).await?;
        let text = readable(&scenario, &view);
        println!("\n{text}");
        std::fs::write(out.join(format!("{}.txt", scenario.name)), &text)?;
        records.push(json!({ "scenario": scenario.name, "title": scenario.title, "record": view }));
    }
    let json = serde_json::to_string_pretty(&json!({ "sessions": records }))?;
    std::fs::write(out.join("transcript.json"), json)?;
    Ok(())
}

/// The transcript as a person reads it: who, in which language, and its
/// rendition.
fn readable(scenario: &Scenario, view: &Value) -> String {
    let mut lines =
        vec![format!("{}  {}", view["number"].as_str().unwrap_or_default(), scenario.title)];
    for turn in view["turns"].as_array().into_iter().flatten() {
        let side = |name: &str| turn[name]["text"].as_str().unwrap_or_default().to_owned();
        let speaker = turn["speaker"].as_str().unwrap_or_default();
        let (caller, service) = (side("callerSide"), side("serviceSide"));
        if caller.is_empty() && service.is_empty() {
            continue;
        }
        lines.push(format!("  {:<12} {caller}", speaker));
        lines.push(format!("  {:<12} {service}", ""));
        for name in ["callerSide", "serviceSide"] {
            if let Some(old) = turn[name]["previous"].as_str() {
                lines.push(format!("  {:<12} (corrected from: {old})", ""));
            }
        }
    }
    lines.join("\n")
}

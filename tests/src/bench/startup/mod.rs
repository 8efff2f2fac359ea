//! `startup`: from starting the desk's program to its first real screen, and its
//! memory then, beside a window of the same shell with one coloured box in it.

mod display;
mod process;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use yiqiao_app::{Host, SystemHost, prepare_demo};

use super::{Outcome, Report, Row, median};
use display::{Display, Picture};
use process::{Hub, Program, Surroundings};

/// Starts of each program that count.
const STARTS: usize = 9;
/// Starts of each that do not: the first fills the disk's cache.
const WARM_UP: usize = 2;
/// The most that the desk may cost, as a multiple of the empty window.
const GOAL: f64 = 1.3;
/// Between two looks at the display.
const LOOK_EVERY: Duration = Duration::from_millis(5);
/// From the painted screen to the measuring of memory.
const SETTLE: Duration = Duration::from_secs(2);
/// When a window is given up.
const START_MAX: Duration = Duration::from_secs(30);

/// The box of the empty window; as in `src-tauri/examples/empty_window`.
const BOX: u32 = 0x7a_1f_a2;
/// The least that the first real screen shows: text is smoothed, so it has many.
const COLOURS_MIN: usize = 40;
/// Where the desk's wordmark stands: the left of the top bar.
const WORDMARK: (i16, i16, u16, u16) = (0, 0, 320, 48);
/// How much of the wordmark's place must be as on the settled screen.
const SAME_MIN: f64 = 0.99;

/// What one start has cost.
struct Start {
    painted_ms: f64,
    memory_mib: f64,
}

pub(super) fn run() -> Outcome {
    let desk = built("yiqiao")?;
    let empty = built("examples/empty_window")?;
    let hub = built("yiqiao-hub")?;
    let scratch = super::scratch()?;
    prepare(scratch.path())?;
    let _hub = Hub::start(&hub, &scratch.path().join("supervisor"))?;
    let display = Display::start()?;
    let around = Surroundings::new(scratch.path(), display.name())?;
    let desk = Program { file: desk, folder: scratch.path().join("call-taker") };
    let empty = Program { file: empty, folder: scratch.path().join("empty") };

    let settled = settle(&display, &around, &desk)?;
    let wordmark = display.picture(WORDMARK)?;
    drop(settled);
    let mut starts = (Vec::new(), Vec::new());
    for n in 0..WARM_UP + STARTS {
        let of_empty = start(&display, &around, &empty, box_painted)?;
        let of_desk = start(&display, &around, &desk, |d| screen_painted(d, &wordmark))?;
        if n >= WARM_UP {
            starts.0.push(of_desk);
            starts.1.push(of_empty);
        }
    }
    Ok(Report { name: "startup", rows: rows(&starts.0, &starts.1) })
}

fn rows(desk: &[Start], empty: &[Start]) -> Vec<Row> {
    let of = |starts: &[Start], what: fn(&Start) -> f64| -> Vec<f64> {
        starts.iter().map(what).collect()
    };
    let painted = |start: &Start| start.painted_ms;
    let memory = |start: &Start| start.memory_mib;
    let worst = |samples: &[f64]| super::percentile(samples, 1.0);
    let (desk_ms, empty_ms) = (of(desk, painted), of(empty, painted));
    let (desk_mib, empty_mib) = (of(desk, memory), of(empty, memory));
    vec![
        Row::plain("start -> first real screen, median", median(&desk_ms), "ms")
            .beside(median(&empty_ms))
            .at_most(GOAL),
        Row::plain("start -> first real screen, worst", worst(&desk_ms), "ms")
            .beside(worst(&empty_ms)),
        Row::plain("memory (PSS, whole process tree), median", median(&desk_mib), "MiB")
            .beside(median(&empty_mib))
            .at_most(GOAL),
    ]
}

/// A program that was built beside this one.
fn built(name: &str) -> Result<PathBuf, Box<dyn Error>> {
    let own = std::env::current_exe()?;
    let file = own.parent().ok_or("no folder")?.join(name);
    if file.is_file() {
        return Ok(file);
    }
    let how = "cargo build --release -p yiqiao-app -p yiqiao-desk -p yiqiao-tests \
               --bins --example empty_window";
    Err(format!("{} is not built; run: {how}", file.display()).into())
}

fn prepare(root: &Path) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Runtime::new()?;
    let host: Arc<dyn Host> = Arc::new(SystemHost);
    prepare_demo(root, "zh-CN", &host, runtime.handle())?;
    Ok(())
}

/// Starts the desk, untimed, until its screen no longer changes by much, so that
/// its wordmark can be taken.
fn settle(
    display: &Display,
    around: &Surroundings,
    desk: &Program,
) -> Result<process::Running, Box<dyn Error>> {
    let running = around.start(desk)?;
    let begun = Instant::now();
    while display.picture(display.whole())?.colours() < COLOURS_MIN {
        if begun.elapsed() > START_MAX {
            return Err("the desk painted nothing".into());
        }
        std::thread::sleep(LOOK_EVERY);
    }
    std::thread::sleep(SETTLE);
    if display.picture(WORDMARK)?.colours() < COLOURS_MIN / 4 {
        return Err("there is no wordmark where it should be".into());
    }
    Ok(running)
}

fn start(
    display: &Display,
    around: &Surroundings,
    program: &Program,
    painted: impl Fn(&Display) -> Result<bool, Box<dyn Error>>,
) -> Result<Start, Box<dyn Error>> {
    display.wait_until_empty()?;
    let begun = Instant::now();
    let running = around.start(program)?;
    while !painted(display)? {
        if begun.elapsed() > START_MAX {
            return Err(format!("{} painted nothing", program.file.display()).into());
        }
        std::thread::sleep(LOOK_EVERY);
    }
    let painted_ms = begun.elapsed().as_secs_f64() * 1_000.0;
    std::thread::sleep(SETTLE);
    let memory_mib = running.memory_mib()?;
    display.close_windows()?;
    running.wait()?;
    Ok(Start { painted_ms, memory_mib })
}

/// As much of the display is fetched as for the desk, so that looking costs both
/// the same.
fn box_painted(display: &Display) -> Result<bool, Box<dyn Error>> {
    Ok(display.picture(WORDMARK)?.share_of(BOX) > SAME_MIN)
}

fn screen_painted(display: &Display, wordmark: &Picture) -> Result<bool, Box<dyn Error>> {
    let there = display.picture(WORDMARK)?.sameness(wordmark) >= SAME_MIN;
    Ok(there && display.picture(display.whole())?.colours() >= COLOURS_MIN)
}

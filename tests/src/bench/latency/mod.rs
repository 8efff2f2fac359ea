//! `latency`: from a key press at one desk to the other desk's screen, through
//! everything that lies between: two encrypted files, TLS, the hub's engine.
//! Beside it, in turns, a bare TLS echo and a bare commit of the same bytes.

mod echo;
mod engine;
mod seat;

use std::sync::Arc;
use std::time::{Duration, Instant};

use yiqiao_app::view::*;
use yiqiao_app::{Host, SystemHost, prepare_demo};
use yiqiao_domain::command::Assistance;
use yiqiao_domain::session::*;
use yiqiao_domain::{Command, Presence, SessionId};

use super::{Outcome, Report, Row, percentile};
use echo::Echo;
use engine::Reference;
use seat::{Seat, Seen, runtime};

/// Rings measured, after the warm-up.
const RINGS: usize = 600;
/// Turns measured in each direction, after the warm-up.
const TURNS: usize = 600;
/// Samples thrown away at the beginning.
const WARM_UP: usize = 40;
/// Turns in one conversation, both directions together: a long one of the
/// published demonstrations has about as many.
const TURNS_PER_SESSION: usize = 40;
/// Rest before each measurement, so that no disk or thread is still at work on
/// the one before.
const REST: Duration = Duration::from_millis(3);
/// The most that the path may cost, as a multiple of echo and commit.
const GOAL: f64 = 2.0;
/// The caller's language in every session.
const LANG: &str = "ar";

/// Measurements of one kind of step, in milliseconds.
#[derive(Default)]
struct Samples {
    path: Vec<f64>,
    echo: Vec<f64>,
    commit: Vec<f64>,
}

struct Bench {
    call_taker: Seat,
    interpreter: Seat,
    supervisor: Seat,
    echo: Echo,
    reference: Reference,
}

pub(super) fn run() -> Outcome {
    let scratch = super::scratch()?;
    let hub_runtime = runtime()?;
    let host: Arc<dyn Host> = Arc::new(SystemHost);
    let desks = prepare_demo(scratch.path(), "zh-CN", &host, hub_runtime.handle())?;
    drop(hub_runtime);
    let mut bench = Bench {
        supervisor: Seat::open(&desks[0].folder)?,
        call_taker: Seat::open(&desks[1].folder)?,
        interpreter: Seat::open(&desks[2].folder)?,
        echo: Echo::start()?,
        reference: Reference::open(scratch.path())?,
    };
    bench.take_seats();
    let rings = bench.rings();
    let (spoken, rendered) = bench.turns();
    let mut rows = Vec::new();
    rows.extend(rings.rows("open session -> ring at the interpreter's desk"));
    rows.extend(spoken.rows("call-taker's line -> interpreter's desk"));
    rows.extend(rendered.rows("interpreter's rendition -> call-taker's desk"));
    Ok(Report { name: "latency", rows })
}

impl Bench {
    fn take_seats(&self) {
        for seat in [&self.supervisor, &self.call_taker, &self.interpreter] {
            seat.until("the line", |desk| {
                (desk.desk_view().unwrap().link.state == LinkStateView::Up).then_some(())
            });
        }
        let available = Command::SetPresence { presence: Presence::Available };
        self.interpreter.desk().act(available).unwrap();
        self.until_free();
    }

    /// Until the interpreter can be rung again and nobody waits for anybody.
    fn until_free(&self) {
        self.interpreter.until("quiet at the interpreter's", |desk| {
            let view = desk.desk_view().unwrap();
            let quiet = view.ring.is_none() && view.queued == 0 && view.current.is_none();
            (quiet && view.presence == Presence::Available).then_some(())
        });
        self.call_taker.until("a free interpreter", |desk| {
            let view = desk.desk_view().unwrap();
            let free = view.languages.iter().any(|key| key.tag == LANG && key.free == 1);
            (free && view.queued == 0).then_some(())
        });
    }

    fn rings(&mut self) -> Samples {
        let mut samples = Samples::default();
        for n in 0..WARM_UP + RINGS {
            let lang = yiqiao_domain::Lang::parse(LANG).unwrap();
            let command = |session| Command::OpenSession {
                session,
                origin: Origin::Caller,
                lang,
                assistance: Assistance::Interpreter,
                priority: Priority::P2,
                caller: caller(),
            };
            let probe = self.reference.open_session(command);
            let (commit, echo) = self.bare(&probe);
            self.reference.withdraw();
            std::thread::sleep(REST);

            self.interpreter.look_for(Seen::Ring);
            let begun = Instant::now();
            let session = self.call_taker.desk().open_session(opening()).unwrap().session;
            let path = self.interpreter.seen_at() - begun;
            let ring = self.interpreter.desk().desk_view().unwrap().ring.unwrap();
            assert_eq!(ring.session, session, "the ring that was measured");
            samples.keep(n, path, commit, echo);

            self.call_taker.desk().act(Command::WithdrawSession { session }).unwrap();
            self.until_free();
            std::thread::sleep(REST);
        }
        samples
    }

    fn turns(&mut self) -> (Samples, Samples) {
        let (mut spoken, mut rendered) = (Samples::default(), Samples::default());
        let mut n = 0;
        while n < WARM_UP + TURNS {
            let session = self.connect();
            for _ in 0..TURNS_PER_SESSION / 2 {
                self.speak(session, n, &mut spoken);
                self.render(session, n, &mut rendered);
                n += 1;
            }
            self.finish(session);
        }
        (spoken, rendered)
    }

    fn speak(&mut self, session: SessionId, n: usize, samples: &mut Samples) {
        let text = format!("请问您的具体位置在哪里？附近有什么明显的标志吗？（{n}）");
        let probe = self.reference.speak(&text);
        let (commit, echo) = self.bare(&probe);
        std::thread::sleep(REST);
        self.interpreter.look_for(Seen::Line(session, text.clone()));
        let (voice, lang) = (Voice::CallTaker, String::new());
        let begun = Instant::now();
        self.call_taker.desk().speak(SpeakRequest { session, voice, lang, text }).unwrap();
        samples.keep(n, self.interpreter.seen_at() - begun, commit, echo);
        self.settle();
    }

    fn render(&mut self, session: SessionId, n: usize, samples: &mut Samples) {
        let text = format!("我在百子湾路的小区门口，旁边有一家超市。（{n}）");
        let source = "أنا عند بوابة المجمع السكني في شارع بايزيوان، بجانب سوبرماركت".to_owned();
        let probe = self.reference.interpret(&source, &text);
        let (commit, echo) = self.bare(&probe);
        std::thread::sleep(REST);
        self.call_taker.look_for(Seen::Line(session, text.clone()));
        let request = InterpretRequest {
            session,
            turn: None,
            lang: None,
            voice: Voice::Caller,
            source_text: Some(source),
            text,
            fidelity: Fidelity::Verbatim,
        };
        let begun = Instant::now();
        self.interpreter.desk().interpret(request).unwrap();
        samples.keep(n, self.call_taker.seen_at() - begun, commit, echo);
        self.settle();
    }

    /// One bare commit of a step's events, and one bare echo of its frame.
    fn bare(&mut self, probe: &engine::Probe) -> (Duration, Duration) {
        let commit = self.reference.commit(probe);
        std::thread::sleep(REST);
        let echo = self.echo.round(&probe.frame);
        (commit, echo)
    }

    /// Until both desks have nothing under way.
    fn settle(&self) {
        for seat in [&self.call_taker, &self.interpreter] {
            seat.until("its own line saved", |desk| {
                (desk.desk_view().unwrap().queued == 0).then_some(())
            });
        }
        std::thread::sleep(REST);
    }

    /// Opens a session and brings both in, here and in the reference.
    fn connect(&mut self) -> SessionId {
        self.reference.connect(LANG);
        let session = self.call_taker.desk().open_session(opening()).unwrap().session;
        let ring = self.interpreter.until("the ring", |desk| desk.desk_view().unwrap().ring);
        let nth = ring.nth;
        self.interpreter.desk().accept_offer(AcceptOfferRequest { session, nth }).unwrap();
        for seat in [&self.call_taker, &self.interpreter] {
            seat.until("connected", |desk| {
                let view = desk.session_view(session).ok()?;
                (view.head.state == State::Connected).then_some(())
            });
        }
        self.settle();
        session
    }

    fn finish(&mut self, session: SessionId) {
        self.reference.end();
        let (call_taker, interpreter) = (self.call_taker.desk(), self.interpreter.desk());
        let ending = Ending::Completed;
        call_taker.end_session(EndSessionRequest { session, ending }).unwrap();
        for seat in [&self.call_taker, &self.interpreter] {
            seat.until("the wrap-up", |desk| {
                (desk.session_view(session).unwrap().head.state == State::WrapUp).then_some(())
            });
        }
        let summary = Summary {
            outcomes: vec![yiqiao_domain::session::Outcome::Dispatched],
            narrative: "入室盗窃，已派警。".to_owned(),
            rating: Some(Rating::Smooth),
            follow_up: Vec::new(),
        };
        call_taker.summarise(SummariseRequest { session, summary }).unwrap();
        let attestation = Attestation { confirmed: true, note: String::new() };
        interpreter.attest(AttestRequest { session, attestation }).unwrap();
        self.until_free();
    }
}

impl Samples {
    fn keep(&mut self, n: usize, path: Duration, commit: Duration, echo: Duration) {
        if n >= WARM_UP {
            self.path.push(path.as_secs_f64() * 1_000.0);
            self.commit.push(commit.as_secs_f64() * 1_000.0);
            self.echo.push(echo.as_secs_f64() * 1_000.0);
        }
    }

    fn rows(&self, what: &str) -> Vec<Row> {
        let at = |share| {
            let reference = percentile(&self.echo, share) + percentile(&self.commit, share);
            let value = percentile(&self.path, share);
            Row::plain(format!("{what}, p{:.0}", share * 100.0), value, "ms").beside(reference)
        };
        let part = |name: &str, samples: &[f64]| {
            Row::plain(format!("  of it, {name}, p50"), percentile(samples, 0.5), "ms")
        };
        vec![
            at(0.5).at_most(GOAL),
            at(0.99),
            part("bare echo", &self.echo),
            part("bare commit", &self.commit),
        ]
    }
}

fn caller() -> Caller {
    Caller { number: "+44 7700 900142".to_owned(), ..Caller::default() }
}

fn opening() -> OpenSessionRequest {
    OpenSessionRequest {
        origin: Origin::Caller,
        lang: LANG.to_owned(),
        assistance: Assistance::Interpreter,
        priority: Priority::P2,
        caller: caller(),
        facts: Vec::new(),
    }
}

//! One session through three desks and a hub, over real sockets and files, with
//! no window.

use std::sync::Arc;

use yiqiao_app::view::*;
use yiqiao_app::{Desk, Host, SystemHost, prepare_demo};
use yiqiao_domain::Presence;
use yiqiao_domain::command::Assistance;
use yiqiao_domain::session::*;

use crate::seat::{Seat, opening};

#[test]
fn a_session_runs_from_key_press_to_closed_record() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let dir = tempfile::tempdir().unwrap();
    let host: Arc<dyn Host> = Arc::new(SystemHost);
    let desks = prepare_demo(dir.path(), "zh-CN", &host, runtime.handle()).unwrap();
    let supervisor = Seat::open(&desks[0].folder, &runtime);
    let call_taker = Seat::open(&desks[1].folder, &runtime);
    let interpreter = Seat::open(&desks[2].folder, &runtime);
    let up =
        |desk: &Desk| (desk.desk_view().unwrap().link.state == LinkStateView::Up).then_some(());
    for seat in [&supervisor, &call_taker, &interpreter] {
        seat.until("the line", up);
    }
    interpreter
        .desk()
        .act(yiqiao_domain::Command::SetPresence { presence: Presence::Available })
        .unwrap();
    call_taker.until("a free interpreter", |desk| {
        let keys = desk.desk_view().unwrap().languages;
        keys.iter().find(|key| key.tag == "ar" && key.free == 1).map(|_| ())
    });

    let phrases =
        call_taker.desk().phrases_view(&PhrasesRequest { lang: "ar".to_owned() }).unwrap();
    assert_eq!(phrases.problems, Vec::<String>::new(), "the built-in book is clean");
    assert_eq!(phrases.pins.len(), 8, "eight keys, eight phrases");

    let session = call_taker.desk().open_session(opening("ar")).unwrap().session;
    assert_eq!(call_taker.view().current, Some(session), "the screen follows at once");
    let ring = interpreter.until("the ring", |desk| desk.desk_view().unwrap().ring);
    assert_eq!(ring.lang, "ar");
    assert!(interpreter.desk().session_view(session).is_err(), "nothing is seen before accepting");
    let phrase = UsePhraseRequest { session, id: "safe-now".to_owned(), args: Default::default() };
    call_taker.desk().use_phrase(phrase).unwrap();
    interpreter.desk().accept_offer(AcceptOfferRequest { session, nth: ring.nth }).unwrap();
    let joined = interpreter.until("joined", |desk| {
        desk.session_view(session).ok().filter(|view| view.head.state == State::Connected)
    });
    assert_eq!(joined.caller.number, "+44 7700 900142", "inside, the whole past is there");
    assert!(joined.turns.iter().any(|turn| turn.kind == TurnKind::Phrase), "with the phrase");

    let said = InterpretRequest {
        session,
        turn: None,
        voice: Voice::Caller,
        lang: None,
        source_text: Some("سرقوا بيتي".to_owned()),
        text: "我家被偷了".to_owned(),
        fidelity: Fidelity::Verbatim,
    };
    interpreter.desk().interpret(said).unwrap();
    let turn = call_taker.until("the rendition", |desk| {
        let turns = desk.session_view(session).unwrap().turns;
        turns.into_iter().find(|t| t.service_side.text.as_deref() == Some("我家被偷了"))
    });
    let revision = ReviseRequest {
        session,
        turn: turn.id,
        side: Side::Rendered,
        text: "我家被盗了".to_owned(),
        reason: RevisionReason::Mistranslated,
    };
    interpreter.desk().revise(revision).unwrap();
    call_taker.until("the correction", |desk| {
        let turns = desk.session_view(session).unwrap().turns;
        let side = turns.into_iter().find(|t| t.id == turn.id)?.service_side;
        (side.previous.as_deref() == Some("我家被偷了")).then_some(())
    });

    let end = EndSessionRequest { session, ending: Ending::Completed };
    call_taker.desk().end_session(end).unwrap();
    let summary = Summary {
        outcomes: vec![Outcome::Dispatched],
        narrative: "入室盗窃，已派警。".to_owned(),
        rating: Some(Rating::Smooth),
        follow_up: vec![],
    };
    call_taker.until("the end", |desk| {
        (desk.session_view(session).unwrap().head.state == State::WrapUp).then_some(())
    });
    call_taker.desk().summarise(SummariseRequest { session, summary }).unwrap();
    interpreter.until("the wrap-up", |desk| {
        let view = desk.session_view(session).unwrap();
        (view.owed_here && view.head.state == State::WrapUp).then_some(())
    });
    let attestation = Attestation { confirmed: true, note: String::new() };
    interpreter.desk().attest(AttestRequest { session, attestation }).unwrap();

    supervisor.until("the closed record", |desk| {
        let view = desk.session_view(session).ok()?;
        (view.head.state == State::Closed).then_some(())
    });
    for query in ["被盗", "بيتي"] {
        let request = SearchRequest { query: query.to_owned(), after: None };
        let found = supervisor.desk().search(&request).unwrap();
        assert_eq!(found.hits.len(), 1, "{query} is found");
        assert_eq!(found.hits[0].session.head.id, session);
    }
    interpreter.until("available again", |desk| {
        (desk.desk_view().unwrap().presence == Presence::Available).then_some(())
    });
    assert!(call_taker.view().unfinished.is_empty(), "nothing is owed any more");
}

#[test]
fn a_desk_cut_off_goes_on_and_merges_without_doubles() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let dir = tempfile::tempdir().unwrap();
    let host: Arc<dyn Host> = Arc::new(SystemHost);
    let desks = prepare_demo(dir.path(), "zh-CN", &host, runtime.handle()).unwrap();
    let supervisor = Seat::open(&desks[0].folder, &runtime);
    let call_taker = Seat::open(&desks[1].folder, &runtime);
    let state = |desk: &Desk, wanted: LinkStateView| {
        (desk.desk_view().unwrap().link.state == wanted).then_some(())
    };
    call_taker.until("the line", |desk| state(desk, LinkStateView::Up));
    call_taker.desk().set_cable(false);
    call_taker.until("the line is down", |desk| state(desk, LinkStateView::Down));

    let mut request = opening("en");
    request.assistance = Assistance::PhrasesOnly;
    let session = call_taker.desk().open_session(request).unwrap().session;
    let desk = call_taker.desk();
    let phrase = UsePhraseRequest { session, id: "loc-where".to_owned(), args: Default::default() };
    desk.use_phrase(phrase).unwrap();
    for n in 0..5 {
        let text = format!("Line {n}");
        desk.speak(SpeakRequest { session, voice: Voice::Caller, lang: String::new(), text })
            .unwrap();
    }
    let alone = desk.session_view(session).unwrap();
    assert_eq!(alone.turns.len(), 6, "everything is on the screen");
    assert!(alone.turns.iter().all(|turn| !turn.saved), "and nothing is shown as saved");
    assert!(desk.desk_view().unwrap().queued >= 7, "the queue is told");

    desk.set_cable(true);
    call_taker.until("merged", |desk| (desk.desk_view().unwrap().queued == 0).then_some(()));
    let merged = call_taker.desk().session_view(session).unwrap();
    assert!(merged.turns.iter().all(|turn| turn.saved), "now it is saved");
    let there = supervisor.until("at the supervisor's", |desk| {
        desk.session_view(session).ok().filter(|view| view.turns.len() >= 6)
    });
    let texts = |view: &SessionView| -> Vec<_> {
        view.turns.iter().map(|turn| turn.caller_side.text.clone()).collect()
    };
    assert_eq!(texts(&there), texts(&alone), "in order, nothing lost, nothing doubled");
}

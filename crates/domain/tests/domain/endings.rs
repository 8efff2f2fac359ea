//! How a session ends, and what its ending is called.

use yiqiao_domain::session::{Ending, State};
use yiqiao_domain::{Change, Command};

use crate::case::{Case, call_taker, interpreter};
use crate::keys;

#[test]
fn ended_comes_between_talk_and_wrap_up() {
    let mut case = Case::connected();
    let changes = case.press(&call_taker(), keys::end(Ending::Completed)).expect("ends");
    let ended = changes.iter().position(|c| matches!(c, Change::SessionEnded { .. }));
    let released = changes.iter().position(|c| matches!(c, Change::InterpreterReleased { .. }));
    let wrap_up = changes.iter().position(|c| matches!(c, Change::WrapUpStarted { .. }));
    assert!(ended.is_some() && ended < released, "the conversation ends before anyone is released");
    assert!(released < wrap_up, "the record is finished without an interpreter on the line");
}

#[test]
fn withdrawal_closes_and_frees_the_ring() {
    let mut case = Case::ringing();
    let changes = case.press(&call_taker(), keys::withdraw()).expect("nobody has joined");
    assert!(
        changes.iter().any(|c| matches!(c, Change::OfferEnded { .. })),
        "the interpreter's desk stops ringing"
    );
    assert_eq!(case.session().ending, Some(Ending::Withdrawn), "it says how it ended");
    assert_eq!(case.state(), State::Closed, "nobody owes a word on what never began");
}

#[test]
fn withdrawal_frees_who_has_accepted() {
    let mut case = Case::requested();
    let offer = case.ring(&interpreter());
    case.press(&interpreter(), Command::AcceptOffer { offer }).expect("accepts");
    case.press(&call_taker(), keys::withdraw()).expect("accepted is not joined");
    assert_eq!(case.session().main(), None, "nobody stays tied to a withdrawn session");
    assert_eq!(case.state(), State::Closed, "a withdrawn session is closed");
}

#[test]
fn ending_tells_what_really_happened() {
    let cases = [
        (Case::connected(), Ending::Unserved, Ending::Completed),
        (Case::connected(), Ending::Abandoned, Ending::Completed),
        (Case::requested(), Ending::Completed, Ending::Unserved),
        (Case::ringing(), Ending::Abandoned, Ending::Abandoned),
        (Case::phrases_only(), Ending::Completed, Ending::Completed),
        (Case::phrases_only(), Ending::Unserved, Ending::Completed),
        (Case::phrases_only(), Ending::Abandoned, Ending::Abandoned),
    ];
    for (mut case, asked, told) in cases {
        let before = case.state();
        case.press(&call_taker(), keys::end(asked)).expect("a live session can be ended");
        let ending = case.session().ending;
        assert_eq!(ending, Some(told), "{asked:?} from {before:?} is recorded as it was");
        assert_eq!(case.session().open_offers().next(), None, "nobody rings for an ended session");
    }
}

#[test]
fn only_talking_states_are_live() {
    let over = [State::Ended, State::WrapUp, State::Closed];
    let live = [
        State::PhrasesOnly,
        State::Requested,
        State::Ringing,
        State::Connected,
        State::Held,
        State::Reconnecting,
    ];
    assert!(over.into_iter().all(|state| !state.is_live()), "what is over is not live");
    assert!(live.into_iter().all(State::is_live), "until then the conversation goes on");
}

//! The clocks T1 to T12: which count the first time, and which the last.

use yiqiao_domain::session::{Clock, Clocks, Ending, FactField, FactSource, FactValue};
use yiqiao_domain::{Command, Stamp};

use crate::case::{Case, START, call_taker, interpreter, turn_id};
use crate::keys;

fn read_back(text: &str) -> Command {
    let value = FactValue::Text(text.to_owned());
    keys::fact(FactField::Place, value, FactSource::ReadBack)
}

#[test]
fn key_press_sets_the_first_clocks() {
    let mut case = Case::new();
    case.press_earlier(&call_taker(), keys::open("en"), 700).expect("a queued key still opens");
    let clocks = &case.session().clocks;
    for clock in [Clock::Answered, Clock::Barrier, Clock::Language] {
        let at = clocks.get(clock);
        assert_eq!(at, Some(START.plus_ms(-700)), "{clock:?} is when the key was pressed");
    }
    assert_eq!(clocks.get(Clock::Requested), Some(START), "T4 is by the hub's clock");
    assert_eq!(clocks.get(Clock::Arrival), None, "without telephony the arrival is not known");
}

#[test]
fn fast_desk_clock_cannot_run_ahead() {
    let mut case = Case::new();
    case.press_earlier(&call_taker(), keys::open("en"), -5_000).expect("opens");
    let answered = case.session().clocks.get(Clock::Answered);
    assert_eq!(answered, Some(START), "a desk clock that is fast is cut to the hub's");
}

#[test]
fn ordinary_session_sets_clocks_in_order() {
    let mut case = Case::requested();
    let offer = {
        case.advance_ms(100);
        case.ring(&interpreter())
    };
    case.advance_ms(100);
    case.press(&interpreter(), Command::AcceptOffer { offer }).expect("accepts");
    case.advance_ms(100);
    case.press(&interpreter(), keys::join()).expect("joins");
    case.advance_ms(100);
    case.press(&interpreter(), keys::interpret(turn_id(1), "有人受伤。")).expect("renders");
    case.advance_ms(100);
    case.press(&call_taker(), read_back("北门")).expect("fills the place");
    case.advance_ms(100);
    case.press(&call_taker(), keys::snapshot()).expect("sends");
    case.advance_ms(100);
    case.press(&call_taker(), keys::end(Ending::Completed)).expect("ends");
    case.advance_ms(100);
    case.press(&call_taker(), keys::summarise()).expect("sums up");
    case.press(&interpreter(), keys::attest()).expect("attests");
    let order = [
        Clock::Requested,
        Clock::Rang,
        Clock::Accepted,
        Clock::Joined,
        Clock::FirstRendition,
        Clock::PlaceVerified,
        Clock::SnapshotSent,
        Clock::Released,
        Clock::WrapUpDone,
    ];
    for (step, clock) in (0..).zip(order) {
        let at = case.session().clocks.get(clock);
        assert_eq!(at, Some(START.plus_ms(step * 100)), "{clock:?} is set by its own event");
    }
    assert_eq!(case.session().clocks.get(Clock::Reviewed), None, "nobody has reviewed it");
}

#[test]
fn first_ring_and_first_words_count() {
    let mut case = Case::ringing();
    case.advance_ms(12_000).expire();
    case.ring(&interpreter());
    case.answer(&interpreter());
    case.press(&interpreter(), keys::interpret(turn_id(1), "一")).expect("renders");
    case.advance_ms(1_000);
    case.press(&interpreter(), keys::interpret(turn_id(2), "二")).expect("renders again");
    let clocks = &case.session().clocks;
    assert_eq!(clocks.get(Clock::Rang), Some(START), "T5 is the first ring, not the answered one");
    let rendered = clocks.get(Clock::FirstRendition);
    assert_eq!(rendered, Some(START.plus_ms(12_000)), "T8 is the first rendition only");
}

#[test]
fn language_clock_takes_the_last_time() {
    let mut case = Case::connected();
    case.advance_ms(4_000);
    case.press(&call_taker(), keys::change_language("fr")).expect("changes");
    let clocks = &case.session().clocks;
    assert_eq!(clocks.get(Clock::Language), Some(START.plus_ms(4_000)), "T3 is the right language");
    assert_eq!(clocks.get(Clock::Requested), Some(START), "the caller has waited since the first");
}

#[test]
fn release_clock_takes_the_last_time() {
    let mut case = Case::connected();
    case.advance_ms(1_000);
    case.press(&call_taker(), keys::change_language("fr")).expect("releases the first");
    case.ring(&crate::case::relief());
    case.answer(&crate::case::relief());
    case.advance_ms(1_000);
    case.press(&call_taker(), keys::end(Ending::Completed)).expect("releases the second");
    let released = case.session().clocks.get(Clock::Released);
    assert_eq!(released, Some(START.plus_ms(2_000)), "T11 is when the last one left");
}

#[test]
fn typed_place_is_not_verified() {
    let mut case = Case::connected();
    case.press(&call_taker(), keys::typed(FactField::Place, "北门")).expect("fills the place");
    assert_eq!(case.session().clocks.get(Clock::PlaceVerified), None, "typing verifies nothing");
}

#[test]
fn first_verified_place_counts() {
    let mut case = Case::connected();
    case.press(&call_taker(), read_back("北门")).expect("reads back");
    case.advance_ms(5_000);
    let value = FactValue::Text("南门".to_owned());
    let told = keys::fact(FactField::Place, value, FactSource::Officer);
    case.press(&call_taker(), told).expect("an officer corrects it");
    let verified = case.session().clocks.get(Clock::PlaceVerified);
    assert_eq!(verified, Some(START), "T9 is the first verified place");
}

#[test]
fn emptied_place_is_not_verified() {
    let mut case = Case::connected();
    case.press(&call_taker(), keys::typed(FactField::Place, "北门")).expect("fills the place");
    case.press(&call_taker(), read_back("")).expect("the caller said no to it");
    let verified = case.session().clocks.get(Clock::PlaceVerified);
    assert_eq!(verified, None, "a place that was taken away is not verified");
}

#[test]
fn intervals_need_both_clocks() {
    let mut clocks = Clocks::default();
    clocks.set_once(Clock::Requested, Stamp(1_000));
    assert_eq!(clocks.between_ms(Clock::Requested, Clock::Joined), None, "nobody has joined");
    clocks.set_once(Clock::Joined, Stamp(9_000));
    clocks.set_once(Clock::Joined, Stamp(99_000));
    let wait = clocks.between_ms(Clock::Requested, Clock::Joined);
    assert_eq!(wait, Some(8_000), "an interval is the difference of the first two moments");
}

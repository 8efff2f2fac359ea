//! The caller speaks another language than thought: turns and place are kept.

use yiqiao_domain::session::{Clock, LeaveReason, Seat, State};
use yiqiao_domain::{Command, DeskId, Presence, Refusal, SessionId};
use yiqiao_simulator::keys::{self, lang, turn_id};

use super::story::{Story, told};

fn talking(story: &mut Story) -> (DeskId, DeskId, SessionId) {
    let taker = story.call_taker();
    let desk = story.interpreter(&["en"]);
    let session = story.open(taker, "en");
    story.answer_at(desk);
    story.press(desk, keys::interpret(session, turn_id(1)));
    (taker, desk, session)
}

fn leave(session: SessionId, guess: Option<&str>) -> Command {
    let guess = guess.map(lang);
    Command::LeaveSession { session, reason: LeaveReason::WrongLanguage { guess } }
}

#[test]
fn guess_rings_the_guessed_language() {
    told(|story| {
        let (_, desk, session) = talking(story);
        let russian = story.interpreter(&["ru"]);
        story.press(desk, leave(session, Some("ru")));
        assert_eq!(story.session(session).lang, lang("ru"), "the guess is believed");
        assert_eq!(story.rings_for(russian), Some(session), "and rung at once");
        assert!(story.session(session).turn(turn_id(1)).is_some(), "turns are kept");
        assert_eq!(story.presence(desk), Presence::WrapUp, "who rendered something attests it");
    });
}

#[test]
fn without_a_guess_the_call_taker_chooses() {
    told(|story| {
        let (taker, desk, session) = talking(story);
        let russian = story.interpreter(&["ru"]);
        story.press(desk, leave(session, None));
        assert_eq!(story.state(session), State::PhrasesOnly, "nobody can be rung for no language");
        story.press(taker, keys::change_language(session, "ru"));
        story.press(taker, Command::RequestInterpreter { session });
        assert_eq!(story.rings_for(russian), Some(session), "now somebody can");
        assert!(story.session(session).turn(turn_id(1)).is_some(), "turns are kept");
    });
}

#[test]
fn place_in_the_queue_is_kept() {
    told(|story| {
        let (taker, desk, session) = talking(story);
        let since = story.session(session).clocks.get(Clock::Requested);
        story.advance_ms(60_000);
        let younger = story.open(taker, "ru");
        story.press(desk, leave(session, Some("ru")));
        assert_eq!(story.session(session).clocks.get(Clock::Requested), since, "T4 is the first");
        let russian = story.interpreter(&["ru"]);
        assert_eq!(story.rings_for(russian), Some(session), "who waited longer goes first");
        assert_eq!(story.state(younger), State::Requested, "the younger waits");
    });
}

#[test]
fn guess_must_be_another_language_of_the_centre() {
    told(|story| {
        let (_, desk, session) = talking(story);
        let same = story.try_press(desk, leave(session, Some("en")));
        assert_eq!(same, Err(Refusal::NothingToChange), "that is what was thought");
        for wrong in ["sw", "zh-CN"] {
            let refused = story.try_press(desk, leave(session, Some(wrong)));
            assert_eq!(refused, Err(Refusal::UnknownLanguage), "nobody could be rung for {wrong}");
        }
        assert_eq!(story.at_seat(session, Seat::Main), Some(desk), "refused, they are still on");
    });
}

//! Nobody speaks both languages: two interpreters work through a pivot.

use yiqiao_domain::session::{Need, ReleaseCause, Seat, Side, State, Voice};
use yiqiao_domain::{AlarmKind, Change, Command, DeskId, Lang, Presence, Refusal, SessionId};
use yiqiao_simulator::keys::{self, lang, turn_id};

use super::story::{RECONNECT_MS, Story, told, told_by_one_hub};

fn start(session: SessionId) -> Command {
    Command::StartRelay { session, pivot: None }
}

/// A Russian call relayed through French: call-taker, near and far half.
fn relayed(story: &mut Story) -> (DeskId, DeskId, DeskId, SessionId) {
    let taker = story.call_taker();
    let near = story.interpreter(&["fr"]);
    let far = story.relay_interpreter("ru", "fr");
    let session = story.open(taker, "ru");
    story.press(taker, start(session));
    story.answer_at(near);
    story.answer_at(far);
    (taker, near, far, session)
}

fn rendered(session: SessionId, turn: usize, voice: Voice, from: &str, to: &str) -> Command {
    let mut command = keys::interpret(session, turn_id(turn));
    if let Command::Interpret { voice: who, source_lang, lang: into, text, .. } = &mut command {
        (*who, *source_lang, *into) = (voice, lang(from), lang(to));
        *text = format!("{from} to {to}");
    }
    command
}

#[test]
fn pivot_is_chosen_by_who_is_free() {
    for busy_in_english in [true, false] {
        told(|story| {
            let taker = story.call_taker();
            let english = story.interpreter(&["en"]);
            let french = story.interpreter(&["fr"]);
            for pivot in ["en", "fr"] {
                story.relay_interpreter("ru", pivot);
            }
            let busy = if busy_in_english { english } else { french };
            story.press(busy, keys::presence(Presence::Break));
            let session = story.open(taker, "ru");
            story.press(taker, start(session));
            let pivot = if busy_in_english { "fr" } else { "en" };
            let chosen = story.session(session).pivot.clone();
            assert_eq!(chosen, Some(lang(pivot)), "both halves can be rung now");
            let rung = story.session(session).open_offers().count();
            assert_eq!(rung, 2, "and both are");
        });
    }
}

#[test]
fn nobody_to_relay_is_said_at_once() {
    told(|story| {
        let taker = story.call_taker();
        story.interpreter(&["fr"]);
        let session = story.open(taker, "ru");
        let refused = story.try_press(taker, start(session));
        assert_eq!(refused, Err(Refusal::NoRelay), "one half is no relay");
        assert_eq!(story.state(session), State::Requested, "the session waits as before");
    });
}

#[test]
fn renditions_are_linked_in_both_directions() {
    told(|story| {
        let (taker, near, far, session) = relayed(story);
        story.press(far, rendered(session, 1, Voice::Caller, "ru", "fr"));
        let waits = story.session(session).turn(turn_id(1)).is_some_and(|t| t.awaits_rendition());
        assert!(waits, "half the way is not the whole");
        story.press(near, rendered(session, 1, Voice::Caller, "fr", "zh-CN"));
        story.press(taker, keys::speak(session, turn_id(2)));
        story.press(near, rendered(session, 2, Voice::CallTaker, "zh-CN", "fr"));
        story.press(far, rendered(session, 2, Voice::CallTaker, "fr", "ru"));
        for (turn, half, whole) in [(1, "ru to fr", "fr to zh-CN"), (2, "zh-CN to fr", "fr to ru")]
        {
            let turn = story.session(session).turn(turn_id(turn)).expect("was said").clone();
            assert_eq!(turn.text(Side::Relayed), Some(half), "the half way is kept");
            assert_eq!(turn.text(Side::Rendered), Some(whole), "and so is the rest");
        }
        assert_eq!(
            story.session(session).turn(turn_id(1)).and_then(|t| t.by),
            Some(story.person_at(far)),
            "one turn, begun by the half that heard it"
        );
    });
}

#[test]
fn end_of_relay_looks_for_one_again() {
    told(|story| {
        let (taker, near, far, session) = relayed(story);
        story.press(taker, Command::EndRelay { session });
        assert_eq!(story.session(session).pivot, None, "without a pivot");
        for half in [near, far] {
            assert!(!story.is_in(half, session), "both are released");
        }
        let need = Need { lang: lang("ru"), into: None };
        assert_eq!(story.need(session, Seat::Main), Some(need), "for the caller's language");
        let russian = story.interpreter(&["ru"]);
        assert_eq!(story.rings_for(russian), Some(session), "and whoever speaks it is rung");
        let again = story.try_press(taker, Command::EndRelay { session });
        assert_eq!(again, Err(Refusal::NothingToChange), "there is no relay any more");
    });
}

#[test]
fn lost_half_is_looked_for_alone() {
    told_by_one_hub(|story| {
        let (_, near, far, session) = relayed(story);
        let spare = story.relay_interpreter("ru", "fr");
        story.lose(far);
        assert_eq!(story.rings_for(spare), Some(session), "another far half is rung");
        assert!(story.has_alarm(&AlarmKind::InterpreterLost { session }), "and it is seen");
        assert!(story.is_in(near, session), "the near half stays");
        story.advance_ms(5_000);
        story.comes_back(far);
        assert_eq!(story.rings_for(spare), None, "the same is back first");
        story.lose(far);
        story.advance_ms(RECONNECT_MS);
        story.answer_at(spare);
        assert_eq!(story.at_seat(session, Seat::Relay), Some(spare), "or another takes over");
        let lost = |change: &Change| {
            matches!(change, Change::InterpreterReleased { cause: ReleaseCause::Lost, .. })
        };
        assert_eq!(story.count(lost), 1, "one half was released, the other never");
    });
}

#[test]
fn whole_relay_is_asked_for_again_after_the_caller_was_gone() {
    told(|story| {
        let (taker, near, far, session) = relayed(story);
        story.press(taker, Command::CallerLeft { session });
        story.advance_minutes(1);
        for half in [near, far] {
            story.press(half, keys::attest(session));
        }
        story.press(taker, Command::RequestInterpreter { session });
        for half in [near, far] {
            assert_eq!(story.rings_for(half), Some(session), "one half would be no help");
        }
    });
}

#[test]
fn far_half_is_no_interpreter_into_chinese() {
    told(|story| {
        let taker = story.call_taker();
        let far = story.relay_interpreter("ru", "fr");
        let session = story.open(taker, "ru");
        assert_eq!(story.rings_for(far), None, "they do not render into Chinese");
        let working = Command::StartRelay { session, pivot: Some(Lang::working()) };
        let refused = story.try_press(taker, working);
        assert_eq!(refused, Err(Refusal::UnknownLanguage), "and Chinese is no pivot");
    });
}

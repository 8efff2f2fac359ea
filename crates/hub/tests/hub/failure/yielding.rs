//! A life in danger waits and nobody is free: a less urgent session is asked for
//! its interpreter. People decide, never the program.

use yiqiao_domain::session::{FactField, Priority, State, YieldEnd};
use yiqiao_domain::{Change, Command, DeskId, Presence, Refusal, SessionId, Shift, Tier};
use yiqiao_simulator::keys::{self, turn_id};

use super::story::{Story, told, told_by_one_hub};

const HOUR_MS: i64 = 3_600_000;

/// A call-taker and a served session of each priority, with its interpreter.
fn served(story: &mut Story, priorities: &[Priority]) -> (DeskId, Vec<(DeskId, SessionId)>) {
    let taker = story.call_taker();
    let serve = |priority: &Priority| {
        let desk = story.interpreter(&["en"]);
        let session = story.open_as(taker, "en", *priority);
        story.answer_at(desk);
        story.press(desk, keys::interpret(session, turn_id(session.0.as_u128() as usize % 97)));
        (desk, session)
    };
    let served = priorities.iter().map(serve).collect();
    (taker, served)
}

fn asked(story: &Story, session: SessionId) -> Option<SessionId> {
    story.session(session).yield_to
}

fn ends(story: &Story, how: YieldEnd) -> usize {
    story.count(|change| matches!(change, Change::YieldEnded { end, .. } if *end == how))
}

#[test]
fn only_ordinary_sessions_are_asked() {
    told(|story| {
        let (taker, on) = served(story, &[Priority::P1, Priority::P2]);
        let life = story.open_as(taker, "en", Priority::P1);
        for (_, session) in &on {
            assert_eq!(asked(story, *session), None, "a life or an urgent talk is never asked");
        }
        assert_eq!(story.state(life), State::Requested, "the life waits");
        let outlook = story.outlook(life).expect("waits");
        assert!(!outlook.yield_asked, "and its desk is not told otherwise");
    });
}

#[test]
fn least_urgent_is_asked_first() {
    told_by_one_hub(|story| {
        let (taker, on) = served(story, &[Priority::P3, Priority::P4]);
        let life = story.open_as(taker, "en", Priority::P1);
        assert_eq!(asked(story, on[1].1), Some(life), "the enquiry before the ordinary call");
        assert_eq!(asked(story, on[0].1), None, "and one at a time");
        assert!(story.outlook(life).expect("waits").yield_asked, "the waiting desk is told");
    });
}

#[test]
fn session_known_to_dispatch_is_asked_first() {
    told_by_one_hub(|story| {
        let (taker, on) = served(story, &[Priority::P3, Priority::P3]);
        let sent = on[1].1;
        story.press(taker, keys::fact(sent, FactField::Place));
        story.press(taker, Command::SendSnapshot { session: sent });
        let life = story.open_as(taker, "en", Priority::P1);
        assert_eq!(asked(story, sent), Some(life), "help is on the way there already");
    });
}

#[test]
fn refusal_asks_the_next_and_never_the_same() {
    told(|story| {
        let (taker, on) = served(story, &[Priority::P3, Priority::P3]);
        let life = story.open_as(taker, "en", Priority::P1);
        let [first, second] = [on[0].1, on[1].1];
        assert_eq!(asked(story, first), Some(life), "the longest talk first");
        story.press(taker, Command::RefuseYield { session: first });
        assert_eq!(asked(story, second), Some(life), "refused, the next is asked");
        story.press(taker, Command::RefuseYield { session: second });
        story.advance_ms(30_000);
        assert_eq!([first, second].map(|s| asked(story, s)), [None, None], "no is no");
        assert_eq!(ends(story, YieldEnd::Refused), 2, "each was asked once");
        let late = story.try_press(taker, Command::YieldInterpreter { session: first });
        assert_eq!(late, Err(Refusal::QuestionOver), "and the question is over");
    });
}

#[test]
fn freed_interpreter_is_rung_for_the_life() {
    told(|story| {
        let (taker, on) = served(story, &[Priority::P3]);
        let (desk, calm) = on[0];
        let waiting = story.open(taker, "en");
        let life = story.open_as(taker, "en", Priority::P1);
        story.press(taker, Command::YieldInterpreter { session: calm });
        assert_eq!(story.rings_for(desk), Some(life), "for the life, and no record in between");
        assert_eq!(story.state(calm), State::Requested, "the session goes on with phrases");
        story.press(taker, keys::speak(calm, turn_id(500)));
        story.answer_at(desk);
        story.press(taker, keys::end(life));
        story.press(desk, keys::attest(life));
        assert_eq!(story.rings_for(desk), Some(waiting), "P2 before P3, whoever gave");
        story.press(taker, keys::end(waiting));
        assert_eq!(story.rings_for(desk), Some(calm), "then back to who gave them up");
    });
}

#[test]
fn who_gave_keeps_the_head_of_its_queue() {
    told(|story| {
        let (taker, on) = served(story, &[Priority::P3]);
        let calm = on[0].1;
        story.advance_ms(60_000);
        let younger = story.open_as(taker, "en", Priority::P3);
        story.open_as(taker, "en", Priority::P1);
        story.press(taker, Command::YieldInterpreter { session: calm });
        let place = |session| story.outlook(session).and_then(|outlook| outlook.position);
        assert_eq!(place(calm), Some(1), "as if it had never been served");
        assert_eq!(place(younger), Some(2), "before who came later");
    });
}

#[test]
fn question_is_withdrawn_when_somebody_else_is_free() {
    told(|story| {
        let (taker, on) = served(story, &[Priority::P3]);
        let calm = on[0].1;
        let life = story.open_as(taker, "en", Priority::P1);
        assert_eq!(asked(story, calm), Some(life), "asked");
        let desk = story.interpreter(&["en"]);
        assert_eq!(story.rings_for(desk), Some(life), "somebody else is rung");
        assert_eq!(asked(story, calm), None, "nothing is asked any more");
        assert!(ends(story, YieldEnd::Withdrawn) >= 1, "the question was taken back");
        story.decline(life);
        assert_eq!(asked(story, calm), Some(life), "and asked again when needed again");
    });
}

#[test]
fn question_follows_the_priorities() {
    told(|story| {
        let (taker, on) = served(story, &[Priority::P3]);
        let calm = on[0].1;
        let life = story.open_as(taker, "en", Priority::P1);
        for urgent in [Priority::P2, Priority::P1] {
            story.press(taker, keys::set_priority(calm, urgent));
            assert_eq!(asked(story, calm), None, "{urgent:?} is not asked");
            story.press(taker, keys::set_priority(calm, Priority::P4));
            assert_eq!(asked(story, calm), Some(life), "an enquiry is");
        }
        story.press(taker, keys::set_priority(life, Priority::P2));
        assert_eq!(asked(story, calm), None, "and only a life may ask");
    });
}

#[test]
fn question_ends_with_either_session() {
    for the_asking_one in [false, true] {
        told(|story| {
            let (taker, on) = served(story, &[Priority::P3]);
            let calm = on[0].1;
            let life = story.open_as(taker, "en", Priority::P1);
            story.press(taker, keys::end(if the_asking_one { life } else { calm }));
            assert_eq!(asked(story, calm), None, "an ended session neither asks nor gives");
            let late = story.try_press(taker, Command::YieldInterpreter { session: calm });
            assert_eq!(late, Err(Refusal::QuestionOver), "the question is over");
        });
    }
}

#[test]
fn changed_skills_change_who_is_asked() {
    told(|story| {
        let (taker, on) = served(story, &[Priority::P3]);
        let (desk, calm) = on[0];
        story.change(desk, |person| person.skills[0].lang = keys::lang("fr"));
        story.open_as(taker, "en", Priority::P1);
        assert_eq!(asked(story, calm), None, "they could not be rung in English now");
        let life = story.open_as(taker, "fr", Priority::P1);
        assert_eq!(asked(story, calm), Some(life), "but in French");
        story.press(taker, keys::end(calm));
        assert_eq!(story.presence(desk), Presence::WrapUp, "and their talk ends as ever");
    });
}

#[test]
fn nobody_is_given_up_for_a_break_or_the_end_of_a_shift() {
    told(|story| {
        let (taker, on) = served(story, &[Priority::P3]);
        let (desk, calm) = on[0];
        let chief = story.supervisor();
        story.press(desk, keys::presence(Presence::Break));
        let life = story.open_as(taker, "en", Priority::P1);
        assert_eq!(asked(story, calm), None, "after the talk they take their break");
        story.press(desk, keys::available());
        assert_eq!(asked(story, calm), Some(life), "the break can wait: now they could help");
        let (person, at) = (story.person_at(desk), story.now);
        let (from, to) = (at.plus_ms(-HOUR_MS), at.plus_ms(HOUR_MS / 12));
        let shifts = vec![Shift { person, from, to, tier: Tier::OnDuty }];
        story.press(chief, Command::SetRoster { shifts });
        assert_eq!(asked(story, calm), None, "five minutes before the end nothing is begun");
    });
}

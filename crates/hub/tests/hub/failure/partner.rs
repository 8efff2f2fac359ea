//! Nobody in the house: an outside interpreter by telephone.

use yiqiao_domain::policy::PartnerLine;
use yiqiao_domain::session::{Clock, Ending, State};
use yiqiao_domain::{Command, DeskId, Refusal, SessionId};
use yiqiao_simulator::keys::{self, lang};

use super::story::{Story, told};

fn waiting(story: &mut Story) -> (DeskId, SessionId) {
    let (taker, chief) = (story.call_taker(), story.supervisor());
    story.set_policy(chief, |policy| {
        policy.partners = vec![PartnerLine {
            id: "line-one".to_owned(),
            name: "Line One".to_owned(),
            number: "555 0100".to_owned(),
            langs: vec![lang("ru")],
        }];
    });
    let session = story.open(taker, "ru");
    (taker, session)
}

fn call(session: SessionId) -> Command {
    Command::CallPartner { session, partner: "line-one".to_owned() }
}

#[test]
fn partner_on_the_line_is_an_interpreter() {
    told(|story| {
        let (taker, session) = waiting(story);
        story.press(taker, call(session));
        assert_eq!(story.state(session), State::Requested, "dialling is not having");
        story.press(taker, Command::PartnerOn { session });
        assert_eq!(story.state(session), State::Connected, "now somebody interprets");
        let joined = story.session(session).clocks.get(Clock::Joined);
        assert_eq!(joined, Some(story.now), "T7 is when they are on");
        let desk = story.interpreter(&["ru"]);
        assert_eq!(story.rings_for(desk), None, "and nobody else is looked for");
        story.press(taker, keys::end(session));
        assert_eq!(story.session(session).ending, Some(Ending::Completed), "served");
        assert_eq!(story.session(session).partner, None, "and hung up");
    });
}

#[test]
fn own_interpreter_found_while_dialling_goes_first() {
    told(|story| {
        let (taker, session) = waiting(story);
        story.press(taker, call(session));
        let desk = story.interpreter(&["ru"]);
        story.answer_at(desk);
        story.press(taker, Command::PartnerOff { session });
        assert!(story.is_in(desk, session), "the line was hung up, the interpreter stays");
        let over = story.try_press(taker, Command::PartnerOff { session });
        assert_eq!(over, Err(Refusal::WrongState), "nobody is dialled");
        let served = story.try_press(taker, call(session));
        assert_eq!(served, Err(Refusal::WrongState), "and nobody needs to be");
    });
}

#[test]
fn partner_gone_leaves_the_phrases() {
    told(|story| {
        let (taker, session) = waiting(story);
        story.press(taker, call(session));
        story.press(taker, Command::PartnerOn { session });
        story.press(taker, Command::PartnerOff { session });
        assert_eq!(story.state(session), State::PhrasesOnly, "phrases carry the talk");
        let served = story.try_press(taker, Command::WithdrawSession { session });
        assert_eq!(served, Err(Refusal::WrongState), "what was interpreted is not taken back");
        let desk = story.interpreter(&["ru"]);
        story.press(taker, Command::RequestInterpreter { session });
        assert_eq!(story.rings_for(desk), Some(session), "or somebody is asked for again");
    });
}

#[test]
fn withdrawn_session_hangs_the_line_up() {
    told(|story| {
        let (taker, session) = waiting(story);
        story.press(taker, call(session));
        story.press(taker, Command::WithdrawSession { session });
        assert_eq!(story.session(session).partner, None, "nobody is dialled for nothing");
        assert_eq!(story.state(session), State::Closed, "and nothing is owed");
    });
}

#[test]
fn only_lines_of_the_policy_are_dialled() {
    told(|story| {
        let (taker, session) = waiting(story);
        let other = Command::CallPartner { session, partner: "line-two".to_owned() };
        let unknown = story.try_press(taker, other);
        assert_eq!(unknown, Err(Refusal::UnknownPartner), "the policy has no such line");
        let english = story.open(taker, "en");
        let wrong = story.try_press(taker, call(english));
        assert_eq!(wrong, Err(Refusal::UnknownPartner), "and this one has no English");
    });
}

/// The partner's interpreter is on.
fn interpreted(story: &mut Story) -> (DeskId, SessionId) {
    let (taker, session) = waiting(story);
    story.press(taker, call(session));
    story.press(taker, Command::PartnerOn { session });
    (taker, session)
}

#[test]
fn other_language_hangs_the_line_up() {
    told(|story| {
        let (taker, session) = interpreted(story);
        let desk = story.interpreter(&["fr"]);
        story.press(taker, keys::change_language(session, "fr"));
        assert_eq!(story.session(session).partner, None, "they speak Russian, not French");
        assert_eq!(story.rings_for(desk), Some(session), "who speaks French is rung");
        story.answer_at(desk);
        assert_eq!(story.state(session), State::Connected, "and interprets alone");
    });
}

#[test]
fn relay_hangs_the_line_up_when_it_starts_and_when_it_ends() {
    told(|story| {
        let (taker, session) = interpreted(story);
        story.press(taker, Command::StartRelay { session, pivot: Some(lang("fr")) });
        assert_eq!(story.session(session).partner, None, "two of our own are looked for");
        assert_eq!(story.state(session), State::Requested, "and nobody is on yet");
        story.press(taker, call(session));
        story.press(taker, Command::PartnerOn { session });
        story.press(taker, Command::EndRelay { session });
        assert_eq!(story.session(session).partner, None, "one of our own is looked for");
        assert_eq!(story.state(session), State::Requested, "and nobody is on yet");
    });
}

#[test]
fn hold_ends_with_the_line() {
    told(|story| {
        let (taker, session) = interpreted(story);
        story.press(taker, Command::HoldSession { session });
        assert_eq!(story.state(session), State::Held, "the caller hears music");
        story.press(taker, Command::PartnerOff { session });
        assert_eq!(story.state(session), State::PhrasesOnly, "there is nobody left to wait for");
        let desk = story.interpreter(&["ru"]);
        story.press(taker, Command::RequestInterpreter { session });
        story.answer_at(desk);
        assert_eq!(story.state(session), State::Connected, "whoever comes, comes into the talk");
    });
}

#[test]
fn hold_outlives_a_line_that_was_only_dialled() {
    told(|story| {
        let (taker, session) = waiting(story);
        story.press(taker, call(session));
        let desk = story.interpreter(&["ru"]);
        story.answer_at(desk);
        story.press(taker, Command::HoldSession { session });
        story.press(taker, Command::PartnerOff { session });
        assert_eq!(story.state(session), State::Held, "our own interpreter is on hold as before");
    });
}

#[test]
fn nobody_is_rung_by_name_beside_the_line() {
    told(|story| {
        let (_, session) = interpreted(story);
        let (chief, desk) = (story.supervisor(), story.interpreter(&["ru"]));
        let by_name = Command::RingPerson { session, person: story.person_at(desk) };
        let refused = story.try_press(chief, by_name);
        assert_eq!(refused, Err(Refusal::WrongState), "somebody interprets already");
    });
}

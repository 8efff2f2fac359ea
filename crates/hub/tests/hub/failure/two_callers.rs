//! Two callers, one incident: their sessions are linked and told the same.

use yiqiao_domain::session::FactField;
use yiqiao_domain::{Command, DeskId, Refusal, SessionId};
use yiqiao_simulator::keys::{self, session_id};

use super::story::{Story, told};

fn two(story: &mut Story) -> ([DeskId; 2], [SessionId; 2]) {
    let takers = [0; 2].map(|_| story.call_taker());
    let sessions = takers.map(|taker| story.open(taker, "en"));
    (takers, sessions)
}

fn link(session: SessionId, with: SessionId) -> Command {
    Command::LinkSessions { session, with }
}

fn send(story: &mut Story, taker: DeskId, session: SessionId, field: FactField) {
    story.press(taker, keys::fact(session, field));
    story.press(taker, Command::SendSnapshot { session });
}

#[test]
fn linked_sessions_share_every_snapshot() {
    told(|story| {
        let (takers, [one, two]) = two(story);
        story.press(takers[0], link(one, two));
        for (session, other) in [(one, two), (two, one)] {
            assert!(story.session(session).links.contains(&other), "linked both ways");
        }
        send(story, takers[1], two, FactField::Place);
        let shared = story.session(one).shared.get(&two).map(|(snapshot, _)| snapshot.n);
        assert_eq!(shared, Some(1), "what went to dispatch is known in the other call");
        send(story, takers[1], two, FactField::Note);
        let shared = &story.session(one).shared[&two].0;
        assert_eq!((shared.n, shared.facts.len()), (2, 2), "the latest replaces the one before");
        assert!(story.session(one).facts.is_empty(), "and no fact is taken over unasked");
    });
}

#[test]
fn linking_shares_what_was_sent_before_both_ways() {
    told(|story| {
        let (takers, sessions) = two(story);
        for (taker, session) in takers.into_iter().zip(sessions) {
            send(story, taker, session, FactField::Place);
        }
        let [one, two] = sessions;
        story.press(takers[0], link(one, two));
        assert!(story.session(one).shared.contains_key(&two), "the first knows the second's");
        assert!(story.session(two).shared.contains_key(&one), "and the second the first's");
    });
}

#[test]
fn nothing_is_linked_twice_or_with_nothing() {
    told(|story| {
        let (takers, [one, two]) = two(story);
        let itself = story.try_press(takers[0], link(one, one));
        assert_eq!(itself, Err(Refusal::NothingToChange), "one call is one call");
        let unknown = story.try_press(takers[0], link(one, session_id(404)));
        assert_eq!(unknown, Err(Refusal::UnknownSession), "there is no such call");
        story.press(takers[0], link(one, two));
        let again = story.try_press(takers[1], link(two, one));
        assert_eq!(again, Err(Refusal::NothingToChange), "they are linked from either side");
    });
}

#[test]
fn complete_records_are_told_nothing_new() {
    told(|story| {
        let (takers, [one, two]) = two(story);
        let third = story.open(takers[1], "en");
        story.press(takers[0], link(one, two));
        for session in [two, third] {
            story.press(takers[1], Command::WithdrawSession { session });
        }
        let closed = story.try_press(takers[0], link(one, third));
        assert_eq!(closed, Err(Refusal::UnknownSession), "a complete record is not linked");
        send(story, takers[0], one, FactField::Place);
        assert!(story.session(two).shared.is_empty(), "nor is anything added to it");
        assert_eq!(story.session(one).snapshots.len(), 1, "dispatch is told all the same");
    });
}

//! The replica and the outbox: nothing twice, nothing lost, nothing out of order.

mod kit;

use kit::{Home, caused, command, envelope, event, opened, person, said, session};
use yiqiao_domain::session::{OfferEnd, RingCard};
use yiqiao_domain::{Change, DeskId, Event, Presence, SessionId, Stamp};
use yiqiao_store::{DeskStore, Outcome, SessionFilter, StoreError};

fn ids(desk: &DeskStore) -> Vec<yiqiao_domain::CommandId> {
    desk.outbox_pending().expect("read").into_iter().map(|envelope| envelope.id).collect()
}

#[test]
fn receiving_twice_changes_nothing() {
    let desk = Home::new();
    let desk = desk.desk();
    let events = [event(1, opened(1, "ja")), event(2, said(1, 1, "ja", "助けて"))];
    for _ in 0..3 {
        desk.receive(&events, Some(2)).expect("received");
    }
    assert_eq!(desk.session_events(session(1)).expect("read"), events, "each event is kept once");
    let row = desk.session(session(1)).expect("read").expect("it is listed");
    assert_eq!(row.turns, 1, "and counted once");
    assert_eq!(desk.search("助けて", 9, None).expect("found").hits.len(), 1, "and found once");
}

#[test]
fn cursor_never_goes_back() {
    let home = Home::new();
    let desk = home.desk();
    assert_eq!(desk.cursor(), 0, "a new desk knows nothing");
    desk.receive(&[], Some(9)).expect("received");
    desk.receive(&[event(4, opened(1, "ja"))], Some(4)).expect("received");
    desk.receive(&[event(12, opened(2, "ja"))], None).expect("received");
    assert_eq!(desk.cursor(), 9, "neither older news nor news without a cursor move it");
    drop(desk);
    assert_eq!(home.desk().cursor(), 9, "it is kept");
}

#[test]
fn outbox_survives_reopening_in_order() {
    let home = Home::new();
    let desk = home.desk();
    for n in [3, 1, 2, 1] {
        desk.outbox_add(&envelope(n)).expect("added");
    }
    let wanted = [envelope(3), envelope(1), envelope(2)];
    assert_eq!(desk.outbox_pending().expect("read"), wanted, "in order of adding, once each");
    drop(desk);
    assert_eq!(home.desk().outbox_pending().expect("read"), wanted, "and kept");
}

#[test]
fn event_settles_its_command() {
    let home = Home::new();
    let desk = home.desk();
    desk.outbox_add(&envelope(1)).expect("added");
    desk.outbox_add(&envelope(2)).expect("added");
    desk.receive(&[caused(event(5, opened(1, "ja")), 1)], None).expect("received");
    assert_eq!(ids(&desk), [command(2)], "what has become an event is no longer pending");
}

#[test]
fn accepted_command_stays_visible_until_its_event_is_here() {
    let home = Home::new();
    let desk = home.desk();
    for n in 1..=3 {
        desk.outbox_add(&envelope(n)).expect("added");
    }
    desk.outbox_done(command(1), &Outcome::Accepted { seq: 7 }).expect("noted");
    assert_eq!(ids(&desk).len(), 3, "accepted is not yet seen");
    let unanswered = desk.outbox_unanswered().expect("read");
    assert_eq!(unanswered, [envelope(2), envelope(3)], "but it is not sent again");
    desk.receive(&[], Some(6)).expect("received");
    assert_eq!(ids(&desk).len(), 3, "the replica is not there yet");
    desk.receive(&[], Some(7)).expect("received");
    assert_eq!(ids(&desk), [command(2), command(3)], "now it is");
    desk.outbox_done(command(2), &Outcome::Accepted { seq: 6 }).expect("noted");
    assert_eq!(ids(&desk), [command(3)], "an answer that comes after its event settles at once");
    desk.receive(&[event(9, opened(1, "ja"))], None).expect("received");
    desk.outbox_done(command(3), &Outcome::Accepted { seq: 9 }).expect("noted");
    assert_eq!(ids(&desk), [], "also when the cursor has not come so far");
}

#[test]
fn refused_command_is_kept_until_a_person_clears_it() {
    let home = Home::new();
    let desk = home.desk();
    desk.outbox_add(&envelope(1)).expect("added");
    desk.outbox_add(&envelope(2)).expect("added");
    for n in [1, 2, 3] {
        let outcome = Outcome::Refused { code: "wrong-state".to_owned(), at: Stamp(n) };
        desk.outbox_done(command(u128::try_from(n).expect("small")), &outcome).expect("noted");
    }
    assert_eq!(ids(&desk), [], "a refused command is not pending");
    drop(desk);
    let desk = home.desk();
    let refused = desk.refused(10).expect("read");
    let told: Vec<_> = refused.iter().map(|entry| (entry.envelope.id, entry.at.0)).collect();
    assert_eq!(told, [(command(2), 2), (command(1), 1)], "newest first; unknown ones are none");
    assert_eq!(refused[0].envelope, envelope(2), "what was asked is kept whole");
    assert_eq!(refused[0].code, "wrong-state", "and why it was refused");
    assert_eq!(desk.refused(1).expect("read").len(), 1, "no more than asked");
    desk.refused_clear(command(2)).expect("cleared");
    assert_eq!(desk.refused(10).expect("read").len(), 1, "cleared is gone");
}

#[test]
fn centre_events_come_back_in_order() {
    let home = Home::new();
    let desk = home.desk();
    let presence = |n| Change::PresenceSet {
        person: person(n),
        presence: Presence::Available,
        cause: yiqiao_domain::event::PresenceCause::Chosen,
    };
    let events = [event(4, presence(2)), event(2, opened(1, "ja")), event(1, presence(1))];
    desk.receive(&events, None).expect("received");
    let centre = desk.centre_events().expect("read");
    assert_eq!(centre, [event(1, presence(1)), event(4, presence(2))], "without the sessions'");
}

#[test]
fn closed_sessions_are_not_open() {
    let home = Home::new();
    let desk = home.desk();
    let close = |n| Change::SessionClosed { session: session(n) };
    desk.receive(
        &[
            event(1, opened(1, "ja")),
            event(2, opened(2, "en")),
            event(3, opened(3, "ar")),
            event(4, close(2)),
        ],
        None,
    )
    .expect("received");
    assert_eq!(desk.open_sessions().expect("read"), [session(1), session(3)], "oldest first");
}

fn offered(of: u128, nth: u32) -> Change {
    let desk = DeskId(uuid::Uuid::nil());
    let card = RingCard {
        lang: kit::lang("ja"),
        seat: yiqiao_domain::session::Seat::Main,
        pivot: None,
        priority: yiqiao_domain::session::Priority::P1,
        origin: yiqiao_domain::session::Origin::Caller,
        categories: vec![],
        district: None,
        scene: vec![],
        phrases: vec![],
        waiting_since: Stamp(0),
        desk,
        call_taker: person(1),
    };
    let (session, person, until, next) = (session(of), person(2), Stamp(9), None);
    let seat = yiqiao_domain::session::Seat::Main;
    Change::Offered { session, nth, seat, person, desk, until, next, card }
}

#[test]
fn open_offers_are_known_before_the_session_is() {
    let home = Home::new();
    let desk = home.desk();
    let over = |nth| Change::OfferEnded {
        session: session(1),
        nth,
        person: person(2),
        end: OfferEnd::Expired,
    };
    desk.receive(&[event(2, offered(1, 1)), event(4, offered(1, 2)), event(3, over(1))], None)
        .expect("received");
    let rings = desk.open_offers().expect("read");
    assert_eq!(rings, [event(4, offered(1, 2))], "what rings is known after a restart");
    assert_eq!(desk.open_sessions().expect("read"), [], "though the session is not");
    desk.receive(&[event(5, over(2))], None).expect("received");
    assert_eq!(desk.open_offers().expect("read"), [], "until the ring is over");
}

#[test]
fn sessions_are_paged_newest_first() {
    let home = Home::new();
    let desk = home.desk();
    let at_once = |n: u64| Event { at: Stamp(7), ..event(n, opened(n.into(), "ja")) };
    let mut events: Vec<_> = (1..=5).map(at_once).collect();
    events.extend((6..=9).map(|n| event(n, opened(n.into(), "en"))));
    desk.receive(&events, None).expect("received");
    let (mut seen, mut before) = (Vec::<SessionId>::new(), None);
    loop {
        let page = desk.sessions(&SessionFilter::default(), before, 2).expect("read");
        let Some(last) = page.last() else { break };
        before = Some((last.opened_at, last.id));
        seen.extend(page.iter().map(|row| row.id));
    }
    let wanted: Vec<_> = (1..=9).rev().map(session).collect();
    assert_eq!(seen, wanted, "every session once, also those of the same moment");
    let english = SessionFilter { lang: Some(kit::lang("en")), ..SessionFilter::default() };
    assert_eq!(desk.sessions(&english, None, 99).expect("read").len(), 4, "filters hold");
    let early = SessionFilter { until: Some(Stamp(8)), ..english };
    assert_eq!(desk.sessions(&early, None, 99).expect("read"), [], "all of them");
}

#[test]
fn settings_are_kept() {
    let home = Home::new();
    let desk = home.desk();
    assert_eq!(desk.setting("theme").expect("read"), None, "unset is none");
    desk.set_setting("theme", "dark").expect("set");
    desk.set_setting("theme", "light").expect("set");
    drop(desk);
    assert_eq!(home.desk().setting("theme").expect("read").as_deref(), Some("light"));
}

#[test]
fn number_beyond_the_journal_is_refused() {
    let home = Home::new();
    let desk = home.desk();
    let events = [event(1, opened(1, "ja")), Event { seq: u64::MAX, ..event(2, opened(2, "ja")) }];
    let refused = desk.receive(&events, None);
    assert!(matches!(refused, Err(StoreError::TooLarge)), "not {refused:?}");
    assert_eq!(desk.open_sessions().expect("read"), [], "and nothing of it is kept");
}

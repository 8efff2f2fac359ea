//! The lists against the domain's own fold, whatever happens and however it arrives.

mod kit;

use kit::{Home, event, lang, opened, person, rendered, revised, said, session};
use proptest::prelude::*;
use yiqiao_domain::event::Change;
use yiqiao_domain::session::{
    Clock, DeclineReason, Ending, FactField, FactSource, FactValue, OfferEnd, Origin, Priority,
    ReleaseCause, RingCard, Seat, Side, State, TurnBody,
};
use yiqiao_domain::{DeskId, Event, PersonId, Session, Stamp};
use yiqiao_store::{DeskStore, SessionRow};

/// What a random number makes happen. Not always sensible: the lists must agree
/// with the domain on anything that may be in a journal.
fn change(seq: u64, pick: u8) -> Change {
    let of = session(1);
    let who: PersonId = person(u128::from(pick % 3));
    let recent = u128::from(seq.saturating_sub(u64::from(pick % 5)));
    let seat = Seat::ALL[usize::from(pick / 34) % 4];
    match pick % 34 {
        0 => Change::InterpreterRequested { session: of, seat },
        1 | 2 => offered(seq, seat),
        3 => ended(recent, OfferEnd::Accepted, who),
        4 => ended(recent, OfferEnd::Declined { reason: DeclineReason::Other }, who),
        5 => ended(recent, OfferEnd::Expired, who),
        6 => Change::InterpreterJoined { session: of, person: who, seat },
        7 => Change::InterpreterLost { session: of, person: who, until: Stamp(9) },
        8 => Change::InterpreterBack { session: of, person: who },
        9 => Change::InterpreterReleased { session: of, person: who, cause: ReleaseCause::Lost },
        10 => Change::LanguageChanged { session: of, lang: lang("ko") },
        11 => Change::PrioritySet { session: of, priority: Priority::P1 },
        12..=14 => said(1, u128::from(seq), "ja", "財布を盗まれた"),
        15 => rendered(1, recent, "zh-CN", "钱包被偷了"),
        16 => revised(1, recent, Side::Said, "財布", "鞄を盗まれた"),
        17 => revised(1, recent, Side::Rendered, "钱包", "包被偷了"),
        18 => fact(FactField::Place, FactValue::Text("人民路 12 号".to_owned())),
        19 => fact(FactField::Place, FactValue::Text(" ".to_owned())),
        20 => fact(FactField::Category, FactValue::Choices(vec!["theft".to_owned()])),
        21 => Change::SessionHeld { session: of },
        22 => Change::SessionResumed { session: of },
        23 => Change::SessionEnded { session: of, ending: Ending::Completed },
        24 => Change::WrapUpStarted { session: of },
        25 => Change::RequestDropped { session: of, seat },
        26 => Change::SeatTaken { session: of, person: who, seat: Seat::Main },
        27 => Change::PartnerCalled { session: of, partner: "line".to_owned() },
        28 => Change::PartnerJoined { session: of, partner: "line".to_owned() },
        29 => Change::PartnerLeft { session: of, partner: "line".to_owned() },
        30 => Change::RelaySet { session: of, pivot: Some(lang("zh-CN")) },
        31 => {
            Change::SessionTakenOver { session: of, desk: DeskId(uuid::Uuid::nil()), person: who }
        }
        _ => Change::SessionClosed { session: of },
    }
}

fn offered(seq: u64, seat: Seat) -> Change {
    let desk = DeskId(uuid::Uuid::nil());
    let card = RingCard {
        lang: lang("ja"),
        seat,
        pivot: None,
        priority: Priority::P2,
        origin: Origin::Caller,
        categories: vec![],
        district: None,
        scene: vec![],
        phrases: vec![],
        waiting_since: Stamp(0),
        desk,
        call_taker: person(1),
    };
    let nth = u32::try_from(seq).expect("a small number");
    let (session, person, until, next) = (session(1), person(2), Stamp(9), None);
    Change::Offered { session, nth, seat, person, desk, until, next, card }
}

fn ended(nth: u128, end: OfferEnd, person: PersonId) -> Change {
    let nth = u32::try_from(nth).expect("a small number");
    Change::OfferEnded { session: session(1), nth, person, end }
}

fn fact(field: FactField, value: FactValue) -> Change {
    Change::FactSet { session: session(1), field, value, source: FactSource::Typed }
}

fn story(picks: &[u8]) -> Vec<Event> {
    let mut events = vec![event(1, opened(1, "ja"))];
    events.extend((2..).zip(picks).map(|(seq, pick)| event(seq, change(seq, *pick))));
    events
}

/// The line that the domain's fold stands for.
fn expected(events: &[Event]) -> SessionRow {
    let mut fold = Session::opened(&events[0]).expect("it begins a session");
    events[1..].iter().for_each(|event| fold.apply(event));
    let said = || fold.turns.iter().filter(|turn| !matches!(turn.body, TurnBody::System { .. }));
    let last = |wanted: fn(&Change) -> Option<PersonId>| {
        events.iter().rev().find_map(|event| wanted(&event.change))
    };
    let ended =
        events.iter().rev().find(|event| matches!(event.change, Change::SessionEnded { .. }));
    SessionRow {
        id: fold.id,
        opened_at: fold.opened_at,
        ended_at: ended.map(|event| event.at),
        closed: events.iter().any(|event| matches!(event.change, Change::SessionClosed { .. })),
        lang: fold.lang.clone(),
        origin: fold.origin,
        priority: fold.priority,
        call_taker: fold.call_taker,
        desk: fold.desk,
        interpreter: last(|change| match change {
            Change::OfferEnded { person, end, .. } if end.is_accepted() => Some(*person),
            Change::InterpreterJoined { person, .. } => Some(*person),
            _ => None,
        }),
        category: match fold.facts.get(&FactField::Category).map(|fact| &fact.value) {
            Some(FactValue::Choices(choices)) => choices.clone(),
            _ => vec![],
        },
        place: match fold.facts.get(&FactField::Place).map(|fact| &fact.value) {
            Some(FactValue::Text(text)) => Some(text.clone()),
            _ => None,
        },
        turns: u32::try_from(said().count()).expect("few"),
        corrected: u32::try_from(said().filter(|turn| !turn.revisions.is_empty()).count())
            .expect("few"),
        state: fold.state,
        ending: fold.ending,
        accepted_after_ms: fold.clocks.between_ms(Clock::Requested, Clock::Accepted),
    }
}

fn row(desk: &DeskStore) -> SessionRow {
    desk.session(session(1)).expect("read").expect("a session that was opened is listed")
}

fn words(desk: &DeskStore) -> Vec<yiqiao_store::SearchHit> {
    ["盗", "钱包", "被偷", "鞄"]
        .iter()
        .flat_map(|query| desk.search(query, 200, None).expect("found").hits)
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn line_agrees_with_the_fold(picks in prop::collection::vec(any::<u8>(), 0..40)) {
        let home = Home::new();
        let desk = home.desk();
        let events = story(&picks);
        for event in &events {
            desk.receive(std::slice::from_ref(event), None).expect("received");
        }
        prop_assert_eq!(row(&desk), expected(&events), "list and fold tell the same");
        let rings: Vec<_> = desk.open_offers().expect("read").iter().map(|event| event.seq).collect();
        let mut fold = Session::opened(&events[0]).expect("it begins a session");
        events[1..].iter().for_each(|event| fold.apply(event));
        let open: Vec<_> = fold
            .offers
            .iter()
            .filter(|offer| offer.end.is_none())
            .map(|offer| u64::from(offer.nth))
            .collect();
        prop_assert_eq!(rings, open, "and the same rings");
    }

    #[test]
    fn order_of_arrival_does_not_matter(
        events in prop::collection::vec(any::<u8>(), 0..30)
            .prop_map(|picks| story(&picks))
            .prop_shuffle(),
        page in 1_usize..6,
    ) {
        let (home, other) = (Home::new(), Home::new());
        let (desk, in_order) = (home.desk(), other.desk());
        for page in events.chunks(page) {
            desk.receive(page, None).expect("received");
        }
        let mut sorted = events;
        sorted.sort_by_key(|event| event.seq);
        in_order.receive(&sorted, None).expect("received");
        prop_assert_eq!(row(&desk), expected(&sorted), "the line is the same");
        prop_assert_eq!(desk.open_offers().expect("read"), in_order.open_offers().expect("read"));
        prop_assert_eq!(words(&desk), words(&in_order), "and so is what is found");
        in_order.rebuild().expect("rebuilt");
        prop_assert_eq!(row(&desk), row(&in_order), "also when worked out anew");
        prop_assert_eq!(words(&desk), words(&in_order), "with its words");
    }
}

#[test]
fn line_tells_a_whole_session() {
    let home = Home::new();
    let desk = home.desk();
    let of = session(1);
    let changes = vec![
        opened(1, "ja"),
        Change::InterpreterRequested { session: of, seat: Seat::Main },
        offered(3, Seat::Main),
        ended(3, OfferEnd::Accepted, person(2)),
        Change::InterpreterJoined { session: of, person: person(2), seat: Seat::Main },
        said(1, 6, "ja", "財布を盗まれた"),
        rendered(1, 6, "zh-CN", "钱包被偷了"),
        revised(1, 6, Side::Rendered, "钱包被偷了", "皮夹被偷了"),
        fact(FactField::Category, FactValue::Choices(vec!["theft".to_owned()])),
        fact(FactField::Place, FactValue::Text("人民路".to_owned())),
        Change::SessionEnded { session: of, ending: Ending::Completed },
        Change::InterpreterReleased { session: of, person: person(2), cause: ReleaseCause::Ended },
        Change::WrapUpStarted { session: of },
    ];
    let events: Vec<_> = (1..).zip(changes).map(|(seq, change)| event(seq, change)).collect();
    desk.receive(&events, Some(13)).expect("received");
    let row = row(&desk);
    assert_eq!(row, expected(&events), "list and fold tell the same");
    assert_eq!(row.state, State::WrapUp, "the record is being finished");
    assert_eq!(row.interpreter, Some(person(2)), "who interpreted is told after release");
    assert_eq!(row.accepted_after_ms, Some(2_000), "from the request to the acceptance");
    assert_eq!((row.turns, row.corrected), (1, 1), "one turn, corrected");
}

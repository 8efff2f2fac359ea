//! Nobody is available in the language: the session waits, and its desk is told
//! honestly what comes next.

use yiqiao_domain::policy::{PartnerLine, Relay};
use yiqiao_domain::session::{Priority, Rung, State};
use yiqiao_domain::{AlarmKind, Command, Presence, Shift, Tier};
use yiqiao_simulator::keys::{self, lang};

use super::story::{told, told_by_one_hub};

#[test]
fn waiting_sessions_are_queued_in_order() {
    told(|story| {
        let taker = story.call_taker();
        let busy = story.interpreter(&["en"]);
        let served = story.open(taker, "en");
        story.answer_at(busy);
        let first = story.open(taker, "en");
        story.advance_ms(1_000);
        let second = story.open(taker, "en");
        let outlooks = [first, second].map(|session| story.outlook(session).expect("waits"));
        assert_eq!(outlooks.clone().map(|o| o.position), [Some(1), Some(2)], "by their place");
        let handling = story.engine.policy().0.times.handle_ms;
        let expected = outlooks.map(|outlook| outlook.expect_ms);
        let honest = [Some(handling), Some(2 * handling)];
        assert_eq!(expected, honest, "place times handling time over one interpreter on shift");
        story.press(taker, keys::end(served));
        story.press(busy, keys::attest(served));
        assert_eq!(story.rings_for(busy), Some(first), "whoever is free is rung for the first");
        let second = story.outlook(second).and_then(|outlook| outlook.position);
        assert_eq!(second, Some(1), "and the next moves up");
    });
}

#[test]
fn nobody_on_shift_has_no_estimate() {
    told(|story| {
        let taker = story.call_taker();
        let away = story.interpreter(&["en"]);
        story.press(away, keys::presence(Presence::Away));
        let session = story.open(taker, "en");
        let outlook = story.outlook(session).expect("waits");
        assert_eq!(outlook.expect_ms, None, "there is nothing honest to say");
        assert_eq!(outlook.on_shift, 0, "nobody is there");
        assert!(outlook.rungs.is_empty(), "and no step of the ladder can be taken");
        let alarm = AlarmKind::NobodyOnShift { lang: lang("en") };
        assert!(story.has_alarm(&alarm), "a supervisor hears of it");
        story.press(away, keys::available());
        assert!(!story.has_alarm(&alarm), "until somebody is there");
    });
}

#[test]
fn last_one_to_leave_raises_the_alarm() {
    told(|story| {
        let taker = story.call_taker();
        let desk = story.interpreter(&["en"]);
        let session = story.open(taker, "en");
        story.decline(session);
        let alarm = AlarmKind::NobodyOnShift { lang: lang("en") };
        assert!(!story.has_alarm(&alarm), "somebody is on shift, though not for this caller");
        story.press(desk, keys::presence(Presence::Away));
        assert!(story.has_alarm(&alarm), "now nobody is, and somebody waits");
        story.press(taker, keys::end(session));
        assert!(!story.has_alarm(&alarm), "with nobody waiting it is no matter");
    });
}

#[test]
fn rungs_come_in_the_order_of_the_ladder() {
    told(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        story.set_policy(chief, |policy| {
            policy.relays = vec![Relay { lang: lang("ru"), pivots: vec![lang("fr"), lang("en")] }];
            policy.partners = vec![PartnerLine {
                id: "line-one".to_owned(),
                name: "Line One".to_owned(),
                number: "555 0100".to_owned(),
                langs: vec![lang("ru")],
            }];
        });
        story.interpreter(&["en"]);
        let french = story.interpreter(&["fr"]);
        story.relay_interpreter("ru", "fr");
        story.relay_interpreter("ru", "en");
        story.press(french, keys::presence(Presence::Break));
        let session = story.open(taker, "ru");
        let partner = Rung::Partner {
            id: "line-one".to_owned(),
            name: "Line One".to_owned(),
            number: "555 0100".to_owned(),
        };
        let ladder = [
            Rung::Relay { pivot: lang("fr"), ready: false },
            Rung::Relay { pivot: lang("en"), ready: true },
            partner,
        ];
        let told = story.outlook(session).expect("waits").rungs;
        assert_eq!(told, ladder, "pivots as the policy has them, with who is free, then partners");
    });
}

#[test]
fn people_on_call_are_rung_by_themselves() {
    told(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        let waits_at_home = story.interpreter(&["en"]);
        let on_duty = story.interpreter(&["en"]);
        let person = story.person_at(waits_at_home);
        let (from, to) = (story.now, story.now.plus_ms(3_600_000));
        let shifts = vec![Shift { person, from, to, tier: Tier::OnCall }];
        story.press(chief, Command::SetRoster { shifts });
        let first = story.open(taker, "en");
        assert_eq!(story.rings_for(on_duty), Some(first), "who is on duty goes first");
        let second = story.open(taker, "en");
        assert_eq!(story.rings_for(waits_at_home), Some(second), "then, unasked, who is on call");
    });
}

#[test]
fn ladder_tells_who_is_on_call() {
    told(|story| {
        let (taker, chief) = (story.call_taker(), story.supervisor());
        let desk = story.interpreter(&["en"]);
        let (person, from) = (story.person_at(desk), story.now);
        let to = from.plus_ms(3_600_000);
        let shifts = vec![Shift { person, from, to, tier: Tier::OnCall }];
        story.press(chief, Command::SetRoster { shifts });
        let session = story.open(taker, "en");
        story.decline(session);
        let rungs = story.outlook(session).expect("waits").rungs;
        assert_eq!(rungs.first(), Some(&Rung::OnCall { free: 1 }), "the first step of the ladder");
    });
}

#[test]
fn dropped_request_goes_on_with_phrases() {
    told(|story| {
        let taker = story.call_taker();
        let session = story.open_as(taker, "en", Priority::P3);
        let seat = yiqiao_domain::session::Seat::Main;
        story.press(taker, Command::DropRequest { session, seat });
        assert_eq!(story.state(session), State::PhrasesOnly, "phrases carry the talk");
        let desk = story.interpreter(&["en"]);
        assert_eq!(story.rings_for(desk), None, "nobody is looked for");
        story.press(taker, Command::RequestInterpreter { session });
        assert_eq!(story.rings_for(desk), Some(session), "until somebody is asked for again");
    });
}

#[test]
fn last_one_to_leave_during_a_ring_raises_the_alarm() {
    told_by_one_hub(|story| {
        let taker = story.call_taker();
        let desk = story.interpreter(&["en"]);
        let session = story.open(taker, "en");
        story.press(desk, keys::presence(Presence::Away));
        let alarm = AlarmKind::NobodyOnShift { lang: lang("en") };
        story.decline(session);
        assert!(story.has_alarm(&alarm), "the ring is over, and nobody is left");
    });
}

#[test]
fn last_one_to_give_up_a_language_raises_the_alarm() {
    told(|story| {
        let taker = story.call_taker();
        let desk = story.interpreter(&["en"]);
        story.press(desk, keys::presence(Presence::Break));
        story.open(taker, "en");
        let alarm = AlarmKind::NobodyOnShift { lang: lang("en") };
        assert!(!story.has_alarm(&alarm), "they may be back from their break");
        story.change(desk, |person| person.skills[0].lang = lang("fr"));
        assert!(story.has_alarm(&alarm), "nobody is there who speaks it now");
    });
}

//! What the hub is told in a frame that no desk would send, and what a desk is
//! asked for that no screen would ask.

use tokio_tungstenite::tungstenite::Message;
use yiqiao_app::Enrolment;
use yiqiao_app::view::*;
use yiqiao_domain::command::Assistance;
use yiqiao_domain::limit::TEXT_CHARS_MAX;
use yiqiao_domain::session::{Caller, FactField, FactValue, Origin, Priority};
use yiqiao_domain::{Command, CommandId, Envelope, Lang, Refusal, Role, SessionId};
use yiqiao_link::limit::{FRAME_TO_HUB_BYTES_MAX, OVERSIZE_READ_FACTOR};
use yiqiao_link::{ClosingCode, Outcome, ToDesk, ToHub};

use crate::seat::{Demo, Seat, host, opening, refusal, speaking};
use crate::wire::{Wire, hello};

/// One more call-taker's desk of the centre, as only its invitation knows it.
fn invited(supervisor: &Seat) -> Enrolment {
    let invitation = supervisor.application.invite(InviteRequest {
        person_name: "Test".to_owned(),
        desk_label: "99".to_owned(),
        role: Role::CallTaker,
        skills: Vec::new(),
    });
    Enrolment::from_invitation(&invitation.unwrap().invitation).unwrap()
}

fn assert_nothing_happened(supervisor: &Seat) {
    let sessions = supervisor.desk().sessions_view(&SessionsRequest { after: None }).unwrap();
    assert!(sessions.rows.is_empty(), "a bad frame changes nothing");
}

#[test]
fn wrong_and_oversized_frames_are_closed_with_a_code_and_hurt_nobody_else() {
    let demo = Demo::make();
    let supervisor = Seat::open(&demo.supervisor, &demo.runtime);
    let call_taker = Seat::open(&demo.call_taker, &demo.runtime);
    let enrolment = invited(&supervisor);
    let long = |bytes| Message::text("x".repeat(bytes));
    let cases = [
        (Message::text("hello"), ClosingCode::BadFrame),
        (Message::text("{".repeat(50_000)), ClosingCode::BadFrame),
        (Message::text("[".repeat(50_000)), ClosingCode::BadFrame),
        (Message::binary(vec![0, 159, 146, 150]), ClosingCode::BadFrame),
        (Message::text(r#"{"v":1,"kind":"greeting"}"#), ClosingCode::BadFrame),
        (Message::text(r#"{"v":1,"kind":"command"}"#), ClosingCode::BadFrame),
        (Message::text(hello(&enrolment).encode()), ClosingCode::BadFrame),
        (Message::text(r#"{"v":7,"kind":"hello"}"#), ClosingCode::WrongVersion),
        (long(FRAME_TO_HUB_BYTES_MAX + 1), ClosingCode::TooLarge),
    ];
    demo.runtime.block_on(async {
        for (message, code) in cases {
            let what = format!("{:.40}…", message.to_text().unwrap_or("bytes"));
            let mut wire = Wire::admitted(&enrolment).await;
            wire.say_raw(message).await;
            assert_eq!(wire.closing().await, code, "{what} is refused by name");
        }
        // Of a frame this large the hub reads no more than it must: the code is told
        // if the line still carries it, and the line is gone in any case.
        let mut wire = Wire::admitted(&enrolment).await;
        let flood = long(FRAME_TO_HUB_BYTES_MAX * OVERSIZE_READ_FACTOR + 1);
        assert!(
            matches!(wire.cut_off(flood).await, None | Some(ClosingCode::TooLarge)),
            "a flood ends the line, and with no other code"
        );
        let mut stranger = Wire::open(&enrolment).await;
        let secret = "not the secret".to_owned();
        stranger.say(&hello(&Enrolment { secret, ..enrolment.clone() })).await;
        assert_eq!(stranger.closing().await, ClosingCode::Unenrolled, "a secret proves a desk");
    });
    assert_nothing_happened(&supervisor);
    call_taker.until_up();
    let session = call_taker.talk(2);
    call_taker.until_sent();
    assert_eq!(call_taker.lines(session).len(), 2, "the others work as before");
}

#[test]
fn an_unknown_language_is_refused_at_the_hub_too() {
    let demo = Demo::make();
    let supervisor = Seat::open(&demo.supervisor, &demo.runtime);
    let enrolment = invited(&supervisor);
    let id = CommandId(host().fresh_id());
    let command = Command::OpenSession {
        session: SessionId(host().fresh_id()),
        origin: Origin::Caller,
        lang: Lang::parse("tlh").unwrap(),
        assistance: Assistance::Interpreter,
        priority: Priority::P1,
        caller: Caller::default(),
    };
    let outcome = demo.runtime.block_on(async {
        let mut wire = Wire::admitted(&enrolment).await;
        let desk_at = host().now();
        wire.say(&ToHub::Command(Envelope { id, desk_at, command })).await;
        loop {
            if let ToDesk::Done { command, outcome } = wire.hear().await
                && command == id
            {
                return outcome;
            }
        }
    });
    assert_eq!(outcome, Outcome::Refused { code: Refusal::UnknownLanguage });
    assert_nothing_happened(&supervisor);
}

#[test]
fn a_desk_refuses_what_cannot_be_and_keeps_nothing_of_it() {
    let demo = Demo::make();
    let call_taker = Seat::open(&demo.call_taker, &demo.runtime);
    let desk = call_taker.desk();
    for lang in ["tlh", "zh-CN", "", "??", "a-very-long-tag-that-is-no-language-of-anybody"] {
        assert_eq!(refusal(desk.open_session(opening(lang))), "unknown-language", "{lang}");
    }
    let mut bad_fact = opening("en");
    bad_fact.facts = vec![(FactField::District, FactValue::Count(7))];
    assert_eq!(refusal(desk.open_session(bad_fact)), "bad-fact");
    assert_eq!(call_taker.view().queued, 0, "nothing waits to be sent");
    assert_eq!(call_taker.view().current, None, "and nothing is shown");

    let session = call_taker.talk(1);
    let before = (call_taker.view().queued, call_taker.lines(session));
    let too_long = "x".repeat(TEXT_CHARS_MAX + 1);
    assert_eq!(refusal(desk.speak(speaking(session, "en", &too_long))), "text-too-long");
    assert_eq!(refusal(desk.speak(speaking(session, "en", " \n"))), "text-empty");
    assert_eq!(refusal(desk.speak(speaking(session, "tlh", "x"))), "unknown-language");
    let lang = "xx".to_owned();
    let change = ChangeLanguageRequest { session, lang };
    assert_eq!(refusal(desk.change_language(change)), "unknown-language");
    let nowhere = SessionId(host().fresh_id());
    assert_eq!(refusal(desk.speak(speaking(nowhere, "en", "x"))), "unknown-session");
    let after = Some("no mark".to_owned());
    assert_eq!(refusal(desk.sessions_view(&SessionsRequest { after })), "bad-page");
    assert_eq!(refusal(desk.dismiss_refused("no command")), "bad-form");
    assert_eq!((call_taker.view().queued, call_taker.lines(session)), before);
}

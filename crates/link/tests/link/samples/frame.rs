//! One sample of every frame, named as its golden file.

use yiqiao_domain::{Envelope, Refusal, Role};
use yiqiao_link::{ClosingCode, Hello, Lane, Outcome, ToDesk, ToHub};

use super::{at, change, command, id, lang};

pub fn hello(cursor: u64) -> Hello {
    Hello { desk: id(0xd1), secret: "not-a-secret".into(), cursor, app: "0.1.0".into() }
}

pub fn to_hub() -> Vec<(String, ToHub)> {
    let mut frames = vec![
        ("to-hub.hello".to_owned(), ToHub::Hello(hello(41))),
        ("to-hub.heartbeat".to_owned(), ToHub::Heartbeat { at: at(0) }),
    ];
    frames.extend(command::all().into_iter().map(|command| {
        let name = format!("command.{}", kind(&command));
        (name, ToHub::Command(Envelope { id: id(0xc0), desk_at: at(0), command }))
    }));
    frames
}

pub fn to_desk() -> Vec<(String, ToDesk)> {
    let done = |outcome| ToDesk::Done { command: id(0xc0), outcome };
    let lane = Lane { lang: lang("ar"), free: 2, on_shift: 3, waiting: 1, expect_ms: Some(9_000) };
    let frames = [
        (
            "welcome",
            ToDesk::Welcome {
                centre: id(0xce),
                name: "示例中心".into(),
                demo: true,
                head: 42,
                hub_at: at(0),
                person: id(0xe1),
                role: Role::CallTaker,
            },
        ),
        ("events", ToDesk::Events { events: change::all().split_off(30), cursor: Some(42) }),
        ("events-without-cursor", ToDesk::Events { events: vec![], cursor: None }),
        ("done-accepted", done(Outcome::Accepted { seq: 42 })),
        ("done-refused", done(Outcome::Refused { code: Refusal::OfferOver })),
        ("done-unavailable", done(Outcome::Unavailable)),
        ("live", ToDesk::Live { lanes: vec![lane], outlooks: vec![outlook()] }),
        ("heartbeat", ToDesk::Heartbeat { at: at(0), cursor: 42 }),
        ("closing", ToDesk::Closing { code: ClosingCode::HubStopping }),
    ];
    let frames = frames.into_iter().map(|(name, frame)| (format!("to-desk.{name}"), frame));
    let changes = change::all().into_iter().map(|event| {
        let name = format!("change.{}", kind(&event.change));
        (name, ToDesk::Events { events: vec![event], cursor: None })
    });
    frames.chain(changes).collect()
}

/// The kind of a command or change, as the wire writes it.
pub fn kind<T: serde::Serialize>(of: &T) -> String {
    let value = serde_json::to_value(of).expect("samples serialise");
    value["kind"].as_str().expect("commands and changes have a kind").to_owned()
}

fn outlook() -> yiqiao_domain::session::Outlook {
    use yiqiao_domain::session::{Outlook, Rung};
    let pivot = yiqiao_domain::Lang::parse("en").expect("a well-formed tag");
    Outlook {
        session: super::id(0x5f),
        position: Some(2),
        expect_ms: Some(160_000),
        on_shift: 3,
        yield_asked: false,
        rungs: vec![
            Rung::OnCall { free: 1 },
            Rung::Relay { pivot, ready: true },
            Rung::Partner {
                id: "line-a".to_owned(),
                name: "Partner line A".to_owned(),
                number: "+44 7700 900101".to_owned(),
            },
        ],
    }
}

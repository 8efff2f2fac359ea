//! Whatever bytes arrive: an answer, never a panic.

use proptest::prelude::*;
use yiqiao_link::limit::{EVENTS_PER_FRAME_MAX, FRAME_TO_DESK_BYTES_MAX, FRAME_TO_HUB_BYTES_MAX};
use yiqiao_link::{ClosingCode, FrameError, ToDesk, ToHub};

fn golden_texts() -> Vec<String> {
    let hub = crate::samples::frame::to_hub().into_iter().map(|(_, frame)| frame.encode());
    let desk =
        crate::samples::frame::to_desk().into_iter().map(|(_, frame)| frame.encode().to_string());
    hub.chain(desk).collect()
}

proptest! {
    #[test]
    fn any_text_gets_an_answer(text in "\\PC{0,200}") {
        prop_assert!(ToHub::decode(&text).is_err(), "no random text is a frame");
        prop_assert!(ToDesk::decode(&text).is_err(), "no random text is a frame");
    }

    #[test]
    fn any_bytes_get_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let text = String::from_utf8_lossy(&bytes);
        prop_assert!(ToHub::decode(&text).is_err(), "no random bytes are a frame");
        prop_assert!(ToDesk::decode(&text).is_err(), "no random bytes are a frame");
    }

    #[test]
    fn mutated_frames_read_as_a_frame_or_get_a_code(
        frame in prop::sample::select(golden_texts()),
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 1..8),
    ) {
        let mut bytes = frame.into_bytes();
        for (place, byte, edit) in edits {
            let i = place.index(bytes.len().max(1)).min(bytes.len().saturating_sub(1));
            match edit {
                _ if bytes.is_empty() => bytes.push(byte),
                0 => bytes[i] = byte,
                1 => bytes.insert(i, byte),
                2 => drop(bytes.remove(i)),
                _ => bytes.truncate(i),
            }
        }
        let text = String::from_utf8_lossy(&bytes);
        // A change inside a text may leave a frame; everything else has a code.
        if let Err(error) = ToHub::decode(&text) {
            prop_assert!(!error.closing().code().is_empty(), "every refusal has a code");
        }
        if let Err(error) = ToDesk::decode(&text) {
            prop_assert!(!error.closing().code().is_empty(), "every refusal has a code");
        }
    }
}

#[test]
fn refusals_name_their_reason() {
    let cases = [
        ("", FrameError::NotAFrame),
        ("[]", FrameError::NotAFrame),
        (r#"{"kind":"heartbeat","at":1}"#, FrameError::NotAFrame),
        (r#"{"v":"1","kind":"heartbeat","at":1}"#, FrameError::NotAFrame),
        (r#"{"v":1,"v":1,"kind":"heartbeat","at":1}"#, FrameError::NotAFrame),
        (r#"{"v":2,"kind":"greeting"}"#, FrameError::WrongVersion),
        (r#"{"v":2}"#, FrameError::WrongVersion),
        (r#"{"v":1}"#, FrameError::UnknownKind),
        (r#"{"v":1,"kind":"greeting"}"#, FrameError::UnknownKind),
        (r#"{"v":1,"kind":"welcome"}"#, FrameError::UnknownKind),
        (r#"{"v":1,"kind":"heartbeat"}"#, FrameError::BadBody),
        (r#"{"v":1,"kind":"heartbeat","at":"now"}"#, FrameError::BadBody),
    ];
    for (text, error) in cases {
        assert_eq!(ToHub::decode(text), Err(error), "{text} is refused for what is wrong with it");
    }
}

#[test]
fn unknown_fields_are_ignored() {
    let text = r#"{"colour":"red","v":1,"kind":"heartbeat","at":7,"more":{"deep":[1,2]}}"#;
    let read = ToHub::decode(text);
    assert!(matches!(read, Ok(ToHub::Heartbeat { .. })), "a newer desk may say more: {read:?}");
}

#[test]
fn deep_nesting_is_refused() {
    let text = format!(r#"{{"v":1,"kind":"heartbeat","at":{}"#, "[".repeat(20_000));
    assert_eq!(ToHub::decode(&text), Err(FrameError::NotAFrame), "depth must not end the program");
}

#[test]
fn frames_over_their_limit_are_refused_unread() {
    let long =
        |bytes| format!(r#"{{"v":1,"kind":"heartbeat","at":1,"x":"{}"}}"#, "x".repeat(bytes));
    assert_eq!(ToHub::decode(&long(FRAME_TO_HUB_BYTES_MAX)), Err(FrameError::TooLarge));
    assert_eq!(ToDesk::decode(&long(FRAME_TO_DESK_BYTES_MAX)), Err(FrameError::TooLarge));
    assert_eq!(FrameError::TooLarge.closing(), ClosingCode::TooLarge, "the desk is told why");
}

#[test]
fn many_events_become_pages_that_desks_read() {
    let event = crate::samples::change::all().remove(0);
    let events = |n: u64| {
        (1..=n)
            .map(|seq| {
                let mut e = event.clone();
                e.seq = seq;
                e
            })
            .collect()
    };
    let too_many = ToDesk::Events { events: events(EVENTS_PER_FRAME_MAX as u64 + 1), cursor: None };
    let refused = ToDesk::decode(&too_many.encode());
    assert_eq!(refused, Err(FrameError::TooLarge), "one frame holds so many events and no more");

    let pages = ToDesk::Events { events: events(1_000), cursor: Some(1_000) }.encode_pages();
    assert_pages(&pages, 1_000);
}

#[test]
fn large_events_become_pages_that_desks_read() {
    let mut event = crate::samples::change::all().remove(0);
    if let yiqiao_domain::Change::CentreFounded { name, .. } = &mut event.change {
        *name = "长".repeat(10_000);
    }
    let events = (1..=200)
        .map(|seq| {
            let mut e = event.clone();
            e.seq = seq;
            e
        })
        .collect();
    let pages = ToDesk::Events { events, cursor: Some(200) }.encode_pages();
    assert!(pages.len() > 5, "six megabytes do not fit one frame");
    assert_pages(&pages, 200);
}

/// All events come once and in order, and only the last page carries the cursor.
fn assert_pages(pages: &[std::sync::Arc<str>], last: u64) {
    let mut seqs = Vec::new();
    for (i, page) in pages.iter().enumerate() {
        let Ok(ToDesk::Events { events, cursor }) = ToDesk::decode(page) else {
            panic!("every page is a frame that a desk reads");
        };
        let expected = (i + 1 == pages.len()).then_some(last);
        assert_eq!(cursor, expected, "the cursor comes when all before it has come");
        seqs.extend(events.iter().map(|event| event.seq));
    }
    assert_eq!(seqs, (1..=last).collect::<Vec<_>>(), "no event is lost, doubled or moved");
}

#[test]
fn a_hello_does_not_print_its_secret() {
    let hello = ToHub::Hello(crate::samples::frame::hello(1));
    assert!(!format!("{hello:?}").contains("not-a-secret"), "secrets stay out of logs");
}

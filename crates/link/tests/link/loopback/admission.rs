//! Who gets in, and who does not.

use yiqiao_domain::event::DownCause;
use yiqiao_link::{ClosingCode, Hello, Limits, LinkState, Target, ToDesk, ToHub};

use super::desk::Connected;
use super::hub::{Hub, Note, Running};
use super::wire::{Wire, hello};
use super::{patiently, until};
use crate::samples::frame;

#[tokio::test]
async fn an_enrolled_desk_is_welcome() {
    let running = Running::start(Hub::with_journal(3), Limits::default());
    let mut wire = Wire::open(&running).await;
    wire.say(&hello(1, 3)).await;
    let welcome = wire.hear().await;
    assert!(
        matches!(welcome, ToDesk::Welcome { head: 3, .. }),
        "the answer to a good hello is a welcome, not {welcome:?}"
    );
}

#[tokio::test]
async fn an_unenrolled_desk_is_refused() {
    let running = Running::start(Hub::with_journal(0), Limits::default());
    let mut wire = Wire::open(&running).await;
    let stranger = Hello { secret: "wrong".into(), ..frame::hello(0) };
    wire.say(&ToHub::Hello(stranger)).await;
    assert_eq!(wire.closing().await, ClosingCode::Unenrolled, "without its secret no desk gets in");
}

#[tokio::test]
async fn a_refused_client_says_so_and_does_not_press_on() {
    let running = Running::start(Hub::with_journal(0), Limits::default());
    let target = Target {
        addr: running.addr.to_string(),
        authority: running.authority.certificate_der().to_vec(),
    };
    let mut desk = Connected::start_to(1, target, "wrong", Limits::default());
    let code = desk
        .link("a refusal", |state| match state {
            LinkState::Refused(code) => Some(*code),
            _ => None,
        })
        .await;
    assert_eq!(code, ClosingCode::Unenrolled, "the person learns why the desk is not let in");
    desk.client.wake();
    desk.client.stop();
    let next = desk.link("the end", |state| Some(state.clone())).await;
    assert!(matches!(next, LinkState::Down { .. }), "a key press does not renew a refused attempt");
}

#[tokio::test]
async fn a_desk_that_connects_again_replaces_itself() {
    let mut running = Running::start(Hub::with_journal(0), Limits::default());
    let mut first = Wire::admitted(&running, 1, 0).await;
    let _second = Wire::admitted(&running, 1, 0).await;
    assert_eq!(first.closing().await, ClosingCode::Replaced, "a desk has one connection");
    let mut order = Vec::new();
    until(&mut running.notes, "the first to be detached", |note| {
        order.push(note.clone());
        matches!(note, Note::Detached(..)).then_some(())
    })
    .await;
    let [Note::Attached(one), Note::Attached(two), Note::Detached(gone, DownCause::Closed)] =
        order[..]
    else {
        panic!("the new connection is attached before the former is detached: {order:?}");
    };
    assert_eq!(gone, one, "it is the former connection that goes");
    assert_ne!(one, two, "connections have names of their own");
}

#[tokio::test]
async fn a_full_hub_says_so() {
    let limits = Limits { connections: 1, ..Limits::default() };
    let running = Running::start(Hub::with_journal(0), limits);
    let _first = Wire::admitted(&running, 1, 0).await;
    let mut second = Wire::open(&running).await;
    second.say(&hello(2, 0)).await;
    assert_eq!(second.closing().await, ClosingCode::Full, "a desk is told that there is no place");
}

#[tokio::test]
async fn a_desk_may_come_back_to_a_full_hub() {
    let limits = Limits { connections: 1, ..Limits::default() };
    let running = Running::start(Hub::with_journal(0), limits);
    let mut first = Wire::admitted(&running, 1, 0).await;
    let _again = Wire::admitted(&running, 1, 0).await;
    assert_eq!(
        first.closing().await,
        ClosingCode::Replaced,
        "a desk's lost connection does not keep it out"
    );
}

#[tokio::test]
async fn a_stopping_hub_tells_its_desks() {
    let mut running = Running::start(Hub::with_journal(0), Limits::default());
    let mut desk = Wire::admitted(&running, 1, 0).await;
    let mut stranger = Wire::open(&running).await;
    running.stop();
    assert_eq!(
        desk.closing().await,
        ClosingCode::HubStopping,
        "a desk knows that the hub will be back"
    );
    assert_eq!(
        stranger.closing().await,
        ClosingCode::HubStopping,
        "so does one that was coming in"
    );
    drop((desk, stranger));
    let served = patiently("the hub to end", &mut running.served).await;
    assert!(matches!(served, Ok(Ok(()))), "a stopped hub ends in order: {served:?}");
    let cause = until(&mut running.notes, "the desk to be detached", |note| match note {
        Note::Detached(_, cause) => Some(*cause),
        _ => None,
    })
    .await;
    assert_eq!(cause, DownCause::HubRestarted, "it was not the desk that went away");
}

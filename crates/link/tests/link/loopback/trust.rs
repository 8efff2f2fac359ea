//! Whom a desk believes.

use yiqiao_link::{Authority, Limits, LinkState, Target, Trouble};

use super::desk::Connected;
use super::hub::{Hub, Running};
use super::wire::tls;

#[tokio::test]
async fn a_hub_of_another_authority_is_not_believed() {
    let running = Running::start(Hub::with_journal(0), Limits::default());
    let other = Authority::found("示例中心").expect("an authority can be made");
    let target =
        Target { addr: running.addr.to_string(), authority: other.certificate_der().to_vec() };
    let mut desk = Connected::start_to(1, target, "not-a-secret", Limits::default());
    let why = desk
        .link("trouble", |state| match state {
            LinkState::Down { why, .. } => Some(*why),
            LinkState::Up => panic!("a hub with a foreign certificate must not be believed"),
            _ => None,
        })
        .await;
    assert_eq!(
        why,
        Trouble::Untrusted,
        "the same name is not enough: the key must be the centre's"
    );
}

#[tokio::test]
async fn older_tls_is_refused() {
    let running = Running::start(Hub::with_journal(0), Limits::default());
    let old = tls(&running, &rustls::version::TLS12).await;
    assert!(old.is_err(), "TLS 1.2 is not spoken");
    let new = tls(&running, &rustls::version::TLS13).await;
    assert!(new.is_ok(), "TLS 1.3 is: {new:?}");
}

#[tokio::test]
async fn a_restored_authority_issues_for_the_same_desks() {
    let mut running = Running::start(Hub::with_journal(0), Limits::default());
    let stored = running.authority.to_pem();
    running.stop();
    let restored = Authority::from_pem(&stored).expect("what was stored can be read");
    let identity = restored.issue_server(&["127.0.0.1".into(), "hub.example".into()]);
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
    let addr = listener.local_addr().expect("a bound listener has an address");
    let identity = identity.expect("a restored authority can issue");
    let (hub, _notes) = Hub::with_journal(0);
    let hub = std::sync::Arc::new(hub);
    tokio::spawn(yiqiao_link::serve(
        listener,
        identity,
        hub,
        Limits::default(),
        std::future::pending(),
    ));
    let target =
        Target { addr: addr.to_string(), authority: running.authority.certificate_der().to_vec() };
    let mut desk = Connected::start_to(1, target, "not-a-secret", Limits::default());
    desk.up().await;
}

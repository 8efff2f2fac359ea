//! First run by hand: one window hosts a centre, another joins it.

use yiqiao_tests::window::{Desk, binary};

const PASSPHRASE: &str = "eine lange Nacht im Winter";

#[tokio::test(flavor = "multi_thread")]
async fn a_centre_is_hosted_and_joined_by_hand() {
    let folder = tempfile::tempdir().unwrap();
    let desk = binary("yiqiao").unwrap();
    let host = Desk::open(&desk, &folder.path().join("host")).await.unwrap();
    host.see("setup-host").await.unwrap();
    host.click("setup-host").await.unwrap();
    host.fill("setup-centre", "测试中心").await.unwrap();
    host.fill("setup-person", "值班员").await.unwrap();
    host.fill("setup-desk", "01").await.unwrap();
    choose(&host, "setup-role-supervisor").await;
    host.fill("setup-passphrase", "short").await.unwrap();
    host.fill("setup-passphrase-again", "short").await.unwrap();
    host.click("setup-submit").await.unwrap();
    assert!(host.ask("desk_view", serde_json::Value::Null).await.is_err(), "a weak one is refused");
    clear(&host, "setup-passphrase").await;
    clear(&host, "setup-passphrase-again").await;
    host.fill("setup-passphrase", PASSPHRASE).await.unwrap();
    host.fill("setup-passphrase-again", PASSPHRASE).await.unwrap();
    host.click("setup-submit").await.unwrap();
    host.see("tab-board").await.unwrap();

    host.click("invite").await.unwrap();
    host.fill("invite-person", "接警员").await.unwrap();
    host.fill("invite-desk", "12").await.unwrap();
    choose(&host, "invite-role-call-taker").await;
    host.click("invite-submit").await.unwrap();
    host.see("invitation").await.unwrap();
    let read = "const at = document.querySelector('[data-testid=invitation]'); \
        return at.value ?? at.querySelector('textarea, input')?.value ?? at.innerText";
    let invitation = host.execute(read, Vec::new()).await.unwrap();
    let invitation = invitation.as_str().unwrap().trim().to_owned();
    assert!(invitation.starts_with("yiqiao1."), "an invitation is shown");

    let guest = Desk::open(&desk, &folder.path().join("guest")).await.unwrap();
    guest.see("setup-join").await.unwrap();
    guest.click("setup-join").await.unwrap();
    guest.fill("setup-invitation", &invitation).await.unwrap();
    guest.fill("setup-passphrase", PASSPHRASE).await.unwrap();
    guest.fill("setup-passphrase-again", PASSPHRASE).await.unwrap();
    guest.click("setup-submit").await.unwrap();
    guest.see("lang-en").await.unwrap();
    guest
        .until("the line is up", "document.querySelector('[data-testid=link][data-state=online]')")
        .await
        .unwrap();
    guest.read("接警员").await.unwrap();
}

/// Chooses a radio by its test id.
async fn choose(window: &Desk, id: &str) {
    window.see(id).await.unwrap();
    let script = format!(
        "const at = document.querySelector('[data-testid={id}]'); \
         (at.matches('input') ? at : at.querySelector('input')).click()"
    );
    window.execute(&script, Vec::new()).await.unwrap();
}

async fn clear(window: &Desk, id: &str) {
    let css = format!("input[data-testid='{id}'], [data-testid='{id}'] input");
    window.see_css(&css).await.unwrap().clear().await.unwrap();
}

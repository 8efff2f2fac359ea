//! Two renditions of one turn: the hub keeps the first; the second's words stand
//! nowhere else and must not vanish.

use yiqiao_app::view::*;
use yiqiao_app::{DEMO_PASSPHRASE, Enrolment, Folder, MasterKey};
use yiqiao_domain::command::Assistance;
use yiqiao_domain::session::{Fidelity, State, Voice};
use yiqiao_domain::{Command, CommandId, Envelope, Lang, Presence, SessionId, TurnId};
use yiqiao_link::{Outcome, ToDesk, ToHub};
use yiqiao_store::DeskStore;

use crate::seat::{Demo, Seat, host, opening, speaking};
use crate::wire::Wire;

const MEMBERSHIP_FILE: &str = "membership.db";

/// The desk's own membership, read before anybody holds the folder.
fn membership(demo: &Demo) -> Enrolment {
    let folder = Folder::open(&demo.interpreter).unwrap();
    let master =
        MasterKey::derive(DEMO_PASSPHRASE, &folder.settings().unwrap().salt().unwrap()).unwrap();
    let key = master.file_key(MEMBERSHIP_FILE);
    let store = DeskStore::open(&folder.file(MEMBERSHIP_FILE), &key).unwrap();
    serde_json::from_str(&store.setting("enrolment").unwrap().unwrap()).unwrap()
}

fn rendering(session: SessionId, turn: TurnId, text: &str) -> Command {
    Command::Interpret {
        session,
        turn,
        voice: Voice::Caller,
        source_lang: Lang::parse("en").unwrap(),
        source_text: None,
        lang: Lang::working(),
        text: text.to_owned(),
        fidelity: Fidelity::Verbatim,
    }
}

#[test]
fn the_words_of_a_second_rendition_are_kept_and_shown() {
    let demo = Demo::make();
    let enrolment = membership(&demo);
    let _supervisor = Seat::open(&demo.supervisor, &demo.runtime);
    let call_taker = Seat::open(&demo.call_taker, &demo.runtime);
    let interpreter = Seat::open(&demo.interpreter, &demo.runtime);
    let presence = Presence::Available;
    interpreter.desk().set_presence(SetPresenceRequest { presence }).unwrap();
    let assistance = Assistance::Interpreter;
    let request = OpenSessionRequest { assistance, ..opening("en") };
    let session = call_taker.desk().open_session(request).unwrap().session;
    let ring = interpreter.until("the ring", |desk| desk.desk_view().unwrap().ring);
    let accept = AcceptOfferRequest { session, nth: ring.nth };
    interpreter.desk().accept_offer(accept).unwrap();
    call_taker.desk().speak(speaking(session, "en", "Help")).unwrap();
    let turn = interpreter.until("the turn", |desk| {
        let view = desk.session_view(session).ok()?;
        let waits = view.turns.iter().find(|turn| turn.service_side.pending)?;
        (view.head.state == State::Connected).then_some(waits.id)
    });
    interpreter.until_sent();

    let desk = interpreter.desk();
    desk.set_cable(false);
    interpreter.until("the line down", |desk| {
        (desk.desk_view().unwrap().link.state == LinkStateView::Down).then_some(())
    });
    desk.act(rendering(session, turn, "second")).unwrap();
    let id = CommandId(host().fresh_id());
    let outcome = demo.runtime.block_on(async {
        let mut wire = Wire::admitted(&enrolment).await;
        let command = rendering(session, turn, "first");
        wire.say(&ToHub::Command(Envelope { id, desk_at: host().now(), command })).await;
        loop {
            if let ToDesk::Done { command, outcome } = wire.hear().await
                && command == id
            {
                return outcome;
            }
        }
    });
    assert!(matches!(outcome, Outcome::Accepted { .. }), "the first stands: {outcome:?}");
    desk.set_cable(true);
    interpreter.until_sent();
    let refused = interpreter.view().refused;
    let words: Vec<_> = refused.iter().filter_map(|one| one.text.as_deref()).collect();
    assert_eq!(words, ["second"], "what was said is kept, and the person is told");
}

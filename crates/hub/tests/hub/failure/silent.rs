//! The caller cannot speak safely: keys and text only.

use yiqiao_domain::{Command, Refusal};
use yiqiao_simulator::keys;

use super::story::told;

#[test]
fn silent_mode_outlives_interpreters_and_crashes() {
    told(|story| {
        let taker = story.call_taker();
        let desk = story.interpreter(&["en"]);
        let session = story.open(taker, "en");
        story.press(taker, Command::SetSilent { session, silent: true });
        let again = story.try_press(taker, Command::SetSilent { session, silent: true });
        assert_eq!(again, Err(Refusal::NothingToChange), "it is silent already");
        story.answer_at(desk);
        story.lose(desk);
        assert!(story.session(session).silent, "whoever comes on must know it");
        story.comes_back(desk);
        story.press(taker, Command::SetSilent { session, silent: false });
        assert!(!story.session(session).silent, "until they can speak again");
        story.press(taker, keys::end(session));
        let over = story.try_press(taker, Command::SetSilent { session, silent: true });
        assert_eq!(over, Err(Refusal::WrongState), "what is over is silent anyway");
    });
}

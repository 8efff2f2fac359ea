//! A third language appears in the middle of a talk.

use yiqiao_domain::session::{Need, Seat, State};
use yiqiao_domain::{Command, Refusal};
use yiqiao_simulator::keys::{self, lang, turn_id};

use super::story::told;

fn add(session: yiqiao_domain::SessionId, tag: &str) -> Command {
    Command::AddLanguage { session, lang: lang(tag) }
}

#[test]
fn further_language_gets_its_own_interpreter() {
    told(|story| {
        let taker = story.call_taker();
        let (english, french) = (story.interpreter(&["en"]), story.interpreter(&["fr"]));
        let session = story.open(taker, "en");
        story.answer_at(english);
        story.press(english, add(session, "fr"));
        assert_eq!(story.rings_for(french), Some(session), "rung beside the first");
        let card = story.session(session).offers.last().map(|offer| offer.card.clone());
        let card = card.expect("a ring has a card");
        assert_eq!((card.lang, card.seat), (lang("fr"), Seat::Further), "for that language");
        story.answer_at(french);
        assert_eq!(story.at_seat(session, Seat::Main), Some(english), "the first stays");
        assert_eq!(story.at_seat(session, Seat::Further), Some(french), "the second is there too");
        story.press(taker, keys::end(session));
        story.press(taker, keys::summarise(session));
        story.press(english, keys::attest(session));
        assert_eq!(story.state(session), State::WrapUp, "both owe a word");
        story.press(french, keys::attest(session));
        assert_eq!(story.state(session), State::Closed, "now the record is complete");
    });
}

#[test]
fn turns_keep_the_language_they_were_said_in() {
    told(|story| {
        let taker = story.call_taker();
        let (english, french) = (story.interpreter(&["en"]), story.interpreter(&["fr"]));
        let session = story.open(taker, "en");
        story.answer_at(english);
        story.press(taker, add(session, "fr"));
        story.answer_at(french);
        let mut said = keys::interpret(session, turn_id(1));
        if let Command::Interpret { source_lang, .. } = &mut said {
            *source_lang = lang("fr");
        }
        story.press(french, said);
        let turn = story.session(session).turn(turn_id(1)).map(|turn| turn.body.clone());
        let body = yiqiao_domain::session::TurnBody::Utterance { lang: lang("fr"), text: None };
        assert_eq!(turn, Some(body), "each turn has its own language");
    });
}

#[test]
fn newest_further_language_takes_the_seat() {
    told(|story| {
        let taker = story.call_taker();
        let (english, french) = (story.interpreter(&["en"]), story.interpreter(&["fr"]));
        let session = story.open(taker, "en");
        story.answer_at(english);
        story.press(taker, add(session, "fr"));
        story.answer_at(french);
        story.press(taker, add(session, "ru"));
        assert!(!story.is_in(french, session), "the seat is for the newest one");
        let need = Need { lang: lang("ru"), into: None };
        assert_eq!(story.need(session, Seat::Further), Some(need), "which is looked for");
        assert_eq!(story.state(session), State::Connected, "the main talk goes on");
        let again = story.try_press(taker, add(session, "fr"));
        assert_eq!(again, Err(Refusal::NothingToChange), "French is known to be spoken");
    });
}

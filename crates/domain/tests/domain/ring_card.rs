//! What an interpreter sees before accepting (I10).

use yiqiao_domain::command::Assistance;
use yiqiao_domain::session::{Caller, Clock, FactField, FactSource, FactValue};

use crate::case::{Case, START, call_taker, lang, turn_id};
use crate::keys;

const SECRET: &str = "SECRET";

fn full_case() -> Case {
    let mut case = Case::new();
    let secret = || SECRET.to_owned();
    let caller = Caller { number: secret(), incident: secret(), officer: secret() };
    case.press(&call_taker(), keys::open_as("en", Assistance::Interpreter, caller)).expect("opens");
    for field in [
        FactField::Place,
        FactField::Note,
        FactField::CallerName,
        FactField::Nationality,
        FactField::Callback,
    ] {
        case.press(&call_taker(), keys::typed(field, SECRET)).expect("fills");
    }
    case.press(&call_taker(), keys::speak(turn_id(1), SECRET)).expect("speaks");
    case.press(&call_taker(), keys::note(turn_id(2), SECRET)).expect("notes");
    case
}

#[test]
fn card_has_no_personal_data() {
    let card = full_case().session().ring_card(yiqiao_domain::session::Seat::Main);
    let json = serde_json::to_string(&card).expect("a card is plain data");
    assert!(!json.contains(SECRET), "no number, name, note, word or address before accepting");
}

#[test]
fn card_tells_what_helps_to_decide() {
    let mut case = full_case();
    case.advance_ms(5_000);
    let taker = call_taker();
    let choices = |word: &str| FactValue::Choices(vec![word.to_owned()]);
    let category = keys::fact(FactField::Category, choices("traffic"), FactSource::Typed);
    case.press(&taker, category).expect("fills");
    let scene = keys::fact(FactField::Scene, choices("noisy"), FactSource::Typed);
    case.press(&taker, scene).expect("fills");
    case.press(&taker, keys::typed(FactField::District, "朝阳")).expect("fills");
    case.press(&taker, keys::phrase(turn_id(3), "hold-on")).expect("shows a phrase");
    let card = case.session().ring_card(yiqiao_domain::session::Seat::Main);
    assert_eq!(card.lang, lang("en"), "the language");
    assert_eq!(card.categories, ["traffic"], "what it is about");
    assert_eq!(card.scene, ["noisy"], "what is known of the scene");
    assert_eq!(card.district.as_deref(), Some("朝阳"), "the district, never the address");
    assert_eq!(card.phrases, ["hold-on"], "which phrases were shown, by id");
    assert_eq!(card.waiting_since, START, "since when the caller waits");
}

#[test]
fn card_counts_waiting_from_the_request() {
    let mut case = Case::phrases_only();
    case.advance_ms(30_000);
    case.press(&call_taker(), keys::request()).expect("asks later");
    let since = case.session().clocks.get(Clock::Requested);
    assert_eq!(
        Some(case.session().ring_card(yiqiao_domain::session::Seat::Main).waiting_since),
        since,
        "waiting begins at T4"
    );
}

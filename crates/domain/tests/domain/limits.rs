//! Every limit on what comes from outside is refused by name, just past it.

use yiqiao_domain::command::Assistance;
use yiqiao_domain::limit::{
    CHOICES_MAX, LANG_CHARS_MAX, LANGUAGES_MAX, NAME_CHARS_MAX, REVISIONS_PER_TEXT_MAX,
    SNAPSHOTS_PER_SESSION_MAX, TEXT_CHARS_MAX, TURNS_PER_SESSION_MAX,
};
use yiqiao_domain::session::{ArgValue, Caller, FactField, Outcome, Side, Summary};
use yiqiao_domain::{Command, Direction, Lang, Language, LanguageTable, Refusal};

use crate::case::{Case, call_taker, interpreter, lang, session_id, turn_id};
use crate::keys;

#[test]
fn text_is_counted_in_characters() {
    let mut case = Case::connected();
    let full = "救".repeat(TEXT_CHARS_MAX);
    assert!(case.press(&call_taker(), keys::speak(turn_id(1), &full)).is_ok(), "4,000 are allowed");
    let over = "救".repeat(TEXT_CHARS_MAX + 1);
    let long = [
        (call_taker(), keys::speak(turn_id(2), &over)),
        (call_taker(), keys::note(turn_id(3), &over)),
        (call_taker(), keys::revise(turn_id(1), Side::Said, &over)),
        (call_taker(), keys::hand_off(&over)),
        (interpreter(), keys::interpret(turn_id(4), &over)),
    ];
    for (actor, command) in long {
        let refused = case.press(&actor, command);
        assert_eq!(refused, Err(Refusal::TextTooLong), "one more is too long");
    }
}

#[test]
fn text_without_words_is_refused() {
    let mut case = Case::connected();
    for command in
        [keys::speak(turn_id(1), " \n"), keys::note(turn_id(2), ""), keys::hand_off("\t")]
    {
        let refused = case.press(&call_taker(), command);
        assert_eq!(refused, Err(Refusal::TextEmpty), "there is nothing in it");
    }
}

#[test]
fn caller_fields_are_names_not_texts() {
    let long = "1".repeat(NAME_CHARS_MAX + 1);
    for caller in [
        Caller { number: long.clone(), ..Caller::default() },
        Caller { incident: long.clone(), ..Caller::default() },
        Caller { officer: long.clone(), ..Caller::default() },
    ] {
        let open = keys::open_as("en", Assistance::Interpreter, caller);
        let refused = Case::new().press(&call_taker(), open);
        assert_eq!(refused, Err(Refusal::TextTooLong), "80 characters are enough for a name");
    }
}

#[test]
fn phrase_carries_few_arguments() {
    let mut case = Case::connected();
    let mut command = keys::phrase(turn_id(1), "wait");
    if let Command::UsePhrase { phrase, .. } = &mut command {
        phrase.args = (0..=CHOICES_MAX).map(|n| (format!("a{n}"), ArgValue::Number(1))).collect();
    }
    let refused = case.press(&call_taker(), command);
    assert_eq!(refused, Err(Refusal::LimitReached), "no phrase has so many arguments");
}

#[test]
fn transcript_has_a_last_turn() {
    let mut case = Case::phrases_only();
    for n in 0..TURNS_PER_SESSION_MAX {
        let n = u32::try_from(n).expect("few turns");
        case.press(&call_taker(), keys::speak(turn_id(n), "a")).expect("there is room");
    }
    let over = case.press(&call_taker(), keys::speak(turn_id(99_999), "a"));
    assert_eq!(over, Err(Refusal::LimitReached), "a transcript does not grow for ever");
}

#[test]
fn each_text_has_its_own_revisions() {
    let mut case = Case::connected();
    case.press(&call_taker(), keys::speak(turn_id(1), "x")).expect("speaks");
    case.press(&interpreter(), keys::interpret(turn_id(1), "甲")).expect("renders");
    for n in 0..REVISIONS_PER_TEXT_MAX {
        let text = format!("x{n}");
        case.press(&call_taker(), keys::revise(turn_id(1), Side::Said, &text)).expect("corrects");
    }
    let over = case.press(&call_taker(), keys::revise(turn_id(1), Side::Said, "y"));
    assert_eq!(over, Err(Refusal::LimitReached), "a text is not corrected for ever");
    let other = case.press(&interpreter(), keys::revise(turn_id(1), Side::Rendered, "乙"));
    assert!(other.is_ok(), "the limit is on one text, and the rendition is another");
}

#[test]
fn dispatch_has_a_last_snapshot() {
    let mut case = Case::connected();
    case.press(&call_taker(), keys::typed(FactField::Place, "北门")).expect("fills");
    for _ in 0..SNAPSHOTS_PER_SESSION_MAX {
        case.press(&call_taker(), keys::snapshot()).expect("there is room");
    }
    let over = case.press(&call_taker(), keys::snapshot());
    assert_eq!(over, Err(Refusal::LimitReached), "200 snapshots are enough");
}

#[test]
fn hand_offs_and_outcomes_are_few() {
    let mut case = Case::connected();
    for _ in 0..CHOICES_MAX {
        case.press(&call_taker(), keys::hand_off("一人受伤")).expect("there is room");
    }
    let over = case.press(&call_taker(), keys::hand_off("一人受伤"));
    assert_eq!(over, Err(Refusal::LimitReached), "a session is not passed on for ever");
    let outcomes = vec![Outcome::Advice; CHOICES_MAX + 1];
    let summary = Summary { outcomes, ..keys::account() };
    let mut ended = Case::in_wrap_up();
    let over = ended.press(&call_taker(), Command::Summarise { session: session_id(), summary });
    assert_eq!(over, Err(Refusal::LimitReached), "an account has few outcomes");
}

#[test]
fn language_table_has_a_last_row() {
    let row = |n: usize| Language {
        tag: lang(&format!("x{}", char::from(b'a' + (n % 26) as u8)).replace('x', "qa")),
        endonym: String::new(),
        direction: Direction::Ltr,
        key: None,
    };
    let table = LanguageTable::new((0..LANGUAGES_MAX + 5).map(row).collect());
    assert_eq!(table.rows().len(), LANGUAGES_MAX, "what is past the limit is left out");
    let long = format!("en-{}", "abcdefgh-".repeat(LANG_CHARS_MAX));
    assert!(Lang::parse(long.trim_end_matches('-')).is_err(), "no tag is that long");
}

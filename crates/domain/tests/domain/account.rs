//! The call-taker's account of a session.

use yiqiao_domain::session::Summary;
use yiqiao_domain::{Command, Refusal};

use crate::case::{Case, call_taker, colleague, interpreter, session_id, supervisor};
use crate::keys;

fn summarise(summary: Summary) -> Command {
    Command::Summarise { session: session_id(), summary }
}

#[test]
fn second_account_is_refused() {
    let mut case = Case::in_wrap_up();
    case.press(&call_taker(), keys::summarise()).expect("sums up");
    let again = case.press(&call_taker(), keys::summarise());
    assert_eq!(again, Err(Refusal::NothingToChange), "afterwards the account is append only");
}

#[test]
fn account_waits_for_the_end() {
    let mut case = Case::connected();
    let early = case.press(&call_taker(), keys::summarise());
    assert_eq!(early, Err(Refusal::WrongState), "nobody sums up what still goes on");
    let mut ended = Case::in_wrap_up();
    for stranger in [interpreter(), supervisor()] {
        let refused = ended.press(&stranger, keys::summarise());
        assert_eq!(refused, Err(Refusal::WrongRole), "the account is the call-taker's");
    }
    let refused = ended.press(&colleague(), keys::summarise());
    assert_eq!(refused, Err(Refusal::NotYours), "and of the one who took the call");
}

#[test]
fn account_needs_words_and_outcome() {
    let mut case = Case::in_wrap_up();
    let wordless = Summary { narrative: " ".to_owned(), ..keys::account() };
    let refused = case.press(&call_taker(), summarise(wordless));
    assert_eq!(refused, Err(Refusal::TextEmpty), "an account has words");
    let open_ended = Summary { outcomes: Vec::new(), ..keys::account() };
    let refused = case.press(&call_taker(), summarise(open_ended));
    assert_eq!(refused, Err(Refusal::TextEmpty), "and says how the matter was dealt with");
}

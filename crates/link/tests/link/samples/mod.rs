//! One sample of every frame, command and change. All people are invented.

pub mod change;
pub mod command;
pub mod frame;

use yiqiao_domain::session::{ArgValue, Caller, PhraseStatus, PhraseUse};
use yiqiao_domain::{Lang, Stamp};

/// The nth id of any kind; small and readable in the golden files.
pub fn id<T: std::str::FromStr>(n: u32) -> T {
    let text = format!("018f0000-0000-7000-8000-{n:012x}");
    text.parse().unwrap_or_else(|_| panic!("{text} is an id"))
}

pub fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("samples use well-formed tags")
}

pub fn at(ms: i64) -> Stamp {
    Stamp(1_767_225_600_000 + ms)
}

pub fn caller() -> Caller {
    Caller { number: "555-0100".into(), incident: "TEST-0001".into(), officer: String::new() }
}

pub fn phrase() -> PhraseUse {
    PhraseUse {
        id: "medical-ask-hurt-count".into(),
        version: 3,
        lang: lang("ar"),
        args: [
            ("count".to_owned(), ArgValue::Number(103)),
            ("place".to_owned(), ArgValue::Text("西单".into())),
        ]
        .into(),
        text: "كم عدد المصابين؟".into(),
        service_text: "有多少人受伤？".into(),
        status: PhraseStatus::Approved,
    }
}

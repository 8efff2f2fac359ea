//! The words of the languages: complete ones have everything, and every code that
//! a person may meet has its sentence.

use std::collections::BTreeSet;

use yiqiao_app::Code;
use yiqiao_phrasebook::UiStrings;

use crate::tree::{self, assert_none};

/// Languages whose screens are complete; the first is what the others are held to.
const COMPLETE: [&str; 9] = ["zh-CN", "en", "ar", "fr", "ru", "de", "es", "ja", "ko"];
/// Languages in which every code has its sentence in any case.
const WITH_SENTENCES: [&str; 2] = ["zh-CN", "en"];

fn ui_files(lang: &str) -> BTreeSet<String> {
    let folder = tree::root().join("locales").join(lang).join("ui");
    let entries = std::fs::read_dir(&folder).into_iter().flatten();
    entries.map(|entry| entry.unwrap().file_name().to_str().unwrap().to_owned()).collect()
}

#[test]
fn complete_languages_have_the_same_files_and_messages() {
    let model = ui_files(COMPLETE[0]);
    for lang in COMPLETE {
        assert_eq!(ui_files(lang), model, "{lang} has a file for every file");
    }
    let of_complete = |file: &str| {
        let parts: Vec<&str> = file.split('/').collect();
        parts.iter().any(|part| COMPLETE.contains(part))
    };
    let findings = UiStrings::load(None).lint(&COMPLETE);
    let breaches: Vec<String> = findings
        .iter()
        .filter(|finding| of_complete(&finding.file))
        .map(ToString::to_string)
        .collect();
    assert_none(&breaches, "a language that is called complete is");
}

#[test]
fn every_code_has_its_sentence() {
    let mut codes: Vec<String> = Code::ALL.iter().map(|code| code.as_str().to_owned()).collect();
    let refusals = tree::read("crates/domain/src/refusal.rs");
    codes.extend(refusals.split("#[error(\"").skip(1).map(first_quoted));
    let frames = tree::read("crates/link/src/frame/mod.rs");
    let closing = frames.split("pub fn code(self)").nth(1).expect("closing codes have names");
    let closing = closing.split("\n    }").next().expect("a function ends");
    codes.extend(closing.split("=> \"").skip(1).map(first_quoted));
    assert!(codes.len() > 35, "codes of all three kinds are found: {codes:?}");
    let mut breaches = Vec::new();
    for lang in WITH_SENTENCES {
        let text = tree::read(&format!("locales/{lang}/ui/error.ftl"));
        let has = |code: &str| text.lines().any(|l| l.starts_with(&format!("error-{code} =")));
        let without = codes.iter().filter(|code| !has(code));
        breaches.extend(without.map(|code| format!("{lang}: error-{code}")));
    }
    assert_none(&breaches, "whoever meets a code is told what happened and what to press");
}

fn first_quoted(text: &str) -> String {
    text.split('"').next().expect("a split has a first part").to_owned()
}

//! The pairing policy as an administrator edits it: through real desks and a real
//! hub, and through the program that checks a file.

use std::path::Path;
use std::process::Command;

use yiqiao_app::view::*;
use yiqiao_domain::policy::{Fault, Policy};

use crate::centre::Centre;
use crate::seat::Seat;

fn text(desk: &Seat) -> String {
    desk.desk().policy_view().unwrap().text
}

fn set(desk: &Seat, text: &str) -> Vec<PolicyFaultView> {
    desk.desk().set_policy(&PolicyTextRequest { text: text.to_owned() }).unwrap().faults
}

/// The wrong edit is refused at this field, and the running policy stays.
fn refused(change: impl Fn(&str) -> String, field: &str, line: Option<u32>) -> Fault {
    let centre = Centre::open();
    let before = centre.supervisor.desk().policy_view().unwrap();
    let faults = set(&centre.supervisor, &change(&before.text));
    assert_eq!(faults.len(), 1, "one fault: {faults:?}");
    assert_eq!(faults[0].field, field, "the field is named");
    if line.is_some() {
        assert_eq!(faults[0].line, line, "and its line");
    }
    assert!(faults[0].line.is_some(), "every fault has a line");
    let after = centre.supervisor.desk().policy_view().unwrap();
    assert_eq!(after, before, "the running policy stays, and nothing is on its way");
    faults[0].fault.clone()
}

#[test]
fn an_edit_comes_into_force_with_a_version_a_name_and_a_time() {
    let centre = Centre::open();
    let before = centre.supervisor.desk().policy_view().unwrap();
    assert_eq!(before.policy, Policy::standard(), "a centre begins with the standard");
    let text = before.text.replace("ring_ms = 12000", "ring_ms = 15000");
    assert_eq!(set(&centre.supervisor, &text), []);
    let after = centre.supervisor.until("the new policy", |desk| {
        desk.policy_view().ok().filter(|view| view.version > before.version && !view.pending)
    });
    assert_eq!(after.policy.times.ring_ms, 15_000);
    assert_eq!(after.set_by.as_deref(), Some("韩松"), "who put it into force");
    assert!(after.set_at.is_some(), "and when");
    assert_eq!(after.text, text, "written as it was read");
}

#[test]
fn a_misspelt_key_is_refused_at_its_field_and_line() {
    let fault = refused(|text| text.replace("ring_ms =", "rings_ms ="), "times.rings_ms", None);
    assert!(matches!(fault, Fault::Unreadable { said } if said.contains("unknown field")));
}

#[test]
fn a_negative_time_is_refused_at_its_field() {
    let fault =
        refused(|text| text.replace("rest_ms = 300000", "rest_ms = -1"), "times.rest_ms", None);
    assert_eq!(fault, Fault::OutOfRange { min: 0, max: 86_400_000 });
}

#[test]
fn an_unknown_language_is_refused_at_its_field() {
    let relay = "[[relays]]\nlang = \"ar\"\npivots = [\"en\", \"tlh\"]\n";
    let change = |text: &str| format!("{}\n{relay}", text.replace("relays = []\n", ""));
    let fault = refused(change, "relays[0].pivots[1]", None);
    assert_eq!(fault, Fault::UnknownLanguage { lang: "tlh".to_owned() });
}

#[test]
fn relays_that_lead_back_are_refused() {
    let relays = "relays = [\n{ lang = \"ar\", pivots = [\"ar\"] },\n]";
    let fault = refused(|text| text.replace("relays = []", relays), "relays[0].pivots[0]", Some(3));
    assert_eq!(fault, Fault::RelayCycle { lang: "ar".to_owned() });
}

#[test]
fn what_is_not_toml_is_refused_with_its_line() {
    let fault = refused(|text| format!("a = = 1\n{text}"), "", Some(1));
    assert!(matches!(fault, Fault::Unreadable { .. }));
}

#[test]
fn a_value_of_another_kind_is_refused_and_the_others_are_told_too() {
    let centre = Centre::open();
    let wrong = "keep_rare_languages = \"yes\"\n[counts]\nrings = -1\nring = 1\n[times]\nring_ms = 1\n\
        [[relays]]\nlang = \"not a tag\"\npivots = [\"en\"]\n";
    let faults = set(&centre.supervisor, wrong);
    let mut fields: Vec<_> =
        faults.iter().map(|fault| (fault.field.as_str(), fault.line.unwrap())).collect();
    fields.sort_by_key(|(_, line)| *line);
    let told = [
        ("keep_rare_languages", 1),
        ("counts.rings", 3),
        ("counts.ring", 4),
        ("times.ring_ms", 6),
        ("relays[0].lang", 8),
    ];
    assert_eq!(fields, told, "all at once, each at its line");
}

#[test]
fn a_text_beyond_the_limit_is_not_read() {
    let centre = Centre::open();
    let text = "#".repeat(yiqiao_app::POLICY_TEXT_BYTES_MAX + 1);
    let faults = set(&centre.supervisor, &text);
    assert!(matches!(faults[0].fault, Fault::TooLong { .. }), "{faults:?}");
}

#[test]
fn nobody_but_a_supervisor_sees_or_changes_the_policy() {
    let centre = Centre::open();
    let text = PolicyTextRequest { text: text(&centre.supervisor) };
    for seat in [&centre.call_taker, &centre.interpreter] {
        assert_eq!(seat.desk().policy_view().unwrap_err().code, "wrong-role");
        assert_eq!(seat.desk().check_policy(&text).unwrap_err().code, "wrong-role");
        assert_eq!(seat.desk().set_policy(&text).unwrap_err().code, "wrong-role");
    }
}

fn hub_checks(file: &Path) -> (Option<i32>, String) {
    let program = env!("CARGO_BIN_EXE_yiqiao-hub");
    let ran = Command::new(program).arg("policy").arg(file).output().unwrap();
    (ran.status.code(), String::from_utf8(ran.stdout).unwrap())
}

#[test]
fn the_hub_checks_a_file_and_touches_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("policy.toml");
    std::fs::write(&file, "[times]\nring_ms = 15000\njoin_m = 3\n").unwrap();
    let (code, said) = hub_checks(&file);
    assert_eq!(code, Some(1));
    assert!(said.contains("policy.toml:3: times.join_m: unknown field"), "{said}");
    std::fs::write(&file, "[times]\nring_ms = 15000\n").unwrap();
    let (code, said) = hub_checks(&file);
    assert_eq!((code, said.contains("in order")), (Some(0), true), "{said}");
    let left: Vec<_> = std::fs::read_dir(dir.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "nothing but the file is there");
}

#[test]
fn the_documented_example_is_in_order() {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/policy.example.toml");
    let (code, said) = hub_checks(&example);
    assert_eq!(code, Some(0), "{said}");
}

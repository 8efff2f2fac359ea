//! A folder of phrases held against the rules by itself, and the rules that need facts of its own:
//! text messages, follow-ups, forms for what is never spoken.

use std::fs;
use tempfile::TempDir;
use yiqiao_phrasebook::{Arg, Args, Finding, PhraseBook, Rule, SMS_UNITS_MAX, lint_folder};

const FACTS: &str = r#"
groups = ["wait"]

[[phrase]]
id = "wait-count"
version = 1
order = 10
answer = "none"
args.count = { type = "number", min = 0, max = 1000 }
channels = ["speech", "text"]
sms = true

[[phrase]]
id = "wait-note"
version = 1
order = 20
answer = "none"
args.number = { type = "text", max = 20 }
channels = ["text"]
follow_ups = ["wait-count"]
sms = true
"#;

const ENGLISH: &str = "wait-count =
    { $count ->
        [one] One
       *[other] { $count } people
    }
    .back = { $count }人
wait-note = Call { $number }
    .back = 请打{ $number }
";

const CHINESE: &str = "wait-count = { $count }人\nwait-note = 请打{ $number }\n";

fn folder(files: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let whole = [
        ("phrases.toml", FACTS),
        ("en/phrases/wait.ftl", ENGLISH),
        ("zh-CN/phrases/wait.ftl", CHINESE),
    ];
    for (name, text) in whole.iter().chain(files) {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    dir
}

fn lint(files: &[(&str, &str)], tags: &[&str]) -> Vec<Finding> {
    let tags: Vec<String> = tags.iter().map(|tag| (*tag).to_owned()).collect();
    lint_folder(folder(files).path(), &tags)
}

/// The findings when the English file is another one.
fn english(text: &str) -> Vec<(Rule, usize)> {
    let findings = lint(&[("en/phrases/wait.ftl", text)], &["en"]);
    findings.iter().map(|finding| (finding.rule, finding.line)).collect()
}

/// English where the note is followed by so many further letters.
fn longer_by(letters: usize) -> String {
    ENGLISH.replace("Call {", &format!("Call{} {{", "x".repeat(letters)))
}

#[test]
fn a_sound_folder_has_no_finding() {
    assert_eq!(lint(&[], &["en", "zh-CN"]), [], "the seeds below start from clean text");
}

#[test]
fn only_the_asked_languages_are_looked_at() {
    let broken = ("fr/phrases/wait.ftl", "wait-count = { oops\n");
    assert_eq!(lint(&[broken], &["en"]), [], "French is somebody else's work");
    let all = lint(&[broken], &[]);
    assert!(all.iter().any(|f| f.rule == Rule::Syntax && f.file.ends_with("fr/phrases/wait.ftl")));
    let missing = lint(&[], &["ko"]);
    let ids: Vec<Rule> = missing.iter().map(|finding| finding.rule).collect();
    assert_eq!(ids, [Rule::MissingId; 2], "what a language lacks is told: {missing:#?}");
}

#[test]
fn a_sentence_too_long_for_one_message_needs_a_shorter_one() {
    let spare = SMS_UNITS_MAX - "Call ".len() - 20;
    assert_eq!(english(&longer_by(spare)), [], "exactly full is not too long");
    let long = longer_by(spare + 1);
    assert_eq!(english(&long), [(Rule::MissingSms, 7)], "a number of 20 letters passes the end");
    let with_sms = |sms: &str| {
        long.replace("    .back = 请打", &format!("    .sms = {sms}\n    .back = 请打"))
    };
    assert_eq!(english(&with_sms("Call { $number }")), [], "the shorter sentence is enough");
    let still = format!("Call{} {{ $number }}", "x".repeat(spare + 1));
    assert_eq!(english(&with_sms(&still)), [(Rule::SmsTooLong, 8)]);
}

#[test]
fn a_message_is_measured_over_the_whole_range_of_a_number() {
    // 63 letters and a space leave room for 6 digits and signs: 1,000 takes 5, and [one] none.
    let fill = |other: usize, one: usize| {
        let (other, one) = ("x".repeat(other), "x".repeat(one));
        ENGLISH
            .replace("} people", &format!("}} {other}"))
            .replace("[one] One", &format!("[one] {one}"))
    };
    assert_eq!(english(&fill(64, 70)), []);
    assert_eq!(english(&fill(65, 70)), [(Rule::MissingSms, 1)], "only 1,000 is too long");
    assert_eq!(english(&fill(1, 71)), [(Rule::MissingSms, 1)], "only the form for one is too long");
}

#[test]
fn letters_outside_of_the_first_plane_count_twice_and_escapes_once() {
    let spare = SMS_UNITS_MAX - "Call ".len() - 20;
    let emoji = ENGLISH.replace("Call ", &format!("Call {}", "😀".repeat(spare / 2 + 1)));
    assert_eq!(english(&emoji), [(Rule::MissingSms, 7)], "a message counts UTF-16 code units");
    let escaped = longer_by(spare - 1)
        .replace(" { $number }\n    .back = 请", "{ \"\\u00A0\" } { $number }\n    .back = 请");
    assert_eq!(english(&escaped), [], "an escape is one letter, not six");
}

#[test]
fn what_is_never_spoken_needs_no_reading() {
    let japanese = "wait-count = { $count }人\n    .back = { $count }人\n    .spoken = { $count }にん\n    .reading = { $count } nin\nwait-note = 電話 { $number }\n    .back = 请打{ $number }\n";
    let ja = |text: &str| lint(&[("ja/phrases/wait.ftl", text)], &["ja"]);
    assert_eq!(ja(japanese), [], "wait-note only goes out as text");
    let findings = ja(&japanese.replace("    .reading = { $count } nin\n", ""));
    let found: Vec<_> = findings.iter().map(|finding| (finding.rule, finding.line)).collect();
    assert_eq!(found, [(Rule::MissingAttribute, 1)], "wait-count is spoken");
}

#[test]
fn a_follow_up_that_nobody_wrote_is_found() {
    let facts = FACTS.replace("[\"wait-count\"]", "[\"wait-gone\"]");
    let findings = lint(&[("phrases.toml", &facts)], &["en"]);
    assert_eq!(findings.len(), 1, "broken facts stand alone: {findings:#?}");
    assert_eq!((findings[0].rule, findings[0].line), (Rule::Facts, 20));
}

#[test]
fn forms_that_no_number_reaches_are_found() {
    let russian = "wait-count =\n    { $count ->\n        [one] { $count } человек\n        [few] { $count } человека\n        [many] { $count } человек\n       *[other] { $count } человека\n    }\n    .back = { $count }人\n    .reading = { $count }\nwait-note = { $number }\n    .back = { $number }\n";
    let ru = |facts: &str| {
        let files = [("phrases.toml", facts), ("ru/phrases/wait.ftl", russian)];
        let findings = lint(&files, &["ru"]);
        findings.iter().map(|finding| (finding.rule, finding.line)).collect::<Vec<_>>()
    };
    assert_eq!(ru(FACTS), [], "no number reaches the default, which Fluent demands all the same");
    let narrow = FACTS.replace("min = 0, max = 1000", "min = 2, max = 4");
    let unreached = [(Rule::UnreachableVariant, 3), (Rule::UnreachableVariant, 5)];
    assert_eq!(ru(&narrow), unreached, "2 to 4 take one form only");
}

#[test]
fn a_variant_written_twice_and_a_term_without_a_user_are_found() {
    let twice = ENGLISH.replace("[one] One\n", "[one] One\n        [one] Another\n");
    assert_eq!(english(&twice), [(Rule::DuplicateVariant, 3)]);
    let idle = format!("{ENGLISH}-wait-idle = nobody\n");
    assert_eq!(english(&idle), [(Rule::UnusedId, 9)]);
    let used = idle.replace("Call {", "Call { -wait-idle } {");
    assert_eq!(english(&used), [], "a term that a sentence borrows from is in use");
    let unknown = format!("{ENGLISH}wait-gone = Gone\n    .back = 没了\n");
    assert_eq!(english(&unknown), [(Rule::UnusedId, 9)], "and so is a phrase without facts");
}

#[test]
fn a_book_hands_over_a_message_only_if_it_is_one() {
    // Over the base, whose groups hold.
    let dir = folder(&[("phrases.toml", &FACTS.replace("groups = [\"wait\"]", ""))]);
    let sms = |id: &str, arg: (&str, Arg)| {
        let book = PhraseBook::open(Some(dir.path()));
        let args = Args::from([(arg.0.to_owned(), arg.1)]);
        book.render("en", id, &args).expect("rendered").sms
    };
    assert_eq!(sms("wait-count", ("count", Arg::Number(12))).as_deref(), Some("12 people"));
    let number = |text: String| sms("wait-note", ("number", Arg::Text(text)));
    assert_eq!(number("0105550100".into()).as_deref(), Some("Call 0105550100"), "no isolates");
    fs::write(dir.path().join("en/phrases/wait.ftl"), longer_by(45)).expect("a file");
    assert!(number("7".into()).is_some(), "70 characters are one message");
    let longer = ENGLISH.replace("Call", &"x".repeat(68));
    fs::write(dir.path().join("en/phrases/wait.ftl"), longer).expect("a file");
    assert_eq!(number("77".into()), None, "nothing is cut off, and nothing is sent in two parts");
}

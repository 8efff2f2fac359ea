//! Every rule of the lint, seeded once through a centre's folder and found again.

use std::fs;
use std::path::Path;
use tempfile::TempDir;
use yiqiao_phrasebook::{BRACE_DEPTH_MAX, FTL_BYTES_MAX, Finding, PhraseBook, Rule, UiStrings};

fn centre(files: &[(&str, &[u8])]) -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for (name, bytes) in files {
        write(dir.path(), name, bytes);
    }
    dir
}

fn write(dir: &Path, name: &str, bytes: &[u8]) {
    let path = dir.join(name);
    fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
    fs::write(path, bytes).expect("a file");
}

/// The findings in one file of a centre that holds nothing else.
fn seeded(name: &str, text: &str) -> Vec<Finding> {
    let dir = centre(&[(name, text.as_bytes())]);
    let mut findings = PhraseBook::open(Some(dir.path())).findings();
    let file = dir.path().join(name).display().to_string();
    findings.retain(|finding| finding.file == file);
    findings
}

#[track_caller]
fn assert_found(name: &str, text: &str, rule: Rule, line: usize) {
    let findings = seeded(name, text);
    let hit = findings.iter().any(|finding| finding.rule == rule && finding.line == line);
    assert!(hit, "{} must be found at line {line} in:\n{text}\n{findings:#?}", rule.name());
}

const WAIT_FR: &str = "wait-minutes =\n    { $minutes ->\n        [one] { $minutes } minute\n       *[other] { $minutes } minutes\n    }\n    .back = { $minutes }分钟\n";

#[test]
fn a_sound_override_has_no_finding() {
    assert_eq!(seeded("fr/phrases/wait.ftl", WAIT_FR), [], "the seeds below start from clean text");
}

#[test]
fn syntax_errors_are_found() {
    assert_found(
        "fr/phrases/wait.ftl",
        "wait-hold = Oui\n    .back = 是\nwait-bad { = x\n",
        Rule::Syntax,
        3,
    );
    assert_found("fr/phrases/wait.ftl", "wait-hold =\n\tOui\n", Rule::Syntax, 1);
}

#[test]
fn guards_speak_before_the_parser() {
    let deep = format!("wait-hold = {}", "{".repeat(BRACE_DEPTH_MAX + 1));
    assert_found("fr/phrases/wait.ftl", &deep, Rule::TooDeep, 1);
    assert_found("fr/phrases/wait.ftl", &"#".repeat(FTL_BYTES_MAX + 1), Rule::TooBig, 1);
    let dir = centre(&[("fr/phrases/wait.ftl", b"a = b\n\xff")]);
    let findings = PhraseBook::open(Some(dir.path())).findings();
    assert_eq!((findings[0].rule, findings[0].line), (Rule::NotUtf8, 2));
}

#[test]
fn ids_are_checked() {
    let file = "fr/phrases/wait.ftl";
    assert_found(
        file,
        "wait-hold = A\n    .back = 甲\nwait-hold = B\n    .back = 乙\n",
        Rule::DuplicateId,
        3,
    );
    assert_found(file, "wait-nobody = A\n    .back = 甲\n", Rule::UnusedId, 1);
    assert_found(file, "loc-where = A\n    .back = 甲\n", Rule::WrongFile, 1);
    assert_found(file, "wait-hold =\n    .back = 甲\n", Rule::MissingText, 1);
}

#[test]
fn attributes_are_checked() {
    let file = "ja/phrases/wait.ftl";
    assert_found(
        file,
        "wait-hold = A\n    .back = 甲\n    .spoken = あ\n",
        Rule::MissingAttribute,
        1,
    );
    let whole = "wait-hold = A\n    .back = 甲\n    .spoken = あ\n    .reading = a\n";
    assert_found(file, &format!("{whole}    .reading = a\n"), Rule::DuplicateAttribute, 5);
    assert_found(file, &format!("{whole}    .tone = a\n"), Rule::UnknownAttribute, 5);
}

#[test]
fn variables_are_checked() {
    let file = "fr/phrases/wait.ftl";
    assert_found(
        file,
        &WAIT_FR.replace("$minutes } minutes", "$minuts } minutes"),
        Rule::UnknownVariable,
        4,
    );
    assert_found(file, &WAIT_FR.replace("{ $minutes }分钟", "几分钟"), Rule::MissingVariable, 6);
    let chosen = "wait-minutes = { $minutes ->\n    [0] tout de suite\n   *[other] bientôt\n    }\n    .back = { $minutes }分钟\n";
    assert_found(file, chosen, Rule::MissingVariable, 1);
}

#[test]
fn functions_and_references_are_checked() {
    let file = "fr/phrases/wait.ftl";
    let in_text = |text: &str| format!("wait-hold = {text}\n    .back = 甲\n");
    assert_found(file, &in_text("{ DATETIME(1) }"), Rule::UnknownFunction, 1);
    assert_found(file, &in_text("{ -nobody }"), Rule::UnknownReference, 1);
    assert_found(file, &in_text("{ wait-nobody }"), Rule::UnknownReference, 1);
    assert_found(file, "-wait-term = { $x }\n", Rule::UnknownVariable, 1);
}

#[test]
fn variants_are_checked() {
    let file = "fr/phrases/wait.ftl";
    let add = |variant: &str| {
        WAIT_FR.replace("       *[other]", &format!("        {variant}\n       *[other]"))
    };
    assert_found(file, &add("[one] { $minutes } minute"), Rule::DuplicateVariant, 3);
    assert_found(file, &add("[few] { $minutes } minutes"), Rule::UnknownVariant, 4);
    assert_found(file, &add("[0] maintenant"), Rule::UnreachableVariant, 4);
    assert_found(file, &add("[999] longtemps"), Rule::UnreachableVariant, 4);
    assert_found(file, &WAIT_FR.replace("[one] { $minutes }", "[one] une"), Rule::HiddenNumber, 3);
    let choose = |key: &str| {
        format!(
            "safe-weapon = {{ $who ->\n    [male] il\n   *[{key}] elle\n    }}\n    .back = {{ $who ->\n       *[other] 武器\n    }}\n"
        )
    };
    assert_eq!(seeded("fr/phrases/safe.ftl", &choose("other")), [], "a neutral default is sound");
    assert_found("fr/phrases/safe.ftl", &choose("female"), Rule::NoNeutralDefault, 3);
    assert_found("fr/phrases/safe.ftl", &choose("nobody"), Rule::UnknownVariant, 3);
}

#[test]
fn every_reachable_plural_form_is_demanded() {
    let ru = "wait-minutes = { $minutes ->\n    [one] { $minutes } минуту\n    [few] { $minutes } минуты\n   *[other] { $minutes } минут\n    }\n    .back = { $minutes }分钟\n    .reading = { $minutes }\n";
    assert_found("ru/phrases/wait.ftl", ru, Rule::MissingCategory, 1);
    for form in ["zero", "one", "two", "few", "many"] {
        let forms =
            ["zero", "one", "two", "few", "many"].into_iter().filter(|other| *other != form);
        let forms: String = forms.map(|form| format!("    [{form}] {{ $minutes }}\n")).collect();
        let ar = format!(
            "wait-minutes = {{ $minutes ->\n{forms}   *[other] {{ $minutes }}\n    }}\n    .back = {{ $minutes }}\n    .spoken = {{ $minutes }}\n    .reading = {{ $minutes }}\n"
        );
        assert_found("ar/phrases/wait.ftl", &ar, Rule::MissingCategory, 1);
    }
}

#[test]
fn french_and_spanish_are_never_asked_for_many() {
    let findings =
        seeded("es/phrases/wait.ftl", &WAIT_FR.replace("[one] { $minutes }", "[one] un"));
    assert_eq!(findings, [], "no minute count reaches the form for millions");
}

#[test]
fn a_language_in_the_making_is_told_what_it_lacks() {
    let languages = "[[language]]\ntag = \"pt\"\niso639_3 = \"por\"\nendonym = \"Português\"\nname_zh = \"葡萄牙语\"\ndir = \"ltr\"\nkey = 9\nneeds = [\"back\"]\n";
    let dir = centre(&[
        ("languages.toml", languages.as_bytes()),
        ("pt/phrases/loc.ftl", "loc-where = Onde está?\n    .back = 您在哪里？\n".as_bytes()),
        ("xx/phrases/loc.ftl", b"loc-where = ?\n"),
    ]);
    let book = PhraseBook::open(Some(dir.path()));
    let findings = book.findings();
    let missing = findings.iter().filter(|finding| finding.rule == Rule::MissingId).count();
    let all = book.catalog().iter().count();
    assert_eq!(missing, all - 1, "all phrases but one are missing in Portuguese");
    assert!(findings.iter().any(|f| f.rule == Rule::UnknownLanguage), "nobody listed xx");
}

#[test]
fn contradicting_facts_are_found() {
    assert_found("phrases.toml", "\npins = [\"loc-nowhere\"]\n", Rule::Facts, 2);
    assert_found("phrases.toml", "pins = [\n", Rule::Syntax, 1);
    assert_found("review.toml", "[[approval]]\nlang = \"fr\"\n", Rule::Syntax, 1);
    let key = "[[language]]\ntag = \"pt\"\niso639_3 = \"por\"\nendonym = \"P\"\nname_zh = \"葡\"\ndir = \"ltr\"\nkey = 1\n";
    assert_found("languages.toml", key, Rule::Facts, 2);
}

#[test]
fn ui_strings_of_complete_languages_agree() {
    let dir = centre(&[
        ("en/ui/zz.ftl", b"zz-one = One { $n }\n    .title = T\nzz-two = Two\nzz-three = Three\n"),
        ("fr/ui/zz.ftl", b"zz-one = Un { $m }\nzz-more = Plus { -gone }\nzz-two = Deux\n"),
        ("de/ui/zz.ftl", b"zz-two = { oops\n"),
    ]);
    let strings = UiStrings::load(Some(dir.path()));
    assert!(strings.findings().iter().any(|f| f.rule == Rule::Syntax), "the broken file is told");
    let findings = strings.lint(&["en", "fr"]);
    let found = |rule: Rule, word: &str| {
        findings.iter().any(|finding| finding.rule == rule && finding.message.contains(word))
    };
    for (rule, word) in [
        (Rule::UnknownVariable, "zz-one uses $m"),
        (Rule::MissingVariable, "zz-one leaves out $n"),
        (Rule::MissingAttribute, "zz-one lacks .title"),
        (Rule::UnusedId, "zz-more"),
        (Rule::UnknownReference, "-gone"),
        (Rule::MissingId, "zz-three is missing in fr"),
    ] {
        assert!(found(rule, word), "{word} must be found: {findings:#?}");
    }
    let locale = strings.locale("fr");
    let own: Vec<_> = locale.sources.iter().filter(|s| s.file.ends_with("zz.ftl")).collect();
    assert_eq!(own.len(), 2, "the chain hands over French and English, not the broken German");
    assert!(own.iter().all(|source| source.overrides), "both come from the centre");
}

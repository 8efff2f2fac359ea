//! A centre's own words with faults in them, and phrases that do not exist.

use std::collections::BTreeMap;
use std::path::Path;

use yiqiao_app::view::*;
use yiqiao_domain::SessionId;
use yiqiao_domain::session::ArgValue;

use crate::seat::{Demo, Seat, refusal};

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join("locales").join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn asking(id: &str, args: BTreeMap<String, ArgValue>) -> RenderPhraseRequest {
    RenderPhraseRequest { lang: "en".to_owned(), id: id.to_owned(), args }
}

fn showing(session: SessionId, id: &str, args: BTreeMap<String, ArgValue>) -> UsePhraseRequest {
    UsePhraseRequest { session, id: id.to_owned(), args }
}

/// The problems of a desk whose centre has this file, and the phrase it is about.
fn problems(name: &str, text: &str) -> (Vec<String>, String) {
    let demo = Demo::make();
    write(&demo.call_taker, name, text);
    let seat = Seat::open(&demo.call_taker, &demo.runtime);
    let list = seat.desk().phrases_view(&PhrasesRequest { lang: "en".to_owned() }).unwrap();
    let shown = seat.desk().render_phrase(&asking("loc-where", BTreeMap::new())).unwrap();
    let strings = seat.application.strings(&StringsRequest { locale: "en".to_owned() });
    assert!(!strings.sources.is_empty(), "the screens have their words");
    (list.problems, shown.text)
}

const BASE: &str = "Where are you now?";

#[test]
fn a_broken_file_is_reported_with_its_place_and_the_base_works() {
    let text = "# Ours.\n\nloc-where = Where { is\n    .back = x\n";
    let (problems, shown) = problems("en/phrases/loc.ftl", text);
    let told = problems.iter().any(|p| p.contains("loc.ftl:4:11: ") && p.contains("[syntax]"));
    assert!(told, "file, line and column are told: {problems:?}");
    assert_eq!(shown, BASE, "the built-in phrase carries the call");
}

#[test]
fn nested_braces_are_counted_before_anything_reads_them() {
    for name in ["en/phrases/loc.ftl", "en/ui/loc.ftl", "en/ui/frame.ftl"] {
        let text = format!("loc-where = {}\n", "{".repeat(50_000));
        let (problems, shown) = problems(name, &text);
        let told = problems.iter().any(|p| p.contains("loc.ftl:1:") && p.contains("[too-deep]"));
        assert!(told || name.contains("/ui/"), "the depth is told: {problems:?}");
        assert_eq!(shown, BASE, "the built-in phrase carries the call");
    }
}

#[test]
fn facts_and_languages_with_faults_leave_the_built_in_ones() {
    for (name, text) in [
        ("phrases.toml", "[[phrase]]\nid = "),
        ("languages.toml", "[[language]]\ntag = 7\n"),
        ("en/phrases/loc.ftl", "\u{0}\u{1}\u{2}"),
        ("xx/phrases/loc.ftl", "loc-where = x\n"),
    ] {
        let (problems, shown) = problems(name, text);
        let file = name.rsplit('/').next().unwrap();
        assert_eq!(shown, BASE, "{name}: the built-in phrase carries the call");
        let told = problems.iter().any(|p| p.contains(file) || p.contains("xx"));
        assert!(told, "{name} is named: {problems:?}");
    }
}

#[test]
fn unknown_phrases_and_arguments_are_refused_and_not_written_down() {
    let demo = Demo::make();
    let seat = Seat::open(&demo.call_taker, &demo.runtime);
    let desk = seat.desk();
    let session = seat.talk(1);
    let before = (seat.view().queued, seat.lines(session));
    let none = BTreeMap::new;
    let one = |name: &str, value| BTreeMap::from([(name.to_owned(), value)]);
    let text = |text: &str| ArgValue::Text(text.to_owned());
    let cases = [
        ("no-such-phrase", none(), "phrase-unknown"),
        ("", none(), "phrase-unknown"),
        ("wait-minutes", none(), "phrase-argument"),
        ("wait-minutes", one("minutes", text("5")), "phrase-argument"),
        ("wait-minutes", one("minutes", ArgValue::Number(-1)), "phrase-argument"),
        ("loc-where", one("city", text("x")), "phrase-argument"),
        ("loc-readback", one("address", text(&"x".repeat(100_000))), "phrase-argument"),
    ];
    for (id, args, code) in cases {
        assert_eq!(refusal(desk.render_phrase(&asking(id, args.clone()))), code, "{id}");
        assert_eq!(refusal(desk.use_phrase(showing(session, id, args))), code, "{id}");
    }
    let lang = "tlh".to_owned();
    assert_eq!(refusal(desk.phrases_view(&PhrasesRequest { lang })), "phrase-unknown");
    assert_eq!((seat.view().queued, seat.lines(session)), before, "nothing was written down");
}

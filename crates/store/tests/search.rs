//! Finding what was said, in every language, by people in a hurry.

mod kit;

use kit::{Home, event, opened, phrase, rendered, revised, said};
use proptest::prelude::*;
use yiqiao_domain::session::{Side, TurnBody, Voice};
use yiqiao_domain::{Change, SessionId, TurnId};
use yiqiao_store::{DeskStore, SearchHit, words};

struct Words {
    _home: Home,
    desk: DeskStore,
}

impl Words {
    /// A session in which these things are said, one turn each.
    fn said(texts: &[(&str, &str)]) -> Self {
        let home = Home::new();
        let desk = home.desk();
        let mut events = vec![event(1, opened(1, "ja"))];
        for (n, (tag, text)) in (2..).zip(texts) {
            events.push(event(n, said(1, u128::from(n), tag, text)));
        }
        desk.receive(&events, None).expect("received");
        Self { _home: home, desk }
    }

    fn hits(&self, query: &str) -> Vec<SearchHit> {
        self.desk.search(query, 50, None).expect("a search never fails").hits
    }

    fn texts(&self, query: &str) -> Vec<String> {
        self.hits(query).into_iter().map(|hit| hit.text).collect()
    }
}

#[test]
fn two_han_characters_are_found_anywhere() {
    let words = Words::said(&[("zh-CN", "有人受伤了，快来"), ("zh-CN", "我受不了，伤心")]);
    assert_eq!(words.texts("受伤"), ["有人受伤了，快来"], "the two stand side by side");
    assert_eq!(words.hits("受伤")[0].ranges, [(2, 4)], "and are marked where they stand");
    assert_eq!(words.texts("人受伤了"), ["有人受伤了，快来"], "longer ones too");
    assert_eq!(words.texts("快来 受伤"), ["有人受伤了，快来"], "in any order, when asked apart");
}

#[test]
fn one_han_character_is_found_wherever_it_stands() {
    let words =
        Words::said(&[("zh-CN", "火"), ("zh-CN", "着火了"), ("zh-CN", "大火"), ("zh-CN", "水")]);
    assert_eq!(words.texts("火"), ["大火", "着火了", "火"], "first, middle, last or alone");
}

#[test]
fn arabic_is_found_with_and_without_marks() {
    let words = Words::said(&[("ar", "أُرِيدُ المُسَاعَدَةَ"), ("ar", "إسعاف إلى المستشفى")]);
    assert_eq!(words.hits("اريد المساعده").len(), 1, "bare letters find written marks");
    assert_eq!(words.hits("المُساعدة").len(), 1, "and marks find too");
    assert_eq!(words.hits("اسعاف").len(), 1, "alef forms are one letter");
    assert_eq!(words.hits("آسعاف مستشفي").len(), 0, "every word must be there");
    assert_eq!(words.hits("المستشفي").len(), 1, "ya forms are one letter");
    let hit = &words.hits("أريد")[0];
    assert_eq!(hit.ranges, [(0, 7)], "the marks belong to what was found");
}

#[test]
fn cyrillic_is_found_by_its_beginning() {
    let words = Words::said(&[("ru", "Моё имя Алёна, пожалуйста помогите")]);
    for query in ["помог", "ПОМОГИТЕ", "алена", "мое имя", "алён"] {
        assert_eq!(words.hits(query).len(), 1, "{query} is found");
    }
    for query in ["мои", "могите", "помог имя"] {
        assert_eq!(words.hits(query).len(), 0, "{query} is not there");
    }
}

#[test]
fn kana_are_found_in_either_writing() {
    let words = Words::said(&[("ja", "タクシーの運転手に殴られた"), ("ja", "ｶﾊﾞﾝがない")]);
    assert_eq!(words.hits("たくしー").len(), 1, "hiragana find katakana");
    assert_eq!(words.hits("かばん").len(), 1, "and half-width katakana");
    assert_eq!(words.hits("カバンガ").len(), 1, "katakana find hiragana");
    assert_eq!(words.hits("かはん").len(), 0, "は is not ば");
    assert_eq!(words.hits("かばん")[0].ranges, [(0, 4)], "marks are part of their kana");
}

#[test]
fn hangul_is_found_within_a_word() {
    let words = Words::said(&[("ko", "도와주세요 불이 났어요")]);
    for query in ["도와", "주세요", "불", "불이 났", "요"] {
        assert_eq!(words.hits(query).len(), 1, "{query} is found");
    }
    assert_eq!(words.hits("세요불").len(), 0, "a space is not skipped");
}

#[test]
fn phrases_are_found_in_both_languages() {
    let words = Words::said(&[]);
    let place = phrase(1, 9, "fr", "Où êtes-vous ?", "您在哪里？");
    words.desk.receive(&[event(9, place)], None).expect("received");
    let french = &words.hits("êtes-vous")[0];
    assert_eq!((french.text.as_str(), french.lang.as_str()), ("Où êtes-vous ?", "fr"));
    assert_eq!(french.other_text.as_deref(), Some("您在哪里？"), "the other side comes along");
    let chinese = &words.hits("哪里")[0];
    assert_eq!((chinese.text.as_str(), chinese.lang.as_str()), ("您在哪里？", "zh-CN"));
    assert_eq!(chinese.other_text.as_deref(), Some("Où êtes-vous ?"), "in both directions");
    assert_eq!(words.hits("哪里 êtes").len(), 1, "words of both sides may be asked together");
}

#[test]
fn renditions_and_notes_are_found() {
    let words = Words::said(&[("ja", "財布を盗まれた")]);
    let note = Change::TurnAdded {
        session: kit::session(1),
        turn: kit::turn(10),
        voice: Voice::CallTaker,
        body: TurnBody::Note { text: "回拨无人接听".to_owned() },
    };
    let events = [event(9, rendered(1, 2, "zh-CN", "钱包被偷了")), event(10, note)];
    words.desk.receive(&events, None).expect("received");
    let hit = &words.hits("钱包")[0];
    assert_eq!(hit.other_text.as_deref(), Some("財布を盗まれた"), "with what was said");
    assert_eq!(hit.turn, kit::turn(2), "as the turn that was rendered");
    assert_eq!(words.texts("无人"), ["回拨无人接听"], "notes are found");
}

#[test]
fn corrected_and_former_words_are_both_found() {
    let words = Words::said(&[("ja", "三番出口です")]);
    let new = revised(1, 2, Side::Said, "三番出口です", "四番出口です");
    words.desk.receive(&[event(9, new)], None).expect("received");
    let present = &words.hits("四番")[0];
    assert!(!present.former, "the present words are found");
    let former = &words.hits("三番")[0];
    assert_eq!(former.text, "三番出口です", "exactly what was written first is found");
    assert!(former.former, "and known as former");
    assert_eq!(words.hits("番出口")[0].text, "四番出口です", "present words go first");
    assert_eq!(words.hits("出口で す三").len(), 0, "no word runs from one wording into the next");
}

#[test]
fn nothing_typed_is_an_error() {
    let words = Words::said(&[("en", "a plain sentence OR two")]);
    let long = "word ".repeat(5_000);
    let unbroken = "火".repeat(50_000);
    for query in [
        "",
        " ",
        "\"",
        "\"\"",
        "'",
        "*",
        "a*b",
        "OR",
        "NOT",
        "AND AND",
        "NEAR(a b)",
        "a NEAR/2 b",
        "tokens:a",
        "{tokens}: a",
        "^a",
        "(",
        ")",
        "a)",
        "-a",
        "+a",
        "a\0b",
        "\u{E000}",
        "%",
        "_",
        "\u{202E}abc",
        "\u{0301}",
        "😀",
        "a \"b",
        &long,
        &unbroken,
    ] {
        words.desk.search(query, 50, None).unwrap_or_else(|error| panic!("{query:?}: {error}"));
    }
    assert_eq!(words.hits("or TWO").len(), 1, "an operator is a word like any other");
    assert_eq!(words.hits("  ").len(), 0, "nothing asked, nothing found");
}

#[test]
fn pages_stay_right_while_turns_are_added() {
    let texts: Vec<_> = (0..7).map(|_| ("en", "help")).collect();
    let words = Words::said(&texts);
    let first = words.desk.search("help", 3, None).expect("found");
    words.desk.receive(&[event(99, said(1, 99, "en", "help"))], None).expect("received");
    let second = words.desk.search("help", 3, first.next).expect("found");
    let third = words.desk.search("help", 3, second.next).expect("found");
    let pages = [first, second, third.clone()];
    let turns: Vec<TurnId> = pages.iter().flat_map(|page| &page.hits).map(|hit| hit.turn).collect();
    let wanted: Vec<TurnId> = (2..=8).rev().map(kit::turn).collect();
    assert_eq!(turns, wanted, "newest first, each once, none missed");
    assert_eq!(third.next, None, "the last page says so");
}

#[test]
fn earlier_turns_that_come_late_are_found_in_their_place() {
    let home = Home::new();
    let desk = home.desk();
    desk.receive(&[event(9, said(1, 9, "en", "late help"))], None).expect("received");
    desk.receive(&[event(3, said(1, 3, "en", "early help")), event(1, opened(1, "en"))], None)
        .expect("received");
    let hits = desk.search("help", 9, None).expect("found").hits;
    let texts: Vec<_> = hits.iter().map(|hit| hit.text.as_str()).collect();
    assert_eq!(texts, ["late help", "early help"], "in order of the journal");
    let sessions: Vec<SessionId> = hits.iter().map(|hit| hit.session).collect();
    assert_eq!(sessions, [kit::session(1); 2], "of their session");
}

proptest! {
    #[test]
    fn folding_again_changes_nothing(text in "\\PC{0,40}") {
        let once = words::fold(&text);
        prop_assert_eq!(words::fold(&once), once, "folding is idempotent");
    }

    #[test]
    fn folding_hard_scripts_again_changes_nothing(
        text in "[a-zßİıΑ-ως\u{300}-\u{345}А-ёёй\u{600}-\u{6FF}\u{200B}-\u{200F}\u{900}-\u{97F}\
                 \u{E00}-\u{E7F}\u{1100}-\u{11FF}\u{3040}-\u{30FF}\u{FB50}-\u{FBFF}\
                 \u{FE70}-\u{FEFC}\u{FF00}-\u{FFEE}가-힣一-俿]{0,24}"
    ) {
        let once = words::fold(&text);
        prop_assert_eq!(words::fold(&once), once, "folding is idempotent");
    }

    #[test]
    fn what_was_said_is_found_by_itself(text in "[a-zа-яء-ي一-三ぁ-お가-각 ,.\"']{1,30}") {
        let words = Words::said(&[("en", &text)]);
        let wanted = usize::from(!words::tokens(&text).is_empty());
        let hits = words.hits(&text);
        prop_assert_eq!(hits.len(), wanted, "a text finds itself");
        let units = text.encode_utf16().count();
        for hit in hits {
            prop_assert!(!hit.ranges.is_empty(), "what was found is marked");
            for (start, end) in hit.ranges {
                prop_assert!(start < end && end <= units, "marks lie within the text");
            }
        }
    }

    #[test]
    fn any_query_is_harmless(query in "\\PC{0,60}") {
        let words = Words::said(&[("en", "help")]);
        words.desk.search(&query, 10, None).expect("a search never fails");
    }
}

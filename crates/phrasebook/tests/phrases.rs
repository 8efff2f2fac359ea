//! The repository's own phrases, held against the book's rules and against ICU's plural rules.

use icu_plurals::{PluralCategory, PluralRules};
use std::collections::BTreeSet;
use yiqiao_phrasebook::{Arg, ArgSpec, Args, Facts, PhraseBook, Rendered, UiStrings, plain};

fn render(book: &PhraseBook, lang: &str, id: &str, args: &[(&str, Arg)]) -> Rendered {
    let args: Args = args.iter().map(|(name, arg)| ((*name).to_owned(), arg.clone())).collect();
    book.render(lang, id, &args).unwrap_or_else(|error| panic!("{id} in {lang}: {error}"))
}

/// Every set of arguments over the declared ranges; no phrase takes more than one argument that
/// ranges, so the product stays small.
fn all_args(facts: &Facts) -> Vec<Args> {
    facts.args.iter().fold(vec![Args::new()], |sets, (name, spec)| {
        let values: Vec<Arg> = match spec {
            ArgSpec::Number { min, max } => (*min..=*max).map(Arg::Number).collect(),
            ArgSpec::Choice { of } => of.iter().cloned().map(Arg::Text).collect(),
            ArgSpec::Text { max } => {
                vec![Arg::Text("12 Sample Road".chars().cycle().take(*max).collect())]
            }
        };
        let with = |set: &Args| {
            let one = |value: &Arg| {
                let mut set = set.clone();
                set.insert(name.clone(), value.clone());
                set
            };
            values.iter().map(one).collect::<Vec<_>>()
        };
        sets.iter().flat_map(with).collect()
    })
}

#[test]
fn phrases_are_clean() {
    let findings = PhraseBook::open(None).findings();
    let report: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(report.is_empty(), "the repository's phrases break rules:\n{}", report.join("\n"));
}

#[test]
fn every_phrase_renders_over_its_whole_range() {
    let book = PhraseBook::open(None);
    let (catalog, languages) = (book.catalog(), book.languages());
    for language in languages.iter() {
        for facts in catalog.iter() {
            for args in all_args(facts) {
                let rendered = book.render(&language.tag, &facts.id, &args);
                let rendered = rendered.unwrap_or_else(|error| panic!("{args:?}: {error}"));
                let texts =
                    [Some(rendered.text), Some(rendered.back), rendered.spoken, rendered.reading];
                for text in texts.into_iter().flatten() {
                    assert!(!text.trim().is_empty(), "{} in {} is empty", facts.id, language.tag);
                    assert!(!text.contains('{'), "{text} shows a placeable to a person");
                }
            }
        }
    }
}

#[test]
fn numbers_keep_western_digits_in_every_form() {
    let book = PhraseBook::open(None);
    for language in book.languages().iter() {
        let rendered =
            render(&book, &language.tag, "nature-hurt-readback", &[("count", Arg::Number(57))]);
        for text in [Some(rendered.text), Some(rendered.back), rendered.spoken, rendered.reading]
            .into_iter()
            .flatten()
        {
            assert!(plain(&text).contains("57"), "{text} must show 57 in Western digits");
        }
    }
}

#[test]
fn arabic_counts_as_cldr_says_up_to_two_hundred() {
    let book = PhraseBook::open(None);
    let locale: icu_locale_core::Locale = "ar".parse().expect("a tag");
    let rules = PluralRules::try_new_cardinal(locale.into()).expect("Arabic rules");
    for n in 0..=200_i64 {
        let text =
            plain(&render(&book, "ar", "nature-hurt-readback", &[("count", Arg::Number(n))]).text);
        let form = match rules.category_for(n) {
            PluralCategory::Zero => "لا يوجد مصابون".to_owned(),
            PluralCategory::One => "مصاب واحد".to_owned(),
            PluralCategory::Two => "مصابان".to_owned(),
            PluralCategory::Few => format!("{n} مصابين"),
            PluralCategory::Many => format!("{n} مصابًا"),
            PluralCategory::Other => format!("{n} مصاب."),
        };
        assert!(text.contains(&form), "{n} people hurt must read `{form}`, not `{text}`");
    }
}

#[test]
fn arabic_categories_are_right_beyond_one_hundred() {
    let book = PhraseBook::open(None);
    for (n, form) in
        [(102, "102 مصاب."), (103, "103 مصابين"), (110, "110 مصابين"), (111, "111 مصابًا")]
    {
        let text = render(&book, "ar", "nature-hurt-readback", &[("count", Arg::Number(n))]).text;
        assert!(plain(&text).contains(form), "{n}: old plural tables would choose another form");
    }
}

#[test]
fn russian_shows_the_number_in_the_form_for_one() {
    let book = PhraseBook::open(None);
    let text = render(&book, "ru", "wait-minutes", &[("minutes", Arg::Number(21))]).text;
    assert!(plain(&text).contains("21 минуту"), "21 takes the form of 1 and is still 21: {text}");
}

#[test]
fn isolates_stand_around_words_on_screen_and_leave_for_speech() {
    let book = PhraseBook::open(None);
    let address = Arg::Text("No. 5 Example Road".into());
    let rendered = render(&book, "ar", "loc-readback", &[("address", address)]);
    assert!(rendered.text.contains('\u{2068}'), "Latin words inside Arabic need isolates");
    let spoken = rendered.spoken.expect("Arabic has a spoken form");
    assert_eq!(spoken, plain(&spoken), "a speech engine gets no isolates");
}

#[test]
fn the_ring_window_has_its_pins_and_its_waiting_phrase() {
    let book = PhraseBook::open(None);
    let catalog = book.catalog();
    assert_eq!(catalog.pins().len(), 8, "F1 to F8 are all in use");
    for id in catalog.pins().iter().map(String::as_str).chain(catalog.while_waiting()) {
        let facts = catalog.get(id).expect("pins are in the catalogue");
        let args = facts.neutral_args().expect("a pin plays without asking for anything");
        for language in book.languages().iter() {
            assert!(
                book.render(&language.tag, id, &args).is_ok(),
                "{id} plays in {}",
                language.tag
            );
        }
    }
    assert_eq!(
        catalog.iter().filter(|facts| facts.ring_window).count(),
        22,
        "field.md's ring-window set"
    );
}

#[test]
fn the_eight_languages_answer_to_their_keys() {
    let languages = PhraseBook::open(None).languages();
    let by_key: Vec<&str> =
        (1..=8).filter_map(|key| languages.by_key(key)).map(|l| l.tag.as_str()).collect();
    assert_eq!(by_key, ["en", "fr", "ru", "de", "es", "ja", "ko", "ar"]);
    assert_eq!(languages.working().key, None, "nobody rings for the working language");
}

#[test]
fn a_calling_code_suggests_languages() {
    let languages = PhraseBook::open(None).languages();
    let tags = |number: &str| -> Vec<String> {
        languages.suggest(number).iter().map(|language| language.tag.clone()).collect()
    };
    assert_eq!(tags("+1 787 555 0100"), ["es"], "the longest code wins over +1");
    assert_eq!(tags("0041 44 555 01 00"), ["fr", "de"], "a country may suggest two");
    assert!(tags("13800000000").is_empty(), "a national number suggests nothing");
}

#[test]
fn nothing_is_approved_before_a_person_approves_it() {
    let book = PhraseBook::open(None);
    for language in book.languages().iter() {
        for row in book.list(&language.tag).expect("a known language") {
            assert_eq!(row.status.as_str(), "draft", "{} in {}", row.id, language.tag);
        }
    }
}

#[test]
fn a_list_shows_both_sentences_and_can_be_searched() {
    let book = PhraseBook::open(None);
    let rows = book.list("fr").expect("a known language");
    let ids: BTreeSet<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    assert_eq!(ids.len(), book.catalog().iter().count(), "every phrase has one row");
    let row = rows.iter().find(|row| row.id == "loc-where").expect("loc-where is listed");
    assert_eq!(row.text.as_deref(), Some("Où êtes-vous maintenant\u{202f}?"));
    assert_eq!(row.zh, "您现在在哪里？");
    assert!(row.search.contains("où êtes-vous") && row.search.contains("哪里"), "search sees both");
    assert_eq!(row.pin, Some(5), "the row knows its function key");
}

#[test]
fn the_book_and_the_strings_are_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<PhraseBook>();
    shared::<UiStrings>();
}

#[test]
fn ui_strings_fall_back_to_english_and_then_to_the_working_language() {
    let strings = UiStrings::load(None);
    assert!(strings.findings().is_empty(), "the repository's UI strings parse");
    assert_eq!(strings.locale("fr-CA").chain, ["fr", "en", "zh-CN"]);
    assert_eq!(strings.locale("zh").chain, ["zh-CN", "en"]);
    assert_eq!(strings.locale("xx").chain, ["en", "zh-CN"], "an unknown tag still shows words");
}

//! The `intl_pluralrules` interface, answered from ICU4X's current CLDR rules.
//!
//! It stands in for intl_pluralrules 7.0.2 through `[patch.crates-io]`, because that release's
//! tables (CLDR 37) are wrong for Arabic from 103 on. It covers what fluent-bundle and
//! intl-memoizer call, not the whole of the original.

#![forbid(unsafe_code)]

pub mod operands;

use icu_locale_core::Locale;
use operands::PluralOperands;
use unic_langid::LanguageIdentifier;

/// Languages with plural rules of their own in CLDR. The caller negotiates against this list and
/// falls back to English, so a language missing here would silently count like English.
const LANGUAGES: &[&str] = &[
    "af", "ak", "am", "an", "ar", "as", "ast", "az", "bal", "be", "bg", "bho", "blo", "bm", "bn",
    "bo", "br", "bs", "ca", "ceb", "cs", "cv", "cy", "da", "de", "doi", "dsb", "dv", "dz", "ee",
    "el", "en", "eo", "es", "et", "eu", "fa", "ff", "fi", "fil", "fo", "fr", "fur", "fy", "ga",
    "gd", "gl", "gsw", "gu", "gv", "ha", "haw", "he", "hi", "hr", "hsb", "hu", "hy", "ia", "id",
    "ig", "ii", "io", "is", "it", "iu", "ja", "jv", "ka", "kab", "kk", "kl", "km", "kn", "ko",
    "ks", "ku", "kw", "ky", "lag", "lb", "lg", "lij", "lkt", "ln", "lo", "lt", "lv", "mg", "mk",
    "ml", "mn", "mr", "ms", "mt", "my", "nb", "ne", "nl", "nn", "no", "nso", "om", "or", "pa",
    "pl", "ps", "pt", "pt-PT", "ro", "ru", "sa", "sat", "sc", "scn", "sd", "se", "sg", "sh", "si",
    "sk", "sl", "sma", "smj", "smn", "sms", "so", "sq", "sr", "su", "sv", "sw", "ta", "te", "th",
    "ti", "tk", "tl", "tn", "to", "tr", "ts", "ug", "uk", "ur", "uz", "ve", "vec", "vi", "wa",
    "wo", "xh", "yi", "yo", "yue", "zh", "zu",
];

/// Which set of rules: counting (cardinal) or ranking (ordinal).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(non_camel_case_types, clippy::upper_case_acronyms)]
pub enum PluralRuleType {
    /// first, second, third
    ORDINAL,
    /// one, two, three
    CARDINAL,
}

/// A CLDR plural category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, clippy::upper_case_acronyms)]
pub enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER,
}

/// The plural rules of one language.
#[derive(Debug)]
pub struct PluralRules {
    locale: LanguageIdentifier,
    rules: icu_plurals::PluralRules,
}

impl PluralRules {
    /// The rules for `langid`, or an error when ICU4X does not know the locale.
    pub fn create(langid: LanguageIdentifier, kind: PluralRuleType) -> Result<Self, &'static str> {
        let locale: Locale = langid.to_string().parse().map_err(|_| "unparseable locale")?;
        let rules = match kind {
            PluralRuleType::CARDINAL => icu_plurals::PluralRules::try_new_cardinal(locale.into()),
            PluralRuleType::ORDINAL => icu_plurals::PluralRules::try_new_ordinal(locale.into()),
        };
        Ok(Self { locale: langid, rules: rules.map_err(|_| "unknown locale")? })
    }

    /// The category of `number`.
    pub fn select<N: TryInto<PluralOperands>>(
        &self,
        number: N,
    ) -> Result<PluralCategory, &'static str> {
        let operands = number.try_into().map_err(|_| "argument can not be parsed to operands")?;
        Ok(match self.rules.category_for(to_icu(operands)) {
            icu_plurals::PluralCategory::Zero => PluralCategory::ZERO,
            icu_plurals::PluralCategory::One => PluralCategory::ONE,
            icu_plurals::PluralCategory::Two => PluralCategory::TWO,
            icu_plurals::PluralCategory::Few => PluralCategory::FEW,
            icu_plurals::PluralCategory::Many => PluralCategory::MANY,
            icu_plurals::PluralCategory::Other => PluralCategory::OTHER,
        })
    }

    /// The languages that have rules.
    pub fn get_locales(_kind: PluralRuleType) -> Vec<LanguageIdentifier> {
        let parsed = |tag: &&str| tag.parse().expect("the list holds well-formed tags");
        LANGUAGES.iter().map(parsed).collect()
    }

    /// The locale that was asked for.
    pub fn get_locale(&self) -> &LanguageIdentifier {
        &self.locale
    }
}

fn to_icu(operands: PluralOperands) -> icu_plurals::PluralOperands {
    if operands.v == 0 {
        return operands.i.into();
    }
    let PluralOperands { i, f, v, .. } = operands;
    let decimal = format!("{i}.{f:0v$}").parse::<fixed_decimal::Decimal>();
    (&decimal.expect("digits, a point and digits are a decimal")).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn select(tag: &str, number: f64) -> PluralCategory {
        let langid = tag.parse().expect("a well-formed tag");
        let rules = PluralRules::create(langid, PluralRuleType::CARDINAL).expect("known language");
        rules.select(number).expect("a number has a category")
    }

    #[test]
    fn arabic_is_right_above_one_hundred() {
        use PluralCategory::{FEW, MANY, OTHER};
        for (number, category) in [
            (100.0, OTHER),
            (102.0, OTHER),
            (103.0, FEW),
            (110.0, FEW),
            (111.0, MANY),
            (3.5, OTHER),
        ] {
            assert_eq!(select("ar", number), category, "CLDR's Arabic category of {number}");
        }
    }

    #[test]
    fn russian_tells_one_few_and_many_apart() {
        use PluralCategory::{FEW, MANY, ONE, OTHER};
        for (number, category) in [(1.0, ONE), (11.0, MANY), (21.0, ONE), (22.0, FEW), (1.5, OTHER)]
        {
            assert_eq!(select("ru", number), category, "CLDR's Russian category of {number}");
        }
    }

    #[test]
    fn trailing_zeros_count_as_fraction_digits() {
        let operands: PluralOperands = "1.0".parse().expect("a decimal");
        assert_eq!((operands.v, operands.w), (1, 0), "1.0 shows one digit, of which none counts");
    }

    #[test]
    fn every_listed_language_has_both_sets_of_rules() {
        for kind in [PluralRuleType::CARDINAL, PluralRuleType::ORDINAL] {
            for langid in PluralRules::get_locales(kind) {
                assert!(PluralRules::create(langid.clone(), kind).is_ok(), "{langid} must load");
            }
        }
    }

    #[test]
    fn rules_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<PluralRules>();
    }
}

//! Numbers inside sentences: the language's grouping, always Western digits, so that a count on
//! the screen reads the same on every desk. Plural choice is not here.

use fixed_decimal::Decimal;
use fluent::types::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

struct WesternDigits(DecimalFormatter);

impl Memoizable for WesternDigits {
    type Args = (bool,);
    type Error = ();

    fn construct(lang: LanguageIdentifier, (grouping,): Self::Args) -> Result<Self, ()> {
        let locale: Locale = format!("{lang}-u-nu-latn").parse().map_err(drop)?;
        let mut options = DecimalFormatterOptions::default();
        if !grouping {
            options.grouping_strategy = Some(GroupingStrategy::Never);
        }
        DecimalFormatter::try_new(locale.into(), options).map(Self).map_err(drop)
    }
}

/// The formatter of every bundle. `None` leaves the value to Fluent.
pub(crate) fn western(value: &FluentValue<'_>, intls: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let decimal: Decimal = number.as_string().parse().ok()?;
    let arguments = (number.options.use_grouping,);
    intls
        .with_try_get::<WesternDigits, _, _>(arguments, |digits| {
            digits.0.format(&decimal).to_string()
        })
        .ok()
}

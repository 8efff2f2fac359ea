//! What the window shows before there is a desk: how far the set-up is, the
//! words, and what the person prefers. Decides nothing about keys or files.

use yiqiao_domain::Lang;

use super::Application;
use crate::error::{AppError, Code};
use crate::setup::folder::Settings;
use crate::setup::languages::{direction, ui_language};
use crate::view::{
    PreferencesView, SetupStage, SetupView, StringsRequest, StringsView, UiLanguageView,
};

const LOCALE_DEFAULT: &str = "zh-CN";
const THEME_DEFAULT: &str = "auto";

impl Application {
    /// How far the set-up is.
    #[must_use]
    pub fn setup_view(&self) -> SetupView {
        let settings = self.settings();
        let state = self.state();
        let stage = if state.fault.is_some() {
            SetupStage::Fault
        } else if state.desk.is_some() {
            SetupStage::Ready
        } else if settings.salt().is_some() {
            SetupStage::Locked
        } else {
            SetupStage::FirstRun
        };
        let callers = self.languages.rows().iter().filter(|row| row.tag != Lang::working());
        SetupView {
            stage,
            fault: state.fault.clone(),
            demo: settings.demo,
            preferences: preferences(&settings),
            ui_languages: self.ui_languages(),
            languages: callers.map(ui_language).collect(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }

    fn ui_languages(&self) -> Vec<UiLanguageView> {
        let tags = self.words.tags();
        let rows = self.languages.rows().iter();
        rows.filter(|row| tags.iter().any(|tag| tag == row.tag.as_str())).map(ui_language).collect()
    }

    /// The UI's words in a language, with what to fall back on.
    #[must_use]
    pub fn strings(&self, request: &StringsRequest) -> StringsView {
        let found = self.words.locale(&request.locale);
        let first = found.chain.first().cloned().unwrap_or_default();
        let second = found.chain.get(1).cloned().unwrap_or_default();
        let of = |lang: &str| {
            let files = found.sources.iter().filter(|source| source.lang == lang);
            files.map(|source| source.text.clone()).collect::<Vec<_>>()
        };
        let dir = direction(found.dir);
        StringsView { sources: of(&first), fallback: of(&second), locale: first, dir }
    }

    /// Keeps what the person prefers.
    ///
    /// # Errors
    /// `bad-form` for an unknown theme or language; `disk-…` when it cannot be
    /// kept.
    pub fn set_preferences(&self, preferences: PreferencesView) -> Result<(), AppError> {
        let theme_known = matches!(preferences.theme.as_str(), "light" | "dark" | "auto");
        if !theme_known || !self.words.tags().contains(&preferences.locale) {
            return Err(AppError::new(Code::BadForm));
        }
        let mut settings = self.settings();
        (settings.locale, settings.theme) = (preferences.locale, preferences.theme);
        self.keep_settings(settings)
    }
}

fn preferences(settings: &Settings) -> PreferencesView {
    let or = |text: &str, default: &str| {
        if text.is_empty() { default.to_owned() } else { text.to_owned() }
    };
    PreferencesView {
        locale: or(&settings.locale, LOCALE_DEFAULT),
        theme: or(&settings.theme, THEME_DEFAULT),
    }
}

// The nine languages of the window, each by its own name (endonym). No flags, fixed order.
export interface UiLanguage { locale: string; endonym: string; mark: string }

export const uiLanguages: readonly UiLanguage[] = [
  { locale: 'zh-CN', endonym: '中文', mark: '中' },
  { locale: 'en', endonym: 'English', mark: 'En' },
  { locale: 'fr', endonym: 'Français', mark: 'Fr' },
  { locale: 'ru', endonym: 'Русский', mark: 'Ру' },
  { locale: 'de', endonym: 'Deutsch', mark: 'De' },
  { locale: 'es', endonym: 'Español', mark: 'Es' },
  { locale: 'ja', endonym: '日本語', mark: '日' },
  { locale: 'ko', endonym: '한국어', mark: '한' },
  { locale: 'ar', endonym: 'العربية', mark: 'ع' },
]

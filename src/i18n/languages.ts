/** English and Chinese, and a pseudo-language made from English that shows what overflows. */
export const languages = ['en', 'zh', 'long'] as const;
export type Language = (typeof languages)[number];

/** What a language calls itself; never translated. */
export const endonyms = { en: 'English', zh: '中文' } as const;

/** The value of the `lang` attribute. The pseudo-language is still English to a screen reader. */
export function languageTag(language: Language): 'en' | 'zh-Hans' {
  return language === 'zh' ? 'zh-Hans' : 'en';
}

/** The language that the switch in the header leads to. */
export function otherLanguage(language: Language): 'en' | 'zh' {
  return language === 'zh' ? 'en' : 'zh';
}

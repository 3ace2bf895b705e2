// Theme and language of the first paint: those of the link, else those kept, else the system's. The app takes over from here.
(() => {
  const TAGS = new Map([
    ['en', 'en'],
    ['zh', 'zh-Hans'],
    ['long', 'en'],
  ]);

  /** @returns {Record<string, unknown>} */
  const kept = () => {
    try {
      const { state } = JSON.parse(localStorage.getItem('unrolled.settings') ?? '{}');
      return typeof state === 'object' && state !== null ? state : {};
    } catch {
      // Storage can be switched off, and anything may have been written there.
      return {};
    }
  };

  const page = document.documentElement;
  const link = new URLSearchParams(location.hash.split('?')[1] ?? '');
  const settings = kept();

  const theme = link.get('theme') ?? settings.theme;
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  page.dataset.theme = theme === 'dark' || theme === 'light' ? theme : system;

  const spoken = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag)) ?? 'en';
  const language = String(link.get('lang') ?? settings.language);
  page.lang = TAGS.get(language) ?? TAGS.get(spoken.slice(0, 2).toLowerCase()) ?? 'en';
})();

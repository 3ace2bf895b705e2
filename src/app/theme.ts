import { useSettings, type Theme } from '../stores/settings';

const DARK = '(prefers-color-scheme: dark)';
const STILL = '(prefers-reduced-motion: reduce)';

/** The theme to show, given what was chosen and what the system prefers. */
export function shownTheme(theme: Theme, systemIsDark: boolean): 'light' | 'dark' {
  if (theme === 'system') return systemIsDark ? 'dark' : 'light';
  return theme;
}

/** Writes theme and motion on the document for the stylesheets, now and whenever setting or system change. Returns the stop. */
export function applyAppearance(root: HTMLElement = document.documentElement): () => void {
  const queries = [window.matchMedia(DARK), window.matchMedia(STILL)] as const;
  const [dark, still] = queries;
  const apply = () => {
    const { theme } = useSettings.getState();
    root.dataset['theme'] = shownTheme(theme, dark.matches);
    root.dataset['motion'] = still.matches ? 'reduced' : 'full';
  };
  apply();
  const stopSettings = useSettings.subscribe(apply);
  for (const query of queries) query.addEventListener('change', apply);
  return () => {
    stopSettings();
    for (const query of queries) query.removeEventListener('change', apply);
  };
}

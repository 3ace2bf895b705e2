import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadWords } from '../i18n/load';
import { useFrame } from '../stores/frame';
import { useSettings } from '../stores/settings';
import { App } from './App';
import { notify } from './notices';
import { startPlayer } from './player';
import { reportFailures } from './report-failures';
import { listenToKeys } from './shortcuts';
import { followLinkSettings, keepLink, openLink } from './sync-link';
import { applyAppearance } from './theme';

/** For the one case in which no words could be fetched. */
const SPEECHLESS =
  'The words of this page could not be fetched. Check the connection and reload. 没能取到本页的文字，请检查网络后刷新页面。';

followLinkSettings();
applyAppearance();
void openLink();
keepLink();
reportFailures();
listenToKeys();
if (window.parent !== window) {
  void import('./embed').then(({ passKeysOn }) => passKeysOn(() => useFrame.getState().embed));
}
startPlayer(() => document.documentElement.dataset['motion'] === 'reduced');

if (import.meta.env.PROD) {
  // Where a browser refuses (a private window, a file), the site works as long as there is a network.
  void import('./offline').then(({ keepOffline }) => keepOffline()).catch(() => undefined);
}

window.addEventListener('vite:preloadError', () => {
  notify({ id: 'part', urgency: 'alert', text: ({ shell }) => shell.failure.part });
});

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no element #app to stand in.');

const { language } = useSettings.getState();
loadWords(language).then(
  (words) => {
    createRoot(place).render(
      <StrictMode>
        <App first={{ language, words }} />
      </StrictMode>,
    );
  },
  () => {
    place.textContent = SPEECHLESS;
  },
);

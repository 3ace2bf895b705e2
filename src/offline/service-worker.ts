import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';

/** As much of a service worker's own scope as is used here: its types and those of a page do not go together. */
declare const self: {
  readonly addEventListener: (type: 'message', listen: (event: MessageEvent) => void) => void;
  readonly skipWaiting: () => Promise<void>;
};

/** Everything that the site is made of; scripts/offline.mjs puts the list in. */
declare const FILES: PrecacheEntry[];

// What another version has kept is of no use to this one.
cleanupOutdatedCaches();
// Pages are told apart by what follows the #, which never leaves the browser.
precacheAndRoute(FILES, { ignoreURLParametersMatching: [/.*/] });

self.addEventListener('message', ({ data }: MessageEvent) => {
  if ((data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

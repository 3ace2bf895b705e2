/** Milliseconds before everything else of the site is fetched. */
const PATIENCE = 4000;

/**
 * Keeps the whole site on this machine, so that it opens without a network once it was visited (src/offline). In a frame the page around it has done so. A version that waits takes over when the page is opened, before anything
 * was done in it.
 */
export async function keepOffline(): Promise<void> {
  if (window.parent !== window || !('serviceWorker' in navigator)) return;
  // What one came for is fetched and drawn first.
  await new Promise((done) => setTimeout(done, PATIENCE));
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register('./sw.js');
  if (registration.waiting === null || serviceWorker.controller === null) return;
  serviceWorker.addEventListener('controllerchange', () => {
    window.location.reload();
  });
  registration.waiting.postMessage({ type: 'SKIP_WAITING' });
}

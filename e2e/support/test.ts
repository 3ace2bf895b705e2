import process from 'node:process';
import { test as base, expect, type BrowserContext } from '@playwright/test';

interface Fixtures {
  /** Complaints that a test brings about on purpose: `test.use({ provoked: [/net::ERR_FAILED/] })`. */
  provoked: readonly RegExp[];
  /** Not for use: it watches by being there. */
  quiet: undefined;
}

/** Said by Playwright itself, which keeps service workers out (playwright.config.ts). */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Everything that must not happen while a person uses the app, in any page of the context, in the order it happened. */
function watch(context: BrowserContext, origin: string): string[] {
  const seen: string[] = [];
  context.on('console', (message) => {
    if (message.text() === BLOCKED) return;
    seen.push(`console.${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    seen.push(`uncaught: ${error.error().stack ?? error.error().message}`);
  });
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) seen.push(`request to ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left stops what it was still loading.
    if (reason !== 'net::ERR_ABORTED') seen.push(`failed request: ${request.url()} ${reason}`);
  });
  return seen;
}

/** Playwright's `test`, which also fails on any console message, uncaught error, or request to another origin. */
export const test = base.extend<Fixtures>({
  baseURL: async ({ baseURL }, use) => {
    await use(process.env['UNROLLED_ORIGIN'] ?? baseURL);
  },
  provoked: [[], { option: true }],
  quiet: [
    async ({ context, baseURL, provoked }, use) => {
      const seen = watch(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      const unprovoked = seen.filter((line) => !provoked.some((pattern) => pattern.test(line)));
      expect(unprovoked, 'console messages, uncaught errors, requests elsewhere').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

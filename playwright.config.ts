import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, ensureChineseFont, findBrowser } from './scripts/browser.mjs';

// Playwright reads this file again in every worker: what was found is handed on in the environment.
if (process.env.UNROLLED_BROWSER === undefined) {
  process.env.UNROLLED_BROWSER = await findBrowser();
  ensureChineseFont();
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  globalTimeout: 40 * 60_000,
  // axe on the whole page takes its time where two cores are shared.
  timeout: 60_000,
  // A machine that stands still for a second must not decide; what passes only the second time is named as flaky.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: '.cache/report-browser.json' }]],
  // dist/ as it was built, on a port of its own choice, which the tests learn from this line.
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: '0' },
    wait: { stdout: /Serving dist on (?<unrolled_origin>\S+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 1_000 },
  },
  use: {
    locale: 'en-GB',
    // What was kept for offline use must not answer in place of the server; offline.spec.ts allows it.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    // A trace of every test costs a third of the time of all: what failed is run again with `--trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.UNROLLED_BROWSER, args: BROWSER_ARGUMENTS },
  },
});

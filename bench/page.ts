/**
 * `npm run bench -- page`: Lighthouse on the first view, as a phone and as a desktop, and the script it loads. JSON on
 * standard output: scores 0–100, times in ms, sizes in bytes.
 */
import { createServer } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { withBuiltPage } from './support/built-page';
import { tenth } from './support/percentile';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TIMES = {
  firstContentfulPaint: 'first-contentful-paint',
  largestContentfulPaint: 'largest-contentful-paint',
  totalBlockingTime: 'total-blocking-time',
  speedIndex: 'speed-index',
  cumulativeLayoutShift: 'cumulative-layout-shift',
};

/** A port that is free now, for the browser's debugger. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') fail(new Error('no port'));
        else done(address.port);
      });
    });
  });
}

/** One run. Warnings name every audit that is not perfect, so that a lost point can be found. */
async function audit(url: string, port: number, device: 'mobile' | 'desktop') {
  const flags = { port, onlyCategories: CATEGORIES, logLevel: 'silent' as const };
  const run = await lighthouse(url, flags, device === 'desktop' ? desktopConfig : undefined);
  if (run === undefined) throw new Error('Lighthouse gave no result.');
  const { categories, audits, runtimeError } = run.lhr;
  if (runtimeError !== undefined) throw new Error(runtimeError.message);
  const scores = CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)]);
  const times = Object.entries(TIMES).map(([name, id]) => {
    const value = audits[id]?.numericValue ?? NaN;
    return [name, name === 'cumulativeLayoutShift' ? value : tenth(value)];
  });
  const weighted = new Set(
    Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  );
  const short = Object.values(audits)
    .filter(({ id, score }) => weighted.has(id) && score !== null && score < 0.9)
    .map(({ id, score, title }) => ({ id, score, title }));
  return {
    scores: Object.fromEntries(scores) as Record<string, number>,
    times: Object.fromEntries(times) as Record<string, number>,
    short,
  };
}

/** Every script the first view has loaded by the time the network is quiet. */
async function scriptsOf(url: string, browser: Browser) {
  const page = await browser.newPage();
  const bodies: Promise<{ path: string; body: Buffer }>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const path = new URL(response.url()).pathname;
    bodies.push(response.body().then((body) => ({ path, body })));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const scripts = (await Promise.all(bodies)).map(({ path, body }) => ({
    path,
    gzip: gzipSync(body, { level: 9 }).length,
    brotli: brotliCompressSync(body).length,
  }));
  await page.close();
  return {
    gzip: scripts.reduce((sum, { gzip }) => sum + gzip, 0),
    brotli: scripts.reduce((sum, { brotli }) => sum + brotli, 0),
    scripts,
  };
}

const port = await freePort();
const result = await withBuiltPage(
  async ({ origin, browser }) => ({
    script: await scriptsOf(`${origin}/`, browser),
    mobile: await audit(`${origin}/`, port, 'mobile'),
    desktop: await audit(`${origin}/`, port, 'desktop'),
  }),
  [`--remote-debugging-port=${port}`],
);
console.log(JSON.stringify(result, null, 2));

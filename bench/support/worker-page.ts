import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { BROWSER_ARGUMENTS, findBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/setup.mjs';

/** Sends a job to a fresh worker in a fresh page, and gives its answer. */
export type RunInWorker = (job: unknown) => Promise<unknown>;

/** Builds a worker for production, and has a page in Chromium that starts it for as long as `work` takes. */
export async function withWorker<Result>(
  entry: string,
  work: (run: RunInWorker) => Promise<Result>,
): Promise<Result> {
  const outDir = resolve(root, '.cache/bench-worker');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      outDir,
      target: 'es2023',
      lib: { entry: resolve(root, entry), formats: ['es'], fileName: () => 'worker.js' },
    },
  });
  const script = readFileSync(resolve(outDir, 'worker.js'));
  const server = createServer(({ url }, response) => {
    const isScript = url === '/worker.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.end(isScript ? script : '<!doctype html><title>bench</title>');
  });
  const port = await new Promise<number>((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...BROWSER_ARGUMENTS],
  });
  try {
    return await work(async (job) => {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/`);
      const answer: unknown = await page.evaluate(
        (sent) =>
          new Promise((done, fail) => {
            const worker = new Worker('/worker.js', { type: 'module' });
            worker.onmessage = ({ data }: MessageEvent<unknown>) => {
              done(data);
            };
            worker.onerror = ({ message }) => {
              fail(new Error(message));
            };
            worker.postMessage(sent);
          }),
        job,
      );
      await page.close();
      return answer;
    });
  } finally {
    await browser.close();
    server.close();
  }
}

import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { BROWSER_ARGUMENTS, findBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/setup.mjs';

/** A worker of a page of its own. */
export interface WorkerPage {
  readonly page: Page;
  /** Sends a job, and gives its answer; one at a time. */
  readonly ask: (job: unknown) => Promise<unknown>;
}

/** A fresh worker in a fresh page, for as long as `work` takes. */
export type InWorker = <Result>(work: (worker: WorkerPage) => Promise<Result>) => Promise<Result>;

/**
 * Builds a worker for production, and has a browser to start it in for as long as `work` takes. `more`: further arguments of the browser.
 */
export async function withWorker<Result>(
  entry: string,
  work: (inWorker: InWorker) => Promise<Result>,
  more: readonly string[] = [],
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
    args: [...BROWSER_ARGUMENTS, ...more],
  });
  try {
    return await work(async (act) => {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/`);
      const worker = await page.evaluateHandle(() => new Worker('/worker.js', { type: 'module' }));
      const ask = (job: unknown): Promise<unknown> =>
        worker.evaluate(
          (it, sent) =>
            new Promise((done, fail) => {
              it.onmessage = ({ data }: MessageEvent<unknown>) => {
                done(data);
              };
              it.onerror = ({ message }) => {
                fail(new Error(message));
              };
              it.postMessage(sent);
            }),
          job,
        );
      try {
        return await act({ page, ask });
      } finally {
        await page.close();
      }
    });
  } finally {
    await browser.close();
    server.close();
  }
}

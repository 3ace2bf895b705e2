import process from 'node:process';
import { chromium, type Browser } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../../scripts/browser.mjs';
import { build } from '../../scripts/build.mjs';
import { serve } from '../../scripts/serve.mjs';

/** The built app, served, and a browser to open it with. */
export interface BuiltPage {
  /** `http://localhost:PORT` */
  readonly origin: string;
  readonly browser: Browser;
}

/** Builds, serves and opens a browser for as long as `work` takes. `more`: further arguments of the browser. */
export async function withBuiltPage<Result>(
  work: (page: BuiltPage) => Promise<Result>,
  more: readonly string[] = [],
): Promise<Result> {
  if (!build()) process.exit(1);
  const { origin, close } = await serve();
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...BROWSER_ARGUMENTS, ...more],
  });
  try {
    return await work({ origin, browser });
  } finally {
    await browser.close();
    close();
  }
}

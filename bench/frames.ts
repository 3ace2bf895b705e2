/**
 * `npm run bench -- frames`: plays, steps and scrubs the built page with the processor slowed down four times, and prints
 * how its frames came as JSON. The first row is an empty page on the same machine: what no page can better.
 */
import type { CDPSession, Page } from '@playwright/test';
import { withBuiltPage } from './support/built-page';
import { measureFrames, type FrameFigures } from './support/frame-meter';

const THROTTLING = 4;
const PLAYING = 8_000;
const ACTING = 5_000;
const VIEWPORT = { width: 1440, height: 900 };

/** Repeats an action every `pause` ms for ACTING ms. */
async function repeat(page: Page, pause: number, action: (round: number) => Promise<void>) {
  const end = performance.now() + ACTING;
  for (let round = 0; performance.now() < end; round++) {
    await action(round);
    await page.waitForTimeout(pause);
  }
}

/** Drags over the sequence strip, to and fro. */
async function scrub(page: Page) {
  const strip = await page.getByTestId('strip').boundingBox();
  if (strip === null) throw new Error('The page shows no element with data-testid="strip".');
  const y = strip.y + strip.height / 2;
  const xAt = (round: number): number =>
    strip.x + strip.width * (0.5 - 0.4 * Math.cos((round / 60) * Math.PI));
  await page.mouse.move(xAt(0), y);
  await page.mouse.down();
  await repeat(page, 16, (round) => page.mouse.move(xAt(round), y));
  await page.mouse.up();
}

/** Each press of + doubles the speed; a page opens at 1×. */
async function setSpeed(page: Page, speed: number) {
  for (let at = 1; at < speed; at *= 2) await page.keyboard.press('+');
}

/** Opens an address in a new page and slows it down. */
async function open(page: Page, url: string): Promise<CDPSession> {
  await page.goto(url, { waitUntil: 'networkidle' });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
  await page.waitForTimeout(1_000);
  return devtools;
}

const scenarios = await withBuiltPage(async ({ origin, browser }): Promise<FrameFigures[]> => {
  const page = await browser.newPage({ viewport: VIEWPORT });
  const figures: FrameFigures[] = [];
  const measure = async (scenario: string, devtools: CDPSession, act: () => Promise<void>) => {
    figures.push(await measureFrames(page, devtools, scenario, act));
  };

  const empty = await open(page, 'about:blank');
  await measure('an empty page', empty, () => page.waitForTimeout(ACTING));

  for (const speed of [1, 4]) {
    const devtools = await open(page, `${origin}/`);
    await setSpeed(page, speed);
    await page.getByRole('button', { name: /^play/i }).click();
    await measure(`playing at ${speed}×`, devtools, () => page.waitForTimeout(PLAYING));
    await devtools.detach();
  }

  const devtools = await open(page, `${origin}/`);
  await measure('stepping by timestep', devtools, () =>
    repeat(page, 100, (round) => page.keyboard.press(round % 20 < 15 ? 'ArrowRight' : 'ArrowLeft')),
  );
  await measure('stepping by stage', devtools, () =>
    repeat(page, 100, (round) => page.keyboard.press(round % 20 < 15 ? '.' : ',')),
  );
  await measure('scrubbing', devtools, () => scrub(page));
  return figures;
});
console.log(JSON.stringify({ throttling: THROTTLING, viewport: VIEWPORT, scenarios }, null, 2));

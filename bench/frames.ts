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

/** Drags up and down from a place, as one hand movement. */
async function dragUpAndDown(page: Page, x: number, y: number, reach: number) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await repeat(page, 16, (round) => page.mouse.move(x, y + reach * Math.sin(round / 8)));
  await page.mouse.up();
}

/** H = 16 and T = 100, every number of which follows from the one that is dragged. */
const LARGE = '/#/?v=1&preset=gates&t=40';

/** A point of the input: in the plot that stands on top of the strip, under the cursor. */
async function dragInput(page: Page) {
  const point = await page.locator('.points circle.input').first().boundingBox();
  if (point === null) throw new Error('The strip shows no point of the input.');
  await dragUpAndDown(page, point.x + point.width / 2, point.y + point.height / 2, 24);
}

/** A weight of the forget gate, in the gate's matrix. */
async function dragWeight(page: Page) {
  const cell = await page.locator('[data-figure=gate] [role=gridcell]').nth(20).boundingBox();
  if (cell === null) throw new Error('The gate shows no weight.');
  await dragUpAndDown(page, cell.x + cell.width / 2, cell.y + cell.height / 2, 40);
}

/** An LSTM beside a GRU, H = 16 and T = 100 as above, weights drawn. */
const COMPARED = '/#/compare?v=1&preset=gates&len=100&h=16&c=cell%3Dgru';

/** The same size, walked from its loss back. */
const GRADIENTS = '/#/gradients?v=1&preset=gates&len=100&h=16&t=90';

/** A slider that all columns share, to and fro. */
async function dragGain(page: Page) {
  const slider = await page
    .getByRole('slider', { name: 'Recurrent gain', exact: true })
    .boundingBox();
  if (slider === null) throw new Error('The page shows no slider of the recurrent gain.');
  const y = slider.y + slider.height / 2;
  const xAt = (round: number): number =>
    slider.x + slider.width * (0.5 - 0.4 * Math.cos((round / 60) * Math.PI));
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
  await devtools.detach();

  const input = await open(page, `${origin}${LARGE}`);
  await measure('dragging an input, H = 16, T = 100', input, () => dragInput(page));
  await input.detach();
  await page.goto('about:blank');
  const weight = await open(page, `${origin}${LARGE}&depth=gate&node=f`);
  await page.locator('[data-figure=gate] [role=gridcell]').first().waitFor();
  await measure('dragging a weight, H = 16, T = 100', weight, () => dragWeight(page));
  await weight.detach();
  await page.goto('about:blank');
  const compared = await open(page, `${origin}${COMPARED}`);
  const slider = page.getByRole('slider', { name: 'Recurrent gain', exact: true });
  await slider.scrollIntoViewIfNeeded();
  await measure('dragging a slider, two cells compared, H = 16, T = 100', compared, () =>
    dragGain(page),
  );
  await compared.detach();
  await page.goto('about:blank');
  const gradients = await open(page, `${origin}${GRADIENTS}`);
  await page.getByRole('button', { name: /^play/i }).click();
  await measure('gradients: playing at 1×', gradients, () => page.waitForTimeout(PLAYING));
  await page.getByRole('button', { name: /^pause/i }).click();
  await measure('gradients: stepping by timestep', gradients, () =>
    repeat(page, 100, (round) => page.keyboard.press(round % 20 < 15 ? 'ArrowLeft' : 'ArrowRight')),
  );
  return figures;
});
console.log(JSON.stringify({ throttling: THROTTLING, viewport: VIEWPORT, scenarios }, null, 2));

import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import demoRuns from '../src/trainer/demo-runs.json' with { type: 'json' };
import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./#/lab${query}`);
  await expect(main(page)).toHaveText('Start', { timeout: 20_000 });
}

/** Updates made, as the bar says. */
async function made(page: Page): Promise<number> {
  return updates(page).evaluate((bar) => (bar as HTMLProgressElement).value);
}

const main = (page: Page) =>
  page
    .getByRole('group', { name: /^(The run|这次训练)$/ })
    .getByRole('button')
    .first();
const updates = (page: Page) => page.getByRole('progressbar', { name: 'Updates made' });
const fingerprint = (page: Page) => page.locator('.lab-fingerprint code');
/** A run of so many updates, judged where it ends. */
const short = (n: number, more = ''): string =>
  `?set=${encodeURIComponent(`{"stop.updates":${n}${more}}`)}`;

test.describe('A run in the lab', () => {
  test('learns a sine until it is ten times better than “the same as the last value”', async ({
    page,
  }) => {
    await open(page);
    await main(page).click();
    await expect(page.getByText(/Ended after \d+ updates/)).toBeVisible({ timeout: 40_000 });
    const said = await page
      .getByText(/RMSE .* against .*, an error .* times smaller/)
      .textContent();
    const times = Number(/error ([\d.]+) times smaller/.exec(said ?? '')?.[1]);
    expect(times).toBeGreaterThan(10);
  });

  test('comes to the weights that were recorded in Node, and with another seed to others', async ({
    page,
  }) => {
    const recorded = demoRuns.runs.find(({ id }) => id === 'sine')?.fingerprints;
    await open(page, short(200));
    await main(page).click();
    await expect(page.getByText('after update 200', { exact: true })).toBeVisible({
      timeout: 20_000,
    });
    await expect(fingerprint(page)).toHaveText(recorded?.['200'] ?? '');
    await page.getByRole('button', { name: 'New seed' }).click();
    await expect(main(page)).toHaveText('Start');
    await main(page).click();
    await expect(page.getByText('after update 200', { exact: true })).toBeVisible({
      timeout: 20_000,
    });
    await expect(fingerprint(page)).not.toHaveText(recorded?.['200'] ?? '');
  });

  test('takes back and makes again what was changed in its settings', async ({ page }) => {
    await open(page);
    const units = page.getByRole('slider', { name: /^Hidden units/ });
    const before = await units.inputValue();
    await units.press('ArrowRight');
    await expect(units).not.toHaveValue(before);
    await page.keyboard.press('Control+z');
    await expect(units).toHaveValue(before);
    await page.keyboard.press('Control+Shift+z');
    await expect(units).not.toHaveValue(before);
  });

  test('is paused, goes on by the space bar, and makes one update that is told', async ({
    page,
  }) => {
    await open(page);
    await page.keyboard.press('Space');
    await expect.poll(() => made(page)).toBeGreaterThan(0);
    await page.keyboard.press('Space');
    await expect(page.getByText(/Paused after update/)).toBeVisible();
    const at = await made(page);
    await page.getByRole('button', { name: 'One update' }).click();
    await expect.poll(() => made(page)).toBe(at + 1);
    await main(page).click();
    await expect(main(page)).toHaveText('Pause');
  });

  test('is interrupted by a reload, and goes on where it was', async ({ page }) => {
    await open(page);
    await main(page).click();
    await expect.poll(() => made(page), { timeout: 20_000 }).toBeGreaterThan(60);
    await page.waitForTimeout(1_500);
    await page.reload();
    const banner = page.getByRole('region', { name: 'A run that was interrupted' });
    await expect(banner).toContainText('Waves');
    const kept = Number(
      /update ([\d,]+)/.exec((await banner.textContent()) ?? '')?.[1]?.replace(',', ''),
    );
    expect(kept).toBeGreaterThan(30);
    await banner.getByRole('button', { name: 'Go on with it' }).click();
    await expect.poll(() => made(page)).toBe(kept);
    await main(page).click();
    await expect(page.getByText(/Ended after 600 updates/)).toBeVisible({ timeout: 40_000 });
  });

  test('ends where numbers leave their range, says why, and goes back', async ({ page }) => {
    await open(
      page,
      short(400, ',"training.rate":1000,"training.clipNorm":null,"training.optimiser.kind":"sgd"'),
    );
    await main(page).click();
    await expect(
      page.getByText(/Stopped at update \d+: the (loss|gradient) is no finite number/),
    ).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText(/learning rate is too large/)).toBeVisible();
  });
});

test('A link brings task and settings, and the run that it comes to', async ({ page }) => {
  await open(
    page,
    `?task=latch&set=${encodeURIComponent('{"hidden":4,"options.delay":12,"hidden2":1}')}`,
  );
  await expect(page.getByRole('button', { name: /Task: Latch/ })).toBeVisible();
  await expect(
    page
      .getByRole('spinbutton', { name: /^Delay/ })
      .or(page.getByRole('textbox', { name: /^Delay/ })),
  ).toHaveValue('12');
  await expect(page.getByRole('alert').filter({ hasText: 'hidden2' })).toBeVisible();
});

for (const [language, theme, width] of [
  ['en', 'dark', 1440],
  ['zh', 'light', 390],
] as const) {
  test(`The lab is accessible and fits ${width} px in ${language}, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(
      `./#/lab?task=sentiment-${language}&lang=${language}&theme=${theme}&set=${encodeURIComponent('{"stop.updates":20}')}`,
    );
    await expect(main(page)).toHaveText(language === 'en' ? 'Start' : '开始', {
      timeout: 20_000,
    });
    await main(page).click();
    await expect(
      page.getByText(language === 'en' ? /Ended after 20/ : /20 次更新/).first(),
    ).toBeVisible({ timeout: 20_000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    await expectAccessible(page);
  });
}

test('A sentence of one’s own is read word by word, and words that training never saw are named', async ({
  page,
}) => {
  await open(page, `?task=sentiment-en&set=${encodeURIComponent('{"stop.updates":20}')}`);
  const field = page.getByRole('textbox', { name: 'A text of your own' });
  const read = page.getByRole('button', { name: 'Read it' });
  await expect(read).toBeDisabled();
  await field.fill('this film was not zorbly good');
  await field.press('Enter');
  await expect(page.getByText(/read as “unknown”: .*zorbly/)).toBeVisible();
  await expect(page.locator('.sample-word').filter({ hasText: 'zorbly' })).toHaveCount(1);
  await field.fill('…');
  await read.click();
  await expect(page.getByText('There is no word to read in this text.')).toBeVisible();
});

test('A link with what a run came to says “same run” where it does, and “another run” where not', async ({
  page,
}) => {
  await open(page, short(40));
  await main(page).click();
  await expect(page.getByText('after update 40', { exact: true })).toBeVisible();
  await expect.poll(() => new URL(page.url()).hash).toContain('run=40.');
  const hash = new URL(page.url()).hash;

  for (const [promise, verdict] of [
    [hash, /Same run/i],
    [hash.replace(/run=40\.[0-9a-f]{4}/, 'run=40.0000'), /Another run/i],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`./${promise}`);
    await expect(main(page)).toHaveText('Start', { timeout: 20_000 });
    await main(page).click();
    await expect(page.getByText(verdict).first()).toBeVisible({ timeout: 20_000 });
  }
});

test('A run that has ended goes on: as many updates again', async ({ page }) => {
  await open(page, short(25));
  await main(page).click();
  await expect(page.getByText(/Ended after 25 updates/)).toBeVisible({ timeout: 20_000 });
  await main(page).click();
  await expect.poll(() => made(page), { timeout: 20_000 }).toBeGreaterThan(60);
  await main(page).click();
  await expect(page.getByText(/Paused after update/)).toBeVisible();
});

test('A checkpoint is looked at, and gone on from', async ({ page }) => {
  await open(page);
  await main(page).click();
  await expect.poll(() => made(page), { timeout: 20_000 }).toBeGreaterThan(120);
  await main(page).click();
  await expect(page.getByText(/Paused after update/)).toBeVisible();
  const end = await made(page);
  const slider = page.getByRole('slider', { name: /^Checkpoint/ });
  await slider.press('Home');
  await expect(page.getByRole('button', { name: /Go on from here/ })).toBeEnabled();
  await page.getByRole('button', { name: /Go on from here/ }).click();
  await expect.poll(() => made(page)).toBeLessThan(end);
});

test('A wrong way of preparing the data is trained beside the right one, and its score stands there', async ({
  page,
}) => {
  await open(page, `?set=${encodeURIComponent('{"stop.updates":30}')}`);
  await main(page).click();
  await expect(page.getByText('after update 30', { exact: true })).toBeVisible();
  await page.getByText('Preparation', { exact: true }).click();
  await page
    .getByRole('button', { name: /^Train this way: .*(mixed|shuffled|random)/i })
    .first()
    .click();
  await expect(page.getByText('after update 30', { exact: true })).toBeVisible({ timeout: 20_000 });
  const split = page.getByRole('group', { name: /^Split/ });
  await expect(split.getByText(/RMSE .* after 30 updates/)).toHaveCount(2);
});

test('A checkpoint opens in the explorer with its sample, and one comes back to the run', async ({
  page,
}) => {
  await open(page, short(40));
  await main(page).click();
  await expect(page.getByText(/Ended after 40 updates/)).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Open in the explorer' }).click();
  await expect(page.getByTestId('strip')).toBeVisible({ timeout: 20_000 });
  await expect(page).toHaveURL(/preset=kept/);
  await page.goBack();
  await expect(page.getByText(/Ended after 40 updates/)).toBeVisible();
});

test.describe('A table of one’s own', () => {
  const rows = Array.from(
    { length: 120 },
    (_, k) => `${k + 1},${(10 + 3 * Math.sin(k / 4)).toFixed(3)}`,
  );

  test('is pasted, looked at, and trained on; what does not fit is named', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: /^Task:/ }).click();
    await page.getByRole('button', { name: /Bring your own data/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(['step,value', ...rows, '121,many'].join('\n'));
    await expect(dialog.getByText(/row 122, “value”/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Use these data' }).click();
    await expect(main(page)).toHaveText('Start', { timeout: 20_000 });
    await main(page).click();
    await expect.poll(() => made(page), { timeout: 20_000 }).toBeGreaterThan(10);
  });

  test('that is too large, or no text, is refused and changes nothing', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: /^Task:/ }).click();
    await page.getByRole('button', { name: /Bring your own data/ }).click();
    const dialog = page.getByRole('dialog');
    const file = dialog.locator('input[type=file]');
    await file.setInputFiles({
      name: 'big.csv',
      mimeType: 'text/csv',
      buffer: Buffer.alloc(5_000_001, 49),
    });
    await expect(dialog.getByRole('alert')).toContainText('larger than 5 MB');
    await file.setInputFiles({
      name: 'photo.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([0xff, 0xfe, 0, 1]),
    });
    await expect(dialog.getByRole('alert')).toContainText('no text in UTF-8');
    await expect(dialog.getByRole('button', { name: 'Use these data' })).toHaveCount(0);
  });
});

test('No module of the build imports the file that a worker begins with', () => {
  // WebKit runs that file again then, and the run that had been opened is out of reach.
  const folder = new URL('../dist/assets/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const firsts = files.filter((file) => /^(compare-|read-)?worker-/.test(file));
  expect(firsts).toHaveLength(3);
  for (const file of files) {
    const code = readFileSync(new URL(file, folder), 'utf8');
    const imported = firsts.filter((first) =>
      new RegExp(`(from|import)\\s*["']\\./${first}`).test(code),
    );
    expect(imported, file).toEqual([]);
  }
});

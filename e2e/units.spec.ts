import type { Page } from '@playwright/test';
import { lstm } from '../src/cells/lstm.cell';
import { unitStatistics } from '../src/engine/analysis/unit-statistics';
import type { Trace } from '../src/engine/model';
import { runForward } from '../src/engine/reference/run-forward';
import { formatsOf } from '../src/i18n/format';
import { lengthen } from '../src/i18n/long';
import { latch } from '../src/tasks/latch/preset';
import { unasked } from '../src/tasks/setup';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';

/** The latch of the LSTM run by the engine, in this process. */
async function latchTrace(): Promise<Trace> {
  const { model, weights, sequence } = await latch.open(lstm, unasked);
  return runForward(model, weights, sequence);
}

async function openUnits(page: Page, query = ''): Promise<void> {
  await page.goto(`./#/?v=1${query}`);
  await page.getByRole('tab', { name: 'Units' }).click();
  await expect(page.getByRole('region', { name: 'Units' })).toBeVisible();
}

/** The units in the order in which they are listed. */
const listed = (page: Page): Promise<string[]> =>
  page.getByRole('button', { name: /^Show unit/ }).allInnerTexts();

test('The longest memory comes first: the latch’s unit 1', async ({ page }) => {
  await openUnits(page, '&preset=latch&cell=lstm');
  const heading = page.getByRole('columnheader', { name: 'Half-life' });
  await expect(heading).not.toHaveAttribute('aria-sort');
  await page.getByRole('button', { name: 'Activity' }).click();
  expect(await listed(page)).toEqual(['2', '1']);
  await page.getByRole('button', { name: 'Half-life' }).click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  expect(await listed(page)).toEqual(['1', '2']);
  await expect(page.getByRole('cell', { name: /^seems to hold/ })).toHaveCount(1);
});

test('The saturated share under every gate is the engine’s', async ({ page }) => {
  const nothing = { inputs: [], target: null, prediction: null };
  const { gates } = unitStatistics(await latchTrace(), nothing);
  await openUnits(page, '&preset=latch&cell=lstm');
  expect(gates.size).toBe(3);
  for (const [gate, { both }] of gates) {
    const figure = page.getByRole('figure').filter({ hasText: `gate ${gate}` });
    await expect(figure).toContainText(`${formatsOf('en').percent(both)} saturated`);
  }
});

test('A histogram can be of the chosen unit alone, and be read as a table', async ({ page }) => {
  await openUnits(page);
  const forget = page.getByRole('img', { name: /^Histogram of forget gate f/ });
  await expect(forget).toHaveAccessibleName(/, 768 values/);
  await page.getByRole('button', { name: 'Show unit 3' }).click();
  await page.getByRole('button', { name: 'Only unit 3' }).click();
  await expect(forget).toHaveAccessibleName(/, 96 values/);
  await page.keyboard.press('t');
  await expect(page.getByRole('table', { name: 'forget gate f' })).toBeVisible();
});

test('Several units are kept in sight, whatever the order', async ({ page }) => {
  await openUnits(page);
  const keep = (unit: number) =>
    page.getByRole('checkbox', { name: `Keep unit ${unit} in sight`, exact: true });
  await keep(2).check();
  await keep(5).check();
  await page.getByRole('button', { name: 'Activity' }).click();
  await expect(keep(2)).toBeChecked();
  await expect(keep(5)).toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await keep(2).focus();
  await page.keyboard.press('Space');
  await expect(keep(2)).not.toBeChecked();
});

for (const [lang, name] of [
  ['en', 'Units'],
  ['zh', '单元'],
  ['long', lengthen('Units')],
] as const) {
  test(`axe finds nothing in the list of units, ${lang}`, async ({ page }) => {
    await page.goto(`./#/?v=1&lang=${lang}`);
    await page.getByRole('tab', { name, exact: true }).click();
    await expect(page.locator('.units-list')).toBeVisible();
    for (const closed of await page.locator('.units-facts summary').all()) await closed.click();
    await expectAccessible(page);
  });
}

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

async function open(page: Page, link = './'): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole('region', { name: 'Inspector' })).toBeVisible();
}

const toNumber = (text: string): number => Number(text.replaceAll('−', '-'));

/** Reads a number as the page writes it: −3.12 × 10⁻⁵. */
function fromText(text: string): number {
  const [digits = '', power = ''] = text.split(' × 10');
  const exponent = [...power].map((sign) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign) - 1);
  const size = exponent.filter((digit) => digit >= 0).reduce((sum, digit) => 10 * sum + digit, 0);
  return toNumber(digits) * 10 ** (exponent.includes(-1) ? -size : size);
}

test('The cell update is written with this moment’s numbers, and they add up', async ({ page }) => {
  await open(page);
  await expect(
    page.getByRole('group', { name: 'Formula: c_t = f_t ⊙ c_{t−1} + i_t ⊙ g_t' }),
  ).toBeVisible();
  const line = page.getByRole('group', { name: /^With the numbers of this moment: / });
  const label = (await line.getAttribute('aria-label')) ?? '';
  const [c = NaN, f = NaN, before = NaN, i = NaN, g = NaN] = (
    label.match(/[−\d.]+/g)?.filter((text) => /\d/.test(text)) ?? []
  ).map(toNumber);
  // Each factor is rounded to three digits.
  expect(Math.abs(c - (f * before + i * g))).toBeLessThan(0.01);
});

test('A gate’s value is taken apart term by term, and the terms sum to its pre-activation', async ({
  page,
}) => {
  await open(page, './#/?v=1&t=18&s=2&unit=4');
  const rows = page.getByRole('region', { name: 'Inspector' }).getByRole('row');
  await expect(rows.filter({ hasText: 'bias' })).toHaveCount(1);
  // The first row holds the headings, the last one the sum.
  const numbers = await rows.evaluateAll((all) =>
    all.map((row) => row.querySelector('td:last-child')?.textContent ?? ''),
  );
  const values = numbers.slice(1).map(fromText);
  const sum = values.pop() ?? NaN;
  expect(values).toHaveLength(10);
  expect(Math.abs(sum - values.reduce((total, term) => total + term, 0))).toBeLessThan(0.01);
});

test('What the pointer is on lights up in the formula and in the diagram', async ({ page }) => {
  await open(page);
  await page
    .getByRole('button', { name: /^Pin .*forget gate/i })
    .first()
    .hover();
  await expect(page.locator('.diagram-drawing .box.hovered')).toHaveAttribute('data-node', 'f');
  await page.getByRole('button', { name: /^candidate g_t/ }).hover();
  await expect(page.locator('.diagram-drawing .box.hovered')).toHaveAttribute('data-node', 'g');
  await expect(page.locator('.formula [data-lit="true"]').first()).toHaveText('gt');
});

test('The inspector stays at a pressed value while time goes on, until it is let go', async ({
  page,
}) => {
  await open(page);
  const heading = page.getByRole('region', { name: 'Inspector' }).getByRole('heading').first();
  await page.getByRole('button', { name: /^output gate o_t/ }).click();
  await expect(heading).toHaveText(/^Output gate/);
  await page.keyboard.press('ArrowRight');
  await expect(heading).toHaveText(/^Output gate.*19$/);
  await page.keyboard.press('Escape');
  await expect(heading).toHaveText(/^Cell state/);
});

test('All equations are typeset, with the numbers of the moment', async ({ page }) => {
  await open(page);
  await page.getByRole('tab', { name: 'Equations' }).click();
  await expect(page.locator('.equations .katex').first()).toBeVisible();
  await expect(page.locator('.equations > li')).toHaveCount(6);
  await page.getByText('Term by term: f').click();
  await expect(page.locator('.equations details[open] .katex')).toBeVisible();
});

test('The code of the cell is shown in NumPy and in PyTorch, with its weights', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('tab', { name: 'Code' }).click();
  const code = page.getByRole('region', { name: 'Inspector' }).locator('pre');
  await expect(code).toContainText('import numpy as np');
  await expect(code).toContainText('f = sigmoid(W_f @');
  await page.getByText('PyTorch', { exact: true }).click();
  await expect(code).toContainText('import torch');
});

test('The score of the weights stands beside the naive forecast’s', async ({ page }) => {
  const { heldOut, naive } = JSON.parse(
    readFileSync('src/tasks/sine/weights/lstm.json', 'utf8'),
  ) as { heldOut: number; naive: number };
  expect(heldOut).toBeLessThanOrEqual(naive / 10);
  await open(page);
  await page.getByRole('tab', { name: 'About' }).click();
  const panel = page.getByRole('tabpanel');
  await expect(panel).toContainText(heldOut.toPrecision(3));
  await expect(panel).toContainText(naive.toPrecision(3));
});

test('Weights set by hand are shown as such', async ({ page }) => {
  await open(page, './#/?v=1&preset=latch');
  await page.getByRole('tab', { name: 'About' }).click();
  await expect(page.getByRole('tabpanel')).toContainText('Set by hand');
});

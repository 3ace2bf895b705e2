import type { Page } from '@playwright/test';
import { formatNumber } from '../src/engine/formula/format-number';
import { valueAt } from '../src/engine/trace';
import { sineTrace } from './support/sine-trace';
import { expect, test } from './support/test';

const where = (page: Page) => page.getByText(/timestep \d+ of \d+ · stage/);

async function open(page: Page, link = '#/'): Promise<void> {
  await page.goto(`./${link}`);
  await expect(page.getByRole('slider', { name: 'Timestep' }).first()).toBeVisible();
}

test('A stranger sees a trained LSTM on a sine wave, with every value named', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('region', { name: 'Cell diagram' })).toBeVisible();
  await expect(
    page.getByRole('button', { name: /^forget gate f_t: unit 4 of 8 is/ }),
  ).toBeVisible();
  await expect(where(page)).toHaveText('timestep 18 of 96 · stage 4 of 6');
});

test('The numbers on the page are the engine’s', async ({ page }) => {
  const trace = sineTrace();
  let read = 0;
  for (const [timestep, unit] of [
    [1, 1],
    [18, 4],
    [60, 7],
  ] as const) {
    await open(page, `#/?v=1&t=${timestep}&s=6&unit=${unit}`);
    await expect(where(page)).toHaveText(`timestep ${timestep} of 96 · stage 6 of 6`);
    const values = [
      'h_prev',
      'c_prev',
      'f',
      'i',
      'g',
      'f * c_prev',
      'i * g',
      'c',
      'o',
      'tanh(c)',
      'h',
    ];
    for (const id of values) {
      const number = formatNumber(valueAt(trace, id, timestep - 1)[unit - 1] ?? NaN);
      const named = page.locator(`.node-button[aria-label$="unit ${unit} of 8 is ${number}"]`);
      await expect(named.first(), `${id} = ${number} at t = ${timestep}`).toBeAttached();
      read++;
    }
  }
  expect(read).toBeGreaterThanOrEqual(20);
});

test('Stages and timesteps are stepped forward and back', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'One stage on' }).click();
  await expect(where(page)).toHaveText('timestep 18 of 96 · stage 5 of 6');
  await page.getByRole('button', { name: 'One stage back' }).click();
  await expect(where(page)).toHaveText('timestep 18 of 96 · stage 4 of 6');
  await page.getByRole('button', { name: 'One timestep on' }).click();
  await expect(where(page)).toHaveText('timestep 19 of 96 · stage 4 of 6');
  await page.getByRole('button', { name: 'One timestep back' }).click();
  await expect(where(page)).toHaveText('timestep 18 of 96 · stage 4 of 6');
  await page.getByRole('button', { name: 'Hidden', exact: true }).click();
  await expect(where(page)).toHaveText('timestep 18 of 96 · stage 6 of 6');
});

test('The state moves on to the next timestep after the last stage', async ({ page }) => {
  await open(page, '#/?v=1&t=18&s=6');
  await page.keyboard.press('.');
  await expect(where(page)).toHaveText('timestep 19 of 96 · stage 1 of 6');
});

test('Coming back to a moment shows the same picture', async ({ page }) => {
  await open(page);
  const picture = () => page.locator('.diagram-drawing > g').innerHTML();
  const before = await picture();
  for (const key of ['ArrowRight', 'ArrowRight', ',', 'ArrowLeft', 'End', 'Home']) {
    await page.keyboard.press(key);
  }
  expect(await picture()).not.toBe(before);
  for (let k = 0; k < 17; k++) await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Update', exact: true }).click();
  await expect(where(page)).toHaveText('timestep 18 of 96 · stage 4 of 6');
  expect(await picture()).toBe(before);
});

test('Play runs through the stages and pause ends at a completed one', async ({ page }) => {
  await open(page, '#/?v=1&t=1&s=1');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(where(page)).toHaveText(/timestep 3 of 96/, { timeout: 10_000 });
  await page.getByRole('button', { name: 'Pause' }).click();
  // At rest every value up to this stage is written in its box again.
  await expect(page.locator('.box[data-emphasis="now"] .value').first()).not.toBeEmpty();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('Pressing or dragging in the strip goes to that timestep', async ({ page }) => {
  await open(page);
  const strip = await page.getByTestId('strip').boundingBox();
  if (strip === null) throw new Error('There is no strip.');
  const y = strip.y + strip.height / 2;
  await page.mouse.click(strip.x + 74, y);
  await expect(where(page)).toHaveText(/timestep 1 of 96/);
  await page.mouse.move(strip.x + 90, y);
  await page.mouse.down();
  await page.mouse.move(strip.x + strip.width - 58, y, { steps: 12 });
  await page.mouse.up();
  await expect(where(page)).toHaveText(/timestep 96 of 96/);
});

test('Another cell keeps the place in time; its diagram is laid out by itself', async ({
  page,
}) => {
  await open(page, '#/?v=1&t=30&s=2&unit=6');
  for (const [name, value] of [
    ['GRU', /^update gate z_t/],
    ['Peephole LSTM', /^forget gate f_t/],
    ['Minimal gated unit', /^candidate n_t/],
  ] as const) {
    await page.getByRole('button', { name: /^Cell:/ }).click();
    await page.getByRole('option', { name }).first().click();
    await expect(page.getByRole('button', { name: new RegExp(`^Cell: .*${name}`) })).toBeVisible();
    await expect(page.getByRole('button', { name: value })).toBeVisible();
    await expect(where(page)).toHaveText(/timestep 30 of 96/);
  }
});

test('The CO₂ of Mauna Loa is stepped month by month', async ({ page }) => {
  await open(page, '#/?v=1&preset=co2');
  await expect(where(page)).toHaveText(/timestep \d+ of 7\d\d/);
  const slider = page.getByTestId('strip');
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', /\(20\d\d-\d\d\)/);
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /\(1958-\d\d\)/);
});

test('The latch holds the first bit for forty steps', async ({ page }) => {
  await open(page, '#/?v=1&preset=latch');
  await page.keyboard.press('End');
  await expect(where(page)).toHaveText(/timestep 41 of 41/);
  await page.keyboard.press('t');
  const last = page.getByRole('region', { name: 'Sequence' }).locator('tr[aria-current] td');
  const [, , target, prediction] = await last.allTextContents();
  const number = (text = ''): number => Number(text.replace('−', '-'));
  expect(Math.abs(number(target) - number(prediction))).toBeLessThan(0.1);
});

test('Every figure has a table with the same numbers', async ({ page }) => {
  await open(page, '#/?v=1&t=18&s=6');
  const name = await page
    .getByRole('button', { name: /^cell state c_t:/ })
    .getAttribute('aria-label');
  await page.getByRole('button', { name: 'Tables' }).click();
  const row = page.getByRole('row', { name: /^cell state: c_t = / });
  const cells = await row.getByRole('cell').allTextContents();
  expect(name).toContain(`is ${cells[3] ?? ''}`);
  await expect(page.getByRole('region', { name: 'Sequence' }).getByRole('row')).toHaveCount(49);
});

test('With reduced motion a step is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await page.evaluate(() => {
    const { prototype } = CanvasRenderingContext2D;
    const draw: unknown = Object.getOwnPropertyDescriptor(prototype, 'fillRect')?.value;
    if (typeof draw !== 'function') throw new Error('The canvas cannot be watched.');
    prototype.fillRect = function (...place) {
      if (this.canvas.classList.contains('diagram-moving')) document.body.dataset['moved'] = 'yes';
      Reflect.apply(draw, this, place);
    };
  });
  await page.keyboard.press('.');
  await expect(where(page)).toHaveText(/stage 5 of 6/);
  await page.keyboard.press(' ');
  await expect(where(page)).toHaveText(/timestep 19 of 96/);
  await page.keyboard.press(' ');
  await expect(page.locator('body')).not.toHaveAttribute('data-moved', 'yes');
  // With motion the same watch sees it.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.keyboard.press('.');
  await expect(page.locator('body')).toHaveAttribute('data-moved', 'yes');
});

import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';

/** The slider of the figure, which says the gradients of every column at the cursor. */
const flow = (page: Page) => page.getByTestId('flow');

const column = (page: Page, letter: string) =>
  page.getByRole('region', { name: new RegExp(`^Column ${letter}:`) });

const shared = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`./#/compare${query}`);
  await expect(flow(page)).toHaveAttribute('aria-valuetext', /^Timestep \d+ of \d+: A · /);
}

/** ‖∂L/∂h‖ of the first column at the first timestep, as it is said. */
async function firstNorm(page: Page): Promise<number> {
  await flow(page).focus();
  await page.keyboard.press('Home');
  await expect(flow(page)).toHaveAttribute('aria-valuetext', /^Timestep 1 of /);
  const said = (await flow(page).getAttribute('aria-valuetext')) ?? '';
  return readNumber(/‖∂L\/∂h‖ ([^,;]+)/.exec(said)?.[1] ?? '');
}

/** Reads `1.10 × 10⁻¹³`. */
function readNumber(text: string): number {
  const [digits = '', power = ''] = text.replace('−', '-').split(' × 10');
  const exponent = [...power]
    .map((sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign))
    .map((d) => (d < 0 ? '-' : d));
  return Number(power === '' ? digits : `${digits}e${exponent.join('')}`);
}

test('A column is given an initialisation and a seed of its own, and shares them again', async ({
  page,
}) => {
  await open(page, '');
  await page.getByRole('button', { name: 'LSTM: forget bias 0, 1 and 3' }).click();
  const own = column(page, 'C');
  await expect(own).toContainText('Differs only in forget bias');
  await own.locator('summary', { hasText: 'Values of its own' }).click();
  await own.getByRole('combobox', { name: 'Initialisation, column C only' }).selectOption('Glorot');
  await own.getByRole('spinbutton', { name: 'Seed, column C only' }).fill('7');
  const shared = own.getByRole('button', { name: 'initialisation Glorot: share again' });
  await expect(shared).toBeVisible();
  await expect(own.getByRole('button', { name: 'seed 7: share again' })).toBeVisible();
  await shared.click();
  await expect(shared).toBeHidden();
});

test('A comparison that is worth seeing opens from the list, with its columns told apart', async ({
  page,
}) => {
  await open(page, '');
  await page.getByRole('button', { name: 'LSTM: forget bias 0, 1 and 3' }).click();
  await expect(column(page, 'C')).toContainText('Differs only in forget bias: 3 instead of 0.');
  await expect(page.getByRole('region', { name: 'What this shows' })).toContainText(
    /forget bias 0 keeps 1\.\d+ × 10⁻¹³ of the 5\.66/,
  );
  await expect(page).toHaveURL(/cmp=forget-bias/);
});

test('A cell is added beside the run on the screen, counted, and removed', async ({ page }) => {
  await open(page, '?v=1&preset=reach');
  await page.getByRole('button', { name: /^Add a column/ }).click();
  await page.getByRole('option', { name: /^GRU/ }).first().click();
  await expect(column(page, 'B')).toContainText('3 blocks instead of 4, 24% fewer parameters');
  await expect(page).toHaveURL(/&c=cell/);
  await page.reload();
  await expect(column(page, 'B')).toContainText('3 blocks instead of 4');
  await page.getByRole('button', { name: 'Remove column B' }).click();
  await expect(column(page, 'B')).toHaveCount(0);
  await expect(column(page, 'A')).toBeVisible();
});

test('The forget bias decides whether a gradient reaches the first timestep', async ({ page }) => {
  await open(page, '?v=1&preset=reach&of=hidden&c=cell%3Drnn');
  const bias = shared(page, 'Forget bias');
  await bias.fill('0');
  await expect.poll(() => firstNorm(page)).toBeLessThan(1e-12);
  await bias.fill('5');
  await expect.poll(() => firstNorm(page)).toBeGreaterThan(1);
  // The run on the screen has followed: a link brings it back.
  await expect(page).toHaveURL(/fb=5/);
});

test('A column has a value of its own until it is shared again', async ({ page }) => {
  await open(page, '?v=1&preset=reach&of=hidden&c=cell%3Dlstm%26fb%3D0');
  await expect(column(page, 'B')).toContainText('Differs only in forget bias: 0 instead of 1.');
  await page.getByRole('button', { name: 'forget bias 0: share again' }).click();
  await expect(column(page, 'B')).toContainText('The same as A');
});

test('Clipping shows the norm of all weight gradients before and after', async ({ page }) => {
  await open(page, '?cmp=explodes');
  const clip = shared(page, 'Clip by norm');
  await clip.focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('region', { name: 'What this shows' })).toContainText(
    /together: .+, clipped to 0\.0100/,
  );
});

test('What changed names the first timestep and value, and goes there in the explorer', async ({
  page,
}) => {
  await open(page, '?cmp=forget-bias');
  await page.getByRole('heading', { name: 'What changed' }).click();
  await expect(page.getByText(/^They part at timestep 1, at .*b_f, unit 1: /)).toBeVisible();
  await expect(page.getByText(/the weights, first b_f, entry 1 \(0, 1\.00\)/)).toBeVisible();
  await page.getByRole('button', { name: 'Go to that moment in the explorer' }).click();
  await expect(page).toHaveURL(/#\/\?/);
  await expect(page.getByText(/timestep 1 of 100 · stage/)).toBeVisible();
});

test('A column opens on the page of gradients, and the way back is the browser’s', async ({
  page,
}) => {
  await open(page, '?cmp=memory');
  await column(page, 'B').getByRole('button', { name: 'Walk its gradients' }).click();
  await expect(page).toHaveURL(/#\/gradients\?/);
  await expect(page.getByRole('button', { name: 'Cell: LSTM', exact: true })).toBeVisible();
  await page.goBack();
  await expect(column(page, 'B')).toContainText('4 blocks instead of 1');
});

test('Every figure can be read as a table', async ({ page }) => {
  await open(page, '?cmp=memory');
  await page.getByRole('button', { name: 'Tables' }).click();
  const table = page.getByRole('region', { name: 'All columns as a table' });
  await expect(table.getByRole('columnheader', { name: 'A · RNN (tanh)' })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: '‖∂L/∂h‖' })).toHaveCount(2);
  await expect(table.getByRole('columnheader', { name: '‖∂L/∂c‖' })).toHaveCount(1);
  // 61 timesteps on two pages, under two rows of headings.
  await expect(table.getByRole('row')).toHaveCount(2 + 31);
});

test('One cell that has no weights says so, and leaves the others', async ({ page }) => {
  await open(page, '?v=1&preset=counter&c=cell%3Drnn');
  await expect(column(page, 'B').getByRole('alert')).toContainText('has no weights for the cell');
  await expect(column(page, 'A')).toContainText('Parameters');
});

test('Trained weights are not thrown away by a slider', async ({ page }) => {
  await open(page, '?cmp=coupled');
  await expect(shared(page, 'Recurrent gain')).toHaveCount(0);
  await page.getByRole('button', { name: /^Switch to “How far/ }).click();
  await expect(shared(page, 'Recurrent gain')).toBeVisible();
  await expect(column(page, 'B')).toContainText('4 blocks instead of 3');
});

test('Everything is there by keyboard alone', async ({ page }) => {
  await open(page, '?cmp=same-units');
  await page.getByRole('button', { name: /^Comparison:/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(column(page, 'A')).toContainText('RNN');
  await expect(page).toHaveURL(/cmp=memory/);
  await flow(page).focus();
  await page.keyboard.press('End');
  await expect(flow(page)).toHaveAttribute('aria-valuenow', '61');
  await page.keyboard.press('ArrowLeft');
  await expect(flow(page)).toHaveAttribute('aria-valuenow', '60');
});

test('A broken link says what it could not give', async ({ page }) => {
  await open(page, '?v=1&c=cell%3Dnone%26gain%3Dlots&cmp=nothing');
  await expect(page.getByText('The link asks for the cell “none”')).toBeVisible();
  await expect(column(page, 'B')).toBeVisible();
});

test('It is said in Chinese, too', async ({ page }) => {
  await page.goto('./#/compare?cmp=forget-bias&lang=zh');
  await expect(page.getByRole('region', { name: 'C 列：遗忘门偏置 3' })).toContainText(
    '只有遗忘门偏置不同：3，而不是 0。',
  );
  await expect(page.getByRole('region', { name: '这说明什么' })).toContainText('梯度消失了');
});

for (const [name, query] of [
  ['a comparison', '?cmp=same-units'],
  ['a comparison in the dark, as a table', '?cmp=forget-bias&theme=dark&tables=1'],
  ['nothing compared yet', ''],
] as const) {
  test(`axe finds nothing wrong with ${name}`, async ({ page }) => {
    await page.goto(`./#/compare${query}`);
    await expect(column(page, 'A')).toContainText('Parameters');
    await expectAccessible(page);
  });
}

test('On a phone columns stand under each other, and nothing is wider than the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?cmp=memory');
  const [a, b] = [await column(page, 'A').boundingBox(), await column(page, 'B').boundingBox()];
  expect(b?.y).toBeGreaterThan((a?.y ?? 0) + (a?.height ?? 0) - 1);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});

import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';

const LSTM = `f = sigmoid(W_f @ [h_prev, x] + b_f)
i = sigmoid(W_i @ [h_prev, x] + b_i)
g = tanh(W_g @ [h_prev, x] + b_g)
c = f * c_prev + i * g
o = sigmoid(W_o @ [h_prev, x] + b_o)
h = o * tanh(c)`;

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const field = (page: Page) => page.locator('.cm-content');
const passing = (page: Page) => page.locator('.checks-count');
const facts = (page: Page) => page.locator('.exercise-facts');

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./#/clinic${query}`);
  await expect(title(page)).toBeVisible({ timeout: 20_000 });
}

/** Types over a line (from 1) of the editor, which has the focus. */
async function typeLine(page: Page, line: number, text: string): Promise<void> {
  await page.keyboard.press('Control+Home');
  for (let k = 1; k < line; k++) await page.keyboard.press('ArrowDown');
  for (const key of ['Home', 'Shift+End']) await page.keyboard.press(key);
  await page.keyboard.type(text);
}

/** Goes on with Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let k = 0; k < 60; k++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
      return inner?.getAttribute('aria-label') ?? inner?.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Nothing that Tab reaches is called ${String(name)}.`);
}

test.describe('A case', () => {
  test('is solved from start to end by keyboard', async ({ page }) => {
    await open(page);
    await tabTo(page, /^B01/);
    await page.keyboard.press('Enter');
    await expect(title(page)).toHaveText('B01 What is wrong here?');
    await expect(title(page)).toBeFocused();
    await expect(page).toHaveURL(/case=B01/);

    // Nothing is given away before it is run.
    const row = page.getByRole('group', { name: 'c', exact: true });
    await expect(row.locator('output')).toHaveText(['this cell: –', 'right cell: –']);
    await page.keyboard.press('ArrowRight');
    await expect(row.locator('output')).toHaveText(['this cell: 0.0500', 'right cell: 0.950']);
    await expect(page.locator('.parting')).toHaveText('The two differ from timestep 1 on.');
    await page.keyboard.press('End');
    await expect(row.locator('output').nth(1)).toHaveText('right cell: 0.599');
    await tabTo(page, /^Where they part$/);
    await page.keyboard.press('Enter');
    await expect(page.locator('.parting')).toContainText('in c (unit 1): 0.0500 here, 0.950 there');

    await page.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Line 1 is the same on both sides.')).toBeVisible();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) {
      await page.keyboard.press(key);
    }
    await expect(page.getByText('That is the line.')).toBeFocused();

    await tabTo(page, /^Equations to be repaired$/);
    await typeLine(page, 4, 'c = f * c_prev + i * g');
    await expect(page.getByText('10 of 10 checks passed')).toBeVisible();
    await expect(facts(page)).toContainText('done');
    await expect(page.getByRole('heading', { name: 'Why people write this' })).toBeVisible();
    await expect(page.getByText('article 003, lines 123, 147, 622')).toBeVisible();
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('button', { name: 'Play' })).toBeVisible({ timeout: 20_000 });
  });

  test('names the check that a wrong repair fails, with both numbers, and keeps text and marks over a reload', async ({
    page,
  }) => {
    await open(page, '?case=B01');
    await page.getByRole('radio').nth(3).check();
    await page.getByRole('button', { name: 'This line' }).click();
    await field(page).click();
    await typeLine(page, 4, 'c = f * c_prev + g');
    const failed = page.locator('.checks li[data-outcome=failed]').first();
    await expect(failed).toContainText('One step that was worked out by hand');
    await expect(failed).toContainText('c at timestep 1, unit 1: expected 1.40, found 1.00.');
    await expect(passing(page)).toHaveText(/^[45] of 10 checks passed$/);
    await typeLine(page, 4, 'c = f * (c_prev + i * g');
    await expect(passing(page)).toHaveText('0 of 10 checks passed');
    await expect(page.locator('.said-problem')).toBeVisible();
    await typeLine(page, 4, 'c = f * c_prev + g * i');
    await expect(passing(page)).toHaveText('10 of 10 checks passed');
    await page.waitForTimeout(500);
    await page.reload();
    await expect(field(page)).toContainText('c = f * c_prev + g * i');
    await expect(facts(page)).toContainText('done');
    await page.getByRole('link', { name: 'All exercises' }).click();
    await expect(page.getByRole('link', { name: /^B01/ })).toContainText('done');
    await expect(page.getByRole('link', { name: /^B02/ })).not.toContainText('✓');
    await page.goBack();
    await expect(title(page)).toHaveText(/B01/);
  });

  test('is opened by a link, and an unknown one leads to the list with a message', async ({
    page,
  }) => {
    await open(page, '?case=B42');
    await expect(title(page)).toHaveText(/B42/);
    await open(page, '?case=B99');
    await expect(page.getByText(/The link asks for the case “B99”/)).toBeVisible();
    await expect(title(page)).toHaveText('The bug clinic');
  });

  test('of a pipeline is repaired by a line that is run; what is shown is not done', async ({
    page,
  }) => {
    await open(page, '?case=B42');
    await expect(page.locator('.parting')).toBeEmpty();
    await page.getByRole('button', { name: 'Where they part' }).click();
    await expect(page.locator('.parting')).toContainText('at place 1: 0.420 here, 0 there');
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'This line' }).click();
    const offers = page.locator('.repair');
    await offers.getByRole('radio', { name: 'P = model.predict(X_test)[:, :1]' }).check();
    await page.getByRole('button', { name: 'Put it in place and run' }).click();
    await expect(offers).toContainText('is 0.420; it should be 0');
    await offers.getByRole('radio', { name: 'P = model.predict(X_test)[:, 0]' }).check();
    await page.getByRole('button', { name: 'Put it in place and run' }).click();
    await expect(facts(page)).toContainText('done');
    await page.getByRole('link', { name: 'Next case' }).click();
    await expect(title(page)).toHaveText(/B45/);
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await expect(page.getByRole('heading', { name: 'The answer' })).toBeFocused();
    await expect(facts(page)).toContainText('answer shown');
    await page.getByRole('button', { name: 'Begin again' }).click();
    await expect(facts(page)).not.toContainText('answer shown');
  });

  test('that is history is not called a mistake', async ({ page }) => {
    await open(page, '?case=B59');
    await expect(facts(page)).toContainText('Not a mistake: history');
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await expect(page.getByText(/^This is not a mistake/)).toBeVisible();
    await expect(page.getByText('faulty')).toHaveCount(0);
  });

  test('is a table for whoever wants numbers', async ({ page }) => {
    await open(page, '?case=B18&tables=1');
    const table = page.getByRole('table');
    await expect(table.locator('tbody tr')).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(table.locator('tbody tr')).toHaveCount(2);
    await page.keyboard.press('t');
    await expect(table).toHaveCount(0);
    await expect(page.getByRole('img', { name: 'h, this cell: 2 timesteps drawn' })).toBeVisible();
  });

  test('is accessible in Chinese, in the dark, on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, '?case=B04&lang=zh&theme=dark');
    await page.keyboard.press('End');
    await page.getByRole('radio').nth(1).check();
    await page.getByRole('button', { name: '就是这一行' }).click();
    await page.getByRole('button', { name: '看答案' }).click();
    await expect(page.getByRole('heading', { name: '怎样改' })).toBeVisible();
    await expect(page.getByRole('link', { name: '在对比页打开这两个单元' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expectAccessible(page);
  });
});

test.describe('Write the cell', () => {
  test('An LSTM that is typed in passes, and drives the diagram', async ({ page }) => {
    await open(page, '?write=lstm');
    await expect(page.getByText('Once the shapes fit, your cell runs here.')).toBeVisible();
    await field(page).click();
    for (const line of LSTM.split('\n')) {
      await page.keyboard.insertText(line);
      await page.keyboard.press('Enter');
    }
    await expect(passing(page)).toHaveText('10 of 10 checks passed');
    await expect(facts(page)).toContainText('done');
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('[data-node="f * c_prev"]').first()).toBeAttached({
      timeout: 20_000,
    });
    await page.waitForTimeout(500);
    await page.reload();
    await expect(field(page)).toContainText('h = o * tanh(c)');
  });

  test('goes line by line, each by itself, with hints for each', async ({ page }) => {
    await open(page, '?write=gru');
    await page.getByRole('button', { name: 'Line by line' }).click();
    await field(page).click();
    await page.keyboard.insertText('h = (1 - z) * n + z * h_prev');
    await expect(page.getByText('1 of 4 lines right')).toBeVisible();
    await page.getByRole('button', { name: 'Hint for z (1 of 2)' }).click();
    await expect(page.getByText('It is built like the reset gate.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Hint for z (2 of 2)' })).toBeVisible();
    await page.getByRole('button', { name: 'Show a model answer' }).click();
    await expect(page.getByRole('heading', { name: 'A model answer' })).toBeFocused();
    await expect(facts(page)).toContainText('answer shown');
  });

  test('is accessible', async ({ page }) => {
    await open(page, '?write=gru');
    await page.getByRole('button', { name: 'Show a model answer' }).click();
    await expectAccessible(page);
  });

  test('takes any text without a failure', async ({ page }) => {
    await open(page, '?write=rnn');
    for (const text of [
      'h = tanh(',
      '<script>alert(1)</script>',
      'h = 1e999',
      `h = ${'('.repeat(2000)}`,
      '细胞 = 记忆；',
      'h = h_prev * c\nc = h',
      'x = 1\n'.repeat(900),
    ]) {
      await field(page).click();
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(text);
      await expect(passing(page)).toHaveText(/^[0-9] of 10 checks passed$/);
      await expect(page.locator('.checks li[data-outcome=failed]').first()).toBeVisible();
    }
    await page.getByRole('button', { name: 'Empty the editor' }).click();
    await expect(page.getByText(/^Nothing is written yet/)).toBeVisible();
  });
});

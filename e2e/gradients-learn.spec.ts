import type { Page } from '@playwright/test';
import { formatNumber } from '../src/engine/formula/format-number';
import { valueAt } from '../src/engine/trace';
import {
  check,
  linkOf,
  loss,
  numberIn,
  open,
  panel,
  shownLoss,
  tab,
  where,
} from './support/gradients-page';
import { sineGradients } from './support/sine-gradients';
import { sineTrace } from './support/sine-trace';
import { expect, test } from './support/test';

test.describe('The weights', () => {
  test('Each timestep’s part adds up to the gradient, and which teaches most is said', async ({
    page,
  }) => {
    await open(page, '&s=1&loss=every');
    await tab(page, 'Weights').click();
    await panel(page).getByRole('combobox', { name: 'Weights' }).selectOption('W_i');
    await expect(page).toHaveURL(/par=W_i/);
    await expect(panel(page)).toContainText('What each timestep adds to the gradient of W_i');
    await expect(panel(page)).toContainText('Walked so far: 0% of the gradient of W_i.');
    await expect(page.locator('.flow')).toContainText('adds');
    await panel(page)
      .getByRole('button', { name: /^t = \d+/ })
      .click();
    const [, most = ''] = /Timestep (\d+) teaches most/.exec(await panel(page).innerText()) ?? [];
    await expect(where(page)).toHaveText(new RegExp(`timestep ${most} of 96`));
    await page.keyboard.press('Home');
    await page.getByRole('button', { name: 'Hand over' }).click();
    await expect(panel(page)).toContainText('Walked so far: 100% of the gradient of W_i.');
  });

  test('After a cut far timesteps add nothing', async ({ page }) => {
    await open(page);
    await tab(page, 'Weights').click();
    await page.getByRole('button', { name: 'Tables' }).click();
    const table = page.getByRole('region', { name: 'Gradients over time' });
    const norms = async (): Promise<readonly number[]> => {
      const cells = await table
        .locator('tbody tr')
        .evaluateAll((rows) => rows.map((row) => row.querySelectorAll('td')[1]?.textContent ?? ''));
      return cells.map(numberIn);
    };
    expect((await norms()).every((norm) => norm > 0)).toBe(true);
    await loss(page)
      .getByRole('combobox', { name: 'Truncated' })
      .selectOption('after 10 timesteps');
    // Windows are counted from the first timestep: the last begins at t = 91.
    await expect.poll(async () => (await norms()).filter((norm) => norm > 0).length).toBe(6);
    await expect(page).toHaveURL(/cut=10/);
    await page.keyboard.press('Home');
    await expect(panel(page)).toContainText(/Timestep 9\d teaches most/);
  });
});

test.describe('One update', () => {
  const apply = (page: Page) => panel(page).getByRole('button', { name: 'Apply this update' });
  const slow = (page: Page) => panel(page).getByRole('list', { name: 'One step of training' });

  async function foretold(page: Page): Promise<string> {
    const next = panel(page).getByRole('button', { name: 'Next', exact: true });
    for (let k = 0; k < 4; k++) await next.click();
    await expect(slow(page).getByRole('listitem').nth(4)).toContainText('from');
    return slow(page).locator('.slow-value').nth(4).innerText();
  }

  test('It is shown stage by stage, foretells the loss, and is undone and done again', async ({
    page,
  }) => {
    await open(page, '&loss=every&lr=0.05');
    await tab(page, 'One update').click();
    const values = slow(page).locator('.slow-value');
    await expect(values).toHaveText([/\d/, '·', '·', '·', '·']);
    const before = await shownLoss(page).innerText();
    const after = `L = ${await foretold(page)}`;
    expect(numberIn(after.slice(4))).toBeLessThan(numberIn(before.slice(4)));
    await apply(page).click();
    await expect(shownLoss(page)).toHaveText(after);
    await expect(panel(page)).toContainText('1 update applied.');
    const link = await linkOf(page, /e=u/);
    await page.keyboard.press('Control+z');
    await expect(shownLoss(page)).toHaveText(before);
    await page.keyboard.press('Control+Shift+z');
    await expect(shownLoss(page)).toHaveText(after);
    await page.goto('about:blank');
    await page.goto(link);
    await expect(shownLoss(page)).toHaveText(after);
  });

  for (const optimiser of ['SGD', 'Adam']) {
    test(`Each of three updates comes to the loss that was foretold: ${optimiser}`, async ({
      page,
    }) => {
      await open(page, '&loss=every&lr=0.01&clip=0.5');
      await tab(page, 'One update').click();
      await panel(page).getByRole('combobox', { name: 'Optimiser' }).selectOption(optimiser);
      for (let k = 1; k <= 3; k++) {
        // Another entry begins its own slow motion.
        await panel(page).getByRole('combobox', { name: 'Row' }).selectOption(String(k));
        const after = `L = ${await foretold(page)}`;
        await apply(page).click();
        await expect(shownLoss(page)).toHaveText(after);
      }
    });
  }

  test('The explorer counts it as a change, lists it, and takes it back', async ({ page }) => {
    await open(page, '&loss=every&lr=0.05');
    await tab(page, 'One update').click();
    await apply(page).click();
    const count = page.getByRole('button', { name: '1 change' });
    await expect(count).toBeVisible();
    // What was changed is listed in the explorer; pressing the count leads there.
    await count.click();
    await expect(page.getByRole('link', { name: 'Explore' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expect(page.getByRole('tab', { name: 'Change' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(page.getByText('1 step of training (SGD, learning rate 0.0500)')).toBeVisible();
    await page.goBack();
    await expect(panel(page)).toBeVisible();
    await expect(count).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(count).toHaveCount(0);
  });

  test('A learning rate that is too large is said to make the loss grow, and does', async ({
    page,
  }) => {
    await open(page, '&loss=every');
    await tab(page, 'One update').click();
    await panel(page)
      .getByRole('slider', { name: /Learning rate/ })
      .fill('6');
    const before = await shownLoss(page).innerText();
    await foretold(page);
    await expect(slow(page)).toContainText('The loss would grow');
    await apply(page).click();
    await expect
      .poll(async () => numberIn((await shownLoss(page).innerText()).slice(4)))
      .toBeGreaterThan(numberIn(before.slice(4)));
    await expect(page.locator('body')).not.toContainText('NaN');
  });

  test('Clipping is told with its norm', async ({ page }) => {
    await open(page, '&loss=every');
    await tab(page, 'One update').click();
    await panel(page).getByRole('combobox', { name: 'Clip the norm at' }).selectOption('0.01');
    await panel(page).getByRole('button', { name: 'Next', exact: true }).click();
    const note = slow(page).getByRole('listitem').nth(1);
    await expect(note).toContainText(/All gradients together have the norm .*: × 0\.\d+/);
    await expect(page).toHaveURL(/clip=0.01/);
  });
});

test.describe('Reach', () => {
  test('Half-lives, saturated gates and how far it reaches are told', async ({ page }) => {
    await open(page, '&t=60');
    await tab(page, 'Reach').click();
    await expect(panel(page)).toContainText(/a factor of .* over 36 steps/);
    const trace = sineTrace();
    let sum = 0;
    for (let t = 0; t < 96; t++) sum += valueAt(trace, 'f', t)[2] ?? NaN;
    const life = formatNumber(Math.log(0.5) / Math.log(sum / 96));
    await expect(panel(page).getByRole('button', { name: 'unit 3' })).toContainText(life);
    await panel(page).getByRole('button', { name: 'unit 3' }).click();
    await expect(
      page.getByRole('button', { name: /^hidden state h_t: .*unit 3 of 8/ }),
    ).toBeVisible();
    let high = 0;
    for (let t = 0; t < 96; t++) high += valueAt(trace, 'f', t).filter((f) => f > 0.95).length;
    await expect(panel(page).getByRole('row', { name: /^f/ })).toContainText(
      `${Math.round((high / (96 * 8)) * 100)}%`,
    );
  });

  test('The tables hold t, ‖∂L/∂h‖ and ‖∂L/∂c‖ as they are computed', async ({ page }) => {
    await open(page, '&t=96&s=6&tables=1');
    const gradients = sineGradients(sineTrace());
    const table = page.getByRole('region', { name: 'Gradients over time' });
    const names = await table.getByRole('columnheader').allTextContents();
    const rows = await table
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map(({ textContent }) => textContent)),
      );
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      const t = Number(row[0]) - 1;
      for (const state of ['h', 'c'] as const) {
        const norm = Math.hypot(...(gradients[state][t] ?? []));
        expect(row[names.indexOf(`‖∂L/∂${state}‖`)], `${state} at ${t + 1}`).toBe(
          formatNumber(norm),
        );
      }
    }
    const cell = page.getByRole('region', { name: 'Backward pass through the cell' });
    const now = cell.getByRole('row', { name: /^c_?[tₜ] / });
    await expect(now).toContainText(formatNumber(gradients.c[95]?.[3] ?? NaN));
  });
});

test.describe('Lanes', () => {
  test('The lane that runs from the end is walked from the first timestep on', async ({ page }) => {
    await open(page, '&preset=both-ways&lane=2&t=1');
    await expect(where(page)).toHaveText(/timestep 1 of/);
    const [, stages = ''] = /of (\d)$/.exec(await where(page).innerText()) ?? [];
    for (let k = 0; k < Number(stages); k++) await page.keyboard.press('.');
    await expect(where(page)).toHaveText(/timestep 2 of/);
    await loss(page)
      .getByRole('combobox', { name: 'at', exact: true })
      .selectOption('every timestep');
    await page.getByRole('button', { name: 'Loss', exact: true }).click();
    const from = panel(page).getByRole('rowheader', { name: 'from t − 1' });
    await expect(from).toHaveCount(1);
    await page
      .getByRole('group', { name: /Layer|Lane|direction/i })
      .getByRole('button')
      .first()
      .click();
    await expect(panel(page).getByRole('rowheader', { name: 'from t + 1' })).toHaveCount(1);
    await page.keyboard.press('.');
    await page.keyboard.press('ArrowRight');
    await expect(where(page)).toHaveText(/timestep 3 of/);
  });

  test('The gradient of the lower layer comes from the layer above, and can be checked', async ({
    page,
  }) => {
    await open(page, '&preset=reach&layers=2&lane=1&of=hidden&loss=every&s=1&t=5');
    await expect(panel(page).getByRole('rowheader', { name: 'from the layer above' })).toHaveCount(
      1,
    );
    await check(page);
    await expect(panel(page).getByText('They agree.')).toBeVisible();
  });
});

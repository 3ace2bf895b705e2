import type { Locator, Page } from '@playwright/test';
import { formatNumber } from '../src/engine/formula/format-number';
import { valueAt } from '../src/engine/trace';
import { expectAccessible } from './support/axe';
import { sineGradients } from './support/sine-gradients';
import { sineTrace } from './support/sine-trace';
import { expect, test } from './support/test';

const where = (page: Page) => page.getByText(/timestep \d+ of \d+ · stage \d of \d/);
const panel = (page: Page) => page.getByRole('region', { name: 'About the gradients' });
const tab = (page: Page, name: string) => panel(page).getByRole('tab', { name });
const loss = (page: Page) => page.getByRole('group', { name: 'Loss' });
const shownLoss = (page: Page) => loss(page).getByRole('status');
const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 });

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./#/gradients?v=1${query}`);
  await expect(page.getByRole('region', { name: 'Gradients over time' })).toBeVisible();
  await expect(page.locator('.backward .node-button').first()).toBeVisible();
}

/** The link of the page, once it has followed what was done last. */
async function linkOf(page: Page, pattern: RegExp): Promise<string> {
  await expect(page).toHaveURL(pattern);
  return page.url();
}

/** The number that a definition in the panel gives. */
const given = (page: Page, term: string): Locator =>
  panel(page).locator('dl div').filter({ hasText: term }).getByRole('definition');

/** A number as the page writes it. */
function numberIn(text: string | null): number {
  const [, digits = '', , power = ''] =
    /(−?[\d.]+)( × 10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?/.exec(text ?? '') ?? [];
  const plain = [...power].map((sign) => '-0123456789'['⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)] ?? '').join('');
  return Number(`${digits.replace('−', '-')}e${plain === '' ? '0' : plain}`);
}

async function check(page: Page): Promise<Readonly<Record<string, string>>> {
  await panel(page).getByRole('button', { name: 'Check this gradient' }).click();
  const rows = panel(page).locator('.check-numbers tr');
  await expect(rows).toHaveCount(5);
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map(({ textContent }) => textContent)),
  );
  return Object.fromEntries(cells);
}

const exactly = (text = ''): number => Number(text.replaceAll('−', '-'));

test.describe('The walk back', () => {
  test('It begins at the loss and goes stage by stage to the timestep before', async ({ page }) => {
    await open(page);
    const stages = ['Loss', 'Back from h', 'Sum', 'Branches', 'Weights', 'Hand over'];
    for (const [k, stage] of stages.entries()) {
      await expect(where(page)).toHaveText(`timestep 96 of 96 · stage ${k + 1} of 6`);
      const chip = page.getByRole('button', { name: stage, exact: true });
      await expect(chip).toHaveAttribute('aria-current', 'step');
      await page.keyboard.press('.');
    }
    await expect(where(page)).toHaveText('timestep 95 of 96 · stage 1 of 6');
    await page.keyboard.press(',');
    await expect(where(page)).toHaveText('timestep 96 of 96 · stage 6 of 6');
  });

  test('Arrow keys go to the left and right in time, buttons on and back along the walk', async ({
    page,
  }) => {
    await open(page, '&t=50&s=3');
    await page.keyboard.press('ArrowRight');
    await expect(where(page)).toHaveText('timestep 51 of 96 · stage 3 of 6');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(where(page)).toHaveText('timestep 49 of 96 · stage 3 of 6');
    await page.getByRole('button', { name: 'One timestep on' }).click();
    await expect(where(page)).toHaveText('timestep 48 of 96 · stage 3 of 6');
    await page.getByRole('button', { name: 'One timestep back' }).click();
    await expect(where(page)).toHaveText('timestep 49 of 96 · stage 3 of 6');
    await page.keyboard.press('Home');
    await expect(where(page)).toHaveText('timestep 1 of 96 · stage 3 of 6');
    await page.keyboard.press('End');
    await expect(where(page)).toHaveText('timestep 96 of 96 · stage 3 of 6');
  });

  test('Play runs from the end to the beginning and stops there', async ({ page }) => {
    await open(page, '&t=3&s=6');
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect(where(page)).toHaveText(/timestep 2 of 96/);
    await expect(where(page)).toHaveText('timestep 1 of 96 · stage 6 of 6', { timeout: 10_000 });
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
    await page.getByRole('button', { name: 'Play' }).click();
    await expect(where(page)).toHaveText(/timestep 9[56] of 96/);
  });

  test('The gradients on the page are those of the textbook’s formulas', async ({ page }) => {
    const trace = sineTrace();
    const gradients = sineGradients(trace);
    for (const [timestep, unit] of [
      [96, 4],
      [95, 1],
      [70, 8],
      [12, 5],
    ] as const) {
      await open(page, `&t=${timestep}&s=6&unit=${unit}`);
      await expect(shownLoss(page)).toHaveText(`L = ${formatNumber(gradients.loss)}`);
      for (const [state, name] of [
        ['c', /^cell state c_t: /],
        ['h', /^hidden state h_t: /],
      ] as const) {
        const written = formatNumber(gradients[state][timestep - 1]?.[unit - 1] ?? NaN);
        const value = formatNumber(valueAt(trace, state, timestep - 1)[unit - 1] ?? NaN);
        await expect(page.getByRole('button', { name })).toHaveAccessibleName(
          new RegExp(`gradient of unit ${unit} of 8 is ${written}, its value ${value}$`),
        );
      }
    }
  });

  test('What is not reached yet has no number', async ({ page }) => {
    await open(page);
    const cell = page.getByRole('button', { name: /^cell state c_t: / });
    await expect(cell).toHaveAccessibleName(/not known yet/);
    await page.getByRole('button', { name: 'Sum', exact: true }).click();
    await expect(cell).toHaveAccessibleName(/gradient of unit 4 of 8 is/);
    await page.getByRole('button', { name: 'Back from h' }).click();
    await expect(cell).toHaveAccessibleName(/not known yet/);
  });

  for (const [cell, stages] of [
    ['rnn', 3],
    ['gru', 4],
  ] as const) {
    test(`A link to the last stage of another cell opens there: ${cell}`, async ({ page }) => {
      await open(page, `&cell=${cell}&t=40&s=${stages}`);
      await expect(where(page)).toHaveText(`timestep 40 of 96 · stage ${stages} of ${stages}`);
    });
  }

  test('Another cell, and the way back to the first, keep the timestep and its stages', async ({
    page,
  }) => {
    await open(page, '&t=30&s=6');
    for (const [name, stages] of [
      ['RNN (tanh)', 3],
      ['GRU', 4],
    ] as const) {
      await page.getByRole('button', { name: /^Cell:/ }).click();
      await page.getByRole('option', { name }).first().click();
      await expect(where(page)).toHaveText(new RegExp(`timestep 30 of 96 · stage \\d of ${stages}`));
      await page.getByRole('button', { name: 'Loss', exact: true }).click();
      for (let k = 2; k <= stages; k++) {
        await page.keyboard.press('.');
        await expect(where(page)).toHaveText(`timestep 30 of 96 · stage ${k} of ${stages}`);
      }
      await page.keyboard.press('.');
      await expect(where(page)).toHaveText(`timestep 29 of 96 · stage 1 of ${stages}`);
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Control+z');
    await expect(where(page)).toHaveText(/timestep 30 of 96 · stage 1 of 3/);
    await page.keyboard.press('Control+z');
    await expect(where(page)).toHaveText(/timestep 30 of 96 · stage 1 of 6/);
  });
});

test('The local rule says ∂c_t/∂c_{t−1} = f_t with its number, in a formula and in a sentence', async ({
  page,
}) => {
  await open(page, '&t=60&s=6&unit=2');
  await page.getByRole('button', { name: /^c_\{t−1\}: / }).click();
  const gate = formatNumber(valueAt(sineTrace(), 'f', 59)[1] ?? NaN);
  const rule = panel(page).getByRole('math', { name: /∂c_t\/∂c_\{t−1\}/ });
  await expect(rule).toHaveAccessibleName(new RegExp(`∂c_t/∂c_\\{t−1\\}.* = f_t.* = ${gate}$`));
  await expect(rule.locator('.katex')).toBeVisible();
  await expect(panel(page).locator('.sentence').first()).toContainText(
    `Along the cell state only the forget gate stands between`,
  );
  await expect(panel(page).locator('.sentence').first()).toContainText(gate);
});

test.describe('The loss', () => {
  test('It can be of the error, the output or the hidden state, at the last, at every and at this timestep', async ({
    page,
  }) => {
    await open(page, '&t=40&s=1');
    const seen = new Set<string>();
    for (const of of ['the error', 'the output itself', 'the sum of h']) {
      await loss(page).getByRole('combobox', { name: 'of' }).selectOption(of);
      for (const at of ['the last timestep', 'every timestep']) {
        await loss(page).getByRole('combobox', { name: 'at', exact: true }).selectOption(at);
        const text = await shownLoss(page).innerText();
        expect(seen, `${of} at ${at}`).not.toContain(text);
        seen.add(text);
        const gradient = given(page, 'Gradient');
        // At t = 40 only the loss of every timestep speaks by itself.
        const arrives = panel(page).getByRole('rowheader', { name: 'from the loss' });
        await expect(arrives).toHaveCount(at === 'every timestep' ? 1 : 0);
        await expect(gradient).not.toHaveText('0.00');
      }
      await loss(page).getByRole('button', { name: 'Put it here' }).click();
      await expect(loss(page).getByRole('combobox', { name: 'at', exact: true })).toHaveValue('one');
      await page.keyboard.press('ArrowRight');
      await expect(given(page, 'Gradient')).toHaveText('0.00');
      await page.keyboard.press('ArrowLeft');
    }
    // The output itself is the prediction, and the sum of h the sum of the values in the figure.
    const trace = sineTrace();
    await expect(shownLoss(page)).toHaveText(
      `L = ${formatNumber(valueAt(trace, 'h', 39).reduce((sum, h) => sum + h, 0))}`,
    );
    await loss(page).getByRole('combobox', { name: 'of' }).selectOption('the output itself');
    await expect(shownLoss(page)).toHaveText(`L = ${formatNumber(trace.logits?.[39] ?? NaN)}`);
    await page.reload();
    await expect(shownLoss(page)).toHaveText(`L = ${formatNumber(trace.logits?.[39] ?? NaN)}`);
  });

  test('Where nobody knows what is right there is no error to choose', async ({ page }) => {
    await open(page, '&preset=gates');
    await expect(loss(page)).toContainText('Nobody knows what is right here');
    await expect(loss(page).getByRole('combobox', { name: 'of' }).getByRole('option')).toHaveText([
      'the sum of h',
    ]);
  });

  test('A sentence is differentiated as if “favourable” were right, at its end', async ({ page }) => {
    await open(page, '&preset=sentence-en');
    await expect(loss(page)).toContainText('As if “favourable” were the right answer.');
    const at = loss(page).getByRole('combobox', { name: 'at', exact: true });
    await expect(at).toHaveValue('last');
    // The read-out speaks at the end only: an error elsewhere is not offered.
    await expect(at.getByRole('option')).toHaveText(['the last timestep']);
    await page.keyboard.press('ArrowLeft');
    const stand = loss(page).getByRole('button', { name: 'Put it here' });
    await expect(stand).toHaveAttribute('aria-disabled', 'true');
    await loss(page).getByRole('combobox', { name: 'of' }).selectOption('the sum of h');
    await expect(at.getByRole('option')).toHaveCount(3);
    await stand.click();
    await expect(at).toHaveValue('one');
    await at.selectOption('every timestep');
    await expect(at).toHaveValue('every');
  });
});

test.describe('Check it', () => {
  test('A state, a gate and a weight agree with central differences', async ({ page }) => {
    await open(page, '&t=90&s=6');
    const gradients = sineGradients(sineTrace());
    for (const [name, known] of [
      [/^cell state c_t: /, gradients.c[89]?.[3]],
      [/^hidden state h_t: /, gradients.h[89]?.[3]],
      [/^c_\{t−1\}: /, gradients.c[88]?.[3]],
      [/^forget gate f_t: /, undefined],
    ] as const) {
      await page.getByRole('button', { name }).click();
      const numbers = await check(page);
      await expect(panel(page).getByText('They agree.')).toBeVisible();
      const back = exactly(numbers['back-propagation']);
      const numeric = exactly(numbers['central difference']);
      if (known !== undefined) expect(back).toBeCloseTo(known, 12);
      expect(Math.abs(back - numeric)).toBeLessThan(1e-4 * Math.abs(back));
      const above = exactly(numbers['loss at +1.00 × 10⁻⁵']);
      const below = exactly(numbers['loss at −1.00 × 10⁻⁵']);
      expect(above).not.toBe(below);
    }
    await tab(page, 'One update').click();
    await check(page);
    await expect(panel(page).getByText('They agree.')).toBeVisible();
  });

  test('What is checked is the gradient that is shown', async ({ page }) => {
    // With a loss at every timestep the state before has a gradient besides what is handed to it here.
    await open(page, '&t=60&s=6&loss=every');
    for (const name of [/^h_\{t−1\}: /, /^c_\{t−1\}: /, /^cell state c_t: /, /^candidate g_t: /]) {
      await page.getByRole('button', { name }).click();
      const shown = await given(page, 'Gradient').innerText();
      const numbers = await check(page);
      expect(formatNumber(exactly(numbers['back-propagation'])), String(name)).toBe(shown);
      await expect(panel(page).getByText('They agree.')).toBeVisible();
    }
  });

  test('Too large and too small a nudge are told apart', async ({ page }) => {
    await open(page, '&t=60&s=6');
    await page.getByRole('button', { name: /^cell state c_t: / }).click();
    const size = panel(page).getByRole('combobox', { name: 'Nudge by' });
    await size.selectOption(formatNumber(1e-1));
    await check(page);
    await expect(panel(page).getByText('so large that the curve bends')).toBeVisible();
    await size.selectOption(formatNumber(1e-12));
    await expect(panel(page).locator('.check-numbers')).toHaveCount(0);
    await check(page);
    await expect(panel(page).getByText('so small that rounding takes over')).toBeVisible();
    await size.selectOption(formatNumber(1e-5));
    await check(page);
    await expect(panel(page).getByText('They agree.')).toBeVisible();
  });

  test('It is never a recorded answer: another input gives other numbers', async ({ page }) => {
    await open(page, '&t=90&s=6');
    await page.getByRole('button', { name: /^cell state c_t: / }).click();
    const first = await check(page);
    await open(page, '&t=90&s=6&e=x:88:1:0.5');
    await page.getByRole('button', { name: /^cell state c_t: / }).click();
    const second = await check(page);
    await expect(panel(page).getByText('They agree.')).toBeVisible();
    for (const name of Object.keys(first).filter((one) => one !== 'relative error')) {
      expect(second[name], name).not.toBe(first[name]);
    }
    // Undone or changed, what was found before is gone.
    await page.keyboard.press('ArrowLeft');
    await expect(panel(page).locator('.check-numbers')).toHaveCount(0);
  });

  test('A truncated gradient differs, and it says why', async ({ page }) => {
    await open(page, '&t=80&s=6&cut=10');
    await page.getByRole('button', { name: /^cell state c_t: / }).click();
    await check(page);
    await expect(panel(page).getByText('because the gradient is truncated')).toBeVisible();
  });
});

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
    await expect(page.locator('.flow')).toContainText('W_i');
    await panel(page).getByRole('button', { name: /^t = \d+/ }).click();
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
      const cells = await table.locator('tbody tr').evaluateAll((rows) =>
        rows.map((row) => row.querySelectorAll('td')[1]?.textContent ?? ''),
      );
      return cells.map(numberIn);
    };
    expect((await norms()).every((norm) => norm > 0)).toBe(true);
    await loss(page).getByRole('combobox', { name: 'Truncated' }).selectOption('after 10 timesteps');
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
    await expect(page.getByRole('link', { name: 'Explore' })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('tab', { name: 'Change' })).toHaveAttribute('aria-selected', 'true');
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
    await panel(page).getByRole('slider', { name: /Learning rate/ }).fill('6');
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
    await expect(page.getByRole('button', { name: /^hidden state h_t: .*unit 3 of 8/ })).toBeVisible();
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
    const rows = await table.locator('tbody tr').evaluateAll((all) =>
      all.map((row) => [...row.children].map(({ textContent }) => textContent)),
    );
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      const t = Number(row[0]) - 1;
      for (const state of ['h', 'c'] as const) {
        const norm = Math.hypot(...(gradients[state][t] ?? []));
        expect(row[names.indexOf(`‖∂L/∂${state}‖`)], `${state} at ${t + 1}`).toBe(formatNumber(norm));
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
    await loss(page).getByRole('combobox', { name: 'at', exact: true }).selectOption('every timestep');
    await page.getByRole('button', { name: 'Loss', exact: true }).click();
    const from = panel(page).getByRole('rowheader', { name: 'from t − 1' });
    await expect(from).toHaveCount(1);
    await page.getByRole('group', { name: /Layer|Lane|direction/i }).getByRole('button').first().click();
    await expect(panel(page).getByRole('rowheader', { name: 'from t + 1' })).toHaveCount(1);
    await page.keyboard.press('.');
    await page.keyboard.press('ArrowRight');
    await expect(where(page)).toHaveText(/timestep 3 of/);
  });

  test('The gradient of the lower layer comes from the layer above, and can be checked', async ({
    page,
  }) => {
    await open(page, '&preset=two-layers&lane=1&loss=every&s=1&t=2');
    await expect(panel(page).getByRole('rowheader', { name: 'from the layer above' })).toHaveCount(1);
    await check(page);
    await expect(panel(page).getByText('They agree.')).toBeVisible();
  });
});

test.describe('Between the pages', () => {
  const explore = (page: Page) => page.getByRole('link', { name: 'Explore' });
  const gradients = (page: Page) => page.getByRole('link', { name: 'Gradients' });

  test('The place in time and what can be undone come along, and Back leads back', async ({
    page,
  }) => {
    await page.goto('./#/?v=1&t=40&s=2&e=x:10:1:0.5');
    await expect(where(page)).toHaveText('timestep 40 of 96 · stage 2 of 6');
    await page.keyboard.press('ArrowRight');
    await gradients(page).click();
    await expect(panel(page)).toBeVisible();
    await expect(where(page)).toHaveText('timestep 41 of 96 · stage 2 of 6');
    await tab(page, 'One update').click();
    await panel(page).getByRole('button', { name: 'Apply this update' }).click();
    await expect(page.getByRole('button', { name: '2 changes' })).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await explore(page).click();
    await expect(where(page)).toHaveText('timestep 40 of 96 · stage 2 of 6');
    await page.keyboard.press('.');
    await expect(where(page)).toHaveText('timestep 40 of 96 · stage 3 of 6');
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: '1 change' })).toBeVisible();
    await page.goBack();
    await expect(panel(page)).toBeVisible();
    await page.goBack();
    await expect(panel(page)).toHaveCount(0);
    // Left within the pause after which the address follows: it had followed all the same.
    await expect(where(page)).toHaveText('timestep 41 of 96 · stage 2 of 6');
  });

  test('A link opens in Chinese with all that it carries', async ({ page }) => {
    await open(
      page,
      '&lang=zh&t=50&s=3&unit=2&of=output&loss=80&cut=20&opt=adam&lr=0.5&clip=1&both=1&par=W_o',
    );
    await expect(page.getByText('时间步 50/96 · 阶段 3/6')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await page.waitForTimeout(600);
    for (const part of ['of=output', 'loss=80', 'cut=20', 'opt=adam', 'lr=0.5', 'clip=1', 'both=1']) {
      expect(page.url()).toContain(part);
    }
    expect(page.url()).toContain('par=W_o');
  });

  for (const [what, query, message] of [
    ['a loss of what there is not', '&of=sadness', /loss “sadness”/],
    ['a place that is none', '&loss=never', /place of the loss “never”/],
    ['a place beyond the end', '&loss=500', /place of the loss 500/],
    ['an output that is not there', '&out=9', /output 9/],
    ['weights that are not there', '&par=W_q', /weights “W_q”/],
    ['a stage that is not there', '&s=9', /stage 9/],
    ['an error where nobody knows what is right', '&preset=gates&of=error', /loss “error”/],
    ['a learning rate of nothing', '&lr=0', /learning rate “0”/],
  ] as const) {
    test(`A link with ${what} opens and says so`, async ({ page }) => {
      await open(page, query);
      await expect(page.getByText(message).first()).toBeVisible();
      await expect(shownLoss(page)).toContainText('L = ');
    });
  }

  test('A frame shows only what its link leaves in it', async ({ page }) => {
    await page.goto('./#/gradients?v=1&embed=1&hide=header,strip,inspector,transport');
    await expect(page.locator('.backward .node-button').first()).toBeVisible();
    await expect(page.getByRole('banner')).toHaveCount(0);
    await expect(panel(page)).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Gradients over time' })).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Time' })).toHaveCount(0);
    await page.keyboard.press('.');
    await expect(page.getByRole('button', { name: /^tanh\(c_t\): gradient of/ })).toBeVisible();
  });
});

test.describe('For everyone', () => {
  test('A whole lesson is taken by keyboard alone, and heard', async ({ page }) => {
    await page.goto('./#/?v=1&loss=every');
    await expect(where(page)).toBeVisible();
    const tabTo = async (target: Locator, back = false): Promise<void> => {
      for (let k = 0; k < 120; k++) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
      }
      throw new Error('It cannot be reached with Tab.');
    };
    await tabTo(page.getByRole('link', { name: 'Gradients' }));
    await page.keyboard.press('Enter');
    await expect(panel(page)).toBeVisible();
    await expect(where(page)).toHaveText('timestep 18 of 96 · stage 4 of 6');
    await page.keyboard.press('End');
    await page.keyboard.press('.');
    await page.keyboard.press('.');
    await expect(where(page)).toHaveText('timestep 96 of 96 · stage 6 of 6');
    const live = page.getByTestId('live');
    await expect(live).toHaveText(/^Timestep 96, hand-over: .* to t = 95/);
    await tabTo(page.getByRole('button', { name: /^c_\{t−1\}: / }));
    await page.keyboard.press('Enter');
    await expect(heading(page)).toContainText('unit 4');
    await tabTo(panel(page).getByRole('button', { name: 'Check this gradient' }));
    await page.keyboard.press('Enter');
    await expect(panel(page).getByText('They agree.')).toBeVisible();
    await tabTo(tab(page, 'Now'), true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(tab(page, 'One update')).toBeFocused();
    const before = await shownLoss(page).innerText();
    await tabTo(panel(page).getByRole('button', { name: 'Apply this update' }));
    await page.keyboard.press('Enter');
    await expect(shownLoss(page)).not.toHaveText(before);
    await expect(panel(page).getByText('1 update applied.')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(shownLoss(page)).toHaveText(before);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /^c_\{t−1\}: / })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
  });

  for (const [name, query, size] of [
    ['light', '&theme=light', { width: 1440, height: 900 }],
    ['dark', '&theme=dark', { width: 1440, height: 900 }],
    ['Chinese', '&lang=zh&theme=light', { width: 1440, height: 900 }],
    ['390 px, light', '&theme=light', { width: 390, height: 844 }],
    ['390 px, dark', '&theme=dark&preset=both-ways', { width: 390, height: 844 }],
  ] as const) {
    test(`axe finds nothing in any tab, nor in the tables: ${name}`, async ({ page }) => {
      await page.setViewportSize(size);
      await open(page, `${query}&loss=every&s=6`);
      const tabs = page.locator('.gradients [role=tab]');
      await expect(tabs).toHaveCount(4);
      for (let k = 0; k < 4; k++) {
        await tabs.nth(k).click();
        if (k === 0) await page.locator('.check-tools button').click();
        await expectAccessible(page);
      }
      await page.keyboard.press('t');
      await expect(page.locator('.twin-sequence')).toBeVisible();
      await expectAccessible(page);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBe(0);
    });
  }

  test('In a room Page Down goes on with the walk back, and F5 to its beginning', async ({
    page,
  }) => {
    await open(page, '&t=60&s=6');
    await page.keyboard.press('p');
    const room = page.locator('.presenter');
    await expect(room).toContainText('timestep 60 of 96 · stage 6 of 6');
    await page.keyboard.press('PageDown');
    await expect(room).toContainText('timestep 59 of 96 · stage 1 of 6');
    await page.keyboard.press('PageUp');
    await expect(room).toContainText('timestep 60 of 96 · stage 6 of 6');
    await page.keyboard.press('F5');
    await expect(room).toContainText('timestep 96 of 96 · stage 1 of 6');
    await page.keyboard.press('Escape');
    await expect(room).toHaveCount(0);
    await expect(where(page)).toHaveText('timestep 96 of 96 · stage 1 of 6');
  });
});

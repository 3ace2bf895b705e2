import { formatNumber } from '../src/engine/formula/format-number';
import { valueAt } from '../src/engine/trace';
import {
  check,
  exactly,
  given,
  loss,
  open,
  panel,
  shownLoss,
  tab,
  where,
} from './support/gradients-page';
import { sineGradients } from './support/sine-gradients';
import { sineTrace } from './support/sine-trace';
import { expect, test } from './support/test';

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
      ['Minimal gated unit', 4],
      ['GRU', 4],
    ] as const) {
      await page.getByRole('button', { name: /^Cell:/ }).click();
      await page.getByRole('option', { name }).first().click();
      await expect(where(page)).toHaveText(
        new RegExp(`timestep 30 of 96 · stage \\d of ${stages}`),
      );
      await page.getByRole('button', { name: 'Loss', exact: true }).click();
      for (let k = 2; k <= stages; k++) {
        await page.keyboard.press('.');
        await expect(where(page)).toHaveText(`timestep 30 of 96 · stage ${k} of ${stages}`);
      }
      await page.keyboard.press('.');
      await expect(where(page)).toHaveText(`timestep 29 of 96 · stage 1 of ${stages}`);
      await page.keyboard.press('ArrowRight');
    }
    for (const stages of [4, 4, 3, 6]) {
      await page.keyboard.press('Control+z');
      await expect(where(page)).toHaveText(`timestep 30 of 96 · stage 1 of ${stages}`);
    }
  });
});

test('The local rule says ∂c_t/∂c_{t−1} = f_t with its number, in a formula and in a sentence', async ({
  page,
}) => {
  await open(page, '&t=60&s=6&unit=2');
  await page.getByRole('button', { name: /^c_\{t−1\}: / }).click();
  const open60 = valueAt(sineTrace(), 'f', 59)[1] ?? NaN;
  const gate = formatNumber(open60);
  const rule = panel(page).getByRole('math', { name: /∂c_t\/∂c_\{t−1\}/ });
  await expect(rule).toHaveAccessibleName(new RegExp(`∂c_t/∂c_\\{t−1\\}.* = f_t.* = ${gate}$`));
  await expect(rule.locator('.katex')).toBeVisible();
  await expect(panel(page).locator('.sentence').first()).toHaveText(
    new RegExp(
      `Along the cell state only the forget gate stands between t.=.60 and t.=.59: ${Math.round(100 * open60)}% of the gradient`,
    ),
  );
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
        // Every choice is another number; the page computes it a frame later.
        await expect(async () => {
          expect(seen, `${of} at ${at}`).not.toContain(await shownLoss(page).innerText());
        }).toPass();
        seen.add(await shownLoss(page).innerText());
        const gradient = given(page, 'Gradient');
        // At t = 40 only the loss of every timestep speaks by itself.
        const fromLoss = panel(page).getByRole('row', { name: /^from the loss/ });
        const itself = expect(fromLoss.getByRole('cell').last());
        if (at === 'every timestep') await itself.not.toHaveText('0.00');
        else await itself.toHaveText('0.00');
        await expect(gradient).not.toHaveText('0.00');
      }
      await loss(page).getByRole('button', { name: 'Put it here' }).click();
      await expect(loss(page).getByRole('combobox', { name: 'at', exact: true })).toHaveValue(
        'one',
      );
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
    await expect(page).toHaveURL(/of=output&loss=40/);
    await page.reload();
    await expect(shownLoss(page)).toHaveText(`L = ${formatNumber(trace.logits?.[39] ?? NaN)}`);
  });

  test('Where nobody knows what is right there is no error to choose', async ({ page }) => {
    await open(page, '&preset=gates');
    await expect(
      loss(page).getByRole('combobox', { name: 'of', exact: true }),
    ).toHaveAccessibleDescription(/Nobody knows what is right here/);
    const of = loss(page).getByRole('combobox', { name: 'of' });
    await expect(of.getByRole('option')).toHaveText(['the output itself', 'the sum of h']);
  });

  for (const [lang, said] of [
    ['en', 'As if “favourable” were the right answer.'],
    ['zh', '假定“好评”是正确答案'],
  ] as const) {
    test(`A sentence is differentiated as if “favourable” were right, and says so: ${lang}`, async ({
      page,
    }) => {
      await open(page, `&preset=sentence-${lang}&lang=${lang}`);
      const picker = page.locator('.loss-picker');
      await expect(picker).toContainText(said);
      const before = await page.locator('.loss-value').innerText();
      await page.keyboard.press('ArrowLeft');
      await picker.getByRole('button').click();
      await expect(page.locator('.loss-value')).not.toHaveText(before);
      // Of the output itself nobody has to say what is right.
      await picker.getByRole('combobox').first().selectOption({ index: 1 });
      await expect(picker).not.toContainText(said);
    });
  }
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
      [/^x_t: /, undefined],
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

  test('What is checked is the gradient that is shown, or it says what else', async ({ page }) => {
    await open(page, '&t=60&s=6&loss=every');
    for (const name of [/^hidden state h_t: /, /^cell state c_t: /, /^candidate g_t: /]) {
      await page.getByRole('button', { name }).click();
      const shown = await given(page, 'Gradient').innerText();
      const numbers = await check(page);
      expect(formatNumber(exactly(numbers['back-propagation'])), String(name)).toBe(shown);
      await expect(panel(page).getByText('They agree.')).toBeVisible();
      await expect(panel(page)).not.toContainText('Checked is the whole gradient');
    }
    // The state before has a gradient besides what is handed to it here.
    for (const [state, before, now] of [
      ['h', /^h_\{t−1\}: /, /^hidden state h_t: /],
      ['c', /^c_\{t−1\}: /, /^cell state c_t: /],
    ] as const) {
      await page.getByRole('button', { name: before }).click();
      await expect(panel(page)).toContainText(`Nudge ${state} at t = 59 (unit 4)`);
      await expect(panel(page)).toContainText(
        `Checked is the whole gradient of ${state} at t = 59. What is shown above is the part of it that comes from t = 60.`,
      );
      const part = await given(page, 'Gradient').innerText();
      const whole = formatNumber(exactly((await check(page))['back-propagation']));
      await expect(panel(page).getByText('They agree.')).toBeVisible();
      expect(whole).not.toBe(part);
      await page.getByRole('button', { name: now }).click();
      await page.getByRole('button', { name: 'One timestep on' }).click();
      await expect(given(page, 'Gradient')).toHaveText(whole);
      await page.getByRole('button', { name: 'One timestep back' }).click();
    }
    // The state to begin from has no other gradient than what comes from here.
    await open(page, '&t=1&s=6&loss=every');
    await expect(where(page)).toHaveText('timestep 1 of 96 · stage 6 of 6');
    await page.getByRole('button', { name: /^c_\{t−1\}: / }).click();
    await expect(panel(page)).toContainText('Nudge c₀ (unit 4)');
    const shown = await given(page, 'Gradient').innerText();
    expect(formatNumber(exactly((await check(page))['back-propagation']))).toBe(shown);
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

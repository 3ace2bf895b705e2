import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`./#/?v=1${query}`);
  await expect(page.getByTestId('strip')).toBeVisible();
  await expect(page.locator('.diagram-drawing, .unrolled-drawing')).toBeVisible();
}

const difference = (page: Page) => page.getByRole('group', { name: 'What the change did' });
const map = (page: Page) => page.getByRole('region', { name: 'What feeds what' });
const followed = (page: Page, name: string) => map(page).getByRole('radio', { name, exact: true });
const changes = (page: Page) => page.getByRole('button', { name: /^\d+ changes?$/ });

/** Raises the first line of the input at the timestep one stands at. */
async function raiseInput(page: Page): Promise<void> {
  await page.getByTestId('strip').focus();
  for (let k = 0; k < 4; k++) await page.keyboard.press('Shift+ArrowUp');
}

/** How deeply an output is shaded, in [0, 1]; 0 where it is out of reach. */
const shades = (page: Page): Promise<number[]> =>
  map(page)
    .locator('[data-row=output]')
    .evaluateAll((cells) =>
      cells.map((cell) => Number(cell.querySelector('.shade')?.getAttribute('opacity') ?? 0)),
    );

test('The last input moves every output where a lane reads from the end, and only the last one where none does', async ({
  page,
}) => {
  await open(page, '&preset=gates&len=20&t=20');
  await raiseInput(page);
  await expect(difference(page)).toHaveText(
    /^At t = 20 the prediction is .* No earlier step moves: no lane reads from the end\.$/,
  );
  await page.getByRole('tab', { name: 'Change' }).click();
  await page.getByRole('button', { name: 'Back to the preset' }).click();
  await page.getByRole('slider', { name: 'Timesteps' }).fill('20');
  await page.getByRole('combobox', { name: 'Directions' }).selectOption('both');
  await expect(
    page.getByRole('listitem').filter({ hasText: '1 layer, both directions' }),
  ).toBeVisible();
  await raiseInput(page);
  await expect(difference(page)).toHaveText(
    /^From t = 1?\d on the prediction differs; .* Earlier steps move too: a lane reads from the end\.$/,
  );
});

test('What the preset tells to try moves every prediction, and the sentence says why', async ({
  page,
}) => {
  await open(page, '&preset=both-ways');
  await page.getByRole('button', { name: 'Do it' }).click();
  await expect(difference(page)).toHaveText(
    /^From t = 1 on the prediction differs; .* 1\.00 higher\. Earlier steps move too: a lane reads from the end\.$/,
  );
  await expect(page.locator('.series.ghost').first()).toBeVisible();
});

test('One to three layers open, with every lane in the map', async ({ page }) => {
  await open(page, '&preset=gates&h=4&len=30&depth=sequence');
  await expect(map(page)).toHaveCount(0);
  await page.getByRole('tab', { name: 'Change' }).click();
  const layers = page.getByRole('combobox', { name: 'Layers' });
  for (const count of [2, 3, 1]) {
    await layers.selectOption(String(count));
    await expect(page).toHaveURL(new RegExp(`layers=${String(count)}`));
    await page.getByRole('button', { name: 'Sequence', exact: true }).click();
    const rows = map(page).getByRole('group').getByRole('button');
    await expect(rows).toHaveCount(count === 1 ? 0 : count);
  }
  await layers.selectOption('3');
  await page.getByRole('combobox', { name: 'Directions' }).selectOption('both');
  await expect(map(page).getByRole('group').getByRole('button')).toHaveCount(6);
  await map(page).getByRole('button', { name: 'layer 3, backward' }).click();
  await expect(page).toHaveURL(/lane=6/);
  await expect(map(page).getByRole('button', { name: 'layer 3, backward' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: /^Layer and direction:/ }).click();
  await page.getByRole('option', { name: 'layer 2, forward' }).click();
  await expect(page).toHaveURL(/lane=3/);
});

test('By keyboard the map follows an input or output, and says and shades what it reaches', async ({
  page,
}) => {
  await open(page, '&preset=two-layers&t=20&depth=sequence');
  await expect(followed(page, 'Input at t = 20')).toBeChecked();
  await expect(map(page)).toContainText('The input at t = 20 can move the outputs from t = 20 to');
  await expect(map(page)).toContainText('Nothing here reads from the end.');
  await expect.poll(async () => Math.max(...(await shades(page)))).toBeGreaterThan(0.9);
  const shown = await shades(page);
  // The first timestep cannot be reached from here, the last can.
  expect(shown[0]).toBe(0);
  expect(shown.at(-1)).toBeGreaterThan(0);

  await followed(page, 'Input at t = 20').focus();
  await page.keyboard.press('ArrowRight');
  await expect(followed(page, 'Input at t = 21')).toBeChecked();
  await expect(page.getByText(/timestep 21 of 48/)).toBeVisible();
  await followed(page, 'Output at t = 21').focus();
  await page.keyboard.press(' ');
  await expect(map(page)).toContainText(
    'The inputs from t = 1 to t = 21 can move the output at t = 21, and no other.',
  );
});

test('In both directions the last input reaches every output, and the words say why', async ({
  page,
}) => {
  await open(page, '&preset=both-ways&t=30&depth=sequence');
  await expect(map(page)).toContainText(
    'The input at t = 30 can move every output. The second lane reads from the end; in a forward-only model this input could move only the last output.',
  );
  expect((await shades(page)).every((shade) => shade > 0)).toBe(true);
  await expect(map(page)).toContainText(/‖∂ŷ\/∂x‖ = [\d.]+\./);
});

test('The map has its facts as a table', async ({ page }) => {
  await open(page, '&preset=both-ways&t=30&depth=sequence');
  await page.keyboard.press('t');
  const feeds = page.getByRole('table', { name: 'What feeds what' });
  await expect(feeds.getByRole('row', { name: /^backward the input from the end/ })).toBeVisible();
  const reach = page.getByRole('table', { name: 'What the input at t = 30 moves' });
  await expect(reach.getByRole('row')).toHaveCount(31);
  await expect(reach.getByRole('row', { name: /^1 yes \d/ })).toHaveCount(1);
  await page
    .getByRole('combobox', { name: 'Which input or output is followed' })
    .selectOption('output');
  await expect(
    page.getByRole('table', { name: 'What the output at t = 30 is moved by' }),
  ).toBeVisible();
});

test('In a lane that runs from the end to the start time runs to the left', async ({ page }) => {
  await open(page, '&preset=both-ways&t=30&s=6&lane=2');
  await expect(page.getByText(/timestep 30 of 30/)).toBeVisible();
  const left = (): Promise<number> =>
    page.locator('.strip-cursor').evaluate((cursor) => cursor.getBoundingClientRect().left);
  const before = await left();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByText(/timestep 29 of 30/)).toBeVisible();
  await expect(page.getByText(/timestep 28 of 30/)).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  expect(await left()).toBeLessThan(before);
  await expect(page.locator('.box .label', { hasText: 't+1' }).first()).toBeVisible();
});

test('Weights are drawn as one wishes: scheme, gain, forget bias and seed, each step to be undone', async ({
  page,
}) => {
  await open(page, '&preset=latch');
  await page.getByRole('tab', { name: 'Change' }).click();
  const panel = page.getByRole('tabpanel');
  const scheme = page.getByRole('combobox', { name: 'How weights begin' });
  await expect(panel).toContainText('The preset’s own weights.');
  await scheme.selectOption('orthogonal');
  await expect(panel).toContainText('the model has learnt nothing');
  await expect(page).toHaveURL(/init=orthogonal/);
  const seed = page.getByRole('textbox', { name: 'Seed' });
  await seed.fill('77');
  await seed.press('Enter');
  await expect(page).toHaveURL(/seed=77/);

  const bias = page.getByRole('slider', { name: 'Forget bias' });
  await expect(bias).toHaveAttribute('aria-valuetext', 'drawn');
  await bias.press('End');
  await expect(page).toHaveURL(/fb=6/);
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: 'orthogonal, recurrent gain 1.00, forget bias 6.00' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Forget bias as the scheme draws it' }).click();
  await expect(bias).toHaveAttribute('aria-valuetext', 'drawn');

  // A drag is one step.
  const gain = page.getByRole('slider', { name: 'Recurrent gain' });
  for (let k = 0; k < 5; k++) await gain.press('ArrowRight');
  await expect(page).toHaveURL(/gain=1\.5/);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(gain).toHaveAttribute('aria-valuetext', '1.00');
  await scheme.selectOption('as the preset has them');
  await expect(page).not.toHaveURL(/init=/);
});

for (const lang of ['en', 'zh']) {
  for (const width of [1440, 390]) {
    test(`The map and the controls are accessible and fit ${String(width)} px in ${lang}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await open(
        page,
        `&preset=gates&h=4&layers=2&dirs=2&depth=sequence${lang === 'en' ? '' : `&lang=${lang}`}`,
      );
      const figure = page.getByRole('region', {
        name: lang === 'zh' ? '谁为谁提供输入' : 'What feeds what',
      });
      await expect(figure).toBeVisible();
      await expect(figure).toContainText(
        lang === 'zh'
          ? 't = 31 的输入能影响每一个输出。'
          : 'The input at t = 31 can move every output.',
      );
      await page.getByRole('tab', { name: lang === 'zh' ? '改动' : 'Change' }).click();
      await expect(page.getByRole('combobox').first()).toBeVisible();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      const radios = await figure.getByRole('radio').all();
      for (const radio of radios.slice(0, 3)) {
        const box = await radio.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
      await expectAccessible(page);
    });
  }
}

test('What was drawn and arranged comes with the link', async ({ page }) => {
  await open(page, '&preset=gates&seed=9&init=glorot&gain=2&fb=-1&h=4&layers=2&dirs=2');
  await expect(changes(page)).toHaveText('4 changes');
  await page.getByRole('tab', { name: 'Change' }).click();
  await expect(page.getByRole('combobox', { name: 'Layers' })).toHaveValue('2');
  await expect(page.getByRole('combobox', { name: 'How weights begin' })).toHaveValue('glorot');
  await expect(page.getByRole('textbox', { name: 'Seed' })).toHaveValue('9');
});

import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./#/?v=1${query}`);
  await expect(page.getByTestId('strip')).toBeVisible();
  await expect(page.locator('.diagram-drawing, .unrolled-drawing')).toBeVisible();
}

const changes = (page: Page) => page.getByRole('button', { name: /^\d+ changes?$/ });
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });
const difference = (page: Page) => page.getByRole('group', { name: 'What the change did' });

/** Goes with Tab to what is called so, as somebody does who sees nothing. */
async function tabTo(page: Page, name: RegExp, most = 120): Promise<void> {
  for (let k = 0; k < most; k++) {
    const focused = page.locator(':focus');
    if ((await focused.count()) > 0) {
      const found = await page.getByRole('button', { name }).and(focused).count();
      const field = await page.getByRole('textbox', { name }).and(focused).count();
      const option = await page.getByRole('option', { name }).and(focused).count();
      if (found + field + option > 0) return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(name)}.`);
}

test('A whole lesson by keyboard and screen reader: open the latch, close the forget gate at t = 10, hear what changed, undo', async ({
  page,
}) => {
  await open(page);
  const live = page.getByTestId('live');
  await tabTo(page, /^Preset:/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.type('A latch');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/timestep 11 of 41/)).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText(/timestep 10 of 41/)).toBeVisible();

  await tabTo(page, /^forget gate f_t: unit 1 of 2 is 1.00$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^All units$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Forget gate.*new value$/, 200);
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  // What is heard: the memory of the first bit is gone from here on, and the prediction falls from 1 to 0.
  await expect(live).toHaveText(
    /From t = 10 on the prediction differs; at t = \d+ it is 1\.\d\d lower\./,
  );
  await expect(changes(page)).toHaveText('1 change');
  await page.keyboard.press('Escape');

  await tabTo(page, /^Undo$/, 200);
  await page.keyboard.press('Enter');
  await expect(live).toHaveText(/^Undone\. .* higher\.$/);
  await expect(changes(page)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+Z');
  await expect(live).toHaveText(/^Redone\. .* lower\.$/);
});

test('A point of the input is dragged: everything follows, the run before stays as a ghost, one step undoes it', async ({
  page,
}) => {
  await open(page);
  const point = await page.locator('.points circle.input').first().boundingBox();
  if (point === null) throw new Error('There is no point.');
  const [x, y] = [point.x + point.width / 2, point.y + point.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 30, { steps: 8 });
  await page.mouse.up();
  await expect(difference(page)).toHaveText(/From t = 18 to t = \d+ the prediction differs/);
  await expect(page.locator('.series.ghost')).toHaveCount(2);
  await expect(page.locator('.marks circle')).toHaveCount(1);
  await expect(changes(page)).toHaveText('1 change');
  await expect(page).toHaveURL(/e=x:18:1:/);
  await undo(page).click();
  await expect(changes(page)).toHaveCount(0);
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
});

test('A bar of the diagram is dragged, and a value is set by typing; a link brings both to another person', async ({
  page,
  context,
}) => {
  await open(page, '&t=18&s=6');
  const gate = page.getByRole('button', { name: /^forget gate f_t/ });
  const box = await gate.boundingBox();
  if (box === null) throw new Error('There is no forget gate.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 4, { steps: 6 });
  await page.mouse.up();
  await expect(changes(page)).toHaveText('1 change');
  await expect(gate).toHaveAccessibleName(/is 0(\.0\d*)?$/);

  await page.getByRole('button', { name: /^cell state c_t:/ }).click();
  const field = page.getByRole('textbox', { name: /^Cell state.*new value/ });
  await field.fill('half');
  await field.press('Enter');
  await expect(page.getByText('“half” is no number.')).toBeVisible();
  await field.fill('−1,5');
  await field.press('Enter');
  await expect(page.getByRole('button', { name: /^cell state c_t: .* is −1.50$/ })).toBeVisible();
  await expect(page.getByText('Held at −1.50')).toBeVisible();
  await expect(changes(page)).toHaveText('2 changes');

  await expect(page).toHaveURL(/e=h:1:f:\d:18:[\d.e-]+,h:1:c:\d:18:-1\.5/);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('button', { name: /^cell state c_t: .* is −1.50$/ })).toBeVisible();
  await expect(changes(other)).toHaveText('2 changes');
  await changes(other).click();
  await expect(
    other.getByRole('listitem').filter({ hasText: /^cell state held at −1.50/ }),
  ).toBeVisible();
  await other.getByRole('button', { name: /^Take back: cell state held/ }).click();
  await expect(changes(other)).toHaveText('1 change');
  await other.getByRole('button', { name: 'Back to the preset' }).click();
  await expect(changes(other)).toHaveCount(0);
});

test('The state before the first timestep can be set', async ({ page }) => {
  await open(page, '&t=1&s=1');
  await page.getByRole('button', { name: /^c_\{t−1\}: unit/ }).click();
  const field = page.getByRole('textbox', { name: /before the first timestep/ });
  await field.fill('1');
  await field.press('Enter');
  await expect(page).toHaveURL(/e=s:1:c:4:1/);
  await expect(difference(page)).toHaveText(/From t = 1 /);
});

test('Four depths, each one level up with Esc, and in the link', async ({ page }) => {
  await open(page);
  const depth = page.getByRole('navigation', { name: 'Depth' });
  await page.locator('.diagram-drawing .layer').first().click();
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page).toHaveURL(/depth=gate&node=f/);
  const gate = page.getByRole('button', { name: /^forget gate f_t/ });
  const inGate = await gate.boundingBox();
  await depth.getByRole('button', { name: /^Sum of unit/ }).click();
  await expect(page).toHaveURL(/depth=product&node=f/);
  await page.reload();
  await expect(page.locator('[data-figure=gate]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/depth=gate&node=f/);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-figure=gate]')).toHaveCount(0);
  // The gate stood where it stands.
  expect(await gate.boundingBox()).toEqual(inGate);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/depth=sequence/);
  const unrolled = page.getByRole('region', { name: 'The cell, unrolled through time' });
  await expect(unrolled).toBeVisible();
  await unrolled.getByRole('button', { name: /t = 19/ }).click();
  await expect(page.getByText('timestep 19 of 96 · stage 4 of 6')).toBeVisible();
  await expect(page.locator('.diagram-drawing')).toBeVisible();
});

test('A weight is changed in the gate by keys and by dragging', async ({ page }) => {
  await open(page, '&depth=gate&node=f');
  const cell = page.getByRole('gridcell').nth(1);
  await cell.focus();
  await page.keyboard.press('+');
  await expect(changes(page)).toHaveText('1 change');
  await expect(page).toHaveURL(/e=w:1:W_f:/);
  await page.keyboard.press('Delete');
  await expect(changes(page)).toHaveCount(0);
  const box = await page.getByRole('gridcell').nth(3).boundingBox();
  if (box === null) throw new Error('There is no weight.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y - 60, { steps: 8 });
  await page.mouse.up();
  await expect(changes(page)).toHaveText('1 change');
  await undo(page).click();
  await expect(changes(page)).toHaveCount(0);
});

test('Seeds, sizes and the way back: a new seed draws other weights, undo brings the old ones', async ({
  page,
}) => {
  await open(page, '&preset=gates');
  await page.getByRole('tab', { name: 'Change' }).click();
  // Names follow the run when the page is at rest, so they are waited for.
  const gate = page.getByRole('button', { name: /^forget gate f_t/ });
  const before = (await gate.getAttribute('aria-label')) ?? '';
  await page.getByRole('button', { name: 'New seed' }).click();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'weights drawn from seed 2' }),
  ).toBeVisible();
  await expect(gate).not.toHaveAttribute('aria-label', before);
  await page.getByRole('slider', { name: 'Units' }).press('End');
  await expect(page.getByRole('button', { name: /^forget gate f_t: unit 1 of 64/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(changes(page)).toHaveCount(0);
  await expect(gate).toHaveAttribute('aria-label', before);
});

test('A preset says what to look for; what it tells to try is one step that can be undone', async ({
  page,
}) => {
  await open(page, '&preset=counter');
  await expect(page.getByText(/goes up by 1 at each mark/)).toBeVisible();
  await page.getByRole('button', { name: 'Do it' }).click();
  await expect(changes(page)).toHaveText('1 change');
  await expect(difference(page)).toHaveText(/the prediction differs/);
  await page.getByRole('button', { name: 'Undo it' }).click();
  await expect(changes(page)).toHaveCount(0);
});

test('A sentence is read word by word; a word can be swapped, and one’s own typed', async ({
  page,
}) => {
  await open(page, '&preset=sentence-en');
  await page.getByRole('tab', { name: 'Change' }).click();
  const field = page.getByRole('textbox', { name: 'Your own sentence' });
  await field.fill('the film was not good but the zebra was great');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByText(/Not in the vocabulary.*zebra/)).toBeVisible();
  await expect(page.locator('.words .word')).toHaveCount(10);
  await expect(page.locator('.words .said').first()).toHaveText(/%$/);
  await expect(page).toHaveURL(/text=the\+film/);
  await page.keyboard.press('Control+z');
  await expect(changes(page)).toHaveCount(0);
});

test('Two directions: the last input moves every step of the backward lane and only the last of the forward one', async ({
  page,
}) => {
  await open(page, '&preset=both-ways&t=1&s=6');
  const hidden = page.getByRole('button', { name: /^cell state c_t:/ });
  const lanes = page.getByRole('group', { name: 'Layer and direction' });
  const forward = await hidden.getAttribute('aria-label');
  await lanes.getByRole('button', { name: 'backward' }).click();
  await expect(page.locator('.box .label', { hasText: 't+1' }).first()).toBeVisible();
  const backward = await hidden.getAttribute('aria-label');
  await page.getByRole('button', { name: 'Do it' }).click();
  await expect(page.getByText(/timestep 1 of 30/)).toBeVisible();
  await expect(hidden).not.toHaveAccessibleName(backward ?? '');
  await lanes.getByRole('button', { name: 'forward' }).click();
  await expect(hidden).toHaveAccessibleName(forward ?? '');
});

test('A long sequence is zoomed by brush, wheel and buttons', async ({ page }) => {
  await open(page, '&preset=co2');
  const strip = await page.getByTestId('strip').boundingBox();
  if (strip === null) throw new Error('There is no strip.');
  const width = () => page.locator('.overview rect.page').getAttribute('width').then(Number);
  const before = await width();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  expect(await width()).toBeLessThan(before);
  await page.mouse.move(strip.x + strip.width / 2, strip.y + strip.height / 2);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 400);
  await page.keyboard.up('Control');
  await expect.poll(width).toBeGreaterThan(before / 2);
  await page.getByRole('button', { name: 'The whole sequence' }).click();
  await expect(page.locator('.overview')).toBeHidden();
  await expect(page.getByTestId('strip')).toHaveAttribute('aria-valuemax', '744');
});

test('axe finds nothing in the changed explorer', async ({ page }) => {
  await open(page, '&lang=zh&e=h:1:f:*:10:0,w:1:W_f:3:0.5&preset=latch&t=12');
  await page.getByRole('tab').nth(1).click();
  await expectAccessible(page);
  await open(page, '&lang=zh&depth=gate&node=f');
  await expect(page.getByRole('grid')).toBeVisible();
  await expectAccessible(page);
  await open(page, '&lang=zh&depth=product&node=f&theme=dark');
  await expect(page.locator('[data-figure=gate]')).toBeVisible();
  await expectAccessible(page);
  await open(page, '&lang=zh&depth=sequence');
  await expectAccessible(page);
});

import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';

const inspectorOf = (page: Page): Locator => page.getByRole('region', { name: 'Inspector' });
const editorOf = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Equations of the cell' });

async function openEditor(page: Page, link = './'): Promise<void> {
  await page.goto(link);
  await page.getByRole('tab', { name: 'Equations' }).click();
  await page.getByRole('button', { name: 'Edit the equations' }).click();
  await expect(editorOf(page)).toContainText('sigmoid');
}

/** Types over one line of the editor (from 1), key by key as a person does. */
async function typeLine(page: Page, line: number, text: string): Promise<void> {
  await editorOf(page)
    .locator('.cm-line')
    .nth(line - 1)
    .click();
  // A line may be broken: the first press goes to the end of its row, the second to its own.
  for (const key of ['Home', 'Home', 'Shift+End', 'Shift+End']) await page.keyboard.press(key);
  await page.keyboard.type(text);
}

/** What the diagram draws, as the names of its buttons. */
const drawn = (page: Page, name: string): Locator =>
  page.locator(`.diagram-drawing [data-node="${name}"]`);

test('A line that is typed over changes diagram, formula and code, and can be undone', async ({
  page,
}) => {
  await openEditor(page);
  const formulas = page.locator('.equations > li');
  await expect(drawn(page, 'f * c_prev').first()).toBeAttached();
  await expect(formulas.nth(3)).toContainText('f');
  await typeLine(page, 4, 'c = c_prev + i * g');
  await expect(drawn(page, 'f * c_prev')).toHaveCount(0);
  await expect(drawn(page, 'c').first()).toBeAttached();
  await expect(formulas.nth(3).locator('annotation').first()).not.toContainText('f');
  await expect(
    inspectorOf(page).getByRole('status').getByText('These equations run.'),
  ).toBeAttached();

  await page.getByRole('tab', { name: 'Code' }).click();
  const code = inspectorOf(page).locator('pre');
  await expect(code).toContainText('c = c_prev + i * g');
  await page.getByText('PyTorch', { exact: true }).click();
  await expect(code).toContainText('c = c_prev + i * g');

  await page.getByRole('tab', { name: 'Equations' }).click();
  await page.getByRole('button', { name: 'Back to the LSTM' }).click();
  await expect(drawn(page, 'f * c_prev').first()).toBeAttached();
  await expect(editorOf(page)).toContainText('f * c_prev + i * g');
  // The page's own undo, outside the editor, brings the changed cell back; its redo the LSTM.
  await page.getByRole('tab', { name: 'Equations' }).focus();
  await page.keyboard.press('Control+z');
  await expect(editorOf(page)).toContainText('c = c_prev + i * g');
  await expect(drawn(page, 'f * c_prev')).toHaveCount(0);
});

test('A mistake is told under its line, while what ran last stays on the screen', async ({
  page,
}) => {
  await openEditor(page);
  const numbers = page.locator('.equation-numbers').nth(3);
  const before = (await numbers.textContent()) ?? '';
  await typeLine(page, 4, 'c = f * c_prev + i *');
  const message = 'Found the end of the line where a name, a number, “(”, “[” or “-” should stand.';
  await expect(page.locator('.said-problem')).toHaveText(message);
  await expect(editorOf(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(
    inspectorOf(page)
      .getByRole('status')
      .filter({ hasText: `Line 4: ${message}` }),
  ).toBeAttached();
  const line = await editorOf(page).locator('.cm-line').nth(3).boundingBox();
  const said = await page.locator('.said-problem').boundingBox();
  expect(said?.y ?? 0).toBeGreaterThanOrEqual((line?.y ?? NaN) + (line?.height ?? NaN) - 1);
  await expect(drawn(page, 'f * c_prev').first()).toBeAttached();
  await expect(numbers).toHaveText(before);

  // What is typed is not lost: not to another tab, another language or a reload.
  await page.getByRole('tab', { name: 'Code' }).click();
  await page.getByRole('tab', { name: 'Equations' }).click();
  await expect(page.locator('.said-problem')).toHaveText(message);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('.said-problem')).toHaveText(
    '这里应为名字、数、“(”、“[”或“-”，却是行末。',
  );
  await page.getByRole('button', { name: 'English' }).click();
  await page.reload();
  await page.getByRole('tab', { name: 'Equations' }).click();
  await page.getByRole('button', { name: 'Edit the equations' }).click();
  await expect(page.locator('.said-problem')).toHaveText(message);

  await editorOf(page).locator('.cm-line').nth(3).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' tanh(g)');
  await expect(page.locator('.said-problem')).toHaveCount(0);
  await expect(drawn(page, 'tanh(g)').first()).toBeAttached();
});

test('Names are completed as they are typed; Enter stays a new line until one is chosen', async ({
  page,
}) => {
  await openEditor(page);
  await typeLine(page, 6, 'h = o * ta');
  const list = page.getByRole('listbox', { name: 'Names that fit here' });
  await expect(list.getByRole('option')).toHaveText(['tanhsqueezes into −1 … 1']);
  // A list that opened just now does not take keys yet: they may have been meant for the text.
  await page.waitForTimeout(200);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('(c_');
  await expect(list.getByRole('option').first()).toHaveText('c_prevone timestep earlier');
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.type('prev)');
  await page.keyboard.press('Enter');
  await page.keyboard.type('# done');
  await expect(editorOf(page).locator('.cm-line').nth(5)).toHaveText('h = o * tanh(c_prev)');
  await expect(editorOf(page).locator('.cm-line').nth(6)).toHaveText('# done');
});

test('Keys typed into the editor stay there, and Tab and Esc lead out of it', async ({ page }) => {
  await openEditor(page);
  const slider = page.getByRole('slider').first();
  const where = await slider.getAttribute('aria-valuetext');
  await typeLine(page, 6, 'h = o * tanh(c) # t l ? . , + - ');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('PageUp');
  expect(await slider.getAttribute('aria-valuetext')).toBe(where);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // The editor's own undo.
  await page.keyboard.press('Control+z');
  await expect(editorOf(page)).not.toContainText('# t l ?');
  await page.keyboard.press('Tab');
  await expect(editorOf(page)).not.toBeFocused();
  await editorOf(page).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Close the editor' })).toBeFocused();
  await expect(editorOf(page)).toBeVisible();
});

test('A cell is saved by name, there again after a reload, renamed, and deleted with undo', async ({
  page,
}) => {
  await openEditor(page);
  const panel = inspectorOf(page);
  await typeLine(page, 4, 'c = c_prev + i * g');
  await panel.getByRole('textbox', { name: 'Name', exact: true }).fill('Never forgets');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('“Never forgets” is saved.')).toBeVisible();

  await page.goto('./');
  await page.reload();
  await page.getByRole('tab', { name: 'Equations' }).click();
  await page.getByRole('button', { name: 'Edit the equations' }).click();
  await expect(editorOf(page)).toContainText('f * c_prev');
  await panel.getByText('Saved cells (1)').click();
  await panel.getByRole('button', { name: 'Open “Never forgets”' }).click();
  await expect(editorOf(page)).toContainText('c = c_prev + i * g');
  await expect(drawn(page, 'f * c_prev')).toHaveCount(0);
  await expect(panel.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(
    'Never forgets',
  );

  await panel.getByRole('button', { name: 'Rename “Never forgets”' }).click();
  await panel.getByRole('textbox', { name: 'New name of “Never forgets”' }).fill('Keeps all');
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Delete “Keeps all”' }).click();
  await expect(panel.getByText('“Keeps all” is deleted.')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Open “Keeps all”' })).toBeVisible();
});

test.describe('where the browser keeps nothing', () => {
  test('a cell is saved for the visit, and that is said', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await openEditor(page);
    await inspectorOf(page).getByRole('button', { name: 'Save' }).click();
    await expect(inspectorOf(page).getByText('The browser refused to keep the list')).toBeVisible();
    await expect(inspectorOf(page).getByText('Saved cells (1)')).toBeVisible();
  });
});

for (const theme of ['light', 'dark']) {
  test(`The editor with a mistake passes axe in the ${theme} theme`, async ({ page }) => {
    await openEditor(page, `./#/?v=1&theme=${theme}`);
    await typeLine(page, 4, 'c = f * x + b');
    await expect(page.locator('.said-problem')).toBeVisible();
    await expectAccessible(page);
  });
}

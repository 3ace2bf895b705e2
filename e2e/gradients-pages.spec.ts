import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { heading, open, panel, shownLoss, tab, where } from './support/gradients-page';
import { expect, test } from './support/test';

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
    for (const part of [
      'of=output',
      'loss=80',
      'cut=20',
      'opt=adam',
      'lr=0.5',
      'clip=1',
      'both=1',
    ]) {
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
    await expect(live).toHaveText(/^Timestep 96, hand-over: .* to t.=.95/);
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
    ['dark, Chinese', '&lang=zh&theme=dark', { width: 1440, height: 900 }],
    ['390 px, dark', '&theme=dark&preset=both-ways', { width: 390, height: 844 }],
  ] as const) {
    test(`axe finds nothing in any tab, nor in the tables: ${name}`, async ({ page }) => {
      // Five times the whole page.
      test.slow();
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

import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`./#/?v=1${query}`);
  await expect(page.getByTestId('strip')).toBeVisible();
  await expect(page.locator('.diagram-drawing')).toBeVisible();
}

// Colours do not depend on the language, nor names on the theme: every one of both, not every pair.
const LANGUAGES = { light: ['en', 'long'], dark: ['zh'] } as const;

for (const theme of ['light', 'dark'] as const) {
  for (const lang of LANGUAGES[theme]) {
    test(`axe finds nothing: ${theme}, ${lang}, at rest, as tables, with help open`, async ({
      page,
    }) => {
      await open(page, `&lang=${lang}&theme=${theme}`);
      await expectAccessible(page);
      await page.keyboard.press('t');
      await expect(page.locator('.twin-cell')).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('t');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
    });
  }

  for (const preset of ['co2', 'latch'] as const) {
    test(`axe finds nothing in ${preset} on a phone, ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, `&preset=${preset}&cell=gru&theme=${theme}`);
      await expectAccessible(page);
    });
  }
}

for (const width of [320, 390, 768, 1024, 1440, 3840]) {
  test(`Nothing sticks out sideways at ${width} px in any language`, async ({ page }) => {
    await page.setViewportSize({ width, height: width < 800 ? 844 : 1000 });
    for (const lang of ['en', 'zh', 'long'] as const) {
      for (const cell of ['lstm', 'layernorm']) {
        await open(page, `&lang=${lang}&cell=${cell}`);
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond, `${lang}, ${cell}`).toBe(0);
      }
    }
  });
}

test('Everything can be done by keyboard alone', async ({ page }) => {
  await open(page, '');
  const where = page.getByText(/timestep \d+ of \d+ · stage/);
  for (const [key, expected] of [
    ['ArrowRight', 'timestep 19 of 96 · stage 4 of 6'],
    ['PageDown', 'timestep 29 of 96 · stage 4 of 6'],
    ['PageUp', 'timestep 19 of 96 · stage 4 of 6'],
    ['.', 'timestep 19 of 96 · stage 5 of 6'],
    [',', 'timestep 19 of 96 · stage 4 of 6'],
    ['End', 'timestep 96 of 96 · stage 4 of 6'],
    ['Home', 'timestep 1 of 96 · stage 4 of 6'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(where).toHaveText(expected);
  }
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /unit 5 of 8/ }).first()).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('button', { name: /unit 4 of 8/ }).first()).toBeVisible();

  const gate = page.getByRole('button', { name: /^forget gate f_t/ });
  await gate.focus();
  await page.keyboard.press('Enter');
  await expect(gate).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(gate).toHaveAttribute('aria-pressed', 'false');

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('button', { name: /^Cell:/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Cell:/ })).not.toHaveAccessibleName(/LSTM$/);
});

test('The speed takes its own keys and leaves the others to the page', async ({ page }) => {
  await open(page, '');
  const where = page.getByText(/timestep \d+ of \d+ · stage/);
  const speed = page.getByRole('slider', { name: 'Speed' });
  await speed.focus();
  await page.keyboard.press('ArrowRight');
  await expect(speed).toHaveAttribute('aria-valuetext', '2×');
  await expect(where).toHaveText('timestep 18 of 96 · stage 4 of 6');
  await page.keyboard.press('.');
  await expect(where).toHaveText('timestep 18 of 96 · stage 5 of 6');
});

test('Each step is said in a sentence, and a run is not', async ({ page }) => {
  await open(page, '');
  const live = page.getByTestId('live');
  await page.keyboard.press('ArrowRight');
  await expect(live).not.toBeEmpty();
  const first = await live.textContent();
  await page.keyboard.press('.');
  await expect(live).not.toHaveText(first ?? '');
  const second = await live.textContent();
  await page.keyboard.press(' ');
  await page.waitForTimeout(1500);
  expect(await live.textContent()).toBe(second);
});

test('The language changes without losing the place', async ({ page }) => {
  await open(page, '&t=33&s=2&unit=7');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByText('时间步 33/96 · 阶段 2/6')).toBeVisible();
  await expect(page.getByRole('button', { name: /遗忘门 f_t：.*第 7 个/ })).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByText('timestep 33 of 96 · stage 2 of 6')).toBeVisible();
});

test('On a phone the transport stays in reach and values can be tapped', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await open(page, '');
  await expect(page.getByRole('button', { name: 'Play' })).toBeInViewport();
  await page.getByRole('button', { name: /^forget gate f_t/ }).tap();
  await expect(page.getByRole('button', { name: /^forget gate f_t/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'More controls' }).tap();
  await expect(page.getByRole('button', { name: 'Loop' })).toBeVisible();
  await context.close();
});

test('The focus stays where a person is when a figure becomes a table, and at the table’s end', async ({
  page,
}) => {
  await open(page, '');
  await page.getByTestId('strip').focus();
  await page.keyboard.press('t');
  await expect(page.getByRole('region', { name: 'Sequence' })).toBeFocused();
  const later = page.getByRole('button', { name: 'Later timesteps' });
  await later.focus();
  await page.keyboard.press('Enter');
  await expect(later).toBeFocused();
  await page.keyboard.press('t');
  await expect(page.getByTestId('strip')).toBeFocused();
});

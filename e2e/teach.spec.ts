import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';

const HINTS = 'unrolled.hints';
const ALL_DISMISSED = JSON.stringify({ version: 1, dismissed: ['press', 'drag', 'type'] });

async function open(page: Page, link = '#/'): Promise<void> {
  await page.goto(`./${link}`);
  await expect(page.getByRole('slider', { name: 'Timestep' }).first()).toBeVisible();
}

/** Comes as somebody who knows the hints already. */
async function openKnown(page: Page, link = '#/'): Promise<void> {
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    HINTS,
    ALL_DISMISSED,
  ] as const);
  await open(page, link);
}

test.describe('The first ten seconds', () => {
  const button = (page: Page) => page.getByRole('button', { name: 'See a memory kept' });
  const caption = (page: Page) => page.getByRole('region', { name: 'A memory kept' });

  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`at ${viewport.width} px one button shows a memory being kept, then forgotten, and undone`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await openKnown(page);
      await expect(button(page)).toBeInViewport({ ratio: 1 });
      await button(page).click();
      await expect(caption(page)).toContainText('writes the bit into its cell state: 0.995');
      await expect(caption(page)).toContainText('stands still at 0.991');
      await expect(caption(page)).toContainText('falls from 0.991 to −3.34 × 10⁻⁴', {
        timeout: 20_000,
      });
      const undo = page.getByRole('button', { name: 'Undo it' });
      await expect(undo).toBeFocused({ timeout: 20_000 });
      await expectAccessible(page);
      await undo.click();
      await expect(caption(page)).toContainText('is 0.991 again');
      await page.getByRole('button', { name: 'Let me try' }).click();
      await expect(caption(page)).toBeHidden();
      await expect(button(page)).toBeFocused();
    });
  }

  test('Escape ends the show, and leaves nothing changed behind', async ({ page }) => {
    await openKnown(page);
    await button(page).click();
    await expect(caption(page)).toContainText('writes the bit');
    await page.keyboard.press('Escape');
    await expect(caption(page)).toBeHidden();
    await expect(button(page)).toBeFocused();
    await expect(page.getByRole('button', { name: /^forget gate f_t: unit 1 of 2/ })).toBeVisible();
  });

  test('with reduced motion it goes from rest to rest', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openKnown(page);
    await button(page).click();
    await expect(caption(page)).toContainText('The memory is gone', { timeout: 30_000 });
  });
});

test.describe('Predict first', () => {
  const card = (page: Page) => page.getByRole('region', { name: 'Predict first' });

  test('stops before a stage, takes the answer by a key, and shows what the cell computed', async ({
    page,
  }) => {
    await openKnown(page);
    await page.getByRole('button', { name: 'Predict first' }).click();
    await expect(card(page)).toContainText('time stops at the next question');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect(card(page)).toContainText('Will the output gate of unit 4 open');
    await expect(card(page)).toBeFocused();
    await expect(
      page.getByRole('button', { name: /^output gate o_t: not computed/ }),
    ).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('1');
    await expect(card(page)).toContainText('Not “Open”, but: Shut. Output gate 0.465');
    await expect(
      page.getByRole('button', { name: 'output gate o_t: unit 4 of 8 is 0.465' }),
    ).toBeVisible();
    await expect(card(page)).toContainText('0 of 1 foreseen');
    await expect(page.getByRole('button', { name: 'Go on' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card(page)).toContainText('Will the hidden state of unit 4');
    await page.keyboard.press('2');
    await expect(card(page)).toContainText('1 of 2 foreseen');
  });

  test('a question can be skipped, and Escape ends all of it', async ({ page }) => {
    await openKnown(page);
    await page.getByRole('button', { name: 'Predict first' }).click();
    await expect(card(page)).toBeVisible();
    await page.getByRole('button', { name: 'One stage on' }).click();
    await page.getByRole('button', { name: 'Skip' }).click();
    await expect(
      page.getByRole('button', { name: 'output gate o_t: unit 4 of 8 is 0.465' }),
    ).toBeVisible();
    await page.getByRole('button', { name: 'One stage on' }).click();
    await expect(card(page)).toContainText('Will the hidden state');
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'One stage on' })).toBeFocused();
  });
});

test.describe('The presenter view', () => {
  const view = (page: Page) => page.getByRole('dialog', { name: 'Presenter view' });

  test.describe('opened by a link', () => {
    // No hand asked for the whole screen.
    test.use({ provoked: [/requestFullscreen/] });

    for (const [width, height] of [
      [800, 600],
      [1024, 768],
      [1280, 720],
    ] as const) {
      test(`shows picture, key and caption whole at ${width} × ${height}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        for (const link of [
          '#/?v=1&t=40&s=6',
          '#/gradients?v=1&t=50&s=6',
          '#/gradients?v=1&lang=zh',
        ]) {
          await page.goto('about:blank');
          await page.goto(`./${link}&present=1`);
          await expect(page.locator('.presenter .box').first(), link).toBeVisible();
          const boxOf = async (part: string) => {
            const box = await page.locator(`.presenter ${part}`).boundingBox();
            if (box === null) throw new Error(`There is no ${part}.`);
            return {
              top: box.y,
              bottom: box.y + box.height,
              left: box.x,
              right: box.x + box.width,
            };
          };
          const drawn = await boxOf('.diagram-drawing > g');
          const caption = await boxOf('.presenter-caption');
          const end = link.includes('gradients') ? await boxOf('.backward-key') : caption;
          expect(drawn.top, link).toBeGreaterThanOrEqual(0);
          expect(drawn.left, link).toBeGreaterThanOrEqual(0);
          expect(drawn.right, link).toBeLessThanOrEqual(width);
          expect(drawn.bottom, link).toBeLessThanOrEqual(end.top);
          expect(end === caption ? 0 : end.bottom, link).toBeLessThanOrEqual(caption.top);
          expect(caption.bottom, link).toBeLessThanOrEqual(height);
        }
      });
    }
  });

  test('shows diagram and caption in words of 22 px and more, and obeys a clicker', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await openKnown(page);
    await page.keyboard.press('p');
    await expect(view(page)).toContainText('timestep 18 of 96 · stage 4 of 6');
    await expect(view(page)).toContainText('The memory rises from −1.04 to −1.02.');
    await expect(view(page).locator('svg')).toBeVisible();
    const sizes = await view(page).evaluate((root) =>
      [...root.querySelectorAll<HTMLElement | SVGElement>('*')]
        .filter((element) =>
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
          ),
        )
        .filter((element) => element.checkVisibility() && !element.closest('.unseen, title'))
        .map((element) => {
          const drawing = element.closest('svg');
          const scale =
            drawing === null
              ? 1
              : drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
          return parseFloat(getComputedStyle(element).fontSize) * scale;
        }),
    );
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(21.99);
    await expectAccessible(page);

    await page.keyboard.press('PageDown');
    await expect(view(page)).toContainText('stage 5 of 6');
    await page.keyboard.press('PageUp');
    await expect(view(page)).toContainText('stage 4 of 6');
    await page.keyboard.press('.');
    await expect(view(page)).toContainText('The screen is blank.');
    await page.keyboard.press('.');
    await expect(view(page)).toContainText('The picture is shown again.');
    await page.keyboard.press('F5');
    await expect(view(page)).toContainText('timestep 1 of 96 · stage 1 of 6');
  });

  test('gives the focus back on leaving, and keeps the place in time', async ({ page }) => {
    await openKnown(page);
    const next = page.getByRole('button', { name: 'One stage on' });
    await next.focus();
    await page.keyboard.press('p');
    await expect(view(page)).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('Escape');
    await expect(view(page)).toBeHidden();
    await expect(next).toBeFocused();
    await expect(page.getByText('timestep 96 of 96')).toBeVisible();
  });
});

test.describe('Hints', () => {
  const hint = (page: Page) => page.getByRole('complementary', { name: 'Hint' });

  test('come one after the other on a first visit, and never again once dismissed', async ({
    page,
  }) => {
    await open(page);
    await expect(hint(page)).toBeHidden();
    await expect(hint(page)).toContainText('Press any box', { timeout: 15_000 });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Do not show this hint again' }).click();
    await expect(hint(page)).toContainText('Drag a point of the input');
    await page.keyboard.press('Escape');
    await expect(hint(page).getByText('Drag a point')).toBeHidden();
    const kept = await page.evaluate((key) => localStorage.getItem(key), HINTS);
    expect(JSON.parse(kept ?? '')).toMatchObject({ dismissed: ['press', 'drag'] });
    await page.reload();
    await page.waitForTimeout(6000);
    await expect(page.getByText(/^(Press any box|Drag a point)/)).toBeHidden();
  });

  test('are not told to somebody who has found it out', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: /^forget gate f_t/ }).click();
    await expect(hint(page)).toContainText('Drag a point of the input', { timeout: 15_000 });
  });

  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`cover no box of the diagram that they point at, at ${viewport.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await open(page);
      await expect(hint(page)).toBeInViewport({ ratio: 1, timeout: 15_000 });
      const card = await hint(page).boundingBox();
      const line = await hint(page).locator('.call-out-line').boundingBox();
      expect(card).not.toBeNull();
      expect(line?.height).toBeGreaterThan(20);
      // What the line ends at is a box, and it is in sight.
      const isBox = await page.evaluate(
        ([x, top, bottom]) =>
          [top, bottom].some((y) => document.elementFromPoint(x, y)?.matches('.node-button')),
        [(line?.x ?? 0) + 1, (line?.y ?? 0) - 6, (line?.y ?? 0) + (line?.height ?? 0) + 6] as const,
      );
      expect(isBox).toBe(true);
    });
  }
});

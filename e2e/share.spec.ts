import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { formatNumber } from '../src/engine/formula/format-number';
import { valueAt } from '../src/engine/trace';
import { expectAccessible } from './support/axe';
import { readGif } from './support/gif';
import { sineTrace } from './support/sine-trace';
import { expect, test } from './support/test';

const where = (page: Page) => page.getByText(/timestep \d+ of \d+ · stage/);

async function open(page: Page, dialog: 'Share' | 'Save', link = '#/'): Promise<void> {
  await page.goto(`./${link}`);
  await expect(where(page)).toBeVisible();
  // The figure that is open: the cell's, or the gate's that lies on it.
  const figure = link.includes('depth=gate') ? '.gate-drawing' : '.diagram-drawing';
  await expect(page.locator(figure)).toBeVisible();
  await page.getByRole('button', { name: dialog, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

const linkField = (page: Page) => page.getByRole('textbox', { name: 'Link', exact: true });
const frameField = (page: Page) => page.getByRole('textbox', { name: 'HTML of the frame' });

test.describe('the share dialog', () => {
  test('builds a link that opens what was asked for', async ({ page }) => {
    await open(page, 'Share', '#/?v=1&t=30&s=2&unit=3');
    await expectAccessible(page);
    const field = linkField(page);
    await expect(field).toHaveValue(/t=30/);
    await page.getByRole('checkbox', { name: /^this moment/ }).uncheck();
    await expect(field).not.toHaveValue(/t=30/);
    await page.getByRole('checkbox', { name: /^this moment/ }).check();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('中文');
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    const link = await field.inputValue();
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByText('时间步 30/96 · 阶段 2/6')).toBeVisible();
  });

  test('copies link and frame, and draws the code of the link', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, 'Share');
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(clipboard).toBe(await linkField(page).inputValue());
    await page.getByRole('spinbutton', { name: 'Width in pixels' }).fill('720');
    await page.getByRole('button', { name: 'Copy HTML' }).click();
    await expect
      .poll(clipboard)
      .toMatch(/^<iframe src="http[^"]+" title="Unrolled: LSTM, [^"]+" width="720" height="640"/);
    const code = page.getByRole('img', { name: 'QR code that leads to the link' });
    await expect(code).toBeVisible();
    const [before, label] = [await code.locator('path').getAttribute('d'), 'presenter view'];
    await page.getByRole('checkbox', { name: label }).check();
    expect(await code.locator('path').getAttribute('d')).not.toBe(before);
  });
});

test('A page that shows the explorer in a frame hears the keys it does not use, and no others', async ({
  page,
}) => {
  await open(page, 'Share');
  const frame = await frameField(page).inputValue();
  await page.route('**/lesson.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Lesson</title>${frame}
        <script>
          window.heard = [];
          addEventListener('message', ({ data }) => {
            if (data?.type === 'unrolled:key') window.heard.push(data.key);
          });
        </script>`,
    }),
  );
  await page.goto('./lesson.html');
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('button', { name: /^hidden state h_t/ })).toBeVisible();
  await inside.getByText(/timestep 18 of 96/).click();
  for (const key of ['ArrowRight', 'n', '.', 'Tab', 'F9']) await page.keyboard.press(key);
  await expect(inside.getByText(/timestep 19 of 96/)).toBeVisible();
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await expect.poll(heard).toEqual(['n', 'F9']);
});

async function saved(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 45_000 }),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  await expect(page.getByText(`Saved ${download.suggestedFilename()}.`)).toBeVisible();
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** What a browser makes of an SVG text: its size, its words, and whether it is one at all. */
function readSvg(page: Page, text: string) {
  return page.evaluate((source) => {
    const { documentElement: root } = new DOMParser().parseFromString(source, 'image/svg+xml');
    const number = (name: string): number => Number(root.getAttribute(name));
    return {
      tag: root.tagName,
      width: number('width'),
      height: number('height'),
      title: root.querySelector('title')?.textContent ?? '',
      description: root.querySelector('desc')?.textContent ?? '',
      words: [...root.querySelectorAll('text')].map((one) => one.textContent),
      pictures: root.querySelectorAll('image').length,
      fills: new Set([...root.querySelectorAll('[fill]')].map((one) => one.getAttribute('fill')))
        .size,
      variables: source.includes('var('),
    };
  }, text);
}

/** Size and number of colours of a picture. */
function readPng(page: Page, bytes: Buffer) {
  return page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const data = pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const colours = new Set<number>();
      for (let k = 0; k < data.length; k += 4) {
        colours.add(((data[k] ?? 0) << 16) | ((data[k + 1] ?? 0) << 8) | (data[k + 2] ?? 0));
      }
      return { width: canvas.width, height: canvas.height, colours: colours.size };
    },
    `data:image/png;base64,${bytes.toString('base64')}`,
  );
}

test.describe('what can be saved', () => {
  test('the diagram as SVG has the numbers, colours and words of the screen', async ({ page }) => {
    await open(page, 'Save', '#/?v=1&t=18&s=6&unit=4&theme=dark');
    await expectAccessible(page);
    const { name, bytes } = await saved(page, 'Cell diagram: save as SVG');
    expect(name).toBe('unrolled-lstm-sine-t18.svg');
    const svg = await readSvg(page, bytes.toString());
    expect(svg).toMatchObject({ tag: 'svg', title: 'Cell diagram: LSTM, Sine: next value' });
    expect(svg.description).toMatch(/^Timestep 18 of 96, after stage 6 of 6\./);
    expect(svg.variables).toBe(false);
    expect(svg.fills).toBeGreaterThan(5);
    const trace = sineTrace();
    for (const node of ['f', 'i', 'o', 'c', 'h']) {
      expect(svg.words).toContain(formatNumber(valueAt(trace, node, 17)[3] ?? NaN));
    }
    expect(bytes.toString()).toContain('fill="rgb(255, 138, 61)"');
  });

  test('diagram and sequence as PNG are drawn, twice as large as on the screen', async ({
    page,
  }) => {
    await open(page, 'Save');
    for (const figure of ['Cell diagram', 'Sequence']) {
      const svg = await readSvg(
        page,
        (await saved(page, `${figure}: save as SVG`)).bytes.toString(),
      );
      const png = await readPng(page, (await saved(page, `${figure}: save as PNG`)).bytes);
      expect(png.width).toBe(2 * svg.width);
      expect(png.height).toBe(2 * svg.height);
      expect(png.colours).toBeGreaterThan(50);
      expect(svg.pictures).toBe(figure === 'Sequence' ? 1 : 0);
    }
  });

  test('an open gate is a picture of its own, with the words beside the drawing', async ({
    page,
  }) => {
    await open(page, 'Save', '#/?v=1&t=18&s=6&unit=4&depth=gate&node=f');
    const { name, bytes } = await saved(page, 'Gate: save as SVG');
    expect(name).toBe('unrolled-lstm-sine-t18-gate.svg');
    const gate = await readSvg(page, bytes.toString());
    expect(gate.words).toContain(formatNumber(valueAt(sineTrace(), 'f', 17)[3] ?? NaN));
    expect(gate.words).toContain('forget');
    const diagram = await readSvg(
      page,
      (await saved(page, 'Cell diagram: save as SVG')).bytes.toString(),
    );
    expect(diagram.width).toBeGreaterThan(gate.width);
    expect(diagram.words).not.toContain('unit');
  });

  test('the sequence as CSV has the engine’s values to the last digit', async ({ page }) => {
    await open(page, 'Save');
    const { name, bytes } = await saved(
      page,
      'Sequence with every gate and state, in full precision: save as CSV',
    );
    expect(name).toBe('unrolled-lstm-sine.csv');
    const [head = [], ...rows] = bytes
      .toString()
      .replace('\ufeff', '')
      .trim()
      .split('\r\n')
      .map((row) => row.split(','));
    const trace = sineTrace();
    expect(rows).toHaveLength(trace.sequence.steps);
    let read = 0;
    for (const [column, title] of head.entries()) {
      const [, node, unit] = /^(\w+)\[(\d+)\]$/.exec(title) ?? [];
      if (node === undefined) continue;
      rows.forEach((row, t) => {
        const value = Number(row[column]);
        expect(value).toBeCloseTo(valueAt(trace, node, t)[Number(unit) - 1] ?? NaN, 12);
      });
      read++;
    }
    expect(read).toBe(6 * 8);
  });

  test('the run as JSON has every value, and the weights', async ({ page }) => {
    await open(page, 'Save');
    const { bytes } = await saved(
      page,
      'Whole run: weights and every value, in full precision: save as JSON',
    );
    const trace = sineTrace();
    const file = JSON.parse(bytes.toString()) as {
      version: number;
      lanes: { values: Record<string, { values: number[] } | undefined> }[];
      weights: { lanes: Record<string, number[]>[] };
    };
    expect(file.version).toBe(1);
    expect(file.weights.lanes[0]?.['W_f']).toEqual([...(trace.weights.lanes[0]?.get('W_f') ?? [])]);
    const c = file.lanes[0]?.values['c']?.values ?? [];
    expect(c).toHaveLength(96 * 8);
    expect(c[17 * 8 + 3]).toBeCloseTo(valueAt(trace, 'c', 17)[3] ?? NaN, 12);
  });

  test('a table on the screen as CSV', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('button', { name: /^hidden state h_t/ })).toBeVisible();
    await page.keyboard.press('t');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText(/^The figures are shown as tables now/)).toBeVisible();
    const table = page.getByRole('button', { name: /^Table: .* save as CSV$/ }).first();
    const { bytes } = await saved(page, (await table.getAttribute('aria-label')) ?? '');
    expect(bytes.toString().split('\r\n').length).toBeGreaterThan(5);
  });

  test('a timestep as GIF, stage by stage, and then time is where it was', async ({ page }) => {
    await open(page, 'Save');
    const { name, bytes } = await saved(page, 'Timestep 18, stage by stage: save as GIF');
    expect(name).toBe('unrolled-lstm-sine-t18.gif');
    const gif = readGif(bytes);
    expect(gif.frames).toBe(6 * 7);
    expect(gif.width).toBeLessThanOrEqual(800);
    expect(gif.width).toBeGreaterThan(400);
    expect(bytes.length).toBeGreaterThan(20_000);
    await page.keyboard.press('Escape');
    await expect(where(page)).toHaveText('timestep 18 of 96 · stage 4 of 6');
  });

  test('a GIF can be cancelled: nothing is saved, and time is where it was', async ({ page }) => {
    await open(page, 'Save');
    let downloads = 0;
    page.on('download', () => downloads++);
    await page.getByRole('button', { name: 'Timestep 18, stage by stage: save as GIF' }).click();
    const bar = page.getByRole('progressbar', { name: 'Frames drawn' });
    await expect(bar).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('Cancelled. Nothing was saved.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(where(page)).toHaveText('timestep 18 of 96 · stage 4 of 6');
    expect(downloads).toBe(0);
  });
});

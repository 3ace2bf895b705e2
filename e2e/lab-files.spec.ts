import { readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test';

test.slow();

const main = (page: Page) =>
  page.getByRole('group', { name: 'The run' }).getByRole('button').first();
const fingerprint = (page: Page) => page.locator('.lab-fingerprint code');
const interrupted = (page: Page) =>
  page.getByRole('region', { name: 'A run that was interrupted' });

async function made(page: Page): Promise<number> {
  const bar = page.getByRole('progressbar', { name: 'Updates made' });
  return bar.evaluate((element) => (element as HTMLProgressElement).value);
}

/** A run of so many updates. */
async function open(page: Page, updates: number, more = ''): Promise<void> {
  const set = encodeURIComponent(JSON.stringify({ 'stop.updates': updates }));
  await page.goto(`./#/lab?set=${set}${more}`);
  await expect(main(page)).toHaveText('Start', { timeout: 20_000 });
}

async function trained(page: Page, updates: number): Promise<string> {
  await main(page).click();
  return ended(page, updates);
}

async function ended(page: Page, updates: number): Promise<string> {
  await expect(page.getByText(`after update ${updates}`, { exact: true })).toBeVisible({
    timeout: 40_000,
  });
  return (await fingerprint(page).textContent()) ?? '';
}

async function files(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'In and out' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

/** What the dialog says of a file that cannot be opened. */
async function refusal(dialog: Locator, name: string, bytes: Buffer): Promise<string> {
  // From the disk: what goes through the test's own channel keeps the page busy.
  const path = test.info().outputPath(name);
  writeFileSync(path, bytes);
  await dialog.locator('input[type=file]').setInputFiles(path);
  const said = dialog.getByRole('status').filter({ hasText: `${name}: ` });
  await expect(said).toHaveText(/Nothing was changed|一切保持原样/, { timeout: 30_000 });
  return (await said.textContent()) ?? '';
}

test('A saved run goes on elsewhere to the same bits as one that never stopped', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, 40);
  for (let update = 1; update <= 3; update += 1) {
    await page.getByRole('button', { name: 'One update' }).click();
    await expect.poll(() => made(page)).toBe(update);
  }
  const dialog = await files(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /save as Run file/ }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  await page.keyboard.press('Escape');
  const straight = await trained(page, 40);

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' });
  const other = await elsewhere.newPage();
  await open(other, 5);
  const there = await files(other);
  // What was changed in it is not believed.
  const changed = Buffer.from(bytes.toString().replace('"seed":1', '"seed":2'));
  expect(await refusal(there, 'changed.json', changed)).toContain('damaged');
  expect(await made(other)).toBe(0);
  await there
    .locator('input[type=file]')
    .setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer: bytes });
  await there.getByRole('button', { name: 'Open in the lab and go on' }).click();
  await expect.poll(() => made(other)).toBe(3);
  await main(other).click();
  expect(await ended(other, 40)).toBe(straight);
  await elsewhere.close();
});

/** A ZIP archive of one file that announces as many bytes as it likes. */
function archiveOf(name: string, packed: Buffer, size: number): Buffer {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  for (const [record, at] of [
    [local, 8],
    [central, 10],
  ] as const) {
    record.writeUInt16LE(8, at);
    record.writeUInt32LE(packed.length, at + 10);
    record.writeUInt32LE(size, at + 14);
    record.writeUInt16LE(name.length, at + 18);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
}

test('A file that was made to do harm gets a message in both languages, and does not hold the page up', async ({
  page,
}) => {
  await open(page, 5);
  const before = await trained(page, 5);
  const dialog = await files(page);
  await page.evaluate(() => {
    let last = performance.now();
    const gap = { longest: 0 };
    Object.assign(window, { gap });
    setInterval(() => {
      gap.longest = Math.max(gap.longest, performance.now() - last);
      last = performance.now();
    }, 20);
  });
  const bomb = deflateRawSync(Buffer.alloc(50 * 2 ** 20));
  const header = Buffer.alloc(16, '{');
  header.writeBigUInt64LE(2n ** 60n);
  const start = '{"format":"unrolled-run","version":1,"check":"00000000","run":';
  for (const [name, bytes, says] of [
    ['empty.npz', Buffer.alloc(0), 'The file is empty.'],
    ['header.safetensors', header, 'at most 1.0 MB are read'],
    [
      'bomb.npz',
      archiveOf('weight_ih_l0.npy', bomb, 50 * 2 ** 20),
      'damaged at “weight_ih_l0.npy”',
    ],
    [
      'giant.npz',
      archiveOf('weight_ih_l0.npy', bomb, 4_294_000_000),
      'has 4095.1 MB; at most 64.0 MB',
    ],
    ['deep.json', Buffer.from(start + '['.repeat(8_000_000)), 'cannot be read as Unrolled'],
  ] as const) {
    expect(await refusal(dialog, name, bytes)).toContain(says);
  }
  const longest = await page.evaluate(
    () => (window as unknown as { gap: { longest: number } }).gap.longest,
  );
  expect(longest).toBeLessThan(1000);
  await page.keyboard.press('Escape');
  expect(await fingerprint(page).textContent()).toBe(before);
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('button', { name: '导入与导出' }).click();
  expect(await refusal(page.getByRole('dialog'), 'empty.npz', Buffer.alloc(0))).toContain(
    '文件是空的。',
  );
});

test('Where the browser keeps nothing, training goes on, a model opens, and the page says how long it lasts', async ({
  page,
  context,
}) => {
  const refuse = `IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };`;
  await page.addInitScript(refuse);
  // Workers have no such scripts.
  await context.route(/\/worker-[^/]+\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${refuse}${await response.text()}` });
  });
  await open(page, 10);
  await trained(page, 10);
  await expect(
    page.getByRole('status').filter({ hasText: 'does not let the page keep checkpoints' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Open in the explorer' }).click();
  await expect(page.getByTestId('strip')).toBeVisible({ timeout: 20_000 });
  await expect(
    page.getByText(/keeps nothing here.* lasts until this page is closed/),
  ).toBeVisible();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByText(/只保留到关闭本页/)).toBeVisible();
});

test('A run that is open in another tab is not offered as interrupted; once that is closed, it is', async ({
  page,
  context,
}) => {
  await open(page, 100_000);
  await main(page).click();
  await expect.poll(() => made(page), { timeout: 20_000 }).toBeGreaterThan(20);
  const second = await context.newPage();
  await open(second, 10);
  await trained(second, 10);
  await expect(interrupted(second)).toHaveCount(0);
  await page.waitForTimeout(1_500);
  const atLeast = await made(page);
  await second.close();
  await page.close();
  const third = await context.newPage();
  await open(third, 10);
  await expect(interrupted(third)).toBeVisible();
  await interrupted(third).getByRole('button', { name: 'Go on with it' }).click();
  await expect.poll(() => made(third)).toBeGreaterThan(atLeast / 4);
});

test.describe('Data of one’s own', () => {
  const table = [
    'step,value',
    ...Array.from({ length: 120 }, (_, k) => `${k + 1},${(10 + 3 * Math.sin(k / 4)).toFixed(3)}`),
  ].join('\n');

  test('are there again after a reload and after a look at another page; elsewhere the link says that they are not', async ({
    page,
    browser,
    baseURL,
  }) => {
    await open(page, 10);
    await page.getByRole('button', { name: /^Task:/ }).click();
    await page.getByRole('button', { name: /Bring your own data/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(table);
    await dialog.getByRole('button', { name: 'Use these data' }).click();
    await expect(main(page)).toHaveText('Start', { timeout: 20_000 });
    await page.getByRole('button', { name: 'One update' }).click();
    await expect.poll(() => made(page)).toBe(1);
    await expect(page).toHaveURL(/task=own.*run=1\./);
    const was = await fingerprint(page).textContent();

    await page.getByRole('button', { name: 'Open in the explorer' }).click();
    await expect(page.getByTestId('strip')).toBeVisible({ timeout: 20_000 });
    await page.goBack();
    await expect(fingerprint(page)).toHaveText(was ?? '');
    expect(await made(page)).toBe(1);

    await page.reload();
    await expect(fingerprint(page)).toHaveText(was ?? '', { timeout: 20_000 });
    await expect(page.getByRole('alert').filter({ hasText: 'does not exist' })).toHaveCount(0);
    await page.getByRole('button', { name: 'One update' }).click();
    await expect.poll(() => made(page)).toBe(2);

    const elsewhere = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' });
    const other = await elsewhere.newPage();
    await other.goto(page.url());
    await expect(
      other.getByRole('alert').filter({ hasText: 'data that somebody brought along' }),
    ).toBeVisible({ timeout: 20_000 });
    await expect(main(other)).toHaveText('Start', { timeout: 20_000 });
    await elsewhere.close();
  });
});

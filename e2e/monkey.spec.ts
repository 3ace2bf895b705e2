import process from 'node:process';
import type { Page } from '@playwright/test';
import { createRandom, type Random } from '../src/engine/random';
import { expect, test } from './support/test';

/** `npm run test:monkey` acts 10,000 times and opens 2,000 links; the usual tests a little of both. */
const isWhole = process.env['MONKEY'] === 'whole';
const ACTIONS = isWhole ? 10_000 : 200;
const LINKS = isWhole ? 2_000 : 80;
const SEED = Number(process.env['MONKEY_SEED'] ?? 1);

/** Bytes that a page may have grown by when everything was undone. */
const MOST_GROWTH = 20 * 2 ** 20;
/** Actions between two looks at the page. */
const LOOK = 50;
/** Actions between two times that everything is undone and done again; undo goes back 500 steps. */
const ROUND = 100;

const KEYS = [
  ...['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'PageDown', 'PageUp', 'Home', 'End'],
  ...['.', ',', ' ', 'l', 't', '+', '-', 'Escape', 'Tab', 'Tab', 'Enter', 'Delete'],
  ...['Control+z', 'Control+z', 'Control+Shift+z', 'Shift+ArrowUp', 'Shift+ArrowDown'],
  ...['Alt+ArrowUp', 'Alt+ArrowDown', '0', '1', '5'],
];
const TEXTS = [
  '0',
  '1',
  '-1.5',
  '１',
  'x',
  '',
  '1e9',
  '0,5',
  'not bad',
  '不好',
  '<b>',
  '9'.repeat(60),
];

type Action = (page: Page, random: Random) => Promise<void>;

const pick = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[random.integer(items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
};

const pressKey: Action = async (page, random) => {
  await page.keyboard.press(pick(random, KEYS));
};

/** Presses one of the things on the page that can be pressed; not what saves a file or leaves the page. */
const pressButton: Action = async (page, random) => {
  await page.evaluate((share) => {
    const buttons = [
      ...document.querySelectorAll<HTMLElement>('button, [role=tab], [role=option], summary'),
    ].filter(
      (element) => element.offsetParent !== null && element.closest('[data-saves]') === null,
    );
    buttons[Math.floor(share * buttons.length)]?.click();
  }, random.uniform());
};

const clickAnywhere: Action = async (page, random) => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.mouse.click(random.integer(width), random.integer(height));
};

const dragAnywhere: Action = async (page, random) => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const x = random.integer(width);
  const y = random.integer(height);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + random.integer(160) - 80, y + random.integer(160) - 80, { steps: 3 });
  await page.mouse.up();
};

const turnWheel: Action = async (page, random) => {
  const zooms = random.uniform() < 0.5;
  if (zooms) await page.keyboard.down('Control');
  await page.mouse.wheel(random.integer(200) - 100, random.integer(400) - 200);
  if (zooms) await page.keyboard.up('Control');
};

const typeText: Action = async (page, random) => {
  const fields = page.locator('input[type=text]:visible, textarea:visible');
  const count = await fields.count();
  if (count === 0) return;
  const field = fields.nth(random.integer(count));
  await field.fill(pick(random, TEXTS), { timeout: 1000 }).catch(() => undefined);
  await page.keyboard.press('Enter');
};

/** What is chosen in a browser's own list: of the loss, of weights, of an optimiser. */
const chooseInList: Action = async (page, random) => {
  const lists = page.locator('select:visible');
  const count = await lists.count();
  if (count === 0) return;
  const list = lists.nth(random.integer(count));
  const choices = await list.locator('option').count();
  const index = random.integer(Math.max(choices, 1));
  await list.selectOption({ index }, { timeout: 1000 }).catch(() => undefined);
};

/** Goes to another page, or to another tab of this one. */
const goElsewhere: Action = async (page, random) => {
  await page.evaluate((share) => {
    const ways = [
      ...document.querySelectorAll<HTMLElement>('.header-nav a, .gradients [role=tab]'),
    ];
    ways[Math.floor(share * ways.length)]?.click();
  }, random.uniform());
};

/** On the page of gradients: what computes, or becomes part of the run. */
const pressInPanel: Action = async (page, random) => {
  await page.evaluate((share) => {
    const buttons = [
      ...document.querySelectorAll<HTMLElement>(
        '.gradients [role=tabpanel] button, .loss-picker button, .value-scope button',
      ),
    ];
    buttons[Math.floor(share * buttons.length)]?.click();
  }, random.uniform());
};

/** In the lab: its buttons, its ways of preparing data, and what is set on a line. */
const actInLab: Action = async (page, random) => {
  await page.evaluate(
    ([share, place]) => {
      const found = [
        ...document.querySelectorAll<HTMLElement>(
          '.lab button, .lab input[type=radio], .lab input[type=range]',
        ),
      ].filter((element) => element.closest('[data-saves]') === null);
      const one = found[Math.floor(share * found.length)];
      if (!(one instanceof HTMLInputElement) || one.type !== 'range') {
        one?.click();
        return;
      }
      // React does not hear of a value that is set on the element itself.
      Reflect.set(
        HTMLInputElement.prototype,
        'value',
        String(Number(one.min) + place * (Number(one.max) - Number(one.min))),
        one,
      );
      one.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [random.uniform(), random.uniform()] as const,
  );
};

/** Among the questions and cases: what is chosen, handed in, put in order. */
const actInQuiz: Action = async (page, random) => {
  await page.evaluate((share) => {
    const found = [
      ...document.querySelectorAll<HTMLElement>(
        ':is(.quiz, .clinic) :is(button, input[type=radio], input[type=checkbox])',
      ),
    ].filter((element) => element.closest('[data-saves]') === null);
    found[Math.floor(share * found.length)]?.click();
  }, random.uniform());
};

const resize: Action = async (page, random) => {
  await page.setViewportSize(
    pick(random, [
      { width: 1440, height: 900 },
      { width: 1024, height: 768 },
      { width: 390, height: 844 },
    ]),
  );
};

/** More often what is quick and what people do most. */
const ACTS: readonly Action[] = [
  ...Array<Action>(8).fill(pressKey),
  ...Array<Action>(6).fill(pressButton),
  ...Array<Action>(2).fill(clickAnywhere),
  ...Array<Action>(4).fill(dragAnywhere),
  ...Array<Action>(2).fill(turnWheel),
  ...Array<Action>(2).fill(typeText),
  ...Array<Action>(2).fill(goElsewhere),
  ...Array<Action>(2).fill(chooseInList),
  ...Array<Action>(3).fill(pressInPanel),
  ...Array<Action>(2).fill(actInLab),
  ...Array<Action>(3).fill(actInQuiz),
  resize,
];

async function expectSound(page: Page, when: string): Promise<void> {
  const text = await page.locator('body').innerText();
  // Questions and cases speak of NaN.
  const speaks = (await page.locator('.quiz, .clinic').count()) > 0;
  const bad = speaks ? /undefined|\[object/ : /\bNaN\b|undefined|\[object/;
  expect(text, `NaN on the screen ${when}`).not.toMatch(bad);
  await expect(
    page.locator('.explorer, .compare, .lab, .quiz, .clinic, .presenter').first(),
    when,
  ).toBeVisible();
}

async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await devtools.send('Runtime.getHeapUsage')) as { usedSize: number };
  await devtools.detach();
  return usedSize;
}

const UNDO = 'button[aria-keyshortcuts^="Control+Z"]';
const REDO = 'button[aria-keyshortcuts^="Control+Shift+Z"]';

/** Presses a button until nothing is left for it to do. Not found by its name: the monkey may have chosen the other language. */
async function exhaust(page: Page, button: string): Promise<void> {
  await expect(async () => {
    await page.evaluate(async (selector) => {
      const pause = () => new Promise((done) => setTimeout(done, 5));
      for (let k = 0; k < 600; k++) {
        const found = document.querySelector<HTMLElement>(selector);
        if (found === null || found.getAttribute('aria-disabled') === 'true') return;
        found.click();
        await pause();
      }
    }, button);
    await expect(page.locator(button)).toHaveAttribute('aria-disabled', 'true', { timeout: 500 });
  }).toPass({ timeout: 60_000 });
}

/** What the address says of the run, without the place in it. */
function setupIn(page: Page): string {
  const asked = new URLSearchParams(new URL(page.url()).hash.split('?')[1] ?? '');
  const keys = ['cell', 'preset', 'own', 'eq', 'seed', 'h', 'len', 'text', 'e'];
  return keys.map((key) => `${key}=${asked.get(key) ?? ''}`).join('&');
}

/** Undoes everything, finds the preset as it is shipped, does everything again, and finds what was there. */
async function thereAndBack(page: Page, when: string): Promise<void> {
  for (let k = 0; k < 5; k++) await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1440, height: 900 });
  // There is nothing of the run to undo elsewhere.
  if ((await page.locator('.lab, .quiz, .clinic').count()) > 0)
    await page.locator('.header-nav a').first().click();
  await exhaust(page, REDO);
  await page.waitForTimeout(400);
  const before = setupIn(page);
  await exhaust(page, UNDO);
  await expect(page.locator('.edit-count'), when).toHaveCount(0);
  await exhaust(page, REDO);
  await expect.poll(() => setupIn(page), { message: when }).toBe(before);
  await exhaust(page, UNDO);
}

test(`A monkey that acts ${ACTIONS} times breaks nothing, and all it did can be undone`, async ({
  page,
}) => {
  test.setTimeout(isWhole ? 60 * 60_000 : 120_000);
  const random = createRandom(SEED);
  await page.goto('./#/?v=1&lang=en');
  await expect(page.getByRole('slider', { name: 'Timestep' }).first()).toBeVisible();
  // Once round, so that what is fetched and kept for good is there before it is measured.
  for (let k = 0; k < LOOK; k++) await pick(random, ACTS)(page, random);
  await thereAndBack(page, 'at the beginning');
  const heap = await heapOf(page);

  for (let k = 1; k <= ACTIONS; k++) {
    await pick(random, ACTS)(page, random);
    if (k % LOOK === 0) await expectSound(page, `after ${k} actions (seed ${SEED})`);
    if (k % ROUND === 0) await thereAndBack(page, `after ${k} actions (seed ${SEED})`);
  }

  await expectSound(page, 'when all was undone');
  const growth = (await heapOf(page)) - heap;
  console.log(`monkey: ${ACTIONS} actions, heap grew by ${(growth / 2 ** 20).toFixed(1)} MB`);
  expect(growth).toBeLessThan(MOST_GROWTH);
});

/** A link of the kind the page writes, with some of its characters changed, cut or doubled. */
function randomLink(random: Random): string {
  const number = (most: number): string => String(1 + random.integer(most));
  const keys: readonly (() => string)[] = [
    () => `cell=${pick(random, ['lstm', 'gru', 'rnn', 'peephole', 'mgu', 'nope', '__proto__'])}`,
    () =>
      `preset=${pick(random, ['sine', 'latch', 'gates', 'counter', 'both-ways', 'sentence-zh', 'x'])}`,
    () => `t=${number(120)}`,
    () => `s=${number(8)}`,
    () => `unit=${number(20)}`,
    () => `lane=${number(4)}`,
    () => `seed=${number(50)}`,
    () => `h=${number(70)}`,
    () => `len=${number(600)}`,
    () => `text=${encodeURIComponent(pick(random, TEXTS))}`,
    () =>
      `depth=${pick(random, ['sequence', 'gate', 'product', 'deep'])}&node=${pick(random, ['f', 'c', 'z', 'q'])}`,
    () =>
      `e=${pick(random, ['h:1:f:*:10:0', 'w:1:W_f:3:0.5', 'x:4:1:2', 's:1:c:1:-1', 'w:y:W_y:1:9', 'h:9:f:1:1:1', 'u:error:every:1:*:adam:0.1:*:3', 'u:hidden:7:1:5:sgd:9:1:2', 'e'])}`,
    () =>
      `own=mine&eq=${encodeURIComponent(pick(random, ['h = tanh(W @ [h_prev, x])\n', 'h = h', '#']))}`,
    () => `tables=${number(2)}`,
    () => `hide=${pick(random, ['strip', 'inspector,header', 'x'])}`,
    () => `theme=${pick(random, ['dark', 'light', 'blue'])}`,
    () => `of=${pick(random, ['error', 'output', 'hidden', 'x'])}`,
    () => `loss=${pick(random, ['last', 'every', '1', '17', '5000', 'never'])}`,
    () => `out=${number(4)}&both=${number(2)}`,
    () => `cut=${number(60)}`,
    () =>
      `opt=${pick(random, ['sgd', 'adam', 'x'])}&lr=${pick(random, ['0.1', '1000', '0', '1e-8'])}`,
    () => `task=${pick(random, ['sine', 'latch', 'sentiment-zh', 'own', 'chess'])}`,
    () =>
      `set=${encodeURIComponent(pick(random, ['{"hidden":4}', '{"hidden":9000}', '{"training.rate":1e3,"stop.updates":9}', '{"options.shape":"chirp"}', '{', '[]', 'null']))}`,
    () => `run=${pick(random, ['30.0123456789abcdef', 'x', '-1.0'])}`,
    () => `q=${pick(random, ['Q001', 'X03', 'Q999', '__proto__'])}&n=${number(1e9)}`,
    () => `view=${pick(random, ['due', 'interview', 'class', 'progress', 'x'])}`,
    () => `topic=${pick(random, ['gates', 'cats'])}&level=${number(7)}`,
    () => `case=${pick(random, ['B01', 'B57', 'B99'])}`,
    () => `write=${pick(random, ['lstm', 'gru', 'x'])}`,
    () => `clip=${pick(random, ['0.01', '5', '-1'])}`,
    () => `par=${pick(random, ['W_i', 'b_f', 'W_h', 'W_q', '__proto__'])}`,
    () =>
      `c=${encodeURIComponent(pick(random, ['cell=gru', 'fb=3', 'cell=nope&h=4', 'e=-', '%']))}`,
  ];
  const parts = Array.from({ length: random.integer(7) }, () => pick(random, keys)());
  const route = pick(random, [
    ...['', '', 'gradients', 'gradients', 'compare', 'lab', 'quiz', 'quiz', 'clinic'],
  ]);
  let link = `#/${route}?v=1&${parts.join('&')}`;
  for (let k = random.integer(3); k > 0; k--) {
    const at = random.integer(link.length);
    link =
      link.slice(0, at) +
      pick(random, ['', '%', '&', '=', '\u0000', '9', ':', '%E0']) +
      link.slice(at + 1);
  }
  return link.startsWith('#') ? link : `#${link}`;
}

test(`${LINKS} random and mutated links open something that stands`, async ({ page }) => {
  test.setTimeout(isWhole ? 40 * 60_000 : 120_000);
  const random = createRandom(SEED + 1000);
  await page.goto('./#/?v=1&lang=en');
  await expect(page.getByRole('slider', { name: 'Timestep' }).first()).toBeVisible();
  let heap = 0;
  for (let k = 0; k < LINKS; k++) {
    const link = randomLink(random);
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, link);
    await page.waitForTimeout(30);
    if (k % 10 === 9) await expectSound(page, `after ${link} (seed ${SEED})`);
    if (k === Math.min(100, LINKS / 2)) heap = await heapOf(page);
  }
  const growth = (await heapOf(page)) - heap;
  console.log(`links: ${LINKS}, heap grew by ${(growth / 2 ** 20).toFixed(1)} MB`);
  expect(growth).toBeLessThan(MOST_GROWTH);
});

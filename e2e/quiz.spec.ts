import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';

const ask = (page: Page) => page.getByRole('article').getByRole('heading', { level: 2 });
const check = (page: Page) => page.getByRole('button', { name: 'Check' });
const complaint = (page: Page) => page.locator('.quiz').getByRole('alert');
const verdict = (page: Page) => page.locator('.verdict');

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./#/quiz${query}`);
  await expect(ask(page)).toBeVisible({ timeout: 20_000 });
}

/** Answers a choice question with its first option. */
async function answerFirst(page: Page): Promise<void> {
  await page.getByRole('radio').first().check();
  await check(page).click();
  await expect(verdict(page)).toBeVisible();
}

async function goTo(page: Page, tab: string | RegExp): Promise<void> {
  await page.getByRole('tab', { name: tab }).click();
}

test.describe('A question', () => {
  test('is there to be answered within ten seconds on a phone, and says why each option is right or wrong', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const started = Date.now();
    await open(page);
    await answerFirst(page);
    expect(Date.now() - started).toBeLessThan(10_000);
    const options = page.locator('.option');
    const count = await options.count();
    for (let k = 0; k < count; k++) await expect(options.nth(k).locator('.why')).not.toBeEmpty();
    await expect(page.getByText(/^To be read in/)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('opens the thing itself in place, and one press further the page', async ({ page }) => {
    await open(page, '?q=X03&n=7');
    await page.getByRole('textbox').fill('0.5');
    await page.keyboard.press('Enter');
    await expect(verdict(page)).toHaveText('Not right');
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('button', { name: 'Play' })).toBeVisible({ timeout: 20_000 });
    await page.getByRole('link', { name: 'Open it in the comparison' }).click();
    await expect(page).toHaveURL(/#\/compare\?/);
  });

  test('draws its numbers from the link, and takes the answer that the engine gives', async ({
    page,
  }) => {
    await open(page, '?q=X03&n=7');
    const text = await ask(page).textContent();
    const [, f = '', k = ''] = /always (0\.\d+)|(?:is|at) (0\.\d+)/.exec(text ?? '') ?? [];
    await page.getByRole('textbox').fill('9999');
    await check(page).click();
    const exact = await page.locator('.numeric-answer output').textContent();
    await page.getByRole('button', { name: 'Undo this answer' }).click();
    await page.getByRole('textbox').fill(exact ?? '');
    await check(page).click();
    await expect(verdict(page)).toHaveText('Right');
    expect(`${f}${k}`).not.toBe('undefined');
    await page.goto('./#/quiz?q=X03&n=8');
    await expect(ask(page)).not.toHaveText(text ?? '');
    await page.goto('./#/quiz?q=X03&n=7');
    await expect(ask(page)).toHaveText(text ?? '');
  });

  test('says what is no number, and takes it for no answer', async ({ page }) => {
    await open(page, '?q=X03&n=7');
    await page.getByRole('textbox').fill('a half');
    await check(page).click();
    await expect(complaint(page)).toContainText('This is not a number');
    await expect(verdict(page)).toHaveCount(0);
  });

  test('runs a cell in the order that was chosen', async ({ page }) => {
    await open(page, '?q=Q011&n=3');
    const steps = page.getByRole('list', { name: 'Steps that are left' });
    await steps.getByRole('button', { name: /Hidden state/ }).click();
    for (let k = 0; k < 5; k++) await steps.getByRole('button').first().click();
    await check(page).click();
    await expect(verdict(page)).toHaveText('Not right');
    const driven = page.locator('iframe').first().contentFrame();
    await expect(driven.getByText('Your order').first()).toBeVisible({ timeout: 20_000 });
  });

  test('asks what will happen before it shows it', async ({ page }) => {
    await open(page, '?q=Q005&n=1');
    await page.getByRole('radio', { name: 'It falls' }).check();
    await page.getByRole('textbox').fill('0.35');
    await check(page).click();
    await expect(verdict(page)).toHaveText('Right');
    await expect(page.getByText(/It went from 0\.991 to 0\.347/)).toBeVisible();
  });

  test('can be answered by keyboard alone, and gives hints one at a time', async ({ page }) => {
    await open(page, '?q=Q018&n=3');
    await page.getByRole('button', { name: /^Hint 1 of/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Hints' }).getByRole('listitem')).toHaveCount(1);
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(verdict(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: /^Again/ })).toBeFocused();
  });
});

test.describe('What one has learned', () => {
  test('survives a reload, also in the middle of a question, and comes up again', async ({
    page,
  }) => {
    await open(page, '?q=Q001&n=1');
    await answerFirst(page);
    await page.getByRole('button', { name: /^Good/ }).click();
    await page.getByRole('button', { name: 'Next question' }).click();
    await expect(verdict(page)).toHaveCount(0);
    await page.goto('./#/quiz?q=X03&n=5');
    await page.getByRole('textbox').fill('0.123');
    await page.waitForTimeout(500);
    await page.reload();
    await expect(page.getByRole('textbox')).toHaveValue('0.123', { timeout: 20_000 });
    await goTo(page, 'Progress');
    await expect(page.getByText('1 known, 0 weak, 71 new; 0 due today.')).toBeVisible();
    await page.clock.install({ time: Date.now() + 3 * 86_400_000 });
    await page.reload();
    await goTo(page, 'Due today (1)');
    await expect(page.getByText('Q001')).toBeVisible();
  });

  test('shows the next interval on each grade, and can be undone', async ({ page }) => {
    await open(page, '?q=Q001&n=1');
    await answerFirst(page);
    const grades = page.getByRole('group', { name: 'How well did you know it?' });
    await expect(grades.getByRole('button')).toHaveCount(4);
    for (const grade of ['Again', 'Hard', 'Good', 'Easy']) {
      await expect(
        grades.getByRole('button', { name: new RegExp(`^${grade}\\s*\\d+ (minute|day)`) }),
      ).toBeVisible();
    }
    await page.getByRole('button', { name: 'Undo this answer' }).click();
    await expect(verdict(page)).toHaveCount(0);
    await goTo(page, 'Progress');
    await expect(page.getByText(/You have not answered a question yet/)).toBeVisible();
  });

  test('goes into a file and comes back from it; a broken file changes nothing', async ({
    page,
  }) => {
    await open(page, '?q=Q001&n=1');
    await answerFirst(page);
    await goTo(page, 'Progress');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save progress' }).click(),
    ]);
    const saved = readFileSync(await download.path(), 'utf8');
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await expect(page.getByText(/You have not answered a question yet/)).toBeVisible();
    const chooser = page.locator('input[type=file]');
    const give = (text: string) =>
      chooser.setInputFiles({
        name: 'p.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    await give(saved.slice(0, -40));
    await expect(complaint(page)).toContainText('not JSON, or it was cut off');
    await give(saved.replace('"version": 1', '"version": 9'));
    await expect(complaint(page)).toContainText('newer version');
    await give('{"a": 1}');
    await expect(complaint(page)).toContainText('no progress of ours');
    await expect(page.getByText(/You have not answered a question yet/)).toBeVisible();
    await give(saved);
    await expect(page.getByText(/Taken: 1 question/)).toBeVisible();
    await expect(page.getByText(/0 known, 1 weak|1 known, 0 weak/).first()).toBeVisible();
  });

  test('is not lost from the screen where the device is full, and the page says so', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open(page, '?q=Q001&n=1');
    await answerFirst(page);
    await expect(complaint(page)).toContainText('no room left');
    await goTo(page, 'Progress');
    await expect(page.getByText(/71 new/)).toBeVisible();
  });

  test('goes to Anki with TeX as Anki reads it, and to a table', async ({ page }) => {
    await open(page);
    await goTo(page, 'Progress');
    const [anki] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'For Anki (text file)' }).click(),
    ]);
    const lines = readFileSync(await anki.path(), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines.slice(0, 2)).toEqual(['#separator:tab', '#html:true']);
    const notes = lines.filter((line) => !line.startsWith('#'));
    expect(notes).toHaveLength(72);
    for (const note of notes) {
      expect(note.split('\t')).toHaveLength(3);
      expect(note).not.toMatch(/\$|\[\[[a-z]\w*\]\]/i);
      expect(note).toMatch(/[\u4e00-\u9fff]/);
    }
    expect(notes.join('\n')).toContain('\\(');
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'As a table (CSV)' }).click(),
    ]);
    expect(readFileSync(await csv.path(), 'utf8')).toContain(
      'id,topic,difficulty,form,question_en',
    );
  });

  test('goes on paper, with answers and without', async ({ page }) => {
    await open(page);
    await goTo(page, 'Progress');
    await page.getByRole('button', { name: 'A sheet to print …' }).click();
    await expect(page.locator('.sheet-question')).toHaveCount(72, { timeout: 20_000 });
    await expect(page.locator('.sheet-answer')).toHaveCount(0);
    await page.getByRole('checkbox', { name: 'with answers' }).check();
    await expect(page.locator('.sheet-answer')).toHaveCount(72);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner')).toBeHidden();
  });
});

test.describe('A mock interview', () => {
  test('asks ten questions against the clock and without hints, and reports what was weak', async ({
    page,
  }) => {
    await page.goto('./#/quiz?view=interview');
    await page.getByRole('button', { name: /^10 questions/ }).click({ timeout: 20_000 });
    await expect(page.getByText('Question 1 of 10 (0 answered)')).toBeVisible();
    await expect(page.getByRole('timer')).toHaveText(/^1[012]:\d\d left$/);
    await expect(page.getByRole('button', { name: /^Hint/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'Next question' }).click();
    await expect(page.getByText('Question 2 of 10 (0 answered)')).toBeVisible();
    await page.waitForTimeout(300);
    await page.reload();
    await expect(page.getByText('Question 2 of 10 (0 answered)')).toBeVisible({ timeout: 20_000 });
    await page.getByRole('button', { name: 'End and see the report' }).click();
    await expect(page.getByRole('heading', { name: /^0 of 10 points/ })).toBeVisible({
      timeout: 20_000,
    });
    await expect(page.getByRole('button', { name: /^Practise:/ })).toHaveCount(3);
    await page.getByRole('button', { name: 'Answer' }).first().click();
    await expect(page.getByRole('article')).toBeVisible();
  });

  test('is over when its time is, also where the page was closed meanwhile', async ({ page }) => {
    await page.goto('./#/quiz?view=interview');
    await page.getByRole('button', { name: /^10 questions/ }).click({ timeout: 20_000 });
    await expect(page.getByRole('timer')).toBeVisible();
    await page.waitForTimeout(400);
    await page.clock.install({ time: Date.now() + 3_600_000 });
    await page.reload();
    await expect(page.getByRole('heading', { name: /of 10 points/ })).toBeVisible({
      timeout: 20_000,
    });
  });
});

test.describe('In a classroom', () => {
  test('one question is large, hands are counted, and the answer waits until it is asked for', async ({
    page,
  }) => {
    await page.goto('./#/quiz?view=class&q=Q008&n=2');
    await page
      .getByRole('spinbutton', { name: 'Raised hands for A' })
      .fill('12', { timeout: 20_000 });
    await page.getByRole('spinbutton', { name: 'Raised hands for B' }).fill('5');
    await expect(page.getByText('17 hands raised')).toBeVisible();
    await expect(page.locator('.model-answer')).toHaveCount(0);
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await expect(page.locator('.model-answer')).toBeVisible();
    await page.getByRole('button', { name: 'Next question' }).click();
    await expect(page.locator('.model-answer')).toHaveCount(0);
    await expect(page.getByText('17 hands raised')).toHaveCount(0);
  });
});

for (const [language, theme] of [
  ['en', 'dark'],
  ['zh', 'light'],
] as const) {
  test(`axe finds nothing in the questions (${language}, ${theme})`, async ({ page }) => {
    for (const query of [
      'q=Q018&n=1',
      'q=Q009&n=1',
      'view=progress',
      'view=class&q=Q005&n=1',
      'view=interview',
    ]) {
      await page.goto(`./#/quiz?${query}&lang=${language}&theme=${theme}`);
      await expect(page.locator('.quiz :is(h2, table)').first()).toBeVisible({ timeout: 20_000 });
      await expectAccessible(page);
    }
    await page.goto(`./#/quiz?q=Q018&n=1&lang=${language}&theme=${theme}`);
    await page.getByRole('radio').first().check({ timeout: 20_000 });
    await page.locator('.question form button[type=submit]').click();
    const figure = page.locator('iframe').contentFrame();
    await expect(figure.locator('.transport').first()).toBeVisible({ timeout: 20_000 });
    await expectAccessible(page);
  });
}

test('A link that names what is not there says so, and gives a question', async ({ page }) => {
  await open(page, '?q=Q999&topic=cats');
  await expect(page.getByText(/question/).first()).toBeVisible();
  await expect(page.getByText(/Q999/)).toBeVisible();
});

test('Every answer’s live view opens without a complaint', async ({ page }) => {
  test.setTimeout(180_000);
  const links = await linksOfAnswers();
  expect(links.length).toBeGreaterThanOrEqual(72);
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  for (const [id, link] of links) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, link.slice(1));
    const there = page.locator('.diagram svg, .backward svg, .compare svg, .lab-main').first();
    await expect(there, id).toBeVisible({ timeout: 20_000 });
    await page.waitForTimeout(100);
    await expect(page.locator('.notice'), `${id}: ${link}`).toHaveCount(0);
  }
});

/** Of the files themselves: a question more is one link more. */
async function linksOfAnswers(): Promise<readonly (readonly [id: string, link: string])[]> {
  const root = new URL('../src/content/questions/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return Promise.all(
    files.map(async (file) => {
      const { question } = (await import(new URL(file, root).href)) as {
        question: { id: string; live: { link: string } };
      };
      return [question.id, question.live.link] as const;
    }),
  );
}

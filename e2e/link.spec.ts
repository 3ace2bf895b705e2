import { expect, test } from './support/test';

const where = /timestep \d+ of \d+ · stage \d of \d/;

test('The address follows what is seen, and brings another person there', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await expect(page.getByText(where)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/#\/\?v=1&t=19&unit=5$/);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText('timestep 19 of 96 · stage 4 of 6')).toBeVisible();
  await expect(other.getByRole('button', { name: /unit 5 of 8/ }).first()).toBeVisible();
});

test('The first view has nothing in its address', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByText(where)).toBeVisible();
  await page.waitForTimeout(500);
  expect(new URL(page.url()).hash).toMatch(/^(#\/)?$/);
});

test('A link carries cell, preset, language and theme', async ({ page }) => {
  await page.goto('./#/?v=1&cell=gru&preset=co2&t=100&s=2&unit=3&lang=zh&theme=dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByText(/时间步 100\/7\d\d · 阶段 2\/5/)).toBeVisible();
});

test('A reload keeps the language and the theme that were chosen last, whatever the address said before', async ({
  page,
}) => {
  await page.goto('./#/?v=1&t=20&lang=zh&theme=dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await page.getByRole('button', { name: 'English' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: '中文' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('A link typed into the open page is followed', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByText(where)).toBeVisible();
  await page.evaluate(() => {
    window.location.hash = '#/?v=1&t=40&s=1';
  });
  await expect(page.getByText('timestep 40 of 96 · stage 1 of 6')).toBeVisible();
});

for (const [what, link, message] of [
  ['an unknown cell', '#/?v=1&cell=transformer', /cell “transformer”/],
  ['a timestep beyond the end', '#/?v=1&t=5000', /timestep 5,000/],
  ['a timestep that is no number', '#/?v=1&t=NaN', /timestep “NaN”/],
  ['a newer version', '#/?v=99&t=3', /newer version/],
  ['an unknown page', '#/nowhere', /no page “\/nowhere”/],
  ['a script', '#/?v=1&cell=%3Cscript%3Ealert(1)%3C%2Fscript%3E', /<script>/],
  ['broken escapes', '#/?v=1&cell=%E0%A4%A&t=%', /cell “/],
  [
    'layers that the preset has not',
    '#/?v=1&layers=2',
    /number of layers 2; here it can only be 1/,
  ],
  ['directions that the preset has not', '#/?v=1&dirs=2', /directions 2; here it can only be 1/],
  ['a flood of text', `#/?v=1&cell=${'x'.repeat(50_000)}`, /longer than 40,000/],
  ['names of the language itself', '#/?v=1&cell=__proto__&preset=constructor', /cell “__proto__”/],
] as const) {
  test(`A link with ${what} opens the explorer and says so`, async ({ page }) => {
    await page.goto(`./${link}`);
    await expect(page.getByText(message).first()).toBeVisible();
    await expect(page.getByText(where)).toBeVisible();
    await expect(page.getByRole('button', { name: /^hidden state h_t/ })).toBeVisible();
  });
}

test.describe('without a part of the page', () => {
  test.use({ provoked: [/ERR_FAILED|failed request/] });

  test('A cell with weights that cannot be fetched leaves the picture and says what to do', async ({
    page,
  }) => {
    await page.goto('./');
    await expect(page.getByText(where)).toBeVisible();
    await page.route(/\/gru-[\w-]{8}\.js$/, (route) => route.abort());
    await page.getByRole('button', { name: /^Cell:/ }).click();
    await page.getByRole('option', { name: 'GRU' }).first().click();
    await expect(page.getByText(/could not be opened/)).toBeVisible();
    await expect(page.getByRole('button', { name: /^forget gate f_t/ })).toBeVisible();
  });
});

test('What was wrong with a link is forgotten with the next, and Esc closes it', async ({
  page,
}) => {
  await page.goto('./#/?v=1&cell=nope');
  const message = page.getByText(/cell “nope”/);
  await expect(message).toBeVisible();
  await page.evaluate(() => {
    window.location.hash = '#/?v=1&cell=gru';
  });
  await expect(message).toHaveCount(0);
  await page.evaluate(() => {
    window.location.hash = '#/?v=1&cell=nope';
  });
  await expect(message).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(message).toHaveCount(0);
});

test('A long sequence gives way to a short one without a number that is none', async ({ page }) => {
  await page.goto('./#/?v=1&preset=co2&t=744');
  await expect(page.getByText('timestep 744 of 744 · stage 4 of 6')).toBeVisible();
  await page.evaluate(() => {
    const look = (): void => {
      if (document.body.textContent.includes('NaN')) document.body.dataset['nan'] = 'seen';
      requestAnimationFrame(look);
    };
    look();
  });
  await page.getByRole('button', { name: /^Preset:/ }).click();
  await page.getByRole('option', { name: /^Sine/ }).click();
  await expect(page.getByText('timestep 18 of 96 · stage 4 of 6')).toBeVisible();
  await expect(page.locator('body')).not.toHaveAttribute('data-nan', 'seen');
});

test('Links from gate to gate of different cells open one after the other, also in a hurry', async ({
  page,
}) => {
  await page.goto('./#/?v=1&cell=gru&depth=gate&node=z');
  await expect(page.getByRole('region', { name: /update gate/i }).first()).toBeVisible();
  const links = ['cell=lstm&depth=gate&node=f', 'cell=gru&depth=product&node=z', 'cell=rnn'];
  for (let k = 0; k < 24; k++) {
    await page.evaluate(
      (query) => {
        window.location.hash = `#/?v=1&${query}`;
      },
      links[k % 3] ?? '',
    );
    await page.waitForTimeout(20 + (k % 5) * 15);
  }
  await expect(page.locator('.explorer')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Cell:.*(RNN|recurrent)/i })).toBeVisible();
  await expect(page.getByText(where)).toBeVisible();
});

test('A reload while time runs comes back to about the moment that was shown', async ({ page }) => {
  await page.goto('./#/?v=1&t=5&s=1');
  await expect(page.getByText('timestep 5 of 96 · stage 1 of 6')).toBeVisible();
  await page.keyboard.press(' ');
  await expect(page).toHaveURL(/[?&]t=6(&|$)/, { timeout: 10_000 });
  await page.reload();
  await expect(page.getByText(/timestep [67] of 96/)).toBeVisible();
});

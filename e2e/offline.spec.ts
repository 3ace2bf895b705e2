import { expect, test } from './support/test';

test.use({ serviceWorkers: 'allow' });

test('once visited, everything opens without a network: explorer, questions with their figure, lab', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.ready).active?.state === 'activated',
  );
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await page.goto('./#/quiz?q=Q018&n=1');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(
    page.frameLocator('iframe').getByRole('button', { name: 'Play' }).first(),
  ).toBeVisible({ timeout: 20_000 });
  await page.goto('./#/lab');
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible({ timeout: 20_000 });
});

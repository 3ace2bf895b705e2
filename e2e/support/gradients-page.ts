import { expect, type Locator, type Page } from '@playwright/test';

export const where = (page: Page) => page.getByText(/timestep \d+ of \d+ · stage \d of \d/);
export const panel = (page: Page) => page.getByRole('region', { name: 'About the gradients' });
export const tab = (page: Page, name: string) => panel(page).getByRole('tab', { name });
export const loss = (page: Page) => page.getByRole('group', { name: 'Loss' });
export const shownLoss = (page: Page) => loss(page).getByRole('status');
export const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 });

export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./#/gradients?v=1${query}`);
  await expect(page.locator('.backward .node-button, .twin-cell').first()).toBeVisible();
}

/** The link of the page, once it has followed what was done last. */
export async function linkOf(page: Page, pattern: RegExp): Promise<string> {
  await expect(page).toHaveURL(pattern);
  return page.url();
}

/** The number that a definition in the panel gives. */
export const given = (page: Page, term: string): Locator =>
  panel(page).locator('dl div').filter({ hasText: term }).getByRole('definition');

/** A number as the page writes it. */
export function numberIn(text: string | null): number {
  const [, digits = '', , power = ''] = /(−?[\d.]+)( × 10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?/.exec(text ?? '') ?? [];
  const plain = [...power].map((sign) => '-0123456789'['⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)] ?? '').join('');
  return Number(`${digits.replace('−', '-')}e${plain === '' ? '0' : plain}`);
}

export async function check(page: Page): Promise<Readonly<Record<string, string>>> {
  await panel(page).getByRole('button', { name: 'Check this gradient' }).click();
  const rows = panel(page).locator('.check-numbers tr');
  await expect(rows).toHaveCount(5);
  const cells = await rows.evaluateAll((all) =>
    all.map(({ children: [name, value] }): [string, string] => [
      name?.textContent ?? '',
      value?.textContent ?? '',
    ]),
  );
  return Object.fromEntries<string>(cells);
}

export const exactly = (text = ''): number => Number(text.replaceAll('−', '-'));

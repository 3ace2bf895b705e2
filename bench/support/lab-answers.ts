import type { Page } from '@playwright/test';
import type { Action } from './answer-meter';

/** The button that starts, pauses and goes on. */
export const mainButton = (page: Page) => page.locator('.lab-main');

/** What a person does in the lab while a run goes on; each answers in another place. */
export function labActions(page: Page): readonly Action[] {
  const press = (selector: string, key: string) => async () => {
    await page.locator(selector).first().press(key);
  };
  const click = (selector: string) => async () => {
    // At once, wherever it stands: what is measured is the page's own time.
    await page.locator(selector).first().click({ force: true });
  };
  /** Away from the end that it is nearer to: which slider is the first changes with what is unfolded. */
  const inwards = (selector: string) => async () => {
    const slider = page.locator(selector).first();
    const [least, now, most] = await slider.evaluate((input: HTMLInputElement) =>
      [input.min, input.value, input.max].map(Number),
    );
    const isLow = (now ?? 0) - (least ?? 0) < (most ?? 0) - (now ?? 0);
    await slider.press(isLow ? 'ArrowRight' : 'ArrowLeft');
  };
  const rate = '.lab-group[open] .lab-row .slider';
  const checkpoints = '.checkpoint-line .slider';
  return [
    { name: 'Pause', act: click('.lab-main'), watched: { selector: '.lab-main' } },
    { name: 'Go on', act: click('.lab-main'), watched: { selector: '.lab-main' } },
    {
      name: 'a group of settings unfolded',
      act: click('.lab-group:nth-of-type(1) > summary'),
      watched: { selector: '.lab-group:nth-of-type(1)', attribute: 'open' },
    },
    {
      name: 'a settings slider moved',
      act: inwards(rate),
      watched: { selector: rate, attribute: 'aria-valuetext' },
    },
    {
      name: 'a chart read by arrow key',
      act: press('[data-figure=loss] .chart-area', 'ArrowLeft'),
      watched: { selector: '[data-figure=loss] .chart-area', attribute: 'aria-valuenow' },
    },
    {
      name: 'a sample chosen: its number',
      act: click('.sample-picker button:last-of-type'),
      watched: { selector: '.sample-place' },
    },
    {
      name: 'a sample chosen: its figure',
      act: click('.sample-picker button:last-of-type'),
      watched: { selector: '[data-figure=sample] :is(.sample-name b, .sample-word)' },
    },
    {
      name: 'a checkpoint: its words',
      act: press(checkpoints, 'ArrowLeft'),
      watched: { selector: '.checkpoint-saying' },
    },
    {
      name: 'a checkpoint: all figures',
      act: press(checkpoints, 'ArrowLeft'),
      watched: { selector: '.lab-fingerprint code' },
    },
  ];
}

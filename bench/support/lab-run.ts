import type { Browser, CDPSession, Page } from '@playwright/test';
import { answerFigures, measureAnswer, type AnswerFigures } from './answer-meter';
import { measureFrames, type FrameFigures } from './frame-meter';
import { labActions, mainButton } from './lab-answers';

/** What is measured of a lab page while it trains. */
export interface LabFigures {
  readonly throttling: number;
  readonly frames: readonly FrameFigures[];
  readonly answers: readonly (AnswerFigures & { readonly task: string })[];
}

const VIEWPORT = { width: 1440, height: 900 };
const RUNNING = 8_000;
const ROUNDS = 20;
/** Long enough for a few checkpoints to be kept. */
const WARM_UP = 4_000;

/** How an empty page, and the lab with each of these tasks, keep up with the processor slowed down so many times. */
export async function measureLab(
  origin: string,
  browser: Browser,
  tasks: readonly string[],
  throttling: number,
): Promise<LabFigures> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttling });
  const frames: FrameFigures[] = [];
  const answers: (AnswerFigures & { readonly task: string })[] = [];
  const measure = (name: string) =>
    measureFrames(page, devtools, name, () => page.waitForTimeout(RUNNING));

  await page.goto('about:blank');
  frames.push(await measure('an empty page'));
  for (const task of tasks) {
    await openRun(page, origin, task);
    frames.push(await measure(`${task}: a run`));
    for (const figures of await measureAnswers(page)) answers.push({ ...figures, task });
    await page.goto('about:blank');
  }
  await close(page, devtools);
  return { throttling, frames, answers };
}

/** Starts a run that does not end. */
async function openRun(page: Page, origin: string, task: string): Promise<void> {
  const settings = encodeURIComponent('{"stop.updates":1000000}');
  await page.goto(`${origin}/#/lab?task=${task}&set=${settings}`);
  const start = mainButton(page);
  await start.waitFor();
  await page.locator('.lab-fingerprint code').waitFor();
  await start.click();
  await page.waitForTimeout(WARM_UP);
}

async function measureAnswers(page: Page): Promise<readonly AnswerFigures[]> {
  const actions = labActions(page);
  const times = actions.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [k, action] of actions.entries()) {
      // No two at the same moment of what a run does in turn.
      await page.waitForTimeout(120 + ((37 * (round * actions.length + k)) % 260));
      times[k]?.push(await measureAnswer(page, action));
    }
    await page.locator('.checkpoint-line .slider').press('End');
  }
  return actions.map(({ name }, k) => answerFigures(name, times[k] ?? []));
}

async function close(page: Page, devtools: CDPSession): Promise<void> {
  await devtools.detach();
  await page.close();
}

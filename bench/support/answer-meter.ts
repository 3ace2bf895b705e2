import type { Page } from '@playwright/test';
import { percentile, tenth } from './percentile';

/** What is watched: the text of every element that a selector finds, or one of their attributes. */
interface Watched {
  readonly selector: string;
  readonly attribute?: string;
}

/** Something a person does, and where the page answers. */
export interface Action {
  readonly name: string;
  readonly act: () => Promise<void>;
  readonly watched: Watched;
}

/** How fast the page answered, in ms from the browser's own time of the event to the frame that shows the answer. */
export interface AnswerFigures {
  readonly name: string;
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  /** Share, 0 to 1, within 100 ms. */
  readonly within100: number;
}

/** Longer than this is no answer. */
const PATIENCE = 3_000;

/**
 * Does it, and gives the milliseconds from the click or key press until a frame has been painted in which what is watched differs from
 * what stood there when the event came; infinite where nothing comes of it in three seconds.
 */
export async function measureAnswer(page: Page, { act, watched }: Action): Promise<number> {
  const handle = await page.evaluateHandle(
    ({ selector, attribute, patience }) => {
      const read = (): string =>
        [...document.querySelectorAll(selector)]
          .map((one) => (attribute === undefined ? one.textContent : one.getAttribute(attribute)))
          // An attribute that is empty is another thing than none.
          .map(String)
          .join('|');
      const answered = new Promise<number>((done) => {
        let begun = false;
        const hear = (event: Event): void => {
          if (begun) return;
          begun = true;
          const before = read();
          const { timeStamp } = event;
          const look = (): void => {
            const isShown = read() !== before;
            if (!isShown && performance.now() - timeStamp < patience) {
              requestAnimationFrame(look);
              return;
            }
            // A message comes after the frame's layout and paint.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              done(isShown ? performance.now() - timeStamp : Infinity);
            };
            port2.postMessage(null);
          };
          requestAnimationFrame(look);
        };
        for (const kind of ['click', 'keydown']) {
          addEventListener(kind, hear, { capture: true, once: true });
        }
      });
      return { answered };
    },
    { ...watched, patience: PATIENCE },
  );
  await act();
  return handle.evaluate(({ answered }) => answered);
}

/** What many answers come to. */
export function answerFigures(name: string, times: readonly number[]): AnswerFigures {
  return {
    name,
    count: times.length,
    p50: tenth(percentile(times, 0.5)),
    p95: tenth(percentile(times, 0.95)),
    max: tenth(Math.max(...times)),
    within100: times.filter((ms) => ms <= 100).length / times.length,
  };
}

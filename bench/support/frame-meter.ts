import type { CDPSession, Page } from '@playwright/test';
import { percentile, tenth } from './percentile';

/** How the page kept up during one scenario. Times in ms. */
export interface FrameFigures {
  readonly scenario: string;
  readonly frames: number;
  /** Share of frames, 0 to 1, that came at most 17 ms after the last. */
  readonly onTime: number;
  /** The same with 1 ms of grace: Chromium places frames on a grid of 16.7 ms whose lines wander a little. */
  readonly onTimeWithin18: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
  /** Tasks over 50 ms. */
  readonly longTasks: number;
  readonly longestTask: number;
  /** Mean main-thread work per frame, throttled: what is left of 16.7 ms is head-room. */
  readonly workPerFrame: number;
}

interface Recording {
  readonly deltas: number[];
  readonly tasks: number[];
}

/** Starts to note the time of every frame and every long task in the page; the returned handle stops and gives them. */
async function record(page: Page) {
  return page.evaluateHandle(() => {
    const deltas: number[] = [];
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    });
    observer.observe({ type: 'longtask' });
    let last: number | undefined;
    let request = requestAnimationFrame(function frame(now) {
      if (last !== undefined) deltas.push(now - last);
      last = now;
      request = requestAnimationFrame(frame);
    });
    return {
      stop: (): Recording => {
        cancelAnimationFrame(request);
        for (const entry of observer.takeRecords()) tasks.push(entry.duration);
        observer.disconnect();
        return { deltas, tasks };
      },
    };
  });
}

/** Seconds the main thread has been at work since the page opened. */
async function taskSeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}

/** Measures the frames of the page while `act` is under way. */
export async function measureFrames(
  page: Page,
  devtools: CDPSession,
  scenario: string,
  act: () => Promise<void>,
): Promise<FrameFigures> {
  await devtools.send('Performance.enable');
  const handle = await record(page);
  const before = await taskSeconds(devtools);
  await act();
  const work = ((await taskSeconds(devtools)) - before) * 1000;
  const { deltas, tasks } = await handle.evaluate((recorder) => recorder.stop());
  const within = (limit: number): number =>
    Math.round((deltas.filter((delta) => delta <= limit).length / deltas.length) * 1000) / 1000;
  return {
    scenario,
    frames: deltas.length,
    onTime: within(17),
    onTimeWithin18: within(18),
    p50: tenth(percentile(deltas, 0.5)),
    p95: tenth(percentile(deltas, 0.95)),
    p99: tenth(percentile(deltas, 0.99)),
    max: tenth(Math.max(...deltas)),
    longTasks: tasks.filter((task) => task > 50).length,
    longestTask: tasks.length === 0 ? 0 : tenth(Math.max(...tasks)),
    workPerFrame: tenth(work / deltas.length),
  };
}

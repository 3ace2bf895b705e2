import type { LabFigures } from './lab-run';
import { printTable } from './print-table';

/** Prints frames and answers as two tables. */
export function printLab({ throttling, frames, answers }: LabFigures): void {
  const share = (value: number): string => `${(100 * value).toFixed(1)} %`;
  const ms = (value: number): string => value.toFixed(1);
  console.log(`\nProcessor slowed down ${throttling}×. Frames while a run goes on, in ms:`);
  const empty = frames[0]?.onTimeWithin18 ?? NaN;
  printTable([
    ['', 'on time', 'of empty', 'p50', 'p95', 'max', 'work/frame', 'longest task'],
    ...frames.map((one) => [
      one.scenario,
      share(one.onTimeWithin18),
      share(one.onTimeWithin18 / empty),
      ...[one.p50, one.p95, one.max, one.workPerFrame, one.longestTask].map(ms),
    ]),
  ]);
  console.log('From a click or key to the frame that shows its answer, in ms:');
  printTable([
    ['', 'times', 'p50', 'p95', 'max', 'within 100'],
    ...answers.map(({ task, name, count, p50, p95, max, within100 }) => [
      `${task}: ${name}`,
      String(count),
      ...[p50, p95, max].map(ms),
      share(within100),
    ]),
  ]);
}

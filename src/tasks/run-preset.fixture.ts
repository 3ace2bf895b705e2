import { runOf, type Run } from '../stores/run';
import { openSetup } from './open-setup';
import type { Preset } from './preset';
import { plainSetup, type Setup } from './setup';

/** The preset with that cell, run as it is shipped or with a change. */
export async function runPreset(
  { id }: Preset,
  change: Partial<Setup> = {},
  cell = 'lstm',
): Promise<Run> {
  const setup = { ...plainSetup(id, cell), ...change };
  return runOf(await openSetup(setup), setup);
}

/** The preset as it is shipped, and with what it suggests to try. */
export async function runAndTry(
  preset: Preset,
  cell = 'lstm',
): Promise<{ readonly before: Run; readonly after: Run }> {
  return {
    before: await runPreset(preset, {}, cell),
    after: await runPreset(preset, preset.tryThis.change, cell),
  };
}

/** One unit of one node over time, T values. */
export function courseOf({ trace }: Run, node: string, unit: number, lane = 0): Float64Array {
  const { graph, hiddenSize } = trace.model;
  const index = graph.nodes.findIndex(({ id }) => id === node);
  const values = trace.lanes[lane]?.values[index];
  if (values === undefined) throw new Error(`There is no ${node} in lane ${lane}.`);
  return values.filter((_, k) => k % hiddenSize === unit);
}

/** The largest distance of two courses from one timestep to before another. */
export function largestGap(
  a: Float64Array,
  b: Float64Array,
  from = 0,
  to: number = a.length,
): number {
  return Math.max(...a.slice(from, to).map((value, k) => Math.abs(value - (b[from + k] ?? NaN))));
}

/** The right answers. Throws where there are none. */
export function targetOf({ opened }: Run): Float64Array {
  if (opened.target === null) throw new Error('There is no right answer to compare with.');
  return opened.target.values;
}

import { lstm } from '../cells/lstm.cell';
import type { Edit } from '../engine/edit';
import type { Trace } from '../engine/model';
import { plainSetup, type Setup } from '../tasks/setup';
import { openSetupAt, useExperiment, type Experiment } from './experiment';

/** The store. */
export const now = (): Experiment => useExperiment.getState();
/** How many steps lie behind, and how many ahead. */
export const steps = (): readonly [number, number] => [now().past.length, now().future.length];

/** What is on the screen. Throws where that is nothing. */
export function traceNow(): Trace {
  const { run } = now();
  if (run === null) throw new Error('Nothing is open.');
  return run.trace;
}

/** A fingerprint of every bit of a trace. */
export function bitsOf({ lanes, logits, sequence }: Trace): string {
  let hash = 0x811c9dc5;
  let other = 7;
  for (const values of [...lanes.flatMap((lane) => lane.values), logits, sequence.input]) {
    for (const word of new Uint32Array((values ?? new Float64Array()).slice().buffer)) {
      hash = Math.imul(hash ^ word, 0x01000193);
      other = (Math.imul(other, 31) + word) | 0;
    }
  }
  return `${hash} ${other}`;
}

/** Long enough for whatever was asked for to be there. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise((done) => setTimeout(done));
};

export const bias = (value: number, index = 0): Edit => ({
  kind: 'weight',
  lane: 0,
  name: 'b_f',
  index,
  value,
});
export const bit = (value: number, timestep = 0): Edit => ({
  kind: 'input',
  timestep,
  feature: 0,
  value,
});
export const shut = (timestep: number | null, value = 0): Edit => ({
  kind: 'hold',
  lane: 0,
  node: 'f',
  unit: null,
  timestep,
  value,
});

export const own = { name: 'Mine', equations: lstm.equations.replace('f * c_prev', 'c_prev') };

/** The store as it is when the page opens with a link to that setup. */
export async function begin(setup: Setup = plainSetup('latch', 'lstm')): Promise<void> {
  useExperiment.setState(useExperiment.getInitialState(), true);
  await openSetupAt(setup, {});
}

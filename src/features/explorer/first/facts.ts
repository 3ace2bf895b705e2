import { valueAt } from '../../../engine/trace';
import type { Run } from '../../../stores/run';
import { CUT_AT } from './script';

/** The numbers that the captions speak of, all of unit 1, read from the run. */
export interface Facts {
  readonly inputGate: number;
  readonly written: number;
  /** How many bits come between the writing and the shutting. */
  readonly distracting: number;
  readonly forgetGate: number;
  readonly kept: number;
  readonly after: number;
  readonly prediction: number;
  readonly target: number;
}

/** The facts of a run of the latch; null for any other run, which has no such story. */
export function factsOf({ preset, cell, trace, prediction, opened }: Run): Facts | null {
  if (preset.id !== 'latch' || cell.id !== 'lstm') return null;
  const of = (node: string, timestep: number): number => valueAt(trace, node, timestep)[0] ?? NaN;
  return {
    inputGate: of('i', 0),
    written: of('c', 0),
    distracting: CUT_AT - 1,
    forgetGate: of('f', CUT_AT - 1),
    kept: of('c', CUT_AT - 1),
    after: of('c', CUT_AT),
    prediction: prediction[CUT_AT] ?? NaN,
    target: opened.target?.values[CUT_AT] ?? NaN,
  };
}

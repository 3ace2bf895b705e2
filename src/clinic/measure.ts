import type { Trace } from '../engine/model';
import { carriesOf } from '../engine/reference/lanes';
import { runBackward } from '../engine/reference/run-backward';
import { runWith, valueOf } from '../engine/analysis/place';
import { seriesOf, valueAt } from '../engine/trace';

/** One number that is read off a run. Timesteps and units are counted from 0, as in the engine. */
export type Measure =
  | {
      readonly of: 'value';
      readonly node: string;
      readonly timestep: number;
      readonly unit?: number;
    }
  /** The largest |entry| of a value over all units and the timesteps up to `until`, all if not given. */
  | { readonly of: 'largest'; readonly node: string; readonly until?: number }
  /** The smallest entry over all units and timesteps. */
  | { readonly of: 'least'; readonly node: string }
  /** The largest |a − b| over all units and timesteps. */
  | { readonly of: 'gap'; readonly a: string; readonly b: string }
  /** By how much a value rises per unit of the input of a timestep (of its first feature): a central difference of two runs. */
  | {
      readonly of: 'response';
      readonly node: string;
      readonly timestep: number;
      readonly unit?: number;
      readonly input: number;
    }
  /** The first timestep at which some |entry| is above `beyond`; NaN where there is none. */
  | { readonly of: 'first'; readonly node: string; readonly beyond: number }
  /** The derivative of a state's first unit after the last timestep with respect to itself before the first. */
  | { readonly of: 'carried'; readonly state: string };

/** How far the input is moved for a response: far, so that what answers at all answers visibly. */
const NUDGE = 0.5;

/** Reads a number off a run. Throws where the run has no such value. */
export function measured(measure: Measure, trace: Trace): number {
  switch (measure.of) {
    case 'value':
      return valueAt(trace, measure.node, measure.timestep)[measure.unit ?? 0] ?? NaN;
    case 'largest': {
      const { values, size } = seriesOf(trace, measure.node);
      const until = measure.until === undefined ? values.length : (measure.until + 1) * size;
      return values.subarray(0, until).reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
    }
    case 'least':
      return seriesOf(trace, measure.node).values.reduce((a, b) => Math.min(a, b), Infinity);
    case 'gap': {
      const { values } = seriesOf(trace, measure.b);
      return seriesOf(trace, measure.a).values.reduce(
        (most, entry, k) => Math.max(most, Math.abs(entry - (values[k] ?? NaN))),
        0,
      );
    }
    case 'response': {
      const place = { kind: 'input', timestep: measure.input, feature: 0 } as const;
      const x = valueOf(trace, place) ?? NaN;
      const at = (value: number): number =>
        valueAt(runWith(trace, place, value), measure.node, measure.timestep)[measure.unit ?? 0] ??
        NaN;
      return (at(x + NUDGE) - at(x - NUDGE)) / (2 * NUDGE);
    }
    case 'first': {
      const { values, size } = seriesOf(trace, measure.node);
      const index = values.findIndex((entry) => Math.abs(entry) > measure.beyond);
      return index < 0 ? NaN : Math.floor(index / size);
    }
    case 'carried': {
      const carry = carriesOf(trace.model.graph).find(({ state }) => state === measure.state);
      if (carry === undefined) throw new Error(`The cell does not carry ${measure.state}.`);
      const seed = new Float64Array(trace.lanes[0]?.sizes[carry.next.index] ?? 0);
      seed[0] = 1;
      const gradients = runBackward(trace, { finalStates: [new Map([[measure.state, seed]])] });
      return gradients.lanes[0]?.initial.get(measure.state)?.[0] ?? NaN;
    }
  }
}

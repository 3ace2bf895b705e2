import type { Trace } from '../model';
import { heldBy } from './holding';
import { oscillationOf } from './oscillation';
import type { Companion, Lines } from './reference-lines';
import type { TraceStatistics, UnitStatistics } from './unit-statistics';
import { unitSeries } from './unit-series';

/** What has to hold before something is said of a unit. Conventions, not laws: they are stated wherever a word is. */
export const CRITERIA = {
  /** Fewer timesteps say nothing. */
  leastSteps: 10,
  /** |r| from which a unit is said to go with a line. */
  strong: 0.8,
  /** A hidden state whose standard deviation is smaller hardly moves. */
  still: 0.02,
  /** |r| of the memory with time, and its least range, from which it is said to count. */
  counting: { r: 0.95, range: 1 },
} as const;

/**
 * What a unit seems to do, with the numbers that say so. It describes one run over one sequence: another sequence may show
 * the same unit from another side.
 */
export type Seeming =
  /** A value is not finite from that timestep (0-based) on, or is so there. */
  | { readonly kind: 'not finite'; readonly timestep: number }
  | { readonly kind: 'too short'; readonly steps: number }
  /** From `since` (0-based) on the memory moves at most `move` a step, and is kept by `keep` on average. */
  | {
      readonly kind: 'holds';
      readonly state: string;
      readonly since: number;
      readonly move: number;
      readonly keep: number;
    }
  /** The memory goes one way with time. */
  | {
      readonly kind: 'counts';
      readonly state: string;
      readonly r: number;
      readonly range: number;
    }
  | { readonly kind: 'hardly moves'; readonly deviation: number }
  /** The hidden state goes with an input line or against it, or with what the line changes by. */
  | {
      readonly kind: 'follows' | 'opposes' | 'follows change' | 'opposes change';
      readonly input: number;
      readonly r: number;
    }
  /** The hidden state goes with the prediction, or against it where r < 0. */
  | { readonly kind: 'tracks prediction'; readonly r: number }
  /** The hidden state repeats itself every `period` steps as no input does; r: with itself one period later. */
  | { readonly kind: 'oscillates'; readonly period: number; readonly r: number }
  /** None of these; with what it goes best, if anything. */
  | { readonly kind: 'mixed'; readonly best: Companion | null };

/**
 * What a unit (0-based) seems to do. The first that applies: its numbers run away; there is too little to see; its memory
 * holds a value; its memory counts or its hidden state goes with an input, an input's change or the prediction, whichever
 * has the largest |r|; it hardly moves; it oscillates. Otherwise it is mixed. The target has no say: the unit never sees it.
 */
export function seemingOf(
  trace: Trace,
  statistics: TraceStatistics,
  lines: Lines,
  unit: number,
): Seeming {
  const own = statistics.units[unit];
  const [hidden] = own?.states ?? [];
  if (own === undefined || hidden === undefined) throw new Error(`There is no unit ${unit}.`);
  const { steps } = trace.sequence;

  const runaway = firstNotFinite(trace, own);
  if (runaway !== null) return { kind: 'not finite', timestep: runaway };
  if (steps < CRITERIA.leastSteps) return { kind: 'too short', steps };

  const { memory } = statistics;
  const held = heldBy(trace, memory, unit, own.keep);
  if (held !== null) return { kind: 'holds', state: memory, ...held };

  const counting = countingOf(own, memory);
  const moves = own.activity >= CRITERIA.still;
  const candidates = hidden.companions.filter(
    ({ reference: { of, change }, r }) =>
      !Number.isNaN(r) && (of === 'prediction' ? !change : of === 'input'),
  );
  const best = strongest(candidates);
  const named = moves && best !== null && Math.abs(best.r) >= CRITERIA.strong ? best : null;
  if (counting !== null && Math.abs(counting.r) > Math.abs(named?.r ?? 0)) return counting;
  if (named !== null) return companionship(named);
  if (!moves) return { kind: 'hardly moves', deviation: own.activity };

  const oscillation = oscillationOf(unitSeries(trace, hidden.state, unit), lines.inputs);
  if (oscillation !== null) return { kind: 'oscillates', ...oscillation };
  return { kind: 'mixed', best };
}

function firstNotFinite(trace: Trace, { unit, states }: UnitStatistics): number | null {
  const places = states
    .filter(({ activity }) => !Number.isFinite(activity))
    .map(({ state }) =>
      unitSeries(trace, state, unit).findIndex((value) => !Number.isFinite(value)),
    )
    // A spread can be infinite although every value is finite.
    .map((place) => Math.max(place, 0));
  return places.length === 0 ? null : Math.min(...places);
}

function countingOf(
  own: UnitStatistics,
  memory: string,
): (Seeming & { readonly kind: 'counts' }) | null {
  const state = own.states.find((of) => of.state === memory);
  const r = state?.companions.find(({ reference }) => reference.of === 'time')?.r ?? NaN;
  const range = state === undefined ? 0 : state.high - state.low;
  const { counting } = CRITERIA;
  if (!(Math.abs(r) >= counting.r) || range <= counting.range) return null;
  return { kind: 'counts', state: memory, r, range };
}

function strongest(companions: readonly Companion[]): Companion | null {
  const [first, ...rest] = companions;
  if (first === undefined) return null;
  return rest.reduce((best, one) => (Math.abs(one.r) > Math.abs(best.r) ? one : best), first);
}

function companionship({ reference, r }: Companion): Seeming {
  if (reference.of !== 'input') return { kind: 'tracks prediction', r };
  const input = reference.index;
  if (reference.change) return { kind: r > 0 ? 'follows change' : 'opposes change', input, r };
  return { kind: r > 0 ? 'follows' : 'opposes', input, r };
}

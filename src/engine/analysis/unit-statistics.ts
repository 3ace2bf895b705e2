import type { Trace } from '../model';
import { meanOf } from './correlation';
import { gatesOf } from './gate';
import { halfLifeOf, keeperOf, type Keeper } from './half-life';
import { companionsOf, yardsticksOf, type Companion, type Lines } from './reference-lines';
import { saturationOf, type Saturation } from './saturation';
import { unitSeries, unitStatesOf } from './unit-series';

/** One state of one unit over the sequence. */
export interface StateStatistics {
  readonly state: string;
  /** Standard deviation over time, divided by T. */
  readonly activity: number;
  readonly low: number;
  readonly high: number;
  /** How often the sign changes from a timestep to the next; a zero has the sign of what came before. */
  readonly signChanges: number;
  readonly companions: readonly Companion[];
}

/** One unit over the sequence. */
export interface UnitStatistics {
  /** 0-based. */
  readonly unit: number;
  /** Of the hidden state: what the rest of the network sees of the unit. */
  readonly activity: number;
  /** h first. */
  readonly states: readonly StateStatistics[];
  /** Mean over time of what scales the memory's previous value, in [0, 1]; null where the cell has no such gate. */
  readonly keep: number | null;
  /** Steps after which a memory scaled by `keep` at each would have halved: ln ½ / ln keep; null with `keep`. */
  readonly halfLife: number | null;
  /** Share of timesteps with a gate below 0.05 or above 0.95, over all of the unit's gates; null for a cell without. */
  readonly saturated: number | null;
  /** By the gate's id. */
  readonly gates: ReadonlyMap<string, Saturation>;
}

export interface TraceStatistics {
  /** The state that carries the memory: the one with a gate that keeps it, else the first beside h, else h. */
  readonly memory: string;
  /** What keeps the memory; null where nothing scales it elementwise. */
  readonly keeper: Keeper | null;
  readonly units: readonly UnitStatistics[];
  /** Over all units and timesteps, by the gate's id. */
  readonly gates: ReadonlyMap<string, Saturation>;
}

/**
 * What every unit of a one-lane trace (see `laneOf`) does over the first sequence of its batch, compared with lines of T
 * values. Values that are not finite make the numbers computed from them NaN.
 */
export function unitStatistics(trace: Trace, lines: Lines): TraceStatistics {
  const { graph, hiddenSize } = trace.model;
  const states = unitStatesOf(trace);
  const yardsticks = yardsticksOf(lines, trace.sequence.steps);
  const kept = states.find((state) => keeperOf(graph, state) !== null);
  const keeper = kept === undefined ? null : keeperOf(graph, kept);
  const gates = gatesOf(graph).map(({ id }) => id);

  const keepOf = (unit: number): number | null => {
    if (keeper === null) return null;
    return keeper.factor === null ? 1 : meanOf(unitSeries(trace, keeper.factor.id, unit));
  };
  const units = Array.from({ length: hiddenSize }, (_, unit): UnitStatistics => {
    const own = states.map((state) => {
      const values = unitSeries(trace, state, unit);
      return { state, ...courseOf(values), companions: companionsOf(values, yardsticks) };
    });
    const keep = keepOf(unit);
    const saturations = new Map(
      gates.map((gate) => [gate, saturationOf(unitSeries(trace, gate, unit))]),
    );
    return {
      unit,
      activity: own[0]?.activity ?? NaN,
      states: own,
      keep,
      halfLife: keep === null ? null : halfLifeOf(keep),
      saturated: meanShare([...saturations.values()]),
      gates: saturations,
    };
  });
  return {
    memory: kept ?? states[1] ?? 'h',
    keeper,
    units,
    gates: new Map(gates.map((gate) => [gate, overall(units, gate)])),
  };
}

/** The range and restlessness of T values. */
function courseOf(values: Float64Array): Omit<StateStatistics, 'state' | 'companions'> {
  const mean = meanOf(values);
  let squares = 0;
  let low = Infinity;
  let high = -Infinity;
  let signChanges = 0;
  let sign = 0;
  for (const value of values) {
    squares += (value - mean) ** 2;
    low = Math.min(low, value);
    high = Math.max(high, value);
    const own = Math.sign(value);
    if (own !== 0 && sign !== 0 && own !== sign) signChanges++;
    if (own !== 0) sign = own;
  }
  return { activity: Math.sqrt(squares / values.length), low, high, signChanges };
}

function meanShare(saturations: readonly Saturation[]): number | null {
  if (saturations.length === 0) return null;
  return saturations.reduce((sum, { both }) => sum + both, 0) / saturations.length;
}

/** Every unit has as many timesteps, so the share over all is the mean of their shares. */
function overall(units: readonly UnitStatistics[], gate: string): Saturation {
  const mean = (share: keyof Saturation): number =>
    units.reduce((sum, { gates }) => sum + (gates.get(gate)?.[share] ?? 0), 0) /
    Math.max(units.length, 1);
  return { below: mean('below'), above: mean('above'), both: mean('both') };
}

import { normOf } from '../engine/norm';
import type { PlanWeights } from '../engine/plan/parameters';
import type { SlowUpdate } from './protocol';

/** Every parameter's ‖gradient‖, ‖weights‖ before and ‖change‖, from three sets of numbers alike in layout. */
export function blocksOf(
  gradients: PlanWeights,
  before: PlanWeights,
  after: PlanWeights,
): SlowUpdate['blocks'] {
  const olds = arraysOf(before);
  const news = arraysOf(after);
  return [...arraysOf(gradients)].map(([name, gradient]) => {
    const old = olds.get(name) ?? new Float64Array();
    const now = news.get(name) ?? new Float64Array();
    return {
      name,
      gradient: normOf(gradient),
      weights: normOf(old),
      change: normOf(now.map((value, k) => value - (old[k] ?? NaN))),
    };
  });
}

/** By name; where there are several lanes, with the number of the lane, 1-based, behind it. */
function arraysOf({ lanes, readout, embedding }: PlanWeights): ReadonlyMap<string, Float64Array> {
  const named = lanes.flatMap((tensors, lane) =>
    [...tensors].map(([name, array]): [string, Float64Array] => [
      lanes.length === 1 ? name : `${name} ${lane + 1}`,
      array,
    ]),
  );
  return new Map([
    ...(embedding === null ? [] : [['embedding', embedding] as const]),
    ...named,
    ...(readout ?? []),
  ]);
}

import { halfLifeOf } from '../../engine/analysis/half-life';
import type { Random } from '../../engine/random';
import { runBackward } from '../../engine/reference/run-backward';
import type { Problem } from '../question';
import { drawn, type Drawing } from './drawing';
import { runOneUnit } from './one-unit';

/** The gradient of a cell state with respect to the one k timesteps before, all gates held: what is left along the direct path. */
export function drawCarry(random: Random): Drawing {
  const f = drawn(random, 0.5, 0.98, 2);
  const k = drawn(random, 3, 20, 0);
  return {
    givens: { f, k },
    answer: left(f, k),
    decimals: 3,
    misses: { 'one step': f, 'one too many': left(f, k + 1), linear: 1 - k * (1 - f) },
  };
}

function left(f: number, k: number): number {
  const trace = runOneUnit({ cell: 'lstm', steps: k, held: { f, i: 0.5, g: 0, o: 0.5 } });
  const { lanes } = runBackward(trace, { finalStates: [new Map([['c', Float64Array.of(1)]])] });
  return lanes[0]?.initial.get('c')?.[0] ?? NaN;
}

/** How long a forget gate that stays the same remembers, in timesteps, or what it leaves. */
export function drawMemory(
  { asks }: Extract<Problem, { readonly kind: 'memory' }>,
  random: Random,
): Drawing {
  const f = drawn(random, 0.6, 0.99, 2);
  const halfLife = halfLifeOf(f);
  const constant = -1 / Math.log(f);
  switch (asks) {
    case 'half-life':
      return {
        givens: { f },
        answer: halfLife,
        decimals: 1,
        misses: { 'time constant': constant, 'steps to a tenth': Math.log(0.1) / Math.log(f) },
      };
    case 'time constant':
      return { givens: { f }, answer: constant, decimals: 1, misses: { 'half-life': halfLife } };
    case 'left': {
      const k = drawn(random, 3, 20, 0);
      return {
        givens: { f, k },
        answer: left(f, k),
        decimals: 3,
        misses: { linear: 1 - k * (1 - f), 'one step': f },
      };
    }
  }
}

import type { Random } from '../../engine/random';
import { nodeOf } from '../../engine/graph';
import type { Problem } from '../question';
import { drawn, type Drawing } from './drawing';
import { graphOfCell, numberIn, runOneUnit } from './one-unit';

type Gate = Extract<Problem, { readonly kind: 'gate' }>;

/** One gate, or the candidate, of one unit from its weights; or what its bias alone makes of it. */
export function drawGate({ cell, asks, silent }: Gate, random: Random): Drawing {
  const b = drawn(random, -2, silent ? 5 : 2, 1);
  const wx = drawn(random, -2, 2, 1);
  const wh = drawn(random, -2, 2, 1);
  const x = silent ? 0 : drawn(random, -2, 2, 1);
  const hPrev = silent ? 0 : drawn(random, -0.9, 0.9, 1);
  const run = (bias: number): number =>
    numberIn(
      runOneUnit({
        cell,
        x,
        initial: { h: hPrev },
        weights: { [`W_${asks}`]: [wh, wx], [`b_${asks}`]: [bias] },
      }),
      asks,
    );
  const before = wh * hPrev + wx * x + b;
  const isGate = nodeOf(graphOfCell(cell), asks).operation === 'sigmoid';
  const misses = {
    'no squashing': before,
    'other squashing': isGate ? Math.tanh(before) : 1 / (1 + Math.exp(-before)),
    ...(silent ? {} : { 'no bias': run(0) }),
  };
  return {
    givens: silent ? { b } : { x, hPrev, wx, wh, b },
    answer: run(b),
    decimals: 3,
    misses,
  };
}

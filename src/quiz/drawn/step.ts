import type { Random } from '../../engine/random';
import type { Problem } from '../question';
import { drawn, type Drawing } from './drawing';
import { numberIn, runOneUnit } from './one-unit';

type Step = Extract<Problem, { readonly kind: 'step' }>;

/** Gates, candidate and old state are given, and held; the engine says what comes of them. */
export function drawStep(problem: Step, random: Random): Drawing {
  return problem.cell === 'gru' ? drawGru(random) : drawLstm(problem, random);
}

function drawLstm({ cell, asks }: Step, random: Random): Drawing {
  const cPrev = drawn(random, -3, 3, 1);
  const f = drawn(random, 0.1, 0.95, 2);
  const i = drawn(random, 0.1, 0.95, 2);
  const g = drawn(random, -0.95, 0.95, 2);
  const o = drawn(random, 0.1, 0.95, 2);
  const read = (node: 'c' | 'h', change: Readonly<Record<string, number>> = {}): number => {
    const all = Object.entries({ f, i, g, o, ...change });
    const held = Object.fromEntries(all.filter(([name]) => GIVEN[cell].includes(name)));
    return numberIn(runOneUnit({ cell, initial: { c: change['cPrev'] ?? cPrev }, held }), node);
  };
  const ofCell: Readonly<Record<Step['cell'], Readonly<Record<string, number>>>> = {
    lstm:
      asks === 'c'
        ? {
            'one minus f': read(asks, { f: 1 - f }),
            'no input gate': read(asks, { i: 1 }),
            'no old content': read(asks, { cPrev: 0 }),
          }
        : {
            'no tanh': o * read('c'),
            'cell instead': read('c'),
            'one minus f': read(asks, { f: 1 - f }),
          },
    cifg: { swapped: read(asks, { f: 1 - f }), 'no input gate': f * cPrev + g },
    'lstm-1997': {
      'no old content': read(asks, { cPrev: 0 }),
      'no input gate': read(asks, { i: 1 }),
    },
    gru: {},
  };
  const all = { cPrev, f, i, g, o };
  const names = ['cPrev', ...GIVEN[cell], ...(asks === 'h' ? ['o'] : [])];
  const givens = Object.entries(all).filter(([name]) => names.includes(name));
  return {
    givens: Object.fromEntries(givens),
    answer: read(asks),
    decimals: 3,
    misses: ofCell[cell],
  };
}

/** What is held of a cell. The output gate is, too: it does no harm where the cell state is asked for. */
const GIVEN: Readonly<Record<Step['cell'], readonly string[]>> = {
  lstm: ['f', 'i', 'g', 'o'],
  cifg: ['f', 'g', 'o'],
  'lstm-1997': ['i', 'g', 'o'],
  gru: ['z', 'n'],
};

function drawGru(random: Random): Drawing {
  const hPrev = drawn(random, -0.95, 0.95, 2);
  const z = drawn(random, 0.05, 0.95, 2);
  const n = drawn(random, -0.95, 0.95, 2);
  const run = (share: number): number =>
    numberIn(runOneUnit({ cell: 'gru', initial: { h: hPrev }, held: { z: share, n } }), 'h');
  return { givens: { hPrev, z, n }, answer: run(z), decimals: 3, misses: { swapped: run(1 - z) } };
}

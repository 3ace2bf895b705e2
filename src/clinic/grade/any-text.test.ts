import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gruCho } from '../../cells/gru-cho.cell';
import { lstmCifg } from '../../cells/lstm-cifg.cell';
import { lstmPeephole } from '../../cells/lstm-peephole.cell';
import { gradeCell } from '../grade';
import { gradeLines } from './lines';

fc.configureGlobal({ seed: 1997, numRuns: 100 });

const CELLS = [lstmCifg, lstmPeephole, gruCho].map(({ equations }) => equations);

const WORDS =
  'f i g c o h x r z n a b_f b_i b_g W_f W_i W_g W_o W_n p_o h_prev c_prev a_prev 1 0.5 800 + - * @ = ( ) [ ] , sigmoid( tanh( relu( exp( layernorm( \n';
const word = fc.constantFrom(...WORDS.split(' '));

/** A right cell in which a few words were put over others. */
const garbled = fc
  .tuple(fc.constantFrom(...CELLS), fc.array(fc.tuple(fc.nat(), word), { maxLength: 6 }))
  .map(([equations, changes]) => {
    const words = equations
      .replaceAll(/#.*/g, '')
      .split(/(\n|[()[\],=+\-*@ ])/)
      .filter((part) => part !== '' && part !== ' ');
    for (const [place, other] of changes) words[place % words.length] = other;
    return words.join(' ');
  });

describe('Whatever is written', () => {
  it.each(CELLS.map((right, k) => [['CIFG', 'peephole', 'GRU'][k] ?? '', right]))(
    'is graded as %s without a throw',
    (_, right) => {
      const salad = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
      fc.assert(
        fc.property(fc.oneof(garbled, salad, fc.string()), (text) => {
          const { checks, passed } = gradeCell(text, right);
          expect(checks).toHaveLength(10);
          const { lines } = gradeLines(text, right);
          // Lines that are right one by one make a right cell, unless something else stands beside them.
          const { others } = gradeLines(text, right);
          if (others.length === 0 && lines.every(({ outcome }) => outcome === 'right')) {
            expect(passed).toBe(true);
          }
        }),
      );
    },
  );
});

import fc from 'fast-check';
import { cells } from '../cells/catalogue';
import type { Edit } from '../engine/edit';
import type { Setup } from '../tasks/setup';

export const known = { cells: ['lstm', 'gru', 'gru-cho'], presets: ['sine', 'co2', 'latch'] };

const index = fc.nat(999_998);
/** Names as equations have them. */
export const name = fc.constantFrom('W_f', 'b_f', 'h', 'c', 'f', 'W_y', 'x_2', 'a'.repeat(40));
const value = fc
  .oneof(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: -0.1, max: 0.1, noNaN: true }),
    fc.integer({ min: -9, max: 9 }),
  )
  .map((number) => number + 0);
const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('weight'),
      lane: fc.oneof(index, fc.constant('readout')),
      name,
      index,
      value,
    }),
    fc.record({ kind: fc.constant('initial'), lane: index, state: name, unit: index, value }),
    fc.record({ kind: fc.constant('input'), timestep: index, feature: index, value }),
    fc.record({
      kind: fc.constant('hold'),
      lane: index,
      node: name,
      unit: fc.option(index),
      timestep: fc.option(index),
      value,
    }),
  ),
  { maxLength: 30 },
);
/** Any text that a form can hold: of any alphabet, with signs that mean something in an address. */
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: Math.floor(maxLength / 2) }),
    fc.string({
      unit: fc.constantFrom('&', '=', '+', '%', '#', '?', ' ', '\n', ',', ':', '*', '“', '不', 'a'),
      minLength: 1,
      maxLength,
    }),
  );
const count = fc.integer({ min: 1, max: 999_999_999 });
const comment = fc.string({ unit: 'grapheme-ascii', maxLength: 40 });
const own = fc.record({
  name: text(40),
  equations: fc.oneof(
    text(200),
    fc
      .tuple(fc.constantFrom(...cells), comment)
      .map(([{ equations }, words]) => `${equations}# ${words}\n`),
  ),
});
/** Setups of any kind that a link can carry. */
export const setups: fc.Arbitrary<Setup> = fc.record({
  preset: fc.constantFrom(...known.presets),
  cell: fc.constantFrom(...known.cells),
  own: fc.option(own),
  seed: fc.option(fc.nat(999_999_999)),
  begin: fc.option(
    fc.record({
      scheme: fc.constantFrom('zero', 'uniform', 'glorot', 'orthogonal'),
      gain: fc.integer({ min: 0, max: 9999 }).map((n) => n / 100),
      forgetBias: fc.option(fc.integer({ min: -900, max: 900 }).map((n) => n / 100 + 0)),
    }),
  ),
  layers: fc.option(fc.constantFrom(1, 2, 3)),
  directions: fc.option(fc.constantFrom(1, 2)),
  hidden: fc.option(count),
  steps: fc.option(count),
  text: fc.option(text(200)),
  edits,
});

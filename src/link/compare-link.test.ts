import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Differs, Variant } from '../tasks/variant';
import { knownVariants, MOST_VARIANTS, readVariants, writeVariants } from './compare-link';

const known = knownVariants(['lstm', 'rnn', 'gru'], 'rnn');

const decimal = fc.integer({ min: -990, max: 990 }).map((tenths) => tenths / 10);
const differs: fc.Arbitrary<Differs> = fc.record(
  {
    hidden: fc.option(fc.integer({ min: 1, max: 64 })),
    seed: fc.option(fc.nat(999_999)),
    scheme: fc.constantFrom('zero', 'uniform', 'glorot', 'orthogonal'),
    gain: decimal,
    forgetBias: fc.option(decimal),
    edits: fc.array(
      fc.record({
        kind: fc.constant('input' as const),
        timestep: fc.nat(99),
        feature: fc.nat(3),
        value: decimal,
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);
const variant: fc.Arbitrary<Variant> = fc.record({
  cell: fc.constantFrom('lstm', 'rnn', 'gru'),
  own: fc.option(
    fc.record({
      name: fc.string({ minLength: 1, maxLength: 40 }),
      equations: fc.string({ minLength: 1, maxLength: 200 }),
    }),
  ),
  differs,
});

/** As it comes from an address bar: through the text of a query. */
function through(variants: readonly Variant[]): URLSearchParams {
  const asked = new URLSearchParams();
  for (const [key, value] of writeVariants(variants)) asked.append(key, value);
  return new URLSearchParams(asked.toString());
}

describe('A link to a comparison', () => {
  it('brings every column back as it was', () => {
    fc.assert(
      fc.property(fc.array(variant, { maxLength: MOST_VARIANTS }), (variants) => {
        expect(readVariants(through(variants), known)).toEqual({ variants, problems: [] });
      }),
    );
  });

  it('keeps the weights that are shipped', () => {
    const variants = [{ cell: 'gru', own: null, differs: { shipped: true, edits: [] } }] as const;
    expect(readVariants(through(variants), known)).toEqual({ variants, problems: [] });
  });

  it('whatever is written in it never throws, and gives no more columns than there is room for', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), (values) => {
        const asked = new URLSearchParams();
        for (const value of values) asked.append('c', value);
        const { variants } = readVariants(asked, known);
        expect(variants).toHaveLength(Math.min(values.length, MOST_VARIANTS));
      }),
    );
  });

  it('says what it could not give, and takes the rest', () => {
    const { variants, problems } = readVariants(
      new URLSearchParams([['c', 'cell=unheard&gain=3&fb=much&seed=x']]),
      known,
    );
    expect(variants).toEqual([{ cell: 'rnn', own: null, differs: { gain: 3 } }]);
    expect(problems.map((problem) => ('key' in problem ? problem.key : ''))).toEqual(
      expect.arrayContaining(['cell', 'fb', 'seed']),
    );
  });
});

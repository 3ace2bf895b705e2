import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGradients, writeGradients, type GradientsLink } from './gradients-link';

const usual: GradientsLink = {
  loss: { of: 'error', at: 'last', output: 0 },
  window: null,
  optimiser: 'sgd',
  rate: 0.1,
  clip: null,
  both: false,
  parameter: null,
};
const choices: fc.Arbitrary<GradientsLink> = fc.record({
  loss: fc.record({
    of: fc.constantFrom('error', 'output', 'hidden'),
    at: fc.oneof(fc.constantFrom('last' as const, 'every' as const), fc.nat(999_998)),
    output: fc.nat(99),
  }),
  window: fc.option(fc.integer({ min: 1, max: 999_999 })),
  optimiser: fc.constantFrom('sgd', 'adam'),
  rate: fc.integer({ min: 1, max: 100_000 }).map((n) => n / 10_000),
  clip: fc.option(fc.integer({ min: 1, max: 10_000 }).map((n) => n / 100)),
  both: fc.boolean(),
  parameter: fc.option(fc.constantFrom('W_f', 'b_hn', 'p_o')),
});

describe('A link to the page of gradients', () => {
  it('says nothing of what is as usual', () => {
    expect(writeGradients(usual, usual)).toEqual([]);
    expect(readGradients(new URLSearchParams(''), usual)).toEqual({ choice: usual, problems: [] });
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const query = new URLSearchParams(
          writeGradients(choice, usual).map(([key, value]): [string, string] => [key, value]),
        );
        expect(readGradients(query, usual)).toEqual({ choice, problems: [] });
      }),
      { seed: 4 },
    );
  });

  it('that is broken gives what is usual, and says what it could not give', () => {
    const { choice, problems } = readGradients(
      new URLSearchParams('of=pain&loss=0&cut=-3&lr=0&clip=1e99&par=__proto__;&both=2&out=x&opt=1'),
      usual,
    );
    expect(choice).toEqual(usual);
    expect(problems.map((problem) => 'key' in problem && problem.key)).toEqual([
      'of',
      'loss',
      'out',
      'cut',
      'opt',
      'lr',
      'clip',
      'both',
      'par',
    ]);
  });

  it('never throws, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readGradients(new URLSearchParams(text), usual);
      }),
      { seed: 5 },
    );
  });
});

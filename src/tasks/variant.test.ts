import { describe, expect, it } from 'vitest';
import { comparisons } from './comparisons';
import { plainSetup, type Setup } from './setup';
import { setupOf, variantOf } from './variant';

const begin = { scheme: 'glorot', gain: 2, forgetBias: 1 } as const;
const first: Setup = {
  ...plainSetup('reach', 'lstm'),
  hidden: 16,
  seed: 3,
  begin,
};

describe('A variant', () => {
  it.each(comparisons)(
    'says every column of “$id” by what differs from the first',
    ({ columns }) => {
      const [one] = columns;
      if (one === undefined) throw new Error('A comparison has a first column.');
      for (const column of columns) expect(setupOf(one, variantOf(one, column))).toEqual(column);
    },
  );

  it('follows the first in everything that it has not of its own', () => {
    const variant = variantOf(first, { ...first, cell: 'gru', begin: { ...begin, gain: 5 } });
    const moved = {
      ...first,
      hidden: 8,
      begin: { scheme: 'zero', gain: 0, forgetBias: 4 },
    } as const;
    expect(variant.differs).toEqual({ gain: 5 });
    expect(setupOf(moved, variant)).toEqual({
      ...moved,
      cell: 'gru',
      begin: { scheme: 'zero', gain: 5, forgetBias: 4 },
    });
  });

  it('with one value of its own keeps the way in which the preset draws the others', () => {
    const plain = plainSetup('reach', 'lstm');
    expect(setupOf(plain, { cell: 'lstm', own: null, differs: { forgetBias: 0 } }).begin).toEqual({
      scheme: 'orthogonal',
      gain: 1,
      forgetBias: 0,
    });
  });

  it('can keep the weights that are shipped where the first draws them', () => {
    const shipped = { ...first, begin: null, seed: null, hidden: null };
    expect(variantOf(first, shipped).differs).toEqual({ shipped: true, seed: null, hidden: null });
    expect(setupOf(first, variantOf(first, shipped))).toEqual(shipped);
  });
});

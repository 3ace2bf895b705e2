import { describe, expect, it } from 'vitest';
import type { CellCase } from '../../../clinic/case';
import { catalogue } from '../../../clinic/catalogue';
import { runsOfLink } from '../../../parts/run/runs-of-link';
import { besideLink } from './beside-link';

const all = await Promise.all(catalogue.map(async ({ id, load }) => ({ id, one: await load() })));
const cases = all.flatMap(({ id, one }): [string, CellCase][] =>
  one.kind === 'cell' ? [[id, one]] : [],
);

describe('The comparison of a wrong cell with the right one', () => {
  it.each(cases)('opens for %s with both cells', async (_, one) => {
    const { link, fits } = besideLink(one, { right: 'right', wrong: one.name.en });
    const { runs } = await runsOfLink(link);
    expect(runs.map(({ cell }) => cell.equations)).toEqual([one.right, one.wrong]);
    const [right, wrong] = runs.map(({ trace }) => trace.weights.lanes[0]);
    if (!fits) return;
    // The numbers are those that were set by hand.
    for (const [name, entries] of wrong ?? []) expect(entries).toEqual(right?.get(name));
  });

  it('is drawn where it is the fault alone that is seen, in most cases', () => {
    const fitting = cases.filter(([, one]) => besideLink(one, { right: '', wrong: 'w' }).fits);
    expect(fitting.length).toBeGreaterThan(cases.length / 2);
    expect(fitting.map(([id]) => id)).not.toContain('B04');
  });
});

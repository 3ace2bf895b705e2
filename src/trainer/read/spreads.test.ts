import { expect, test } from 'vitest';
import { opinions, small, smallSine } from './reader.fixture';
import { niceBound } from './spreads';

const total = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

test('every activation of every gate over the sample is counted', () => {
  const { gates, sample } = smallSine().read();
  expect(gates.map(({ name, least, most }) => [name, least, most])).toEqual([
    ['f', 0, 1],
    ['i', 0, 1],
    ['g', -1, 1],
    ['o', 0, 1],
  ]);
  for (const { name, counts } of gates) {
    expect(counts).toHaveLength(20);
    expect(total(counts)).toBe(sample.values.get(name)?.length);
  }
});

test('every weight of every matrix is counted within its bounds, layer by layer', () => {
  const { weights, read } = small(opinions, {}, {}, { layers: 2, directions: 2 });
  const spreads = read().weights;
  expect(spreads.map(({ name }) => name)).toEqual([
    ...['_l0', '_l0_reverse', '_l1', '_l1_reverse'].flatMap((lane) =>
      ['W_f', 'W_i', 'W_g', 'W_o'].map((name) => `${name}${lane}`),
    ),
    'W_y',
    'embedding',
  ]);
  const last = weights.lanes[3]?.get('W_i') ?? new Float64Array();
  const shown = spreads.find(({ name }) => name === 'W_i_l1_reverse');
  expect(shown?.least).toBe(-(shown?.most ?? NaN));
  expect(last.every((entry) => Math.abs(entry) <= (shown?.most ?? NaN))).toBe(true);
  expect(total(shown?.counts ?? [])).toBe(last.length);
  expect(total(spreads.at(-1)?.counts ?? [])).toBe(weights.embedding?.length);
});

test('bounds are round, and no wider than they need be', () => {
  const bounds = [0.31, -0.5, 1.0001, 7, 0.0012, 0].map((entry) =>
    niceBound(Float64Array.of(entry)),
  );
  expect(bounds).toEqual([0.5, 0.5, 2, 10, 0.002, 1]);
  expect(niceBound(Float64Array.of(NaN, 3, -Infinity))).toBe(5);
});

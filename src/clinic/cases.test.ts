import { describe, expect, it } from 'vitest';
import { ownCell } from '../cells/own-cell';
import { graphOf } from '../engine/build-graph';
import { seriesOf } from '../engine/trace';
import type { Bench } from './bench';
import type { Case, CellCase, PipelineCase } from './case';
import { catalogue, entryOf } from './catalogue';
import { faultyLines } from './faulty-line';
import { candidatesOf, gradeCandidate } from './repair';
import { runCellCase, runPipelineCase } from './run-case';

/** Which lines are meant to be wrong: written here a second time, for the test alone. */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  B01: ['c = (1 - f) * c_prev + i * g'],
  B02: ['g = sigmoid(W_g @ [h_prev, x] + b_g)'],
  B03: ['i = sigmoid(W_f @ [h_prev, x] + b_f)', 'o = sigmoid(W_f @ [h_prev, x] + b_f)'],
  B04: ['o = sigmoid(W_o @ [h_prev, tanh(c)] + b_o)'],
  B05: ['o = sigmoid(W_o @ [h_prev, c_prev] + b_o)'],
  B06: ['w = tanh(i * a)'],
  B07: ['c = tanh(W_g @ [f * c_prev, i * x] + b_g)'],
  B08: ['g = tanh(c_prev + h_prev)'],
  B09: ['h = o * c'],
  B10: ['h = o * sigmoid(c)'],
  B15: ['h = o * tanh(c_prev)'],
  B16: ['f = tanh(W_f @ [h_prev, x] + b_f)'],
  B18: ['g = relu(W_g @ [h_prev, x] + b_g)', 'h = o * relu(c)'],
  B23: ['n = tanh(r * h_prev)'],
  B24: ['h = z * h_prev + (1 - z) * tanh(n)'],
  B28: ['backward = out[-1, :, H:]'],
  B38: ['X = X.reshape(n, 1, w)'],
  B42: ['P = model.predict(X_test)'],
  B45: ['X = MinMaxScaler().fit_transform(X)'],
  B50: ['summary = out[:, -1]'],
  B57: ['norms = [norm(g[-1]) for t in range(T)]'],
  B59: ['c = c_prev + i * g'],
};

const loaded = await Promise.all(
  catalogue.map(async ({ id, load }): Promise<[string, Case]> => [id, await load()]),
);
const cellCases = loaded.filter((entry): entry is [string, CellCase] => entry[1].kind === 'cell');
const pipelineCases = loaded.filter(
  (entry): entry is [string, PipelineCase] => entry[1].kind === 'pipeline',
);

/** The largest difference of anything that is watched. */
function difference(of: CellCase, bench: Bench): number {
  const { wrong, right } = runCellCase(of, bench);
  return Math.max(
    ...of.watch.flatMap((node) => {
      const theirs = seriesOf(right, node).values;
      return [...seriesOf(wrong, node).values].map((value, k) =>
        Math.abs(value - (theirs[k] ?? NaN)),
      );
    }),
  );
}

describe('The clinic', () => {
  it('has the cases of the first set, each under the name of its file', () => {
    expect(loaded.map(([id]) => id)).toEqual(Object.keys(WRONG));
    expect(entryOf('B01')?.id).toBe('B01');
    expect(entryOf('b01')).toBeUndefined();
  });
});

describe.each(loaded)('Case %s', (id, one) => {
  it('differs in the intended lines only', () => {
    const wrong = (one.kind === 'cell' ? one.wrong : one.listing.wrong).split('\n');
    const lines = faultyLines(one).map(({ wrong: line }) => (wrong[(line ?? 0) - 1] ?? '').trim());
    expect(lines.map((line) => line.replace(/\s*#.*/, ''))).toEqual(WRONG[id]);
  });

  it('says everything in both languages, and nothing twice', () => {
    const { name, task, hints, see, why, training, fix, trap } = one;
    const all = [name, task, ...hints, see, why, training, fix, trap];
    for (const { en, zh } of all) {
      expect(en).toMatch(/^[^\u4e00-\u9fff]+$/);
      expect(zh).toMatch(/[\u4e00-\u9fff]|GRU|ReLU|LSTM/);
      expect(`${en}${zh}`).not.toMatch(/TODO|undefined|NaN/);
    }
    expect(new Set(all.map(({ en }) => en)).size).toBe(all.length);
    expect(new Set(all.map(({ zh }) => zh)).size).toBe(all.length);
  });

  it('does not give the fault away in the task', () => {
    expect(one.task.en).not.toContain(one.fix.en);
    expect(one.seen.length).toBeGreaterThan(0);
    for (const { lines } of one.seen) expect(lines).toMatch(/^\d+(-\d+)?(, \d+(-\d+)?)*$/);
  });
});

describe.each(cellCases)('Cell case %s', (_, one) => {
  it('uses the same names on both sides, and can hold and watch what it says on either', () => {
    const [right, wrong] = [graphOf(one.right), graphOf(one.wrong)];
    expect(wrong.equations).toEqual(right.equations);
    expect(right.parameters).toEqual(expect.arrayContaining([...wrong.parameters]));
    expect(right.equations).toEqual(expect.arrayContaining([...one.watch]));
    for (const { holds = [], initial = {}, weights = {} } of [one.bench, one.blind.bench]) {
      expect(right.equations).toEqual(expect.arrayContaining(holds.map(({ node }) => node)));
      expect(right.states).toEqual(expect.arrayContaining(Object.keys(initial)));
      expect(right.parameters).toEqual(expect.arrayContaining(Object.keys(weights)));
    }
  });

  it('can be drawn and stepped as the cell it is made from', () => {
    for (const text of [one.right, one.wrong]) {
      const { roles, stages } = ownCell(one.base, 'x', text);
      expect(stages.at(-1)?.computes.at(-1)).toBe('h');
      expect(Object.keys(roles)).toEqual(expect.arrayContaining([...graphOf(text).states]));
    }
  });

  it('shows its tell-tales in the wrong cell and not in the right one', () => {
    const { tellTales } = runCellCase(one);
    for (const told of tellTales) expect(told).toMatchObject({ shows: true });
    // What the wrong side shows is not what the right one does.
    for (const { wrong, right } of tellTales) expect(wrong).not.toBeCloseTo(right, 6);
  });

  it('does not start where both look alike', () => {
    const start = difference(one, one.bench);
    const blind = difference(one, one.blind.bench);
    expect(blind).toBeLessThanOrEqual(one.blind.within);
    expect(one.blind.within).toBeLessThan(0.02);
    expect(start).toBeGreaterThan(Math.max(0.05, 10 * blind));
    expect(runCellCase(one).parting).not.toBeNull();
    expect(runCellCase(one, one.blind.bench).tellTales.some(({ shows }) => !shows)).toBe(true);
  });
});

describe.each(pipelineCases)('Pipeline case %s', (_, one) => {
  it('shows its tell-tales on the wrong side and not on the right one', () => {
    const { tellTales, parting } = runPipelineCase(one);
    for (const told of tellTales) expect(told).toMatchObject({ shows: true });
    expect(parting).not.toBeNull();
  });

  it('is mended by one of the lines that are offered, as running them shows', () => {
    const candidates = candidatesOf(one);
    expect(candidates.length).toBeGreaterThanOrEqual(3);
    expect(candidates.map((candidate) => gradeCandidate(one, candidate) === null)).toEqual(
      candidates.map((_candidate, k) => k === 0),
    );
    const lines = candidates.map(({ line }) => line);
    expect(new Set([...lines, ...one.listing.wrong.split('\n')]).size).toBe(
      lines.length + one.listing.wrong.split('\n').length - Number(lines.includes('')),
    );
    for (const { why, line } of candidates) {
      expect(line).toMatch(/^(?! )[^\u4e00-\u9fff]*$/);
      expect(why.en).toMatch(/^[^\u4e00-\u9fff]+$/);
      expect(why.zh).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('does not start where both look alike', () => {
    const { wrong, right, tellTales } = runPipelineCase(one, one.blind.input);
    for (const { output } of one.watch) {
      expect(wrong[output]).toHaveLength(right[output]?.length ?? 0);
      wrong[output]?.forEach((value, k) => {
        expect(Math.abs(value - (right[output]?.[k] ?? NaN))).toBeLessThanOrEqual(one.blind.within);
      });
    }
    expect(tellTales.some(({ shows }) => !shows)).toBe(true);
  });
});

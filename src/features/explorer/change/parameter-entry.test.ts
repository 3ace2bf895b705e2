import { describe, expect, it } from 'vitest';
import { runOf, type Run } from '../../../stores/run';
import { openSetup } from '../../../tasks/open-setup';
import { plainSetup, type Setup } from '../../../tasks/setup';
import { parameterEntry } from './parameter-entry';

async function runWith(preset: string, cell = 'lstm', change: Partial<Setup> = {}): Promise<Run> {
  const setup = { ...plainSetup(preset, cell), ...change };
  return runOf(await openSetup(setup), setup);
}

function entryOf(run: Run, name: string, index: number, lane: number | 'readout' = 0): string {
  return parameterEntry(run, { kind: 'weight', lane, name, index, value: 0 });
}

describe('An entry of a parameter', () => {
  it('is named by its row and by what its column weighs', async () => {
    const run = await runWith('latch');
    const names = Array.from({ length: 8 }, (_, index) => entryOf(run, 'W_f', index));
    expect(names).toEqual(
      [1, 2].flatMap((row) => ['h₁', 'h₂', 'x₁', 'x₂'].map((column) => `W_f[${row}, ${column}]`)),
    );
  });

  it('of a bias, and of the read-out, is counted', async () => {
    const run = await runWith('latch');
    expect(entryOf(run, 'b_f', 1)).toBe('b_f[2]');
    expect(entryOf(run, 'W_y', 1, 'readout')).toBe('W_y[2]');
  });

  it('of a matrix that weighs one value alone is named after that', async () => {
    const run = await runWith('gates', 'gru', { hidden: 3 });
    expect(entryOf(run, 'W_hn', 5)).toBe('W_hn[2, h₃]');
    expect(entryOf(run, 'W_xn', 5)).toBe('W_xn[3, x₂]');
  });

  it('of a layer above weighs the layer below, as many as there are', async () => {
    const run = await runWith('two-layers');
    const { hiddenSize: H } = run.opened.model;
    expect(entryOf(run, 'W_f', 0, 1)).toBe('W_f[1, h₁]');
    expect(entryOf(run, 'W_f', 2 * H - 1, 1)).toBe(`W_f[1, x${'₀₁₂₃₄₅'[H] ?? ''}]`);
    expect(entryOf(run, 'W_f', 2 * H, 1)).toBe('W_f[2, h₁]');
  });

  it('has as many digits as it takes', async () => {
    const run = await runWith('gates', 'lstm', { hidden: 16 });
    expect(entryOf(run, 'W_f', 11 * 18 + 9)).toBe('W_f[12, h₁₀]');
  });
});

it('No two entries of a parameter have the same name, whatever the equations', async () => {
  const equations = 'f = sigmoid(W @ [f_prev * h_prev, x, h_prev])\nh = f * a + tanh(V @ x) + b';
  const run = await runWith('gates', 'lstm', { hidden: 3, own: { name: 'Mine', equations } });
  for (const [name, tensor] of run.opened.weights.lanes[0] ?? []) {
    const names = Array.from(tensor, (_, index) => entryOf(run, name, index));
    expect(new Set(names).size, name).toBe(tensor.length);
  }
  expect(entryOf(run, 'W', 3)).toBe('W[1, x₁]');
  expect(entryOf(run, 'W', 5)).toBe('W[1, h₁]');
});

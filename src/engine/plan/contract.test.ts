import { beforeAll, describe, expect, test } from 'vitest';
import type { KernelSet } from '../kernels/kernels';
import { loadKernels } from '../kernels/load-kernels';
import { plainKernels } from '../kernels/plain-kernels';
import { createRandom } from '../random';
import {
  equations,
  namedArrays,
  randomChoice,
  randomPlan,
  referenceOf,
  worstOf,
  type Choice,
} from './random-plan.fixture';

/*
 * The contract: whatever the equations, sizes, masks, layers and directions, the training plan computes what the reference run does.
 */

const FORWARD = 1e-5;
const GRADIENT = 1e-4;

let wasm: KernelSet;
beforeAll(async () => {
  wasm = await loadKernels();
});

function compare(choice: Choice, kernels: KernelSet, seed: number): void {
  const run = randomPlan(choice, kernels, createRandom(seed));
  const { loss, logits, gradients } = referenceOf(run);
  const { what, plan, batch } = run;
  expect(plan.kind, what).toBe(kernels.kind);
  const ours = plan.forward(batch);
  const isLast = choice.readout.on === 'last';
  // Where a sequence has ended, nobody reads the logits.
  const counted = ours.map((logit, k) => {
    const row = Math.floor(k / choice.readout.size);
    return isLast || batch.mask === undefined || batch.mask[row] === 1 ? logit : 0;
  });
  expect(worstOf(counted, logits, 1), what).toBeLessThan(FORWARD);
  expect(Math.abs(plan.gradientsOf(batch) - loss) / Math.max(1, Math.abs(loss)), what).toBeLessThan(
    FORWARD,
  );
  const exact = namedArrays(gradients);
  const found = new Map(namedArrays(plan.readGradients()));
  const most = exact.reduce(
    (all, [, array]) => array.reduce((a, b) => Math.max(a, Math.abs(b)), all),
    0,
  );
  for (const [name, array] of exact) {
    expect(
      worstOf(found.get(name) ?? [], array, Math.max(0.01 * most, 1e-6)),
      `gradient of ${name}: ${what}`,
    ).toBeLessThan(GRADIENT);
  }
}

const plain: Choice = {
  equations: equations[0] ?? '',
  layers: 1,
  directions: 1,
  hiddenSize: 5,
  inputSize: 3,
  steps: 4,
  batch: 3,
  readout: { on: 'last', size: 2 },
  tokens: null,
  masked: false,
  loss: 'squared error',
};

describe.each(['wasm simd', 'javascript'] as const)('plan and reference agree: %s', (kind) => {
  const kernels = (): KernelSet => (kind === 'javascript' ? plainKernels : wasm);

  test.each(equations)('on every cell, to the last step and back: %s', (text) => {
    compare({ ...plain, equations: text }, kernels(), 1);
    compare(
      { ...plain, equations: text, directions: 2, layers: 2, masked: true, tokens: 4 },
      kernels(),
      2,
    );
    compare(
      { ...plain, equations: text, readout: { on: 'every', size: 1 }, masked: true },
      kernels(),
      3,
    );
  });

  test('on whatever is drawn', () => {
    const random = createRandom(5);
    for (let seed = 0; seed < 100; seed++) compare(randomChoice(random), kernels(), seed);
  }, 60_000);
});

describe('at the sizes that are trained', () => {
  test.each([
    { hiddenSize: 32, steps: 50, batch: 32, inputSize: 1 },
    { hiddenSize: 50, steps: 30, batch: 7, layers: 2 },
    { hiddenSize: 64, steps: 20, batch: 32, inputSize: 32, tokens: 200, directions: 2 },
    { hiddenSize: 128, steps: 16, batch: 16, inputSize: 32, readout: { on: 'every', size: 64 } },
    { hiddenSize: 256, steps: 3, batch: 1 },
    { hiddenSize: 1, steps: 1, batch: 1, inputSize: 1 },
    { hiddenSize: 4, steps: 512, batch: 2 },
  ] as const)('$hiddenSize units, $steps timesteps, batch $batch', (sizes) => {
    compare({ ...plain, ...sizes }, wasm, 11);
    compare({ ...plain, ...sizes, masked: true, loss: 'cross-entropy' }, wasm, 12);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import goldenOptimizers from '../../../test/golden/optimizers.json';
import { lstm } from '../../cells/lstm.cell';
import { graphOf } from '../build-graph';
import { fingerprintOf } from '../fingerprint';
import { optimizersSchema, settingsOf } from '../golden/check-optimizers';
import { readAs } from '../golden/file';
import { initialise } from '../initialise';
import type { KernelSet } from '../kernels/kernels';
import { loadKernels } from '../kernels/load-kernels';
import { plainKernels } from '../kernels/plain-kernels';
import type { Model } from '../model';
import { normOf } from '../norm';
import { createRandom } from '../random';
import { optimisers, plainSettings } from '../training-settings';
import { applyOptimiser } from './apply-optimiser';
import type { Batch } from './data';
import { compilePlan, PlanTooLarge, type Plan, type PlanModel } from './plan';
import { namedArrays, randomPlan, worstOf, type Choice } from './random-plan.fixture';

let wasm: KernelSet;
beforeAll(async () => {
  wasm = await loadKernels();
});

const sine: Choice = {
  equations: lstm.equations,
  layers: 1,
  directions: 1,
  hiddenSize: 32,
  inputSize: 1,
  steps: 50,
  batch: 32,
  readout: { on: 'last', size: 1 },
  tokens: null,
  masked: false,
  loss: 'squared error',
};

/** Everything that draws random numbers or is padded. */
const all: Choice = {
  ...sine,
  layers: 2,
  directions: 2,
  hiddenSize: 6,
  inputSize: 5,
  steps: 7,
  batch: 5,
  readout: { on: 'every', size: 3 },
  tokens: 9,
  masked: true,
  loss: 'cross-entropy',
  dropout: 0.25,
};

const clipped = { ...plainSettings, clipNorm: 0.05 };

function trained(choice: Choice, kernels: KernelSet, updates: number): Plan {
  const { plan, batch } = randomPlan(choice, kernels, createRandom(1997));
  for (let k = 0; k < updates; k++) plan.train(batch, clipped, k);
  return plan;
}

describe('the same run gives the same weights, to the last bit', () => {
  test('after 200 updates of the sine, wherever it is run', () => {
    expect(fingerprintOf(trained(sine, wasm, 200).readWeights())).toBe('2ec20fbce9fe8632');
  });

  test('with and without SIMD: 200 updates with dropout, masks and an embedding', () => {
    for (const kernels of [wasm, plainKernels]) {
      expect(fingerprintOf(trained(all, kernels, 200).readWeights())).toBe('864d0b0c1bfa5b77');
    }
  }, 30_000);

  test('with and without SIMD at the size of the sine', () => {
    const [a, b] = [wasm, plainKernels].map((set) => trained(sine, set, 3).readWeights());
    if (a === undefined || b === undefined) throw new Error('There are two sets.');
    expect(fingerprintOf(a)).toBe(fingerprintOf(b));
  }, 30_000);

  test('when it is interrupted and taken up again', () => {
    const whole = trained(all, wasm, 20);
    const first = trained(all, wasm, 12);
    const { plan, batch } = randomPlan(all, wasm, createRandom(1997));
    plan.writeWeights(first.readWeights());
    plan.writeOptimiser(first.readOptimiser());
    for (let k = 12; k < 20; k++) plan.train(batch, clipped, k);
    expect(fingerprintOf(plan.readWeights())).toBe(fingerprintOf(whole.readWeights()));
  });

  test('and another seed of dropout gives others', () => {
    const runs = [0, 1].map((seed) => {
      const { plan, batch } = randomPlan(all, wasm, createRandom(1));
      plan.train(batch, plainSettings, seed);
      return fingerprintOf(plan.readWeights());
    });
    expect(runs[0]).not.toBe(runs[1]);
  });
});

describe('an update', () => {
  test.each(Object.entries(readAs(optimizersSchema, goldenOptimizers).cases))(
    'is that of PyTorch: %s',
    (_, golden) => {
      for (const set of [wasm, plainKernels]) {
        const kernels = set.create(64);
        const places = { values: 0, gradients: 8, memory: [16, 24], floats: 8 } as const;
        const settings = { ...plainSettings, ...settingsOf(golden) };
        kernels.floats.set(golden.steps[0]?.params_before ?? []);
        let counted = { updates: 0, power1: 1, power2: 1 };
        for (const { grad, params_after: after } of golden.steps) {
          kernels.floats.set(grad, 8);
          const done = applyOptimiser(kernels, places, settings, counted);
          if (done === null) throw new Error('The gradient is finite.');
          counted = done.memory;
          expect(worstOf(kernels.floats.subarray(0, 6), after, 0)).toBeLessThan(5e-7);
        }
      }
    },
  );

  test('clips the gradient of everything that is trained, and says how long it was', () => {
    const { plan, batch } = randomPlan(all, wasm, createRandom(4));
    const withoutDropout = { ...all, dropout: 0 };
    const other = randomPlan(withoutDropout, wasm, createRandom(4)).plan;
    other.gradientsOf(batch);
    const lengthOf = (of: Plan): number =>
      normOf(Float64Array.from(namedArrays(of.readGradients()).flatMap(([, array]) => [...array])));
    const step = other.train(batch, { ...plainSettings, clipNorm: 0.01 });
    expect(step.norm).toBeGreaterThan(0.02);
    expect(step.clippedNorm).toBeCloseTo(0.01, 6);
    expect(lengthOf(other)).toBeCloseTo(0.01, 6);
    const loose = plan.train(batch, { ...plainSettings, clipNorm: 1e6 });
    expect(loose.clippedNorm).toBe(loose.norm);
    plan.train(batch, { ...plainSettings, clipValue: 1e-3 });
    for (const [, array] of namedArrays(plan.readGradients())) {
      for (const entry of array) expect(Math.abs(entry)).toBeLessThanOrEqual(Math.fround(1e-3));
    }
  });

  test('pulls weights to 0 with L2 and L1 alone', () => {
    const settings = { ...plainSettings, optimiser: optimisers.sgd, rate: 0.5 };
    const { plan, batch, weights } = randomPlan(sine, wasm, createRandom(4));
    plan.train(batch, { ...settings, l2: 0.2, l1: 0.01, clipNorm: 1e-12 });
    const before = weights.lanes[0]?.get('W_f') ?? [];
    const after = plan.readWeights().lanes[0]?.get('W_f');
    after?.forEach((entry, k) => {
      const w = before[k] ?? NaN;
      expect(entry).toBeCloseTo(w - 0.5 * (0.2 * w + 0.01 * Math.sign(w)), 6);
    });
  });

  test('with dropout goes down the slope of the loss that it dropped from', () => {
    const choice: Choice = { ...all, loss: 'squared error', tokens: null, directions: 1 };
    const { plan, batch, weights } = randomPlan(choice, wasm, createRandom(4));
    const still = { ...plainSettings, optimiser: optimisers.sgd, rate: 0 };
    const lossAt = (width: number): number => {
      const moved = weights.lanes.map((lane) => new Map([...lane].map(([n, a]) => [n, a.slice()])));
      const bias = moved[0]?.get('b_g');
      if (bias !== undefined) bias[1] = (bias[1] ?? 0) + width;
      plan.writeWeights({ ...weights, lanes: moved });
      return plan.train(batch, still, 7).loss;
    };
    const slope = (lossAt(0.01) - lossAt(-0.01)) / 0.02;
    lossAt(0);
    expect(plan.readGradients().lanes[0]?.get('b_g')?.[1]).toBeCloseTo(slope, 4);
    expect(Math.abs(slope)).toBeGreaterThan(1e-3);
  });

  test('brings the loss down', () => {
    for (const kernels of [wasm, plainKernels]) {
      const { plan, batch } = randomPlan({ ...all, dropout: 0 }, kernels, createRandom(8));
      const before = plan.lossOf(batch);
      for (let k = 0; k < 60; k++) plan.train(batch, { ...plainSettings, rate: 0.03 });
      expect(plan.lossOf(batch)).toBeLessThan(before / 3);
    }
  });

  test('that would not be finite is not made, and says which one it was and what broke', () => {
    const { plan, batch } = randomPlan(sine, wasm, createRandom(4));
    plan.train(batch, plainSettings);
    const kept = fingerprintOf(plan.readWeights());
    const broken: Batch = { ...batch, target: batch.target.map(() => Infinity) };
    expect(plan.train(broken, plainSettings)).toMatchObject({ update: 2, notFinite: 'loss' });
    expect(fingerprintOf(plan.readWeights())).toBe(kept);
    expect(plan.train(batch, plainSettings)).toMatchObject({ update: 2, notFinite: null });
  });

  test('whose loss is finite but whose gradient is not, is not made either', () => {
    const choice: Choice = {
      ...sine,
      equations: 'h = W @ [h_prev, x]',
      hiddenSize: 1,
      steps: 2,
      batch: 1,
      loss: 'binary cross-entropy',
    };
    const { plan } = randomPlan(choice, wasm, createRandom(4));
    plan.writeWeights({
      lanes: [new Map([['W', Float64Array.of(1e-3, 1)]])],
      readout: new Map([
        ['W_y', Float64Array.of(1e30)],
        ['b_y', Float64Array.of(0)],
      ]),
      embedding: null,
    });
    const kept = fingerprintOf(plan.readWeights());
    const batch = { input: Float32Array.of(1e9, 0), target: Float32Array.of(0) };
    const step = plan.train(batch, plainSettings);
    expect(step).toMatchObject({ update: 1, notFinite: 'gradient' });
    expect(step.loss).toBeCloseTo(1e36, -34);
    expect(fingerprintOf(plan.readWeights())).toBe(kept);
  });

  test('takes no memory: it is there from the start', () => {
    const { plan, batch } = randomPlan(all, wasm, createRandom(4));
    const { bytes } = plan;
    for (let k = 0; k < 500; k++) plan.train(batch, plainSettings, k);
    expect(plan.bytes).toBe(bytes);
  });
});

describe('a loss that counts some steps only', () => {
  const every: Choice = {
    ...sine,
    hiddenSize: 5,
    steps: 6,
    batch: 3,
    readout: { on: 'every', size: 1 },
  };
  const { steps, batch: size } = every;

  test('of the last step is that of a read-out after the last', () => {
    const { plan, batch, weights } = randomPlan(every, wasm, createRandom(2));
    const atEnd = randomPlan({ ...every, readout: { on: 'last', size: 1 } }, wasm, createRandom(2));
    atEnd.plan.writeWeights(weights);
    const counts = Uint8Array.from({ length: steps * size }, (_, row) =>
      row < (steps - 1) * size ? 0 : 1,
    );
    const target = Float32Array.from(batch.target.slice(-size));
    const loss = plan.gradientsOf({ ...batch, counts });
    expect(loss).toBe(atEnd.plan.gradientsOf({ input: batch.input, target }));
    expect(plan.readGradients()).toEqual(atEnd.plan.readGradients());
    expect(loss).not.toBe(plan.lossOf(batch));
  });

  test('of none is no number, and counts that do not fit are told', () => {
    const { plan, batch } = randomPlan(every, wasm, createRandom(2));
    expect(plan.lossOf({ ...batch, counts: new Uint8Array(steps * size) })).toBeNaN();
    expect(() => plan.lossOf({ ...batch, counts: new Uint8Array(size) })).toThrow(
      '3 counts for 18',
    );
  });
});

describe('a plan says what it cannot do', () => {
  const model = (equations: string, more: Partial<Model> = {}): PlanModel => ({
    model: {
      graph: graphOf(equations),
      inputSize: 1,
      hiddenSize: 4,
      layers: 1,
      directions: 1,
      readout: { on: 'last', size: 1 },
      ...more,
    },
    tokens: null,
    dropout: 0,
    loss: 'squared error',
  });
  const sizes = { steps: 4, batch: 2 };

  test('a matrix that changes from timestep to timestep', () => {
    const spec = model('M = 0.5 * M_prev + W\nh = tanh(M @ [h_prev, x])');
    expect(() => compilePlan(spec, sizes, wasm)).toThrow('but not trained');
  });

  test('more numbers than there is room for', () => {
    const large = model(lstm.equations, { hiddenSize: 256, layers: 3, directions: 2 });
    expect(() => compilePlan(large, { steps: 512, batch: 256 }, wasm)).toThrow(PlanTooLarge);
  });

  test('no read-out, or weights, data and targets of other sizes', () => {
    expect(() => compilePlan(model(lstm.equations, { readout: null }), sizes, wasm)).toThrow(
      'read-out',
    );
    const spec = model(lstm.equations);
    const plan = compilePlan(spec, sizes, wasm);
    const weights = { ...initialise(spec.model, createRandom(1)), embedding: null };
    plan.writeWeights(weights);
    const input = new Float32Array(8);
    const target = new Float32Array(2);
    const of = (batch: Batch) => () => plan.lossOf(batch);
    expect(of({ input, target })).not.toThrow();
    expect(of({ input: new Float32Array(7), target })).toThrow('needs 8');
    expect(of({ input, target: new Float32Array(3) })).toThrow('needs 2');
    expect(of({ input, target, mask: new Uint8Array(3) })).toThrow('needs 8');
    expect(() => {
      plan.writeWeights({ ...weights, readout: null });
    }).toThrow('W_y');
  });

  test('a token or class that is not there', () => {
    const { plan, batch } = randomPlan(all, wasm, createRandom(1));
    expect(() => plan.lossOf({ ...batch, input: batch.input.map(() => 9) })).toThrow('token 9');
    expect(() => plan.lossOf({ ...batch, target: batch.target.map(() => -1) })).toThrow('class -1');
  });
});

import { cells } from '../../cells/catalogue';
import { graphOf } from '../build-graph';
import { CLASSIC_CELLS } from '../classic-cells.fixture';
import { initialise } from '../initialise';
import type { KernelSet } from '../kernels/kernels';
import { binaryCrossEntropy, categoricalCrossEntropy, meanSquaredError } from '../losses';
import type { Model } from '../model';
import type { Random } from '../random';
import { runBackward } from '../reference/run-backward';
import { runForward } from '../reference/run-forward';
import { arraysOf, weightGradients } from '../reference/weight-gradients';
import type { Batch } from './data';
import { compilePlan, type Plan, type PlanModel } from './plan';
import type { PlanWeights } from './parameters';

/** What a person might write, and what they hardly would: everything that a plan treats in its own way. */
const OWN: readonly string[] = [
  'h = tanh(W @ h_prev + U @ x + b)',
  'h = W @ [h_prev, x]',
  'h = tanh((2 * W) @ [h_prev, x] + 0.5 * b)',
  'h = tanh((W + V) @ h_prev + U @ x) * exp(0 - relu(U @ x))',
  'k = 1 - k_prev\nh = tanh(W @ [h_prev, x]) * (0.5 + k)',
  'h = tanh(W @ [x, h_prev, 1] + b)',
  's = 0.5 * s_prev + W @ x\nh = tanh(s) + 0.1 * h_prev',
  's = tanh(W @ [s_prev, h_prev, x] + b)\nh = s * s + -s',
  'h = tanh(W @ x + b)',
  'h = tanh(b)',
  'k = 0.7\nh = k_prev * softplus(W @ [h_prev, x])',
  'v = tanh([h_prev, x])\nh = W @ v + U @ v + b',
  'h = layernorm(W @ [h_prev, x], relu(U @ x), tanh(V @ h_prev))',
  'a = W @ b\nh = tanh(U @ [h_prev, b] + a + A @ x)',
  'p = W @ x + b\nq = U @ x + V @ h_prev\nh = tanh(p + q) + p - q * p',
  'z = sigmoid(W_z @ x)\nh = (1 - z) * h_prev + z * tanh(W_h @ x)',
  'u = exp(W @ [h_prev, x])\nn = n_prev + u\nc = c_prev * 0.5 + u * tanh(V @ x)\nh = tanh(c) - 0.01 * n',
];

/** Equations of every cell that there is, and of people's own. */
export const equations: readonly string[] = [
  ...cells.map((cell) => cell.equations),
  ...Object.values(CLASSIC_CELLS),
  ...OWN,
];

/** A plan with everything that it is to be compared with. */
export interface RandomPlan {
  readonly what: string;
  readonly plan: Plan;
  readonly spec: PlanModel;
  readonly weights: PlanWeights;
  readonly batch: Batch;
}

export interface Choice {
  readonly equations: string;
  readonly layers: 1 | 2 | 3;
  readonly directions: 1 | 2;
  readonly hiddenSize: number;
  readonly inputSize: number;
  readonly steps: number;
  readonly batch: number;
  readonly readout: { readonly on: 'last' | 'every'; readonly size: number };
  readonly tokens: number | null;
  readonly masked: boolean;
  readonly loss: PlanModel['loss'];
  readonly dropout?: number;
}

/** Any choice, the same for the same stream. */
export function randomChoice(random: Random): Choice {
  const oneOf = <T>(...given: readonly [T, ...T[]]): T =>
    given[random.integer(given.length)] ?? given[0];
  const text = equations[random.integer(equations.length)] ?? 'h = x';
  return {
    equations: text,
    layers: oneOf(1, 1, 2, 3),
    directions: oneOf(1, 2),
    // Normalised, two units are ±1 whatever they are, and their gradient is nothing but rounding.
    hiddenSize: text.includes('layernorm') ? oneOf(5, 8, 11, 17) : oneOf(1, 2, 3, 4, 5, 8, 11, 17),
    inputSize: oneOf(1, 2, 3, 4, 7, 9),
    steps: oneOf(1, 2, 3, 5, 9),
    batch: oneOf(1, 2, 3, 4, 5, 9),
    readout: { on: oneOf('last', 'every'), size: oneOf(1, 2, 5, 9) },
    tokens: oneOf(null, null, 6),
    masked: oneOf(true, false),
    loss: oneOf('squared error', 'binary cross-entropy', 'cross-entropy'),
  };
}

/** A plan of that choice with random weights and data. */
export function randomPlan(choice: Choice, kernels: KernelSet, random: Random): RandomPlan {
  const { steps, batch, tokens, readout, loss, dropout = 0 } = choice;
  const model: Model = { ...choice, graph: graphOf(choice.equations) };
  const spec: PlanModel = { model, tokens, dropout, loss };
  const float = (scale: number): number => Math.fround(scale * (2 * random.uniform() - 1));
  const drawn = initialise(model, random);
  for (const array of arraysOf(model, drawn)) {
    for (let k = 0; k < array.length; k++) array[k] = Math.fround((array[k] ?? 0) + float(0.3));
  }
  const embedding =
    tokens === null
      ? null
      : Float64Array.from({ length: tokens * model.inputSize }, () => float(1));
  const weights = { ...drawn, embedding };

  const rows = readout.on === 'last' ? batch : steps * batch;
  const input =
    tokens === null
      ? Float32Array.from({ length: steps * batch * model.inputSize }, () => float(1.5))
      : Int32Array.from({ length: steps * batch }, () => random.integer(tokens));
  const target =
    loss === 'cross-entropy'
      ? Int32Array.from({ length: rows }, () => random.integer(readout.size))
      : Float32Array.from({ length: rows * readout.size }, () => Math.fround(random.uniform()));
  const lengths = Array.from({ length: batch }, () => 1 + random.integer(steps));
  const mask = Uint8Array.from({ length: steps * batch }, (_, k) =>
    Math.floor(k / batch) < (lengths[k % batch] ?? 0) ? 1 : 0,
  );
  const plan = compilePlan(spec, { steps, batch }, kernels);
  plan.writeWeights(weights);
  const what = JSON.stringify({ ...choice, lengths: choice.masked ? lengths : [] });
  return {
    what,
    plan,
    spec,
    weights,
    batch: choice.masked ? { input, target, mask } : { input, target },
  };
}

/** What the reference run in float64 says about a batch. */
export function referenceOf({ spec, weights, batch, plan }: RandomPlan): {
  readonly logits: Float64Array;
  readonly loss: number;
  readonly gradients: PlanWeights;
} {
  const { model, tokens } = spec;
  const { steps, batch: size } = plan.sizes;
  const outputs = model.readout?.size ?? 0;
  const isLast = model.readout?.on === 'last';
  const X = model.inputSize;
  const logits = new Float64Array((isLast ? 1 : steps) * size * outputs);
  const lengths = Array.from({ length: size }, (_, b) => {
    if (batch.mask === undefined) return steps;
    return Array.from({ length: steps }).filter((_step, t) => batch.mask?.[t * size + b] === 1)
      .length;
  });
  /** Each sequence by itself, as long as it is. */
  const runs = lengths.map((length, b) => {
    const input = new Float64Array(length * X);
    for (let t = 0; t < length; t++) {
      const row = t * size + b;
      for (let k = 0; k < X; k++) {
        input[t * X + k] =
          (tokens === null
            ? batch.input[row * X + k]
            : weights.embedding?.[(batch.input[row] ?? 0) * X + k]) ?? NaN;
      }
    }
    return runForward(model, weights, { steps: length, batch: 1, input });
  });
  const placeOf = (b: number, k: number): number =>
    isLast ? b * outputs + k : (Math.floor(k / outputs) * size + b) * outputs + (k % outputs);
  const counted: { readonly b: number; readonly k: number; readonly place: number }[] = [];
  runs.forEach((run, b) => {
    run.logits?.forEach((logit, k) => {
      const place = placeOf(b, k);
      logits[place] = logit;
      counted.push({ b, k, place });
    });
  });
  counted.sort((a, b) => a.place - b.place);

  const judged = Float64Array.from(counted, ({ place }) => logits[place] ?? NaN);
  const wanted = (place: number): number => batch.target[place] ?? NaN;
  const { value, gradient } =
    spec.loss === 'cross-entropy'
      ? categoricalCrossEntropy(
          judged,
          counted
            .filter(({ place }) => place % outputs === 0)
            .map(({ place }) => wanted(place / outputs)),
        )
      : (spec.loss === 'squared error' ? meanSquaredError : binaryCrossEntropy)(
          judged,
          Float64Array.from(counted, ({ place }) => wanted(place)),
        );

  const embedding = weights.embedding && new Float64Array(weights.embedding.length);
  const each = runs.map((run, b) => {
    const seeds = new Float64Array(run.logits?.length ?? 0);
    counted.forEach((entry, place) => {
      if (entry.b === b) seeds[entry.k] = gradient[place] ?? NaN;
    });
    const gradients = runBackward(run, { logits: seeds });
    for (let t = 0; t < (lengths[b] ?? 0) && embedding !== null; t++) {
      const token = batch.input[t * size + b] ?? 0;
      for (let k = 0; k < X; k++) {
        const place = token * X + k;
        embedding[place] = (embedding[place] ?? 0) + (gradients.input[t * X + k] ?? NaN);
      }
    }
    return arraysOf(model, weightGradients(model, gradients));
  });
  const [first, ...others] = each;
  for (const other of others) {
    other.forEach((array, place) => {
      array.forEach((entry, k) => {
        const sum = first?.[place];
        if (sum !== undefined) sum[k] = (sum[k] ?? 0) + entry;
      });
    });
  }
  let next = 0;
  const lanes = weights.lanes.map(
    () =>
      new Map(model.graph.parameters.map((name) => [name, first?.[next++] ?? new Float64Array()])),
  );
  const readout = new Map(
    ['W_y', 'b_y'].map((name) => [name, first?.[next++] ?? new Float64Array()]),
  );
  return { logits, loss: value, gradients: { lanes, readout, embedding } };
}

/** Arrays of a plan's weights in one order, with their names. */
export function namedArrays(weights: PlanWeights): readonly (readonly [string, Float64Array])[] {
  const named = weights.lanes.flatMap((lane, place) =>
    [...lane].map(([name, array]) => [`${name} of lane ${place}`, array] as const),
  );
  return [
    ...named,
    ...(weights.readout ?? []),
    ...(weights.embedding === null ? [] : [['embedding', weights.embedding] as const]),
  ];
}

/** The largest difference, relative to the largest entry of `exact` (or to `floor`, where that is larger). */
export function worstOf(ours: ArrayLike<number>, exact: ArrayLike<number>, floor: number): number {
  const most = Array.from(exact, Math.abs).reduce((a, b) => Math.max(a, b), floor);
  return Array.from(exact, (entry, k) => Math.abs((ours[k] ?? NaN) - entry) / most).reduce(
    (a, b) => (b <= a ? a : b),
    0,
  );
}

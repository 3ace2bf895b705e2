import { graphOf } from '../engine/build-graph';
import type { Cell } from '../engine/cell';
import { initialise } from '../engine/initialise';
import type { KernelSet } from '../engine/kernels/kernels';
import type { Model } from '../engine/model';
import type { LossName } from '../engine/plan/data';
import type { PlanWeights } from '../engine/plan/parameters';
import { compilePlan, type Plan } from '../engine/plan/plan';
import { createRandom, type Random } from '../engine/random';
import type { Shape } from '../tasks/lab/shape';
import type { RunSettings } from './run-settings';
import { seedOf } from './streams';

/** What is trained, apart from its numbers. */
export interface RunModel {
  readonly cell: Cell;
  readonly model: Model;
  /** Rows of the embedding; null where numbers go in. */
  readonly tokens: number | null;
  readonly loss: LossName;
}

const losses = {
  mse: 'squared error',
  bce: 'binary cross-entropy',
  softmax: 'cross-entropy',
} as const satisfies Readonly<Record<Shape['loss'], LossName>>;

/** The model that the settings ask for on data of that shape. Throws `EquationError` where the cell's equations cannot be read. */
export function modelOf(
  cell: Cell,
  { hidden, layers, directions, embedding }: RunSettings,
  shape: Shape,
): RunModel {
  const readsTokens = shape.vocabulary > 0;
  return {
    cell,
    model: {
      graph: graphOf(cell.equations),
      inputSize: readsTokens ? embedding : shape.inputs,
      hiddenSize: hidden,
      layers,
      directions,
      readout: { on: shape.head, size: shape.outputs },
    },
    tokens: readsTokens ? shape.vocabulary : null,
    loss: losses[shape.loss],
  };
}

/** The weights that a run begins with: the same bits in every browser. An embedding is uniform in ±1. */
export function drawWeights(
  { model, tokens }: Pick<RunModel, 'model' | 'tokens'>,
  { begin, seed }: Pick<RunSettings, 'begin' | 'seed'>,
): PlanWeights {
  const { scheme, gain, forgetBias } = begin;
  const weights = initialise(model, withoutFunctions(createRandom(seedOf(seed, 'weights'))), {
    scheme,
    recurrentGain: gain,
    ...(forgetBias === null ? {} : { forgetBias }),
  });
  if (tokens === null) return { ...weights, embedding: null };
  const random = createRandom(seedOf(seed, 'embedding'));
  const bound = scheme === 'zero' ? 0 : 1;
  const embedding = Float64Array.from(
    { length: tokens * model.inputSize },
    () => (2 * random.uniform() - 1) * bound,
  );
  return { ...weights, embedding };
}

/** Compiles the model for the batches of a run. Throws as `compilePlan` does. */
export function compileRun(
  { model, tokens, loss }: RunModel,
  { dropout, batch }: Pick<RunSettings, 'dropout' | 'batch'>,
  { steps }: Pick<Shape, 'steps'>,
  kernels: KernelSet,
): Plan {
  return compilePlan({ model, tokens, dropout, loss }, { steps, batch }, kernels);
}

/** Normals as sums of twelve uniforms: their usual formula takes a logarithm and a cosine, whose last bit differs between browsers. */
function withoutFunctions(random: Random): Random {
  return {
    ...random,
    normal: () => {
      let sum = -6;
      for (let k = 0; k < 12; k++) sum += random.uniform();
      return sum;
    },
  };
}

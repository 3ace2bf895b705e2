import { nodeAt, nodeOf, type Graph } from './graph';
import type { Model, Weights } from './model';
import type { Random } from './random';
import { entriesIn, lanesOf } from './reference/lanes';

/** How weights begin. */
export type Scheme = 'zero' | 'uniform' | 'glorot' | 'orthogonal';

export interface InitialiseOptions {
  readonly scheme?: Scheme;
  readonly recurrentGain?: number;
  /** What every entry of the forget gate's bias (`b_f`, of a normalised gate `bias_f`) starts at, instead of its usual start. */
  readonly forgetBias?: number;
}

/**
 * Weights to start training from, as PyTorch starts its recurrent layers: uniform in ±1/√H, the read-out in ±1/√(H · directions).
 * Gains of `layernorm` start at 1 and its biases at 0.
 */
export function initialise(
  model: Model,
  random: Random,
  { forgetBias }: InitialiseOptions = {},
): Weights {
  const { graph, hiddenSize, directions, readout } = model;
  const draw = (entries: number, bound: number): Float64Array =>
    Float64Array.from({ length: entries }, () => (2 * random.uniform() - 1) * bound);
  const fixed = new Map([...layernormStarts(graph), ...forgetStarts(graph, forgetBias)]);

  const lanes = lanesOf(model).map((lane) => {
    const start = (name: string): Float64Array => {
      const entries = entriesIn(model, lane, nodeOf(graph, name));
      const value = fixed.get(name);
      return value === undefined
        ? draw(entries, 1 / Math.sqrt(hiddenSize))
        : new Float64Array(entries).fill(value);
    };
    return new Map(graph.parameters.map((name) => [name, start(name)]));
  });
  if (readout === null) return { lanes, readout: null };
  const features = hiddenSize * directions;
  const bound = 1 / Math.sqrt(features);
  const dense = new Map([
    ['W_y', draw(readout.size * features, bound)],
    ['b_y', draw(readout.size, bound)],
  ]);
  return { lanes, readout: dense };
}

function layernormStarts(graph: Graph): [string, number][] {
  return graph.nodes
    .filter((node) => node.operation === 'layernorm')
    .flatMap(({ operands: [, gain = 0, bias = 0] }): [string, number][] => [
      [nodeAt(graph, gain).id, 1],
      [nodeAt(graph, bias).id, 0],
    ]);
}

function forgetStarts(graph: Graph, forgetBias: number | undefined): [string, number][] {
  if (forgetBias === undefined) return [];
  return ['b_f', 'bias_f']
    .filter((name) => graph.parameters.includes(name))
    .map((name) => [name, forgetBias]);
}

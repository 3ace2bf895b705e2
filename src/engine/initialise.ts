import { columnsOf, isRecurrent, type Columns } from './columns';
import { entriesOf, nodeAt, nodeOf, type Graph, type Node } from './graph';
import type { Model, Weights } from './model';
import { orthogonal } from './orthogonal';
import type { Random } from './random';
import { lanesOf } from './reference/lanes';

/**
 * What a matrix starts at. A block is its columns for one value ({@link columnsOf}); H is the hidden size.
 * - `uniform`: in ±1/√H, biases too (PyTorch).
 * - `glorot`: each block uniform in ±√(6 / (rows + columns)) (Glorot & Bengio 2010).
 * - `orthogonal`: blocks for a previous state orthogonal (Saxe et al. 2014), the others uniform in ±1/√H.
 * - `zero`: 0.
 * In all but `uniform`, biases start at 0; vectors that multiply (peepholes) stay uniform in ±1/√H, but for `zero`.
 */
export type Scheme = 'zero' | 'uniform' | 'glorot' | 'orthogonal';

export interface InitialiseOptions {
  /** `uniform` if not given. */
  readonly scheme?: Scheme;
  /** What everything that multiplies a previous state is multiplied with; 1 if not given. */
  readonly recurrentGain?: number;
  /** What every entry of the forget gate's bias (`b_f`, of a normalised gate `bias_f`) starts at, instead of its usual start. */
  readonly forgetBias?: number;
}

/**
 * Weights to start training from; without options as PyTorch starts its recurrent layers: uniform in ±1/√H, the read-out in
 * ±1/√(H · directions). Gains of `layernorm` start at 1 and its biases at 0, whatever the scheme. The read-out goes by the scheme
 * too, where `orthogonal` means uniform weights and no bias.
 */
export function initialise(
  model: Model,
  random: Random,
  { scheme = 'uniform', recurrentGain = 1, forgetBias }: InitialiseOptions = {},
): Weights {
  const { graph, hiddenSize, directions, readout } = model;
  const fixed = new Map([...layernormStarts(graph), ...forgetStarts(graph, forgetBias)]);

  const lanes = lanesOf(model).map(({ inputSize }) => {
    const start = (name: string): Float64Array => {
      const node = nodeOf(graph, name);
      const entries = entriesOf(node.shape, hiddenSize, inputSize);
      const value = fixed.get(name) ?? (scheme === 'zero' ? 0 : undefined);
      if (value !== undefined) return new Float64Array(entries).fill(value);
      const isMatrix = node.shape.kind === 'matrix';
      const factor = isMatrix ? null : factorOf(graph, node);
      if (scheme !== 'uniform' && !isMatrix && factor === null) return new Float64Array(entries);
      const drawn = uniform(random, entries, 1 / Math.sqrt(hiddenSize));
      if (isMatrix) {
        const columns = columnsOf(graph, node, hiddenSize, inputSize);
        setBlocks(drawn, columns, scheme, recurrentGain, random);
      }
      return factor === 'recurrent' ? drawn.map((entry) => entry * recurrentGain) : drawn;
    };
    return new Map(graph.parameters.map((name) => [name, start(name)]));
  });

  if (readout === null) return { lanes, readout: null };
  const features = hiddenSize * directions;
  const bound =
    scheme === 'glorot' ? Math.sqrt(6 / (readout.size + features)) : 1 / Math.sqrt(features);
  const dense = new Map([
    ['W_y', uniform(random, readout.size * features, scheme === 'zero' ? 0 : bound)],
    ['b_y', uniform(random, readout.size, scheme === 'uniform' ? bound : 0)],
  ]);
  return { lanes, readout: dense };
}

function uniform(random: Random, entries: number, bound: number): Float64Array {
  return Float64Array.from({ length: entries }, () => (2 * random.uniform() - 1) * bound);
}

/** Gives a matrix, drawn uniform, the blocks that the scheme has of its own, and the recurrent ones their gain. */
function setBlocks(
  matrix: Float64Array,
  columns: readonly Columns[],
  scheme: Scheme,
  recurrentGain: number,
  random: Random,
): void {
  const width = columns.reduce((sum, { count }) => sum + count, 0);
  const rows = matrix.length / width;
  for (const { from, count, recurrent } of columns) {
    const block = blockOf(scheme, rows, count, recurrent, random);
    const gain = recurrent ? recurrentGain : 1;
    for (let k = 0; k < rows * count; k++) {
      const place = Math.floor(k / count) * width + from + (k % count);
      matrix[place] = (block?.[k] ?? matrix[place] ?? NaN) * gain;
    }
  }
}

/** The block of a scheme that has one of its own; null where it stays as the whole matrix is drawn. */
function blockOf(
  scheme: Scheme,
  rows: number,
  columns: number,
  recurrent: boolean,
  random: Random,
): Float64Array | null {
  if (scheme === 'glorot') {
    return uniform(random, rows * columns, Math.sqrt(6 / (rows + columns)));
  }
  return scheme === 'orthogonal' && recurrent ? orthogonal(rows, columns, random) : null;
}

/** What a vector multiplies: something that comes from a previous state, or not; null for one that is only added. */
function factorOf(graph: Graph, parameter: Node): 'recurrent' | 'other' | null {
  const products = graph.nodes.filter(
    ({ operation, operands }) => operation === 'multiply' && operands.includes(parameter.index),
  );
  if (products.length === 0) return null;
  return products.some((node) => isRecurrent(graph, node)) ? 'recurrent' : 'other';
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

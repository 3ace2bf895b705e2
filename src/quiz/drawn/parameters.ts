import { cellOf } from '../../cells/catalogue';
import { costOf } from '../../engine/analysis/cost';
import { entriesOf, nodeOf } from '../../engine/graph';
import type { Model } from '../../engine/model';
import type { Random } from '../../engine/random';
import type { Problem } from '../question';
import { picked, type Drawing } from './drawing';
import { graphOfCell } from './one-unit';

type Parameters = Extract<Problem, { readonly kind: 'parameters' }>;

const INPUTS = [1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 32, 50, 64, 100];
const HIDDEN = [8, 10, 16, 20, 24, 32, 48, 50, 64, 96, 100, 128];

/** How many numbers a library's layer learns. */
export function drawParameters(problem: Parameters, random: Random): Drawing {
  const X = picked(random, INPUTS);
  const H = picked(random, HIDDEN);
  const { cell, way, bidirectional, stacked } = problem;
  const other = way === 'keras' ? 'pytorch' : 'keras';
  const lanes = bidirectional ? 2 : 1;
  const count = (of: Parameters['way'], second = H): number =>
    lanes * layerOf(cell, of, X, H) + (stacked ? layerOf(cell, of, second, H) + H + 1 : 0);
  const block = H * (H + X) + H;
  return {
    givens: { X, H },
    answer: count(way),
    decimals: 0,
    misses: {
      'no biases': lanes * matricesOf(cell, X, H) + (stacked ? matricesOf(cell, H, H) : 0),
      ...(cell === 'rnn' ? {} : { 'one block': block }),
      // Of a GRU both libraries keep two biases.
      ...(cell === 'gru' ? {} : { 'other library': count(other) }),
      ...(bidirectional ? { 'one direction': layerOf(cell, way, X, H) } : {}),
      ...(stacked ? { 'second layer reads X': count(way, X) } : {}),
    },
  };
}

/** Multiplications with an addition that a layer needs for a whole sequence. */
export function drawMultiplyAdds(random: Random): Drawing {
  const X = picked(random, INPUTS);
  const H = picked(random, HIDDEN);
  const T = picked(random, [10, 20, 25, 40, 50, 100]);
  const { multiplyAdds } = costOf(modelOf('lstm', X, H));
  return {
    givens: { X, H, T },
    answer: T * multiplyAdds,
    decimals: 0,
    misses: {
      'one gate': (T * multiplyAdds) / 4,
      'one step': multiplyAdds,
      'no recurrent part': T * 4 * H * X,
    },
  };
}

function layerOf(cell: string, way: Parameters['way'], X: number, H: number): number {
  return matricesOf(cell, X, H) + biasesOf(cell, way) * H;
}

/** Everything but the biases: what both libraries agree on. */
function matricesOf(cell: string, X: number, H: number): number {
  const { graph } = modelOf(cell, X, H);
  const names = graph.parameters.filter((name) => !name.startsWith('b_'));
  return names.reduce((sum, name) => sum + entriesOf(nodeOf(graph, name).shape, H, X), 0);
}

/**
 * Vectors of H biases: PyTorch's layers have one beside each of the two matrices of a gate (`bias_ih`, `bias_hh`); Keras's have one,
 * but for the GRU, whose `reset_after=True` needs two.
 */
function biasesOf(cell: string, way: Parameters['way']): number {
  const gates = cellOf(cell)?.pytorch?.gates.length ?? ownBiasesOf(cell);
  return way === 'pytorch' || cell === 'gru' ? 2 * gates : gates;
}

function ownBiasesOf(cell: string): number {
  return graphOfCell(cell).parameters.filter((name) => name.startsWith('b_')).length;
}

function modelOf(cell: string, inputSize: number, hiddenSize: number): Model {
  const graph = graphOfCell(cell);
  return { graph, inputSize, hiddenSize, layers: 1, directions: 1, readout: null };
}

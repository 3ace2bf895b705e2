import { graphOf } from '../../build-graph';
import type { Model } from '../../model';
import type { PytorchLayout } from '../../pytorch/pieces';
import { weightsFromPytorch } from '../../pytorch/weights-from-pytorch';
import { FileError, shown } from '../problem';
import type { FileTensor } from '../tensors';
import { checkFinite, checkShape, layersOf, transposed, type Found } from './found';
import type { KerasArrays, KerasLayer } from './keras-arrays';
import type { FileCell } from './network';

/** How one of Keras's recurrent layers becomes one of ours. Keras: keras/src/layers/rnn/{lstm,gru,simple_rnn}.py. */
interface Kind {
  readonly gates: number;
  readonly cell: (cell: FileCell) => boolean;
  /** Where our parameters are after the blocks of gates were put into `order`; null: as PyTorch has them. */
  readonly layout: PytorchLayout | null;
  /** Place in Keras of each of our gates. */
  readonly order: readonly number[];
}

const LSTM: Kind = {
  gates: 4,
  cell: ({ pytorch }) => pytorch?.module === 'LSTM',
  layout: null,
  order: [0, 1, 2, 3],
};

/** `reset_after=True`, the usual one: z, r, h where PyTorch has r, z, n. */
const GRU: Kind = {
  gates: 3,
  cell: ({ pytorch }) => pytorch?.module === 'GRU',
  layout: null,
  order: [1, 0, 2],
};

/** `reset_after=False`, the GRU as published in 2014. */
const GRU_CHO: Kind = {
  gates: 3,
  cell: ({ id }) => id === 'gru-cho',
  layout: {
    gates: ['z', 'r', 'n'],
    parameters: {
      W_z: { from: 'joint', gate: 0 },
      W_r: { from: 'joint', gate: 1 },
      W_n: { from: 'joint', gate: 2 },
      b_z: { from: 'bias', gate: 0 },
      b_r: { from: 'bias', gate: 1 },
      b_n: { from: 'bias', gate: 2 },
    },
  },
  order: [0, 1, 2],
};

const SIMPLE: Kind = {
  gates: 1,
  cell: ({ pytorch }) => pytorch?.module === 'RNN',
  layout: null,
  order: [0],
};

/** The recurrent network among Keras's arrays. Throws a `FileError` where it is none of ours, or is not whole. */
export function foundInKeras(arrays: KerasArrays, cells: readonly FileCell[]): Found {
  const { forward, backward } = arrays;
  const [first] = forward;
  if (first === undefined || (backward.length > 0 && backward.length !== forward.length)) {
    throw new FileError({ kind: 'order unclear' });
  }
  const kind = kindOf(first);
  const cell = cells.find(kind.cell);
  const layout = kind.layout ?? cell?.pytorch;
  if (cell === undefined || layout === undefined) {
    const name = kind === GRU_CHO ? 'gru-cho' : `${kind.gates}`;
    throw new FileError({ kind: 'cell unknown', cell: name });
  }
  const model: Model = {
    graph: graphOf(cell.equations),
    inputSize: first.kernel.tensor.shape[0] ?? NaN,
    hiddenSize: first.recurrent.tensor.shape[0] ?? NaN,
    layers: layersOf(forward.length),
    directions: backward.length > 0 ? 2 : 1,
    readout: null,
  };
  checkUnits(forward);
  const state = new Map<string, FileTensor>();
  for (let layer = 0; layer < model.layers; layer++) {
    const input = layer === 0 ? model.inputSize : model.hiddenSize * model.directions;
    for (const [direction, suffix] of ['', '_reverse'].entries()) {
      const given = (direction === 0 ? forward : backward)[layer];
      if (given === undefined) continue;
      for (const [name, tensor] of stateOf(given, kind, model.hiddenSize, input)) {
        state.set(`${name}_l${layer}${suffix}`, tensor);
      }
    }
  }
  const { lanes } = weightsFromPytorch(layout, model, state);
  return { cell, model, lanes, ...arrays };
}

function kindOf({ kernel, recurrent, bias }: KerasLayer): Kind {
  checkShape(kernel.name, kernel.tensor, [null, null]);
  checkShape(recurrent.name, recurrent.tensor, [null, null]);
  const [hidden = 0, columns = 0] = recurrent.tensor.shape;
  switch (columns / hidden) {
    case 4:
      return LSTM;
    case 3:
      return bias?.tensor.shape.length === 1 ? GRU_CHO : GRU;
    case 1:
      return SIMPLE;
    default:
      throw new FileError({ kind: 'gates', name: shown(recurrent.name), room: columns, hidden });
  }
}

function checkUnits(layers: readonly KerasLayer[]): void {
  const sizes = layers.map(({ recurrent }) => recurrent.tensor.shape[0] ?? NaN);
  if (new Set(sizes).size > 1) throw new FileError({ kind: 'unequal layers', sizes });
}

/** One layer's arrays as PyTorch's tensors: rows for columns, gates in our order. */
function stateOf(
  { kernel, recurrent, bias }: KerasLayer,
  { gates, order, layout }: Kind,
  hidden: number,
  input: number,
): ReadonlyMap<string, FileTensor> {
  const rows = gates * hidden;
  checkShape(kernel.name, kernel.tensor, [input, rows]);
  checkShape(recurrent.name, recurrent.tensor, [hidden, rows]);
  for (const { name, tensor } of [kernel, recurrent]) checkFinite(name, tensor);
  const hasTwo = gates === 3 && layout === null;
  let ofInput = new Float64Array(rows);
  let ofHidden = new Float64Array(rows);
  if (bias !== null) {
    checkShape(bias.name, bias.tensor, hasTwo ? [2, rows] : [rows]);
    checkFinite(bias.name, bias.tensor);
    ofInput = Float64Array.from(bias.tensor.data.subarray(0, rows));
    if (hasTwo) ofHidden = Float64Array.from(bias.tensor.data.subarray(rows));
  }
  const inOrder = (tensor: FileTensor): FileTensor => inGateOrder(tensor, order);
  return new Map([
    ['weight_ih', inOrder(transposed(kernel.tensor))],
    ['weight_hh', inOrder(transposed(recurrent.tensor))],
    ['bias_ih', inOrder({ shape: [rows], data: ofInput })],
    ['bias_hh', inOrder({ shape: [rows], data: ofHidden })],
  ]);
}

/** The blocks of rows, one for each gate, in another order. */
function inGateOrder({ shape, data }: FileTensor, order: readonly number[]): FileTensor {
  const block = data.length / order.length;
  const turned = new Float64Array(data.length);
  order.forEach((from, to) => {
    turned.set(data.subarray(from * block, (from + 1) * block), to * block);
  });
  return { shape, data: turned };
}

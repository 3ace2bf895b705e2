import { graphOf } from '../../build-graph';
import type { Model } from '../../model';
import { shapesInPytorch } from '../../pytorch/shapes-in-pytorch';
import type { PytorchTensors } from '../../pytorch/tensor';
import { weightsFromPytorch } from '../../pytorch/weights-from-pytorch';
import { FileError, shown } from '../problem';
import type { FileTensor, FileTensors } from '../tensors';
import { checkFinite, checkShape, layersOf, type Dense, type Found, type Table } from './found';
import type { FileCell } from './network';

/** A tensor of nn.LSTM, nn.GRU or nn.RNN; of nn.LSTMCell and its like without a layer. */
const RECURRENT = /^(.*\.)?((?:weight|bias)_(?:ih|hh|hr))(?:_l(\d{1,4})(_reverse)?)?$/s;

/** Matrices of so many gates belong to this module. */
const MODULES: ReadonlyMap<number, 'LSTM' | 'GRU' | 'RNN'> = new Map([
  [4, 'LSTM'],
  [3, 'GRU'],
  [1, 'RNN'],
]);

interface Part {
  readonly prefix: string;
  /** PyTorch's name without prefix, always with a layer. */
  readonly key: string;
  readonly layer: number;
  readonly reverse: boolean;
  /** As the file has it. */
  readonly name: string;
  readonly tensor: FileTensor;
}

/** The prefixes of the recurrent modules whose state is among these tensors, each with its dot; empty for none. */
export function pytorchPrefixes(tensors: FileTensors): readonly string[] {
  return [...new Set(partsOf(tensors).map(({ prefix }) => prefix))];
}

/** The recurrent module with that prefix, out of a state dict. Throws a `FileError` where it is none of ours, or is not whole. */
export function foundInPytorch(
  tensors: FileTensors,
  prefix: string,
  cells: readonly FileCell[],
): Found {
  const parts = partsOf(tensors).filter((part) => part.prefix === prefix);
  const projection = parts.find(({ key }) => key.startsWith('weight_hr'));
  if (projection !== undefined) {
    throw new FileError({ kind: 'projection', name: shown(projection.name) });
  }
  const { cell, layout, model } = modelOf(parts, prefix, cells);
  const byKey = new Map(parts.map((part) => [part.key, part]));
  const hasBiases = parts.some(({ key }) => key.startsWith('bias'));

  const state = new Map<string, FileTensor>();
  for (const [key, shape] of shapesInPytorch(layout, model)) {
    const part = byKey.get(key);
    if (part === undefined) {
      if (hasBiases || !key.startsWith('bias')) throw missing(prefix, key);
      state.set(key, { shape, data: new Float64Array(shape[0] ?? 0) });
    } else {
      checkShape(part.name, part.tensor, shape);
      checkFinite(part.name, part.tensor);
      state.set(key, part.tensor);
    }
  }
  const stray = parts.find(({ key }) => !state.has(key));
  if (stray !== undefined) throw new FileError({ kind: 'unexpected', name: shown(stray.name) });
  const taken = new Set(parts.map(({ name }) => name));
  return {
    cell,
    model,
    lanes: weightsFromPytorch(layout, model, state satisfies PytorchTensors).lanes,
    ...besides(new Map([...tensors].filter(([name]) => !taken.has(name)))),
  };
}

/** Tables, dense layers and what is neither, among the tensors of a state dict that are not recurrent. */
export function besides(tensors: FileTensors): Pick<Found, 'tables' | 'dense' | 'strangers'> {
  const tables: Table[] = [];
  const dense: Dense[] = [];
  const strangers = new Set(tensors.keys());
  for (const [name, tensor] of tensors) {
    const layer = /^(?:.*\.)?([^.]+)\.weight$/s.exec(name)?.[1];
    if (layer === undefined || tensor.shape.length !== 2) continue;
    const biasName = name.replace(/weight$/, 'bias');
    const bias = tensors.get(biasName) ?? null;
    const names = bias === null ? [name] : [name, biasName];
    if (bias === null) tables.push({ name, tensor });
    dense.push({ name: layer, weight: tensor, bias, names });
    for (const one of names) strangers.delete(one);
  }
  return { tables, dense, strangers: [...strangers] };
}

function partsOf(tensors: FileTensors): readonly Part[] {
  return [...tensors].flatMap(([name, tensor]) => {
    const match = RECURRENT.exec(name);
    if (match === null) return [];
    const [, prefix = '', base = '', layer = '0', reverse = ''] = match;
    const key = `${base}_l${Number(layer)}${reverse}`;
    return [{ prefix, key, layer: Number(layer), reverse: reverse !== '', name, tensor }];
  });
}

function modelOf(
  parts: readonly Part[],
  prefix: string,
  cells: readonly FileCell[],
): {
  readonly cell: FileCell;
  readonly layout: NonNullable<FileCell['pytorch']>;
  readonly model: Model;
} {
  const matrix = (key: string): { part: Part; rows: number; columns: number } => {
    const part = parts.find((one) => one.key === key);
    if (part === undefined) throw missing(prefix, key);
    checkShape(part.name, part.tensor, [null, null]);
    const [rows = 0, columns = 0] = part.tensor.shape;
    return { part, rows, columns };
  };
  const { part, rows, columns: hidden } = matrix('weight_hh_l0');
  const module = MODULES.get(rows / hidden);
  if (module === undefined) {
    throw new FileError({ kind: 'gates', name: shown(part.name), room: rows, hidden });
  }
  const cell = cells.find(({ pytorch }) => pytorch?.module === module);
  if (cell?.pytorch === undefined) throw new FileError({ kind: 'cell unknown', cell: module });
  return {
    cell,
    layout: cell.pytorch,
    model: {
      graph: graphOf(cell.equations),
      inputSize: matrix('weight_ih_l0').columns,
      hiddenSize: hidden,
      layers: layersOf(1 + parts.reduce((most, { layer }) => Math.max(most, layer), 0)),
      directions: parts.some(({ reverse }) => reverse) ? 2 : 1,
      readout: null,
    },
  };
}

function missing(prefix: string, key: string): FileError {
  return new FileError({ kind: 'missing', name: shown(prefix + key) });
}

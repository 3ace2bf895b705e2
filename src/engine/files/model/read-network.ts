import type { Model } from '../../model';
import { readTensorFile, type TensorFile } from '../tensor-file';
import { FileError, shown } from '../problem';
import type { FileTensors } from '../tensors';
import type { Found } from './found';
import { hasKerasNames, namedArrays } from './keras-arrays';
import { foundInKeras } from './keras-network';
import { isNumbered, numberedArrays } from './keras-order';
import type { FileCell, Network } from './network';
import { foundUnderOwnNames, ownCellId } from './own-names';
import { foundInPytorch, pytorchPrefixes } from './pytorch-names';
import { surroundingsOf } from './read-out';

/** A network out of a file, and what a person may want to know about how it was read. */
export interface ReadNetwork extends Network {
  readonly source: 'pytorch' | 'keras' | 'own';
  /** Names in the file that have no place in the network. */
  readonly unused: readonly string[];
}

export interface ReadOptions {
  /** What stands before the names of the one module that is meant (`encoder.lstm.`), where a file has several. */
  readonly prefix?: string;
  /** What the read-out reads, where the file does not say; no state dict does. */
  readonly readout?: 'last' | 'every';
}

/** Names of a file that a problem shows. */
const SHOWN_NAMES = 8;

/**
 * The network in a safetensors or .npz file: the state dict of PyTorch's nn.LSTM, nn.GRU or nn.RNN with or without an embedding and a
 * dense layer around it, the weights of Keras's LSTM, GRU or SimpleRNN, or what `tensorsOfNetwork` wrote. A state dict does not say
 * that an RNN was made with relu; it is taken for one with tanh. Throws a `FileError` for anything else.
 */
export function readNetwork(
  bytes: Uint8Array,
  cells: readonly FileCell[],
  options: ReadOptions = {},
): ReadNetwork {
  return networkIn(readTensorFile(bytes), cells, options);
}

/** The same of a file whose numbers were read already. */
export function networkIn(
  { tensors, metadata }: Pick<TensorFile, 'tensors' | 'metadata'>,
  cells: readonly FileCell[],
  options: ReadOptions = {},
): ReadNetwork {
  const { source, found } = findIn(tensors, cells, options);
  const { embedding, readout, unused } = surroundingsOf(found);
  const { cell, lanes } = found;
  const said = metadata.get('readout');
  const on = said === 'last' || said === 'every' ? said : (options.readout ?? 'every');
  const model: Model = {
    ...found.model,
    readout: readout === null ? null : { on, size: readout.size },
  };
  return {
    cell,
    model,
    weights: { lanes, readout: readout?.weights ?? null },
    embedding,
    source,
    unused,
  };
}

function findIn(
  tensors: FileTensors,
  cells: readonly FileCell[],
  { prefix }: ReadOptions,
): { readonly source: ReadNetwork['source']; readonly found: Found } {
  const prefixes = pytorchPrefixes(tensors);
  const [only] = prefixes;
  if (only !== undefined) {
    if (prefix === undefined && prefixes.length > 1) {
      throw new FileError({ kind: 'several networks', prefixes: prefixes.map(shown) });
    }
    return { source: 'pytorch', found: foundInPytorch(tensors, prefix ?? only, cells) };
  }
  if (hasKerasNames(tensors)) {
    return { source: 'keras', found: foundInKeras(namedArrays(tensors), cells) };
  }
  if (isNumbered(tensors)) {
    const arrays = numberedArrays(tensors);
    if (arrays.forward.length > 0) return { source: 'keras', found: foundInKeras(arrays, cells) };
  }
  const id = ownCellId(tensors);
  if (id !== null) {
    const cell = cells.find((one) => one.id === id);
    if (cell === undefined) throw new FileError({ kind: 'cell unknown', cell: shown(id) });
    return { source: 'own', found: foundUnderOwnNames(tensors, cell) };
  }
  const names = [...tensors.keys()].slice(0, SHOWN_NAMES).map(shown);
  throw new FileError({ kind: 'no recurrent layer', names });
}

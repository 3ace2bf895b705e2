import { weightsToPytorch } from '../../pytorch/weights-to-pytorch';
import { writeNpz } from '../format/npz';
import { writeSafetensors } from '../format/safetensors-write';
import type { FileTensor, FileTensors } from '../tensors';
import type { FileCell, Network } from './network';
import { ownTensors } from './own-names';

/** `float32` rounds numbers that have more digits; weights that were trained in float32 have none. */
export type Precision = 'float32' | 'float64';

/** What the recurrent tensors of that cell begin with: the module's name in PyTorch, else the cell's id. */
export function prefixOf({ id, pytorch }: FileCell): string {
  return `${pytorch?.module?.toLowerCase() ?? id}.`;
}

/**
 * A network's numbers under the names of a PyTorch module with `embedding`, `lstm` (or `gru`, `rnn`) and `fc`. A cell that PyTorch has
 * no module for keeps the names of its equations: `cifg.W_f_l0_reverse`. `networkIn` turns them back; in float64, into the same bits.
 */
export function tensorsOfNetwork(
  { cell, model, weights, embedding }: Network,
  precision: Precision,
): FileTensors {
  const { pytorch } = cell;
  const recurrent =
    pytorch?.module === undefined
      ? ownTensors(cell.id, model, weights)
      : new Map(
          [...weightsToPytorch(pytorch, model, weights)].map(([name, tensor]) => [
            prefixOf(cell) + name,
            tensor,
          ]),
        );
  const tensors = new Map<string, { shape: readonly number[]; data: ArrayLike<number> }>();
  if (embedding !== null) {
    const { rows, size, values } = embedding;
    tensors.set('embedding.weight', { shape: [rows, size], data: values });
  }
  for (const [name, tensor] of recurrent) tensors.set(name, tensor);
  const matrix = weights.readout?.get('W_y');
  const bias = weights.readout?.get('b_y');
  if (matrix !== undefined && bias !== undefined) {
    const shape = [bias.length, matrix.length / bias.length];
    tensors.set('fc.weight', { shape, data: matrix });
    tensors.set('fc.bias', { shape: [bias.length], data: bias });
  }
  const Numbers = precision === 'float32' ? Float32Array : Float64Array;
  return new Map(
    [...tensors].map(([name, { shape, data }]): [string, FileTensor] => [
      name,
      { shape, data: Numbers.from(data) },
    ]),
  );
}

/** A network as a safetensors or .npz file. */
export function writeNetwork(
  network: Network,
  format: 'safetensors' | 'npz',
  precision: Precision,
): Uint8Array {
  const tensors = tensorsOfNetwork(network, precision);
  if (format === 'npz') return writeNpz(tensors);
  const { readout } = network.model;
  const metadata = new Map([
    ['format', 'pt'],
    ['cell', network.cell.id],
    ...(readout === null ? [] : [['readout', readout.on] as const]),
  ]);
  return writeSafetensors(tensors, metadata);
}

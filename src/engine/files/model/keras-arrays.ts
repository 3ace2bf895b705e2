import type { FileTensor, FileTensors } from '../tensors';
import { transposed, type Dense, type Table } from './found';

export interface KerasArray {
  /** As the file has it. */
  readonly name: string;
  readonly tensor: FileTensor;
}

/** The arrays of one recurrent layer in one direction, unchecked. */
export interface KerasLayer {
  /** X × gates·H. */
  readonly kernel: KerasArray;
  /** H × gates·H. */
  readonly recurrent: KerasArray;
  readonly bias: KerasArray | null;
}

/** A file's arrays sorted by what Keras keeps in them. */
export interface KerasArrays {
  readonly forward: readonly KerasLayer[];
  readonly backward: readonly KerasLayer[];
  readonly tables: readonly Table[];
  readonly dense: readonly Dense[];
  readonly strangers: readonly string[];
}

const NAMED = /^(?:(.*?)[/._])?(recurrent_kernel|(?<!recurrent_)kernel|bias|embeddings)(?::0)?$/s;

/** True where arrays have the names that Keras gives. */
export function hasKerasNames(tensors: FileTensors): boolean {
  return [...tensors.keys()].some((name) => NAMED.exec(name)?.[2] === 'recurrent_kernel');
}

/** The arrays by Keras's own names, `lstm/lstm_cell/recurrent_kernel` and the like; layers in the order of the file. */
export function namedArrays(tensors: FileTensors): KerasArrays {
  const groups = new Map<string, Map<string, KerasArray>>();
  const strangers: string[] = [];
  for (const [name, tensor] of tensors) {
    const [, layer = '', part] = NAMED.exec(name) ?? [];
    if (part === undefined) {
      strangers.push(name);
    } else {
      const group = groups.get(layer) ?? new Map<string, KerasArray>();
      groups.set(layer, group.set(part, { name, tensor }));
    }
  }
  const forward: KerasLayer[] = [];
  const backward: KerasLayer[] = [];
  const tables: Table[] = [];
  const dense: Dense[] = [];
  for (const [layer, group] of groups) {
    const kernel = group.get('kernel');
    const recurrent = group.get('recurrent_kernel');
    const bias = group.get('bias') ?? null;
    const table = group.get('embeddings');
    if (kernel !== undefined && recurrent !== undefined) {
      (/backward/i.test(layer) ? backward : forward).push({ kernel, recurrent, bias });
    } else if (kernel?.tensor.shape.length === 2) {
      dense.push(denseOf(layer.replace(/.*\//s, ''), kernel, bias));
    } else if (table?.tensor.shape.length === 2) {
      tables.push(table);
    } else {
      strangers.push(...[...group.values()].map(({ name }) => name));
    }
  }
  return { forward, backward, tables, dense, strangers };
}

/** A dense layer of Keras, whose kernel is inputs × outputs. */
export function denseOf(name: string, kernel: KerasArray, bias: KerasArray | null): Dense {
  return {
    name,
    weight: transposed(kernel.tensor),
    bias: bias?.tensor ?? null,
    names: bias === null ? [kernel.name] : [kernel.name, bias.name],
  };
}

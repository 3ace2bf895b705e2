import type { Model, Tensors } from '../../model';
import { checkFinite, checkShape, type Dense, type Found, type Table } from './found';
import type { EmbeddingTable } from './network';

/** What a dense layer that reads the network out is usually called. */
const HEAD = /^(fc|head|linear|dense|out|output|decoder|classifier|readout)\d*$/i;
const EMBEDDING = /emb/i;

/** What stands before and after a recurrent network, and what is left over. */
export interface Surroundings {
  readonly embedding: EmbeddingTable | null;
  readonly readout: { readonly size: number; readonly weights: Tensors } | null;
  /** Names in the file. */
  readonly unused: readonly string[];
}

/**
 * The embedding and the read-out among what a file has besides the network, told by their shapes, and by their names where several
 * shapes fit; what stays unclear is left out. Throws a `FileError` where one of them holds numbers that are none.
 */
export function surroundingsOf({ model, tables, dense, strangers }: Found): Surroundings {
  const table = tableAmong(tables, model);
  const others = dense.filter(({ names: [name] }) => name !== table?.name);
  const head = headAmong(others, model);
  const used = new Set([table?.name, ...(head?.names ?? [])]);
  const all = [...tables.map(({ name }) => name), ...dense.flatMap(({ names }) => names)];
  return {
    embedding: table === null ? null : embeddingOf(table),
    readout: head === null ? null : readoutOf(head),
    unused: [...new Set([...all, ...strangers])].filter((name) => !used.has(name)),
  };
}

function tableAmong(tables: readonly Table[], { inputSize }: Model): Table | null {
  const fitting = tables.filter(
    ({ name, tensor }) => tensor.shape[1] === inputSize && !HEAD.test(layerName(name)),
  );
  const named = fitting.filter(({ name }) => EMBEDDING.test(name));
  return theOnly(fitting) ?? theOnly(named);
}

function headAmong(dense: readonly Dense[], { hiddenSize, directions }: Model): Dense | null {
  const fitting = dense.filter(
    ({ weight, bias }) =>
      weight.shape[1] === hiddenSize * directions &&
      (bias === null || (bias.shape.length === 1 && bias.shape[0] === weight.shape[0])),
  );
  return theOnly(fitting) ?? theOnly(fitting.filter(({ name }) => HEAD.test(name)));
}

function theOnly<T>(items: readonly T[]): T | null {
  const [only] = items;
  return only !== undefined && items.length === 1 ? only : null;
}

function layerName(name: string): string {
  return name.replace(/\.weight$/, '').replace(/.*\./s, '');
}

function embeddingOf({ name, tensor }: Table): EmbeddingTable {
  checkShape(name, tensor, [null, null]);
  checkFinite(name, tensor);
  const [rows = 0, size = 0] = tensor.shape;
  return { rows, size, values: Float64Array.from(tensor.data) };
}

function readoutOf({ weight, bias, names }: Dense): { size: number; weights: Tensors } {
  const [weightName = '', biasName = ''] = names;
  checkShape(weightName, weight, [null, null]);
  checkFinite(weightName, weight);
  if (bias !== null) checkFinite(biasName, bias);
  const [size = 0] = weight.shape;
  const weights = new Map([
    ['W_y', Float64Array.from(weight.data)],
    ['b_y', bias === null ? new Float64Array(size) : Float64Array.from(bias.data)],
  ]);
  return { size, weights };
}

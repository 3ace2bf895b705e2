import type { Cell, PytorchSource } from '../cell';
import { nodeOf } from '../graph';
import type { Model } from '../model';
import { entriesIn, type Lane } from '../reference/lanes';

/** How a cell says where PyTorch keeps its parameters. */
export type PytorchLayout = NonNullable<Cell['pytorch']>;

/**
 * A rectangle of H rows that a PyTorch tensor and a parameter of ours share: all columns of the tensor's rows from `firstRow`,
 * and in our parameter the columns from `firstColumn`. Pieces that overlap add up.
 */
export interface Piece {
  readonly tensor: string;
  readonly shape: readonly number[];
  readonly rows: number;
  readonly columns: number;
  readonly firstRow: number;
  readonly firstColumn: number;
}

/** Calls back for each pair of entries that a piece ties: index into our parameter, index into the tensor. */
export function eachPair(
  { rows, columns, firstRow, firstColumn }: Piece,
  width: number,
  visit: (ours: number, theirs: number) => void,
): void {
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      visit(r * width + firstColumn + c, (firstRow + r) * columns + c);
    }
  }
}

/**
 * The pieces that one parameter of one lane consists of, and how many columns it has. Throws where the layout does not name the
 * parameter, or where the equations give it another size than PyTorch's.
 */
export function piecesOf(
  layout: PytorchLayout,
  model: Model,
  lane: Lane,
  parameter: string,
): { readonly pieces: readonly Piece[]; readonly width: number } {
  const source = layout.parameters[parameter];
  if (source === undefined) throw new Error(`PyTorch's layout does not say where ${parameter} is.`);
  const pieces = piecesFrom(layout, source, model.hiddenSize, lane);
  const width = Math.max(...pieces.map(({ columns, firstColumn }) => firstColumn + columns));
  const entries = entriesIn(model, lane, nodeOf(model.graph, parameter));
  const given = model.hiddenSize * width;
  if (entries !== given) {
    throw new Error(`${parameter} has ${entries} entries in the equations, ${given} in PyTorch.`);
  }
  return { pieces, width };
}

function piecesFrom(
  layout: PytorchLayout,
  source: PytorchSource,
  rows: number,
  { layer, backward, inputSize }: Lane,
): readonly Piece[] {
  const suffix = `_l${layer}${backward ? '_reverse' : ''}`;
  const firstRow = source.gate * rows;
  const allRows = blocksOf(layout, source) * rows;
  const matrix = (name: string, columns: number, firstColumn = 0): Piece => {
    return {
      tensor: name + suffix,
      shape: [allRows, columns],
      rows,
      columns,
      firstRow,
      firstColumn,
    };
  };
  const vector = (name: string): Piece => {
    return { tensor: name + suffix, shape: [allRows], rows, columns: 1, firstRow, firstColumn: 0 };
  };
  switch (source.from) {
    case 'joint':
      return [matrix('weight_hh', rows), matrix('weight_ih', inputSize, rows)];
    case 'weight_ih':
      return [matrix('weight_ih', inputSize)];
    case 'weight_hh':
      return [matrix('weight_hh', rows)];
    case 'bias':
      return [vector('bias_ih'), vector('bias_hh')];
    case 'bias_ih':
    case 'bias_hh':
      return [vector(source.from)];
    case 'extra':
      return [vector(source.tensor)];
  }
}

/** How many blocks of H rows a tensor has: one per gate, or as many as the layout takes out of an extra tensor. */
function blocksOf(layout: PytorchLayout, source: PytorchSource): number {
  if (source.from !== 'extra') return layout.gates.length;
  const gates = Object.values(layout.parameters).map((other) =>
    other.from === 'extra' && other.tensor === source.tensor ? other.gate : 0,
  );
  return Math.max(...gates) + 1;
}

import type { Cell } from '../cell';
import type { PytorchLayout } from '../pytorch/pieces';
import type { RecurrentFile } from './recurrent-file';

/** Finds a cell of the catalogue by its id; the engine does not know the catalogue. */
export type FindCell = (id: string) => Cell | undefined;

/** What a recurrent file is run with. */
export interface CellOfFile {
  readonly equations: string;
  readonly layout: PytorchLayout;
}

/** The cell that made a recurrent file, told from its content. Throws where it is none of ours or has another gate order. */
export function cellOfFile(file: RecurrentFile, findCell: FindCell): CellOfFile {
  const { equations, pytorch } = findCell(idOfFile(file)) ?? {};
  if (equations === undefined || pytorch === undefined) {
    throw new Error(
      `There is no cell "${idOfFile(file)}" with a PyTorch layout to check this file with.`,
    );
  }
  const order = pytorch.gates.length > 1 ? pytorch.gates.join(',') : '';
  if (file.meta.gate_order !== order) {
    throw new Error(
      `meta.gate_order: "${file.meta.gate_order}" is not the order of this cell, "${order}".`,
    );
  }
  const cell = { equations, layout: pytorch };
  return isNormalised(file) && 'bias_ih_l0' in file.weights ? withBiases(cell) : cell;
}

function idOfFile(file: RecurrentFile): string {
  const { module, gate_order: order } = file.meta;
  if (module !== undefined) return module.replace(/\(.*/s, '').toLowerCase();
  if ('weight_ci_l0' in file.weights) return 'peephole';
  if (isNormalised(file)) return 'layernorm';
  return order === 'f,g,o' ? 'cifg' : 'lstm';
}

function isNormalised(file: RecurrentFile): boolean {
  return 'ln_gates_weight_l0' in file.weights;
}

/** The layer-norm LSTM with `b_ih + b_hh` added before each gate is normalised. */
function withBiases({ equations, layout }: CellOfFile): CellOfFile {
  const biases = layout.gates.map((name, gate) => [`b_${name}`, { from: 'bias', gate }] as const);
  return {
    equations: equations.replace(
      /layernorm\(W_(\w+) @ \[h_prev, x\],/g,
      'layernorm(W_$1 @ [h_prev, x] + b_$1,',
    ),
    layout: { ...layout, parameters: { ...layout.parameters, ...Object.fromEntries(biases) } },
  };
}

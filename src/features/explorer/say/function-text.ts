import type { Node } from '../../../engine/graph';

/** The sign of a node's function in a sentence: `σ`, `tanh` … */
export function functionText({ operation }: Node): string {
  if (operation === 'sigmoid') return 'σ';
  return operation === 'relu' ? 'ReLU' : operation;
}

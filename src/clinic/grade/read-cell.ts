import { CellTooLarge, ownGraph } from '../../cells/own-cell';
import type { Graph } from '../../engine/graph';
import { EquationError } from '../../engine/language/error';
import type { Finding } from './check';

/** The graph of a text that may be anything, or why it is none. */
export function readCell(text: string): { readonly graph: Graph } | { readonly finding: Finding } {
  try {
    return { graph: ownGraph(text) };
  } catch (error) {
    if (error instanceof EquationError) return { finding: { kind: 'equation-error', error } };
    if (error instanceof CellTooLarge) return { finding: { kind: 'too-large' } };
    throw error;
  }
}

import { graphOf } from '../build-graph';
import type { Graph } from '../graph';
import { EquationError } from './error';

/** What the text gives. Anything else that is thrown goes through: it is what the tests look for. */
export function errorOrGraph(text: string): Graph | EquationError {
  try {
    return graphOf(text);
  } catch (error) {
    if (error instanceof EquationError) return error;
    throw error;
  }
}

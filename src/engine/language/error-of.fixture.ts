import { EquationError } from './error';
import { errorOrGraph } from './error-or-graph.fixture';

/** The error that the text must give. */
export function errorOf(text: string): EquationError {
  const result = errorOrGraph(text);
  if (result instanceof EquationError) return result;
  throw new Error(`No error in ${JSON.stringify(text)}.`);
}

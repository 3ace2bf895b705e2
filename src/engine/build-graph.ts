import { operationText } from './expression-text';
import type { Graph, Node } from './graph';
import { draftsOf, type Draft } from './language/drafts';
import { isPrevious, stateOf } from './language/names';
import { inOrder } from './language/order';
import { parseEquations } from './language/parse';
import { shapesOf } from './language/shapes';

/**
 * The graph of a cell's equations. One equation a line, `name = expression`; `docs/model.md` describes the language.
 * Throws `EquationError` (language/error.ts), and nothing else, where the text is not such equations.
 */
export function graphOf(text: string): Graph {
  const parsed = parseEquations(text);
  const drafts = draftsOf(inOrder(parsed));
  const shapes = shapesOf(drafts);

  const nodes: Node[] = [];
  shapes.forEach((shape, index) => {
    const draft = drafts[index];
    if (draft === undefined) return;
    const { operation, operands, named, number, line } = draft;
    nodes.push({ id: idOf(draft, nodes), index, operation, operands, shape, named, number, line });
  });

  const byId = new Map(nodes.map((node) => [node.id, node]));
  const equations = parsed.equations.map(({ name }) => name);
  const read = new Set(
    parsed.equations.flatMap(({ references }) => references.map(({ name }) => name)),
  );
  return {
    text,
    nodes,
    byId,
    equations,
    states: [...read].filter(isPrevious).map(stateOf),
    parameters: [...read].filter((name) => byId.get(name)?.operation === 'parameter'),
  };
}

function idOf({ name, operation, operands, number }: Draft, nodes: readonly Node[]): string {
  if (name !== null) return name;
  if (operation === 'number') return String(number);
  return operationText(
    operation,
    operands.flatMap((index) => nodes[index] ?? []),
  );
}

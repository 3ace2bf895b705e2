import { graphOf } from '../engine/build-graph';
import type { Cell, Role, Stage } from '../engine/cell';
import { entriesOf, nodeAt, nodeOf, type Graph, type Node } from '../engine/graph';
import { EquationError } from '../engine/language/error';

/** Marks the ids of cells that are not of the list. */
const OWN = 'own:';

/** Characters of a name, and of equations, that are run, kept and put into links. */
export const LONGEST_NAME = 40;
export const LONGEST_EQUATIONS = 4000;

/** The largest cell there is room for: H = X = 64 over 500 timesteps stay within some 100 MB and a second. */
const MOST = { nodes: 300, entries: 20_000, weights: 400_000 } as const;
const SIZE = 64;

/** Thrown where equations can be read, but ask for more numbers than a page can hold. */
export class CellTooLarge extends Error {
  override readonly name = 'CellTooLarge';
}

/**
 * The graph of a person's own equations, which may come from anywhere. Throws `EquationError` where the text is no cell or has
 * more than {@link LONGEST_EQUATIONS} characters, {@link CellTooLarge} where it is too large a one.
 */
export function ownGraph(equations: string): Graph {
  if (equations.length > LONGEST_EQUATIONS) {
    const lines = equations.slice(0, LONGEST_EQUATIONS).split(/\r\n|\r|\n/);
    throw new EquationError(
      'text-too-long',
      { line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
      `${equations.length} characters`,
      `at most ${LONGEST_EQUATIONS} characters`,
    );
  }
  const graph = graphOf(equations);
  const entries = (nodes: readonly Node[]): number =>
    nodes.reduce((sum, { shape }) => sum + entriesOf(shape, SIZE, SIZE), 0);
  const matrices = graph.nodes
    .filter(({ operation }) => operation === 'product')
    .flatMap(({ operands }) => graph.nodes[operands[0] ?? 0] ?? []);
  const isTooLarge =
    graph.nodes.length > MOST.nodes ||
    entries(graph.nodes.filter(({ operation }) => operation !== 'parameter')) > MOST.entries ||
    entries(graph.nodes.filter(({ operation }) => operation === 'parameter')) > MOST.weights ||
    entries(matrices) > MOST.weights;
  if (isTooLarge) throw new CellTooLarge('These equations make more numbers than can be shown.');
  return graph;
}

/**
 * A cell of a person's own: equations that began as those of `base`. What still fits is kept of it (stages, roles, its diagram
 * where every element has its place); a line that belongs to no stage gets one of its own. Throws as {@link ownGraph}
 * does.
 */
export function ownCell(base: Cell, name: string, equations: string): Cell {
  const graph = ownGraph(equations);
  const roles = Object.fromEntries(
    Object.entries(base.roles).filter(([node]) => graph.equations.includes(node)),
  ) as Record<string, Role>;
  for (const state of graph.states) {
    roles[state] ??= state === 'h' ? 'hidden' : 'cell';
  }
  roles['h'] ??= 'hidden';
  return {
    id: `${OWN}${base.id}`,
    name: { en: name, zh: name },
    description: base.description,
    paper: base.paper,
    equations,
    stages: stagesFor(graph, base.stages),
    roles,
    ...(base.diagram === undefined ? {} : { diagram: base.diagram }),
  };
}

/** True for a cell that {@link ownCell} made. */
export function isOwn(cell: Cell): boolean {
  return cell.id.startsWith(OWN);
}

/** The stages that still compute something, and one for each line that none of them arrives at, in an order that can run. */
function stagesFor(graph: Graph, stages: readonly Stage[]): readonly Stage[] {
  const kept = stages
    .map((stage) => ({ ...stage, computes: stage.computes.filter((id) => isComputed(graph, id)) }))
    .filter(({ computes }) => computes.length > 0);
  const covered = new Set<number>();
  const cover = (index: number): void => {
    if (covered.has(index)) return;
    covered.add(index);
    for (const operand of nodeAt(graph, index).operands) cover(operand);
  };
  for (const { computes } of kept) for (const id of computes) cover(nodeOf(graph, id).index);
  const alone = graph.equations
    .filter((id) => !covered.has(nodeOf(graph, id).index))
    .map((id): Stage => ({ id: `line-${id}`, name: { en: id, zh: id }, computes: [id] }));
  const last = (stage: Stage): number =>
    Math.max(...stage.computes.map((id) => nodeOf(graph, id).index));
  return [...kept, ...alone].sort((a, b) => last(a) - last(b));
}

/** A name that was a value of the base may have become a parameter. */
function isComputed(graph: Graph, id: string): boolean {
  const operation = graph.byId.get(id)?.operation;
  return (
    operation !== undefined && !['parameter', 'previous', 'input', 'number'].includes(operation)
  );
}

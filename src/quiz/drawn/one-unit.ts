import { cellOf } from '../../cells/catalogue';
import { graphOf } from '../../engine/build-graph';
import { nodeOf, type Graph } from '../../engine/graph';
import type { Hold, Model, Sequence, Trace } from '../../engine/model';
import { entriesIn, lanesOf } from '../../engine/reference/lanes';
import { runForward } from '../../engine/reference/run-forward';
import { valueAt } from '../../engine/trace';

/** A cell of one unit with one input, as it is run for a question. What is not given is 0. */
export interface OneUnit {
  readonly cell: string;
  readonly steps?: number;
  readonly x?: number;
  /** State → what it begins with. */
  readonly initial?: Readonly<Record<string, number>>;
  /** Parameter → its entries; of a joint matrix the columns are h of the step before, then x. */
  readonly weights?: Readonly<Record<string, readonly number[]>>;
  /** Value → what it is held at. */
  readonly held?: Readonly<Record<string, number>>;
}

/** Runs it with the reference engine. Throws where the cell has no such parameter or value. */
export function runOneUnit({
  cell,
  steps = 1,
  x = 0,
  initial = {},
  weights = {},
  held = {},
}: OneUnit): Trace {
  const model = oneUnitOf(cell);
  const [lane] = lanesOf(model);
  if (lane === undefined) throw new Error('The model has no lane.');
  const parameters = new Map(
    model.graph.parameters.map((name) => {
      const size = entriesIn(model, lane, nodeOf(model.graph, name));
      return [name, Float64Array.from({ length: size }, (_, k) => weights[name]?.[k] ?? 0)];
    }),
  );
  const states = new Map(
    Object.entries(initial).map(([name, value]) => [name, Float64Array.of(value)]),
  );
  const sequence: Sequence = {
    steps,
    batch: 1,
    input: new Float64Array(steps).fill(x),
    initial: [states],
  };
  const holds = Object.entries(held).map(([node, value]): Hold => ({
    lane: 0,
    node,
    unit: null,
    timestep: null,
    value,
  }));
  return runForward(model, { lanes: [parameters], readout: null }, sequence, holds);
}

const graphs = new Map<string, Graph>();

/** Of a cell of the catalogue, read once. Throws where there is none of that id. */
export function graphOfCell(id: string): Graph {
  const known = graphs.get(id);
  if (known !== undefined) return known;
  const cell = cellOf(id);
  if (cell === undefined) throw new Error(`There is no cell “${id}”.`);
  const graph = graphOf(cell.equations);
  graphs.set(id, graph);
  return graph;
}

/** The one entry of a value at a timestep, counted from 0. */
export function numberIn(trace: Trace, node: string, timestep = 0): number {
  return valueAt(trace, node, timestep)[0] ?? NaN;
}

function oneUnitOf(cell: string): Model {
  return {
    graph: graphOfCell(cell),
    inputSize: 1,
    hiddenSize: 1,
    layers: 1,
    directions: 1,
    readout: null,
  };
}

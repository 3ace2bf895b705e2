import { cellOf } from '../../cells/catalogue';
import { graphOf } from '../../engine/build-graph';
import { backwardOf, type Backward } from '../../engine/backward';
import type { Cell } from '../../engine/cell';
import { initialise } from '../../engine/initialise';
import { laneOf } from '../../engine/lane-of';
import type { Hold } from '../../engine/model';
import { createRandom } from '../../engine/random';
import { runForward } from '../../engine/reference/run-forward';
import { entriesIn, layOutDiagram } from '../diagram/diagram';
import { elementsOf } from '../diagram/elements';
import { layOut } from '../diagram/layout';
import { lettersOf } from './letters';
import { seatsOf } from './seats';
import { shortNumber } from './short-number';
import { backwardDiagramOf, type BackwardDiagram } from './diagram';
import { layOutBackward } from './layout';

interface Wish {
  readonly steps?: number;
  readonly directions?: 1 | 2;
  readonly hiddenSize?: number;
  readonly holds?: readonly Hold[];
  readonly window?: number | null;
  /** The timestep that the loss looks at; the last one where nothing is said. */
  readonly lossAt?: number;
}

/** A cell with seeded weights run over a sine and back from one output, for tests of pictures. */
export function exampleBack(id: string, wish: Wish = {}): { cell: Cell; back: Backward } {
  const {
    steps = 8,
    directions = 1,
    holds = [],
    window = null,
    lossAt = steps - 1,
    hiddenSize = 4,
  } = wish;
  const cell = cellOf(id);
  if (cell === undefined) throw new Error(`There is no cell ${id}.`);
  const model = {
    graph: graphOf(cell.equations),
    inputSize: 2,
    hiddenSize,
    layers: 1,
    directions,
    readout: { on: 'every', size: 1 },
  } as const;
  const input = Float64Array.from({ length: steps * 2 }, (_, t) => Math.sin(t / 2));
  const weights = initialise(model, createRandom(3), { forgetBias: 1 });
  const trace = runForward(model, weights, { steps, batch: 1, input }, holds);
  const logits = new Float64Array(steps);
  logits[lossAt] = 1;
  return { cell, back: backwardOf(trace, { logits }, window) };
}

/** Its picture. */
export async function exampleDiagram(
  id: string,
  wish: Wish & {
    readonly lane?: number;
    readonly both?: boolean;
    readonly portrait?: boolean;
    readonly room?: boolean;
    readonly pixelsPerUnit?: number;
  } = {},
): Promise<BackwardDiagram> {
  const { lane = 0, both = false, portrait = false, room = false, pixelsPerUnit = 1.2 } = wish;
  const { cell, back } = exampleBack(id, wish);
  const trace = laneOf(back.trace, lane);
  const { graph } = trace.model;
  const placement =
    cell.diagram?.[portrait ? 'portrait' : 'landscape'] ??
    (await layOut(elementsOf(graph), portrait, (node) => entriesIn(trace, node)));
  const layout = layOutBackward(layOutDiagram(cell, graph, trace.model, placement));
  const letters = lettersOf(portrait, room, pixelsPerUnit);
  const seats = seatsOf(layout, both, letters);
  return backwardDiagramOf(layout, { back, lane, write: shortNumber, both, letters, seats });
}

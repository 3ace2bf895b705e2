import { nodeOf } from '../graph';
import type { Trace } from '../model';
import { carriesOf, lanesOfLayer, type Lane } from '../reference/lanes';

/** 1 at each timestep that belongs to it, 0 elsewhere. */
export type Marks = Uint8Array<ArrayBuffer>;

/** What lies on a way from an input to an output, by what is wired to what: weights that are 0 are wires too. */
export interface Reach {
  /** T: the inputs that ways begin at. */
  readonly inputs: Marks;
  /** Per lane, T: where a way goes through what the lane gives, its h. */
  readonly lanes: readonly Marks[];
  /** T: the outputs that ways end at; 1 for a read-out on the last step. */
  readonly outputs: Marks;
}

/** A run, as far as it decides what reaches what. */
export type Wired = Pick<Trace, 'model' | 'holds'> & {
  readonly sequence: Pick<Trace['sequence'], 'steps'>;
};

/**
 * What the input of a timestep (0-based) can move. Where a value is held in every unit at once nothing goes through it.
 * Linear in nodes × lanes × T.
 */
export function reachOfInput(run: Wired, timestep: number): Reach {
  const { model, sequence } = run;
  const inputs = markedAt(sequence.steps, [timestep]);
  const lanes: Marks[] = [];
  let given = inputs;
  for (let layer = 0; layer < model.layers; layer++) {
    const moved = lanesOfLayer(model, layer).map((lane) => movedIn(run, lane, given));
    lanes.push(...moved);
    given = eitherOf(moved, sequence.steps);
  }
  if (model.readout?.on !== 'last') return { inputs, lanes, outputs: given };
  const ends = lanesOfLayer(model, model.layers - 1).map(
    (lane) => lanes[lane.index]?.[endOf(lane, sequence.steps)] ?? 0,
  );
  return { inputs, lanes, outputs: markedAt(1, ends.includes(1) ? [0] : []) };
}

/** What the output of a timestep (0-based; of a read-out on the last step there is only one) can be moved by. */
export function reachOfOutput(run: Wired, timestep: number): Reach {
  const { model, sequence } = run;
  const { steps } = sequence;
  const isLast = model.readout?.on === 'last';
  const lanes: Marks[] = [];
  let wanted = (lane: Lane): Marks => markedAt(steps, [isLast ? endOf(lane, steps) : timestep]);
  let inputs = markedAt(steps, []);
  for (let layer = model.layers - 1; layer >= 0; layer--) {
    const moving = lanesOfLayer(model, layer).map((lane) => movingIn(run, lane, wanted(lane)));
    lanes.unshift(...moving.map(({ hidden }) => hidden));
    inputs = eitherOf(
      moving.map(({ given }) => given),
      steps,
    );
    const below = inputs;
    wanted = () => below;
  }
  return { inputs, lanes, outputs: isLast ? markedAt(1, [0]) : markedAt(steps, [timestep]) };
}

/** Where h of a lane can be moved by what the layer is given at the marked timesteps. */
function movedIn(run: Wired, lane: Lane, given: Marks): Marks {
  const { graph } = run.model;
  const { steps } = run.sequence;
  const hidden = nodeOf(graph, 'h').index;
  const carries = carriesOf(graph);
  const isHeld = heldIn(run, lane);
  const marks = markedAt(steps, []);
  const moved = new Uint8Array(graph.nodes.length);
  let carried = new Set<number>();
  for (let k = 0; k < steps; k++) {
    const t = lane.backward ? steps - 1 - k : k;
    for (const { index, id, operation, operands } of graph.nodes) {
      const isMoved =
        operation === 'input'
          ? given[t] === 1
          : carried.has(index) || operands.some((operand) => moved[operand] === 1);
      moved[index] = isMoved && !isHeld(id, t) ? 1 : 0;
    }
    marks[t] = moved[hidden] ?? 0;
    carried = new Set(
      carries.filter(({ next }) => moved[next.index] === 1).map(({ previous }) => previous.index),
    );
  }
  return marks;
}

/** Where h of a lane, and what the lane is given, can move h at the marked timesteps. */
function movingIn(run: Wired, lane: Lane, wanted: Marks): { hidden: Marks; given: Marks } {
  const { graph } = run.model;
  const { steps } = run.sequence;
  const carries = carriesOf(graph);
  const isHeld = heldIn(run, lane);
  const [hidden, given] = [markedAt(steps, []), markedAt(steps, [])];
  const { index: h } = nodeOf(graph, 'h');
  const backToFront = graph.nodes.toReversed();
  const moves = new Uint8Array(graph.nodes.length);
  for (let k = steps - 1; k >= 0; k--) {
    const t = lane.backward ? steps - 1 - k : k;
    const later = carries.filter(({ previous }) => moves[previous.index] === 1);
    moves.fill(0);
    moves[h] = wanted[t] ?? 0;
    for (const { next } of later) moves[next.index] = 1;
    for (const { index, id, operation, operands } of backToFront) {
      if (moves[index] === 1 && isHeld(id, t)) moves[index] = 0;
      if (moves[index] !== 1) continue;
      if (operation === 'input') given[t] = 1;
      for (const operand of operands) moves[operand] = 1;
    }
    hidden[t] = moves[h] ?? 0;
  }
  return { hidden, given };
}

/** Whether a node of a lane is held in every unit at once. */
function heldIn({ holds }: Wired, lane: Lane): (node: string, timestep: number) => boolean {
  const whole = holds.filter(({ lane: of, unit }) => of === lane.index && unit === null);
  if (whole.length === 0) return () => false;
  return (id, t) =>
    whole.some(({ node, timestep }) => node === id && (timestep === null || timestep === t));
}

/** The timestep at which a lane has read everything. */
function endOf(lane: Lane, steps: number): number {
  return lane.backward ? 0 : steps - 1;
}

function markedAt(steps: number, places: readonly number[]): Marks {
  const marks = new Uint8Array(steps);
  for (const place of places) marks[place] = 1;
  return marks;
}

function eitherOf(all: readonly Marks[], steps: number): Marks {
  return new Uint8Array(steps).map((_, t) => (all.some((marks) => marks[t] === 1) ? 1 : 0));
}

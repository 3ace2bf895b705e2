import { entryOf, readerAt } from '../../../engine/formula/reader';
import { nodeOf, type Graph, type Node } from '../../../engine/graph';
import { seriesOf } from '../../../engine/trace';
import { isGate } from '../../../engine/analysis/gate';
import { stateUpdateOf } from '../../../engine/analysis/state-update';
import type { Told } from '../say/telling';

/** This share of the most that a state ever comes to counts as hardly a change; a value this near to zero as near zero. */
const LITTLE = 0.05;
/** Above this a gate is open. */
const OPEN = 0.5;

const ANSWERS = {
  gate: ['open', 'shut'],
  change: ['rises', 'falls', 'stays'],
  sign: ['above', 'below', 'near'],
} as const;

type Kind = keyof typeof ANSWERS;
export type Answer = (typeof ANSWERS)[Kind][number];

/** What can be asked before a stage, with the answer as the trace has it. */
export interface Question {
  /** gate: above a half? change: of a state that keeps something of the old one. sign: of any other signed value. */
  readonly kind: Kind;
  readonly node: string;
  readonly answers: readonly Answer[];
  readonly right: Answer;
  /** gate: its value one timestep before; change: the state's old value; null where there is none. */
  readonly before: number | null;
  /** A change smaller than this is hardly one; a value nearer than this is near zero. Not used for a gate. */
  readonly margin: number;
}

/** For each stage of a timestep whether there is something to ask before it. */
export function worthOf({ cell, trace }: Told): readonly boolean[] {
  return cell.stages.map((_, stage) => subjectOf({ cell, trace }, stage) !== null);
}

/**
 * The question before a stage (0-based) of a timestep (0-based) about one unit (0-based); null where the stage computes
 * nothing that can be foreseen, or nothing of that unit, or no number.
 */
export function questionAt(
  run: Told,
  timestep: number,
  stage: number,
  unit: number,
): Question | null {
  const subject = subjectOf(run, stage);
  if (subject === null) return null;
  const { kind, node } = subject;
  const value = entryOf(readerAt(run.trace, timestep), node, unit);
  if (!Number.isFinite(value)) return null;
  const question = { kind, node: node.id, answers: ANSWERS[kind] };
  switch (kind) {
    case 'gate': {
      const before = valueBefore(run, node, timestep, unit);
      return { ...question, before, margin: 0, right: value > OPEN ? 'open' : 'shut' };
    }
    case 'change': {
      const old = nodeOf(run.trace.model.graph, `${node.id}_prev`);
      const before = entryOf(readerAt(run.trace, timestep), old, unit);
      const margin = LITTLE * mostOf(run, node, unit);
      const change = value - before;
      const right = Math.abs(change) <= margin ? 'stays' : change > 0 ? 'rises' : 'falls';
      return { ...question, before, margin, right };
    }
    case 'sign': {
      const right = Math.abs(value) <= LITTLE ? 'near' : value > 0 ? 'above' : 'below';
      return { ...question, before: null, margin: LITTLE, right };
    }
  }
}

/** The first thing that a stage arrives at which can be foreseen. */
function subjectOf({ cell, trace }: Told, stage: number): { kind: Kind; node: Node } | null {
  const { graph } = trace.model;
  for (const id of cell.stages[stage]?.computes ?? []) {
    const node = nodeOf(graph, id);
    const kind = kindOf(graph, node, cell.roles[id] === 'candidate');
    if (kind !== null) return { kind, node };
  }
  return null;
}

function kindOf(graph: Graph, node: Node, isCandidate: boolean): Kind | null {
  if (graph.states.includes(node.id)) {
    return stateUpdateOf(graph, node.id).kept === null ? 'sign' : 'change';
  }
  if (isGate(graph, node)) return 'gate';
  return isCandidate ? 'sign' : null;
}

function valueBefore({ trace }: Told, node: Node, timestep: number, unit: number): number | null {
  const before = trace.lanes[0]?.backward === true ? timestep + 1 : timestep - 1;
  if (before < 0 || before >= trace.sequence.steps) return null;
  return entryOf(readerAt(trace, before), node, unit);
}

/** The largest size of one entry over the sequence. */
function mostOf({ trace }: Told, node: Node, unit: number): number {
  const { values, size } = seriesOf(trace, node.id);
  return values.reduce(
    (most, value, k) => (k % size === unit ? Math.max(most, Math.abs(value)) : most),
    0,
  );
}

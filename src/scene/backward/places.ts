import { nodeOf, type Graph } from '../../engine/graph';
import { elementsOf, type Element, type Wire } from '../diagram/elements';
import { BACKWARD_STAGES, stagesOfNodes, type BackwardStageId } from './node-stages';

/** When the gradient of an element is known, or passes through it. */
export interface BackwardPlace {
  /** Index among the stages that the cell has. */
  readonly stage: number;
  /** 0-based turn within the stage, without gaps. */
  readonly turn: number;
}

export interface BackwardPlaces {
  /** The stages that the cell has, in order. */
  readonly stages: readonly BackwardStageId[];
  /** By element key. A wire has the place of the element that it leads back to. */
  readonly byKey: ReadonlyMap<string, BackwardPlace>;
  /** Per stage, how many turns; at least 1. */
  readonly turns: readonly number[];
  /** By wire key: which wires of its turn come before it on the way back; 0 for the first. */
  readonly legs: ReadonlyMap<string, number>;
}

/** When the backward pass comes to each element and wire of a cell's diagram. */
export function backwardPlacesOf(graph: Graph): BackwardPlaces {
  const { elements, wires } = elementsOf(graph);
  const ofNode = stagesOfNodes(graph);
  const values = new Set(elements.filter(({ kind }) => kind === 'value').map(({ key }) => key));
  const stageIdOf = ({ node }: Element): BackwardStageId =>
    ofNode[nodeOf(graph, node).index] ?? 'branches';
  const shown = new Set<BackwardStageId>(
    elements.flatMap((element) => {
      if (element.kind === 'layer') return ['weights'];
      return element.kind === 'value' ? [stageIdOf(element)] : [];
    }),
  );
  const stages = BACKWARD_STAGES.filter((id) => shown.has(id));
  const weights = stages.indexOf('weights');

  const byKey = new Map<string, BackwardPlace>();
  const leaving = groupedBy(wires, ({ from }) => from);
  const entering = groupedBy(wires, ({ to }) => to);
  const readers = (key: string): readonly string[] =>
    (leaving.get(key) ?? []).flatMap(({ to }) => {
      const made = (leaving.get(to) ?? []).find((wire) => values.has(wire.to));
      return made === undefined ? readers(to) : [made.to];
    });
  for (const element of elements.toReversed()) {
    if (element.kind !== 'value') continue;
    const stage = stages.indexOf(stageIdOf(element));
    const before = readers(element.key).flatMap((key) => byKey.get(key) ?? []);
    const turns = before.filter((place) => place.stage === stage).map(({ turn }) => turn + 1);
    byKey.set(element.key, { stage, turn: Math.max(0, ...turns) });
  }
  // A gradient passes through a maker as soon as the first of its operands needs it.
  for (const { key, kind, node } of elements) {
    if (kind === 'value') continue;
    const operands = kind === 'exit' ? [node] : (entering.get(key) ?? []).map(({ from }) => from);
    const places = operands.flatMap((operand) => byKey.get(operand) ?? []);
    if (kind === 'layer') places.push({ stage: weights, turn: 0 });
    byKey.set(key, places.sort(inOrder)[0] ?? { stage: 0, turn: 0 });
  }

  return {
    stages,
    byKey,
    turns: stages.map((_, stage) =>
      Math.max(
        1,
        ...[...byKey.values()].filter((one) => one.stage === stage).map(({ turn }) => turn + 1),
      ),
    ),
    legs: legsOf(wires, leaving, values, byKey),
  };
}

function legsOf(
  wires: readonly Wire[],
  leaving: ReadonlyMap<string, readonly Wire[]>,
  values: ReadonlySet<string>,
  byKey: ReadonlyMap<string, BackwardPlace>,
): ReadonlyMap<string, number> {
  const legs = new Map<string, number>();
  const legOf = (wire: Wire): number => {
    if (values.has(wire.to)) return 0;
    const place = byKey.get(wire.from);
    const before = (leaving.get(wire.to) ?? []).filter(({ from }) => {
      const other = byKey.get(from);
      return other?.stage === place?.stage && other?.turn === place?.turn;
    });
    return Math.max(0, ...before.map((one) => legOf(one) + 1));
  };
  for (const wire of wires) legs.set(wire.key, legOf(wire));
  return legs;
}

function inOrder(a: BackwardPlace, b: BackwardPlace): number {
  return a.stage - b.stage || a.turn - b.turn;
}

function groupedBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one)) ?? [];
    group.push(one);
    groups.set(keyOf(one), group);
  }
  return groups;
}

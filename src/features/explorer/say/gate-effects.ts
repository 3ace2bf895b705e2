import { stateOf } from '../../../engine/language/names';
import { nodeAt, type Graph, type Node } from '../../../engine/graph';
import { complementOf, stateUpdateOf } from '../../../engine/analysis/state-update';

/** What a gate does to what it multiplies. */
export type Effect =
  /** Scales the old state on its way to the new one, as it stands (`f * c_prev`) or as what it leaves (`(1 - f) * h_prev`). */
  | { readonly kind: 'keep' | 'replace'; readonly state: string }
  /** Scales what is added to what was kept. */
  | { readonly kind: 'write'; readonly what: Node }
  /** Scales what a state that keeps nothing is made of: `h = o * tanh(c)`. */
  | { readonly kind: 'show'; readonly what: Node }
  /** Scales an old state before a layer reads it: `[r * h_prev, x]`. */
  | { readonly kind: 'reveal'; readonly state: string }
  /** Scales what a layer made of an old state: `r * (W_hn @ h_prev + b_hn)`. */
  | { readonly kind: 'admit' };

/** Everything a gate does, the state it keeps first. Empty where it multiplies nothing. */
export function effectsOf(graph: Graph, gate: Node): readonly Effect[] {
  const updates = graph.states.map((state) => stateUpdateOf(graph, state));
  const onStates = updates.flatMap(({ state, kept, written }): Effect[] => [
    ...(kept?.by ?? []).flatMap((factor): Effect[] => {
      if (factor === gate) return [{ kind: 'keep', state }];
      return complementOf(graph, factor) === gate && !factor.named
        ? [{ kind: 'replace', state }]
        : [];
    }),
    ...written.flatMap(({ factors }): Effect[] => {
      const what = factors.find((factor) => factor !== gate);
      if (!factors.includes(gate) || what === undefined) return [];
      return [{ kind: kept === null ? 'show' : 'write', what }];
    }),
  ]);
  const ofStates = new Set(
    updates.flatMap(({ kept, written }) => [kept, ...written].map((summand) => summand?.node)),
  );
  const elsewhere = graph.nodes
    .filter((node) => node.operation === 'multiply' && !ofStates.has(node))
    .flatMap((node): Effect[] => {
      const operands = node.operands.map((index) => nodeAt(graph, index));
      const what = operands.find((operand) => operand !== gate);
      if (!operands.includes(gate) || what === undefined) return [];
      if (what.operation === 'previous') return [{ kind: 'reveal', state: stateOf(what.id) }];
      return readsPrevious(graph, what) ? [{ kind: 'admit' }] : [];
    });
  return [...onStates, ...elsewhere].sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind));
}

const RANK: readonly Effect['kind'][] = ['keep', 'replace', 'show', 'write', 'reveal', 'admit'];

function readsPrevious(graph: Graph, node: Node): boolean {
  return (
    node.operation === 'previous' ||
    (!node.named && node.operands.some((index) => readsPrevious(graph, nodeAt(graph, index))))
  );
}

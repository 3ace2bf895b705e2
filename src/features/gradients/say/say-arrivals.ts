import type { Arrival } from '../../../engine/analysis/arrivals';
import { formatNumber } from '../../../engine/formula/format-number';
import { nodeOf, type Node } from '../../../engine/graph';
import { entryIn, gradientText, nameOfEntry, timeName, wayName } from './back-names';
import type { BackTelling } from './back-telling';

/** One part that arrived, in words and as a number. */
export interface Come {
  readonly from: string;
  readonly value: number;
}

/** From this share of everything that arrives (in absolute values) it is nearly all. */
const NEARLY_ALL = 0.95;

/** What arrives at a node's entry, the largest first; zeros are left out. */
export function comesTo(telling: BackTelling, node: Node): readonly Come[] {
  const entry = entryIn(telling, node);
  return telling.reader
    .arrivals(node.id)
    .map(({ from, values }) => ({ from: wayOf(telling, from), value: values[entry] ?? NaN }))
    .filter(({ value }) => value !== 0)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

function wayOf(telling: BackTelling, from: Arrival['from']): string {
  const { from: words } = telling.words.backward;
  switch (from.kind) {
    case 'next':
      return words.next({ time: timeName(telling, telling.after) });
    case 'outside':
      return telling.isTop ? words.loss : words.above;
    case 'user':
      return words.through({ what: wayName(telling, nodeOf(telling.graph, from.node)) });
  }
}

/** The part that is nearly everything; null where there is none. */
export function mostOf(comes: readonly Come[]): Come | null {
  const whole = comes.reduce((sum, { value }) => sum + Math.abs(value), 0);
  const [largest] = comes;
  return largest !== undefined && Math.abs(largest.value) >= NEARLY_ALL * whole ? largest : null;
}

/** "What arrives at unit 4’s cell state adds up to …": from the loss, from the next timestep, through what reads it. */
export function sayArrivals(telling: BackTelling, node: Node): string {
  const { arrive } = telling.words.backward;
  const comes = comesTo(telling, node);
  const [only] = comes;
  const name = nameOfEntry(telling, node);
  const total = gradientText(telling, node);
  if (only === undefined) return arrive.none({ name });
  if (comes.length === 1) return arrive.one({ name, total, from: only.from });
  const parts = comes.map(({ from, value }) => arrive.part({ value: formatNumber(value), from }));
  const most = mostOf(comes);
  return most === null
    ? arrive.many({ name, total, parts })
    : arrive.mostly({ name, total, parts, from: most.from });
}

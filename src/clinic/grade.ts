import { graphOf } from '../engine/build-graph';
import type { Graph } from '../engine/graph';
import { extremesFor, randomFor, sequenceFor, stepFor } from './grade/benches';
import type { Check, CheckName, Finding } from './grade/check';
import { differencesFinding, gradientsFinding } from './grade/gradients';
import { namesFinding, shapesFinding } from './grade/names';
import { readCell } from './grade/read-cell';
import { extremeFinding, valuesFinding } from './grade/values';

export interface Grade {
  /** Every check in the order of {@link CheckName}. */
  readonly checks: readonly Check[];
  readonly passed: boolean;
}

/** What needs another check to have passed; everything needs `parses`. */
const NEEDS: Readonly<Partial<Record<CheckName, readonly CheckName[]>>> = {
  'random-sequence': ['shapes'],
  gradients: ['parameters', 'states', 'shapes'],
  'central-differences': ['parameters', 'states', 'shapes'],
};

/**
 * Examines a person's equations beside those of the right cell by running both: how they are written does not matter, only what
 * they compute. The text may be anything; never throws for it, and takes some milliseconds. `right` must be equations.
 */
export function gradeCell(text: string, right: string): Grade {
  const theirs = graphOf(right);
  const read = readCell(text);
  const checks: Check[] = [];
  if ('finding' in read) checks.push({ name: 'parses', outcome: 'failed', finding: read.finding });
  else checks.push({ name: 'parses', outcome: 'passed' });

  for (const [name, examine] of EXAMINATIONS) {
    const needed = (['parses', ...(NEEDS[name] ?? [])] as const).find((other) =>
      checks.some((check) => check.name === other && check.outcome !== 'passed'),
    );
    if (needed !== undefined) checks.push({ name, outcome: 'waiting', for: needed });
    else if ('graph' in read)
      checks.push(examined(name, () => examine(read.graph, theirs), checks));
  }
  return { checks, passed: checks.every(({ outcome }) => outcome === 'passed') };
}

type Examination = (own: Graph, right: Graph) => Finding | null;

const EXAMINATIONS: readonly (readonly [CheckName, Examination])[] = [
  ['parameters', (own, right) => namesFinding(own.parameters, right.parameters)],
  ['states', (own, right) => namesFinding(own.states, right.states)],
  ['shapes', shapesFinding],
  ['golden-step', (own, right) => valuesFinding(own, right, stepFor(right))],
  [
    'saturation',
    (own, right) => {
      for (const bench of extremesFor(right)) {
        const finding = extremeFinding(own, right, bench);
        if (finding !== null) return finding;
      }
      return null;
    },
  ],
  ['golden-sequence', (own, right) => valuesFinding(own, right, sequenceFor())],
  ['random-sequence', (own, right) => valuesFinding(own, right, randomFor(right))],
  ['gradients', (own, right) => gradientsFinding(own, right, randomFor(right))],
  ['central-differences', (own, right) => differencesFinding(own, right, randomFor(right))],
];

function examined(name: CheckName, examine: () => Finding | null, before: readonly Check[]): Check {
  try {
    const finding = examine();
    return finding === null ? { name, outcome: 'passed' } : { name, outcome: 'failed', finding };
  } catch (error) {
    // Other parameters and shapes than the right ones may not take the right cell's numbers, even at H = X = 1.
    const failed = before.find(
      (check) => check.outcome === 'failed' && ['parameters', 'shapes'].includes(check.name),
    );
    if (failed === undefined) throw error;
    return { name, outcome: 'waiting', for: failed.name };
  }
}

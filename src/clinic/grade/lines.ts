import { LONGEST_EQUATIONS } from '../../cells/own-cell';
import { graphOf } from '../../engine/build-graph';
import { nodeOf, type Graph } from '../../engine/graph';
import type { EquationError } from '../../engine/language/error';
import { isPrevious, stateOf } from '../../engine/language/names';
import { parseEquations } from '../../engine/language/parse';
import { randomFor, sequenceFor, stepFor } from './benches';
import type { Finding } from './check';
import { chunksOf, type Chunk } from './chunks';
import { namesFinding, shapesFinding } from './names';
import { readCell } from './read-cell';
import { nodeFinding } from './values';

/** How far one line of the model answer is written. Lines of the text count from 1. */
export type LineGrade =
  | { readonly name: string; readonly outcome: 'absent' }
  | { readonly name: string; readonly outcome: 'right'; readonly line: number }
  | {
      readonly name: string;
      readonly outcome: 'wrong';
      readonly line: number;
      readonly finding: Finding;
    };

export interface LineGrades {
  /** In the order of the model answer. */
  readonly lines: readonly LineGrade[];
  /** What is written beside it: helping names, and lines that cannot be read as an equation for any name of the answer. */
  readonly others: readonly {
    readonly line: number;
    readonly name: string | null;
    readonly error: EquationError | null;
  }[];
}

/**
 * Examines a text that is still being written, each line by itself: it is run in the right cell in place of that cell's own line,
 * so that a mistake elsewhere does not count against it. The text may be anything; never throws for it. `right` must be equations.
 */
export function gradeLines(text: string, right: string): LineGrades {
  const theirs = graphOf(right);
  const chunks = chunksOf(text.slice(0, LONGEST_EQUATIONS));
  const answer = parseEquations(right).equations.map(({ name }) => name);
  return {
    lines: answer.map((name) => gradeLine(name, chunks, right, theirs)),
    others: chunks
      .filter(({ name }) => name === null || !answer.includes(name))
      .map((chunk) => ({
        line: chunk.line,
        name: chunk.name,
        error: 'error' in chunk ? chunk.error : null,
      })),
  };
}

function gradeLine(
  name: string,
  chunks: readonly Chunk[],
  right: string,
  theirs: Graph,
): LineGrade {
  const own = chunks.filter((chunk) => chunk.name === name);
  const last = own.at(-1);
  if (last === undefined) return { name, outcome: 'absent' };
  const finding = findingOf(name, own, chunks, right, theirs);
  const { line } = last;
  return finding === null
    ? { name, outcome: 'right', line }
    : { name, outcome: 'wrong', line, finding };
}

function findingOf(
  name: string,
  own: readonly Chunk[],
  chunks: readonly Chunk[],
  right: string,
  theirs: Graph,
): Finding | null {
  for (const chunk of own) {
    if ('error' in chunk) return { kind: 'equation-error', error: chunk.error };
  }
  const answer = chunksOf(right);
  const kept = withHelpers(own, chunks, new Set(answer.map((chunk) => chunk.name)));
  const others = answer.filter((chunk) => chunk.name !== name);
  const read = readCell(placed(kept) + '\n' + others.map(({ text }) => text).join('\n'));
  if ('finding' in read) return read.finding;

  const ofLine = answer.filter((chunk) => chunk.name === name);
  const names = namesFinding(parametersOf(kept, read.graph), parametersOf(ofLine, theirs));
  // A name that is missing shows in the values, where it matters.
  if (names?.kind === 'names' && names.extra.length > 0) return names;
  const shapes = shapesFinding(read.graph, theirs);
  if (shapes !== null) return shapes;
  if (!isSameSize(name, read.graph, theirs)) {
    const [expected, found] = [nodeOf(theirs, name).shape, nodeOf(read.graph, name).shape];
    return { kind: 'shapes', shapes: [{ name, expected, found }] };
  }
  for (const bench of [stepFor(theirs), sequenceFor(), randomFor(theirs)]) {
    const finding = nodeFinding(read.graph, theirs, bench, name);
    if (finding !== null) return finding;
  }
  return null;
}

/** The lines with the helping ones they need, all others of the text left out. */
function withHelpers(
  own: readonly Chunk[],
  chunks: readonly Chunk[],
  answer: ReadonlySet<string | null>,
): readonly Chunk[] {
  const kept = new Set(own);
  for (const chunk of kept) {
    if ('error' in chunk) continue;
    const read = chunk.equation.references.map((reference) =>
      isPrevious(reference.name) ? stateOf(reference.name) : reference.name,
    );
    for (const other of chunks) {
      if (other.name === null || answer.has(other.name) || 'error' in other) continue;
      if (read.includes(other.name)) kept.add(other);
    }
  }
  return chunks.filter((chunk) => kept.has(chunk));
}

/** Each where it stands in the text, so that the places of errors are right. */
function placed(chunks: readonly Chunk[]): string {
  let text = '';
  let line = 1;
  for (const chunk of chunks) {
    text += '\n'.repeat(chunk.line - line) + chunk.text;
    line = chunk.line + (chunk.text.match(/\n/g) ?? []).length;
  }
  return text;
}

function parametersOf(chunks: readonly Chunk[], graph: Graph): readonly string[] {
  const read = chunks.flatMap((chunk) => ('equation' in chunk ? chunk.equation.references : []));
  return [...new Set(read.map(({ name }) => name))].filter((name) =>
    graph.parameters.includes(name),
  );
}

function isSameSize(name: string, own: Graph, right: Graph): boolean {
  return JSON.stringify(nodeOf(own, name).shape) === JSON.stringify(nodeOf(right, name).shape);
}

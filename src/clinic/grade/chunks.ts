import { EquationError } from '../../engine/language/error';
import type { Equation } from '../../engine/language/expression';
import { parseEquations } from '../../engine/language/parse';

/** One equation of a text that is being written, with the lines it takes. */
export type Chunk = {
  /** Of its first line, from 1. */
  readonly line: number;
  readonly text: string;
  /** What stands on the left, where that much can be read. */
  readonly name: string | null;
} & ({ readonly equation: Equation } | { readonly error: EquationError });

/**
 * The equations of a text one by one, so that a mistake in one hides no other: a new line begins a new equation where no bracket
 * is open. Empty lines and comments are left out.
 */
export function chunksOf(text: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let pending: { readonly line: number; readonly lines: string[] } | null = null;
  let depth = 0;
  const close = (): void => {
    if (pending !== null) chunks.push(chunkOf(pending.line, pending.lines.join('\n')));
    pending = null;
    depth = 0;
  };
  text.split(/\r\n|\r|\n/).forEach((content, k) => {
    const code = content.replace(/#.*/, '');
    // A line that names a value begins an equation, even where a bracket before was never closed.
    const begins = /^\s*[A-Za-z_]\w*\s*=/.test(code);
    if (begins || depth <= 0) close();
    if (pending === null && code.trim() === '') return;
    pending ??= { line: k + 1, lines: [] };
    pending.lines.push(content);
    depth += (code.match(/[([]/g) ?? []).length - (code.match(/[)\]]/g) ?? []).length;
  });
  close();
  return chunks;
}

function chunkOf(line: number, text: string): Chunk {
  const name = /^\s*([A-Za-z_]\w*)\s*=/.exec(text)?.[1] ?? null;
  try {
    const [equation] = parseEquations(text).equations;
    if (equation === undefined) throw new Error('An equation was expected.');
    return { line, text, name: equation.name, equation };
  } catch (error) {
    if (!(error instanceof EquationError)) throw error;
    return { line, text, name, error: movedDown(error, line - 1) };
  }
}

function movedDown(error: EquationError, lines: number): EquationError {
  const { code, line, column, found } = error;
  const [first, ...others] = error.expected;
  if (first === undefined) return error;
  return new EquationError(code, { line: line + lines, column }, found, first, ...others);
}

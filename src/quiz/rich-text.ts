/** A piece of a question's text. */
export interface Piece {
  readonly kind: 'text' | 'tex' | 'code';
  readonly text: string;
}

/** Numbers for the names in double brackets, as they are shown; in TeX, where they differ. */
export interface Filling {
  readonly text: string;
  readonly tex: string;
}

const MARKED = /\$([^$]+)\$|`([^`]+)`/g;
const NAMED = /\[\[([^\]]*)\]\]/g;

/**
 * A text taken apart into words, TeX (between dollar signs) and code (between backticks), each name in double brackets replaced. A
 * name that nothing is known of yet is shown as an ellipsis.
 */
export function piecesOf(text: string, fillings: ReadonlyMap<string, Filling>): readonly Piece[] {
  const fill = (raw: string, kind: 'text' | 'tex'): string =>
    raw.replace(NAMED, (_, name: string) => fillings.get(name)?.[kind] ?? '…');
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKED)) {
    const [whole, tex, code] = match;
    pieces.push({ kind: 'text', text: fill(text.slice(from, match.index), 'text') });
    pieces.push(
      tex === undefined
        ? { kind: 'code', text: fill(code ?? '', 'text') }
        : { kind: 'tex', text: fill(tex, 'tex') },
    );
    from = match.index + whole.length;
  }
  pieces.push({ kind: 'text', text: fill(text.slice(from), 'text') });
  return pieces.filter((piece) => piece.text !== '');
}

/** The names in double brackets. */
export function namesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(NAMED)].map(([, name = '']) => name))];
}

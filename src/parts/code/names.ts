import { FUNCTIONS } from '../../engine/language/functions';
import { INPUT, isPrevious, previousOf } from '../../engine/language/names';

/** A stretch of the text that means something by itself; offsets count UTF-16 units from 0. */
export interface Mark {
  readonly kind: 'name' | 'function' | 'number' | 'comment';
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const TOKEN =
  /(?<comment>#[^\r\n]*)|(?<name>[A-Za-z_]\w*)|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/g;
const functions: ReadonlySet<string> = new Set(FUNCTIONS);

/** The names, functions, numbers and comments of a text, which may be broken, from front to back. */
export function marksOf(text: string): readonly Mark[] {
  return Array.from(text.matchAll(TOKEN), (match): Mark => {
    const [token] = match;
    const { comment, name } = match.groups ?? {};
    const kind =
      comment !== undefined
        ? 'comment'
        : name === undefined
          ? 'number'
          : functions.has(name)
            ? 'function'
            : 'name';
    return { kind, from: match.index, to: match.index + token.length, text: token };
  });
}

/** Something that can be written, and what it is. */
export interface Suggestion {
  readonly name: string;
  readonly is: (typeof FUNCTIONS)[number] | 'input' | 'value' | 'previous' | 'parameter';
}

/** What can stand where a name is being written; the name that ends at `at` is not counted itself. */
export function suggestionsAt(text: string, at: number): readonly Suggestion[] {
  const others = marksOf(text).filter(({ kind, to }) => kind === 'name' && to !== at);
  const values = unique(others.filter((mark) => isDefined(text, mark)).map((mark) => mark.text));
  const parameters = unique(others.map((mark) => mark.text)).filter(
    (name) => name !== INPUT && !isPrevious(name) && !values.includes(name),
  );
  return [
    ...values.map((name) => ({ name, is: 'value' as const })),
    ...values.map((name) => ({ name: previousOf(name), is: 'previous' as const })),
    { name: INPUT, is: 'input' },
    ...parameters.map((name) => ({ name, is: 'parameter' as const })),
    ...FUNCTIONS.map((name) => ({ name, is: name })),
  ];
}

/** Whether an equation begins with this name. */
function isDefined(text: string, { from, to }: Mark): boolean {
  return /(?:^|[\r\n])[^\S\r\n]*$/.test(text.slice(0, from)) && /^[^\S\r\n]*=/.test(text.slice(to));
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

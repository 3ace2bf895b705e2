import { EquationError, type Phrase } from '../../engine/language/error';
import type { AllWords } from '../../i18n/catalogue';
import type { Problem } from '../../stores/draft';

type Words = AllWords['editor'];
type FixedPhrase = keyof Words['phrases'];

/** Phrases that are made of a part and the words around it; what is not here must be in the catalogue as it stands. */
const PATTERNS: readonly (readonly [RegExp, (part: string, words: Words) => string])[] = [
  [/^a vector of size (.+)$/, (size, words) => words.vectorOf({ size })],
  [/^a matrix of size (.+)$/, (size, words) => words.matrixOf({ size })],
  [/^(\d+) arguments$/, (n, { amounts }) => amounts.arguments({ number: Number(n) })],
  [/^(\d+) characters$/, (n, { amounts }) => amounts.characters({ number: Number(n) })],
  [/^at most (\d+) characters$/, (n, { amounts }) => amounts.mostCharacters({ number: Number(n) })],
  [/^at most (\d+) levels/, (n, { amounts }) => amounts.mostLevels({ number: Number(n) })],
  [/^a size of at most (\d+)$/, (n, { amounts }) => amounts.mostSize({ number: Number(n) })],
  [/^an equation for (.+)$/s, (name, words) => words.equationFor({ name })],
  [/^a second equation for (.+)$/s, (name, words) => words.secondEquationFor({ name })],
  [/^the cycle (.+)$/s, (path) => path],
];

/** What is wrong with equations, in the reader's language: one or two sentences. */
export function sayProblem(problem: Problem, words: Words): string {
  if (!(problem instanceof EquationError)) return words.tooLarge;
  return words.mistakes[problem.code]({
    found: sayPhrase(problem.found, words),
    expected: sayEither(problem.expected, words),
  });
}

/** Where a problem is, 1-based; what is too large as a whole has no place of its own. */
export function placeOf(problem: Problem): { readonly line: number; readonly column: number } {
  return problem instanceof EquationError ? problem : { line: 1, column: 1 };
}

function sayEither(phrases: readonly Phrase[], words: Words): string {
  const said = phrases.map((phrase) => sayPhrase(phrase, words));
  const last = said.at(-1) ?? '';
  return said.length < 2 ? last : words.either({ first: said.slice(0, -1), last });
}

/** Code in quotation marks is the same in every language. */
function sayPhrase(phrase: Phrase, words: Words): string {
  if (phrase.startsWith('“')) return phrase;
  if (isFixed(phrase, words)) return words.phrases[phrase];
  for (const [pattern, say] of PATTERNS) {
    const part = pattern.exec(phrase)?.[1];
    if (part !== undefined) return say(part, words);
  }
  return phrase;
}

function isFixed(phrase: string, words: Words): phrase is FixedPhrase {
  return Object.hasOwn(words.phrases, phrase);
}

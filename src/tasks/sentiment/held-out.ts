import { createRandom } from '../../engine/random';
import { chinese } from './chinese';
import { english } from './english';
import { drawSentences, wordsOf, type Grammar, type LabelledSentence } from './grammar';
import type { Language } from './language';

const SEED = 2026;
const COUNT = 1000;

export const grammars: Readonly<Record<Language['id'], Grammar>> = { en: english, zh: chinese };

/** The thousand sentences that a model of that language is judged by; training never draws one like them. */
export function heldOutSentences(language: Language['id']): readonly LabelledSentence[] {
  return drawSentences(grammars[language], createRandom(SEED), COUNT, 'held out');
}

/** Every word of a grammar once: opinions first, then what they are about, then the rest. */
export function vocabularyOf(grammar: Grammar): readonly string[] {
  const texts = [
    ...Object.values(grammar.opinions).flatMap(([against, inFavour]) => [...inFavour, ...against]),
    ...Object.values(grammar.fillings).flat(),
    ...grammar.frames.map(({ words }) => words),
    ...grammar.joints.map(({ words }) => words),
    ...grammar.openers,
    ...grammar.closers,
  ];
  return [...new Set(texts.flatMap(wordsOf))].filter((word) => !word.startsWith('{'));
}

import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { marksOf, suggestionsAt, type Suggestion } from './names';

/** What is said beside a suggestion. */
export type Help = Readonly<Record<Suggestion['is'], string>>;

/** Names that fit, as one types or on Ctrl+Space. Nothing is taken before an arrow key chooses it: Enter stays a new line. */
export function completion(help: Help): Extension {
  const source = (context: CompletionContext): CompletionResult | null => {
    const { pos, explicit } = context;
    const text = context.state.doc.toString();
    const word = context.matchBefore(/[A-Za-z_]\w*/);
    // One letter is a whole name more often than not: nothing opens over what is being read then.
    if (!explicit && (word === null || word.text.length < 2)) return null;
    const isComment = marksOf(text).some(
      ({ kind, from, to }) => kind === 'comment' && from < pos && pos <= to,
    );
    if (isComment) return null;
    const suggestions = suggestionsAt(text, pos);
    if (!explicit && suggestions.some(({ name }) => name === word?.text)) return null;
    return {
      from: word?.from ?? pos,
      options: suggestions.map(({ name, is }) => ({ label: name, detail: help[is] })),
    };
  };
  return autocompletion({
    override: [source],
    selectOnOpen: false,
    icons: false,
    activateOnTypingDelay: 150,
  });
}

import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

const HUES = ['forget', 'input', 'candidate', 'output', 'update', 'reset', 'cell', 'hidden'];

/** The editor in the page's own tokens, which reach into its shadow root. */
export const look: Extension = EditorView.theme({
  '&': {
    border: '1px solid var(--edge)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
    fontSize: 'var(--text-1)',
  },
  '&.cm-focused': { outline: '2px solid var(--ink)', outlineOffset: '1px' },
  '.cm-scroller': {
    maxHeight: 'max(320px, 50vh)',
    fontFamily: "ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace",
    lineHeight: '1.6',
  },
  '.cm-content': { minHeight: '104px', padding: '8px 0', caretColor: 'var(--ink)' },
  '.cm-gutters': { border: '0', backgroundColor: 'transparent', color: 'var(--faint)' },
  '.is-function, .hue-ink': { color: 'var(--ink)' },
  '.is-comment, .hue-faint': { color: 'var(--faint)' },
  ...Object.fromEntries(HUES.map((hue) => [`.hue-${hue}`, { color: `var(--${hue})` }])),
  '.is-wrong': {
    textDecoration: 'underline wavy var(--loss)',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '3px',
  },
  '.said-problem': {
    margin: '2px 8px 6px 6px',
    paddingLeft: '8px',
    borderLeft: '3px solid var(--loss)',
    color: 'var(--loss)',
    fontFamily: 'var(--sans)',
    lineHeight: '1.5',
    whiteSpace: 'normal',
  },
  '&.cm-focused .cm-matchingBracket, .cm-matchingBracket': {
    backgroundColor: 'transparent',
    outline: '1px solid var(--edge)',
  },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent' },
  '.cm-tooltip': {
    border: '1px solid var(--edge)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--raised)',
    boxShadow: 'var(--shadow)',
    color: 'var(--ink)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', fontSize: 'var(--text-1)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '2px 8px', lineHeight: '1.6' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--ink)',
    color: 'var(--paper)',
  },
  '.cm-completionMatchedText': { fontWeight: '600', textDecoration: 'none' },
  '.cm-completionDetail': {
    color: 'var(--faint)',
    fontFamily: 'var(--sans)',
    fontStyle: 'normal',
  },
  '[aria-selected] .cm-completionDetail': { color: 'inherit' },
});

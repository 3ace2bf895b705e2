import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { Annotation, Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { completion, type Help } from './completion';
import { highlight } from './highlight';
import { look } from './look';
import { problemLine, showProblem, type SaidProblem } from './problem-line';

/** What the editor says. */
export interface CodeWords {
  /** Its name. */
  readonly label: string;
  readonly completions: string;
  readonly help: Help;
}

/** An editor of equations in a place of its own. */
export interface CodeView {
  /** Puts another text in place; its undo brings the former back. */
  readonly setText: (text: string) => void;
  readonly setHues: (hueOf: (name: string) => string) => void;
  readonly setWords: (words: CodeWords) => void;
  readonly setProblem: (problem: SaidProblem | null) => void;
  readonly destroy: () => void;
}

/**
 * Typing over a selection, done here: the browser's own way writes the look of what was there into a style attribute, which the
 * page's security policy refuses with a message.
 */
const typeOver = EditorView.domEventHandlers({
  beforeinput: ({ inputType, data }, view) => {
    const { state } = view;
    if (inputType !== 'insertText' || data === null || state.selection.main.empty) return false;
    view.dispatch(state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});

const fromOutside = Annotation.define<true>();

/**
 * Makes an editor in a shadow root: there its style sheets are adopted as objects, which the page's security policy allows,
 * and no style element is written. `onType` hears what a person types, `onLeave` the key Esc; Tab goes on to what follows.
 */
export function createCodeView(
  root: ShadowRoot,
  text: string,
  onType: (text: string) => void,
  onLeave: () => void,
): CodeView {
  const hues = new Compartment();
  const words = new Compartment();
  const validity = new Compartment();
  const leave = (): boolean => {
    onLeave();
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    doc: text,
    extensions: [
      hues.of(highlight(() => 'ink')),
      words.of([]),
      validity.of([]),
      problemLine,
      lineNumbers(),
      bracketMatching(),
      history(),
      keymap.of([{ key: 'Escape', run: leave }, ...historyKeymap, ...defaultKeymap]),
      typeOver,
      EditorView.lineWrapping,
      EditorView.updateListener.of(({ docChanged, transactions, state }) => {
        const isTyped = transactions.some((one) => one.docChanged && !one.annotation(fromOutside));
        if (docChanged && isTyped) onType(state.doc.toString());
      }),
      look,
    ],
  });
  const say = (compartment: Compartment, extension: Extension): void => {
    view.dispatch({ effects: compartment.reconfigure(extension) });
  };
  return {
    setText: (next) => {
      const { doc } = view.state;
      if (doc.toString() === next) return;
      view.dispatch({
        changes: { from: 0, to: doc.length, insert: next },
        annotations: fromOutside.of(true),
      });
    },
    setHues: (hueOf) => say(hues, highlight(hueOf)),
    setWords: ({ label, completions, help }) =>
      say(words, [
        completion(help),
        EditorView.contentAttributes.of({ 'aria-label': label }),
        EditorState.phrases.of({ Completions: completions }),
      ]),
    setProblem: (problem) =>
      view.dispatch({
        effects: [
          showProblem.of(problem),
          validity.reconfigure(
            EditorView.contentAttributes.of({ 'aria-invalid': String(problem !== null) }),
          ),
        ],
      }),
    destroy: () => view.destroy(),
  };
}

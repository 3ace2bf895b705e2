import { StateEffect, StateField, type Extension, type Text } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';

/** What is wrong, said under its line; line and column count from 1. */
export interface SaidProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Shows a problem in place of the one before, or none. */
export const showProblem = StateEffect.define<SaidProblem | null>();

/** Underlines what is wrong, and says it under the line. While one types on, it moves along with its line. */
export const problemLine: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    const effect = transaction.effects.find((one) => one.is(showProblem));
    if (effect === undefined) return shown.map(transaction.changes);
    return effect.value === null ? Decoration.none : decorate(effect.value, transaction.newDoc);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decorate({ line, column, message }: SaidProblem, doc: Text): DecorationSet {
  const { from, to, text } = doc.line(Math.min(line, doc.lines));
  const under = Decoration.widget({ widget: new Said(message), block: true, side: 1 }).range(to);
  // At the end of a line the last character shows the place.
  const start = Math.min(column - 1, Math.max(text.length - 1, 0));
  const token = /^(?:\w+|[\uD800-\uDBFF]?.)/s.exec(text.slice(start))?.[0] ?? '';
  if (token === '') return Decoration.set([under]);
  const mark = Decoration.mark({ class: 'is-wrong' }).range(
    from + start,
    from + start + token.length,
  );
  return Decoration.set([mark, under]);
}

class Said extends WidgetType {
  private readonly message: string;

  constructor(message: string) {
    super();
    this.message = message;
  }

  override eq(other: Said): boolean {
    return other.message === this.message;
  }

  override toDOM(): HTMLElement {
    const said = document.createElement('div');
    said.className = 'said-problem';
    said.textContent = this.message;
    return said;
  }
}

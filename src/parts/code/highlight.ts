import { RangeSetBuilder, type Extension } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView } from '@codemirror/view';
import { marksOf, type Mark } from './names';

/** Colours the text; `hueOf` gives the hue of a name. Text is short enough to be marked anew at each change. */
export function highlight(hueOf: (name: string) => string): Extension {
  const marked = (view: EditorView): DecorationSet => {
    const builder = new RangeSetBuilder<Decoration>();
    for (const mark of marksOf(view.state.doc.toString())) {
      builder.add(mark.from, mark.to, Decoration.mark({ class: classOf(mark, hueOf) }));
    }
    return builder.finish();
  };
  return ViewPlugin.define(
    (view) => ({
      decorations: marked(view),
      update(update) {
        if (update.docChanged) this.decorations = marked(update.view);
      },
    }),
    { decorations: (plugin) => plugin.decorations },
  );
}

function classOf({ kind, text }: Mark, hueOf: (name: string) => string): string {
  return kind === 'name' ? `hue-${hueOf(text)}` : `is-${kind}`;
}

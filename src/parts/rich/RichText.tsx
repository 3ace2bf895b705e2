import { Fragment, useLayoutEffect, useMemo, useRef } from 'react';
import type { Words } from '../../engine/cell';
import { textIn, useLanguage } from '../../i18n/words';
import { typeset } from '../formula/typeset';
import { piecesOf, type Filling } from '../../quiz/rich-text';
import 'katex/dist/katex.min.css';
import './rich-text.css';

const nothing: ReadonlyMap<string, Filling> = new Map();

interface RichTextProps {
  readonly text: Words;
  /** Numbers for the names in double brackets. */
  readonly fillings?: ReadonlyMap<string, Filling> | undefined;
}

/** A text of a question or a case: words, formulas set by KaTeX, code. */
export function RichText({ text, fillings = nothing }: RichTextProps) {
  const language = useLanguage();
  const said = textIn(language, text);
  const pieces = useMemo(() => piecesOf(said, fillings), [said, fillings]);
  return pieces.map((piece, k) => (
    <Fragment key={k}>
      {piece.kind === 'tex' ? (
        <Tex tex={piece.text} />
      ) : piece.kind === 'code' ? (
        <code>{piece.text}</code>
      ) : (
        piece.text
      )}
    </Fragment>
  ));
}

function Tex({ tex }: { readonly tex: string }) {
  const root = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (root.current !== null) typeset(root.current, tex);
  }, [tex]);
  return <span ref={root} className="tex" />;
}

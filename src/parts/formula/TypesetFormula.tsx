import { useLayoutEffect, useRef } from 'react';
import type { Part } from '../../engine/formula/part';
import type { Hue } from '../../scene/hue';
import { texOf, typeset } from './typeset';
import 'katex/dist/katex.min.css';
import './typeset.css';

interface TypesetFormulaProps {
  readonly parts: readonly Part[];
  readonly hues: ReadonlyMap<string, Hue>;
}

/** A formula set by KaTeX, with MathML for screen readers; it breaks after signs where the line is full. */
export function TypesetFormula({ parts, hues }: TypesetFormulaProps) {
  const root = useRef<HTMLSpanElement>(null);
  // Setting takes longer than all else in a panel: what reads the same stays.
  const tex = texOf(parts, hues);
  useLayoutEffect(() => {
    if (root.current !== null) typeset(root.current, tex);
  }, [tex]);
  return <span className="typeset" ref={root} />;
}

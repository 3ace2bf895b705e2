import type { Part } from '../../engine/formula/part';
import type { Hue } from '../../scene/hue';
import { FormulaPart } from './FormulaPart';
import './formula.css';

export interface FormulaProps {
  readonly parts: readonly Part[];
  readonly hues: ReadonlyMap<string, Hue>;
  /** The whole formula in words, for a screen reader. */
  readonly label: string;
  /** The name of the button on a node's symbol; null for a node that one cannot stay at. */
  readonly pinName: (node: string) => string | null;
  /** Numbers stand in boxes of one width, so that nothing jumps from step to step. */
  readonly look: 'symbols' | 'numbers';
}

/** A formula in HTML, coloured as the diagram. One stop for the keyboard per node in the symbols, none in the numbers. */
export function Formula({ parts, hues, label, pinName, look }: FormulaProps) {
  const seen = new Set<string>();
  return (
    <div className="formula" role="group" aria-label={label} data-look={look}>
      {parts.map((part, k) => {
        const node = nodeToPin(part);
        const pin = node === null ? null : pinName(node);
        const reachable = look === 'symbols' && node !== null && !seen.has(node);
        if (node !== null) seen.add(node);
        return (
          <FormulaPart
            key={k}
            part={part}
            hue={hues.get(part.node ?? '') ?? 'ink'}
            pinName={pin}
            reachable={reachable}
          />
        );
      })}
    </div>
  );
}

function nodeToPin(part: Part): string | null {
  return part.kind === 'symbol' || part.kind === 'number' ? part.node : null;
}

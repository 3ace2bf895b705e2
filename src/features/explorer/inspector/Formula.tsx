import { textOf, type Part } from '../../../engine/formula/part';
import type { Hue } from '../../../scene/hue';
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

/** The short form of a formula that stands inside other words, with no button and no hover. */
export function InlineFormula({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <>
      <span className="unseen">{textOf(parts)}</span>
      <span className="formula-inline" aria-hidden="true">
        {parts.map((part, k) => (
          <PartText key={k} part={part} />
        ))}
      </span>
    </>
  );
}

export function PartText({ part }: { readonly part: Part }) {
  switch (part.kind) {
    case 'symbol':
      return (
        <>
          <span className={part.base.length > 1 ? 'word' : 'letter'}>{part.base}</span>
          {part.subscript !== '' && <sub>{part.subscript}</sub>}
        </>
      );
    case 'operator':
      return part.text === '\u2009' ? (
        part.text
      ) : (
        <span className="operator-sign">{part.text}</span>
      );
    case 'entry':
      return <sub>{part.text}</sub>;
    case 'comma':
      return ', ';
    default:
      return part.text;
  }
}

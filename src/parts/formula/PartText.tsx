import type { Part } from '../../engine/formula/part';

/** A part of a formula as HTML: letters italic, words upright, real subscripts. */
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

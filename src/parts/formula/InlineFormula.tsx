import { textOf, type Part } from '../../engine/formula/part';
import { PartText } from './PartText';

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

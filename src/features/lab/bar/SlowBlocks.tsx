import type { CSSProperties } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import type { SlowUpdate } from '../../../trainer/protocol';

interface SlowBlocksProps {
  readonly slow: SlowUpdate;
  /** Whether the weights have been changed by now. */
  readonly changes: boolean;
}

/** Of every block of weights its ‖gradient‖, and by what share of itself it changed; bars against the largest. */
export function SlowBlocks({ slow, changes }: SlowBlocksProps) {
  const words = useAllWords().labSettings.slow;
  const blocks = slow.blocks.map(({ name, gradient, weights, change }) => ({
    name,
    gradient,
    // Weights that began at 0 have no size to compare with.
    share: weights > 0 ? change / weights : null,
  }));
  const largest = Math.max(...blocks.map(({ gradient }) => gradient));
  const largestShare = Math.max(...blocks.map(({ share }) => share ?? 0));
  return (
    <div className="lab-blocks">
      <table>
        <caption className="unseen">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.block}</th>
            <th scope="col">{words.gradient}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {blocks.map(({ name, gradient, share }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <Measured value={gradient} largest={largest} />
              <Measured value={changes ? share : null} largest={largestShare} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A number and its bar; a dot where there is none (yet). */
function Measured({ value, largest }: { readonly value: number | null; readonly largest: number }) {
  const { number } = useFormats();
  const share = value === null || !(largest > 0) ? 0 : value / largest;
  return (
    <td>
      <span
        className="lab-bar-of"
        aria-hidden="true"
        style={{ '--share': share } as CSSProperties}
      />
      <span>{value === null ? '·' : number(value)}</span>
    </td>
  );
}

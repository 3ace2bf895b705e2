import { useAllWords } from '../../../i18n/MoreWords';
import { change } from '../../../stores/experiment';
import type { Run } from '../../../stores/run';
import { SliderRow } from './SliderRow';

interface SizesProps {
  readonly run: Run;
  readonly sizes: NonNullable<Run['preset']['sizes']>;
}

/** How large the cell and how long its sequence is, where the preset leaves it open. */
export function Sizes({ run, sizes }: SizesProps) {
  const words = useAllWords().changes.tab;
  const { hiddenSize } = run.trace.model;
  const { steps } = run.trace.sequence;
  const rows = [
    { key: 'hidden', label: words.hidden, value: hiddenSize, range: sizes.hidden },
    { key: 'steps', label: words.steps, value: steps, range: sizes.steps },
  ] as const;
  return rows.map(
    ({ key, label, value, range }) =>
      range && (
        <SliderRow
          key={key}
          label={label}
          value={value}
          least={range[0]}
          most={range[1]}
          say={String}
          onChange={(to) => {
            void change({ [key]: to }, {}, key);
          }}
        />
      ),
  );
}

import { useMemo } from 'react';
import { useWords } from '../../../i18n/words';
import { forgetBefore } from '../../../stores/experiment';
import type { Run } from '../../../stores/run';
import { IconButton } from '../../../ui/IconButton';
import { sayDifference } from './say-difference';

interface DifferenceProps {
  readonly run: Run;
  readonly before: Run;
}

/** What the last change did, in words, while the run before is still drawn. */
export function Difference({ run, before }: DifferenceProps) {
  const words = useWords();
  const sentence = useMemo(() => sayDifference(run, before, words), [run, before, words]);
  return (
    <div className="difference" role="group" aria-label={words.change.difference.label}>
      <p>{sentence}</p>
      <IconButton
        look="quiet"
        icon="close"
        label={words.change.difference.hide}
        onClick={forgetBefore}
      />
    </div>
  );
}

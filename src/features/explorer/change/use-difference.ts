import { useMemo } from 'react';
import { useWords } from '../../../i18n/words';
import type { Run } from '../../../stores/run';
import { forgetBefore } from '../../../stores/experiment';
import { useModule } from '../../../ui/use-module';

const loadSay = () => import('./say-difference');

/** What the last change did, in words; null where there was none, or while the words are being fetched. */
export function useDifference(run: Run, before: Run | null): string | null {
  const words = useWords();
  const say = useModule(loadSay, before !== null, forgetBefore);
  return useMemo(
    () => (before === null || say === null ? null : say.sayDifference(run, before, words)),
    [say, run, before, words],
  );
}

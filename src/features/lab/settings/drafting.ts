import { useMemo } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { useLanguage } from '../../../i18n/words';
import { useLab } from '../../../stores/lab';
import { usualSettings, type RunSettings } from '../../../trainer/run-settings';
import type { Speech } from './said-settings';

/** The settings as they stand in the controls, and what is needed to say them. */
export interface Drafting extends Speech {
  readonly draft: RunSettings;
  /** What one can reasonably start this task with. */
  readonly usual: RunSettings;
}

/** null until a task is open. */
export function useDrafting(): Drafting | null {
  const words = useAllWords().labSettings;
  const language = useLanguage();
  const task = useLab((lab) => lab.task);
  const draft = useLab((lab) => lab.draft);
  return useMemo(() => {
    if (task === null || draft === null) return null;
    return { task, draft, usual: usualSettings(task), words, language };
  }, [task, draft, words, language]);
}

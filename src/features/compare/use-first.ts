import { useMemo } from 'react';
import { useCompare } from '../../stores/compare';
import type { Run } from '../../stores/run';
import type { Setup } from '../../tasks/setup';

/** The first column's setup, as the sliders stand; `run` is the one on the screen. */
export function useFirst({ setup }: Run): Setup {
  const draft = useCompare((comparing) => comparing.draft);
  return useMemo(() => ({ ...setup, ...draft }), [setup, draft]);
}

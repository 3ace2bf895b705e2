import type { AllWords } from '../../../i18n/catalogue';
import type { Language } from '../../../i18n/languages';
import { textIn } from '../../../i18n/words';
import { useLab } from '../../../stores/lab';
import { hand } from '../../../stores/lab-actions';
import { readingOf, useLabShown } from '../../../stores/lab-shown';
import type { KeptModel } from '../../../tasks/kept/kept-model';
import type { Checkpoint } from '../../../trainer/checkpoint';
import { keptOf } from './kept-of-checkpoint';

/** Why there is no model to take out of the lab. */
export type Missing = 'nothing' | 'gone' | 'noSample';

/** The weights that are looked at, as a checkpoint and, with the chosen sample, as a model that can be kept. */
export interface Shown {
  /** By id. */
  readonly task: string;
  readonly checkpoint: Checkpoint;
  readonly kept: KeptModel | Missing;
}

/** Fetches them from the run, which may go on meanwhile. */
export async function shownModel(
  words: AllWords['labFiles'],
  language: Language,
): Promise<Shown | Missing> {
  const { settings, task, data, wish } = useLab.getState();
  const shown = useLabShown.getState();
  const reading = readingOf(shown);
  if (settings === null || task === null || data === null || reading === null) return 'nothing';
  const checkpoint = await hand(shown.looked);
  if (checkpoint === null) return 'gone';
  const { sample } = reading;
  const name = words.name({
    task: textIn(language, task.name),
    updates: checkpoint.update,
    sample: sample.name,
  });
  const trained = {
    settings,
    task: task.name,
    data,
    sample,
    wish: wish.sample,
    checkpoint,
  };
  return {
    task: settings.task,
    checkpoint,
    kept: keptOf(trained, name.slice(0, 120), Date.now()) ?? 'noSample',
  };
}

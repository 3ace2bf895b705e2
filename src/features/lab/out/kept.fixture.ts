import { fingerprintOf } from '../../../engine/fingerprint';
import type { Prepared } from '../../../tasks/lab/prepared';
import type { LabTask } from '../../../tasks/lab/task';
import { readData } from '../../../trainer/read-data';
import { chosenSample } from '../../../trainer/read/chosen-sample';
import type { Small } from '../../../trainer/read/reader.fixture';
import type { SampleReading, Wish } from '../../../trainer/reading';
import { usualSettings, type RunSettings } from '../../../trainer/run-settings';
import type { Trained } from './kept-of-checkpoint';

/** What the page knows of that sample of a model, as if it had come out of the worker. */
export function trainedOn(
  small: Small,
  wish: Wish['sample'],
  more: Partial<RunSettings> = {},
): Trained {
  const { task, prepared, weights } = small;
  const { sample } = small.read({ sample: wish });
  return {
    settings: settingsOf(task, more),
    task: task.name,
    data: {
      ...readData(task, prepared, { parameterCount: 1, bytes: 1, kernels: 'plain' }),
      ...(prepared.text === null ? {} : { vocabulary: prepared.text.vocabulary }),
    },
    sample: { ...sample, ...fieldsOf(prepared, wish) },
    wish,
    checkpoint: { update: 7, weights, fingerprint: fingerprintOf(weights) },
  };
}

export function settingsOf(task: LabTask, more: Partial<RunSettings> = {}): RunSettings {
  return { ...usualSettings(task), hidden: 5, embedding: 3, ...more };
}

/** The fields of a sample that only taking it elsewhere needs. */
function fieldsOf(
  prepared: Prepared,
  wish: Wish['sample'],
): Pick<SampleReading, 'ids' | 'units' | 'readAt'> {
  const { tokens, inUnits, steps } = chosenSample(prepared, wish);
  const part =
    'text' in wish
      ? null
      : (Object.entries(prepared.parts).find(([id]) => id === wish.part)?.[1] ?? null);
  const add = Float64Array.from(steps, (_, t) => inUnits(t, 0));
  const times = add.map((zero, t) => inUnits(t, 1) - zero);
  const readAt = 'text' in wish ? undefined : part?.readAt[wish.place];
  return {
    ...(prepared.text === null ? {} : { ids: tokens }),
    ...(prepared.shape.loss === 'mse' ? { units: { add, times } } : {}),
    ...(readAt === undefined ? {} : { readAt }),
  };
}

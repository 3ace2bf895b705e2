import type { AllWords } from '../../../i18n/catalogue';
import type { SlowUpdate } from '../../../trainer/protocol';
import type { TrainingSettings } from '../../../engine/training-settings';
import { kindOf } from '../settings/optimiser-kind';
import { written } from '../settings/written';

export const slowSteps = ['batch', 'forward', 'backward', 'clip', 'update'] as const;

export type SlowStep = (typeof slowSteps)[number];

interface Told {
  readonly slow: SlowUpdate;
  readonly training: TrainingSettings;
  /** Samples per update. */
  readonly batch: number;
  readonly words: AllWords['labSettings'];
  readonly number: (value: number) => string;
}

/** What happened in a step of an update, in sentences. */
export function tellStep(step: SlowStep, told: Told): readonly string[] {
  const { slow, training, batch, words, number } = told;
  const say = words.slow;
  switch (step) {
    case 'batch':
      return [say.batch({ batch, names: slow.samples })];
    case 'forward':
      return [say.forward({ loss: number(slow.loss) })];
    case 'backward':
      return [say.backward({ norm: number(slow.norm), blocks: slow.blocks.length })];
    case 'clip':
      return [tellClipping(told)];
    case 'update':
      return [
        say.update({
          optimiser: words.optimiser[kindOf(training.optimiser)],
          rate: number(slow.rate),
        }),
        tellAfter(told),
      ];
  }
}

function tellClipping({ slow, training, words, number }: Told): string {
  const say = words.slow;
  const { clipNorm, clipValue } = training;
  const { norm, clippedNorm } = slow;
  const isSame = clippedNorm === norm;
  if (clipValue !== null) {
    const value = written(clipValue);
    if (isSame) return say.untouched({ value });
    const change = { value, norm: number(norm), after: number(clippedNorm) };
    // Scaling down ends a little below the norm: see engine/plan/apply-optimiser.ts.
    const isScaled = clipNorm !== null && clippedNorm > clipNorm * (1 - 2e-3);
    return isScaled ? say.cutAndClipped({ ...change, most: written(clipNorm) }) : say.cut(change);
  }
  if (clipNorm === null) return say.noClip;
  const most = written(clipNorm);
  return isSame
    ? say.within({ norm: number(norm), most })
    : say.clipped({ norm: number(norm), most, factor: number(clippedNorm / norm) });
}

function tellAfter({ slow, words, number }: Told): string {
  const { loss, lossAfter } = slow;
  if (loss === lossAfter) return words.slow.afterSame({ before: number(loss) });
  const values = {
    before: number(loss),
    after: number(lossAfter),
    by: number(Math.abs(lossAfter - loss)),
  };
  return lossAfter < loss ? words.slow.after(values) : words.slow.afterHigher(values);
}

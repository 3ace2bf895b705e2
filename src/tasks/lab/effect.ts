import type { Settings } from './options';
import type { Part, PartName, Prepared } from './prepared';
import { scoreOf, targetsOf, type Score } from './score';
import type { LabTask } from './task';

/** Something that reads out numbers or logits for a part, N × O, from data prepared in one way. */
export type Predictor = (prepared: Prepared, part: Part) => ArrayLike<number>;

/** What one way of preparing the data does. */
export interface Effect {
  readonly way: string;
  readonly mistake: string | null;
  /** On the part that this way judges by. */
  readonly score: Score;
  /** Smallest and largest scaled target of each part; null where classes are said. */
  readonly ranges: Readonly<Record<PartName, readonly [least: number, most: number]>> | null;
}

/**
 * The predictor's score with each way of one switch, everything else as it is; the right way first. A predictor that is trained
 * has to be trained anew on what it is handed. Throws for a switch that the task does not have.
 */
export function effectsOf(
  task: LabTask,
  options: Settings,
  preparation: Settings,
  seed: number,
  switchId: string,
  predict: Predictor,
): readonly Effect[] {
  const found = task.preparation.find(({ id }) => id === switchId);
  if (found === undefined) throw new Error(`The task ${task.id} has no switch "${switchId}".`);
  return found.ways.map(({ id, mistake }) => {
    const prepared = task.prepare(options, { ...preparation, [switchId]: id }, seed);
    const part = prepared.parts[prepared.judged];
    return {
      way: id,
      mistake,
      score: scoreOf(prepared, part, predict(prepared, part)),
      ranges: prepared.shape.loss === 'mse' ? rangesOf(prepared) : null,
    };
  });
}

/** The task's own baseline of that id as a predictor. Throws where it has none. */
export function baselinePredictor(id: string): Predictor {
  return ({ baselines }, part) => {
    const found = baselines.find((baseline) => baseline.id === id);
    if (found === undefined) throw new Error(`There is no baseline "${id}".`);
    return found.predict(part);
  };
}

function rangesOf({ shape, parts }: Prepared): Effect['ranges'] {
  const range = (part: Part): readonly [number, number] => {
    const targets = targetsOf(shape, part);
    return [
      targets.reduce((least, value) => Math.min(least, value), Infinity),
      targets.reduce((most, value) => Math.max(most, value), -Infinity),
    ];
  };
  return {
    training: range(parts.training),
    validation: range(parts.validation),
    test: range(parts.test),
  };
}

import type { Cell } from '../engine/cell';
import { fingerprintOf } from '../engine/fingerprint';
import type { KernelSet } from '../engine/kernels/kernels';
import type { PlanWeights } from '../engine/plan/parameters';
import type { Plan } from '../engine/plan/plan';
import { createRandom } from '../engine/random';
import type { Prepared } from '../tasks/lab/prepared';
import { createFiller } from './batches';
import type { Checkpoint } from './checkpoint';
import { compileRun, drawWeights, modelOf, type RunModel } from './compile-run';
import { courseOf, courseStart, endOf, withJudgement, withRate, type Course } from './course';
import { rangeOfData } from './data-range';
import type { History } from './history';
import { createJudge } from './judge';
import { rateOf } from './learning-rate';
import { likelyCause } from './likely-cause';
import type { Ending, SlowUpdate } from './protocol';
import { createRecorder, type HistoryPlace } from './recorder';
import type { RunSettings, StopRule } from './run-settings';
import { createSampler } from './sampler';
import { blocksOf } from './slow-update';
import { seedOf } from './streams';

/** Everything that decides a run, loaded. */
export interface SessionParts {
  readonly prepared: Prepared;
  /** The cell of the settings; with equations of one's own, those (see cells/own-cell.ts). */
  readonly cell: Cell;
  readonly settings: RunSettings;
  readonly kernels: KernelSet;
}

/** Where a run begins; with nothing of it: with drawn weights. */
export interface SessionStart {
  readonly from?: { readonly checkpoint: Checkpoint; readonly history: History } | null;
  /** Instead of drawn ones; without effect where there is a checkpoint. */
  readonly weights?: PlanWeights | null;
}

/** Why a run ended; which checkpoint is the last good one, whoever keeps them knows. */
export type SessionEnd =
  | Exclude<Ending, { readonly kind: 'not finite' }>
  | Omit<Extract<Ending, { readonly kind: 'not finite' }>, 'last'>;

/** A run that is made update by update. */
export interface Session {
  readonly model: RunModel;
  readonly plan: Plan;
  /** As it stands. */
  readonly course: () => Course;
  readonly history: (since?: HistoryPlace) => History;
  /** Why it is over; null while it goes on. */
  readonly ending: () => SessionEnd | null;
  /** One update, judged where that is due. Numbers that are not finite leave everything as it is, and end the run. */
  readonly step: () => void;
  /** The same update as `step` makes, told in full; null where it could not be made. */
  readonly slowStep: () => SlowUpdate | null;
  /** The learning rate from the next update on. */
  readonly setRate: (rate: number) => void;
  /** When it ends: what it comes to does not depend on that. */
  readonly setStop: (stop: StopRule) => void;
  readonly checkpoint: () => Checkpoint;
  /** Goes on from there; what was measured later is forgotten. Throws where the checkpoint belongs to another model. */
  readonly restore: (checkpoint: Checkpoint, history?: History) => void;
}

/** The number of samples of a batch that are named. */
const NAMED = 5;

/**
 * A run at its beginning or where a checkpoint left it. The same settings give the same weights, to the last bit. Throws
 * `EquationError`, {@link PlanTooLarge} (engine/plan/plan.ts), or an `Error` in words where the model cannot be trained or the
 * weights do not fit it.
 */
export function createSession(
  { prepared, cell, settings, kernels }: SessionParts,
  { from = null, weights = null }: SessionStart = {},
): Session {
  const { shape, parts } = prepared;
  const { seed, batch, judgeEvery, training, dropout } = settings;
  const model = modelOf(cell, settings, shape);
  const plan = compileRun(model, settings, shape, kernels);
  const fill = createFiller(shape, batch);
  const judge = createJudge(plan, prepared, fill);
  const placesOf = createSampler(seed, parts.training.count, batch);
  const record = createRecorder();
  let course = courseStart(settings);
  let failure: SessionEnd | null = null;
  let { stop } = settings;

  const restore: Session['restore'] = (checkpoint, history = record.since()) => {
    record.begin(history, checkpoint.update);
    plan.writeWeights(checkpoint.weights);
    plan.writeOptimiser(checkpoint.optimiser);
    course = courseOf(checkpoint);
    failure = null;
  };

  const step = (): void => {
    const { update } = course;
    const rate = rateOf(settings, course.rateChanges, course.plateau, update);
    const filled = fill(parts.training, placesOf(update));
    const dropping = dropout > 0 ? createRandom(seedOf(seed, 'dropout', update)) : null;
    const dropoutSeed = (dropping?.integer(2 ** 32) ?? 0) | 0;
    const done = plan.train(filled, { ...training, rate }, dropoutSeed);
    if (done.notFinite !== null) {
      const cause = likelyCause(settings, record.since(), rangeOfData(prepared));
      failure = { kind: 'not finite', update: update + 1, what: done.notFinite, cause };
      return;
    }
    record.add({ loss: done.loss, norm: done.norm, clippedNorm: done.clippedNorm, rate });
    course = { ...course, update: update + 1 };
    if (course.update % judgeEvery !== 0) return;
    const judgement = judge();
    record.addJudgement(course.update, judgement);
    course = withJudgement(course, settings, judgement);
  };

  if (from === null) plan.writeWeights(weights ?? drawWeights(model, settings));
  else restore(from.checkpoint, from.history);

  return {
    model,
    plan,
    course: () => course,
    history: record.since,
    ending: () => failure ?? endOf(course, { stop }),
    step,
    slowStep: () => {
      const { update } = course;
      const places = placesOf(update);
      const before = plan.readWeights();
      step();
      if (course.update === update) return null;
      const { loss, norm, clippedNorm, rate } = record.since({
        updates: update,
        judged: 0,
      }).updates;
      const after = plan.readWeights();
      return {
        update: course.update,
        samples: [...places.subarray(0, NAMED)].map((place) => parts.training.sample(place).name),
        loss: loss[0] ?? NaN,
        norm: norm[0] ?? NaN,
        clippedNorm: clippedNorm[0] ?? NaN,
        rate: rate[0] ?? NaN,
        blocks: blocksOf(plan.readGradients(), before, after),
        lossAfter: plan.lossOf(fill(parts.training, places)),
      };
    },
    setRate: (rate) => {
      course = withRate(course, rate);
    },
    setStop: (rule) => {
      stop = rule;
    },
    checkpoint: () => {
      const numbers = plan.readWeights();
      return {
        ...course,
        weights: numbers,
        optimiser: plan.readOptimiser(),
        fingerprint: fingerprintOf(numbers),
      };
    },
    restore,
  };
}

import * as v from 'valibot';
import { judged, plateauStart, rateAt, type Schedule } from '../schedule';
import { createComparison, type Errors } from './comparison';
import { readAs } from './file';

const rates = v.pipe(v.array(v.number()), v.minLength(1));

const plateauSchema = v.object({
  options: v.object({
    lr: v.number(),
    mode: v.picklist(['min', 'max']),
    factor: v.number(),
    patience: v.number(),
    threshold: v.number(),
    threshold_mode: v.picklist(['rel', 'abs']),
    cooldown: v.number(),
    min_lr: v.number(),
  }),
  lrs_after: rates,
});

const fileSchema = v.object({
  step_lr: v.object({
    options: v.object({ lr: v.number(), step_size: v.number(), gamma: v.number() }),
    lrs: rates,
  }),
  cosine_annealing: v.object({
    options: v.object({ lr: v.number(), T_max: v.number(), eta_min: v.number() }),
    lrs: rates,
    closed_form: rates,
  }),
  reduce_on_plateau: v.object({
    metrics: rates,
    cases: v.pipe(v.record(v.string(), plateauSchema), v.minEntries(1)),
  }),
});

/** Goes through every schedule of the file and compares the rates. Throws where the file is broken. */
export function checkSchedules(given: unknown): Errors {
  const file = readAs(fileSchema, given);
  const comparison = createComparison();
  const { step_lr: step, cosine_annealing: cosine, reduce_on_plateau: plateau } = file;

  const ratesOf = (
    schedule: Exclude<Schedule, { readonly kind: 'plateau' }>,
    lr: number,
    count: number,
  ): number[] => Array.from({ length: count }, (_, update) => rateAt(schedule, lr, update));

  const { step_size: every, gamma: factor } = step.options;
  const stepped = ratesOf({ kind: 'step', every, factor }, step.options.lr, step.lrs.length);
  comparison.compare('step_lr.lrs', stepped, step.lrs);
  const { T_max: period, eta_min: least } = cosine.options;
  const waved = ratesOf({ kind: 'cosine', period, least }, cosine.options.lr, cosine.lrs.length);
  comparison.compare('cosine_annealing.lrs', waved, cosine.lrs);
  comparison.compare('cosine_annealing.closed_form', waved, cosine.closed_form);

  for (const [name, { options, lrs_after: theirs }] of Object.entries(plateau.cases)) {
    let state = plateauStart(options.lr);
    const ours = plateau.metrics.map((metric) => {
      state = judged(
        state,
        {
          better: options.mode === 'min' ? 'lower' : 'higher',
          factor: options.factor,
          patience: options.patience,
          threshold: options.threshold,
          thresholdOf: options.threshold_mode === 'rel' ? 'share' : 'difference',
          cooldown: options.cooldown,
          least: options.min_lr,
        },
        metric,
      );
      return state.rate;
    });
    comparison.compare(`reduce_on_plateau.cases.${name}.lrs_after`, ours, theirs);
  }
  return comparison.errors();
}

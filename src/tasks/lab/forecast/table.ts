import type { Random } from '../../../engine/random';
import type { Settled } from '../options';
import { TooLittle } from '../task';
import { changesOf, type Said } from './change';
import { filled, gapsIn, punched } from './gaps';
import { fitScale, scaled, type Scale } from './scale';
import type { Series } from './series';
import { splitSteps, type Steps } from './split';

/** A series after everything that is done to it before windows are cut. */
export interface Table {
  readonly series: Series;
  readonly said: Said;
  readonly window: number;
  readonly horizon: number;
  /** The target in its unit: as measured (NaN where not), and with its gaps filled. */
  readonly measured: Float64Array;
  readonly whole: Float64Array;
  /** What goes in, scaled, over all time. */
  readonly inputs: readonly Float64Array[];
  readonly inputScales: readonly Scale[];
  /** What is right to say of each step `horizon` steps before it, scaled. */
  readonly goal: Float64Array;
  readonly goalScale: Scale;
  /** Steps that are forecast. */
  readonly steps: Steps;
}

/** Takes out gaps, fills them, takes changes, splits and scales, in this order. Throws {@link TooLittle}. */
export function tableOf(series: Series, settled: Settled, random: Random): Table {
  const window = settled.number('window');
  const horizon = settled.number('horizon');
  const said = saidBy(settled.way('said'));
  const length = series.columns[series.target]?.values.length ?? 0;
  const gaps = gapsIn(length, settled.number('gaps'), random);
  const measuredAt = (place: number): Float64Array =>
    punched(series.columns[place]?.values ?? new Float64Array(), gaps);
  const fill = settled.way('fill');

  const measured = measuredAt(series.target);
  const whole = filled(measured, fill);
  const inputs = series.inputs.map((place) => changesOf(filled(measuredAt(place), fill), said, 1));
  const goal = changesOf(whole, said, horizon);

  const first = Math.max(...inputs.map(firstKnown));
  const known: number[] = [];
  for (let step = first + window - 1 + horizon; step < length; step += 1) {
    if (!Number.isNaN(measured[step]) && Number.isFinite(goal[step])) known.push(step);
  }
  const steps = splitSteps(known, length, settled.way('split'), random);
  checkEnough(steps, length, window, horizon);

  const seen =
    settled.way('fit') === 'all' ? null : seenBy(steps.training, length, window, horizon);
  const only = (values: Float64Array): Float64Array =>
    seen === null ? values : values.map((value, k) => (seen[k] === 1 ? value : NaN));
  const way = settled.way('scaling');
  const inputScales = inputs.map((values) => fitScale(only(values), way));
  // What is said of a step is what would go in at it, but where it spans several steps.
  const goalScale = fitScale(
    only(said === 'level' || horizon === 1 ? changesOf(whole, said, 1) : goal),
    way,
  );
  return {
    series,
    said,
    window,
    horizon,
    measured,
    whole,
    inputs: inputs.map((values, x) => scaledBy(values, inputScales[x])),
    inputScales,
    goal: scaledBy(goal, goalScale),
    goalScale,
    steps,
  };
}

function saidBy(way: string): Said {
  return way === 'difference' || way === 'return' ? way : 'level';
}

function scaledBy(values: Float64Array, scale: Scale = { offset: 0, factor: 1 }): Float64Array {
  return values.map((value) => scaled(value, scale));
}

/** 1 at every step that a training window holds or forecasts. */
function seenBy(
  training: readonly number[],
  length: number,
  window: number,
  horizon: number,
): Uint8Array {
  const seen = new Uint8Array(length);
  for (const step of training) {
    seen.fill(1, step - horizon - window + 1, step - horizon + 1);
    seen[step] = 1;
  }
  return seen;
}

/** The first step whose value is known; Infinity where none is. */
function firstKnown(values: Float64Array): number {
  const found = values.findIndex((value) => !Number.isNaN(value));
  return found < 0 ? Infinity : found;
}

function checkEnough(steps: Steps, length: number, window: number, horizon: number): void {
  if (steps.training.length >= 2 && steps.validation.length >= 1 && steps.test.length >= 2) return;
  throw new TooLittle({
    en: `${length} steps are too few for windows of ${window} with a forecast ${horizon} ahead: training, validation and test each need some.`,
    zh: `共 ${length} 步，不够切出长度为 ${window}、向前预测 ${horizon} 步的窗口：训练、验证和测试三部分都要有样本。`,
  });
}

import type { More } from '../../../i18n/catalogue';
import type { RunSettings } from '../../../trainer/run-settings';
import { evenLine, logLine, type Line } from './line';
import { kindOf } from './optimiser-kind';

export type NumberId = keyof More['labSettings']['number'];
export type UnitId = keyof More['labSettings']['unit'];

/** A number of a run's settings, as a control shows it. */
export interface NumberSetting {
  readonly id: NumberId;
  readonly line: Line;
  readonly unit?: UnitId;
  /** Only typed: a seed is no more or less. */
  readonly typedOnly?: boolean;
  /** What it begins with where it is switched on; absent where it cannot be off. */
  readonly on?: number;
  /** null: switched off; undefined: without effect with these settings. */
  readonly of: (settings: RunSettings) => number | null | undefined;
  /** null only where it can be off. */
  readonly with: (settings: RunSettings, value: number | null) => RunSettings;
}

type Plain = Pick<NumberSetting, 'of' | 'with'>;

const seeds = evenLine(0, 999_999_999);

function own(
  key: 'hidden' | 'embedding' | 'dropout' | 'seed' | 'dataSeed' | 'batch' | 'warmUp' | 'judgeEvery',
): Plain {
  return {
    of: (settings) => settings[key],
    with: (settings, value) => ({ ...settings, [key]: value ?? settings[key] }),
  };
}

function ofBegin(key: 'gain' | 'forgetBias'): Plain {
  return {
    of: ({ begin }) => begin[key],
    with: (settings, value) => ({ ...settings, begin: { ...settings.begin, [key]: value } }),
  };
}

function ofTraining(key: 'rate' | 'l1' | 'l2' | 'clipNorm' | 'clipValue'): Plain {
  return {
    of: ({ training }) => training[key],
    with: (settings, value) => ({ ...settings, training: { ...settings.training, [key]: value } }),
  };
}

function ofStop(key: 'updates' | 'loss' | 'patience'): Plain {
  return {
    of: ({ stop }) => stop[key],
    with: (settings, value) => ({ ...settings, stop: { ...settings.stop, [key]: value } }),
  };
}

/** Numbers that only some optimisers or schedules have. */
type Some<Key extends string> = Readonly<Partial<Record<Key, number>>> & { readonly kind: string };

function ofOptimiser(key: 'momentum' | 'alpha' | 'beta1' | 'beta2' | 'epsilon'): Plain {
  return {
    of: ({ training }) => {
      const optimiser: Some<typeof key> = training.optimiser;
      return optimiser[key];
    },
    with: (settings, value) => {
      const optimiser = { ...settings.training.optimiser, [key]: value };
      return { ...settings, training: { ...settings.training, optimiser } };
    },
  };
}

function ofSchedule(
  key: 'every' | 'factor' | 'period' | 'least' | 'patience' | 'threshold' | 'cooldown',
): Plain {
  return {
    of: ({ schedule }) => {
      const some: Some<typeof key> = schedule;
      return some[key];
    },
    with: (settings, value) => ({
      ...settings,
      schedule: { ...settings.schedule, [key]: value },
    }),
  };
}

/** AdamW's; with none it would be Adam. */
const decay: Plain = {
  of: ({ training: { optimiser } }) =>
    kindOf(optimiser) === 'adamw' && optimiser.kind === 'adam' ? optimiser.decay : undefined,
  with: (settings, value) => {
    const { optimiser } = settings.training;
    if (optimiser.kind !== 'adam' || value === null) return settings;
    return {
      ...settings,
      training: { ...settings.training, optimiser: { ...optimiser, decay: value } },
    };
  },
};

const dropout: Plain = {
  ...own('dropout'),
  of: ({ layers, dropout: share }) => (layers > 1 ? share : undefined),
};

export const dataNumbers: readonly NumberSetting[] = [
  { id: 'dataSeed', line: seeds, typedOnly: true, ...own('dataSeed') },
];

export const sizeNumbers: readonly NumberSetting[] = [
  { id: 'hidden', line: evenLine(1, 256), unit: 'units', ...own('hidden') },
];

export const embeddingNumber: NumberSetting = {
  id: 'embedding',
  line: evenLine(1, 256),
  unit: 'numbers',
  ...own('embedding'),
};

export const layerNumbers: readonly NumberSetting[] = [
  { id: 'dropout', line: evenLine(0, 0.9, 0.05), ...dropout },
];

export const gainNumber: NumberSetting = {
  id: 'gain',
  line: evenLine(0, 12, 0.05),
  ...ofBegin('gain'),
};

export const forgetNumber: NumberSetting = {
  id: 'forgetBias',
  line: evenLine(-6, 6, 0.25),
  on: 1,
  ...ofBegin('forgetBias'),
};

export const seedNumber: NumberSetting = {
  id: 'seed',
  line: seeds,
  typedOnly: true,
  ...own('seed'),
};

export const rateNumber: NumberSetting = {
  id: 'rate',
  line: logLine(1e-6, 10),
  ...ofTraining('rate'),
};

export const optimiserNumbers: readonly NumberSetting[] = [
  { id: 'momentum', line: evenLine(0, 0.999, 0.01), ...ofOptimiser('momentum') },
  { id: 'alpha', line: evenLine(0, 0.999, 0.005), ...ofOptimiser('alpha') },
  { id: 'beta1', line: evenLine(0, 0.999, 0.01), ...ofOptimiser('beta1') },
  { id: 'beta2', line: evenLine(0, 0.9999, 0.001), ...ofOptimiser('beta2') },
  { id: 'epsilon', line: logLine(1e-12, 0.1), ...ofOptimiser('epsilon') },
  { id: 'decay', line: logLine(1e-6, 1), ...decay },
];

export const scheduleNumbers: readonly NumberSetting[] = [
  {
    id: 'every',
    line: logLine(1, 100_000, { whole: true }),
    unit: 'updates',
    ...ofSchedule('every'),
  },
  {
    id: 'period',
    line: logLine(1, 100_000, { whole: true }),
    unit: 'updates',
    ...ofSchedule('period'),
  },
  { id: 'factor', line: evenLine(0.01, 1, 0.01), ...ofSchedule('factor') },
  {
    id: 'plateauPatience',
    line: evenLine(0, 100),
    unit: 'judgements',
    ...ofSchedule('patience'),
  },
  { id: 'threshold', line: logLine(1e-6, 1, { zero: true }), ...ofSchedule('threshold') },
  { id: 'cooldown', line: evenLine(0, 100), unit: 'judgements', ...ofSchedule('cooldown') },
  { id: 'leastRate', line: logLine(1e-8, 1, { zero: true }), ...ofSchedule('least') },
];

export const warmUpNumber: NumberSetting = {
  id: 'warmUp',
  line: logLine(1, 10_000, { whole: true, zero: true }),
  unit: 'updates',
  ...own('warmUp'),
};

export const updateNumbers: readonly NumberSetting[] = [
  { id: 'clipNorm', line: logLine(0.001, 1000), on: 1, ...ofTraining('clipNorm') },
  { id: 'clipValue', line: logLine(1e-4, 100), on: 0.5, ...ofTraining('clipValue') },
  { id: 'l2', line: logLine(1e-7, 1, { zero: true }), ...ofTraining('l2') },
  { id: 'l1', line: logLine(1e-7, 1, { zero: true }), ...ofTraining('l1') },
  { id: 'batch', line: evenLine(1, 256), unit: 'samples', ...own('batch') },
  {
    id: 'judgeEvery',
    line: logLine(1, 1000, { whole: true }),
    unit: 'updates',
    ...own('judgeEvery'),
  },
];

export const stopNumbers: readonly NumberSetting[] = [
  {
    id: 'updates',
    line: logLine(1, 1_000_000, { whole: true }),
    unit: 'updates',
    on: 2000,
    ...ofStop('updates'),
  },
  { id: 'loss', line: logLine(1e-6, 10), on: 0.01, ...ofStop('loss') },
  { id: 'patience', line: evenLine(1, 100), unit: 'judgements', on: 10, ...ofStop('patience') },
];

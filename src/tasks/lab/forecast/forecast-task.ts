import { createRandom } from '../../../engine/random';
import { settle, type Option, type Settled } from '../options';
import type { LabTask, Suggestion } from '../task';
import { forecastOptions, type Usual } from './options';
import { forecastPreparation } from './preparation';
import { prepareForecast } from './prepare-forecast';
import type { Series } from './series';

/** What a task on a series is made from. */
export interface ForecastSetting extends Pick<LabTask, 'id' | 'name' | 'description' | 'source'> {
  readonly usual: Usual;
  /** Options of its own, before those of every series. */
  readonly options: readonly Option[];
  readonly suggestion?: Partial<Suggestion>;
  /** The series for these options and seed; the same for the same ones. */
  readonly series: (settled: Settled, seed: number) => Series;
}

/** Apart from the windows, so that another seed of the one is not another seed of the other. */
const WINDOWS = 0x5eed;

/** The task of forecasting a series from windows of it. */
export function forecastTask(setting: ForecastSetting): LabTask {
  const { id, name, description, source, usual, series, suggestion } = setting;
  const options = [...setting.options, ...forecastOptions(usual)];
  return {
    id,
    name,
    description,
    kind: 'forecast',
    source,
    options,
    preparation: forecastPreparation,
    suggestion: {
      hidden: 32,
      layers: 1,
      directions: 1,
      embedding: null,
      forgetBias: 1,
      batch: 32,
      rate: 0.003,
      clip: 1,
      updates: 2000,
      judgeEvery: 25,
      ...suggestion,
    },
    prepare: (given, preparation, seed) => {
      const settled = settle([...options, ...forecastPreparation], { ...given, ...preparation });
      return prepareForecast(series(settled, seed), settled, createRandom(seed + WINDOWS));
    },
  };
}

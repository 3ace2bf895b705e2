import type { Words } from '../../../engine/cell';
import { dayAfter } from '../days';
import { forecastTask } from '../forecast/forecast-task';
import type { Column } from '../forecast/series';
import type { LabTask } from '../task';
import { loadWeather, type WeatherRecord } from './record';

const QUANTITIES: readonly {
  readonly id: Exclude<keyof WeatherRecord, 'first'>;
  readonly name: Words;
  readonly unit: Words;
}[] = [
  {
    id: 'warmest',
    name: { en: 'highest temperature', zh: '最高气温' },
    unit: { en: '°C', zh: '°C' },
  },
  {
    id: 'coldest',
    name: { en: 'lowest temperature', zh: '最低气温' },
    unit: { en: '°C', zh: '°C' },
  },
  { id: 'rain', name: { en: 'precipitation', zh: '降水量' }, unit: { en: 'mm', zh: '毫米' } },
  { id: 'wind', name: { en: 'wind', zh: '风速' }, unit: { en: 'm/s', zh: '米/秒' } },
];

/** Fetches the record. Rejects where it cannot be loaded. */
export async function loadWeatherTask(): Promise<LabTask> {
  const record = await loadWeather();
  const columns = QUANTITIES.map(({ id, name, unit }): Column => ({
    name,
    unit,
    values: Float64Array.from(record[id]),
  }));
  return forecastTask({
    id: 'weather',
    name: { en: 'Weather at Seattle, daily', zh: '西雅图天气（逐日）' },
    description: {
      en: 'Temperatures, rain and wind of 2012 to 2015: the model sees several of them and says one of them for the next day.',
      zh: '2012 至 2015 年的气温、降水和风：模型同时看到其中几项，说出其中一项第二天的值。',
    },
    source: {
      en: 'NOAA National Climatic Data Center (work of the U.S. government, public domain), from the npm package vega-datasets.',
      zh: '美国国家海洋和大气管理局国家气候数据中心（美国政府作品，公有领域），取自 npm 包 vega-datasets。',
    },
    usual: { window: 30, order: 7, said: ['level', 'difference'] },
    options: [
      {
        kind: 'choice',
        id: 'target',
        name: { en: 'Forecast', zh: '预测' },
        ways: QUANTITIES.map(({ id, name }) => ({ id, name })),
      },
      {
        kind: 'choice',
        id: 'inputs',
        name: { en: 'Inputs', zh: '输入' },
        ways: [
          { id: 'all', name: { en: 'all four', zh: '四项全部' } },
          { id: 'own', name: { en: 'only what is forecast', zh: '只用要预测的那一项' } },
        ],
      },
    ],
    // Few units, as a thousand days are soon known by heart.
    suggestion: { hidden: 8, updates: 1000 },
    series: (settled) => {
      const target = QUANTITIES.findIndex(({ id }) => id === settled.way('target'));
      return {
        columns,
        target,
        inputs: settled.way('inputs') === 'own' ? [target] : columns.map((_, place) => place),
        nameOfStep: (step) => dayAfter(record.first, step),
        season: 365,
      };
    },
  });
}

import { forecastTask } from '../forecast/forecast-task';
import type { LabTask } from '../task';
import { datesOf, loadStock } from './record';

/** Fetches the record. Rejects where it cannot be loaded. */
export async function loadStockTask(): Promise<LabTask> {
  const record = await loadStock();
  const dates = datesOf(record);
  const values = Float64Array.from(record.close);
  return forecastTask({
    id: 'stock',
    name: { en: 'S&P 500, daily close', zh: '标普 500 指数（每日收盘）' },
    description: {
      en: 'Closing values of the index, 2000 to 2020. Hardly anything beats “tomorrow as today”: what looks like a good forecast is the value of today, one day late. What goes in is the change from day to day; the value itself leaves the range that was trained on, and its forecast goes far astray.',
      zh: '标普 500 指数 2000 至 2020 年的收盘值。几乎没有模型能胜过“明天等于今天”：看上去很准的预测，其实只是把今天的值晚说了一天。这里输入的是逐日的变化率；若直接用数值本身，后来的值会超出训练时的范围，预测会差得很远。',
    },
    source: {
      en: 'Yahoo Finance, from the npm package vega-datasets (sp500-2000.csv), which states no licence of the data.',
      zh: '雅虎财经，取自 npm 包 vega-datasets（sp500-2000.csv），该包没有注明数据的许可。',
    },
    usual: { window: 30, order: 5, said: ['return', 'level', 'difference'] },
    // Longer training only learns the noise of the past.
    suggestion: { updates: 500 },
    options: [],
    series: () => ({
      columns: [
        {
          name: { en: 'close', zh: '收盘值' },
          unit: { en: 'points', zh: '点' },
          values,
        },
      ],
      target: 0,
      inputs: [0],
      nameOfStep: (step) => dates[step] ?? '',
      season: null,
    }),
  });
}

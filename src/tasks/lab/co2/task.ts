import { loadRecord, monthAfter } from '../../co2/record';
import { forecastTask } from '../forecast/forecast-task';
import type { LabTask } from '../task';

/** Fetches the record. Rejects where it cannot be loaded. */
export async function loadCo2(): Promise<LabTask> {
  const { first, filled, ppm } = await loadRecord();
  const missing = new Set(filled);
  const nameOfStep = (step: number): string => monthAfter(first, step);
  const values = Float64Array.from(ppm, (value, k) => (missing.has(nameOfStep(k)) ? NaN : value));
  return forecastTask({
    id: 'co2',
    name: { en: 'CO₂ at Mauna Loa, monthly', zh: '莫纳罗亚山的 CO₂（逐月）' },
    description: {
      en: 'CO₂ in the air over Hawaii, 1958 to 2020: it swings with the seasons and rises from decade to decade, so later values lie outside the range of the training years.',
      zh: '夏威夷上空的 CO₂，1958 至 2020 年：随季节起伏，并逐年上升，因此后期的值超出了训练年份的范围。',
    },
    source: {
      en: 'Scripps CO₂ Program, Scripps Institution of Oceanography at UC San Diego (CC BY 4.0), monthly in-situ record of Mauna Loa, from the npm package vega-datasets. Five months were not measured.',
      zh: '斯克里普斯 CO₂ 计划，加州大学圣迭戈分校斯克里普斯海洋研究所（CC BY 4.0），莫纳罗亚山逐月实测记录，取自 npm 包 vega-datasets。有五个月缺测。',
    },
    usual: { window: 24, order: 24, said: ['difference', 'level', 'return'] },
    options: [],
    suggestion: { hidden: 16, rate: 0.01, updates: 1500 },
    series: () => ({
      columns: [{ name: { en: 'CO₂', zh: 'CO₂' }, unit: { en: 'ppm', zh: 'ppm' }, values }],
      target: 0,
      inputs: [0],
      nameOfStep,
      season: 12,
    }),
  });
}

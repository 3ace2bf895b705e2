import type { Preset } from '../preset';
import { loadTrained } from '../weight-file';
import { changesOf } from './changes';
import { loadRecord } from './record';

const files = import.meta.glob('./weights/*.json', { import: 'default' });

const AUGUST_1998 = 484;

export const co2: Preset = {
  id: 'co2',
  name: { en: 'CO₂ at Mauna Loa, 1958–2020', zh: '莫纳罗亚山的 CO₂，1958–2020' },
  description: {
    en: 'Measured CO₂ in the air over Hawaii, month by month: the model sees how much it changed over the last month and has to say how much it will change over the next. The cell gets the change standardised, x = (change − mean) / standard deviation of the training years.',
    zh: '夏威夷上空实测的 CO₂ 浓度，逐月给出：模型看到过去一个月的变化量，要说出未来一个月的变化量。输入单元之前先做标准化：x =（变化量 − 均值）/ 标准差，均值与标准差只取自训练年份。',
  },
  lookFor: {
    en: 'CO₂ rises from autumn to May and falls in summer, when northern plants grow; the units swing with the seasons. Training stopped with 2005: every later month is new to the model.',
    zh: 'CO₂ 从秋季升到次年五月，夏季随北半球植物生长而下降；各单元也随季节摆动。训练数据到 2005 年为止，之后的月份模型从未见过。',
  },
  tryThis: {
    words: {
      en: 'Let CO₂ rise by 3 ppm in August 1998, when it falls every year: the forecast for September moves at once, and those for October and November come out lower than before.',
      zh: '让 1998 年 8 月的 CO₂ 上升 3 ppm（每年此时都在下降）：对 9 月的预测立刻变了，对 10 月和 11 月的预测则比原来偏低。',
    },
    change: { edits: [{ kind: 'input', timestep: AUGUST_1998, feature: 0, value: 3 }] },
    at: { timestep: AUGUST_1998, stage: 5 },
  },
  source: {
    en: 'Scripps CO₂ Program, Scripps Institution of Oceanography at UC San Diego (CC BY 4.0): monthly in-situ record of Mauna Loa, from the npm package vega-datasets. Five months without a measurement (1958-06, 1958-10, 1964-02 to 1964-04) are filled on a straight line.',
    zh: '斯克里普斯 CO₂ 计划，加州大学圣迭戈分校斯克里普斯海洋研究所（CC BY 4.0）：莫纳罗亚山逐月实测记录，取自 npm 包 vega-datasets。缺测的五个月（1958-06、1958-10、1964-02 至 1964-04）按线性插值补上。',
  },
  cells: null,
  sizes: null,
  start: { timestep: 485, stage: 3, unit: 0 },
  open: async (cell) => {
    const [{ model, weights, provenance }, record] = await Promise.all([
      loadTrained(files, cell),
      loadRecord(),
    ]);
    const { steps, change, level, nextLevel, input, mean, deviation, monthOf } = changesOf(record);
    return {
      model,
      weights,
      sequence: { steps, batch: 1, input },
      provenance,
      inputs: [
        {
          name: { en: 'change over the last month', zh: '过去一个月的变化量' },
          values: change,
          unit: { en: 'ppm per month', zh: 'ppm/月' },
        },
      ],
      encode: ([line = change]) => line.map((value) => (value - mean) / deviation),
      target: {
        name: { en: 'CO₂ next month', zh: '下个月的 CO₂' },
        values: nextLevel,
        unit: { en: 'ppm', zh: 'ppm' },
      },
      // The level is always that of the record: a change that is edited is one the model sees, not one that happened.
      answer: null,
      goal: (next) =>
        next && {
          loss: 'squared error',
          target: next.map((value, t) => (value - (level[t] ?? NaN) - mean) / deviation),
        },
      predict: (trace) =>
        level.map((now, t) => now + mean + deviation * (trace.logits?.[t] ?? NaN)),
      sentence: null,
      nameOfStep: monthOf,
    };
  },
};

import type { Words } from '../../engine/cell';
import type { LabTask } from './task';

/** A task that is not fetched yet. */
export interface LabEntry extends Pick<LabTask, 'name' | 'kind'> {
  /** As it stands in a link. */
  readonly id: string;
  /** What is to be said of what goes in, in a few words. */
  readonly line: Words;
  /** Rejects where the task or its data cannot be fetched. */
  readonly load: () => Promise<LabTask>;
}

/** Every task of the lab, in the order in which they are offered. */
export const labTasks: readonly LabEntry[] = [
  {
    id: 'sine',
    kind: 'forecast',
    name: { en: 'Waves', zh: '波形' },
    line: {
      en: 'The next value of a sine, a sum of waves, a square wave or a chirp.',
      zh: '预测正弦波、叠加波、方波或啁啾信号的下一个值。',
    },
    load: async () => (await import('./sine/task')).sine,
  },
  {
    id: 'co2',
    kind: 'forecast',
    name: { en: 'CO₂ at Mauna Loa, monthly', zh: '莫纳罗亚山的 CO₂（逐月）' },
    line: {
      en: 'Next month’s CO₂: a season on a trend that leaves the range of training.',
      zh: '预测下个月的 CO₂：季节起伏加上不断上升的趋势。',
    },
    load: async () => (await import('./co2/task')).loadCo2(),
  },
  {
    id: 'stock',
    kind: 'forecast',
    name: { en: 'S&P 500, daily close', zh: '标普 500 指数（每日收盘）' },
    line: {
      en: 'Tomorrow’s close, where “tomorrow as today” is hard to beat.',
      zh: '预测明天的收盘值：“明天等于今天”很难超过。',
    },
    load: async () => (await import('./stock/task')).loadStockTask(),
  },
  {
    id: 'weather',
    kind: 'forecast',
    name: { en: 'Weather at Seattle, daily', zh: '西雅图天气（逐日）' },
    line: {
      en: 'Tomorrow’s temperature, rain or wind from all four of them.',
      zh: '由四项记录预测明天的气温、降水或风。',
    },
    load: async () => (await import('./weather/task')).loadWeatherTask(),
  },
  {
    id: 'sentiment-en',
    kind: 'classify',
    name: { en: 'Sentiment, English', zh: '情感：英语' },
    line: {
      en: 'Is the writer in favour? Negations decide, not the count of good words.',
      zh: '英语评论是正面还是负面？起决定作用的是否定。',
    },
    load: async () => (await import('./sentiment/task')).sentimentEn,
  },
  {
    id: 'sentiment-zh',
    kind: 'classify',
    name: { en: 'Sentiment, Chinese', zh: '情感：中文' },
    line: {
      en: 'The same in Chinese, where a negation can be far from its word.',
      zh: '中文评论是正面还是负面？否定词可能离得很远。',
    },
    load: async () => (await import('./sentiment/task')).sentimentZh,
  },
  {
    id: 'latch',
    kind: 'memory',
    name: { en: 'Latch: the sign of the first input', zh: '锁存：第一个输入的符号' },
    line: {
      en: 'Hold one sign through noise; the forget bias decides.',
      zh: '在噪声中一直记住一个符号；成败取决于遗忘门的偏置。',
    },
    load: async () => (await import('./latch/task')).latch,
  },
  {
    id: 'cue',
    kind: 'memory',
    name: { en: 'Cue recall: say it when asked', zh: '线索回忆：问到时再说' },
    line: {
      en: 'Hold one sign until a cue asks for it, at a step not known before.',
      zh: '记住一个符号，直到提示出现时才说，等多久事先不知道。',
    },
    load: async () => (await import('./cue/task')).cue,
  },
  {
    id: 'adding',
    kind: 'memory',
    name: { en: 'Adding problem', zh: '加法问题' },
    line: {
      en: 'The sum of two marked numbers among many.',
      zh: '在许多数中，把两个带标记的数加起来。',
    },
    load: async () => (await import('./adding/task')).adding,
  },
];

/** The task of that id. Rejects where there is none, and where it cannot be fetched. */
export async function loadLabTask(id: string): Promise<LabTask> {
  const found = labTasks.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`There is no task “${id}”.`);
  return found.load();
}

import type { Words } from '../engine/cell';

/**
 * What every preset is called, by its id. They stand apart from the presets, which are fetched: a list of them, and the name
 * of the one asked for, are there before.
 */
export const presetNames = {
  sine: { en: 'Sine: next value', zh: '正弦波：预测下一个值' },
  co2: { en: 'CO₂ at Mauna Loa, 1958–2020', zh: '莫纳罗亚山的 CO₂，1958–2020' },
  'sentence-en': { en: 'A sentence, word by word (English)', zh: '逐词读一句话（英文）' },
  'sentence-zh': { en: 'A sentence, word by word (Chinese)', zh: '逐词读一句话（中文）' },
  latch: { en: 'A latch: remember the first bit', zh: '锁存器：记住第一个比特' },
  counter: { en: 'A counter', zh: '计数器' },
  reset: { en: 'Reset on a signal', zh: '遇信号清零' },
  leak: { en: 'A memory that leaks', zh: '会流失的记忆' },
  silent: { en: 'Output gate closed', zh: '输出门关闭' },
  'random-start': {
    en: 'Random start: same input, two answers',
    zh: '随机初值：同样的输入，两种答案',
  },
  gates: { en: 'Gates at random', zh: '随机的门' },
  saturated: { en: 'Saturated gates (input × 50)', zh: '门饱和（输入 × 50）' },
  'two-layers': { en: 'Two layers: a button and a lamp', zh: '两层：按钮与灯' },
  'both-ways': { en: 'Both directions', zh: '双向' },
} as const satisfies Readonly<Record<string, Words>>;

export type PresetId = keyof typeof presetNames;

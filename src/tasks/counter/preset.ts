import { openByHand } from '../by-hand';
import type { Preset } from '../preset';
import { counterSet } from './hand-set';

export const counter: Preset = {
  id: 'counter',
  name: { en: 'A counter', zh: '计数器' },
  description: {
    en: 'Now and then a mark comes in; at each timestep the model has to say how many there have been so far.',
    zh: '输入中不时出现一个记号；模型在每个时间步都要说出到目前为止共有多少个。',
  },
  lookFor: {
    en: 'The cell state of unit 1 goes up by 1 at each mark and soon leaves [−1, 1]; its h cannot. The count is read from unit 2, which goes up by only 0.02.',
    zh: '每来一个记号，第 1 个单元的细胞状态就加 1，很快超出 [−1, 1]，而它的 h 不会。计数由第 2 个单元读出，它每次只加 0.02。',
  },
  tryThis: {
    words: {
      en: 'Hold the forget gates at 0.9 at every timestep: between the marks the count leaks away.',
      zh: '在所有时间步把遗忘门钳制为 0.9：两个记号之间，计数逐渐流失。',
    },
    change: {
      edits: [{ kind: 'hold', lane: 0, node: 'f', unit: null, timestep: null, value: 0.9 }],
    },
  },
  source: null,
  cells: ['lstm'],
  sizes: null,
  start: { timestep: 12, stage: 3, unit: 0 },
  open: (cell) => openByHand(cell, counterSet),
};

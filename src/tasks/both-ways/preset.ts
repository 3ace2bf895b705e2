import { openByHand } from '../by-hand';
import type { Preset } from '../preset';
import { bothWaysSet } from './hand-set';

export const bothWays: Preset = {
  id: 'both-ways',
  name: { en: 'Both directions', zh: '双向' },
  description: {
    en: 'Marks come in now and then; at every timestep, even the first, the model has to say how many there are in the whole sequence.',
    zh: '输入中不时出现记号；模型在每个时间步、包括第一步，都要说出整个序列中共有多少个。',
  },
  lookFor: {
    en: 'Read forward, unit 1 counts the marks so far; read backward, those still to come. Neither direction knows the answer on its own, and their sum always does.',
    zh: '正向读时，第 1 个单元数的是已出现的记号；反向读时，数的是还未出现的。任何一个方向都不能独自得出答案，两者之和却始终正确。',
  },
  tryThis: {
    words: {
      en: 'Put a mark on the last timestep: what was read backward changes at every timestep, what was read forward only at the last, and every prediction rises by 1.',
      zh: '在最后一个时间步加一个记号：反向读到的在每个时间步都变了，正向读到的只在最后一步变，所有预测都增加 1。',
    },
    change: { edits: [{ kind: 'input', timestep: 29, feature: 0, value: 1 }] },
    at: { timestep: 0, stage: 3 },
  },
  source: null,
  cells: ['lstm'],
  sizes: null,
  start: { timestep: 13, stage: 3, unit: 0 },
  open: (cell) => openByHand(cell, bothWaysSet),
};

import { openByHand } from '../by-hand';
import type { Preset } from '../preset';
import { biasFor, leakSet } from './hand-set';

export const leak: Preset = {
  id: 'leak',
  name: { en: 'A memory that leaks', zh: '会流失的记忆' },
  description: {
    en: 'One pulse comes in, and from then on the model has to say 1; but its forget gate is 0.9 at every timestep.',
    zh: '输入只有一个脉冲，此后模型要一直说 1；但它的遗忘门在每个时间步都是 0.9。',
  },
  lookFor: {
    en: 'Every timestep leaves nine tenths of the cell state: half of it is gone after ln 0.5 / ln 0.9 = 6.6 timesteps.',
    zh: '每过一个时间步，细胞状态只剩十分之九：经过 ln 0.5 / ln 0.9 = 6.6 个时间步就少了一半。',
  },
  tryThis: {
    words: {
      en: 'Raise the bias of the forget gate from 2.20 to 4.60, so that f = 0.99: now half of it lasts 69 timesteps.',
      zh: '把遗忘门的偏置从 2.20 提高到 4.60，使 f = 0.99：现在要过 69 个时间步才少一半。',
    },
    change: {
      edits: [{ kind: 'weight', lane: 0, name: 'b_f', index: 0, value: biasFor(0.99) }],
    },
  },
  source: null,
  cells: ['lstm'],
  sizes: null,
  start: { timestep: 9, stage: 3, unit: 0 },
  open: (cell) => openByHand(cell, leakSet),
};

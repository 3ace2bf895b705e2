import { openByHand } from '../by-hand';
import type { Preset } from '../preset';
import { STEPS, streamSet } from './hand-set';

export const stream: Preset = {
  id: 'stream',
  name: { en: 'A stream without end', zh: '没有尽头的数据流' },
  description: {
    en: 'At each timestep 0.1 comes in and is added to the cell state; the weights were set by hand, and there is nothing that the model has to say.',
    zh: '每个时间步流入 0.1 并加进细胞状态；权重由人工设定，没有规定模型要说什么。',
  },
  lookFor: {
    en: 'The LSTM of 1997 cannot forget: its cell state rises to 30.0, and h is stuck at 1. The LSTM with a forget gate of 0.9 comes to rest at a cell state of 1.00.',
    zh: '1997 年的 LSTM 不会遗忘：细胞状态一直升到 30.0，h 停在 1 不再变化。遗忘门为 0.9 的 LSTM，细胞状态稳定在 1.00。',
  },
  tryThis: {
    words: {
      en: 'Make it 1000 timesteps long: the cell state of 1997 arrives at 100, where the slope of its squashing is 0, and that of the LSTM is still 1.00.',
      zh: '把长度改为 1000 个时间步：1997 年的细胞状态升到 100，压缩函数在那里的斜率为 0；LSTM 的仍是 1.00。',
    },
    change: { steps: 1000 },
  },
  source: null,
  cells: ['lstm-1997', 'lstm'],
  sizes: { hidden: null, steps: [2, 1000], arrangement: false },
  start: { timestep: 99, stage: 2, unit: 0 },
  open: (cell, asked) => openByHand(cell, streamSet(cell.id, asked.steps ?? STEPS)),
};

import { openByHand } from '../by-hand';
import type { Preset } from '../preset';
import { resetSet } from './hand-set';

export const reset: Preset = {
  id: 'reset',
  name: { en: 'Reset on a signal', zh: '遇信号清零' },
  description: {
    en: 'Hour by hour the rain that fell comes in, and a flag when the rain gauge is emptied; the model has to say how much water is in the gauge.',
    zh: '逐小时输入降雨量，并在清空雨量筒时给出标志；模型要说出雨量筒里此刻有多少水。',
  },
  lookFor: {
    en: 'The forget gate of unit 1 shuts when the flag comes, and its cell state is 0 again. Unit 2 does not heed the flag: it keeps all the rain since the start.',
    zh: '标志出现时，第 1 个单元的遗忘门关闭，细胞状态随即回到 0。第 2 个单元不理会标志：它保留着开始以来的全部降雨。',
  },
  tryThis: {
    words: {
      en: 'Hold the forget gate of unit 1 at 1 when the flag comes at timestep 15: nothing is forgotten, and until the next flag the model says too much.',
      zh: '第 15 个时间步标志出现时，把第 1 个单元的遗忘门钳制为 1：什么也没忘，在下一个标志之前模型都说多了。',
    },
    change: {
      edits: [{ kind: 'hold', lane: 0, node: 'f', unit: 0, timestep: 14, value: 1 }],
    },
    at: { timestep: 14, stage: 1 },
  },
  source: null,
  cells: ['lstm'],
  sizes: null,
  start: { timestep: 14, stage: 1, unit: 0 },
  open: (cell) => openByHand(cell, resetSet),
};

import { openByHand } from '../by-hand';
import type { Preset } from '../preset';
import { randomStartSet, start } from './hand-set';

export const randomStart: Preset = {
  id: 'random-start',
  name: { en: 'Random start: same input, two answers', zh: '随机初值：同样的输入，两种答案' },
  description: {
    en: 'A wave comes in, and h₀ and c₀ are drawn at random instead of being zero; the model says +1 or −1, and neither is wrong.',
    zh: '输入是一段波形，h₀ 和 c₀ 不是零，而是随机抽取的；模型说 +1 或 −1，都不算错。',
  },
  lookFor: {
    en: 'The wave favours neither answer: c₀ of unit 1 decides, and the answer stays to the end. Unit 2 has forgotten its start after about ten timesteps.',
    zh: '波形不偏向任何一个答案：起决定作用的是第 1 个单元的 c₀，答案一直保持到最后。第 2 个单元大约十个时间步后就忘了自己的初值。',
  },
  tryThis: {
    words: {
      en: 'Give c₀ the opposite sign in both units: the same wave, the other answer.',
      zh: '把两个单元的 c₀ 都换成相反的符号：同样的波形，另一个答案。',
    },
    change: {
      edits: start.c.map((value, unit) => ({
        kind: 'initial',
        lane: 0,
        state: 'c',
        unit,
        value: -value,
      })),
    },
    at: { timestep: 0, stage: 3 },
  },
  source: null,
  cells: ['lstm'],
  sizes: null,
  start: { timestep: 0, stage: 3, unit: 0 },
  open: (cell) => openByHand(cell, randomStartSet),
};

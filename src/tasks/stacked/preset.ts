import { openByHand } from '../by-hand';
import type { Preset } from '../preset';
import { stackedSet } from './hand-set';

export const stacked: Preset = {
  id: 'two-layers',
  name: { en: 'Two layers: a button and a lamp', zh: '两层：按钮与灯' },
  description: {
    en: 'A button is held down for a few timesteps at a time; each press switches the lamp, and the model has to say whether it is on.',
    zh: '按钮每次按下都会保持几个时间步；每按一次，灯就开关切换一次，模型要说出灯是否亮着。',
  },
  lookFor: {
    en: 'Layer 1 turns a long press into one short signal: its unit 2 speaks only at the timestep of the press. Layer 2 keeps what follows from it: unit 1 the lamp, unit 2 the number of presses.',
    zh: '第 1 层把一次长按变成一个短信号：它的第 2 个单元只在按下的那一步发声。第 2 层保存由此得出的结果：第 1 个单元记灯的状态，第 2 个单元记按的次数。',
  },
  tryThis: {
    words: {
      en: 'Let go of the button for one timestep, the 26th, in the middle of the third press: that makes one press more, and from timestep 27 on the lamp is the other way round.',
      zh: '在第三次按下的中途，第 26 个时间步松开按钮一步：这就多按了一次，从第 27 个时间步起灯的状态全部反过来。',
    },
    change: { edits: [{ kind: 'input', timestep: 25, feature: 0, value: 0 }] },
    at: { timestep: 26, stage: 3 },
  },
  source: null,
  cells: ['lstm'],
  sizes: null,
  start: { timestep: 22, stage: 3, unit: 0 },
  open: (cell) => openByHand(cell, stackedSet),
};

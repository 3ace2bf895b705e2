import { interleaved, numbered, readOut } from '../lines';
import type { Preset } from '../preset';
import { loadSine } from './trained';
import { SHOWN, STEPS, valuesOf } from './waves';

export const sine: Preset = {
  id: 'sine',
  name: { en: 'Sine: next value', zh: '正弦波：预测下一个值' },
  description: {
    en: 'A sine wave comes in one value at a time; at each timestep the model has to say the next value, without being told its period, amplitude or phase.',
    zh: '正弦波逐个数值输入；模型在每个时间步都要说出下一个值，而周期、振幅和相位都没有告诉它。',
  },
  lookFor: {
    en: 'The first predictions are off: all states start at zero, and a few values do not yet tell which wave it is. Then the units lock on to it and swing with it, each at a phase of its own.',
    zh: '最初几步预测不准：所有状态都从零开始，而且单凭几个值还看不出是怎样的波。之后各单元就跟上波形，并以各自的相位随之起伏。',
  },
  tryThis: {
    words: {
      en: 'Hold h of every unit at 0 at timestep 49: the prediction loses the wave, and finds it again within a few timesteps.',
      zh: '在第 49 个时间步把所有单元的 h 钳制为 0：预测一时跟丢了波形，几个时间步之后又重新跟上。',
    },
    change: {
      edits: [{ kind: 'hold', lane: 0, node: 'h', unit: null, timestep: 48, value: 0 }],
    },
    at: { timestep: 48, stage: 5 },
  },
  source: null,
  cells: null,
  sizes: null,
  start: { timestep: 17, stage: 3, unit: 3 },
  open: async (cell) => {
    const { model, weights, provenance } = await loadSine(cell);
    const input = valuesOf(SHOWN, 0, STEPS);
    return {
      model,
      weights,
      sequence: { steps: STEPS, batch: 1, input },
      provenance,
      inputs: [{ name: { en: 'wave', zh: '波形' }, values: input, unit: null }],
      target: {
        name: { en: 'next value', zh: '下一个值' },
        values: valuesOf(SHOWN, 1, STEPS),
        unit: null,
      },
      encode: interleaved,
      answer: null,
      predict: readOut,
      sentence: null,
      nameOfStep: numbered,
    };
  },
};

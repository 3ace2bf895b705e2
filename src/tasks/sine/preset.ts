import type { Preset } from '../preset';
import { loadTrained } from '../weight-file';
import { SHOWN, STEPS, valuesOf } from './waves';

const files = import.meta.glob('./weights/*.json', { import: 'default' });

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
  source: null,
  start: { timestep: 17, stage: 3, unit: 3 },
  open: async (cell) => {
    const { model, weights, provenance } = await loadTrained(files, cell);
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
      predict: (trace) => trace.logits ?? new Float64Array(STEPS),
      nameOfStep: (t) => String(t + 1),
    };
  },
};

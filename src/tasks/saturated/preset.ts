import type { Edit } from '../../engine/edit';
import { interleaved, numbered, readOut } from '../lines';
import type { Preset } from '../preset';
import { loadSine } from '../sine/trained';
import { SHOWN, STEPS, valuesOf } from '../sine/waves';

/** How many times too large the wave goes in. */
const TIMES = 50;

/** 0-based timestep from which "try this" brings the wave back to its size. */
export const CALM = 60;

/** To four digits after the point: 50 times that is within 0.0025 of the wave, and a link holds them all. */
const shrunk: readonly Edit[] = Array.from(
  valuesOf(SHOWN, CALM, STEPS - CALM),
  (value, k): Edit => ({
    kind: 'input',
    timestep: CALM + k,
    feature: 0,
    value: Number((value / TIMES).toFixed(4)),
  }),
);

export const saturated: Preset = {
  id: 'saturated',
  name: { en: 'Saturated gates (input × 50)', zh: '门饱和（输入 × 50）' },
  description: {
    en: 'The sine wave and the trained cell of the first preset, but the wave goes in 50 times as large; the model has to say the next value of the wave as it is drawn.',
    zh: '与第一个预设相同的正弦波和训练好的循环单元，但波形放大 50 倍再输入；模型要说出所画波形的下一个值。',
  },
  lookFor: {
    en: 'In the LSTM most gates are as good as 0 or 1 and switch over where the wave passes zero; the prediction jumps instead of swinging.',
    zh: '在 LSTM 中，多数门的值几乎就是 0 或 1，只在波形过零处翻转；预测不再平滑起伏，而是跳变。',
  },
  tryThis: {
    words: {
      en: 'From timestep 61 on make the wave 50 times smaller, so that it goes in as it did in training: the gates leave 0 and 1, and the prediction finds the wave again (only the LSTM of 1997, which cannot forget, does not).',
      zh: '从第 61 个时间步起把波形缩小到 1/50，输入便与训练时一样：门离开 0 和 1，预测重新跟上波形（只有不会遗忘的 1997 年 LSTM 例外）。',
    },
    change: { edits: shrunk },
    at: { timestep: CALM, stage: 1 },
  },
  source: null,
  cells: null,
  sizes: null,
  start: { timestep: 30, stage: 1, unit: 3 },
  open: async (cell) => {
    const { model, weights, provenance } = await loadSine(cell);
    const wave = valuesOf(SHOWN, 0, STEPS);
    const encode = (lines: readonly Float64Array[]): Float64Array =>
      interleaved(lines).map((value) => TIMES * value);
    return {
      model,
      weights,
      sequence: { steps: STEPS, batch: 1, input: encode([wave]) },
      provenance,
      inputs: [{ name: { en: 'wave', zh: '波形' }, values: wave, unit: null }],
      encode,
      target: {
        name: { en: 'next value', zh: '下一个值' },
        values: valuesOf(SHOWN, 1, STEPS),
        unit: null,
      },
      answer: null,
      predict: readOut,
      sentence: null,
      nameOfStep: numbered,
    };
  },
};

import { initialise } from '../../engine/initialise';
import { createRandom } from '../../engine/random';
import { interleaved, numbered, readOut } from '../lines';
import { modelOf } from '../model-of';
import { optionsOf } from '../other-weights';
import type { Preset } from '../preset';
import type { Begin } from '../setup';

/** What the weights are drawn from: as in src/engine/gradient-facts.test.ts, like all that follows. */
const SEED = 50;
const HIDDEN = 32;
const STEPS = 100;

/** The noise is the same whatever the weights are drawn from: normal, with that standard deviation. */
const NOISE_SEED = 1;
const NOISE = 0.5;

/** How the weights are drawn, where nothing else is asked for. */
export const usualBegin: Begin = { scheme: 'orthogonal', gain: 1, forgetBias: 1 };

export const reach: Preset = {
  id: 'reach',
  name: { en: 'How far a gradient reaches', zh: '梯度能传多远' },
  description: {
    en: 'Small random numbers go into an untrained cell whose recurrent weights are orthogonal and whose forget bias is 1; there is nothing that the model has to say.',
    zh: '把幅度不大的随机数输入一个未经训练的循环单元，其循环权重为正交矩阵，遗忘门偏置为 1；没有规定模型要说什么。',
  },
  lookFor: {
    en: 'On the page of gradients, let the loss be the sum of h at the last timestep: its gradient is 5.7 there, and in the LSTM 0.035 at the first timestep.',
    zh: '在梯度页上，取最后一个时间步 h 之和为损失：该处梯度的范数是 5.7；在 LSTM 中，传到第一个时间步还剩 0.035。',
  },
  tryThis: {
    words: {
      en: 'Draw the same weights with a recurrent gain of 6: in the LSTM the gradient now grows on its way back, to 1.1 × 10⁵ at the first timestep.',
      zh: '种子不变，把循环增益改为 6：在 LSTM 中，梯度往回传时越来越大，到第一个时间步涨到 1.1 × 10⁵。',
    },
    change: { begin: { ...usualBegin, gain: 6 } },
  },
  source: null,
  cells: null,
  sizes: { hidden: [1, 64], steps: [2, 200], arrangement: true },
  start: { timestep: 99, stage: 3, unit: 0 },
  open: async (cell, asked) => {
    const steps = asked.steps ?? STEPS;
    const model = modelOf(cell, 1, asked.hidden ?? HIDDEN, {
      layers: asked.layers ?? 1,
      directions: asked.directions ?? 1,
    });
    const random = createRandom(NOISE_SEED);
    const noise = Float64Array.from({ length: steps }, () => NOISE * random.normal());
    return Promise.resolve({
      model,
      weights: initialise(model, createRandom(SEED), optionsOf(usualBegin)),
      sequence: { steps, batch: 1, input: interleaved([noise]) },
      provenance: { kind: 'random', seed: SEED, begin: usualBegin },
      inputs: [{ name: { en: 'noise', zh: '噪声' }, values: noise, unit: null }],
      encode: interleaved,
      target: null,
      answer: null,
      predict: readOut,
      sentence: null,
      nameOfStep: numbered,
    });
  },
};

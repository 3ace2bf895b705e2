import { initialise } from '../../engine/initialise';
import { createRandom } from '../../engine/random';
import { interleaved, numbered, readOut } from '../lines';
import { modelOf } from '../model-of';
import type { Preset } from '../preset';

const SEED = 1;
const HIDDEN = 16;
const STEPS = 100;

/** The noise is the same whatever the weights are drawn from. */
const NOISE_SEED = 100;

/** Timesteps per turn of the wave. */
const PERIOD = 25;

export const gates: Preset = {
  id: 'gates',
  name: { en: 'Gates at random', zh: '随机的门' },
  description: {
    en: 'A sine wave and noise go into a cell whose weights are drawn at random, as they are before training; there is nothing that the model has to say.',
    zh: '把正弦波和噪声输入一个权重随机抽取的循环单元，也就是训练之前的样子；没有规定模型要说什么。',
  },
  lookFor: {
    en: 'In the LSTM all gates hover around 0.5, neither open nor shut: half of what is in the cell state is lost at each timestep.',
    zh: '在 LSTM 中，所有的门都在 0.5 附近徘徊，不开也不关：每个时间步，细胞状态都会丢掉大约一半。',
  },
  tryThis: {
    words: {
      en: 'Draw other weights, from seed 2: every line changes, and the gates still hover around 0.5.',
      zh: '换用种子 2 重新抽取权重：每条曲线都变了，门却仍在 0.5 附近徘徊。',
    },
    change: { seed: 2 },
  },
  source: null,
  cells: null,
  sizes: { hidden: [1, 64], steps: [2, 500], arrangement: true },
  start: { timestep: 30, stage: 3, unit: 0 },
  open: async (cell, asked) => {
    const steps = asked.steps ?? STEPS;
    const model = modelOf(cell, 2, asked.hidden ?? HIDDEN, {
      layers: asked.layers ?? 1,
      directions: asked.directions ?? 1,
    });
    const random = createRandom(NOISE_SEED);
    const wave = Float64Array.from({ length: steps }, (_, t) =>
      Math.sin((2 * Math.PI * t) / PERIOD),
    );
    const noise = wave.map(() => 2 * random.uniform() - 1);
    return Promise.resolve({
      model,
      weights: initialise(model, createRandom(SEED)),
      sequence: { steps, batch: 1, input: interleaved([wave, noise]) },
      provenance: { kind: 'random', seed: SEED },
      inputs: [
        { name: { en: 'wave', zh: '波形' }, values: wave, unit: null },
        { name: { en: 'noise', zh: '噪声' }, values: noise, unit: null },
      ],
      encode: interleaved,
      target: null,
      answer: null,
      predict: readOut,
      sentence: null,
      nameOfStep: numbered,
    });
  },
};

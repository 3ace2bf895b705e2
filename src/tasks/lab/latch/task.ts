import { memoryTask } from '../memory/memory-task';
import { noiseOf } from '../noise';
import { SIGNS } from '../memory/signs';

/** After Hochreiter & Schmidhuber (1997), experiment 3: a sign first, then noise only. */
export const latch = memoryTask({
  id: 'latch',
  name: { en: 'Latch: the sign of the first input', zh: '锁存：第一个输入的符号' },
  description: {
    en: 'The first input is +1 or −1, all that follow are noise: after the last one the model has to say which it was. With a delay of 40 it is the forget gate’s bias that decides whether this is learned.',
    zh: '第一个输入是 +1 或 −1，之后全是噪声：最后一步之后，模型要说出第一个输入是哪一个。延迟为 40 时，能不能学会取决于遗忘门的偏置。',
  },
  options: [
    {
      kind: 'slider',
      id: 'delay',
      name: { en: 'Delay', zh: '延迟' },
      least: 1,
      most: 200,
      step: 1,
      usual: 40,
      unit: { en: 'steps', zh: '步' },
    },
    {
      kind: 'slider',
      id: 'noise',
      name: { en: 'Noise', zh: '噪声' },
      least: 0,
      most: 2,
      step: 0.1,
      usual: 0.2,
      unit: null,
    },
  ],
  steps: (settled) => settled.number('delay') + 1,
  head: 'last',
  inputs: [{ en: 'input', zh: '输入' }],
  target: { en: 'first input', zh: '第一个输入' },
  classes: SIGNS,
  tolerance: null,
  draw: (settled, random) => {
    const steps = settled.number('delay') + 1;
    const noise = settled.number('noise');
    const right = random.integer(2);
    const input = Float64Array.from({ length: steps }, (_, t) =>
      t === 0 ? 2 * right - 1 : noise * noiseOf(random),
    );
    return { input, right, at: steps - 1 };
  },
});

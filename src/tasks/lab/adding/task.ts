import { memoryTask } from '../memory/memory-task';

/** The error below which Hochreiter & Schmidhuber (1997, experiment 4) call a sum right. */
const TOLERANCE = 0.04;

export const adding = memoryTask({
  id: 'adding',
  name: { en: 'Adding problem', zh: '加法问题' },
  description: {
    en: 'Numbers from 0 to 1 go in, two of them marked, one in each half: after the last one the model has to say the sum of these two. Whoever always says 1 has a mean squared error of 1/6.',
    zh: '逐个输入 0 到 1 之间的数，前后两半各有一个带标记：最后一步之后，模型要说出这两个数的和。总说 1 的话，均方误差是 1/6。',
  },
  options: [
    {
      kind: 'slider',
      id: 'length',
      name: { en: 'Length', zh: '长度' },
      least: 4,
      most: 500,
      step: 1,
      usual: 50,
      unit: { en: 'steps', zh: '步' },
    },
  ],
  suggestion: { hidden: 16, batch: 64, clip: 0.1, updates: 2000 },
  steps: (settled) => settled.number('length'),
  head: 'last',
  inputs: [
    { en: 'number', zh: '数' },
    { en: 'mark', zh: '标记' },
  ],
  target: { en: 'sum', zh: '和' },
  classes: [],
  tolerance: TOLERANCE,
  draw: (settled, random) => {
    const steps = settled.number('length');
    const half = Math.floor(steps / 2);
    const marked = [random.integer(half), half + random.integer(steps - half)];
    const input = new Float64Array(2 * steps);
    for (let t = 0; t < steps; t += 1) input[2 * t] = random.uniform();
    let right = 0;
    for (const t of marked) {
      input[2 * t + 1] = 1;
      right += input[2 * t] ?? NaN;
    }
    return { input, right, at: steps - 1 };
  },
});

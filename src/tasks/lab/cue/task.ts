import { memoryTask } from '../memory/memory-task';
import { SIGNS } from '../memory/signs';
import { noiseOf } from '../noise';

/** No sign but the first one is as large as this, so that it is the cue and not its size that tells when to speak. */
const NOISE = 0.5;

export const cue = memoryTask({
  id: 'cue',
  name: { en: 'Cue recall: say it when asked', zh: '线索回忆：问到时再说' },
  description: {
    en: 'A sign, +1 or −1, goes in at first, then noise. At some step a cue appears: on that step, and on no other, the model has to say the sign. It cannot know beforehand how long it has to wait.',
    zh: '先输入一个符号（+1 或 −1），之后是噪声。某一步会出现提示：模型只在这一步要说出那个符号，而事先并不知道要等多久。',
  },
  options: [
    {
      kind: 'slider',
      id: 'delay',
      name: { en: 'Longest delay', zh: '最长延迟' },
      least: 2,
      most: 200,
      step: 1,
      usual: 30,
      unit: { en: 'steps', zh: '步' },
    },
  ],
  suggestion: { forgetBias: 1, updates: 600 },
  steps: (settled) => settled.number('delay') + 1,
  head: 'every',
  inputs: [
    { en: 'input', zh: '输入' },
    { en: 'cue', zh: '提示' },
  ],
  target: { en: 'first input', zh: '第一个输入' },
  classes: SIGNS,
  tolerance: null,
  draw: (settled, random) => {
    const steps = settled.number('delay') + 1;
    const right = random.integer(2);
    // In the later half: early cues would need no memory.
    const at = steps - 1 - random.integer(Math.ceil((steps - 1) / 2));
    const input = new Float64Array(2 * steps);
    for (let t = 0; t < steps; t += 1) {
      input[2 * t] = t === 0 ? 2 * right - 1 : NOISE * noiseOf(random);
    }
    input[2 * at + 1] = 1;
    return { input, right, at };
  },
});

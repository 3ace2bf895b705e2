import { lstm } from '../../cells/lstm.cell';
import { held } from '../bench';
import type { CellCase } from '../case';

const sizes = { hiddenSize: 1, inputSize: 1 };

export const clinicCase: CellCase = {
  kind: 'cell',
  verdict: 'mistake',
  level: 2,
  name: { en: 'Output before update', zh: '先输出后更新' },
  task: {
    en: 'A pulse enters at t = 3 and is written at once; the output gate is open. This cell should show the pulse at t = 3. Something is wrong.',
    zh: 't = 3 时输入一个脉冲，当步就写入，输出门是打开的。这个单元本应在 t = 3 输出这个脉冲。哪里出错了？',
  },
  hints: [
    {
      en: 'When does the pulse stand in c, and when in h?',
      zh: '脉冲何时出现在 c 里，何时出现在 h 里？',
    },
    {
      en: 'Which memory is shown: the new one or the old one?',
      zh: '输出的是新的细胞状态，还是旧的？',
    },
  ],
  see: {
    en: 'The pulse stands in c at t = 3 but in h only at t = 4: what is shown is the memory before this timestep’s update.',
    zh: '脉冲在 t = 3 就进了 c，h 却到 t = 4 才出现：输出的是这一步更新之前的记忆。',
  },
  why: {
    en: 'Some lists of steps put the output gate before the update, and whoever codes them in that order has only the old cell state at hand.',
    zh: '有的步骤列表把“输出门”排在更新之前；照这个顺序写代码，手头就只有旧的细胞状态。',
  },
  training: {
    en: 'Not measured. The answer comes one timestep late, so a task that allows the delay will hide it, and one that asks for the answer at the very timestep will not; the related B05 was not revealed at all.',
    zh: '没有测过。答案晚一步：任务若容许延迟，就看不出来；若要求当步作答，才会暴露。相近的 B05 在训练中完全没有暴露。',
  },
  fix: {
    en: 'Show the new memory: `h = o * tanh(c)`.',
    zh: '输出新的细胞状态：`h = o * tanh(c)`。',
  },
  seen: [{ article: '001', lines: '43-49' }],
  trap: {
    en: 'While the memory does not change, old and new are the same.',
    zh: '细胞状态不变时，新旧是一样的。',
  },
  base: lstm,
  right: lstm.equations,
  wrong: `f = sigmoid(W_f @ [h_prev, x] + b_f)  # forget gate
i = sigmoid(W_i @ [h_prev, x] + b_i)  # input gate
g = tanh(W_g @ [h_prev, x] + b_g)     # candidate
c = f * c_prev + i * g                # cell state
o = sigmoid(W_o @ [h_prev, x] + b_o)  # output gate
h = o * tanh(c_prev)                  # hidden state
`,
  bench: {
    ...sizes,
    input: [0, 0, 1, 0, 0, 0],
    weights: { b_f: [-3], W_i: [0, 8], b_i: [-4], W_g: [0, 4], b_o: [4] },
  },
  watch: ['h'],
  tellTales: [
    {
      measure: { of: 'first', node: 'h', beyond: 0.3 },
      wrong: { is: 3, within: 0 },
      right: { is: 2, within: 0 },
    },
  ],
  blind: {
    bench: {
      ...sizes,
      input: [0, 0, 0, 0, 0, 0],
      initial: { c: [1] },
      holds: held({ f: 1, i: 0 }),
    },
    within: 0,
  },
};

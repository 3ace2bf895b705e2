import { lstm } from '../../cells/lstm.cell';
import { held } from '../bench';
import type { CellCase } from '../case';

const steps = { hiddenSize: 1, inputSize: 1, input: new Array<number>(10).fill(0) };

export const clinicCase: CellCase = {
  kind: 'cell',
  verdict: 'mistake',
  level: 1,
  name: { en: 'One minus forget', zh: '遗忘门取反' },
  task: {
    en: 'The memory starts at 1, the forget gate is held at 0.95 and the input gate is shut. This cell should still hold more than half of the 1 after ten timesteps. Something is wrong.',
    zh: '细胞状态从 1 开始，遗忘门钳制在 0.95，输入门关闭。十个时间步之后，这个单元本应还保有一半以上。哪里出错了？',
  },
  hints: [
    {
      en: 'Compare the cell state after the very first timestep with the forget gate.',
      zh: '把第一个时间步之后的细胞状态与遗忘门的值比较一下。',
    },
    {
      en: 'A forget gate near 1 should keep the memory. What does it do here?',
      zh: '遗忘门接近 1 应当保留记忆。这里它做了什么？',
    },
  ],
  see: {
    en: 'The gate stands at 0.95, yet after one timestep 0.05 is left and after ten 10⁻¹³; in the right cell 0.95 and 0.60. The cell keeps exactly what the gate was to throw away.',
    zh: '门的值是 0.95，可是一步之后只剩 0.05，十步之后只剩 10⁻¹³；正确的单元则是 0.95 和 0.60。它留下的恰恰是该忘掉的部分。',
  },
  why: {
    en: 'The name misleads: a gate called “forget” sounds as if 1 meant forgetting. In fact it says how much is kept. One article prints 1 − f in its formula and plain f in its pseudo-code.',
    zh: '名字容易误导：“遗忘门”听起来像是 1 表示遗忘，其实它表示保留多少。有一篇文章公式里写 1 − f，伪代码里却只写 f。',
  },
  training: {
    en: 'Mostly nothing: 1 − σ(z) = σ(−z), so training only turns the sign of the gate. The sine is learned as well as before (0.0023–0.0031 against 0.0028–0.0031). What suffers is the start: with a forget bias of +1, meant to keep, it never solved the latch over 20 timesteps (0 of 5), with −1 it did every time (5 of 5).',
    zh: '多半看不出来：1 − σ(z) = σ(−z)，训练只需把门的符号反过来。预测正弦与正确的单元一样好（0.0023–0.0031，对比 0.0028–0.0031）。受影响的是起点：遗忘偏置设为 +1（本意是多保留）时，20 步的锁存任务一次也没学会（5 次中 0 次）；设为 −1 则 5 次全部学会。',
  },
  fix: {
    en: 'Multiply the old state by f itself: `c = f * c_prev + i * g`.',
    zh: '旧状态直接乘以 f：`c = f * c_prev + i * g`。',
  },
  seen: [
    { article: '000', lines: '58' },
    { article: '003', lines: '123, 147, 622' },
  ],
  trap: {
    en: 'At f = 0.5 both cells are the same: 1 − 0.5 = 0.5.',
    zh: '当 f = 0.5 时两个单元完全相同：1 − 0.5 = 0.5。',
  },
  base: lstm,
  right: lstm.equations,
  wrong: `f = sigmoid(W_f @ [h_prev, x] + b_f)  # forget gate
i = sigmoid(W_i @ [h_prev, x] + b_i)  # input gate
g = tanh(W_g @ [h_prev, x] + b_g)     # candidate
c = (1 - f) * c_prev + i * g          # cell state
o = sigmoid(W_o @ [h_prev, x] + b_o)  # output gate
h = o * tanh(c)                       # hidden state
`,
  bench: { ...steps, initial: { c: [1] }, holds: held({ f: 0.95, i: 0 }) },
  watch: ['c', 'h'],
  tellTales: [
    {
      measure: { of: 'value', node: 'c', timestep: 0 },
      wrong: { is: 0.05, within: 1e-12 },
      right: { is: 0.95, within: 1e-12 },
    },
    {
      measure: { of: 'value', node: 'c', timestep: 9 },
      wrong: { below: 1e-12 },
      right: { is: 0.5987, within: 1e-4 },
    },
  ],
  blind: {
    bench: { ...steps, initial: { c: [1] }, holds: held({ f: 0.5, i: 0 }) },
    within: 0,
  },
};

import { lstm } from '../../cells/lstm.cell';
import { held } from '../bench';
import type { CellCase } from '../case';

const fading = {
  hiddenSize: 1,
  inputSize: 1,
  input: [0, 0, 0, 0, 0, 0],
  initial: { c: [1] },
  holds: held({ i: 0 }),
};

export const clinicCase: CellCase = {
  kind: 'cell',
  verdict: 'mistake',
  level: 2,
  name: { en: 'tanh as a gate', zh: '用 tanh 做门' },
  task: {
    en: 'The memory starts at 1, nothing is written, and the forget gate’s pre-activation is a little below 0. This cell should let the memory fade towards 0. Something is wrong.',
    zh: '细胞状态从 1 开始，不写入任何内容，遗忘门激活前的值略小于 0。这个单元的记忆本应逐渐衰减到 0。哪里出错了？',
  },
  hints: [
    {
      en: 'Look at the sign of the memory from timestep to timestep.',
      zh: '逐步看细胞状态的正负号。',
    },
    {
      en: 'A share of something lies between 0 and 1. Which value does not?',
      zh: '“留下几成”应在 0 和 1 之间。哪个值不在？',
    },
  ],
  see: {
    en: 'The memory turns over at every timestep: −0.5, 0.25, −0.125 … The gate is −0.5, and a share of minus one half does not exist.',
    zh: '记忆每一步都翻转符号：−0.5、0.25、−0.125……门的值是 −0.5，而“留下负的一半”是没有意义的。',
  },
  why: {
    en: 'Sentences such as “each gate consists of a sigmoid and a tanh” mix up two parts: the gates are sigmoids; tanh belongs to the candidate and to what is shown.',
    zh: '“每个门由一个 Sigmoid 和一个 tanh 组成”这类说法混淆了两件事：门只用 Sigmoid，tanh 用来产生候选状态和压缩输出。',
  },
  training: {
    en: 'Not measured. Training can keep the pre-activation above 0, and there tanh lies between 0 and 1 as a gate should; so do not expect a loss curve to tell.',
    zh: '没有测过。训练可以让激活前的值一直大于 0，此时 tanh 的值也在 0 和 1 之间，看上去像正常的门；不要指望损失曲线会告诉你。',
  },
  fix: {
    en: 'A gate is a sigmoid: `f = sigmoid(W_f @ [h_prev, x] + b_f)`.',
    zh: '门用 Sigmoid：`f = sigmoid(W_f @ [h_prev, x] + b_f)`。',
  },
  seen: [
    { article: '004', lines: '229' },
    { article: '003', lines: '790' },
  ],
  trap: {
    en: 'At a pre-activation of 0.8814 both functions are 0.7071, and every positive gate looks normal.',
    zh: '激活前的值为 0.8814 时，两个函数都是 0.7071；凡是正的门看起来都正常。',
  },
  base: lstm,
  right: lstm.equations,
  wrong: `f = tanh(W_f @ [h_prev, x] + b_f)     # forget gate
i = sigmoid(W_i @ [h_prev, x] + b_i)  # input gate
g = tanh(W_g @ [h_prev, x] + b_g)     # candidate
c = f * c_prev + i * g                # cell state
o = sigmoid(W_o @ [h_prev, x] + b_o)  # output gate
h = o * tanh(c)                       # hidden state
`,
  bench: { ...fading, weights: { b_f: [Math.atanh(-0.5)] } },
  watch: ['c', 'f'],
  tellTales: [
    {
      measure: { of: 'value', node: 'c', timestep: 0 },
      wrong: { is: -0.5, within: 1e-12 },
      right: { is: 0.366, within: 1e-4 },
    },
    {
      measure: { of: 'value', node: 'c', timestep: 2 },
      wrong: { is: -0.125, within: 1e-12 },
      right: { is: 0.049, within: 1e-4 },
    },
    { measure: { of: 'least', node: 'c' }, wrong: { below: -0.4 }, right: { above: 0 } },
  ],
  blind: { bench: { ...fading, weights: { b_f: [Math.asinh(1)] } }, within: 1e-12 },
};

import { lstm } from '../../cells/lstm.cell';
import { held } from '../bench';
import type { CellCase } from '../case';

const driven = {
  hiddenSize: 1,
  inputSize: 1,
  input: [0, 0, 0, 0, 0, 0],
  weights: { b_g: [3] },
};

export const clinicCase: CellCase = {
  kind: 'cell',
  verdict: 'mistake',
  level: 3,
  name: { en: 'Gate inside the tanh', zh: '门放进了 tanh 里面' },
  task: {
    en: 'The candidate’s pre-activation is 3 at every timestep, and the input gate is held half open, at 0.5. This cell should write a little less than 0.5 each time. Something is wrong.',
    zh: '候选状态激活前的值每一步都是 3，输入门钳制在 0.5，即半开。这个单元每一步写入的量本应略小于 0.5。哪里出错了？',
  },
  hints: [
    {
      en: 'How much is written at the first timestep? Half of what?',
      zh: '第一步写入了多少？是什么的一半？',
    },
    {
      en: 'Halving before the tanh is not halving after it.',
      zh: '在 tanh 之前减半，与在它之后减半，不是一回事。',
    },
  ],
  see: {
    en: 'With the gate at 0.5 it writes 0.905 and not 0.498, with the gate at 0.1 still 0.291 and not 0.0995: half shut is hardly shut, since tanh flattens what the gate did.',
    zh: '门为 0.5 时写入 0.905，而不是 0.498；门为 0.1 时仍有 0.291，而不是 0.0995：tanh 把门的作用压平了，“半关”几乎等于没关。',
  },
  why: {
    en: 'In a line written as one long product it is easy to set the bracket in the wrong place; the closer the gate is to 0 or 1, the less one sees of it.',
    zh: '整行写成一个长乘积时，括号很容易放错位置；门越接近 0 或 1，越看不出差别。',
  },
  training: {
    en: 'Next to nothing: together with the output gate of B05 it solved latch and recall 3 of 3 each and added up better than the right cell (0.0005–0.0008 against 0.0007–0.0016); the sine came out a little worse (0.0040–0.0046 against 0.0028–0.0031), which by itself points nowhere. Only reading the gate beside what is written shows it.',
    zh: '训练几乎看不出来：与 B05 的输出门一起，锁存和回忆都是 3 次中 3 次，累加甚至比正确的单元好（0.0005–0.0008，对比 0.0007–0.0016）；正弦略差（0.0040–0.0046，对比 0.0028–0.0031），单凭这一点什么也断定不了。只有把门的值和写入的量放在一起看才会发现。',
  },
  fix: {
    en: 'Squash first, then gate: `w = i * tanh(a)`.',
    zh: '先经过 tanh，再乘门：`w = i * tanh(a)`。',
  },
  seen: [{ article: '003', lines: '150' }],
  trap: {
    en: 'With the input gate fully open, or with a pre-activation near 0, both write the same.',
    zh: '输入门完全打开，或激活前的值接近 0 时，两边写入的一样。',
  },
  base: lstm,
  right: `f = sigmoid(W_f @ [h_prev, x] + b_f)  # forget gate
i = sigmoid(W_i @ [h_prev, x] + b_i)  # input gate
a = W_g @ [h_prev, x] + b_g           # pre-activation of the candidate
w = i * tanh(a)                       # what is written
c = f * c_prev + w                    # cell state
o = sigmoid(W_o @ [h_prev, x] + b_o)  # output gate
h = o * tanh(c)                       # hidden state
`,
  wrong: `f = sigmoid(W_f @ [h_prev, x] + b_f)  # forget gate
i = sigmoid(W_i @ [h_prev, x] + b_i)  # input gate
a = W_g @ [h_prev, x] + b_g           # pre-activation of the candidate
w = tanh(i * a)                       # what is written
c = f * c_prev + w                    # cell state
o = sigmoid(W_o @ [h_prev, x] + b_o)  # output gate
h = o * tanh(c)                       # hidden state
`,
  bench: { ...driven, holds: held({ i: 0.5, f: 0.5 }) },
  watch: ['w', 'c'],
  tellTales: [
    {
      measure: { of: 'value', node: 'w', timestep: 0 },
      wrong: { is: 0.9051, within: 1e-4 },
      right: { is: 0.4975, within: 1e-4 },
    },
  ],
  blind: { bench: { ...driven, holds: held({ i: 1, f: 0.5 }) }, within: 0 },
};

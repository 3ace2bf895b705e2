import { lstm } from '../../cells/lstm.cell';
import { held } from '../bench';
import type { CellCase } from '../case';

const kept = {
  hiddenSize: 1,
  inputSize: 1,
  input: new Array<number>(50).fill(0),
  weights: { W_g: [1, 0] },
  holds: held({ f: 1, i: 0 }),
};

export const clinicCase: CellCase = {
  kind: 'cell',
  verdict: 'mistake',
  level: 2,
  name: { en: 'Squashed cell', zh: '细胞状态被 tanh 压缩' },
  task: {
    en: 'The memory starts at 1, the forget gate is held at 1 and nothing is written. This cell should keep its 1 for all fifty timesteps. Something is wrong.',
    zh: '细胞状态从 1 开始，遗忘门钳制在 1，不写入任何内容。这个单元本应在五十个时间步里一直保持 1。哪里出错了？',
  },
  hints: [
    {
      en: 'The forget gate is fully open, and still the memory falls. What else happens to it on the way?',
      zh: '遗忘门完全打开，记忆仍在下降。途中它还经过了什么？',
    },
    {
      en: 'The old memory should meet nothing but a factor and a sum.',
      zh: '旧的细胞状态一路上只应遇到一次乘法和一次加法。',
    },
  ],
  see: {
    en: 'c falls to 0.36 after ten timesteps and 0.17 after fifty; a stored 3 ends at 0.17 as well. Of the gradient from the last timestep to the first 0.004 is left; in the right cell it is exactly 1.',
    zh: '十步后 c 降到 0.36，五十步后降到 0.17；就算存的是 3，最后也是 0.17 左右。从最后一步传回第一步的梯度只剩 0.004，正确的单元里恰好是 1。',
  },
  why: {
    en: 'Every other line of a network squashes a weighted sum, so this one is made to look like the rest. But the bare sum is the point of an LSTM: the three gates alone do not carry anything.',
    zh: '网络里其他各行都是“加权求和再压缩”，于是这一行也写成那样。可 LSTM 的关键恰恰是这个不加压缩的加法：光有三个门，什么也传不远。',
  },
  training: {
    en: 'Partly: together with the output gate of B05, latch and recall over 30 timesteps failed (0 of 3 each), and adding up was worse (0.0046–0.0118 against 0.0007–0.0016). But the sine was learned better than by the right cell (0.0020–0.0021), and recall over 20 timesteps worked 4 times of 5.',
    zh: '部分看得出：与 B05 的输出门一起，30 步的锁存和回忆都失败（各 3 次中 0 次），累加也更差（0.0046–0.0118，对比 0.0007–0.0016）。但正弦学得比正确的单元还好（0.0020–0.0021），20 步的回忆 5 次中也成功了 4 次。',
  },
  fix: {
    en: 'Squash the candidate, not the memory: `c = f * c_prev + i * tanh(W_g @ [h_prev, x] + b_g)`.',
    zh: '压缩的应是候选状态而不是记忆：`c = f * c_prev + i * tanh(W_g @ [h_prev, x] + b_g)`。',
  },
  seen: [
    { article: '003', lines: '647, 675, 728, 746, 829, 847' },
    { article: '000', lines: '16' },
  ],
  trap: {
    en: 'Near 0 the tanh changes nothing: a memory of 0.05 seems to be kept.',
    zh: '在 0 附近 tanh 几乎不改变数值：0.05 这样的记忆看起来保住了。',
  },
  base: lstm,
  right: `f = sigmoid(W_f @ [h_prev, x] + b_f)                    # forget gate
i = sigmoid(W_i @ [h_prev, x] + b_i)                    # input gate
c = f * c_prev + i * tanh(W_g @ [h_prev, x] + b_g)      # cell state
o = sigmoid(W_o @ [h_prev, x] + b_o)                    # output gate
h = o * tanh(c)                                         # hidden state
`,
  wrong: `f = sigmoid(W_f @ [h_prev, x] + b_f)                    # forget gate
i = sigmoid(W_i @ [h_prev, x] + b_i)                    # input gate
c = tanh(W_g @ [f * c_prev, i * x] + b_g)               # cell state
o = sigmoid(W_o @ [h_prev, x] + b_o)                    # output gate
h = o * tanh(c)                                         # hidden state
`,
  bench: { ...kept, initial: { c: [1] } },
  watch: ['c', 'h'],
  tellTales: [
    {
      measure: { of: 'value', node: 'c', timestep: 9 },
      wrong: { is: 0.356, within: 5e-4 },
      right: { is: 1, within: 0 },
    },
    {
      measure: { of: 'value', node: 'c', timestep: 49 },
      wrong: { is: 0.17, within: 5e-4 },
      right: { is: 1, within: 0 },
    },
    {
      measure: { of: 'carried', state: 'c' },
      wrong: { is: 0.004, within: 5e-4 },
      right: { is: 1, within: 0 },
    },
  ],
  blind: { bench: { ...kept, initial: { c: [0.05] } }, within: 2e-3 },
};

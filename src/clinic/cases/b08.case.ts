import { lstm } from '../../cells/lstm.cell';
import { held } from '../bench';
import type { CellCase } from '../case';
import { goldenSequence } from '../golden';

const lively = { ...goldenSequence, input: [1, -1, 0.5, 2, -2, 1, -0.5, 2, 1, -1] };

export const clinicCase: CellCase = {
  kind: 'cell',
  verdict: 'mistake',
  level: 1,
  name: { en: 'Dead cell', zh: '死掉的单元' },
  task: {
    en: 'A lively input enters a cell whose states begin at 0, as usual. The memory should follow what comes in. Something is wrong.',
    zh: '输入起伏很大，状态照例从 0 开始。细胞状态本应随输入变化。哪里出错了？',
  },
  hints: [
    { en: 'Which values move with x, and which stay at 0?', zh: '哪些值随 x 变化，哪些一直是 0？' },
    {
      en: 'Follow the way from x to c. Where does it end?',
      zh: '沿着从 x 到 c 的路走一遍，它断在哪里？',
    },
  ],
  see: {
    en: 'The gates move, but c and h are exactly 0 for ever: what is written is made of the states alone, and tanh(0) is 0. Two flat lines under a lively x.',
    zh: '门都在动，c 和 h 却永远恰好是 0：写入的内容只来自状态本身，而 tanh(0) = 0。输入起伏不定，下面却是两条平线。',
  },
  why: {
    en: 'A text that says “the input gate acts on tanh of the states” can be typed in as it stands; that weights and x are part of the candidate has to be known.',
    zh: '文字写着“输入门乘以状态的 tanh”，照着敲就成了这样；候选状态里还有权重和 x，得自己知道才行。',
  },
  training: {
    en: 'At once, and for good: from states of 0 every gradient of the cell’s weights is exactly 0, so nothing but the bias of the read-out learns. It cannot be trained out of this.',
    zh: '立刻就会暴露，而且无药可救：状态为 0 时，单元全部权重的梯度都恰好是 0，只有输出层的偏置能学习。训练走不出这个状态。',
  },
  fix: {
    en: 'The candidate reads the input, through weights: `g = tanh(W_g @ [h_prev, x] + b_g)`.',
    zh: '候选状态要经过权重读取输入：`g = tanh(W_g @ [h_prev, x] + b_g)`。',
  },
  seen: [{ article: '003', lines: '600-606' }],
  trap: {
    en: 'From a memory other than 0 the lane looks alive, and with the input gate shut it fades as in the right cell.',
    zh: '若细胞状态不从 0 开始，看起来就像活的；输入门关闭时，它与正确的单元一样慢慢衰减。',
  },
  base: lstm,
  right: lstm.equations,
  wrong: `f = sigmoid(W_f @ [h_prev, x] + b_f)  # forget gate
i = sigmoid(W_i @ [h_prev, x] + b_i)  # input gate
g = tanh(c_prev + h_prev)             # candidate
c = f * c_prev + i * g                # cell state
o = sigmoid(W_o @ [h_prev, x] + b_o)  # output gate
h = o * tanh(c)                       # hidden state
`,
  bench: lively,
  watch: ['c', 'h'],
  tellTales: [
    {
      measure: { of: 'largest', node: 'c' },
      wrong: { is: 0, within: 0 },
      right: { above: 0.5 },
    },
    {
      measure: { of: 'largest', node: 'h' },
      wrong: { is: 0, within: 0 },
      right: { above: 0.2 },
    },
  ],
  blind: { bench: { ...lively, initial: { c: [1] }, holds: held({ i: 0 }) }, within: 0 },
};

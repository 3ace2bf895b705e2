import { lstm } from '../../cells/lstm.cell';
import type { CellCase } from '../case';

export const clinicCase: CellCase = {
  kind: 'cell',
  verdict: 'mistake',
  level: 2,
  name: { en: 'ReLU cell', zh: 'ReLU 单元' },
  task: {
    en: 'Sixteen units with random weights, those on h_prev turned up to a gain of 1.5, read a constant input of 1. What this cell shows should stay between −1 and 1. Something is wrong.',
    zh: '十六个单元、随机权重，作用在 h_prev 上的权重放大到增益 1.5，输入恒为 1。这个单元的输出本应在 −1 和 1 之间。哪里出错了？',
  },
  hints: [
    { en: 'Look at the largest |h| at t = 10, 30 and 60.', zh: '看 t = 10、30、60 时最大的 |h|。' },
    {
      en: 'Which functions have no upper bound? There are two places.',
      zh: '哪些函数没有上界？有两处。',
    },
  ],
  see: {
    en: '|h| passes 10⁵ by t = 30 and 10¹² by t = 60; in the right cell it stays below 1. The candidate cannot be negative either, so nothing but forgetting lowers the memory.',
    zh: '|h| 到 t = 30 已超过 10⁵，到 t = 60 超过 10¹²；正确的单元里始终小于 1。而且候选状态不会为负，除了遗忘，没有什么能让记忆变小。',
  },
  why: {
    en: 'ReLU is the usual choice in feed-forward networks, and `activation="relu"` is one word in Keras. In a loop the same layer is applied again and again, so what has no bound can grow without bound; Keras then also leaves the fast cuDNN code.',
    zh: 'ReLU 是前馈网络的常用选择，在 Keras 里只需写 `activation="relu"`。但循环里同一层反复作用，没有上界的函数就可能无限增长；而且 Keras 会因此不再使用更快的 cuDNN 实现。',
  },
  training: {
    en: 'Not at small gain: latch and recall 3 of 3 each, sine 0.0022–0.0030, as good as the right cell. It shows when the weights grow or the sequences become longer.',
    zh: '增益小时看不出来：锁存和回忆都是 3 次中 3 次，正弦 0.0022–0.0030，与正确的单元一样好。权重变大或序列变长时才会暴露。',
  },
  fix: {
    en: 'tanh in both places: `g = tanh(W_g @ [h_prev, x] + b_g)` and `h = o * tanh(c)`.',
    zh: '两处都用 tanh：`g = tanh(W_g @ [h_prev, x] + b_g)` 和 `h = o * tanh(c)`。',
  },
  seen: [{ article: '004', lines: '1132, 1493-1494' }],
  trap: {
    en: 'With small weights and small positive numbers ReLU and tanh are nearly the same; and not every draw of large weights runs away.',
    zh: '权重小、数值小且为正时，ReLU 与 tanh 几乎一样；就算权重大，也不是每一组随机权重都会失控。',
  },
  base: lstm,
  right: lstm.equations,
  wrong: `f = sigmoid(W_f @ [h_prev, x] + b_f)  # forget gate
i = sigmoid(W_i @ [h_prev, x] + b_i)  # input gate
g = relu(W_g @ [h_prev, x] + b_g)     # candidate
c = f * c_prev + i * g                # cell state
o = sigmoid(W_o @ [h_prev, x] + b_o)  # output gate
h = o * relu(c)                       # hidden state
`,
  bench: {
    hiddenSize: 16,
    inputSize: 1,
    input: new Array<number>(60).fill(1),
    drawn: { seed: 14, scheme: 'orthogonal', recurrentGain: 1.5, forgetBias: 1 },
  },
  watch: ['h', 'c'],
  tellTales: [
    {
      measure: { of: 'largest', node: 'h', until: 29 },
      wrong: { above: 1e5 },
      right: { below: 1 },
    },
    { measure: { of: 'largest', node: 'h' }, wrong: { above: 1e12 }, right: { below: 1 } },
  ],
  blind: {
    bench: {
      hiddenSize: 1,
      inputSize: 1,
      input: new Array<number>(10).fill(0.1),
      weights: { W_g: [0.2, 0.5], b_f: [-1] },
    },
    within: 1e-3,
  },
};

import { lstm } from '../../cells/lstm.cell';
import { held } from '../bench';
import type { CellCase } from '../case';

const open = {
  hiddenSize: 1,
  inputSize: 1,
  weights: { W_g: [0, 3] },
  holds: held({ o: 1, f: 1, i: 0.5 }),
};

export const clinicCase: CellCase = {
  kind: 'cell',
  verdict: 'mistake',
  level: 1,
  name: { en: 'Sigmoid at the output', zh: '输出端用了 Sigmoid' },
  task: {
    en: 'The output gate is held at 1. An empty memory should show 0, and when from t = 4 on negative values are written, this cell should show something negative. Something is wrong.',
    zh: '输出门钳制在 1。记忆为空时输出本应是 0；从 t = 4 起写入负值，输出也本应变负。哪里出错了？',
  },
  hints: [
    { en: 'What does the cell show while its memory is 0?', zh: '细胞状态为 0 时，它输出什么？' },
    {
      en: 'Which of the two squashing functions is 0 at 0?',
      zh: '两个压缩函数里，哪一个在 0 处等于 0？',
    },
  ],
  see: {
    en: 'An empty memory speaks: h is 0.5 while c is 0. And however negative c becomes, h stays above 0.',
    zh: '记忆是空的却有输出：c 为 0 时 h 是 0.5。而且不论 c 多负，h 都大于 0。',
  },
  why: {
    en: 'The function used for the gates lies nearest. Gate and squashing do different things: the gate says how much is shown, tanh keeps the sign of what is shown.',
    zh: '门用的函数顺手就拿来了。其实两者作用不同：门决定输出多少，tanh 保留所输出内容的正负号。',
  },
  training: {
    en: 'Together with the shared weights of B03 and the other slips of that article it solved neither latch nor recall (0 of 3 each) and added up badly (0.036–0.042 against 0.0007–0.0016); the sine was learned all the same (0.0036–0.0045).',
    zh: '与 B03 的共用权重以及那篇文章的其余错误一起，锁存和回忆都没有成功（各 3 次中 0 次），累加也很差（0.036–0.042，对比 0.0007–0.0016）；正弦却照样学会了（0.0036–0.0045）。',
  },
  fix: {
    en: 'What is shown keeps its sign: `h = o * tanh(c)`.',
    zh: '输出要保留正负号：`h = o * tanh(c)`。',
  },
  seen: [{ article: '000', lines: '61' }],
  trap: {
    en: 'For a large positive memory both functions are close to 1.',
    zh: '细胞状态很大且为正时，两个函数都接近 1。',
  },
  base: lstm,
  right: lstm.equations,
  wrong: `f = sigmoid(W_f @ [h_prev, x] + b_f)  # forget gate
i = sigmoid(W_i @ [h_prev, x] + b_i)  # input gate
g = tanh(W_g @ [h_prev, x] + b_g)     # candidate
c = f * c_prev + i * g                # cell state
o = sigmoid(W_o @ [h_prev, x] + b_o)  # output gate
h = o * sigmoid(c)                    # hidden state
`,
  bench: { ...open, input: [0, 0, 0, -1, -1, -1] },
  watch: ['h'],
  tellTales: [
    {
      measure: { of: 'value', node: 'h', timestep: 0 },
      wrong: { is: 0.5, within: 0 },
      right: { is: 0, within: 0 },
    },
    {
      measure: { of: 'least', node: 'h' },
      wrong: { above: 0 },
      right: { below: -0.8 },
    },
  ],
  blind: { bench: { ...open, input: [0, 0, 0, 0, 0, 0], initial: { c: [8] } }, within: 5e-4 },
};

import { lstm } from '../../cells/lstm.cell';
import { held } from '../bench';
import type { CellCase } from '../case';

const silent = {
  hiddenSize: 1,
  inputSize: 1,
  input: new Array<number>(10).fill(0),
  holds: held({ f: 1, i: 0.5 }),
};

export const clinicCase: CellCase = {
  kind: 'cell',
  verdict: 'mistake',
  level: 2,
  name: { en: 'Sigmoid candidate', zh: '候选状态用了 Sigmoid' },
  task: {
    en: 'Nothing comes in: the input, all weights and the memory are 0, the forget gate is held at 1 and the input gate at 0.5. The memory of this cell should stay at 0. Something is wrong.',
    zh: '没有任何输入：输入、全部权重和细胞状态都是 0，遗忘门钳制在 1，输入门钳制在 0.5。这个单元的记忆本应一直是 0。哪里出错了？',
  },
  hints: [
    {
      en: 'The memory grows by the same amount at every timestep. Which value makes up that amount?',
      zh: '细胞状态每一步都增加同样多。这个增量由哪个值决定？',
    },
    {
      en: 'What can be written must be able to be negative. Which function gives that?',
      zh: '写入的内容必须可以是负的。哪个函数才做得到？',
    },
  ],
  see: {
    en: 'The candidate is 0.5 where it should be 0, so c climbs by 0.25 per timestep and reaches 2.5 after ten, with no input at all. Told ten times to write as far below 0 as it can (pre-activation −5, gate open), it adds 0.07 in all; the right cell goes to −10.',
    zh: '候选状态本应为 0，这里却是 0.5，于是 c 每步上升 0.25，没有任何输入，十步后也到了 2.5。就算门全开、连续十次要它往负的方向写（激活前的值为 −5），它总共反而加上 0.07，正确的单元则降到 −10。',
  },
  why: {
    en: 'Three of the four blocks are sigmoid; copying one of them for the fourth is quickly done. But a gate says how much, between 0 and 1, and the candidate says what, which needs a sign.',
    zh: '四个部分里有三个用 Sigmoid，照抄一行给第四个是很容易犯的错。但门表示“多少”，在 0 和 1 之间；候选状态表示“什么”，必须有正有负。',
  },
  training: {
    en: 'The sine hides it well: 0.0040–0.0045 against 0.0028–0.0031, as a bias of the read-out takes off what c has too much. Tasks with a memory show it: the latch over 30 timesteps 0 of 3, recall on a cue 1 of 3 (right cell 2 and 3 of 3).',
    zh: '预测正弦时几乎看不出来：0.0040–0.0045，正确的单元是 0.0028–0.0031，因为输出层的偏置会把 c 多出来的部分抵消掉。需要记忆的任务才会暴露：30 步锁存 3 次中 0 次，按提示回忆 3 次中 1 次（正确的单元是 2 次和 3 次）。',
  },
  fix: {
    en: 'The candidate goes through tanh: `g = tanh(W_g @ [h_prev, x] + b_g)`.',
    zh: '候选状态要用 tanh：`g = tanh(W_g @ [h_prev, x] + b_g)`。',
  },
  seen: [
    { article: '000', lines: '58' },
    { article: '004', lines: '182' },
  ],
  trap: {
    en: 'Where the pre-activation is large and positive, both functions are close to 1 and the two cells alike.',
    zh: '激活前的值很大且为正时，两个函数都接近 1，两个单元就难以区分。',
  },
  base: lstm,
  right: lstm.equations,
  wrong: `f = sigmoid(W_f @ [h_prev, x] + b_f)  # forget gate
i = sigmoid(W_i @ [h_prev, x] + b_i)  # input gate
g = sigmoid(W_g @ [h_prev, x] + b_g)  # candidate
c = f * c_prev + i * g                # cell state
o = sigmoid(W_o @ [h_prev, x] + b_o)  # output gate
h = o * tanh(c)                       # hidden state
`,
  bench: silent,
  watch: ['c', 'g'],
  tellTales: [
    {
      measure: { of: 'value', node: 'c', timestep: 9 },
      wrong: { is: 2.5, within: 1e-12 },
      right: { is: 0, within: 0 },
    },
    {
      measure: { of: 'least', node: 'g' },
      wrong: { is: 0.5, within: 0 },
      right: { is: 0, within: 0 },
    },
  ],
  blind: { bench: { ...silent, weights: { b_g: [6] } }, within: 0.0125 },
};

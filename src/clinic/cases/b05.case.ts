import { lstm } from '../../cells/lstm.cell';
import type { CellCase } from '../case';

const cue = { hiddenSize: 1, inputSize: 1, input: [0, 0, 0, 0, 1, 0, 0, 0] };

export const clinicCase: CellCase = {
  kind: 'cell',
  verdict: 'mistake',
  level: 3,
  name: { en: 'Output gate reads the old cell', zh: '输出门读的是旧细胞状态' },
  task: {
    en: 'A cue comes at t = 5: x is 1 there and 0 everywhere else. This cell should show something large at the cue and hardly anything before or after it. Something is wrong.',
    zh: 't = 5 时来了一个提示：x 在这一步是 1，其余都是 0。这个单元本应只在提示到来的那一步有明显的输出，前后几乎没有。哪里出错了？',
  },
  hints: [
    { en: 'At which timestep does o first rise above 0.5?', zh: 'o 在哪个时间步第一次超过 0.5？' },
    {
      en: 'What did o read at t = 5, and what had that to do with x of t = 5?',
      zh: 't = 5 时 o 读了什么？其中有没有 t = 5 的 x？',
    },
  ],
  see: {
    en: 'o opens at t = 6, one timestep after the cue, and then stays open, since it looks at the memory and not at the cue. ∂o/∂x of the same timestep is exactly 0, whatever the weights.',
    zh: 'o 到 t = 6 才打开，比提示晚一步，之后一直开着，因为它看的是记忆而不是提示。同一时间步的 ∂o/∂x 恰好是 0，不论权重是多少。',
  },
  why: {
    en: 'The peephole of input and forget gate looks at the old cell state; carried over to the output gate, and x dropped on the way, this line comes out. The output gate of a peephole cell looks at the new one.',
    zh: '输入门和遗忘门的窥孔看的是旧的细胞状态；照搬到输出门，又漏掉了 x，就成了这一行。其实窥孔单元的输出门看的是新的细胞状态。',
  },
  training: {
    en: 'Nothing: latch and recall 3 of 3 each, sine 0.0028–0.0032. Where an answer may come a timestep later, the network gets by without noticing.',
    zh: '训练看不出来：锁存和回忆都是 3 次中 3 次，正弦 0.0028–0.0032。只要答案晚一步也无妨，网络自己就能绕过去。',
  },
  fix: {
    en: '`o = sigmoid(W_o @ [h_prev, x] + b_o)`: the input of this timestep, as in every gate.',
    zh: '`o = sigmoid(W_o @ [h_prev, x] + b_o)`：和每个门一样，读这一步的输入。',
  },
  seen: [{ article: '003', lines: '144, 644, 672, 725, 743, 826, 844' }],
  trap: {
    en: 'With W_o at 0 the gate reads nothing on either side.',
    zh: 'W_o 为 0 时，两边的输出门都什么也没读。',
  },
  base: lstm,
  right: lstm.equations,
  wrong: `f = sigmoid(W_f @ [h_prev, x] + b_f)       # forget gate
i = sigmoid(W_i @ [h_prev, x] + b_i)       # input gate
g = tanh(W_g @ [h_prev, x] + b_g)          # candidate
c = f * c_prev + i * g                     # cell state
o = sigmoid(W_o @ [h_prev, c_prev] + b_o)  # output gate
h = o * tanh(c)                            # hidden state
`,
  bench: {
    ...cue,
    weights: {
      b_f: [6],
      W_i: [0, 8],
      b_i: [-4],
      W_g: [0, 3],
      W_o: [0, 6],
      b_o: [-3],
    },
  },
  watch: ['o', 'h'],
  tellTales: [
    {
      measure: { of: 'first', node: 'o', beyond: 0.5 },
      wrong: { is: 5, within: 0 },
      right: { is: 4, within: 0 },
    },
    {
      measure: { of: 'response', node: 'o', timestep: 4, input: 4 },
      wrong: { is: 0, within: 0 },
      right: { above: 0.1 },
    },
  ],
  blind: {
    bench: { ...cue, weights: { b_f: [6], W_i: [0, 8], b_i: [-4], W_g: [0, 3], b_o: [-3] } },
    within: 0,
  },
};

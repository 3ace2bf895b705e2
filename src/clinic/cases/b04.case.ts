import { lstm } from '../../cells/lstm.cell';
import { held } from '../bench';
import type { CellCase } from '../case';

const kept = {
  hiddenSize: 1,
  inputSize: 1,
  input: [-2, -1, 0, 1, 2],
  initial: { c: [1] },
  holds: held({ i: 0, f: 1 }),
};

export const clinicCase: CellCase = {
  kind: 'cell',
  verdict: 'mistake',
  level: 3,
  name: { en: 'Output gate blind to x', zh: '输出门看不到 x' },
  task: {
    en: 'The memory stands still at 1: the forget gate is held at 1, the input gate at 0. As x runs from −2 to 2, what this cell shows should rise with it. Something is wrong.',
    zh: '细胞状态停在 1 不变：遗忘门钳制在 1，输入门钳制在 0。当 x 从 −2 变到 2 时，这个单元的输出本应随之升高。哪里出错了？',
  },
  hints: [
    {
      en: 'Move x at one timestep. Which pre-activations move with it, and which does not?',
      zh: '改动某一步的 x。哪些激活前的值跟着动，哪个不动？',
    },
    {
      en: 'Every gate reads the same two things. One of them reads something else.',
      zh: '每个门读的都是同样两样东西，其中有一个门读的不一样。',
    },
  ],
  see: {
    en: 'The pre-activations of i, f and g follow x; o does not move: ∂o/∂x is exactly 0 while the memory is held. In the whole cell x reaches o only by way of c.',
    zh: 'i、f、g 激活前的值都随 x 变化，唯独 o 不动：细胞状态不变时，∂o/∂x 恰好是 0。放开之后，x 也只能绕道 c 影响 o。',
  },
  why: {
    en: 'Peepholes let the output gate look at the cell state; half remembered, c takes the place of x instead of being added. It also sounds right that the output should depend on the memory.',
    zh: '窥孔连接让输出门也看细胞状态；记得不全，就成了用 c 代替 x，而不是另外加上 c。“输出取决于记忆”听起来也很有道理。',
  },
  training: {
    en: 'Nothing: latch 3 of 3, recall 3 of 3, sine 0.0029–0.0032, no worse than the right cell (2, 3, 0.0028–0.0031). A trained network sends the cue through c. Only stepping shows it.',
    zh: '训练完全看不出来：锁存 3 次中 3 次，回忆 3 次中 3 次，正弦 0.0029–0.0032，不比正确的单元差（2 次、3 次、0.0028–0.0031）。训练好的网络会让提示信号绕道 c。只有逐步执行才看得见。',
  },
  fix: {
    en: 'The output gate reads h of the step before and x, like the others: `o = sigmoid(W_o @ [h_prev, x] + b_o)`; a peephole would add `p_o * c` to that.',
    zh: '输出门与其他门一样读上一步的 h 和 x：`o = sigmoid(W_o @ [h_prev, x] + b_o)`；若要窥孔，是在里面再加一项 `p_o * c`。',
  },
  seen: [
    { article: '003', lines: '124, 609, 623' },
    { article: '002', lines: '28' },
  ],
  trap: {
    en: 'Where the second column of W_o is 0, neither x nor c reaches the gate, and both cells are the same.',
    zh: '若 W_o 的第二列是 0，x 和 c 都到不了这个门，两个单元完全相同。',
  },
  base: lstm,
  right: lstm.equations,
  wrong: `f = sigmoid(W_f @ [h_prev, x] + b_f)        # forget gate
i = sigmoid(W_i @ [h_prev, x] + b_i)        # input gate
g = tanh(W_g @ [h_prev, x] + b_g)           # candidate
c = f * c_prev + i * g                      # cell state
o = sigmoid(W_o @ [h_prev, tanh(c)] + b_o)  # output gate
h = o * tanh(c)                             # hidden state
`,
  bench: {
    ...kept,
    weights: { W_f: [0, 1], W_i: [0, 1], W_g: [0, 1], W_o: [0, 2], b_o: [-0.5] },
  },
  watch: ['o', 'h'],
  tellTales: [
    {
      measure: { of: 'response', node: 'o', timestep: 2, input: 2 },
      wrong: { is: 0, within: 0 },
      right: { above: 0.3 },
    },
    {
      measure: { of: 'value', node: 'o', timestep: 0 },
      wrong: { above: 0.7 },
      right: { below: 0.02 },
    },
  ],
  blind: { bench: { ...kept, weights: { W_o: [0.5, 0] } }, within: 0 },
};

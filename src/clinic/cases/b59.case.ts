import { lstm } from '../../cells/lstm.cell';
import { held } from '../bench';
import type { CellCase } from '../case';

const stream = { hiddenSize: 1, inputSize: 1, input: new Array<number>(1000).fill(0) };

export const clinicCase: CellCase = {
  kind: 'cell',
  verdict: 'history',
  level: 2,
  name: { en: 'The cell of 1997', zh: '1997 年的单元' },
  task: {
    en: 'A stream without end: 0.1 is written at each of a thousand timesteps, with the forget gate held at 0.9 and the output gate at 1. The memory should settle where what is forgotten equals what is written. This cell is not mistaken, it is older: which of its lines was changed later?',
    zh: '没有尽头的数据流：一千个时间步，每步写入 0.1，遗忘门钳制在 0.9，输出门钳制在 1。记忆本应停在“忘掉的等于写入的”那个值。这个单元并没有写错，只是更早：哪一行是后来才改的？',
  },
  hints: [
    { en: 'Does anything ever become less in this memory?', zh: '这个记忆里，有什么会变少吗？' },
    {
      en: 'One gate is computed and then read by no line.',
      zh: '有一个门算出来之后，没有任何一行用到它。',
    },
  ],
  see: {
    en: 'c climbs to 100 at t = 1000, with the gate it settles at 1. h has long been exactly 1: there the slope of tanh is 0, so the cell neither shows a change nor learns from one.',
    zh: 't = 1000 时 c 升到 100；有遗忘门时则停在 1。h 早已恰好等于 1：此处 tanh 的斜率为 0，单元既显示不出变化，也学不到变化。',
  },
  why: {
    en: 'It was not a slip: the first LSTM had an input and an output gate and was meant to keep everything, and its sequences were short and started afresh. The forget gate came with Gers, Schmidhuber and Cummins (2000), because states grew without bound on continual streams. Texts that show three gates “of 1997” mix up the two.',
    zh: '这不是笔误：最早的 LSTM 只有输入门和输出门，目的就是全部保留，当时的序列很短，每次从头开始。后来在连续数据流上状态会无限增长，Gers、Schmidhuber 和 Cummins（2000）才加入遗忘门。说“1997 年的三个门”的文章把两者混为一谈了。',
  },
  training: {
    en: 'Nothing on short sequences: latch 2 of 3, recall 3 of 3, sine 0.0037–0.0050. It fails on streams that are never reset, which were not among these tasks.',
    zh: '短序列上看不出来：锁存 3 次中 2 次，回忆 3 次中 3 次，正弦 0.0037–0.0050。它会在从不重置的数据流上失败，而这些任务里没有那样的。',
  },
  fix: {
    en: 'Let the forget gate scale the old memory: `c = f * c_prev + i * g`.',
    zh: '让遗忘门缩放旧的记忆：`c = f * c_prev + i * g`。',
  },
  seen: [
    { article: '003', lines: '77, 90' },
    { article: '004', lines: '103, 155-159' },
  ],
  trap: {
    en: 'With the forget gate at 1 the two cells are one and the same.',
    zh: '遗忘门为 1 时，两个单元就是同一个。',
  },
  base: lstm,
  right: lstm.equations,
  wrong: `f = sigmoid(W_f @ [h_prev, x] + b_f)  # forget gate
i = sigmoid(W_i @ [h_prev, x] + b_i)  # input gate
g = tanh(W_g @ [h_prev, x] + b_g)     # candidate
c = c_prev + i * g                    # cell state
o = sigmoid(W_o @ [h_prev, x] + b_o)  # output gate
h = o * tanh(c)                       # hidden state
`,
  bench: { ...stream, holds: held({ f: 0.9, i: 1, g: 0.1, o: 1 }) },
  watch: ['c', 'h'],
  tellTales: [
    {
      measure: { of: 'value', node: 'c', timestep: 999 },
      wrong: { is: 100, within: 1e-9 },
      right: { is: 1, within: 1e-9 },
    },
    {
      measure: { of: 'value', node: 'h', timestep: 999 },
      wrong: { is: 1, within: 0 },
      right: { is: 0.7616, within: 1e-4 },
    },
  ],
  blind: { bench: { ...stream, holds: held({ f: 1, i: 1, g: 0.1, o: 1 }) }, within: 0 },
};

import { lstm } from '../../cells/lstm.cell';
import { held } from '../bench';
import type { CellCase } from '../case';

const kept = {
  hiddenSize: 1,
  inputSize: 1,
  input: [0, 0, 0, 0, 0],
  holds: held({ f: 1, i: 0, o: 0.7 }),
};

export const clinicCase: CellCase = {
  kind: 'cell',
  verdict: 'mistake',
  level: 2,
  name: { en: 'No tanh at the output', zh: '输出端缺少 tanh' },
  task: {
    en: 'A memory of 10 is kept (forget gate held at 1, input gate at 0), and the output gate is held at 0.7. This cell should show 0.70. Something is wrong.',
    zh: '细胞状态保持为 10（遗忘门钳制在 1，输入门钳制在 0），输出门钳制在 0.7。这个单元的输出本应是 0.70。哪里出错了？',
  },
  hints: [
    {
      en: 'In which range must h lie, whatever c is?',
      zh: '不论 c 是多少，h 必须落在什么范围内？',
    },
    { en: 'Compare h with o times c.', zh: '把 h 与 o 乘 c 比较一下。' },
  ],
  see: {
    en: 'h is 7.0 instead of 0.70: the whole memory is shown, not tanh of it. The gates of the next timestep read that h, so it does not stay here.',
    zh: 'h 是 7.0，而不是 0.70：显示的是整个细胞状态，而不是它的 tanh。下一步的门还会读到这个 h，影响会传开。',
  },
  why: {
    en: 'Where c is small, o·c and o·tanh(c) are the same, so no test with small numbers notices; and where c has been squashed already (B07), it even looks tidy.',
    zh: 'c 很小时，o·c 与 o·tanh(c) 一样，用小数值测试发现不了；如果 c 本来就被压缩过（B07），这样写看起来还更简洁。',
  },
  training: {
    en: 'Nothing: latch 2 of 3, recall 3 of 3, sine 0.0024–0.0030, and at adding up it beat the right cell (0.0002–0.0003 against 0.0007–0.0016), as sums need no bound. Drive c large to see it.',
    zh: '训练看不出来：锁存 3 次中 2 次，回忆 3 次中 3 次，正弦 0.0024–0.0030；累加任务甚至比正确的单元好（0.0002–0.0003，对比 0.0007–0.0016），因为求和本来就不需要上限。要看见它，得把 c 推得很大。',
  },
  fix: {
    en: 'Squash what is shown: `h = o * tanh(c)`.',
    zh: '输出之前先压缩：`h = o * tanh(c)`。',
  },
  seen: [{ article: '003', lines: '731, 749' }],
  trap: {
    en: 'With c at 0.1 the two outputs differ in the fourth decimal.',
    zh: 'c 为 0.1 时，两边的输出到小数点后第四位才不同。',
  },
  base: lstm,
  right: lstm.equations,
  wrong: `f = sigmoid(W_f @ [h_prev, x] + b_f)  # forget gate
i = sigmoid(W_i @ [h_prev, x] + b_i)  # input gate
g = tanh(W_g @ [h_prev, x] + b_g)     # candidate
c = f * c_prev + i * g                # cell state
o = sigmoid(W_o @ [h_prev, x] + b_o)  # output gate
h = o * c                             # hidden state
`,
  bench: { ...kept, initial: { c: [10] } },
  watch: ['h'],
  tellTales: [
    {
      measure: { of: 'value', node: 'h', timestep: 0 },
      wrong: { is: 7, within: 1e-12 },
      right: { is: 0.7, within: 1e-6 },
    },
  ],
  blind: { bench: { ...kept, initial: { c: [0.1] } }, within: 3e-4 },
};

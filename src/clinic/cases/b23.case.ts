import { gruCho } from '../../cells/gru-cho.cell';
import { held } from '../bench';
import type { CellCase } from '../case';

const half = { hiddenSize: 2, inputSize: 1, holds: held({ r: 0.5, z: 0.5 }) };
const weights = { W_n: [0.5, 0.2, 2, -0.3, 0.4, -1], b_n: [0.3, 0] };

export const clinicCase: CellCase = {
  kind: 'cell',
  verdict: 'mistake',
  level: 1,
  name: { en: 'The GRU as printed', zh: '照着文章写的 GRU' },
  task: {
    en: 'A lively input enters a GRU of two units; the first begins at 0, the second at 1, and both gates are held at 0.5. The hidden state should take up what comes in. Something is wrong.',
    zh: '起伏的输入进入有两个单元的 GRU；第 1 个单元从 0 开始，第 2 个从 1 开始，两个门都钳制在 0.5。隐藏状态本应吸收输入的内容。哪里出错了？',
  },
  hints: [
    { en: 'Change x anywhere. What moves?', zh: '随便改一个 x。有什么跟着变？' },
    {
      en: 'What is the candidate made of? Two parameters are read by no line.',
      zh: '候选状态由什么算出？有两个参数没有任何一行用到。',
    },
  ],
  see: {
    en: 'The unit that begins at 0 stays at exactly 0, the one that begins at 1 fades to 0.053 after ten timesteps, whatever comes in: ∂h/∂x is exactly 0. This cell can only forget.',
    zh: '从 0 开始的单元永远恰好是 0，从 1 开始的单元十步后衰减到 0.053，不论输入是什么：∂h/∂x 恰好是 0。这个单元只会遗忘。',
  },
  why: {
    en: 'The formula was shortened until its candidate had lost the weights and x, and it still looks like a GRU: two gates and a mix of old and new. (In the article z is the share of the new, here that of the old; at 0.5 this makes no difference.)',
    zh: '公式一再简写，候选状态里的权重和 x 都丢了，看上去却还像 GRU：两个门，新旧加权平均。（文章里 z 是新内容的比例，这里是旧内容的比例；取 0.5 时没有区别。）',
  },
  training: {
    en: 'At once: the sine stays at 0.497–0.501, which is its variance, and recall worked 0 times of 3 (the right GRU: 0.0022–0.0024 and 3 of 3). One of the few wrong cells that even the sine exposes; only the latch says nothing, as the right GRU failed there too (0 of 3 each).',
    zh: '立刻暴露：正弦误差停在 0.497–0.501，正好是它的方差；回忆 3 次中 0 次（正确的 GRU：0.0022–0.0024，3 次中 3 次）。这是少数连正弦都能揭穿的错误单元之一；只有锁存说明不了什么，因为正确的 GRU 也没学会（各 3 次中 0 次）。',
  },
  fix: {
    en: 'The candidate reads the reset state and the input through weights: `n = tanh(W_n @ [r * h_prev, x] + b_n)`.',
    zh: '候选状态经过权重读取重置后的状态和输入：`n = tanh(W_n @ [r * h_prev, x] + b_n)`。',
  },
  seen: [{ article: '004', lines: '455, 508' }],
  trap: {
    en: 'From states of 0, with no input and no bias, a right GRU stays at 0 as well.',
    zh: '状态从 0 开始、没有输入也没有偏置时，正确的 GRU 同样一直是 0。',
  },
  base: gruCho,
  right: gruCho.equations,
  wrong: `r = sigmoid(W_r @ [h_prev, x] + b_r)   # reset gate
z = sigmoid(W_z @ [h_prev, x] + b_z)   # update gate
n = tanh(r * h_prev)                   # candidate
h = z * h_prev + (1 - z) * n           # hidden state
`,
  bench: {
    ...half,
    input: [1, -1, 0.5, 2, -2, 1, -0.5, 2, 1, 1],
    initial: { h: [0, 1] },
    weights,
  },
  watch: ['h', 'n'],
  tellTales: [
    {
      measure: { of: 'value', node: 'h', timestep: 9, unit: 0 },
      wrong: { is: 0, within: 0 },
      right: { above: 0.3 },
    },
    {
      measure: { of: 'value', node: 'h', timestep: 9, unit: 1 },
      wrong: { is: 0.053, within: 5e-4 },
      right: { below: -0.1 },
    },
    {
      measure: { of: 'response', node: 'h', timestep: 2, input: 2 },
      wrong: { is: 0, within: 0 },
      right: { above: 0.1 },
    },
  ],
  blind: {
    bench: {
      ...half,
      input: new Array<number>(10).fill(0),
      weights: { ...weights, b_n: [0, 0] },
    },
    within: 0,
  },
};

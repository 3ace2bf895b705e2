import { gruCho } from '../../cells/gru-cho.cell';
import { held } from '../bench';
import type { CellCase } from '../case';

const driven = {
  hiddenSize: 1,
  inputSize: 1,
  weights: { W_n: [0, 10] },
  holds: held({ z: 0.5 }),
};

export const clinicCase: CellCase = {
  kind: 'cell',
  verdict: 'mistake',
  level: 4,
  name: { en: 'GRU with a double tanh', zh: 'GRU 的双重 tanh' },
  task: {
    en: 'A strong input of 1 drives a GRU for twenty timesteps, with the update gate held at 0.5. The hidden state should come as near to 1 as one can see. Something is wrong.',
    zh: '强输入 1 持续作用二十个时间步，更新门钳制在 0.5。隐藏状态本应几乎达到 1。哪里出错了？',
  },
  hints: [
    {
      en: 'At which value does h come to rest, and at which does n?',
      zh: 'h 停在什么值，n 停在什么值？',
    },
    { en: 'tanh(1) is 0.762.', zh: 'tanh(1) 等于 0.762。' },
    {
      en: 'The candidate is squashed where it is made. Where once more?',
      zh: '候选状态在算出时已经压缩过一次，又在哪里多压缩了一次？',
    },
  ],
  see: {
    en: 'h stops at 0.762 = tanh(1), the right cell at 1: what has been squashed is squashed a second time, and the outer quarter of the range is out of reach.',
    zh: 'h 停在 0.762 = tanh(1)，正确的单元停在 1：已经压缩过的值又压缩了一次，值域外侧约四分之一永远达不到。',
  },
  why: {
    en: 'The article “assigns” to r ⊙ h_prev a value that already went through tanh and then takes tanh of it in the next line. Its own line also adds x to the state, which works only where both have the same size; here x is read through weights.',
    zh: '文章先把一个经过 tanh 的值“赋给” r ⊙ h_prev，下一行又对它取 tanh。原文还把 x 直接加到状态上，只有两者大小相同才行得通；这里让 x 经过权重读入。',
  },
  training: {
    en: 'Nothing: latch 0 of 3, recall 3 of 3, sine 0.0023; the right GRU 0 of 3, 3 of 3, 0.0022–0.0024. The read-out makes up for the narrower range.',
    zh: '训练看不出来：锁存 3 次中 0 次，回忆 3 次中 3 次，正弦 0.0023；正确的 GRU 分别是 0 次、3 次、0.0022–0.0024。输出层会弥补变窄的值域。',
  },
  fix: {
    en: 'Mix in the candidate as it is: `h = z * h_prev + (1 - z) * n`.',
    zh: '直接混入候选状态：`h = z * h_prev + (1 - z) * n`。',
  },
  seen: [{ article: '004', lines: '454, 500' }],
  trap: {
    en: 'At small values tanh changes next to nothing, once or twice.',
    zh: '数值很小时，tanh 取一次还是两次几乎一样。',
  },
  base: gruCho,
  right: gruCho.equations,
  wrong: `r = sigmoid(W_r @ [h_prev, x] + b_r)   # reset gate
z = sigmoid(W_z @ [h_prev, x] + b_z)   # update gate
n = tanh(W_n @ [r * h_prev, x] + b_n)  # candidate
h = z * h_prev + (1 - z) * tanh(n)     # hidden state
`,
  bench: { ...driven, input: new Array<number>(20).fill(1) },
  watch: ['h'],
  tellTales: [
    {
      measure: { of: 'value', node: 'h', timestep: 19 },
      wrong: { is: 0.7616, within: 1e-4 },
      right: { is: 1, within: 1e-5 },
    },
  ],
  blind: { bench: { ...driven, input: new Array<number>(20).fill(0.01) }, within: 1e-3 },
};

import { gru } from '../../cells/gru.cell';
import type { WriteTask } from './task';

export const writeTask: WriteTask = {
  order: 2,
  cell: gru,
  task: {
    en: 'Write the GRU as PyTorch runs it: two gates, a candidate n and the hidden state h; z near 1 keeps the old.',
    zh: '按 PyTorch 的写法写出 GRU：两个门、候选状态 n 和隐藏状态 h；z 接近 1 表示保留旧值。',
  },
  start: '',
  lines: [
    {
      name: 'r',
      is: {
        en: 'The reset gate: how much of the old hidden state enters the candidate.',
        zh: '重置门：旧的隐藏状态有多少进入候选状态。',
      },
      hints: [
        {
          en: 'A gate as in an LSTM: a share that the old state and the input decide.',
          zh: '与 LSTM 的门一样：由旧状态和输入决定的比例。',
        },
        { en: '`r = sigmoid(… @ [h_prev, x] + …)`', zh: '写成 `r = sigmoid(… @ [h_prev, x] + …)`' },
      ],
    },
    {
      name: 'z',
      is: {
        en: 'The update gate: how the old hidden state and the candidate are mixed.',
        zh: '更新门：旧的隐藏状态与候选状态按什么比例混合。',
      },
      hints: [
        { en: 'It is built like the reset gate.', zh: '形式与重置门相同。' },
        { en: 'With weights and a bias of its own.', zh: '用自己的权重和偏置。' },
      ],
    },
    {
      name: 'n',
      is: {
        en: 'The candidate: the input’s part, plus the old state’s part scaled by the reset gate.',
        zh: '候选状态：输入的部分，加上由重置门缩放过的旧状态的部分。',
      },
      hints: [
        {
          en: 'Input and old state have a matrix and a bias each; four parameters are left for this line.',
          zh: '输入和旧状态各有一个矩阵和一个偏置；剩下的四个参数都用在这一行。',
        },
        {
          en: 'The reset gate acts after the matrix product, and on its bias too: `r * (W_hn @ h_prev + b_hn)`.',
          zh: '重置门作用在矩阵乘法之后，连同它的偏置：`r * (W_hn @ h_prev + b_hn)`。',
        },
        { en: '`n = tanh(… @ x + … + r * (…))`', zh: '写成 `n = tanh(… @ x + … + r * (…))`' },
      ],
    },
    {
      name: 'h',
      is: {
        en: 'The hidden state: the old one where z is near 1, the candidate where z is near 0.',
        zh: '隐藏状态：z 接近 1 时是旧值，接近 0 时是候选状态。',
      },
      hints: [
        { en: 'The two shares make up 1.', zh: '两个比例之和是 1。' },
        { en: '`h = (1 - z) * … + z * …`', zh: '写成 `h = (1 - z) * … + z * …`' },
      ],
    },
  ],
};

import { rnn } from '../../cells/rnn.cell';
import type { WriteTask } from './task';

export const writeTask: WriteTask = {
  order: 3,
  cell: rnn,
  task: {
    en: 'Write the simple recurrent network: one line, and no gate.',
    zh: '写出简单循环网络：只有一行，没有门。',
  },
  start: '',
  lines: [
    {
      name: 'h',
      is: {
        en: 'The hidden state: made anew at every timestep from the old one and the input.',
        zh: '隐藏状态：每个时间步都由旧的隐藏状态和输入重新算出。',
      },
      hints: [
        {
          en: 'One matrix reads both, side by side, and a bias is added.',
          zh: '用一个矩阵同时读入并排放在一起的两者，再加上偏置。',
        },
        { en: 'The whole is squashed to between −1 and 1.', zh: '整体压缩到 −1 与 1 之间。' },
        { en: '`h = tanh(… @ [h_prev, x] + …)`', zh: '写成 `h = tanh(… @ [h_prev, x] + …)`' },
      ],
    },
  ],
};

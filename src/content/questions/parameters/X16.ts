import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X16',
  topic: 'parameters',
  difficulty: 3,
  form: 'numeric',
  ask: {
    en: 'An LSTM layer with [[X]] input features and [[H]] units reads one sequence of [[T]] timesteps. How many multiply-adds do its matrix products take?',
    zh: '一个 LSTM 层，输入特征 [[X]] 个，单元 [[H]] 个，读一个 [[T]] 步的序列。它的矩阵乘法共需多少次乘加运算？',
  },
  problem: { kind: 'multiply-adds' },
  misses: [
    {
      miss: 'one gate',
      why: {
        en: 'That is one of four blocks. Forget gate, input gate, candidate and output gate each multiply matrices of their own.',
        zh: '这只是四块中的一块。遗忘门、输入门、候选状态和输出门各有自己的矩阵要乘。',
      },
    },
    {
      miss: 'one step',
      why: {
        en: 'That is one timestep. The weights are shared over time, the work is not: it has to be done [[T]] times.',
        zh: '这只是一个时间步。权重在各时间步共用，计算却不能共用：要做 [[T]] 次。',
      },
    },
    {
      miss: 'no recurrent part',
      why: {
        en: 'The products with $h_{t-1}$ are missing. They take H × H per block and usually are the larger part.',
        zh: '漏了与 $h_{t-1}$ 的乘积：每块 H × H 次，通常还是较大的那部分。',
      },
    },
  ],
  answer: {
    en: 'Per timestep $4H(H + X)$, for the sequence $T \\cdot 4H(H + X)$: here [[T]] × 4 × [[H]] × ([[H]] + [[X]]) = [[answer]]. Activations and element-wise products add only terms of order H. The timesteps must be done one after another. Training takes about three times as much, forward and back, and has to keep the values of all T timesteps.',
    zh: '每个时间步 $4H(H + X)$ 次，整个序列 $T \\cdot 4H(H + X)$ 次：这里是 [[T]] × 4 × [[H]] × ([[H]] + [[X]]) = [[answer]]。激活函数和逐元素乘法只多出与 H 同阶的项。各时间步只能依次计算。训练时前向加反向约为三倍，还要保存全部 T 个时间步的值。',
  },
  hints: [
    {
      en: 'Every weight of a matrix is used once per timestep.',
      zh: '矩阵里的每个权重，每个时间步用一次。',
    },
    {
      en: 'Count the weights without the biases, and multiply by [[T]].',
      zh: '数出不含偏置的权重个数，再乘以 [[T]]。',
    },
  ],
  sources: [
    { kind: 'work', work: 'Hochreiter & Schmidhuber 1997' },
    { kind: 'work', work: 'Keras source code, LSTMCell' },
  ],
  live: {
    link: '#/compare?preset=reach&of=hidden&c=cell%3Dlstm%26h%3D64',
    shows: {
      en: 'With 32 units there are [[small]] parameters; all but the 4 × 32 biases are used once per timestep, and the row “Multiply-adds per timestep” says as many. With 64 units there are [[large]]: twice the units, almost four times the work.',
      zh: '32 个单元时有 [[small]] 个参数，除 4 × 32 个偏置外，每个在每个时间步用一次，与“每个时间步的乘加次数”一行相符。64 个单元时有 [[large]] 个：单元加倍，计算量几乎是四倍。',
    },
    readings: [
      { name: 'small', of: 'parameters', column: 1, is: 4352 },
      { name: 'large', of: 'parameters', column: 2, is: 16896 },
    ],
  },
};

import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X01',
  topic: 'parameters',
  difficulty: 2,
  form: 'numeric',
  ask: {
    en: 'A Keras LSTM layer has [[X]] input features and [[H]] units. How many parameters does it have?',
    zh: '一个 Keras 的 LSTM 层，输入特征 [[X]] 个，单元 [[H]] 个。它有多少个参数？',
  },
  problem: { kind: 'parameters', cell: 'lstm', way: 'keras' },
  misses: [
    {
      miss: 'no biases',
      why: {
        en: 'The matrices are right, but each of the four blocks also has a bias per unit: 4 × [[H]] more.',
        zh: '矩阵算对了，但四块中的每一块还给每个单元配一个偏置：再加 4 × [[H]] 个。',
      },
    },
    {
      miss: 'one block',
      why: {
        en: 'That is one block, what a simple RNN would have. An LSTM has four: three gates and the candidate, each with weights of its own.',
        zh: '这只是一块，相当于简单 RNN。LSTM 有四块：三个门加候选状态，各有各的权重。',
      },
    },
    {
      miss: 'other library',
      why: {
        en: 'That is what PyTorch reports: it keeps two bias vectors per block. Keras keeps one.',
        zh: '这是 PyTorch 的数目：它每块有两个偏置向量。Keras 只有一个。',
      },
    },
  ],
  answer: {
    en: 'Four blocks (three gates and the candidate), each with H × X input weights, H × H recurrent weights and H biases: $4H(H + X + 1)$. Here 4 × [[H]] × ([[H]] + [[X]] + 1) = [[answer]]. The length of the sequence plays no part, as all timesteps share these weights. A GRU has three such blocks, a simple RNN one.',
    zh: '三个门加候选状态共四块，每块有 H × X 个输入权重、H × H 个循环权重和 H 个偏置：$4H(H + X + 1)$。这里是 4 × [[H]] × ([[H]] + [[X]] + 1) = [[answer]]。参数个数与序列长度无关，因为所有时间步共用这些权重。GRU 有三块，简单 RNN 一块。',
  },
  hints: [
    {
      en: 'How many numbers does a single gate need to compute its pre-activation from x and h?',
      zh: '一个门要从 x 和 h 算出激活前的值，需要多少个数？',
    },
    {
      en: 'One block has [[H]] × ([[H]] + [[X]] + 1). How many blocks are there?',
      zh: '一块有 [[H]] × ([[H]] + [[X]] + 1) 个。一共几块？',
    },
  ],
  sources: [{ kind: 'work', work: 'Keras source code, LSTMCell' }],
  live: {
    link: '#/compare?preset=reach&h=50&of=hidden&c=cell%3Drnn',
    shows: {
      en: 'With one input and 50 units the LSTM has [[lstm]] parameters, a simple RNN [[rnn]]: exactly a quarter. Move “Sequence length”: neither number changes.',
      zh: '一个输入、50 个单元时，LSTM 有 [[lstm]] 个参数，简单 RNN 有 [[rnn]] 个：正好四分之一。拖动“序列长度”，两个数都不变。',
    },
    readings: [
      { name: 'lstm', of: 'parameters', column: 1, is: 10400 },
      { name: 'rnn', of: 'parameters', column: 2, is: 2600 },
    ],
  },
};

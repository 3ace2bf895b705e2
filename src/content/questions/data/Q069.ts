import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q069',
  topic: 'data',
  difficulty: 2,
  form: 'numeric',
  ask: {
    en: 'Each timestep has [[X]] features, and they go straight into a Keras LSTM of [[H]] units. How many parameters has this layer?',
    zh: '每个时间步有 [[X]] 个特征，直接输入 Keras 中 [[H]] 个单元的 LSTM 层。这一层有多少个参数？',
  },
  problem: { kind: 'parameters', cell: 'lstm', way: 'keras' },
  misses: [
    {
      miss: 'no biases',
      why: {
        en: 'These are the weights alone; each of the four blocks has H biases as well.',
        zh: '这只是权重；四组参数还各有 H 个偏置。',
      },
    },
    {
      miss: 'one block',
      why: {
        en: 'That is one of four: three gates and the candidate each have weights of their own.',
        zh: '这只是四组中的一组：三个门和候选状态各有自己的一套权重。',
      },
    },
    {
      miss: 'other library',
      why: {
        en: 'PyTorch has two bias vectors per block; the Keras LSTM has one.',
        zh: 'PyTorch 每组有两个偏置向量；Keras 的 LSTM 只有一个。',
      },
    },
  ],
  answer: {
    en: '4 × H × (H + X) + 4 × H = [[answer]], and 4 × [[H]] × [[X]] of these only read the input. With many features that part dominates, so reduce X first: PCA or an auto-encoder fitted on training data, a learned dense layer, feature selection, embeddings for categories, a CNN for images.',
    zh: '4 × H × (H + X) + 4 × H = [[answer]]，其中 4 × [[H]] × [[X]] 个只用来读输入。特征很多时，这部分占了大头，所以要先降低 X：在训练数据上拟合的 PCA 或自编码器、可学习的全连接层、特征选择；类别用嵌入，图像用 CNN。',
  },
  hints: [
    {
      en: 'Four blocks, each reads the input and the old hidden state, each has a bias.',
      zh: '一共四组参数，每组都读输入和旧的隐藏状态，各有偏置。',
    },
    {
      en: 'One block: H × X + H × H + H.',
      zh: '一组：H × X + H × H + H。',
    },
  ],
  sources: [{ kind: 'article', article: '002', lines: '410-417' }],
  live: {
    link: '#/?preset=sentence-en&t=4&s=1',
    shows: {
      en: 'A word enters as X = 6 numbers into H = 8 units: [[parameters]] parameters, of which 4 × 8 × 6 = 192 read the input. As a one-hot vector of 10 000 words the input alone would need 4 × 8 × 10 000 = 320 000.',
      zh: '每个词以 X = 6 个数输入 H = 8 个单元：共 [[parameters]] 个参数，其中 4 × 8 × 6 = 192 个读输入。若改用一万词的 one-hot 向量，仅输入部分就要 4 × 8 × 10 000 = 320 000 个。',
    },
    readings: [{ name: 'parameters', of: 'parameters', is: 480 }],
  },
};

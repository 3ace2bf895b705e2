import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q068',
  topic: 'data',
  difficulty: 2,
  form: 'choice',
  ask: {
    en: 'Each timestep is one of 50 000 items, as a one-hot vector almost all zeros. What do you feed to the LSTM?',
    zh: '每个时间步是 50 000 种物品之一，写成 one-hot 向量几乎全是零。应当给 LSTM 输入什么？',
  },
  options: [
    {
      text: {
        en: 'The row that the item’s id picks from a trained embedding, say 100 numbers.',
        zh: '用物品编号在可训练的嵌入表里查出的一行，例如 100 个数。',
      },
      right: true,
      why: {
        en: 'Looking up a row is the same as multiplying the one-hot vector by a matrix, without storing or multiplying any zeros.',
        zh: '查一行就等于用 one-hot 向量乘一个矩阵，却不必存储那些零，也不必与零相乘。',
      },
    },
    {
      text: {
        en: 'The one-hot vectors in a sparse matrix format, which LSTM layers compute with.',
        zh: '用稀疏矩阵格式存放的 one-hot 向量，LSTM 层可以直接计算。',
      },
      why: {
        en: 'The usual LSTM layers compute with dense tensors only. A sparse format saves memory only up to the layer that makes them dense.',
        zh: '标准的 LSTM 层只接受稠密张量。稀疏存储只在转成稠密张量之前省内存。',
      },
    },
    {
      text: {
        en: 'The one-hot vectors as they are: zeros multiply to zero and so cost nothing.',
        zh: 'one-hot 向量原样输入：乘零得零，没有代价。',
      },
      why: {
        en: 'Dense arithmetic multiplies the zeros too, and the gates would need 4 × H × 50 000 weights for the input.',
        zh: '稠密运算照样要乘这些零，而且各个门和候选状态总共需要 4 × H × 50 000 个输入权重。',
      },
    },
    {
      text: {
        en: 'The id as one number, scaled to between 0 and 1.',
        zh: '把编号作为一个数，缩放到 0 和 1 之间。',
      },
      why: {
        en: 'Ids are names without order: item 4 is no closer to item 5 than to item 4000, but as a number it would be.',
        zh: '编号只是名字，没有大小可言：4 号与 5 号未必比与 4000 号更接近，当成数值却成了这样。',
      },
    },
  ],
  answer: {
    en: 'Look up a learned embedding, or project wide sparse features with a dense layer, before the LSTM: its layers take dense tensors, and the input part costs 4 × H × X weights. Where an entry may be absent rather than zero, give a mask as well. Sparse storage helps only up to that point.',
    zh: '在 LSTM 之前查可训练的嵌入，或用一个全连接层把又宽又稀疏的特征降维：LSTM 层要的是稠密张量，输入部分的权重有 4 × H × X 个。若某项可能是“缺失”而不是“为零”，还要给出掩码。稀疏存储只在此之前有用。',
  },
  hints: [
    {
      en: 'What does a matrix times a one-hot vector give?',
      zh: '矩阵乘以 one-hot 向量，得到的是什么？',
    },
    {
      en: 'It gives one column of the matrix: look it up.',
      zh: '得到的是矩阵的一列：直接查表就行。',
    },
  ],
  sources: [{ kind: 'article', article: '002', lines: '342-349' }],
  live: {
    link: '#/?preset=sentence-en&t=4&s=1',
    shows: {
      en: 'Each word goes in as six learned numbers; for “not” the first two are [[first]] and [[second]]. So the LSTM of 8 units gets by with [[parameters]] parameters, however large the vocabulary.',
      zh: '每个词以学得的六个数输入；“not”的前两个数是 [[first]] 和 [[second]]。因此这个 8 个单元的 LSTM 只有 [[parameters]] 个参数，与词表大小无关。',
    },
    readings: [
      { name: 'first', of: 'value', node: 'x', t: 4, unit: 1, is: 0.013 },
      { name: 'second', of: 'value', node: 'x', t: 4, unit: 2, is: 0.0806 },
      { name: 'parameters', of: 'parameters', is: 480 },
    ],
  },
};

import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X19',
  topic: 'applications',
  difficulty: 3,
  form: 'choice',
  ask: {
    en: 'An LSTM encoder–decoder translates short sentences well and long ones badly. What does attention over the encoder states change?',
    zh: 'LSTM 编码器—解码器译短句很好，译长句很差。对编码器各步状态加注意力，改变了什么？',
  },
  options: [
    {
      text: {
        en: 'For each output word the decoder reads a weighted sum of all encoder states.',
        zh: '每输出一词，解码器都读编码器全部状态的加权和。',
      },
      right: true,
      why: {
        en: 'Nothing has to squeeze through the last state any more, and the gradient takes the same short way back to each word.',
        zh: '信息不必再挤过最后一个状态，梯度也由同样的捷径回到每个词。',
      },
    },
    {
      text: {
        en: 'The last state gets more units, so that a long sentence fits in.',
        zh: '最后的状态有了更多单元，再长的句子也装得下。',
      },
      why: {
        en: 'That is a larger bottleneck, still of fixed size whatever the length. Attention gives a memory that grows with the sentence.',
        zh: '那只是把瓶颈放宽，大小仍然固定。注意力的记忆随句子长度增长。',
      },
    },
    {
      text: {
        en: 'The encoder reads all words at once instead of one after another.',
        zh: '编码器一次读入全部的词，不再一个一个地读。',
      },
      why: {
        en: 'That is a Transformer. Here the LSTM still reads step by step; attention only looks at the states it left.',
        zh: '那是 Transformer。这里 LSTM 仍逐步读入，注意力只是去看它留下的各步状态。',
      },
    },
    {
      text: {
        en: 'The source is read backwards, which brings its first words close to the decoder.',
        zh: '把源句倒着读，使开头的词离解码器更近一些。',
      },
      why: {
        en: 'Before attention that was a way round the same bottleneck (Sutskever 2014); everything still went through the last state.',
        zh: '那是针对同一弱点的早期技巧（Sutskever 2014）；一切仍要经过最后的状态。',
      },
    },
    {
      text: {
        en: 'The forget gates are kept at 1, so that the first words do not fade.',
        zh: '让遗忘门始终保持为 1，开头的词就不会淡去。',
      },
      why: {
        en: 'Attention leaves the gates alone. With f = 1 everywhere the state could not make room, and it would still be one fixed vector.',
        zh: '注意力不改动门。若处处 f = 1，状态就腾不出地方，而且它仍是一个固定大小的向量。',
      },
    },
  ],
  answer: {
    en: 'Without attention the last state has to hold the whole sentence in H numbers, and what came early fades with the product of the forget gates. With attention the decoder weights all h_t anew for each output word: the memory grows with the sentence and the gradient path to every word is short.',
    zh: '没有注意力时，最后的状态要用 H 个数装下整句话，靠前的内容随遗忘门的连乘而淡去。有了注意力，解码器每输出一个词都重新对所有 h_t 加权：记忆随句长增长，通向每个词的梯度路径都很短。',
  },
  hints: [
    {
      en: 'Through what does everything pass from encoder to decoder?',
      zh: '从编码器到解码器，一切都要经过什么？',
    },
    {
      en: 'Through one state of fixed size, unless the decoder can look at all of them.',
      zh: '经过一个固定大小的状态，除非解码器能看到所有的状态。',
    },
  ],
  sources: [
    { kind: 'work', work: 'Bahdanau, Cho & Bengio 2015' },
    { kind: 'work', work: 'Sutskever, Vinyals & Le 2014' },
  ],
  live: {
    link: '#/gradients?preset=sentence-en&text=although+the+film+was+not+bad+the+ending+was+terrible+and+the+story+was+dull&of=output&loss=last&t=1',
    shows: {
      en: 'What is said at the end is read from the last state alone. The gradient of that output has the norm [[last]] at the last h and [[first]] at the first: by this way the first words count little. Attention would lay a direct way to each h.',
      zh: '句末的输出只从最后的状态读出。它的梯度在最后的 h 处范数是 [[last]]，到第一个 h 只剩 [[first]]：走这条路，开头的词作用很小。注意力则给每个 h 都铺一条直达的路。',
    },
    readings: [
      { name: 'last', of: 'gradient', node: 'h', t: 15, norm: true, is: 8.54 },
      { name: 'first', of: 'gradient', node: 'h', t: 1, norm: true, is: 0.266 },
    ],
  },
};

import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q075',
  topic: 'applications',
  difficulty: 1,
  form: 'match',
  ask: {
    en: 'Match each language task with the shape of its input and output.',
    zh: '请把自然语言处理任务与它的输入输出形式配对。',
  },
  pairs: [
    {
      left: { en: 'Sentiment of a review', zh: '评论的情感分类' },
      right: { en: 'Many words in, one label out', zh: '输入多个词，输出一个标签' },
      why: {
        en: 'The verdict is on the whole text: many-to-one. It is not a label for each word.',
        zh: '判断针对整段文字，是多对一，而不是每个词一个标签。',
      },
    },
    {
      left: { en: 'Named entities', zh: '命名实体识别' },
      right: { en: 'One tag for each word', zh: '每个词对应一个标签' },
      why: {
        en: 'Many-to-many and aligned: as many tags as words, usually with both directions.',
        zh: '对齐的多对多：标签与词一样多，通常用双向网络。',
      },
    },
    {
      left: { en: 'Translation', zh: '机器翻译' },
      right: {
        en: 'A sequence in, another with its own length out',
        zh: '输入一个序列，输出另一个序列，长度可以不同',
      },
      why: {
        en: 'The translation may be longer or shorter than its source: encoder and decoder.',
        zh: '译文可以比原文长，也可以比原文短，所以用编码器加解码器。',
      },
    },
    {
      left: { en: 'Language model', zh: '语言模型' },
      right: {
        en: 'At each word, the distribution of the next one',
        zh: '在每个词处给出下一个词的概率分布',
      },
      why: {
        en: 'The target is the input shifted by one word; such a model may only read from left to right.',
        zh: '目标就是把输入错开一个词；这种模型只能从左往右读。',
      },
    },
  ],
  extra: [
    {
      right: { en: 'One vector in, a sequence out', zh: '输入一个向量，输出一个序列' },
      why: {
        en: 'One-to-many is the shape of image captioning: none of these tasks begins with a single vector.',
        zh: '一对多是图像描述的形式；这里没有哪个任务只从一个向量开始。',
      },
    },
  ],
  answer: {
    en: 'Classification is many-to-one, tagging many-to-many with one label per word, translation and summarisation sequence-to-sequence, language modelling one next-word distribution per word. Since about 2018 Transformers have overtaken LSTMs in most of these; LSTMs are still used where models must be small or text comes as a stream.',
    zh: '分类是多对一；序列标注是多对多，每个词一个标签；翻译和摘要是序列到序列；语言模型在每个词处给出下一个词的分布。大约从 2018 年起，这些任务大多已是 Transformer 领先；不过在模型必须小，或文本以数据流形式到来的场合，LSTM 仍在使用。',
  },
  hints: [
    {
      en: 'Count the outputs: one, as many as words, or a number of their own?',
      zh: '数一数输出：一个，与词一样多，还是另有自己的数目？',
    },
    {
      en: 'Two tasks have one output per word: one tags this word, the other says the next.',
      zh: '有两个任务每个词都有输出：一个标注当前词，另一个预测下一个词。',
    },
  ],
  sources: [
    { kind: 'article', article: '002', lines: '98-107' },
    { kind: 'article', article: '003', lines: '107' },
    { kind: 'article', article: '004', lines: '134, 684-688' },
  ],
  live: {
    link: '#/?preset=sentence-en&t=10&s=6',
    shows: {
      en: 'Sentiment, many-to-one: the cell has an h after every word (unit 1: [[first]] after the first, [[last]] after the last), but only what is read from the last h is the verdict on the sentence.',
      zh: '情感分类，多对一：每个词之后都有 h（第 1 个单元：第一个词后是 [[first]]，最后一个词后是 [[last]]），但只有从最后的 h 读出的才是对整句话的判断。',
    },
    readings: [
      { name: 'first', of: 'value', node: 'h', t: 1, unit: 1, is: 0.101 },
      { name: 'last', of: 'value', node: 'h', t: 10, unit: 1, is: 0.295 },
    ],
  },
};

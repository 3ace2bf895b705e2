import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q071',
  topic: 'data',
  difficulty: 2,
  form: 'match',
  ask: {
    en: 'Labels may belong to a whole sequence, to each timestep, or form a sequence of their own. Match each task with its read-out.',
    zh: '标签可以属于整个序列、属于每个时间步，也可以自成一个序列。请把任务与读出方式配对。',
  },
  pairs: [
    {
      left: { en: 'Is this review favourable?', zh: '这条评论是好评吗？' },
      right: {
        en: 'Last h, or h pooled over time, then one sigmoid',
        zh: '取最后的 h（或对各步 h 做池化），再接一个 sigmoid',
      },
      why: {
        en: 'One label for the whole sequence: one summary of it is enough. In both directions, that is the last state of each.',
        zh: '整个序列只有一个标签，一个概括就够了。若是双向，就取两个方向各自的最后状态。',
      },
    },
    {
      left: { en: 'Tomorrow’s temperature from 30 days', zh: '由 30 天的记录预测明天的气温' },
      right: {
        en: 'Last h, then one linear output',
        zh: '取最后的 h，再接一个线性输出',
      },
      why: {
        en: 'One number for the whole sequence, and a number without bounds: no squashing at the end.',
        zh: '整个序列对应一个数，而且取值没有界限，所以末端不加压缩函数。',
      },
    },
    {
      left: { en: 'Part of speech of each word', zh: '每个词的词性' },
      right: {
        en: 'A softmax over the tags at every timestep',
        zh: '每个时间步都接一个对词性标签的 softmax',
      },
      why: {
        en: 'One label per timestep, aligned with the input: all h are used, not only the last.',
        zh: '每个时间步一个标签，与输入对齐：所有的 h 都要用，不只是最后一个。',
      },
    },
    {
      left: { en: 'The sentence in another language', zh: '这句话的另一种语言译文' },
      right: {
        en: 'A decoder that starts from the encoder’s state and writes until an end token',
        zh: '解码器从编码器的状态出发，逐词写到结束符为止',
      },
      why: {
        en: 'The output is a sequence with a length of its own, so it cannot be read off timestep by timestep.',
        zh: '输出序列的长度与输入不同，不能按输入的时间步逐个读出。',
      },
    },
  ],
  extra: [
    {
      right: { en: 'A softmax over a single unit', zh: '对单个输出单元做 softmax' },
      why: {
        en: 'The softmax of one number is always 1, whatever goes in: nothing can be learned. One unit needs a sigmoid.',
        zh: '一个数的 softmax 永远是 1，什么也学不到。只有一个输出单元时要用 sigmoid。',
      },
    },
  ],
  answer: {
    en: 'One label per sequence: summarise it, by the last h (of both directions, each at its own end) or by pooling over time, then a dense layer. One label per timestep: the same dense layer at every timestep. Output of another length: encoder and decoder. Whether the end is linear, sigmoid or softmax depends on the label, not on the LSTM.',
    zh: '整个序列一个标签：用最后的 h（双向时取各自终点处的 h）或对时间做池化来概括，再接全连接层。每步一个标签：每个时间步接同一个全连接层。输出长度与输入不同：编码器加解码器。末端用线性、sigmoid 还是 softmax，由标签决定，与 LSTM 无关。',
  },
  hints: [
    {
      en: 'Count the labels: one, as many as inputs, or another number?',
      zh: '数一数标签：只有一个，与输入一样多，还是另一个数目？',
    },
    {
      en: 'Two tasks have one label; they differ in whether it is a class or a quantity.',
      zh: '有两个任务只有一个标签，区别在于它是类别还是数量。',
    },
  ],
  sources: [{ kind: 'article', article: '002', lines: '333-340' }],
  live: {
    link: '#/?preset=sentence-en&t=10&s=6',
    shows: {
      en: 'A probability is read out after every word; as the verdict on the sentence only the last one counts. After “bad” (timestep 5) h of unit 1 is [[early]] and the verdict good, after “terrible” (timestep 10) it is [[last]] and the verdict bad.',
      zh: '每读一个词都读出一个概率；作为对整句话的判断，只有最后一个算数。读到“bad”（第 5 步）时第 1 个单元的 h 是 [[early]]，判为好评；读到“terrible”（第 10 步）时是 [[last]]，判为差评。',
    },
    readings: [
      { name: 'early', of: 'value', node: 'h', t: 5, unit: 1, is: -0.448 },
      { name: 'last', of: 'value', node: 'h', t: 10, unit: 1, is: 0.295 },
    ],
  },
};

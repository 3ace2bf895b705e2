import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q070',
  topic: 'data',
  difficulty: 2,
  form: 'choice',
  ask: {
    en: 'Temperature and power use were recorded at the same minutes. How do you give both series to one LSTM?',
    zh: '气温和用电量是在相同时刻记录的。怎样把这两个序列输入同一个 LSTM？',
  },
  options: [
    {
      text: {
        en: 'As two features of each timestep: shape (samples, timesteps, 2).',
        zh: '作为每个时间步的两个特征：形状 (样本, 时间步, 2)。',
      },
      right: true,
      why: {
        en: 'Every gate then sees both at once, at the moment they belong to, and can use how they go together.',
        zh: '这样每个门在对应的时刻同时看到两者，能够利用它们之间的关系。',
      },
    },
    {
      text: {
        en: 'Stack two layers: the first reads temperature, the second power use.',
        zh: '堆叠两层：第一层读气温，第二层读用电量。',
      },
      why: {
        en: 'The second layer reads the hidden states of the first; stacking does not wire another series to it.',
        zh: '第二层读的是第一层的隐藏状态；堆叠并不会给它接上另一个序列。',
      },
    },
    {
      text: {
        en: 'One behind the other in time: shape (samples, 2 × timesteps, 1).',
        zh: '在时间上首尾相接：形状 (样本, 2 × 时间步, 1)。',
      },
      why: {
        en: 'Then values of the same minute are a whole series apart, and the LSTM has to carry the first one through to compare them.',
        zh: '这样同一时刻的两个值相隔整整一个序列，LSTM 必须把前一个一路记住才能比较。',
      },
    },
    {
      text: {
        en: 'As two rows of a batch; the layer combines the rows.',
        zh: '作为同一批中的两行；这一层计算时会把各行的内容合在一起。',
      },
      why: {
        en: 'Rows of a batch never meet: each has its own h and c. The layer would treat the series as two separate samples.',
        zh: '同一批中的各行互不相干，各有自己的 h 和 c。这一层会把两个序列当成两个独立样本。',
      },
    },
    {
      text: {
        en: 'With a bidirectional layer: each direction reads one of them.',
        zh: '用双向层：两个方向各读一个序列。',
      },
      why: {
        en: 'Both directions read the same input, one forward and one backward in time.',
        zh: '两个方向读的是同一个输入，只是一个顺着时间、一个逆着时间。',
      },
    },
  ],
  answer: {
    en: 'Series with common timesteps become features of one vector per timestep, each scaled on its own: (samples, timesteps, features). Where their rates differ, run one LSTM per series and join their last states before a dense layer, or let attention look at both. Stacked layers do not serve that purpose: layer 2 reads layer 1.',
    zh: '时间步一致的多个序列，拼成每个时间步的一个特征向量（各自缩放）：(样本, 时间步, 特征)。采样率不同时，每个序列各用一个 LSTM，把最后的状态拼接后接全连接层，或用注意力同时看两者。堆叠解决不了这个问题：第 2 层读的是第 1 层。',
  },
  hints: [
    {
      en: 'Which axis of (samples, timesteps, features) says “at the same moment”?',
      zh: '在 (样本, 时间步, 特征) 中，哪一个轴表示“同一时刻的不同量”？',
    },
    {
      en: 'The last one.',
      zh: '最后一个轴。',
    },
  ],
  sources: [{ kind: 'article', article: '002', lines: '314-321' }],
  live: {
    link: '#/?preset=reset&t=15&s=2',
    shows: {
      en: 'Rain and the flag “emptied” are two features of each timestep. The flag comes at timestep 15: the forget gate of unit 1 falls from [[open]] to [[shut]], and its cell state from [[before]] to [[after]].',
      zh: '降雨和“清空”标志是每个时间步的两个特征。第 15 个时间步标志出现：第 1 个单元的遗忘门从 [[open]] 降到 [[shut]]，细胞状态从 [[before]] 降到 [[after]]。',
    },
    readings: [
      { name: 'open', of: 'value', node: 'f', t: 14, unit: 1, is: 1 },
      { name: 'shut', of: 'value', node: 'f', t: 15, unit: 1, is: 0.00000614 },
      { name: 'before', of: 'value', node: 'c', t: 14, unit: 1, is: 0.175 },
      { name: 'after', of: 'value', node: 'c', t: 15, unit: 1, is: 0.00000107 },
    ],
  },
};

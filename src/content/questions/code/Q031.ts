import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q031',
  topic: 'code',
  difficulty: 2,
  form: 'choice',
  ask: {
    en: 'This Keras model is meant to be a bidirectional LSTM with one label per sentence. What has to change?',
    zh: '这个 Keras 模型本想做成双向 LSTM，每个句子给一个标签。应该怎么改？',
  },
  listing: `model = keras.Sequential([
    keras.Input(shape=(None,), dtype="int32"),
    layers.Embedding(5000, 32),
    layers.LSTM(128, return_sequences=True),
    layers.LSTM(128),
    layers.Dense(1, activation="sigmoid"),
])
`,
  options: [
    {
      text: {
        en: 'Replace the two LSTM lines by `layers.Bidirectional(layers.LSTM(128))`.',
        zh: '把两行 LSTM 换成 `layers.Bidirectional(layers.LSTM(128))`。',
      },
      right: true,
      why: {
        en: 'The wrapper runs one LSTM from each end of the same input and joins the two final states: 256 features for the dense layer.',
        zh: '这个包装器让两个 LSTM 分别从同一输入的两端读起，再把两个最终状态拼接起来，全连接层得到 256 个特征。',
      },
    },
    {
      text: {
        en: 'Nothing: of two stacked layers the first reads forward, the second backward.',
        zh: '不用改：叠起来的两层，第一层正向读，第二层反向读。',
      },
      why: {
        en: 'Both read forward; the second reads the outputs of the first. Depth and direction are different things.',
        zh: '两层都是正向读，第二层读的是第一层的输出。层数与方向是两回事。',
      },
    },
    {
      text: {
        en: 'Give the second LSTM `go_backwards=True`; the first one stays forward.',
        zh: '给第二个 LSTM 加上 `go_backwards=True`，第一个保持正向。',
      },
      why: {
        en: 'Then the second layer reads the outputs of the first from the end. In a bidirectional LSTM two layers read the same input side by side, and neither depends on the other.',
        zh: '这样第二层只是从末尾开始读第一层的输出。双向 LSTM 是两个方向并列读同一个输入，互不依赖。',
      },
    },
    {
      text: {
        en: 'Wrap the embedding instead: `layers.Bidirectional(layers.Embedding(5000, 32))`.',
        zh: '应该包装嵌入层：`layers.Bidirectional(layers.Embedding(5000, 32))`。',
      },
      why: {
        en: 'An embedding looks up each word by itself and has no direction in time; Keras refuses to build this. The recurrent layer is what has to be wrapped.',
        zh: '嵌入层逐词查表，没有时间方向，Keras 会直接报错。该包装的是循环层。',
      },
    },
    {
      text: {
        en: 'Give the second LSTM `return_sequences=True`, so that both ends reach the dense layer.',
        zh: '给第二个 LSTM 加上 `return_sequences=True`，让全连接层看到首尾两端。',
      },
      why: {
        en: 'That gives one label per word, each still computed from the left only.',
        zh: '那样每个词都会得到一个标签，而且仍然只依据左边的内容。',
      },
    },
  ],
  answer: {
    en: 'Wrap the recurrent layer: `Bidirectional(LSTM(128))`. Two LSTMs then read the same input from both ends, and by default their outputs are concatenated to 256 features. Two stacked LSTMs both read forward: that is depth, not direction. Wrapping the embedding fails, because it has no direction.',
    zh: '要包装的是循环层：`Bidirectional(LSTM(128))`。这样两个 LSTM 从两端读同一个输入，默认把输出拼接成 256 个特征。叠起来的两层 LSTM 都是正向读，加的是深度，不是方向。嵌入层没有方向，包装它会报错。',
  },
  hints: [
    {
      en: 'From which end does each of the two LSTM lines read, and what does it read?',
      zh: '这两行 LSTM 各从哪一端读起？读的又是什么？',
    },
    {
      en: 'Keras has a wrapper that makes a second, reversed copy of a recurrent layer.',
      zh: 'Keras 有一个包装器，会给循环层再造一个反向的副本。',
    },
  ],
  sources: [
    { kind: 'article', article: '002', lines: '190-205' },
    { kind: 'article', article: '003', lines: '441-442' },
    { kind: 'work', work: 'Keras documentation, Bidirectional layer' },
  ],
  live: {
    link: '#/?preset=both-ways&t=1&lane=2',
    shows: {
      en: 'Five marks come, each counted as 0.02, and none before timestep 4. At timestep 1 the forward lane holds [[forward]] in unit 1, the backward lane already [[backward]]. Two stacked layers, both reading forward, could not know of any mark here.',
      zh: '共有五个记号，每个计 0.02，第 4 个时间步之前没有。在第 1 个时间步，正向的第 1 个单元存着 [[forward]]，反向的已经存着 [[backward]]。若是两层都正向读，此时不可能知道任何一个记号。',
    },
    readings: [
      { name: 'forward', of: 'value', node: 'c', t: 1, unit: 1, lane: 1, is: 0 },
      { name: 'backward', of: 'value', node: 'c', t: 1, unit: 1, lane: 2, is: 0.1 },
    ],
  },
};

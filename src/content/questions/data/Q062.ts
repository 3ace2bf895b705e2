import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q062',
  topic: 'data',
  difficulty: 2,
  form: 'several',
  ask: {
    en: 'Reviews of 3 to 400 words go into an LSTM in batches. Which of these treat the different lengths soundly?',
    zh: '评论的长度从 3 个词到 400 个词不等，要成批输入 LSTM。下列哪些做法能妥善处理长度不同的问题？',
  },
  options: [
    {
      text: {
        en: 'Pad each batch to its longest sequence and mask the padded timesteps.',
        zh: '把每一批填充到其中最长序列的长度，并用掩码遮住填充的时间步。',
      },
      right: true,
      why: {
        en: 'The mask keeps the state as it is during padding and leaves padding out of the loss, so only real words count.',
        zh: '掩码让状态在填充处保持不变，也不让填充计入损失，起作用的只有真实的词。',
      },
    },
    {
      text: {
        en: 'Put sequences of similar length into one batch, then pad within the batch.',
        zh: '把长度相近的序列编成一批，再在批内填充。',
      },
      right: true,
      why: {
        en: 'Bucketing by length leaves little to pad and so saves computation; what is padded still needs its mask.',
        zh: '按长度分桶后需要填充的很少，节省计算；仍有填充之处照样要用掩码。',
      },
    },
    {
      text: {
        en: 'Pack the padded batch, so that each sequence stops at its own last word.',
        zh: '把填充后的批打包（packed sequence），让每个序列在自己的最后一个词处停下。',
      },
      right: true,
      why: {
        en: 'A packed sequence holds real timesteps only: nothing is computed for padding, and h_n is the state at the last word.',
        zh: '打包后的序列只含真实的时间步：填充处不做计算，h_n 就是最后一个词处的状态。',
      },
    },
    {
      text: {
        en: 'Cut every review to the length of the shortest one.',
        zh: '把所有评论都截断到最短那条的长度。',
      },
      why: {
        en: 'One review of 3 words would cut all others to 3. If you must truncate, choose a length that most reviews stay below, and keep the informative end.',
        zh: '只要有一条 3 个词的评论，其余就全被截成 3 个词。确需截断时，应取多数评论都不超过的长度，并保留信息多的一端。',
      },
    },
    {
      text: {
        en: 'Append zeros and read the last timestep; zeros do not change the state.',
        zh: '在末尾补零，然后读取最后一个时间步；零不会改变状态。',
      },
      why: {
        en: 'A zero input still goes through biases, recurrent weights and the forget gate, so each padded timestep moves the state.',
        zh: '输入为零时，偏置、循环权重和遗忘门照样起作用，每个填充步都会改变状态。',
      },
    },
    {
      text: {
        en: 'Where each word has a label, average the loss over all places, padded ones too.',
        zh: '若每个词都有标签，就对所有位置（含填充）的损失取平均。',
      },
      why: {
        en: 'Padded places have no true label; they dilute the loss and teach the model to say the padding label. Average over real places only.',
        zh: '填充处没有真实标签；它们会稀释损失，还会教模型去输出填充标签。应只对真实位置取平均。',
      },
    },
  ],
  answer: {
    en: 'Pad each batch to its longest sequence and mask the padding, or pack it so that each sequence ends at its own last timestep; bucketing by length saves work. Very long sequences may be truncated to a chosen length, never to the shortest. The loss and the read-out must leave padding out, since an LSTM goes on changing its state on zeros.',
    zh: '把每一批填充到最长序列的长度并加掩码，或者打包，使每个序列在自己的最后一步结束；按长度分桶可以省计算。过长的序列可截断到选定的长度，但绝不能统统截到最短。输入为零时 LSTM 的状态仍在变化，所以损失和读出都要排除填充。',
  },
  hints: [
    {
      en: 'Ask of each: does a real word get lost, and does a padded place count?',
      zh: '逐项想一想：会不会丢掉真实的词？填充处会不会被算进去？',
    },
    {
      en: 'Three are sound: one masks, one groups, one packs.',
      zh: '妥善的有三项：一项加掩码，一项分组，一项打包。',
    },
  ],
  sources: [
    { kind: 'article', article: '002', lines: '80-88' },
    { kind: 'article', article: '004', lines: '575' },
  ],
  live: {
    link: '#/?preset=sentence-en&text=the+film+was+great+pad+pad+pad+pad+pad+pad+pad+pad+pad+pad&t=14',
    shows: {
      en: 'The sentence ends at “great”; “pad” is a word the model does not know and goes in as zeros, like padding without a mask. In unit 1 the cell state is [[end]] at the last real word and [[after]] ten zero inputs later.',
      zh: '句子到“great”为止；模型不认识“pad”，它以零向量输入，相当于没有掩码的填充。第 1 个单元的细胞状态在最后一个真实的词处是 [[end]]，再输入十步零之后变成 [[after]]。',
    },
    readings: [
      { name: 'end', of: 'value', node: 'c', t: 4, unit: 1, is: 0.805 },
      { name: 'after', of: 'value', node: 'c', t: 14, unit: 1, is: -0.0621 },
    ],
  },
};

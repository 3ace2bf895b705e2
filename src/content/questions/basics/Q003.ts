import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q003',
  topic: 'basics',
  difficulty: 1,
  form: 'recall',
  ask: {
    en: 'Which problem was the LSTM designed to solve, and by what idea?',
    zh: 'LSTM 是为了解决什么问题而设计的？靠的是什么思路？',
  },
  points: [
    {
      en: 'The aim: to learn dependencies over long time lags.',
      zh: '目标：学会跨越很长时间间隔的依赖关系。',
    },
    {
      en: 'The obstacle: in a plain RNN the error that is propagated back shrinks (or grows) exponentially with the lag.',
      zh: '障碍：在普通 RNN 中，反向传播的误差随间隔长度呈指数衰减（或增长）。',
    },
    {
      en: 'The trouble lies in learning, not in storing: a plain RNN can hold a value for long, but gradients hardly teach it to.',
      zh: '难在学习，不在存储：普通 RNN 也能把一个值存很久，但梯度几乎教不会它这样做。',
    },
    {
      en: 'The idea: a cell whose state is carried on with factor 1, so that the error flowing back along it stays constant (constant error carousel).',
      zh: '思路：让细胞状态以系数 1 传下去，沿它回传的误差就保持不变（恒定误差传送带）。',
    },
    {
      en: 'Gates protect that cell: an input gate against unwanted writing, an output gate against unwanted showing. The forget gate came later.',
      zh: '用门保护这个记忆细胞：输入门防止误写入，输出门防止误输出。遗忘门是后来才加的。',
    },
  ],
  answer: {
    en: 'It was made to learn dependencies over long lags. In a plain RNN the back-propagated error is multiplied by a Jacobian at each timestep, so it shrinks or grows exponentially with the lag. Hochreiter and Schmidhuber (1997) force a constant flow of error through a cell with a self-connection of weight 1 and guard it by gates; they report lags of more than 1000 timesteps. Storing was never the obstacle: learning what to store was.',
    zh: 'LSTM 是为了学会长间隔的依赖关系。在普通 RNN 中，误差每往回传一步都要乘一个雅可比矩阵，因此随间隔呈指数衰减或增长。Hochreiter 和 Schmidhuber（1997）让误差经过自连接权重为 1 的记忆细胞恒定地流动，并用门加以保护，报告了超过 1000 个时间步的间隔。难点从来不在“存得住”，而在“学会存什么”。',
  },
  hints: [
    {
      en: 'Think of training rather than of running: what gets lost on the way back?',
      zh: '从训练而不是运行的角度想：往回传的时候丢了什么？',
    },
    {
      en: 'The title of the problem: long time lags and an error that shrinks exponentially. The remedy has the word "constant" in its name.',
      zh: '问题的关键词：时间间隔长、误差呈指数衰减。解决办法的名字里有“恒定”二字。',
    },
  ],
  sources: [
    { kind: 'article', article: '000', lines: '16' },
    { kind: 'article', article: '001', lines: '5' },
    { kind: 'article', article: '003', lines: '77' },
    { kind: 'article', article: '004', lines: '103' },
    { kind: 'work', work: 'Hochreiter & Schmidhuber 1997' },
  ],
  live: {
    link: '#/compare?preset=latch&cell=rnn&len=61&t=1&of=output&c=cell%3Dlstm',
    shows: {
      en: 'Both, set by hand, hold a bit for 60 timesteps. Compare the gradients at timestep 1: in the RNN [[rnn]] is left, along the cell state of the LSTM [[lstm]].',
      zh: '两个网络都由人工设定，都能把一个比特保存 60 个时间步。比较第 1 个时间步的梯度：RNN 只剩 [[rnn]]，沿 LSTM 细胞状态还有 [[lstm]]。',
    },
    readings: [
      { name: 'rnn', of: 'gradient', node: 'h', norm: true, t: 1, column: 1, is: 2.026315e-47 },
      { name: 'lstm', of: 'gradient', node: 'c', norm: true, t: 1, column: 2, is: 0.567348 },
    ],
  },
};

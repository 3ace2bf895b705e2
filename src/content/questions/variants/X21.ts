import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X21',
  topic: 'variants',
  difficulty: 4,
  form: 'predict',
  ask: {
    en: 'An LSTM counts: with all gates open, each mark adds 1 to c of unit 1. One more mark comes at timestep 20. What becomes of c at timestep 40?',
    zh: '一个 LSTM 在计数：所有的门都打开，每来一个记号，第 1 个单元的 c 加 1。现在第 20 个时间步多来一个记号，第 40 步的 c 会怎样？',
  },
  before: '#/?preset=counter&t=40',
  change: 'x:20:1:1',
  watch: { node: 'c', t: 40, unit: 1 },
  reasons: {
    rises: {
      en: 'With f = 1 and i = 1 the cell state is a plain sum: the mark of timestep 20 is still there at timestep 40, and no squashing acts on c.',
      zh: 'f = 1、i = 1 时细胞状态就是求和：第 20 步的记号到第 40 步仍在其中，c 也不经过任何压缩。',
    },
    falls: {
      en: 'Nothing is taken away: the forget gate is open, and what is added at a mark is tanh of a large number, +1.',
      zh: '没有减去任何东西：遗忘门开着，记号处加进去的是一个很大的数的 tanh，即 +1。',
    },
    stays: {
      en: 'That is true of h, which is stuck below 1 because of the output tanh. The cell state itself has no bound and goes up.',
      zh: '这说的是 h：经过输出端的 tanh，它停在 1 以下。细胞状态本身没有界，会上升。',
    },
  },
  within: 0.05,
  answer: {
    en: 'It rises by 1, from [[now]] to [[after]], and would go on without bound, while h stays at [[shown]]. An LSTM cell whose gates f and i are 1 and whose candidate is ±1 is a counter. The state of a GRU or a tanh RNN is blended or squashed into (−1, 1), which ends the counting as soon as precision is finite.',
    zh: '它上升 1，从 [[now]] 到 [[after]]，而且可以无限升下去，h 则停在 [[shown]]。f = 1、i = 1、g = ±1 时，LSTM 单元就是计数器。GRU 的状态是加权平均，tanh RNN 的状态经过压缩，都限于 (−1, 1)，所以在有限精度下不能无限计数。',
  },
  hints: [
    {
      en: 'Write $c_t = f_t c_{t-1} + i_t g_t$ with both gates at 1.',
      zh: '在 $c_t = f_t c_{t-1} + i_t g_t$ 中令两个门都为 1。',
    },
    {
      en: 'The tanh stands between c and h, not on c itself.',
      zh: 'tanh 在 c 与 h 之间，并不作用于 c 本身。',
    },
  ],
  sources: [
    { kind: 'work', work: 'Weiss, Goldberg & Yahav 2018' },
    { kind: 'work', work: 'Gers & Schmidhuber 2001' },
  ],
  live: {
    link: '#/?preset=counter&t=40&s=4&e=x:20:1:1',
    shows: {
      en: 'The cell state of unit 1 is a staircase: [[earlier]] just before timestep 36, the last mark, and [[after]] at timestep 40, with the extra mark. Its h is [[shown]] all along the upper steps.',
      zh: '第 1 个单元的细胞状态像楼梯：最后一个记号（第 36 步）之前是 [[earlier]]，第 40 步是 [[after]]，其中包括多出的那个记号。h 在高处始终是 [[shown]]。',
    },
    readings: [
      { name: 'earlier', of: 'value', node: 'c', t: 35, unit: 1, is: 10 },
      { name: 'after', of: 'value', node: 'c', t: 40, unit: 1, is: 11 },
      { name: 'shown', of: 'value', node: 'h', t: 40, unit: 1, is: 1 },
    ],
  },
};

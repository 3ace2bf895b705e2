import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q066',
  topic: 'data',
  difficulty: 2,
  form: 'predict',
  ask: {
    en: 'An LSTM adds up rain: each millimetre raises c of unit 1 by 0.05. The measurement of timestep 10, 1.1 mm, is missing, and the gap is filled with 0. What becomes of c at timestep 14?',
    zh: '一个 LSTM 在累计降雨量：每毫米使第 1 个单元的 c 增加 0.05。现在第 10 个时间步的测量值 1.1 毫米缺失，用 0 填补。第 14 步的 c 变为多少？',
  },
  before: '#/?preset=reset&t=14&s=3',
  change: 'x:10:1:0',
  watch: { node: 'c', t: 14, unit: 1 },
  reasons: {
    rises: {
      en: 'A fill makes the sum too large only where it lies above the true value. Zero lies below: what 1.1 mm would have added is not there.',
      zh: '只有填补的值高于真实值，总和才会偏大。零低于真实值：1.1 毫米本该加进去的那部分没有了。',
    },
    falls: {
      en: 'Right: zero is a value like any other, and here it says that no rain fell. 1.1 × 0.05 = 0.055 is not added, and as nothing is forgotten, it is missing four timesteps later just as much.',
      zh: '对：零和别的值没有两样，在这里它的意思是“没有下雨”。少加了 1.1 × 0.05 = 0.055；因为什么也不遗忘，四步之后仍少这么多。',
    },
    stays: {
      en: 'No cell takes 0 for “not measured”: to this one it is a dry hour, and no later measurement makes up for the rain it was not told of. To tell a gap from a zero, a model needs a mask as a further input.',
      zh: '没有哪种循环单元会把 0 当作“没有测到”：对它来说这一小时没有下雨，之后的测量也补不回漏掉的雨量。要分清缺失和零，必须另外输入掩码。',
    },
  },
  within: 0.01,
  answer: {
    en: 'It falls from [[now]] to [[then]]: zero is a value, not a gap. For a live forecast fill causally, with the last value or a model’s prediction, and tell the model what is filled: a mask and the time since the last measurement (GRU-D builds both in). Interpolation needs the value after the gap, so it is only for cases where the future may be used. To leave NaN is no way out, as one of them spoils every later state; to drop the rows hides from the model how much time has passed.',
    zh: '从 [[now]] 降到 [[then]]：零是一个值，不等于缺失。实时预测要用因果的填补方式：沿用上一个值或用模型预测，并告诉模型哪些是补的，即输入掩码和距上次测量的时间（GRU-D 把两者都放进了单元里）。插值要用缺口之后的值，所以只适用于允许使用未来信息的场合。保留 NaN 不行，一个 NaN 就会毁掉之后的全部状态；直接删去这些行，模型就不知道中间隔了多久。',
  },
  hints: [
    {
      en: 'How can the model tell this 0 from an hour in which no rain fell?',
      zh: '模型怎么分得清这个 0 和没有下雨的一小时？',
    },
    {
      en: 'It cannot: take 1.1 × 0.05 from the sum. Nothing is forgotten before timestep 14.',
      zh: '分不清：从总和中减去 1.1 × 0.05。到第 14 步为止什么也没有遗忘。',
    },
  ],
  sources: [
    { kind: 'article', article: '002', lines: '391-398' },
    { kind: 'article', article: '004', lines: '575, 607' },
    { kind: 'work', work: 'Che, Purushotham, Cho, Sontag & Liu 2018' },
  ],
  live: {
    link: '#/?preset=reset&t=14&s=3&e=x:10:1:0',
    shows: {
      en: 'At timestep 10 c of unit 1 stays at [[gap]], where it was at timestep 9: to the model the hour was dry. At timestep 14 it is [[after]]; only when the gauge is emptied at timestep 15 does the error end. Undo the change to see the whole sum.',
      zh: '第 10 个时间步，第 1 个单元的 c 停在 [[gap]]，与第 9 步相同：在模型看来这一小时没有下雨。到第 14 步它是 [[after]]；直到第 15 步清空雨量筒，误差才消失。撤销这一改动，就能看到完整的总和。',
    },
    readings: [
      { name: 'gap', of: 'value', node: 'c', t: 10, unit: 1, is: 0.1 },
      { name: 'after', of: 'value', node: 'c', t: 14, unit: 1, is: 0.12 },
    ],
  },
};

import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q066',
  topic: 'data',
  difficulty: 2,
  form: 'choice',
  ask: {
    en: 'A sensor feed has gaps, and an LSTM has to forecast from it live. How do you treat the missing values?',
    zh: '传感器数据时有缺失，而 LSTM 要据此实时预测。缺失值应当怎样处理？',
  },
  options: [
    {
      text: {
        en: 'Carry the last value forward, and feed a flag that it is missing.',
        zh: '沿用上一个测得的值，并另外输入缺失标志。',
      },
      right: true,
      why: {
        en: 'It uses nothing but the past, and the model can tell a measured value from a stale one; the time since the last measurement helps as well (GRU-D builds this in).',
        zh: '只用到过去的信息，而且模型能分清哪个值是测得的、哪个已经过时；再输入距上次测量的时间更好（GRU-D 把这种做法放进了单元里）。',
      },
    },
    {
      text: {
        en: 'Put zeros into the gaps; the LSTM takes a zero input as “nothing there”.',
        zh: '缺失处填零；LSTM 会把零输入当作“没有数据”。',
      },
      why: {
        en: 'Zero is a value like any other: to the model the series crashes to zero and comes back, and its state follows.',
        zh: '零和别的值没有两样：在模型看来，序列突然跌到零又回来，状态也跟着变。',
      },
    },
    {
      text: {
        en: 'Draw a straight line between the values before and after each gap.',
        zh: '在缺口前后的两个值之间做线性插值。',
      },
      why: {
        en: 'The value after the gap is the future: live it is not there yet, and in a back-test the model is told what it has to forecast.',
        zh: '缺口之后的值属于未来：实时预测时还没有它，回测时则等于把要预测的内容告诉了模型。',
      },
    },
    {
      text: {
        en: 'Leave them as NaN; the gates learn to shut for such inputs.',
        zh: '保留 NaN；门会学会对这种输入关闭。',
      },
      why: {
        en: 'NaN times anything is NaN, a shut gate included: all later states are NaN, and after one update all weights.',
        zh: 'NaN 乘以任何数都是 NaN，门关着也一样：此后的状态全是 NaN，更新一次之后权重也全是 NaN。',
      },
    },
    {
      text: {
        en: 'Drop the rows with gaps and close up what is left.',
        zh: '删去有缺失的行，把剩下的首尾相接。',
      },
      why: {
        en: 'Then neighbours in the sequence may be an hour or a day apart, and the model cannot tell which.',
        zh: '这样一来，相邻两步可能相隔一小时，也可能相隔一天，模型却无从分辨。',
      },
    },
  ],
  answer: {
    en: 'For a live forecast fill causally, with the last value or a model’s prediction, and tell the model what is filled: a mask and the time since the last measurement. Interpolation is only for cases where the future may be used. Zero is a value, not a gap, and one NaN spoils every later state.',
    zh: '实时预测要用因果的填补方式：沿用上一个值或用模型预测，并告诉模型哪些是补的，即输入掩码和距上次测量的时间。只有允许使用未来信息时才能插值。零是一个值，不等于缺失；一个 NaN 就会毁掉之后的全部状态。',
  },
  hints: [
    {
      en: 'What is known at the moment of the forecast?',
      zh: '做预测的那一刻，手里有哪些信息？',
    },
    {
      en: 'Use only the past, and do not hide from the model that something was missing.',
      zh: '只用过去的信息，也不要向模型隐瞒有数据缺失。',
    },
  ],
  sources: [
    { kind: 'article', article: '002', lines: '391-398' },
    { kind: 'article', article: '004', lines: '575, 607' },
    { kind: 'work', work: 'Che, Purushotham, Cho, Sontag & Liu 2018' },
  ],
  live: {
    link: '#/compare?preset=sine&t=40&e=x:40:1:0&c=cell%3Dlstm%26e%3D-',
    shows: {
      en: 'In the first column the value of timestep 40 is missing and was filled with 0; the second has the whole wave. h of unit 2 is [[filled]] instead of [[whole]], and the prediction jumps.',
      zh: '第一列缺少第 40 个时间步的值，填成了 0；第二列是完整的波形。第 2 个单元的 h 变成 [[filled]]，本应是 [[whole]]，预测也随之跳变。',
    },
    readings: [
      { name: 'filled', of: 'value', node: 'h', t: 40, unit: 2, column: 1, is: 0.226 },
      { name: 'whole', of: 'value', node: 'h', t: 40, unit: 2, column: 2, is: 0.343 },
    ],
  },
};

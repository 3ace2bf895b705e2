import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q094',
  topic: 'applications',
  difficulty: 3,
  form: 'choice',
  ask: {
    en: 'An LSTM forecasts tomorrow’s closing price. In the plot, forecast and truth lie almost on each other. What do you check first?',
    zh: '用 LSTM 预测明天的收盘价。图上预测线与真实线几乎重合。你首先检查什么？',
  },
  options: [
    {
      text: {
        en: 'Whether its error on later days is below that of “tomorrow = today”.',
        zh: '在之后的日子里，它的误差是否低于“明天等于今天”。',
      },
      right: true,
      why: {
        en: 'Prices are close to a random walk: a copy of yesterday’s price also lies almost on the curve, and it is hard to beat.',
        zh: '价格近似随机游走：照抄前一天的价格，画出来也几乎重合，而且很难超过。',
      },
    },
    {
      text: {
        en: 'Whether $R^2$ between forecast and price is above 0.95 on the test years.',
        zh: '测试年份里，预测与价格之间的 $R^2$ 是否超过 0.95。',
      },
      why: {
        en: 'In price levels a copy of yesterday’s price has an $R^2$ of nearly 1, since prices move little from day to day.',
        zh: '就价格水平而言，照抄昨天的价格也能让 $R^2$ 接近 1，因为价格逐日变动很小。',
      },
    },
    {
      text: {
        en: 'Whether shuffled cross-validation gives the same small error.',
        zh: '打乱后做交叉验证，是否同样得到很小的误差。',
      },
      why: {
        en: 'Shuffled folds put days of the future into training. Walk forward instead: train on the past, test on what follows.',
        zh: '打乱后的各折会把未来的日子放进训练集。应当向前滚动：用过去训练，用其后的数据测试。',
      },
    },
    {
      text: {
        en: 'Whether the training loss still falls, so that more epochs would help.',
        zh: '训练损失是否还在下降，再多训练几轮会不会更好。',
      },
      why: {
        en: 'On a series that is mostly noise more epochs fit the noise; training loss does not say whether anything was found.',
        zh: '序列大半是噪声，多训练几轮只会拟合噪声；训练损失说明不了模型是否发现了规律。',
      },
    },
    {
      text: {
        en: 'Whether more layers bring the two curves even closer.',
        zh: '多加几层，能否让图上的两条曲线靠得更近。',
      },
      why: {
        en: 'Closeness in the plot is not the question: it comes of itself as soon as the model repeats the last price.',
        zh: '图上接近与否不是问题所在：模型只要重复上一个价格，自然就很接近。',
      },
    },
  ],
  answer: {
    en: 'Compare with the naive forecast on later data: prices are nearly a random walk, so a lagged copy looks perfect in a plot. Predict returns rather than levels, test walking forward, and count trading costs. LSTMs are used for trend, volatility, anomalies and signals, but such a plot proves none of that.',
    zh: '先在之后的数据上与朴素预测比较：价格近似随机游走，滞后一天的复制品在图上看起来也很完美。应预测收益率而不是价格水平，向前滚动测试，并计入交易成本。LSTM 可用于趋势、波动率、异常和信号，但这样一张图什么都证明不了。',
  },
  hints: [
    {
      en: 'What would a forecast look like that only repeats the last price?',
      zh: '如果预测只是重复上一个价格，图上会是什么样？',
    },
    {
      en: 'Look for the option that names a baseline.',
      zh: '找出提到基线的那一项。',
    },
  ],
  sources: [
    { kind: 'article', article: '002', lines: '231-239' },
    { kind: 'article', article: '003', lines: '372-396' },
    { kind: 'article', article: '004', lines: '666-674' },
  ],
  live: {
    link: '#/lab?task=stock',
    shows: {
      en: 'Train on the daily close of the S&P 500 and look at the forecast: the curves lie close together, and beside them stands the error of “the same as the last value”, which says whether anything was learned.',
      zh: '在标普 500 的每日收盘值上训练，再看预测图：几条线靠得很近；旁边列出“与最后一个值相同”这一基线的误差，由它才能看出模型是否学到了东西。',
    },
    readings: [],
  },
};

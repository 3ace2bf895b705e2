import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q096',
  topic: 'applications',
  difficulty: 1,
  form: 'choice',
  ask: {
    en: 'For which of these forecasts is an LSTM most likely to be worth more than a simple linear model?',
    zh: '在下列哪个预测任务上，LSTM 最有可能明显胜过简单的线性模型？',
  },
  options: [
    {
      text: {
        en: 'Hourly load of 500 substations, with weather and calendar',
        zh: '500 个变电站的逐小时负荷，附天气和日历',
      },
      right: true,
      why: {
        en: 'Much data, many related series, covariates and non-linear effects: here one shared model can find what a linear one cannot.',
        zh: '数据多、相关序列多、有协变量、有非线性影响：一个共享的模型能发现线性模型发现不了的规律。',
      },
    },
    {
      text: {
        en: 'Monthly sales of one shop, with three years on record',
        zh: '一家商店的月销售额，共有三年的记录',
      },
      why: {
        en: 'These are 36 numbers: too few to fit hundreds of weights. A seasonal average is hard to beat here.',
        zh: '一共只有 36 个数，远不够拟合几百个权重。光是季节平均，在这里就很难超过。',
      },
    },
    {
      text: {
        en: 'Tomorrow’s exchange rate from its own course over ten years',
        zh: '根据汇率自身过去十年的走势，预测明天的汇率',
      },
      why: {
        en: 'Such a series is close to a random walk: “as today” is about as good as anything.',
        zh: '这种序列近似随机游走：“和今天一样”几乎就是最好的预测。',
      },
    },
    {
      text: {
        en: 'The next value of a pure sine whose period is known',
        zh: '周期已知的纯正弦波的下一个值',
      },
      why: {
        en: 'The next value of a sine is a linear function of the last two; a small linear model does it.',
        zh: '正弦波的下一个值是前两个值的线性函数，很小的线性模型就够了。',
      },
    },
  ],
  answer: {
    en: 'LSTMs forecast load, weather, sales, traffic and sensor values, and pay where data are plentiful: many series that belong together, other inputs besides, and more than straight lines to be learned. On short, linear or nearly random series simple baselines are as good or better, so always compare with them: naive, seasonal, linear on a window.',
    zh: 'LSTM 可用于预测负荷、天气、销量、交通和传感器数值；在相关序列多、有协变量、动态非线性、数据充足时才值得。序列很短、线性或近乎随机时，简单的基线同样好甚至更好，所以总要与它们比较：朴素预测、季节预测、窗口上的线性模型。',
  },
  hints: [
    {
      en: 'How many values are there, and is there anything but a line to be learned?',
      zh: '有多少数据？除了线性关系，还有什么可学？',
    },
    {
      en: 'Much data, many related series, other inputs besides.',
      zh: '数据多，相关序列多，还有别的输入。',
    },
  ],
  sources: [
    { kind: 'article', article: '001', lines: '5' },
    { kind: 'article', article: '002', lines: '400-408' },
    { kind: 'article', article: '003', lines: '106' },
    { kind: 'article', article: '004', lines: '133' },
    { kind: 'work', work: 'Gers, Eck & Schmidhuber 2001' },
  ],
  live: {
    link: '#/lab?task=weather',
    shows: {
      en: 'Several weather series go in together. Train, and compare the errors in the table with the baselines: “the same as the last value”, and least squares on the last values.',
      zh: '几个天气序列一起输入。训练之后，把表中的误差与基线比较：“与最后一个值相同”，以及对最近几个值做最小二乘。',
    },
    readings: [],
  },
};

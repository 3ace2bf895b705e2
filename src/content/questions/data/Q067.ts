import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q067',
  topic: 'data',
  difficulty: 3,
  form: 'order',
  ask: {
    en: 'A machine’s sensor is to be watched for outliers with an LSTM forecaster. Put the steps in order.',
    zh: '要用 LSTM 预测模型监测一台机器传感器的异常值。请排好各步的顺序。',
  },
  steps: [
    {
      id: 'split',
      text: {
        en: 'Set normal data aside by time: one part to train, a later one to validate.',
        zh: '按时间划出正常数据：前一段用于训练，后一段用于验证。',
      },
    },
    {
      id: 'train',
      text: {
        en: 'Train the LSTM to forecast the next value on the training part.',
        zh: '在训练段上训练 LSTM 预测下一个值。',
      },
    },
    {
      id: 'residuals',
      text: {
        en: 'Collect its forecast errors on the validation part.',
        zh: '收集它在验证段上的预测误差（残差）。',
      },
    },
    {
      id: 'threshold',
      text: {
        en: 'From their spread choose the threshold, say the 99.9 % quantile.',
        zh: '根据误差的分布选定阈值，例如 99.9% 分位数。',
      },
    },
    {
      id: 'flag',
      text: {
        en: 'On new data, flag each value whose error exceeds the threshold.',
        zh: '在新数据上，误差超过阈值的值标为异常。',
      },
    },
    {
      id: 'repair',
      text: {
        en: 'Feed the forecast in place of a flagged value before going on.',
        zh: '用预测值代替被标出的值输入，再继续运行。',
      },
    },
  ],
  forced: [
    {
      first: 'split',
      then: 'train',
      why: {
        en: 'Training must see normal data only, and the validation part must be kept from it.',
        zh: '训练只能用正常数据，验证段也不能参与训练。',
      },
    },
    {
      first: 'train',
      then: 'residuals',
      why: {
        en: 'There are no forecast errors before there is a trained forecaster.',
        zh: '先有训练好的预测模型，才有预测误差。',
      },
    },
    {
      first: 'residuals',
      then: 'threshold',
      why: {
        en: 'What is a large error is read from errors on normal data that the model was not trained on.',
        zh: '误差多大才算大，要看模型在未训练过的正常数据上的误差。',
      },
    },
    {
      first: 'threshold',
      then: 'flag',
      why: {
        en: 'The threshold is fixed beforehand; chosen on the data to be judged, it would fit whatever is there.',
        zh: '阈值要事先定好；若在待判的数据上选阈值，阈值就会迁就这批数据。',
      },
    },
    {
      first: 'flag',
      then: 'repair',
      why: {
        en: 'Only a value known to be an outlier is replaced, so that it does not disturb the following forecasts.',
        zh: '只替换已判为异常的值，免得它干扰后面的预测。',
      },
    },
  ],
  answer: {
    en: 'Train on normal data to forecast (or to reconstruct), take the spread of the errors on held-out normal data, set a threshold from it, and flag what exceeds it. Replace flagged values by the forecast, or they disturb the state for some timesteps. If outliers cannot be kept out of training, use a robust loss such as MAE or Huber.',
    zh: '用正常数据训练预测（或重构），在留出的正常数据上看误差的分布，据此定阈值，超过的标为异常。被标出的值用预测值代替，否则会在随后几步里扰乱状态。如果训练数据里免不了有异常值，就用 MAE、Huber 等稳健损失。',
  },
  hints: [
    {
      en: 'The model has to know what normal is before it can say what is not.',
      zh: '先知道什么是正常，才谈得上异常。',
    },
    {
      en: 'The threshold stands between the errors on normal data and the flags on new data.',
      zh: '阈值处在两者之间：前面是正常数据上的误差，后面是新数据上的标记。',
    },
  ],
  sources: [
    { kind: 'article', article: '002', lines: '238, 382-387' },
    { kind: 'work', work: 'Malhotra, Vig, Shroff & Agarwal 2015' },
  ],
  live: {
    link: '#/compare?preset=sine&t=40&e=x:40:1:2&c=cell%3Dlstm%26e%3D-',
    shows: {
      en: 'In the first column the value of timestep 40 is [[outlier]] instead of [[true]]: far from what was forecast one timestep before, so it would be flagged. Fed as it is, it turns h of unit 2 from [[clean]] to [[hit]], and the next forecasts go astray.',
      zh: '第一列中第 40 个时间步的值是 [[outlier]]，本应是 [[true]]：它与前一步的预测相差很远，会被标为异常。原样输入后，第 2 个单元的 h 从 [[clean]] 变成 [[hit]]，接下来几步的预测都偏了。',
    },
    readings: [
      { name: 'outlier', of: 'value', node: 'x', t: 40, unit: 1, column: 1, is: 2 },
      { name: 'true', of: 'value', node: 'x', t: 40, unit: 1, column: 2, is: -0.294 },
      { name: 'clean', of: 'value', node: 'h', t: 40, unit: 2, column: 2, is: 0.343 },
      { name: 'hit', of: 'value', node: 'h', t: 40, unit: 2, column: 1, is: -0.234 },
    ],
  },
};

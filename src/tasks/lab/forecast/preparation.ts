import type { Switch } from '../options';

/** Everything that can go wrong between a series and the windows cut from it. */
export const forecastPreparation: readonly Switch[] = [
  {
    id: 'split',
    name: { en: 'Split', zh: '划分' },
    ways: [
      {
        id: 'time',
        name: { en: 'by time', zh: '按时间' },
        says: {
          en: 'Training comes first, then validation, then test: the model is judged on a time it has not seen.',
          zh: '先训练、再验证、后测试，按时间先后排列：评分用的是模型没见过的时段。',
        },
        mistake: null,
      },
      {
        id: 'shuffled',
        name: { en: 'shuffled windows', zh: '打乱窗口' },
        says: {
          en: 'Windows are dealt out at random. Neighbouring windows share all but one value, so nearly every test value also stands in a training window.',
          zh: '窗口随机分配。相邻窗口只差一个值，因此测试用的值几乎都在某个训练窗口里出现过。',
        },
        mistake: 'B39',
      },
    ],
  },
  {
    id: 'fit',
    name: { en: 'Scaling fitted on', zh: '缩放参数取自' },
    ways: [
      {
        id: 'training',
        name: { en: 'the training part', zh: '训练部分' },
        says: {
          en: 'Mean and spread come from the training part only. On a rising series later values then lie outside the range that training had, as they will in use.',
          zh: '均值和离散程度只取自训练部分。序列若在上升，后面的值会超出训练时的范围，实际使用时也正是如此。',
        },
        mistake: null,
      },
      {
        id: 'all',
        name: { en: 'the whole series', zh: '整个序列' },
        says: {
          en: 'Mean and spread of the future go into the training data. On a rising series the training values stop short of the top, which tells that more is to come.',
          zh: '未来的均值和离散程度混进了训练数据。序列若在上升，训练值到不了上限，等于透露了后面还会涨。',
        },
        mistake: 'B39',
      },
    ],
  },
  {
    id: 'fill',
    name: { en: 'Missing values', zh: '缺失值' },
    ways: [
      {
        id: 'last',
        name: { en: 'the last one measured', zh: '沿用上一个测量值' },
        says: {
          en: 'A gap holds what was known when it began.',
          zh: '缺口里填的是缺测开始时已经知道的值。',
        },
        mistake: null,
      },
      {
        id: 'zero',
        name: { en: '0', zh: '填 0' },
        says: {
          en: '0 is a value like any other: each gap becomes a crash that never happened.',
          zh: '0 也是一个值：每个缺口都变成一次并未发生的暴跌。',
        },
        mistake: 'B46',
      },
      {
        id: 'line',
        name: { en: 'a straight line to the next one', zh: '与下一个测量值连直线' },
        says: {
          en: 'The line leads to a value that was not known yet: in the gap the model is told where it ends.',
          zh: '直线通向当时还不知道的值：在缺口里，模型被提前告知了缺口结束时的结果。',
        },
        mistake: 'B46',
      },
    ],
  },
  {
    id: 'judged',
    name: { en: 'Judged on', zh: '评分数据' },
    ways: [
      {
        id: 'test',
        name: { en: 'the test part', zh: '测试部分' },
        says: {
          en: 'Data that neither training nor any choice has used.',
          zh: '训练和任何选择都没有用过的数据。',
        },
        mistake: null,
      },
      {
        id: 'training',
        name: { en: 'the training part', zh: '训练部分' },
        says: {
          en: 'Measures what the model has memorised, not what it can forecast.',
          zh: '衡量的是模型背下了多少，而不是能预测多少。',
        },
        mistake: 'B40',
      },
    ],
  },
];

import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q093',
  topic: 'applications',
  difficulty: 2,
  form: 'several',
  ask: {
    en: 'From patients’ visits an LSTM is to predict a rare complication. Which of these belong to a sound study?',
    zh: '要用 LSTM 根据患者历次就诊预测一种罕见并发症。下列哪些是可靠研究应有的做法？',
  },
  options: [
    {
      text: {
        en: 'Split by patient, so that nobody is in training and test at once.',
        zh: '按患者划分数据，任何人都不同时出现在训练集和测试集中。',
      },
      right: true,
      why: {
        en: 'Visits of one person resemble each other; with some of them in training the test would reward recognising the person.',
        zh: '同一个人的就诊彼此相似；若有一部分进了训练集，测试就变成了认人。',
      },
    },
    {
      text: {
        en: 'Feed the time between visits and flags for missing measurements.',
        zh: '输入两次就诊的间隔时间和缺失项的标志。',
      },
      right: true,
      why: {
        en: 'Visits are irregular, and that something was not measured is information too. The LSTM cannot see either unless told.',
        zh: '就诊间隔不规则，而“没有测”本身也是信息；不告诉 LSTM，它就看不到。',
      },
    },
    {
      text: {
        en: 'Report precision, recall and calibration of the probabilities.',
        zh: '报告精确率、召回率以及概率的校准情况。',
      },
      right: true,
      why: {
        en: 'With few cases accuracy says little, and a doctor acts on the probability, so it has to mean what it says.',
        zh: '病例很少时准确率说明不了问题；医生要依据概率行事，概率必须名副其实。',
      },
    },
    {
      text: {
        en: 'Shuffle all visits and split them at random, for equal shares of cases.',
        zh: '打乱全部就诊记录再随机划分，使各部分病例比例相同。',
      },
      why: {
        en: 'That leaks: visits of one patient land on both sides. Stratify, but over patients.',
        zh: '这会造成数据泄露：同一患者的就诊落到两边。可以分层抽样，但要以患者为单位。',
      },
    },
    {
      text: {
        en: 'Fill missing laboratory values with 0 and leave it at that.',
        zh: '缺失的化验值填 0，不再作其他处理。',
      },
      why: {
        en: 'Zero is a reading, for many values an alarming one. Fill with the last value and give a flag.',
        zh: '零是一个读数，对许多指标来说还是危急值。应沿用上一次的值并给出缺失标志。',
      },
    },
    {
      text: {
        en: 'Judge by accuracy: 98 % is reached although cases are 2 % of all.',
        zh: '看准确率：病例只占 2%，仍达到了 98%。',
      },
      why: {
        en: 'Always saying “no” reaches 98 % as well and finds no case at all.',
        zh: '一律回答“否”同样有 98%，却一个病例也找不到。',
      },
    },
  ],
  answer: {
    en: 'Typical uses are risk prediction and phenotyping from visits, vital signs or ECG. The pitfalls are in the data: irregular times and missing values have to be told to the model, records of one patient must stay on one side of the split, rare cases make accuracy worthless, and probabilities must be calibrated.',
    zh: '典型用途是根据就诊记录、生命体征或心电图做风险预测和表型分类。难点在数据：时间间隔不规则和数据缺失要告诉模型；同一患者的记录必须留在划分的同一侧；病例稀少使准确率失去意义；概率需要校准。',
  },
  hints: [
    {
      en: 'Ask of each: what would a model gain here without being of use to a new patient?',
      zh: '逐项想一想：模型会不会在这里得分，对新患者却毫无用处？',
    },
    {
      en: 'Three are sound: one about the split, one about the input, one about the score.',
      zh: '可靠的有三项：一项关于划分，一项关于输入，一项关于评分。',
    },
  ],
  sources: [
    { kind: 'article', article: '002', lines: '351-358' },
    { kind: 'article', article: '003', lines: '549' },
  ],
  live: {
    link: '#/compare?preset=reset&t=15&s=4&e=x:15:2:0&c=cell%3Dlstm%26e%3D-',
    shows: {
      en: 'A rain gauge instead of a patient, to show why a flag has to be fed: it is emptied in a dry hour, timestep 15. Without the flag (first column) that hour looks like any other dry one, and c of unit 1 stays at [[untold]]; with it (second column) it falls to [[told]].',
      zh: '这里用雨量筒代替患者，说明为什么要输入标志：它在无雨的第 15 步被清空。没有标志（第一列），这一小时与别的无雨时刻毫无区别，第 1 个单元的 c 停在 [[untold]]；有标志（第二列）则降到 [[told]]。',
    },
    readings: [
      { name: 'untold', of: 'value', node: 'c', t: 15, unit: 1, column: 1, is: 0.175 },
      { name: 'told', of: 'value', node: 'c', t: 15, unit: 1, column: 2, is: 0.00000107 },
    ],
  },
};

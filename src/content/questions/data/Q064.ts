import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q064',
  topic: 'data',
  difficulty: 2,
  form: 'numeric',
  ask: {
    en: 'A series has [[N]] values. A sample is a window of [[w]] consecutive values, its target the value right after it. How many samples are there?',
    zh: '一个序列有 [[N]] 个值。每个样本是连续 [[w]] 个值组成的窗口，目标是紧随其后的那个值。一共有多少个样本？',
  },
  problem: { kind: 'windows' },
  misses: [
    {
      miss: 'one too many',
      why: {
        en: 'So many windows fit into the series, but the last of them has no value after it and so no target.',
        zh: '序列里确实放得下这么多个窗口，但最后一个窗口之后没有值，也就没有目标。',
      },
    },
    {
      miss: 'not fewer',
      why: {
        en: 'That would be one sample per value; the first w values have no full window before them and cannot be targets.',
        zh: '这等于每个值都算一个样本；最前面的 w 个值之前凑不满一个窗口，不能作目标。',
      },
    },
  ],
  answer: {
    en: 'Every value but the first [[w]] is a target once: [[N]] − [[w]] = [[answer]] samples, so X has the shape ([[answer]], [[w]], 1) and y ([[answer]], 1). Split by time before you cut windows, or leave a gap of w: otherwise windows on both sides of the split share values.',
    zh: '除最前面的 [[w]] 个值之外，每个值都恰好作一次目标：[[N]] − [[w]] = [[answer]] 个样本，因此 X 的形状是 ([[answer]], [[w]], 1)，y 的形状是 ([[answer]], 1)。应先按时间划分再切窗口，或在划分处留出 w 步间隔，否则两侧的窗口会共用数据。',
  },
  hints: [
    {
      en: 'Count the targets, not the windows.',
      zh: '不要数窗口，去数目标。',
    },
    {
      en: 'The first target is value number w + 1, the last is value number N.',
      zh: '第一个目标是第 w + 1 个值，最后一个目标是第 N 个值。',
    },
  ],
  sources: [
    { kind: 'article', article: '004', lines: '584, 616-626, 1168-1174' },
    { kind: 'article', article: '000', lines: '99-100' },
  ],
  live: {
    link: '#/?preset=sine&t=24',
    shows: {
      en: 'The smallest case, w = 1: 97 values of the wave make 96 pairs of a value and the next. The input is [[now]] at timestep 24, and its target is the input of timestep 25, [[next]].',
      zh: '最小的情形 w = 1：波形的 97 个值组成 96 对“当前值与下一个值”。第 24 个时间步的输入是 [[now]]，它的目标就是第 25 个时间步的输入 [[next]]。',
    },
    readings: [
      { name: 'now', of: 'value', node: 'x', t: 24, unit: 1, is: -0.385 },
      { name: 'next', of: 'value', node: 'x', t: 25, unit: 1, is: -0.199 },
    ],
  },
};
